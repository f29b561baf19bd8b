"""The near-duplicate keys on disk: every article's sketch as integers in sorted runs, tables of nothing but a rowid.

``k = key << 24 | low bits of the article's number``: a table of its rowid alone is the smallest B-tree SQLite has, and
a look-up is a range scan. Random keys dirty a page each in a large B-tree, so they are collected in small ones and
moved on together, as a log-structured merge tree does (O'Neil et al., "The log-structured merge-tree", 1996):

    fresh   1,024 articles   takes what each batch brings
    young  32,768 articles   takes what is fresh when that is full
    sealed 32,768 articles   what was young
    merged 262,144 articles  eight sealed runs in one

Every step is part of a storing transaction, and none is long: a merge takes over a slice of keys whenever half as many
have come. Until it has them all, its own run is not looked at and the runs that go into it are; afterwards those are
dropped one by one. Runs belong to a period of half the window; forgetting a period is dropping its tables.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import IntEnum

from wiredesk.dedupe.lookalike import WINDOW
from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.values import keys_blob

MOST_POSTINGS = 40  # a key with more is a template's and says nothing
MOST_COPIES = 3  # of the same text: the earliest
WINDOW_MS = int(WINDOW.total_seconds() * 1000)
PERIOD_MS = WINDOW_MS // 2
FRESH_KEYS = 16 * 1024
YOUNG_KEYS = 32 * FRESH_KEYS
SEALED_RUNS = 8  # of them make one merged run
STEP_KEYS = FRESH_KEYS // 4  # that come in between two steps of a merge
SLICE_KEYS = 2 * STEP_KEYS  # that a step takes over: twice what comes in, so that a merge ends before the next is due
_ARTICLE_BITS = 24
_ARTICLES = 1 << _ARTICLE_BITS

Postings = dict[int, list[int]]


@dataclass(frozen=True, slots=True)
class Found:
    """What a look-up found: articles under each key, articles that had each text, and (cluster, first seen) of each."""

    postings: Postings
    copies: dict[str, list[int]]
    homes: dict[int, tuple[int, int]]


class Level(IntEnum):
    """How far the keys of a run have come."""

    FRESH = 0
    YOUNG = 1
    SEALED = 2
    MERGED = 3


@dataclass(slots=True)
class Run:
    """One table; ``oldest`` is the smallest article number in it.

    ``goes_into`` is the run that takes its keys over; ``reached`` the largest k a run has taken over, None when it has
    them all.
    """

    id: int
    period: int
    level: Level
    oldest: int
    keys: int = 0
    goes_into: int | None = None
    reached: int | None = None

    @property
    def table(self) -> str:
        """Its name."""
        return f"sketch_{self.id}"


class Runs:
    """The runs as one batch sees and writes them. Use: ``load``, then ``find`` and ``add``, then ``write``."""

    def __init__(self, session: Session, runs: list[Run], next_article: int) -> None:
        self._session, self._runs, self._next_article = session, runs, next_article
        self._added: dict[int, list[tuple[int, int]]] = defaultdict(list)  # period -> (k, article)
        self._removed: dict[int, set[int]] = defaultdict(set)  # period -> k

    @classmethod
    async def load(cls, session: Session, next_article: int) -> "Runs":
        """The runs that exist now; ``next_article`` is larger than the number of any article."""
        rows = await session.all("runs")
        return cls(session, [Run(**{**row, "level": Level(row["level"])}) for row in rows], next_article)

    async def find(self, keys: Iterable[int], since: int, until: int, fingerprints: Iterable[str] = ()) -> Found:
        """The articles under each key, in order of number: at least those first seen within a window of these times.

        And the earliest of those that have or had exactly the texts of some fingerprints: asked for in one hop.
        """
        first, last = (since - WINDOW_MS) // PERIOD_MS, (until + WINDOW_MS) // PERIOD_MS
        tables = [run.table for run in self._runs if first <= run.period <= last and self._counts(run)]
        postings: dict[int, set[int]] = {key: set() for key in keys}
        found = Found({}, {print_: [] for print_ in fingerprints}, {})
        if postings or found.copies:
            wanted = {
                "keys": json.dumps(sorted(postings)),
                "fingerprints": keys_blob(map(bytes.fromhex, found.copies)),
                "newest": self._next_article - 1,
                "most": MOST_COPIES,
            }
            for key, print_, article, cluster, seen in await self._session.across(
                "neighbours", "keys_in", tables, **wanted
            ):
                if print_ is None:
                    postings[key].add(article)
                else:
                    found.copies[print_.hex()].append(article)
                if cluster is not None:
                    found.homes[article] = (cluster, seen)
        found.postings.update((key, sorted(articles)) for key, articles in postings.items())
        return found

    def add(self, keys: Iterable[int], article_id: int, first_seen: int) -> None:
        """Note keys of an article for ``write``."""
        for key in keys:
            k = key << _ARTICLE_BITS | article_id % _ARTICLES
            self._added[first_seen // PERIOD_MS].append((k, article_id))
            self._removed[first_seen // PERIOD_MS].discard(k)

    def remove(self, keys: Iterable[int], article_id: int, first_seen: int) -> None:
        """Note keys that are an article's no longer."""
        period = first_seen // PERIOD_MS
        gone = {key << _ARTICLE_BITS | article_id % _ARTICLES for key in keys}
        self._added[period] = [row for row in self._added[period] if row[0] not in gone]
        self._removed[period] |= gone

    async def write(self) -> None:
        """Write what was added, in key order: neighbours share a page. Full runs move on."""
        for period, gone in self._removed.items():
            for run in [run for run in self._runs if run.period == period] if gone else ():
                await self._session.table_many("drop_key", run.table, [(k,) for k in sorted(gone)])
        for period, rows in self._added.items():
            if not rows:
                continue
            oldest = min(article for _, article in rows)
            fresh = await self._open(period, Level.FRESH, oldest)
            await self._session.table_many("put_key", fresh.table, sorted({(k,) for k, _ in rows}))
            steps = (fresh.keys + len(rows)) // STEP_KEYS - fresh.keys // STEP_KEYS
            fresh.keys, fresh.oldest = fresh.keys + len(rows), min(fresh.oldest, oldest)
            if fresh.keys >= FRESH_KEYS:
                await self._move_on(fresh)
            for _ in range(steps):
                await self._merge(max(run.period for run in self._runs), finish=False)
            await self._note(fresh)
        self._added.clear()
        self._removed.clear()

    async def forget(self, at: int) -> bool:
        """Drop one run that has left the window, or go on putting the runs of a period that is over into one.

        Returns whether there is more to do: in transactions of their own, so that none is long.
        """
        await self._drop_weeks()
        gone = [run for run in self._runs if run.period < (at - WINDOW_MS) // PERIOD_MS or not self._holds(run)]
        if gone:
            await self._drop(gone[0])
            return True
        return await self._merge(at // PERIOD_MS, finish=True)

    async def _drop_weeks(self) -> None:
        """The tables that held keys before there were runs."""
        names = "name GLOB 'sketch_w[0-9]*' OR name GLOB 'line_w[0-9]*'"
        for row in await self._session.script(f"SELECT name FROM sqlite_schema WHERE {names}"):
            await self._session.script(f"DROP TABLE {row['name']}")

    def _holds(self, run: Run) -> bool:
        """Whether the low bits still tell the run's articles from later ones."""
        return self._next_article - run.oldest < _ARTICLES

    def _counts(self, run: Run) -> bool:
        """Whether a look-up needs a run: not one that is being made, nor what another has taken over."""
        return run.keys > 0 and self._holds(run) and run.reached is None and not self._is_taken_over(run)

    def _is_taken_over(self, run: Run) -> bool:
        return run.goes_into is not None and not any(
            whole.id == run.goes_into and whole.reached is not None for whole in self._runs
        )

    def _of(self, period: int, *levels: Level) -> list[Run]:
        """The runs of a period on these levels that go into no other."""
        return [run for run in self._runs if run.period == period and run.level in levels and run.goes_into is None]

    async def _open(self, period: int, level: Level, oldest: int) -> Run:
        """The run of a period that takes keys on this level."""
        return (self._of(period, level) or [await self._create(period, level, oldest)])[0]

    async def _move_on(self, fresh: Run) -> None:
        """Pour what is fresh into what is young; seal that when it is full."""
        young = await self._open(fresh.period, Level.YOUNG, fresh.oldest)
        await self._session.script(f"INSERT OR IGNORE INTO {young.table} SELECT k FROM {fresh.table}")
        await self._session.script(f"DELETE FROM {fresh.table}")
        young.keys, young.oldest = young.keys + fresh.keys, min(young.oldest, fresh.oldest)
        fresh.keys, fresh.oldest = 0, self._next_article
        if young.keys >= YOUNG_KEYS:
            young.level = Level.SEALED
        await self._note(young)

    async def _merge(self, now: int, *, finish: bool) -> bool:
        """One step of the merge that is under way, or of the next that is due; returns whether there was one.

        ``now`` is the period that is not over. To ``finish``, what is left of the others is due, however little.
        """
        over = next((run for run in self._runs if self._is_taken_over(run)), None)
        if over is not None:
            await self._drop(over)
            return True
        whole = next((run for run in self._runs if run.reached is not None), None)
        if whole is None and (parts := self._due(now, finish=finish)):
            whole = await self._begin(parts)
        if whole is None:
            return False
        await self._take_over(whole)
        return True

    def _due(self, now: int, *, finish: bool) -> list[Run]:
        """The runs to merge next: enough sealed ones, or all that is left of a period that is over."""
        for period in sorted({run.period for run in self._runs}):
            sealed = self._of(period, Level.SEALED)
            if period < now and (sealed or finish):
                rest = self._of(period, Level.FRESH, Level.YOUNG, Level.SEALED)
                if len(rest) > 1:
                    return rest
            elif len(sealed) >= SEALED_RUNS:
                return sealed
        return []

    async def _begin(self, parts: Sequence[Run]) -> Run:
        """Make the run that will take these over."""
        whole = await self._create(parts[0].period, Level.MERGED, min(run.oldest for run in parts))
        whole.keys, whole.reached = sum(run.keys for run in parts), -1
        for part in parts:
            part.goes_into = whole.id
            await self._note(part)
        return whole

    async def _take_over(self, whole: Run) -> None:
        """Copy the next slice in key order: pages come out full, and nothing is sorted."""
        parts = [run for run in self._runs if run.goes_into == whole.id]
        selects = " UNION ALL ".join(f"SELECT k FROM {run.table} WHERE k > :reached" for run in parts)
        slice_ = {"reached": whole.reached, "most": SLICE_KEYS}
        await self._session.script(f"INSERT OR IGNORE INTO {whole.table} {selects} ORDER BY 1 LIMIT :most", slice_)
        [[reached]] = await self._session.script(f"SELECT max(k) FROM {whole.table} WHERE k > :reached", slice_)
        whole.reached = reached
        await self._note(whole)

    async def _create(self, period: int, level: Level, oldest: int) -> Run:
        run = Run(max((run.id for run in self._runs), default=0) + 1, period, level, oldest)
        self._runs.append(run)
        await self._session.script(f"CREATE TABLE {run.table} (k INTEGER PRIMARY KEY) STRICT")
        return run

    async def _drop(self, run: Run) -> None:
        for part in [part for part in self._runs if part.goes_into == run.id and run.reached is not None]:
            part.goes_into = None
            await self._note(part)
        await self._session.script(f"DROP TABLE {run.table}")
        self._runs.remove(run)
        await self._session.many("drop_run", [{"id": run.id}])

    async def _note(self, run: Run) -> None:
        await self._session.many("put_run", [asdict(run)])
