"""What a page holds that its record does not: paragraphs, agencies and photo credits, each with the reason.

Nothing here decides anything. It answers the person who asks why a field is empty, and is run for nobody else.
"""

from collections.abc import Iterator

from wiredesk.extract import agencies, credits, cutlines, picture_data, shared_lines
from wiredesk.extract import flags as f
from wiredesk.extract import source_lines as lines
from wiredesk.extract.credit_worth import Level, level
from wiredesk.extract.frame import PROSE, Frame
from wiredesk.extract.parts import Parts
from wiredesk.extract.reading import Candidate
from wiredesk.extract.source_names import key
from wiredesk.extract.walk import Leaf

_PARAGRAPH = 80  # prose weight of a paragraph that might have been the story
_MOST_UNREAD = 10  # such paragraphs that are shown
_RULED_OUT = "in a block that is ruled out"
_BESIDE_PICTURE = f.FIGURE | f.CAPTION
_FOREIGN = f.NAV | f.COMMENTS | f.RELATED | f.PROMO | f.CONSENT | f.SHARE | f.FORM | f.HIDDEN | f.AUTHOR_BOX | f.FOOTER


def paragraphs(parts: Parts) -> Iterator[Candidate[str]]:
    """Paragraphs that never came into question: outside of the container, or in a block that its name rules out."""
    doc, scope = parts.doc, parts.scope
    known = {*parts.body.text.split("\n\n"), *(text for text, _ in parts.body.lost)}
    found = 0
    for leaf, weight in zip(doc.leaves, scope.weights, strict=True):
        if weight < _PARAGRAPH or leaf.text in known or found == _MOST_UNREAD:
            continue
        dead = scope.dead[leaf.box]
        if not dead and scope.first <= leaf.index < scope.last:
            continue
        found += 1
        named = next((box.index for box in doc.ancestors(leaf.box) if scope.dead[box.index] and box.own), leaf.box)
        yield Candidate(leaf.text, _place(parts, named), _RULED_OUT if dead else "outside of the container")


def attributions(parts: Parts) -> Iterator[Candidate[str]]:
    """Lines that name an agency, or open with a word for "source", of which the attribution holds nothing."""
    credited = {key(one.name) for one in parts.attribution.attribution}
    for leaf in parts.doc.leaves:
        named = [agency.name for agency in agencies.scan(leaf.text)] or [one.name for one in lines.labelled(leaf.text)]
        if named and credited.isdisjoint(map(key, named)):
            where, why = _reason(parts, leaf)
            yield Candidate(leaf.text, where, why or "not in the form of a credit")


def photo_credits(parts: Parts) -> Iterator[Candidate[str]]:
    """Lines in the form of a photo credit, and credits in the data, that the record does not have."""
    pictures = parts.images
    kept = frozenset().union(*map(credits.parts, pictures.photo_credits))
    for leaf in parts.doc.leaves:
        if leaf.index not in pictures.consumed and _is_credit(leaf):
            where, why = _reason(parts, leaf)
            yield Candidate(leaf.text, where, why or "beside no picture of the story")
    for credit, where in picture_data.stated(parts.doc, parts.publisher.value, printed=False):
        if kept.isdisjoint(credits.parts(credit)):
            yield Candidate(credit, where, "in the data alone, beside printed credits")


def _is_credit(leaf: Leaf) -> bool:
    """Whether a line says who made a picture, or stands beside one and may say so."""
    text = leaf.text
    if credits.opens_with_photo(text) or shared_lines.find(text):
        return True
    return bool(leaf.flags & _BESIDE_PICTURE) and (
        level(text) is Level.SURE or cutlines.split_caption(text)[1] is not None
    )


def _reason(parts: Parts, leaf: Leaf) -> tuple[str, str]:
    """The place of a line and why nothing was read there; no reason where the place is one that is read."""
    frame = Frame.of(parts.doc, parts.scope)
    around = parts.doc.ancestors(leaf.box)
    foreign = next((box.index for box in around if box.own & _FOREIGN and not frame.is_held_by(box)), None)
    if foreign is not None:
        return _place(parts, foreign), _RULED_OUT
    here = _place(parts, leaf.box)
    if leaf.index in parts.images.consumed:
        return here, "beside a picture"
    if not frame.root.first <= leaf.index < frame.root.last:
        return here, "outside of the article"
    if parts.scope.weights[leaf.index] > PROSE:
        return here, "a sentence of the story"
    return here, "a link" if 2 * leaf.link_chars > len(leaf.text) else ""


def _place(parts: Parts, index: int) -> str:
    """A box as a selector would name it: "div.related-box"."""
    box = parts.doc.boxes[index]
    return f"{box.tag}.{box.cls.replace(' ', '.')}" if box.cls else box.tag
