"""A fetcher around a fetcher that minds its manners: robots.txt, spacing, Retry-After, a daily budget.

Every request passes, on the host it goes to: robots.txt itself, each page, each hop of a redirect. There is no switch
that turns this off.
"""

from collections import OrderedDict
from collections.abc import Awaitable
from dataclasses import dataclass, replace
from datetime import timedelta
from types import TracebackType
from typing import Self

from wiredesk.errors import FetchError
from wiredesk.fetch.courtesy import HostCourtesy
from wiredesk.fetch.gate import Answer, GatedFetcher
from wiredesk.fetch.pace import HostPace
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.robots import Copy, RobotsCache
from wiredesk.ports import Clock
from wiredesk.records import Outcome, Page, Request
from wiredesk.web.urls import absolute


@dataclass(frozen=True, slots=True)
class RobotsAnswer:
    """May this URL be fetched: with the line of robots.txt that decided, counted from 1, and its text."""

    allowed: bool
    line: int | None
    rule: str | None
    why: str


class PoliteFetcher:
    """A ``ports.Fetcher``; use it as an async context around the life of ``inner``."""

    def __init__(self, inner: GatedFetcher, *, agent: str, clock: Clock, policy: PolitenessPolicy) -> None:
        """``agent`` is the product token that robots.txt files name, as in the User-Agent header of ``inner``."""
        self._inner, self._agent, self._clock, self._policy = inner, agent, clock, policy
        self._robots = RobotsCache(agent, clock, policy)
        self._hosts: OrderedDict[str, HostPace] = OrderedDict()

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
        return await self._inner.fetch(request, _PageGate(self, request))

    async def permission(self, url: str) -> RobotsAnswer:
        """May we fetch ``url``? Fetches robots.txt when it is not at hand. Raises ``FetchError`` for a bad URL."""
        fetchable = absolute(url)
        if fetchable is None:
            raise FetchError(Outcome.BAD_URL, "not a URL that can be fetched")
        copy = await self._copy(fetchable, Request(url=fetchable))
        if copy.robots is None:
            return RobotsAnswer(False, None, None, copy.why)
        decision = copy.robots.decide(fetchable, self._agent)
        return RobotsAnswer(decision.allowed, decision.line, decision.rule, copy.why)

    def spacing(self, host: str) -> timedelta:
        """How long ``host`` must be left alone from now on, counting any rest it asked for."""
        pace = self._hosts.get(host)
        if pace is None:
            return timedelta(0)
        return timedelta(seconds=max(pace.spacing(), pace.wait()))

    def courtesy(self) -> tuple[HostCourtesy, ...]:
        """What was done to each host, in order of name."""
        return tuple(pace.courtesy(host) for host, pace in sorted(self._hosts.items()))

    def _pace(self, host: str) -> HostPace:
        pace = self._hosts.get(host)
        if pace is not None:
            self._hosts.move_to_end(host)
            return pace
        if len(self._hosts) >= self._policy.hosts:
            idle = next((name for name, one in self._hosts.items() if not one.busy), None)
            if idle is not None:
                del self._hosts[idle]
        pace = self._hosts[host] = HostPace(self._policy)
        return pace

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

    async def _take(self, pace: HostPace) -> None:
        pace.delay = self._request.delay.total_seconds()
        pace.widen(self._request.concurrency)
        await pace.start(self._polite._clock.now())
        self._taken = pace

    def leave(self, url: str, answer: Answer) -> None:
        self._taken.end(answer)


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
        pace = self._polite._pace(_host(url))
        await self._take(pace)
        pace.counts.robots_fetched += 1


class _PageGate(_Gate):
    __slots__ = ()

    async def enter(self, url: str) -> None:
        polite = self._polite
        copy = polite._robots.at_hand(_origin(url)) or await polite._copy(url, self._request)
        pace = polite._pace(_host(url))
        if copy.robots is None:
            raise self._unreachable(pace, copy)
        decision = copy.robots.decide(url, polite._agent)
        if not decision.allowed:
            pace.counts.robots_denied += 1
            raise FetchError(Outcome.ROBOTS_DENIED, f"line {decision.line} of robots.txt: {decision.rule}")
        pace.counts.robots_allowed += 1
        pace.crawl_delay = copy.crawl_delay.total_seconds()
        await self._take(pace)

    def _unreachable(self, pace: HostPace, copy: Copy) -> FetchError:
        pace.counts.robots_unreachable += 1
        wait = max(copy.expires - self._polite._clock.now(), timedelta(0))
        return FetchError(copy.failure, copy.why, retry_after=wait)


def _origin(url: str) -> str:
    return url[: url.index("/", 8)]


def _host(url: str) -> str:
    """``host_of`` of a URL that stands in normal form, as every URL at a gate does."""
    return url[url.index("/") + 2 : url.index("/", 8)]
