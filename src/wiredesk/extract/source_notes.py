"""Sentences that tell where a text is from: "With files from ...", "... contributed to this report", "first published
by ...", in many languages. ``source_phrases`` has the phrases.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from wiredesk.extract import agencies
from wiredesk.extract import source_phrases as p
from wiredesk.extract import source_words as w
from wiredesk.extract.source_names import SPLIT, Claim, bare, claim, is_date, is_name
from wiredesk.records import AttributionKind

_MAX_NOTE = 600
_MAX_ALONE = 260
_NOTE_START = 40  # characters of a note before the phrase that makes it one: "This article was"
_BEFORE = r"(?:^|(?<=[\s(（*«“\"–—。，]))"
_STOP = r"[^.;:()\[\]|。；，（）]"
_NAMES = rf"((?:{_STOP}|\.(?=\w)){{2,160}}?)"
_END = re.compile(r"\s*(?:\.(?!\w)|[;:()\[\]|。；，（）]|$)")
_SENTENCE_START = re.compile(r"[.;:()\[\]|。；（）](?:\s|$)")


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The phrases of one table: ``heads`` stand before the names, ``tails`` behind them, ``around`` on both sides."""

    heads: re.Pattern[str]
    tails: re.Pattern[str] | None
    around: re.Pattern[str] | None

    def find(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Where a phrase begins, its words and the names beside it."""
        for match in self.heads.finditer(text):
            end = _END.search(text, match.end() + 2)
            yield match.start(), match[0], text[match.end() : end.start() if end else len(text)]
        for match in self.around.finditer(text) if self.around else ():
            yield match.start(), match[0], next(filter(None, match.groups()))
        for match in self.tails.finditer(text) if self.tails else ():
            starts = [stop.end() for stop in _SENTENCE_START.finditer(text, 0, match.start())]
            start = starts[-1] if starts else 0
            yield start, match[0], text[start : match.start()]


def _compile(table: dict[str, str]) -> _Phrases:
    heads, tails, around = [], [], []
    for phrase in (phrase for text in table.values() for phrase in text.split("\n") if phrase):
        before, _, after = phrase.partition("{}")
        if before and after:
            end = r"\W{0,3}$" if after == "$" else after
            around.append(f"{before}{_NAMES}{end}")
        elif before:
            heads.append(before)
        else:
            tails.append(after)
    return _Phrases(
        re.compile(rf"{_BEFORE}(?:{'|'.join(heads)})", re.I),
        re.compile("|".join(tails), re.I) if tails else None,
        re.compile(rf"{_BEFORE}(?:{'|'.join(around)})(?=[.;:()\[\]|。；，（）]|\s|$)", re.I) if around else None,
    )


_CONTRIBUTING = _compile(p.CONTRIBUTING)
_SYNDICATED = _compile(p.SYNDICATED)
_OTHER_WORK = re.compile(rf"\b(?:{p.OTHER_WORKS})\b", re.I)
_ITSELF = re.compile(rf"\b(?:{p.ITSELF})\b", re.I)
_NAME_END = re.compile(rf"\s(?:{'|'.join(p.NAME_ENDS)}|(?:19|20)\d\d)\b.*$", re.I)
_ARTICLE_BEFORE = re.compile(r"\b(the|la|le|el|il|das|der|die|de|o|a)\s$", re.I)
_MAY_BE_PERSONS = re.compile(r"contribut|reporting|bidrag|bijdrag|medewerking", re.I)
_GOES_ON = re.compile(r"\s[^\W\d_A-Z]+\s(?:[^\W\d_A-Z]+\s)?[^\W\d_A-Z]+\b")  # "EFE confirmed the case": prose
_MOST_LOWER = 4  # words in small letters between and around names
_UNNAMED = re.compile(r"agen[ctz]|byrå|media|news|report|wire|агент|медиа", re.I)  # "local news reports"
_POSSESSIVE = re.compile(r"['’]s?\s")  # "Example's Jane Doe" is a person
_STAFF = re.compile(r"[ck]orrespond|redak|redac|reda[cç]|reporter|staff|team\b|mitarbeit", re.I)
_ARTICLE = re.compile(r"(?:the|el|la|le|les|los|il|o|a|die|der|das|de|het)\s", re.I)
# sign-off lines of Reuters, in the languages of its services: no other agency names its editors in this way
_EDITED = re.compile(
    r"^\W*(?:(?:additional )?(?:reporting|writing|compiled) by .{3,200}\bediting by |reporting by .{3,80}\bin .{3,80};"
    r"|reporte de .{3,200}\b(?:editado|edición|traducido)|por .{3,120}; ?(?:edição|reportagem)"
    r"|reportage .{3,120}version française|bericht von .{3,160}redigiert von)",
    re.I,
)
_STANDARDS = re.compile(r"^our standards: the (thomson reuters) trust principles", re.I)


@lru_cache(maxsize=256)  # opening and end of a story are asked several times
def noted(text: str) -> tuple[Claim, ...]:
    """The organisations that a note names, whose text it is or who contributed."""
    text = text[-_MAX_NOTE:]
    return (*_in_phrases(text), *_signed_off(text)) if _may_tell(text) else ()


def _may_tell(text: str) -> bool:
    """A cheap look whether a word stands in ``text`` that begins a phrase."""
    words = text.casefold().split()
    starts = [word[:5] for word in words]
    if "(" in text:
        starts += [word[1:6] for word in words if word[0] == "("]
    return not p.PHRASE_STARTS.isdisjoint(starts) or (
        not text.isascii() and any(start in text for start in p.UNSPACED_STARTS)
    )


def _signed_off(text: str) -> Iterator[Claim]:
    match = _STANDARDS.match(text)
    if match or _EDITED.match(text):
        yield Claim("Reuters", match[1] if match else "Reuters", AttributionKind.AGENCY)


def _in_phrases(text: str) -> Iterator[Claim]:
    for _, phrase, names in _CONTRIBUTING.find(text):
        yield from _contributors(names, strict=_MAY_BE_PERSONS.search(phrase) is not None)
    for start, phrase, names in _SYNDICATED.find(text):
        if _is_of_others(text, start):
            continue
        first = names.split(",")[0].split("，")[0]
        name = bare(_NAME_END.sub("", first))
        article = _ARTICLE_BEFORE.search(text[: text.find(names, start + len(phrase) - 5)])
        if article and (agencies.find(whole := f"{article[1]} {name}") or (article[1][0].isupper() and is_name(name))):
            name = whole
        if is_name(name) and not is_date(name) and name.casefold() not in w.UNNAMED:
            yield claim(name, AttributionKind.SYNDICATED)


def _is_of_others(text: str, start: int) -> bool:
    """Whether the sentence speaks of a book or study that was published somewhere, not of the story at hand."""
    stops = [stop.end() for stop in _SENTENCE_START.finditer(text, 0, start)]
    before = text[stops[-1] if stops else 0 : start]
    return _OTHER_WORK.search(before) is not None and _ITSELF.search(before) is None


def is_note(text: str) -> bool:
    """Whether a paragraph does nothing but tell where the text is from."""
    if len(text) > _MAX_ALONE:
        return False
    tables = (_SYNDICATED, _CONTRIBUTING) if _may_tell(text) else ()
    found = (start for table in tables for start, _, _ in table.find(text))
    return (
        _STANDARDS.match(text) is not None or _EDITED.match(text) is not None or min(found, default=99) <= _NOTE_START
    )


def _is_prose(part: str) -> bool:
    """Whether a part of what should be names is the middle of a sentence: "work begins in spring"."""
    words = part.split()
    lower = sum(word.islower() for word in words)
    return lower > _MOST_LOWER or (2 < len(words) == lower and not _UNNAMED.search(part))


def _contributors(names: str, *, strict: bool) -> Iterator[Claim]:
    """Agencies anywhere in the names; other outlets by their words, or (not ``strict``) by standing there."""
    parts = [bare(part) for part in SPLIT.split(names)]
    if any(map(_is_prose, parts)):
        return
    everyone = agencies.scan(names)
    for part in parts:
        found = [(agency, printed) for agency, printed in agencies.mentions(part) if agency.supplies_text]
        found = [one for one in found if not _GOES_ON.match(part.partition(one[1])[2])]
        for agency, printed in found:
            yield Claim(agency.name, printed, AttributionKind.CONTRIBUTING)
        if found or (strict and everyone) or not is_name(part) or part.casefold() in w.UNNAMED or is_date(part):
            continue
        if _POSSESSIVE.search(part) or _STAFF.search(part):
            continue
        alone = not strict and (len(part.split()) == 1 or _ARTICLE.match(part))
        if agencies.is_outlet_like(part) or alone:
            yield claim(part, AttributionKind.CONTRIBUTING)
