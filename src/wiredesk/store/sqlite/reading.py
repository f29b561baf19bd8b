"""Stored articles back as records, in pages, so that no reader holds a snapshot for long."""

import json
from collections.abc import AsyncIterator, Collection
from datetime import datetime

from wiredesk.records import Article
from wiredesk.store.sqlite.connection import Database
from wiredesk.store.sqlite.rows import article_of, ms

_PAGE = 200
_FOREVER = 1 << 62


async def articles(
    database: Database, since: datetime | None, until: datetime | None, sources: Collection[str] | None
) -> AsyncIterator[Article]:
    """Current revisions that arrived in [since, until), in order of arrival; withdrawn articles are left out."""
    place = {"seen_at": ms(since) - 1 if since else -_FOREVER, "id": _FOREVER if since else 0}
    keys = None if sources is None else json.dumps(list(sources))
    while True:
        async with database.read() as session:
            rows = await session.all(
                "current_articles", **place, until=ms(until) if until else _FOREVER, sources=keys, most=_PAGE
            )
        for row in rows:
            yield article_of(row)
        if len(rows) < _PAGE:
            return
        place = {"seen_at": rows[-1]["seen_at"], "id": rows[-1]["id"]}
