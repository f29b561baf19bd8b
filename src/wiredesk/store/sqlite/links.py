"""Links become targets: each URL once, due now, within bounds."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from wiredesk.records import Link, Result, TargetKind
from wiredesk.schedule import MOST_DEPTH
from wiredesk.store.sqlite.connection import Row, Session
from wiredesk.store.sqlite.frontier import host_ids
from wiredesk.store.sqlite.rows import hint_of
from wiredesk.store.sqlite.values import clean, keys_blob, ms
from wiredesk.web.urls import host_of, url_key

MOST_PENDING = 50_000  # targets of one source that wait for their first fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A link on its way into the frontier. ``found_by`` is the listing's target id."""

    url_key: bytes
    url: str
    host: str
    kind: TargetKind
    depth: int
    at: int
    found_by: int
    hint: str | None


def leads_of(result: Result) -> list[Lead]:
    """The links of a result that may become targets. Costs CPU: for a thread."""
    depth = result.target.depth + 1
    return [
        _lead(link, result, depth)
        for link in result.links
        if link.kind is TargetKind.ARTICLE or depth <= MOST_DEPTH  # an article leads no further
    ]


def _lead(link: Link, result: Result, depth: int) -> Lead:
    url = clean(link.url)
    return Lead(
        url_key=url_key(url),
        url=url,
        host=host_of(url),
        kind=link.kind,
        depth=depth,
        at=ms(result.at),
        found_by=result.target.id,
        hint=hint_of(link) if link.kind is TargetKind.ARTICLE else None,
    )


async def enqueue(session: Session, leads: Sequence[Lead], targets: dict[int, Row]) -> tuple[set[int], set[int]]:
    """Put new leads into the frontier; known ones may get a hint.

    ``targets`` holds the rows of the listings. Returns the hosts to wake, and the listings of which links were left
    out for want of room: they have to be read again.
    """
    first = {lead.url_key: lead for lead in reversed(leads) if lead.host}
    if not first:
        return set(), set()
    keys = keys_blob(first)
    known = {row["url_key"]: row["wants_hint"] for row in await session.all("known_targets", keys=keys)}
    await session.many(
        "fill_hint",
        ({"url_key": key, "hint": first[key].hint} for key, wants in known.items() if wants and first[key].hint),
    )
    fetched = {row["url_key"] for row in await session.all("aliases", keys=keys) if not row["claimed"]}
    fresh = [lead for key, lead in first.items() if key not in known and key not in fetched]
    fresh.reverse()  # as the listing had them
    kept, crowded = await _within_bounds(session, fresh, targets)
    return await _put(session, kept, targets), crowded


async def _within_bounds(
    session: Session, leads: Sequence[Lead], targets: dict[int, Row]
) -> tuple[list[Lead], set[int]]:
    by_source: dict[int, list[Lead]] = defaultdict(list)
    for lead in leads:
        by_source[targets[lead.found_by]["source_id"]].append(lead)
    kept: list[Lead] = []
    crowded: set[int] = set()
    for source_id, some in by_source.items():
        pending = (await session.one("pending", source_id=source_id, most=MOST_PENDING))["pending"]
        room = MOST_PENDING - pending
        kept += some[:room]
        crowded |= {lead.found_by for lead in some[room:]}
    return kept, crowded


async def _put(session: Session, leads: Sequence[Lead], targets: dict[int, Row]) -> set[int]:
    hosts = await host_ids(session, (lead.host for lead in leads)) if leads else {}
    pairs = {(hosts[lead.host], targets[lead.found_by]["source_id"]) for lead in leads}
    await session.many("put_host_source", ({"host_id": host, "source_id": source} for host, source in sorted(pairs)))
    await session.many(
        "put_target",
        (
            {
                "url_key": lead.url_key,
                "url": lead.url,
                "host_id": hosts[lead.host],
                "source_id": targets[lead.found_by]["source_id"],
                "kind": lead.kind.value,
                "listing": int(lead.kind is not TargetKind.ARTICLE),
                "depth": lead.depth,
                "now": lead.at,
                "found_by": lead.found_by,
                "hint": lead.hint,
            }
            for lead in leads
        ),
    )
    return {host for host, _ in pairs}
