"""Spacing, budgets, rests and counts, in virtual time: every figure here is exact."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.fetch.virtual import START, LoopClock, Reply, Table, virtually
from wiredesk.errors import FetchError
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.polite import PoliteFetcher
from wiredesk.politeness import Counts, HostDay
from wiredesk.records import Outcome, Page, Request

SITE = "http://news.test"
BUSY = Reply(status=503, outcome=Outcome.SERVER_ERROR)


def polite(table: Table, **policy: object) -> PoliteFetcher:
    return PoliteFetcher(table, agent="wiredesk", clock=LoopClock(), policy=PolitenessPolicy(**policy))  # type: ignore[arg-type]


def ask(path: str, delay: float = 2.0, site: str = SITE) -> Request:
    return Request(url=site + path, delay=timedelta(seconds=delay))


async def failure(fetcher: PoliteFetcher, request: Request) -> FetchError:
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(request)
    return caught.value


def test_requests_to_a_host_start_exactly_the_delay_apart_robots_included() -> None:
    async def story() -> list[tuple[float, str]]:
        table = Table()
        fetcher = polite(table)
        await asyncio.gather(*(fetcher.fetch(ask(f"/{number}")) for number in range(4)))
        return table.left

    left = virtually(story)
    assert [at for at, _ in left] == [0, 2, 4, 6, 8]
    assert left[0][1] == f"{SITE}/robots.txt"


def test_the_delay_counts_from_start_to_start_whatever_the_answer_takes() -> None:
    async def story() -> list[float]:
        table = Table({f"{SITE}/slow": Reply(takes=0.7)})
        fetcher = polite(table)
        for _ in range(3):
            await fetcher.fetch(ask("/slow"))
        return table.times("slow")

    assert virtually(story) == [2, 4, 6]


def test_behind_a_new_connection_the_delay_counts_from_the_answer() -> None:
    """It took part of the wait to open it: what the server sees is never less than the delay."""

    async def story() -> list[float]:
        table = Table({f"{SITE}/robots.txt": Reply(takes=0.5, fresh=True), f"{SITE}/new": Reply(takes=0.7, fresh=True)})
        fetcher = polite(table)
        for path in ("/new", "/old", "/last"):
            await fetcher.fetch(ask(path))
        return [at for at, _ in table.left]

    assert virtually(story) == pytest.approx([0, 2.5, 5.2, 7.2])


def test_hosts_do_not_wait_for_each_other() -> None:
    async def story() -> list[float]:
        table = Table()
        fetcher = polite(table)
        sites = [f"http://site{number}.test" for number in range(5)]
        await asyncio.gather(*(fetcher.fetch(ask("/", site=site)) for site in sites))
        return table.times("test/")

    assert sorted(virtually(story)) == [0] * 5 + [2] * 5


def test_ports_are_hosts_of_their_own() -> None:
    async def story() -> tuple[HostDay, ...]:
        fetcher = polite(Table())
        for site in (SITE, f"{SITE}:8080", SITE):
            await fetcher.fetch(ask("/", site=site))
        return fetcher.courtesy()

    assert [(host.host, host.counts.requests) for host in virtually(story)] == [("news.test", 3), ("news.test:8080", 2)]


def test_one_request_at_a_time_goes_to_a_host_unless_configured() -> None:
    async def busiest(concurrency: int) -> float:
        table = Table({f"{SITE}/{number}": Reply(takes=1) for number in range(4)})
        fetcher = polite(table)
        asked = (replace(ask(f"/{number}", delay=0), concurrency=concurrency) for number in range(4))
        await asyncio.gather(*(fetcher.fetch(request) for request in asked))
        return asyncio.get_running_loop().time()

    assert virtually(lambda: busiest(1)) == 4
    assert virtually(lambda: busiest(2)) == 2


def test_each_hop_keeps_the_spacing_of_the_host_it_goes_to() -> None:
    async def story() -> list[tuple[float, str]]:
        table = Table(
            {f"{SITE}/a": Reply(status=302, to=f"{SITE}/b"), f"{SITE}/b": Reply(status=302, to="http://o.test/c")}
        )
        await polite(table).fetch(ask("/a"))
        return table.left

    assert virtually(story) == [
        (0, f"{SITE}/robots.txt"),
        (2, f"{SITE}/a"),
        (4, f"{SITE}/b"),
        (4, "http://o.test/robots.txt"),
        (6, "http://o.test/c"),
    ]


@pytest.mark.parametrize(("crawl_delay", "gap"), [("7", 7), ("0.5", 2), ("900", 120), ("-3", 2), ("soon", 2)])
def test_crawl_delay_is_honoured_up_to_a_cap_and_never_shortens(crawl_delay: str, gap: float) -> None:
    async def story() -> list[float]:
        rules = f"User-agent: *\nCrawl-delay: {crawl_delay}\n".encode()
        table = Table({f"{SITE}/robots.txt": Reply(body=rules)})
        fetcher = polite(table)
        await fetcher.fetch(ask("/1"))
        await fetcher.fetch(ask("/2"))
        return table.times()

    start, first, second = virtually(story)
    assert (start, first, second - first) == (0, gap, gap)


# ---------------------------------------------------------------------------------------------- adaptation


def test_spacing_grows_with_latency_and_shrinks_again() -> None:
    async def story() -> list[float]:
        table = Table({f"{SITE}/slow": Reply(takes=8), f"{SITE}/quick": Reply(takes=0.1)})
        fetcher = polite(table)
        spacings = []
        for path in ("/slow", "/slow", *["/quick"] * 8):
            await fetcher.fetch(ask(path))
            spacings.append(fetcher.spacing("news.test").total_seconds())
        return spacings

    spacings = virtually(story)
    assert spacings[0] < spacings[1]
    assert spacings[1] == pytest.approx(2 * (8 * 7 / 16), abs=0.5)  # twice an average that learns by quarters
    assert spacings[-1] == 2


def test_a_calm_host_gets_the_configured_delay() -> None:
    async def story() -> timedelta:
        fetcher = polite(Table({f"{SITE}/": Reply(takes=0.9)}))
        await fetcher.fetch(ask("/", delay=0))
        return fetcher.spacing("news.test")

    assert virtually(story) == timedelta(0)


@pytest.mark.parametrize("status", [429, 503])
def test_each_refusal_doubles_the_spacing_and_good_answers_wear_it_off(status: int) -> None:
    async def story() -> list[float]:
        bad = Reply(status=status, outcome=Outcome.THROTTLED)
        table = Table({f"{SITE}/": [bad, bad, *[Reply()] * 12]})
        fetcher = polite(table)
        spacings = []
        for _ in range(12):
            with suppress(FetchError):
                await fetcher.fetch(ask("/"))
            spacings.append(fetcher.spacing("news.test").total_seconds())
        return spacings

    spacings = virtually(story)
    assert spacings[:2] == [4, 8]
    assert spacings[1:] == sorted(spacings[1:], reverse=True)
    assert spacings[-1] == 2


def test_a_refusing_host_without_a_delay_gets_one() -> None:
    async def story() -> timedelta:
        fetcher = polite(Table({f"{SITE}/": BUSY}))
        await failure(fetcher, ask("/", delay=0))
        return fetcher.spacing("news.test")

    assert virtually(story) == timedelta(seconds=2)


def test_the_doubling_ends_somewhere() -> None:
    async def story() -> float:
        fetcher = polite(Table({f"{SITE}/": BUSY}), patience=timedelta(days=1), most_strain=8.0, breaker_failures=99)
        for _ in range(6):
            await failure(fetcher, ask("/"))
        return fetcher.spacing("news.test").total_seconds()

    assert virtually(story) == 16


# --------------------------------------------------------------------------------------------------- rests


def resting(seconds: float) -> Reply:
    return Reply(status=429, outcome=Outcome.THROTTLED, retry_after=timedelta(seconds=seconds))


def test_a_short_rest_is_waited_for() -> None:
    async def story() -> list[float]:
        table = Table({f"{SITE}/": [resting(50), Reply()]})
        fetcher = polite(table)
        await failure(fetcher, ask("/"))
        await fetcher.fetch(ask("/"))
        return table.times("test/")

    assert virtually(story) == [0, 2, 52]


def test_a_long_rest_is_an_error_that_says_how_long_and_sends_nothing() -> None:
    async def story() -> tuple[FetchError, int, timedelta]:
        table = Table({f"{SITE}/": resting(4000)})
        fetcher = polite(table)
        await failure(fetcher, ask("/"))
        return await failure(fetcher, ask("/")), len(table.left), fetcher.spacing("news.test")

    error, requests, spacing = virtually(story)
    assert (error.outcome, error.retry_after, requests) == (Outcome.THROTTLED, timedelta(seconds=4000), 2)
    assert spacing == timedelta(seconds=4000)


def test_a_rest_of_aeons_ends_after_a_day() -> None:
    async def story() -> timedelta:
        fetcher = polite(Table({f"{SITE}/": resting(1e9)}))
        await failure(fetcher, ask("/"))
        return fetcher.spacing("news.test")

    assert virtually(story) == timedelta(days=1)


def test_the_daily_budget_counts_every_request_and_ends_at_midnight() -> None:
    async def story() -> tuple[FetchError, Page, int]:
        table, clock = Table(), LoopClock()
        policy = PolitenessPolicy(daily_requests=3)
        fetcher = PoliteFetcher(table, agent="wiredesk", clock=clock, policy=policy)
        await fetcher.fetch(ask("/1"))
        await fetcher.fetch(ask("/2"))
        error = await failure(fetcher, ask("/3"))
        clock.skew = error.retry_after or timedelta(0)
        return error, await fetcher.fetch(ask("/3")), len(table.left)

    error, page, requests = virtually(story)
    assert error.outcome is Outcome.THROTTLED
    assert error.retry_after == timedelta(hours=14) - timedelta(seconds=6)  # it is 10:00:06 UTC
    assert (page.status, requests) == (200, 4)


def test_a_request_that_waits_over_midnight_is_of_the_new_day() -> None:
    """Five requests, ten seconds apart, two before midnight: each day has its own budget and its own counts."""

    async def story() -> tuple[list[str], list[int], list[FetchError]]:
        table, clock = Table(), LoopClock()
        clock.skew = timedelta(hours=13, minutes=59, seconds=45)  # it is 23:59:45
        fetcher = PoliteFetcher(
            table, agent="wiredesk", clock=clock, policy=PolitenessPolicy(daily_requests=3), memory=Forgetful()
        )
        asked = [asyncio.create_task(fetcher.fetch(ask(f"/{number}", delay=10))) for number in range(5)]
        errors = [end for end in await asyncio.gather(*asked, return_exceptions=True) if isinstance(end, FetchError)]
        times = [(START + clock.skew + timedelta(seconds=at)).strftime("%d %H:%M:%S") for at, _ in table.left]
        return times, [day.counts.requests for day in fetcher.changes().days], errors

    times, counts, errors = virtually(story)
    assert times == ["02 23:59:45", "02 23:59:55", "03 00:00:05", "03 00:00:15", "03 00:00:25"]
    assert counts == [2, 3]
    assert [error.outcome for error in errors] == [Outcome.THROTTLED]
    assert errors[0].retry_after == timedelta(hours=24) - timedelta(seconds=35)


class Forgetful:
    """A memory that knows nothing."""

    async def host_day(self, host: str, today: date) -> None:
        return None

    async def robots_copy(self, origin: str) -> None:
        return None


# -------------------------------------------------------------------------------------------- cancellation


def test_a_cancelled_wait_takes_no_turn() -> None:
    async def story() -> list[float]:
        table = Table()
        fetcher = polite(table)
        await fetcher.fetch(ask("/1"))
        waiting = [asyncio.create_task(fetcher.fetch(ask(f"/{number}"))) for number in (2, 3)]
        await asyncio.sleep(1)
        waiting[0].cancel()
        await asyncio.wait(waiting)
        return table.times()

    assert virtually(story) == [0, 2, 4]


def test_a_cancelled_request_gives_its_seat_back() -> None:
    async def story() -> list[str]:
        table = Table({f"{SITE}/hangs": Reply(takes=1000)})
        fetcher = polite(table)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(5):
                await fetcher.fetch(ask("/hangs"))
        await fetcher.fetch(ask("/next"))
        return table.urls()

    assert virtually(story)[-1] == f"{SITE}/next"


def test_who_asked_first_may_be_cancelled_and_the_others_still_get_robots_txt() -> None:
    async def story() -> list[str]:
        table = Table({f"{SITE}/robots.txt": Reply(body=b"", takes=3)})
        fetcher = polite(table)
        asking = [asyncio.create_task(fetcher.fetch(ask(f"/{number}"))) for number in (1, 2)]
        await asyncio.sleep(1)
        asking[0].cancel()
        await asyncio.wait(asking)
        return table.urls()

    assert virtually(story) == [f"{SITE}/robots.txt", f"{SITE}/2"]


def test_leaving_the_context_stops_what_is_under_way() -> None:
    async def story() -> bool:
        async with polite(Table({f"{SITE}/robots.txt": Reply(takes=1000)})) as fetcher:
            asking = asyncio.create_task(fetcher.fetch(ask("/1")))
            await asyncio.sleep(1)
        await asyncio.wait([asking])
        return asking.cancelled()

    assert virtually(story)


# -------------------------------------------------------------------------------------------------- counts


def test_courtesy_tells_what_was_done_to_each_host() -> None:
    async def story() -> tuple[HostDay, ...]:
        rules = Reply(body=b"User-agent: *\nDisallow: /no\n")
        table = Table(
            {f"{SITE}/robots.txt": rules, f"{SITE}/same": Reply(status=304, body=b""), f"{SITE}/busy": resting(1)}
        )
        table.replies["http://down.test/robots.txt"] = BUSY
        fetcher = polite(table)
        await fetcher.fetch(ask("/page"))
        await fetcher.fetch(ask("/same"))
        for request in (ask("/busy"), ask("/no"), ask("/", site="http://down.test")):
            await failure(fetcher, request)
        return fetcher.courtesy()

    down, news = virtually(story)
    assert news.counts == Counts(
        requests=4,
        bytes=len(b"User-agent: *\nDisallow: /no\n") + 2 * len(b"page"),
        robots_requests=1,
        not_modified=1,
        throttled=1,
        retry_after=1,
        robots_allowed=3,
        robots_denied=1,
    )
    assert (down.counts.requests, down.counts.robots_unreachable) == (1, 1)


def test_only_so_many_hosts_are_remembered_and_busy_ones_are_kept() -> None:
    async def story() -> list[str]:
        table = Table({"http://busy.test/": Reply(takes=100)})
        fetcher = polite(table, hosts=3)
        busy = asyncio.create_task(fetcher.fetch(ask("/", delay=0, site="http://busy.test")))
        await asyncio.sleep(1)
        for number in range(6):
            await fetcher.fetch(ask("/", delay=0, site=f"http://n{number}.test"))
        busy.cancel()
        await asyncio.wait([busy])
        return [host.host for host in fetcher.courtesy()]

    assert virtually(story) == ["busy.test", "n4.test", "n5.test"]
