"""Articles whose page goes, shows something else, or comes back."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.store.world import HOUR, NOON, answer, article, claim, database, deliver, lead, story
from wiredesk.records import Article, Outcome
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import ChangeKind

URL = "https://alpha.test/news/story/1"
GONE, BACK, REVISED = ChangeKind.WITHDRAWN, ChangeKind.RESTORED, ChangeKind.REVISED
NOTICE = "This article has been removed. We apologise to our readers."


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with await SqliteStore.open(database(tmp_path)) as opened:
        await deliver(opened, article(URL, story(1)))
        yield opened


async def fetched(store: SqliteStore, at: datetime, **fields: object) -> None:
    """The page of the article answers so."""
    await lead(store, URL, at=at)
    for lease in await claim(store, at):
        asked = [target for target in lease.targets if target.url == URL]
        await store.finish([answer(lease, target, at, due_at=at, **fields) for target in asked])
        await store.release(lease, at)


async def shows(store: SqliteStore, at: datetime, page: Article) -> None:
    await fetched(store, at, article=page, body_hash=b"x" * 16, etag='"x"')


async def kinds(store: SqliteStore) -> list[ChangeKind]:
    return [step.kind async for step in store.steps()]


@pytest.mark.parametrize("outcome", [Outcome.NOT_MODIFIED, Outcome.SAME_BYTES])
async def test_a_page_that_is_there_again_unread_restores_its_article(store: SqliteStore, outcome: Outcome) -> None:
    """Servers and caches know the validators that we had before it went."""
    await fetched(store, NOON + HOUR, outcome=Outcome.NOT_FOUND, status=404)
    assert [one async for one in store.articles()] == []
    await fetched(store, NOON + 2 * HOUR, outcome=outcome, status=304)
    assert await kinds(store) == [GONE, BACK]
    assert len([one async for one in store.articles()]) == 1


@pytest.mark.parametrize("outcome", [Outcome.NOT_MODIFIED, Outcome.SAME_BYTES])
async def test_a_page_that_never_went_is_not_restored(store: SqliteStore, outcome: Outcome) -> None:
    await fetched(store, NOON + HOUR, outcome=outcome, status=304)
    assert await kinds(store) == []


async def test_an_article_that_comes_back_with_another_text_is_restored_and_revised(store: SqliteStore) -> None:
    await fetched(store, NOON + HOUR, outcome=Outcome.NOT_FOUND, status=404)
    await shows(store, NOON + 2 * HOUR, article(URL, story(1) + "\n\nMore."))
    assert await kinds(store) == [GONE, BACK, REVISED]


@pytest.mark.parametrize(
    "page",
    [
        article("https://alpha.test/", story(7), title="Alpha"),
        article("https://alpha.test/news/", story(7), title="News"),
        article(URL, NOTICE, title="Headline of 1"),
        article(URL, "Sorry.", title="Dieser Artikel ist nicht mehr verfügbar"),
    ],
    ids=["home page", "section", "notice", "notice in the headline"],
)
async def test_a_page_that_shows_something_else_withdraws_its_article(store: SqliteStore, page: Article) -> None:
    """No revision of it, no article of its own; read in full next time, since its bytes say nothing of the article."""
    await shows(store, NOON + HOUR, page)
    assert await kinds(store) == [GONE]
    assert len((await store.show(1) or pytest.fail("gone")).revisions) == 1
    assert await store.show(2) is None
    [lease] = await claim(store, NOON + HOUR)
    [target] = [one for one in lease.targets if one.url == URL]
    assert (target.body_hash, target.etag) == (None, None)
    await store.release(lease, NOON + HOUR)
    await shows(store, NOON + 2 * HOUR, page)
    await shows(store, NOON + 3 * HOUR, article(URL, story(1)))
    assert await kinds(store) == [GONE, BACK]


@pytest.mark.parametrize(
    "page",
    [
        article("https://alpha.test/news/", story(1) + "\n\nMore."),
        article("https://alpha.test/news/story/1-new-slug", story(7), title="Another headline"),
        article(URL, story(1).replace("\n\n", " has been removed\n\n", 1)),
    ],
    ids=["the same text higher up", "another slug", "a text that speaks of removal"],
)
async def test_other_pages_are_revisions(store: SqliteStore, page: Article) -> None:
    await shows(store, NOON + HOUR, replace(page, canonical_url=page.url))
    assert await kinds(store) == [REVISED]


async def test_a_page_that_goes_at_one_url_and_is_there_at_another_stays(store: SqliteStore) -> None:
    """Also where both answers are written at once."""
    other = f"{URL}?edition=2"
    await deliver(store, article(other, story(1), canonical_url=URL), at=NOON + HOUR)
    await lead(store, URL, other, at=NOON + HOUR)
    [lease] = [one for one in await claim(store, NOON + HOUR) if one.targets]
    answers = {
        URL: answer(lease, lease.targets[0], NOON + 2 * HOUR, outcome=Outcome.NOT_FOUND, status=404),
        other: answer(lease, lease.targets[0], NOON + 2 * HOUR, outcome=Outcome.NOT_MODIFIED, status=304),
    }
    both = [replace(answers[target.url], target=target) for target in lease.targets if target.url in answers]
    await store.finish(sorted(both, key=lambda one: one.target.url))
    assert await kinds(store) == [GONE, BACK]
    assert len([one async for one in store.articles()]) == 1
