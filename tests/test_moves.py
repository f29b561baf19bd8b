"""When a permanent redirect is believed: days of proof, a listing at its end, and never on one slip."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.moves import DEAD, FAR, NEAR, STAYS, Lead, Move, after
from wiredesk.records import Hop, Outcome, Result, Target, TargetKind

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OLD = "https://www.herald.test/rss.xml"
NEW = "https://news.herald.test/feed"
ELSEWHERE = "https://herald-news.test/feed"
FEED = Target(id=1, url=OLD, kind=TargetKind.FEED)


def poll(at: datetime, to: str | None = NEW, *statuses: int, target: Target = FEED, **fields: object) -> Result:
    """A poll that was redirected there by these statuses (301), or answered at once."""
    asked = target.moved_to or target.url
    hops = tuple(Hop(url=asked, status=status) for status in statuses or (301,)) if to else ()
    made = Result(target=target, host_id=1, epoch=1, outcome=Outcome.OK, at=at, redirects=hops, final_url=to or asked)
    return replace(made, **fields)  # type: ignore[arg-type]


def story(*polls: Result, move: Move = STAYS) -> Move:
    for one in polls:
        move = after(move, one)
    return move


def daily(count: int, to: str = NEW, *statuses: int, target: Target = FEED) -> list[Result]:
    return [poll(NOW + number * DAY, to, *statuses, target=target) for number in range(count)]


@pytest.mark.parametrize("statuses", [(301,), (308,), (301, 308, 301)])
def test_three_days_and_72_hours_move_a_listing(statuses: tuple[int, ...]) -> None:
    """On the poll that completes the proof, not before."""
    polls = daily(4, NEW, *statuses)
    assert story(*polls[:3]).polled is None
    assert story(*polls) == Move(polled=NEW, moved_at=NOW + 3 * DAY)


def test_many_polls_on_few_days_are_no_proof() -> None:
    """Nor are a first and a last one far apart with nothing between them."""
    often = [poll(NOW + number * HOUR) for number in range(71)]
    assert story(*often).polled is None
    assert story(poll(NOW), poll(NOW + 30 * DAY)).polled is None


def test_another_domain_needs_a_week() -> None:
    """Where a lapsed name may lead."""
    polls = daily(8, ELSEWHERE)
    assert story(*polls[:7]).polled is None
    assert story(*polls).polled == ELSEWHERE


@pytest.mark.parametrize(
    "slip",
    [
        poll(NOW + 2 * DAY, NEW, 302),
        poll(NOW + 2 * DAY, NEW, 301, 307),
        poll(NOW + 2 * DAY, None),
        poll(NOW + 2 * DAY, "https://news.herald.test/other"),
    ],
    ids=["temporary", "temporary in between", "no redirect", "another place"],
)
def test_one_exception_starts_the_proof_anew(slip: Result) -> None:
    first, second, third, fourth = daily(4)
    assert story(first, second, slip, third, fourth).polled is None


@pytest.mark.parametrize("outcome", [one for one in Outcome if one not in {"ok", "not_modified", "same_bytes"}])
def test_a_poll_that_failed_proves_nothing_and_spoils_nothing(outcome: Outcome) -> None:
    """The new address must have answered with a listing that could be read."""
    failed = [poll(NOW + number * DAY, outcome=outcome) for number in range(9)]
    assert story(*failed) == STAYS
    first, second, third, fourth = daily(4)
    assert story(first, second, failed[2], third, fourth).polled == NEW


@pytest.mark.parametrize(
    ("to", "believed"),
    [
        ("https://www.herald.test/", False),
        ("https://www.herald.test/index.html", False),
        ("https://www.herald.test/en/", False),
        ("https://www.herald.test/pt-br", False),
        ("https://www.herald.test/?feed=rss2", True),
        ("https://www.herald.test/news/rss", True),
        ("https://www.herald.test/feed?token=0123456789abcdef", False),
    ],
)
def test_what_is_gone_leads_home_and_a_token_is_not_ours_to_keep(to: str, believed: bool) -> None:
    assert (story(*daily(9, to)).polled is not None) is believed


def test_a_home_page_may_move_to_a_home_page() -> None:
    front = replace(FEED, url="https://herald.test/", kind=TargetKind.SECTION)
    assert story(*daily(4, "https://www.herald.test/", target=front)).polled == "https://www.herald.test/"


def test_a_section_page_does_not_move_to_a_stranger() -> None:
    """Any page reads as a section; within the domain it may move."""
    section = replace(FEED, url="https://www.herald.test/politics", kind=TargetKind.SECTION)
    assert story(*daily(20, "https://parked.test/offers", target=section)) == STAYS
    assert story(*daily(4, "https://www.herald.test/world", target=section)).polled


def test_a_moved_listing_may_move_on_by_the_same_proof() -> None:
    moved = replace(FEED, moved_to=NEW)
    further = "https://feeds.herald.test/all"
    polls = [poll(NOW + number * DAY, further, target=moved) for number in range(4)]
    at_first = Move(polled=NEW, moved_at=NOW)
    assert story(*polls[:3], move=at_first).polled == NEW
    assert story(*polls, move=at_first).polled == further


def test_a_dead_address_sends_the_listing_back() -> None:
    """After three failures in a row; the configured address has to prove its redirect again."""
    moved, move = replace(FEED, moved_to=NEW), Move(polled=NEW, moved_at=NOW)
    gone = poll(NOW, None, target=moved, outcome=Outcome.NOT_FOUND)
    assert after(move, replace(gone, attempts=DEAD - 1)) == move
    assert after(move, replace(gone, attempts=DEAD)) == STAYS


def test_a_poll_of_before_the_change_says_nothing() -> None:
    """Leased under another configuration."""
    assert after(STAYS, poll(NOW, target=replace(FEED, moved_to=NEW))) == STAYS
    move = Move(polled=NEW, moved_at=NOW)
    assert after(move, poll(NOW)) == move


POLLS = st.lists(
    st.tuples(
        st.timedeltas(timedelta(minutes=-10), timedelta(days=2)),
        st.sampled_from([NEW, ELSEWHERE, "https://www.herald.test/", None]),
        st.sampled_from([(301,), (308, 301), (302,), (301, 307)]),
        st.sampled_from([Outcome.OK, Outcome.SAME_BYTES, Outcome.NOT_MODIFIED, Outcome.TIMEOUT, Outcome.GONE]),
    ),
    max_size=40,
)


@given(POLLS)
@settings(max_examples=150)
def test_nothing_moves_without_its_proof(polls: list[tuple[timedelta, str | None, tuple[int, ...], Outcome]]) -> None:
    """Whatever a server says: the last days before a move led there for good, without exception."""
    move, at, run = STAYS, NOW, list[Result]()
    for pause, to, statuses, outcome in polls:
        at += pause
        one = poll(at, to, *statuses, outcome=outcome)
        move = after(move, one)
        if outcome in {Outcome.OK, Outcome.SAME_BYTES, Outcome.NOT_MODIFIED}:
            same = to is not None and not {302, 307} & set(statuses) and (not run or run[-1].final_url == to)
            run = [*run, one] if same else [one]
        if move.polled is not None:
            proof = NEAR if move.polled == NEW else FAR
            assert {result.final_url for result in run} == {move.polled}
            assert {hop.status for result in run for hop in result.redirects} <= {301, 308}
            assert len({result.at.date() for result in run}) >= proof.days
            assert max(result.at for result in run) - run[0].at >= proof.span
            return
        assert move.lead is None or isinstance(move.lead, Lead)
