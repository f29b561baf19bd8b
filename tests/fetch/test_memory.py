"""What a new process knows of hosts: nothing that they asked for is forgotten and no budget is spent twice."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fetch.virtual import LoopClock, Reply, Table, virtually
from wiredesk.errors import FetchError
from wiredesk.fetch.pace import breaker_rest, strained
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.polite import PoliteFetcher
from wiredesk.politeness import HostDay, Politeness, RobotsCopy
from wiredesk.records import Outcome, Page, Request

SITE, HOST = "http://news.test", "news.test"
ROBOTS = f"{SITE}/robots.txt"
NO = b"User-agent: wiredesk\nDisallow: /no\nCrawl-delay: 7\n"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DOWN = Reply(status=0, outcome=Outcome.CONNECT_ERROR)


@dataclass
class Notes:
    """A memory that keeps what it is given, as the store does."""

    days: dict[tuple[str, date], HostDay] = field(default_factory=dict)
    copies: dict[str, RobotsCopy] = field(default_factory=dict)
    questions: list[str] = field(default_factory=list)

    async def host_day(self, host: str, today: date) -> HostDay | None:
        self.questions.append(host)
        await asyncio.sleep(0)
        days = [one for (name, day), one in self.days.items() if name == host and day <= today]
        return max(days, key=lambda one: one.day, default=None)

    async def robots_copy(self, origin: str) -> RobotsCopy | None:
        self.questions.append(origin)
        return self.copies.get(origin)

    def take(self, changes: Politeness) -> None:
        self.days |= {(day.host, day.day): day for day in changes.days}
        for copy in changes.robots:
            old = self.copies.get(copy.origin)
            kept = old.body if old and copy.body is None and copy.failure is None else copy.body
            self.copies[copy.origin] = replace(copy, body=kept)


class World:
    """One process after the other over the same site and the same memory."""

    def __init__(self, table: Table, **policy: object) -> None:
        self.table, self.notes, self.clock = table, Notes(), LoopClock()
        self.policy = PolitenessPolicy(**policy)  # type: ignore[arg-type]
        self.start()

    def start(self) -> None:
        self.fetcher = PoliteFetcher(
            self.table, agent="wiredesk", clock=self.clock, policy=self.policy, memory=self.notes
        )

    def restart(self, after: timedelta = timedelta(0)) -> None:
        self.notes.take(self.fetcher.changes())
        self.clock.skew += after
        self.start()

    async def ask(self, path: str, delay: float = 2.0) -> Page | FetchError:
        try:
            return await self.fetcher.fetch(Request(url=SITE + path, delay=timedelta(seconds=delay)))
        except FetchError as error:
            return error

    async def outcome(self, path: str) -> Outcome:
        answer = await self.ask(path)
        return answer.outcome if isinstance(answer, FetchError) else Outcome.OK


def lives(
    story: Callable[[World], Awaitable[object]], replies: dict[str, Reply | list[Reply]], **policy: object
) -> World:
    async def main() -> World:
        world = World(Table(replies), **policy)
        await story(world)
        return world

    return virtually(main)


def test_robots_txt_is_not_asked_for_again_by_the_next_process() -> None:
    """Its rules and its Crawl-delay hold for the day; then it is asked for with the validators that were kept."""
    outcomes: list[Outcome] = []

    async def story(world: World) -> None:
        for hours in (0, 1, 22, 2):
            world.restart(hours * HOUR)
            outcomes.extend([await world.outcome("/yes"), await world.outcome("/no")])

    fresh = Reply(body=NO, headers={"etag": '"1"'})
    world = lives(story, {ROBOTS: [fresh, Reply(status=304, body=b"")]})
    assert outcomes == [Outcome.OK, Outcome.ROBOTS_DENIED] * 4
    asked = [request for request in world.table.requests if request.url == ROBOTS]
    assert [request.etag for request in asked] == [None, '"1"']
    assert world.notes.copies[SITE].body == NO


def test_that_there_is_none_is_remembered_too() -> None:
    async def story(world: World) -> None:
        await world.ask("/1")
        world.restart(HOUR)
        await world.ask("/2")

    assert lives(story, {}).table.urls().count(ROBOTS) == 1


def test_an_unreachable_robots_txt_is_left_alone_by_the_next_process_and_then_asked_for_again() -> None:
    outcomes: list[Outcome] = []

    async def story(world: World) -> None:
        for minutes in (0, 5, 6):
            world.restart(timedelta(minutes=minutes))
            outcomes.append(await world.outcome("/yes"))

    world = lives(story, {ROBOTS: [Reply(status=500, outcome=Outcome.SERVER_ERROR), Reply(body=NO)]})
    assert outcomes == [Outcome.ROBOTS_UNREACHABLE] * 2 + [Outcome.OK]
    assert world.table.urls().count(ROBOTS) == 2


def test_a_retry_after_of_a_day_outlives_the_process() -> None:
    """However often we start anew: nothing is sent before it is over."""
    sent: list[int] = []

    async def story(world: World) -> None:
        await world.ask("/busy")
        for hours in (1, 10, 12):
            world.restart(hours * HOUR)
            error = await world.ask("/other")
            assert isinstance(error, FetchError)
            assert error.outcome is Outcome.THROTTLED
            sent.append(len(world.table.left))
        assert error.retry_after is not None
        assert error.retry_after <= HOUR
        world.restart(HOUR)
        assert await world.outcome("/other") is Outcome.OK

    busy = Reply(status=503, outcome=Outcome.THROTTLED, retry_after=DAY)
    lives(story, {f"{SITE}/busy": busy})
    assert sent == [2, 2, 2]


def test_the_budget_of_a_day_is_spent_once() -> None:
    """By however many processes; a new day has a new budget."""

    async def story(world: World) -> None:
        for _ in range(6):
            world.restart(HOUR)
            await world.ask("/1")
            await world.ask("/2")
        assert len(world.table.left) == 5
        world.restart(DAY)
        assert await world.outcome("/3") is Outcome.OK

    lives(story, {}, daily_requests=5)


def test_spacing_strain_and_latency_outlive_the_process() -> None:
    async def story(world: World) -> None:
        await world.ask("/slow")
        await world.ask("/busy")
        before = world.fetcher.spacing(HOST)
        world.restart()
        await world.ask("/next")
        left = world.table.times()
        assert left[-1] - left[-2] == pytest.approx(before.total_seconds(), abs=0.01)

    busy = Reply(status=429, outcome=Outcome.THROTTLED)
    lives(story, {f"{SITE}/slow": Reply(takes=9), f"{SITE}/busy": busy})


def test_a_clock_that_was_set_back_lengthens_nothing() -> None:
    """What was noted on days to come is not asked until then, and no rest is longer than a day."""

    async def story(world: World) -> None:
        await world.ask("/busy")
        world.restart(-5 * HOUR)
        error = await world.ask("/other")
        assert isinstance(error, FetchError)
        assert error.retry_after == DAY
        world.restart(-30 * DAY)
        assert await world.outcome("/other") is Outcome.OK

    lives(story, {f"{SITE}/busy": Reply(status=429, outcome=Outcome.THROTTLED, retry_after=DAY)})


def test_hosts_that_only_a_redirect_led_to_are_remembered() -> None:
    """With hops, robots.txt and both counted where they went."""

    async def story(world: World) -> None:
        await world.ask("/a")
        world.restart()

    days = lives(story, {f"{SITE}/a": Reply(status=301, to="http://o.test/b")}).notes.days.values()
    here, there = (day.counts for day in sorted(days, key=lambda day: day.host))
    assert (here.requests, here.robots_requests, here.redirects) == (2, 1, 1)
    assert (there.requests, there.robots_requests, there.redirects) == (2, 1, 0)


def test_the_memory_is_asked_once_for_each_host() -> None:
    async def story(world: World) -> None:
        await asyncio.gather(*(world.ask(f"/{number}", delay=0) for number in range(5)))
        assert world.fetcher.courtesy()[0].counts.requests == 6
        assert sorted(world.notes.questions) == [SITE, HOST]


def test_changes_are_told_once_and_again_when_they_could_not_be_written() -> None:
    async def story(world: World) -> None:
        await world.ask("/1")
        changes = world.fetcher.changes()
        assert [day.counts.requests for day in changes.days] == [2]
        assert [copy.origin for copy in changes.robots] == [SITE]
        assert not world.fetcher.changes()
        world.fetcher.unwritten(changes)
        assert world.fetcher.changes() == changes

    lives(story, {})


def test_the_counts_of_a_day_that_ends_are_not_lost() -> None:
    """Nor mixed with those of the next."""

    async def story(world: World) -> None:
        await world.ask("/1")
        world.clock.skew = DAY
        await world.ask("/2")
        changes = world.fetcher.changes()
        assert [(day.day.day, day.counts.requests) for day in changes.days] == [(2, 2), (3, 2)]

    lives(story, {})


def test_without_a_memory_nothing_piles_up() -> None:
    async def story() -> bool:
        fetcher = PoliteFetcher(Table(), agent="wiredesk", clock=LoopClock(), policy=PolitenessPolicy())
        await fetcher.fetch(Request(url=f"{SITE}/1"))
        return bool(fetcher.changes())

    assert not virtually(story)


# ------------------------------------------------------------------------------------------------- the breaker


def test_five_failures_in_a_row_rest_the_host_and_one_request_tries_again() -> None:
    """Over all its URLs, over a restart, and the longer the oftener; a good answer ends it."""

    async def story(world: World) -> None:
        await world.ask("/robots-is-at-hand")
        for number in range(5):
            assert await world.outcome(f"/down/{number}") is Outcome.CONNECT_ERROR
        assert await world.outcome("/down/5") is Outcome.THROTTLED
        sent = len(world.table.left)
        world.restart(timedelta(minutes=1))
        assert await world.outcome("/down/6") is Outcome.THROTTLED
        assert len(world.table.left) == sent
        world.restart(timedelta(minutes=5))
        assert await world.outcome("/down/7") is Outcome.CONNECT_ERROR
        error = await world.ask("/up")
        assert isinstance(error, FetchError)
        assert error.retry_after == timedelta(minutes=10)
        world.restart(timedelta(minutes=11))
        assert await world.outcome("/up") is Outcome.OK
        assert await world.outcome("/down/8") is Outcome.CONNECT_ERROR
        assert await world.outcome("/up") is Outcome.OK

    lives(story, {f"{SITE}/down/{number}": DOWN for number in range(9)})


def test_errors_of_single_pages_do_not_rest_the_host() -> None:
    """A broken page among good ones, and any number of 404s."""

    async def story(world: World) -> None:
        for number in range(12):
            assert await world.outcome("/gone") is Outcome.NOT_FOUND
            assert await world.outcome("/broken" if number % 4 else "/good") is not Outcome.THROTTLED

    broken = Reply(status=500, outcome=Outcome.SERVER_ERROR)
    lives(story, {f"{SITE}/gone": Reply(status=404, outcome=Outcome.NOT_FOUND), f"{SITE}/broken": broken})


@given(broken=st.integers(0, 10_000), jitter=st.floats(0, 1, exclude_max=True))
def test_the_breaker_never_rests_too_soon_nor_too_long(broken: int, jitter: float) -> None:
    policy = PolitenessPolicy()
    rest = breaker_rest(broken, policy, jitter)
    assert rest == timedelta(0) or policy.breaker_rest <= rest <= policy.breaker_cap * 1.5
    assert bool(rest) == (broken >= policy.breaker_failures)
    assert breaker_rest(broken + 1, policy, jitter) >= rest


@given(st.lists(st.sampled_from([200, 304, 404, 429, 500, 503]), max_size=60))
def test_strain_stays_within_its_bounds_and_wears_off(statuses: list[int]) -> None:
    strain = 1.0
    for status in statuses:
        strain = strained(strain, status, 64.0)
        assert 1.0 <= strain <= 64.0
    for _ in range(20):
        strain = strained(strain, 200, 64.0)
    assert strain == 1.0


STEPS = st.tuples(st.sampled_from(["ok", "busy", "later", "down", "restart"]), st.integers(0, 9).map(lambda n: f"/{n}"))


@given(st.lists(STEPS, max_size=25), st.integers(0, 12))
@settings(max_examples=60, deadline=None)
def test_whatever_happens_no_request_leaves_too_early(steps: list[tuple[str, str]], budget: int) -> None:
    """Random answers and restarts: spacing, every Retry-After and the budget of the day hold for the whole story."""

    async def story(world: World) -> None:
        later = Reply(status=429, outcome=Outcome.THROTTLED, retry_after=timedelta(seconds=60))
        kinds = {"busy": Reply(status=503, outcome=Outcome.SERVER_ERROR), "later": later, "down": DOWN, "ok": Reply()}
        rest_until = 0.0
        for step, path in steps:
            if step == "restart":
                world.restart()
                continue
            world.table.replies[SITE + path] = kinds[step]
            sent = len(world.table.left)
            with suppress(FetchError):
                await world.fetcher.fetch(Request(url=SITE + path, delay=timedelta(seconds=2)))
            for at, url in world.table.left[sent:]:
                assert at >= rest_until
                if url.endswith(path) and step == "later":
                    rest_until = at + 60
        times = world.table.times()
        # to a hundredth: the memory of the store counts in milliseconds, this one in floats
        assert all(later - earlier >= 2 - 0.01 for earlier, later in pairwise(times))
        assert not budget or len(times) <= budget

    lives(story, {}, daily_requests=budget)
