"""Keep the robots.txt of each authority: when to fetch it, what its absence means, how long a copy serves.

RFC 9309: 4xx means there are no rules (2.3.1.3), 5xx and no answer mean stay away (2.3.1.4), a copy serves a day (2.4)
and longer only while a new one cannot be had. 429 counts as 5xx, as Google's crawlers treat it: a host that is short
of breath has not said yes. A chain of more than five redirects is a file that is not there (2.3.1.2). Rules belong to
the authority that was asked, wherever the file came from. A copy outlives the process when there is a memory to ask.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wiredesk.errors import FetchError
from wiredesk.fetch.body import ClippedError
from wiredesk.fetch.policy import LONGEST_REST, PolitenessPolicy
from wiredesk.politeness import RobotsCopy
from wiredesk.ports import Clock, PolitenessMemory
from wiredesk.records import Outcome, Page, Request, TargetKind
from wiredesk.web.robots import Decision, Robots, robots_verdict_for_status

log = logging.getLogger("wiredesk.fetch")

_HEAVY = 16 * 1024  # bytes of a file that a thread reads and asks: at most they are 40,000 rules and 0.1 s
_REMEMBERED = 16_384  # answers

# Failures that lie in the URL, the guard or our own patience: the page would fail in the same way.
_OWN_FAULTS = frozenset({Outcome.BAD_URL, Outcome.FORBIDDEN_ADDRESS, Outcome.THROTTLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What is known of one robots.txt until ``expires``. ``robots`` is None while it cannot be had."""

    robots: Robots | None
    why: str
    expires: datetime
    fetched_at: datetime
    crawl_delay: timedelta = timedelta(0)
    etag: str | None = None
    last_modified: str | None = None
    failure: Outcome = Outcome.ROBOTS_UNREACHABLE
    size: int = 0  # of the file, bytes

    async def decide(self, url: str, agent: str) -> Decision:
        """As ``Robots.decide``, without holding up the loop; only while there are rules."""
        assert self.robots is not None
        if self.size < _HEAVY:
            return self.robots.decide(url, agent)
        return await asyncio.to_thread(self.robots.decide, url, agent)


Ask = Callable[[Request], Awaitable[Page]]


class RobotsCache:
    """Copies of robots.txt by scheme, host and port; those who ask at once share one fetch."""

    def __init__(
        self, agent: str, clock: Clock, policy: PolitenessPolicy, memory: PolitenessMemory | None = None
    ) -> None:
        self._agent, self._clock, self._policy, self._memory = agent, clock, policy, memory
        self.changed: dict[str, RobotsCopy] = {}  # by origin: fetched, and not yet taken over by the memory
        self._copies: OrderedDict[str, Copy] = OrderedDict()
        self._size = 0  # of their files, bytes
        self._under_way: dict[str, asyncio.Task[Copy]] = {}
        self._allowed: set[tuple[datetime, str]] = set()  # by the age of the file: a listing is asked about again

    def at_hand(self, origin: str, now: datetime) -> Copy | None:
        """The copy for ``origin`` when there is one that still serves."""
        copy = self._copies.get(origin)
        if copy is None or now >= copy.expires:
            return None
        self._copies.move_to_end(origin)
        return copy

    async def copy(self, origin: str, ask: Ask) -> Copy:
        """The copy for ``origin`` (``https://host``), fetched through ``ask`` when there is none or it is too old."""
        if copy := self.at_hand(origin, self._clock.now()):
            return copy
        fetching = self._under_way.get(origin)
        if fetching is None:
            # A task of its own: whoever asked first may be cancelled while others wait for the same answer.
            fetching = asyncio.create_task(self._renew(origin, self._copies.get(origin), ask))
            self._under_way[origin] = fetching
            fetching.add_done_callback(lambda _: self._under_way.pop(origin, None))
        return await asyncio.shield(fetching)

    async def denial(self, copy: Copy, url: str) -> FetchError | None:
        """Why the rules of ``copy`` forbid us ``url``; None when they do not. Only while there are rules."""
        if (copy.fetched_at, url) in self._allowed:
            return None
        decision = await copy.decide(url, self._agent)
        if not decision.allowed:
            return FetchError(Outcome.ROBOTS_DENIED, f"line {decision.line} of robots.txt: {decision.rule}")
        if len(self._allowed) >= _REMEMBERED:
            self._allowed.clear()
        self._allowed.add((copy.fetched_at, url))
        return None

    async def close(self) -> None:
        """Stop the fetches under way."""
        fetching = list(self._under_way.values())
        for task in fetching:
            task.cancel()
        await asyncio.gather(*fetching, return_exceptions=True)

    async def _renew(self, origin: str, old: Copy | None, ask: Ask) -> Copy:
        if old is None and self._memory is not None and (known := await self._memory.robots_copy(origin)):
            old = await self._recalled(known)
            if self._clock.now() < old.expires:
                return self._keep(origin, old)
        request = Request(
            url=f"{origin}/robots.txt",
            kind=TargetKind.AUTO,
            etag=old.etag if old and old.robots else None,
            last_modified=old.last_modified if old and old.robots else None,
            max_bytes=self._policy.robots_bytes,
        )
        body: bytes | None = None  # the stored one stays in force
        try:
            page = await ask(request)
            if page.status == 304 and old:
                copy = self._kept(old)
            else:
                copy, body = await self._read(origin, page), page.body
        except ClippedError as error:
            copy, body = await self._rules(origin, error.start, "the first part of a large file"), error.start
        except FetchError as error:
            copy = await self._missing(origin, error, old)
            body = b"" if copy.robots and copy.robots is not (old and old.robots) else None
        if self._memory is not None:
            self.changed[origin] = _stored(origin, copy, body)
        return self._keep(origin, copy)

    def _keep(self, origin: str, copy: Copy) -> Copy:
        self._size += copy.size - (old.size if (old := self._copies.get(origin)) else 0)
        self._copies[origin] = copy
        self._copies.move_to_end(origin)
        while len(self._copies) > self._policy.hosts or self._size > self._policy.robots_kept:
            _, idle = self._copies.popitem(last=False)
            self._size -= idle.size
        return copy

    async def _recalled(self, known: RobotsCopy) -> Copy:
        """A copy of an earlier process, read as we would today; no clock that was set back makes it last longer."""
        longest = self._clock.now() + self._policy.robots_cache
        if known.body is None:
            robots, delay = None, timedelta(0)
        else:
            rules = await self._rules(known.origin, known.body, "")
            robots, delay = rules.robots, rules.crawl_delay
        return Copy(
            robots=robots,
            why=known.why,
            expires=min(known.expires_at, longest),
            fetched_at=min(known.fetched_at, self._clock.now()),
            crawl_delay=delay,
            etag=known.etag,
            last_modified=known.last_modified,
            failure=known.failure or Outcome.ROBOTS_UNREACHABLE,
            size=len(known.body or b""),
        )

    async def _rules(self, origin: str, body: bytes, why: str) -> Copy:
        robots = Robots.parse(body) if len(body) < _HEAVY else await asyncio.to_thread(Robots.parse, body)
        now = self._clock.now()
        asked = robots.crawl_delay(self._agent) or timedelta(0)
        most = self._policy.max_crawl_delay
        if asked > most:
            fields = {"host": origin.partition("//")[2], "asked": asked.total_seconds(), "kept": most.total_seconds()}
            log.info("Crawl-delay is longer than we wait", extra={"fields": fields})
        return Copy(
            robots=robots,
            why=why,
            expires=now + self._policy.robots_cache,
            fetched_at=now,
            crawl_delay=min(max(asked, timedelta(0)), most),
            size=len(body),
        )

    async def _read(self, origin: str, page: Page) -> Copy:
        copy = await self._rules(origin, page.body, "robots.txt")
        return replace(copy, etag=page.headers.get("etag"), last_modified=page.headers.get("last-modified"))

    def _kept(self, old: Copy) -> Copy:
        now = self._clock.now()
        return replace(old, expires=now + self._policy.robots_cache, fetched_at=now)

    async def _missing(self, origin: str, error: FetchError, old: Copy | None) -> Copy:
        status, now = error.status or 0, self._clock.now()
        if error.outcome is Outcome.TOO_MANY_REDIRECTS or (status and robots_verdict_for_status(status) == "allow"):
            return replace(await self._rules(origin, b"", ""), why=f"no robots.txt ({error})")
        again = now + max(self._policy.robots_retry, min(error.retry_after or timedelta(0), LONGEST_REST))
        if old and old.robots and now - old.fetched_at < self._policy.robots_stale:
            return replace(old, expires=again)
        ours = not status and error.outcome in _OWN_FAULTS
        failure = error.outcome if ours else Outcome.ROBOTS_UNREACHABLE
        return Copy(robots=None, why=f"robots.txt: {error}", expires=again, fetched_at=now, failure=failure)


def _stored(origin: str, copy: Copy, body: bytes | None) -> RobotsCopy:
    return RobotsCopy(
        origin=origin,
        fetched_at=copy.fetched_at,
        expires_at=copy.expires,
        why=copy.why,
        body=body,
        failure=None if copy.robots else copy.failure,
        etag=copy.etag,
        last_modified=copy.last_modified,
    )
