"""A fetcher around a fetcher that minds its manners: robots.txt, spacing, Retry-After, a daily budget.

Every request passes, on the host it goes to: robots.txt itself, each page, each hop of a redirect. There is no switch
that turns this off. What hosts asked for and what they had from us outlives the process when there is a memory: it is
asked when a host is first met, and ``changes`` hands over what has to be written down.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from wiredesk.errors import FetchError
from wiredesk.fetch.gate import Answer, GatedFetcher
from wiredesk.fetch.outcomes import REDIRECTS
from wiredesk.fetch.pace import HostPace, loop_time
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.redirects import without_password
from wiredesk.fetch.robots import Copy, RobotsCache
from wiredesk.politeness import HostDay, Politeness
from wiredesk.ports import Clock, PolitenessMemory
from wiredesk.records import Outcome, Page, Request
from wiredesk.web.robots import Robots
from wiredesk.web.urls import absolute

_REMEMBERED = 16_384  # answers of robots.txt


@dataclass(frozen=True, slots=True)
class RobotsAnswer:
    """May this URL be fetched: with the line of robots.txt that decided, counted from 1, and its text."""

    allowed: bool
    line: int | None
    rule: str | None
    why: str


class PoliteFetcher:
    """A ``ports.Fetcher``; use it as an async context around the life of ``inner``."""

    def __init__(
        self,
        inner: GatedFetcher,
        *,
        agent: str,
        clock: Clock,
        policy: PolitenessPolicy,
        memory: PolitenessMemory | None = None,
        jitter: Callable[[], float] = lambda: 0.0,
        timer: Callable[[], float] = loop_time,
    ) -> None:
        """``agent`` is the product token that robots.txt files name, as in the User-Agent header of ``inner``.

        ``jitter`` gives numbers in [0, 1), ``timer`` seconds that pass: uvloop's own time stands still within a turn of
        the loop, and spacing would be short by as much.
        """
        self._inner, self._agent, self._clock, self._policy = inner, agent, clock, policy
        self._memory, self._jitter, self._timer = memory, jitter, timer
        self._robots = RobotsCache(agent, clock, policy, memory)
        # What may be fetched, by the age of the file: a listing is asked about again and again.
        self._allowed: set[tuple[datetime, str]] = set()
        self._hosts: OrderedDict[str, HostPace] = OrderedDict()
        self._changed: set[str] = set()  # hosts that had something from us since ``changes`` was asked last
        self._past: list[HostDay] = []  # days that ended since then

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._robots.close()

    async def fetch(self, request: Request) -> Page:
        """As ``ports.Fetcher.fetch``. Raises ``FetchError`` with ROBOTS_DENIED or ROBOTS_UNREACHABLE before any request
        for the page, and with THROTTLED when the host must rest longer than our patience.
        """
        gate = _PageGate(self, request)
        page = await self._inner.fetch(request, gate)
        signals = gate.rules.signals(page.final_url, self._agent)
        return replace(page, signals=signals) if signals else page

    async def permission(self, url: str, agent: str | None = None) -> RobotsAnswer:
        """May we, or whoever calls itself ``agent``, fetch ``url``? Fetches robots.txt when it is not at hand.

        Raises ``FetchError`` for a bad URL.
        """
        fetchable = absolute(url)
        if fetchable is None:
            raise FetchError(Outcome.BAD_URL, "not a URL that can be fetched")
        fetchable, _ = without_password(fetchable)
        copy = await self._copy(fetchable, Request(url=fetchable))
        if copy.robots is None:
            return RobotsAnswer(False, None, None, copy.why)
        decision = copy.robots.decide(fetchable, agent or self._agent)
        return RobotsAnswer(decision.allowed, decision.line, decision.rule, copy.why)

    def spacing(self, host: str) -> timedelta:
        """How long ``host`` must be left alone from now on, counting any rest it asked for."""
        pace = self._hosts.get(host)
        if pace is None:
            return timedelta(0)
        return timedelta(seconds=max(pace.spacing(), pace.wait()))

    def courtesy(self) -> tuple[HostDay, ...]:
        """What each host had from us today, in order of name."""
        now = self._clock.now()
        return tuple(self._hosts[host].kept(now) for host in sorted(self._hosts))

    def changes(self) -> Politeness:
        """As ``ports.PolitenessLedger``."""
        now = self._clock.now()
        days = tuple(self._hosts[host].kept(now) for host in sorted(self._changed))
        past, robots = tuple(self._past), tuple(self._robots.changed.values())
        self._changed.clear()
        self._past.clear()
        self._robots.changed.clear()
        return Politeness(days=past + days, robots=robots)

    def unwritten(self, changes: Politeness) -> None:
        """As ``ports.PolitenessLedger``."""
        for day in changes.days:
            pace = self._hosts.get(day.host)
            if pace is not None and pace.day == day.day.toordinal():
                self._changed.add(day.host)
            else:
                self._past.append(day)
        for copy in changes.robots:
            self._robots.changed.setdefault(copy.origin, copy)

    async def _pace(self, host: str, now: datetime) -> HostPace:
        """The pace of a host, with what an earlier process knew of it, on the day of ``now``."""
        if host not in self._hosts:
            known = await self._memory.host_day(host, now.date()) if self._memory else None
            if host not in self._hosts:  # somebody else may have asked the memory at the same time
                self._make_room()
                self._hosts[host] = HostPace(host, self._policy, now, known, self._timer)
        self._hosts.move_to_end(host)
        pace = self._hosts[host]
        self._turn_day(pace, now)
        if self._memory is not None:
            self._changed.add(host)
        return pace

    def _turn_day(self, pace: HostPace, now: datetime) -> None:
        if pace.day != now.toordinal():
            if pace.host in self._changed:
                self._past.append(pace.kept(now))
            pace.turn_day(now)

    def _make_room(self) -> None:
        if len(self._hosts) < self._policy.hosts:
            return
        idle = (name for name, one in self._hosts.items() if not one.busy and name not in self._changed)
        if (name := next(idle, None)) is not None:
            del self._hosts[name]

    async def sitemaps(self, url: str) -> tuple[str, ...]:
        """What the robots.txt in force for ``url`` (fetchable) says in its Sitemap lines, as written."""
        url, _ = without_password(url)
        copy = await self._copy(url, Request(url=url))
        return copy.robots.sitemaps if copy.robots else ()

    def _copy(self, url: str, request: Request) -> Awaitable[Copy]:
        def ask(robots: Request) -> Awaitable[Page]:
            robots = replace(robots, proxy=request.proxy, delay=request.delay)
            return self._inner.fetch(robots, _RobotsGate(self, robots))

        return self._robots.copy(_origin(url), ask)


class _Gate:
    """Takes the turn on the host of each request; what else is asked, the kinds below decide."""

    __slots__ = ("_polite", "_request", "_taken")

    def __init__(self, polite: PoliteFetcher, request: Request) -> None:
        self._polite, self._request = polite, request

    async def _take(self, pace: HostPace, now: datetime) -> None:
        pace.delay = self._request.delay.total_seconds()
        if self._request.concurrency > 1:
            pace.widen(self._request.concurrency)
        if await pace.admit():  # a day may have ended meanwhile
            now = self._polite._clock.now()
            self._polite._turn_day(pace, now)
        pace.begin(now)
        self._taken = pace

    def leave(self, url: str, answer: Answer) -> None:
        polite, pace = self._polite, self._taken
        pace.end(answer, polite._jitter())
        if polite._memory is not None:
            polite._changed.add(pace.host)


class _RobotsGate(_Gate):
    __slots__ = ("_hops",)

    def __init__(self, polite: PoliteFetcher, request: Request) -> None:
        super().__init__(polite, request)
        self._hops = -1

    async def enter(self, url: str) -> None:
        self._hops += 1
        most = self._polite._policy.robots_redirects
        if self._hops > most:
            raise FetchError(Outcome.TOO_MANY_REDIRECTS, f"more than {most} redirects")
        now = self._polite._clock.now()
        pace = await self._polite._pace(_host(url), now)
        await self._take(pace, now)
        pace.counts.robots_requests += 1


class _PageGate(_Gate):
    __slots__ = ("rules",)

    rules: Robots  # of the authority that was asked last

    def leave(self, url: str, answer: Answer) -> None:
        super().leave(url, answer)
        if answer.status in REDIRECTS:
            self._taken.counts.redirects += 1

    async def enter(self, url: str) -> None:
        polite = self._polite
        now = polite._clock.now()
        origin = _origin(url)
        copy = polite._robots.at_hand(origin, now)
        if copy is None:
            copy = await polite._copy(url, self._request)
            now = polite._clock.now()
        pace = await polite._pace(origin.partition("//")[2], now)
        if copy.robots is None:
            raise self._unreachable(pace, copy, now)
        if (copy.fetched_at, url) not in polite._allowed:
            decision = await copy.decide(url, polite._agent)
            if not decision.allowed:
                pace.counts.robots_denied += 1
                raise FetchError(Outcome.ROBOTS_DENIED, f"line {decision.line} of robots.txt: {decision.rule}")
            if len(polite._allowed) >= _REMEMBERED:
                polite._allowed.clear()
            polite._allowed.add((copy.fetched_at, url))
        self.rules = copy.robots
        pace.counts.robots_allowed += 1
        pace.crawl_delay = copy.crawl_delay.total_seconds()
        await self._take(pace, now)

    def _unreachable(self, pace: HostPace, copy: Copy, now: datetime) -> FetchError:
        pace.counts.robots_unreachable += 1
        return FetchError(copy.failure, copy.why, retry_after=max(copy.expires - now, timedelta(0)))


def _origin(url: str) -> str:
    return url[: url.index("/", 8)]


def _host(url: str) -> str:
    """``host_of`` of a URL that stands in normal form, as every URL at a gate does."""
    return url[url.index("/") + 2 : url.index("/", 8)]
