"""When robots.txt is fetched, what its absence means, and how long a copy serves: RFC 9309 section 2.3 and 2.4."""

import asyncio
from datetime import timedelta

import pytest

from tests.fetch.virtual import LoopClock, Reply, Table, virtually
from wiredesk.errors import FetchError
from wiredesk.fetch.body import ClippedError
from wiredesk.fetch.gate import OPEN_GATE, Gate
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.polite import PoliteFetcher, RobotsAnswer
from wiredesk.records import Outcome, Page, Request

SITE = "http://news.test"
ROBOTS = f"{SITE}/robots.txt"
NO = b"User-agent: wiredesk\nDisallow: /no\n"
DAY = timedelta(days=1)


class World:
    """A polite fetcher over a table, with a clock to move."""

    def __init__(self, robots: Reply | list[Reply], others: dict[str, Reply] | None = None) -> None:
        self.table, self.clock = Table({ROBOTS: robots, **(others or {})}), LoopClock()
        self.fetcher = PoliteFetcher(self.table, agent="wiredesk", clock=self.clock, policy=PolitenessPolicy())

    async def ask(self, path: str = "/yes", site: str = SITE) -> Outcome:
        try:
            await self.fetcher.fetch(Request(url=site + path))
        except FetchError as error:
            return error.outcome
        return Outcome.OK

    def asked(self, url: str = ROBOTS) -> int:
        return self.table.urls().count(url)


def answers(robots: Reply, *paths: str) -> list[Outcome]:
    async def story() -> list[Outcome]:
        world = World(robots)
        return [await world.ask(path) for path in paths]

    return virtually(story)


def fails(status: int, outcome: Outcome = Outcome.CLIENT_ERROR) -> Reply:
    return Reply(status=status, outcome=outcome)


def test_a_good_file_rules() -> None:
    assert answers(Reply(body=NO), "/yes", "/no", "/no/more") == [
        Outcome.OK,
        Outcome.ROBOTS_DENIED,
        Outcome.ROBOTS_DENIED,
    ]


def test_a_denied_page_is_never_asked_for() -> None:
    async def story() -> list[str]:
        world = World(Reply(body=NO))
        await world.ask("/no")
        return world.table.urls()

    assert virtually(story) == [ROBOTS]


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 410, 418, 451, 499])
def test_4xx_means_no_rules(status: int) -> None:
    assert answers(fails(status), "/yes", "/no") == [Outcome.OK, Outcome.OK]


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504, 520, 599])
def test_5xx_and_429_mean_stay_away(status: int) -> None:
    assert answers(fails(status), "/yes") == [Outcome.ROBOTS_UNREACHABLE]


@pytest.mark.parametrize(
    "outcome",
    [
        *(Outcome.CONNECT_ERROR, Outcome.TIMEOUT, Outcome.TLS_ERROR, Outcome.DNS_ERROR, Outcome.TRUNCATED),
        Outcome.BAD_RESPONSE,
    ],
)
def test_no_answer_means_stay_away(outcome: Outcome) -> None:
    assert answers(fails(0, outcome), "/yes") == [Outcome.ROBOTS_UNREACHABLE]


def test_a_host_that_may_not_be_connected_to_says_so() -> None:
    """Not robots.txt is the matter but the address: the outcome of the page is that."""
    assert answers(fails(0, Outcome.FORBIDDEN_ADDRESS), "/yes") == [Outcome.FORBIDDEN_ADDRESS]


def hops(count: int, status: int = 301) -> dict[str, Reply]:
    chain = {
        f"http://h{number}.test/robots.txt": Reply(status=status, to=f"http://h{number + 1}.test/robots.txt")
        for number in range(1, count)
    }
    return chain | {f"http://h{count}.test/robots.txt": Reply(body=NO)}


@pytest.mark.parametrize(
    ("count", "outcome"), [(1, Outcome.ROBOTS_DENIED), (5, Outcome.ROBOTS_DENIED), (6, Outcome.OK)]
)
def test_five_redirects_are_followed_and_a_longer_chain_means_no_rules(count: int, outcome: Outcome) -> None:
    async def story() -> tuple[Outcome, int]:
        world = World(Reply(status=301, to="http://h1.test/robots.txt"), hops(count))
        return await world.ask("/no"), len(world.table.left)

    got, requests = virtually(story)
    assert got is outcome
    assert requests == min(count, 5) + 1 + (outcome is Outcome.OK)


def test_rules_belong_to_the_authority_that_was_asked() -> None:
    """What came from elsewhere rules here; elsewhere has to be asked itself."""

    async def story() -> tuple[Outcome, Outcome, list[str]]:
        world = World(Reply(status=301, to="http://h1.test/robots.txt"), hops(1))
        return await world.ask("/no"), await world.ask("/yes", "http://h1.test"), world.table.urls()

    here, there, urls = virtually(story)
    assert (here, there) == (Outcome.ROBOTS_DENIED, Outcome.OK)
    assert urls.count("http://h1.test/robots.txt") == 2


def test_each_scheme_host_and_port_has_its_own() -> None:
    async def story() -> list[str]:
        world = World(Reply(body=NO))
        for site in (SITE, "https://news.test", f"{SITE}:8080", "http://www.news.test"):
            await world.ask("/yes", site)
        return [url for url in world.table.urls() if url.endswith("robots.txt")]

    sites = (SITE, "https://news.test", f"{SITE}:8080", "http://www.news.test")
    assert virtually(story) == [f"{site}/robots.txt" for site in sites]


def test_a_redirect_of_a_page_is_asked_at_its_own_robots_txt() -> None:
    async def story() -> tuple[Outcome, list[str]]:
        others = {f"{SITE}/yes": Reply(status=302, to="http://h1.test/no"), **hops(1)}
        world = World(Reply(body=b""), others)
        return await world.ask("/yes"), world.table.urls()

    outcome, urls = virtually(story)
    assert outcome is Outcome.ROBOTS_DENIED
    assert urls == [ROBOTS, f"{SITE}/yes", "http://h1.test/robots.txt"]


def test_robots_txt_itself_is_always_allowed() -> None:
    assert answers(Reply(body=b"User-agent: *\nDisallow: /\n"), "/robots.txt") == [Outcome.OK]


@pytest.mark.parametrize(
    "body",
    [
        b"\xef\xbb\xbfUser-agent: wiredesk\nDisallow: /no\n",
        b"User-agent: wiredesk\rDisallow: /no\r",
        b"User-agent: wiredesk\r\nDisallow: /no\r\n",
        b"<html>\n\0\xff nonsense\nUser-agent: wiredesk\nwhat: ever\nDisallow: /no\n",
        b"User-agent: wiredesk\nDisallow: /a\n\nUser-agent: x\nDisallow: /b\n\nUser-agent: wiredesk\nDisallow: /no\n",
        b"User-agent: *\nDisallow: /no\n",
        b"User-agent: WireDesk\nDisallow: /no\n",
    ],
)
def test_what_can_be_read_of_a_file_is_obeyed(body: bytes) -> None:
    assert answers(Reply(body=body), "/yes", "/no") == [Outcome.OK, Outcome.ROBOTS_DENIED]


def test_allow_wins_over_an_equally_long_disallow() -> None:
    assert answers(Reply(body=b"User-agent: *\nDisallow: /no\nAllow: /no\n"), "/no") == [Outcome.OK]


# ------------------------------------------------------------------------------------------------- keeping


def test_a_copy_serves_a_day_and_no_longer() -> None:
    async def story() -> list[int]:
        world, counts = World(Reply(body=NO)), []
        for hours in (0, 23, 25, 48):
            world.clock.skew = timedelta(hours=hours)
            await world.ask("/yes")
            counts.append(world.asked())
        return counts

    assert virtually(story) == [1, 1, 2, 2]


def test_ten_thousand_pages_in_a_day_ask_twice_at_most() -> None:
    async def story() -> int:
        world = World(Reply(body=NO))
        for number in range(10_000):
            world.clock.skew = number * DAY / 10_000
            await world.ask(f"/{number % 50}")
        return world.asked()

    assert virtually(story) <= 2


def test_those_who_ask_at_once_share_one_fetch() -> None:
    async def story() -> int:
        world = World(Reply(body=NO, takes=1))
        await asyncio.gather(*(world.ask(f"/{number}") for number in range(20)))
        return world.asked()

    assert virtually(story) == 1


def test_a_new_copy_is_asked_for_with_the_validators_of_the_old() -> None:
    async def story() -> tuple[Outcome, Request]:
        first = Reply(body=NO, headers={"etag": '"r1"', "last-modified": "Mon, 02 Mar 2026 08:00:00 GMT"})
        world = World([first, Reply(status=304)])
        await world.ask("/yes")
        world.clock.skew = timedelta(hours=25)
        outcome = await world.ask("/no")
        return outcome, world.table.requests[-1]

    outcome, request = virtually(story)
    assert outcome is Outcome.ROBOTS_DENIED
    assert (request.url, request.etag, request.last_modified) == (ROBOTS, '"r1"', "Mon, 02 Mar 2026 08:00:00 GMT")


def test_an_old_copy_serves_while_a_new_one_cannot_be_had_and_not_for_ever() -> None:
    async def story() -> list[Outcome]:
        world, outcomes = World([Reply(body=NO), fails(503)]), []
        for days in (0, 2, 20, 40):
            world.clock.skew = timedelta(days=days)
            outcomes += [await world.ask("/yes"), await world.ask("/no")]
        return outcomes

    old = [Outcome.OK, Outcome.ROBOTS_DENIED]
    assert virtually(story) == old * 3 + [Outcome.ROBOTS_UNREACHABLE] * 2


def test_a_missing_file_that_breaks_later_is_remembered_as_no_rules() -> None:
    async def story() -> list[Outcome]:
        world = World([fails(404), fails(500)])
        first = await world.ask("/yes")
        world.clock.skew = timedelta(days=2)
        return [first, await world.ask("/yes")]

    assert virtually(story) == [Outcome.OK, Outcome.OK]


def test_an_unreachable_file_is_asked_for_again_after_ten_minutes() -> None:
    async def story() -> list[tuple[int, Outcome]]:
        world, seen = World([fails(500), Reply(body=NO)]), []
        for minutes in (0, 5, 11):
            world.clock.skew = timedelta(minutes=minutes)
            outcome = await world.ask("/yes")
            seen.append((world.asked(), outcome))
        return seen

    away = Outcome.ROBOTS_UNREACHABLE
    assert virtually(story) == [(1, away), (1, away), (2, Outcome.OK)]


def test_an_unreachable_file_is_left_alone_as_long_as_it_wishes() -> None:
    async def story() -> tuple[FetchError, int]:
        wish = Reply(status=503, outcome=Outcome.THROTTLED, retry_after=timedelta(hours=2))
        world = World([wish, Reply(body=NO)])
        await world.ask("/yes")
        world.clock.skew = timedelta(minutes=90)
        with pytest.raises(FetchError) as caught:
            await world.fetcher.fetch(Request(url=f"{SITE}/yes"))
        return caught.value, world.asked()

    error, asked = virtually(story)
    assert (error.outcome, error.retry_after, asked) == (Outcome.ROBOTS_UNREACHABLE, timedelta(minutes=30), 1)


@pytest.mark.parametrize("wish", [timedelta(days=2), timedelta(days=366 * 7973)])
def test_no_wish_shuts_a_host_for_more_than_a_day(wish: timedelta) -> None:
    async def story() -> list[Outcome]:
        world = World([Reply(status=503, outcome=Outcome.THROTTLED, retry_after=wish), Reply(body=NO)])
        outcomes = [await world.ask()]
        for hours in (23, 2):
            await asyncio.sleep(hours * 3600)
            outcomes.append(await world.ask())
        return outcomes

    assert virtually(story) == [Outcome.ROBOTS_UNREACHABLE, Outcome.ROBOTS_UNREACHABLE, Outcome.OK]


def test_without_a_memory_a_new_process_asks_before_its_first_page() -> None:
    """Nothing is taken over and nothing is open in between."""

    async def story() -> list[list[str]]:
        worlds = [World(Reply(body=NO)), World(fails(500))]
        for world in worlds:
            await world.ask("/yes")
        return [world.table.urls() for world in worlds]

    assert virtually(story) == [[ROBOTS, f"{SITE}/yes"], [ROBOTS]]


class Clipping(Table):
    """Gives the first bytes of robots.txt, as a fetcher does at its limit."""

    async def fetch(self, request: Request, gate: Gate = OPEN_GATE) -> Page:
        page = await super().fetch(request, gate)
        if request.max_bytes is not None and len(page.body) > request.max_bytes:
            raise ClippedError(request.max_bytes, page.body[: request.max_bytes])
        return page


def test_the_first_500_kib_of_a_huge_file_are_obeyed() -> None:
    async def story() -> list[Outcome]:
        world = World(Reply(body=NO + b"# filler\n" * 100_000 + b"Disallow: /late\n"))
        world.fetcher = PoliteFetcher(
            Clipping(world.table.replies), agent="wiredesk", clock=world.clock, policy=PolitenessPolicy()
        )
        return [await world.ask("/no"), await world.ask("/late")]

    assert virtually(story) == [Outcome.ROBOTS_DENIED, Outcome.OK]


def test_many_huge_files_do_not_pile_up() -> None:
    """A site with a name for every link could fill the memory with its rules; the last ones used are at hand."""

    async def story() -> list[int]:
        body = NO + b"Disallow: /x\n" * 4000
        sites = [f"http://n{number}.test" for number in range(9)]
        world = World(Reply(body=NO), {f"{site}/robots.txt": Reply(body=body) for site in sites})
        policy = PolitenessPolicy(robots_kept=3 * len(body))
        world.fetcher = PoliteFetcher(world.table, agent="wiredesk", clock=world.clock, policy=policy)
        for site in (*sites, *sites[-3:], *sites[-3:]):
            assert [await world.ask("/no", site), await world.ask("/yes", site)] == [Outcome.ROBOTS_DENIED, Outcome.OK]
        at_hand = [world.asked(f"{site}/robots.txt") for site in sites[-3:]]
        await world.ask("/yes", sites[0])
        return [*at_hand, world.asked(f"{sites[0]}/robots.txt")]

    assert virtually(story) == [1, 1, 1, 2]


# ----------------------------------------------------------------------------------------------- the asker


def permission(robots: Reply, url: str) -> RobotsAnswer:
    async def story() -> RobotsAnswer:
        return await World(robots).fetcher.permission(url)

    return virtually(story)


def test_permission_names_the_line_that_decided() -> None:
    assert permission(Reply(body=NO), f"{SITE}/no?x") == RobotsAnswer(False, 2, "Disallow: /no", "robots.txt")
    assert permission(Reply(body=NO), f"{SITE}/yes") == RobotsAnswer(True, None, None, "robots.txt")


def test_permission_says_why_without_a_file() -> None:
    allowed, away = permission(fails(404), f"{SITE}/no"), permission(fails(503), f"{SITE}/no")
    assert (allowed.allowed, allowed.why) == (True, "no robots.txt (as told)")
    assert (away.allowed, away.why) == (False, "robots.txt: as told")


def test_permission_refuses_what_is_no_url() -> None:
    with pytest.raises(FetchError) as caught:
        permission(Reply(), "javascript:alert(1)")
    assert caught.value.outcome is Outcome.BAD_URL


def test_a_page_carries_what_robots_txt_says_about_its_use() -> None:
    """Of the authority where it was found, for us."""

    async def story() -> list[tuple[str, ...]]:
        world = World(
            Reply(body=b"User-agent: *\nContent-Signal: ai-train=no\n"),
            {f"{SITE}/hop": Reply(to="http://o.test/", status=302)},
        )
        return [(await world.fetcher.fetch(Request(url=SITE + path))).signals for path in ("/1", "/hop")]

    assert virtually(story) == [("ai-train=no",), ()]


def test_permission_may_be_asked_for_another_agent() -> None:
    async def story() -> tuple[bool, bool]:
        fetcher = World(Reply(body=b"User-agent: otherbot\nDisallow: /\n")).fetcher
        mine, theirs = await fetcher.permission(f"{SITE}/x"), await fetcher.permission(f"{SITE}/x", "OtherBot")
        return mine.allowed, theirs.allowed

    assert virtually(story) == (True, False)
