"""The sorted runs of near-duplicate keys: whatever has been merged so far, look-ups find what was put in."""

import asyncio
import tempfile
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.world import database
from wiredesk.store.sqlite import SqliteStore, runs
from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.runs import PERIOD_MS, WINDOW_MS, Runs

KEYS = range(40)
_STEPS = st.one_of(
    st.tuples(st.just("add"), st.integers(1, 12)),
    st.tuples(st.sampled_from(["remove", "broken", "reopen", "forget"]), st.just(0)),
    st.tuples(st.just("later"), st.integers(1, PERIOD_MS)),
)


class Model:
    """What should be found: the articles under each key, and when they were first seen."""

    def __init__(self) -> None:
        self.articles: dict[int, set[int]] = defaultdict(set)
        self.first_seen: dict[int, int] = {}
        self.now = 20 * WINDOW_MS

    def arrive(self) -> tuple[int, set[int]]:
        """A new article under keys that others have as well."""
        article = len(self.first_seen) + 1
        self.first_seen[article] = self.now
        keys = {(article * step) % len(KEYS) for step in (1, 7, 11, 13)}
        for key in keys:
            self.articles[key].add(article)
        return article, keys

    async def check(self, session: Session) -> None:
        """Everything in the window is found under its key, and nothing else but what has just left it."""
        runs = await Runs.load(session, len(self.first_seen) + 1)
        found = (await runs.find(KEYS, self.now, self.now)).postings
        for key, articles in self.articles.items():
            wanted = {article for article in articles if self.now - self.first_seen[article] <= WINDOW_MS}
            assert wanted <= set(found[key]) <= articles
            assert found[key] == sorted(found[key])


async def _play(path: Path, steps: list[tuple[str, int]]) -> None:
    model = Model()
    store = await SqliteStore.open(path)
    try:
        for step, amount in steps:
            if step == "later":
                model.now += amount
            elif step == "reopen":
                await store.close()
                store = await SqliteStore.open(path)
            elif step == "forget":
                await _forget(store, model)
            else:
                await _write(store, model, step, amount)
            async with store._database.read() as session:
                await model.check(session)
        assert await store.check() == []
    finally:
        await store.close()


async def _forget(store: SqliteStore, model: Model) -> None:
    more = True
    while more:
        async with store._database.write() as session:
            more = await (await Runs.load(session, len(model.first_seen) + 1)).forget(model.now)
        async with store._database.read() as session:
            await model.check(session)


async def _write(store: SqliteStore, model: Model, step: str, amount: int) -> None:
    try:
        async with store._database.write() as session:
            batch = await Runs.load(session, len(model.first_seen) + max(amount, 1))
            if step == "add":
                for _ in range(amount):
                    article, keys = model.arrive()
                    batch.add(keys, article, model.now)
            elif step == "remove" and model.first_seen:
                article = len(model.first_seen) // 2 + 1
                gone = [key for key in KEYS if article in model.articles[key]]
                batch.remove(gone, article, model.first_seen[article])
                for key in gone:
                    model.articles[key].discard(article)
            elif step == "broken":
                batch.add(KEYS, len(model.first_seen) + 1, model.now)
            await batch.write()
            if step == "broken":
                raise KeyboardInterrupt
    except KeyboardInterrupt:
        assert step == "broken"


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("FRESH_KEYS", 12),
        ("YOUNG_KEYS", 24),
        ("SEALED_RUNS", 3),
        ("STEP_KEYS", 3),
        ("SLICE_KEYS", 6),
    ):
        monkeypatch.setattr(runs, name, value)


@settings(max_examples=25, deadline=None)
@given(st.lists(_STEPS, max_size=40))
def test_look_ups_find_what_a_dictionary_would(steps: list[tuple[str, int]]) -> None:
    """In any order of batches, failed transactions, reopenings, removals, and periods that end."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_play(database(Path(folder)), steps))


async def test_no_transaction_takes_over_more_than_a_slice(tmp_path: Path) -> None:
    """A merge stretches over several, and the runs that went into it are dropped one by one."""
    model = Model()
    async with await SqliteStore.open(database(tmp_path)) as store:
        sizes: dict[int, int] = {}
        tables, slices = 0, 0
        for _ in range(150):
            await _write(store, model, "add", 1)  # four keys: at most two steps
            async with store._database.read() as session:
                await model.check(session)
                rows = await session.all("runs")
                merged = [row["id"] for row in rows if row["level"] == runs.Level.MERGED]
                for run in merged:
                    [[size]] = await session.script(f"SELECT count(*) FROM sketch_{run}")
                    assert size - sizes.get(run, 0) <= 2 * runs.SLICE_KEYS
                    slices += size > sizes.get(run, 0)
                    sizes[run] = size
                assert tables - len(rows) <= 2
                tables = len(rows)
        assert slices > len(sizes) >= 2
