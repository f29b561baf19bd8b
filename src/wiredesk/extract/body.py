"""The story itself: the blocks of the container that belong to it, in order."""

from collections.abc import Collection
from dataclasses import dataclass

from wiredesk.extract import flags as f
from wiredesk.extract.document import Document
from wiredesk.extract.scope import Scope
from wiredesk.extract.walk import Leaf
from wiredesk.records import Block, BlockKind

_HEADINGS = f.words("h1 h2 h3 h4 h5 h6")


@dataclass(frozen=True, slots=True)
class Body:
    """The story: its blocks, and the evidence for it."""

    blocks: tuple[Block, ...]
    evidence: str

    @property
    def text(self) -> str:
        """The blocks joined by a blank line."""
        return "\n\n".join(block.text for block in self.blocks)


@dataclass(slots=True)
class Piece:
    """Leaves that make one block."""

    kind: BlockKind
    box: int
    leaves: list[Leaf]
    text: str
    link_chars: int


def read(doc: Document, scope: Scope, consumed: Collection[int] = frozenset()) -> Body:
    """Read the story in ``scope``, without the leaves in ``consumed`` (captions, bylines, credits)."""
    pieces = _pieces(doc, scope, consumed)
    return Body(
        tuple(Block(p.kind, p.text) for p in pieces), f"box {doc.boxes[scope.box].tag}.{doc.boxes[scope.box].cls}"
    )


def _pieces(doc: Document, scope: Scope, consumed: Collection[int]) -> list[Piece]:
    pieces: list[Piece] = []
    for leaf in doc.leaves[scope.first : scope.last]:
        if scope.dead[leaf.box] or leaf.index in consumed:
            continue
        last = pieces[-1] if pieces else None
        if last and leaf.br == 1 and last.box == leaf.box:
            last.leaves.append(leaf)
            last.text += " " + leaf.text
            last.link_chars += leaf.link_chars
        else:
            pieces.append(Piece(_kind(doc, leaf), leaf.box, [leaf], leaf.text, leaf.link_chars))
    return [p for p in pieces if _keeps(p)]


def _keeps(piece: Piece) -> bool:
    return piece.link_chars * 2 < len(piece.text) or len(piece.text) > 200


def _kind(doc: Document, leaf: Leaf) -> BlockKind:
    box = doc.boxes[leaf.box]
    if box.tag in _HEADINGS:
        return BlockKind.HEADING
    if leaf.flags & f.TABLE and box.tag in ("td", "th", "tr"):
        return BlockKind.TABLE_ROW
    if leaf.flags & f.LIST and box.tag in ("li", "dd", "dt"):
        return BlockKind.LIST_ITEM
    if leaf.flags & f.QUOTE:
        return BlockKind.QUOTE
    return BlockKind.PARAGRAPH
