"""``wiredesk status``: frontier, articles and the health of each source."""

import argparse
import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

from wiredesk.cli.configuration import load
from wiredesk.cli.tables import counted, table
from wiredesk.observe import FINE
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import SourceStatus, StoreStatus

_UNITS = ((86400, "d"), (3600, "h"), (60, "min"))  # seconds


def run(arguments: argparse.Namespace) -> int:
    """The state of the database, whether or not a daemon is running."""
    settings, _ = load(arguments, sources=False)
    now = datetime.now(UTC)

    whole, sources = asyncio.run(ask(settings.database, now))
    print(_json(whole, sources) if arguments.format == "json" else _text(whole, sources, now))
    return 0


async def ask(database: Path, now: datetime) -> tuple[StoreStatus, list[SourceStatus]]:
    """The state of the whole and of each source. Raises ``StoreError``."""
    async with await SqliteStore.open(database, read_only=True) as store:
        return await store.status(now), await store.sources_status(now)


def _json(whole: StoreStatus, sources: list[SourceStatus]) -> str:
    facts = {name: getattr(whole, name) for name in ("articles", "withdrawn", "revisions", "clusters", "hosts", "due")}
    facts |= {"lag_seconds": whole.lag.total_seconds(), "bytes": whole.bytes, "last_change": whole.last_change}
    facts |= {"outcomes_24h": whole.outcomes, "consumers_behind": whole.behind}
    facts["sources"] = [
        {"id": one.id, "enabled": one.enabled, "articles": one.articles, "pending": one.pending,
         "moved": [{"url": each.url, "to": each.to, "followed": each.followed, "since": each.since}
                   for each in one.moved],
         "failures": one.failures, "due_at": one.due_at, "newest": one.newest, "outcomes_24h": one.outcomes,
         "problem": problem(one)}
        for one in sources
    ]  # fmt: skip
    return json.dumps(facts, default=lambda time: time.isoformat(timespec="seconds"), indent=2)


def _text(whole: StoreStatus, sources: list[SourceStatus], now: datetime) -> str:
    lines = [
        f"{counted(whole.articles, 'article')} ({counted(whole.revisions, 'revision')}, {whole.withdrawn} withdrawn) "
        f"with {counted(whole.clusters, 'cluster')} of copies",
        f"targets: {whole.scheduled} scheduled, {_waiting(whole)}; hosts: {whole.hosts}; "
        f"database: {whole.bytes / 1e6:.1f} MB",
        "last 24 hours: " + (", ".join(f"{name} {count}" for name, count in whole.outcomes.items()) or "no fetches"),
        "",
    ]
    rows = [
        (
            one.id,
            str(one.articles),
            str(one.pending),
            _ago(one.newest, now),
            _ago(one.due_at, now),
            problem(one) or "",
        )
        for one in sources
    ]
    return "\n".join(lines) + table(("source", "articles", "pending", "newest", "next poll", "problem"), rows)


def _waiting(whole: StoreStatus) -> str:
    return f"{whole.due} due, the oldest for {_long(whole.lag.total_seconds())}" if whole.due else "none due"


def problem(source: SourceStatus) -> str | None:
    """What is wrong with a source, in words; None when nothing is."""
    if not source.enabled:
        return "not watched"
    if source.failures:
        worst = ", ".join(f"{name} {count}" for name, count in source.outcomes.items() if name not in FINE)
        return failed(source.failures) + (f" ({worst})" if worst else "")
    if source.fetched_at and not source.articles and not source.pending:
        return "has never yielded an article"
    if moved := [one for one in source.moved if one.followed]:
        return f"has moved to {moved[0].to}"
    return None


def failed(times: int) -> str:
    """How often in a row, in words."""
    return "failed once" if times == 1 else f"failed {times} times in a row"


def _ago(at: datetime | None, now: datetime) -> str:
    if at is None:
        return "-"
    seconds = (now - at).total_seconds()
    return f"{_long(seconds)} ago" if seconds >= 0 else f"in {_long(-seconds)}"


def _long(seconds: float) -> str:
    size, unit = next(((size, unit) for size, unit in _UNITS if seconds >= size), (1, "s"))
    return f"{seconds / size:.0f} {unit}"
