"""What position and company say of a piece: head and tail of the story, repeats, labels and lone headings."""

from collections import Counter

from wiredesk.extract import boilerplate
from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import Piece
from wiredesk.extract.document import Document
from wiredesk.records import BlockKind

_PARAGRAPHS = f.words("blockquote p")
_FEWEST = 100  # characters of a story below which dropped labels come back
_SOFT = frozenset({"code", "heading without text", "label", "label above the story", "label below the story"})
_MOSTLY = 0.7  # share of the prose that stands in paragraphs of markup
_SHORT_ROW = 60
_SENTENCE_BLANKS = 12
_MOST_LABELS = 5
_FEWEST_POINTERS = 3
_TWICE = 2
_TEASERS, _BEGINNING = 3, 40  # pieces at the top; characters of one that is said again
_BEFORE_COMMENTS = 300  # weight of a story that may end where comments begin
_REFRAIN = 250  # characters of the longest line that a story may say again and again
_QUESTION = "?？؟"
_SHORTEST_QUESTION, _SHORTEST_ANSWER = 12, 40
_FEWEST_MEMBERS, _MEMBER = 3, 50  # of a list; the mean length of their names, which headlines exceed
_SUBTITLE = 3  # pieces: between a name and its paragraph one line may stand
_INTRODUCTION = 90  # characters of a line that introduces others
_HEAD = 12  # pieces from the top among which the headline may be repeated


Place = tuple[int, tuple[str, ...]]


def trim(doc: Document, pieces: list[Piece], title: str) -> None:
    """Give a reason to every piece that its place or its company rules out."""
    _keep_section_names(doc, pieces, "link")
    _drop_loose_labels(doc, pieces)
    _keep_section_names(doc, pieces, "label")
    _trim_head(doc, pieces, title)
    _trim_tail(doc, pieces)
    _drop_repeats(doc, pieces)
    _drop_teasers(pieces)
    _drop_lone_headings(pieces)
    _rescue(pieces)


def _keep_section_names(doc: Document, pieces: list[Piece], why: str) -> None:
    """Short lines of one shape, each with its paragraph below: they name the members of a list told one by one.

    ``why`` they were dropped: headings for being links, lines called titles for being no headings.
    """
    alike: dict[tuple[str, str], list[tuple[Piece, bool]]] = {}
    for number, piece in enumerate(pieces):
        box = doc.boxes[piece.box]
        if piece.why == why and (piece.kind is BlockKind.HEADING or "title" in box.cls or "heading" in box.cls):
            below = pieces[number + 1 : number + _SUBTITLE]
            told = any(not one.why and one.weight >= boilerplate.PROSE_LENGTH for one in below)
            alike.setdefault((box.tag, box.cls), []).append((piece, told))
    for group in alike.values():
        names = [piece for piece, told in group if told]
        few = len({piece.key for piece in names}) < _FEWEST_MEMBERS
        if not few and sum(len(piece.text) for piece in names) <= _MEMBER * len(names):
            for piece in names:
                piece.why = ""
                piece.kind = BlockKind.HEADING


def _drop_loose_labels(doc: Document, pieces: list[Piece]) -> None:
    """Where paragraphs are marked up as such, short lines that are not are labels of players, adverts and posts."""
    marked = total = 0.0
    for piece in pieces:
        if not piece.why and piece.weight > 0:
            total += piece.weight
            marked += piece.weight * (doc.boxes[piece.box].tag in _PARAGRAPHS)
    proper = marked > _MOSTLY * total
    for number, piece in enumerate(pieces):
        if piece.why or piece.kind is not BlockKind.PARAGRAPH or piece.flags & f.DECK:
            continue
        loose = proper and doc.boxes[piece.box].tag not in _PARAGRAPHS
        if loose and piece.weight < boilerplate.PROSE_LENGTH and len(piece.leaves) == 1:
            if _is_answered(pieces, number):
                piece.kind = BlockKind.HEADING
            else:
                piece.why = "label"
        elif (
            len(piece.text) < _SHORT_ROW
            and not boilerplate.is_sentence(piece.text)
            and boilerplate.is_stamp(piece.text)
        ):
            piece.why = "date row"


def _is_answered(pieces: list[Piece], number: int) -> bool:
    """Whether a line asks what the paragraph below answers: lists of questions fold their answers."""
    line = pieces[number].text
    below = pieces[number + 1] if number + 1 < len(pieces) else None
    asks = len(line) >= _SHORTEST_QUESTION and line[-1] in _QUESTION
    return asks and below is not None and not below.why and below.weight >= _SHORTEST_ANSWER


def _trim_head(doc: Document, pieces: list[Piece], title: str) -> None:
    """Headline, kicker, byline and date rows above the first paragraph."""
    key = boilerplate.letters(title)
    for piece in pieces[:_HEAD]:
        if key and not piece.why and piece.opening == key[: boilerplate.OPENING] and piece.key == key:
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
    places: set[Place] = set()
    for i, piece in enumerate(pieces):
        ends = seen > 0.5 * total and boilerplate.ends_story(piece)
        # what readers wrote may be longer than the story
        ends = ends or (seen > _BEFORE_COMMENTS and boilerplate.opens_comments(piece))
        if ends and not _goes_on(doc, pieces[i:], places):
            for rest in pieces[i:]:
                rest.why = rest.why or "after the story"
            break
        if not piece.why and piece.weight > 0:
            seen += piece.weight
            places.add(_place(doc, piece))
    _drop_pointers(doc, pieces)
    _drop_pointed(pieces)
    _drop_offers(pieces)
    _drop_introductions(pieces)
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


def _drop_pointed(pieces: list[Piece]) -> None:
    """Links alone below a label that points to them: "Read also:", and in the next paragraphs the headlines."""
    below = False
    for piece in pieces:
        below = piece.why == boilerplate.POINTER or (below and piece.why in ("link", boilerplate.POINTED))
        if below and piece.why == "link":
            piece.why = boilerplate.POINTED


def _drop_offers(pieces: list[Piece]) -> None:
    """Short lines below the story after or between offers of subscription: what the offer holds, how to log in."""
    tail: list[Piece] = []
    for piece in reversed(pieces):
        if piece.why in (boilerplate.OFFER, boilerplate.TO_READER):
            for one in tail:
                one.why = "after the story"
            tail = []
        elif not piece.why:
            if piece.weight >= boilerplate.PROSE_LENGTH or len(tail) == _MOST_LABELS:
                return
            tail.append(piece)


def _goes_on(doc: Document, rest: list[Piece], places: set[Place]) -> bool:
    """Whether paragraphs follow in the same place as before."""
    return any(not p.why and boilerplate.is_prose(p) and _place(doc, p) in places for p in rest)


def _place(doc: Document, piece: Piece) -> Place:
    """The siblings among which a piece stands; wrappers around one line each are passed over."""
    box = doc.boxes[piece.box]
    shape = [box.tag]
    parent = doc.boxes[box.parent]
    while parent.parent > 0 and parent.chars == box.chars:
        shape.append(f"{parent.tag} {parent.cls}")
        parent = doc.boxes[parent.parent]
    return parent.index, tuple(shape)


def _drop_introductions(pieces: list[Piece]) -> None:
    """A short last line that ends with a colon introduces what is not there: other stories, a player, a form."""
    for piece in reversed(pieces):
        if piece.why == "code" or (not piece.why and (piece.text[-1] not in ":：" or len(piece.text) > _INTRODUCTION)):
            return
        piece.why = piece.why or "label below the story"


def _drop_labels(pieces: list[Piece]) -> None:
    """Labels below the last paragraph; a longer run of short lines is a list that belongs to the story."""
    run: list[Piece] = []
    for piece in reversed(pieces):
        if piece.why:
            continue
        if boilerplate.is_sentence(piece.text) or piece.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW):
            break
        if piece.weight >= boilerplate.PROSE_LENGTH or _lost_its_stop(piece):
            break
        run.append(piece)
    if len(run) <= _MOST_LABELS:
        for piece in run:
            piece.why = "label below the story"


def _lost_its_stop(piece: Piece) -> bool:
    """Whether a line has the length of a sentence, all but its mark at the end."""
    long = len(piece.text) >= boilerplate.PROSE_LENGTH and piece.text.count(" ") >= _SENTENCE_BLANKS
    labelled = ":" in piece.text[: boilerplate.PROSE_LENGTH]
    return long and not labelled and not piece.links and piece.text[0].isupper() and piece.kind is BlockKind.PARAGRAPH


def _drop_repeats(doc: Document, pieces: list[Piece]) -> None:
    """Long lines printed twice: pull quotes, and pages that hold their text for two layouts.

    What the same siblings say more than twice is a refrain: menus of a week, times of a series.
    """
    rows = (BlockKind.LIST_ITEM, BlockKind.TABLE_ROW)
    long = [piece for piece in pieces if not piece.why and len(piece.text) >= 40 and piece.kind not in rows]
    openings = [piece.opening for piece in long]
    alike = Counter(openings)
    lines = [
        (piece, (piece.key, doc.boxes[piece.box].parent))
        for piece, opening in zip(long, openings, strict=True)
        if alike[opening] > 1
    ]
    times = Counter(place for _, place in lines)
    seen: set[str] = set()
    for piece, place in lines:
        if place[0] in seen and (times[place] <= _TWICE or len(piece.text) > _REFRAIN):
            piece.why = "repeated"
        seen.add(place[0])


def _drop_teasers(pieces: list[Piece]) -> None:
    """Beginnings that were cut off, above the paragraphs that they begin."""
    kept = [piece for piece in pieces if not piece.why]
    for place, piece in enumerate(kept[:_TEASERS]):
        beginning = piece.text.rstrip(" .…")
        cut = len(beginning) >= _BEGINNING and piece.text.endswith(("...", "…"))
        if cut and any(one.text.startswith(beginning) for one in kept[place + 1 :]):
            piece.why = "repeated"


def _rescue(pieces: list[Piece]) -> None:
    """A page of short lines alone (results, verses, code): what only looked like a label is the story."""
    if sum(len(piece.text) for piece in pieces if not piece.why) < _FEWEST:
        for piece in pieces:
            if piece.why in _SOFT:
                piece.why = ""


def _is_cut_off(heading: Piece, below: list[Piece]) -> bool:
    """Whether what stood directly under a heading was left out with its block."""
    return not below or below[0].leaves[0].index > heading.leaves[-1].index + 1


def _drop_lone_headings(pieces: list[Piece]) -> None:
    """A heading whose section was left out: nothing of it is kept before the next heading."""
    for number, heading in enumerate(pieces):
        if heading.kind is BlockKind.HEADING and not heading.why and boilerplate.ends_story(heading):
            below = pieces[number + 1 : number + 3]
            listed = len(below) == _TWICE and all(one.why and one.kind is BlockKind.LIST_ITEM for one in below)
            if listed or (boilerplate.announces(heading) and _is_cut_off(heading, below)):
                heading.why = "heading of a list of links"
    section_kept = section_lost = False
    for piece in reversed(pieces):
        if piece.kind is not BlockKind.HEADING:
            section_kept = section_kept or not piece.why
            section_lost = section_lost or bool(piece.why)
            continue
        if not piece.why and not section_kept and (section_lost or piece is pieces[-1]):
            piece.why = "heading without text"
        section_kept = section_lost = False
