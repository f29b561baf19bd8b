"""The clusters do not depend on the order within a second, on batches, or on the moments at which a process ends."""

import asyncio
import re
import signal
import sys
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


def _own(number: int) -> str:
    """A story with a subject: its long words stand in no other."""
    return re.sub(r"\w{5,}", lambda word: f"{word[0]}{chr(ord('a') + number)}", story(number, 15))


def arrivals(seed: int, seconds: int = 3, each: int = 9) -> list[list[Arrival]]:
    """Seconds full of stories, copies, copies with a part of another, digests, and texts that show two to be one."""
    random = Random(seed)
    made = []
    for second in range(seconds):
        group = []
        for number in range(each):
            texts = [_own(random.randrange(6)) for _ in range(3)]
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


@pytest.mark.parametrize("seed", [3, 5, 7, 11])
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


async def test_the_order_makes_no_difference_where_keys_fill_up(tmp_path: Path) -> None:
    """Twenty seconds of copies reach the number of articles from which on a key is not written on."""
    seconds = arrivals(11, 20)
    one = await grouped(tmp_path / "one", [each for group in seconds for each in group], [72])
    assert one == await grouped(tmp_path / "other", [each for group in seconds for each in reversed(group)], [5, 1, 9])


async def merges(store: SqliteStore) -> list[tuple[int, int, int]]:
    async with store._database.read() as session:
        return [tuple(row) for row in await session.script("SELECT kept, absorbed, article_id FROM cluster_merge")]


@pytest.mark.parametrize("seed", [5, 8, 13])
async def test_the_log_of_merges_is_what_a_reader_sees(tmp_path: Path, seed: int) -> None:
    """Filed one by one: the clusters of other articles that were two and are one; and the same log for batches."""
    some = [one for group in arrivals(seed, 4) for one in Random(seed).sample(group, len(group))]
    seen = 0
    before: frozenset[frozenset[str]] = frozenset()
    async with await SqliteStore.open(tmp_path / "one by one") as store:
        for arrival in some:
            await store.file([arrival])
            after = await clusters(store)
            seen += sum(max(0, sum(was <= cluster for was in before) - 1) for cluster in after)
            assert len(await merges(store)) == seen
            before = after
        log = await merges(store)
    assert log
    async with await SqliteStore.open(tmp_path / "batches") as store:
        for place in range(0, len(some), 7):
            await store.file(some[place : place + 7])
        assert await merges(store) == log


CHILD = """
import asyncio, pathlib, sys
from tests.store.test_settling import *

async def main(path, seed):
    some = [one for group in arrivals(seed, 8) for one in group]
    async with await SqliteStore.open(path) as store:
        stored = len([each async for each in store.articles()])
        print("open", flush=True)
        while stored < len(some):
            await store.file(some[stored : stored + 2])
            stored += 2
            print(stored, flush=True)

asyncio.run(main(pathlib.Path(sys.argv[1]), int(sys.argv[2])))
"""


async def test_a_process_that_is_killed_and_goes_on_makes_the_same_clusters(tmp_path: Path) -> None:
    """SIGKILL at random moments of a stream; also with articles of one second on both sides of a kill."""
    random = Random(4)
    some = [one for group in arrivals(11, 8) for one in group]
    path = tmp_path / "killed"
    for lines in (3, 9, 5, 10_000):
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", CHILD, str(path), "11", stdout=asyncio.subprocess.PIPE
        )
        assert child.stdout is not None
        said = 0
        while await child.stdout.readline():
            said += 1
            if said == lines:
                await asyncio.sleep(random.random() / 50)
                child.send_signal(signal.SIGKILL)
        assert await child.wait() == (0 if lines == 10_000 else -signal.SIGKILL)
    async with await SqliteStore.open(path) as store:
        assert await store.check() == []
        found = await clusters(store)
        assert len(found) > 1
        assert found == await grouped(tmp_path / "whole", some, [72])
