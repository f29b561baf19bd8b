"""One walk over the parsed page: boxes (block elements), leaves (runs of inline text), pictures and times.

Everything downstream works on these arrays; nobody walks the tree again. ``node.tag`` is None for processing
instructions (``<?php ... ?>``), which are passed over.
"""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from wiredesk.errors import ReadError
from wiredesk.extract import tags
from wiredesk.extract.tags import (
    APART,
    BLOCK,
    IMAGE_TAGS,
    ITALIC,
    KNOWN,
    LINK,
    PLAIN,
    SPAN,
    SPECIAL,
    STANDARD_TAGS,
    STRONG,
    TEXT,
    TIME,
)
from wiredesk.records import Outcome
from wiredesk.web.text import squash

_OF_STORIES = frozenset({"author", "datecreated", "datemodified", "datepublished", "uploaddate"})
_ITEM_LEVELS = 6  # from a property of microdata to the item that it is of
_MEDIA_ITEM = re.compile(r"schema\.org/(?:Image|Video|Audio|Media)Object", re.IGNORECASE)
MAX_DEPTH = 300  # below the root; real pages reach 40
_MOST_OPEN = MAX_DEPTH + 1


@dataclass(slots=True)
class Box:
    """A block element. ``end`` and ``last``, set when it ends, close the half-open ranges of its boxes and leaves.

    ``own`` are the flags of the element itself, ``flags`` those and its ancestors'.
    """

    index: int
    parent: int
    tag: str
    cls: str
    node: LexborNode
    depth: int
    own: int
    flags: int
    first: int
    last: int = field(init=False)
    end: int = field(init=False)
    chars: int = 0  # text in the whole subtree
    link_chars: int = 0

    @property
    def attrs(self) -> dict[str, str | None]:
        """The attributes, by lower-case names. Read anew each time: to keep them for all boxes costs more."""
        return self.node.attributes


@dataclass(slots=True)
class Leaf:
    """A run of inline text directly in one box, up to the next block element or line break.

    ``br`` counts the line breaks between this leaf and the one before it in the same box; ``strong`` is the length
    of bold text at its start.
    """

    index: int
    box: int
    text: str
    link_chars: int
    links: int
    br: int
    strong: int
    italic: int
    flags: int


@dataclass(slots=True)
class Picture:
    """An image met on the walk. ``leaf`` is the number of leaves before it."""

    node: LexborNode
    attrs: dict[str, str | None]
    box: int
    leaf: int
    noscript: bool


@dataclass(slots=True)
class TimeTag:
    """A ``<time>`` element; ``leaf`` is the index of the leaf that holds its text."""

    node: LexborNode
    attrs: dict[str, str | None]
    box: int
    leaf: int


@dataclass(slots=True)
class Walk:
    """What the walk collects. Call ``run`` once."""

    boxes: list[Box] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    times: list[TimeTag] = field(default_factory=list)
    metas: list[dict[str, str | None]] = field(default_factory=list)
    links: list[dict[str, str | None]] = field(default_factory=list)
    scripts: list[tuple[dict[str, str | None], LexborNode]] = field(default_factory=list)
    title: str | None = None
    _parts: list[str] = field(default_factory=list)
    _inside: list[int] = field(default_factory=lambda: [0] * BLOCK)  # open inline elements by kind
    _link_chars: int = 0
    _links: int = 0
    _strong: int = 0
    _italic: int = 0
    _plain: bool = False
    _breaks: int = 0

    def run(self, root: LexborNode) -> "Walk":
        """Walk everything below ``root``. Raises ``ReadError`` where the nesting is deeper than ``MAX_DEPTH``.

        One flat loop, for a call per element costs as much as all the rest: ``here`` is the box around ``node``,
        ``entered`` holds the elements around it, each with its kind and the box that it stands in.
        """
        outside = Box(-1, -1, "", "", root, -1, 0, 0, 0)
        here = self._enter(root, root.tag or "html", BLOCK, outside)
        node = root.first_child
        entered: list[tuple[LexborNode, int, Box]] = [(root, BLOCK, outside)]
        parts, inside, known, boxes, leaves = self._parts, self._inside, KNOWN.copy(), self.boxes, self.leaves
        while True:
            if node is None:
                node, kind, above = entered.pop()
                if kind > SPAN:
                    if parts:
                        self._flush(here)
                    if self._breaks and kind == BLOCK:
                        self._breaks = 0
                    here.last, here.end = len(leaves), len(boxes)
                    above.chars += here.chars
                    above.link_chars += here.link_chars
                    here = above
                else:
                    inside[kind] -= 1
                if not entered:
                    return self
                node = node.next
                continue
            number = node.tag_id
            if number == TEXT:
                if not node.is_empty_text_node:
                    self._text(node.text_content or "")
                elif parts:
                    parts.append(" ")
                node = node.next
                continue
            if number not in known:
                known[number] = tags.kind_of(node)
            tag, kind = known[number]
            if kind < PLAIN:
                if kind:
                    self._special(node, tag, here)
                node = node.next
                continue
            above = here
            if kind == LINK:
                self._links += 1
            elif STRONG < kind < BLOCK:
                kind = self._inline(node, kind, here)
            elif number >= STANDARD_TAGS and here.tag == "p":
                kind = PLAIN  # other vocabularies mark names inside a sentence: <company>, <x-term>
            if kind > SPAN:
                here = self._enter(node, tag, kind, above)
            else:
                inside[kind] += 1
            entered.append((node, kind, above))
            if len(entered) > _MOST_OPEN:
                raise ReadError(Outcome.PARSE_ERROR, "too deeply nested")
            node = node.first_child

    def _inline(self, node: LexborNode, kind: int, here: Box) -> int:
        """The kind of an inline element, looked at closely: <em class="img_desc"> is a caption, apart from the text."""
        if kind == TIME:
            self.times.append(TimeTag(node, node.attributes, here.index, len(self.leaves)))
        elif kind == SPAN or here.tag != "p":
            attrs = node.attributes
            if attrs and tags.is_apart(attrs):
                return APART
            if kind == SPAN and (style := attrs.get("style")):
                return ITALIC if "italic" in style else STRONG if "bold" in style else SPAN
        return kind

    def _enter(self, node: LexborNode, tag: str, kind: int, above: Box) -> Box:
        """Begin a box inside ``above``."""
        if self._parts or kind == APART:
            self._flush(above)
        if self._breaks and kind == BLOCK:
            self._breaks = 0
        cls, own = tags.named(tag, node.attributes)
        boxes, depth, first = self.boxes, above.depth + 1, len(self.leaves)
        box = Box(len(boxes), above.index, tag, cls, node, depth, own, own | above.flags, first)
        boxes.append(box)
        return box

    def _special(self, node: LexborNode, tag: str, here: Box) -> None:
        """Elements that are neither text nor block."""
        if tag in IMAGE_TAGS:
            self._picture(node, here, hidden=False)
        elif tag == "script":
            self.scripts.append((node.attributes, node))
        elif tag == "br":
            self._flush(here)
            self._breaks += 1
        elif tag == "noscript":  # pictures only: its text repeats the page or asks for scripts
            for image in (inner for inner in node.traverse() if inner.tag == "img"):
                self._picture(image, here, hidden=True)
        elif tag == "meta":
            attrs = node.attributes
            prop = attrs.get("itemprop")
            if not prop or prop.lower() not in _OF_STORIES or not self._is_of_media(here):
                self.metas.append(attrs)
        elif tag == "link":
            self.links.append(node.attributes)
        elif tag == "head":
            self._head(node, here)

    def _is_of_media(self, here: Box) -> bool:
        """Whether microdata in a box describe a picture or film of the page, whose author is another."""
        for _ in range(_ITEM_LEVELS):
            attrs = here.node.attributes
            if "itemscope" in attrs:
                return _MEDIA_ITEM.search(attrs.get("itemtype") or "") is not None
            if here.parent < 0:
                break
            here = self.boxes[here.parent]
        return False

    def _picture(self, node: LexborNode, here: Box, *, hidden: bool) -> None:
        before = len(self.leaves) + bool(self._parts)
        self.pictures.append(Picture(node, node.attributes, here.index, before, hidden))

    def _head(self, node: LexborNode, here: Box) -> None:
        for child in node.iter():
            tag, kind = KNOWN.get(child.tag_id) or tags.kind_of(child)
            if tag == "title" and self.title is None:
                self.title = squash(child.text())
            elif kind == SPECIAL and tag != "noscript" and tag != "br":
                self._special(child, tag, here)

    def _text(self, text: str) -> None:
        parts, inside = self._parts, self._inside
        if text.isspace():
            if parts:
                parts.append(" ")
            return
        parts.append(text)
        if inside[LINK]:
            self._link_chars += len(text)
        if self._plain:
            return
        if inside[STRONG]:
            self._strong += len(text)
        elif inside[ITALIC]:
            self._italic += len(text)
        else:
            self._plain = True

    def _flush(self, here: Box) -> None:
        """End the current run of text: a leaf of ``here``, unless it is only white space.

        What was counted is at most the whole length of the leaf: squashing shortens.
        """
        parts = self._parts
        if parts:
            text = squash("".join(parts))
            parts.clear()
            if text:
                size, leaves = len(text), self.leaves
                linked, strong, italic = self._link_chars, self._strong, self._italic
                if linked > size:
                    linked = size
                if strong > size:
                    strong = size
                if italic > size:
                    italic = size
                breaks, self._breaks = self._breaks, 0
                leaves.append(
                    Leaf(len(leaves), here.index, text, linked, self._links, breaks, strong, italic, here.flags)
                )
                here.chars += size
                here.link_chars += linked
        self._link_chars = self._strong = self._italic = 0
        self._links = 1 if self._inside[LINK] else 0
        self._plain = False
