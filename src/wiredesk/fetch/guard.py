"""Which addresses a connection may go to: checked on what DNS answered, then connected to exactly that.

The check stands between the answer and the socket, so a name that answers differently the second time (DNS rebinding)
gains nothing: there is no second question. One bad address in an answer refuses the whole name: no public site
publishes a private address beside its own, but a rebinding attack does.
"""

import asyncio
import socket
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from ipaddress import IPv4Network, IPv6Network
from typing import Protocol

from wiredesk.web.addresses import literal, refusal

Networks = Sequence[IPv4Network | IPv6Network]

# Ports of other protocols that browsers refuse to speak HTTP to: the "bad port" list of the WHATWG Fetch standard,
# https://fetch.spec.whatwg.org/#port-blocking.
BAD_PORTS = frozenset(
    (
        *(0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104),
        *(109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515),
        *(526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049),
        *(3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080),
    )
)

_DNS_THREADS = 256  # getaddrinfo blocks, on after we gave up: dead name servers must not hold up every other host


class ForbiddenAddressError(Exception):
    """A connection would go where it must not. ``str()`` names host, address and reason."""


class Resolver(Protocol):
    """Turns a host name into addresses."""

    async def resolve(self, host: str) -> Sequence[str]:
        """IP addresses in order of preference. Raises ``OSError`` when there are none."""
        ...


class SystemResolver:
    """The resolver of the operating system, in threads of its own."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_DNS_THREADS, thread_name_prefix="dns")

    async def resolve(self, host: str) -> Sequence[str]:
        """As ``Resolver.resolve``."""
        found = await asyncio.get_running_loop().run_in_executor(self._threads, _lookup, host)
        return tuple(dict.fromkeys(found))

    def close(self) -> None:
        """Let go of the threads without waiting for questions that hang."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _lookup(host: str) -> list[str]:
    try:
        answers = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except UnicodeError as exc:  # a label that is empty or longer than DNS can carry
        raise OSError(f"{host[:80]} is no host name") from exc
    # A zone id (fe80::1%eth0) stays in the text and is refused with its address.
    return [str(address[0]) for *_, address in answers]


def check_addresses(host: str, addresses: Sequence[str], allowed: Networks) -> None:
    """Raises ``ForbiddenAddressError`` when any of the addresses that ``host`` stands for may not be connected to."""
    for address in addresses:
        if reason := refusal(address, allowed):
            raise ForbiddenAddressError(reason if address == host else f"{host} is {address}: {reason}")


def check_host(authority: str, allowed: Networks) -> bool:
    """Check what a URL's ``host:port`` tells without DNS; true when the host is an IP address in any spelling.

    Raises ``ForbiddenAddressError`` for a refused address and for a port of another protocol.
    """
    host, _, port = authority.partition("]:") if authority.startswith("[") else authority.partition(":")
    if port and int(port) in BAD_PORTS:
        raise ForbiddenAddressError(f"port {port} belongs to another protocol")
    address = literal(host if not host.startswith("[") or host.endswith("]") else f"{host}]")
    if address is None:
        return False
    check_addresses(host, (address,), allowed)
    return True
