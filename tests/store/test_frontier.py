"""Sources, links and housekeeping beyond the port."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import uvloop

from tests.store.world import (
    DAY,
    HOUR,
    MINUTE,
    NOON,
    SECOND,
    answer,
    article,
    claim,
    claim_one,
    database,
    deliver,
    lead,
    links,
    source,
    stored,
    story,
)
from wiredesk.errors import StoreError
from wiredesk.records import Hop, Outcome
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.sqlite import links as linking


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with await SqliteStore.open(database(tmp_path)) as opened:
        yield opened


async def test_the_leases_of_a_process_that_is_gone_are_free_after_one_spacing(tmp_path: Path) -> None:
    """It may have fetched until just now; nobody needs to wait for its lease to expire."""
    async with await SqliteStore.open(database(tmp_path)) as store:
        await store.sync_sources([source(delay=5 * SECOND)], NOON)
        await claim_one(store, NOON)
    async with await SqliteStore.open(database(tmp_path)) as store:
        assert await claim(store, NOON + SECOND) == []
        assert await store.next_ready(NOON) == NOON + 6 * SECOND
        assert len(await claim(store, NOON + 6 * SECOND)) == 1


async def test_reloading_sources_leaves_live_leases_alone(store: SqliteStore) -> None:
    await store.sync_sources([source()], NOON)
    lease = await claim_one(store, NOON)
    await store.sync_sources([source(), source("beta")], NOON)
    assert [lease.host for lease in await claim(store, NOON)] == ["beta.test"]
    assert await store.finish([answer(lease, lease.targets[0], links=links("alpha.test", [1]))]) == [None]
    assert await store.heartbeat([lease], NOON, MINUTE) == {lease.host_id}


async def test_the_slowest_source_of_a_host_sets_its_spacing(store: SqliteStore) -> None:
    shared = [
        replace(source(name, delay=delay), urls=(f"https://shared.test/{name}",))
        for name, delay in (("alpha", SECOND), ("beta", 9 * SECOND))
    ]
    await store.sync_sources(shared, NOON)
    assert (await claim_one(store, NOON)).delay == 9 * SECOND


async def test_secrets_of_configured_urls_are_asked_for_but_never_stored(tmp_path: Path) -> None:
    secret = "https://alpha.test/feed?token=hunter2&page=1"
    async with await SqliteStore.open(database(tmp_path)) as store:
        await store.sync_sources([source("alpha", "feed?token=hunter2&page=1")], NOON)
        lease = await claim_one(store, NOON)
        assert lease.targets[0].url == secret
        hops = (Hop(url="https://alpha.test/go?token=hunter2", status=302),)
        await store.finish([answer(lease, lease.targets[0], final_url=secret + "&x=1", redirects=hops)])
        await store.backup(tmp_path / "copy.db")
    for path in tmp_path.iterdir():  # noqa: ASYNC240
        assert b"hunter2" not in path.read_bytes(), path


async def test_links_beyond_the_room_of_a_source_wait_for_the_next_reading(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The listing forgets its validators: an unchanged listing would not be read again."""
    monkeypatch.setattr(linking, "MOST_PENDING", 3)
    await store.sync_sources([source()], NOON)
    lease = await claim_one(store, NOON)
    feed = lease.targets[0]
    full = answer(lease, feed, links=links("beta.test", range(5)), etag='"1"', body_hash=b"x" * 16, due_at=NOON)
    await store.finish([full])
    await store.release(lease, NOON)
    alpha, beta = sorted(await claim(store, NOON), key=lambda lease: lease.host)
    assert [target.url for target in beta.targets] == [link.url for link in full.links[:3]]
    assert (alpha.targets[0].etag, alpha.targets[0].body_hash) == (None, None)
    await store.finish([answer(beta, target, outcome=Outcome.NOT_ARTICLE, due_at=None) for target in beta.targets])
    await store.release(beta, NOON)
    await store.finish([replace(full, target=alpha.targets[0], epoch=alpha.epoch)])
    [beta] = await claim(store, NOON)
    assert [target.url for target in beta.targets] == [link.url for link in full.links[3:]]


async def test_a_link_to_an_article_that_came_by_another_url_is_not_fetched(store: SqliteStore) -> None:
    await lead(store, "https://go.test/1")
    lease = await claim_one(store, NOON)
    moved = article("https://alpha.test/story/1", story(1))
    await store.finish([answer(lease, lease.targets[0], article=moved, due_at=None)])
    await store.release(lease, NOON)
    await lead(store, moved.url)
    assert await claim(store, NOON) == []


async def test_validators_survive_failures_and_304_but_not_a_new_answer(store: SqliteStore) -> None:
    await store.sync_sources([source(delay=timedelta(0))], NOON)

    async def fetch(**fields: object) -> tuple[str | None, bytes | None]:
        lease = await claim_one(store, NOON)
        await store.finish([answer(lease, lease.targets[0], due_at=NOON, **fields)])
        await store.release(lease, NOON)
        lease = await claim_one(store, NOON)
        await store.release(lease, NOON)
        return lease.targets[0].etag, lease.targets[0].body_hash

    assert await fetch(etag='W/"a"', body_hash=b"1") == ('W/"a"', b"1")
    assert await fetch(outcome=Outcome.TIMEOUT, status=None) == ('W/"a"', b"1")
    assert await fetch(outcome=Outcome.NOT_MODIFIED, status=304) == ('W/"a"', b"1")
    assert await fetch(outcome=Outcome.NOT_MODIFIED, status=304, etag='"b"') == ('"b"', b"1")
    assert await fetch(body_hash=b"2") == (None, b"2")


async def test_one_article_is_shown_with_its_history_by_id_and_by_any_url(store: SqliteStore) -> None:
    first = article("https://alpha.test/story/1", story(1))
    await deliver(store, first)
    await deliver(store, replace(first, title="Changed"), at=NOON + HOUR)
    for wanted in (1, first.url, "http://www.alpha.test/story/1?utm_source=x"):
        dossier = await store.show(wanted)
        assert dossier is not None
        assert [each.title for each in dossier.revisions] == [first.title, "Changed"]
        assert [member.article_id for member in dossier.members] == [1]
        assert (dossier.first_seen, dossier.last_seen, dossier.withdrawn_at) == (NOON, NOON + HOUR, None)
    assert await store.show(2) is None
    assert await store.show("https://alpha.test/other") is None


async def test_status_counts_what_there_is(store: SqliteStore) -> None:
    await deliver(store, article("https://alpha.test/1", story(1)), article("https://alpha.test/2", story(1)))
    await store.acknowledge("reader", 1, NOON)
    status = await store.status(NOON + MINUTE)
    assert (status.articles, status.revisions, status.clusters, status.withdrawn) == (2, 2, 1, 0)
    assert (status.sources, status.hosts, status.leased) == (1, 1, 0)
    assert (status.scheduled, status.due, status.lag) == (3, 2, MINUTE)
    assert status.outcomes == {Outcome.OK: 3}
    assert (status.last_change, status.behind) == (2, {"reader": 1})
    assert status.bytes > 0


async def test_each_source_is_counted_by_itself(store: SqliteStore) -> None:
    await deliver(store, article("https://alpha.test/1", story(1)))
    await store.sync_sources([source("alpha", expected_interval=DAY), source("beta")], NOON)
    alpha, beta = await store.sources_status(NOON)
    assert (alpha.id, alpha.articles, alpha.newest, alpha.listings, alpha.scheduled) == ("alpha", 1, NOON, 1, 2)
    assert (alpha.expected_interval, alpha.fetched_at, alpha.outcomes) == (DAY, NOON, {Outcome.OK: 2})
    assert (beta.id, beta.articles, beta.pending, beta.due_at, beta.outcomes) == ("beta", 0, 1, NOON, {})


async def test_old_fetches_are_forgotten(store: SqliteStore) -> None:
    await deliver(store, article("https://alpha.test/1", story(1)))
    assert await store.retention(NOON + 40 * DAY, 30 * DAY) == 2
    assert await store.retention(NOON + 40 * DAY, 30 * DAY) == 0


async def test_a_backup_is_a_database_of_its_own(store: SqliteStore, tmp_path: Path) -> None:
    await deliver(store, article("https://alpha.test/1", story(1)))
    copy = tmp_path / "copy.db"
    copy.write_text("old")
    await store.backup(copy)
    await store.optimize()
    await store.vacuum()
    async with await SqliteStore.open(copy) as other:
        assert await stored(other) == await stored(store)
        assert await other.check() == []


async def test_a_backup_that_cannot_be_written_is_one_line_and_leaves_nothing(
    store: SqliteStore, tmp_path: Path
) -> None:
    with pytest.raises(StoreError):
        await store.backup(tmp_path / "missing" / "copy.db")
    with pytest.raises(StoreError):
        await store.backup(tmp_path)
    assert not list(tmp_path.glob("*.partial")) + list(tmp_path.parent.glob(".*.partial"))  # noqa: ASYNC240


async def test_a_check_finds_what_the_schema_cannot_forbid(store: SqliteStore) -> None:
    await deliver(store, article("https://alpha.test/1", story(1)), article("https://alpha.test/2", story(1)))
    async with store._database.write() as session:
        await session.script("DELETE FROM url_alias WHERE article_id = 2")
        await session.script("UPDATE cluster SET size = 7")
        await session.script("UPDATE host SET ready_at = NULL")
        await session.script("UPDATE article SET revision_id = 99 WHERE id = 1")
    assert len(await store.check()) == 4


@pytest.mark.parametrize("turns", [1, 3, 6, 10, 15, 21, 28, 36])
async def test_a_writer_that_is_cancelled_at_any_point_leaves_all_or_nothing(store: SqliteStore, turns: int) -> None:
    """A shutdown may cancel a commit on its way: the next transaction finds the connection free."""
    page = article("https://alpha.test/1", story(1))
    await lead(store, page.url)
    lease = await claim_one(store, NOON)
    result = answer(lease, lease.targets[0], article=page)
    writing = asyncio.create_task(store.finish([result]))
    for _ in range(turns):
        await store.next_ready(NOON)  # a hop to a database thread, so that the other thread gets on
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    assert await store.check() == []
    await store.finish([result])
    assert [each.url for each in await stored(store)] == [page.url]


async def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = await SqliteStore.open(database(tmp_path))
    await store.close()
    await store.close()
    with pytest.raises(StoreError, match="closed"):
        await store.next_ready(NOON)
    with pytest.raises(StoreError, match="closed"):
        await store.sync_sources([], NOON)


def test_it_runs_on_uvloop(tmp_path: Path) -> None:
    async def work() -> int:
        async with await SqliteStore.open(database(tmp_path)) as store:
            await deliver(store, article("https://alpha.test/1", story(1)))
            return len(await stored(store))

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert runner.run(work()) == 1
