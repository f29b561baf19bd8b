"""``wiredesk doctor``: what is wrong and what to do about it."""

import argparse
import asyncio
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta

from wiredesk.cli.configuration import load, places
from wiredesk.cli.status import ask, failed
from wiredesk.cli.tables import counted
from wiredesk.moves import FAR
from wiredesk.observe import FINE, UNREACHED
from wiredesk.records import Outcome
from wiredesk.settings import Settings
from wiredesk.sources.durations import format_duration
from wiredesk.sources.write import toml_value
from wiredesk.store.views import SourceStatus, StoreStatus

MANY_FAILURES = 3  # in a row: fewer mend themselves
MOST_NAMED = 5  # of the sources with which the same is wrong
MOST_LAG = timedelta(hours=1)  # of the oldest due target; a host may well rest for some minutes
LEAST_DISK = 1_000_000_000  # bytes; and never less than the database itself, which a migration copies
NO_ANSWER = "wait; for all sources at once it is your network"
NOT_FOR_US = "ask the publisher, or disable the source"

# By failure: what a person can do. docs/operations.md says more.
REMEDIES: Mapping[Outcome, str] = {
    Outcome.BAD_LISTING: "`wiredesk sources check {id}` says what cannot be read",
    Outcome.BAD_REDIRECT: "configure the address that it redirects to",
    Outcome.BAD_RESPONSE: "look at it with `curl -v`",
    Outcome.BAD_URL: "correct the URL of the listing",
    Outcome.BLOCKED: NOT_FOR_US,
    Outcome.CLIENT_ERROR: "look at the URL and at `headers` of the source",
    Outcome.CONNECT_ERROR: NO_ANSWER,
    Outcome.DNS_ERROR: "a typing error, a dead site, or your resolver",
    Outcome.EMPTY: "look at the page",
    Outcome.FORBIDDEN_ADDRESS: "for your own network set `fetch.allowed_networks`",
    Outcome.GONE: "find the new address with `wiredesk sources add`, or disable the source",
    Outcome.NOT_FOUND: "find the new address with `wiredesk sources add`",
    Outcome.PARSE_ERROR: "save the page and report it",
    Outcome.PARSE_TIMEOUT: "save the page and report it",
    Outcome.ROBOTS_DENIED: "`wiredesk robots URL` shows the line; ask the publisher, or take the URL out",
    Outcome.ROBOTS_UNREACHABLE: "wait; the host is asked again by itself",
    Outcome.SERVER_ERROR: "wait",
    Outcome.THROTTLED: "raise `delay` of the source",
    Outcome.TIMEOUT: NO_ANSWER,
    Outcome.TLS_ERROR: "look at the certificate; there is no switch to ignore it",
    Outcome.TOO_LARGE: "take it out, or raise `fetch.max_bytes`",
    Outcome.TOO_MANY_REDIRECTS: "configure the last address",
    Outcome.TRUNCATED: "wait",
    Outcome.WALL: NOT_FOR_US,
    Outcome.WRONG_TYPE: "set `type`, or find the feed with `wiredesk sources add`",
}
MANY_ARTICLES = 10  # asked for: fewer say little about the rest
DAY = timedelta(days=1)
_GONE = frozenset({Outcome.NOT_FOUND, Outcome.GONE})  # listings name what was withdrawn
_OF_ARTICLES = frozenset({Outcome.BLOCKED, Outcome.SERVER_ERROR, Outcome.THROTTLED, Outcome.WALL})
_ANSWERS = FINE - {Outcome.ROBOTS_DENIED}  # right for an article, a failure for a listing


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. ``where``: a source, or a part of the installation."""

    where: str
    wrong: str
    remedy: str


def run(arguments: argparse.Namespace) -> int:
    """Examine the database, whether or not a daemon is running; 1 when anything is wrong."""
    settings, _ = load(arguments, sources=False)
    now = datetime.now(UTC)

    whole, sources = asyncio.run(ask(settings.database, now))
    free = shutil.disk_usage(settings.database.parent).free
    where = places(arguments)
    found = [
        *examine_whole(settings, whole, free),
        *examine_network(sources),
        *(one for each in sources for one in (*examine_source(each, now), *examine_moves(each, where, now))),
    ]
    if arguments.format == "json":
        print(json.dumps([asdict(one) for one in found], indent=2))
    else:
        print(page(found, len(sources)))
    return 1 if found else 0


def page(found: Sequence[Finding], sources: int) -> str:
    """Each finding with its remedy below, many that are alike as one; one line when there is none."""
    alike: dict[str, list[Finding]] = {}
    for one in found:
        alike.setdefault(one.wrong, []).append(one)
    lines = [f"{_names(each)}: {wrong}\n    {each[0].remedy}" for wrong, each in alike.items()]
    return "\n".join(lines) if found else f"nothing is wrong with {counted(sources, 'source')}"


def _names(found: Sequence[Finding]) -> str:
    shown = ", ".join(one.where for one in found[:MOST_NAMED])
    return f"{shown} and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else shown


def examine_whole(settings: Settings, whole: StoreStatus, free: int) -> Iterator[Finding]:
    """What is wrong with the installation; ``free`` is the room left on the disk, in bytes."""
    if not settings.agent.contact:
        yield Finding("agent", "publishers cannot reach you", "set `agent.contact` to a URL or mail address")
    if free < max(LEAST_DISK, whole.bytes):
        remedy = "free some: a migration and a backup need as much as the database, which only grows"
        yield Finding("disk", f"{free / 1e9:.1f} GB left", remedy)
    if not whole.sources:
        yield Finding("sources", "none is watched", "configure some, then start `wiredesk run` or `wiredesk crawl`")
    elif whole.lag > MOST_LAG:
        stopped = "start `wiredesk run`, or `wiredesk crawl` more often"
        slow = "raise `workers.hosts`, or lower `delay` where the publishers agree"
        wrong = f"{whole.due} targets wait, the oldest for {_long(whole.lag)}"
        yield Finding("frontier", wrong, slow if whole.leased else stopped)


def examine_network(sources: Sequence[SourceStatus]) -> Iterator[Finding]:
    """Most sources out of reach at once: one finding that comes before theirs."""
    asked = [one for one in sources if one.enabled and one.fetched_at]
    out = [one for one in asked if one.failures and UNREACHED.issuperset(_worst(one)[:1])]
    if len(out) >= MANY_FAILURES and 2 * len(out) > len(asked):
        remedy = "look at this machine's network and resolver before you look at the sources"
        yield Finding("network", f"{len(out)} of {len(asked)} sources could not be reached", remedy)


def examine_source(source: SourceStatus, now: datetime) -> Iterator[Finding]:
    """What is wrong with one source; nothing is asked of one that is not watched."""
    if not source.enabled:
        return
    barren = source.fetched_at and not source.articles and not source.pending
    if source.failures >= MANY_FAILURES or (barren and source.failures):
        yield Finding(source.id, f"{failed(source.failures)}{_named(source)}", _remedy(source))
    elif barren:
        check = f"`wiredesk sources check {source.id}` says what its listings name"
        yield Finding(source.id, "has never yielded an article", check)
    elif source.expected_interval and source.newest and now - source.newest > source.expected_interval:
        wrong = f"silent for {_long(now - source.newest)}, expected one every {_long(source.expected_interval)}"
        yield Finding(source.id, wrong, f"`wiredesk sources check {source.id}` says what its listings name today")
    yield from _examine_articles(source)


def _examine_articles(source: SourceStatus) -> Iterator[Finding]:
    articles = {name: count - source.listing_outcomes.get(name, 0) for name, count in source.outcomes.items()}
    failures = {name: count for name, count in articles.items() if name not in FINE and name not in _GONE and count}
    asked, failed = sum(articles.values()), sum(failures.values())
    if asked >= MANY_ARTICLES and 2 * failed > asked:
        worst = max(failures, key=lambda name: (failures[name], name))
        remedy = REMEDIES[worst] if worst in _OF_ARTICLES else "`wiredesk parse URL` of one of them says more"
        yield Finding(source.id, f"{failed} of {asked} articles failed in 24 hours, most with {worst}", remedy)


def examine_moves(source: SourceStatus, where: Mapping[tuple[str, str], str], now: datetime) -> Iterator[Finding]:
    """Listings that redirect for good; ``where`` each stands in the configuration, which is not ours to change."""
    for one in source.moved if source.enabled else ():
        line = where.get((source.id, one.url), "the configuration")
        if one.followed:
            wrong = f"{one.url} has moved to {one.to}, asked there since {one.since.date()}"
            yield Finding(source.id, wrong, f"in {line} write {toml_value(one.to)} instead")
        elif now - one.since > FAR.span + DAY:  # proven, and yet not followed: somebody asks there already
            wrong = f"{one.url} leads to {one.to}, which is watched already"
            yield Finding(source.id, wrong, f"in {line} take it out")


def _named(source: SourceStatus) -> str:
    worst = _worst(source)
    counts = source.listing_outcomes
    return f" ({', '.join(f'{name} {counts[name]}' for name in worst)} in 24 hours)" if worst else ""


def _remedy(source: SourceStatus) -> str:
    worst = _worst(source)
    usual = "`wiredesk sources check {id}` says what it answers today"
    return (REMEDIES.get(worst[0], usual) if worst else usual).format(id=source.id)


def _worst(source: SourceStatus) -> list[Outcome]:
    """The failures of its listings on the last day, the most frequent first; those of articles are not their fault."""
    counts = source.listing_outcomes
    return sorted((name for name in counts if name not in _ANSWERS), key=lambda name: (-counts[name], name))


def _long(span: timedelta) -> str:
    """Rounded down to hours, or to minutes below two of them."""
    unit = timedelta(hours=1) if span >= timedelta(hours=2) else timedelta(minutes=1)
    return format_duration(span // unit * unit)
