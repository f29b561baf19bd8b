"""CPU per request of the guarded, polite fetcher against bare aiohttp, over loopback, in one run.

``python bench/fetch.py [requests per round]``. The server is another process; only this process's CPU time counts, the
system calls for its sockets included. There are two floors, with the same validators and the same names resolved to
loopback: "bare" is ``session.get`` of a default ``aiohttp.ClientSession`` with the whole body read, which no crawler
could stop at; a "poll" also says who asks and what it takes, has deadlines for connecting, for silence and for the
whole, and hands over status, final URL, headers and body, which is the least that a correct poll does with aiohttp.
The goals are held against "bare". Rounds are short and take turns; a ratio is that of two rounds side by side, and the
figure shown is the median of all: what the machine does beside hits both.
"""

import asyncio
import gzip
import multiprocessing
import random
import socket
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from ipaddress import ip_network
from multiprocessing.connection import Connection
from statistics import median
from typing import Any, cast

import aiohttp
import uvloop
from aiohttp.abc import AbstractResolver, ResolveResult

from wiredesk.fetch.connections import Network
from wiredesk.fetch.http import HttpFetcher
from wiredesk.fetch.limits import FetchLimits
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.polite import PoliteFetcher
from wiredesk.records import Request

HOSTS = 16  # one connection each, as politeness wants it
ROUNDS = 21
PAGE_BYTES = 86_000  # of HTML, about 20 KB compressed: the middle of real news pages
ETAG = '"5f3c-61d2"'
GOALS = {"gzip page": 1.25, "304": 1.3, "304, new TCP": 1.3}
AGENT = "wiredesk/0.1 (+https://desk.example.com/about)"
CLOSES = "/poll/"  # below this path the server closes: polls are minutes apart, and no connection is kept that long

Ask = Callable[[str], Awaitable[None]]


class SystemClock:
    """The wall clock."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)


def make_page() -> bytes:
    """Words that compress about four to one, as markup and prose do."""
    chance = random.Random(7)
    words = ["".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 9))) for _ in range(4000)]
    text: list[str] = []
    while sum(map(len, text)) < PAGE_BYTES:
        text.append(f'<p class="story">{" ".join(chance.choices(words, k=40))}</p>\n')
    return "".join(text).encode()[:PAGE_BYTES]


class Loopback(AbstractResolver):
    """Every name is this machine, for both sides."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """As aiohttp wants it."""
        return [ResolveResult(hostname=host, host="127.0.0.1", port=port, family=family, proto=0, flags=0)]

    async def close(self) -> None:
        """Nothing to close."""


class LoopbackNames:
    """The same in our shape."""

    async def resolve(self, host: str) -> tuple[str, ...]:
        """As the fetcher wants it."""
        return ("127.0.0.1",)


class Server(asyncio.Protocol):
    """Answers by the request's headers, with bytes made beforehand."""

    headers = b"Server: bench\r\nDate: Mon, 02 Mar 2026 10:00:00 GMT\r\nCache-Control: max-age=60\r\n"
    body = gzip.compress(make_page())
    full = (
        b"HTTP/1.1 200 OK\r\n" + headers + b"Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
        b"ETag: " + ETAG.encode() + b"\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    )
    unchanged = b"HTTP/1.1 304 Not Modified\r\n" + headers + b"ETag: " + ETAG.encode() + b"\r\n\r\n"
    parting = unchanged[:-2] + b"Connection: close\r\n\r\n"
    robots = b"User-agent: *\nDisallow: /search\nDisallow: /*?print=\nAllow: /\n"
    rules = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n" % len(robots) + robots

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self.transport, self.heard = cast(asyncio.Transport, transport), b""

    def data_received(self, data: bytes) -> None:
        """Answer each complete request."""
        self.heard += data
        while b"\r\n\r\n" in self.heard:
            request, self.heard = self.heard.split(b"\r\n\r\n", 1)
            if b"/robots.txt" in request[:40]:
                self.transport.write(self.rules)
            elif CLOSES.encode() in request[:40]:
                self.transport.write(self.parting)
                self.transport.close()
            else:
                self.transport.write(self.unchanged if b"\nIf-None-Match:" in request else self.full)


def serve(pipe: Connection) -> None:
    """The server process: listens on ``HOSTS`` ports, tells which."""

    async def forever() -> None:
        loop = asyncio.get_running_loop()
        servers = [await loop.create_server(Server, "127.0.0.1", 0) for _ in range(HOSTS)]
        pipe.send([server.sockets[0].getsockname()[1] for server in servers])
        await asyncio.Event().wait()

    uvloop.run(forever())


async def measure(ask: Ask, ports: list[int], requests: int, path: str = "/2026/03/02/") -> float:
    """CPU seconds of this process per request."""

    async def one_host(port: int) -> None:
        for number in range(requests // HOSTS):
            await ask(f"http://news{port}.example.com:{port}{path}story-{number % 50}")

    before = time.process_time()
    await asyncio.gather(*(one_host(port) for port in ports))
    return (time.process_time() - before) / (requests // HOSTS * HOSTS)


def bare(session: aiohttp.ClientSession, etag: str | None) -> Ask:
    """The least that reads an answer."""
    headers = {"If-None-Match": etag} if etag else {}

    async def ask(url: str) -> None:
        async with session.get(url, headers=headers) as response:
            await response.read()

    return ask


def poll(session: aiohttp.ClientSession, etag: str | None) -> Ask:
    """The least that a poll does whose answer somebody uses; ``session`` knows the deadlines and who asks."""

    async def fetch(url: str) -> tuple[int, str, dict[str, str], bytes]:
        headers = {"Accept": "text/html, */*;q=0.5"}
        if etag:
            headers["If-None-Match"] = etag
        async with session.get(url, headers=headers) as response:
            body = await response.read()
            lines = {name.lower(): value for name, value in response.headers.items()}
            return response.status, str(response.url), lines, body

    async def ask(url: str) -> None:
        await fetch(url)

    return ask


def ours(fetcher: HttpFetcher | PoliteFetcher, etag: str | None) -> Ask:
    """What wiredesk does."""

    async def ask(url: str) -> None:
        await fetcher.fetch(Request(url=url, etag=etag))

    return ask


async def compare(ports: list[int], requests: int) -> None:
    """Run the rounds and print the table."""
    limits = FetchLimits(allowed_networks=(ip_network("127.0.0.1"),))
    async with AsyncExitStack() as stack:

        def session(**settings: Any) -> aiohttp.ClientSession:
            return aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=Loopback()), **settings)

        plain = await stack.enter_async_context(session())
        patience = aiohttp.ClientTimeout(total=60, sock_connect=10, sock_read=20)
        polling = await stack.enter_async_context(session(timeout=patience, headers={"User-Agent": AGENT}))
        guarded = HttpFetcher(limits, AGENT, SystemClock(), Network(LoopbackNames()))
        await stack.enter_async_context(guarded)
        polite = PoliteFetcher(
            guarded, agent="wiredesk", clock=SystemClock(), policy=PolitenessPolicy(), timer=time.monotonic
        )
        await stack.enter_async_context(polite)
        cases = {"gzip page": (None, "/2026/03/02/"), "304": (ETAG, "/2026/03/02/"), "304, new TCP": (ETAG, CLOSES)}
        print(f"{'CPU ms':14}{'bare':>9}{'poll':>9}{'guarded':>9}{'polite':>9}{'x bare':>9}{'goal':>7}{'x poll':>9}")
        for name, (etag, path) in cases.items():
            asks = (bare(plain, etag), poll(polling, etag), ours(guarded, etag), ours(polite, etag))
            rounds = [[await measure(ask, ports, requests, path) for ask in asks] for _ in range(ROUNDS)]
            row = "".join(f"{median(column) * 1000:9.4f}" for column in zip(*rounds, strict=True))
            of_bare, of_poll = (median(one[3] / one[floor] for one in rounds) for floor in (0, 1))
            print(f"{name:14}{row}{of_bare:9.2f}{GOALS[name]:7.2f}{of_poll:9.2f}")


def main() -> None:
    """Start the server, compare, stop the server."""
    requests = int(sys.argv[1]) if len(sys.argv) > 1 else 480
    near, far = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(far,), daemon=True)
    server.start()
    try:
        uvloop.run(compare(near.recv(), requests))
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main()
