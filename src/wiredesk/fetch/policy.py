"""How we behave towards a host, as one frozen record that the settings build."""

from dataclasses import dataclass
from datetime import timedelta

LONGEST_REST = timedelta(days=1)  # granted to a host that asks for it; some ask for years


@dataclass(frozen=True, slots=True, kw_only=True)
class PolitenessPolicy:
    """Spacing, budgets and the keeping of robots.txt.

    Spacing is from the start of one request to the start of the next; each source brings its own in ``Request.delay``.
    """

    max_crawl_delay: timedelta = timedelta(seconds=120)  # a longer Crawl-delay counts as this
    daily_requests: int = 0  # to one host per day, UTC; 0 sets no budget
    patience: timedelta = timedelta(minutes=3)  # a longer wait is refused as THROTTLED instead of slept through
    calm_latency: timedelta = timedelta(seconds=1)  # a host that answers within this shows no strain
    latency_factor: float = 2.0  # a strained host gets this many times its latency between requests
    strained_delay: timedelta = timedelta(seconds=1)  # what a 429 or 503 doubles when no delay was set
    most_strain: float = 64.0  # how often it may double, as a factor
    breaker_failures: int = 5  # 5xx or no answer so often in a row, over all URLs of a host: it is down
    breaker_rest: timedelta = timedelta(minutes=5)  # then nothing leaves for so long; doubled by each further failure
    breaker_cap: timedelta = timedelta(hours=1)
    robots_cache: timedelta = timedelta(hours=24)  # RFC 9309 section 2.4
    robots_retry: timedelta = timedelta(minutes=10)  # until an unreachable robots.txt is asked for again
    robots_stale: timedelta = timedelta(days=30)  # how long an old copy serves while robots.txt is unreachable
    robots_bytes: int = 500 * 1024  # RFC 9309 section 2.5; the rest is ignored
    robots_kept: int = 32 * 1024 * 1024  # bytes of files whose rules are at hand; these take some ten times as many
    robots_redirects: int = 5  # RFC 9309 section 2.3.1.2
    hosts: int = 20_000  # remembered at once, as many robots.txt; the ones unused for longest are forgotten
