"""What the hostile tests fetch with: the real fetcher, short deadlines, names of our own."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from ssl import SSLContext
from sys import addaudithook
from typing import Any

import pytest

from tests.hostile.server import STORY, Hostile, Script
from wiredesk.errors import FetchError
from wiredesk.fetch.connections import Network
from wiredesk.fetch.http import HttpFetcher
from wiredesk.fetch.limits import FetchLimits
from wiredesk.ports import Fetcher
from wiredesk.records import Outcome, Page, Request

LOOPBACK = (ip_network("127.0.0.1/32"),)
LIMITS = FetchLimits(
    max_bytes=256 * 1024,
    total=timedelta(seconds=3),
    connect=timedelta(seconds=0.5),
    first_byte=timedelta(seconds=0.5),
    slow_bytes=1024,
    slow_after=timedelta(seconds=0.4),
    allowed_networks=LOOPBACK,
)


@dataclass
class HandClock:
    """A clock that stands still until a test moves it."""

    at: datetime = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at


@dataclass
class Names:
    """A resolver that knows what it is told and counts the questions; everything else is loopback.

    Of several answers for a name each question gets the next one; the last one stays.
    """

    answers: dict[str, list[Sequence[str] | OSError]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def resolve(self, host: str) -> Sequence[str]:
        self.asked.append(host)
        known = self.answers.get(host)
        if known is None:
            return ("127.0.0.1",)
        answer = known.pop(0) if len(known) > 1 else known[0]
        if isinstance(answer, OSError):
            raise answer
        return answer


@asynccontextmanager
async def http(
    limits: FetchLimits = LIMITS, names: Names | None = None, trust: SSLContext | None = None
) -> AsyncIterator[HttpFetcher]:
    fetcher = HttpFetcher(limits, "wiredesk/0.1 (+test)", HandClock(), Network(names or Names(), trust))
    async with fetcher:
        yield fetcher


async def outcome_of(fetcher: Fetcher, request: Request) -> tuple[Outcome, Page | FetchError]:
    """How the fetch ended, in the words of the store."""
    try:
        page = await fetcher.fetch(request)
    except FetchError as error:
        return error.outcome, error
    return (Outcome.NOT_MODIFIED if page.status == 304 else Outcome.OK), page


@dataclass(frozen=True)
class Case:
    """One misdeed: what the server does at ``/story``, how the fetch must end, after how many requests."""

    name: str
    script: Script
    outcome: Outcome
    requests: int = 1
    body: bytes | None = None
    limits: Mapping[str, Any] = field(default_factory=dict)
    served: int = 4_000_000  # bytes that may leave the server before the client turns away


def each(cases: Sequence[Case]) -> pytest.MarkDecorator:
    """One test per case, named after it."""
    assert len({case.name for case in cases}) == len(cases)
    return pytest.mark.parametrize("case", cases, ids=[case.name for case in cases])


async def check(case: Case) -> Page | FetchError:
    """Fetch the hostile page with a healthy sibling beside it; the sibling must always arrive."""
    async with Hostile({"/story": case.script}) as server, http(replace(LIMITS, **case.limits)) as fetcher:
        hostile = Request(url=f"http://hostile.test:{server.port}/story")
        healthy = Request(url=f"http://healthy.test:{server.port}/sibling")
        (outcome, result), sibling = await asyncio.gather(outcome_of(fetcher, hostile), fetcher.fetch(healthy))
        assert sibling.body == STORY
        assert outcome is case.outcome, result
        assert len(server.heard) - server.paths().count("/sibling") == case.requests
        assert server.served < case.served
    if case.body is not None:
        assert isinstance(result, Page)
        assert result.body == case.body
    return result


# --------------------------------------------------------------------------------------------- connections

_attempts: list[object] | None = None


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "socket.connect":
        return
    address = arguments[1]
    if _attempts is not None:
        _attempts.append(address)
    if isinstance(address, tuple) and not str(address[0]).startswith("127."):
        raise OSError("a test tried to leave this machine")  # a guard that fails must not do harm


addaudithook(_hear)


@contextmanager
def connection_attempts() -> Iterator[list[object]]:
    """Every address that anything in this process tries to connect to meanwhile, as the interpreter reports it."""
    global _attempts
    _attempts = []
    try:
        yield _attempts
    finally:
        _attempts = None
