"""Stored articles back as records: all of them in pages, or one with its history and cluster."""

import json
from collections.abc import AsyncIterator, Collection
from datetime import datetime
from itertools import groupby

from wiredesk.records import Article
from wiredesk.store.sqlite.connection import Database, Row, Session
from wiredesk.store.sqlite.rows import article_of
from wiredesk.store.sqlite.values import maybe_time, moment_of, ms, time
from wiredesk.store.views import ChangeKind, ClusterMember, Dossier, Step
from wiredesk.web.urls import url_key

_PAGE = 200
_FOREVER = 1 << 62


async def articles(
    database: Database, since: datetime | None, until: datetime | None, sources: Collection[str] | None
) -> AsyncIterator[Article]:
    """Current revisions that arrived in [since, until), in order of arrival; withdrawn articles are left out.

    Page by page, so that no snapshot is held for long: a long reader keeps the write-ahead log from being emptied.
    """
    seen_at, after = (ms(since) - 1, _FOREVER) if since else (-_FOREVER, 0)
    keys = None if sources is None else json.dumps(list(sources))
    end = ms(until) if until else _FOREVER
    while True:
        async with database.read() as session:
            rows = await session.all("current_articles", seen_at=seen_at, id=after, until=end, sources=keys, most=_PAGE)
        for row in rows:
            yield article_of(row)
        if len(rows) < _PAGE:
            return
        seen_at, after = rows[-1]["seen_at"], rows[-1]["id"]


async def steps(database: Database, since: datetime | None) -> AsyncIterator[Step]:
    """What happened since then to articles that were known before, in order of time; page by page like ``articles``."""
    at, seq = (ms(since) - 1, _FOREVER) if since else (-_FOREVER, 0)
    while True:
        async with database.read() as session:
            rows = await session.all("steps", at=at, seq=seq, most=_PAGE)
        if not rows:
            return
        for _, pair in groupby(rows, key=lambda row: row["seq"]):
            yield _step(list(pair))
        at, seq = rows[-1]["at"], rows[-1]["seq"]


def _step(rows: list[Row]) -> Step:
    return Step(
        at=time(rows[0]["at"]),
        kind=ChangeKind(rows[0]["kind"]),
        article_id=rows[0]["article_id"],
        old=article_of(rows[0]),
        new=article_of(rows[-1]),
    )


async def show(session: Session, wanted: int | str) -> Dossier | None:
    """One article by id or by any URL that led to it; None when there is none."""
    article_id = wanted
    if isinstance(wanted, str):
        found = await session.all("aliases", keys=url_key(wanted))
        if not found:
            return None
        article_id = found[0]["article_id"]
    rows = await session.all("article_revisions", id=article_id)
    if not rows:
        return None
    newest = rows[-1]
    return Dossier(
        article_id=newest["article_id"],
        revisions=tuple(article_of(row) for row in rows),
        members=await cluster(session, newest["cluster_id"]),
        first_seen=time(newest["first_seen"]),
        last_seen=time(newest["last_seen"]),
        withdrawn_at=maybe_time(newest["withdrawn_at"]),
    )


async def clusters(session: Session, articles: Collection[int]) -> dict[int, int]:
    """The cluster of each of these articles; unknown ids are left out."""
    return {row["id"]: row["cluster_id"] for row in await session.all("clusters_of", ids=json.dumps(list(articles)))}


async def cluster(session: Session, cluster_id: int) -> tuple[ClusterMember, ...]:
    """The members of a cluster in order of arrival; a lone article is a cluster of one, an unknown id of none."""
    return tuple(_member(row) for row in await session.all("cluster_dossier", cluster=cluster_id))


def _member(row: Row) -> ClusterMember:
    return ClusterMember(
        article_id=row["id"],
        source=row["source_key"],
        title=row["title"],
        url=row["url"],
        published_at=moment_of(row, "published"),
        first_seen=time(row["first_seen"]),
        words=row["words"],
        is_origin=row["id"] == row["origin_id"],
        withdrawn_at=maybe_time(row["withdrawn_at"]),
        score=row["score"],
        evidence=row["evidence"],
    )
