"""What is remembered of hosts: days and copies of robots.txt come back as they went in, newer over older."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.world import DAY, HOUR, MINUTE, NOON, claim_one, database, links, source
from tests.store.world import answer as answered
from wiredesk.errors import StoreError
from wiredesk.politeness import Counts, HostDay, Politeness, RobotsCopy
from wiredesk.records import Outcome
from wiredesk.store.sqlite import SqliteStore

TODAY = HostDay(
    host="news.test",
    day=NOON.date(),
    started_at=NOON,
    rest_until=NOON + HOUR,
    latency=timedelta(milliseconds=1250),
    strain=2.5,
    broken=3,
    counts=Counts(requests=7, bytes=900, robots_requests=1, not_modified=4, retry_after=1, robots_allowed=6),
)
YESTERDAY = replace(
    TODAY, day=NOON.date() - DAY, rest_until=NOON - DAY, strain=1.0, counts=Counts(requests=5, redirects=2)
)
COPY = RobotsCopy(
    origin="https://news.test", fetched_at=NOON, expires_at=NOON + DAY, why="robots.txt", body=b"Allow: /", etag='"1"'
)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with await SqliteStore.open(database(tmp_path)) as opened:
        yield opened


async def put(store: SqliteStore, *days: HostDay, robots: tuple[RobotsCopy, ...] = ()) -> None:
    assert await store.finish([], Politeness(days=days, robots=robots)) == []


async def test_the_newest_day_of_a_host_comes_back_whole(store: SqliteStore) -> None:
    await put(store, TODAY, YESTERDAY)
    assert await store.host_day("news.test", NOON.date()) == TODAY
    assert await store.host_day("news.test", YESTERDAY.day) == YESTERDAY  # the clock was set back
    assert await store.host_day("other.test", NOON.date()) is None


async def test_a_day_is_written_over_and_not_added_up(store: SqliteStore) -> None:
    """Rows are whole: one that is written twice after a failed commit counts once."""
    await put(store, TODAY)
    newer = replace(TODAY, counts=replace(TODAY.counts, requests=9))
    await put(store, newer)
    await put(store, newer)
    assert await store.host_day("news.test", NOON.date()) == newer


async def test_courtesy_adds_the_days_of_each_host(store: SqliteStore) -> None:
    other = replace(YESTERDAY, host="a.test")
    await put(store, TODAY, YESTERDAY, other)
    first, second = await store.courtesy(NOON - DAY)
    assert first == other
    assert second == replace(TODAY, counts=replace(TODAY.counts, requests=12, redirects=2))
    assert await store.courtesy(NOON) == [TODAY]
    assert await store.courtesy(NOON + DAY) == []


async def test_a_robots_copy_keeps_its_body_until_a_new_one_comes_or_there_is_none(store: SqliteStore) -> None:
    await put(store, robots=(COPY,))
    assert await store.robots_copy("https://news.test") == COPY
    later = replace(COPY, expires_at=NOON + 2 * DAY, body=None)
    await put(store, robots=(later,))
    assert await store.robots_copy("https://news.test") == replace(later, body=COPY.body)
    lost = replace(later, failure=Outcome.ROBOTS_UNREACHABLE, why="status 500")
    await put(store, robots=(lost,))
    assert await store.robots_copy("https://news.test") == lost
    await put(store, robots=(replace(COPY, body=b""),))
    assert await store.robots_copy("https://news.test") == replace(COPY, body=b"")
    assert await store.robots_copy("http://news.test") is None


async def test_a_copy_without_its_body_is_none(store: SqliteStore) -> None:
    """The first row was never written: nobody may take that for a file without rules."""
    await put(store, robots=(replace(COPY, body=None),))
    assert await store.robots_copy("https://news.test") is None


async def test_what_is_old_is_forgotten(store: SqliteStore) -> None:
    old = replace(TODAY, day=(NOON - 9 * DAY).date())
    await put(store, TODAY, old, robots=(COPY, replace(COPY, origin="https://o.test", expires_at=NOON - 31 * DAY)))
    await store.retention(NOON, 7 * DAY)
    assert await store.courtesy(NOON - 100 * DAY) == [TODAY]
    assert await store.robots_copy("https://o.test") is None
    assert await store.robots_copy("https://news.test") == COPY


async def test_it_is_written_with_the_results_and_with_stale_ones_too(store: SqliteStore) -> None:
    """The requests were sent, whatever became of the lease."""
    await store.sync_sources([source()], NOON)
    stale = await claim_one(store, NOON)
    await store.claim("another", NOON + 2 * MINUTE, hosts=1, per_host=1, lease=MINUTE)
    await store.finish([answered(stale, stale.targets[0])], Politeness(days=(TODAY,)))
    assert await store.host_day("news.test", NOON.date()) == TODAY


async def test_a_reader_remembers_and_writes_nothing(store: SqliteStore, tmp_path: Path) -> None:
    await put(store, TODAY)
    async with await SqliteStore.open(database(tmp_path), read_only=True) as reader:
        assert await reader.host_day("news.test", NOON.date()) == TODAY
        with pytest.raises(StoreError):
            await reader.finish([], Politeness(days=(TODAY,)))


async def test_the_outcomes_of_listings_and_articles_are_told_apart(store: SqliteStore) -> None:
    """A source whose articles are blocked has a healthy feed."""
    await store.sync_sources([source()], NOON)
    lease = await claim_one(store, NOON)
    await store.finish([answered(lease, lease.targets[0], links=links("alpha.test", [1, 2]), due_at=NOON + DAY)])
    await store.release(lease, NOON)
    lease = await claim_one(store, NOON)
    await store.finish([answered(lease, each, outcome=Outcome.BLOCKED, status=403) for each in lease.targets])
    (status,) = await store.sources_status(NOON)
    assert status.outcomes == {Outcome.OK: 1, Outcome.BLOCKED: 2}
    assert status.listing_outcomes == {Outcome.OK: 1}
