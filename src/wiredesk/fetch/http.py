"""Get the bytes of one URL over HTTP: the only place that opens a connection, and the home of aiohttp's client.

A fetch is a walk over redirects. Each step is one request on its own: the gate lets it pass, the guard checks every
address, the deadline runs, and whatever aiohttp, the TLS library or the system raise becomes an ``Outcome`` here.
"""

import asyncio
from datetime import timedelta
from functools import lru_cache
from types import TracebackType
from typing import Self

import aiohttp
from yarl import URL

from wiredesk.errors import FetchError
from wiredesk.fetch.body import Body
from wiredesk.fetch.connections import GuardedResolver, Network, before_asking, drain, open_session, opened_one
from wiredesk.fetch.exchange import Exchange
from wiredesk.fetch.failures import KNOWN, failure
from wiredesk.fetch.gate import OPEN_GATE, Gate
from wiredesk.fetch.guard import check_host
from wiredesk.fetch.headers import accept, conditions, declared_length, place
from wiredesk.fetch.limits import FetchLimits
from wiredesk.fetch.outcomes import REDIRECTS, refused
from wiredesk.fetch.redirects import Way
from wiredesk.fetch.watch import Deadline, Watch
from wiredesk.ports import Clock
from wiredesk.records import Outcome, Page, Request

_SWEEPS = 20  # looks at the clock within the shortest deadline
_URLS_KEPT = 16_384  # a listing is asked for again and again
BREATH = 256 * 1024  # bytes inflated before others get their turn on the loop
JOINED = 1024 * 1024  # bytes that are not put together on the loop


class HttpFetcher:
    """A ``ports.Fetcher`` and a ``GatedFetcher`` over HTTP/1.1. Use it as an async context: it owns the connections."""

    def __init__(
        self,
        limits: FetchLimits,
        user_agent: str,
        clock: Clock,
        network: Network = Network(),  # noqa: B008 - frozen
    ) -> None:
        self._limits, self._clock, self._trust = limits, clock, network.trust
        self._user_agent = user_agent
        self._resolver = GuardedResolver(network.resolver, limits)
        self._aim = lru_cache(maxsize=_URLS_KEPT)(self._checked)  # refusals raise and are not kept
        self._total = limits.total.total_seconds()
        self._opening = (limits.connect + limits.first_byte).total_seconds()
        self._patience = limits.slow_after.total_seconds()
        self._watch = Watch(min(self._total, self._opening, self._patience) / _SWEEPS)

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        self._session = open_session(self._limits, self._resolver, self._user_agent, self._trust)
        self._watch.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._watch.stop()
        await self._session.close()
        await self._resolver.close()

    async def fetch(self, request: Request, gate: Gate = OPEN_GATE) -> Page:
        """As ``ports.Fetcher.fetch``; ``gate`` is asked before each request, redirects included."""
        way = Way(request, self._limits.max_redirects)
        left = self._total
        try:
            while True:
                await gate.enter(way.url)
                exchange = Exchange(way.host, left)
                try:
                    page = await self._ask(request, way, exchange)
                except KNOWN as exc:
                    raise failure(exc, exchange) from exc
                finally:
                    left = exchange.remaining()
                    gate.leave(way.url, exchange)
                if page is not None:
                    return page
                way.follow(exchange.status, exchange.location)
        except FetchError as exc:
            exc.redirects, exc.final_url = tuple(way.hops), way.url
            raise

    async def _ask(self, request: Request, way: Way, exchange: Exchange) -> Page | None:
        """One request: the page, or None for a redirect, whose target ``exchange`` then has."""
        url, is_address = self._aim(way.url)
        sent = conditions(request)
        headers = {"Accept": accept(request.kind), **sent, **way.secrets}
        opening = self._loop.time() + min(exchange.left, self._opening)
        with Deadline(self._watch, opening) as deadline:
            if request.proxy is not None:
                await self._check_proxied(request.proxy, None if is_address else url.raw_host)
            before_asking()
            response = await self._session.get(url, headers=headers, allow_redirects=False, proxy=request.proxy)
            try:
                exchange.answered(response.status, response.headers, self._clock.now())
                exchange.fresh = opened_one()
                if response.status == 304 and sent:
                    return self._page(request, way, exchange, b"")
                if response.status in REDIRECTS:
                    exchange.location = place(response.headers.getall("Location", ()))
                    await drain(response)
                    return None
                if error := refused(response.status, exchange.headers, exchange.at):
                    exchange.retry_after = error.retry_after
                    await drain(response)
                    raise error
                return self._page(request, way, exchange, await self._read(response, request, exchange, deadline))
            finally:
                response.release()  # gives back a connection whose answer was read to its end, closes any other

    def _checked(self, url: str) -> tuple[URL, bool]:
        """``url`` as aiohttp wants it, and whether its host is an IP address. Raises ``ForbiddenAddressError``."""
        target = URL(url, encoded=True)
        return target, check_host(target.raw_authority, self._limits.allowed_networks)

    async def _check_proxied(self, proxy: str, name: str | None) -> None:
        """Check what the connection's guard will not see, because the proxy connects: where ``name`` leads.

        Raises ``ValueError`` for a proxy that is none, ``OSError`` and ``ForbiddenAddressError`` for the name.
        """
        through = URL(proxy)
        if through.scheme not in ("http", "https") or not through.host:  # without a host aiohttp goes directly
            raise ValueError("a proxy needs an http or https URL")
        if name is not None:
            await self._resolver.resolve(name)

    async def _read(
        self, response: aiohttp.ClientResponse, request: Request, exchange: Exchange, deadline: Deadline
    ) -> bytes:
        limit = self._limits.max_bytes if request.max_bytes is None else request.max_bytes
        # Who set a limit of its own may do with the beginning: a robots.txt of 9 MB still forbids what it forbids.
        if request.max_bytes is None and declared_length(exchange.headers) > limit:
            raise FetchError(Outcome.TOO_LARGE, f"{exchange.host}: announces more than {limit} bytes")
        body = Body(exchange.headers.get("content-encoding", ""), limit)
        end = self._loop.time() + exchange.remaining()
        progress = -self._limits.slow_bytes  # the first bytes start the watch
        rested = 0
        while chunk := await response.content.readany():
            exchange.wire += len(chunk)
            for made in body.add(chunk):
                if made - rested >= BREATH:
                    rested = made
                    await asyncio.sleep(0)
            if body.wire - progress >= self._limits.slow_bytes and not response.content.is_eof():
                progress = body.wire
                deadline.when = min(end, self._loop.time() + self._patience)
        return body.finish() if body.size < JOINED else await asyncio.to_thread(body.finish)

    def _page(self, request: Request, way: Way, exchange: Exchange, body: bytes) -> Page:
        return Page(
            url=request.url,
            final_url=way.url,
            status=exchange.status,
            headers=exchange.headers,
            body=body,
            fetched_at=exchange.at,
            elapsed=timedelta(seconds=self._total - exchange.remaining()),
            redirects=tuple(way.hops),
            wire_bytes=exchange.wire,
        )
