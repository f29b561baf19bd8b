"""A fetcher around a fetcher that minds its manners: robots.txt, spacing, Retry-After, a daily budget.

Every request passes, on the host it goes to: robots.txt itself, each page, each hop of a redirect. There is no switch
that turns this off. What hosts asked for and what they had from us outlives the process when there is a memory: it is
asked when a host is first met, and ``changes`` hands over what has to be written down.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from types import TracebackType
from typing import Self

from wiredesk.errors import FetchError
from wiredesk.fetch.gate import Answer, GatedFetcher
from wiredesk.fetch.hosts import Hosts
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
        self._inner, self._agent, self._most_hops = inner, agent, policy.robots_redirects
        self._hosts = Hosts(policy, clock, memory, jitter, timer)
        self._robots = RobotsCache(agent, clock, policy, memory)

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
        gate = _PageGate(self._hosts, request, self._robots, self._copy)
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
        return self._hosts.spacing(host)

    def courtesy(self) -> tuple[HostDay, ...]:
        """What each host had from us today, in order of name."""
        return self._hosts.today()

    def changes(self) -> Politeness:
        """As ``ports.PolitenessLedger``."""
        robots = tuple(self._robots.changed.values())
        self._robots.changed.clear()
        return Politeness(days=self._hosts.changes(), robots=robots)

    def unwritten(self, changes: Politeness) -> None:
        """As ``ports.PolitenessLedger``."""
        self._hosts.unwritten(changes.days)
        for copy in changes.robots:
            self._robots.changed.setdefault(copy.origin, copy)

    async def sitemaps(self, url: str) -> tuple[str, ...]:
        """What the robots.txt in force for ``url`` (fetchable) says in its Sitemap lines, as written."""
        url, _ = without_password(url)
        copy = await self._copy(url, Request(url=url))
        return copy.robots.sitemaps if copy.robots else ()

    def _copy(self, url: str, request: Request) -> Awaitable[Copy]:
        def ask(robots: Request) -> Awaitable[Page]:
            robots = replace(robots, proxy=request.proxy, delay=request.delay)
            return self._inner.fetch(robots, _RobotsGate(self._hosts, robots, self._most_hops))

        return self._robots.copy(_origin(url), ask)


class _Gate:
    """Takes the turn on the host of each request; what else is asked, the kinds below decide."""

    __slots__ = ("_hosts", "_request", "_taken")

    _taken: HostPace

    def __init__(self, hosts: Hosts, request: Request) -> None:
        self._hosts, self._request = hosts, request

    def leave(self, url: str, answer: Answer) -> None:
        self._hosts.end(self._taken, answer)


class _RobotsGate(_Gate):
    __slots__ = ("_left", "_most")

    def __init__(self, hosts: Hosts, request: Request, most: int) -> None:
        super().__init__(hosts, request)
        self._most = most
        self._left = most + 1

    async def enter(self, url: str) -> None:
        if not self._left:
            raise FetchError(Outcome.TOO_MANY_REDIRECTS, f"more than {self._most} redirects")
        self._left -= 1
        now = self._hosts.clock.now()
        self._taken = await self._hosts.pace(_host(url), now)
        await self._hosts.start(self._taken, self._request, now)
        self._taken.counts.robots_requests += 1


class _PageGate(_Gate):
    __slots__ = ("_copy", "_robots", "rules")

    rules: Robots  # of the authority that was asked last

    def __init__(
        self, hosts: Hosts, request: Request, robots: RobotsCache, copy: Callable[[str, Request], Awaitable[Copy]]
    ) -> None:
        super().__init__(hosts, request)
        self._robots, self._copy = robots, copy

    def leave(self, url: str, answer: Answer) -> None:
        super().leave(url, answer)
        if answer.status in REDIRECTS:
            self._taken.counts.redirects += 1

    async def enter(self, url: str) -> None:
        now = self._hosts.clock.now()
        origin = _origin(url)
        copy = self._robots.at_hand(origin, now)
        if copy is None:
            copy = await self._copy(url, self._request)
            now = self._hosts.clock.now()
        self._taken = pace = await self._hosts.pace(origin.partition("//")[2], now)
        if copy.robots is None:
            pace.counts.robots_unreachable += 1
            raise FetchError(copy.failure, copy.why, retry_after=max(copy.expires - now, timedelta(0)))
        if denied := await self._robots.denial(copy, url):
            pace.counts.robots_denied += 1
            raise denied
        self.rules = copy.robots
        pace.counts.robots_allowed += 1
        pace.crawl_delay = copy.crawl_delay.total_seconds()
        await self._hosts.start(pace, self._request, now)


def _origin(url: str) -> str:
    return url[: url.index("/", 8)]


def _host(url: str) -> str:
    """``host_of`` of a URL that stands in normal form, as every URL at a gate does."""
    return url[url.index("/") + 2 : url.index("/", 8)]
