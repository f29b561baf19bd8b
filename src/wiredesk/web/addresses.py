"""Which IP addresses a crawler may connect to, and which address a URL's host spells.

The table follows the IANA IPv4 and IPv6 Special-Purpose Address Registries and the IPv6 Address Space registry.
``ipaddress.is_global`` is no guard: it lets multicast, NAT64, 6to4 and deprecated ranges pass on Python 3.11.
"""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from ada_url import URL, HostType

_SPECIAL_V4 = tuple(
    (IPv4Network(network), reason)
    for network, reason in (
        ("0.0.0.0/8", "this network"),  # RFC 791; Linux connects to the machine itself
        ("10.0.0.0/8", "private"),  # RFC 1918
        ("100.64.0.0/10", "shared address space"),  # RFC 6598; holds 100.100.100.200, a cloud's metadata
        ("127.0.0.0/8", "loopback"),  # RFC 1122
        ("168.63.129.16/32", "cloud platform"),  # Azure's WireServer: public by number, internal by use
        ("169.254.0.0/16", "link-local"),  # RFC 3927; holds the metadata service of most clouds
        ("172.16.0.0/12", "private"),  # RFC 1918
        ("192.0.0.0/24", "IETF protocol assignments"),  # RFC 6890
        ("192.0.2.0/24", "documentation"),  # RFC 5737
        ("192.31.196.0/24", "AS112"),  # RFC 7535
        ("192.52.193.0/24", "AMT"),  # RFC 7450
        ("192.88.99.0/24", "6to4 relay"),  # RFC 7526, deprecated
        ("192.168.0.0/16", "private"),  # RFC 1918
        ("192.175.48.0/24", "AS112"),  # RFC 7534
        ("198.18.0.0/15", "benchmarking"),  # RFC 2544
        ("198.51.100.0/24", "documentation"),  # RFC 5737
        ("203.0.113.0/24", "documentation"),  # RFC 5737
        ("224.0.0.0/4", "multicast"),  # RFC 1112
        ("240.0.0.0/4", "reserved"),  # RFC 1112; holds the limited broadcast address
    )
)

_GLOBAL_UNICAST = IPv6Network("2000::/3")  # all that IANA has opened for unicast, RFC 4291

_SPECIAL_V6 = tuple(
    (IPv6Network(network), reason)
    for network, reason in (
        ("2001::/23", "IETF protocol assignments"),  # RFC 2928; Teredo is unwrapped before
        ("2001:db8::/32", "documentation"),  # RFC 3849
        ("2620:4f:8000::/48", "AS112"),  # RFC 7534
        ("3fff::/20", "documentation"),  # RFC 9637
    )
)

_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052; 64:ff9b:1::/48 is for local use and stays refused
_HOST_STOPS = frozenset("/\\?#@")


def _embedded(address: IPv6Address) -> tuple[IPv4Address, ...]:
    """The IPv4 addresses that a packet to this IPv6 address may end at."""
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    if address in _NAT64:
        return (IPv4Address(int(address) & 0xFFFFFFFF),)
    if address.sixtofour is not None:  # RFC 3056
        return (address.sixtofour,)
    return address.teredo or ()  # RFC 4380: server and client


def _special(address: IPv4Address | IPv6Address) -> str | None:
    if isinstance(address, IPv4Address):
        return next((reason for network, reason in _SPECIAL_V4 if address in network), None)
    if address not in _GLOBAL_UNICAST:
        return "not global unicast"
    return next((reason for network, reason in _SPECIAL_V6 if address in network), None)


def refusal(address: str, allowed: Sequence[IPv4Network | IPv6Network] = ()) -> str | None:
    """Why the IP address may not be connected to, or None when it may.

    ``address`` is what the resolver gave (a zone id and brackets may be there). Transition addresses (IPv4-mapped,
    NAT64, 6to4, Teredo) are judged by every IPv4 address inside them. ``allowed`` opens networks by configuration;
    they are compared with the outer and the inner address.
    """
    bare = address.strip("[]").partition("%")[0]
    try:
        outer = ip_address(bare)
    except ValueError:
        return "not an IP address"
    inner = _embedded(outer) if isinstance(outer, IPv6Address) else ()
    for one in inner or (outer,):
        if any(one in network or outer in network for network in allowed):
            continue
        reason = _special(one)
        if reason is not None:
            return f"{reason} address {one}"
    return None


def literal(host: str) -> str | None:
    """The IP address that a URL host spells in any way a browser accepts, or None when it is a name or invalid.

    Decimal, octal, hexadecimal, short and full-width forms of IPv4 (WHATWG URL, "host parser" and "IPv4 parser"),
    bracketed IPv6, and bare IPv6 with or without zone id. The answer is the canonical text, without brackets.
    """
    if _HOST_STOPS.intersection(host):
        return None
    if ":" in host and not host.startswith("["):
        try:
            return str(ip_address(host.partition("%")[0]))
        except ValueError:
            return None
    try:
        parsed = URL(f"http://{host}/")
    except ValueError:  # includes UnicodeEncodeError for lone surrogates
        return None
    return None if parsed.host_type == HostType.DEFAULT else parsed.hostname.strip("[]")
