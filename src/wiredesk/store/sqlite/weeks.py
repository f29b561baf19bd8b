"""The near-duplicate keys: sketch and line keys in tables of one week, one 62-bit integer per key and article.

``k = key << 24 | (article id - base of the week)``: a table of nothing but its rowid is the smallest and fastest
B-tree SQLite has (247 MB per million articles with 16 keys), lookups are range scans, and forgetting a week is
dropping two tables. Inserting into a big random-key table dirties one page per key; a table of one week stays small.
"""

import json
from collections import defaultdict
from collections.abc import Iterable

from wiredesk.dedupe.fingerprint import SKETCH_BITS
from wiredesk.dedupe.lookalike import WINDOW
from wiredesk.store.sqlite.connection import Session

MOST_POSTINGS = 40  # a key with more is a template's and says nothing
_ARTICLE_BITS = 24
_ARTICLES = 1 << _ARTICLE_BITS
WEEK_MS = 7 * 24 * 3600 * 1000
WINDOW_MS = int(WINDOW.total_seconds() * 1000)
_LINE_SHIFT = 63 - SKETCH_BITS

Postings = dict[int, list[int]]


def line_key(key: int) -> int:
    """A 63-bit line key cut to the bits that fit."""
    return key >> _LINE_SHIFT


class Weeks:
    """The tables of the weeks; ``kind`` is ``sketch`` or ``line``."""

    def __init__(self, session: Session, bases: dict[int, int]) -> None:
        self._session, self._bases = session, bases
        self._rows: dict[str, list[tuple[int]]] = defaultdict(list)

    @classmethod
    async def load(cls, session: Session) -> "Weeks":
        """The weeks that exist now."""
        return cls(session, {row["week"]: row["base"] for row in await session.all("weeks")})

    async def begin(self, at: int, next_article: int) -> None:
        """Have tables for the week of this time."""
        week = at // WEEK_MS
        if week in self._bases:
            return
        self._bases[week] = next_article
        await self._session.many("put_week", [{"week": week, "base": next_article}])
        for kind in ("sketch", "line"):
            await self._session.script(f"CREATE TABLE {kind}_w{week} (k INTEGER PRIMARY KEY) STRICT")

    async def find(self, kind: str, keys: Iterable[int], at: int) -> Postings:
        """The articles under each key in the window that ends at ``at``, at most ``MOST_POSTINGS`` + 1 each week."""
        found: Postings = {key: [] for key in keys}
        if not found:
            return found
        wanted = json.dumps(sorted(found))
        for week in range((at - WINDOW_MS) // WEEK_MS, at // WEEK_MS + 1):
            if (base := self._bases.get(week)) is None:
                continue
            for row in await self._session.table("postings", f"{kind}_w{week}", keys=wanted, most=MOST_POSTINGS + 1):
                if row["articles"]:
                    found[row["key"]] += [base + int(place) for place in row["articles"].split(",")]
        return found

    def add(self, kind: str, keys: Iterable[int], article_id: int, first_seen: int) -> None:
        """Note keys of an article for ``write``; an article whose week is gone has left the window."""
        week = first_seen // WEEK_MS
        base = self._bases.get(week)
        if base is not None and 0 <= article_id - base < _ARTICLES:
            place = article_id - base
            self._rows[f"{kind}_w{week}"] += [(key << _ARTICLE_BITS | place,) for key in keys]

    async def write(self) -> None:
        """Write what was added, in key order: neighbours share a page."""
        for table, rows in self._rows.items():
            await self._session.table_many("put_key", table, sorted(set(rows)))

    async def forget(self, at: int) -> None:
        """Drop the weeks that have left the window."""
        gone = [week for week in self._bases if week < (at - WINDOW_MS) // WEEK_MS]
        for week in gone:
            for kind in ("sketch", "line"):
                await self._session.script(f"DROP TABLE {kind}_w{week}")
        await self._session.many("drop_week", ({"week": week} for week in gone))
