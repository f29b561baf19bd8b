"""What is remembered of our politeness towards hosts: between the fetcher that minds it and the store that keeps it.

A restart must not forget a Retry-After, spend a day's budget twice or ask for a robots.txt that is at hand.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from wiredesk.records import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What was done to one host. Every request counts: pages, robots.txt, hops of redirects, second looks at a 304."""

    requests: int = 0
    bytes: int = 0  # of bodies, as transferred
    robots_requests: int = 0  # of the requests: for robots.txt and its own hops
    redirects: int = 0  # answers to requests for pages that pointed elsewhere
    not_modified: int = 0
    throttled: int = 0  # 429 and 503 answers
    failures: int = 0  # other 5xx answers, and none at all
    retry_after: int = 0  # wishes heard; no request left before one had passed
    robots_allowed: int = 0
    robots_denied: int = 0
    robots_unreachable: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HostDay:
    """One host on one day (UTC): the counts, and the pace as the last request of the day left it."""

    host: str
    day: date
    started_at: datetime  # of the last request
    rest_until: datetime  # no request before: Retry-After, or the breaker
    latency: timedelta = timedelta(0)
    strain: float = 1.0  # by how much the spacing is stretched
    broken: int = 0  # failures in a row, over all URLs
    counts: Counts = field(default_factory=Counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsCopy:
    """The robots.txt of one origin (``https://host``) as last fetched.

    ``body`` is None where the stored one stays in force. ``failure`` says why there is none.
    """

    origin: str
    fetched_at: datetime
    expires_at: datetime
    why: str
    body: bytes | None = None
    failure: Outcome | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Politeness:
    """What changed since it was last written down; the rows are whole, so that writing them twice does no harm."""

    days: tuple[HostDay, ...] = ()
    robots: tuple[RobotsCopy, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.days or self.robots)
