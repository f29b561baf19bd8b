"""Get the bytes of one URL over HTTP: the only place that opens a connection, and the home of aiohttp's client.

A fetch is a walk over redirects. Each step is one request on its own: the gate lets it pass, the guard checks every
address, the deadline runs, and whatever aiohttp, the TLS library or the system raise becomes an ``Outcome`` here.
"""

import asyncio
import socket
import ssl
from collections.abc import Mapping
from contextlib import suppress
from contextvars import ContextVar
from datetime import timedelta
from functools import lru_cache, partial
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from wiredesk.errors import FetchError
from wiredesk.fetch.body import Body
from wiredesk.fetch.decompress import ACCEPT_ENCODING, CutError, EncodingError
from wiredesk.fetch.exchange import Exchange
from wiredesk.fetch.gate import OPEN_GATE, Gate
from wiredesk.fetch.guard import (
    ForbiddenAddressError,
    Resolver,
    SystemResolver,
    check_addresses,
    check_host,
)
from wiredesk.fetch.headers import accept, conditions, declared_length, place
from wiredesk.fetch.limits import FetchLimits
from wiredesk.fetch.outcomes import REDIRECTS, refused
from wiredesk.fetch.redirects import Way
from wiredesk.fetch.watch import Deadline, Watch
from wiredesk.ports import Clock
from wiredesk.records import Outcome, Page, Request
from wiredesk.web.urls import redact

_SWEEPS = 20  # looks at the clock within the shortest deadline
KEEP_ALIVE = 60.0  # seconds; a TLS handshake costs more than anything else in polling
_HOSTS_KEPT = 16_384
DNS_MEMORY = 60  # seconds
DRAIN_BYTES = 64 * 1024  # of an answer nobody reads: less than a new connection costs
DRAIN_SECONDS = 1.0
BREATH = 1024 * 1024  # bytes inflated before others get their turn on the loop

# The sockets opened for the request at hand: whether it went out on a connection of its own.
_opened: ContextVar[list[object]] = ContextVar("opened")

# What aiohttp, ssl and the system raise, by what it means for the target. The nearest class in the order of
# inheritance decides; ``tests/fetch/test_http_errors.py`` walks aiohttp's tree and finds every class here.
OUTCOMES: Mapping[type[BaseException], Outcome] = {
    ForbiddenAddressError: Outcome.FORBIDDEN_ADDRESS,
    EncodingError: Outcome.BAD_RESPONSE,
    CutError: Outcome.TRUNCATED,
    TimeoutError: Outcome.TIMEOUT,
    OSError: Outcome.CONNECT_ERROR,
    socket.gaierror: Outcome.DNS_ERROR,
    ssl.SSLError: Outcome.TLS_ERROR,
    ValueError: Outcome.BAD_URL,  # a URL or header that cannot be put on the wire
    aiohttp.ClientError: Outcome.BAD_RESPONSE,
    aiohttp.ClientConnectionError: Outcome.CONNECT_ERROR,
    aiohttp.ClientConnectionResetError: Outcome.CONNECT_ERROR,
    aiohttp.ClientConnectorCertificateError: Outcome.TLS_ERROR,
    aiohttp.ClientConnectorDNSError: Outcome.DNS_ERROR,
    aiohttp.ClientConnectorError: Outcome.CONNECT_ERROR,
    aiohttp.ClientConnectorSSLError: Outcome.TLS_ERROR,
    aiohttp.ClientHttpProxyError: Outcome.CONNECT_ERROR,
    aiohttp.ClientOSError: Outcome.CONNECT_ERROR,
    aiohttp.ClientPayloadError: Outcome.TRUNCATED,
    aiohttp.ClientProxyConnectionError: Outcome.CONNECT_ERROR,
    aiohttp.ClientResponseError: Outcome.BAD_RESPONSE,
    aiohttp.ClientSSLError: Outcome.TLS_ERROR,
    aiohttp.ConnectionTimeoutError: Outcome.TIMEOUT,
    aiohttp.ContentTypeError: Outcome.BAD_RESPONSE,
    aiohttp.InvalidURL: Outcome.BAD_URL,
    aiohttp.InvalidUrlClientError: Outcome.BAD_URL,
    aiohttp.InvalidUrlRedirectClientError: Outcome.BAD_REDIRECT,
    aiohttp.NonHttpUrlClientError: Outcome.BAD_URL,
    aiohttp.NonHttpUrlRedirectClientError: Outcome.BAD_REDIRECT,
    aiohttp.RedirectClientError: Outcome.BAD_REDIRECT,
    aiohttp.ServerConnectionError: Outcome.CONNECT_ERROR,
    aiohttp.ServerDisconnectedError: Outcome.CONNECT_ERROR,
    aiohttp.ServerFingerprintMismatch: Outcome.TLS_ERROR,
    aiohttp.ServerTimeoutError: Outcome.TIMEOUT,
    aiohttp.SocketTimeoutError: Outcome.TIMEOUT,
    aiohttp.TooManyRedirects: Outcome.TOO_MANY_REDIRECTS,
    aiohttp.client_exceptions.UnixClientConnectorError: Outcome.CONNECT_ERROR,
    aiohttp.UploadAbortedError: Outcome.CONNECT_ERROR,
    aiohttp.WSMessageTypeError: Outcome.BAD_RESPONSE,
    aiohttp.WSServerHandshakeError: Outcome.BAD_RESPONSE,
}
_KNOWN = tuple(OUTCOMES)


def outcome_of(exc: BaseException) -> Outcome:
    """The outcome for an exception of the libraries below, by the nearest class."""
    return next(OUTCOMES[kind] for kind in type(exc).__mro__ if kind in OUTCOMES)


def _mapped(exc: BaseException, exchange: Exchange) -> FetchError:
    outcome = outcome_of(exc)
    if outcome is Outcome.CONNECT_ERROR and exchange.status:
        outcome = Outcome.TRUNCATED  # the connection broke under the body
    said = exchange.lateness() if outcome is Outcome.TIMEOUT else " ".join(str(exc).split()) or type(exc).__name__
    return FetchError(outcome, f"{exchange.host}: {redact(said)[:200]}", status=exchange.status or None)


class HttpFetcher:
    """A ``ports.Fetcher`` and a ``GatedFetcher`` over HTTP/1.1. Use it as an async context: it owns the connections."""

    def __init__(
        self,
        limits: FetchLimits,
        user_agent: str,
        clock: Clock,
        *,
        resolver: Resolver | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        """``resolver`` instead of the system's; ``ssl_context`` instead of one that trusts the system's authorities."""
        self._limits, self._clock, self._ssl_context = limits, clock, ssl_context
        self._headers = {"User-Agent": user_agent, "Accept-Encoding": ACCEPT_ENCODING}
        self._resolver = _GuardedResolver(resolver or SystemResolver(), limits)
        # A pure question that every request asks; refusals raise and are not kept.
        self._is_address = lru_cache(maxsize=_HOSTS_KEPT)(partial(check_host, allowed=limits.allowed_networks))
        self._total = limits.total.total_seconds()
        self._opening = (limits.connect + limits.first_byte).total_seconds()
        self._patience = limits.slow_after.total_seconds()
        self._watch = Watch(min(self._total, self._opening, self._patience) / _SWEEPS)

    async def __aenter__(self) -> Self:
        limits = self._limits
        connector = aiohttp.TCPConnector(
            resolver=self._resolver,
            ttl_dns_cache=DNS_MEMORY,
            ssl=self._ssl_context or True,
            keepalive_timeout=KEEP_ALIVE,
            limit=limits.connections,
            socket_factory=self._open_socket,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            # Waits on a new connection only; the watch bounds everything else without a timer for each request.
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=limits.connect.total_seconds()),
            max_line_size=limits.max_header_bytes,
            max_field_size=limits.max_header_bytes,
            max_headers=limits.max_headers,
            middlewares=(_ask_once,),
            headers=self._headers,
        )
        self._watch.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._watch.stop()
        await self._session.close()
        await self._resolver.close()

    def _open_socket(self, address: aiohttp.AddrInfoType) -> socket.socket:
        """The last word on every connection of any kind: literal hosts and proxies come by here as well."""
        family, kind, protocol, _, peer = address
        check_addresses("the connection", (str(peer[0]),), self._limits.allowed_networks)
        _opened.get().append(peer)
        return socket.socket(family, kind, protocol)

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
                except _KNOWN as exc:
                    raise _mapped(exc, exchange) from exc
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
        is_address = self._is_address(way.host)
        url, sent = URL(way.url, encoded=True), conditions(request)
        headers = {"Accept": accept(request.kind), **sent, **way.secrets}
        opening = asyncio.get_running_loop().time() + min(exchange.left, self._opening)
        with Deadline(self._watch, opening) as deadline:
            if request.proxy is not None:
                await self._check_proxied(request.proxy, None if is_address else url.raw_host)
            async with self._session.get(url, headers=headers, allow_redirects=False, proxy=request.proxy) as response:
                exchange.answered(response.status, response.headers, self._clock.now())
                if response.status == 304 and sent:
                    await response.read()  # nothing, but cheaper than to give up an unread body
                    return self._page(request, way, exchange, b"")
                if response.status in REDIRECTS:
                    exchange.location = place(response.headers.getall("Location", ()))
                    await _drain(response)
                    return None
                if error := refused(response.status, exchange.headers, exchange.at):
                    exchange.retry_after = error.retry_after
                    await _drain(response)
                    raise error
                return self._page(request, way, exchange, await self._read(response, request, exchange, deadline))

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
        if declared_length(exchange.headers) > max(limit, self._limits.max_bytes):
            raise FetchError(Outcome.TOO_LARGE, f"{exchange.host}: announces more than {limit} bytes")
        body = Body(exchange.headers.get("content-encoding", ""), limit)
        loop = asyncio.get_running_loop()
        end = loop.time() + exchange.remaining()
        progress = -self._limits.slow_bytes  # the first bytes start the watch
        rested = 0
        while chunk := await response.content.readany():
            exchange.wire += len(chunk)
            for size in body.add(chunk):
                if size - rested > BREATH:
                    rested = size
                    await asyncio.sleep(0)
            if body.wire - progress >= self._limits.slow_bytes and not response.content.is_eof():
                progress = body.wire
                deadline.when = min(end, loop.time() + self._patience)
        return body.finish()

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


class _GuardedResolver(AbstractResolver):
    """Our resolver in aiohttp's shape: an answer comes out checked or not at all, and is what gets connected to."""

    def __init__(self, resolver: Resolver, limits: FetchLimits) -> None:
        self._inner, self._allowed = resolver, limits.allowed_networks
        self._patience = limits.connect.total_seconds()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        async with asyncio.timeout(self._patience):
            addresses = await self._inner.resolve(host)
        if not addresses:
            raise OSError(f"no address for {host}")
        check_addresses(host, addresses, self._allowed)
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for address in addresses
        ]

    async def close(self) -> None:
        if isinstance(self._inner, SystemResolver):
            self._inner.close()


async def _ask_once(request: aiohttp.ClientRequest, proceed: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Let aiohttp ask again only when an idle connection turned out to be closed.

    It repeats every GET that got no answer; on a connection of its own that would be a second request to a server in
    trouble, outside the spacing.
    """
    opened: list[object] = []
    _opened.set(opened)
    try:
        return await proceed(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as exc:
        if not opened or isinstance(exc, aiohttp.ClientConnectorError):
            raise
        raise aiohttp.ClientConnectionError(str(exc)) from exc


async def _drain(response: aiohttp.ClientResponse) -> None:
    """Read a short body to its end, so that the connection can be used again."""
    if response.content.is_eof():
        return
    left = DRAIN_BYTES
    with suppress(aiohttp.ClientError, TimeoutError):
        async with asyncio.timeout(DRAIN_SECONDS):
            while left > 0 and (chunk := await response.content.readany()):
                left -= len(chunk)
