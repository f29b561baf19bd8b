"""Where on a page a source may stand: the article's own leaves, outside of captions and of boxes about other things."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from wiredesk.extract import agencies
from wiredesk.extract import flags as f
from wiredesk.extract import source_words as w
from wiredesk.extract.byline_sources import byline
from wiredesk.extract.document import Document
from wiredesk.extract.frame import PROSE, Frame
from wiredesk.extract.source_names import Claim
from wiredesk.extract.walk import Leaf
from wiredesk.records import AttributionKind
from wiredesk.web.text import squash

FOREIGN = f.NAV | f.COMMENTS | f.RELATED | f.PROMO | f.CONSENT | f.TAGS | f.FORM | f.HIDDEN | f.PAYWALL
"""What the boxes of a page may say that makes a line in them none of the article's."""

# The heading of facts beside the story, whose source is not that of the story.
_FACTS = re.compile(rf"(?:{'|'.join(w.FACT_HEADINGS.values())})\b.{{0,40}}$", re.I)
_CARD_LINES = 2  # of a block that is a link to another story
_MOST_MARKED, _NEAR = 6, 4  # elements marked as author that are looked at; leaves around the story where they stand
_LONGEST_MARKED = 60  # characters of their text
_SHORTEST, _LONGEST = 4, 24  # characters of an agency in brackets


@dataclass(frozen=True, slots=True)
class Place:
    """Where to look on one page."""

    doc: Document
    frame: Frame
    weights: Sequence[float]
    publisher: str
    taken: Collection[int]

    def ends_block(self, leaf: Leaf) -> bool:
        """Whether no paragraph follows right after the leaf: the story may end there, whatever stands below. A last one
        in bold or italics is the newsroom's remark.
        """
        after = leaf.index + 1
        if leaf.index >= self.frame.story_last or after >= len(self.weights) or self.weights[after] <= PROSE:
            return True
        following = self.doc.leaves[after]
        return after == self.frame.story_last and max(following.strong, following.italic) >= len(following.text)

    def leaves(self, first: int, last: int, refused: int = FOREIGN) -> Iterator[Leaf]:
        """Leaves of the article outside of captions and of boxes flagged ``refused``."""
        root = self.frame.root
        for leaf in self.doc.leaves[max(first, root.first) : min(last, root.last)]:
            if leaf.index not in self.taken:
                said = self.frame.flags.up_to_root(leaf.box)
                if not said & (refused | f.FIGURE):
                    yield leaf

    def is_among_facts(self, leaf: Leaf) -> bool:
        """Whether a heading such as "Facts" stands right before a line, or opens the block that holds it."""
        doc = self.doc
        above = doc.boxes[doc.boxes[leaf.box].parent]
        opens = above.first if not self.frame.is_held_by(above) else leaf.index - 1
        return any(_FACTS.match(doc.leaves[index].text) for index in (leaf.index - 1, opens))

    def is_on_card(self, leaf: Leaf) -> bool:
        """Whether a line outside of the story's container stands beside a picture and the link to another story."""
        doc = self.doc
        if leaf.index < doc.boxes[self.frame.container].last:
            return False
        box = doc.boxes[leaf.box]
        while box.parent > self.frame.root.index and box.last - box.first < _CARD_LINES:
            box = doc.boxes[box.parent]
        linked = 2 * (box.link_chars - leaf.link_chars) > box.chars
        return linked and any(box.index <= picture.box < box.end for picture in doc.pictures)

    def marked(self) -> Iterator[tuple[Claim, int]]:
        """Whom elements near the story name as its author beside persons, by microdata, rel or class, with the leaf."""
        reach = range(self.frame.headline - _NEAR, self.frame.story_last + _NEAR)
        for node in islice(self.doc.tree.css("[itemprop~=author], [rel~=author], .author"), _MOST_MARKED):
            printed = squash(node.text())
            claims = [*byline(printed, self.publisher, marked=True)] if len(printed) <= _LONGEST_MARKED else []
            box = self.doc.box_of(node) if claims else None
            said = self.frame.flags.up_to_root(box.index) if box else FOREIGN
            ours = box is not None and box.first in reach and not said & (FOREIGN | f.FIGURE)
            if ours and box and not self.is_on_card(self.doc.leaves[box.first]):
                yield from ((claim, box.first) for claim in claims)

    def signed(self, first: int, last: int) -> Iterator[tuple[Claim, int]]:
        """Lines between two leaves that are an agency in brackets, below a paragraph: other stories follow there."""
        for leaf in self.doc.leaves[first:last]:
            if not (leaf.text[0] in "([（【" and _SHORTEST <= len(leaf.text) <= _LONGEST):
                continue
            agency = agencies.find(leaf.text)
            below = self.weights[leaf.index - 1] > PROSE and any(True for _ in self.leaves(leaf.index, leaf.index + 1))
            if agency and agency.supplies_text and below:
                yield Claim(agency.name, leaf.text[1:-1].strip(), AttributionKind.AGENCY), leaf.index
