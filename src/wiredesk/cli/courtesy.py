"""``wiredesk courtesy``: what each host had from us, as a page one can send to a publisher."""

import argparse
import asyncio
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from wiredesk.cli.configuration import load
from wiredesk.cli.tables import table
from wiredesk.records import Outcome
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import Courtesy

DEFAULT_SPAN = timedelta(days=7)

# Fetches that sent nothing to the page's host: robots.txt or our own guard stood before them.
_UNSENT = frozenset({Outcome.BAD_URL, Outcome.FORBIDDEN_ADDRESS, Outcome.ROBOTS_DENIED, Outcome.ROBOTS_UNREACHABLE})
_HEAD = ("host", "requests", "bytes", "unchanged", "throttled", "robots denied", "robots unreachable", "outcomes")
_NOTE = """
requests            pages and listings asked for; robots.txt and the hops of redirects are not in the log
unchanged           part of the requests that ended with 304, without a body
throttled           429, 503 with Retry-After, or our own budget: the host then rests as long as it asked, a day at most
robots denied       robots.txt forbids it: never asked for
robots unreachable  robots.txt could not be had: never asked for
"""


def run(arguments: argparse.Namespace) -> int:
    """The fetch log by host, of one publisher or of all; the database is only read."""
    settings, _ = load(arguments, sources=False)
    until = datetime.now(UTC)
    since = arguments.since or until - DEFAULT_SPAN

    async def ask() -> list[Courtesy]:
        async with await SqliteStore.open(settings.database, read_only=True) as store:
            return await store.courtesy(since)

    hosts = [one for one in asyncio.run(ask()) if not arguments.host or belongs(one.host, arguments.host)]
    span = [at.isoformat(timespec="seconds") for at in (since, until)]
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


def requests(host: Courtesy) -> int:
    """Fetches that reached out to the host."""
    return sum(count for outcome, count in host.outcomes.items() if outcome not in _UNSENT)


def unchanged_share(host: Courtesy) -> float:
    """Part of the requests that were answered with 304; 0 when there were none."""
    return host.outcomes.get(Outcome.NOT_MODIFIED, 0) / (requests(host) or 1)


def page(hosts: Sequence[Courtesy]) -> str:
    """The table and what its columns mean."""
    if not hosts:
        return "no fetches"
    return table(_HEAD, [_row(one) for one in hosts]) + "\n" + _NOTE.rstrip()


def _row(host: Courtesy) -> tuple[str, ...]:
    named = (Outcome.THROTTLED, Outcome.ROBOTS_DENIED, Outcome.ROBOTS_UNREACHABLE)
    others = (f"{name} {count}" for name, count in _most_first(host) if name not in named)
    return (
        host.host,
        str(requests(host)),
        str(host.wire_bytes),
        f"{unchanged_share(host):.0%}",
        *(str(host.outcomes.get(outcome, 0)) for outcome in named),
        ", ".join(others) or "-",
    )


def _facts(host: Courtesy) -> dict[str, object]:
    return {
        "host": host.host,
        "requests": requests(host),
        "bytes": host.wire_bytes,
        "unchanged_share": round(unchanged_share(host), 4),
        "outcomes": dict(_most_first(host)),
    }


def _most_first(host: Courtesy) -> list[tuple[Outcome, int]]:
    return sorted(host.outcomes.items(), key=lambda pair: (-pair[1], pair[0]))
