"""The story itself: the blocks of the container that belong to it, in order."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from wiredesk.extract import boilerplate, correction_notes, features, recover, sieve, trims
from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import Piece
from wiredesk.extract.document import Document, first_href
from wiredesk.extract.pieces import deck, gather, kind_of
from wiredesk.extract.scope import Scope
from wiredesk.records import Block, BlockKind

_OFFERS = f.PROMO | f.CONSENT | f.PAYWALL
_COMMAND = 15  # characters of a link below the story that does something with the page
_TEASER = 600  # characters below which the visible page may show only the beginning


@dataclass(frozen=True, slots=True)
class Body:
    """The story: its blocks, the evidence for it, and what was left out or kept against a rule, with the reason.

    ``unseen`` is markup of more of the story, which a script of the page holds.
    """

    blocks: tuple[Block, ...]
    evidence: str
    lost: tuple[tuple[str, str], ...] = ()
    unseen: str = ""

    @property
    def text(self) -> str:
        """The blocks joined by a blank line."""
        return "\n\n".join(block.text for block in self.blocks)

    @property
    def size(self) -> int:
        """Characters of all blocks."""
        return sum(len(block.text) for block in self.blocks)


def read(
    doc: Document,
    scope: Scope,
    title: str | None,
    consumed: Collection[int] = frozenset(),
    portraits: Collection[int] = frozenset(),
) -> Body:
    """Read the story in ``scope``, without the leaves in ``consumed`` (captions, bylines, credits) and those in
    ``portraits``, which tell of its writers.
    """
    pieces = sieve.settle(doc, scope, title, sift(doc, scope, title, consumed), consumed)
    for piece in pieces if portraits else ():
        if all(leaf.index in portraits for leaf in piece.leaves):
            piece.why, piece.note = "tells of the writer", ""
    _refuse_offers(pieces)
    pieces = correction_notes.bring_back(doc, scope, pieces, consumed)
    box = doc.boxes[scope.box]
    blocks = tuple(Block(p.kind, p.text) for p in pieces if not p.why)
    lost = tuple((p.text, p.why or p.note) for p in pieces if (p.why and p.why != features.DEAD) or p.note)
    printed = f"{box.tag}.{box.cls}" if box.cls else box.tag
    return _recovered(doc, Body(blocks, "script state" if doc.is_whole else printed, lost))


def sift(doc: Document, scope: Scope, title: str | None, consumed: Collection[int] = frozenset()) -> list[Piece]:
    """The pieces of the story, those that the rules leave out with the reason."""
    pieces = deck(doc, scope, consumed) + gather(doc, scope, consumed)
    account = boilerplate.account_phrases(pieces)
    for piece in pieces:
        piece.why = boilerplate.reason(piece, account) or _dense_list(doc, piece)
        if piece.why == "link" and piece.kind is BlockKind.HEADING and _is_anchor(doc, piece):
            piece.why = ""
    trims.trim(doc, pieces, title or "")
    return pieces


def _refuse_offers(pieces: Sequence[Piece]) -> None:
    """What the model brought back out of dead blocks goes again where wording is sure, or says what such a box offers;
    so does a lone command at the end."""
    back = [piece for piece in pieces if piece.note.endswith(features.DEAD)]
    account = boilerplate.account_phrases(back) if back else ()
    for piece in back:
        why = boilerplate.reason(piece, account)
        sure = why in boilerplate.SURE or (why == boilerplate.POINTER and piece.flags & f.RELATED)
        if sure or (why == boilerplate.OFFER and piece.flags & _OFFERS):
            piece.why, piece.note = why, ""
    last = next((piece for piece in reversed(pieces) if not piece.why), None)
    if last is not None and last.note.endswith("link") and last.link_chars >= len(last.text) <= _COMMAND:
        last.why, last.note = "link", ""  # "Print", "Top"


def of_leaves(doc: Document, leaves: Collection[int], evidence: str) -> Body:
    """The story made of the given leaves, in order, with nothing filtered."""
    chosen = (doc.leaves[index] for index in leaves)
    return Body(tuple(Block(kind_of(doc, leaf, leaf.flags), leaf.text) for leaf in chosen), evidence)


def of_texts(texts: Collection[str], evidence: str) -> Body:
    """The story made of the given paragraphs."""
    return Body(tuple(Block(BlockKind.PARAGRAPH, text) for text in texts), evidence)


def _recovered(doc: Document, seen: Body) -> Body:
    """What scripts hold, where the visible page shows much less of the story."""
    size = seen.size
    if size >= _TEASER or doc.is_whole:
        return seen
    stated = Body(recover.from_structured(doc), "json-ld articleBody", seen.lost)
    return stated if stated.size > 2 * size else replace(seen, unseen=recover.from_state(doc))


def _dense_list(doc: Document, piece: Piece) -> str:
    """A list most of whose text is links leads elsewhere."""
    if piece.kind is not BlockKind.LIST_ITEM:
        return ""
    for box in doc.ancestors(piece.box):
        if box.own & f.LIST and box.tag in ("ul", "ol", "dl"):
            return "list of links" if box.link_chars > 0.6 * box.chars else ""
    return ""


def _is_anchor(doc: Document, piece: Piece) -> bool:
    """Whether a heading is a link to itself: many systems let readers copy the address of a section."""
    return (first_href(doc.boxes[piece.box].node) or "").startswith("#")
