"""Where a page's headline stands and which short lines around it may be its byline and date row."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wiredesk.extract import flags as f
from wiredesk.extract import names
from wiredesk.extract.boilerplate import letters
from wiredesk.extract.document import Document
from wiredesk.extract.walk import Box, Leaf

FOREIGN = f.HIDDEN | f.FORM | f.NAV | f.FOOTER | f.COMMENTS | f.RELATED | f.CONSENT | f.CAPTION | f.EMBED
"""Flags of boxes that speak of other things than this story."""

_BEFORE, _AFTER = 8, 24  # leaves around a headline that hold kicker, deck, byline, date and share row
_CLOSE = 4  # leaves from the headline within which a block named "teaser" or "nav" is the head of the story
_TEASER = f.RELATED | f.NAV | f.FOOTER
_TITLE, _LONGEST = 20, 200  # characters of a plain line that is the headline
_SHORT = 80  # characters of a label
_LETTERS = 12  # shared letters from which two titles are one
_WORD = re.compile(r"\w+")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_LEVELS = 4  # enclosing blocks whose names still speak of a line far from the headline


@dataclass(slots=True)
class _Found:
    """What is kept of a page between two readers; never the page itself."""

    headline: int | None
    around: frozenset[int]
    near: list[tuple[Leaf, int]] | None = None

    @classmethod
    def on(cls, doc: Document) -> "_Found":
        headline = _headline(doc)
        if headline is None:
            return cls(None, frozenset())
        return cls(headline, frozenset(box.index for box in doc.ancestors(doc.leaves[headline].box)))


class Places:
    """The neighbourhood of one page's headline. ``headline`` is the index of its first leaf, or None."""

    def __init__(self, doc: Document):
        self.doc = doc
        self._found: _Found = doc.kept.get("places") or doc.kept.setdefault("places", _Found.on(doc))
        self.headline = self._found.headline
        self._around = self._found.around

    def flags(self, box: int) -> int:
        """What the blocks between ``box`` and the headline's own surroundings say.

        A body or main element called "sidebar-right related" holds the story too: what encloses the headline does not
        count against its neighbours. Without a headline the innermost blocks count.
        """
        boxes = self.doc.boxes
        found = levels = 0
        while box >= 0 and box not in self._around and (self._around or levels < _LEVELS):
            found |= boxes[box].own
            box = boxes[box].parent
            levels += 1
        return found

    def near(self) -> list[tuple[Leaf, int]]:
        """Leaves that may be byline or date row, with their flags: after the headline nearest first, then before it."""
        if self._found.near is None:
            self._found.near = list(self._find_near())
        return self._found.near

    def _find_near(self) -> Iterator[tuple[Leaf, int]]:
        if self.headline is None:
            return
        leaves = self.doc.leaves
        after = leaves[self.headline + 1 : self.headline + 1 + _AFTER]
        before = leaves[max(0, self.headline - _BEFORE) : self.headline]
        for leaf in (*after, *reversed(before)):
            flags = self.flags(leaf.box)
            close = abs(leaf.index - self.headline) <= _CLOSE and not flags & f.LIST
            if flags & f.BYLINE and flags & f.CAPTION and not flags & f.FIGURE and names.is_introduced(leaf.text):
                flags &= ~f.CAPTION  # "post-credit" names the writer
            teaser = close and (leaf.link_chars * 2 < len(leaf.text) or bool(flags & f.BYLINE))
            if not flags & (FOREIGN & ~_TEASER if teaser else FOREIGN):
                yield leaf, flags

    def distance(self, leaf: Leaf) -> int:
        """Leaves from the headline; what stands above it counts as twice as far: kicker and rubrics come first."""
        ahead = leaf.index - (self.headline or 0)
        return ahead if ahead > 0 else -2 * ahead - 1

    def rows(self) -> Iterator[tuple[Leaf, int]]:
        """Leaves anywhere that a class name calls byline, date or meta row of something that is not foreign."""
        for leaf in self.doc.leaves:
            if leaf.flags & f.BYLINE:
                flags = self.flags(leaf.box)
                if flags & f.BYLINE and not flags & (FOREIGN | f.PROMO | f.QUOTE):
                    yield leaf, flags

    def labels(self) -> Iterator[tuple[Leaf, int]]:
        """Short leaves with digits anywhere that is not foreign: the last resort of pages without structure."""
        for leaf in self.doc.leaves:
            if len(leaf.text) <= _SHORT and any(map(str.isdigit, leaf.text)):
                flags = self.flags(leaf.box)
                if not flags & (FOREIGN | f.PROMO | f.QUOTE | f.ASIDE | f.SHARE):
                    yield leaf, flags


def _headline(doc: Document) -> int | None:
    """The heading that agrees with og:title or <title>, h1 first; else any such line; else the first real h1."""
    titles = [text for text in (doc.first_meta("og:title"), doc.title_tag) if text]
    known = [_letters(text) for text in titles]
    lower = (box for box in doc.boxes if box.tag in _HEADINGS or box.own & f.HEADLINE)
    for box in itertools.chain(doc.h1s, lower):
        if box.last <= box.first or box.own & (f.HIDDEN | f.COMMENTS | f.RELATED):
            continue
        text = _letters(doc.leaves[box.first].text if box.last == box.first + 1 else doc.text_of(box))
        if any(_same(text, title) for title in known):
            return next((h1.first for h1 in doc.h1s if _is_above(doc, h1, box, titles)), box.first)
    line = next((leaf.index for leaf in doc.leaves if _prints(leaf, titles)), None)
    if line is not None:
        return line
    foreign = f.NAV | f.FOOTER | f.ASIDE | f.HIDDEN
    whole = next((box.first for box in doc.h1s if not box.flags & foreign), None)
    # A body called "right-sidebar" encloses its only h1 too.
    return whole if whole is not None else next((box.first for box in doc.h1s if not box.flags & f.HIDDEN), None)


def _is_above(doc: Document, h1: Box, heading: Box, titles: Sequence[str]) -> bool:
    """Whether a lower heading that bears the title stands far below an h1 that says much the same: then it is of a
    section of the story.
    """
    if heading.tag == "h1" or h1.flags & f.HIDDEN or h1.first >= heading.first - _AFTER:
        return False
    said = set(_WORD.findall(doc.text_of(h1).casefold()))
    return any(2 * len(said & set(_WORD.findall(title.casefold()))) >= len(said) > 1 for title in titles)


def _prints(leaf: Leaf, titles: list[str]) -> bool:
    least = _TITLE if leaf.text.isascii() else _TITLE // 2  # a Chinese headline has fewer signs
    return least <= len(leaf.text) <= _LONGEST and any(title.startswith(leaf.text) for title in titles)


def _letters(text: str) -> str:
    return letters(text[:200])


def _same(heading: str, title: str) -> bool:
    """Whether one holds the other: titles carry the site's name behind, sometimes before."""
    if not heading or not title:
        return False
    if heading == title:
        return True
    return len(heading) >= _LETTERS and (heading in title or (title in heading and len(title) >= _LETTERS))
