"""Which targets there are and when they are due: sources, leases on hosts, waking and resting.

Invariant, checked by ``upkeep.check``: a host that nobody holds is ready exactly when its next target is due and its
rest is over; a host without scheduled targets has no ready time. Whoever changes a target's due time or a host's rest
calls ``wake`` for the host in the same transaction, so that a release racing an enqueue cannot lose the wake-up.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from wiredesk.records import Lease, Source
from wiredesk.store.sqlite.connection import Row, Session
from wiredesk.store.sqlite.rows import target_of
from wiredesk.store.sqlite.values import clean, keys_blob, maybe_clean, maybe_time, ms, span_ms
from wiredesk.web.redaction import redact
from wiredesk.web.urls import host_of, url_key


async def sync_sources(session: Session, sources: Sequence[Source], now: datetime) -> None:
    """Watch exactly these sources. What is known about a target that stays is kept."""
    at = ms(now)
    await session.many("put_source", (_source_columns(source, at) for source in sources))
    await session.all("disable_missing", keys=json.dumps([source.id for source in sources]))
    ids = {row["key"]: row["id"] for row in await session.all("source_ids")}
    watched = [(source, url) for source in sources if source.enabled for url in source.urls]
    hosts = await host_ids(session, (host_of(url) for _, url in watched))
    await session.all(
        "drop_moves",
        keys=json.dumps([source.id for source in sources]),
        urls=json.dumps([redact(url) for _, url in watched]),
    )
    await session.many(
        "put_listing",
        (
            {
                "url_key": url_key(url),
                "url": redact(url),
                "host_id": hosts[host_of(url)],
                "source_id": ids[source.id],
                "kind": source.type.value,
                "now": at,
            }
            for source, url in watched
        ),
    )
    await session.many(
        "put_host_source",
        ({"host_id": hosts[host_of(url)], "source_id": ids[source.id]} for source, url in watched),
    )
    await session.all("keep_moved")
    configured = await session.all("target_ids", keys=keys_blob(url_key(url) for _, url in watched))
    await session.all("rest_targets", configured=json.dumps([row["id"] for row in configured]))
    await session.all("wake_targets")
    await wake(session, [row["id"] for row in await session.all("all_hosts")])


async def make_due(session: Session, now: datetime, sources: Collection[str] | None) -> int:
    """Make scheduled targets due; returns how many."""
    keys = None if sources is None else json.dumps(list(sources))
    rows = await session.all("make_due", now=ms(now), keys=keys)
    await wake(session, {row["host_id"] for row in rows})
    return len(rows)


async def claim(
    session: Session, owner: str, now: datetime, *, hosts: int, per_host: int, lease: timedelta
) -> list[Lease]:
    """Lease up to ``hosts`` hosts that have due targets."""
    leases: list[Lease] = []
    expires = now + lease
    while len(leases) < hosts and per_host > 0:
        ready = await session.all("ready_hosts", now=ms(now), hosts=hosts - len(leases))
        if not ready:
            break
        found = await session.all(
            "due_targets", now=ms(now), per_host=per_host, hosts=json.dumps([row["id"] for row in ready])
        )
        due: dict[int, list[Row]] = {row["id"]: [] for row in ready}
        for row in found:
            if len(due[row["host_id"]]) < per_host:
                due[row["host_id"]].append(row)
        taken = [row for row in ready if due[row["id"]]]
        await session.many("lease_host", ({"id": r["id"], "owner": owner, "expires": ms(expires)} for r in taken))
        leases += [_lease(row, due[row["id"]], expires) for row in taken]
        # an expired lease whose targets were all finished left a ready host without work
        idle = [{"id": row["id"], "epoch": row["epoch"], "ready_at": 0} for row in ready if not due[row["id"]]]
        await session.many("release_host", idle)
        await wake(session, [row["id"] for row in idle])
    return leases


async def heartbeat(session: Session, leases: Sequence[Lease], now: datetime, lease: timedelta) -> frozenset[int]:
    """Extend what is still held; returns those host ids."""
    held = json.dumps([[lease.host_id, lease.epoch] for lease in leases])
    return frozenset(row["id"] for row in await session.all("extend_leases", leases=held, expires=ms(now + lease)))


async def release(session: Session, lease: Lease, ready_at: datetime) -> None:
    """Give a host back; nothing happens when it has gone to somebody else meanwhile."""
    if await session.all("release_host", id=lease.host_id, epoch=lease.epoch, ready_at=ms(ready_at)):
        await wake(session, [lease.host_id])


async def free_orphans(session: Session, now: datetime) -> None:
    """Free the leases of earlier processes. Only for the first transaction of the only writer."""
    await wake(session, [row["id"] for row in await session.all("free_orphans", now=ms(now))])


async def next_ready(session: Session) -> datetime | None:
    """When the next host is ready or its lease expires."""
    return maybe_time((await session.one("next_ready"))["ready_at"])


async def wake(session: Session, hosts: Iterable[int]) -> None:
    """Recompute when these hosts are ready."""
    if ids := list(hosts):
        await session.all("wake_hosts", hosts=json.dumps(ids))


async def host_ids(session: Session, names: Iterable[str]) -> dict[str, int]:
    """The numbers of hosts by name; new hosts are put in."""
    wanted = set(names)
    known = await _known_hosts(session, wanted)
    if missing := sorted(wanted - known.keys()):
        await session.many("put_host", ({"host": name} for name in missing))
        known |= await _known_hosts(session, missing)
    return known


async def _known_hosts(session: Session, names: Iterable[str]) -> dict[str, int]:
    return {row["host"]: row["id"] for row in await session.all("host_ids", hosts=json.dumps(list(names)))}


def _lease(host: Row, due: Sequence[Row], expires: datetime) -> Lease:
    return Lease(
        host_id=host["id"],
        host=host["host"],
        epoch=host["epoch"] + 1,
        delay=timedelta(milliseconds=host["delay_ms"]),
        expires_at=expires,
        targets=tuple(target_of(row) for row in due),
    )


def _source_columns(source: Source, at: int) -> dict[str, object]:
    return {
        "key": clean(source.id),
        "name": clean(source.name),
        "language": maybe_clean(source.language),
        "country": maybe_clean(source.country),
        "enabled": int(source.enabled),
        "delay_ms": span_ms(source.delay),
        "expected_ms": span_ms(source.expected_interval),
        "now": at,
    }
