"""Whom the text is credited to, read at the few places where pages say so.

Byline row, dateline, the last lines of the story, a labelled source line, a copyright or republication line; then
author-like meta tags and JSON-LD. Never running text, captions, or links to other stories. ``source_lines`` holds the
grammar of the lines; this file knows the places.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from wiredesk.extract import agencies, credits, dateline, providers, stated_sources
from wiredesk.extract import flags as f
from wiredesk.extract import source_lines as lines
from wiredesk.extract import source_notes as notes
from wiredesk.extract.byline_sources import byline
from wiredesk.extract.document import Document
from wiredesk.extract.frame import PROSE, Frame
from wiredesk.extract.reading import Candidate
from wiredesk.extract.scope import Scope
from wiredesk.extract.seams import behind_label, may_run_on, parted
from wiredesk.extract.source_names import Claim, is_same, key, split
from wiredesk.extract.source_places import FOREIGN, Place
from wiredesk.extract.walk import Leaf
from wiredesk.records import Attribution, AttributionKind

_FOOT = f.TAGS | f.PAYWALL  # the foot of an article, where rights and sources stand beside its tags
_ABOVE = 3  # leaves above the headline: kicker, provider
_DECK = 3  # paragraphs of a summary that may stand above the byline row
_OPENING = 2  # paragraphs at the start that may say where the text is from
_BELOW_DECK = 6  # leaves from the first paragraph, which may be a deck, to a note behind byline and picture
_BELOW = 14  # leaves below the last paragraph in which a labelled line may stand
_ENDS = 3  # leaves above the last paragraph in which the story may have ended already
_SIGNATURE = 3  # leaves below it in which a signature may stand
_GOES_ON = re.compile(r"(?:and|avec|con|e|en|et|mit|og|och|und|with|y)\s[A-Z]")
_MAX_ROW, _WORDS = 140, 8  # characters of a byline row; blanks in one that ends as sentences do
_MAX_NOTE = 260  # characters of a note above the story
# class names of elements that name the provider of the text
_SOURCE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:agenc(?:y|ia)|agentur|fonte|fuente|origin|provider|quelle|source|syndicat\w*)(?:$|[\s_-])"
)
_THANKS = 1  # lines that may stand below the source line and read like a paragraph
_GLUED = re.compile(r"[:\d]")  # of a label or a date that a name may be glued to
_LOGO = re.compile(r"\s*\blogo\b\s*", re.I)


@dataclass(frozen=True, slots=True)
class AttributionReading:
    """``consumed`` are leaves that only credit the text; leaves that also hold prose are not in it."""

    attribution: tuple[Attribution, ...]
    consumed: frozenset[int]
    evidence: str = ""
    lost: tuple[Candidate[str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    claim: Claim
    where: str
    leaf: int = -1  # of a line that holds nothing else


def read(
    doc: Document,
    scope: Scope,
    *,
    publisher: str | None = None,
    bylines: Collection[int] = (),
    taken: Collection[int] = (),
) -> AttributionReading:
    """Every attribution of the story in ``scope``, those printed on the page first.

    ``bylines`` are leaves that the reader of authors took for bylines; ``taken`` are captions and photo credits.
    """
    frame = Frame.of(doc, scope)
    place = Place(doc, frame, scope.weights, publisher or doc.host, taken)
    found = [*_labelled(place), *_row(place), *_opening(place), *_tail(place)]
    found += [_Found(claim, f"element marked as author, leaf {leaf}") for claim, leaf in place.marked()]
    for leaf in place.leaves(frame.headline - _ABOVE, frame.story_last + 1 + _SIGNATURE):
        below = leaf.index > frame.story_last
        if leaf.index in bylines and not (below and (leaf.flags & f.LIST or place.is_on_card(leaf))):
            text = parted(doc, leaf) if may_run_on(doc, leaf) else leaf.text
            found += [_Found(claim, "byline") for claim in byline(text, place.publisher, marked=True)]
    found += [_Found(claim, where) for claim, where in stated_sources.read(doc, place.publisher)]
    return _answer(found, place.publisher, doc.host)


def _answer(found: Sequence[_Found], publisher: str, site: str) -> AttributionReading:
    """One attribution per organisation: the first place wins."""
    kept: dict[str, Attribution] = {}
    lost: list[Candidate[str]] = []
    houses = split(publisher) if len(publisher) < _MAX_ROW else ()  # "Harbour and Town Gazette": cut where names are
    for one in found:
        claim = one.claim
        organisation = key(claim.name)
        own = any(is_same(name, us) for name in (claim.name, claim.printed) for us in (publisher, site, *houses))
        attribution = Attribution(
            name=claim.name, printed=claim.printed, kind=claim.kind, is_self=own, evidence=one.where
        )
        if own and ("copyright" in one.where or one.where == "json-ld publisher"):
            lost.append(Candidate(claim.printed, one.where, "the outlet's own"))
        else:
            kept.setdefault(organisation, attribution)
    if not all(one.is_self for one in kept.values()):  # the outlet's own dateline opens what others wrote as well
        kept = {name: one for name, one in kept.items() if not (one.is_self and one.evidence.startswith("dateline"))}
    consumed = frozenset(one.leaf for one in found if one.leaf >= 0)
    evidence = "; ".join(dict.fromkeys(attribution.evidence for attribution in kept.values()))
    return AttributionReading(tuple(kept.values()), consumed, evidence, tuple(lost))


def _labelled(place: Place) -> Iterator[_Found]:
    """ "Source: Example" on a line of its own, above the story or below it."""
    frame = place.frame
    above = place.leaves(frame.headline, min(frame.story + _DECK, frame.story_last))
    end = max(frame.story_last - _THANKS, frame.story)
    below = place.leaves(end, frame.story_last + 1 + _BELOW, FOREIGN & ~_FOOT)
    for leaf in (*above, *below):
        if leaf.flags & f.FACTS:  # the source of a fact box is not that of the story
            continue
        dated = leaf.text[-1:] in ")0123456789" and may_run_on(place.doc, leaf)  # "Source: example.org03/04/2026"
        claims = tuple(lines.labelled(parted(place.doc, leaf) if dated else behind_label(place.doc, leaf)))
        if not claims or place.is_among_facts(leaf) or place.is_on_card(leaf):
            continue
        for claim in claims:
            yield _Found(claim, f"source line, leaf {leaf.index}", leaf.index)


def _row(place: Place) -> Iterator[_Found]:
    """The lines between headline and story, and right above the headline."""
    frame = place.frame
    for leaf in place.leaves(frame.headline - _ABOVE, min(frame.story + _DECK, frame.story_last)):
        if (
            len(leaf.text) > _MAX_ROW
            or leaf.flags & f.CAPTION
            or (leaf.index == frame.headline and leaf.flags & f.HEADLINE)
        ):
            continue  # a headline names what it is about
        glued = _GLUED.search(leaf.text) and may_run_on(place.doc, leaf)
        text = parted(place.doc, leaf) if glued else leaf.text
        for claim in lines.labelled_inside(text):
            yield _Found(claim, f"source in the byline row, leaf {leaf.index}")
        for claim in lines.stamped(text, place.publisher):
            yield _Found(claim, f"source in the byline row, leaf {leaf.index}")
        if credits.opens_credit(leaf.text) or place.weights[leaf.index] > PROSE or _is_said(leaf):
            continue
        if _is_initials(leaf.text, place.doc.leaves[leaf.index + 1 : leaf.index + 3]):
            continue
        marked = bool(leaf.flags & (f.BYLINE | f.AUTHOR_BOX))
        before = place.doc.leaves[leaf.index - 1] if leaf.index else leaf
        if before.flags & (f.BYLINE | f.AUTHOR_BOX) and _GOES_ON.match(text):
            text = f"{before.text} {text}"  # "By Jane Doe", "and AFP"
        for claim in byline(text, place.publisher, marked=marked):
            yield _Found(claim, f"byline row, leaf {leaf.index}", leaf.index)
        if _SOURCE_CLASS.search(place.doc.boxes[leaf.box].cls) and not any(notes.noted(leaf.text)):
            for claim in (*lines.named_source(leaf.text), *lines.own_source(leaf.text, place.publisher)):
                yield _Found(claim, f"source element, leaf {leaf.index}", leaf.index)
        for claim in providers.of_row(place.doc, leaf):
            yield _Found(claim, f"provider in the byline row, leaf {leaf.index}", leaf.index)
    yield from _logo(place)


def _is_said(leaf: Leaf) -> bool:
    """Whether a line between headline and story is a quote or a sentence, not a byline."""
    return bool(leaf.flags & f.QUOTE) or (leaf.text[-1] in ".!?" and leaf.text.count(" ") > _WORDS)


def _logo(place: Place) -> Iterator[_Found]:
    """The logo of a provider near the headline: an image whose alternative text is an agency or outlet."""
    frame = place.frame
    for picture in place.doc.pictures:
        if not frame.headline - _ABOVE <= picture.leaf <= min(frame.story + _DECK, frame.story_last):
            continue
        box = place.doc.boxes[picture.box]
        classes = f"{box.cls} {(picture.attrs.get('class') or '').lower()} {place.doc.boxes[max(box.parent, 0)].cls}"
        alt = picture.attrs.get("alt") or picture.attrs.get("title") or ""
        named = _SOURCE_CLASS.search(classes) or (_LOGO.search(alt) and agencies.find(_LOGO.sub("", alt)))
        if named and not place.frame.flags.up_to_root(picture.box) & (FOREIGN | f.FIGURE):
            for claim in lines.named_source(alt):
                yield _Found(claim, f"logo at leaf {picture.leaf}")


def _is_initials(text: str, after: Sequence[Leaf]) -> bool:
    """Two letters above a name that begins with them stand for a person's portrait, not for an agency."""
    if len(text) != 2:
        return False
    starts = ["".join(word[0] for word in leaf.text.split()[:2]) for leaf in after]
    return text in starts


def _opening(place: Place) -> Iterator[_Found]:
    """The dateline, and a note at the top that says where the text is from."""
    frame = place.frame
    for leaf in place.leaves(frame.opening(place.doc), min(frame.story + 3, frame.story_last + 1), f.HIDDEN):
        found = dateline.find(leaf.text, place.publisher)
        for agency, printed in found.agencies if found else ():
            yield _Found(Claim(agency.name, printed, AttributionKind.AGENCY), f"dateline, leaf {leaf.index}")
        if found and found.outlet and not found.agencies:
            yield _Found(Claim(found.outlet, found.outlet, AttributionKind.SOURCE_LINE), f"dateline, leaf {leaf.index}")
        if not found and (own := dateline.outlet_before(leaf.text, place.publisher)):
            yield _Found(Claim(own, own, AttributionKind.SOURCE_LINE), f"dateline, leaf {leaf.index}")
        elif not found and (opening := dateline.agency_before(leaf.text)):
            yield _Found(Claim(*opening, AttributionKind.AGENCY), f"before the text, leaf {leaf.index}")
        if found:
            break
    for leaf in place.leaves(frame.headline, min(frame.story + _BELOW_DECK, frame.story_last)):
        sure = leaf.index < frame.story + _OPENING or (place.weights[leaf.index] <= PROSE and notes.is_note(leaf.text))
        for claim in notes.noted(leaf.text) if sure and len(leaf.text) <= _MAX_NOTE else ():
            yield _Found(claim, f"note above the story, leaf {leaf.index}")


def _ours(place: Place, found: Iterator[Leaf]) -> Iterator[Leaf]:
    return (leaf for leaf in found if len(leaf.text) > _MAX_ROW or not place.is_on_card(leaf))


def _tail(place: Place) -> Iterator[_Found]:
    """The last lines: notes, signature, copyright, a name alone, and the end of the last paragraph."""
    frame = place.frame
    for claim, index in place.signed(frame.story + 1, frame.story_last - _ENDS):
        yield _Found(claim, f"signature, leaf {index}", index)
    for leaf in _ours(place, place.leaves(max(frame.story_last - _ENDS, frame.story), frame.story_last + 1 + _BELOW)):
        if leaf.index >= frame.story_last - 1:
            for claim in notes.noted(leaf.text):
                alone = leaf.index > frame.story_last or notes.is_note(leaf.text)
                yield _Found(claim, f"note below the story, leaf {leaf.index}", leaf.index if alone else -1)
        if leaf.index > frame.story_last and leaf.flags & f.ASIDE:
            continue
        if leaf.index <= frame.story_last + _SIGNATURE and place.ends_block(leaf):
            for claim in lines.closing(leaf.text, place.publisher) if leaf.link_chars < len(leaf.text) else ():
                yield _Found(claim, f"end of the story, leaf {leaf.index}")
        elif leaf.index > frame.story_last + _SIGNATURE:
            for claim in lines.copyrighted(leaf.text, place.publisher, outlets=False):
                yield _Found(claim, f"copyright line, leaf {leaf.index}", leaf.index)
        if frame.story_last - 1 <= leaf.index <= frame.story_last + _SIGNATURE:
            yield from _last_line(place, leaf)


def _last_line(place: Place, leaf: Leaf) -> Iterator[_Found]:
    """A line of its own at the end of the story."""
    doc, last = place.doc, place.frame.story_last
    if leaf.index > last and _SOURCE_CLASS.search(doc.boxes[leaf.box].cls):
        for claim in lines.own_source(leaf.text, place.publisher):
            yield _Found(claim, f"source element, leaf {leaf.index}", leaf.index)
    container = doc.boxes[place.frame.container]
    signed = leaf.text.rpartition("; ")[2] if len(leaf.text) <= _MAX_ROW else leaf.text  # "Radio 1, 6:31 Uhr; sda/ab"
    for claim in (*lines.signature(signed, place.publisher), *lines.house(signed, place.publisher)):
        yield _Found(claim, f"signature, leaf {leaf.index}", leaf.index)
    outlets = last < leaf.index and container.first <= leaf.index < container.last
    for claim in lines.copyrighted(leaf.text, place.publisher, outlets=outlets):
        yield _Found(claim, f"copyright line, leaf {leaf.index}", leaf.index)
    if leaf.index > last and not leaf.links and _is_next_line(doc, leaf, last) and not any(notes.noted(leaf.text)):
        for claim in lines.lone_name(leaf.text):
            yield _Found(claim, f"name below the story, leaf {leaf.index}", leaf.index)


def _is_next_line(doc: Document, leaf: Leaf, last: int) -> bool:
    """Whether a leaf is built like the last paragraph: in the same box after a line break, or a sibling of its kind."""
    here, there = doc.boxes[leaf.box], doc.boxes[doc.leaves[last].box]
    same = here.index == there.index or (here.parent == there.parent and here.tag in (there.tag, "p", "div", "em"))
    return same and not leaf.flags & (f.FOOTER | f.BYLINE | f.AUTHOR_BOX)
