"""The second opinion on every doubtful piece: a small learned model over the verdicts of the rules and cheap features.

``eval/train_blocks.py`` trains it; ``sieve.json`` holds its trees, nothing else of the pages that it learnt from. It
moves a piece only when it is sure, and says so.
"""

import json
import math
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib import resources

from wiredesk.extract import features
from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import Piece, is_row
from wiredesk.extract.document import Document
from wiredesk.extract.features import DEAD
from wiredesk.extract.pieces import kind_of
from wiredesk.extract.scope import Scope
from wiredesk.records import BlockKind
from wiredesk.trees import Trees, logistic

DROP_BELOW = 0.45  # a kept piece goes below this probability; chosen by cross-validation like the next one
KEEP_ABOVE = 0.55
_DROP_SUM = math.log(DROP_BELOW / (1 - DROP_BELOW))
_KEEP_SUM = math.log(KEEP_ABOVE / (1 - KEEP_ABOVE))
_MOST_LOST = 0.3  # of the kept text or pieces: a model that would drop more has met a page that it does not know
_MOST_GAINED = 0.5  # likewise: so much in places that the rules refuse is a list of stories (code is not)
_SHORT = 600  # characters: what a page with less of a story is, ``access`` decides by what the rules kept
_HEADING_BELOW = 0.35  # a heading goes below this: a section without one reads worse than a page with one too many
_ALWAYS = 3  # so many short pieces may go from any page
_CUTLINE = f.FIGURE | f.CAPTION  # together the words under a picture, which are no text either
_ROWS = frozenset({"date row", "byline row", "byline or date row"})  # fields of their own: never text


@cache
def shipped() -> Trees:
    """The trees that the package carries: read and compiled for the first page, not at import."""
    file = resources.files("wiredesk.extract").joinpath("sieve.json")
    return Trees.load(json.loads(file.read_text(encoding="utf-8")))


def settle(doc: Document, scope: Scope, title: str | None, pieces: list[Piece], taken: Collection[int]) -> list[Piece]:
    """``pieces`` after the second opinion, with the blocks that names alone had ruled out; ``taken`` leaves stay out.

    A moved piece carries the probability and, where it comes back, the reason that was overruled.
    """
    every = with_dead(doc, scope, pieces, taken)
    if sum(len(piece.text) for piece in pieces if not piece.why) < _SHORT:
        return every
    trees = shipped()
    found = (
        (number, chance_to_move(trees, row)) for number, row in features.of_doubtful(doc, scope, title, every).items()
    )
    move(every, {number: chance for number, chance in found if chance is not None})
    return every


def chance_to_move(trees: Trees, row: Sequence[float]) -> float | None:
    """The probability of a piece where it moves it, else None: as soon as the trees to come cannot move it any more.

    The first number of ``row`` says whether the rules keep the piece.
    """
    total = 0.0
    if row[0]:
        for add, least, _ in trees.steps:
            if total + least >= _DROP_SUM:
                return None
            total += add(row)
        moved = total < _DROP_SUM
    else:
        for add, _, most in trees.steps:
            if total + most <= _KEEP_SUM:
                return None
            total += add(row)
        moved = total > _KEEP_SUM
    return logistic(total) if moved else None


def move(pieces: Sequence[Piece], chances: Mapping[int, float]) -> None:
    """Drop and bring back pieces by their ``chances`` (place in ``pieces`` to probability)."""
    judged = [(pieces[number], chance) for number, chance in chances.items()]
    kept = [len(piece.text) for piece in pieces if not piece.why]
    if sum(kept) < _SHORT:
        return
    limits = {BlockKind.HEADING: _HEADING_BELOW}
    drops = [
        (piece, chance) for piece, chance in judged if not piece.why and chance < limits.get(piece.kind, DROP_BELOW)
    ]
    backs = [
        (piece, chance)
        for piece, chance in judged
        if piece.why and chance > KEEP_ABOVE and piece.why not in _ROWS and not is_row(piece.text)
    ]
    few = len(drops) <= max(_MOST_LOST * len(kept), _ALWAYS)
    if few and sum(len(piece.text) for piece, _ in drops) <= _MOST_LOST * sum(kept):
        for piece, chance in drops:
            piece.why = f"model: drop {chance:.2f}"
    if sum(len(piece.text) for piece, _ in backs if piece.why != "code") > _MOST_GAINED * sum(kept):
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
        if scope.dead[leaf.box] and doc.boxes[leaf.box].flags & _CUTLINE != _CUTLINE:
            flags, weight = scope.flags[leaf.box], scope.weights[leaf.index]
            kind = kind_of(doc, leaf, flags)
            found.append(Piece(kind, leaf.box, [leaf], leaf.text, leaf.link_chars, leaf.links, flags, weight, DEAD))
    found.sort(key=lambda piece: piece.leaves[0].index)
    return found
