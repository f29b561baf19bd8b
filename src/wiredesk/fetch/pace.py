"""The pace on one host: seats, exact spacing, rests, the daily budget.

Spacing adapts. It is the largest of the configured delay, the Crawl-delay and a multiple of the host's latency
(an average that weighs the newest answer with a quarter); each 429 or 503 doubles it, each good answer takes a fifth of
the doubling back. Times are those of the event loop.
"""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wiredesk.errors import FetchError
from wiredesk.fetch.courtesy import HostCourtesy
from wiredesk.fetch.gate import Answer
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.records import Outcome

_NEWEST = 0.25  # weight of the newest latency
_RELIEF = 0.8  # what a good answer leaves of the strain
_LONGEST_REST = timedelta(days=1)  # some hosts ask for years
_THROTTLES = frozenset({429, 503})


@dataclass(slots=True)
class _Counts:
    requests: int = 0
    bytes: int = 0
    not_modified: int = 0
    throttled: int = 0
    retry_after_obeyed: int = 0
    robots_fetched: int = 0
    robots_allowed: int = 0
    robots_denied: int = 0
    robots_unreachable: int = 0


class HostPace:
    """Lets requests to one host start when they may."""

    __slots__ = (
        "_asking",
        "_budget_day",
        "_calm",
        "_latency",
        "_policy",
        "_rest_until",
        "_seats",
        "_spent",
        "_started",
        "_strain",
        "_turn",
        "_width",
        "counts",
        "crawl_delay",
        "delay",
    )

    def __init__(self, policy: PolitenessPolicy) -> None:
        self._policy = policy
        self._seats = asyncio.Semaphore(1)
        self._width = 1
        self._turn = asyncio.Lock()
        self._asking = 0
        self._started = self._rest_until = float("-inf")
        self._latency = 0.0
        self._calm = policy.calm_latency.total_seconds()
        self._strain = 1.0
        self._budget_day, self._spent = 0, 0
        self.delay = self.crawl_delay = 0.0
        self.counts = _Counts()

    @property
    def busy(self) -> bool:
        """Whether a request is under way or waiting."""
        return self._asking > 0

    def widen(self, seats: int) -> None:
        """Allow so many requests at once, when a source of this host is configured so; never fewer than before."""
        while self._width < seats:
            self._seats.release()
            self._width += 1

    def spacing(self) -> float:
        """Seconds from the start of the last request to the earliest start of the next."""
        least = max(self.delay, self.crawl_delay)
        if self._latency > self._calm:
            least = max(least, self._latency * self._policy.latency_factor)
        if self._strain > 1.0:
            return max(least, self._policy.strained_delay.total_seconds()) * self._strain
        return least

    def wait(self) -> float:
        """Seconds from now until a request may start; negative when it could have long since."""
        return max(self._started + self.spacing(), self._rest_until) - asyncio.get_running_loop().time()

    async def start(self, now: datetime) -> None:
        """Take a seat and wait for the turn. Raises ``FetchError`` with THROTTLED for a wait beyond patience or an
        exhausted budget. A caller that is cancelled while waiting uses up nothing.
        """
        self._asking += 1
        try:
            await self._seats.acquire()
        except BaseException:
            self._asking -= 1
            raise
        try:
            if self.wait() <= 0 and not self._turn.locked():  # most requests, after a lease kept the spacing
                return self._begin(now)
            async with self._turn:
                while (wait := self.wait()) > 0:
                    if wait > self._policy.patience.total_seconds():
                        raise _throttled("the host asked for rest", timedelta(seconds=wait))
                    await asyncio.sleep(wait)
                self._begin(now)
        except BaseException:
            self._leave()
            raise

    def _begin(self, now: datetime) -> None:
        self._spend(now)
        self._started = asyncio.get_running_loop().time()

    def end(self, answer: Answer) -> None:
        """Give the seat back and learn from the answer."""
        self._leave()
        counts, status = self.counts, answer.status
        counts.bytes += answer.wire
        if not status:
            return
        self._latency += _NEWEST * (answer.waited - self._latency)
        if status in _THROTTLES:
            counts.throttled += 1
            self._strain = min(self._strain * 2, self._policy.most_strain)
        elif self._strain > 1.0:
            self._strain = max(1.0, self._strain * _RELIEF)
        if status == 304:
            counts.not_modified += 1
        if answer.retry_after:
            counts.retry_after_obeyed += 1
            until = asyncio.get_running_loop().time() + min(answer.retry_after, _LONGEST_REST).total_seconds()
            self._rest_until = max(self._rest_until, until)

    def _leave(self) -> None:
        self._asking -= 1
        self._seats.release()

    def _spend(self, now: datetime) -> None:
        today = now.toordinal()
        if today != self._budget_day:
            self._budget_day, self._spent = today, 0
        if 0 < self._policy.daily_requests <= self._spent:
            midnight = datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(days=1)
            raise _throttled("the budget of requests for today is spent", midnight - now)
        self._spent += 1
        self.counts.requests += 1

    def courtesy(self, host: str) -> HostCourtesy:
        """The counts so far."""
        counts = self.counts
        return HostCourtesy(
            host=host,
            requests=counts.requests,
            bytes=counts.bytes,
            not_modified=counts.not_modified,
            throttled=counts.throttled,
            retry_after_obeyed=counts.retry_after_obeyed,
            robots_fetched=counts.robots_fetched,
            robots_allowed=counts.robots_allowed,
            robots_denied=counts.robots_denied,
            robots_unreachable=counts.robots_unreachable,
        )


def _throttled(why: str, wait: timedelta) -> FetchError:
    return FetchError(Outcome.THROTTLED, why, retry_after=wait)
