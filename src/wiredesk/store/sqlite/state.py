"""The state of the whole, of each source and of each host: counts for people."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

from wiredesk.records import Outcome
from wiredesk.store.sqlite.connection import Row, Session
from wiredesk.store.sqlite.values import EPOCH, maybe_time, ms, span, time
from wiredesk.store.views import Moved, SourceStatus, StoreStatus, WireShare

_DAY = timedelta(days=1)


async def status(session: Session, now: datetime) -> StoreStatus:
    """The state of the whole."""
    row = await session.one("totals", now=ms(now))
    outcomes = await session.all("outcomes", since=ms(now - _DAY))
    behind = await session.all("consumers_behind")
    oldest = maybe_time(row["oldest_due"])
    return StoreStatus(
        articles=row["articles"],
        withdrawn=row["withdrawn"],
        revisions=row["revisions"],
        clusters=row["clusters"],
        sources=row["sources"],
        hosts=row["hosts"],
        leased=row["leased"],
        scheduled=row["scheduled"],
        due=row["due"],
        lag=max(now - oldest, timedelta(0)) if oldest else timedelta(0),
        outcomes=_outcomes(outcomes),
        last_change=row["last_change"],
        behind={row["name"]: row["behind"] for row in behind},
        bytes=row["bytes"],
    )


async def sources_status(session: Session, now: datetime) -> list[SourceStatus]:
    """The state of every source, by id."""
    rows = await session.all("source_outcomes", since=ms(now - _DAY))
    ended = _by_source(rows), _by_source(row for row in rows if row["listing"])
    moved: dict[int, list[Moved]] = defaultdict(list)
    for row in await session.all("moves"):
        moved[row["source_id"]].append(_moved(row))
    stored = {row["source_id"]: row for row in await session.all("source_articles")}
    targets = {row["source_id"]: row for row in await session.all("source_targets")}
    return [
        replace(
            _source(row, targets.get(row["id"]), stored.get(row["id"])),
            outcomes=ended[0][row["id"]],
            listing_outcomes=ended[1][row["id"]],
            moved=tuple(moved[row["id"]]),
        )
        for row in await session.all("sources")
    ]


async def wire_share(session: Session, since: datetime | None) -> list[WireShare]:
    """How much of each source's output since then is whose text, by source; withdrawn articles are left out."""
    rows = await session.all("wire_share", since=ms(since or EPOCH))
    return [_share(source, list(some)) for source, some in groupby(rows, key=lambda row: str(row["source_key"]))]


def _share(source: str, rows: Sequence[Row]) -> WireShare:
    names: Counter[str] = Counter()
    origins: Counter[str] = Counter()
    credited = 0
    for row in rows:
        found = json.loads(row["names"])
        names.update(dict.fromkeys(found, row["articles"]))
        credited += row["articles"] if found else 0
        if row["origin_key"] is not None:
            origins[row["origin_key"]] += row["articles"]
    return WireShare(
        source=source,
        articles=sum(row["articles"] for row in rows),
        credited=credited,
        copied=origins.total(),
        names=dict(names.most_common()),
        origins=dict(origins.most_common()),
    )


def _moved(row: Row) -> Moved:
    followed = row["polled"] is not None
    since = row["moved_at"] if followed else row["first_at"]
    return Moved(url=row["url"], to=row["polled"] or row["leads_to"], since=time(since), followed=followed)


def _source(row: Row, targets: Row | None, stored: Row | None) -> SourceStatus:
    return SourceStatus(
        id=row["key"],
        name=row["name"],
        enabled=bool(row["enabled"]),
        expected_interval=span(row["expected_ms"]),
        listings=targets["listings"] if targets else 0,
        scheduled=targets["scheduled"] if targets else 0,
        pending=targets["pending"] if targets else 0,
        failures=targets["failures"] if targets else 0,
        fetched_at=maybe_time(targets["fetched_at"]) if targets else None,
        due_at=maybe_time(targets["due_at"]) if targets else None,
        articles=stored["articles"] if stored else 0,
        newest=maybe_time(stored["newest"]) if stored else None,
        outcomes={},
    )


def _outcomes(rows: Iterable[Row]) -> dict[Outcome, int]:
    return {Outcome(row["outcome"]): row["fetches"] for row in rows}


def _by_source(rows: Iterable[Row]) -> defaultdict[int, Counter[Outcome]]:
    sources: defaultdict[int, Counter[Outcome]] = defaultdict(Counter)
    for row in rows:
        sources[row["source_id"]][Outcome(row["outcome"])] += row["fetches"]
    return sources
