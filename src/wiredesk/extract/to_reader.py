"""Lines in which a site speaks to its reader: sure by wording alone.

They stand between and below the paragraphs of a story, often in the same markup. A phrase of ``spoken.py`` counts where
a sentence begins, folded, and only outside of quotes and of dialogue: there it is the site that speaks, nobody of the
story.
"""

import re

from wiredesk.extract.phrases import every, opening
from wiredesk.extract.spoken import FOLLOW, SPOKEN

_PLACES = (
    "facebook", "instagram", "telegram", "whatsapp", "youtube", "tiktok", "twitter", "linkedin", "bluesky", "threads",
    "viber", "google", "pinterest", "mastodon", "flipboard", "фейсбук", "инстаграм", "телеграм", "вконтакте", "дзен",
)  # fmt: skip
_FEWEST_PLACES = 2
_GOOGLE = "google news"
_BEGIN = re.compile(r"(?:^|(?<=[.!?…:;|])\s|(?<=[。！？।؟۔]))\s*[¿¡©(]*\s*")
_SPEECH = tuple("«“„‟「『\"'‘’‚–—-")  # a piece that begins so is somebody's words
_OPENING_QUOTES = frozenset('«“„‟「『"')
_MOST_BEFORE = 60  # characters of what may stand before in the same piece
_PHRASE = 60  # characters of a sentence that may hold a phrase
_opens = opening(every(SPOKEN))
_follows = opening(every(FOLLOW), whole=True)


def speaks(text: str, line: str) -> bool:
    """Whether a piece is the site speaking to its reader. ``line`` is ``text`` folded as the tables are."""
    if text.startswith(_SPEECH):
        return False
    followed = _GOOGLE in line or sum(map(line.count, _PLACES)) >= _FEWEST_PLACES
    for begin in _BEGIN.finditer(line):
        if begin.start() > _MOST_BEFORE:
            return False  # a paragraph of the story that such words end
        said = line[begin.end() : begin.end() + _PHRASE]
        if _opens(said) is not None or (followed and _follows(said) is not None):
            return not _OPENING_QUOTES.intersection(line[: begin.start()])
    return False
