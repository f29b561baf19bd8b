"""Moved listings: asked at the new address, on its host, until the configuration or the address changes."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.store.world import DAY, HOUR, NOON, answer, claim, claim_one, database, links, source
from wiredesk.records import Hop, Lease, Outcome, Source, Target, TargetKind
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import Moved

OLD, NEW = "https://alpha.test/feed", "https://news.alpha.test/rss"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with await SqliteStore.open(database(tmp_path)) as opened:
        yield opened


async def leased(store: SqliteStore, at: datetime) -> tuple[Lease, Target]:
    lease = await claim_one(store, at)
    return lease, lease.targets[0]


async def poll(store: SqliteStore, at: datetime, to: str | None = NEW, **fields: object) -> Target:
    """One poll of the only listing, redirected there for good; returns the target as it was leased."""
    lease, target = await leased(store, at)
    asked = target.moved_to or target.url
    hops = (Hop(url=asked, status=301),) if to and to != asked else ()
    await store.finish([answer(lease, target, at, redirects=hops, final_url=to or asked, **fields)])
    await store.release(lease, at)
    return target


async def moved(store: SqliteStore, watched: Source | None = None, days: int = 4) -> datetime:
    """Poll daily until the proof is there; returns the time of the next poll."""
    await store.sync_sources([watched or source()], NOON)
    for day in range(days):
        await poll(store, NOON + day * DAY)
    return NOON + days * DAY


async def moves(store: SqliteStore, at: datetime) -> tuple[Moved, ...]:
    (status,) = await store.sources_status(at)
    return status.moved


async def test_the_new_address_is_asked_on_its_own_host(store: SqliteStore) -> None:
    """The lease is one on the new host, the name in the frontier stays, and so does the validator."""
    at = await moved(store)
    lease, target = await leased(store, at)
    assert (lease.host, target.url, target.moved_to) == ("news.alpha.test", OLD, NEW)
    assert await moves(store, at) == (Moved(url=OLD, to=NEW, since=NOON + 3 * DAY, followed=True),)
    assert await store.check() == []


async def test_until_then_it_is_seen_but_not_followed(store: SqliteStore) -> None:
    at = await moved(store, days=3)
    assert (await leased(store, at))[1].moved_to is None
    assert await moves(store, at) == (Moved(url=OLD, to=NEW, since=NOON, followed=False),)


async def test_a_restart_and_a_reload_change_nothing(store: SqliteStore, tmp_path: Path) -> None:
    """Nor does a crawl of another source alone."""
    at = await moved(store)
    await store.close()
    async with await SqliteStore.open(database(tmp_path)) as again:
        await again.sync_sources([source("beta")], at)
        await again.sync_sources([source(), source("beta", enabled=False)], at)
        lease, target = await leased(again, at)
        assert (lease.host, target.moved_to) == ("news.alpha.test", NEW)
        assert await again.check() == []


@pytest.mark.parametrize("url", [NEW, "http://alpha.test/feed", "https://alpha.test/other"])
async def test_another_line_in_the_configuration_ends_the_move(store: SqliteStore, url: str) -> None:
    """Also one whose key is the same but for http."""
    at = await moved(store)
    changed = Source(id="alpha", name="Alpha", urls=(url,), type=TargetKind.FEED)
    await store.sync_sources([changed], at)
    (lease,) = await claim(store, at)
    assert [(target.url, target.moved_to) for target in lease.targets] == [(url, None)]
    assert await moves(store, at) == ()
    assert await store.check() == []


async def test_a_dead_address_sends_the_listing_home(store: SqliteStore) -> None:
    at = await moved(store)
    for attempts in (1, 2, 3):
        await poll(store, at, None, outcome=Outcome.NOT_FOUND, status=404, attempts=attempts)
        at += HOUR
    lease, target = await leased(store, at)
    assert (lease.host, target.url, target.moved_to, target.etag) == ("alpha.test", OLD, None, None)
    assert await moves(store, at) == ()
    assert await store.check() == []


async def test_nothing_moves_onto_an_address_that_is_watched_already(store: SqliteStore) -> None:
    both = Source(id="alpha", name="Alpha", urls=(OLD, NEW), type=TargetKind.FEED)
    await store.sync_sources([both], NOON)
    for day in range(6):
        at = NOON + day * DAY
        for lease in await claim(store, at):
            for target in lease.targets:
                hops = (Hop(url=OLD, status=308),) if target.url == OLD else ()
                await store.finish([answer(lease, target, at, redirects=hops, final_url=NEW)])
            await store.release(lease, at)
    (found,) = await moves(store, NOON + 6 * DAY)
    assert (found.url, found.to, found.followed) == (OLD, NEW, False)


async def test_articles_and_listings_that_were_found_do_not_move(store: SqliteStore) -> None:
    await store.sync_sources([source()], NOON)
    await poll(store, NOON, None, links=links("alpha.test", [1]), due_at=NOON + 99 * DAY)
    for day in range(6):
        await poll(store, NOON + day * DAY, "https://alpha.test/1")
    assert await moves(store, NOON + 6 * DAY) == ()


async def test_what_a_listing_said_last_comes_back_with_its_target(store: SqliteStore) -> None:
    """Its wish and the hash of its links, until it says something else."""
    await store.sync_sources([source()], NOON)
    await poll(store, NOON, None, links_hash=b"1" * 16, ttl=3 * HOUR)
    await poll(store, NOON + DAY, None, outcome=Outcome.NOT_MODIFIED, status=304)
    target = await poll(store, NOON + 2 * DAY, None, links_hash=b"2" * 16)
    assert (target.links_hash, target.ttl) == (b"1" * 16, 3 * HOUR)
    target = await poll(store, NOON + 3 * DAY, None)
    assert (target.links_hash, target.ttl) == (b"2" * 16, None)
