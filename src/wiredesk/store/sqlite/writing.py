"""What a batch of fetches produced becomes rows, in one transaction.

Order: fence (results under a stale epoch drop out), identify and judge the articles one after the other so that the
batch sees itself, write, finish targets, enqueue links, wake hosts. The hops to SQLite's thread do not grow with the
batch, except where articles of one batch change each other's lookalikes.
"""

import asyncio
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from wiredesk.politeness import Politeness
from wiredesk.records import Outcome, Result, Verdict
from wiredesk.store.sqlite import hosts
from wiredesk.store.sqlite.connection import Database, Row, Session
from wiredesk.store.sqlite.filing import Filing
from wiredesk.store.sqlite.frontier import wake
from wiredesk.store.sqlite.identity import Draft, draft_of, draft_of_arrival
from wiredesk.store.sqlite.links import Lead, enqueue, leads_of
from wiredesk.store.sqlite.moves import follow
from wiredesk.store.sqlite.values import clean, maybe_clean, maybe_ms, ms, span_ms, to_json
from wiredesk.store.views import Arrival, Filed
from wiredesk.web.redaction import redact

_GONE = frozenset({Outcome.NOT_FOUND, Outcome.GONE})
_AS_IT_WAS = frozenset({Outcome.NOT_MODIFIED, Outcome.SAME_BYTES})


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What can be computed from a result alone."""

    result: Result
    draft: Draft | None
    leads: list[Lead]


async def finish(database: Database, results: Sequence[Result], politeness: Politeness) -> list[Verdict | None]:
    """Apply results in one transaction; returns after commit. See ``ports.Store.finish``."""
    if not results and not politeness:
        return []
    prepared = await asyncio.to_thread(_prepare, results)
    async with database.write() as session:
        targets = await _live_targets(session, results)
        live = [one for one in prepared if one.result.target.id in targets and _fenced(one.result, targets)]
        verdicts: list[Verdict | None] = [None] * len(results)
        if live:
            await _apply(session, live, targets, verdicts)
        await hosts.write(session, politeness)
    return verdicts


def _prepare(results: Sequence[Result]) -> list[_Prepared]:
    return [_Prepared(result, draft_of(place, result), leads_of(result)) for place, result in enumerate(results)]


async def file(database: Database, arrivals: Sequence[Arrival]) -> list[Filed]:
    """Store articles that were not fetched, in one transaction, as ``finish`` stores those that were."""
    drafts = await asyncio.to_thread(lambda: [draft_of_arrival(*each) for each in enumerate(arrivals)])
    async with database.write(durable=False) as session:
        sources = await _source_ids(session, {draft.article.source or "" for draft in drafts})
        filing = await Filing.begin(session, drafts)
        filed = [await filing.file(draft, sources[draft.article.source or ""]) for draft in drafts]
        await filing.write()
    return filed


async def _source_ids(session: Session, names: Collection[str]) -> dict[str, int]:
    """The numbers of sources by name; one that nobody watches is put in."""
    await session.many("name_source", ({"key": clean(name)} for name in sorted(names)))
    ids = {row["key"]: row["id"] for row in await session.all("source_ids")}
    return {name: ids[clean(name)] for name in names}


async def _live_targets(session: Session, results: Sequence[Result]) -> dict[int, Row]:
    ids = sorted({result.target.id for result in results})
    return {row["id"]: row for row in await session.all("targets_now", ids=json.dumps(ids))}


def _fenced(result: Result, targets: dict[int, Row]) -> bool:
    row = targets[result.target.id]
    return (result.host_id, result.epoch) == (row["host_id"], row["epoch"])


async def _apply(
    session: Session, live: Sequence[_Prepared], targets: dict[int, Row], verdicts: list[Verdict | None]
) -> None:
    known = (row["article_id"] for row in targets.values() if row["article_id"] is not None)
    filing = await Filing.begin(session, [one.draft for one in live if one.draft], known)
    articles: dict[int, int] = {}  # target id -> article id
    reread: set[int] = set()  # targets that have to be read in full next time: their page is not the article's
    for one in live:
        target = targets[one.result.target.id]
        known, outcome = target["article_id"], one.result.outcome
        if one.draft is not None and not await filing.replaced(one.draft, known):
            filed = await filing.file(one.draft, target["source_id"])
            articles[target["id"]], verdicts[one.draft.place] = filed.article_id, filed.verdict
        elif one.draft is not None or outcome in _GONE:
            filing.withdraw(known, target["id"], ms(one.result.at))
            reread |= {target["id"]} if one.draft is not None else set()
        elif outcome in _AS_IT_WAS:
            filing.restore(known, target["id"], ms(one.result.at))
    await filing.write()
    results = [one.result for one in live]
    await session.many("finish_target", (_target_columns(result, articles) for result in results))
    await session.many("put_fetch", (_fetch_columns(result, targets[result.target.id]) for result in results))
    moved = await follow(session, results, targets)
    woken, crowded = await enqueue(session, [lead for one in live for lead in one.leads], targets)
    await session.many("forget_validators", ({"id": target} for target in sorted(reread | crowded)))
    held = ({"id": result.host_id, "until": ms(result.hold_until)} for result in results if result.hold_until)
    await session.many("hold_host", held)
    await wake(session, woken | moved | {result.host_id for result in results})


def _target_columns(result: Result, articles: dict[int, int]) -> dict[str, object]:
    return {
        "id": result.target.id,
        "at": ms(result.at),
        "outcome": result.outcome.value,
        "due_at": maybe_ms(result.due_at),
        "interval_ms": span_ms(result.interval),
        "attempts": result.attempts,
        "kind": result.kind.value if result.kind else None,
        "article_id": articles.get(result.target.id),
        "answered": result.status is not None and 200 <= result.status < 300,
        "etag": maybe_clean(result.etag),
        "last_modified": maybe_clean(result.last_modified),
        "body_hash": result.body_hash,
        "links_hash": result.links_hash,
        "ttl_ms": span_ms(result.ttl),
    }


def _fetch_columns(result: Result, target: Row) -> dict[str, object]:
    final = result.final_url
    return {
        "target_id": result.target.id,
        "host_id": result.host_id,
        "source_id": target["source_id"],
        "at": ms(result.at),
        "outcome": result.outcome.value,
        "status": result.status,
        "error": maybe_clean(result.error),
        "elapsed_ms": span_ms(result.elapsed),
        "wire_bytes": result.wire_bytes,
        "body_bytes": result.body_bytes,
        "content_type": maybe_clean(result.content_type),
        "final_url": clean(redact(final)) if final and final != result.target.url else None,
        "redirects": to_json([[redact(hop.url), hop.status] for hop in result.redirects]) if result.redirects else None,
    }
