"""The polite fetcher against a server that misbehaves around robots.txt, over real connections."""

import itertools
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from string import ascii_lowercase

import pytest

from tests.hostile.fetching import LIMITS, HandClock, Names, http, outcome_of
from tests.hostile.server import (
    STORY,
    Hostile,
    Script,
    drips,
    floods,
    ok,
    redirects,
    says,
    says_then_hangs,
    says_then_resets,
)
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.polite import PoliteFetcher
from wiredesk.records import Outcome, Request

NO = b"User-agent: wiredesk\nDisallow: /no\n"
HEAD = b"HTTP/1.1 200 OK\r\n"
AWAY = Outcome.ROBOTS_UNREACHABLE


@dataclass(frozen=True)
class RobotsCase:
    """What the server does at /robots.txt, and how a page that it would allow and one that it would not then end."""

    name: str
    robots: Script
    allowed: Outcome
    denied: Outcome
    others: Mapping[str, Script] = field(default_factory=dict)


def chain(length: int) -> dict[str, Script]:
    hops = {f"/{step}": redirects(f"/{step + 1}") for step in range(1, length)}
    return hops | {f"/{length}": says(ok(NO))}


OK, DENIED = Outcome.OK, Outcome.ROBOTS_DENIED
AGENTS = ("".join(letters) for letters in itertools.product(ascii_lowercase, repeat=3))
CROWD = (
    b"".join(b"User-agent:%s\n" % name.encode() for name in itertools.islice(AGENTS, 2000)) + NO + b"Allow:/a\n" * 2000
)
CASES = (
    RobotsCase("rules", says(ok(NO)), OK, DENIED),
    RobotsCase("rules as HTML", says(ok(NO, "Content-Type: text/html")), OK, DENIED),
    RobotsCase("a page instead of rules", says(ok(STORY)), OK, OK),
    RobotsCase("empty", says(ok(b"")), OK, OK),
    RobotsCase("missing", says(ok(STORY, status="404 Not Found")), OK, OK),
    RobotsCase("forbidden", says(ok(b"", status="403 Forbidden")), OK, OK),
    RobotsCase("too many requests", says(ok(b"", status="429 Slow")), AWAY, AWAY),
    RobotsCase("broken", says(ok(b"", status="500 Oops")), AWAY, AWAY),
    RobotsCase("busy", says(ok(b"", "Retry-After: 9", status="503 Busy")), AWAY, AWAY),
    RobotsCase("closed without a word", says(b""), AWAY, AWAY),
    RobotsCase("reset", says_then_resets(b""), AWAY, AWAY),
    RobotsCase("silent", says_then_hangs(b""), AWAY, AWAY),
    RobotsCase("drop by drop", drips(HEAD + b"\r\n"), AWAY, AWAY),
    RobotsCase("cut", says(HEAD + b"Content-Length: 900\r\n\r\nUser-agent: *\n"), AWAY, AWAY),
    RobotsCase("not HTTP", says(b"hello\r\n\r\n"), AWAY, AWAY),
    RobotsCase("endless", floods(HEAD + b"\r\n" + NO, b"# filler\n" * 1000), OK, DENIED),
    RobotsCase("forty thousand rules", says(ok(NO + b"Allow:/*aab\n" * 40_000)), OK, DENIED),
    RobotsCase("agents and rules by the thousand", says(ok(CROWD)), OK, DENIED),
    RobotsCase("five redirects", redirects("/1"), OK, DENIED, chain(5)),
    RobotsCase("six redirects", redirects("/1"), OK, OK, chain(6)),
    RobotsCase("a redirect to itself", redirects("/robots.txt"), OK, OK),
    RobotsCase("a redirect to nowhere", redirects(), OK, OK),
    RobotsCase("unchanged, although nobody asked", says(b"HTTP/1.1 304 Not Modified\r\n\r\n"), AWAY, AWAY),
    RobotsCase("a part", says(ok(NO, status="206 Partial Content")), AWAY, AWAY),
)


@asynccontextmanager
async def polite(names: Names | None = None) -> AsyncIterator[PoliteFetcher]:
    async with http(replace(LIMITS, total=timedelta(seconds=1)), names) as inner:
        policy = PolitenessPolicy(strained_delay=timedelta(0), robots_bytes=64 * 1024)
        async with PoliteFetcher(inner, agent="wiredesk", clock=HandClock(), policy=policy) as fetcher:
            yield fetcher


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_robots(case: RobotsCase) -> None:
    """No page is asked for against the rules or without them, and a healthy sibling is always read."""
    scripts = {"/robots.txt": case.robots, **case.others}
    async with Hostile(scripts) as server, Hostile() as healthy, polite() as fetcher:
        base = f"http://hostile.test:{server.port}"
        outcomes = [(await outcome_of(fetcher, Request(url=base + path)))[0] for path in ("/yes", "/no")]
        assert outcomes == [case.allowed, case.denied]
        assert ("/yes" in server.paths(), "/no" in server.paths()) == (case.allowed is OK, case.denied is OK)
        assert server.paths().count("/robots.txt") == 1
        assert (await fetcher.fetch(Request(url=f"http://healthy.test:{healthy.port}/"))).body == STORY


async def test_a_host_that_is_down_is_not_asked_for_the_page() -> None:
    async with polite(Names({"down.test": [OSError("no such host")]})) as fetcher:
        assert (await outcome_of(fetcher, Request(url="http://down.test/")))[0] is AWAY


async def test_robots_txt_is_asked_without_the_secrets_of_the_source() -> None:
    async with Hostile() as server, polite() as fetcher:
        url = f"http://user:word@site.test:{server.port}/story"
        await fetcher.fetch(Request(url=url, headers={"X-Key": "k"}, cookies={"a": "1"}))
        robots, page = server.heard
        assert not {"authorization", "cookie", "x-key"} & set(robots.headers)
        assert {"authorization", "cookie", "x-key"} <= set(page.headers)


async def test_a_host_is_one_host_however_it_is_written() -> None:
    """One robots.txt, one pace: the final dot of DNS, capitals, escapes and full-width letters make no other host."""
    async with Hostile() as server, polite() as fetcher:
        for host in ("site.test", "site.test.", "SITE.Test", "s%69te.test", "ｓｉｔｅ。test"):
            await fetcher.fetch(Request(url=f"http://{host}:{server.port}/story"))
        assert server.paths() == ["/robots.txt", *["/story"] * 5]
        assert [host.counts.requests for host in fetcher.courtesy()] == [6]


async def test_secrets_stay_with_a_host_that_only_spells_its_root() -> None:
    async with Hostile() as server, http() as fetcher:
        server.scripts["/story"] = redirects(f"http://site.test.:{server.port}/landing")
        await fetcher.fetch(Request(url=f"http://site.test:{server.port}/story", headers={"X-Key": "k"}))
        assert [one.headers["x-key"] for one in server.heard] == ["k", "k"]


async def test_a_question_alone_sends_no_password_either() -> None:
    async with Hostile() as server, polite() as fetcher:
        url = f"http://user:word@site.test:{server.port}/story"
        assert (await fetcher.permission(url)).allowed
        assert await fetcher.sitemaps(url) == ()
        await fetcher.fetch(Request(url=url))
        assert ["authorization" in one.headers for one in server.heard] == [False, True]  # robots.txt once, the page


async def test_a_redirect_is_asked_at_the_robots_txt_of_its_target() -> None:
    async with Hostile({"/robots.txt": says(ok(NO))}) as target:
        hop = redirects(f"http://target.test:{target.port}/no")
        async with Hostile({"/story": hop}) as server, polite() as fetcher:
            outcome, error = await outcome_of(fetcher, Request(url=f"http://site.test:{server.port}/story"))
            assert outcome is DENIED
            assert [one.status for one in error.redirects] == [302]
            assert target.paths() == ["/robots.txt"]


async def test_the_counts_are_what_the_server_saw() -> None:
    async with Hostile({"/busy": says(ok(b"", "Retry-After: 0", status="503 Busy"))}) as server, polite() as fetcher:
        base = f"http://site.test:{server.port}"
        for path in ("/a", "/busy", "/b"):
            await outcome_of(fetcher, Request(url=base + path))
        (host,) = fetcher.courtesy()
        assert host.host == f"site.test:{server.port}"
        assert (host.counts.requests, host.counts.bytes, host.counts.throttled) == (
            len(server.heard),
            2 * len(STORY),
            1,
        )


async def test_everything_the_server_sends_is_bounded_for_robots_txt_too() -> None:
    async with Hostile({"/robots.txt": floods(HEAD + b"\r\n", b"# filler\n" * 1000)}) as server, polite() as fetcher:
        await fetcher.fetch(Request(url=f"http://site.test:{server.port}/yes"))
    assert server.served < 6_000_000
