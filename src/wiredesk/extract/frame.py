"""The part of a page that is the article: from the box around headline and story to the leaves where pictures stand."""

import re
from dataclasses import dataclass
from itertools import islice

from wiredesk.extract import flags as f
from wiredesk.extract.document import Document
from wiredesk.extract.phrases import folded
from wiredesk.extract.places import Places
from wiredesk.extract.scope import Scope
from wiredesk.extract.to_reader import speaks
from wiredesk.extract.walk import Box, Leaf

_CLUTTER = 30.0  # what a leaf that is no paragraph costs
_BEFORE_HEADLINE = 300.0  # weight of what may stand above a headline in the story's container
PROSE = 60.0  # weight of a leaf that is a paragraph
_ABOVE = 14  # leaves above the headline where a lead picture may stand
_BELOW = 6  # leaves below the last paragraph, inside the story's container
_GALLERY = 400  # leaves of a gallery below the story
_LEVELS = 5  # from a leaf of a gallery to the box that is named so
_GALLERY_CLASS = re.compile(r"diaporama|fotostrecke|gal[eé]r(?:i[ae]|ij)|gallery|slideshow")
_LONGEST_OFFER = 300  # characters of what a site says to its reader
_SHORT_ONES = 2  # first paragraphs of a few words


class Flags:
    """What the boxes from one up to the root say together; remembers what was asked.

    Where the last paragraph of the story stands in a paywall, a meter counts it: that word says nothing on this page.
    """

    def __init__(self, doc: Document, root: int, container: int, story: tuple[int, int]) -> None:
        self._boxes, self._root, self._container, self._story = doc.boxes, root, container, story
        self._known: dict[int, int] = {}
        self._heard = -1
        if story[1] < len(doc.leaves) and self.up_to_root(doc.leaves[story[1]].box) & f.PAYWALL:
            self._heard = ~f.PAYWALL
            self._known.clear()

    def up_to_root(self, index: int) -> int:
        """Own flags of the box and of its ancestors below the root, without boxes that hold the whole story."""
        if index <= self._root:
            return 0
        known = self._known.get(index)
        if known is None:
            box = self._boxes[index]
            own = 0 if box.own and self._is_around(box) else box.own
            known = self._known[index] = own & self._heard | self.up_to_root(box.parent)
        return known

    def _is_around(self, box: Box) -> bool:
        first, last = self._story
        return box.index <= self._container < box.end or box.first <= first < last < box.last


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the page that is this article: the box around headline and story, and leaf ranges in it.

    ``headline`` and ``story`` are the first leaves of each; ``first`` to ``last`` (half-open) may hold own pictures.
    ``flags`` says what the boxes inside say.
    """

    root: Box
    container: int
    first: int
    headline: int
    story: int
    story_last: int
    last: int
    flags: Flags

    @classmethod
    def of(cls, doc: Document, scope: Scope) -> "Frame":
        """The frame around the story and the nearest headline above it; built once, three readers ask for it."""
        known: tuple[Scope, Frame] | None = doc.kept.get("frame")
        if known is None or known[0] is not scope:
            known = doc.kept["frame"] = (scope, cls._build(doc, scope))
        return known[1]

    @classmethod
    def _build(cls, doc: Document, scope: Scope) -> "Frame":
        container = doc.boxes[scope.box]
        first, last = _story(doc, scope)
        heading = next((h1.first for h1 in reversed(doc.h1s) if h1.first <= first), None)
        titled = Places(doc).headline
        headline = max((one for one in (heading, titled) if one is not None and one <= first), default=None)
        root = container
        while headline is not None and root.parent >= 0 and not root.first <= headline < root.last:
            root = doc.boxes[root.parent]
        reach = _ABOVE // 2 if headline is not None else _ABOVE
        while root.parent > 0 and root.first - doc.boxes[root.parent].first <= reach:
            root = doc.boxes[root.parent]
        start = headline if headline is not None else max(first - _ABOVE, root.first)
        top = root.first if start - root.first <= 3 * _ABOVE else start - _ABOVE
        end = min(max(container.last, last + 1), last + 1 + _BELOW)
        while end < min(root.last, last + _GALLERY) and _is_slide(doc, doc.leaves[end]):
            end += 1
        return cls(root, scope.box, top, start, first, last, end, Flags(doc, root.index, scope.box, (first, last)))

    def opening(self, doc: Document) -> int:
        """The leaf where the paragraphs begin: one or two too short to count may stand before ``story``."""
        boxes, leaves = doc.boxes, doc.leaves
        start = self.story
        if start >= len(leaves):
            return start  # an empty page
        kin = boxes[leaves[start].box]
        while start - 1 > self.headline and self.story - start < _SHORT_ONES:
            box = boxes[leaves[start - 1].box]
            if (box.tag, box.cls, box.parent) != ("p", kin.cls, kin.parent):
                break
            start -= 1
        return start

    def is_held_by(self, box: Box) -> bool:
        """Whether a story of several paragraphs stands in ``box``: a short one in Chinese has few characters."""
        return self.story < self.story_last and box.first <= self.story and self.story_last < box.last


def _is_slide(doc: Document, leaf: Leaf) -> bool:
    """Whether a leaf belongs to a gallery right below the story: captions that lead nowhere."""
    if leaf.links or leaf.flags & f.RELATED:
        return False
    around = islice(doc.ancestors(leaf.box), _LEVELS)
    return bool(leaf.flags & (f.FIGURE | f.CAPTION)) or any(_GALLERY_CLASS.search(box.cls) for box in around)


def _start(doc: Document, scope: Scope) -> int:
    """Where the story may begin: behind a headline that stands in its container below a line or two."""
    for h1 in doc.h1s:
        if scope.first <= h1.first < scope.last:
            before = sum(max(weight, 0.0) for weight in scope.weights[scope.first : h1.first])
            return h1.last if before < _BEFORE_HEADLINE else scope.first
    return scope.first


def _story(doc: Document, scope: Scope) -> tuple[int, int]:
    """First and last paragraph. Lists of posts or links below the story cost more than their sentences bring."""
    first = last = -1
    lasts: list[int] = []
    best = total = 0.0
    for i in range(_start(doc, scope), scope.last):
        weight = scope.weights[i]
        if weight <= PROSE or scope.dead[doc.leaves[i].box]:
            box = doc.boxes[doc.leaves[i].box]
            beside = (box.own | doc.boxes[box.parent].own) & (f.FIGURE | f.CAPTION)
            total -= _CLUTTER if first >= 0 and not beside else 0.0
            continue
        first = first if first >= 0 else i
        total += weight
        if total > best:
            best, last = total, i
            lasts.append(i)
    while len(lasts) > 1 and _is_to_reader(doc.leaves[last]):
        lasts.pop()
        last = lasts[-1]
    return (first, last) if first >= 0 else (scope.first, max(scope.first, scope.last - 1))


def _is_to_reader(leaf: Leaf) -> bool:
    """Whether a paragraph below the story is the site's own: "All the news on your phone: get our app"."""
    return len(leaf.text) <= _LONGEST_OFFER and speaks(leaf.text, folded(leaf.text))
