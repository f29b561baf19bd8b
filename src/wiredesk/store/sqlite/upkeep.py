"""Keeping the file in order: forgetting what is old, checking, copying, compacting."""

import asyncio
import os
from datetime import datetime, timedelta
from pathlib import Path

from wiredesk.errors import StoreError
from wiredesk.store.sqlite.clusters import misgrouped
from wiredesk.store.sqlite.connection import Database, Session, mapped
from wiredesk.store.sqlite.runs import Runs
from wiredesk.store.sqlite.values import ms

KEEP_FETCHES = timedelta(days=30)
_SOME = 10_000

_INVARIANTS = (
    ("nameless_articles", "articles without a URL that leads to them"),
    ("headless_articles", "articles whose current revision is missing or not their newest"),
    ("misnamed_clusters", "clusters not named by their smallest member, or of another size than they say"),
    ("sleeping_hosts", "free hosts that are not ready when their next target is due"),
)


async def forget_fetches(database: Database, before: datetime) -> int:
    """Forget fetches from before then, some at a time so that others get their turn; returns how many."""
    gone = 0
    while True:
        async with database.write() as session:
            some = len(await session.all("prune_fetch_log", before=ms(before), most=_SOME))
        gone += some
        if some < _SOME:
            return gone


async def forget_keys(database: Database, now: datetime) -> None:
    """Drop the near-duplicate keys that have left the window, a step at a time so that others get their turn."""
    more = True
    while more:
        async with database.write() as session:
            runs = await Runs.load(session, (await session.one("next_ids"))["article"])
            more = await runs.forget(ms(now))


async def check(session: Session) -> list[str]:
    """What is wrong with the file, a line each; empty when all is well."""
    damage = [row[0] for row in await session.script("PRAGMA integrity_check(20)") if row[0] != "ok"]
    loose = await session.script("PRAGMA foreign_key_check")
    damage += [f"row {row['rowid']} of {row['table']} names a row of {row['parent']} that is missing" for row in loose]
    for query, what in _INVARIANTS:
        if count := (await session.one(query))["wrong"]:
            damage.append(f"{count} {what}")
    if count := await misgrouped(session):
        damage.append(f"{count} articles in another cluster than their evidence says")
    return damage


async def backup(session: Session, to: Path) -> None:
    """A compact, consistent copy while everybody works on; ``to`` holds all of it or is not touched."""
    partial = to.with_name(f".{to.name}.partial")
    try:
        await asyncio.to_thread(partial.unlink, missing_ok=True)
        with mapped(to):  # it is the copy's disk that is full
            await session.script("VACUUM INTO :to", {"to": str(partial)})
        await asyncio.to_thread(_settle, partial, to)
    except OSError as error:
        raise StoreError(f"{to}: {error.strerror}") from error
    finally:
        await asyncio.to_thread(partial.unlink, missing_ok=True)


async def optimize(session: Session) -> None:
    """Refresh the planner's statistics where they are stale and empty the write-ahead log."""
    await session.script("PRAGMA analysis_limit = 1000")
    await session.script("PRAGMA optimize")
    await session.script("PRAGMA wal_checkpoint(TRUNCATE)")


async def vacuum(session: Session) -> None:
    """Give freed space back to the disk: rewrites the file."""
    await session.script("VACUUM")
    await session.script("PRAGMA wal_checkpoint(TRUNCATE)")


def _settle(partial: Path, to: Path) -> None:
    with partial.open("rb") as file:
        os.fsync(file.fileno())
    partial.replace(to)
