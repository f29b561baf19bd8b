"""``wiredesk courtesy``: what each host had from us, as a page one can send to a publisher."""

import argparse
import asyncio
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from wiredesk.cli.configuration import load
from wiredesk.cli.tables import table
from wiredesk.politeness import Counts, HostDay
from wiredesk.store.sqlite import SqliteStore

DEFAULT_SPAN = timedelta(days=7)

_COLUMNS = (
    ("requests", "everything that was sent: pages, listings, robots.txt, hops of redirects, second looks at a 304"),
    ("bytes", "of the answers' bodies, as transferred"),
    ("unchanged", "part of the requests for pages and listings that ended with 304, without a body"),
    ("redirects", "answers that pointed elsewhere"),
    ("throttled", "429 and 503 answers: the spacing doubles each time"),
    ("retry-after", "times that the host asked for rest; nothing was sent before it was over, up to a day"),
    ("failed", "other 5xx answers, and none at all; after five in a row the host rests"),
    ("robots.txt", "requests for it; a copy serves for a day"),
    ("allowed", "questions to robots.txt that it answered with yes"),
    ("denied", "with no: never asked for"),
    ("unreachable", "robots.txt could not be had: never asked for"),
)

_LEFT_OUT = "Not counted: single requests that a person typed, which obey the same rules (sources check, parse URL)."


def run(arguments: argparse.Namespace) -> int:
    """The counts by host, of one publisher or of all; the database is only read."""
    settings, _ = load(arguments, sources=False)
    until = datetime.now(UTC)
    since = arguments.since or until - DEFAULT_SPAN

    async def ask() -> list[HostDay]:
        async with await SqliteStore.open(settings.database, read_only=True) as store:
            return await store.courtesy(since)

    hosts = [one for one in asyncio.run(ask()) if not arguments.host or belongs(one.host, arguments.host)]
    span = [since.astimezone(UTC).date().isoformat(), until.isoformat(timespec="seconds")]  # counts are by day
    if arguments.format == "json":
        facts = {"agent": settings.agent.header, "since": span[0], "until": span[1], "hosts": list(map(_facts, hosts))}
        print(json.dumps(facts, indent=2))
    else:
        print(f"{settings.agent.header}, from {span[0]} to {span[1]}\n\n{page(hosts)}")
    return 0


def belongs(host: str, wanted: str) -> bool:
    """Whether a host of the log is the wanted one or below it: ``www.paper.example:8080`` is of ``paper.example``."""
    wanted, name = wanted.lower().rstrip("."), host.rpartition(":")[0] if host[-1:].isdigit() else host
    return wanted in {host, name} or name.endswith(f".{wanted}")


def unchanged_share(counts: Counts) -> float:
    """Part of the answers to requests for pages and listings that were 304; 0 when there were none."""
    pages = counts.requests - counts.robots_requests - counts.redirects
    return min(counts.not_modified / pages, 1.0) if pages > 0 else 0.0


def page(hosts: Sequence[HostDay]) -> str:
    """The table and what its columns mean."""
    if not hosts:
        return "no requests"
    width = max(len(name) for name, _ in _COLUMNS)
    note = "\n".join([*(f"{name:{width}}  {meaning}" for name, meaning in _COLUMNS), "", _LEFT_OUT])
    return table(("host", *(name for name, _ in _COLUMNS)), [_row(one) for one in hosts]) + "\n\n" + note


def _row(host: HostDay) -> tuple[str, ...]:
    counts = host.counts
    return (
        host.host,
        str(counts.requests),
        str(counts.bytes),
        f"{unchanged_share(counts):.0%}",
        str(counts.redirects),
        str(counts.throttled),
        str(counts.retry_after),
        str(counts.failures),
        str(counts.robots_requests),
        str(counts.robots_allowed),
        str(counts.robots_denied),
        str(counts.robots_unreachable),
    )


def _facts(host: HostDay) -> dict[str, object]:
    counts = host.counts
    return {
        "host": host.host,
        "requests": counts.requests,
        "bytes": counts.bytes,
        "not_modified": counts.not_modified,
        "unchanged_share": round(unchanged_share(counts), 4),
        "redirects": counts.redirects,
        "throttled": counts.throttled,
        "retry_after_obeyed": counts.retry_after,
        "failures": counts.failures,
        "robots": {
            "requests": counts.robots_requests,
            "allowed": counts.robots_allowed,
            "denied": counts.robots_denied,
            "unreachable": counts.robots_unreachable,
        },
        "last_request": host.started_at.isoformat(timespec="seconds") if counts.requests else None,
        "resting_until": host.rest_until.isoformat(timespec="seconds") if _rests(host) else None,
    }


def _rests(host: HostDay) -> bool:
    return host.rest_until > datetime.now(UTC)
