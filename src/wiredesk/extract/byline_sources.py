"""The agencies that a byline names: "By Jane Doe, Reuters", "Von dpa", "AFP, MANILA", "Example et AFP"."""

import re
from collections.abc import Iterator

from wiredesk.extract import agencies, han_names, names, persons
from wiredesk.extract import source_words as w
from wiredesk.extract.agencies import Agency
from wiredesk.extract.byline_words import JOB_WORDS
from wiredesk.extract.source_names import REPORTED, SPLIT, Claim, is_date, is_same, undated
from wiredesk.extract.source_words import any_of
from wiredesk.records import AttributionKind

_BY = re.compile(rf"^\W*(?:{any_of(w.BY_WORDS)})(?:\s*[:：／/-]\s*|\s+)", re.I)
# "Publié le 10 mars 2026 par AFP": a date before the word that introduces the name.
_BY_LAST = re.compile(rf"\D{{0,24}}\d[^|]{{3,30}}\s(?:{any_of(w.BY_WORDS)})\s(?=\S.{{1,30}}$)", re.I)
_HANGUL_PLACE = re.compile(r"^[\[(（]?[가-힣]{2,4}\s?[=＝]\s?")  # "서울=연합뉴스"
_PLACE = re.compile(r"[^\W\d_a-z][\w'’-]+(?:\s[^\W\d_a-z][\w'’-]+)?")  # "London", before "(Reuters)"
WITH = re.compile(rf"(?:{any_of(w.WITH_WORDS)})\s(?:l['’])?", re.I)
"""Before the agencies whose material a newsroom used."""
# "Categories: Surveillance, CCTV": what a story is filed under.
_RUBRICS = re.compile(
    r"(?:categor\w+|catégories?|filed under|kategorie[ns]?|mots-clés|posted in|rubri[kc]\w*|ressort|schlagw\w+|tags?"
    r"|themen|topics?|etiquetas|temas|temi|рубрик\w*|теги?|метки)\s*[:：]",
    re.IGNORECASE,
)
_ROW_DATE = re.compile(any_of(w.ROW_ENDS, caseless=False))
_STATES = frozenset({"PA"})  # of the USA, abbreviated as agencies are
_PLACE_BEHIND = re.compile(r"(?<=\S)\s?[(（][^()（）]{2,20}[)）]$")  # "dpa (Berlin)"
_IN_PLACE = re.compile(
    r"([A-Z][\w -]{1,30}?)\s(?:à|a|aus|da|en|from|i|in)\s[A-ZÀ-Þ][\w' -]+$"
)  # "Example Agency in Rome"
_FOR_SITE = re.compile(r"\sfor\s.+$")  # "Harbour Advance Media for harbour.example"
_WRITTEN_FOR = re.compile(r"(?:for|special to)\s(?:the\s)?(?=[A-Z])", re.IGNORECASE)
_HAN_WRITER = re.compile(r"[\u3400-\u9fff]{2,4}")
_MOST_HOUSE, _SMALL = 5, frozenset({"and", "of", "the"})  # words of a newspaper's name
_OF_HOUSES = {"digital", "media", "news", "online", "press", "sports"}  # desks, and "Harbour Daily News"
_WRITER = re.compile(r"writer|reporter|correspondent|staff|editor|reda[ckz]|rédac|korrespondent|\bnews\b", re.I)


def byline(text: str, publisher: str, *, marked: bool = False) -> Iterator[Claim]:
    """Agencies in a byline: "By Jane Doe, Reuters", "Von dpa", "AFP, MANILA", "Example et AFP".

    ``marked`` lines are bylines by their markup, so that "AP Sports Writer" counts too.
    """
    if (":" in text or "：" in text) and _RUBRICS.match(text):
        return
    text = names.with_house_apart(text)
    text = _HANGUL_PLACE.sub("", text) if "=" in text or "＝" in text else text
    dated, text = text, undated(text)
    by = _BY.match(text) or (_BY_LAST.match(text) if text == dated or any(map(str.isdigit, text)) else None)
    text = text[by.end() :] if by else text
    end = _ROW_DATE.search(text, 1)
    text = WITH.sub("", text, 1) if WITH.match(text) else text  # "24 with Agency", of which the number is no day
    parts = [part for part in SPLIT.split(text[: end.start()].rstrip() if end else text) if part]
    for at, part in enumerate(parts):
        helped = WITH.match(part) if at else None
        name = part[helped.end() :] if helped else part
        placed = _IN_PLACE.match(name)
        behind = _PLACE_BEHIND.search(name) if name.endswith((")", "）")) else None
        printed = placed[1] if placed else name[: behind.start() if behind else None].strip(" ()[]（）【】")
        agency = agencies.find(printed)
        placed_only = at == len(parts) - 1 and (is_date(printed) if at else _PLACE.fullmatch(printed) is not None)
        if agency is None and behind and (marked or by or placed_only or persons.is_given(printed)):  # "Jane Doe (dpa)"
            printed = behind[0].strip(" ()（）")
            agency = agencies.find(printed)
        if agency is None and helped:
            named = (one for one in agencies.mentions(name) if name.startswith(one[1]))
            agency, printed = next(named, (None, ""))
        elif agency is None and (marked or by or len(parts) == 1) and (wire := persons.placed_wire(name, short=at > 0)):
            agency, printed = agencies.find(wire), wire
        elif agency is None and (marked or by or names.with_wire(name)) and len(name.split()) <= 5:
            named = (one for one in agencies.mentions(name) if _is_writer_of(name, one))
            agency, printed = next(named, (None, ""))
        if agency is None and at and (marked or by):
            house = _WRITTEN_FOR.sub("", _FOR_SITE.sub("", name))
            if _is_house(parts[at - 1], house, publisher):
                yield Claim(house, house, AttributionKind.SYNDICATED)
        if printed in _STATES and at and not (by or persons.is_given(parts[at - 1])):
            continue  # "Philadelphia, PA"
        if agency is not None and agency.supplies_text:
            own = publisher and any(is_same(part, publisher) for part in parts)
            shared = helped is not None or (own and not is_same(agency.name, publisher))
            yield Claim(agency.name, printed, AttributionKind.CONTRIBUTING if shared else AttributionKind.AGENCY)


def _is_house(writer: str, name: str, publisher: str) -> bool:
    """Whether another newspaper's name stands behind that of its writer: "Jane Doe, The Harbour Times"."""
    if _HAN_WRITER.fullmatch(writer):
        return han_names.is_outlet(name) and not name.endswith(REPORTED) and not is_same(name, publisher)
    words = name.split()
    whole = 1 < len(words) <= _MOST_HOUSE and all(word[0].isupper() or word in _SMALL for word in words)
    kinds = {word.casefold() for word in words}
    role = kinds <= _OF_HOUSES or not kinds.isdisjoint(JOB_WORDS - _OF_HOUSES)
    return (
        whole
        and not role
        and persons.is_given(writer)
        and agencies.is_outlet_like(name)
        and not is_same(name, publisher)
    )


def _is_writer_of(part: str, named: tuple[Agency, str]) -> bool:
    """A short alias inside a longer name may be something else: "PA Consulting"; "AP Sports Writer" is not, nor is an
    agency behind a whole name: "Jane Doe AAP".
    """
    if _WRITER.search(part):
        return True
    return len(part.split()) >= 3 and part.endswith(f" {named[1]}") and (named[1].isupper() or len(named[1]) > 4)
