"""Bylines as printed near the headline and in byline rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from selectolax.lexbor import LexborNode

from wiredesk.extract import flags as f
from wiredesk.extract import han_names, names, persons
from wiredesk.extract.byline_words import INTRODUCTIONS
from wiredesk.extract.document import Document
from wiredesk.extract.given_names import GIVEN_NAMES
from wiredesk.extract.places import Places
from wiredesk.extract.seams import INLINE, MOST_ELEMENTS, labelled, may_run_on, parted, runs_on
from wiredesk.extract.source_names import is_caseless
from wiredesk.extract.tags import COMPONENT_NAMES
from wiredesk.extract.walk import Leaf
from wiredesk.web.months import fold
from wiredesk.web.text import squash

MAX_BYLINE = 220  # characters
_WRITER_BOX = re.compile(
    r"author|autor|auteur|byline|firma\b|signature|writer|reporter|contributor|redakteur|columnist|journalist"
    r"|forfatter|kirjoittaja|penulis|redaktor|szerzo|toimittaja|yazar|(?<![\w-])by(?![\w-])"
)
_BETWEEN = 4  # leaves from one author's element to the next: handle, role, portrait
_OTHER_ROLE = re.compile(r"editor|photograph|fotogra|producer|illustrat|translat|video")
_MAX_LONE = 120
_INITIALED = re.compile(r"[^\s.]{1,4}\.[^\s.]{3,}")  # "K.Sivakumar", as in the south of India
_REPORTED = re.compile(
    r"[〔（(\[【][^〕）)\]】]{3,30}[〕）)\]】]\s?[\u3040-\u9fff]{3,}.{5,}[。.」]$"
)  # "〔記者…報導〕 ..."
_HAN = re.compile(r"[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,3}\s[\u3400-\u9fff]{1,3}|[가-힣]{2,4}")
_HAN_CLAUSE = re.compile("[，。！？]")
MAX_NAME = 60
_CARDS, _CARD_LEVELS, _HEADLINE = ("article", "li"), 4, 25  # what holds a card; letters of a link that is a headline
LEADING_DATE = re.compile(
    r"^\D{0,24}\d[^|]{0,24}?\b(?:19|20)\d\d\W+(?:\d{1,2}[:.h]\d\d(?:\s?(?:Uhr|h|[AaPp]\.?[Mm]\.?))?\W+)?(?=[^\W\d_])"
    r"|^\W*(?:19|20)\d\d年\d{1,2}月\d{1,2}日\W+(?=[^\W\d_])"
)
_PARTICLES = frozenset(["bin", "da", "de", "del", "den", "der", "di", "dos", "la", "le", "ten", "ter", "van", "von"])
DATE_SIGN = re.compile(r"\b(?:19|20)\d\d\b|\bmin(?:ute)?s?\b.{0,6}read", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A printed byline: its leaf, the names and agencies in it, whether words such as "By" introduce them, and whether
    it goes on with the line before.
    """

    leaf: Leaf
    people: tuple[str, ...]
    wires: tuple[str, ...]
    sure: bool
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """Keys of names that mean the site itself, and of names that structured data gives."""

    own: frozenset[str]
    stated: frozenset[str]


def printed(doc: Document, around: Places, known: Known) -> Iterator[Line]:
    """Byline leaves near the headline, then in byline rows anywhere."""
    found: Line | None = None
    for leaf, flags in sorted(around.near(), key=lambda near: around.distance(near[0])):
        if flags & f.QUOTE:
            continue  # whoever is quoted
        line = read_line(doc, leaf, flags, known)
        if line is not None and is_on_card(doc, leaf):
            continue
        if line is not None and found is not None and line.people and not _all_known(line, known):
            line = replace(line, joins=True) if _goes_on(doc, found, line) else None
        if line is not None:
            found = line if line.people else found
            yield line
    if found is None:
        yield from _row(doc, around, known)


def _goes_on(doc: Document, before: Line, line: Line) -> bool:
    """Whether two lines are elements of one kind in one row: each author stands in an element of its own."""
    here, there = doc.boxes[line.leaf.box], doc.boxes[before.leaf.box]
    after = doc.leaves[line.leaf.index + 1].text if line.leaf.index + 1 < len(doc.leaves) else ""
    near = 0 < line.leaf.index - before.leaf.index <= _BETWEEN and here.index != there.index
    alike = here.parent == there.parent or doc.boxes[here.parent].parent == doc.boxes[there.parent].parent
    whole = all(" " in name for name in line.people) and (not line.sure or _are_writers(here.cls, there.cls))
    one_kind = here.tag == there.tag and (here.cls == there.cls or _are_writers(here.cls, there.cls))
    return near and alike and one_kind and whole and not _works_on(after)


def _are_writers(cls: str, other: str) -> bool:
    """Whether two elements share a class that calls them a writer's: "author has-bio" and "author"."""
    return any(_WRITER_BOX.search(token) for token in {*cls.split()} & {*other.split()})


def _works_on(text: str) -> bool:
    """Whether the line behind a name gives a role that does not write."""
    return len(text) < MAX_NAME and _OTHER_ROLE.search(fold(text)) is not None


def together(lines: Sequence[Line]) -> Line | None:
    """The first line that names persons, with the names of the lines that go on with it."""
    first = next((line for line in lines if line.people), None)
    rest = (name for line in lines if line.joins for name in line.people)
    return replace(first, people=tuple(dict.fromkeys((*first.people, *rest)))) if first else None


def _row(doc: Document, around: Places, known: Known) -> Iterator[Line]:
    """The first byline row anywhere; where several name several people the rows are of a list of stories."""
    first: Line | None = None
    for leaf, flags in around.rows():
        line = read_line(doc, leaf, flags, known)
        if line is None or not line.people or is_on_card(doc, leaf):
            continue
        if line.sure or _all_known(line, known) or _dated(line):
            if first is None and _all_known(line, known):
                yield line
                return
            if first is not None and not set(line.people) & set(first.people):
                return
            first = first or line
    if first is not None:
        yield first


def is_on_card(doc: Document, leaf: Leaf) -> bool:
    """Whether a line stands in one block with the link to another story: an item of a list of stories."""
    box = doc.boxes[leaf.box]
    for _ in range(_CARD_LEVELS):
        if box.tag in _CARDS or box.parent < 0:
            break
        box = doc.boxes[box.parent]
    if box.tag not in _CARDS or any(box.first <= h1.first < box.last for h1 in doc.h1s):
        return False  # a story of many links is none
    beside = (one for one in doc.leaves[box.first : box.last] if one.index != leaf.index)
    return 2 * box.link_chars > box.chars and any(one.link_chars >= _HEADLINE for one in beside)


def _dated(line: Line) -> bool:
    """Whether a row far from the headline holds names that are surely some, with a date beside them."""
    return all(map(persons.is_given, line.people)) and DATE_SIGN.search(line.leaf.text) is not None


def _all_known(line: Line, known: Known) -> bool:
    return all(persons.key(name) in known.stated for name in line.people)


def read_line(doc: Document, leaf: Leaf, flags: int, known: Known) -> Line | None:
    """The byline that a leaf is, introduced or vouched for by its row, or None."""
    text = leaf.text
    if _REPORTED.match(text):
        return None  # a paragraph of the story, which its dateline opens
    row = bool(flags & (f.BYLINE | f.AUTHOR_BOX)) or _opens_with(text, known.stated)
    if not 2 <= len(text) <= (MAX_BYLINE if row else _MAX_LONE):
        return None
    if not row and len(text) > MAX_NAME and not names.may_introduce(text):
        return None
    leaf, text, folded, rest = _opened(doc, leaf, row)
    if (
        rest is None and not row and (len(text) > MAX_NAME or persons.key(text) not in known.stated)
    ) or names.speaks_of_others(text, folded):
        return None
    if rest is None and row:
        text = LEADING_DATE.sub("", text)
    people, wires = names.split(text, known.own)
    if not people and not wires and rest is not None:  # "<span>By Jane Doe</span> <span>Marine historian</span>"
        people, wires = names.split(parted(doc, leaf, blanks=True), known.own)
    if not people and not wires:
        return None
    if people and people[0].islower() and not folded.startswith("by "):
        glued = ":" in text and ": " not in text
        if glued or (not row and ":" not in text):
            return None  # "Autor werden": to become one; "de:code" is a name of something
    people = _as_linked(doc, leaf, people, known) if leaf.links else people
    if rest is None and leaf.index and names.is_label_of_others(doc.leaves[leaf.index - 1].text):
        return None  # "Fact checked by", then a name
    if (
        rest is None
        and not all(persons.key(name) in known.stated for name in people)
        and not _vouched(doc, leaf, people, known)
    ):
        return None
    return Line(leaf, people, wires, rest is not None and (row or len(text) < _MAX_LONE))


def _opened(doc: Document, leaf: Leaf, row: bool) -> tuple[Leaf, str, str, str | None]:
    """The leaf that ends a line, its text with marks where markup alone parts it, the same folded, and what follows the
    introduction, if there is one; an introduction alone goes on in the next leaf.
    """
    text, folded = leaf.text, fold(leaf.text)
    rest = names.introduced(text, folded)
    marked = labelled(doc, leaf) if row and rest is None else None
    if not marked and (row or rest is not None or folded.startswith("by")) and may_run_on(doc, leaf):
        marked = parted(doc, leaf)
    if marked:
        text, folded = marked, fold(marked)
        rest = names.introduced(text, folded)
    if rest is None and _is_lone_introduction(folded) and leaf.index + 1 < len(doc.leaves):
        leaf = doc.leaves[leaf.index + 1]
        text = f"{text.rstrip(': ')}: {leaf.text}"
        folded = fold(text)
        rest = names.introduced(text, folded) if len(text) < _MAX_LONE else None
    return leaf, text, folded, rest


def _opens_with(text: str, stated: frozenset[str]) -> bool:
    """Whether a line is short and begins with a name that structured data gives, with more behind it."""
    if not stated or len(text) > _MAX_LONE or not (len(text) > MAX_NAME or runs_on(text)):
        return False
    said = persons.key(text)
    return any(said.startswith(name) for name in stated)


def _as_linked(doc: Document, leaf: Leaf, people: tuple[str, ...], known: Known) -> tuple[str, ...]:
    """Names as their links have them, where a place, a role or another name follows without a mark: "<a>Jane Doe</a>
    Paris", "<a>Jane Doe</a> <a>John Roe</a>".
    """
    nodes = islice(doc.boxes[leaf.box].node.css("a"), MOST_ELEMENTS)
    named = [(node, link) for node in nodes if (link := squash(node.text()))]  # a portrait has no words
    writers = [link for node, link in named if "author" in (node.attributes.get("rel") or "").split()]
    if len(writers) > 1 and people and people[0].startswith(writers[0]):
        return tuple(dict.fromkeys(name for name in writers if persons.is_person(name, known.own)))
    links = [link for _, link in named if " " in link]
    several = len(links) == len(named) > 1 and all(_is_writer(node, link, known) for node, link in named)
    if several and people and people[0].startswith(links[0]):
        others = (name for name in people if persons.is_given(name) and not any(link in name for link in links))
        return tuple(dict.fromkeys((*links, *others)))
    cut = tuple(next((link for link in links if name.startswith(f"{link} ")), name) for name in people)
    return tuple(name for name in cut if name in people or persons.is_person(name, known.own))


def _is_writer(node: LexborNode, name: str, known: Known) -> bool:
    """Whether a link names a writer: a person whom its class or what we know of names calls one."""
    called = _WRITER_BOX.search(node.attributes.get("class") or "") is not None
    return (called or _is_told(name, known)) and persons.is_person(name, known.own)


def _is_told(name: str, known: Known) -> bool:
    return persons.is_given(name) or persons.key(name) in known.stated


def _is_lone_introduction(folded: str) -> bool:
    """ "Written by" alone: the name stands in the next element."""
    return len(folded) < 24 and folded.strip(" :") in INTRODUCTIONS


def _vouched(doc: Document, leaf: Leaf, people: tuple[str, ...], known: Known) -> bool:
    """Whether an unintroduced line of a byline row is names: whole ones, and known given names, a name that the data
    have, or a writer's box.
    """
    if " " in people[0] and _is_marked(doc, leaf, people[0]):
        return True
    if not _tidy(leaf.text, people):
        return False
    return (
        _is_told(people[0], known)
        or _is_marked(doc, leaf, people[0])
        or _WRITER_BOX.search(_classes(doc, leaf)) is not None
    )


def _is_marked(doc: Document, leaf: Leaf, name: str) -> bool:
    """Whether the class of an inline element calls its text, a name and perhaps a role behind it, a writer's."""
    for node in islice(doc.boxes[leaf.box].node.iter(), MOST_ELEMENTS):
        cls = node.attributes.get("class") or "" if node.tag in INLINE else ""
        if cls and _WRITER_BOX.search(cls):
            said = squash(node.text())
            if said == name or said.startswith((f"{name}/", f"{name},")):
                return True
    return False


def _classes(doc: Document, leaf: Leaf) -> str:
    box = doc.boxes[leaf.box]
    called = [box.cls, *(box.attrs.get(name) or "" for name in COMPONENT_NAMES)]
    return " ".join((*called, doc.boxes[box.parent].cls if box.parent >= 0 else ""))


def is_lone_name(text: str, known: Known) -> bool:
    words = text.split()
    if is_caseless(text):
        told = persons.is_given(text) or han_names.japanese(text) is not None
        return len(words) in (2, 3) and told and persons.is_person(text, known.own)
    if fold(words[0] if words else "") in GIVEN_NAMES:
        words = [word for word in words if word not in _PARTICLES]
    whole = 2 <= len(words) <= 3 and all(word[0].isupper() and word.strip(".").isalpha() for word in words)
    return whole and not text.isupper() and persons.is_person(text, known.own)


def _tidy(text: str, people: tuple[str, ...]) -> bool:
    """Whether an unintroduced line is little more than whole names: "Jane Doe, Reporter"."""
    unspaced = not _HAN_CLAUSE.search(text)
    whole = all(
        (" " in name and len(name) > 5) or _INITIALED.fullmatch(name) or (unspaced and _HAN.fullmatch(name))
        for name in people
    )
    return whole and len(text) <= sum(map(len, people)) + 40
