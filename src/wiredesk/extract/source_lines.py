"""The grammar of lines that credit a text: pure functions over one printed string.

Each answers the claims that a line of its sort makes; none when the string is no such line. ``source_notes`` has the
sentences that tell where a text is from.
"""

import re
from collections.abc import Iterator

from wiredesk.extract import agencies, han_names, persons
from wiredesk.extract import source_words as w
from wiredesk.extract.agencies import Agency
from wiredesk.extract.byline_sources import WITH
from wiredesk.extract.source_names import (
    DOMAIN,
    MAX_NAME,
    SPLIT,
    Claim,
    claim,
    ends_sentence,
    is_caseless,
    is_date,
    is_name,
    is_same,
    only_pictures,
    split,
    undated,
)
from wiredesk.extract.source_words import any_of
from wiredesk.records import AttributionKind

_MAX_LINE = 240
_TAIL = 90  # characters at the end of a paragraph that may hold its signature
_CLOSING = (")", "]", "）", "】", ").", "].", "」")
_PAIRS = {"(": ")", "[": "]", "（": "）", "【": "】", "「": "」"}
_SHORT_FORM = 3  # capitals that may be the name of a channel
_REFERENCES = re.compile(r"\W*sources\s*:", re.I)  # what a writer read, where none of several is an agency
_MAX_NAMES = 4  # in one source line; more are a list of references

_LABELS = any_of(w.SOURCE_LABELS)
_LABEL = re.compile(
    rf"^[^\w(]*(?:{_LABELS})(?:\s(?:{w.OF_THE})\s[^\W\d_]+){{0,2}}\s*[:：•|｜丨︱՝៖፦]\s*(?P<names>\S.*)$", re.I
)
_SIGNED_RELEASE = "SOURCE "  # the last line of press releases, as the distributors set it
# "according to", before a name and no colon: nothing but an agency or outlet may follow
_MARK = re.compile("[:：•|｜丨︱՝៖፦]")
_MAX_LABEL = 50  # characters of the longest label, with its complement
_LABEL_BARE = re.compile(rf"^\W*(?:{any_of(w.BARE_LABELS)})(?P<names>\S.*)$", re.I)
_LABEL_AT_END = re.compile(
    rf"[（(\[【]\s*(?:{_LABELS})\s*[:：=]\s*(?P<names>[^（）()\[\]【】]{{2,60}})[）)\]】]\s*\.?\s*$",
    re.I,
)
_ROW_LABELS, _ROW_ENDS = (any_of(table, caseless=False) for table in (w.ROW_LABELS, w.ROW_ENDS))
_LABEL_INSIDE = re.compile(rf"(?:^|[\s|·•（(\d])(?:{_ROW_LABELS})\s*[:：]\s*(?P<names>[^\s:：][^:：]{{0,80}})")
# what follows the name of a source in one row: other labels, dates
_ROW_END = re.compile(rf"(?:[|·•（(]|\s{{2}}|(?<!\w)\d|(?<=\D)(?:19|20)\d\d\b|(?:{_ROW_ENDS}))")
_COPYRIGHT_MARK = re.compile(r"[©（(Cc](?:c[)）]|opyright|OPYRIGHT|C[)）])|©")
_COPYRIGHT = re.compile(
    r"^[^©]{0,32}?(?:©|\(c\)|（c）|\bcopyright\b)(?:\s*(?:©|\(c\)|copyright|by))*\s*:?\s*(?:(?:19|20)\d\d\s*[,/–-]?\s*)*(?P<names>.+)$",
    re.I,
)
_PICTURE = re.compile(
    r"(?:bild(?:er)?|fotos?|grafik(?:en)?|graphics?|illustration(?:en|s)?|images?|photos?|pics?|pictures?)(?:\s(?:agenc|agent|cr[eé]dit)\w+)?\s*:",
    re.I,
)  # before ©: not the text's
_SENT_BY = re.compile(r",\s(?:übermittelt durch|transmis par|trasmesso da)\s.*$")  # how a release came to its portal
_RESERVED = re.compile(
    r"[.,;]?\s*(?:all rights reserved|alle rechte vorbehalten|tous droits|todos los derechos|todos os direitos"
    r"|tutti i diritti|alle rechten|wszelkie prawa|všechna práva|alla rättigheter|все права|all material).*$",
    re.I,
)
_CODE = re.compile(r"[a-zäöüß]{2,5}|[A-ZÄÖÜ]{2,3}")  # initials of an editor
_AGENCIES = re.compile(r"^(?:agences|agencias|agencies|agenturen|agenzie|agências)\s(?=[A-Z])", re.I)
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?")  # of broadcast, before the editor's initials
_AFTER_END = re.compile(r"[.!?…”\"»。।](?P<close>[)\]]?)\s+(?P<tail>[^.!?。।()\[\]]{2,40})\.?\s*$")
_BRACKET = re.compile(r"(?P<before>.*)[(\[（【](?P<tail>[^()\[\]（）【】]{2,60})[)\]）】]\s*\.?\s*$", re.S)
_SERIAL = re.compile(r",?\s*\bdpa:[\d/-]+$")  # number of a story of Deutsche Presse-Agentur
# initials of editors before and behind an agency: "ABC // XYZ Example/Fim", "EFE abc/def"
_CODES_BEFORE = re.compile(r"^(?:[A-ZÀ-Þ]{2,5}\s?/{1,2}\s?)+[A-ZÀ-Þ]{2,5}\.?\s(?=\S)")
_CODES_BEHIND = re.compile(r"(?<=\w)\s[a-z]{2,5}(?:/[a-z]{2,5})+$|(?<=^[A-Z]{3})(?:\s[A-Z]{2,3}){2,6}$")
# "据新华社电": according to the agency's wire
_HAN_WIRE = re.compile(r"(?:综合|綜合)?[据據](?P<name>[^，。]{2,10}?)(?:\d{1,2}日)?(?:[电電]|报道|報導|報道|消息)")
_SITE_BEHIND = re.compile(r"(?<=\))\s*\((?:www\.)?[\w.-]+\.[a-z]{2,6}\)$")  # "(NAN) (www.nan.example)"
_END_MARKS = frozenset(["end", "ende", "ends", "fim", "fin", "fine", "конец"])
# "Theo" is Vietnamese for "according to" and a given name: an outlet is told by capitals inside its name
_ACCORDING = re.compile(r"(?!Ma?c[A-Z])(?:[^\W\d_]*[a-zà-ỹ][A-ZĐ]\w*\+?|[A-Z]{3,6})(?=$|[ /,-])")
_EDITORS = re.compile(r"(?<=\w)\s*/?\s*\([^()]*\)\.?$")  # "AGENCY/(author: ..., editor: ...)"


def _unwrap(text: str) -> str:
    """Without the brackets around the whole line."""
    text = text.strip()
    while len(text) > 2 and _PAIRS.get(text[0]) == text[-1] and text.find(text[-1]) == len(text) - 1:
        text = text[1:-1].strip()
    return text


def labelled(text: str) -> Iterator[Claim]:
    """ "Source: Example", "来源：新华网", "Quelle: example.org, abc/dpa"; also in brackets that end a paragraph."""
    found = _label(text)
    if found is None:
        return
    if sent := _SENT_BY.search(found):
        yield claim(found[: sent.start()], AttributionKind.SOURCE_LINE)
        return
    listed = "、" in found and not any(map(str.isspace, found)) and not _MARK.search(found)
    parts = [
        part
        for part in split(found if listed else _row_cut(found))
        if part.casefold() not in w.UNNAMED and ":" not in part
    ]
    named = [part for part in parts if not _CODE.fullmatch(part) or agencies.find(part)]
    if not named and len(parts) == 1 and len(parts[0]) == _SHORT_FORM and parts[0].isupper():
        named = list(parts)  # "Source: VOV"
    if len(parts) > _MAX_NAMES or not all(is_name(part) for part in named):
        return
    if len(parts) > 1 and _REFERENCES.match(text) and not any(map(agencies.find, parts)):
        return
    for part in named:
        if not only_pictures(part) and not is_date(part):
            yield claim(part, AttributionKind.SOURCE_LINE)


def _label(text: str) -> str | None:
    """The names behind the label of a source line."""
    if len(text) <= _MAX_LINE:
        line = _unwrap(text)
        match = _LABEL.match(line) if _MARK.search(line, 0, _MAX_LABEL) else None
        if match:
            return match["names"].rstrip(" .")
        if line.startswith(_SIGNED_RELEASE) and is_name(line[len(_SIGNED_RELEASE) :]):
            return line[len(_SIGNED_RELEASE) :]
        known = _LABEL_BARE.match(line) if len(line) <= MAX_NAME else None
        if known and _names_outlet(line, known["names"].rstrip(" .")):
            return known["names"].rstrip(" .")
    match = _LABEL_AT_END.search(text[-_TAIL:]) if text.endswith(_CLOSING) else None
    return match["names"] if match else None


def _names_outlet(line: str, printed: str) -> bool:
    if any(map(agencies.is_outlet_like, split(printed))):
        return True
    return line.lstrip(" (").startswith("Theo ") and _ACCORDING.match(printed) is not None


def _row_cut(text: str) -> str:
    """A name up to the next label or date of the row that it stands in."""
    end = _ROW_END.search(text, 1)
    if end is None:
        return text
    name = text[: end.start()].rstrip()
    before, _, last = name.rpartition(" ")
    return before if before and end[0][0].isdigit() and last.casefold().strip(".,") in w.SHORT_WEEKDAYS else name


def labelled_inside(text: str) -> Iterator[Claim]:
    """A source label in the middle of a byline row: "2026-01-02 10:00 来源：新华网 作者：李明"."""
    match = _LABEL_INSIDE.search(text) if ":" in text or "：" in text else None
    if match is None or _label(text) is not None:
        return
    name = _row_cut(match["names"])
    if is_caseless(name) and " " in name and name[0] > "\u3000":
        name = name.split()[0]
    for part in split(name)[:_MAX_NAMES]:
        han = is_caseless(match[0]) and " " not in part  # "来源：EETOP"
        known = han or agencies.is_outlet_like(part) or is_caseless(part) or DOMAIN.match(part)
        if known and is_name(part) and part.casefold() not in w.UNNAMED and not only_pictures(part):
            yield claim(part, AttributionKind.SOURCE_LINE)


_STAMP = re.compile(
    r"^(?:www\.\S+\s*\|\s*)?(?:时间\s*[:：]\s*)?\d[\d年月日:：./\s-]{5,24}\s*(?:[|｜]\s*)?(?:(?:来源|來源)\s*[:：]\s*)?"
)  # before the source's name


_BEFORE_STAMP = re.compile(
    r"(?:原创|原創)?\s?(?P<name>[\u3400-\u9fff]{2,10})\s\d{4}[-/年]\d\d?[-/月]\d\d?日?(?:\s[\d:]{4,8})?"
)


def named_source(text: str) -> Iterator[Claim]:
    """The text of an element whose class says that it names the source or provider."""
    bare = _STAMP.sub("", re.sub(r"\s*\blogo\b\s*", "", text, flags=re.I).strip(" -–—|:•"))
    bare = _row_cut(bare)
    if len(bare) > 40 or re.search(r"[/|]", bare):
        return
    if is_name(bare) and bare.casefold() not in w.UNNAMED and not _NOT_ALONE.match(bare):
        agency = agencies.find(bare)
        if agency.supplies_text if agency else agencies.is_outlet_like(bare):
            yield claim(bare, AttributionKind.AGENCY if agency else AttributionKind.SYNDICATED)


def own_source(text: str, publisher: str) -> Iterator[Claim]:
    """The publisher's name in an element that names the source: "Gazette", "From: Harbour Gazette"."""
    name = text.rpartition(":")[2].strip()
    if name and len(name) <= MAX_NAME and is_same(name, publisher) and not agencies.find(name):
        yield Claim(name, name, AttributionKind.SOURCE_LINE)


def stamped(text: str, publisher: str) -> Iterator[Claim]:
    """Date and source without a label: "2026年03月10日 09:14环球时报", "海港网 2026-03-10 09:14:00", in Chinese.

    A short form of the publisher's name counts as well.
    """
    stamp, before = _STAMP.match(text), _BEFORE_STAMP.fullmatch(text)
    name = text[stamp.end() :].strip(" |").partition(" | ")[0] if stamp else before["name"] if before else ""
    if not is_caseless(name) or not is_name(name) or " " in name or _MARK.search(name) or han_names.is_section(name):
        return
    if agencies.is_outlet_like(name) or han_names.is_outlet(name) or is_same(name, publisher):
        yield claim(name, AttributionKind.SOURCE_LINE)


def signature(text: str, publisher: str) -> Iterator[Claim]:
    """A line of agencies and editors' initials alone: "(dpa)", "abc/Reuters", "AFP, AP", "Avec AFP"."""
    text = (_SERIAL.sub("", text) or "dpa") if "dpa:" in text else text
    text = _SITE_BEHIND.sub("", text) if text.endswith(")") else text
    text = _EDITORS.sub("", text) if ")" in text[-2:] and text[0] not in _PAIRS else text
    bare = _unwrap(text).strip(" ()[]（）【】.-–—/*=©").strip()
    if not bare or len(bare) > MAX_NAME:
        return
    bare = _AGENCIES.sub("", bare)
    helped = WITH.match(bare)
    bare = undated(bare) if bare[-1].isdigit() else bare  # "AFP - 10/03/2026"
    told = _HAN_WIRE.fullmatch(bare)
    bare = told["name"] if told else bare
    bare = _CODES_BEHIND.sub("", _CODES_BEFORE.sub("", bare[helped.end() :] if helped else bare))
    parts = [part for part in SPLIT.split(bare) if part and part.casefold() not in _END_MARKS]
    found = [agencies.find(part) for part in parts]
    others = [part for part, agency in zip(parts, found, strict=True) if agency is None]
    if all(_may_sign(part, publisher) for part in others) or (_signed(parts, found)):
        for part, agency in zip(parts, found, strict=True):
            if agency is not None and agency.supplies_text:
                kind = AttributionKind.CONTRIBUTING if others or helped else AttributionKind.AGENCY
                yield Claim(agency.name, part, kind)


_NEWSROOM = re.compile(r"(?:la|notre|unsere)?\s*(?:red\.?|redac\w+|rédac\w+|redak\w+|redaz\w+)", re.I)


def _may_sign(part: str, publisher: str) -> bool:
    if _CODE.fullmatch(part) or _DAY.fullmatch(part) or part.casefold() in w.UNNAMED or is_same(part, publisher):
        return True
    if publisher.casefold().endswith(f" {part.casefold()}"):  # "Gazette" of "Harbour Gazette"
        return True
    return _NEWSROOM.fullmatch(part) is not None


def _signed(parts: list[str], found: list[Agency | None]) -> bool:
    """ "Jane Doe, Example Agency": a person before the agency."""
    return len(parts) == 2 and found[0] is None and found[1] is not None and persons.is_given(parts[0])


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
    marked = len(text) <= _MAX_LINE and _COPYRIGHT_MARK.search(text)
    match = _COPYRIGHT.match(_unwrap(text)) if marked else None
    if match is None or _PICTURE.search(text[: match.start("names")]):
        return
    printed = _RESERVED.sub("", match["names"])
    if pictures := _PICTURE.search(printed):  # "© Example Media. Picture agencies: PA"
        printed = printed[: pictures.start()]
    found = [(agency, name) for agency, name in agencies.mentions(printed) if agency.supplies_text]
    for agency, name in found:
        kind = AttributionKind.SYNDICATED if agency.name in _SYNDICATES else AttributionKind.AGENCY
        yield Claim(agency.name, name, kind)
    owner = re.sub(r",?\s*(?:19|20)\d\d$", "", printed.strip(" ."))
    if found or not outlets or printed != match["names"] or re.search(r"[|/&]", owner):  # reserved rights credit nobody
        return
    if is_name(owner) and agencies.is_outlet_like(owner) and not is_same(owner, publisher):
        yield Claim(owner, owner, AttributionKind.SYNDICATED)


_SYNDICATES = frozenset(["Project Syndicate", "The Conversation", "SyndiGate", "TNS"])
_NOT_ALONE = re.compile(
    r"(?:with|by|from|about|more|read|follow|©|\(c\)|copyright|in|on|for|related|topics?|tags?|team|latest|meist\w*|popular)\b",
    re.I,
)


# "Follow us on Telegram": a call in any language.
_SOCIAL = re.compile(
    r"(?:^|\s\w*\W?)(?:telegram|facebook|instagram|whatsapp|viber|youtube|tiktok|twitter|linkedin|google\s\w+|rss)\W*$",
    re.I,
)


_HAN_REPORTER = re.compile(
    r"(?P<house>[\u3400-\u9fff]{2,8}(?:报|報|网|網|新闻|新聞|电视台))(?:见习|首席|实习|特约)?(?:记者|記者)"
    r"\s?[\u3400-\u9fff]{2,3}(?:[、 ][\u3400-\u9fff]{2,3})*"
)


def house(text: str, publisher: str) -> Iterator[Claim]:
    """The outlet's own name in brackets that are a whole line: "(Gazette)"."""
    name = _unwrap(text)
    if name != text.strip() and is_same(name, publisher) and not agencies.find(name):
        yield Claim(name, name, AttributionKind.SOURCE_LINE)


def lone_name(text: str) -> Iterator[Claim]:
    """An outlet's name alone on the line below the last paragraph."""
    bare = text.strip(" ()[]（）【】-–—/*")
    if (
        re.search(r"[:：丨｜|,/]", bare)
        or _SOCIAL.search(bare)
        or _NOT_ALONE.match(bare)
        or _LABEL_BARE.match(bare)
        or WITH.search(bare)
    ):
        return
    if bare.casefold() in w.UNNAMED or "@" in bare or "–" in bare:
        return
    if reported := _HAN_REPORTER.fullmatch(bare):  # "海港晚报记者 李明"
        yield claim(reported["house"], AttributionKind.SOURCE_LINE)
        return
    if is_name(bare) and len(bare) <= 40 and len(bare.split()) <= 5 and not ends_sentence(bare):
        agency = agencies.find(bare)
        if agency.supplies_text if agency else agencies.is_outlet_like(bare):
            yield claim(bare, AttributionKind.SOURCE_LINE)
