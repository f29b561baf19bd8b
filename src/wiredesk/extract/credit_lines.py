"""Lines that credit a picture by their form alone, without a word that says so."""

import re

from wiredesk.extract import agencies, persons
from wiredesk.extract.credit_worth import MAX_BARE, Level, level, name_like
from wiredesk.extract.credits import MAX_CREDIT

_BRACKETED = re.compile(r"[(（\[【][^()（）\[\]【】]*[/|][^()（）\[\]【】]*[)）\]】]")
_LAST_BRACKET = re.compile(r"[.!?”\"»]\s*(?P<credit>[(\[][^()\[\]]*/[^()\[\]]*[)\]])$")
_LAST_LINE = re.compile(r"[.!?”\"»]\s+(?P<credit>[^\W\d_][^.!?/|]{1,40}\s?[/|]\s?[^/|]{2,60})$")
_CAPTION_END = re.compile(r"[^\s.!?。…:,\"”»]\s?[(\[（【]([^()\[\]（）【】]{2,40})[)\]）】]$")
_AGENCY_PHOTO = re.compile(r"[^\W\d_]+ (?:photo|foto)\s?/\s?\S", re.I)
_MAKER_WORDS = 3
_POINTING = re.compile(r"[△▲▽▼]\s?[\u3400-\u9fff]")
_PHOTO_BY = re.compile(r"[^\W\d_][^/.,:]{0,24}\b(?:photo|foto)\s?/\s?[A-ZÀ-Þ]", re.I)


_FROM_FILE = re.compile(r"[。！？]\s?(?P<name>[\u3400-\u9fff]{2,8})\s?资料图?$")


def is_photo_by(text: str) -> bool:
    """Whether a line names an outlet's photo and its maker: "HERALD PHOTO / JANE DOE", "Staff photo/Jane Doe"."""
    return len(text) < MAX_BARE and "/" in text and _PHOTO_BY.match(text) is not None and level(text) is Level.SURE


def is_bare_credit(text: str) -> bool:
    """Whether a line can only be a credit, without a word for it: "(Xinhua/Li Ming)", "AP Photo/Jane Doe"."""
    form = _BRACKETED.fullmatch(text) or _AGENCY_PHOTO.match(text)
    if form is not None and level(text) is Level.SURE and agencies.scan(text):
        return True
    maker, slash, house = (part.strip() for part in text.partition("/"))
    named = bool(slash) and len(text) < MAX_BARE and persons.is_given(maker) and maker.count(" ") < _MAKER_WORDS
    return named and house[:1].isupper() and name_like(house)  # "Jane Doe/Harbour Gazette"


def ends_bare(text: str) -> bool:
    """Whether a line ends with an agency and a name behind its last sentence: "... . REUTERS/Jane Doe"; or, no sentence
    itself, with an agency in brackets: "The pier at dawn (AFP)"; or with a Chinese one and "from its files".
    """
    named = _CAPTION_END.search(text) if len(text) < MAX_CREDIT and text[-1] in ")]）】" else None
    if named and level(named[1]) is Level.SURE and agencies.scan(named[1]):
        return True
    if (filed := _FROM_FILE.search(text)) and agencies.find(filed["name"]):
        return True
    found = (_LAST_BRACKET.search(text) or _LAST_LINE.search(text)) if "/" in text[-80:] else None
    names = re.split(r"\s?[/|]\s?", found["credit"].strip("()[]")) if found else []
    return any(map(agencies.find, names)) and any(name_like(name) and not agencies.find(name) for name in names)


def points(text: str) -> bool:
    """Whether a line opens with the mark by which Chinese papers point at the picture above or below it."""
    return _POINTING.match(text) is not None
