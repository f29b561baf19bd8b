"""Time that passes only by being waited for, and a fetcher that answers from a table: hours in no time."""

import asyncio
import selectors
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from wiredesk.errors import FetchError
from wiredesk.fetch.gate import OPEN_GATE, Gate
from wiredesk.records import Hop, Outcome, Page, Request

_THREAD = 10.0  # seconds in which any thread has done its piece of work
START = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
T = TypeVar("T")


class _JumpingSelector(selectors.SelectSelector):
    """Where a loop would sleep until its next timer, the clock jumps there."""

    passed = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:  # for a thread, or for ever
            if ready := super().select(_THREAD):
                return ready
            raise RuntimeError("everybody waits for something that will never happen")
        self.passed += timeout
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time starts at zero and jumps."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.passed


class LoopClock:
    """The wall clock that belongs to a virtual loop; ``skew`` moves it alone."""

    skew = timedelta(0)

    def now(self) -> datetime:
        return START + timedelta(seconds=asyncio.get_running_loop().time()) + self.skew


def virtually(story: Callable[[], Awaitable[T]]) -> T:
    """Run ``story`` in virtual time."""

    async def main() -> T:
        return await story()

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main())


@dataclass
class Reply:
    """What a table says about one URL."""

    body: bytes = b"page"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    outcome: Outcome | None = None  # an error with it
    to: str | None = None  # a redirect
    takes: float = 0.0  # seconds
    fresh: bool = False  # a connection of its own
    retry_after: timedelta | None = None


@dataclass
class _Answer:
    status: int = 0
    waited: float = 0.0
    fresh: bool = False
    wire: int = 0
    retry_after: timedelta | None = None


class Table:
    """A ``GatedFetcher`` over replies by URL; keeps when each request left. robots.txt is 404 unless it is listed."""

    def __init__(self, replies: Mapping[str, Reply | list[Reply]] | None = None) -> None:
        self.replies: dict[str, Reply | list[Reply]] = dict(replies or {})
        self.left: list[tuple[float, str]] = []
        self.requests: list[Request] = []

    def times(self, part: str = "") -> list[float]:
        return [at for at, url in self.left if part in url]

    def urls(self) -> list[str]:
        return [url for _, url in self.left]

    async def fetch(self, request: Request, gate: Gate = OPEN_GATE) -> Page:
        url, hops = request.url, []
        while True:
            await gate.enter(url)
            answer: Any = _Answer()
            try:
                reply = await self._reply(url, request, answer)
            finally:
                gate.leave(url, answer)
            if reply.to is None:
                return self._page(request, url, reply, tuple(hops))
            hops.append(Hop(url=url, status=reply.status))
            url = reply.to

    async def _reply(self, url: str, request: Request, answer: _Answer) -> Reply:
        self.left.append((asyncio.get_running_loop().time(), url))
        self.requests.append(replace(request, url=url))
        missing = Reply(status=404, outcome=Outcome.NOT_FOUND) if url.endswith("/robots.txt") else Reply()
        reply = self.replies.get(url, missing)
        if isinstance(reply, list):
            reply = reply.pop(0) if len(reply) > 1 else reply[0]
        await asyncio.sleep(reply.takes)
        answer.status, answer.waited, answer.wire = reply.status, reply.takes, len(reply.body)
        answer.fresh = reply.fresh
        answer.retry_after = reply.retry_after
        if reply.outcome is not None:
            raise FetchError(reply.outcome, "as told", status=reply.status or None, retry_after=reply.retry_after)
        return reply

    def _page(self, request: Request, url: str, reply: Reply, hops: tuple[Hop, ...]) -> Page:
        return Page(
            url=request.url,
            final_url=url,
            status=reply.status,
            headers=reply.headers,
            body=b"" if reply.status == 304 else reply.body,
            fetched_at=START,
            redirects=hops,
        )
