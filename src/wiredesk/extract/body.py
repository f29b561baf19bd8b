"""The story itself: the blocks of the container that belong to it, in order."""

from collections.abc import Collection
from dataclasses import dataclass

from wiredesk.extract import boilerplate, recover, sieve
from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import Piece
from wiredesk.extract.document import Document
from wiredesk.extract.scope import Scope
from wiredesk.extract.walk import Leaf
from wiredesk.records import Block, BlockKind

_HEADINGS = f.words("h1 h2 h3 h4 h5 h6")
_ITEMS = f.words("li dd dt")
_CELLS = f.words("td th")
_LAYOUT_CELL = 300  # a cell with more text holds paragraphs: a table for layout
_PARAGRAPHS = f.words("blockquote p")
_FEWEST = 100  # characters of a story below which dropped labels come back
_SOFT = frozenset({"code", "heading without text", "label", "label above the story", "label below the story"})
_MOSTLY = 0.7  # share of the prose that stands in paragraphs of markup
_SHORT_ROW = 60
_LONG_CAPTION = 120  # prose weight above which a paragraph is no caption
_TEASER = 600  # characters below which the visible page may show only the beginning
_OPENING = 30  # letters of the description by which a standfirst is known
_SHORTEST_DECK = 40
_MOST_DECKS = 3
_MOST_LABELS = 5
_FEWEST_POINTERS = 3
_HEAD = 12  # pieces from the top among which the headline may be repeated


@dataclass(frozen=True, slots=True)
class Body:
    """The story: its blocks, the evidence for it, and what was left out with the reason."""

    blocks: tuple[Block, ...]
    evidence: str
    lost: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The blocks joined by a blank line."""
        return "\n\n".join(block.text for block in self.blocks)


def read(doc: Document, scope: Scope, title: str | None, consumed: Collection[int] = frozenset()) -> Body:
    """Read the story in ``scope``, without the leaves in ``consumed`` (captions, bylines, credits)."""
    pieces = sieve.settle(doc, scope, title, sift(doc, scope, title, consumed), consumed)
    box = doc.boxes[scope.box]
    blocks = tuple(Block(p.kind, p.text) for p in pieces if not p.why)
    lost = tuple((p.text, p.why) for p in pieces if p.why)
    return _recovered(doc, Body(blocks, f"{box.tag}.{box.cls}" if box.cls else box.tag, lost))


def sift(doc: Document, scope: Scope, title: str | None, consumed: Collection[int] = frozenset()) -> list[Piece]:
    """The pieces of the story, those that the rules leave out with the reason."""
    pieces = _deck(doc, scope, consumed) + _pieces(doc, scope, consumed)
    for piece in pieces:
        piece.why = boilerplate.reason(piece) or _dense_list(doc, piece)
        if piece.why == "link" and piece.kind is BlockKind.HEADING and _is_anchor(doc, piece):
            piece.why = ""
    _drop_loose_labels(doc, pieces)
    _trim_head(doc, pieces, title or "")
    _trim_tail(doc, pieces)
    _drop_repeats(pieces)
    _drop_lone_headings(pieces)
    _rescue(pieces)
    return pieces


def of_leaves(doc: Document, leaves: Collection[int], evidence: str) -> Body:
    """The story made of the given leaves, in order, with nothing filtered."""
    chosen = (doc.leaves[index] for index in leaves)
    return Body(tuple(Block(kind_of(doc, leaf, leaf.flags), leaf.text) for leaf in chosen), evidence)


def of_texts(texts: Collection[str], evidence: str) -> Body:
    """The story made of the given paragraphs."""
    return Body(tuple(Block(BlockKind.PARAGRAPH, text) for text in texts), evidence)


def _recovered(doc: Document, seen: Body) -> Body:
    """What scripts hold, where the visible page shows much less of the story."""
    size = sum(len(block.text) for block in seen.blocks)
    if size < _TEASER:
        for read_hidden, evidence in (
            (recover.from_structured, "json-ld articleBody"),
            (recover.from_state, "script state"),
        ):
            blocks = read_hidden(doc)
            if sum(len(block.text) for block in blocks) > 2 * size:
                return Body(blocks, evidence, seen.lost)
    return seen


def _deck(doc: Document, scope: Scope, consumed: Collection[int]) -> list[Piece]:
    """The standfirst between the headline and the container: flagged as such, or the words of the description."""
    if scope.title_box is None:
        return []
    description = doc.first_meta("og:description", "description", "twitter:description") or ""
    opening = boilerplate.letters(description)[:_OPENING]
    found = []
    for leaf in doc.leaves[doc.boxes[scope.title_box].last : scope.first]:
        if len(leaf.text) < _SHORTEST_DECK or scope.dead[leaf.box] or leaf.index in consumed:
            continue
        flags = scope.flags[leaf.box]
        known = len(opening) == _OPENING and boilerplate.letters(leaf.text).startswith(opening)
        if (flags & f.DECK or known) and not flags & f.BYLINE and leaf.link_chars * 4 < len(leaf.text):
            weight = max(scope.weights[leaf.index], 40.0)
            piece = Piece(BlockKind.PARAGRAPH, leaf.box, [leaf], leaf.text, leaf.link_chars, leaf.links, f.DECK, weight)
            found.append(piece)
    return found[:_MOST_DECKS]


def _pieces(doc: Document, scope: Scope, consumed: Collection[int]) -> list[Piece]:
    """Living leaves joined to blocks: lines of one paragraph, cells of one row."""
    pieces: list[Piece] = []
    row = -1
    for leaf in doc.leaves[max(scope.first, scope.start) : scope.last]:
        if scope.dead[leaf.box] or (leaf.index in consumed and not _claims_back(doc, scope, leaf)):
            continue
        here = _row(doc, leaf)
        last = pieces[-1] if pieces else None
        if last and here >= 0 and here == row:
            _join(last, leaf, " | ", scope)
        elif last and leaf.br == 1 and last.box == leaf.box and not _own_paragraph(last, leaf):
            _join(last, leaf, " ", scope)
        else:
            kind = BlockKind.TABLE_ROW if here >= 0 else kind_of(doc, leaf, scope.flags[leaf.box])
            flags = scope.flags[leaf.box]
            weight = scope.weights[leaf.index]
            pieces.append(Piece(kind, leaf.box, [leaf], leaf.text, leaf.link_chars, leaf.links, flags, weight))
        row = here
    return pieces


def _claims_back(doc: Document, scope: Scope, leaf: Leaf) -> bool:
    """Whether a line taken for a caption or byline is a paragraph of the story that stands beside a picture."""
    if scope.flags[leaf.box] & (f.FIGURE | f.CAPTION | f.BYLINE):
        return False
    tag = doc.boxes[leaf.box].tag
    if tag in _ITEMS or tag in _HEADINGS:
        return True
    weight = scope.weights[leaf.index]
    return weight >= _LONG_CAPTION and (tag in _PARAGRAPHS or _among_prose(doc, scope, leaf))


def _among_prose(doc: Document, scope: Scope, leaf: Leaf) -> bool:
    """Whether the next line of the same block is prose: old pages part paragraphs with line breaks alone."""
    after = leaf.index + 1
    return after < len(doc.leaves) and doc.leaves[after].box == leaf.box and scope.weights[after] >= _LONG_CAPTION / 2


def _join(piece: Piece, leaf: Leaf, glue: str, scope: Scope) -> None:
    piece.leaves.append(leaf)
    piece.text += glue + leaf.text
    piece.link_chars += leaf.link_chars
    piece.links += leaf.links
    piece.weight += max(0.0, scope.weights[leaf.index])


def _own_paragraph(piece: Piece, leaf: Leaf) -> bool:
    """Old pages part their paragraphs with one line break."""
    return len(piece.text) > 100 and len(leaf.text) > 100 and boilerplate.is_sentence(piece.text)


def _row(doc: Document, leaf: Leaf) -> int:
    """The table row a leaf belongs to, or -1 outside data tables."""
    if not leaf.flags & f.TABLE:
        return -1
    index = leaf.box
    while index >= 0:
        box = doc.boxes[index]
        if box.tag == "tr":
            return index
        if box.tag in _CELLS and box.chars > _LAYOUT_CELL:
            return -1
        index = box.parent
    return -1


def kind_of(doc: Document, leaf: Leaf, flags: int) -> BlockKind:
    """What a leaf is by its markup; ``flags`` are those that reach its box."""
    box = doc.boxes[leaf.box]
    if box.tag in _HEADINGS:
        return BlockKind.HEADING
    if leaf.flags & f.LIST and (box.tag in _ITEMS or doc.boxes[box.parent].tag in _ITEMS):
        return BlockKind.LIST_ITEM
    if flags & f.QUOTE:
        return BlockKind.QUOTE
    if leaf.strong == len(leaf.text) < 120 and not boilerplate.is_sentence(leaf.text):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


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
    link = doc.boxes[piece.box].node.css_first("a[href]")
    return link is not None and (link.attributes.get("href") or "").startswith("#")


def _drop_loose_labels(doc: Document, pieces: list[Piece]) -> None:
    """Where paragraphs are marked up as such, short lines that are not are labels of players, adverts and posts."""
    marked = total = 0.0
    for piece in pieces:
        if not piece.why and piece.weight > 0:
            total += piece.weight
            marked += piece.weight * (doc.boxes[piece.box].tag in _PARAGRAPHS)
    proper = marked > _MOSTLY * total
    for piece in pieces:
        if piece.why or piece.kind is not BlockKind.PARAGRAPH or piece.flags & f.DECK:
            continue
        loose = proper and doc.boxes[piece.box].tag not in _PARAGRAPHS
        if loose and piece.weight < boilerplate.PROSE_LENGTH and len(piece.leaves) == 1:
            piece.why = "label"
        elif (
            len(piece.text) < _SHORT_ROW
            and not boilerplate.is_sentence(piece.text)
            and boilerplate.is_stamp(piece.text)
        ):
            piece.why = "date row"


def _trim_head(doc: Document, pieces: list[Piece], title: str) -> None:
    """Headline, kicker, byline and date rows above the first paragraph."""
    key = boilerplate.letters(title)
    for piece in pieces[:_HEAD]:
        if key and not piece.why and piece.key == key:
            piece.why = "headline"
    first = next((i for i, p in enumerate(pieces) if not p.why and boilerplate.is_prose(p)), len(pieces))
    for i, piece in enumerate(pieces[:first]):
        if piece.why:
            continue
        if boilerplate.is_row(piece.text):
            piece.why = "byline or date row"
        elif piece.kind is BlockKind.HEADING and (piece.flags & (f.HEADER | f.HEADLINE)):
            piece.why = "headline"
        elif piece.weight < 40 and not boilerplate.is_sentence(piece.text) and not piece.flags & f.DECK:
            box = doc.boxes[piece.box]
            near = piece.kind is BlockKind.HEADING and i == first - 1
            near = near or (box.flags & f.STORY > 0 and box.tag in _PARAGRAPHS)
            piece.why = "" if near else "label above the story"
    labels = [piece for piece in pieces[:first] if piece.why == "label above the story"]
    if len(labels) > _HEAD:  # so many short lines are a list that belongs to the story
        for piece in labels:
            piece.why = ""


def _trim_tail(doc: Document, pieces: list[Piece]) -> None:
    """Everything after a heading that announces other things, and labels below the last paragraph."""
    total = sum(p.weight for p in pieces if not p.why and p.weight > 0)
    seen = 0.0
    parents: set[int] = set()
    for i, piece in enumerate(pieces):
        if seen > 0.5 * total and boilerplate.ends_story(piece) and not _goes_on(doc, pieces[i:], parents):
            for rest in pieces[i:]:
                rest.why = rest.why or "after the story"
            break
        if not piece.why and piece.weight > 0:
            seen += piece.weight
            parents.add(doc.boxes[piece.box].parent)
    _drop_pointers(doc, pieces)
    _drop_labels(pieces)


def _drop_pointers(doc: Document, pieces: list[Piece]) -> None:
    """A list below the last paragraph whose every line holds a link and whose lines are headlines: other stories."""
    tail: list[Piece] = []
    for piece in reversed(pieces):
        if piece.why:
            continue
        if piece.kind is not BlockKind.LIST_ITEM or piece.link_chars * 4 < len(piece.text):
            break
        tail.append(piece)
    if len(tail) >= _FEWEST_POINTERS and sum(boilerplate.is_sentence(p.text) for p in tail) * 2 <= len(tail):
        for piece in tail:
            piece.why = "list of links"


def _goes_on(doc: Document, rest: list[Piece], parents: set[int]) -> bool:
    """Whether paragraphs follow among the same siblings as before."""
    return any(not p.why and boilerplate.is_prose(p) and doc.boxes[p.box].parent in parents for p in rest)


def _drop_labels(pieces: list[Piece]) -> None:
    """Labels below the last paragraph; a longer run of short lines is a list that belongs to the story."""
    run: list[Piece] = []
    for piece in reversed(pieces):
        if piece.why:
            continue
        if boilerplate.is_sentence(piece.text) or piece.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW):
            break
        if piece.weight >= boilerplate.PROSE_LENGTH:
            break
        run.append(piece)
    if len(run) <= _MOST_LABELS:
        for piece in run:
            piece.why = "label below the story"


def _drop_repeats(pieces: list[Piece]) -> None:
    """Long lines printed twice: pull quotes, and pages that hold their text for two layouts."""
    seen: set[str] = set()
    for piece in pieces:
        if piece.why or len(piece.text) < 40 or piece.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW):
            continue
        key = piece.key
        if key in seen:
            piece.why = "repeated"
        seen.add(key)


def _rescue(pieces: list[Piece]) -> None:
    """A page of short lines alone (results, verses, code): what only looked like a label is the story."""
    if sum(len(piece.text) for piece in pieces if not piece.why) < _FEWEST:
        for piece in pieces:
            if piece.why in _SOFT:
                piece.why = ""


def _drop_lone_headings(pieces: list[Piece]) -> None:
    """A heading whose section was left out: nothing of it is kept before the next heading."""
    section_kept = section_lost = False
    for piece in reversed(pieces):
        if piece.kind is not BlockKind.HEADING:
            section_kept = section_kept or not piece.why
            section_lost = section_lost or bool(piece.why)
            continue
        if not piece.why and not section_kept and (section_lost or piece is pieces[-1]):
            piece.why = "heading without text"
        section_kept = section_lost = False
