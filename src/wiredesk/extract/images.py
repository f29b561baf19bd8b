"""The article's own pictures, with caption and credit, and the photo credits of the page.

``media`` finds the pictures; everything printed beside each is cut into caption and credit (``captions``); attributes
and JSON-LD are asked only where nothing is printed. Credit lines may also stand alone in the flow of the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from wiredesk.extract import (
    agencies,
    captions,
    credits,
    cutlines,
    flow_credits,
    persons,
    picture_data,
    picture_strings,
    to_reader,
)
from wiredesk.extract import flags as f
from wiredesk.extract.account import is_offer, of_account
from wiredesk.extract.agencies import is_unspaced
from wiredesk.extract.authors import AuthorsReading
from wiredesk.extract.captions import Words
from wiredesk.extract.credit_worth import Level, level
from wiredesk.extract.document import Document
from wiredesk.extract.frame import Frame
from wiredesk.extract.media import MEDIA_CLASS, SOURCES, Unit, paragraph, units
from wiredesk.extract.phrases import folded
from wiredesk.extract.scope import Scope
from wiredesk.extract.source_notes import noted
from wiredesk.extract.walk import Picture
from wiredesk.records import Image
from wiredesk.web.text import unescaped

_GALLERY = 4  # images in one unit; more are a grid
_GALLERY_LINK = re.compile(r"\W*(?:bilder|fotos|gallery|images|immagini|imágenes|photos|pictures|фото)\b", re.I)
_LABEL = 40  # characters of words beside a credit that are no more than its label
_HEAD = 6  # leaves of a head: byline, outlet, dates


@dataclass(frozen=True, slots=True)
class ImagesReading:
    """``consumed`` are the leaves that are captions or credits. ``evidence`` names where the credits were read;
    ``beside`` holds the paragraph that stands in one box with each picture, empty where none does.
    """

    images: tuple[Image, ...]
    photo_credits: tuple[str, ...]
    consumed: frozenset[int]
    evidence: str = ""
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Shot:
    """A unit with what it says."""

    unit: Unit
    words: Words
    url: str | None
    alt: str | None
    leaves: frozenset[int]
    beside: str


def of_story(found: ImagesReading, text: str) -> ImagesReading:
    """Without pictures that stand in one box with a paragraph which is not in the ``text`` of the story: newsletters,
    other stories, the paper's own app.
    """
    ours = [image for image, told in zip(found.images, found.beside, strict=True) if told in text]
    return replace(found, images=tuple(replace(image, lead=at == 0) for at, image in enumerate(ours)))


def read(
    doc: Document, scope: Scope, publisher: str | None = None, writers: AuthorsReading | None = None
) -> ImagesReading:
    """The pictures of the story in ``scope``, lead first. ``publisher`` never is the credit of a JSON-LD image;
    ``writers`` are those whose portraits are none of the story's.
    """
    frame = Frame.of(doc, scope)
    every = [shot for shot in _shots(doc, frame, publisher or "") if shot.words.credits or shot.unit.pictures]
    shots = [shot for shot in every if writers is None or not _is_portrait(shot, writers)]
    beside = {leaf for shot in shots for leaf in range(shot.unit.first, shot.unit.last)}
    lines = list(flow_credits.find(doc, frame, beside))
    found = [(credit, shot.words.why) for shot in shots for credit in shot.words.credits]
    found += [(credit, "line in the text") for _, credit in lines]
    structured = picture_data.stated(doc, publisher, printed=bool(found))
    known = {part for credit, _ in found for part in credits.parts(credit)}
    if structured and not known & credits.parts(structured[0][0]):
        found.insert(0, structured[0])
    shown = [shot for shot in shots if shot.url or shot.words.credits]
    images = tuple(_image(shot, i == 0) for i, shot in enumerate(shown))
    if images and structured and images[0].credit is None and found[0] == structured[0]:
        images = (replace(images[0], credit=structured[0][0]), *images[1:])
    distinct = _distinct(found)
    consumed = frozenset(leaf for shot in every for leaf in shot.leaves) | {leaf for leaf, _ in lines}
    return ImagesReading(
        images,
        tuple(distinct),
        consumed,
        "; ".join(dict.fromkeys(distinct.values())),
        tuple(shot.beside for shot in shown),
    )


def _shots(doc: Document, frame: Frame, publisher: str) -> Iterator[_Shot]:
    """Read every unit twice: what is sure on one picture of the page tells how the others are built."""
    found = [(unit, list(picture_strings.pieces(doc, unit.box, unit.first, unit.last))) for unit in units(doc, frame)]
    first = [captions.read(pieces) for _, pieces in found]
    classes = frozenset().union(*(words.credit_classes for words in first)) - _of_story(doc, frame)
    beneath = [words.caption for words in first if words.caption]
    brackets = sum(words.why == "bracket" for words in first) > 1 or _all_end_named(beneath)
    for (unit, pieces), words in zip(found, first, strict=True):
        if not words.credits and (classes or brackets):
            words = captions.read(pieces, brackets=brackets, classes=classes)
        if _is_link(doc, unit, words):
            continue
        if not words.credits and words.caption and (cut := cutlines.own_bracket(words.caption, publisher)):
            words = replace(words, caption=cut[0] or None, credits=(cut[1],), why="bracket")
        if not words.credits and unit.box.tag == "figure" and _is_outlet(words.caption):
            words = replace(words, caption=None, credits=(words.caption or "",), why="outlet alone")
        if not words.credits:
            words = picture_data.attributes(doc, unit, words)
        picture = _best(unit.pictures)
        if not words.credits and picture is None:
            continue
        if _is_weak(words.why) and (picture is None or len(unit.pictures) > _GALLERY):
            continue
        if picture is None and not _credits_photo(doc, unit, max(frame.story, frame.headline + _HEAD)):
            continue
        if "source-org" in unit.box.cls:  # hNews: whose text it is
            continue
        if picture is not None and _is_unsure(words) and _is_card(doc, unit, picture):
            continue
        text = (
            frozenset(piece.leaf for piece in pieces if piece.leaf >= 0)
            if words.credits or words.caption
            else frozenset()
        )
        beside = "" if words.credits else paragraph(doc, unit)
        if words.caption and beside:
            words = replace(words, caption=None)
        elif words.caption and _is_offered(words.caption):
            if not words.credits or len(words.caption) > _LABEL:
                continue
            words = replace(words, caption=None)  # "All rights reserved", beside a credit
        url = _url(doc, picture) if picture else None
        alt = unescaped(picture.attrs.get("alt") or "").strip() or None if picture else None
        yield _Shot(unit, words, url, alt, text, beside)


def _is_portrait(shot: _Shot, writers: AuthorsReading) -> bool:
    """Whether a picture shows who wrote the story: it is called after the writer, beside a byline or nothing, or has
    nothing but the byline beside it.
    """
    if shot.words.credits or not shot.unit.pictures:
        return False
    beside = range(shot.unit.first, shot.unit.last)
    bylines = [index for index in beside if index in writers.consumed]
    called = persons.key(shot.alt or ""), persons.key((shot.url or "").rsplit("/", 1)[-1])
    keys = [persons.key(name) for name in writers.authors]
    if not beside:
        return called[0] in keys
    return len(bylines) == len(beside) or (bylines != [] and any(key in name for key in keys for name in called))


def _of_story(doc: Document, frame: Frame) -> frozenset[str]:
    """The class names of boxes that hold paragraphs: a credit line among them does not make its box one of credits."""
    return frozenset(
        doc.boxes[doc.leaves[at].box].cls for at in (frame.story, frame.story_last) if at < len(doc.leaves)
    )


def _is_offered(caption: str) -> bool:
    """Whether the words beside a picture sell or ask something of the reader: it is none of the story's."""
    line = folded(caption)
    asked = of_account(line)
    return (asked != () and is_offer(asked, told=True)) or to_reader.speaks(caption, line)


def _all_end_named(beneath: Sequence[str]) -> bool:
    """Whether each of several captions ends with what may be a name in brackets: this page credits its pictures so."""
    return len(beneath) > 1 and all(map(cutlines.ends_named, beneath))


def _is_link(doc: Document, unit: Unit, words: Words) -> bool:
    """Whether "Photos: the storm" is a link from its first letter: to a gallery."""
    leaves = doc.leaves[unit.first : unit.last]
    if words.why != "prefix word" or any(level(one) is Level.SURE for one in words.credits):
        return False
    return all(leaf.links and _GALLERY_LINK.match(leaf.text) and leaf.link_chars >= len(leaf.text) for leaf in leaves)


def _credits_photo(doc: Document, unit: Unit, story: int) -> bool:
    """Beside no picture, "Source: Example" credits the text, unless it stands in a figure."""
    if unit.box.flags & f.FIGURE:
        return True
    before = doc.leaves[unit.first - 1] if unit.first else None
    if any(doc.boxes[one.box].own & (f.BYLINE | f.CAPTION) == f.BYLINE for one in doc.leaves[unit.first : unit.last]):
        return False  # a box called "credit" that holds the byline
    behind_byline = unit.first < story and before is not None and bool(before.flags & f.BYLINE)
    named = unit.box.tag == "figcaption" or MEDIA_CLASS.search(unit.box.cls) is not None
    if behind_byline and not named and all(one.leaf != unit.first for one in doc.pictures):
        return False  # "credits" behind a byline: whose text it is
    texts = [leaf.text for leaf in doc.leaves[unit.first : unit.last]]
    if any(map(noted, texts)):
        return False  # "© Jane Doe. Originally published in the Harbour Journal"
    return not any(credits.opens_credit(text) and not credits.opens_photo_line(text) for text in texts)


def _is_outlet(caption: str | None) -> bool:
    """Whether an outlet's name is all that stands below a picture, as on Japanese portals."""
    if caption is None or not is_unspaced(caption):
        return False
    return level(caption) is not Level.NO and agencies.is_outlet_like(caption)


def _is_unsure(words: Words) -> bool:
    """Whether nothing says credit: no credit, or the last words of a caption that may be any."""
    return words.why in ("", "caption") and all(level(credit) is not Level.SURE for credit in words.credits)


def _is_weak(why: str) -> bool:
    """A mere name counts beside one picture only, not in a grid of thumbnails or beside none."""
    return why in ("name after caption", "outlet before caption")


def _best(pictures: Sequence[Picture]) -> Picture | None:
    """The picture that stands for its unit: not the copy for readers without scripts."""
    return next((picture for picture in pictures if not picture.noscript), pictures[0] if pictures else None)


def _is_card(doc: Document, unit: Unit, picture: Picture) -> bool:
    """A linked thumbnail with a linked headline, or a link to another page, is no picture of this story; one that leads
    to its own larger copy is.
    """
    leaves = doc.leaves[unit.first : unit.last]
    text = sum(len(leaf.text) for leaf in leaves)
    linked = sum(leaf.link_chars for leaf in leaves)
    return text > 20 and linked > 0.7 * text and not picture_data.enlarges(picture)


def _url(doc: Document, picture: Picture) -> str | None:
    for name in SOURCES:
        value = (picture.attrs.get(name) or "").strip()
        if value and not value.startswith("data:"):
            first = value.split(",")[0].split()[0] if name.endswith("srcset") and value.strip(", ") else value
            try:
                joined = urljoin(doc.url, first)
            except ValueError:
                return None
            return joined if joined.startswith(("http://", "https://")) else None
    return None


def _image(shot: _Shot, lead: bool) -> Image:
    words = shot.words
    return Image(url=shot.url, caption=words.caption, credit=" / ".join(words.credits) or None, alt=shot.alt, lead=lead)


def _distinct(found: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Credit -> where it was read, first of each spelling; one that another contains whole is dropped only if equal."""
    kept: dict[str, tuple[str, str]] = {}
    for credit, why in found:
        kept.setdefault(re.sub(r"\W+", "", credit).casefold(), (credit, why))
    return dict(kept.values())
