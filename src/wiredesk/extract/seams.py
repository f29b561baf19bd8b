"""Lines in which elements meet that only their style keeps apart, and labels that are elements of their own."""

import re
from itertools import islice

from wiredesk.extract.byline_words import INTRODUCTIONS, LABELS
from wiredesk.extract.document import Document
from wiredesk.extract.source_names import is_caseless
from wiredesk.extract.walk import Leaf
from wiredesk.web.months import fold
from wiredesk.web.text import squash

MOST_ELEMENTS, _SHORTEST = 12, 1
"""Inline elements of a line that are looked at; characters of one that may be a name."""
INLINE = frozenset(["a", "b", "cite", "em", "i", "span", "strong"])
_MAX_LABEL = 24  # characters of the cell before a value
_ANY_INLINE = ", ".join(sorted(INLINE))
# Where two words meet: each pattern begins with the letter, digit or word that tells, so that few places are tried.
_CAPITAL = re.compile(r"[A-ZÀ-Þ](?:(?<=[^\W\d_A-Z]{2}.)[^\W\d_A-Z]|(?<=[A-Z]{2}.)[a-zà-ÿ]{3})")
_NUMBER = re.compile(
    r"\d(?:(?<=[^\W\d_].)(?:\d?[./]|\d{3}[./-])\d|(?<=[^\W\d_]{3}.)(?:(?<=[0-3])\d)?\.?\s|\d[\u3400-\u9fff]{3}|\s?[AaPp][Mm][A-ZÀ-Þ][a-zà-ÿ])"
)
_ADDRESS = re.compile(r"\w@\w")
_ROLES = ("correspond", "journalist", "korrespond", "redakt", "reporter", "skribent", "toimittaja")
_ROLE = re.compile(rf"(?<=[a-zà-ÿ])(?:{'|'.join(_ROLES)})")


def runs_on(text: str) -> bool:
    """Whether words or numbers meet in a line without a blank, as elements do that only their style keeps apart."""
    if _CAPITAL.search(text) or _NUMBER.search(text) or ("@" in text and _ADDRESS.search(text)):
        return True
    return any(map(text.__contains__, _ROLES)) and _ROLE.search(text) is not None


def may_run_on(doc: Document, leaf: Leaf) -> bool:
    """Whether elements may meet in a line that only their style keeps apart; a time may be one of them."""
    if runs_on(leaf.text) or is_caseless(leaf.text):
        return True
    return any(time.leaf == leaf.index for time in doc.times)


def parted(doc: Document, leaf: Leaf, *, blanks: bool = False) -> str:
    """The text of a leaf with a bar where two elements meet that only their style keeps apart; with ``blanks`` also
    where a blank stands behind an element.
    """
    text = leaf.text
    for node in islice(doc.boxes[leaf.box].node.css(_ANY_INLINE), MOST_ELEMENTS):
        inner = squash(node.text())
        start = text.find(inner) if len(inner) > _SHORTEST else -1
        end = start + len(inner)
        if start >= 0 and end < len(text) and text[end].isalnum():
            text = f"{text[:end]} | {text[end:]}"
        elif blanks and start >= 0 and text[end : end + 1] == " " and text[end + 1 :].strip():
            text = f"{text[:end]} |{text[end:]}"
        if start > 0 and text[start - 1].isalpha():
            text = f"{text[:start]} | {text[start:]}"
    return text


def labelled(doc: Document, leaf: Leaf) -> str | None:
    """A line with a colon behind its label, where that is an element of its own: "<span>Text</span> Jane Doe",
    "<span>Author, </span>Jane Doe".
    """
    word, _, rest = leaf.text.partition(" ")
    label = fold(word).rstrip(",")
    if not rest or (label not in LABELS and not (word[-1] == "," and label in INTRODUCTIONS)):
        return None
    first = next((node for node in islice(doc.boxes[leaf.box].node.iter(), 1) if node.tag in INLINE), None)
    return f"{label}: {rest}" if first is not None and squash(first.text()) == word else None


def behind_label(doc: Document, leaf: Leaf) -> str:
    """The text of a cell behind that of the one before it: "Source", ": Example" in a table of who did what."""
    box, before = doc.boxes[leaf.box], doc.leaves[leaf.index - 1] if leaf.index else leaf
    label = doc.boxes[before.box]
    if box.tag not in ("td", "dd") or label.tag not in ("td", "th", "dt") or label.parent != box.parent:
        return leaf.text
    return f"{before.text.strip(' :')}: {leaf.text.lstrip(' :')}" if len(before.text) < _MAX_LABEL else leaf.text
