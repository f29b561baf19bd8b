"""The page, parsed once: tree, meta tags, links, JSON-LD, script state, and the arrays of the walk.

Every field reader takes a ``Document``; nobody else parses, and nobody else walks the whole tree.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import sub
from typing import Any
from urllib.parse import urlsplit

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode, SelectolaxError

from wiredesk.errors import ReadError
from wiredesk.extract import structured
from wiredesk.extract.flags import words
from wiredesk.extract.structured import Node
from wiredesk.extract.walk import Box, Leaf, Picture, TimeTag, Walk
from wiredesk.records import Outcome, Page
from wiredesk.web.decode import utf8
from wiredesk.web.text import squash, unescaped

_HERE = "\ue000here\ue000"  # characters for private use, which no page prints
_MAX_TAGS = 40_000  # real pages have a few thousand; nesting costs the parser about depth ** 2.5
_FEW_TAGS = 5_000
_SHORTEST_TAG = 3  # bytes
_MAX_NESTING = 3_000  # elements left open
_GIANT_TAG = 16_384  # bytes without another tag
_MAX_ATTRIBUTES = 5_000
_VALUE = re.compile(rb"=\s*(?:\"[^\"]*\"|'[^']*')")
_OPEN_OR_CLOSE = re.compile(rb"<(/?)([a-zA-Z][^\s/>]*)")
_IMPLIED_END = frozenset(
    tag.encode()
    for tag in words(
        "area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr",
        "track wbr",
    )
)


class Document:
    """One page. Lazy parts (``ld``, ``states``) are read on first use and kept.

    ``meta`` maps a lower-case name, property, itemprop or http-equiv to its contents in order. ``links`` holds every
    ``<link>`` as ``(rel, href, attributes)``. ``boxes``, ``leaves``, ``pictures`` and ``times`` are those of the walk.
    In ``kept`` readers leave, by a name of theirs, what they found out and will ask for again.
    """

    def __init__(self, html: str | bytes, url: str, remove: Sequence[str] = ()):
        """Parse ``html`` (text, or UTF-8), fetched from ``url``, and drop what the selectors ``remove`` match.

        Raises ``ReadError`` (PARSE_ERROR) for markup that is unsafe to parse and for a broken selector.
        """
        self.url = sound(url)
        self.is_whole = False  # whether the story was printed into it, which a script held
        self.kept: dict[str, Any] = {}
        try:
            markup = html if isinstance(html, bytes) else html.encode("utf-8")
            refuse_suspicious(markup)
            self.tree = LexborHTMLParser(markup, options=LexborDocumentOptions.WO_EVENTS)
            for selector in remove:
                for node in self.tree.css(selector):
                    node.decompose()
        except (SelectolaxError, ValueError, UnicodeError) as error:
            raise ReadError(Outcome.PARSE_ERROR, f"cannot be parsed: {error}") from error
        root = self.tree.root
        walk = Walk()
        if root is not None:
            walk.run(root)
        self.boxes: list[Box] = walk.boxes
        self.leaves: list[Leaf] = walk.leaves
        self.pictures: list[Picture] = walk.pictures
        self.times: list[TimeTag] = walk.times
        self.title_tag: str | None = walk.title or None
        self._scripts = walk.scripts
        self.meta: Mapping[str, tuple[str, ...]] = _collect_meta(walk.metas)
        self.links: tuple[tuple[str, str, Mapping[str, str | None]], ...] = tuple(
            ((attrs.get("rel") or "").lower(), attrs.get("href") or "", attrs) for attrs in walk.links
        )

    @classmethod
    def of_page(cls, page: Page, remove: Sequence[str] = ()) -> "Document":
        """Decode and parse a fetched page, without the elements that ``remove`` selects. Raises ``ReadError``."""
        return cls(utf8(page.body, page.headers.get("content-type", "")), page.final_url, remove)

    def with_story(self, box: Box, markup: str) -> "Document":
        """The page as it would be with ``markup`` printed at the end of a box. Raises ``ReadError``.

        Parsed anew from one text: nodes that are moved between trees keep numbers of tags that only theirs knows.
        """
        box.node.insert_child(_HERE)
        html = self.tree.html or ""
        if (marker := box.node.last_child) is not None:
            marker.decompose()
        story = f'<article itemprop="articleBody">{markup}</article>'
        whole = Document(html.replace(_HERE, story, 1), self.url)
        whole.is_whole = True
        return whole

    def first_meta(self, *names: str) -> str | None:
        """The first non-empty content of the first of ``names`` that has one."""
        for name in names:
            for content in self.meta.get(name, ()):
                if content:
                    return content
        return None

    def text_of(self, box: Box) -> str:
        """All text in a box, one space between leaves."""
        return " ".join(leaf.text for leaf in self.leaves[box.first : box.last])

    def ancestors(self, box: int) -> Sequence[Box]:
        """The box and its ancestors, innermost first."""
        out = []
        while box >= 0:
            out.append(self.boxes[box])
            box = self.boxes[box].parent
        return out

    def box_of(self, node: LexborNode) -> Box | None:
        """The innermost box that holds ``node`` (itself when it is a block)."""
        here: LexborNode | None = node
        while here is not None:
            index = self._box_by_node.get(here.mem_id)
            if index is not None:
                return self.boxes[index]
            here = here.parent
        return None

    @cached_property
    def _box_by_node(self) -> Mapping[int, int]:
        return {box.node.mem_id: box.index for box in self.boxes}

    @cached_property
    def h1s(self) -> tuple[Box, ...]:
        """The ``<h1>`` boxes with text, in order."""
        return tuple(box for box in self.by_tag("h1") if box.last > box.first)

    def by_tag(self, tag: str) -> Sequence[Box]:
        """The boxes of one tag, in order."""
        return self._boxes_by_tag.get(tag, ())

    @cached_property
    def _boxes_by_tag(self) -> Mapping[str, Sequence[Box]]:
        found: defaultdict[str, list[Box]] = defaultdict(list)
        for box in self.boxes:
            found[box.tag].append(box)
        return found

    @cached_property
    def flagged(self) -> Sequence[Box]:
        """The boxes with flags of their own, in order: hardly half of all."""
        return [box for box in self.boxes if box.own]

    def per_box(self, sums: Sequence[float]) -> list[float]:
        """What each box holds of something, by the sums of it before each leaf and behind the last."""
        firsts, lasts = self._ranges
        return list(map(sub, map(sums.__getitem__, lasts), map(sums.__getitem__, firsts)))

    @cached_property
    def _ranges(self) -> tuple[Sequence[int], Sequence[int]]:
        return [box.first for box in self.boxes], [box.last for box in self.boxes]

    @cached_property
    def host(self) -> str:
        """The host of the page's address, lower case, without "www."; empty where there is none."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.")

    @cached_property
    def ld(self) -> tuple[Node, ...]:
        """Every JSON-LD object of the page, lists and ``@graph`` flattened. Broken scripts are repaired or left out."""
        found: list[Node] = []
        for attrs, node in self._scripts:
            if "ld+json" in (attrs.get("type") or "").lower():
                found.extend(structured.flatten(structured.load_json(_script_text(node))))
        return tuple(found)

    @cached_property
    def ld_article(self) -> Node | None:
        """The JSON-LD node that describes this article, or None."""
        headings = [self.text_of(box) for box in self.h1s]
        title = self.first_meta("og:title")
        return structured.choose_article(self.ld, self.url, [*headings, title or ""])

    @cached_property
    def states(self) -> tuple[object, ...]:
        """JSON values that frameworks leave in scripts (``__NEXT_DATA__``, ``window.X = {...}``), largest first."""
        found: list[tuple[int, object]] = []
        for attrs, node in self._scripts:
            kind = (attrs.get("type") or "").lower()
            if "ld+json" in kind or attrs.get("src"):
                continue
            text = _script_text(node)
            if len(text) > 500:
                found.extend((len(text), value) for value in structured.script_values(text, kind))
        return tuple(value for _, value in sorted(found, key=lambda pair: -pair[0]))

    def state_in(self, script_id: str) -> tuple[object, ...]:
        """JSON values in the scripts with this id."""
        named = (node for attrs, node in self._scripts if attrs.get("id") == script_id)
        return tuple(value for node in named for value in structured.script_values(_script_text(node), ""))


def first_href(node: LexborNode) -> str | None:
    """Where the first link inside an element leads, or None: a selector would be parsed anew for each element."""
    for inner in node.traverse():
        if inner.tag == "a" and "href" in (attrs := inner.attributes):
            return attrs["href"] or ""
    return None


def _script_text(script: LexborNode) -> str:
    """A script has one child at most, its text."""
    child = script.first_child
    return (child.text_content or "") if child is not None else ""


def sound(url: str) -> str:
    """``url``, or nothing where it is so broken that it cannot be taken apart: readers need not look twice."""
    try:
        urlsplit(url).port  # noqa: B018 - the port is parsed on access
    except ValueError:
        return ""
    return url


def refuse_suspicious(html: bytes) -> None:
    """Raise ``ReadError`` (PARSE_ERROR) for markup on which the parser takes quadratic time or worse.

    A cheap count first; only pages with very many elements are looked at tag by tag. Measured: 10,000 nested
    elements take 0.06 s, 40,000 take 3 s; 40,000 attributes on one tag take 5 s.
    """
    # where few tags stand behind this place, there are not too many, however dense they are before it
    uncounted = _SHORTEST_TAG * (_MAX_TAGS - _FEW_TAGS)
    may_nest = html.count(b"<", uncounted) > _FEW_TAGS and html.count(b"<") > _MAX_TAGS
    if may_nest and _open_elements(html) > _MAX_NESTING:
        raise ReadError(Outcome.PARSE_ERROR, "too deeply nested")
    at = 0
    while at < len(html):
        if html.find(b"<", at, at + _GIANT_TAG) < 0:
            start = html.rfind(b"<", 0, at)
            end = html.find(b">", start) if start >= 0 else 0
            end = len(html) if end < 0 else end
            if start >= 0 and end - start > _GIANT_TAG and html[start + 1 : start + 2].isalpha():
                tag = _VALUE.sub(b"=", html[start:end])
                if len(tag.split(None, _MAX_ATTRIBUTES)) > _MAX_ATTRIBUTES and not _in_script(html, start):
                    raise ReadError(Outcome.PARSE_ERROR, "too many attributes on one tag")
            at = html.find(b"<", at)
            if at < 0:
                return
        else:
            at += _GIANT_TAG


def _in_script(html: bytes, at: int) -> bool:
    return html.rfind(b"<script", 0, at) > html.rfind(b"</script", 0, at)


def _open_elements(html: bytes) -> int:
    """An upper bound of the nesting depth."""
    still_open: dict[bytes, int] = {}
    total = deepest = 0
    for match in _OPEN_OR_CLOSE.finditer(html):
        closing, tag = match.group(1), match.group(2).lower()
        if tag in _IMPLIED_END:
            continue
        count = still_open.get(tag, 0)
        if not closing:
            still_open[tag] = count + 1
            total += 1
            deepest = max(deepest, total)
        elif count:
            still_open[tag] = count - 1
            total -= 1
    return deepest


def _collect_meta(metas: Sequence[Mapping[str, str | None]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for attrs in metas:
        content = attrs.get("content")
        if not content:
            continue
        for key in ("name", "property", "itemprop", "http-equiv"):
            name = attrs.get(key)
            if name:
                value = squash(unescaped(content))
                values = found.setdefault(name.strip().lower(), [])
                if value and value not in values:
                    values.append(value)
    return {name: tuple(values) for name, values in found.items()}
