"""Lines that name who wrote a story and who made its pictures: "Text und Fotos: Jane Doe", "Story by Jane Doe | Photos
by John Roe", "Von Jane Doe (Text) und John Roe (Fotos)".
"""

import re
from functools import lru_cache
from typing import NamedTuple

from wiredesk.extract.branches import branches
from wiredesk.extract.credit_words import PHOTO_WORDS

# What the words of a story are called in such lines, per language.
_WORDS = """
article|artikel|bericht|interview|reportage|report|story|text|texts|words|writing
|texte|textes|récit|reportaje|texto|textos|entrevista|crónica|reportagem|testo|testi|intervista|servizio|tekst|teksten
|verslag|intervju|teksti|tekstit|haastattelu|reportáž|wywiad|reportaż|rozhovor|szöveg|riport|interjú|besedilo|tekstas
|teksts|tekstovi|текст|тексты|текстове|репортаж|інтерв'ю|интервью|κείμενο|ρεπορτάζ|yazı|haber|röportaj|bài|bài viết
|teks|tulisan|penulis|文|文字|取材・文|글|نص|متن|טקסט|เรื่อง|लेख
"""
_BY = "كتب|كتبت|بقلم|by|von|par|por|de|di|door|av|af|od|autor|автор|oleh|yazan|מאת"
_AND = r"\s*(?:[/&+,·・•]|\s(?:a|and|dan|e|en|es|et|i|ja|och|og|si|și|u|un|und|ve|và|y|és|ir|in|και|и|і|й|та|و)\s)\s*"
_PICTURE_WORDS = {word for text in PHOTO_WORDS.values() for word in text.split()} | {
    "kuvat", "billeder", "bilder", "bilete",
}  # fmt: skip
_STORY_WORDS = {word.strip() for word in _WORDS.replace("\n", "").split("|")}
_PICTURES = branches(sorted(_PICTURE_WORDS, key=lambda word: (-len(word), word)), caseless=True)
_STORY = branches(sorted(_STORY_WORDS, key=lambda word: (-len(word), word)), caseless=True)
_MARK = rf"(?:\s*[:：=＝／/|｜–—-]\s*|\s(?:{_BY})\s+|\s*[:：]?\s+(?:{_BY})\s+|\s+)"
_LABEL = rf"(?:\s*[:：=＝]\s*(?:(?:{_BY})\s+)?|\s(?:{_BY})\s+)"
_SEPARATOR = r"(?:\s*[|｜,;，、/／·•–—-]\s*|\s+(?:and|und|et|y|e|og|och|ja|en|i|a|и|та|és|ve)\s+|\s+)"
_BOTH = re.compile(
    rf"\W*(?:(?:{_STORY}){_AND}(?:{_PICTURES})|(?:{_PICTURES}){_AND}(?:{_STORY})){_MARK}(?P<name>\S.{{1,60}})$", re.I
)
_ONE_EACH = re.compile(
    rf"\W*(?:(?:{_STORY}){_LABEL}|(?:{_BY})[:：]?\s+)(?P<writer>.{{3,80}}?){_SEPARATOR}(?:{_PICTURES}){_LABEL}(?P<maker>.{{2,60}})$",
    re.I,
)
_PICTURES_FIRST = re.compile(
    rf"\W*(?:{_PICTURES}){_LABEL}(?P<maker>.{{2,60}}?)(?:{_SEPARATOR}(?:{_STORY}){_LABEL}|\s*[|｜;,·•]\s*(?:{_BY})\s)(?P<writer>.{{3,80}})$",
    re.I,
)
# "Words Jane Doe / Photography John Roe": whole names alone
_WHOLE = r"[A-ZÀ-Þ][\w.’'-]+(?:\s[\w.’'-]+)?\s[A-ZÀ-Þ][\w’'-]+"
_BARE = re.compile(
    rf"(?i:{_STORY})\s(?P<writer>{_WHOLE})\s*[/|,;·•–-]?\s*(?i:{_PICTURES})\s(?P<maker>{_WHOLE})$",
)
# "Produced by Jane Doe, Photographs by John Roe, Written by Ann Poe"
_PRODUCED = re.compile(
    rf"(?i:produced|edited|designed)\sby\s.{{3,60}}?{_SEPARATOR}(?i:{_PICTURES})\s(?i:by)\s(?P<maker>{_WHOLE}){_SEPARATOR}(?i:written|words|text|story)\s(?i:by)\s(?P<writer>{_WHOLE}.{{0,60}})$"
)
_IN_BRACKETS = re.compile(
    rf"\W*(?:(?:{_BY})[:：]?\s+)?(?P<writer>[^()]{{3,60}}?)\s\((?:{_STORY})\){_SEPARATOR}(?P<maker>[^()]{{3,60}}?)\s\((?:{_PICTURES})\)\W*$",
    re.I,
)
_HINTS = (
    "fot", "phot", "bild", "kuv", "pict", "imag", "imm", "zdj", "beeld", "illustr", "sním", "ảnh", "gamb",
    "фот", "снимк", "світл", "φωτ", "写真", "撮影", "图", "圖", "摄", "攝", "照片", "사진", "صور", "تصوير", "عکس",
    "צילום", "ภาพ", "फोटो", "ছবি",
)  # fmt: skip
_WRAPPED = re.compile(r"^[(（\[【]([^()（）\[\]【】]*)[)）\]】]$")
_FIRST = re.compile(r"\W{0,3}([^\W\d_]+)")
_OPENERS = frozenset(
    re.split(r"\W", word)[0]
    for word in (*_STORY_WORDS, *_PICTURE_WORDS, *_BY.split("|"), "foto", "produced", "edited", "designed")
)
_UNSPACED = frozenset("取图圖摄攝撮文照写글사")
_GLUED_DATE = re.compile(r"(?<=[^\W\d_])\d{1,2}(?:[./-]\d|\.?\s[^\W\d_]).*$")  # spans that lost their blank
_MAX_LINE, _MOST_WORDS = 160, 8


class Shared(NamedTuple):
    """The names of a line: whoever wrote, and whoever made the pictures."""

    writer: str
    maker: str


def find(text: str) -> Shared | None:
    """Both names of a line that says who wrote and who made the pictures; None in other lines."""
    if len(text) > _MAX_LINE or not _may_open(text):
        return None
    low = text.casefold()
    return _read(text) if any(map(low.__contains__, _HINTS)) else None


def _may_open(text: str) -> bool:
    """A cheap look at the first word: one of those that open such lines, or a name before a bracket."""
    first = _FIRST.match(text)
    return first is not None and (first[1].casefold() in _OPENERS or first[1][0] in _UNSPACED or ") " in text)


@lru_cache(maxsize=256)  # readers of authors and of pictures ask for the same line
def _read(text: str) -> Shared | None:
    text = _WRAPPED.sub(r"\1", text)
    both = _BOTH.match(text)
    if both:
        return Shared(both["name"], both["name"]) if _may_be_name(both["name"]) else None
    for form in (_IN_BRACKETS, _ONE_EACH, _PICTURES_FIRST, _BARE, _PRODUCED):
        found = form.match(text)
        if found and _may_be_name(found["writer"]) and _may_be_name(found["maker"]):
            return Shared(*(_GLUED_DATE.sub("", found[who]).strip() for who in ("writer", "maker")))
    return None


def _may_be_name(text: str) -> bool:
    """Whether the first and the last word are capitalised as in names, or of a script without capitals."""
    words = text.strip(" @\"'“„«»”([)]").split()
    if not words or len(words) > _MOST_WORDS or ". " in text[4:]:
        return False
    return not words[0][0].islower() and not words[-1][0].islower() and not words[0][0].isdigit()
