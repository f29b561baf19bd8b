"""What is printed beside one picture: cut into the caption and the credits."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from wiredesk.extract import agencies, credits
from wiredesk.extract import credit_words as w
from wiredesk.extract import flags as f
from wiredesk.extract.credits import Level
from wiredesk.extract.document import Document
from wiredesk.extract.walk import Box, Leaf, squash

MAX_CAPTION = 1500  # characters; beyond that it is running text

# Words in class names of the elements that hold a credit, in the languages in which publishers name them.
_CREDIT_CLASS = re.compile(
    r"credit|copyright|photographer|fotogra[fp]|photo-?by|urheber|rights|(?:^|[^a-z])source|img-?source|image-?source"
    r"|quelle|licen[cs]e|(?:^|[\s_-])(?:agency|attribution|owner|provider|supplier|kreditering)"
)
# in a figure only: elsewhere they name who wrote the text
_MAKER_CLASS = re.compile(r"author|autor|auteur|byline")
_CAPTION_CLASS = re.compile(
    r"caption|legend|cutline|description|bildunterschrift|bildtext|didascalia|pie(?:foto)?\b|alt-text"
)
_LABEL_END = " ,:：."
_CAPTION_LABEL = re.compile(rf"(?:{'|'.join(sorted(map(re.escape, w.CAPTION_LABELS)))})\s*[,:]?\s+", re.I)


@dataclass(frozen=True, slots=True)
class Piece:
    """One printed string beside a picture. ``role`` is what its markup says: ``credit``, ``caption``, ``either`` or nothing."""

    text: str
    role: str
    cls: str
    leaf: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What the strings beside one picture mean. ``why`` names the rule that found the credit."""

    caption: str | None
    credits: tuple[str, ...]
    why: str = ""
    credit_classes: frozenset[str] = frozenset()


def pieces(doc: Document, unit: Box, first: int, last: int) -> Iterator[Piece]:
    """The strings of the leaves ``first`` to ``last`` (half-open) inside ``unit``, in order, without hidden ones."""
    for leaf in doc.leaves[first:last]:
        box = doc.boxes[leaf.box]
        path = _path(doc, box, unit)
        own = 0
        for step in path:
            own |= step.own
        label = leaf.text.casefold().strip(_LABEL_END)
        if label in w.CREDIT_LABELS or label in w.CAPTION_LABELS:
            yield Piece(label, "label", box.cls, leaf.index)
        elif (own & (f.HIDDEN | f.FORM | f.COMMENTS) and not own & f.CAPTION) or (own & f.SHARE and leaf.links):
            continue
        elif label not in w.BUTTONS:
            role = _role(path)
            heading = box.tag in ("h1", "h2", "h3", "h4")
            for text, inner in _inline_parts(leaf, box):
                yield Piece(text, inner or role, box.cls, leaf.index, heading)


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
                return "either"
        if (box.attrs.get("itemprop") or "").lower() in ("copyrightholder", "credittext", "author", "creator"):
            return "credit"
    return ""


def _inline_parts(leaf: Leaf, box: Box) -> Iterator[tuple[str, str]]:
    """The text of a leaf, cut before a last inline element that is a credit by its class or its words."""
    last = box.node.last_child if box.first == leaf.index and box.last == leaf.index + 1 else None
    while last is not None and last.tag in ("-text", "-comment") and not (last.text_content or "").strip():
        last = last.prev
    element = last if last is not None and (last.tag or "-")[0] != "-" else None
    tail = squash(element.text()) if element is not None else ""
    head = leaf.text[: -len(tail)].rstrip() if tail and leaf.text.endswith(tail) else ""
    if element is None or not head or len(tail) > credits.MAX_CREDIT:
        yield leaf.text, ""
        return
    named = _CREDIT_CLASS.search((element.attributes.get("class") or "").lower())
    _, prefixed = credits.strip_prefix(tail)
    if named or prefixed or credits.level(tail) is Level.SURE or (credits.level(tail) and _is_apart(element, head)):
        yield head, ""
        yield tail, "credit" if named else ""
    else:
        yield leaf.text, ""


def _is_apart(element: LexborNode, head: str) -> bool:
    """A span, cite or small after a finished sentence stands for itself; an emphasised name in the sentence does not."""
    return element.tag in ("span", "cite", "small", "em", "i") and head.endswith((".", "!", "?", '"', "”", "»", "。"))


def read(strings: Sequence[Piece], *, brackets: bool = False, classes: Collection[str] = ()) -> Words:
    """Sort the strings beside one picture.

    ``brackets``: captions of this page end with the credit in brackets. ``classes``: class names that hold credits
    elsewhere on this page, so that a mere name there counts too.
    """
    found: list[tuple[str, str, str]] = []  # credit, why, class
    captions: list[Piece] = []
    forced = ""
    for piece in _distinct(strings):
        if piece.role == "label":
            forced = "credit" if piece.text in w.CREDIT_LABELS else "caption"
            continue
        role, forced = forced or piece.role, ""
        if not _join(found, piece) and not _is_credit(piece, role, classes, found, captions):
            captions.append(piece)
    if not found:
        _bare_name(captions, found)
    return _cut_captions(captions, found, brackets)


def _distinct(strings: Sequence[Piece]) -> Iterator[Piece]:
    seen: set[str] = set()
    for piece in strings:
        if piece.role == "label" or piece.text not in seen:
            seen.add(piece.text)
            yield piece


def _join(found: list[tuple[str, str, str]], piece: Piece) -> bool:
    """A string that begins with a slash goes on the credit before it: "Jane Doe" "/ Example Images"."""
    if not found or not piece.text.startswith(("/", "|")) or not credits.level(piece.text):
        return False
    credit, why, cls = found[-1]
    found[-1] = (f"{credit} / {piece.text.lstrip('/| ')}", why, cls)
    return True


def _is_credit(
    piece: Piece, role: str, classes: Collection[str], found: list[tuple[str, str, str]], captions: list[Piece]
) -> bool:
    text = piece.text
    if (
        role == "credit"
        or (role == "either" and captions and len(text) < 90)
        or (piece.cls and piece.cls in classes and credits.level(text))
    ):
        return _marked(piece, found, captions)
    if role == "caption" and len(text) > 60:
        return False
    if credits.level(text) is Level.SURE and not piece.heading:
        found.append((credits.tidy(text) or text, "agency or slash form", piece.cls))
        return True
    caption, credit = credits.split_caption(text)
    if credit is not None and caption is None:
        found.append((credit, "prefix word", ""))
        return True
    return False


def _marked(piece: Piece, found: list[tuple[str, str, str]], captions: list[Piece]) -> bool:
    """An element whose markup says credit; a whole caption may stand in it nevertheless."""
    text = piece.text
    if len(text) > 45:
        caption, credit = credits.split_caption(text)
        if credit is not None and caption is not None and _is_prose(caption):
            captions.append(Piece(caption, "caption", piece.cls, piece.leaf))
            found.append((credit, "caption", ""))
            return True
    credit = credits.tidy(text)
    if credit is None or (len(credit) > 100 and not credits.level(credit)):
        return credit is None and len(text) < 40
    found.append((credit, f"class {piece.cls.split()[0]}" if piece.cls else "markup", piece.cls))
    return True


def _is_prose(caption: str) -> bool:
    return len(caption) > 40 or (len(caption) > 15 and caption.endswith((".", "!", "?", "”", "。")))


def _bare_name(captions: list[Piece], found: list[tuple[str, str, str]]) -> None:
    """A name alone beside a longer caption: after it a person or organisation, before it an outlet."""
    if len(captions) < 2:
        return
    last, first = captions[-1], captions[0]
    longest = max(len(piece.text) for piece in captions)
    if len(last.text) < min(longest, 60) and _may_be_name(last):
        found.append((credits.tidy(last.text) or last.text, "name after caption", ""))
        captions.pop()
    elif len(first.text) < min(longest, 60) and credits.level(first.text) and agencies.is_outlet_like(first.text):
        found.append((credits.tidy(first.text) or first.text, "outlet before caption", ""))
        captions.pop(0)


def _may_be_name(piece: Piece) -> bool:
    """Not a heading, and not marked as caption unless it stands in brackets."""
    free = piece.role != "caption" or piece.text.startswith(("(", "（", "["))
    return free and not piece.heading and credits.level(piece.text) is not Level.NO


def _cut_captions(captions: list[Piece], found: list[tuple[str, str, str]], brackets: bool) -> Words:
    texts: list[str] = []
    for piece in captions:
        text = _CAPTION_LABEL.sub("", piece.text, count=1) if _CAPTION_LABEL.match(piece.text) else piece.text
        if len(text) > MAX_CAPTION:
            continue
        caption, credit = credits.split_caption(text, brackets=brackets)
        if credit is not None and any(credit in known for known, _, _ in found):
            credit = None if caption is None else credit
        if credit is not None:
            why = "bracket" if text.endswith((f"{credit})", f"{credit}）", f"{credit}]")) else "caption"
            found.append((credit, why, ""))
        if caption and caption not in texts:
            texts.append(caption)
    merged = _merge(found)
    return Words(
        " ".join(texts) or None,
        tuple(credit for credit, _, _ in merged),
        merged[0][1] if merged else "",
        frozenset(cls for credit, why, cls in merged if cls and (why == "agency or slash form")),
    )


def _merge(found: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The same credit printed twice in different words: the fuller one stays."""
    kept: list[tuple[str, str, str]] = []
    for entry in found:
        low = entry[0].casefold()
        if any(low in other[0].casefold() for other in kept):
            continue
        kept = [other for other in kept if other[0].casefold() not in low]
        kept.append(entry)
    return kept
