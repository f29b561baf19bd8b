"""Moves of configured listings: state beside the configuration, which is the user's and stays as it is."""

from collections.abc import Mapping, Sequence

from wiredesk.moves import STAYS, Lead, Move, after
from wiredesk.records import Result, TargetKind
from wiredesk.store.sqlite.connection import Row, Session
from wiredesk.store.sqlite.frontier import host_ids
from wiredesk.store.sqlite.values import clean, maybe_ms, maybe_time, ms, time
from wiredesk.web.urls import host_of, url_key


async def follow(session: Session, results: Sequence[Result], targets: Mapping[int, Row]) -> set[int]:
    """Note what these polls say about moves; ``targets`` has the rows of before. Returns the hosts to wake."""
    woken: set[int] = set()
    for result in results:
        if result.target.depth or result.target.kind is TargetKind.ARTICLE:
            continue
        row = targets[result.target.id]
        old = _move(row)
        new = after(old, result)
        if new.polled != old.polled and new.polled and await _watched(session, new.polled, row["id"]):
            new = old  # two targets would ask one address
        if new != old:
            woken |= await _write(session, row, old, new)
    return woken


async def _watched(session: Session, url: str, target_id: int) -> bool:
    return bool(await session.all("watched", url_key=url_key(url), id=target_id))


async def _write(session: Session, row: Row, old: Move, new: Move) -> set[int]:
    if new == STAYS:
        await session.all("drop_move", id=row["id"])
    host_id = None
    if new.polled is not None:
        host = host_of(new.polled)
        host_id = (await host_ids(session, [host]))[host]
    if new != STAYS:
        await session.many("put_move", [_columns(row["id"], host_id, new)])
    if new.polled == old.polled:
        return set()
    if host_id is None:  # back to the configured address, whose validators are not those of the other
        home = host_of(row["url"])
        host_id = (await host_ids(session, [home]))[home]
        await session.many("forget_validators", [{"id": row["id"]}])
    await session.many("put_host_source", [{"host_id": host_id, "source_id": row["source_id"]}])
    await session.many("move_target", [{"id": row["id"], "host_id": host_id}])
    return {host_id}


def _move(row: Row) -> Move:
    lead = None
    if row["leads_to"] is not None:
        first, last = time(row["first_at"]), time(row["last_at"])
        lead = Lead(url=row["leads_to"], first_at=first, last_at=last, days=row["days"])
    return Move(polled=row["polled"], moved_at=maybe_time(row["moved_at"]), lead=lead)


def _columns(target_id: int, host_id: int | None, move: Move) -> dict[str, object]:
    lead = move.lead
    return {
        "target_id": target_id,
        "polled": move.polled,
        "host_id": host_id,
        "moved_at": maybe_ms(move.moved_at),
        "url": clean(lead.url) if lead else None,
        "first_at": ms(lead.first_at) if lead else None,
        "last_at": ms(lead.last_at) if lead else None,
        "days": lead.days if lead else None,
    }
