"""The headings that a page prints: which of them is its headline, and what in them is kicker or breadcrumb."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from operator import attrgetter

from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import letters
from wiredesk.extract.document import Document, first_href
from wiredesk.extract.walk import Box

LONGEST = 400
"""Characters of a headline; longer headings are prose in the wrong tag."""
SHORTEST = 15
"""Letters of a headline that may stand without its kicker."""

_HEADINGS = f.words("h1 h2 h3 h4")
_NOT_HEADLINE = f.NAV | f.FOOTER | f.ASIDE | f.COMMENTS | f.RELATED | f.HIDDEN | f.CONSENT
# The line over a headline, as design systems and papers call it in class names.
_KICKER = re.compile(
    r"antet[ií]tulo|chap[eé]u|cintillo|dachzeile|eyebrow|kicker|occhiello|over-?(?:line|title)|pre-?title|roofline"
    r"|sobret[ií]tulo|spitzmarke|super-?title|surtitre|top-?line|up-?title|volanta"
)
_HOME_PAGE = re.compile(r"(?:[a-zA-Z][a-zA-Z\d+.-]*:)?(?://[^/?#]*)?/*(?:index\.(?:html?|php))?/*\??(?:#.*)?", re.S)
_FRAMED = re.compile(r"[^()（）]{2,30}[(（](.{8,})[)）]")
_JOINTS = " -–—:|/•·›"
_KNOWN = 8  # letters of a heading that is more than a word
_BELOW, _CLOSE_BELOW = 30, 6  # leaves under a breadcrumb that may hold the headline: as a heading, as a plain line


def printed(doc: Document) -> list[Box]:
    """The headings of the page and what it names headline, in order, those of consent and comments left out.

    A body that is called "gdpr-applies" encloses the h1 too: an h1 is judged by its own neighbourhood.
    """
    named = (box for box in doc.flagged if box.own & f.HEADLINE and box.tag not in _HEADINGS)
    return [
        box
        for box in sorted(chain(named, *map(doc.by_tag, _HEADINGS)), key=attrgetter("index"))
        if 0 < box.chars <= LONGEST and not box.flags & f.COMMENTS and (box.tag == "h1" or not box.flags & f.CONSENT)
    ]


def text_of(doc: Document, box: Box) -> str:
    """The words of a heading without the kicker that its markup sets apart."""
    text = doc.text_of(box)
    if box.node.first_child is None or box.node.first_child.next is None:
        return text  # one child cannot be two parts
    for node in box.node.css("[class]"):
        if _KICKER.search((node.attributes.get("class") or "").lower()):
            kicker = " ".join(node.text(separator=" ").split())
            rest = text.removeprefix(kicker).lstrip(_JOINTS)
            return rest if kicker and len(rest) > len(text) / 4 and rest != text else text
    return text


def in_frame(doc: Document, text: str) -> str:
    """A share title without the site's name before it and the brackets around it, where a line prints it so."""
    match = _FRAMED.fullmatch(text)
    return match[1] if match and any(leaf.text == match[1] for leaf in doc.leaves) else text


def first_line(doc: Document, box: Box, stated: Collection[str]) -> str | None:
    """The first of several lines of a heading, where metadata open with it and hold none of the others: they tell who
    wrote the story. ``stated`` holds the letters of the headlines in metadata.
    """
    lines = [letters(leaf.text) for leaf in doc.leaves[box.first : box.last]]
    if len(lines) < 2 or len(lines[0]) <= SHORTEST:
        return None
    opened = [key for key in stated if key.startswith(lines[0])]
    return doc.leaves[box.first].text if opened and not any(lines[1] in key for key in stated) else None


def main(doc: Document, h1s: Sequence[Box], stated: Sequence[str]) -> Box | None:
    """The h1 that metadata repeat, else the first that is not part of navigation.

    ``stated`` holds the letters of the headlines in metadata, the ``<title>`` last.
    """
    printed_keys = {letters(doc.text_of(box)): box for box in reversed(h1s)}
    for key in reversed(stated):
        if key in printed_keys:
            return printed_keys[key]
    usable = [box for box in h1s if not box.flags & _NOT_HEADLINE] or list(h1s)
    known: list[tuple[int, Box]] = []  # a section may stand in an h1 of its own, and in the metadata too
    for box in usable:
        words = letters(doc.text_of(box))
        if len(words) > _KNOWN and any(words in key or (len(key) > _KNOWN and key in words) for key in stated):
            known.append((len(words), box))
    if known:
        return max(known, key=lambda one: one[0])[1]
    return usable[0] if usable else None


def is_elsewhere(box: Box) -> bool:
    """Whether a heading stands in a block of other things than the story."""
    return bool(box.flags & _NOT_HEADLINE)


def under_trail(doc: Document, h1: Box, stated: Mapping[str, str]) -> str | None:
    """The headline below an h1 that is the last step of a breadcrumb trail: a line that metadata state.

    ``stated`` holds the headlines in metadata by their letters. None where the h1 is no such step.
    """
    if not _ends_trail(doc, h1):
        return None
    own = letters(doc.text_of(h1))
    others = {key for key in stated if key != own and len(key) > SHORTEST}
    before = ""
    for leaf in doc.leaves[h1.last : h1.last + _BELOW] if others else ():
        box = doc.boxes[leaf.box]
        heading = box.tag in _HEADINGS or box.own & f.HEADLINE
        if leaf.link_chars or len(leaf.text) > LONGEST or not (heading or leaf.index < h1.last + _CLOSE_BELOW):
            continue
        key = letters(leaf.text)
        if key in others or (before and before + key in others):
            return leaf.text  # "before" is the kicker, printed as a line of its own
        before = key
        if heading and (whole := next((other for other in others if key.endswith(other)), None)):
            return stated[whole]  # behind a kicker
    return None


def under_kicker(doc: Document, h1: Box, stated: Mapping[str, str]) -> str | None:
    """The headline in the heading right below an h1 that no metadata repeat: the h1 is its kicker, in the wrong tag."""
    own = letters(doc.text_of(h1))
    leaf = doc.leaves[h1.last] if h1.last < len(doc.leaves) else None
    if leaf is None or doc.boxes[leaf.box].tag not in _HEADINGS or any(own in key for key in stated):
        return None
    key = letters(leaf.text)
    return leaf.text if len(key) > SHORTEST and key in stated and key not in own and not leaf.link_chars else None


def _ends_trail(doc: Document, h1: Box) -> bool:
    """Whether an h1 stands in navigation, or beside a line of nothing but links."""
    if h1.flags & f.NAV:
        return True
    before = doc.leaves[h1.first - 1] if h1.first else None
    return before is not None and before.box == h1.parent and before.link_chars * 10 >= len(before.text) * 7


def is_logo(doc: Document, box: Box) -> bool:
    """Whether a heading is a link to the home page: it names the site."""
    if box.link_chars * 10 < box.chars * 8:
        return False
    href = first_href(box.node)
    if href is None and box.node.parent is not None and box.node.parent.tag == "a":
        href = box.node.parent.attributes.get("href")
    return _HOME_PAGE.fullmatch(href) is not None if href else False
