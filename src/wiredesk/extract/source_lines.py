"""The grammar of lines that credit a text: pure functions over one printed string.

Each answers the claims that a line of its sort makes; none when the string is no such line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from wiredesk.extract import agencies
from wiredesk.extract import source_words as w
from wiredesk.extract.agencies import Agency
from wiredesk.records import AttributionKind

_MAX_LINE = 240
_MAX_NOTE = 600
_MAX_NAME = 60
_TAIL = 90  # characters at the end of a paragraph that may hold its signature
_CLOSING = (")", "]", "）", "】", ").", "].")
_MAX_NAMES = 4  # in one source line; more are a list of references


@dataclass(frozen=True, slots=True)
class Claim:
    """One organisation that a line names: canonical name, as printed, and how it is credited."""

    name: str
    printed: str
    kind: AttributionKind


def _any_of(table: dict[str, str]) -> str:
    words = {word for text in table.values() for word in text.split("|")}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _phrases(table: dict[str, str]) -> re.Pattern[str]:
    """All phrases of a table as one pattern; names stand in groups n0, n1, ..."""
    pattern, count = "|".join(table.values()), 0
    while "{}" in pattern:
        pattern = pattern.replace("{}", rf"(?P<n{count}>(?:[^.;:()\[\]|]|\.(?=\w)){{2,160}}?)", 1)
        count += 1
    return re.compile(rf"(?:^|(?<=[\s(*«“\"–—]))(?:{pattern})(?=[.;:()\[\]|]|\s*$)", re.I)


_CONTRIBUTING = _phrases(w.CONTRIBUTING)
_SYNDICATED = _phrases(w.SYNDICATED)
_SPLIT = re.compile(
    r"\s*(?:[/,;|&•·+]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|en|ve|i|и|та|و|with|mit|avec|con|com)\s)\s*", re.I
)
_LABEL = re.compile(rf"^[^\w(]*(?:{_any_of(w.SOURCE_LABELS)})\s*[:：•|]\s*(?P<names>\S.*)$", re.I)
# "according to", before a name and no colon: nothing but an agency or outlet may follow
_LABEL_BARE = re.compile(r"^\W*(?:Theo|Nguồn)\s+(?P<names>\S.*)$")
_LABEL_AT_END = re.compile(
    rf"[（(\[【]\s*(?:{_any_of(w.SOURCE_LABELS)})\s*[:：=]\s*(?P<names>[^（）()\[\]【】]{{2,60}})[）)\]】]\s*\.?\s*$",
    re.I,
)
_BY = re.compile(rf"^\W*(?:{_any_of(w.BY_WORDS)})(?:\s*:\s*|\s+)", re.I)
_WITH = re.compile(r"(?:avec|com|con|med|met|mit|with)\s(?:l['’])?", re.I)
_COPYRIGHT = re.compile(
    r"^[^\w©(]*(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright|by))*\s*:?\s*(?:(?:19|20)\d\d\s*[,/–-]?\s*)*(?P<names>.+)$",
    re.I,
)
_RESERVED = re.compile(
    r"[.,;]?\s*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos).*$", re.I
)
_CODE = re.compile(r"[a-zäöüß]{2,5}|[A-ZÄÖÜ]{2,3}")  # initials of an editor
_AFTER_END = re.compile(r"[.!?…”\"»。](?P<close>[)\]]?)\s+(?P<tail>[^.!?。()\[\]]{2,40})\.?\s*$")
_BRACKET = re.compile(r"(?P<before>.*)[(\[（](?P<tail>[^()\[\]（）]{2,60})[)\]）]\s*\.?\s*$", re.S)
_NAME_END = re.compile(r"\s(?:on|under|at|as|am|vom|le|el|em|il|and (?:is|was|has|re)|(?:19|20)\d\d)\b.*$", re.I)
_WHEN = re.compile(
    r"^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|\w+ember|october"
    r"|this|our|my|it|here|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d)\b",
    re.I,
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0600-\u06ff]")
_DOMAIN = re.compile(r"^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$", re.I)


@lru_cache(maxsize=1024)
def key(name: str) -> str:
    """One key per organisation: agencies by canonical name, others without case, marks and article."""
    agency = agencies.find(name)
    flat = re.sub(r"[\W_]+", "", (agency.name if agency else name)).casefold()
    return flat.removeprefix("the")


def is_same(name: str, publisher: str) -> bool:
    """Whether ``name`` names the publisher: equal, or one holds the other ("example.org", "Example")."""
    a, b = key(re.sub(r"^www\.", "", name)), key(re.sub(r"^www\.", "", publisher))
    return bool(a and b) and (a == b or (min(len(a), len(b)) > 2 and (a.startswith(b) or b.startswith(a))))


def labelled(text: str) -> Iterator[Claim]:
    """ "Source: Example", "来源：新华网", "Quelle: example.org, abc/dpa"; also in brackets that end a paragraph."""
    match = _LABEL.match(text) if len(text) <= _MAX_LINE else None
    if match is None and text.endswith(_CLOSING):
        match = _LABEL_AT_END.search(text[-_TAIL:])
    if match is None and (bare := _LABEL_BARE.match(text)) and agencies.is_outlet_like(bare["names"].rstrip(" .")):
        match = bare if len(text) <= _MAX_NAME else None
    if match is None:
        return
    parts = [part for part in _SPLIT.split(match["names"].rstrip(" .")) if part]
    named = [part for part in parts if not _CODE.fullmatch(part) or agencies.find(part)]
    if len(parts) > _MAX_NAMES or not all(_is_name(part) for part in named):
        return
    for part in named:
        if part.casefold() not in w.UNNAMED:
            yield _claim(part, AttributionKind.SOURCE_LINE)


_LABEL_INSIDE = re.compile(
    r"(?:^|[\s|·•（(])(?:来源|來源|稿源|消息来源|文章来源|信息来源|출처|Kaynak|Источник|Джерело|Fuente|Fonte|Bron|Quelle|Source)"
    r"\s*[:：]\s*(?P<name>[^\s|·•:：（）()][^|·•:：（）()]{0,40}?)(?=\s*(?:$|[|·•)）]|\s\d|\s?(?:作者|编辑|編輯|责任编辑|记者|記者)|\s{2}))"
)


def labelled_inside(text: str) -> Iterator[Claim]:
    """A source label in the middle of a byline row: "2026-01-02 10:00 来源：新华网 作者：李明"."""
    match = _LABEL_INSIDE.search(text)
    if match:
        name = match["name"].split()[0] if _CJK.search(match["name"]) else match["name"]
        known = agencies.is_outlet_like(name) or _CJK.search(name) or _DOMAIN.match(name)
        if known and _is_name(name) and name.casefold() not in w.UNNAMED:
            yield _claim(name, AttributionKind.SOURCE_LINE)


def named_source(text: str) -> Iterator[Claim]:
    """The text of an element whose class says that it names the source or provider."""
    bare = re.sub(r"\s*\blogo\b\s*", "", text, flags=re.I).strip(" -–—|:•")
    if len(bare) > 40 or re.search(r"[/|]", bare):
        return
    if _is_name(bare) and bare.casefold() not in w.UNNAMED and not _NOT_ALONE.match(bare):
        agency = agencies.find(bare)
        if agency.supplies_text if agency else agencies.is_outlet_like(bare):
            yield _claim(bare, AttributionKind.AGENCY if agency else AttributionKind.SYNDICATED)


def byline(text: str, publisher: str, *, marked: bool = False) -> Iterator[Claim]:
    """Agencies in a byline: "By Jane Doe, Reuters", "Von dpa", "AFP, MANILA", "Example et AFP".

    ``marked`` lines are bylines by their markup, so that "AP Sports Writer" counts too.
    """
    by = _BY.match(text)
    parts = [part for part in _SPLIT.split(text[by.end() :] if by else text) if part]
    for at, part in enumerate(parts):
        helped = _WITH.match(part) if at else None
        name = part[helped.end() :] if helped else part
        agency, printed = agencies.find(name), name.strip()
        if agency is None and helped:
            named = (one for one in agencies.mentions(name) if name.startswith(one[1]))
            agency, printed = next(named, (None, ""))
        elif agency is None and (marked or by) and len(name.split()) <= 5:
            named = (one for one in agencies.mentions(name) if not _is_outlet_of(name, one[0]))
            agency, printed = next(named, (None, ""))
        if agency is not None and agency.supplies_text:
            own = publisher and any(is_same(part, publisher) for part in parts)
            shared = helped is not None or (own and not is_same(agency.name, publisher))
            yield Claim(agency.name, printed, AttributionKind.CONTRIBUTING if shared else AttributionKind.AGENCY)


def _is_outlet_of(part: str, agency: Agency) -> bool:
    """A short alias inside a longer name may be something else: "PA Consulting"; "AP Sports Writer" is not."""
    return (
        re.search(r"writer|reporter|correspondent|staff|editor|reda[ckz]|rédac|korrespondent|\bnews\b", part, re.I)
        is None
    )


def signature(text: str, publisher: str) -> Iterator[Claim]:
    """A line of agencies and editors' initials alone: "(dpa)", "abc/Reuters", "AFP, AP"."""
    bare = text.strip(" ()[]（）【】.-–—/*").strip()
    if not bare or len(bare) > _MAX_NAME:
        return
    parts = [part for part in _SPLIT.split(bare) if part]
    found = [agencies.find(part) for part in parts]
    others = [part for part, agency in zip(parts, found, strict=True) if agency is None]
    known = all(_CODE.fullmatch(part) or part.casefold() in w.UNNAMED or is_same(part, publisher) for part in others)
    if known:
        for part, agency in zip(parts, found, strict=True):
            if agency is not None and agency.supplies_text:
                kind = AttributionKind.CONTRIBUTING if others else AttributionKind.AGENCY
                yield Claim(agency.name, part, kind)


def closing(text: str, publisher: str) -> Iterator[Claim]:
    """The end of the last paragraph: "... he said. PTI", "... he said. (dpa)"."""
    text = text[-_TAIL:]
    match = _BRACKET.match(text) if text.endswith(_CLOSING) else None
    if match and match["before"].strip():
        yield from signature(match["tail"], publisher)
        yield from labelled(text[match.end("before") :])
        return
    match = _AFTER_END.search(text)
    if match:
        yield from signature(match["tail"], publisher)


def copyrighted(text: str, publisher: str, *, outlets: bool) -> Iterator[Claim]:
    """A copyright line below the text that names an agency, or, where ``outlets``, somebody else than the publisher."""
    match = _COPYRIGHT.match(text) if len(text) <= _MAX_LINE else None
    if match is None:
        return
    names = _RESERVED.sub("", match["names"])
    found = [(agency, printed) for agency, printed in agencies.mentions(names) if agency.supplies_text]
    for agency, printed in found:
        kind = AttributionKind.SYNDICATED if agency.name in _SYNDICATES else AttributionKind.AGENCY
        yield Claim(agency.name, printed, kind)
    owner = re.sub(r",?\s*(?:19|20)\d\d$", "", names.strip(" ."))
    if found or not outlets or names != match["names"] or re.search(r"[|/&]", owner):  # reserved rights credit nobody
        return
    if _is_name(owner) and agencies.is_outlet_like(owner) and not is_same(owner, publisher):
        yield Claim(owner, owner, AttributionKind.SYNDICATED)


_SYNDICATES = frozenset(["Project Syndicate", "The Conversation", "SyndiGate", "TNS"])


def noted(text: str) -> Iterator[Claim]:
    """ "With files from ...", "... contributed to this report", "originally published by ...", in many languages."""
    if len(text) > _MAX_NOTE:
        text = text[-_MAX_NOTE:]
    if w.PHRASE_STARTS.isdisjoint([word[:5] for word in text.casefold().split()]):
        return
    yield from _noted(text)


@lru_cache(maxsize=256)  # opening and end of a story are asked several times
def _noted(text: str) -> tuple[Claim, ...]:
    return tuple(_in_phrases(text))


def _in_phrases(text: str) -> Iterator[Claim]:
    for match in _CONTRIBUTING.finditer(text):
        for names in filter(None, match.groups()):
            yield from _contributors(names, strict=_MAY_BE_PERSONS.search(match[0]) is not None)
    for match in _SYNDICATED.finditer(text):
        for names in filter(None, match.groups()):
            name = _NAME_END.sub("", names.split(",")[0]).strip(" '\"“”„«»*")
            article = _ARTICLE_BEFORE.search(text[: text.find(names, match.start())])
            if article and agencies.find(whole := f"{article[1]} {name}"):
                name = whole
            if _is_name(name) and not _WHEN.match(name):
                yield _claim(name, AttributionKind.SYNDICATED)


_NOTE_START = 40  # characters of a note before the phrase that makes it one: "This article was"
_MAX_ALONE = 220


def is_note(text: str) -> bool:
    """Whether a paragraph does nothing but tell where the text is from."""
    return len(text) <= _MAX_ALONE and any(
        match.start() <= _NOTE_START for pattern in (_SYNDICATED, _CONTRIBUTING) for match in pattern.finditer(text)
    )


_ARTICLE_BEFORE = re.compile(r"\b(the|la|le|il|das|der|die)\s$", re.I)
_MAY_BE_PERSONS = re.compile(r"contribut|reporting|bidrag|bijdrag|medewerking", re.I)
_POSSESSIVE = re.compile(r"['’]s?\s")  # "Example's Jane Doe" is a person
_STAFF = re.compile(r"[ck]orrespond|redak|redac|reda[cç]|reporter|staff|team\b|mitarbeit", re.I)
_ARTICLE = re.compile(r"(?:the|el|la|le|les|los|il|o|a|die|der|das|de|het)\s", re.I)


def _contributors(names: str, *, strict: bool) -> Iterator[Claim]:
    """Agencies anywhere in the names; other outlets by their words, or (not ``strict``) by standing there."""
    everyone = agencies.scan(names)
    for part in _SPLIT.split(names):
        found = [(agency, printed) for agency, printed in agencies.mentions(part) if agency.supplies_text]
        for agency, printed in found:
            yield Claim(agency.name, printed, AttributionKind.CONTRIBUTING)
        if found or (strict and everyone) or not _is_name(part) or part.casefold() in w.UNNAMED or _WHEN.match(part):
            continue
        if _POSSESSIVE.search(part) or _STAFF.search(part):
            continue
        alone = not strict and (len(part.split()) == 1 or _ARTICLE.match(part))
        if agencies.is_outlet_like(part) or alone:
            yield _claim(part, AttributionKind.CONTRIBUTING)


_NOT_ALONE = re.compile(
    r"(?:with|by|from|about|more|read|follow|©|\(c\)|copyright|in|on|for|related|topics?|tags?|team|latest|meist\w*|popular)\b",
    re.I,
)


def lone_name(text: str) -> Iterator[Claim]:
    """An outlet's name alone on the line below the last paragraph."""
    bare = text.strip(" ()[]（）【】-–—/*")
    if ":" in bare or _NOT_ALONE.match(bare):
        return
    if _is_name(bare) and len(bare) <= 40 and len(bare.split()) <= 5 and not _ends_sentence(bare):
        agency = agencies.find(bare)
        if agency.supplies_text if agency else agencies.is_outlet_like(bare):
            yield _claim(bare, AttributionKind.SOURCE_LINE)


def _ends_sentence(text: str) -> bool:
    return text.endswith((".", "!", "?", ":", "…", "。"))


def _is_name(text: str) -> bool:
    """Short, capitalised, no sentence: may be the name of an organisation."""
    words = text.split()
    if not words or len(text) > _MAX_NAME or len(words) > 7:
        return False
    if _DOMAIN.match(text) or agencies.find(text):
        return True
    if _CJK.search(text):
        return len(text) <= 24
    lower = sum(word[0].islower() for word in words)
    return words[0][0].isupper() and lower <= max(1, len(words) // 2) and not _ends_sentence(text)


def _claim(printed: str, kind: AttributionKind) -> Claim:
    agency = agencies.find(printed)
    return Claim(agency.name if agency else printed.strip(), printed.strip(), kind)
