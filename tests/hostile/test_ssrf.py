"""No connection goes where it must not: refused before any attempt, whoever names the address and however."""

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest

from tests.hostile.fetching import HandClock, Names, connection_attempts, http, outcome_of
from tests.hostile.server import STORY, Hostile, redirects
from wiredesk.fetch.guard import BAD_PORTS
from wiredesk.fetch.limits import FetchLimits
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.polite import PoliteFetcher
from wiredesk.records import Outcome, Page, Request

SUITE = Path(__file__).parents[3] / "shared" / "suites" / "ssrf_addresses.json"
CLOSED = FetchLimits(total=timedelta(seconds=3))  # nothing private is allowed
REFUSED = {Outcome.FORBIDDEN_ADDRESS, Outcome.BAD_URL}

ADDRESSES = (
    *("0.0.0.0", "10.20.30.40", "100.64.1.1", "100.100.100.200", "127.0.0.1", "127.255.0.9", "169.254.169.254"),
    *(
        "172.16.5.5",
        "192.0.0.9",
        "192.0.0.192",
        "192.0.2.77",
        "192.88.99.1",
        "192.168.0.10",
        "198.19.0.1",
        "198.51.100.4",
        "203.0.113.9",
    ),
    *("224.0.0.251", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:10.0.0.1"),
    *("::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::7", "2002:a00:1::"),
    *("3fff::9", "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "ff0e::1"),
)
SPELLINGS = (
    *(
        "http://2130706433/",
        "http://017700000001/",
        "http://0x7f.1/",
        "http://127.1/",
        "http://0/",
        "http://127.0.0.1./",
    ),
    *("http://0x7F.0x0.0x0.0x1/", "http://１２７.０.０.１/", "http://①②⑦.0.0.1/", "http://127。0。0。1/"),
    *("http://[::ffff:127.0.0.1]/", "http://[0:0:0:0:0:0:0:1]/", "http://[fe80::1%25eth0]/", "http://[::1]:8080/"),
    *("http://user:word@127.0.0.1/", "http://example.com:80@10.0.0.1/", "http://10.0.0.1\\@example.com/"),
    *("http:10.0.0.1/", "http:///10.0.0.1/", "http:\\\\10.0.0.1\\", " http://10.0.0.1/ ", "hTTp://10.0.0.1/"),
    *("http://%31%30.0.0.1/", "http://10.0.0.1%00.example.com/", "http://exa mple.com/", "http://1.2.3.4.5.256/"),
    *("//10.0.0.1/", "/etc/passwd", "file:///etc/passwd", "gopher://10.0.0.1/", "ftp://10.0.0.1/", "ws://10.0.0.1/"),
    *(
        "view-source:http://10.0.0.1/",
        "jar:http://10.0.0.1!/",
        "unix:///run/docker.sock",
        "javascript:alert(1)",
        "",
        "x",
    ),
)
NAMES = ("localhost", "LOCALHOST.", "ip6-localhost", "metadata.google.internal", "10.0.0.1.nip.io", "intranet")


async def refused(url: str, answer: Sequence[str] = ("10.0.0.1",), proxy: str | None = None) -> Outcome:
    """Fetch with nothing allowed; the outcome, once it is certain that nothing was connected to."""
    names = Names({name: [answer] for name in (*NAMES, "victim.test")})
    with connection_attempts() as attempts:
        async with http(CLOSED, names) as fetcher:
            outcome, _ = await outcome_of(fetcher, Request(url=url, proxy=proxy))
    assert attempts == []
    return outcome


@pytest.mark.parametrize("address", ADDRESSES)
async def test_an_address_is_refused_when_dns_names_it(address: str) -> None:
    assert await refused("http://victim.test/", (address,)) is Outcome.FORBIDDEN_ADDRESS


@pytest.mark.parametrize("address", ADDRESSES)
async def test_an_address_is_refused_when_the_url_spells_it(address: str) -> None:
    host = f"[{address.replace('%', '%25')}]" if ":" in address else address
    assert await refused(f"http://{host}/") in REFUSED


@pytest.mark.parametrize("url", SPELLINGS)
async def test_a_spelling_is_refused_or_no_url(url: str) -> None:
    assert await refused(url) in REFUSED


@pytest.mark.parametrize("name", NAMES)
async def test_a_name_of_something_inside_is_refused(name: str) -> None:
    assert await refused(f"http://{name}/latest/meta-data/") is Outcome.FORBIDDEN_ADDRESS


async def test_refusals_do_not_touch_a_healthy_sibling() -> None:
    """The same fetcher, at the same time: refused spellings and names, and a page that always arrives."""
    names = Names({name: [("10.0.0.1",)] for name in NAMES})
    inside = [spelling for spelling in SPELLINGS if "10.0.0.1" in spelling or "fe80" in spelling]
    inside += [f"http://{name}/" for name in NAMES if "localhost" not in name.lower()]  # that is open here
    async with Hostile() as server, http(names=names) as fetcher:
        healthy = Request(url=f"http://healthy.test:{server.port}/sibling")
        with connection_attempts() as attempts:
            *refusals, (_, page) = await asyncio.gather(
                *(outcome_of(fetcher, Request(url=url)) for url in inside),
                outcome_of(fetcher, healthy),
            )
        assert {outcome for outcome, _ in refusals} <= REFUSED
        assert attempts == [("127.0.0.1", server.port)]
        assert isinstance(page, Page)
        assert page.body == STORY


@pytest.mark.parametrize("answer", [("127.0.0.1", "10.0.0.1"), ("10.0.0.1", "127.0.0.1"), ("127.0.0.1", "::1")])
async def test_one_bad_address_refuses_the_whole_answer(answer: Sequence[str]) -> None:
    """Here 127.0.0.1 plays the public address."""
    with connection_attempts() as attempts:
        async with http(names=Names({"victim.test": [answer]})) as fetcher:
            outcome, _ = await outcome_of(fetcher, Request(url="http://victim.test/"))
    assert (outcome, attempts) == (Outcome.FORBIDDEN_ADDRESS, [])


@pytest.mark.parametrize("port", [22, 25, 6000])
async def test_ports_of_other_protocols_are_refused(port: int) -> None:
    assert port in BAD_PORTS
    with connection_attempts() as attempts:
        async with http() as fetcher:
            outcome, _ = await outcome_of(fetcher, Request(url=f"http://127.0.0.1:{port}/"))
    assert (outcome, attempts) == (Outcome.FORBIDDEN_ADDRESS, [])


@pytest.mark.parametrize("proxy", ["http://10.0.0.1:3128", "http://victim.test:3128", "https://[::1]:3128"])
async def test_a_proxy_is_guarded_like_any_peer(proxy: str) -> None:
    names = Names({"victim.test": [("10.0.0.1",)]})
    with connection_attempts() as attempts:
        async with http(names=names) as fetcher:
            outcome, _ = await outcome_of(fetcher, Request(url="http://news.test/", proxy=proxy))
    assert (outcome, attempts) == (Outcome.FORBIDDEN_ADDRESS, [])


@pytest.mark.parametrize("url", ["http://10.0.0.1/", "http://victim.test/", "https://victim.test/"])
async def test_a_proxy_is_not_asked_for_what_is_refused(url: str) -> None:
    names = Names({"victim.test": [("10.0.0.1",)]})
    async with Hostile() as proxy, http(names=names) as fetcher:
        outcome, _ = await outcome_of(fetcher, Request(url=url, proxy=f"http://127.0.0.1:{proxy.port}"))
        assert (outcome, proxy.connections) == (Outcome.FORBIDDEN_ADDRESS, 0)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "ftp://127.0.0.1", "127.0.0.1:3128", "http://", "x", ""])
async def test_a_proxy_that_is_none_is_a_bad_url_and_never_bypassed(proxy: str) -> None:
    async with Hostile() as server, http() as fetcher:
        outcome, _ = await outcome_of(fetcher, Request(url=f"http://127.0.0.1:{server.port}/", proxy=proxy))
        assert (outcome, server.connections) == (Outcome.BAD_URL, 0)


async def test_the_environment_names_neither_proxies_nor_passwords(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the configuration does: a fetch never goes where a shell of the moment sends it."""
    netrc = tmp_path / "netrc"
    netrc.write_text("default login user password word\n")
    monkeypatch.setenv("NETRC", str(netrc))
    async with Hostile() as proxy, Hostile() as server, http() as fetcher:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        await fetcher.fetch(Request(url=f"http://site.test:{server.port}/story"))
        assert (proxy.connections, server.paths()) == (0, ["/story"])
        assert "authorization" not in server.heard[0].headers


async def test_a_proxy_gets_the_whole_url_and_its_own_password() -> None:
    async with Hostile() as proxy, http() as fetcher:
        through = f"http://user:word@127.0.0.1:{proxy.port}"
        await fetcher.fetch(Request(url="http://news.test/story", proxy=through))
        assert proxy.paths() == ["http://news.test/story"]
        assert proxy.heard[0].headers["proxy-authorization"] == "Basic dXNlcjp3b3Jk"


async def test_a_hop_is_refused_before_it_is_connected_to() -> None:
    hops = {"/story": redirects("http://victim.test/")}
    names = Names({"victim.test": [("192.168.1.1",)]})
    async with Hostile(hops) as server, http(names=names) as fetcher:
        with connection_attempts() as attempts:
            outcome, _ = await outcome_of(fetcher, Request(url=f"http://news.test:{server.port}/story"))
        assert outcome is Outcome.FORBIDDEN_ADDRESS
        assert attempts == [("127.0.0.1", server.port)]


async def test_robots_txt_may_not_lead_inside_either() -> None:
    hops = {"/robots.txt": redirects("http://victim.test/robots.txt")}
    names = Names({"victim.test": [("192.168.1.1",)]})
    async with Hostile(hops) as server, http(names=names) as inner:
        polite = PoliteFetcher(inner, agent="wiredesk", clock=HandClock(), policy=PolitenessPolicy())
        with connection_attempts() as attempts:
            outcome, _ = await outcome_of(polite, Request(url=f"http://news.test:{server.port}/story"))
        assert outcome is Outcome.FORBIDDEN_ADDRESS
        assert attempts == [("127.0.0.1", server.port)]
        assert server.paths() == ["/robots.txt"]


async def test_what_is_allowed_is_allowed_exactly() -> None:
    """Loopback of one address opened by configuration: its neighbours stay closed."""
    limits = FetchLimits(allowed_networks=(ip_network("127.0.0.1/32"),))
    async with Hostile() as server, http(limits) as fetcher:
        assert (await fetcher.fetch(Request(url=f"http://127.0.0.1:{server.port}/"))).status == 200
        with connection_attempts() as attempts:
            outcome, _ = await outcome_of(fetcher, Request(url=f"http://127.0.0.2:{server.port}/"))
        assert (outcome, attempts) == (Outcome.FORBIDDEN_ADDRESS, [])


# -------------------------------------------------------------------------------------------- shared suite

needs_suite = pytest.mark.skipif(not SUITE.exists(), reason=f"the shared suite is not at {SUITE}")


@needs_suite
async def test_every_address_of_the_shared_suite() -> None:
    for case in json.loads(SUITE.read_text())["addresses"]:
        if case["must_block"]:  # what may be reached is somebody's: never asked for here
            assert await refused("http://victim.test/", (case["sample"],)) is Outcome.FORBIDDEN_ADDRESS, case


@needs_suite
async def test_every_url_of_the_shared_suite() -> None:
    """Blocked or invalid, and no connection. Names that look public are given the private answer they stand for."""
    names = Names()
    for case in json.loads(SUITE.read_text())["urls"]:
        with connection_attempts() as attempts:
            async with http(CLOSED, names) as fetcher:
                outcome, _ = await outcome_of(fetcher, Request(url=case["url"]))
        assert attempts == [], case
        assert outcome in REFUSED, case
