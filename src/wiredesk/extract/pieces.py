"""The leaves of the container joined to pieces: one piece is one block of the story, or a line that is left out."""

from collections.abc import Collection

from wiredesk.extract import boilerplate, credit_lines
from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import Piece
from wiredesk.extract.document import Document
from wiredesk.extract.scope import DEAD, Scope
from wiredesk.extract.walk import Box, Leaf
from wiredesk.records import BlockKind

_HEADINGS = f.words("h1 h2 h3 h4 h5 h6")
_ITEMS = f.words("li dd dt")
_CELLS = f.words("td th")
_PARAGRAPHS = f.words("blockquote p")
_CLOSING = ",.;:!?)]}…"  # marks that follow a word without a blank
_LAYOUT_CELL = 300  # a cell with more text holds paragraphs: a table for layout
_LONG_CAPTION = 120  # prose weight above which a paragraph is no caption
_SECTION_HEADINGS = f.words("h2 h3 h4")
_SECTION_TEXT = 40  # prose weight of a paragraph under the heading of its section
_DATE_ROW = 60  # characters of a date row at most
_OPENING = 30  # letters of the description by which a standfirst is known
_SHORTEST_DECK = 40
_MOST_DECKS = 3


def deck(doc: Document, scope: Scope, consumed: Collection[int]) -> list[Piece]:
    """The standfirst between the headline and the container: flagged as such, or the words of the description."""
    if scope.title_box is None:
        return []
    description = doc.first_meta("og:description", "description", "twitter:description") or ""
    opening = boilerplate.letters(description)[:_OPENING]
    found = []
    for leaf in doc.leaves[doc.boxes[scope.title_box].last : scope.first]:
        if len(leaf.text) < _SHORTEST_DECK or leaf.index in consumed:
            continue
        flags = scope.flags[leaf.box]
        if scope.dead[leaf.box] and flags & DEAD != f.RELATED:  # a standfirst may be called "teaser"
            continue
        known = len(opening) == _OPENING and boilerplate.letters(leaf.text).startswith(opening)
        if scope.dead[leaf.box] and not known:
            continue
        if (flags & f.DECK or known) and not flags & f.BYLINE and leaf.link_chars * 4 < len(leaf.text):
            weight = max(scope.weights[leaf.index], 40.0)
            piece = Piece(BlockKind.PARAGRAPH, leaf.box, [leaf], leaf.text, leaf.link_chars, leaf.links, f.DECK, weight)
            found.append(piece)
    return found[:_MOST_DECKS]


def gather(doc: Document, scope: Scope, consumed: Collection[int]) -> list[Piece]:
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
        elif last and leaf.br == 0 and last.box == leaf.box and doc.boxes[leaf.box].tag == "p":
            _join(
                last, leaf, "" if leaf.text[0] in _CLOSING else " ", scope
            )  # around a button or words for screen readers
        else:
            kind = BlockKind.TABLE_ROW if here >= 0 else kind_of(doc, leaf, scope.flags[leaf.box])
            flags = scope.flags[leaf.box]
            weight = scope.weights[leaf.index]
            pieces.append(Piece(kind, leaf.box, [leaf], leaf.text, leaf.link_chars, leaf.links, flags, weight))
        row = here
    return pieces


def _claims_back(doc: Document, scope: Scope, leaf: Leaf) -> bool:
    """Whether a line taken for a caption or byline is a paragraph of the story that stands beside a picture."""
    if credit_lines.points(leaf.text):
        return False
    if _in_text_block(doc, scope, leaf):
        return True
    if scope.flags[leaf.box] & (f.FIGURE | f.CAPTION | f.BYLINE):
        return False
    tag = doc.boxes[leaf.box].tag
    if tag in _ITEMS or tag in _HEADINGS:
        return True
    weight = scope.weights[leaf.index]
    if tag == "p" and weight >= _SECTION_TEXT and _follows_heading(doc, leaf):
        return True
    return weight >= _LONG_CAPTION and (tag in _PARAGRAPHS or _among_prose(doc, scope, leaf))


def _follows_heading(doc: Document, leaf: Leaf) -> bool:
    """Whether a line stands under a heading of its own section: lists of places and things picture every member."""
    above = doc.leaves[leaf.index - 1] if leaf.index else leaf
    heading = doc.boxes[above.box]
    return heading.tag in _SECTION_HEADINGS and heading.parent == doc.boxes[leaf.box].parent


def _in_text_block(doc: Document, scope: Scope, leaf: Leaf) -> bool:
    """Whether the innermost block inside the container that is named as text or quote holds a line but no picture."""
    for box in doc.ancestors(leaf.box):
        if box.index <= scope.box or box.own & f.CAPTION:
            return False
        if box.own & (f.STORY | f.QUOTE):
            return box.node.css_first("img") is None
    return False


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
    """Old pages part their paragraphs with one line break, and the date from the first of them."""
    if len(piece.text) <= _DATE_ROW and len(leaf.text) > _DATE_ROW and any(map(str.isdigit, piece.text)):
        return boilerplate.is_row(piece.text)
    return len(piece.text) > 100 and len(leaf.text) > 100 and boilerplate.is_sentence(piece.text)


def _row(doc: Document, leaf: Leaf) -> int:
    """The table row a leaf belongs to, or -1 outside data tables."""
    if not leaf.flags & f.TABLE:
        return -1
    index = leaf.box
    while index >= 0:
        box = doc.boxes[index]
        if box.tag == "tr":
            return -1 if _is_layout(doc, box) else index
        if box.tag in _CELLS and box.chars > _LAYOUT_CELL:
            return -1
        index = box.parent
    return -1


def _is_layout(doc: Document, row: Box) -> bool:
    """Whether a row is one cell that holds several paragraphs."""
    cells = [box for box in doc.boxes[row.index + 1 : row.end] if box.parent == row.index]
    return len(cells) == 1 and sum(box.tag == "p" for box in doc.boxes[row.index + 1 : row.end]) > 1


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
