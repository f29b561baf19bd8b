"""Where the article's own pictures stand: scope before any rule about words.

A unit is the element that holds one picture together with what is printed beside it. Units count between the headline
(or just above it) and the end of the story, outside of related links, advertisements, author boxes and the like.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice, zip_longest

from wiredesk.extract import credit_lines, credits, cutlines, names
from wiredesk.extract import flags as f
from wiredesk.extract.credit_worth import Level, level
from wiredesk.extract.document import Document
from wiredesk.extract.frame import Frame
from wiredesk.extract.source_lines import labelled, labelled_inside
from wiredesk.extract.walk import Box, Leaf, Picture

_FOREIGN = f.NAV | f.COMMENTS | f.RELATED | f.PROMO | f.AUTHOR_BOX | f.SHARE | f.TAGS | f.PAYWALL
# Where an image's URL stands; scripts that load late look for it in the first ones.
SOURCES = ("data-src", "data-lazy-src", "data-original", "data-lazyload", "src", "data-srcset", "srcset")
_SMALL = 130  # pixels; icons, avatars and thumbnails are smaller
_ICON = re.compile(
    r"(?:^|[/_.\s-]|%20)(?:avatar|badge|beacon|blank|btn|button|dotclear|emoji|flag|gravatar|icon|loader|loading|logo|pixel"
    r"|placeholder|qr-?code|rss|share|sharelogo|spacer|sprite)s?(?=[/_.\s-]|\d|$)|1x1|\.svg(?:$|\?)",
    re.I,
)
_MAX_CLIMB = 5  # levels from an image to the element that also holds its credit
_MAX_BESIDE = 450  # characters of text beside a picture that stands in no figure
_MAX_CAPTION = 900  # of a box that its markup calls a caption: agencies tell the whole background there
_LONGEST_ABOVE = 60  # characters of a credit above its picture
_PARAGRAPH = 200  # characters of a line that is no caption where nothing calls it one
_MAX_FIGURE = 1800
_MAX_LEAVES = 8
_MAX_UNITS = 400  # pictures of one story; the longest galleries have some two hundred
MEDIA_CLASS = re.compile(
    r"image|img|photo|foto|picture|media|figure|gallery|galerie|slide|carousel|thumb|bild|visual|hero|caption"
)
_HAN_CAPTION = 40  # characters
_HAN_WORDS = re.compile(r"[△▲▼]?[\u3400-\u9fff][\w\u3400-\u9fff、，“”《》（）()·\s]*[\u3400-\u9fff）)”》]")
_NUMBERED = re.compile(r"(?:abb(?:\.|ildung)|fig(?:\.|ure|ura)|图|圖|図|그림)\s?\d{1,3}\s?[:.：]", re.I)
_UNDER = f.CAPTION | f.FIGURE
_FIELDS = 2  # caption and credit
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})


@dataclass(slots=True)
class Unit:
    """One picture, perhaps in several sizes, in the box that holds it; leaves ``first`` to ``last`` are beside it."""

    box: Box
    first: int
    last: int
    pictures: list[Picture] = field(default_factory=list)


def units(doc: Document, frame: Frame) -> list[Unit]:
    """Every unit of the article, in page order."""
    said = frame.flags.up_to_root
    by_box: dict[tuple[int, int], Unit] = {}
    for picture in doc.pictures:
        if not frame.first <= picture.leaf <= frame.last or not _inside(doc.boxes[picture.box], frame.root):
            continue
        if len(by_box) >= _MAX_UNITS:
            break
        box = _unit_box(doc, doc.boxes[picture.box], frame)
        held = box.chars > _MAX_BESIDE or frame.is_held_by(box) or _follows_paragraph(doc, box, picture)
        held = held or box.first <= frame.headline < min(box.last, picture.leaf)  # the head of the story
        start = picture.leaf if held else box.first
        own = _is_own(doc, box, said(picture.box), frame, start)
        if not own or is_icon(picture) or _is_of_source(doc, box, picture):
            continue
        if box.tag != "figure" and held:  # a bare image in the text
            by_box[box.index, picture.leaf] = Unit(box, picture.leaf, picture.leaf, [picture])
        else:
            unit = Unit(box, box.first, _end_of_words(doc, box, frame))
            by_box.setdefault((box.index, -1), unit).pictures.append(picture)
    for box, inner in islice(_orphans(doc, frame, by_box.values()), _MAX_UNITS):
        if _is_own(doc, box, said(inner.index), frame, box.first):
            by_box[box.index, -1] = Unit(box, box.first, box.last)
    found = _joined(doc, sorted(by_box.values(), key=lambda unit: (unit.first, unit.box.index)))
    for unit, after in zip_longest(found, found[1:]):
        _take_line_below(doc, unit, frame, after)
    for before, unit in zip([None, *found], found, strict=False):
        _take_line_above(doc, unit, max(frame.headline + 1, before.last if before else 0))
    return found


def _end_of_words(doc: Document, box: Box, frame: Frame) -> int:
    """The leaf behind the words beside a picture: none of them are the story's headline and what follows it, but a
    link with a picture is a whole.
    """
    if box.tag == "figure" or not box.first <= frame.headline < box.last:
        return box.last
    return box.last if doc.leaves[frame.headline].link_chars else frame.headline


def _take_line_above(doc: Document, unit: Unit, start: int) -> None:
    """A credit in a box of its own that is called a picture's, right before a picture without words, belongs to it."""
    leaf = doc.leaves[unit.first - 1] if unit.first == unit.last and unit.pictures and unit.first > start else None
    if leaf is None or len(leaf.text) > _LONGEST_ABOVE or leaf.link_chars:
        return
    box = doc.boxes[leaf.box]
    beside = box.parent == unit.box.parent and box.end == unit.box.index
    if beside and MEDIA_CLASS.search(box.cls) and level(leaf.text) is Level.SURE:
        unit.first -= 1


def _joined(doc: Document, found: list[Unit]) -> list[Unit]:
    """Caption and credit that follow a picture without words as its siblings belong to it: fields of one form."""
    kept: list[Unit] = []
    for unit in found:
        last = kept[-1] if kept else None
        if last and last.pictures and not unit.pictures and last.box.tag != "figure" and unit.first == last.last:
            beside = last.box.parent == unit.box.parent and last.last - last.box.first < _FIELDS
            below = last.last - last.first < _FIELDS and last.box.index == unit.box.parent  # a bare image in the text
            if (beside or below) and unit.last - unit.first <= _FIELDS:
                last.last = unit.last
                continue
        kept.append(unit)
    return kept


def is_icon(picture: Picture) -> bool:
    """Whether an image is a logo, avatar, placeholder or tracking pixel by its size or name."""
    sizes = [(picture.attrs.get(side) or "").removesuffix("px") for side in ("width", "height")]
    numbers = [int(size) for size in sizes if size.isdigit() and size.isascii() and len(size) < 6]
    if any(0 < number < _SMALL for number in numbers):
        return True
    named = [source for name in SOURCES if (source := picture.attrs.get(name)) and not source.startswith("data:")]
    if not named:  # a placeholder that a script replaces has the size of the picture
        return not numbers
    return all(_ICON.search(source.rsplit("/", 1)[-1]) for source in named)


def _inside(box: Box, root: Box) -> bool:
    return root.index <= box.index < root.end


def _is_own(doc: Document, box: Box, said: int, frame: Frame, start: int) -> bool:
    """Whether a unit belongs to the article, by what the boxes around it say (``said``) and the leaf that it stands at
    (``start``).
    """
    if box.tag == "figure":
        said &= ~f.SHARE  # "fig--has-shares": its buttons stand inside
    if said & f.BYLINE and not said & (f.FIGURE | f.CAPTION):
        return False
    if start < frame.headline:
        return not said & _FOREIGN and (not said & (f.HEADER | f.ASIDE) or bool(said & (f.FIGURE | f.CAPTION)))
    if not said & _FOREIGN:
        return start < frame.story_last or not any(above.tag == "article" for above in _apart(doc, box, frame))
    # a box named after the story may still carry a word like "more": above the text, with words that are no link
    if said & _FOREIGN == f.RELATED and box.last <= frame.story and not box.link_chars and box.chars:
        return MEDIA_CLASS.search(box.cls) is not None  # a "gallery teaser" opens the gallery of this story
    story = said & f.STORY and not said & (f.NAV | f.COMMENTS | f.AUTHOR_BOX | f.PROMO)
    return bool(story) and box.last <= frame.story and 2 * box.link_chars <= box.chars


def _is_of_source(doc: Document, box: Box, picture: Picture) -> bool:
    """Whether a picture stands behind the label of a source line: it is the logo of whom the line names."""
    behind = box.tag != "figure" and box.first < min(picture.leaf, box.last)
    text = doc.leaves[box.first].text if behind else ""
    return any(labelled(text)) or any(labelled_inside(text))


def _apart(doc: Document, box: Box, frame: Frame) -> Iterator[Box]:
    """The boxes around one below the story that do not hold the story: another story's, where one is an article."""
    return (above for above in doc.ancestors(box.index) if above.first >= frame.story_last)


def _unit_box(doc: Document, box: Box, frame: Frame) -> Box:
    """Climb from the box of an image to the figure, or to the smallest box that has text beside the image."""
    figure = _figure(doc, box, frame)
    if figure is not None and figure.chars and figure.last - figure.first <= 3 * _MAX_LEAVES:
        return figure
    best = figure or box
    for _ in range(_MAX_CLIMB):
        above = doc.boxes[best.parent] if best.parent > frame.root.index else None
        if above is None or not _may_hold(doc, above, frame):
            return best
        if best.chars and not MEDIA_CLASS.search(above.cls):
            return best
        best = above
    return best


def _figure(doc: Document, box: Box, frame: Frame) -> Box | None:
    while box.index > frame.root.index:
        if box.tag == "figure" and box.chars <= _MAX_FIGURE:
            return box
        box = doc.boxes[box.parent]
    return None


def _may_hold(doc: Document, box: Box, frame: Frame) -> bool:
    """Whether a box may be one picture with its words: little text, no heading, no paragraph of the story."""
    if box.chars > _MAX_BESIDE or box.last - box.first > _MAX_LEAVES or frame.is_held_by(box):
        return False
    sentences = (leaf for leaf in doc.leaves[box.first : box.last] if _is_sentence(leaf))
    if sum(1 for _ in sentences) > 1:
        return False  # a short story with pictures in its block
    return all(doc.boxes[leaf.box].tag not in _HEADINGS for leaf in doc.leaves[box.first : box.last])


def _is_sentence(leaf: Leaf) -> bool:
    """Whether a line that nothing calls a caption is as long as a paragraph and ends as one."""
    return (
        len(leaf.text) >= _PARAGRAPH // 2 and leaf.text[-1] in ".!?。！？" and not leaf.flags & (f.CAPTION | f.FIGURE)
    )


def _follows_paragraph(doc: Document, box: Box, picture: Picture) -> bool:
    """Whether a line too long for a caption stands before a picture, in a box that nothing calls a picture's."""
    if (box.own | doc.boxes[box.parent].own) & (f.CAPTION | f.FIGURE) or MEDIA_CLASS.search(box.cls):
        return False
    own = (leaf for leaf in doc.leaves[box.first : picture.leaf] if leaf.box == box.index)
    return any(len(leaf.text) >= _PARAGRAPH and not leaf.flags & f.CAPTION for leaf in own)


def _orphans(doc: Document, frame: Frame, known: Collection[Unit]) -> Iterator[tuple[Box, Box]]:
    """Figures and captions without an image: players, and images that a script adds. Yields unit and inner box."""
    taken = [(unit.box.index, unit.box.end) for unit in known if unit.last > unit.first]
    end = -1
    for box in doc.boxes[frame.root.index + 1 : frame.root.end]:
        if not (box.own & _UNDER or "credit" in box.cls):
            continue
        most = _MAX_CAPTION if box.own & f.CAPTION else _MAX_BESIDE
        if box.index < end or not 0 < box.chars <= most or not _is_beside(box):
            continue
        if box.first <= frame.headline < box.last and box.tag != "figure":
            continue  # the head of the story, whatever its class names hold
        if box.own & f.BYLINE and not box.flags & f.FIGURE and names.is_introduced(doc.leaves[box.first].text):
            continue  # "post-credit"
        if not frame.first <= box.first <= frame.story_last or any(a <= box.index < b for a, b in taken):
            continue
        above = doc.boxes[box.parent]
        outer = box
        if MEDIA_CLASS.search(above.cls) and _may_hold(doc, above, frame) and above.index > frame.root.index:
            outer = above
        end = outer.end
        yield outer, box


def _is_beside(box: Box) -> bool:
    if 2 * box.link_chars > box.chars:
        return False
    return _is_named(box)


def _is_named(box: Box) -> bool:
    """Whether markup calls a box a picture's or a caption's."""
    return box.own & _UNDER != 0 or MEDIA_CLASS.search(box.cls) is not None


def paragraph(doc: Document, unit: Unit) -> str:
    """The paragraph that the box of a picture holds with it, empty where it holds none or is called a picture's."""
    leaves = doc.leaves[unit.first : unit.last] if not _is_named(unit.box) else ()
    return next((leaf.text for leaf in leaves if _is_sentence(leaf)), "")


def _is_han_caption(leaf: Leaf) -> bool:
    """Whether a line right below a picture is its caption in Chinese: paragraphs end with a mark, headings are bold."""
    short = len(leaf.text) <= _HAN_CAPTION and not leaf.strong and not leaf.links
    return short and _HAN_WORDS.fullmatch(leaf.text) is not None


def _take_line_below(doc: Document, unit: Unit | None, frame: Frame, after: Unit | None) -> None:
    """A credit line right below a picture belongs to it: "© Jane Doe" as the next line, or the next caption box."""
    if unit is None or unit.last >= min(frame.last, after.first if after else frame.last, len(doc.leaves)):
        return
    leaf = doc.leaves[unit.last]
    box = doc.boxes[leaf.box]
    marked = box.own & f.CAPTION or doc.boxes[box.parent].own & f.CAPTION
    above = doc.boxes[box.parent].parent
    near = unit.box.parent in (box.parent, box.index, above) or unit.box.index == box.parent
    near = near or (bool(marked) and unit.box.index == above)
    if not near or len(leaf.text) > _MAX_BESIDE or box.tag in _HEADINGS:
        return
    if (
        marked
        or credits.opens_credit(leaf.text)
        or credits.ends_credit(leaf.text)
        or (2 * leaf.link_chars < len(leaf.text) and cutlines.ends_labelled(leaf.text))
        or (unit.pictures and leaf.index < frame.story_last and credit_lines.is_bare_credit(leaf.text))
        or (unit.pictures and leaf.index <= frame.story_last and credit_lines.ends_bare(leaf.text))
        or (unit.first == unit.last and leaf.index < frame.story_last and _is_han_caption(leaf))
        or (unit.pictures and (_NUMBERED.match(leaf.text) or credit_lines.points(leaf.text)))
    ):
        unit.last += 1
