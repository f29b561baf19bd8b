"""The history of known articles: every later revision with the one before, every withdrawal and return, by time."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.store.world import DAY, HOUR, NOON, answer, article, claim, database, deliver, story
from wiredesk.dedupe import edits
from wiredesk.records import EditKind, Outcome
from wiredesk.store.sqlite import SqliteStore, reading
from wiredesk.store.views import ChangeKind, Step

URL = "https://alpha.test/story/1"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with await SqliteStore.open(database(tmp_path)) as opened:
        yield opened


async def steps(store: SqliteStore, since: datetime | None = None) -> list[Step]:
    return [step async for step in store.steps(since)]


async def gone(store: SqliteStore, at: datetime) -> None:
    """The page of the only article answers 404."""
    for lease in await claim(store, at):
        results = [answer(lease, target, at, outcome=Outcome.NOT_FOUND, status=404) for target in lease.targets]
        await store.finish([one for one in results if one.target.url == URL])
        await store.release(lease, at)


async def test_another_writer_under_the_same_text_is_a_revision(store: SqliteStore) -> None:
    first = replace(article(URL, story(1)), authors=("Jane Doe",))
    await deliver(store, first)
    await deliver(store, replace(first, authors=("Jane Doe", "John Roe")), at=NOON + HOUR)
    await deliver(store, replace(first, authors=("JOHN ROE", "Jane Doe")), at=NOON + DAY)
    (step,) = await steps(store)
    assert edits(step.old, step.new).kind is EditKind.CREDIT
    assert step.new.authors == ("Jane Doe", "John Roe")


async def test_a_first_revision_is_no_step(store: SqliteStore) -> None:
    await deliver(store, article(URL, story(1)))
    assert await steps(store) == []


async def test_each_revision_comes_with_the_one_before(store: SqliteStore) -> None:
    texts = [story(1), story(1) + "\n\nMore.", story(1) + "\n\nMore still."]
    for hour, text in enumerate(texts):
        await deliver(store, article(URL, text), at=NOON + hour * HOUR)
    found = await steps(store)
    assert [(step.old.text, step.new.text) for step in found] == [(texts[0], texts[1]), (texts[1], texts[2])]
    assert [(step.old.revision, step.new.revision) for step in found] == [(1, 2), (2, 3)]
    assert [step.at for step in found] == [NOON + HOUR, NOON + 2 * HOUR]
    assert {step.kind for step in found} == {ChangeKind.REVISED}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('Mayor: "It\'s over" - for now...', "Mayor: “It’s over” – for now…"),
        ("Ferry  sails on Monday", "Ferry\u00a0sails on Monday."),
        ("FERRY SAILS ON MONDAY", "Ferry sails on Monday"),
    ],
)
async def test_a_headline_in_other_types_is_no_revision(store: SqliteStore, one: str, other: str) -> None:
    for hour, title in enumerate((one, other, one)):
        await deliver(store, article(URL, story(1), title=title), at=NOON + hour * HOUR)
    assert await steps(store) == []


@pytest.mark.parametrize("mark", ["?", "？", "؟"])
async def test_a_headline_that_becomes_a_question_is_a_revision(store: SqliteStore, mark: str) -> None:
    await deliver(store, article(URL, story(1), title="Minister lied"))
    await deliver(store, article(URL, story(1), title=f"Minister lied{mark}"), at=NOON + HOUR)
    [step] = await steps(store)
    assert edits(step.old, step.new).kinds == (EditKind.HEADLINE,)


async def test_the_log_begins_at_the_time_itself(store: SqliteStore) -> None:
    for hour in range(3):
        await deliver(store, article(URL, story(hour)), at=NOON + hour * HOUR)
    assert [step.at for step in await steps(store, NOON + HOUR)] == [NOON + HOUR, NOON + 2 * HOUR]
    assert await steps(store, NOON + DAY) == []


async def test_a_page_that_goes_and_comes_back_is_two_steps_of_one_revision(store: SqliteStore) -> None:
    await deliver(store, article(URL, story(1)))
    await gone(store, NOON + HOUR)
    await deliver(store, article(URL, story(1)), at=NOON + 2 * HOUR)
    found = await steps(store)
    assert [step.kind for step in found] == [ChangeKind.WITHDRAWN, ChangeKind.RESTORED]
    assert all(step.old == step.new for step in found)


async def test_pages_of_the_log_neither_lose_nor_repeat(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where more steps than fit one page have the same time."""
    monkeypatch.setattr(reading, "_PAGE", 2)
    urls = [f"https://alpha.test/story/{n}" for n in range(5)]
    for turn in range(2):
        await deliver(store, *(article(url, story(n + 10 * turn)) for n, url in enumerate(urls)))
    assert [step.new.url for step in await steps(store)] == urls


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [
        ("120 views · 2 hours ago", "4,500 views · 5 hours ago", 0),
        ("Read also: Harbour closes", "", 0),
        ("It fell to 5 degrees.", "It fell to -5 degrees.", 1),
        ("It cost €5m.", "It cost $5m.", 1),
        ("The “old” bridge.", 'The "old" bridge.', 0),
        ("The old bridge.", "The oId bridge.", 1),
    ],
)
async def test_what_a_page_changes_by_itself_is_no_step_and_a_sign_is_one(
    store: SqliteStore, before: str, after: str, count: int
) -> None:
    await deliver(store, article(URL, f"{story(1)}\n\n{before}"))
    await deliver(store, article(URL, f"{story(1)}\n\n{after}"), at=NOON + HOUR)
    assert len(await steps(store)) == count
