"""The fetcher over real connections: what it sends, what it says, and that no library error slips through."""

import asyncio
import inspect
import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest
import uvloop
from aiohttp import client_exceptions

from tests.hostile.fetching import LIMITS, http, outcome_of
from tests.hostile.server import STORY, Dialogue, Hostile, ok, says, says_then_hangs
from wiredesk.errors import FetchError
from wiredesk.fetch.body import ClippedError
from wiredesk.fetch.failures import OUTCOMES
from wiredesk.fetch.failures import outcome_of as outcome_of_exception
from wiredesk.fetch.guard import ForbiddenAddressError
from wiredesk.records import Outcome, Request, TargetKind

# ------------------------------------------------------------------------------------------- the error map


def family(root: type[BaseException]) -> Iterator[type[BaseException]]:
    yield root
    for child in root.__subclasses__():
        yield from family(child)


def test_every_error_of_aiohttps_client_has_its_own_line_in_the_map() -> None:
    """A new class in a new version of aiohttp fails here until somebody decides what it means."""
    tree = {kind for kind in family(aiohttp.ClientError) if kind.__module__ == client_exceptions.__name__}
    named = {kind for _, kind in inspect.getmembers(client_exceptions, inspect.isclass)}
    raised = {kind for kind in named if kind.__module__ == client_exceptions.__name__ and issubclass(kind, Exception)}
    assert len(tree) > 20
    assert tree | raised <= set(OUTCOMES)


@pytest.mark.parametrize(
    ("exc", "outcome"),
    [
        (TimeoutError(), Outcome.TIMEOUT),
        (ConnectionResetError(), Outcome.CONNECT_ERROR),
        (BrokenPipeError(), Outcome.CONNECT_ERROR),
        (socket.gaierror(-2, "unknown"), Outcome.DNS_ERROR),
        (ssl.SSLCertVerificationError("bad"), Outcome.TLS_ERROR),
        (ssl.SSLEOFError(), Outcome.TLS_ERROR),
        (UnicodeError("host"), Outcome.BAD_URL),
        (ForbiddenAddressError("no"), Outcome.FORBIDDEN_ADDRESS),
        (aiohttp.ServerDisconnectedError(), Outcome.CONNECT_ERROR),
    ],
)
def test_the_nearest_class_decides(exc: BaseException, outcome: Outcome) -> None:
    assert outcome_of_exception(exc) is outcome


# -------------------------------------------------------------------------------------------- what is sent


async def heard(request: Request) -> dict[str, str]:
    async with Hostile() as server, http() as fetcher:
        await fetcher.fetch(replace(request, url=f"http://site.test:{server.port}/story"))
        return dict(server.heard[0].headers)


async def test_a_request_says_who_asks_and_what_it_takes() -> None:
    headers = await heard(Request(url=""))
    assert headers["user-agent"] == "wiredesk/0.1 (+test)"
    assert headers["accept-encoding"] == "zstd, br, gzip"
    assert headers["accept"].startswith("text/html")
    assert set(headers) == {"host", "user-agent", "accept-encoding", "accept"}


async def test_a_feed_is_asked_for_as_a_feed() -> None:
    assert "rss" in (await heard(Request(url="", kind=TargetKind.FEED)))["accept"]


async def test_validators_are_sent_verbatim() -> None:
    headers = await heard(Request(url="", etag='W/"a b"', last_modified="yesterday, odd"))
    assert headers["if-none-match"] == 'W/"a b"'
    assert headers["if-modified-since"] == "yesterday, odd"


@pytest.mark.parametrize("poison", ['"a"\r\nX-Evil: 1', '"a\0"', '"\ud800"', "\x7f"])
async def test_a_validator_that_cannot_stand_in_a_header_is_left_out(poison: str) -> None:
    headers = await heard(Request(url="", etag=poison, last_modified=poison))
    assert not {"if-none-match", "if-modified-since", "x-evil"} & set(headers)


async def test_the_sources_own_headers_and_cookies_go_along() -> None:
    headers = await heard(
        Request(url="", headers={"X-Key": "k", "Accept-Language": "de"}, cookies={"a": "1", "b": "2"})
    )
    assert (headers["x-key"], headers["accept-language"], headers["cookie"]) == ("k", "de", "a=1; b=2")


@pytest.mark.parametrize("poison", [{"X": "a\r\nY: b"}, {"X\r\nY": "b"}, {"X": "a\0b"}])
async def test_a_header_that_would_split_the_request_is_refused(poison: dict[str, str]) -> None:
    async with Hostile() as server, http() as fetcher:
        request = Request(url=f"http://site.test:{server.port}/", headers=poison)
        outcome, _ = await outcome_of(fetcher, request)
        assert (outcome, server.heard) == (Outcome.BAD_URL, [])


async def test_cookies_of_a_server_are_forgotten() -> None:
    script = says(ok(STORY, "Set-Cookie: track=1; Path=/"))
    async with Hostile({"/first": script}) as server, http() as fetcher:
        for path in ("/first", "/second"):
            await fetcher.fetch(Request(url=f"http://site.test:{server.port}{path}"))
        assert "cookie" not in server.heard[1].headers


# ------------------------------------------------------------------------------------------ what comes back


async def test_a_larger_or_smaller_limit_of_a_request_counts() -> None:
    async with Hostile({"/big": says(ok(b"x" * 300_000)), "/small": says(ok(b"x" * 300))}) as server, http() as fetcher:
        base = f"http://site.test:{server.port}"
        assert len((await fetcher.fetch(Request(url=f"{base}/big", max_bytes=400_000))).body) == 300_000
        with pytest.raises(ClippedError) as caught:
            await fetcher.fetch(Request(url=f"{base}/small", max_bytes=100))
        assert (caught.value.outcome, caught.value.start) == (Outcome.TOO_LARGE, b"x" * 100)


async def test_the_beginning_of_what_announces_too_much_is_had_where_it_is_enough() -> None:
    """For robots.txt: half a gigabyte announced is no reason to take it for unreachable."""
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 500000000\r\n\r\n" + b"x" * 300
    async with Hostile({"/huge": says(head)}) as server, http() as fetcher:
        url = f"http://site.test:{server.port}/huge"
        with pytest.raises(ClippedError) as caught:
            await fetcher.fetch(Request(url=url, max_bytes=100))
        assert caught.value.start == b"x" * 100
        assert (await outcome_of(fetcher, Request(url=url)))[0] is Outcome.TOO_LARGE


async def test_transferred_bytes_are_counted_as_they_were() -> None:
    async with Hostile() as server, http() as fetcher:
        page = await fetcher.fetch(Request(url=f"http://site.test:{server.port}/"))
        assert page.wire_bytes == len(STORY)
        assert timedelta(0) < page.elapsed < LIMITS.total


@pytest.mark.parametrize("url", ["http://user:s3cret@nowhere.test:1/", "http://nowhere.test:1/?api_key=s3cret"])
async def test_errors_hold_no_secrets(url: str) -> None:
    async with http() as fetcher:
        with pytest.raises(FetchError) as caught:
            await fetcher.fetch(Request(url=url))
        assert "s3cret" not in str(caught.value)


async def test_a_cancelled_fetch_is_cancelled_and_no_timeout() -> None:
    reached = asyncio.Event()

    async def script(line: Dialogue) -> None:
        reached.set()
        await line.hang()

    async with Hostile({"/story": script}) as server, http() as fetcher:
        fetching = asyncio.create_task(fetcher.fetch(Request(url=f"http://site.test:{server.port}/story")))
        await reached.wait()
        fetching.cancel()
        with pytest.raises(asyncio.CancelledError):
            await fetching


def test_it_works_on_uvloop_as_well() -> None:
    async def story() -> list[Outcome]:
        async with Hostile({"/silent": says_then_hangs(b"")}) as server, http() as fetcher:
            urls = (f"http://site.test:{server.port}/{path}" for path in ("story", "silent", "story"))
            outcomes = [(await outcome_of(fetcher, Request(url=url)))[0] for url in urls]
        async with http(replace(LIMITS, allowed_networks=())) as fetcher:
            return [*outcomes, (await outcome_of(fetcher, Request(url="http://127.0.0.1:1/")))[0]]

    outcomes = uvloop.run(story())
    assert outcomes == [Outcome.OK, Outcome.TIMEOUT, Outcome.OK, Outcome.FORBIDDEN_ADDRESS]
