"""SIGKILL at any moment: nothing acknowledged is lost, nothing is stored twice."""

import asyncio
import random
import signal
import sys
from contextlib import suppress
from pathlib import Path

from tests.store.world import database, stored
from wiredesk.store.sqlite import SqliteStore

STORIES = 240
KILLS = 20

CHILD = f"""
import asyncio, pathlib, sys
from tests.store.world import *
from wiredesk.store.sqlite import SqliteStore

async def main(path, now):
    store = await SqliteStore.open(path)
    await store.sync_sources([source(delay=0 * SECOND)], now)
    while True:
        leases = await store.claim("child", now, hosts=4, per_host=5, lease=MINUTE)
        if not leases:
            break
        for lease in leases:
            results = []
            for target in lease.targets:
                if target.kind is TargetKind.FEED:
                    named = tuple(Link(url=f"https://h{{n % 4}}.test/story/{{n}}") for n in range({STORIES}))
                    results.append(answer(lease, target, now, links=named, due_at=now + DAY))
                else:
                    n = int(target.url.rsplit("/", 1)[1])
                    page = article(target.url, story(n // 2, 6))
                    results.append(answer(lease, target, now, article=page, due_at=None))
            await store.finish(results)
            for result in results:
                print(result.target.url, flush=True)
            await store.release(lease, now)
    await store.close()
    print("done", flush=True)

asyncio.run(main(pathlib.Path(sys.argv[1]), NOON + int(sys.argv[2]) * MINUTE))
"""


async def run(path: Path, turn: int, lines: int | None, more: float = 0) -> list[str]:
    """What a child acknowledged before it was killed, so many lines and ``more`` seconds on, or had done all."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CHILD, str(path), str(turn), stdout=asyncio.subprocess.PIPE
    )
    assert child.stdout is not None
    said: list[str] = []
    while line := await child.stdout.readline():
        said.append(line.decode().strip())
        if lines is not None and len(said) >= lines:
            lines = None
            await asyncio.sleep(more)
            with suppress(ProcessLookupError):  # it had done all meanwhile, and says so below
                child.send_signal(signal.SIGKILL)
    code = await child.wait()
    assert code == -signal.SIGKILL or (code == 0 and said[-1] == "done"), (code, said[-1:])
    return said


async def test_twenty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    path = database(tmp_path)
    moments = random.Random(7)
    acknowledged: list[str] = []
    unfinished = 0
    for turn in range(KILLS):
        said = await run(path, turn, moments.randint(1, 12), moments.random() / 30)
        unfinished += "done" not in said
        acknowledged += said
        async with await SqliteStore.open(path, read_only=True) as store:
            urls = [article.url for article in await stored(store)]
            assert len(urls) == len(set(urls))
            assert {url for url in acknowledged if "/story/" in url} <= set(urls)
            assert await store.check() == []
    assert unfinished >= KILLS // 4  # the others came after the last story
    last = await run(path, KILLS, None)
    acknowledged += last
    assert last[-1] == "done"
    async with await SqliteStore.open(path) as store:
        articles = await stored(store)
        changes = await store.changes("test", limit=10 * STORIES)
        assert await store.check() == []
    assert len(articles) == STORIES
    assert sorted(change.article_id for change in changes if change.kind == "new") == list(range(1, STORIES + 1))
    assert len({article.cluster_id for article in articles}) == STORIES // 2
    assert len(acknowledged) <= 1.15 * (STORIES + KILLS)
