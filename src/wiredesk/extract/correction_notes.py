"""Notes of correction belong to the story wherever a page sets them apart: in a box, a footer, below the text.

Without them the publisher's own word on an error is missing from the record, and from the log of edits.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import Piece, is_sentence
from wiredesk.extract.document import Document
from wiredesk.extract.pieces import kind_of
from wiredesk.extract.scope import Scope
from wiredesk.extract.walk import Leaf
from wiredesk.web.corrections import is_correction_note

_ELSEWHERE = (
    f.HIDDEN | f.FORM | f.NAV | f.COMMENTS | f.RELATED | f.PROMO | f.SHARE | f.CONSENT | f.PAYWALL | f.CAPTION | f.EMBED
)  # fmt: skip
_MOST = 500  # lines that are asked about: the first and the last of a page that leaves out more
_HOMES = f.words("article main")


def bring_back(doc: Document, scope: Scope, pieces: Sequence[Piece], consumed: Collection[int]) -> list[Piece]:
    """``pieces`` with every note kept that was left out, and those of the article outside the container."""
    known = {leaf.index for piece in pieces for leaf in piece.leaves}
    outside = (leaf for leaf in _around(doc, scope) if leaf.index not in known and leaf.index not in consumed)
    asked = [piece for piece in pieces if piece.why and _may_be_note(piece, piece.flags)]
    asked += [_piece(doc, scope, leaf) for leaf in outside if _may_be_note(leaf, scope.flags[leaf.box])]
    asked = asked if len(asked) <= _MOST else asked[: _MOST // 2] + asked[-_MOST // 2 :]
    notes = [piece for piece in asked if is_correction_note(piece.text)]
    if not notes:
        return list(pieces)
    kept = {piece.key for piece in pieces if not piece.why}
    back = {piece.key: piece for piece in reversed(notes) if piece.key not in kept}  # printed twice: its first place
    restored = {
        id(piece): replace(piece, why="", note=f"note of correction, against: {piece.why}") for piece in back.values()
    }
    found = [restored.pop(id(piece), piece) for piece in pieces] + list(restored.values())
    return sorted(found, key=lambda piece: piece.leaves[0].index)


def _may_be_note(line: Piece | Leaf, flags: int) -> bool:
    return not flags & _ELSEWHERE and line.link_chars * 2 <= len(line.text) and is_sentence(line.text)


def _around(doc: Document, scope: Scope) -> Iterator[Leaf]:
    """The lines of the article that holds the container, below its headline."""
    home = next((box for box in doc.ancestors(scope.box) if box.tag in _HOMES), None)
    if home is not None:
        yield from doc.leaves[max(home.first, scope.start) : scope.first]
        yield from doc.leaves[scope.last : home.last]


def _piece(doc: Document, scope: Scope, leaf: Leaf) -> Piece:
    flags = scope.flags[leaf.box]
    kind, weight = kind_of(doc, leaf, flags), scope.weights[leaf.index]
    return Piece(kind, leaf.box, [leaf], leaf.text, leaf.link_chars, leaf.links, flags, weight, "outside the story")
