"""Articles that nobody fetched are filed by the same judgement as those that were."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from tests.store.world import DAY, HOUR, NOON, article, database, deliver, source, stored, story
from wiredesk.records import Article, Attribution, AttributionKind, Moment, VerdictKind
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import Arrival, Filed

URL = "https://alpha.test/story/1"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with await SqliteStore.open(database(tmp_path)) as opened:
        yield opened


def arrival(read: Article, after: timedelta = timedelta(0)) -> Arrival:
    return Arrival(article=replace(read, published_at=Moment(NOON + after), fetched_at=None), at=NOON + after)


def stream(seed: int, spacing: timedelta) -> list[Arrival]:
    """Sixty texts: stories, copies with another opening or end, some under a URL that was there before."""
    random = Random(seed)
    made: list[Arrival] = []
    for number in range(60):
        text = story(random.randrange(25)) + "\n\nSend us your hints."
        if random.random() < 0.5:
            text = random.choice(["An opening of ours.\n\n" + text, text + "\n\nMore to follow."])
        url = f"https://h{number % 7}.test/{random.randrange(number + 1) if random.random() < 0.2 else number}"
        made.append(arrival(article(url, text, source="alpha"), number * spacing))
    return made


async def filed(path: Path, arrivals: list[Arrival], sizes: list[int]) -> tuple[list[Filed], dict[int, int]]:
    """What became of these arrivals, brought in batches of these sizes in turn, and the clusters at the end."""
    found: list[Filed] = []
    async with await SqliteStore.open(path) as store:
        while len(found) < len(arrivals):
            size = sizes[len(found) % len(sizes)]
            found += await store.file(arrivals[len(found) : len(found) + size])
        assert await store.check() == []
        return found, await store.clusters({one.article_id for one in found})


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("spacing", [timedelta(0), 11 * HOUR], ids=["at-once", "over-weeks"])
async def test_batches_make_no_difference(tmp_path: Path, seed: int, spacing: timedelta) -> None:
    arrivals = stream(seed, spacing)
    alone = await filed(tmp_path / "alone", arrivals, [1])
    kinds = {one.verdict.kind for one in alone[0]}
    assert kinds >= {VerdictKind.NEW, VerdictKind.NEAR_DUPLICATE, VerdictKind.REVISION}
    assert await filed(tmp_path / "some", arrivals, [7, 2, 19]) == alone
    assert await filed(tmp_path / "all", arrivals, [60]) == alone


async def test_an_arrival_is_judged_as_if_it_had_been_fetched(tmp_path: Path, store: SqliteStore) -> None:
    arrivals = stream(3, timedelta(0))
    fetched = [verdict for one in arrivals for verdict in await deliver(store, one.article)]
    found, clusters = await filed(tmp_path / "filed", arrivals, [60])
    assert [one.verdict for one in found] == fetched
    assert sorted(each.cluster_id or 0 for each in await stored(store)) == sorted(clusters.values())


async def test_the_record_says_when_it_arrived_and_that_it_was_not_fetched(store: SqliteStore) -> None:
    await store.file([arrival(article(URL, story(1), source="gazette"), DAY)])
    [back] = await stored(store)
    assert (back.source, back.discovered_at, back.fetched_at) == ("gazette", NOON + DAY, None)


async def test_a_source_known_by_name_is_not_watched_and_a_watched_one_stays_so(store: SqliteStore) -> None:
    await store.sync_sources([source("alpha")], NOON)
    names = ("alpha", "gazette")
    await store.file([arrival(article(f"https://{name}.test/1", story(1), source=name)) for name in names])
    assert {one.id: one.enabled for one in await store.sources_status(NOON)} == {"alpha": True, "gazette": False}
    await store.sync_sources([source("alpha"), source("gazette")], NOON)
    assert all(one.enabled for one in await store.sources_status(NOON))


def merging() -> list[Arrival]:
    """Two texts that share little, and a third that holds both."""
    parts = story(1, 30).split("\n\n")
    texts = ["\n\n".join(some) for some in (parts[:6], parts[4:], parts)]
    return [arrival(article(f"https://h{n}.test/bridge", text)) for n, text in enumerate(texts)]


async def test_the_cluster_is_that_of_the_moment(store: SqliteStore) -> None:
    """A later article that unites two clusters changes the clusters of now, not what was said before."""
    found = await store.file(merging())
    assert [each.cluster_id for each in found] == [1, 2, 1]
    assert await store.clusters([1, 2, 3, 99]) == {1: 1, 2: 1, 3: 1}


async def test_whoever_supplied_material_alone_does_not_own_the_text(store: SqliteStore) -> None:
    helped = (Attribution(name="Reuters", printed="Reuters", kind=AttributionKind.CONTRIBUTING),)
    own = arrival(article("https://herald.test/1", story(1), attribution=helped))
    taken = arrival(article("https://www.reuters.com/2", story(1)), HOUR)
    await store.file([own, taken])
    assert [(one.article_id, one.is_origin) for one in await store.cluster(1)] == [(1, True), (2, False)]
