"""Who wrote the story: persons only, by a vote of structured data and the printed byline.

Structured data first, cleaned of agencies, outlets and roles; the byline near the headline confirms, completes or
replaces it; a signature after the last paragraph comes last. What is not surely a person is left out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wiredesk.extract import flags as f
from wiredesk.extract import names
from wiredesk.extract.byline_words import FIRST_WORDS, INTRODUCTIONS
from wiredesk.extract.document import Document
from wiredesk.extract.places import FOREIGN, Places
from wiredesk.extract.reading import Candidate
from wiredesk.extract.scope import Scope
from wiredesk.extract.walk import Leaf
from wiredesk.web.months import fold
from wiredesk.web.urls import registrable_domain

_META = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "byl", "citation_author", "cxenseparse:author", "article.author", "og:article:author",
    "rnews:author", "authors", "article_author", "byline", "creator", "twitter:data1",
)  # fmt: skip
_MAX_BYLINE = 220  # characters
_MAX_NAMES = 12
_WRITER_BOX = re.compile(r"author|autor|auteur|byline|writer|reporter|contributor|redakteur|columnist|journalist")
_TWO_WORDS = frozenset(words for words in INTRODUCTIONS if words.count(" ") == 1)
_MAX_LONE = 120
_LEADING_DATE = re.compile(r"^\D{0,24}\d[^|]{0,24}?\b(?:19|20)\d\d\W+(?=[^\W\d_])")
_DATE_SIGN = re.compile(r"\b(?:19|20)\d\d\b|\bmin(?:ute)?s?\b.{0,6}read", re.IGNORECASE)
_ROW_SIGN = re.compile(r"\d|read|lesezeit|minut", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AuthorsReading:
    """Persons, the printed line, the leaves that are byline and not story, and agencies named where authors stand."""

    authors: tuple[str, ...] = ()
    byline: str | None = None
    consumed: frozenset[int] = frozenset()
    agencies: tuple[str, ...] = ()
    evidence: str = ""
    lost: tuple[Candidate[tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class _Stated:
    """Author names of one place of structured data."""

    people: tuple[str, ...]
    wires: tuple[str, ...]
    evidence: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed byline: its leaf, the names and agencies in it, and whether words such as "By" introduce them."""

    leaf: Leaf
    people: tuple[str, ...]
    wires: tuple[str, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """Keys of names that mean the site itself, and of names that structured data gives."""

    own: frozenset[str]
    stated: frozenset[str]


def read(doc: Document, scope: Scope | None, title: str | None, places: Places | None = None) -> AuthorsReading:
    """The authors of the story. ``scope`` is where it stands (for signatures), ``title`` its headline, ``places`` the
    neighbourhood of the headline where it is known already. Never raises.
    """
    around = places or Places(doc)
    own = _own_names(doc, title)
    stated = [one for one in _structured(doc, own) if one.people or one.wires]
    known = _Known(own, frozenset(names.key(name) for one in stated for name in one.people))
    lines = list(_printed(doc, around, known))
    first = next((one for one in stated if one.people), None)
    if (first is None or first.evidence.startswith("meta")) and not any(line.people for line in lines):
        lines += _elsewhere(doc, scope, around, known)
    printed = next((line for line in lines if line.people), None)
    authors, evidence = _choose(first, printed)
    if not authors:
        authors, evidence = _tagged(doc, around, own)
    wires = [wire for one in stated for wire in one.wires] + [wire for line in lines for wire in line.wires]
    why = "another place was trusted more"
    return AuthorsReading(
        authors[:_MAX_NAMES],
        next((line.leaf.text for line in lines if line.sure or line.people), None),
        frozenset(line.leaf.index for line in lines),
        tuple(dict.fromkeys(wires)),
        evidence,
        tuple(Candidate(one.people, one.evidence, why) for one in stated if one.people and one.people != authors),
    )


def _choose(stated: _Stated | None, printed: _Line | None) -> tuple[tuple[str, ...], str]:
    """Structured data, unless the printed byline says more, or meta tags name somebody else."""
    if stated is None:
        return (printed.people, "byline") if printed else ((), "")
    login = len(stated.people) == 1 and " " not in stated.people[0]
    if printed is None or not (printed.sure or login):
        return stated.people, stated.evidence
    shown = {names.key(name) for name in printed.people}
    given = {names.key(name) for name in stated.people}
    fuller = len(shown) > len(given) and given <= shown
    # A login or first name in the data, the whole name in print: "jane" and "Jane Doe".
    whole = login and any(" " in name for name in printed.people)
    other = stated.evidence.startswith("meta") and not given & shown and any(" " in name for name in printed.people)
    return (printed.people, "byline") if fuller or whole or other else (stated.people, stated.evidence)


# ------------------------------------------------------------------------------------------- structured data


def _structured(doc: Document, own: frozenset[str]) -> Iterator[_Stated]:
    article = doc.ld_article
    if article is not None:
        for field in ("author", "creator"):
            yield _gather(list(_ld_names(article.get(field), doc)), own, f"json-ld {field}")
    for name in _META:
        contents = doc.meta.get(name)
        if contents and (name != "twitter:data1" or _labelled_writer(doc)):
            yield _gather([c for c in contents[:_MAX_NAMES] if "://" not in c], own, f"meta {name}")


def _gather(printed: list[str], own: frozenset[str], evidence: str) -> _Stated:
    people: dict[str, None] = {}
    wires: dict[str, None] = {}
    for text in printed:
        found = names.split(text, own, stated=True)
        people.update(dict.fromkeys(found[0]))
        wires.update(dict.fromkeys(found[1]))
    return _Stated(tuple(people), tuple(wires), evidence)


def _labelled_writer(doc: Document) -> bool:
    """Whether Twitter's first label says "Written by" (WordPress SEO writes it in the language of the site)."""
    label = doc.first_meta("twitter:label1")
    return label is not None and names.introduced(f"{label} X", fold(f"{label} X")) is not None


def _ld_names(value: object, doc: Document) -> Iterator[str]:
    """Names of a JSON-LD author: a string, a Person, an Organization, a reference, or lists of them."""
    pending = [value]
    for _ in range(40):
        if not pending:
            return
        node = pending.pop(0)
        if isinstance(node, str):
            if "://" not in node:
                yield node
        elif isinstance(node, list):
            pending[:0] = node[:_MAX_NAMES]
        elif isinstance(node, Mapping):
            name = node.get("name")
            if not name and isinstance(reference := node.get("@id"), str):
                name = next((n.get("name") for n in doc.ld if n.get("@id") == reference and n.get("name")), None)
            if not name and (given := node.get("givenName")):
                name = f"{given} {node.get('familyName') or ''}"
            if name:
                pending.insert(0, name)


# --------------------------------------------------------------------------------------------- printed lines


def _printed(doc: Document, around: Places, known: _Known) -> Iterator[_Line]:
    """Byline leaves near the headline, then in byline rows anywhere."""
    found = False
    for leaf, flags in around.near():
        line = _read_line(doc, leaf, flags, known)
        if line is None or (found and line.people and not _all_known(line, known)):
            continue
        found = found or bool(line.people)
        yield line
    if not found:
        for leaf, flags in around.rows():
            line = _read_line(doc, leaf, flags, known)
            if line and line.people and (line.sure or _all_known(line, known)):
                yield line
                return


def _all_known(line: _Line, known: _Known) -> bool:
    return all(names.key(name) in known.stated for name in line.people)


def _read_line(doc: Document, leaf: Leaf, flags: int, known: _Known) -> _Line | None:
    text = leaf.text
    row = bool(flags & (f.BYLINE | f.AUTHOR_BOX))
    if not 2 <= len(text) <= (_MAX_BYLINE if row else _MAX_LONE):
        return None
    folded = fold(text)
    rest = names.introduced(text, folded)
    if rest is None and _is_lone_introduction(folded) and leaf.index + 1 < len(doc.leaves):
        text = f"{text.rstrip(': ')}: {doc.leaves[leaf.index + 1].text}"
        leaf, folded = doc.leaves[leaf.index + 1], fold(text)
        rest = names.introduced(text, folded) if len(text) < _MAX_LONE else None
    if (rest is None and not row and (len(text) > 60 or names.key(text) not in known.stated)) or names.speaks_of_others(
        folded
    ):
        return None
    if rest is None and row:
        text = _LEADING_DATE.sub("", text)
    people, wires = names.split(text, known.own)
    if not people and not wires:
        return None
    if rest is None and not all(names.key(name) in known.stated for name in people) and not _vouched(doc, leaf, people):
        return None
    return _Line(leaf, people, wires, rest is not None and (row or len(text) < _MAX_LONE))


def _is_lone_introduction(folded: str) -> bool:
    """ "Written by" alone: the name stands in the next element."""
    return len(folded) < 24 and folded.strip(" :") in INTRODUCTIONS


def _vouched(doc: Document, leaf: Leaf, people: tuple[str, ...]) -> bool:
    """Whether an unintroduced line of a byline row is names: whole ones, and known given names or a writer's box."""
    if not _tidy(leaf.text, people):
        return False
    return names.is_given(people[0]) or _WRITER_BOX.search(_classes(doc, leaf)) is not None


def _classes(doc: Document, leaf: Leaf) -> str:
    box = doc.boxes[leaf.box]
    return f"{box.cls} {doc.boxes[box.parent].cls}" if box.parent >= 0 else box.cls


def _tidy(text: str, people: tuple[str, ...]) -> bool:
    """Whether an unintroduced line is little more than whole names: "Jane Doe, Reporter"."""
    return all(" " in name and len(name) > 5 for name in people) and len(text) <= sum(map(len, people)) + 40


def _elsewhere(doc: Document, scope: Scope | None, around: Places, known: _Known) -> list[_Line]:
    """Bylines without structure: labelled lines anywhere, a lone name under the headline, a signature at the end."""
    for leaf in doc.leaves:
        if len(leaf.text) <= 100 and _is_labelled(leaf.text):
            flags = around.flags(leaf.box)
            foreign = FOREIGN & ~f.FOOTER if flags & f.BYLINE else FOREIGN
            line = None if flags & (foreign | f.PROMO | f.QUOTE) else _read_line(doc, leaf, flags, known)
            if line and line.people:
                return [line]
    if known.stated:
        return []
    return list(_under_headline(doc, around, known)) or list(_signature(doc, scope, known))


def _is_labelled(text: str) -> bool:
    """Whether a line begins in a way that introduces an author wherever it stands: "Author:", "Written by"."""
    head = text[:24].lower()
    head = head if head.isascii() else fold(head)
    if head.split(" ", 1)[0].partition(":")[0] not in FIRST_WORDS and head.isascii():
        return False
    label, colon, _ = head.partition(":")
    return (bool(colon) and label.strip() in INTRODUCTIONS) or " ".join(head.split(" ", 2)[:2]) in _TWO_WORDS


def _under_headline(doc: Document, around: Places, known: _Known) -> Iterator[_Line]:
    """A whole name in one of the next lines, alone with a date or reading time beside it, or with role and date."""
    if around.headline is None:
        return
    for index in range(around.headline + 1, min(around.headline + 4, len(doc.leaves) - 1)):
        leaf, following = doc.leaves[index], doc.leaves[index + 1].text
        if _is_lone_name(leaf.text, known) and (names.is_given(leaf.text) or _DATE_SIGN.search(following[:60])):
            yield _Line(leaf, (leaf.text,), (), False)
            return
        if len(leaf.text) < 90 and _ROW_SIGN.search(leaf.text):
            people, wires = names.split(leaf.text, known.own)
            if people and all(map(names.is_given, people)):
                yield _Line(leaf, people, wires, False)
                return


def _signature(doc: Document, scope: Scope | None, known: _Known) -> Iterator[_Line]:
    """A short last line that is a name or an introduced name."""
    if scope is None:
        return
    for leaf in reversed(doc.leaves[max(scope.first, scope.last - 3) : scope.last]):
        if len(leaf.text) > 70 or leaf.flags & (f.HIDDEN | f.FORM | f.COMMENTS | f.CAPTION | f.HEADLINE):
            continue
        people, wires = names.split(leaf.text, known.own)
        stated = names.introduced(leaf.text, fold(leaf.text)) is not None
        lone = _is_lone_name(leaf.text, known) and not leaf.links and _signs(doc, leaf)
        if people and (stated or lone):
            yield _Line(leaf, people, wires, stated)
            return


def _signs(doc: Document, leaf: Leaf) -> bool:
    """A name we know as given, or one set apart as signatures are: bold, italic or to the right."""
    if names.is_given(leaf.text) or max(leaf.strong, leaf.italic) >= len(leaf.text):
        return True
    box = doc.boxes[leaf.box]
    return "right" in (box.attrs.get("style") or "") or box.attrs.get("align") == "right"


def _is_lone_name(text: str, known: _Known) -> bool:
    words = text.split()
    whole = 2 <= len(words) <= 3 and all(word[0].isupper() and word.strip(".").isalpha() for word in words)
    return whole and not text.isupper() and names.is_person(text, known.own)


def _tagged(doc: Document, around: Places, own: frozenset[str]) -> tuple[tuple[str, ...], str]:
    """Inline elements marked as author: rel, itemprop, usual class names. Asked last, since it costs a search."""
    for node in doc.tree.css("[rel~=author], [itemprop~=author], .author, .author-name, .byline, .p-author")[:6]:
        box = doc.box_of(node)
        if box is None or around.flags(box.index) & (FOREIGN | f.QUOTE | f.ASIDE):
            continue
        people, _ = names.split(node.text(separator=" ")[:_MAX_BYLINE], own)
        if people and len(people) <= 3 and all(" " in name for name in people):
            return people, "element marked as author"
    return (), ""


# -------------------------------------------------------------------------------------------------- own names


def _own_names(doc: Document, title: str | None) -> frozenset[str]:
    """Keys of the names that mean the site, its publisher or the story itself."""
    found = [doc.first_meta("og:site_name"), doc.first_meta("application-name"), doc.first_meta("twitter:site"), title]
    domain = registrable_domain(doc.url) if doc.url else ""
    found += [domain, domain.partition(".")[0]]
    publisher = doc.ld_article.get("publisher") if doc.ld_article else None
    if isinstance(publisher, Mapping) and isinstance(name := publisher.get("name"), str):
        found.append(name)
    return frozenset(names.key(text) for text in found if text) - {""}
