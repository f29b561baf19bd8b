"""The second opinion on every doubtful piece: a small learned model over the verdicts of the rules and cheap features.

``eval/train_blocks.py`` trains it; ``sieve.json`` holds the boosted trees (Friedman, "Greedy function approximation",
2001), nothing else of the pages that it learnt from. It moves a piece only when it is sure, and says so.
"""

import json
import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources

from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import Piece, is_row
from wiredesk.extract.document import Document
from wiredesk.extract.phrases import after_read_more
from wiredesk.extract.pieces import kind_of
from wiredesk.extract.scope import Scope
from wiredesk.extract.walk import Box
from wiredesk.records import BlockKind

DROP_BELOW = 0.45  # a kept piece goes below this probability; chosen by cross-validation like the next one
KEEP_ABOVE = 0.55
_MOST_LOST = 0.3  # of the kept text or pieces: a model that would drop more has met a page that it does not know
_MOST_GAINED = 0.5  # likewise: so much in places that the rules refuse is a list of stories
_SHORT = 600  # characters: what a page with less of a story is, ``access`` decides by what the rules kept
_ALWAYS = 3  # so many short pieces may go from any page
_PROSE = 80.0  # prose weight of a paragraph
_LONGEST_HEAD = 300  # characters whose words are looked at
_AT_ONCE = 6  # trees summed before asking again whether the rest matters
_DROP_SUM = math.log(DROP_BELOW / (1 - DROP_BELOW))
_KEEP_SUM = math.log(KEEP_ABOVE / (1 - KEEP_ABOVE))
_OPENING = 40  # characters whose capitals are counted
DEAD = "boilerplate block"

# Reasons that wording or layout gives and that may err; the others (repeated, headline, bare link) are facts.
REASONS = (
    "", DEAD, "link", "list of links", "pointer to another story", "call to action", "account or subscription",
    "label", "label above the story", "label below the story", "heading without text", "date row", "byline row",
    "byline or date row", "after the story", "code",
)  # fmt: skip
_ROWS = frozenset({"date row", "byline row", "byline or date row"})  # fields of their own: never text
_REASON = {reason: float(number) for number, reason in enumerate(REASONS)}
_KINDS = {kind: float(number) for number, kind in enumerate(BlockKind)}
_TAGS = {
    tag: float(number)
    for number, tags in enumerate(
        ("p", "li dd dt", "td th", "blockquote q", "h1 h2 h3 h4 h5 h6", "span", "section article main", "pre", "div")
    )
    for tag in tags.split()
}
_OTHER_TAG = 20.0

FEATURES = (
    "kept", "reason", "weight", "prose share", "length", "words", "link share", "capitals", "bold", "italic", "kind",
    "tag", "has class", "marked as story", "beside", "likeness", "likeness of parent", "around", "box links",
    "parent links", "branch length", "branch links", "branch distance", "depth", "before", "own", "after", "from first",
    "from last", "kept before", "kept after", "vocabulary", "headline words", "read more", "page prose", "page share",
    "says article", "kept -2", "kept -1", "kept +1", "kept +2", "weight -1", "weight +1", "length -1", "length +1",
    "reason -1", "reason +1", "parent -1", "parent +1",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted trees in flat arrays. A node below zero is a leaf: ``values[-1 - node]``."""

    roots: tuple[int, ...]
    nodes: tuple[tuple[int, float, int, int], ...]  # feature, threshold, next node up to it, next node above it
    values: tuple[float, ...]
    rest: tuple[tuple[float, float], ...]  # per tree: the least and the most that it and all later ones can add

    @classmethod
    def load(cls, state: Mapping[str, Sequence[float]]) -> "Trees":
        """The trees that ``state`` holds (see ``eval/train_blocks.py``)."""
        return cls(
            roots=tuple(int(value) for value in state["roots"]),
            nodes=tuple(
                (int(feature), threshold, int(left), int(right))
                for feature, threshold, left, right in zip(
                    state["features"], state["thresholds"], state["left"], state["right"], strict=True
                )
            ),
            values=tuple(state["values"]),
            rest=_rests([int(value) for value in state["roots"]], state),
        )

    def probability(self, row: Sequence[float]) -> float:
        """How likely a piece with the features ``row`` belongs to the story."""
        return 1.0 / (1.0 + math.exp(-self._sum(row, 0, len(self.roots))))

    def moves(self, row: Sequence[float]) -> float | None:
        """The probability where it moves a piece, else None: as soon as the trees to come cannot move it any more."""
        kept = row[0] > 0
        total, trees = 0.0, len(self.roots)
        for start in range(0, trees, _AT_ONCE):
            least, most = self.rest[start]
            if (total + least >= _DROP_SUM) if kept else (total + most <= _KEEP_SUM):
                return None
            total += self._sum(row, start, start + _AT_ONCE)
        if (total >= _DROP_SUM) if kept else (total <= _KEEP_SUM):
            return None
        return 1.0 / (1.0 + math.exp(-total))

    def _sum(self, row: Sequence[float], start: int, end: int) -> float:
        nodes, values = self.nodes, self.values
        total = 0.0
        for node in self.roots[start:end]:
            while node >= 0:
                feature, threshold, low, high = nodes[node]
                node = low if row[feature] <= threshold else high
            total += values[-1 - node]
        return total


def _rests(roots: Sequence[int], state: Mapping[str, Sequence[float]]) -> tuple[tuple[float, float], ...]:
    least = most = 0.0
    found = []
    leaves = len(state["values"])
    for root in reversed(roots):
        # the leaves of a tree stand between its own first one and that of the next tree
        first = _first_leaf(root, state)
        values = state["values"][first:leaves]
        leaves = first
        least, most = least + min(values), most + max(values)
        found.append((least, most))
    return tuple(reversed(found))


def _first_leaf(node: int, state: Mapping[str, Sequence[float]]) -> int:
    while node >= 0:
        node = int(state["left"][node])
    return -1 - node


def _load() -> Trees:
    file = resources.files("wiredesk.extract").joinpath("sieve.json")
    return Trees.load(json.loads(file.read_text(encoding="utf-8")))


_TREES = _load()


def shipped() -> Trees:
    """The trees that the package carries."""
    return _TREES


def settle(doc: Document, scope: Scope, title: str | None, pieces: list[Piece], taken: Collection[int]) -> list[Piece]:
    """``pieces`` after the second opinion, with the blocks that names alone had ruled out; ``taken`` leaves stay out.

    A moved piece carries the probability and, where it comes back, the reason that was overruled.
    """
    every = with_dead(doc, scope, pieces, taken)
    rows = features(doc, scope, title, every)
    found = ((number, _TREES.moves(row)) for number, row in rows.items())
    move(every, {number: chance for number, chance in found if chance is not None})
    return every


def move(pieces: Sequence[Piece], chances: Mapping[int, float]) -> None:
    """Drop and bring back pieces by their ``chances`` (place in ``pieces`` to probability)."""
    judged = [(pieces[number], chance) for number, chance in chances.items()]
    kept = [len(piece.text) for piece in pieces if not piece.why]
    if sum(kept) < _SHORT:
        return
    drops = [(piece, chance) for piece, chance in judged if not piece.why and chance < DROP_BELOW]
    backs = [
        (piece, chance)
        for piece, chance in judged
        if piece.why and chance > KEEP_ABOVE and piece.why not in _ROWS and not is_row(piece.text)
    ]
    few = len(drops) <= max(_MOST_LOST * len(kept), _ALWAYS)
    if few and sum(len(piece.text) for piece, _ in drops) <= _MOST_LOST * sum(kept):
        for piece, chance in drops:
            piece.why = f"model: drop {chance:.2f}"
    if sum(len(piece.text) for piece, _ in backs) > _MOST_GAINED * sum(kept):
        return
    for piece, chance in backs:
        piece.note = f"model: keep {chance:.2f}, against: {piece.why}"
        piece.why = ""


def with_dead(doc: Document, scope: Scope, pieces: Sequence[Piece], taken: Collection[int]) -> list[Piece]:
    """``pieces`` and the leaves of the container that stand in boilerplate blocks, in the order of the page."""
    known = {leaf.index for piece in pieces for leaf in piece.leaves}
    found = list(pieces)
    for leaf in doc.leaves[max(scope.first, scope.start) : scope.last]:
        if leaf.index in known or leaf.index in taken or leaf.link_chars * 2 > len(leaf.text):
            continue
        if scope.dead[leaf.box]:
            flags, weight = scope.flags[leaf.box], scope.weights[leaf.index]
            kind = kind_of(doc, leaf, flags)
            found.append(Piece(kind, leaf.box, [leaf], leaf.text, leaf.link_chars, leaf.links, flags, weight, DEAD))
    found.sort(key=lambda piece: piece.leaves[0].index)
    return found


class _Page:
    """What the features of one page share: where its kept prose stands, and its words."""

    def __init__(self, doc: Document, scope: Scope, title: str | None, pieces: Sequence[Piece]):
        self.doc = doc
        self.masses = [max(piece.weight, 0.0) for piece in pieces]
        self.kept = [0.0 if piece.why else mass for piece, mass in zip(pieces, self.masses, strict=True)]
        self.total = sum(self.kept) or 1.0
        self.share = self.total / (sum(self.masses) or 1.0)
        self.by_parent: dict[int, float] = {}
        self.by_grandparent: dict[int, float] = {}
        self.by_likeness: dict[tuple[str, str], float] = {}
        self.by_parents_likeness: dict[tuple[str, str], float] = {}
        for piece, mass in zip(pieces, self.kept, strict=True):
            if mass:
                self._add(piece, mass)
        main = max(self.by_parent, key=self.by_parent.__getitem__, default=scope.box)
        self.main = doc.boxes[max(main, 0)]
        self.chain = {box.index for box in doc.ancestors(self.main.index)}
        prose = [number for number, mass in enumerate(self.kept) if mass >= _PROSE]
        self.first, self.last = (prose[0], prose[-1]) if prose else (0, len(pieces) - 1)
        words = " ".join(piece.text for piece in pieces if not piece.why).casefold().split()
        self.vocabulary = Counter(words)
        self.headline = {word for word in (title or "").casefold().split() if len(word) > 3}
        self.kept_count = sum(not piece.why for piece in pieces)
        self.says_article = float(doc.ld_article is not None)

    def _add(self, piece: Piece, mass: float) -> None:
        box, parent = self.around(piece)
        for table, key in ((self.by_parent, box.parent), (self.by_grandparent, parent.parent)):
            table[key] = table.get(key, 0.0) + mass
        for likeness, key_box in ((self.by_likeness, box), (self.by_parents_likeness, parent)):
            name = (key_box.tag, key_box.cls)
            likeness[name] = likeness.get(name, 0.0) + mass

    def around(self, piece: Piece) -> tuple[Box, Box]:
        """The box of a piece and the box around that."""
        box = self.doc.boxes[piece.box]
        return box, self.doc.boxes[max(box.parent, 0)]

    def is_sure(self, piece: Piece, number: int) -> bool:
        """Whether a kept piece is plainly a paragraph amid the others: nobody needs to ask again."""
        box = self.doc.boxes[piece.box]
        return (
            piece.weight >= _PROSE
            and self.first <= number < self.last - 2
            and piece.link_chars * 4 < len(piece.text)
            and self.by_parent.get(box.parent, 0.0) - self.kept[number] > 0.4 * self.total
        )


def features(doc: Document, scope: Scope, title: str | None, pieces: Sequence[Piece]) -> dict[int, list[float]]:
    """For the place in ``pieces`` of each doubtful piece its features, in the order of ``FEATURES``."""
    page = _Page(doc, scope, title, pieces)
    rows: dict[int, list[float]] = {}
    before = 0.0
    kept_before = 0
    for number, piece in enumerate(pieces):
        doubtful = piece.why in _REASON if piece.why else not page.is_sure(piece, number)
        if doubtful:
            row = _own(page, piece)
            row += _place(page, piece, number)
            after = page.total - before - page.kept[number]
            row += (before / page.total, page.kept[number] / page.total, after / page.total)
            row += (number - page.first, number - page.last, kept_before, page.kept_count - kept_before)
            row += _words(page, piece)
            row += (page.total, page.share, page.says_article)
            row += _neighbours(page, pieces, number)
            rows[number] = row
        before += page.kept[number]
        kept_before += not piece.why
    return rows


def _own(page: _Page, piece: Piece) -> list[float]:
    text = piece.text
    size = len(text)
    leaf = piece.leaves[0]
    box = page.doc.boxes[piece.box]
    return [
        not piece.why,
        _REASON[piece.why],
        piece.weight,
        piece.weight / size,
        size,
        text.count(" ") + 1,
        piece.link_chars / size,
        sum(map(str.isupper, text[:_OPENING])) / min(size, _OPENING),
        leaf.strong / len(leaf.text),
        leaf.italic / len(leaf.text),
        _KINDS[piece.kind],
        _TAGS.get(box.tag, _OTHER_TAG),
        bool(box.cls),
        bool(box.flags & f.STORY),
    ]


def _place(page: _Page, piece: Piece, number: int) -> list[float]:
    """How the place of a piece resembles those where the kept prose stands."""
    box, parent = page.around(piece)
    own, total = page.kept[number], page.total
    boxes = page.doc.boxes
    branch, distance = box, 0
    while branch.parent >= 0 and branch.parent not in page.chain:
        branch = boxes[branch.parent]
        distance += 1
    return [
        (page.by_parent.get(box.parent, 0.0) - own) / total,
        (page.by_likeness.get((box.tag, box.cls), 0.0) - own) / total,
        (page.by_parents_likeness.get((parent.tag, parent.cls), 0.0) - own) / total,
        page.by_grandparent.get(parent.parent, 0.0) / total,
        box.link_chars / (box.chars or 1),
        parent.link_chars / (parent.chars or 1),
        branch.chars,
        branch.link_chars / (branch.chars or 1),
        distance,
        box.depth - page.main.depth,
    ]


def _words(page: _Page, piece: Piece) -> list[float]:
    """Shares of the words that the rest of the story and the headline use, too."""
    words = piece.text[:_LONGEST_HEAD].casefold().split()
    telling = [word for word in words if len(word) > 4]
    others = 0 if piece.why else 1
    vocabulary = page.vocabulary
    known = sum(vocabulary[word] > others for word in telling) / len(telling) if telling else -1.0
    headline = len(page.headline.intersection(words)) / len(page.headline) if page.headline else 0.0
    return [known, headline, after_read_more(piece.text[:_LONGEST_HEAD].casefold()) is not None]


def _neighbours(page: _Page, pieces: Sequence[Piece], number: int) -> list[float]:
    last = len(pieces) - 1
    kept = [float(not pieces[number + step].why) if 0 <= number + step <= last else -1.0 for step in (-2, -1, 1, 2)]
    above = pieces[number - 1] if number else None
    below = pieces[number + 1] if number < last else None
    boxes = page.doc.boxes
    parent = boxes[pieces[number].box].parent
    return [
        *kept,
        *(near.weight if near else -1.0 for near in (above, below)),
        *(len(near.text) if near else -1.0 for near in (above, below)),
        *(_REASON.get(near.why, 99.0) if near else -1.0 for near in (above, below)),
        *(boxes[near.box].parent == parent if near else -1.0 for near in (above, below)),
    ]
