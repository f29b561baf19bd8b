"""What the second opinion on a doubtful piece rests on: cheap numbers about it, its place and its neighbours."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import OFFER, TO_READER, Piece
from wiredesk.extract.document import Document
from wiredesk.extract.phrases import after_read_more
from wiredesk.extract.scope import Scope
from wiredesk.extract.walk import Box
from wiredesk.records import BlockKind

DEAD = "boilerplate block"

# Reasons that wording or layout gives and that may err; the others (repeated, headline, bare link) are facts.
REASONS = (
    "", DEAD, "link", "list of links", "call to action", "account or subscription", "label", "label above the story",
    "label below the story", "heading without text", "date row", "byline row", "byline or date row", "after the story",
    "code",
)  # fmt: skip
FEATURES = (
    "kept", "reason", "weight", "length", "words", "link share", "capitals", "bold", "italic", "kind", "tag",
    "has class", "marked as story", "beside", "likeness", "likeness of parent", "around", "branch length",
    "branch links", "branch distance", "depth", "before", "after", "from first", "from last", "kept before",
    "kept after", "vocabulary", "headline words", "read more", "page prose", "page share", "says article", "kept -2",
    "kept -1", "kept +1", "reason -1", "parent -1",
)  # fmt: skip
_REASON = {reason: float(number) for number, reason in enumerate(REASONS)}
_BESIDE = {**_REASON, TO_READER: _REASON[OFFER]}  # to its neighbours the one is as the other
_FACT = 99.0  # any other reason
_NOTHING = -1.0  # there is no neighbour, or no word to look at
_KINDS = {kind: float(number) for number, kind in enumerate(BlockKind)}
_TAGS = {
    tag: float(number)
    for number, tags in enumerate(
        ("p", "li dd dt", "td th", "blockquote q", "h1 h2 h3 h4 h5 h6", "span", "section article main", "pre", "div")
    )
    for tag in tags.split()
}
_OTHER_TAG = 20.0
_PROSE = 80.0  # prose weight of a paragraph
_LONGEST_HEAD = 240  # characters of a piece whose words are looked at
_LONGEST_STORY = 4000  # characters of the story whose words are remembered
_OPENING = 40  # characters whose capitals are counted
_TELLING = 4  # letters that a word must exceed to say something about its text


def of_doubtful(doc: Document, scope: Scope, title: str | None, pieces: Sequence[Piece]) -> dict[int, list[float]]:
    """For the place in ``pieces`` of each doubtful piece its features, in the order of ``FEATURES``."""
    page = _Page(doc, scope, pieces)
    doubtful = [number for number, piece in enumerate(pieces) if page.is_doubtful(piece, number)]
    if not doubtful:
        return {}
    words = _Words(title, pieces)
    whole = [page.total, page.share, float(doc.ld_article is not None)]
    return {
        number: [
            *_own(page, pieces[number]),
            *page.place(pieces[number], number),
            *words.of(pieces[number]),
            *whole,
            *page.neighbours(number),
        ]
        for number in doubtful
    }


def _own(page: "_Page", piece: Piece) -> list[float]:
    text = piece.text
    size = len(text)
    leaf = piece.leaves[0]
    length = len(leaf.text)
    box = page.boxes[piece.box]
    return [
        not piece.why,
        _REASON[piece.why],
        piece.weight,
        size,
        text.count(" ") + 1,
        piece.link_chars / size,
        sum(map(str.isupper, text[:_OPENING])) / min(size, _OPENING),
        leaf.strong / length,
        leaf.italic / length,
        _KINDS[piece.kind],
        _TAGS.get(box.tag, _OTHER_TAG),
        box.cls != "",
        box.flags & f.STORY != 0,
    ]


class _Page:
    """What the features of one page share: where its kept prose stands, and its pieces in flat lists."""

    def __init__(self, doc: Document, scope: Scope, pieces: Sequence[Piece]):
        self.boxes = doc.boxes
        masses = [max(piece.weight, 0.0) for piece in pieces]
        self.kept = [0.0 if piece.why else mass for piece, mass in zip(pieces, masses, strict=True)]
        self.before = list(accumulate(self.kept, initial=0.0))
        self.total = self.before[-1] or 1.0
        self.share = self.total / (sum(masses) or 1.0)
        self.by_parent: dict[int, float] = {}
        self.by_grandparent: dict[int, float] = {}
        self.by_likeness: dict[tuple[str, str], float] = {}
        self.by_parents_likeness: dict[tuple[str, str], float] = {}
        for piece, mass in zip(pieces, self.kept, strict=True):
            if mass:
                self._add(piece, mass)
        main = max(self.by_parent, key=self.by_parent.__getitem__, default=scope.box)
        self.main_depth = doc.boxes[max(main, 0)].depth
        self.chain = {box.index for box in doc.ancestors(max(main, 0))}
        prose = [number for number, mass in enumerate(self.kept) if mass >= _PROSE]
        self.first, self.last = (prose[0], prose[-1]) if prose else (0, len(pieces) - 1)
        self.counts = list(accumulate((not piece.why for piece in pieces), initial=0))
        self.verdicts = [_NOTHING, _NOTHING, *(float(not piece.why) for piece in pieces), _NOTHING]  # two before
        self.reasons = [_BESIDE.get(piece.why, _FACT) for piece in pieces]
        self.parents = [doc.boxes[piece.box].parent for piece in pieces]

    def _add(self, piece: Piece, mass: float) -> None:
        box, parent = self.around(piece)
        for table, key in ((self.by_parent, box.parent), (self.by_grandparent, parent.parent)):
            table[key] = table.get(key, 0.0) + mass
        for likeness, key_box in ((self.by_likeness, box), (self.by_parents_likeness, parent)):
            name = (key_box.tag, key_box.cls)
            likeness[name] = likeness.get(name, 0.0) + mass

    def around(self, piece: Piece) -> tuple[Box, Box]:
        """The box of a piece and the box around that."""
        box = self.boxes[piece.box]
        return box, self.boxes[max(box.parent, 0)]

    def is_doubtful(self, piece: Piece, number: int) -> bool:
        """Whether asking again can be worth it: trained on all doubts, the model moved one in 600 of those left out."""
        if piece.why and piece.why not in _REASON:
            return False
        box = self.boxes[piece.box]
        beside = self.by_parent.get(box.parent, 0.0) - self.kept[number]
        if piece.why:
            return piece.why != DEAD or beside > 0 or (box.tag, box.cls) in self.by_likeness
        if piece.link_chars * 4 >= len(piece.text) or number < self.first:
            return True
        if piece.weight >= _PROSE:
            return beside <= 0.3 * self.total
        return piece.weight < 0 or beside <= 0.5 * self.total or number >= self.last - 1

    def place(self, piece: Piece, number: int) -> list[float]:
        """How the place of a piece resembles those where the kept prose stands, and how much of it stands around."""
        box, parent = self.around(piece)
        own, total = self.kept[number], self.total
        boxes, chain = self.boxes, self.chain
        branch, distance = box, 0
        while branch.parent >= 0 and branch.parent not in chain:
            branch = boxes[branch.parent]
            distance += 1
        before, count = self.before[number], self.counts[number]
        return [
            (self.by_parent.get(box.parent, 0.0) - own) / total,
            (self.by_likeness.get((box.tag, box.cls), 0.0) - own) / total,
            (self.by_parents_likeness.get((parent.tag, parent.cls), 0.0) - own) / total,
            self.by_grandparent.get(parent.parent, 0.0) / total,
            branch.chars,
            branch.link_chars / (branch.chars or 1),
            distance,
            box.depth - self.main_depth,
            before / total,
            (total - before - own) / total,
            number - self.first,
            number - self.last,
            count,
            self.counts[-1] - count,
        ]

    def neighbours(self, number: int) -> list[float]:
        """The rules' verdicts on the pieces beside, and whether the one above is a sibling."""
        verdicts = self.verdicts
        if number:
            above = (self.reasons[number - 1], float(self.parents[number - 1] == self.parents[number]))
        else:
            above = (_NOTHING, _NOTHING)
        return [verdicts[number], verdicts[number + 1], verdicts[number + 3], *above]


class _Words:
    """The words of the headline and of the kept story."""

    def __init__(self, title: str | None, pieces: Sequence[Piece]):
        story = " ".join([piece.text for piece in pieces if not piece.why])[:_LONGEST_STORY]
        self.counts = Counter(story.casefold().split())
        self.headline = {word for word in (title or "").casefold().split() if len(word) >= _TELLING}

    def of(self, piece: Piece) -> list[float]:
        """Shares of the words that the rest of the story and the headline use, too."""
        line = piece.text[:_LONGEST_HEAD].casefold()
        words = line.split()
        get = self.counts.get
        others = 0 if piece.why else 1
        telling = [get(word, 0) > others for word in words if len(word) > _TELLING]
        return [
            sum(telling) / len(telling) if telling else _NOTHING,
            len(self.headline.intersection(words)) / len(self.headline) if self.headline else 0.0,
            after_read_more(piece.line[:_LONGEST_HEAD]) is not None,
        ]
