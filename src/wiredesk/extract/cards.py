"""Cards: repeated blocks that each lead to another story (headline that is a link, perhaps a picture and a summary).

Their summaries read like prose and no class name need give them away; that they come in rows of the same shape does.
"""

import re
from collections.abc import Sequence
from itertools import chain

from wiredesk.extract import flags as f
from wiredesk.extract.document import Document, first_href
from wiredesk.extract.walk import Box, Leaf

_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}(?:[^@/?#\\]*@)?([^:/?#\\]*)", re.I)
_FEWEST = 3  # cards in a row
_LONGEST = 700  # characters of one card
_SHORTEST_LINK = 15
_STORY = 200.0  # prose weight that shows that the article with the headline holds the story
_MUCH_MORE = 5.0  # times the prose of the headline's article: then that holds the beginning alone
_ARTICLES = f.words("article section div li")
_FIELDS = ("button", "label", "select", "textarea")
_GROUPS = f.words("aside div fieldset form li section ul")
_LONGEST_WIDGET = 250  # characters beside the button
_LONGEST_LONE = 500
_MOST_LEAVES = 4
_SHORTEST_HEADLINE = 25
_LONGEST_KICKER = 80
_FEW = 0.2  # share of the prose
_HEADINGS = f.words("h1 h2 h3 h4 h5 h6")


def linked(doc: Document) -> list[Box]:
    """The boxes that may be cards: not long, and with a link."""
    return [
        box for box in doc.boxes if box.link_chars >= _SHORTEST_LINK and box.chars <= _LONGEST and box.tag in _ARTICLES
    ]


def find(doc: Document, linked: Sequence[Box], masses: list[float]) -> set[int]:
    """Indices of the ``linked`` boxes that are cards. Cards that hold most of the prose are a listicle, not cards."""
    rows: dict[tuple[int, str, str], list[Box]] = {}
    for box in linked:
        rows.setdefault((box.parent, box.tag, box.cls.split(" ", 1)[0]), []).append(box)
    total = masses[0] if masses else 0.0
    found: set[int] = set()
    for row in rows.values():
        if len(row) >= _FEWEST:
            cards = [box for box in row if _is_card(doc, box)]
            mass = sum(masses[box.index] for box in cards)
            many = len(cards) >= _FEWEST and len(cards) * 3 >= 2 * len(row) and mass < 0.5 * total
            if many and all(_leads_inside(doc, box) for box in cards[:_FEWEST]):
                found.update(box.index for box in cards)
    return found


def lone(doc: Document, linked: Sequence[Box], masses: list[float]) -> set[int]:
    """Single cards between the paragraphs: a headline that is a link to another story, and its summary.

    Where they hold more than a small part of the prose, the page is a list of such sections.
    """
    found: list[Box] = []
    for box in linked:
        if not _SHORTEST_HEADLINE <= box.link_chars < box.chars <= _LONGEST_LONE:
            continue
        if found and box.index < found[-1].end:
            continue
        leaves = doc.leaves[box.first : box.last]
        if 2 <= len(leaves) <= _MOST_LEAVES and _is_headline(doc, leaves) and _leads_inside(doc, box):
            found.append(box)
    mass = sum(masses[box.index] for box in found)
    return {box.index for box in found} if mass < _FEW * masses[0] else set()


def _is_headline(doc: Document, leaves: Sequence[Leaf]) -> bool:
    """Whether one line is a link and a block of its own, no other has a link, and none above it is long."""
    linked = [leaf for leaf in leaves if leaf.link_chars]
    if any(len(leaf.text) > _LONGEST_KICKER for leaf in leaves[: leaves.index(linked[0])]):
        return False  # what has been said before needs no headline
    if len(linked) != 1 or linked[0].link_chars < max(_SHORTEST_HEADLINE, 0.9 * len(linked[0].text)):
        return False
    return all(leaf.box != linked[0].box for leaf in leaves if leaf is not linked[0])


def widgets(doc: Document, masses: list[float]) -> set[int]:
    """Small blocks around a button or form field, with the words that ask for its use.

    Where they hold more than a small part of the prose, the story stands in blocks with a button each.
    """
    found: set[int] = set()
    for box in chain.from_iterable(map(doc.by_tag, _FIELDS)):
        if box.chars:
            top = box
            while top.parent >= 0:
                above = doc.boxes[top.parent]
                if above.tag not in _GROUPS or above.chars - box.chars > _LONGEST_WIDGET:
                    break
                top = above
            inside = doc.leaves[top.first : top.last]
            if (
                top is not box
                and not any(leaf.flags & f.CODE for leaf in inside)
                and any(_is_words(doc, leaf) for leaf in inside)
            ):
                found.add(top.index)
    mass = sum(masses[index] for index in found)
    return found if mass < _FEW * masses[0] else set()


def _is_words(doc: Document, leaf: Leaf) -> bool:
    """Whether a line is neither a heading nor part of a field: a heading with a button beside it is a heading."""
    return not leaf.flags & f.FORM and doc.boxes[leaf.box].tag not in _HEADINGS


def _is_card(doc: Document, box: Box) -> bool:
    leaves = doc.leaves[box.first : box.last]
    if len(leaves) < 2 and box.link_chars * 2 < box.chars:
        return False
    return any(leaf.link_chars >= _SHORTEST_LINK and leaf.link_chars >= 0.9 * len(leaf.text) for leaf in leaves)


def _leads_inside(doc: Document, box: Box) -> bool:
    """Whether the first link stays on the site."""
    href = first_href(box.node) or ""
    if not href or href[0] == "#" or href.startswith("javascript:"):
        return False
    if href[0] == "/" and href[1:2] not in ("/", "\\"):
        return True
    host = _HOST.match(href)
    return host is None or host[1].lower().removeprefix("www.") in ("", doc.host)


def other_articles(doc: Document, title_box: int | None, masses: list[float]) -> set[int]:
    """``<article>`` elements beside the one with the headline, or whose own headline is a link: the next stories.

    When these hold most of the prose, what was taken for the headline is the name of the site.
    """
    if title_box is None:
        return set()
    around = {box.index for box in doc.ancestors(title_box)}
    own = max((index for index in around if doc.boxes[index].tag == "article"), default=-1)
    found: set[int] = set()
    for box in doc.by_tag("article"):
        if box.index not in around and box.first > doc.boxes[title_box].first:
            heading = next((b for b in doc.boxes[box.index + 1 : box.end] if b.tag in _HEADINGS and b.chars), None)
            linked = heading.link_chars * 10 >= heading.chars * 9 if heading else _is_small(doc, box)
            if linked or (own >= 0 and box.index >= doc.boxes[own].end):
                found.add(box.index)
    if own >= 0 and masses[own] >= _STORY:
        return {index for index in found if not _goes_on(doc, index, masses[index] / masses[own])}
    return found if sum(masses[index] for index in found) < 0.6 * masses[0] else set()


def _is_small(doc: Document, box: Box) -> bool:
    """Whether an article without a heading is little more than the link to its story."""
    return box.link_chars >= _SHORTEST_HEADLINE and box.chars <= 2 * box.link_chars and _is_card(doc, box)


def _goes_on(doc: Document, index: int, times: float) -> bool:
    """Whether an article with so many ``times`` the prose of the one with the headline goes on with its story."""
    heading = next((box for box in doc.boxes[index + 1 : doc.boxes[index].end] if box.tag in _HEADINGS), None)
    return times >= _MUCH_MORE and (heading is None or heading.tag != "h1")
