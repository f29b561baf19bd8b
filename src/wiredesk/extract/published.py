"""When the story was published and modified: a vote of the places where pages say it, never running text.

Each place gives candidates. The day with the most weight wins (structured data, meta tags, dates in the URL and the
date line near the headline confirm each other); among the candidates of that day the most exact is answered: time and
offset before time, time before date.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from wiredesk.extract import date_sources as where
from wiredesk.extract import flags as f
from wiredesk.extract.document import Document
from wiredesk.extract.places import FOREIGN, Places
from wiredesk.extract.reading import Candidate, Reading
from wiredesk.extract.walk import squash
from wiredesk.records import Link, Moment
from wiredesk.web.dates import Stamp, read_stamp
from wiredesk.web.months import fold

EARLIEST = 1990
"""Before the web: a default of a database, not a date of publication."""

_LEADING_DATE = re.compile(r"\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}(?=\s|[,:–—-])|\d{4}-\d\d-\d\d(?=\s)")
_EARLIER = 1.75
_JUST_NOW = timedelta(minutes=5)
_MAX_LINE = 90  # characters of a date line; longer leaves are prose
_MAX_LABELLED = 160
_MAX_ROWS = 2


@dataclass(frozen=True, slots=True)
class _Found:
    """One statement of a date. ``weight`` is how far its place is trusted."""

    stamp: Stamp
    evidence: str
    weight: float
    shown: bool = False  # to the reader: in the page or its address

    @property
    def moment(self) -> Moment:
        return self.stamp.moment

    @property
    def days(self) -> frozenset[date]:
        """The day as printed, and in UTC: two places may print one moment in two zones."""
        at = self.moment.at
        return frozenset({at.date(), at.astimezone(UTC).date()} if not self.moment.date_only else {at.date()})

    @property
    def exactness(self) -> int:
        if self.moment.date_only:
            return 0
        midnight = (self.moment.at.hour, self.moment.at.minute, self.moment.at.second) == (0, 0, 0)
        return (1 if midnight else 2) + self.stamp.zoned

    def trust(self, now: datetime, first_stated: date | None) -> float:
        """The weight of its vote. ``first_stated`` is the earliest day that structured data states."""
        if abs(self.moment.at - now) < _JUST_NOW:
            return self.weight / 4  # more often the clock of the page than a scoop: others may overrule it
        if not self.shown or first_stated is None:
            return self.weight
        ahead = self.moment.at.date() - first_stated
        if ahead < timedelta(days=-1):
            return self.weight * _EARLIER  # moving to a new system stamps old stories anew, what readers see stays
        return self.weight / 2 if ahead > timedelta(days=1) else self.weight  # a later one is of an update


_Pair = tuple[list[_Found], list[_Found]]  # published, modified


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads texts of one page: zone of the source, language of the page, the clock."""

    zone: str | None
    language: str | None
    now: datetime

    def read(self, text: object) -> Stamp | None:
        if isinstance(text, int | float) and not isinstance(text, bool):
            text = str(int(text))
        if not isinstance(text, str):
            return None
        stamp = read_stamp(text, zone=self.zone, language=self.language, now=self.now)
        return stamp if stamp and stamp.moment.at.year >= EARLIEST else None


def read(
    doc: Document,
    *,
    zone: str | None,
    language: str | None,
    now: datetime,
    link: Link | None,
    places: Places | None = None,
) -> tuple[Reading[Moment | None], Reading[Moment | None]]:
    """Published and modified as the page states them.

    ``zone`` is the source's IANA zone (applies where a text has no offset), ``language`` the page's tag, ``now`` the
    time of the fetch, ``link`` what the listing said (asked last), ``places`` the neighbourhood of the headline where
    it is known already. Never raises.
    """
    reader = _Reader(zone, language, now)
    published = list(_structured(doc, reader))
    modified = list(_structured_modified(doc, reader))
    on_page, changed = _visible(places or Places(doc), reader, enough=bool(published))
    published += on_page
    modified += changed
    published += _from_url(doc.url, reader)
    if link and link.published and link.published.at <= now + timedelta(days=2):
        published.append(_Found(Stamp(link.published, "link", True), "listing", 1.0))
    first = _vote(published, now)
    return first, _latest(modified, first.value)


# ------------------------------------------------------------------------------------------------ places


def _structured(doc: Document, reader: _Reader) -> Iterator[_Found]:
    article = doc.ld_article
    if article is not None:
        for key, weight in (("datePublished", 3.0), ("dateCreated", 1.5), ("uploadDate", 1.0)):
            yield from _given(reader, article.get(key), f"json-ld {key}", weight)
    for node in doc.ld:
        if node is not article and "datePublished" in node:
            weight = 1.5 if article is None else 0.5
            yield from _given(reader, node.get("datePublished"), f"json-ld {_type(node)} datePublished", weight)
    yield from _metas(doc, reader, where.PUBLISHED_META, 2.5)
    yield from _metas(doc, reader, where.WEAK_META, 1.5)


def _structured_modified(doc: Document, reader: _Reader) -> Iterator[_Found]:
    if doc.ld_article is not None:
        yield from _given(reader, doc.ld_article.get("dateModified"), "json-ld dateModified", 3.0)
    yield from _metas(doc, reader, where.MODIFIED_META, 2.0)


def _given(reader: _Reader, value: object, evidence: str, weight: float) -> Iterator[_Found]:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value")
    if stamp := reader.read(value):
        yield _Found(stamp, evidence, weight)


def _type(node: object) -> str:
    kind = node.get("@type") if isinstance(node, dict) else None
    return kind if isinstance(kind, str) else "node"


def _metas(doc: Document, reader: _Reader, names: Iterable[str], weight: float) -> Iterator[_Found]:
    """The named meta tags; each further one that says the same adds little."""
    meta = doc.meta
    for name in names:
        contents = meta.get(name)
        if contents and (stamp := reader.read(contents[0])):
            yield _Found(stamp, f"meta {name}", weight)
            weight = min(weight, 0.5)


def _visible(around: Places, reader: _Reader, *, enough: bool) -> tuple[list[_Found], list[_Found]]:
    """Time tags and date lines: published and modified ones. ``enough`` stops at the neighbourhood of the headline."""
    found = _time_tags(around.doc, reader, around)
    tagged = {tag.leaf for tag in around.doc.times} if found[0] else ()
    for leaf, flags in around.near():
        if len(found[0]) + len(found[1]) >= 4:
            break
        if leaf.index not in tagged:
            _read_line(leaf.text, bool(flags & f.BYLINE), reader, found, 2.0)
    if not found[0] and not enough:
        _rows(around, reader, found)
    return found


def _rows(around: Places, reader: _Reader, found: _Pair) -> None:
    """Date rows far from any headline, those of byline rows first; several days there are a list of stories."""
    for lines in (around.rows(), around.labels()):
        rows: _Pair = ([], [])
        for leaf, flags in lines:
            _read_line(leaf.text, bool(flags & f.BYLINE), reader, rows, 1.0)
            if len({one.moment.at.date() for one in rows[0]}) > _MAX_ROWS:
                rows = ([], [])
                break
        if rows[0]:
            found[0].extend(rows[0][:1])
            return


def _time_tags(doc: Document, reader: _Reader, around: Places) -> _Pair:
    found: _Pair = ([], [])
    headline = around.headline
    tags = doc.times
    if headline is not None:
        tags = sorted((t for t in tags if headline - 12 <= t.leaf <= headline + 40), key=lambda t: t.leaf < headline)
    tags = [tag for tag in tags if not around.flags(tag.box) & (FOREIGN | f.PROMO | f.QUOTE)]
    if headline is None and len(tags) > _MAX_ROWS:
        return found  # a list of stories
    for tag in tags[:4]:
        shown = squash(tag.node.text())[:80]
        stamp = reader.read(tag.attrs.get("datetime") or tag.attrs.get("content")) or reader.read(shown)
        if stamp is None:
            continue
        words = " ".join(filter(None, (tag.attrs.get(name) for name in ("class", "itemprop", "title")))).lower()
        own = "publish" in words or "pubdate" in tag.attrs
        changed = not own and ("modified" in words or "updat" in words or _says_updated(doc, tag.leaf, shown))
        found[changed].append(
            _Found(stamp, "time tag near the headline", (2.5 if own else 2.0) / (1 + bool(found[changed])), shown=True)
        )
    return found


def _says_updated(doc: Document, leaf: int, shown: str) -> bool:
    """Whether the words before a time tag, in its line or the one above, say "updated"."""
    if leaf >= len(doc.leaves):
        return False
    before = doc.leaves[leaf].text.partition(shown or "\0")[0]
    if len(before) < 3 and leaf:
        before = doc.leaves[leaf - 1].text
    label = next(reversed(list(where.UPDATED_LABEL.finditer(fold(before[-60:])))), None)
    return label is not None and not any(map(str.isdigit, label.string[label.end() :]))


def _read_line(text: str, row: bool, reader: _Reader, found: _Pair, weight: float) -> None:
    """Read a date line into the published and modified lists of ``found``; ``row`` for a leaf of a byline row."""
    if len(text) > (_MAX_LABELLED if row else _MAX_LINE):
        text = _opening(text)
    if len(text) < 8 or not any(map(str.isdigit, text)):
        return
    folded = fold(text)
    label = where.UPDATED_LABEL.search(folded)
    if label and len(folded) == len(text):
        before, after = text[: label.start()], text[label.end() :]
    else:
        before, after = ("", text) if label else (text, "")
    if "©" in text or "copyright" in folded:
        return
    for part, target in ((before, found[0]), (after, found[1])):
        if stamp := reader.read(part.strip(" |•·:–-,;()")):
            sure = row or len(text) < 45 or where.POSTED_LABEL.search(folded) is not None
            weight = weight if sure and not target else weight / 2  # the first line is the story's own
            target.append(_Found(stamp, "date line", weight, shown=True))


def _opening(text: str) -> str:
    """The date that opens a paragraph ("27.1.2026 - ..."), or nothing."""
    found = _LEADING_DATE.match(text)
    return found[0] if found else ""


def _from_url(url: str, reader: _Reader) -> Iterator[_Found]:
    found = where.URL_DATE.search(url, max(url.rfind("http"), 0))  # archives put their own date before the address
    if not found:
        return
    year, month, day = (found[f"{part}1"] or found[f"{part}2"] or found[f"{part}3"] for part in "ymd")
    number = where.MONTH_NUMBERS.get(month[:3].lower()) or month
    if stamp := reader.read(f"{year}-{int(number):02}-{int(day):02}"):
        yield _Found(stamp, "date in the URL", 2.5, shown=True)


# ------------------------------------------------------------------------------------------------ choosing


def _vote(found: list[_Found], now: datetime) -> Reading[Moment | None]:
    if not found:
        return Reading(None)
    weights: dict[date, float] = {}
    first_stated = min((one.moment.at.date() for one in found if not one.shown and one.weight > 2), default=None)
    for one in found:
        for day in one.days:
            weights[day] = weights.get(day, 0.0) + one.trust(now, first_stated)
    day = max(weights, key=lambda d: weights[d])
    agreeing = [one for one in found if day in one.days]
    best = max(agreeing, key=lambda one: (one.exactness, one.weight))
    lost = tuple(_lost(one, best) for one in found if one is not best)
    return Reading(best.moment, _evidence(best), lost)


def _latest(found: list[_Found], published: Moment | None) -> Reading[Moment | None]:
    """The modification: the most trusted place, refused where it lies before the publication."""
    fit = [one for one in found if published is None or one.moment.at.date() >= published.at.date()]
    if not fit:
        return Reading(None, "", tuple(Candidate(one.moment, one.evidence, "before publication") for one in found))
    best = max(fit, key=lambda one: (one.weight, one.exactness))
    return Reading(best.moment, _evidence(best), tuple(_lost(one, best) for one in found if one is not best))


def _evidence(found: _Found) -> str:
    if found.moment.date_only or found.stamp.zoned:
        return found.evidence
    zone = found.moment.at.tzname() or "UTC"
    return f"{found.evidence}; no offset given, read in {getattr(found.moment.at.tzinfo, 'key', zone)}"


def _lost(found: _Found, best: _Found) -> Candidate[Moment | None]:
    why = "the same day, less exact" if found.days & best.days else "another day, less support"
    return Candidate(found.moment, found.evidence, why)
