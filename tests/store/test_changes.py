"""The change feed: every change once, in commit order, at least once to each consumer."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.world import HOUR, NOON, answer, article, claim_one, database, deliver, story
from wiredesk.records import Moment, Outcome
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import Change, ChangeKind

FIRST = article("https://alpha.test/story/1", story(1))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with await SqliteStore.open(database(tmp_path)) as opened:
        yield opened


def told(changes: list[Change]) -> list[tuple[ChangeKind, int, int]]:
    return [(change.kind, change.article_id, change.article.revision) for change in changes]


async def test_what_happens_to_articles_is_told_in_order(store: SqliteStore) -> None:
    await deliver(store, FIRST)
    await deliver(store, FIRST)
    await deliver(store, replace(FIRST, title="Changed"))
    lease = await claim_one(store, NOON)
    target = next(target for target in lease.targets if target.article_id)
    await store.finish([answer(lease, target, outcome=Outcome.NOT_FOUND, status=404, due_at=NOON)])
    await store.finish([answer(lease, target, outcome=Outcome.NOT_FOUND, status=404, due_at=NOON)])
    await store.release(lease, NOON)
    await deliver(store, replace(FIRST, title="Changed"))
    assert told(await store.changes("reader")) == [
        (ChangeKind.NEW, 1, 1),
        (ChangeKind.REVISED, 1, 2),
        (ChangeKind.WITHDRAWN, 1, 2),
        (ChangeKind.RESTORED, 1, 2),
    ]


async def test_an_origin_that_arrives_late_is_told_for_every_member(store: SqliteStore) -> None:
    """The copy came first; when its source comes, the copy's record changes."""
    copy = replace(FIRST, published_at=Moment(NOON))
    origin = article("https://wire.test/1", story(1) + "\n\nMore.", published_at=Moment(NOON - HOUR))
    await deliver(store, copy)
    await deliver(store, origin)
    changes = await store.changes("reader")
    assert told(changes) == [(ChangeKind.NEW, 1, 1), (ChangeKind.NEW, 2, 1), (ChangeKind.CLUSTERED, 1, 1)]
    assert {(change.article.cluster_id, change.article.origin_id) for change in changes} == {(1, 2)}


async def test_each_consumer_has_its_own_cursor_that_moves_when_it_says_so(store: SqliteStore) -> None:
    await deliver(store, *(article(f"https://alpha.test/story/{n}", story(n)) for n in range(5)))
    first = await store.changes("one", limit=2)
    assert [change.seq for change in first] == [1, 2]
    assert await store.changes("one", limit=2) == first
    await store.acknowledge("one", 2, NOON)
    assert [change.seq for change in await store.changes("one", limit=2)] == [3, 4]
    assert [change.seq for change in await store.changes("two")] == [1, 2, 3, 4, 5]


async def test_a_cursor_goes_neither_back_nor_beyond_the_last_change(store: SqliteStore) -> None:
    await deliver(store, FIRST)
    await store.acknowledge("one", 99, NOON)
    await store.acknowledge("one", 0, NOON)
    assert await store.changes("one") == []
    await deliver(store, article("https://alpha.test/story/2", story(2)))
    assert [change.seq for change in await store.changes("one")] == [2]


async def test_a_reader_in_between_misses_nothing(store: SqliteStore, tmp_path: Path) -> None:
    """Reads race the commits of another connection; every change comes exactly once, in order."""
    seen: list[int] = []
    writing = asyncio.create_task(_write(store))
    async with await SqliteStore.open(database(tmp_path), read_only=True) as reader:
        while True:
            ended = writing.done()
            changes = [each for each in await reader.changes("x", limit=1000) if each.seq > len(seen)]
            seen += [change.seq for change in changes]
            if ended and not changes:
                break
    await writing
    assert seen == list(range(1, 21))


async def _write(store: SqliteStore) -> None:
    for n in range(0, 20, 2):
        pages = (article(f"https://alpha.test/story/{m}", story(m, 3)) for m in (n, n + 1))
        await deliver(store, *pages)


async def test_a_consumer_acknowledges_beside_the_instance_that_crawls(store: SqliteStore, tmp_path: Path) -> None:
    """The owner keeps the file; the consumer's cursor moves all the same, and the owner sees it."""
    await deliver(store, FIRST)
    async with await SqliteStore.open_beside(database(tmp_path)) as beside:
        await beside.acknowledge("reader", 1, NOON)
    assert await store.changes("reader") == []
