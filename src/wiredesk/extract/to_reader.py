"""Lines in which a site speaks to its reader: sure by wording alone.

They stand between and below the paragraphs of a story, often in the same markup. A phrase of ``spoken.py`` counts where
a sentence begins, folded, and only outside of quotes and of dialogue: there it is the site that speaks, nobody of the
story.
"""

import re

from wiredesk.extract.phrases import BULLETS, every, opening
from wiredesk.extract.spoken import SPOKEN

_PLACES = (
    "facebook", "instagram", "telegram", "whatsapp", "youtube", "tiktok", "twitter", "linkedin", "bluesky", "threads",
    "viber", "google", "pinterest", "mastodon", "flipboard", "фейсбук", "инстаграм", "телеграм", "вконтакте", "дзен",
)  # fmt: skip
_FEWEST_PLACES = 2
_GOOGLE = "google news"
_MOST_BEFORE = 60  # characters of what may stand before in the same piece
_PHRASE = 60  # characters of a sentence that may hold a phrase
_BEGIN = re.compile(r"(?:[.!?…:;|]\s|[。！？।؟۔])\s*")
_MARKS = "¿¡©( "
_SPEECH = tuple("«“„‟「『\"'‘’‚–—-")  # a piece that begins so is somebody's words
_QUOTES = frozenset('«“„‟「『"')
# "Follow", before two or more of the places where outlets are followed.
FOLLOW = {
    "bg": "последвайте|следвайте",
    "bn": "আমাদের ফলো",
    "cs": "sledujte",
    "da": "følg",
    "de": "folgen sie|folge|folgt",
    "el": "ακολουθήστε",
    "en": "follow|like|find",
    "es": "sigue|siga|síguenos|puedes seguir",
    "fi": "seuraa",
    "fr": "suivez|retrouvez|rejoignez",
    "hr": "pratite",
    "hu": "kövesse|kövess|kövesd",
    "id": "ikuti",
    "it": "segui|seguite",
    "ms": "ikuti",
    "nl": "volg",
    "no": "følg",
    "pl": "obserwuj|śledź|polub|znajdź nas",
    "pt": "siga|acompanhe",
    "ro": "urmărește|urmăriți",
    "ru": "следите|подписывайтесь|подпишитесь|читайте",
    "sk": "sledujte",
    "sr": "пратите|pratite",
    "sv": "följ",
    "sw": "tufuate",
    "th": "ติดตาม",
    "uk": "стежте|підписуйтесь|підпишіться|читайте",
    "vi": "theo dõi",
}
_follow = every(FOLLOW)
_opens = opening(every(SPOKEN) | _follow)


def speaks(text: str, line: str) -> bool:
    """Whether a piece is the site speaking to its reader. ``line`` is ``text`` folded as the tables are.

    What stands further inside is the end of a paragraph of the story: it stays with it.
    """
    if text.startswith(_SPEECH):
        return False
    if _begins(line):
        return True
    begin = _BEGIN.search(line, 0, _MOST_BEFORE)
    while begin is not None:
        if _begins(line[begin.end() : begin.end() + _PHRASE]):
            return _QUOTES.isdisjoint(line[: begin.start()])
        begin = _BEGIN.search(line, begin.end(), _MOST_BEFORE)
    return False


def _begins(said: str) -> bool:
    said = said.lstrip(_MARKS)
    rest = _opens(said)
    if rest is None:
        return False
    if said[: len(said) - len(rest)].lstrip(BULLETS) not in _follow:
        return True
    return not rest[:1].isalnum() and (_GOOGLE in rest or sum(map(rest.count, _PLACES)) >= _FEWEST_PLACES)
