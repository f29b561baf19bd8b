"""Who wrote the story: persons only, by a vote of structured data and the printed byline.

Structured data first, cleaned of agencies, outlets and roles; the byline near the headline confirms, completes or
replaces it; a signature after the last paragraph comes last. What is not surely a person is left out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wiredesk.extract import flags as f
from wiredesk.extract import names
from wiredesk.extract.document import Document
from wiredesk.extract.places import FOREIGN, Places
from wiredesk.extract.reading import Candidate
from wiredesk.extract.scope import Scope
from wiredesk.extract.walk import Leaf
from wiredesk.web.months import fold
from wiredesk.web.urls import registrable_domain

_META = (
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
    "byl", "citation_author", "cxenseparse:author", "dc.contributor", "article.author", "og:article:author", "rnews:author",
    "authors", "article_author", "byline", "creator", "twitter:data1",
)  # fmt: skip
_MAX_BYLINE = 220  # characters
_MAX_NAMES = 12
_PERSON_KEYS = ("author", "creator")


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
class _Line:
    """A printed byline: its leaf, the names and agencies in it, and whether words such as "By" introduce them."""

    leaf: Leaf
    people: tuple[str, ...]
    wires: tuple[str, ...]
    sure: bool


def read(doc: Document, scope: Scope | None, title: str | None) -> AuthorsReading:
    """The authors of the story. ``scope`` is where it stands (for signatures), ``title`` its headline. Never raises."""
    own = _own_names(doc, title)
    candidates = [(people, wires, evidence) for people, wires, evidence in _structured(doc, own) if people or wires]
    lines = list(_printed(doc, own, frozenset(fold(n) for people, _, _ in candidates for n in people)))
    if scope is not None and not lines:
        lines = list(_signature(doc, scope, own))
    printed = next((line for line in lines if line.people), None)
    wires = tuple(dict.fromkeys(w for _, found, _ in candidates for w in found)) + tuple(
        w for line in lines for w in line.wires
    )
    stated = next(((people, evidence) for people, _, evidence in candidates if people), None)
    authors, evidence = _choose(stated, printed)
    if not authors:
        authors, evidence = _tagged(doc, own)
    lost = tuple(
        Candidate(people, source, "another place was trusted more")
        for people, _, source in candidates
        if people and people != authors
    )
    return AuthorsReading(
        authors[:_MAX_NAMES],
        next((line.leaf.text for line in lines if line.sure or line.people), None),
        frozenset(line.leaf.index for line in lines),
        tuple(dict.fromkeys(wires)),
        evidence,
        lost,
    )


def _choose(stated: tuple[tuple[str, ...], str] | None, printed: _Line | None) -> tuple[tuple[str, ...], str]:
    """Structured data, unless the printed byline holds the same names and more, or is all there is."""
    if stated is None:
        return (printed.people, "byline") if printed else ((), "")
    if printed and printed.sure and len(printed.people) > len(stated[0]):
        shown = {fold(name) for name in printed.people}
        if all(fold(name) in shown for name in stated[0]):
            return printed.people, f"byline, {stated[1]}"
    return stated


# ------------------------------------------------------------------------------------------- structured data


def _structured(doc: Document, own: frozenset[str]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], str]]:
    article = doc.ld_article
    if article is not None:
        for key in _PERSON_KEYS:
            yield *_of_value(article.get(key), own, doc), f"json-ld {key}"
    for name in _META:
        contents = doc.meta.get(name)
        if not contents or (name == "twitter:data1" and not _labelled_writer(doc)):
            continue
        people: list[str] = []
        wires: list[str] = []
        for content in contents[:_MAX_NAMES]:
            if "://" not in content:
                found = names.split(content, own=own)
                people.extend(found[0])
                wires.extend(found[1])
        yield tuple(dict.fromkeys(people)), tuple(wires), f"meta {name}"


def _labelled_writer(doc: Document) -> bool:
    """Whether Twitter's first label says "Written by" (WordPress SEO writes it in the language of the site)."""
    label = doc.first_meta("twitter:label1")
    return label is not None and names.introduced(f"{label} X") is not None


def _of_value(value: object, own: frozenset[str], doc: Document) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Persons and agencies of a JSON-LD author: a string, a Person, an Organization, a reference, or lists of them."""
    people: list[str] = []
    wires: list[str] = []
    for name in _ld_names(value, doc):
        found = names.split(name, own=own)
        people.extend(found[0])
        wires.extend(found[1])
    return tuple(dict.fromkeys(people)), tuple(dict.fromkeys(wires))


def _ld_names(value: object, doc: Document) -> Iterator[str]:
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


def _printed(doc: Document, own: frozenset[str], known: frozenset[str]) -> Iterator[_Line]:
    """Byline leaves near the headline; ``known`` are the folded names that structured data gives."""
    around = Places(doc)
    found = False
    for leaf, flags in around.near():
        line = _read_line(leaf, flags, own, known)
        if line is None or (found and line.people and not line.sure and not _all_known(line, known)):
            continue
        found = found or bool(line.people)
        yield line
    if not found:
        for leaf, flags in around.rows():
            line = _read_line(leaf, flags, own, known)
            if line and line.people and (line.sure or _all_known(line, known)):
                yield line
                return


def _all_known(line: _Line, known: frozenset[str]) -> bool:
    return all(fold(name) in known for name in line.people)


def _read_line(leaf: Leaf, flags: int, own: frozenset[str], known: frozenset[str]) -> _Line | None:
    text = leaf.text
    if not 3 <= len(text) <= _MAX_BYLINE or names.speaks_of_others(text):
        return None
    rest = names.introduced(text)
    row = bool(flags & (f.BYLINE | f.AUTHOR_BOX))
    if rest is None and not row and fold(text) not in known:
        return None
    people, wires = names.split(text, own=own)
    if rest is not None and not (people or wires):
        return None
    if rest is None and not people and not wires:
        return None
    sure = rest is not None and (row or len(text) < 120)
    if rest is None and any(fold(name) not in known for name in people) and not _tidy(text, people):
        return None
    return _Line(leaf, people, wires, sure)


def _tidy(text: str, people: tuple[str, ...]) -> bool:
    """Whether an unintroduced line is little more than its names: "Jane Doe, Reporter"."""
    return all(" " in name for name in people) and len(text) <= sum(map(len, people)) + 40


def _signature(doc: Document, scope: Scope, own: frozenset[str]) -> Iterator[_Line]:
    """A short last line that is a name or an introduced name."""
    for leaf in reversed(doc.leaves[max(scope.first, scope.last - 3) : scope.last]):
        if len(leaf.text) > 70 or leaf.flags & (FOREIGN | f.CAPTION):
            continue
        rest = names.introduced(leaf.text)
        people, wires = names.split(leaf.text, own=own)
        if people and rest is not None and len(people) <= 3:
            yield _Line(leaf, people, wires, True)
            return


def _tagged(doc: Document, own: frozenset[str]) -> tuple[tuple[str, ...], str]:
    """Inline elements marked as author: rel=author, itemprop=author, usual class names. Asked last: it costs a search."""
    for node in doc.tree.css("[rel~=author], [itemprop~=author], .author, .author-name, .byline, .p-author, .fn")[:6]:
        box = doc.box_of(node)
        if box is None or box.flags & (f.COMMENTS | f.RELATED | f.HIDDEN | f.QUOTE):
            continue
        people, _ = names.split(node.text(separator=" ")[:_MAX_BYLINE], own=own)
        if people:
            return people, "element marked as author"
    return (), ""


# -------------------------------------------------------------------------------------------------- own names


def _own_names(doc: Document, title: str | None) -> frozenset[str]:
    """Folded names that mean the site, its publisher or the story itself."""
    found = [doc.first_meta("og:site_name"), doc.first_meta("application-name"), doc.first_meta("twitter:site"), title]
    domain = registrable_domain(doc.url) if doc.url else ""
    found += [domain, domain.partition(".")[0]]
    publisher = doc.ld_article.get("publisher") if doc.ld_article else None
    if isinstance(publisher, Mapping) and isinstance(name := publisher.get("name"), str):
        found.append(name)
    return frozenset(fold(text.strip("@ ")) for text in found if text)
