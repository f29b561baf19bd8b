"""What near-duplicate search costs when the window is full: a decision, the index on disk, and putting keys in.

    python bench/index.py [--articles 1000000] [--decisions 2000] [--keys-only]

Fills a database with articles under random keys through the code that stores keys; then files articles of about 500
words, 30 % of them copies with another opening, as they are and with every fiftieth word exchanged as well, one to a
transaction, and takes the CPU time of the decision alone:
reading the text into keys, looking candidates up, comparing texts, putting the keys in. ``--keys-only`` leaves the
articles out and measures look-ups alone, for ten million. All but the last 300,000 to 560,000 come in whole runs, as
merges leave them. CPU time of this process (all threads), never the clock on the wall. A million takes two minutes of
CPU and 1 GB of disk, ten million keys only three minutes and 3 GB.
"""

import argparse
import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median, quantiles

from store import WORDS, articles
from wiredesk.dedupe import Judgement, fingerprint
from wiredesk.dedupe.fingerprint import OPENING_KEYS, SKETCH_SIZE
from wiredesk.readers import BESIDE_A_LOOP, spare_collector
from wiredesk.store.sqlite import SqliteStore, filing
from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.identity import Draft, Stored
from wiredesk.store.sqlite.neighbours import Neighbours
from wiredesk.store.sqlite.runs import PERIOD_MS, SEALED_RUNS, YOUNG_KEYS, Level, Runs
from wiredesk.store.sqlite.values import ms
from wiredesk.store.views import Arrival

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
SOURCES = tuple(f"bench-{number}" for number in range(40))
BATCH = 100
WINDOW_MS = 7 * 24 * 3600 * 1000
KEYS = SKETCH_SIZE + OPENING_KEYS  # of an article; those of the opening of a short text are among the lowest
RUN = YOUNG_KEYS * SEALED_RUNS // KEYS  # articles in a merged run
ONE_BY_ONE = 300_000
MARKS = (10_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)

NUMBERS = "WITH RECURSIVE number (n) AS (SELECT :first UNION ALL SELECT n + 1 FROM number WHERE n < :last)"
PUT_ARTICLE = """INSERT INTO article (id, revision_id, source_id, target_id, cluster_id, first_seen, last_seen)
SELECT n, n, 1, 0, n, :at, :at FROM number"""
PUT_REVISION = """INSERT INTO revision (id, article_id, n, seen_at, fingerprint, words, url, canonical_url, title,
  access, extractor, authors, attribution, photo_credits, tags, rights, images, evidence, blocks, text)
SELECT n, n, 1, :at, randomblob(16), 40, 'https://h' || n % 500 || '.test/story/' || n,
  'https://h' || n % 500 || '.test/story/' || n, 'A headline', 'free', 'bench',
  '[]', '[]', '[]', '[]', '{}', '[]', '{}', '[]', 'Some text.' FROM number"""
PUT_ALIAS = "INSERT INTO url_alias (url_key, article_id, claimed) SELECT randomblob(16), n, 0 FROM number"
PUT_RUN = """INSERT OR IGNORE INTO {table} SELECT ((random() & 274877906943) << 24) | (n & 16777215)
FROM number CROSS JOIN json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18]') ORDER BY 1"""


class Cost:
    """CPU seconds of the decisions, one entry per article."""

    def __init__(self) -> None:
        self.decisions: list[float] = []
        self.lookalikes = 0


COST = Cost()


def timed(since: float) -> None:
    COST.decisions[-1] += time.process_time() - since


class Timed(Neighbours):
    """The neighbours under a watch."""

    async def load(self, drafts: Iterable[Draft]) -> None:
        """Counted with the judgement when that calls it."""
        since = time.process_time()
        await super().load(drafts)
        timed(since)

    async def judge(self, draft: Draft, article_id: int, stored: Stored | None) -> Judgement:
        """A first ``load`` has read everything already."""
        since = time.process_time()
        judgement = await super().judge(draft, article_id, stored)
        timed(since)
        COST.lookalikes += judgement.join is not None
        return judgement

    def learn(self, draft: Draft, article_id: int, first_seen: int) -> None:
        """The keys in memory."""
        since = time.process_time()
        super().learn(draft, article_id, first_seen)
        timed(since)


async def write_keys(self: Runs) -> None:
    """The keys on disk, under the watch too."""
    since = time.process_time()
    await WRITE(self)
    timed(since)


WRITE = Runs.write


async def fill(store: SqliteStore, count: int, *, keys_only: bool) -> None:
    """Articles under random keys over the last six days, with the cost of their keys on the way."""
    random = Random(2)
    started, spent, since = ms(NOW) - WINDOW_MS * 6 // 7, 0.0, 0
    longest = 0.0
    print("| articles in the window | keys in, µs CPU per article | slowest 100, ms | runs | bytes of keys each |")
    print("|---|---|---|---|---|")
    whole = await put_runs(store, count, started, keys_only=keys_only)
    since = whole
    for first in range(whole + 1, count + 1, BATCH):
        at = started + (first * WINDOW_MS * 6 // 7) // count
        async with store._database.write(durable=False) as session:
            if not keys_only:
                await put_articles(session, first, first + BATCH - 1, at)
            keys = [(article, [random.getrandbits(38) for _ in range(KEYS)]) for article in range(first, first + BATCH)]
            before = time.process_time()
            runs = await Runs.load(session, first)
            for article, some in keys:
                runs.add(some, article, at)
            await WRITE(runs)
        once = time.process_time() - before
        spent, longest = spent + once, max(longest, once)
        done = first + BATCH - 1
        if done in MARKS or done + BATCH > count:
            size, tables = key_bytes(store)
            each = 1e6 * spent / (done - since)
            print(f"| {done:,} | {each:.0f} | {1000 * longest:.0f} | {tables} | {size / done:.0f} |", flush=True)
            spent, since, longest = 0.0, done, 0.0


async def put_runs(store: SqliteStore, count: int, started: int, *, keys_only: bool) -> int:
    """As many whole runs of random keys as there is room for; returns the last article in them."""
    last = 0
    while last + RUN <= count - ONE_BY_ONE:
        at = started + (last * WINDOW_MS * 6 // 7) // count
        async with store._database.write(durable=False) as session:
            run = await (await Runs.load(session, last + 1))._create(at // PERIOD_MS, Level.MERGED, last + 1)
            bounds = {"first": last + 1, "last": last + RUN}
            await session.script(f"{NUMBERS} " + PUT_RUN.replace("{table}", run.table), bounds)
            if not keys_only:
                await put_articles(session, last + 1, last + RUN, at)
            row = {"id": run.id, "period": run.period, "level": run.level, "oldest": run.oldest, "keys": KEYS * RUN}
            await session.many("put_run", [row | {"goes_into": None, "reached": None}])
        last += RUN
    return last


async def put_articles(session: Session, first: int, last: int, at: int) -> None:
    for sql in (PUT_ARTICLE, PUT_REVISION, PUT_ALIAS):
        await session.script(sql.replace("SELECT", f"{NUMBERS} SELECT", 1), {"first": first, "last": last, "at": at})


def key_bytes(store: SqliteStore) -> tuple[int, int]:
    """Bytes of the tables of keys, and how many there are."""
    connection = sqlite3.connect(store._database.path)
    [[tables]] = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name GLOB 'sketch_*'").fetchall()
    [[size]] = connection.execute("SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'sketch_*'").fetchall()
    connection.close()
    return int(size), int(tables)


async def decide(store: SqliteStore, count: int) -> None:
    """Real decisions, one article to a transaction."""
    filing.Neighbours, Runs.write = Timed, write_keys  # type: ignore[misc, method-assign]
    for seed, share, kind in ((1, 0.0, ""), (2, 0.3, " with another opening"), (4, 0.3, " with other words too")):
        COST.decisions, COST.lookalikes = [], 0
        random = Random(seed)
        for number, article in enumerate(articles(count, share, seed)):
            name = f"https://new{seed}.test/{number}"
            text = reworded(article.text, random) if seed == 4 else article.text
            made = replace(
                article,
                url=name,
                canonical_url=name,
                source=SOURCES[number % len(SOURCES)],
                text=text,
                fingerprint=fingerprint(text),
            )
            COST.decisions.append(0.0)
            # at the pace of a million in a week: articles of one second would be judged again
            await store.file([Arrival(article=made, at=NOW + (number + 1) * timedelta(seconds=0.6))])
        report(f"decision, {share:.0%} copies{kind} ({COST.lookalikes} found)", COST.decisions)
    filing.Neighbours, Runs.write = Neighbours, WRITE  # type: ignore[misc, method-assign]


def reworded(text: str, random: Random) -> str:
    """Every fiftieth word, drawn at random, exchanged for another."""
    return " ".join(random.choice(WORDS) if random.random() < 1 / 50 else word for word in text.split(" "))


async def look_up(store: SqliteStore, newest: int, count: int, articles_at_once: int) -> None:
    """Look-ups of strangers' keys, and how many false candidates they bring."""
    random, costs, found = Random(3), [], 0
    for _ in range(count // articles_at_once):
        keys = [random.getrandbits(38) for _ in range(KEYS * articles_at_once)]
        async with store._database.alone() as session:
            before = time.process_time()
            runs = await Runs.load(session, newest + 1)
            postings = (await runs.find(keys, ms(NOW), ms(NOW))).postings
        costs.append((time.process_time() - before) / articles_at_once)
        found += sum(map(len, postings.values()))
    report(f"look-up of {KEYS} keys, {articles_at_once} articles at once", costs)
    print(f"false candidates per article: {found / count:.4f}")


def report(name: str, costs: list[float]) -> None:
    cuts = quantiles(costs, n=100)
    print(
        f"{name}: median {1000 * median(costs):.3f} ms, p95 {1000 * cuts[94]:.3f}, p99 {1000 * cuts[98]:.3f}, "
        f"most {1000 * max(costs):.3f}"
    )


async def main() -> None:
    """Run everything in a folder that goes away."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--decisions", type=int, default=2000)
    parser.add_argument("--keys-only", action="store_true")
    options = parser.parse_args()
    spare_collector(BESIDE_A_LOOP)  # as every crawl does
    with tempfile.TemporaryDirectory() as folder:
        async with await SqliteStore.open(Path(folder) / "index.db") as store:
            async with store._database.write() as session:
                await session.many("name_source", [{"key": key} for key in SOURCES])
            await fill(store, options.articles, keys_only=options.keys_only)
            await store.retention(NOW)  # as the daemon does each hour
            await store.optimize()
            for at_once in (1, 100):
                await look_up(store, options.articles, options.decisions * (1 if at_once == 1 else 5), at_once)
            if not options.keys_only:
                await decide(store, options.decisions)


if __name__ == "__main__":
    asyncio.run(main())
