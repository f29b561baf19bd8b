"""The address guard: which IP addresses may be connected to, and which address a host spells."""

import json
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.web.addresses import literal, refusal
from wiredesk.web.urls import absolute, host_of

SUITE = Path(__file__).parents[3] / "shared" / "suites" / "ssrf_addresses.json"

# Names of the suite that only a resolver can judge, with an address that such a resolver gives.
RESOLVED = {
    "127.0.0.1.example.com": None,
    "169.254.169.254.nip.io": "169.254.169.254",
    "example.com": None,
    "ip6-localhost": "::1",
    "localhost": "127.0.0.1",
    "localhost.": "127.0.0.1",
    "metadata.google.internal": "169.254.169.254",
}


@pytest.mark.skipif(not SUITE.exists(), reason="the shared address suite is not here")
def test_the_address_suite() -> None:
    """All 38 addresses are judged as the suite says."""
    wrong = [
        case["sample"]
        for case in json.loads(SUITE.read_text(encoding="utf-8"))["addresses"]
        if (refusal(case["sample"]) is not None) != case["must_block"]
    ]
    assert wrong == []


@pytest.mark.skipif(not SUITE.exists(), reason="the shared address suite is not here")
def test_the_url_suite() -> None:
    """Each of the 34 spellings is refused as a URL, spells a refused address, or is a name for the resolver."""
    for case in json.loads(SUITE.read_text(encoding="utf-8"))["urls"]:
        url = absolute(case["url"])
        if url is None:
            continue
        host = host_of(url)
        address = literal(host.removesuffix(":22"))
        if address is None:
            address = RESOLVED[host]
        assert address is None or refusal(address) is not None, case


@pytest.mark.parametrize(
    "address",
    [
        *("0.1.2.3", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "168.63.129.16", "169.254.0.1"),
        *("172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.9", "192.31.196.1", "192.52.193.1", "192.88.99.9"),
        *("192.168.0.1", "192.175.48.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.7", "224.0.0.251"),
        *("239.1.2.3", "240.0.0.1", "255.255.255.255"),
        *("::", "::1", "::7f00:1", "::8.8.8.8", "::ffff:10.0.0.1", "::ffff:0:127.0.0.1", "64:ff9b::10.0.0.1"),
        *("64:ff9b:1::8.8.8.8", "100::1", "100:0:0:1::1", "2001::1", "2001:2::1", "2001:10::1", "2001:20::1"),
        *("2001:db8:1::1", "2002:a00:1::", "2620:4f:8000::1", "3fff:1::1", "4000::1", "5f00::1", "fc00::1", "fdff::1"),
        *("fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "ff0e::1"),
        *("[::1]", "127.0.0.1%lo", "", "example.com", "127.1", "2130706433"),
    ],
)
def test_no_connection_to_what_is_not_the_public_web(address: str) -> None:
    """Special-purpose ranges in any wrapping are refused, and so is what is no address."""
    assert refusal(address)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "1.1.1.1",
            "8.8.8.8",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.0.1",
            "172.32.0.1",
        ),
        *("192.0.1.1", "198.17.255.255", "198.20.0.1", "223.255.255.255"),
        *("2001:4860:4860::8888", "2606:4700::1111", "2a00:1450::1", "[2a00:1450::1]"),
        *("::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"),
    ],
)
def test_the_public_web_is_open(address: str) -> None:
    """Neighbours of the special ranges, and public addresses behind NAT64 and mapping, stay reachable."""
    assert refusal(address) is None


def test_teredo_is_judged_by_server_and_client() -> None:
    """The client's address stands inverted in the last 32 bits (RFC 4380)."""
    server = int(IPv4Address("8.8.8.8")) << 64

    def teredo(client: str) -> str:
        return str(IPv6Address((0x2001 << 112) | server | (int(IPv4Address(client)) ^ 0xFFFFFFFF)))

    assert refusal(teredo("10.0.0.1"))
    assert refusal(teredo("9.9.9.9")) is None


def test_configuration_opens_a_network_in_every_wrapping() -> None:
    """A test site on loopback is reachable when its network is allowed, and nothing beside it."""
    allowed = (IPv4Network("127.0.0.0/8"), IPv6Network("fd00::/8"))
    assert refusal("127.0.0.1", allowed) is None
    assert refusal("::ffff:127.0.0.1", allowed) is None
    assert refusal("fd12::1", allowed) is None
    assert refusal("10.0.0.1", allowed)
    assert refusal("::1", allowed)


@given(st.ip_addresses(v=4))
def test_wrapping_never_changes_the_judgement(address: IPv4Address) -> None:
    """Mapped, NAT64 and 6to4 forms are refused exactly when the address inside is."""
    number = int(address)
    bare = refusal(str(address)) is None
    for outer in ((0xFFFF << 32) | number, int(IPv6Address("64:ff9b::")) | number, (0x2002 << 112) | (number << 80)):
        assert (refusal(str(IPv6Address(outer))) is None) == bare


@given(st.ip_addresses())
def test_what_python_calls_private_is_refused(address: IPv4Address | IPv6Address) -> None:
    """The table is at least as strict as the standard library's, and only public unicast passes."""
    if refusal(str(address)) is None:
        inner = address
        if isinstance(address, IPv6Address):
            teredo = address.teredo
            inner = address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else address)
        assert inner.is_global
        assert not inner.is_multicast


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        *(
            (spelling, "127.0.0.1")
            for spelling in ("127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0X7F.1")
        ),
        *((spelling, "127.0.0.1") for spelling in ("0177.0.0.1", "017700000001", "127.0.0.1.", "１２７.０.０.１")),
        *((spelling, "127.0.0.1") for spelling in ("127。0。0。1", "①②⑦.⓪.⓪.①", "%31%32%37.0.0.1")),
        ("0", "0.0.0.0"),
        ("[::1]", "::1"),
        ("[::ffff:7f00:1]", "::ffff:7f00:1"),
        ("::1", "::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("localhost", None),
        ("example.com", None),
        ("127.0.0.1.example.com", None),
        ("256.256.256.256", None),
        ("1.2.3.4.5", None),
        ("[::1%25lo]", None),
        ("::g", None),
        ("user@127.0.0.1", None),
        ("127.0.0.1/x", None),
        ("\ud800", None),
        ("", None),
    ],
)
def test_literal_reads_hosts_as_browsers_do(host: str, expected: str | None) -> None:
    """Decimal, octal, hexadecimal, short and full-width forms are the address they connect to; names are None."""
    assert literal(host) == expected


@given(st.text(max_size=20))
def test_literal_is_total(host: str) -> None:
    """Any text gives an address or None."""
    found = literal(host)
    assert found is None or ip_address(found)
