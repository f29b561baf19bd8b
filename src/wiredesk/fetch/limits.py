"""What one fetch may cost, as one frozen record that the settings build."""

from dataclasses import dataclass
from datetime import timedelta
from ipaddress import IPv4Network, IPv6Network


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchLimits:
    """Bounds of a fetch. Byte counts are of the decoded body unless said otherwise; times are per fetch.

    ``slow_bytes`` must arrive within every ``slow_after``: a server that drips slower is left.
    ``allowed_networks`` are the private ranges that may be reached all the same; none by default.
    """

    max_bytes: int = 8_000_000  # decoded; the transferred bytes may not be more either
    max_redirects: int = 10
    max_headers: int = 256
    max_header_bytes: int = 16 * 1024  # of one header line, and of the status line
    total: timedelta = timedelta(seconds=30)  # all hops together; waiting for politeness does not count
    connect: timedelta = timedelta(seconds=10)  # DNS, TCP and TLS
    first_byte: timedelta = timedelta(seconds=15)  # from the request to the end of the headers
    slow_bytes: int = 8 * 1024
    slow_after: timedelta = timedelta(seconds=15)
    connections: int = 1000  # open at once, over all hosts
    allowed_networks: tuple[IPv4Network | IPv6Network, ...] = ()
