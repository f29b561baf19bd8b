"""The clusters do not depend on the order within a second, on batches, or on the moments at which a process ends."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from tests.store.world import NOON, SECOND, article, story
from wiredesk.records import Moment
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import Arrival

MINUTE = timedelta(minutes=1)


def arrivals(seed: int, seconds: int = 3, each: int = 9) -> list[list[Arrival]]:
    """Seconds full of stories, copies, copies with a part of another, digests, and texts that show two to be one."""
    random = Random(seed)
    made = []
    for second in range(seconds):
        group = []
        for number in range(each):
            texts = [story(random.randrange(6), 15) for _ in range(3)]
            parts = [text.split("\n\n") for text in texts]
            text = random.choice(
                [
                    texts[0],
                    "Our own opening of it.\n\n" + texts[0],
                    "\n\n".join(parts[0][:3]),
                    "\n\n".join(parts[0][2:]),
                    "\n\n".join([*parts[0], *parts[1]]),
                    "\n\n".join([*parts[0][:3], *parts[1][:3], *parts[2][:3]]),
                ]
            )
            url = f"https://h{number}.test/{second}"
            at = NOON + second * SECOND + random.randrange(1000) * timedelta(milliseconds=1)
            published = Moment(NOON - random.randrange(5) * MINUTE)
            page = article(url, text, title=f"Headline {random.randrange(4)}", published_at=published, fetched_at=None)
            group.append(Arrival(article=page, at=at))
        made.append(group)
    return made


async def grouped(path: Path, some: Sequence[Arrival], sizes: Sequence[int]) -> frozenset[frozenset[str]]:
    """The clusters, by URL, after these arrivals came in batches of these sizes in turn."""
    place = turn = 0
    async with await SqliteStore.open(path) as store:
        while place < len(some):
            size = sizes[turn % len(sizes)]
            await store.file(some[place : place + size])
            place, turn = place + size, turn + 1
        assert await store.check() == []
        return await clusters(store)


async def clusters(store: SqliteStore) -> frozenset[frozenset[str]]:
    found: dict[int | None, set[str]] = {}
    async for each in store.articles():
        found.setdefault(each.cluster_id, set()).add(each.url)
    return frozenset(map(frozenset, found.values()))


@pytest.mark.parametrize("seed", range(8))
async def test_the_order_within_a_second_makes_no_difference(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    seconds = arrivals(seed)
    found = set()
    for turn in range(4):
        order = [one for group in seconds for one in random.sample(group, len(group))]
        found.add(await grouped(tmp_path / str(turn), order, [[1], [4, 1, 7], [27], [2]][turn]))
    assert len(found) == 1
    [one] = found
    assert 1 < len(one) < 27
