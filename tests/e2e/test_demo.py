"""``wiredesk demo`` keeps its three promises, on whatever day it is run."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.command import wiredesk
from wiredesk.sites import moved


@pytest.fixture(scope="module")
def printed() -> str:
    done = wiredesk("demo")
    assert done.returncode == 0
    return done.stdout.decode()


def test_the_second_crawl_finds_the_edit_and_stores_nothing_twice(printed: str) -> None:
    assert "Second crawl: one publisher has edited a story meanwhile" in printed
    unchanged, rest = printed.strip().splitlines()[-1].split(" answers were 304 Not Modified, ")
    assert int(unchanged) >= 5
    assert rest == "1 article was revised, 0 were stored twice."


def test_the_stories_are_of_this_week(printed: str) -> None:
    """A story of last month would not be looked at again, so there would be no edit to find."""
    days = re.findall(r'"published_at": "(\d{4}-\d\d-\d\d)', printed)
    assert days
    assert min(days) > (datetime.now(UTC) - timedelta(days=7)).date().isoformat()


def test_dates_move_and_addresses_stay() -> None:
    page = b'<a href="/2026-02-27.html"><time datetime="2026-02-27T18:00:00+01:00">2026-02-27</time> v2026-02-27-b'
    assert moved(page, timedelta(days=2)) == (
        b'<a href="/2026-02-27.html"><time datetime="2026-03-01T18:00:00+01:00">2026-03-01</time> v2026-02-27-b'
    )
    assert moved(b"<pubDate>Fri, 27 Feb 2026 18:00:00 GMT</pubDate>", timedelta(days=2)) == (
        b"<pubDate>Sun, 01 Mar 2026 18:00:00 GMT</pubDate>"
    )
