"""Where the story stands: which blocks are alive, and which box holds the story.

The score of a box is the prose in it minus what clearly is not prose: a parent wins over its best child only when
the further paragraphs it brings outweigh the links and labels it brings. So bodies that are split over several
siblings are joined, and pages without any telling class name are read the same way.
"""

import re
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from wiredesk.extract import cards
from wiredesk.extract import flags as f
from wiredesk.extract.document import Document
from wiredesk.extract.walk import Box, Leaf

DEAD = (
    f.HIDDEN | f.FORM | f.NAV | f.FOOTER | f.ASIDE | f.CAPTION | f.COMMENTS | f.RELATED | f.PROMO
    | f.SHARE | f.AUTHOR_BOX | f.CONSENT | f.PAYWALL | f.TAGS | f.FACTS
)  # fmt: skip
_HARD = f.HIDDEN | f.FORM | f.FOOTER | f.COMMENTS | f.RELATED | f.CONSENT | f.AUTHOR_BOX
_CLEAR = f.FOOTER | f.CONSENT  # words that nobody uses for the story
_LITTLE = 2000.0  # prose weight: a longer story needs no second look at what was left out
_OVERRULED = 4.0  # times more prose under flags that speak of layout: then they are names, not meanings
_WEAK = f.ASIDE | f.NAV | f.SHARE | f.TAGS  # words that layout frameworks use for the story, too
_REPEATED = _WEAK | f.PROMO
_CLUTTER = 0.5  # a character of links takes away half of what a character of prose gives
_SHORT_LINE = 0.3  # worth of a character in the short lines (results, winners) of a block named as the story
_BLOCK = 200.0  # prose of a block that is more than a row of labels
_SECTION = 600.0  # prose of a block that is more than a byline with a line about the author
_FOLDED = 150.0  # prose that a folded block must hold to be read
_COPY = 0.6  # of all prose: a hidden block with more may be the rest of what the page shows
_OPENING = 60  # characters
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\u0e00-\u0eff]")
_SENTENCE_END = re.compile(r"[.!?…。！？｡؟۔।॥։።။៕](?:(?<=[。！？])|[\"'“”’»›)\]」』】]*(?:\s|$))")
_NO_CJK = bytes(byte for byte in range(256) if byte not in (0xE0, *range(0xE3, 0xEE), 0xEF))  # in UTF-8
_CLAUSE = re.compile(r"[,;:،、，；：]")
_QUESTION = "?？؟"
_UNKILLABLE = f.words("html body main")
_FIELD = "textarea"  # holds a copy of the story to take away, or nothing


@dataclass(frozen=True, slots=True)
class Scope:
    """The story: container box, half-open range of leaves, and per box whether it is dead (boilerplate)."""

    box: int
    first: int
    last: int
    dead: tuple[bool, ...]
    flags: tuple[int, ...]  # per box: what it and the blocks around it say, without those that hold the story
    title_box: int | None  # the printed headline
    start: int  # leaf of the headline: nothing above it is body text; 0 where that does not hold
    weights: tuple[float, ...]  # prose weight per leaf; negative for links and labels


def weigh(leaf: Leaf) -> float:
    """How much prose a leaf is, in characters: positive for sentences, negative for links and labels.

    Scripts that write a word in one or two characters count 2.5 times.
    """
    text = leaf.text
    size = float(len(text))
    if not text.isascii():
        size += 1.5 * _dense(text)
    if leaf.link_chars * 2 > len(text):
        return -min(size, 120.0)
    own = size * (1 - leaf.link_chars / max(1, len(text)))
    if size >= 80 and ("," in text or _CLAUSE.search(text) or _SENTENCE_END.search(text)):
        return own
    if 40 <= size < 80 and _SENTENCE_END.search(text):
        return own * 0.8
    if size >= 140:
        return own * 0.5
    return 0.0 if size >= 25 or _SENTENCE_END.search(text) else -5.0


def _dense(text: str) -> int:
    """How many characters write a word in one or two; most texts beyond ASCII hold no byte that begins any."""
    return len(_CJK.findall(text)) if text.encode("utf-8", "surrogatepass").translate(None, _NO_CJK) else 0


def find(doc: Document, title_box: int | None = None) -> Scope:
    """Find the story. ``title_box`` is the box of the printed headline where it is known."""
    boxes = doc.boxes
    weights = [0.0 if boxes[leaf.box].tag == _FIELD else weigh(leaf) for leaf in doc.leaves]
    dead, flags = _judge_boxes(doc, weights, title_box, DEAD)
    living = _living(doc, weights, dead)
    if living < _BLOCK and (joined := _broken_lines(doc, weights)):
        weights = joined
        dead, flags = _judge_boxes(doc, weights, title_box, DEAD)
        living = _living(doc, weights, dead)
    if living < _LITTLE and living < 0.4 * sum(weight for weight in weights if weight > 0):
        sure = _judge_boxes(doc, weights, title_box, _HARD)
        if _living(doc, weights, sure[0]) > _OVERRULED * living:
            dead, flags = sure
            living = _living(doc, weights, dead)
    if living < _SECTION and (hidden := _hidden_story(doc, weights, living)) is not None:
        dead, flags = _judge_boxes(doc, weights, hidden, DEAD)
        living = _living(doc, weights, dead)
    start = doc.boxes[title_box].first if title_box is not None else 0
    # where most of the prose stands above it, it is no headline of this story
    begin = start if start and _living(doc, weights, dead, start) > 0.4 * living else 0
    scores = _scores(doc, weights, dead, begin)
    best = _choose(doc, scores)
    box = doc.boxes[best]
    return Scope(best, box.first, box.last, tuple(dead), tuple(flags), title_box, begin, tuple(weights))


def _broken_lines(doc: Document, weights: list[float]) -> list[float] | None:
    """The weights where hardly any line is prose for itself: lines of one paragraph that break inside its sentences, as
    papers in plain language set them, share the weight of the whole.
    """
    shared = list(weights)
    for _, group in groupby(doc.leaves, key=lambda leaf: leaf.box):
        lines = list(group)
        broken = len(lines) > 1 and any(one.text[:1].islower() for one in lines[1:])
        if broken and doc.boxes[lines[0].box].tag == "p":
            text = " ".join(one.text for one in lines)
            whole = weigh(replace(lines[0], text=text))
            for one in lines if whole > 0 else ():
                shared[one.index] = whole * len(one.text) / len(text)
    return shared if shared != weights else None


def _hidden_story(doc: Document, weights: list[float], living: float) -> int | None:
    """The only block named as the story that is hidden, where hardly anything else is prose: a script shows it to
    whoever may read on, and the page holds it for everybody.
    """
    stories = [box for box in doc.flagged if box.own & f.HIDDEN and box.own & f.STORY]
    if len(stories) != 1:
        return None
    mass = sum(weight for weight in weights[stories[0].first : stories[0].last] if weight > 0)
    return stories[0].index if mass > max(_SECTION, _OVERRULED * living) else None


def _living(doc: Document, weights: list[float], dead: list[bool], start: int = 0) -> float:
    """The prose in living boxes from the leaf ``start`` on."""
    lines = zip(weights[start:], doc.leaves[start:], strict=True)
    return sum([weight for weight, leaf in lines if weight > 0 and not dead[leaf.box]])


def _masses(doc: Document, weights: list[float]) -> list[float]:
    """Prose per box, whole subtree, whatever the flags."""
    return doc.per_box(list(accumulate([weight if weight > 0 else 0.0 for weight in weights], initial=0.0)))


def _judge_boxes(
    doc: Document, weights: list[float], title_box: int | None, deadly: int
) -> tuple[list[bool], list[int]]:
    """Which boxes are boilerplate by their ``deadly`` flags, and which flags reach each box.

    A flag on a box that holds the story or the headline says nothing about what is inside.
    """
    masses = _masses(doc, weights)
    total = masses[0] if masses else 0.0
    protected = set()
    if title_box is not None:
        protected = {box.index for box in doc.ancestors(title_box)}
    alike = _alike(doc, masses)
    named = _named(doc)
    linked = cards.linked(doc)
    others = cards.find(doc, linked, masses) | cards.other_articles(doc, title_box, masses)
    others |= cards.lone(doc, linked, masses) | cards.widgets(doc, masses)
    others -= protected
    dead: list[bool] = []
    flags: list[int] = []
    said, gone = 0, False
    for index, box in enumerate(doc.boxes):
        own = box.own
        if index:
            parent = box.parent
            said, gone = flags[parent], dead[parent] or index in others
        if own and index not in protected and box.tag not in _UNKILLABLE:
            mass = masses[index]
            if mass < 0.5 * total or mass < _BLOCK:
                said |= own if mass < _SECTION else own & ~f.BYLINE
            gone = gone or (own & f.ASIDE != 0 and _stands_beside(box, mass, named))
            if not gone and own & deadly:
                folded = (own | doc.boxes[parent].own) & f.FOLDED
                shown = folded and not own & deadly & ~f.HIDDEN and mass > _FOLDED
                prose = max(mass, alike.get((box.tag, box.cls), 0.0))
                asks = folded and own & deadly == f.FORM and _asks(doc, box)
                gone = not shown and not asks and (_is_dead(box, prose, total) or _is_copy(doc, box, mass, total))
        flags.append(said)
        dead.append(gone)
    return dead, flags


def _asks(doc: Document, box: Box) -> bool:
    """Whether the button that opens a folded block is a question: then the block is the answer."""
    return box.last > box.first and doc.leaves[box.last - 1].text[-1] in _QUESTION


def _is_copy(doc: Document, box: Box, mass: float, total: float) -> bool:
    """Whether a hidden block opens as a line that the page shows, and holds no more than it: it is for machines."""
    if not box.own & f.HIDDEN or box.last <= box.first or mass > _COPY * total:
        return False
    if "shown" not in doc.kept:
        doc.kept["shown"] = {leaf.text[:_OPENING] for leaf in doc.leaves if not leaf.flags & f.HIDDEN}
    opening = doc.leaves[box.first].text[:_OPENING]
    return len(opening) == _OPENING and opening in doc.kept["shown"]


def _named(doc: Document) -> Box | None:
    """The block with the most words of its own that is named as the story and stands in no boilerplate."""
    stories = (box for box in doc.flagged if box.own & f.STORY and not box.flags & DEAD)
    return max(stories, key=lambda box: box.chars - box.link_chars, default=None)


def _stands_beside(box: Box, mass: float, story: Box | None) -> bool:
    """Whether a sidebar stands outside the ``story`` and says less: tables and short lines are little prose."""
    if story is None or box.own & f.STORY:
        return False
    return not story.index <= box.index < story.end and mass < story.chars - story.link_chars


def _alike(doc: Document, masses: list[float]) -> dict[tuple[str, str], float]:
    """Prose in all boxes of one tag and class that are flagged as an aside: a story may stand in a row of them."""
    sums: dict[tuple[str, str], float] = {}
    for box in doc.flagged:
        mass = masses[box.index]
        if mass and box.own & _REPEATED and box.cls:
            key = (box.tag, box.cls)
            sums[key] = sums.get(key, 0.0) + mass
    return sums


def _is_dead(box: Box, mass: float, total: float) -> bool:
    """Whether a flagged box with ``mass`` of the page's ``total`` prose is boilerplate."""
    kinds = box.own & DEAD
    if box.own & f.STORY and box.attrs.get("itemprop") == "articleBody":
        return False
    if kinds == f.COMMENTS:
        return mass < 0.9 * total
    if kinds == f.CAPTION and mass > 600 and box.tag != "figcaption":
        return False
    if kinds == f.RELATED and box.own & f.DECK and mass > 80 and box.link_chars * 10 < box.chars:
        return False  # "teaser text" is the standfirst in many systems
    if kinds == f.PAYWALL and (box.tag == "p" or mass > 600):
        return False
    if box.own & f.STORY and mass > 500 and not kinds & (f.HIDDEN | f.COMMENTS | f.RELATED | f.CAPTION):
        return False
    if not kinds & ~_WEAK and mass > 300 and box.link_chars * 10 < box.chars and box.tag not in ("aside", "nav"):
        return mass < 0.25 * total
    if kinds & f.HIDDEN and total - mass > _LITTLE:
        return True  # a copy for other readers than people
    return mass < (0.8 if kinds & _CLEAR else 0.5) * total or mass < _BLOCK


def _scores(doc: Document, weights: list[float], dead: list[bool], start: int) -> list[float]:
    """Prose minus clutter of the living leaves of every box."""
    sums = [0.0]
    total = 0.0
    story = f.STORY
    for leaf, weight in zip(doc.leaves, weights, strict=True):
        if weight < 0:
            weight *= _CLUTTER
        if leaf.flags & story and leaf.link_chars * 2 < len(leaf.text):
            weight = max(weight, 0.0 if leaf.flags & f.TABLE else _SHORT_LINE * len(leaf.text))
        if dead[leaf.box]:
            weight = weight * 0.3 if weight < 0 else 0.0
        elif weight > 0 and leaf.index < start:
            weight = 0.0
        total += weight
        sums.append(total)
    return doc.per_box(sums)


def _choose(doc: Document, scores: list[float]) -> int:
    """The box with the best score, the innermost of several."""
    favoured = list(scores)
    for box in doc.flagged:
        if box.own & f.STORY and favoured[box.index] > 0:
            favoured[box.index] *= 1.1
    most = max(favoured)
    if favoured.count(most) == 1:
        return favoured.index(most)
    best = [box for box, score in zip(doc.boxes, favoured, strict=True) if score == most]
    return max(best, key=lambda box: box.depth).index
