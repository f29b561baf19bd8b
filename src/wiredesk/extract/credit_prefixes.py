"""The patterns of words that open a photo credit: "Photo:", "Foto | ", "© 2026", "Crédit photo", "[사진=".

The soft ones also say what a picture shows, so whoever uses them must see that a name follows.
"""

import re
from collections.abc import Iterator, Sequence

from wiredesk.extract import credit_words as w
from wiredesk.extract.branches import branches


def _words_of(*tables: dict[str, str]) -> set[str]:
    return {word for table in tables for text in table.values() for word in text.split()}


def _alternatives(*tables: dict[str, str]) -> str:
    words = _words_of(*tables)
    return branches(sorted(words, key=lambda word: (-len(word), word)), caseless=True)


def _shortest(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts that hold no other one: where none of these stands, none of them all does."""
    return tuple(sorted(one for one in set(texts) if not any(other in one and other != one for other in texts)))


_PHOTO = _alternatives(w.PHOTO_WORDS)
_RIGHTS = _alternatives(w.RIGHTS_WORDS)
_PREPOSITION = _alternatives(w.PREPOSITIONS)
_SOURCES = tuple(text for texts in w.PICTURE_SOURCES.values() for text in texts.split("|"))
_OPENINGS = (*w.OPENINGS, *_SOURCES)
_OPENING = branches(sorted(_OPENINGS, key=lambda text: (-len(text), text)), caseless=True)
_KINDS = branches(w.KINDS, caseless=True)
_KINDS_BEHIND = branches(w.KINDS_BEHIND, caseless=True)
_SIGN = r"(?:©|ⓒ|\(c\)|（c）)"
_YEAR = r"(?:(?:19|20)\d\d\b(?![/.]\d)[\s,/-]*)?"
# A name follows, not another medium: "Photo | Video".
_NAMED = r"(?=\w)(?!v[ií]d[eé]o|audio|podcast|gra[fp]|info|文|视频|視頻|影片|動画|영상)"
# "Photo:", "Photo by", "Foto: ©", "Image credit:", "Credit...", "©", "[사진=": never a bare "photo"
_PREFIX = (
    rf"(?:{_SIGN}\s*(?:(?:{_PHOTO}|{_RIGHTS})\s*[:：]\s*)?(?:copyright\s+)?{_YEAR}"
    rf"|(?<!\w)(?:(?:{_KINDS})\s)?(?:{_PHOTO}|{_RIGHTS})(?:\s?-?(?:{_PHOTO}|{_RIGHTS})|\s(?:{_KINDS_BEHIND}))?(?:\s*[\[(]m[\])])?\s*(?:[:：=＝՝៖፦]|\.\.\.|…)\s*"
    rf"|(?<!\w)(?:{_PHOTO}|{_RIGHTS})\s*(?:[-–/]\s*)?(?={_SIGN})"
    rf"|(?<!\w)(?:fot|foto|phot|ph)\.\s+(?=\w)"
    rf"|(?:^|(?<=[.!?”\")]\s))doc\.\s+(?=\w)"
    rf"|(?:[图圖]片?|写真|사진|摄影|攝影)\s*[/／|｜丨]\s*{_NAMED}"
    rf"|(?:[题題頭头配]?[图圖]片?|封面[图圖]?|照片)(?:均)?[来來]自于?\s?(?![网網]|互[联聯]|作者|[视視][频頻])(?=\w)"
    rf"|(?<!\w)(?:(?:{_KINDS})\s)?(?:{_OPENING})(?:\s*[:：,]\s*|\s+by\s+|\s+of\s+|\s+(?=\S)|\s*$){_YEAR})"
)
# "Photo by", "Foto di": the same words describe what a picture shows, so a name must follow
_SOFT = rf"(?<!\w)(?:(?:{_KINDS})\s)?(?:{_PHOTO})\s+(?:{_PREPOSITION})\b(?:\s+(?:{_PREPOSITION})\b)?(?:\s*[:：])?\s+"
# "Photo | Jane Doe", "Foto – Jane Doe"; "Photos | Videos" is a menu
_BARRED = rf"(?:{_PHOTO})(?<!s)(?:\s*[|｜丨]\s*|\s[-–—]\s+){_NAMED}"
_JOINED = rf"(?:{_PHOTO})\s*[/／]\s*(?=\w)"  # "Ljósmynd/Jón", never inside "AFP Photo/Jane"
_LEAD = r"[\s\[(（【<|/•·–—-]*"
OPENS = re.compile(rf"{_LEAD}(?:{_PREFIX}|{_JOINED})", re.I)
OPENS_SOFT = re.compile(rf"{_LEAD}(?:{_SOFT}|{_BARRED})", re.I)
_INSIDE = re.compile(_PREFIX, re.I)
# Where ``_INSIDE`` may match: the first letters of the first words of a prefix, its signs, and its Han and Hangul.
_STARTS = (*_words_of(w.PHOTO_WORDS, w.RIGHTS_WORDS), *w.KINDS, *_OPENINGS, "doc", "fot", "ph")
_START = branches(sorted({word[:3] for word in _STARTS}), caseless=True)
_MAY_BEGIN = re.compile(rf"(?<!\w)(?=(?:{_START}))|(?=[©ⓒ(（图圖题題頭头配写封照摄攝사])", re.I)
# The first letters of every word that may open a credit, and what stands before them.
_OPENER = 4
_FIRST = re.compile(r"(\W*)(\w{0,3})")
_OPENERS = frozenset(
    _FIRST.match(word.casefold())[2]  # type: ignore[index]  # it always matches
    for table in (
        *w.PHOTO_WORDS.values(),
        *w.RIGHTS_WORDS.values(),
        *w.KINDS,
        *_OPENINGS,
        "c doc fot phot ph",
    )
    for word in table.split()
)
# one of these stands in every prefix: a cheap test before the pattern
MARK = re.compile(r"[|｜丨:：=＝՝៖፦©ⓒ…]|\.\.\.|\(c\)|（c）", re.I)
OPENING_HINTS = _shortest(
    [*map(str.casefold, _OPENINGS), "doc.", "fot.", "foto.", "phot.", "ph.", "图", "圖", "写真", "사진"]
)
SOFT_HINTS = ("beeld", "bild", "fot", "grafik", "imag", "illustr", "imm", "phot", "pic", "snímek", "сним", *"|｜丨")
INSIDE_SOFT = re.compile(
    rf"(?:^|(?<=[.!?…\"”»)\]|–—―(\[-])|(?<=[.!?…\"”»)\]|–—―-]\s))(?:{_SOFT}|{_BARRED})"
    rf"|(?<=\s)(?:{_PHOTO})(?<!s)\s*[|｜丨]\s*{_NAMED}",
    re.I,
)
LONE_WORD = re.compile(
    rf"(?:bild \d+ von \d+\s*|by\s+|(?:{_PHOTO})\s+(?=[A-ZÀ-Þ@])|(?:von|par|por|di|de)\s+(?=[A-ZÀ-Þ]))", re.I
)
PHOTO_WORD = re.compile(
    rf"(?:{_PHOTO})\s+(?:d['’](?:archives?|archivio|illustration)\s+|(?:de\s+archivo|de\s+arquivo|di\s+repertorio)\s+)?"
    r"(?=[^\W\d_]\S|@\S\S)",
    re.I,
)
PHOTO_LINE = re.compile(rf"\W*(?:(?:(?:{_RIGHTS}|{_KINDS})\s)?(?:{_PHOTO})\w*\W|{_SIGN}|(?:{_OPENING})\b)", re.I)
PHOTO_DASH = re.compile(rf"(?:{_PHOTO})\s*[–—-]\s*(?P<name>[^–—-]{{2,40}})", re.I)
PHOTO_LABEL = re.compile(rf"(?:{_PHOTO})\s*[:：]", re.I)
PHOTO_FIRST = re.compile(
    rf"\W*(?:(?:(?:{_RIGHTS}|{_KINDS})\s)?(?:{_PHOTO})\w*\W|(?:{branches(_SOURCES, caseless=True)})\b)", re.I
)


def may_open(text: str) -> bool:
    """A cheap look whether a credit word may open ``text``."""
    marks, letters = _FIRST.match(text).groups()  # type: ignore[union-attr]  # it always matches
    letters = letters.casefold()
    return letters in _OPENERS or letters[:2] in _OPENERS or letters[:1] in _OPENERS or "©" in marks or "ⓒ" in marks


def prefixes(text: str) -> Iterator[re.Match[str]]:
    """Every credit prefix in ``text``: the pattern is tried only where a word that opens one begins."""
    end = 0
    for place in _MAY_BEGIN.finditer(text):
        at = place.start()
        if at >= end and may_open(text[at : at + _OPENER]) and (found := _INSIDE.match(text, at)):
            end = found.end()
            yield found
