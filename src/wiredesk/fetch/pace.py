"""The pace on one host: seats, exact spacing, rests, the breaker, the daily budget.

Spacing adapts. It is the largest of the configured delay, the Crawl-delay and a multiple of the host's latency
(an average that weighs the newest answer with a quarter); each 429 or 503 doubles it, each good answer takes a fifth of
the doubling back. The breaker counts failures in a row over all URLs of the host: from the fifth on the host rests, and
one request after each rest finds out whether it is back. Times are those of a timer; ``kept`` has wall clocks.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wiredesk.errors import FetchError
from wiredesk.fetch.gate import Answer
from wiredesk.fetch.policy import LONGEST_REST, PolitenessPolicy
from wiredesk.politeness import Counts, HostDay
from wiredesk.records import Outcome

_NEWEST = 0.25  # weight of the newest latency
_RELIEF = 0.8  # what a good answer leaves of the strain
_THROTTLES = frozenset({429, 503})
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class _Counts:
    """``politeness.Counts`` while they grow."""

    requests: int = 0
    bytes: int = 0
    robots_requests: int = 0
    redirects: int = 0
    not_modified: int = 0
    throttled: int = 0
    failures: int = 0
    retry_after: int = 0
    robots_allowed: int = 0
    robots_denied: int = 0
    robots_unreachable: int = 0

    def frozen(self) -> Counts:
        return Counts(**{name: getattr(self, name) for name in self.__slots__})


def strained(strain: float, status: int, most: float) -> float:
    """By how much the spacing is stretched after an answer: doubled by a 429 or 503, worn off by a good one."""
    if status in _THROTTLES:
        return min(strain * 2, most)
    return max(1.0, strain * _RELIEF)


def breaker_rest(broken: int, policy: PolitenessPolicy, jitter: float) -> timedelta:
    """How long a host rests after ``broken`` failures in a row; ``jitter`` in [0, 1) makes it up to half as long again.

    Nothing at first, then doubling up to a cap.
    """
    if broken < policy.breaker_failures:
        return timedelta(0)
    doublings = min(broken - policy.breaker_failures, 16)
    return min(policy.breaker_rest * (1 << doublings), policy.breaker_cap) * (1 + jitter / 2)


def loop_time() -> float:
    """The time of the running loop."""
    return asyncio.get_running_loop().time()


class HostPace:
    """Lets requests to one host start when they may."""

    __slots__ = (
        "_asking",
        "_broken",
        "_calm",
        "_latency",
        "_policy",
        "_rest_until",
        "_seats",
        "_started",
        "_strain",
        "_time",
        "_turn",
        "_width",
        "counts",
        "crawl_delay",
        "day",
        "delay",
        "host",
    )

    def __init__(
        self,
        host: str,
        policy: PolitenessPolicy,
        now: datetime,
        known: HostDay | None = None,
        timer: Callable[[], float] = loop_time,
    ) -> None:
        """``known`` is what an earlier process left; a clock that was set back in between lengthens no rest.

        ``timer`` counts seconds.
        """
        self.host, self._policy, self._time = host, policy, timer
        self._seats = asyncio.Semaphore(1)
        self._width = 1
        self._turn = asyncio.Lock()
        self._asking = 0
        self._calm = policy.calm_latency.total_seconds()
        self.delay = self.crawl_delay = 0.0
        self.day, self.counts = now.toordinal(), _Counts()
        self._started = self._rest_until = float("-inf")
        self._latency, self._strain, self._broken = 0.0, 1.0, 0
        if known is not None:
            self._recall(known, now)

    def _recall(self, known: HostDay, now: datetime) -> None:
        loop_now = self._time()
        self._started = loop_now + min((known.started_at - now).total_seconds(), 0.0)
        self._rest_until = loop_now + min(known.rest_until - now, LONGEST_REST).total_seconds()
        self._latency, self._strain, self._broken = known.latency.total_seconds(), known.strain, known.broken
        if known.day.toordinal() == self.day:
            self.counts = _Counts(**{name: getattr(known.counts, name) for name in _Counts.__slots__})

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
        return max(self._started + self.spacing(), self._rest_until) - self._time()

    async def admit(self) -> bool:
        """Take a seat and wait for the turn, which ``begin`` takes without a further wait; true when there was one.

        Raises ``FetchError`` with THROTTLED for a wait beyond patience. A caller that is cancelled meanwhile uses up
        nothing.
        """
        self._asking += 1
        try:
            await self._seats.acquire()
        except BaseException:
            self._asking -= 1
            raise
        try:
            if self.wait() <= 0 and not self._turn.locked():  # most requests, after a lease kept the spacing
                return False
            async with self._turn:
                while (wait := self.wait()) > 0:
                    if wait > self._policy.patience.total_seconds():
                        raise _throttled("the host must rest", timedelta(seconds=wait))
                    await asyncio.sleep(wait)
            return True
        except BaseException:
            self._leave()
            raise

    def begin(self, now: datetime) -> None:
        """The request that was admitted leaves; ``now`` on the day of the counts. Raises ``FetchError`` with THROTTLED
        when the budget of the day is spent.
        """
        if 0 < self._policy.daily_requests <= self.counts.requests:
            self._leave()
            midnight = datetime.combine(now, datetime.min.time(), UTC) + timedelta(days=1)
            raise _throttled("the budget of requests for today is spent", midnight - now)
        self.counts.requests += 1
        self._started = self._time()

    def end(self, answer: Answer, jitter: float) -> None:
        """Give the seat back and learn from the answer; ``jitter`` in [0, 1) spreads the rests of the breaker."""
        self._leave()
        counts, status = self.counts, answer.status
        if answer.fresh:  # when it left is not known; a server must not see the next one too soon after it
            answered = self._started + answer.waited
            self._started = min(answered, self._time())
        counts.bytes += answer.wire
        if status:
            self._latency += _NEWEST * (answer.waited - self._latency)
            if self._strain > 1.0 or status in _THROTTLES:
                self._strain = strained(self._strain, status, self._policy.most_strain)
        if status in _THROTTLES:
            counts.throttled += 1
        elif status == 304:
            counts.not_modified += 1
        elif not status or status >= 500:
            counts.failures += 1
        if answer.retry_after:
            counts.retry_after += 1
            self._rest(min(answer.retry_after, LONGEST_REST))
        self._broken = self._broken + 1 if not status or status >= 500 else 0
        if self._broken:
            self._rest(breaker_rest(self._broken, self._policy, jitter))

    def _rest(self, span: timedelta) -> None:
        until = self._time() + span.total_seconds()
        self._rest_until = max(self._rest_until, until)

    def _leave(self) -> None:
        self._asking -= 1
        self._seats.release()

    def turn_day(self, now: datetime) -> None:
        """Begin the counts of a new day."""
        self.day, self.counts = now.toordinal(), _Counts()

    def kept(self, now: datetime) -> HostDay:
        """What a later process should know, and the counts of the day."""
        loop_now = self._time()
        return HostDay(
            host=self.host,
            day=datetime.fromordinal(self.day).date(),
            started_at=_wall(self._started, loop_now, now),
            rest_until=_wall(self._rest_until, loop_now, now),
            latency=timedelta(seconds=self._latency),
            strain=self._strain,
            broken=self._broken,
            counts=self.counts.frozen(),
        )


def _wall(moment: float, loop_now: float, now: datetime) -> datetime:
    return _NEVER if moment == float("-inf") else now + timedelta(seconds=moment - loop_now)


def _throttled(why: str, wait: timedelta) -> FetchError:
    return FetchError(Outcome.THROTTLED, why, retry_after=wait)
