"""Whose text it is."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import permutations

import pytest

from wiredesk.dedupe import Member, choose_origin
from wiredesk.records import Moment

DAY = datetime(2026, 3, 2, tzinfo=UTC)


def member(number: int, site: str, hour: int | None = 12, **more: object) -> Member:
    published = None if hour is None else Moment(DAY + timedelta(hours=hour))
    known = {"url": f"https://www.{site}/{number}", "domain": site, "published_at": published, "first_seen": DAY}
    return Member(article_id=number, **(known | more))  # type: ignore[arg-type]


def origin(*members: Member) -> int:
    """The origin, which must be the same in every order."""
    answers = {choose_origin(order) for order in permutations(members)}
    assert len(answers) == 1
    return answers.pop()


def test_the_credited_agencys_own_site_wins_over_an_earlier_copy() -> None:
    early = member(1, "herald.example", 6, credited=("Reuters",))
    assert origin(early, member(2, "reuters.com", 9)) == 2


@pytest.mark.parametrize(("year", "offset"), [(9999, -12), (1, 14)])
def test_the_ends_of_the_calendar_can_be_compared(year: int, offset: int) -> None:
    zone = timezone(timedelta(hours=offset))
    moment = Moment(datetime(year, 12, 31, 23, tzinfo=zone) if offset < 0 else datetime(year, 1, 1, tzinfo=zone))
    extremes = [
        replace(member(1, "herald.example"), published_at=replace(moment, date_only=flag)) for flag in (True, False)
    ]
    assert origin(extremes[0], replace(extremes[1], article_id=2)) == 2


def test_an_agency_that_nobody_credits_has_no_claim() -> None:
    assert origin(member(1, "herald.example", 6), member(2, "reuters.com", 9)) == 1


def test_a_credited_publisher_is_the_origin() -> None:
    copy = member(1, "herald.example", 6, credited=("The Daily Tribune",))
    assert origin(copy, member(2, "tribune.example", 9, publisher="The Daily TRIBUNE")) == 2


def test_the_target_of_a_canonical_link_wins_over_an_earlier_copy() -> None:
    copy = member(1, "herald.example", 6, canonical_elsewhere="http://tribune.example/2?utm_source=x")
    assert origin(copy, member(2, "tribune.example", 9)) == 2


def test_a_credit_counts_more_than_a_canonical_link() -> None:
    copy = member(1, "a.example", credited=("Reuters",), canonical_elsewhere="https://b.example/2")
    assert origin(copy, member(2, "b.example"), member(3, "reuters.com")) == 3


def test_else_the_first_to_publish() -> None:
    late_fetch = member(1, "a.example", 6, first_seen=DAY + timedelta(days=3))
    assert origin(late_fetch, member(2, "b.example", 9), member(3, "c.example", 8)) == 1


def test_a_date_without_a_time_proves_no_more_than_the_day() -> None:
    dated = member(1, "a.example", published_at=Moment(DAY, date_only=True))
    assert origin(dated, member(2, "b.example", 9)) == 2


def test_the_time_it_was_seen_stands_in_for_a_missing_date() -> None:
    assert origin(member(1, "a.example", None), member(2, "b.example", 9)) == 1


def test_ties_go_to_the_longest_and_then_to_the_first_stored() -> None:
    assert origin(member(1, "a.example", words=200), member(2, "b.example", words=300)) == 2
    assert origin(member(1, "a.example"), member(2, "b.example")) == 1


def test_a_cluster_without_members_has_no_origin() -> None:
    with pytest.raises(ValueError, match="empty"):
        choose_origin([])
