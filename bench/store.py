"""What the store costs: CPU per write-set and per lease, and bytes per article.

    python bench/store.py [--articles 2000]

Prints tables for docs/benchmarks.md. CPU time of this process (all threads), never the clock on the wall: the
figures compare within one run. A write-set is what one fetched article leaves behind: target, fetch log, article,
revision, aliases, near-duplicate keys, change; 100 to a transaction, synced.
"""

import argparse
import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from wiredesk.dedupe import Judgement, fingerprint
from wiredesk.records import Article, Block, BlockKind, Lease, Link, Moment, Outcome, Result, Source, Target, TargetKind
from wiredesk.store.sqlite import SqliteStore, filing
from wiredesk.store.sqlite.identity import Draft, Stored
from wiredesk.store.sqlite.neighbours import Neighbours

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LEASE = timedelta(hours=12)
BATCH = 100
WORDS = [f"{first}{second}" for first in "bcdfghjklmnprstvw" for second in ("ar", "ento", "ilin", "osa", "urem", "ek")]


def story(random: Random, words: int) -> str:
    """A made-up text of paragraphs."""
    sentences = [" ".join(random.choices(WORDS, k=18)).capitalize() + "." for _ in range(words // 18)]
    return "\n\n".join(" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3))


def articles(count: int, copies: float, seed: int = 1) -> list[Article]:
    """Articles of about 500 words; this share of them are copies of an earlier one with a new opening.

    Take another seed for articles that must not resemble these: the same random numbers, shifted, give the same words.
    """
    random = Random(seed)
    made: list[Article] = []
    for number in range(count):
        copy = made and random.random() < copies
        words = int(random.lognormvariate(6.1, 0.5))  # median 446
        text = f"{story(random, 40)}\n\n{random.choice(made[-200:]).text}" if copy else story(random, words)
        url = f"https://h{number % 50}.test/story/{number}"
        made.append(
            Article(
                url=url,
                canonical_url=url,
                title=" ".join(random.choices(WORDS, k=8)),
                text=text,
                blocks=tuple(Block(BlockKind.PARAGRAPH, part) for part in text.split("\n\n")),
                authors=("Ada Lee",),
                published_at=Moment(NOON),
                fetched_at=NOON,
                fingerprint=fingerprint(text),
                extractor="bench",
                evidence={"title": "og:title", "text": "article", "published_at": "JSON-LD datePublished"},
            )
        )
    return made


class Blind(Neighbours):
    """Sees no lookalikes: what is left is the cost of storing alone."""

    async def load(self, drafts: Iterable[Draft]) -> None:
        """Read nothing."""

    async def judge(self, draft: Draft, article_id: int, stored: Stored | None) -> Judgement:
        """Everything is new."""
        return Judgement()

    def learn(self, draft: Draft, article_id: int, first_seen: int) -> None:
        """Keep no keys."""


async def measured(work: Callable[[], Awaitable[None]]) -> float:
    """CPU seconds of this process."""
    before = time.process_time()
    await work()
    return time.process_time() - before


async def leased(store: SqliteStore, pages: Sequence[Article]) -> list[Result]:
    """The pages as results under live leases."""
    bench = Source(id="bench", name="Bench", urls=("https://bench.test/feed",), type=TargetKind.FEED)
    await store.sync_sources([bench], NOON)
    [feed] = await store.claim("bench", NOON, hosts=1, per_host=1, lease=LEASE)
    links = tuple(Link(url=page.url) for page in pages)
    await store.finish([result(feed, feed.targets[0], links=links)])
    leases = await store.claim("bench", NOON, hosts=100, per_host=len(pages), lease=LEASE)
    by_url = {target.url: (lease, target) for lease in leases for target in lease.targets}
    spacing = timedelta(milliseconds=20)  # fifty a second: articles of one second may have to be judged again
    return [result(*by_url[page.url], article=page, at=NOON + n * spacing) for n, page in enumerate(pages)]


def result(lease: Lease, target: Target, **fields: object) -> Result:
    """A successful fetch."""
    made = Result(target=target, host_id=lease.host_id, epoch=lease.epoch, outcome=Outcome.OK, at=NOON, status=200)
    return replace(made, elapsed=timedelta(seconds=0.2), wire_bytes=20_000, body_bytes=90_000, **fields)  # type: ignore[arg-type]


async def write_sets(folder: Path, count: int) -> None:
    """Articles per CPU second, by share of copies; the same pages again; and fetches without a page."""
    print("| write-sets, about 500 words | per CPU second | CPU ms each |\n|---|---|---|")
    filing.Neighbours = Blind  # type: ignore[misc]
    await write_set(folder / "blind.db", "new, not compared", articles(count, 0.0))
    filing.Neighbours = Neighbours  # type: ignore[misc]
    await write_set(folder / "new.db", "new", articles(count, 0.0))
    await write_set(folder / "copies.db", "new, 30 % copies", articles(count, 0.3))
    sizes(folder / "new.db", count)


async def write_set(path: Path, name: str, pages: list[Article]) -> None:
    """The rows of one kind of articles."""
    count = len(pages)
    async with await SqliteStore.open(path) as store:
        results = await leased(store, pages)

        async def finish() -> None:
            for start in range(0, count, BATCH):
                await store.finish(results[start : start + BATCH])

        row(name, count, await measured(finish))
        row(f"{name}, then unchanged", count, await measured(finish))
        results[:] = [replace(each, article=None, outcome=Outcome.NOT_MODIFIED, status=304) for each in results]
        row(f"{name}, then not modified", count, await measured(finish))
        await store.optimize()


def row(name: str, count: int, seconds: float) -> None:
    print(f"| {name} | {count / seconds:,.0f} | {1000 * seconds / count:.3f} |")


def sizes(path: Path, count: int) -> None:
    """Bytes per article by table, from SQLite's own page statistics."""
    connection = sqlite3.connect(path)
    kinds = connection.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC").fetchall()
    text = connection.execute("SELECT avg(length(CAST(text AS BLOB))) FROM revision").fetchone()[0]
    connection.close()
    print(f"\n| bytes per article (text itself: {text:,.0f}) | |\n|---|---|")
    for name, size in kinds:
        if size / count >= 4:
            print(f"| {name} | {size / count:,.0f} |")
    print(f"| all | {sum(size for _, size in kinds) / count:,.0f} |")


async def leases(folder: Path, targets: int) -> None:
    """Claim, finish and release of hosts with ten due targets each."""
    async with await SqliteStore.open(folder / "leases.db") as store:
        feeds = tuple(f"https://h{n // 10}.test/feed/{n}" for n in range(targets))
        await store.sync_sources([Source(id="s", name="S", urls=feeds, type=TargetKind.FEED)], NOON)
        counted = 0

        async def turn() -> None:
            nonlocal counted
            while claimed := await store.claim("bench", NOON, hosts=10, per_host=10, lease=LEASE):
                made = [result(lease, target, due_at=NOON + LEASE) for lease in claimed for target in lease.targets]
                await store.finish(made)
                for lease in claimed:
                    await store.release(lease, NOON)
                counted += len(made)

        seconds = await measured(turn)
    print("\n| leases: claim 10 hosts, finish 100 targets, release | targets per CPU second |\n|---|---|")
    print(f"| {counted:,} targets on {targets // 10:,} hosts | {counted / seconds:,.0f} |")


async def main() -> None:
    """Run everything in a folder that goes away."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        await write_sets(Path(folder), options.articles)
        await leases(Path(folder), options.articles)


if __name__ == "__main__":
    asyncio.run(main())
