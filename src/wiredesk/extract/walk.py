"""One walk over the parsed page: boxes (block elements), leaves (runs of inline text), pictures and times.

Everything downstream works on these arrays; nobody walks the tree again. ``node.tag`` is None for processing
instructions (``<?php ... ?>``), which are passed over.
"""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from wiredesk.errors import ReadError
from wiredesk.extract import flags as f
from wiredesk.extract.flags import words
from wiredesk.records import Outcome
from wiredesk.web.text import squash

MAX_DEPTH = 300  # real pages reach 40

_INLINE_TAGS = words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small",
    "span strike strong sub sup time tt u var wbr",
)
_SKIPPED_TAGS = words(
    "amp-ad amp-analytics amp-iframe amp-sidebar applet area audio base canvas col colgroup embed iframe input map",
    "math meter object param progress rp rt rtc source style svg template title track",
)
IMAGE_TAGS = frozenset({"img", "amp-img"})
_SPECIAL_TAGS = IMAGE_TAGS | words("br head link meta noscript script")
_TELLING = words("aria-modal hidden itemprop role style")  # what ``_attribute_flags`` looks at
_STREAMED = re.compile(r"[SB]:\w+$").match  # React streams content in hidden blocks that a script puts in place
_SET_APART = f.HIDDEN | f.CAPTION | f.SHARE | f.FORM

# The parser numbers the tags of the HTML standard alike in every page, and a number costs less than a new string.
# Tags of other names (custom elements) get a number per page, far above these.
_STANDARD_TAGS = 256
_TEXT = 2  # LXB_TAG__TEXT
# Kinds of elements. A span that is set apart stands for a block of its own.
_PASSED, _SPECIAL, _PLAIN, _LINK, _STRONG, _ITALIC, _TIME, _SPAN, _APART, _BLOCK = range(10)
_INLINE_KINDS = {
    "a": _LINK, "b": _STRONG, "em": _ITALIC, "i": _ITALIC, "picture": _PLAIN, "strong": _STRONG, "time": _TIME,
}  # fmt: skip
_KNOWN: dict[int, tuple[str, int]] = {}


@dataclass(slots=True)
class Box:
    """A block element. ``end`` and ``last`` close the half-open ranges of its boxes and leaves.

    ``own`` are the flags of the element itself, ``flags`` those and its ancestors'. ``attrs`` has lower-case names.
    """

    index: int
    parent: int
    tag: str
    cls: str
    node: LexborNode
    depth: int
    own: int
    flags: int
    attrs: dict[str, str | None]
    first: int
    last: int = 0
    end: int = 0
    chars: int = 0  # text in the whole subtree
    link_chars: int = 0


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
    _link_chars: int = 0
    _links: int = 0
    _strong: int = 0
    _italic: int = 0
    _plain: bool = False
    _breaks: int = 0
    _in_link: int = 0
    _in_strong: int = 0
    _in_italic: int = 0

    def run(self, root: LexborNode) -> "Walk":
        """Walk everything below ``root``. Raises ``ReadError`` where the nesting is deeper than ``MAX_DEPTH``.

        One flat loop, for a call per element costs as much as all the rest: ``entered`` holds the elements around
        ``node`` with their kinds, and ``here`` is the box around it.
        """
        here = self._enter(root, root.tag or "html", None)
        node = root.first_child
        entered: list[tuple[LexborNode, int]] = []
        parts, known = self._parts, _KNOWN.get
        while node is not None or entered:
            if node is None:
                node, kind = entered.pop()
                if kind > _SPAN:
                    here = self._leave(here, kind)
                elif _PLAIN < kind < _TIME:
                    self._mark(kind, -1)
                node = node.next
                continue
            number = node.tag_id
            if number == _TEXT:
                text = node.text_content or ""
                if not text.isspace():
                    self._text(text)
                elif parts:
                    parts.append(" ")
                node = node.next
                continue
            tag, kind = known(number) or _kind_of(node, number)
            if kind < _PLAIN:
                if kind:
                    self._special(node, tag, here.index)
                node = node.next
                continue
            if kind == _BLOCK:
                if parts:
                    self._flush(here)
                self._breaks = 0
                here = self._enter(node, tag, here)
            elif kind == _SPAN:
                if _is_apart(node):
                    self._flush(here)
                    here = self._enter(node, "span", here)
                    kind = _APART
            elif kind == _TIME:
                self.times.append(TimeTag(node, node.attributes, here.index, len(self.leaves)))
            elif kind != _PLAIN:
                self._mark(kind, 1)
            entered.append((node, kind))
            if len(entered) > MAX_DEPTH:
                raise ReadError(Outcome.PARSE_ERROR, "too deeply nested")
            node = node.first_child
        self._leave(here, _BLOCK)
        return self

    def _enter(self, node: LexborNode, tag: str, above: Box | None) -> Box:
        """Begin a box inside ``above``."""
        boxes = self.boxes
        attrs = node.attributes
        own = f.TAG_FLAGS.get(tag, 0)
        cls = ""
        if attrs:
            cls = _class_of(attrs)
            if cls:
                own |= f.of_class(cls)
            if not _TELLING.isdisjoint(attrs):
                own |= _attribute_flags(attrs)
        index, first = len(boxes), len(self.leaves)
        if above is None:
            box = Box(index, -1, tag, cls, node, 0, own, own, attrs, first)
        else:
            box = Box(index, above.index, tag, cls, node, above.depth + 1, own, own | above.flags, attrs, first)
        boxes.append(box)
        return box

    def _leave(self, box: Box, kind: int) -> Box:
        """End a box and answer the one around it."""
        if self._parts:
            self._flush(box)
        box.last = len(self.leaves)
        box.end = len(self.boxes)
        if kind == _BLOCK:
            self._breaks = 0
        if box.parent < 0:
            return box
        above = self.boxes[box.parent]
        above.chars += box.chars
        above.link_chars += box.link_chars
        return above

    def _mark(self, kind: int, step: int) -> None:
        """Enter (``step`` 1) or leave (-1) a link, bold or italic text."""
        if kind == _LINK:
            self._in_link += step
            self._links += step > 0
        elif kind == _STRONG:
            self._in_strong += step
        else:
            self._in_italic += step

    def _special(self, node: LexborNode, tag: str, box: int) -> None:
        """Elements that are neither text nor block."""
        if tag in IMAGE_TAGS:
            self.pictures.append(Picture(node, node.attributes, box, len(self.leaves) + bool(self._parts), False))
        elif tag == "script":
            self.scripts.append((node.attributes, node))
        elif tag == "br":
            self._flush(self.boxes[box])
            self._breaks += 1
        elif tag == "noscript":
            self._noscript(node, box)
        elif tag == "meta":
            self.metas.append(node.attributes)
        elif tag == "link":
            self.links.append(node.attributes)
        elif tag == "head":
            self._head(node, box)

    def _head(self, node: LexborNode, box: int) -> None:
        child = node.first_child
        while child is not None:
            number = child.tag_id
            if number != _TEXT:
                tag, kind = _KNOWN.get(number) or _kind_of(child, number)
                if tag == "title" and self.title is None:
                    self.title = squash(child.text())
                elif kind == _SPECIAL and tag != "noscript" and tag != "br":
                    self._special(child, tag, box)
            child = child.next

    def _noscript(self, node: LexborNode, box: int) -> None:
        """Pictures only: the text of noscript repeats the page or asks for scripts."""
        for image in node.css("img"):
            self.pictures.append(Picture(image, image.attributes, box, len(self.leaves) + bool(self._parts), True))

    def _text(self, text: str) -> None:
        self._parts.append(text)
        if self._in_link:
            self._link_chars += len(text)
        if self._plain:
            return
        if self._in_strong:
            self._strong += len(text)
        elif self._in_italic:
            self._italic += len(text)
        else:
            self._plain = True

    def _flush(self, here: Box) -> None:
        """End the current run of text: a leaf of ``here``, unless it is only white space."""
        parts = self._parts
        if parts:
            text = squash("".join(parts))
            parts.clear()
            if text:
                size = len(text)
                link_chars = min(self._link_chars, size)
                leaf = Leaf(
                    len(self.leaves),
                    here.index,
                    text,
                    link_chars,
                    self._links,
                    self._breaks,
                    min(self._strong, size),
                    min(self._italic, size),
                    here.flags,
                )
                self.leaves.append(leaf)
                here.chars += size
                here.link_chars += link_chars
                self._breaks = 0
        self._link_chars = self._links = self._strong = self._italic = 0
        self._plain = False
        if self._in_link:
            self._links = 1


def _kind_of(node: LexborNode, number: int) -> tuple[str, int]:
    """Name and kind of an element's tag; kept in ``_KNOWN`` where ``number`` means the same in every page."""
    tag = node.tag
    if tag is None or tag[0] == "-" or tag in _SKIPPED_TAGS:
        known = (tag or "", _PASSED)
    elif tag in _INLINE_KINDS:
        known = (tag, _INLINE_KINDS[tag])
    elif tag in _INLINE_TAGS:
        known = (tag, _SPAN)
    else:
        known = (tag, _SPECIAL if tag in _SPECIAL_TAGS else _BLOCK)
    if number < _STANDARD_TAGS:
        _KNOWN[number] = known
    return known


def _is_apart(span: LexborNode) -> bool:
    """Whether a span is hidden, or is a caption or credit: it stands for a block of its own."""
    attrs = span.attributes
    if not attrs:
        return False
    cls = _class_of(attrs)
    if cls and f.of_class(cls) & _SET_APART:
        return True
    return not _TELLING.isdisjoint(attrs) and bool(_attribute_flags(attrs) & _SET_APART)


def _class_of(attrs: dict[str, str | None]) -> str:
    cls = attrs.get("class")
    name = attrs.get("id")
    if name:
        return f"{cls} {name}".lower() if cls else name.lower()
    return cls.lower() if cls else ""


def _attribute_flags(attrs: dict[str, str | None]) -> int:
    """What attributes other than class and id say."""
    own = 0
    role = attrs.get("role")
    if role:
        own |= f.ROLE_FLAGS.get(role.lower(), 0)
    style = attrs.get("style")
    if style and _hides(style):
        own |= f.HIDDEN
    if ("hidden" in attrs and not _STREAMED(attrs.get("id") or "")) or attrs.get("aria-modal") == "true":
        own |= f.HIDDEN
    prop = attrs.get("itemprop")
    if prop:
        own |= f.ITEMPROP_FLAGS.get(prop.lower(), 0)
    return own


def _hides(style: str) -> bool:
    compact = style.lower().replace(" ", "")
    return "display:none" in compact or "visibility:hidden" in compact
