"""When to look again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.records import Link, Moment, Outcome, Source, Target, TargetKind
from wiredesk.schedule import (
    DOUBT,
    REST,
    RETRIES,
    REVISITS,
    Plan,
    Wishes,
    doubts,
    next_poll,
    wishes_from_headers,
)
from wiredesk.web.freshness import retry_after

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SOURCE = Source(id="herald", name="Herald", urls=("https://herald.example/feed",))
FEED = Target(id=1, url="https://herald.example/feed", kind=TargetKind.FEED, interval=HOUR, fetched_at=NOW - HOUR)
ARTICLE = Target(id=2, url="https://herald.example/a", kind=TargetKind.ARTICLE, discovered_at=NOW)
SUCCESSES = (Outcome.OK, Outcome.NOT_MODIFIED, Outcome.SAME_BYTES)
FAILURES = tuple(outcome for outcome in Outcome if outcome not in SUCCESSES)
LISTING_KINDS = tuple(kind for kind in TargetKind if kind is not TargetKind.ARTICLE)


def plan(
    target: Target,
    outcome: Outcome = Outcome.OK,
    *,
    source: Source = SOURCE,
    wishes: Wishes = Wishes(),  # noqa: B008 - frozen
    links: tuple[int, int] = (0, 0),
    jitter: float = 0.5,
    now: datetime = NOW,
) -> Plan:
    new, seen = links
    return next_poll(
        target, outcome, source=source, now=now, wishes=wishes, new_links=new, seen_links=seen, jitter=jitter
    )


def wait(one: Plan) -> timedelta:
    assert one.due_at is not None
    return one.due_at - NOW


# ------------------------------------------------------------------------------------------------- listings


@pytest.mark.parametrize(
    ("links", "since", "factor"),
    [
        ((0, 40), HOUR, 1.5),
        ((0, 0), HOUR, 1.5),
        ((2, 38), HOUR, 1.0),
        ((10, 30), HOUR, 0.8),
        ((40, 0), HOUR, 0.5),
        ((40, 40), 10 * HOUR, 1.0),  # ten intervals' worth of news in one late poll is no hurry
        ((0, 40), 10 * MINUTE, 1.0),  # nothing new right after the last poll says nothing
        ((40, 0), 10 * MINUTE, 0.5),
    ],
)
def test_a_listing_is_polled_as_often_as_it_has_news(links: tuple[int, int], since: timedelta, factor: float) -> None:
    """The share of new links that one interval brings moves the interval."""
    answer = plan(replace(FEED, fetched_at=NOW - since), links=links)
    assert answer == Plan(NOW + HOUR * factor, HOUR * factor)


@pytest.mark.parametrize("outcome", [Outcome.NOT_MODIFIED, Outcome.SAME_BYTES])
def test_an_unchanged_listing_is_polled_less_often(outcome: Outcome) -> None:
    """304 and the same bytes are news that there are no news."""
    assert plan(FEED, outcome).interval == HOUR * 1.5


def test_the_first_answer_starts_at_half_an_hour_within_the_bounds() -> None:
    """Everything is new then, which says nothing about the pace."""
    fresh = replace(FEED, interval=None, fetched_at=None)
    assert plan(fresh, links=(50, 0)).interval == 30 * MINUTE
    assert plan(fresh, source=replace(SOURCE, min_interval=2 * HOUR)).interval == 2 * HOUR
    assert plan(fresh, source=replace(SOURCE, max_interval=10 * MINUTE)).interval == 10 * MINUTE


def test_the_interval_stays_within_the_bounds_of_the_source() -> None:
    """However long it goes in one direction."""
    busy = quiet = FEED
    for _ in range(30):
        busy = replace(busy, interval=plan(busy, links=(9, 0)).interval)
        quiet = replace(quiet, interval=plan(replace(quiet, fetched_at=NOW - DAY)).interval)
    assert busy.interval == SOURCE.min_interval
    assert quiet.interval == SOURCE.max_interval


def test_a_fixed_interval_is_a_persons_word() -> None:
    """Neither news nor the publisher's wishes move it."""
    fixed = replace(SOURCE, interval=10 * MINUTE)
    for links in ((0, 9), (9, 0)):
        answer = plan(FEED, source=fixed, links=links, wishes=Wishes(ttl=DAY, fresh_for=DAY))
        assert answer == Plan(NOW + 10 * MINUTE, 10 * MINUTE)


@pytest.mark.parametrize(
    "wishes",
    [Wishes(ttl=3 * HOUR), Wishes(fresh_for=3 * HOUR), Wishes(retry_after=3 * HOUR), Wishes(3 * HOUR, HOUR, MINUTE)],
)
def test_the_publishers_longest_wish_is_the_floor(wishes: Wishes) -> None:
    """Asked again not before; the adaptive interval itself is not touched."""
    for jitter in (0.0, 0.99):
        answer = plan(FEED, wishes=wishes, links=(9, 0), jitter=jitter)
        assert wait(answer) == 3 * HOUR
        assert answer.interval == HOUR / 2


def test_a_wish_for_a_year_ends_at_the_longest_interval() -> None:
    """A careless cache header must not silence a source."""
    assert wait(plan(FEED, wishes=Wishes(fresh_for=365 * DAY))) == SOURCE.max_interval


def test_jitter_spreads_due_times_around_the_interval() -> None:
    """Five per cent to either side."""
    assert wait(plan(FEED, links=(1, 39), jitter=0.0)) == HOUR * 0.95
    assert wait(plan(FEED, links=(1, 39), jitter=0.5)) == HOUR
    assert HOUR * 1.04 < wait(plan(FEED, links=(1, 39), jitter=0.99)) < HOUR * 1.05


@pytest.mark.parametrize("outcome", FAILURES)
@pytest.mark.parametrize("kind", LISTING_KINDS)
def test_a_listing_is_never_forgotten(outcome: Outcome, kind: TargetKind) -> None:
    """After each failure there is a next poll, later each time, a month away at most; success starts afresh."""
    target, waits = replace(FEED, kind=kind), []
    for _ in range(200):
        answer = plan(target, outcome, jitter=0.0)
        waits.append(wait(answer))
        target = replace(target, attempts=answer.attempts)
    assert waits == sorted(waits)
    assert waits[-1] == REST
    assert target.attempts == 200
    assert target.interval == HOUR
    assert plan(target).attempts == 0


def test_hard_failures_of_a_listing_weigh_more_than_soft_ones() -> None:
    """A refused connection more than a 404, a 404 more than a name server that hiccups; 410 most."""
    order = (Outcome.DNS_ERROR, Outcome.NOT_FOUND, Outcome.CONNECT_ERROR, Outcome.BLOCKED, Outcome.GONE)
    waits = [wait(plan(replace(FEED, attempts=4), outcome)) for outcome in order]
    assert waits == sorted(waits)
    assert len(set(waits)) == len(waits)


def test_a_slow_listing_is_tried_again_sooner_than_its_interval() -> None:
    """A daily feed that fails once is asked again in hours."""
    daily = replace(FEED, interval=DAY)
    assert HOUR <= wait(plan(daily, Outcome.TIMEOUT)) < 3 * HOUR


# ------------------------------------------------------------------------------------------------- articles


def linked(published: datetime, *, date_only: bool = False) -> Target:
    return replace(ARTICLE, link=Link(url=ARTICLE.url, published=Moment(published, date_only)))


def test_an_article_is_visited_again_in_windows_that_grow_apart() -> None:
    """A quarter of an hour, one hour, one day and seven days after publication, then never."""
    target, ages = linked(NOW), []
    now = NOW
    while True:
        answer = next_poll(
            target, Outcome.OK, source=SOURCE, now=now, wishes=Wishes(), new_links=0, seen_links=0, jitter=0.0
        )
        if answer.due_at is None:
            break
        now = answer.due_at
        ages.append(now - NOW)
        target = replace(target, interval=answer.interval, fetched_at=now)
    assert tuple(ages) == REVISITS


@pytest.mark.parametrize("outcome", SUCCESSES)
@pytest.mark.parametrize(
    ("age", "due_in"),
    [
        (timedelta(0), 15 * MINUTE),
        (20 * MINUTE, 40 * MINUTE),
        (50 * MINUTE, 15 * MINUTE),
        (2 * HOUR, 22 * HOUR),
        (3 * DAY, 4 * DAY),
        (8 * DAY, None),
        (-2 * DAY, 15 * MINUTE),  # a publication date in the future counts from now
    ],
)
def test_the_age_of_an_article_decides_its_next_visit(
    outcome: Outcome, age: timedelta, due_in: timedelta | None
) -> None:
    """Late finds skip the early windows; no visit within a quarter of an hour; unchanged pages go on as well."""
    answer = plan(linked(NOW - age), outcome, jitter=0.0)
    assert (answer.due_at and answer.due_at - NOW) == due_in
    assert answer.attempts == 0


@pytest.mark.parametrize(("days", "due_in"), [(0, 15 * MINUTE), (1, 12 * HOUR), (2, 5 * DAY + 12 * HOUR), (9, None)])
def test_a_date_without_a_time_may_mean_the_end_of_its_day(days: int, due_in: timedelta | None) -> None:
    """What came out "today" may be a minute old at noon, and is looked at again as soon as other fresh articles."""
    midnight = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
    noon = midnight + 12 * HOUR
    target = replace(linked(midnight - days * DAY, date_only=True), discovered_at=noon)
    answer = plan(target, jitter=0.0, now=noon)
    assert (answer.due_at and answer.due_at - noon) == due_in


def test_visits_before_their_time_use_up_no_window() -> None:
    """Whoever crawls with --all every ten minutes would else look at no article after its first hour."""
    target, now = linked(NOW), NOW
    for _ in range(12):
        answer = plan(target, jitter=0.0, now=now)
        target = replace(target, interval=answer.interval, fetched_at=now)
        now += MINUTE
    assert answer.due_at == NOW + 26 * MINUTE
    assert plan(target, jitter=0.0, now=NOW + 2 * HOUR).due_at == NOW + DAY


def test_an_article_dated_in_the_future_comes_to_rest_by_the_day_it_was_found() -> None:
    target = replace(linked(NOW + 30 * DAY), discovered_at=NOW - 8 * DAY)
    assert plan(target).due_at is None


def test_an_article_without_any_date_still_comes_to_rest() -> None:
    """The window it was last visited for is remembered as its interval."""
    target, visits = replace(ARTICLE, discovered_at=None), 0
    while (answer := plan(target)).due_at is not None:
        target, visits = replace(target, interval=answer.interval), visits + 1
    assert visits == len(REVISITS)


@pytest.mark.parametrize("outcome", [Outcome.TIMEOUT, Outcome.CONNECT_ERROR, Outcome.SERVER_ERROR, Outcome.DNS_ERROR])
def test_a_transient_failure_of_an_article_is_retried_a_few_times(outcome: Outcome) -> None:
    """With growing delays, and given up in the end."""
    target, waits = ARTICLE, []
    while (answer := plan(target, outcome, jitter=0.0)).due_at is not None:
        waits.append(wait(answer))
        target = replace(target, attempts=answer.attempts)
    assert tuple(waits) == RETRIES


@pytest.mark.parametrize(
    "outcome",
    [
        *(Outcome.NOT_FOUND, Outcome.GONE, Outcome.ROBOTS_DENIED, Outcome.WRONG_TYPE, Outcome.NOT_ARTICLE),
        *(Outcome.BAD_URL, Outcome.FORBIDDEN_ADDRESS, Outcome.TOO_LARGE, Outcome.PARSE_TIMEOUT),
    ],
)
def test_what_time_does_not_heal_retires_an_article(outcome: Outcome) -> None:
    """No second request for it."""
    assert plan(ARTICLE, outcome) == Plan(None, None, attempts=1)


@pytest.mark.parametrize("outcome", [Outcome.NOT_FOUND, Outcome.NOT_ARTICLE, Outcome.TOO_LARGE])
def test_an_article_that_we_have_is_looked_at_in_its_later_windows(outcome: Outcome) -> None:
    """Pages come back. It comes to rest as others do."""
    target, dues = replace(linked(NOW), article_id=7), []
    now = NOW
    while (answer := plan(target, outcome, jitter=0.0, now=now)).due_at is not None:
        now = answer.due_at
        dues.append(now - NOW)
        target = replace(target, interval=answer.interval, attempts=answer.attempts, fetched_at=now)
    assert tuple(dues) == REVISITS


@pytest.mark.parametrize("outcome", [Outcome.GONE, Outcome.ROBOTS_DENIED, Outcome.FORBIDDEN_ADDRESS, Outcome.BAD_URL])
def test_what_is_said_for_good_ends_the_windows(outcome: Outcome) -> None:
    assert plan(replace(linked(NOW), article_id=7), outcome).due_at is None


def test_an_article_that_cannot_be_had_for_a_while_keeps_its_last_window() -> None:
    """Four tries in 31 hours, then the window of the seventh day."""
    target = replace(linked(NOW), article_id=7, interval=15 * MINUTE, attempts=4)
    answer = plan(target, Outcome.TIMEOUT, jitter=0.0, now=NOW + 31 * HOUR)
    assert answer.due_at == NOW + 7 * DAY


def test_a_failure_keeps_the_window_of_a_revisit() -> None:
    """After the retry the decay goes on where it was."""
    target = replace(ARTICLE, interval=HOUR, discovered_at=NOW - HOUR)
    failed = plan(target, Outcome.TIMEOUT)
    assert failed.interval == HOUR
    assert plan(replace(target, attempts=failed.attempts)).interval == DAY


# ---------------------------------------------------------------------------------------------------- holds


@pytest.mark.parametrize("target", [FEED, ARTICLE], ids=["feed", "article"])
def test_retry_after_is_the_servers_own_due_time(target: Target) -> None:
    """The host rests as long as it asked, a little longer by jitter, and the target is due right then."""
    answer = plan(target, Outcome.THROTTLED, wishes=Wishes(retry_after=2 * MINUTE), jitter=0.5)
    assert answer.due_at == answer.hold_until == NOW + 3 * MINUTE
    assert wait(plan(target, Outcome.THROTTLED, wishes=Wishes(retry_after=MINUTE), jitter=0.0)) == MINUTE


def test_retry_after_is_believed_up_to_a_day() -> None:
    """And the jitter is an hour at most."""
    answer = plan(ARTICLE, Outcome.THROTTLED, wishes=Wishes(retry_after=88 * HOUR), jitter=0.99)
    assert answer.hold_until is not None
    assert DAY < answer.hold_until - NOW < DAY + HOUR


def test_a_server_that_keeps_saying_one_second_is_asked_ever_less() -> None:
    """Repeated throttling outweighs a careless Retry-After."""
    target, holds = ARTICLE, []
    for _ in range(8):
        answer = plan(target, Outcome.THROTTLED, wishes=Wishes(retry_after=timedelta(seconds=1)), jitter=0.0)
        holds.append(wait(answer))
        target = replace(target, attempts=answer.attempts)
    assert holds[0] == timedelta(seconds=1)
    assert holds == sorted(holds)
    assert holds[-1] == DAY


@pytest.mark.parametrize("target", [ARTICLE, replace(FEED, depth=1)])
def test_a_link_alone_does_not_shut_a_host_for_want_of_a_robots_txt(target: Target) -> None:
    """It may lead to a scheme on which nobody listens, and anybody may publish it."""
    answer = plan(target, Outcome.ROBOTS_UNREACHABLE, wishes=Wishes(retry_after=2 * HOUR), jitter=0.0)
    assert answer.hold_until is None
    assert wait(answer) >= 2 * HOUR
    assert plan(FEED, Outcome.ROBOTS_UNREACHABLE).hold_until is not None


@pytest.mark.parametrize("outcome", [Outcome.THROTTLED, Outcome.ROBOTS_UNREACHABLE, Outcome.SERVER_ERROR])
def test_the_breaker_grows_with_each_failure(outcome: Outcome) -> None:
    """Without a word from the server the host rests longer each time, and no target is due before."""
    holds = []
    for attempts in range(1, 12):
        answer = plan(replace(FEED, attempts=attempts), outcome)
        assert answer.hold_until is not None
        assert answer.due_at is not None
        assert answer.due_at >= answer.hold_until
        holds.append(answer.hold_until)
    assert holds == sorted(holds)
    assert holds[0] < holds[-1] <= NOW + DAY + HOUR


@pytest.mark.parametrize("outcome", [Outcome.SERVER_ERROR, Outcome.NOT_FOUND, Outcome.TIMEOUT, Outcome.BLOCKED])
def test_one_bad_page_does_not_rest_its_host(outcome: Outcome) -> None:
    """Siblings go on."""
    assert plan(ARTICLE, outcome).hold_until is None


# -------------------------------------------------------------------------------------------------- headers


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("120", 2 * MINUTE),
        (" 0 ", timedelta(0)),
        ("9" * 400, 366 * DAY),
        ("Mon, 02 Mar 2026 12:30:00 GMT", 30 * MINUTE),
        ("Mon, 02 Mar 2026 11:00:00 GMT", timedelta(0)),
        ("Monday, 02-Mar-26 12:30:00 GMT", 30 * MINUTE),
        ("Mon, 02 Mar 2026 12:30:00 -0000", 30 * MINUTE),
        ("Fri, 31 Dec 9999 23:59:59 -1200", 366 * DAY),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("１２", None),
        ("Mon, 99 Mar 2026 12:30:00 GMT", None),
    ],
)
def test_retry_after_header(value: str, expected: timedelta | None) -> None:
    """Seconds or an HTTP date; the past is no delay, nonsense is no wish."""
    assert retry_after({"retry-after": value}, NOW) == expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"cache-control": "max-age=600"}, 10 * MINUTE),
        ({"cache-control": 'public, Max-Age="600", s-maxage=9'}, 10 * MINUTE),
        ({"cache-control": "s-maxage=600"}, None),
        ({"cache-control": "max-age=600", "age": "540"}, MINUTE),
        ({"cache-control": "max-age=600", "age": "900"}, timedelta(0)),
        ({"cache-control": "max-age=600, no-cache", "expires": "Mon, 02 Mar 2026 12:30:00 GMT"}, None),
        ({"cache-control": "max-age=0", "expires": "Mon, 02 Mar 2026 12:30:00 GMT"}, timedelta(0)),
        ({"expires": "Mon, 02 Mar 2026 12:30:00 GMT"}, 30 * MINUTE),
        ({"expires": "Mon, 02 Mar 2026 12:30:00 GMT", "date": "Mon, 02 Mar 2026 12:20:00 GMT"}, 10 * MINUTE),
        ({"expires": "0"}, None),
        ({"expires": "Thu, 01 Jan 1970 00:00:00 GMT"}, timedelta(0)),
        ({"cache-control": "max-age=" + "9" * 5000}, 366 * DAY),
    ],
)
def test_freshness_headers(headers: dict[str, str], expected: timedelta | None) -> None:
    """Cache-Control before Expires, the shared cache's age taken off, no-cache is no wish."""
    assert wishes_from_headers(headers, NOW) == Wishes(fresh_for=expected)


@given(
    st.dictionaries(st.sampled_from(["retry-after", "cache-control", "expires", "date", "age"]), st.text(max_size=40))
)
def test_headers_never_break_the_schedule(headers: dict[str, str]) -> None:
    """Any text in any header gives wishes that are None or not negative."""
    wishes = wishes_from_headers(headers, NOW)
    assert all(wish is None or wish >= timedelta(0) for wish in (wishes.ttl, wishes.fresh_for, wishes.retry_after))


# ------------------------------------------------------------------------------------------------ everything

SPANS = st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=400))


@given(
    kind=st.sampled_from(TargetKind),
    outcome=st.sampled_from(Outcome),
    attempts=st.integers(0, 10_000),
    interval=st.none() | SPANS,
    age=st.none() | SPANS,
    wishes=st.builds(
        Wishes, st.none() | SPANS, st.none() | SPANS, st.none() | SPANS, st.sampled_from([None, 429, 500, 503])
    ),
    links=st.tuples(st.integers(0, 5000), st.integers(0, 5000)),
    jitter=st.floats(0, 1, exclude_max=True),
)
@settings(max_examples=400)
def test_every_fetch_has_a_plan(
    kind: TargetKind,
    outcome: Outcome,
    attempts: int,
    interval: timedelta | None,
    age: timedelta | None,
    wishes: Wishes,
    links: tuple[int, int],
    jitter: float,
) -> None:
    """Whatever ends a fetch: due in the future or retired, listings never retired, a host held a day at most."""
    fetched = None if age is None else NOW - age
    target = Target(
        id=1, url="u", kind=kind, attempts=attempts, interval=interval, fetched_at=fetched, discovered_at=fetched
    )
    answer = plan(target, outcome, wishes=wishes, links=links, jitter=jitter)
    assert answer.due_at is not None or kind is TargetKind.ARTICLE
    assert answer.due_at is None or NOW <= answer.due_at <= NOW + REST * 1.1
    assert answer.hold_until is None or NOW <= answer.hold_until <= NOW + DAY + HOUR
    assert answer.attempts == (0 if outcome in SUCCESSES else attempts + 1)


# ------------------------------------------------------------------------------------------------ the host


def test_503_rests_the_host_at_once_and_500_when_it_comes_again() -> None:
    """The one speaks of the server, the other of a page; both the longer the oftener."""

    def rest(status: int, attempts: int) -> timedelta:
        failing = replace(FEED, attempts=attempts)
        until = plan(failing, Outcome.SERVER_ERROR, wishes=Wishes(status=status), jitter=0.0).hold_until
        return until - NOW if until else timedelta(0)

    assert [rest(503, attempts) for attempts in (0, 1, 2)] == [MINUTE / 2, MINUTE, 2 * MINUTE]
    assert [rest(500, attempts) for attempts in (0, 1, 2)] == [timedelta(0), MINUTE, 2 * MINUTE]


@pytest.mark.parametrize("target", [FEED, ARTICLE, replace(ARTICLE, attempts=50)])
def test_what_we_did_not_ask_has_not_failed(target: Target) -> None:
    """The budget of the day, or a rest: the host is left alone until then and nothing is given up for it."""
    wishes = Wishes(retry_after=5 * HOUR, unasked=True)
    for jitter in (0.0, 0.99):
        answer = plan(target, Outcome.THROTTLED, wishes=wishes, jitter=jitter)
        assert answer.attempts == target.attempts
        assert answer.due_at == answer.hold_until
        assert 5 * HOUR <= wait(answer) < 6 * HOUR


# ------------------------------------------------------------------------------------------------- doubt


def test_a_304_is_doubted_once_in_twenty_and_daily_at_least() -> None:
    """A listing that is polled often is checked by share, one that is polled once a day each time."""
    assert doubts(None, 0.049)
    assert not doubts(5 * MINUTE, DOUBT)
    assert not doubts(HOUR, 0.05)
    assert doubts(6 * HOUR, 0.249)
    assert not doubts(6 * HOUR, 0.25)
    assert doubts(DAY, 0.999)
