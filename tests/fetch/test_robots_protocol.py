"""The rules around robots.txt, one story for each: RFC 9309, and how Google's crawlers are documented to read it.

The numbers are those of a conformance suite that may stand beside the checkout; without it the stories are the same.
"""

import json
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.fetch.test_memory import World as Processes
from tests.fetch.test_robots import DAY, NO, ROBOTS, SITE, World, fails, hops
from tests.fetch.virtual import Reply, Table, virtually
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.records import Outcome
from wiredesk.settings import Agent
from wiredesk.web.robots import Robots

SUITE = Path(__file__).parents[3] / "shared" / "suites" / "robots_protocol.json"
OK, DENIED, AWAY = Outcome.OK, Outcome.ROBOTS_DENIED, Outcome.ROBOTS_UNREACHABLE
HOUR = timedelta(hours=1)

Story = Callable[[], Awaitable[None]]
STORIES: dict[str, Story] = {}


def rule(number: str) -> Callable[[Story], Story]:
    def keep(story: Story) -> Story:
        assert number not in STORIES
        STORIES[number] = story
        return story

    return keep


async def ends(robots: Reply, *paths: str, others: dict[str, Reply] | None = None) -> list[Outcome]:
    world = World(robots, others)
    return [await world.ask(path) for path in paths]


@contextmanager
def said() -> Iterator[list[dict[str, Any]]]:
    """The fields of what the fetcher logs."""
    lines: list[dict[str, Any]] = []
    place, log = logging.Handler(), logging.getLogger("wiredesk.fetch")
    place.emit = lambda record: lines.append(record.__dict__["fields"])  # type: ignore[method-assign]
    before = log.level
    log.addHandler(place)
    log.setLevel(logging.INFO)
    try:
        yield lines
    finally:
        log.removeHandler(place)
        log.setLevel(before)


@rule("RP01")
async def a_file_rules() -> None:
    assert await ends(Reply(body=NO, headers={"content-type": "text/plain"}), "/yes", "/no") == [OK, DENIED]


@rule("RP02")
async def a_missing_file_forbids_nothing() -> None:
    assert await ends(fails(404), "/yes", "/no") == [OK, OK]


@rule("RP03")
async def a_forbidden_file_forbids_nothing() -> None:
    """By the RFC, and there is no switch: docs/decisions/robots.md."""
    for status in (401, 403):
        assert await ends(fails(status), "/no") == [OK]


@rule("RP04")
async def who_asks_for_less_is_left_alone() -> None:
    world = World([fails(429), Reply(body=NO)])
    assert await world.ask() is AWAY
    world.clock.skew = timedelta(minutes=11)
    assert await world.ask() is OK


@rule("RP05")
async def a_broken_server_is_left_alone() -> None:
    for status in (500, 502, 503):
        assert await ends(fails(status), "/yes") == [AWAY]


@rule("RP06")
async def no_answer_is_no_permission() -> None:
    for outcome in (Outcome.CONNECT_ERROR, Outcome.TIMEOUT, Outcome.TLS_ERROR, Outcome.DNS_ERROR):
        assert await ends(fails(0, outcome), "/yes") == [AWAY]


async def over_days(*days: int) -> list[list[Outcome]]:
    """A file that could be had once and never again."""
    world, outcomes = World([Reply(body=NO), fails(503)]), []
    for day in days:
        world.clock.skew = day * DAY
        outcomes.append([await world.ask("/yes"), await world.ask("/no")])
    return outcomes


@rule("RP07")
async def an_old_copy_serves_while_a_new_one_cannot_be_had() -> None:
    assert await over_days(0, 2, 29) == [[OK, DENIED]] * 3


@rule("RP08")
async def after_a_month_without_the_file_we_stay_away() -> None:
    """The RFC would let us take it for missing then; we do not, however long it lasts."""
    assert await over_days(0, 31, 40, 400) == [[OK, DENIED], [AWAY, AWAY], [AWAY, AWAY], [AWAY, AWAY]]


@rule("RP09")
async def five_redirects_are_followed_and_the_rules_are_of_who_was_asked() -> None:
    world = World(Reply(status=301, to="http://h1.test/robots.txt"), hops(5))
    assert [await world.ask("/no"), await world.ask("/no", "http://h5.test")] == [DENIED, DENIED]
    assert [await world.ask("/no", "http://h1.test"), await world.ask("/yes")] == [DENIED, OK]


@rule("RP10")
async def a_longer_chain_is_a_missing_file() -> None:
    assert await ends(Reply(status=301, to="http://h1.test/robots.txt"), "/no", others=hops(6)) == [OK]


@rule("RP11")
async def the_first_500_kib_count() -> None:
    filler = b"# filler\n" * 60_000  # 540 kB
    late = Robots.parse(b"User-agent: *\nDisallow: /early\n" + filler + b"Disallow: /late\n")
    assert not late.decide(f"{SITE}/early", "wiredesk").allowed
    assert late.decide(f"{SITE}/late", "wiredesk").allowed
    assert PolitenessPolicy().robots_bytes == 500 * 1024


@rule("RP12")
async def a_copy_older_than_a_day_is_asked_for_anew_before_it_is_used() -> None:
    world = World([Reply(body=b""), Reply(body=NO)])
    assert await world.ask("/no") is OK
    world.clock.skew = DAY + HOUR
    assert await world.ask("/no") is DENIED
    assert world.asked() == 2


@rule("RP13")
async def what_cannot_be_read_hides_nothing() -> None:
    body = b"\x00\xff\nUser-agent wiredesk\n<p>\nNoindex: /x\nDisallow /no\n::\n"
    assert await ends(Reply(body=body), "/yes", "/no") == [OK, DENIED]


@rule("RP14")
async def each_scheme_host_and_port_has_its_own() -> None:
    world = World(Reply(body=NO))
    sites = (SITE, "https://news.test", f"{SITE}:8080", "http://www.news.test")
    assert [await world.ask("/no", site) for site in sites] == [DENIED, OK, OK, OK]
    assert [url for url in world.table.urls() if url.endswith("/robots.txt")] == [f"{one}/robots.txt" for one in sites]


@rule("RP15")
async def the_file_itself_is_always_allowed() -> None:
    assert await ends(Reply(body=b"User-agent: *\nDisallow: /\n"), "/robots.txt", "/") == [OK, DENIED]


@rule("RP16")
async def groups_of_one_agent_are_one() -> None:
    body = b"User-agent: wiredesk\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: WireDesk\nDisallow: /b\n"
    assert await ends(Reply(body=body), "/a", "/b", "/c") == [DENIED, DENIED, OK]


@rule("RP17")
async def the_group_of_all_holds_for_who_is_not_named() -> None:
    all_ = b"User-agent: *\nDisallow: /\n"
    assert await ends(Reply(body=all_), "/a") == [DENIED]
    assert await ends(Reply(body=all_ + b"User-agent: wiredesk\nDisallow: /no\n"), "/a", "/no") == [OK, DENIED]


@rule("RP18")
async def of_equally_long_rules_the_kinder_one_holds() -> None:
    assert await ends(Reply(body=b"User-agent: *\nDisallow: /no\nAllow: /no\n"), "/no") == [OK]


@rule("RP19")
async def marks_and_line_ends_are_no_matter() -> None:
    for mark in (b"", b"\xef\xbb\xbf"):
        for end in (b"\n", b"\r", b"\r\n"):
            assert await ends(Reply(body=mark + NO.replace(b"\n", end)), "/yes", "/no") == [OK, DENIED]


@rule("RP20")
async def crawl_delay_is_kept_up_to_a_cap_and_a_longer_one_is_noted() -> None:
    for asked, kept, noted in ((7, 7, []), (900, 120, [{"host": "news.test", "asked": 900.0, "kept": 120.0}])):
        with said() as lines:
            world = World(Reply(body=f"User-agent: *\nCrawl-delay: {asked}\n".encode()))
            await world.ask("/1")
            await world.ask("/2")
        times = world.table.times("test/")[-2:]
        assert (times[1] - times[0], lines) == (kept, noted)


@rule("RP21")
async def sitemap_lines_are_collected_wherever_they_stand() -> None:
    """Which of them are offered, tests/cli/test_robots.py says."""
    body = b"Sitemap: /1.xml\nUser-agent: *\nsitemap: https://a.test/2.xml\nDisallow: /no\nSITEMAP: 3\n"
    world = World(Reply(body=body))
    assert await world.fetcher.sitemaps(f"{SITE}/") == ("/1.xml", "https://a.test/2.xml", "3")
    assert await world.ask("/no") is DENIED


@rule("RP22")
async def a_redirect_is_asked_at_the_file_of_its_target() -> None:
    world = World(Reply(body=b""), {f"{SITE}/yes": Reply(status=302, to="http://h1.test/no"), **hops(1)})
    assert await world.ask("/yes") is DENIED
    assert world.table.urls() == [ROBOTS, f"{SITE}/yes", "http://h1.test/robots.txt"]


@rule("RP23")
async def the_name_that_is_matched_is_the_name_that_is_sent() -> None:
    """One setting makes both; the connections' tests see the header on the wire."""
    for agent in (Agent(), Agent(name="Herald-Desk", contact="https://desk.test/bot")):
        token = agent.header.partition("/")[0]
        assert token == agent.name
        assert not Robots.parse(f"User-agent: {token}\nDisallow: /\n".encode()).decide("/", agent.name).allowed


@rule("RP24")
async def a_new_process_has_the_copy_or_asks_before_the_first_page() -> None:
    kept = Processes(Table({ROBOTS: [Reply(body=NO), fails(500)]}))
    assert [await kept.outcome("/yes"), await kept.outcome("/no")] == [OK, DENIED]
    kept.restart(HOUR)
    assert [await kept.outcome("/yes"), await kept.outcome("/no")] == [OK, DENIED]
    assert kept.table.urls().count(ROBOTS) == 1
    fresh = World(fails(500))
    assert await fresh.ask("/yes") is AWAY
    assert fresh.table.urls() == [ROBOTS]


@rule("RP25")
async def ten_thousand_pages_a_day_ask_for_it_twice_at_most() -> None:
    world = World(replace(Reply(), body=NO))
    for number in range(10_000):
        world.clock.skew = number * DAY / 10_000
        await world.ask(f"/{number % 50}")
    assert world.asked() <= 2


@pytest.mark.parametrize("number", sorted(STORIES))
def test_rule(number: str) -> None:
    virtually(STORIES[number])


@pytest.mark.skipif(not SUITE.exists(), reason=f"the shared suite is not at {SUITE}")
def test_each_rule_of_the_shared_suite_has_its_story() -> None:
    assert {case["id"] for case in json.loads(SUITE.read_text(encoding="utf-8"))["cases"]} == set(STORIES)
