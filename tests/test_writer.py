"""Group commit over a real store: acknowledged means committed, a failure reaches every submitter."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest

from wiredesk.errors import StoreError
from wiredesk.politeness import Counts, HostDay, Politeness
from wiredesk.records import Article, Lease, Outcome, Result, Source, TargetKind, VerdictKind
from wiredesk.store.sqlite import SqliteStore
from wiredesk.writer import Writer

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SOURCE = Source(id="paper", name="Paper", urls=("https://paper.example/feed",), type=TargetKind.FEED)


async def leased(store: SqliteStore) -> Lease:
    await store.sync_sources([SOURCE], NOW)
    (lease,) = await store.claim("test", NOW, hosts=1, per_host=1, lease=timedelta(minutes=2))
    return lease


def article(number: int) -> Article:
    text = " ".join(f"word{number}x{place}" for place in range(60))
    url = f"https://paper.example/{number}.html"
    return Article(
        url=url, canonical_url=url, title=f"Story {number}", text=text, source="paper", fetched_at=NOW, extractor="test"
    )


def result(lease: Lease, number: int) -> Result:
    return Result(
        target=lease.targets[0],
        host_id=lease.host_id,
        epoch=lease.epoch,
        outcome=Outcome.OK,
        at=NOW,
        status=200,
        article=replace(article(number), fingerprint=f"{number:032x}"),
        due_at=NOW + timedelta(hours=1),
    )


async def test_a_verdict_comes_after_the_commit(tmp_path: Path) -> None:
    """When the future is done, another connection sees the article."""
    path = tmp_path / "news.db"
    async with await SqliteStore.open(path) as store:
        lease = await leased(store)
        async with Writer(store, linger=0.01) as writer:
            verdict = await (await writer.submit(result(lease, 1)))
            assert verdict is not None
            assert verdict.kind is VerdictKind.NEW
            async with await SqliteStore.open(path, read_only=True) as reader:
                assert [found.title async for found in reader.articles()] == ["Story 1"]


async def test_many_results_are_all_answered(tmp_path: Path) -> None:
    """More results than the queue holds: each is committed and answered."""
    path = tmp_path / "news.db"
    async with await SqliteStore.open(path) as store:
        lease = await leased(store)
        poll = replace(result(lease, 1), article=None)
        async with Writer(store, batch=10, linger=0.01) as writer:
            submissions = [asyncio.create_task(writer.submit(poll)) for _ in range(55)]
            assert [await (await submission) for submission in submissions] == [None] * 55
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT count(*) FROM fetch_log").fetchone() == (55,)


async def test_leaving_commits_what_was_submitted(tmp_path: Path) -> None:
    """A result submitted just before the end is stored although nobody waited for it."""
    async with await SqliteStore.open(tmp_path / "news.db") as store:
        lease = await leased(store)
        async with Writer(store, linger=30) as writer:
            await writer.submit(result(lease, 1))
        assert [found.title async for found in store.articles()] == ["Story 1"]


async def test_a_failing_store_fails_the_submission(tmp_path: Path) -> None:
    """The error of the store reaches the one who submitted; the writer goes on."""
    path = tmp_path / "news.db"
    async with await SqliteStore.open(path) as store:
        lease = await leased(store)
        with closing(sqlite3.connect(path)) as vandal:
            vandal.execute("DROP TABLE fetch_log")
        async with Writer(store, linger=0.01) as writer:
            for _ in range(2):
                with pytest.raises(StoreError):
                    await (await writer.submit(result(lease, 1)))


async def test_a_full_queue_holds_submitters_back(tmp_path: Path) -> None:
    """While the disk does not take anything, no more than the queue holds is accepted; then everything is."""
    path = tmp_path / "news.db"
    async with await SqliteStore.open(path) as store:
        lease = await leased(store)
        poll = replace(result(lease, 1), article=None)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            async with Writer(store, batch=1, linger=0) as writer:
                submissions = [asyncio.create_task(writer.submit(poll)) for _ in range(10)]
                for accepted in islice(asyncio.as_completed(submissions), 3):  # two in the queue, one with the store
                    await accepted
                for _ in range(100):
                    await asyncio.sleep(0)
                assert sum(one.done() for one in submissions) == 3
                other.execute("COMMIT")
                assert [await (await submission) for submission in submissions] == [None] * 10


class Ledger:
    """One host that had something from us; keeps what came back."""

    def __init__(self) -> None:
        day = HostDay(host="paper.example", day=NOW.date(), started_at=NOW, rest_until=NOW, counts=Counts(requests=3))
        self.waiting = Politeness(days=(day,))

    def changes(self) -> Politeness:
        changes, self.waiting = self.waiting, Politeness()
        return changes

    def unwritten(self, changes: Politeness) -> None:
        self.waiting = changes


async def test_what_changed_about_hosts_is_written_with_the_last_batch_at_the_latest(tmp_path: Path) -> None:
    """Also where no result came."""
    async with await SqliteStore.open(tmp_path / "news.db") as store:
        ledger = Ledger()
        async with Writer(store, ledger=ledger):
            pass
        day = await store.host_day("paper.example", NOW.date())
        assert day is not None
        assert day.counts.requests == 3


async def test_what_could_not_be_written_is_handed_back(tmp_path: Path) -> None:
    """A commit that fails loses no Retry-After."""
    store = await SqliteStore.open(tmp_path / "news.db")
    ledger = Ledger()
    before = ledger.waiting
    async with Writer(store, linger=0.01, ledger=ledger) as writer:
        lease = await leased(store)
        await store.close()
        with pytest.raises(StoreError):
            await (await writer.submit(result(lease, 1)))
        assert ledger.waiting == before
