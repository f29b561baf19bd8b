"""Dates that readers see: time tags and date lines near the headline, and the rows of pages without one."""

import re
from dataclasses import dataclass, replace

from wiredesk.extract import date_sources as where
from wiredesk.extract import flags as f
from wiredesk.extract.document import Document
from wiredesk.extract.endings import after_comments, after_end
from wiredesk.extract.phrases import folded
from wiredesk.extract.places import FOREIGN, Places
from wiredesk.extract.scope import weigh
from wiredesk.extract.stated_dates import Found, Pair, Reader
from wiredesk.extract.told_dates import is_told, is_update_label
from wiredesk.extract.walk import Leaf
from wiredesk.web.months import fold, month_of
from wiredesk.web.text import squash

_LEADING_DATE = re.compile(
    r"\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}(?=\s|[,:–—-])|\d{4}-\d\d-\d\d(?=\s)"
    r"|\d{1,2}(?:\.|er|º)?\s[^\W\d_]{3,12}\.?\s\d{4}(?=\.\s|\s?[:–—-]\s)"
)
_GLUE = re.compile(
    r"(?<=[^\W\d_A-Z])(?=[A-Z])|(?<=\d [AP]M)(?=[A-Z][a-z])"
)  # rows of spans that lost their blanks: "HealthDECEMBER 22, 2022"
_MOST_WORDS = 5  # of a date line without a label: author, place, rubric; a sentence has more
_LABELLED = 3.0
_PROSE, _STORY = 40, 400  # weight of a line, and of all lines between headline and date, that are the story
_SHORTEST = 16  # characters of such a line in any script
_BACK = 12  # leaves above a date among which a heading may say that readers' comments follow
_LEVELS = 5  # blocks around a date whose first line may say what they hold
_CLOSE = 4  # leaves from the headline within which a time tag is its own whatever encloses it
_HEADINGS = f.words("h1 h2 h3 h4 h5 h6")
_WORD = re.compile(r"[^\W\d_]+")
_MAX_LINE = 90  # characters of a date line; longer leaves are prose
_MAX_LABELLED = 160
_MAX_FILED = 500  # characters of a line that says when a post was posted and where it is filed
_MAX_ROWS = 2


@dataclass(frozen=True, slots=True)
class _Page:
    """What the readers of one page share. ``below`` is the first leaf that may stand below the story."""

    around: Places
    reader: Reader
    below: int


def visible(around: Places, reader: Reader, *, enough: bool) -> tuple[list[Found], list[Found]]:
    """Time tags and date lines: published and modified ones. ``enough`` stops at the neighbourhood of the headline."""
    page = _Page(around, reader, _below_story(around))
    found = _time_tags(page)
    tagged = {tag.leaf for tag in around.doc.times} if found[0] else ()
    for leaf, flags in around.near():
        if len(found[0]) + len(found[1]) >= 4:
            break
        if leaf.index not in tagged:
            _read_own_line(page, leaf, flags, found, 2.0)
    if not found[0] and not enough:
        _rows(page, found)
    return found


def _rows(page: _Page, found: Pair) -> None:
    """Date rows far from any headline, those of byline rows first; several days there are a list of stories."""
    posted = [leaf for leaf, _ in page.around.labels() if where.POSTED_START.match(fold(leaf.text))]
    labelled: Pair = ([], [])
    for leaf in posted:
        _read_own_line(page, leaf, 0, labelled, 1.0)
    if len({one.moment.at.date() for one in labelled[0]}) == 1:
        found[0].extend(labelled[0][:1])
        return
    for lines in (page.around.rows(), page.around.labels()):
        rows: Pair = ([], [])
        for leaf, flags in lines:
            _read_own_line(page, leaf, flags, rows, 1.0)
            if len({one.moment.at.date() for one in rows[0]}) > _MAX_ROWS:
                rows = ([], [])
                break
        if not found[1] and len({one.moment.at.date() for one in rows[1]}) == 1:
            found[1].extend(rows[1][:1])
        if rows[0]:
            found[0].extend(rows[0][:1])
            return
    for leaf in page.around.doc.leaves:
        near = len(leaf.text) <= _MAX_FILED and any(words in leaf.text for words in where.FILED_STARTS)
        filed = where.FILED_LINE.search(leaf.text) if near else None
        if filed and (stamp := page.reader.read(next(filter(None, filed.groups())))):
            found[0].append(Found(stamp, "line of the theme", 1.0, shown=True, fixed=True))
            return


def _time_tags(page: _Page) -> Pair:
    found: Pair = ([], [])
    around, reader = page.around, page.reader
    doc, headline = around.doc, around.headline
    tags = doc.times
    if headline is not None:
        # what stands above the headline counts as twice as far: rubrics and stories before this one end there
        far = {tag.leaf: max(tag.leaf - headline, 2 * (headline - tag.leaf)) for tag in tags}
        tags = sorted((tag for tag in tags if far[tag.leaf] <= 40), key=lambda tag: far[tag.leaf])
        tags = [tag for tag in tags if not around.flags(tag.box) & (f.QUOTE | _foreign(far[tag.leaf]))]
    else:
        tags = [tag for tag in tags if not around.flags(tag.box) & (FOREIGN | f.PROMO | f.QUOTE)]
    if headline is None and len(tags) > _MAX_ROWS:
        return found  # a list of stories
    tags = [tag for tag in tags if not _is_elsewhere(page, tag.box, tag.leaf)]
    for tag in tags[:4]:
        shown = squash(tag.node.text())[:80]
        stamp = reader.read(tag.attrs.get("datetime") or tag.attrs.get("content")) or reader.read(shown)
        if stamp is None:
            continue
        words = " ".join(filter(None, (tag.attrs.get(name) for name in ("class", "itemprop", "title")))).lower()
        own = "publish" in words or "pubdate" in tag.attrs
        changed = not own and ("modified" in words or "updat" in words or _says_updated(doc, tag.leaf, shown))
        found[changed].append(
            Found(stamp, "time tag near the headline", (2.5 if own else 2.0) / (1 + bool(found[changed])), shown=True)
        )
    return found


def _below_story(around: Places) -> int:
    """The first leaf below enough prose to be the story; all that stands further down may be of other things."""
    leaves, headline = around.doc.leaves, around.headline
    seen = 0.0
    for leaf in leaves[headline + 1 :] if headline is not None else ():
        if len(leaf.text) < _SHORTEST:
            continue
        weight = weigh(leaf)
        seen += weight if weight >= _PROSE else 0.0
        if seen >= _STORY:
            return max(leaf.index, (headline or 0) + _CLOSE) + 1
    return len(leaves)


def _is_elsewhere(page: _Page, box: int, leaf: int) -> bool:
    """Whether a date below the story belongs to other things: teasers in a list or margin, comments, other stories."""
    around = page.around
    leaves, boxes, headline = around.doc.leaves, around.doc.boxes, around.headline
    if headline is None or leaf >= len(leaves):
        return False
    posted = where.POSTED_START.match(fold(leaves[leaf].text[:_MAX_LINE])) is not None
    if leaves[leaf].flags & f.TABLE and not posted and any(weigh(one) >= _PROSE for one in leaves[headline + 1 : leaf]):
        return True  # a row of a table in the story
    if leaf < page.below or where.POSTED_LABEL.search(fold(leaves[leaf].text[:_MAX_LINE])):
        return False
    if around.flags(box) & (f.ASIDE | f.LIST):
        return True
    if any(after_comments(folded(one.text)) is not None for one in leaves[max(headline + 1, leaf - _BACK) : leaf]):
        return True
    here = boxes[box]
    for _ in range(_LEVELS):
        if here.first <= headline or here.parent < 0:
            return False
        if here.first < leaf and after_end(folded(leaves[here.first].text)) is not None:
            return True
        here = boxes[here.parent]
    return False


def _foreign(distance: int) -> int:
    """Flags that rule a time tag out: the head of a story may be a footer of its own (Drupal) or be called a teaser."""
    return FOREIGN & ~f.FOOTER if distance <= _CLOSE else FOREIGN | f.PROMO


def _says_updated(doc: Document, leaf: int, shown: str) -> bool:
    """Whether the words before a time tag, in its line or the one above, say "updated"."""
    if leaf >= len(doc.leaves):
        return False
    before = doc.leaves[leaf].text.partition(shown or "\0")[0]
    if len(before) < 3 and leaf:
        before = doc.leaves[leaf - 1].text
    label = next(reversed(list(where.UPDATED_LABEL.finditer(fold(before[-60:])))), None)
    return label is not None and not any(map(str.isdigit, label.string[label.end() :]))


def _read_own_line(page: _Page, leaf: Leaf, flags: int, found: Pair, weight: float) -> None:
    """Read a line into ``found``, unless it is of other things."""
    before = len(found[0]), len(found[1])
    row = bool(flags & f.BYLINE)
    strict = leaf.index >= page.below or page.around.doc.boxes[leaf.box].tag in _HEADINGS
    dated = not row and len(leaf.text) <= _MAX_LINE and any(map(str.isdigit, leaf.text))
    if dated and is_told(leaf.text, strict=strict):
        page.reader.refuse(leaf.text, f"leaf {leaf.index}", "a sentence, which dates no page")
        return
    _read_line(leaf.text, row, page.reader, found, weight)
    if len(found[0]) > before[0] and is_update_label(page.around.doc.leaves[max(leaf.index - 1, 0)].text):
        found[1].extend(replace(one, fixed=False) for one in found[0][before[0] :])
        del found[0][before[0] :]
    if (len(found[0]), len(found[1])) != before and _is_elsewhere(page, leaf.box, leaf.index):
        del found[0][before[0] :], found[1][before[1] :]


def _read_line(text: str, row: bool, reader: Reader, found: Pair, weight: float) -> None:
    """Read a date line into the published and modified lists of ``found``; ``row`` for a leaf of a byline row."""
    if len(text) > (_MAX_LABELLED if row else _MAX_LINE):
        text = _opening(text)
    if len(text) < 8 or not any(map(str.isdigit, text)):
        return
    text = _GLUE.sub(" ", text)
    folded = fold(text)
    label = where.UPDATED_LABEL.search(folded)
    if label and len(folded) == len(text):
        before, after = text[: label.start()], text[label.end() :]
    else:
        before, after = ("", text) if label else (text, "")
    if "©" in text or "copyright" in folded:
        return
    if where.OTHER_LABEL.match(folded):
        return
    posted = where.POSTED_LABEL.search(folded) is not None
    if not (row or label or posted or len(text) < 45) and _is_prose(folded):
        before = _opening(text)
    for part, target in ((before, found[0]), (after, found[1])):
        printed = part.strip(" |•·:–-,;()")
        if stamp := reader.read(printed):
            sure = row or len(text) < 45 or posted
            own = target is found[0] and where.POSTED_START.match(folded) is not None
            # the first line is the story's own, and one that begins with "Published" more than any
            weight = _LABELLED if own else weight if sure and not target else weight / 2
            target.append(Found(stamp, "date line", weight, shown=True, fixed=own))


def _is_prose(folded: str) -> bool:
    """Whether a line holds more words than a date line has beside its date."""
    words = [word for word in _WORD.findall(folded) if len(word) > 2 and not month_of(word)]
    return len(words) > _MOST_WORDS


def _opening(text: str) -> str:
    """The date that opens a paragraph ("27.1.2026 - ..."), or nothing."""
    found = _LEADING_DATE.match(text)
    return found[0] if found else ""
