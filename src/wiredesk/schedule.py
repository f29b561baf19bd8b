"""When to look again: pure functions from what one fetch brought to the next due time.

    outcome, wishes, links, jitter  ->  next_poll  ->  Plan(due_at, interval, attempts, hold_until)

A listing is watched for ever: its interval adapts to what it brings, failures stretch it to a cap. An article is
read, visited again in windows that grow apart, and retired. The numbers come from systems in production: rss-fetcher
(weights of failures, rest of dead feeds), StormCrawler's news-crawl (x1.5 and x0.8), Miniflux (floors).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wiredesk.records import Outcome, Source, Target, TargetKind
from wiredesk.web.freshness import fresh_for, retry_after

FIRST_INTERVAL = timedelta(minutes=30)  # of a listing that was never polled before
RETRY_BASE = timedelta(hours=1)  # a slow listing is tried again sooner than its interval
REST = timedelta(days=30)  # at most so long between two polls of a dead listing
DAY = timedelta(days=1)
MOST_DEPTH = 5  # listings followed from a configured one: a sitemap index may lead to ever new ones
LINEAR_STEPS = 10.0  # weighted failures after which the delay doubles instead of growing evenly

# The age of an article at its visits, after which it rests: most silent edits fall into its first hour.
REVISITS = (timedelta(minutes=15), timedelta(hours=1), DAY, timedelta(days=7))
SOONEST_REVISIT = timedelta(minutes=15)
RETRIES = (timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6), timedelta(hours=24))

THROTTLE_BASE = timedelta(minutes=2)  # a 429 without Retry-After: 2, 8, 32 minutes, ...
ERROR_BASE = timedelta(seconds=30)  # a 5xx again: 1, 2, 4 minutes, ...
ROBOTS_BASE = timedelta(minutes=5)  # no robots.txt to be had: nothing of the host may be fetched
JITTER_CAP = timedelta(hours=1)

DOUBT = 0.05  # part of the 304 answers of a listing that are checked; one a day at least

_SPREAD = 0.1  # part of an interval over which due times are spread
_FOR_GOOD = 4  # weight of a failure that says: do not come again
_SUCCESSES = frozenset({Outcome.OK, Outcome.NOT_MODIFIED, Outcome.SAME_BYTES})


@dataclass(frozen=True, slots=True)
class _Failure:
    """How heavily a failure counts for a listing (1 = hard), and how often an article is tried after it."""

    weight: float
    tries: int


_GIVE_UP = _Failure(1, 0)
_FAILURES: Mapping[Outcome, _Failure] = {
    Outcome.BAD_LISTING: _GIVE_UP,
    Outcome.BAD_REDIRECT: _GIVE_UP,
    Outcome.BAD_RESPONSE: _Failure(1, 3),
    Outcome.BAD_URL: _Failure(4, 0),
    Outcome.BLOCKED: _Failure(2, 3),
    Outcome.CLIENT_ERROR: _Failure(1, 2),
    Outcome.CONNECT_ERROR: _Failure(1, 4),
    Outcome.DNS_ERROR: _Failure(0.25, 4),
    Outcome.EMPTY: _Failure(0.5, 3),
    Outcome.FORBIDDEN_ADDRESS: _Failure(4, 0),
    Outcome.GONE: _Failure(4, 0),
    Outcome.NOT_ARTICLE: _GIVE_UP,
    Outcome.NOT_FOUND: _Failure(0.5, 0),  # live feeds do answer 404 and come back
    Outcome.PARSE_ERROR: _GIVE_UP,
    Outcome.PARSE_TIMEOUT: _GIVE_UP,
    Outcome.ROBOTS_DENIED: _Failure(4, 0),
    Outcome.ROBOTS_UNREACHABLE: _Failure(0.5, 20),  # about the host, not the article: wait longer
    Outcome.SERVER_ERROR: _Failure(0.5, 4),
    Outcome.THROTTLED: _Failure(0.5, 20),
    Outcome.TIMEOUT: _Failure(1, 4),
    Outcome.TLS_ERROR: _Failure(1, 4),
    Outcome.TOO_LARGE: _GIVE_UP,
    Outcome.TOO_MANY_REDIRECTS: _Failure(1, 2),
    Outcome.TRUNCATED: _Failure(1, 4),
    Outcome.WALL: _Failure(2, 3),
    Outcome.WRONG_TYPE: _GIVE_UP,
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the publisher asks for: ``ttl`` in the document, freshness and Retry-After in the headers.

    ``status`` of the answer that said so. ``unasked``: nothing was sent, Retry-After is our own reckoning.
    """

    ttl: timedelta | None = None
    fresh_for: timedelta | None = None
    retry_after: timedelta | None = None
    status: int | None = None
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The next due time (None retires the target), and what to remember until then.

    ``interval`` is the adaptive interval of a listing, or the age window of an article that ``due_at`` stands for.
    ``hold_until`` rests the whole host.
    """

    due_at: datetime | None
    interval: timedelta | None
    attempts: int = 0
    hold_until: datetime | None = None


def wishes_from_headers(headers: Mapping[str, str], now: datetime) -> Wishes:
    """What the headers (lower-case names) of an answer received at ``now`` ask for; ``ttl`` is the document's own."""
    return Wishes(fresh_for=fresh_for(headers, now), retry_after=retry_after(headers, now))


# ------------------------------------------------------------------------------------------------- listings


def _clamp(interval: timedelta, source: Source) -> timedelta:
    return min(max(interval, source.min_interval), source.max_interval)


def _floor(wishes: Wishes, source: Source) -> timedelta:
    """The shortest interval the publisher likes, but never more than the source's longest."""
    asked = [wish for wish in (wishes.ttl, wishes.fresh_for, wishes.retry_after) if wish is not None]
    return min(max(asked, default=timedelta(0)), source.max_interval)


def _factor(lateness: float, new_links: int, seen_links: int) -> float:
    """How the interval changes, from the share of new links that one interval would have brought.

    ``lateness`` is the time since the last poll in intervals: a late poll finds more, an early one may find nothing.
    """
    if new_links == 0:
        return 1.5 if lateness >= 0.5 else 1.0
    share = new_links / max(lateness, 1.0) / (new_links + seen_links)
    if share >= 0.5 or seen_links == 0:  # nothing that was known is left: some may have been missed
        return 0.5
    return 0.8 if share >= 0.2 else 1.0


def _adapted(target: Target, source: Source, now: datetime, links: tuple[int, int]) -> timedelta:
    """The next interval of a listing that answered; ``links`` counts the new and the known ones."""
    if source.interval is not None:
        return source.interval
    if target.interval is None or target.fetched_at is None:
        return _clamp(FIRST_INTERVAL, source)
    current = _clamp(target.interval, source)
    lateness = max(now - target.fetched_at, timedelta(0)) / current
    return _clamp(current * _factor(lateness, *links), source)


def doubts(interval: timedelta | None, jitter: float) -> bool:
    """Whether a 304 is checked this time, by ``jitter`` in [0, 1): one in twenty, and about one a day at least.

    ``interval`` is the listing's own: one that is polled once a day and lies would otherwise go unnoticed for weeks.
    """
    return jitter < max(DOUBT, (interval or timedelta(0)) / DAY)


def _backoff(weight: float, attempts: int, target: Target, source: Source) -> timedelta:
    """Delay of a listing after ``attempts`` failures in a row: linear first, doubling later, ``REST`` at most."""
    usual = source.interval or target.interval or FIRST_INTERVAL
    base = max(min(usual, RETRY_BASE), source.min_interval)
    steps = weight * attempts
    doublings = min(max(steps - LINEAR_STEPS, 0.0), 32.0)
    seconds = base.total_seconds() * (1 + min(steps, LINEAR_STEPS)) * 2**doublings
    return timedelta(seconds=min(seconds, REST.total_seconds()))


# ------------------------------------------------------------------------------------------------- articles


def _born(target: Target, now: datetime) -> datetime | None:
    """When an article came out, as far as its link says: with a date alone at the end of that day, or when found.

    A day that is still to come says nothing. None where nothing is known: then the windows count by themselves.
    """
    published = target.link.published if target.link else None
    if published and not published.date_only and published.at <= now:
        return published.at
    known = [target.discovered_at, published.at + DAY if published and published.date_only else None]
    return min((one for one in known if one is not None and one <= now), default=None)


def _revisit(target: Target, now: datetime, jitter: float) -> Plan:
    """The next window of an article that was read, or rest after the last one."""
    born = _born(target, now)
    passed = (target.interval or timedelta(0)) if born is None else now - born
    born = born or now
    window = next((one for one in REVISITS if one > passed), None)
    if window is None:
        return Plan(None, target.interval)
    due = max(born + window, now + SOONEST_REVISIT)
    return Plan(due + window * (_SPREAD / 2 * jitter), window)


# ------------------------------------------------------------------------------------------------- failures


def _breaker(outcome: Outcome, attempts: int, status: int | None) -> timedelta:
    """How long the host rests by our own judgement; nothing when the failure speaks of one URL only.

    503 speaks of the host the first time (RFC 9110, 15.6.4: overload or maintenance), another 5xx when it comes again.
    """
    exponent = min(attempts - 1, 16)
    if outcome is Outcome.THROTTLED:
        return min(THROTTLE_BASE * (1 << 2 * exponent), DAY)
    if outcome is Outcome.ROBOTS_UNREACHABLE:
        return min(ROBOTS_BASE * (1 << exponent), DAY)
    if outcome is Outcome.SERVER_ERROR and (attempts > 1 or status == 503):
        return min(ERROR_BASE * (1 << exponent), timedelta(hours=1))
    return timedelta(0)


def _hold(outcome: Outcome, attempts: int, wishes: Wishes, jitter: float) -> timedelta:
    """How long the whole host rests: the server's own wish up to a day, ours when it repeats itself, and jitter."""
    if wishes.retry_after is None:
        rest = _breaker(outcome, attempts, wishes.status)
    else:  # believed the first time as it stands, so that "1" means one second
        again = _breaker(outcome, attempts - 1, wishes.status) if attempts > 1 else timedelta(0)
        rest = max(min(wishes.retry_after, DAY), again)
    return rest + min(rest, JITTER_CAP) * jitter


def _speaks_of_host(target: Target, outcome: Outcome) -> bool:
    """Anybody may publish a link to a scheme of the host on which nobody listens, and so has no robots.txt."""
    return outcome is not Outcome.ROBOTS_UNREACHABLE or (target.kind is not TargetKind.ARTICLE and target.depth == 0)


def _delay(target: Target, failure: _Failure, attempts: int, source: Source) -> timedelta | None:
    """Delay until the next try after ``attempts`` failures in a row; None when an article is given up."""
    if target.kind is not TargetKind.ARTICLE:
        return _backoff(failure.weight, attempts, target, source)
    return None if attempts > failure.tries else RETRIES[min(attempts, len(RETRIES)) - 1]


def _postponed(target: Target, now: datetime, wishes: Wishes, jitter: float) -> Plan:
    """We did not ask at all: the host rests or its budget is spent. That is no failure of the target."""
    hold = _hold(Outcome.THROTTLED, 1, wishes, jitter)
    return Plan(now + hold, target.interval, target.attempts, now + hold)


def _last_chance(target: Target, outcome: Outcome, now: datetime, jitter: float) -> Plan:
    """An article that we have is looked at in its later windows whatever happened in this one: pages come back."""
    if target.kind is not TargetKind.ARTICLE or target.article_id is None or _FAILURES[outcome].weight >= _FOR_GOOD:
        return Plan(None, target.interval)
    return _revisit(target, now, jitter)


def _after_failure(
    target: Target, outcome: Outcome, source: Source, now: datetime, spread: tuple[Wishes, float]
) -> Plan:
    wishes, jitter = spread
    if wishes.unasked:
        return _postponed(target, now, wishes, jitter)
    attempts = target.attempts + 1
    hold = _hold(outcome, attempts, wishes, jitter)
    delay = _delay(target, _FAILURES[outcome], attempts, source)
    held = now + hold if hold and _speaks_of_host(target, outcome) else None
    if delay is None:
        return replace(_last_chance(target, outcome, now, jitter), attempts=attempts, hold_until=held)
    told = outcome is Outcome.THROTTLED and wishes.retry_after is not None
    due = now + (hold if told else max(delay * (1 + _SPREAD * jitter), hold))
    return Plan(due, target.interval, attempts, held)


# ---------------------------------------------------------------------------------------------- the question


def next_poll(
    target: Target,
    outcome: Outcome,
    *,
    source: Source,
    now: datetime,
    wishes: Wishes,
    new_links: int,
    seen_links: int,
    jitter: float,
) -> Plan:
    """When to fetch ``target`` again after a fetch that ended at ``now`` with ``outcome``.

    ``new_links`` and ``seen_links`` count the links of a listing that were unknown and known; ``jitter`` is a number
    in [0, 1) that spreads due times. A source's fixed ``interval`` is a person's word and stands above the
    publisher's wishes; an adaptive one never goes below them (up to the source's ``max_interval``).
    """
    if outcome not in _SUCCESSES:
        return _after_failure(target, outcome, source, now, (wishes, jitter))
    if target.kind is TargetKind.ARTICLE:
        return _revisit(target, now, jitter)
    interval = _adapted(target, source, now, (new_links, seen_links))
    spread = interval * (1 - _SPREAD / 2 + _SPREAD * jitter)
    floor = timedelta(0) if source.interval is not None else _floor(wishes, source)
    return Plan(now + max(spread, floor), interval)
