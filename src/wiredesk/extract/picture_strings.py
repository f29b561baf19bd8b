"""The strings beside one picture: what is printed in its box, each with what its markup says of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from selectolax.lexbor import LexborNode

from wiredesk.extract import credits, cutlines
from wiredesk.extract import flags as f
from wiredesk.extract import picture_words as w
from wiredesk.extract.credit_worth import Level, level, unwrap
from wiredesk.extract.document import Document
from wiredesk.extract.walk import Box, Leaf
from wiredesk.web.text import squash

PHOTO = "photo"
"""The text of a label that is a word for photo."""
_JOINS = frozenset(
    ["auf", "bei", "by", "de", "di", "for", "från", "from", "on", "op", "par", "por", "su", "sur", "via", "von"]
)
_CELLS = frozenset({"td", "th"})
_LINKED = 0.7  # share of link text from which a string is a link
_SENTENCE = 25  # characters of a caption that a bare name may follow

# Words in class names of the elements that hold a credit, in the languages in which publishers name them.
_CREDIT_CLASS = re.compile(
    r"(?<!video-)(?<!video_)credit|copyright|photographer|fotogra[fp]|photo-?by|urheber|rights(?![a-z])|(?:^|[^a-z])source|img-?source|image-?source"
    r"|quelle|nachweis|licen[cs]e|fuente|(?:^|[\s_-])(?:bron|fonte|kilde|kreditt?|sursa|zdroj|zrodlo)(?:$|[\s_-])|(?:^|[\s_-])(?:agency|attribution|owner|provider|supplier|kreditering)"
)
# in a figure only: elsewhere they name who wrote the text
_MAKER_CLASS = re.compile(r"author|autor|auteur|byline")
_PHOTO_CLASS = re.compile(r"fig(?:ure)?\b|foto|image|photo|picture")
_CAPTION_CLASS = re.compile(
    r"caption|legend|cutline|description|bildunterschrift|bildtext|didascalia|pie(?:foto)?\b|alt-text"
)
_CREDIT_ENDS = ("caption-credit", "caption__credit", "caption_credit")
# Where pictures are offered: a caption that is nothing but a link there names who offers this one.
_ARCHIVE = re.compile(
    r"https?://(?:[\w-]+\.)*(?:123rf|alamy|depositphotos|dreamstime|eyeem|flic|flickr|freepik|gettyimages|istockphoto"
    r"|pexels|pixabay|shutterstock|twenty20|unsplash)\.(?:co|com|kr|net)\b"
)
_FOLLOW = re.compile(r"(?:\b(?:follow|folge|suivez|sigue|siga|seguici|volg|følg|följ|śledź)\b)[^.]*$", re.I)
_WRITTEN_BY = re.compile(r"(?:^|[|•·]\s?)(?:By|Di|Door|Oleh|Par|Por|Von)\s[A-ZÀ-Þ]")
_INLINE = frozenset(["a", "cite", "em", "i", "small", "span", "strong"])
_MOST_ELEMENTS = 6
_CREDIT_PROPERTIES = frozenset({"author", "copyrightholder", "creator", "credittext"})
_LABEL_END = " ,،:：."


@dataclass(frozen=True, slots=True)
class Piece:
    """One printed string beside a picture. ``role`` is what its markup says: credit, caption, either or nothing."""

    text: str
    role: str
    cls: str
    leaf: int
    heading: bool = False
    linked: bool = False
    inside: bool = False  # in a figure or a caption by its markup


def pieces(doc: Document, unit: Box, first: int, last: int) -> Iterator[Piece]:
    """The strings of the leaves ``first`` to ``last`` (half-open) inside ``unit``, in order, without hidden ones."""
    for leaf in doc.leaves[first:last]:
        box = doc.boxes[leaf.box]
        if box.tag in _CELLS and unit.tag == "figure":
            continue  # a table with a caption
        path = _path(doc, box, unit)
        own = 0
        for step in path:
            own |= step.own
        label = leaf.text.casefold().strip(_LABEL_END)
        if credits.is_photo_label(leaf.text):
            yield Piece(PHOTO, "label", box.cls, leaf.index)
        elif label in w.CREDIT_LABELS or label in w.CAPTION_LABELS:
            yield Piece(label, "label", box.cls, leaf.index)
        elif _is_apart_from(leaf, own):
            continue
        elif label not in w.BUTTONS:
            role = _role(path)
            inside = bool(own & (f.FIGURE | f.CAPTION)) or unit.tag == "figure"
            if role == "credit" and box.tag in ("h5", "h6") and not box.flags & f.FIGURE:
                continue  # who wrote the story: "credit" has two meanings
            heading = box.tag in ("h1", "h2", "h3", "h4")
            for text, inner, apart in _inline_parts(leaf, box):
                linked = leaf.link_chars > _LINKED * len(leaf.text)
                yield Piece(text, inner or role, box.cls, leaf.index, heading, linked, inside or apart)


def _is_apart_from(leaf: Leaf, own: int) -> bool:
    """Whether a line inside a picture's box is none of its words: hidden, a form, a comment, a share bar, a byline."""
    if own & f.BYLINE and not own & (f.FIGURE | f.CAPTION) and _WRITTEN_BY.search(leaf.text):
        return True
    return bool((own & (f.HIDDEN | f.FORM | f.COMMENTS) and not own & f.CAPTION) or (own & f.SHARE and leaf.links))


def _path(doc: Document, box: Box, unit: Box) -> list[Box]:
    """The boxes from ``box`` up to ``unit``, without it unless it is the box itself."""
    path = [box]
    while box.index > unit.index and box.parent > unit.index:
        box = doc.boxes[box.parent]
        path.append(box)
    return path


def _role(path: Sequence[Box]) -> str:
    """The innermost class name that speaks of credit or caption decides; one that speaks of both decides nothing."""
    for box in path:
        if box.cls:
            credit, caption = _CREDIT_CLASS.search(box.cls), _CAPTION_CLASS.search(box.cls)
            if credit is None and box.flags & (f.FIGURE | f.CAPTION):
                credit = _MAKER_CLASS.search(box.cls)
            if credit and not caption:
                return "credit"
            if caption and not credit:
                return "caption"
            if credit:
                return "credit" if box.cls.endswith(_CREDIT_ENDS) else "either"
        person = (box.attrs.get("itemtype") or "").endswith("/Person")  # who wrote the story, with a portrait
        if not person and (box.attrs.get("itemprop") or "").lower() in _CREDIT_PROPERTIES:
            return "credit"
    return ""


def _inline_parts(leaf: Leaf, box: Box) -> Iterator[tuple[str, str, bool]]:
    """The text of a leaf, cut before a last inline element that is a credit by its class or its words.

    Each part with its role, and whether it is a name of several words set apart after a sentence.
    """
    if behind := _behind_caption(leaf, box):
        yield leaf.text[: -len(behind)].rstrip(), "caption", False
        yield behind, "credit", False
        return
    if ahead := _before_caption(leaf, box):
        yield ahead, "credit", False
        yield leaf.text[len(ahead) :].lstrip(), "caption", False
        return
    last = box.node.last_child if box.first == leaf.index and box.last == leaf.index + 1 else None
    while last is not None and last.tag in ("-text", "-comment") and not (last.text_content or "").strip():
        last = last.prev
    element = last if last is not None and (last.tag or "-")[0] != "-" else None
    tail = squash(element.text()) if element is not None else ""
    if (element is None or tail == leaf.text) and (role := _named_whole(leaf, box)):
        yield leaf.text, role, False
        return
    head = leaf.text[: -len(tail)].rstrip() if tail and leaf.text.endswith(tail) else ""
    if element is None or not head or len(tail) > credits.MAX_CREDIT or _is_half(head, tail) or _FOLLOW.search(head):
        yield leaf.text, "", False
        return
    named = _CREDIT_CLASS.search((element.attributes.get("class") or "").lower())
    _, prefixed = credits.strip_prefix(tail)
    apart = level(tail) is not Level.NO and _is_apart(element, head)
    if named or prefixed or level(tail) is Level.SURE or apart:
        yield head, "", False
        yield tail, "credit" if named else "", apart and " " in tail and len(head) > _SENTENCE
    else:
        yield leaf.text, "", False


def _first_element(box: Box) -> LexborNode | None:
    """The inline element that a box begins with, blanks and pictures aside."""
    first = box.node.first_child
    while first is not None and first.tag in ("img", "-text") and not (first.text_content or "").strip():
        first = first.next
    return first if first is not None and first.tag in _INLINE else None


def _before_caption(leaf: Leaf, box: Box) -> str:
    """What an element that is a credit by its tag or class holds before the rest of the line; "" where nothing does."""
    first = _first_element(box) if box.first == leaf.index else None
    if first is None or box.last != leaf.index + 1:
        return ""
    cls = (first.attributes.get("class") or "").lower()
    maker = _MAKER_CLASS.search(cls) and (box.tag == "figcaption" or _PHOTO_CLASS.search(box.cls))
    ahead = squash(first.text()) if first.tag == "cite" or maker or _CREDIT_CLASS.search(cls) else ""
    rest = leaf.text[len(ahead) :] if ahead and leaf.text.startswith(ahead) else ""
    apart = rest != "" and not (rest[0].islower() or rest[0] in ",.;:/")
    fits = apart and len(ahead) <= credits.MAX_CREDIT and not credits.is_photo_label(ahead)
    return ahead if fits and level(credits.tidy(ahead) or ahead) is not Level.NO else ""


def _behind_caption(leaf: Leaf, box: Box) -> str:
    """What stands in brackets behind an inline element that is a caption by its class; "" where nothing does."""
    first = _first_element(box) if leaf.text.endswith((")", "]")) else None
    if first is None or not _CAPTION_CLASS.search(first.attributes.get("class") or ""):
        return ""
    caption, behind = squash(first.text()), ""
    if leaf.text.startswith(caption):
        behind = leaf.text[len(caption) :].strip()
    return behind if behind != unwrap(behind) and level(behind) else ""


def _named_whole(leaf: Leaf, box: Box) -> str:
    """The role that the class of an inline element gives to a leaf that is its text; "" where there is none."""
    for node in islice(box.node.iter(), _MOST_ELEMENTS):
        cls = (node.attributes.get("class") or "").lower() if node.tag in _INLINE else ""
        if cls and _CREDIT_CLASS.search(cls) and not _CAPTION_CLASS.search(cls) and squash(node.text()) == leaf.text:
            return "credit"
        if node.tag == "a" and _ARCHIVE.match(node.attributes.get("href") or "") and squash(node.text()) == leaf.text:
            return "credit"
    return ""


def _is_half(head: str, tail: str) -> bool:
    """Whether a bar or a word joins two halves of one credit: "Image: Jane Doe" and "/ Example Stock", "Photo by Jane
    Doe on" and "Example Stock", "Photo by" and "Example Stock".
    """
    if head.rpartition(" ")[2].casefold() in _JOINS:
        whole = f"{head} {tail}"
        credit = cutlines.split_caption(whole)[1] or tail
        return credits.opens_credit(whole) or (credit != tail and credit.endswith(tail))
    return (tail[0] in "/|" or head[-1] in "/|") and cutlines.split_caption(head.rstrip(" /|"))[1] is not None


def _is_apart(element: LexborNode, head: str) -> bool:
    """A span, cite or small after a finished sentence stands for itself; a name emphasised in a sentence does not."""
    return element.tag in ("span", "cite", "small", "em", "i") and head.endswith((".", "!", "?", '"', "”", "»", "。"))
