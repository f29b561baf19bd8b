"""Connections that go nowhere forbidden: aiohttp's session with our guard at the resolver and at every socket."""

import asyncio
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.client_proto import ResponseHandler

from wiredesk.fetch.decompress import ACCEPT_ENCODING
from wiredesk.fetch.guard import Resolver, SystemResolver, check_addresses
from wiredesk.fetch.limits import FetchLimits
from wiredesk.fetch.peer import Peer

KEEP_ALIVE = 60.0  # seconds; a TLS handshake costs more than anything else in polling
DNS_MEMORY = 60  # seconds
MOST_ADDRESSES = 8  # of one name that are connected to, should none answer
DRAIN_BYTES = 64 * 1024  # of an answer nobody reads: less than a new connection costs
DRAIN_SECONDS = 1.0

# The sockets opened for the request at hand: whether it went out on a connection of its own.
_opened: ContextVar[list[object]] = ContextVar("opened")


@dataclass(frozen=True, slots=True)
class Network:
    """Who resolves names and which certificates are trusted; the system's where nothing is said."""

    resolver: Resolver | None = None
    trust: ssl.SSLContext | None = None


def open_session(
    limits: FetchLimits, resolver: "GuardedResolver", user_agent: str, trust: ssl.SSLContext | None
) -> aiohttp.ClientSession:
    """A session on the running loop that keeps no cookies, decodes no body and connects to checked addresses only."""

    def open_socket(address: aiohttp.AddrInfoType) -> socket.socket:
        """The last word on every connection of any kind: literal hosts and proxies come by here as well."""
        family, kind, protocol, _, peer = address
        check_addresses("the connection", (str(peer[0]),), limits.allowed_networks)
        opened = _opened.get()
        if peer in opened:  # for each address that fails aiohttp tries all others once more
            raise OSError("no address answers")
        opened.append(peer)
        return socket.socket(family, kind, protocol)

    most = limits.max_bytes + limits.max_headers * limits.max_header_bytes
    return aiohttp.ClientSession(
        connector=_Connector(
            most,
            resolver=resolver,
            ttl_dns_cache=DNS_MEMORY,
            ssl=trust or True,
            keepalive_timeout=KEEP_ALIVE,
            limit=limits.connections,
            socket_factory=open_socket,
        ),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        # Waits on a new connection only; the watch bounds everything else without a timer for each request.
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=limits.connect.total_seconds()),
        max_line_size=limits.max_header_bytes,
        max_field_size=limits.max_header_bytes,
        max_headers=limits.max_headers,
        response_class=_Response,
        headers={"User-Agent": user_agent, "Accept-Encoding": ACCEPT_ENCODING},
    )


def before_asking() -> None:
    """To be called before each request of a session: no socket has been opened for it yet."""
    _opened.set([])


def opened_one() -> bool:
    """Whether a connection has been opened since ``before_asking``."""
    return bool(_opened.get())


class _Connector(aiohttp.TCPConnector):
    """Connections whose peer may send ``most`` bytes for one request."""

    def __init__(self, most: int, **options: Any) -> None:
        super().__init__(**options)
        make: Callable[..., ResponseHandler] = Peer
        self._factory = partial(make, self._loop, most)


class _Response(aiohttp.ClientResponse):
    """Lets aiohttp ask again only when an idle connection turned out to be closed.

    It repeats every GET that got no answer; on a connection of its own that would be a second request to a server in
    trouble, outside the spacing.
    """

    async def start(self, connection: aiohttp.connector.Connection) -> aiohttp.ClientResponse:
        cast(Peer, connection.protocol).expect()
        try:
            return await super().start(connection)
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as exc:
            if not opened_one():
                raise
            raise aiohttp.ClientConnectionError(str(exc)) from exc


class GuardedResolver(AbstractResolver):
    """Our resolver in aiohttp's shape: an answer comes out checked or not at all, and is what gets connected to."""

    def __init__(self, resolver: Resolver | None, limits: FetchLimits) -> None:
        """``resolver`` instead of the system's."""
        self._inner = resolver or SystemResolver()
        self._allowed, self._patience = limits.allowed_networks, limits.connect.total_seconds()

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
            for address in addresses[:MOST_ADDRESSES]
        ]

    async def close(self) -> None:
        if isinstance(self._inner, SystemResolver):
            self._inner.close()


async def drain(response: aiohttp.ClientResponse) -> None:
    """Read a short body to its end, so that the connection can be used again."""
    if response.content.is_eof():
        return
    left = DRAIN_BYTES
    with suppress(aiohttp.ClientError, TimeoutError):
        async with asyncio.timeout(DRAIN_SECONDS):
            while left > 0 and (chunk := await response.content.readany()):
                left -= len(chunk)
