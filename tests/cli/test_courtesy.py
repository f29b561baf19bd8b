"""``wiredesk courtesy``: the page for a publisher, from a real database."""

import json
import subprocess
import sys
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.world import DAY, HOUR, NOON
from wiredesk.cli.courtesy import belongs, unchanged_share
from wiredesk.politeness import Counts, HostDay, Politeness
from wiredesk.store.sqlite import SqliteStore

HERALD = HostDay(
    host="herald.test",
    day=NOON.date(),
    started_at=NOON,
    rest_until=NOON + HOUR,
    counts=Counts(
        requests=14,
        bytes=1400,
        robots_requests=1,
        redirects=3,
        not_modified=6,
        throttled=2,
        failures=1,
        retry_after=1,
        robots_allowed=13,
        robots_denied=4,
        robots_unreachable=5,
    ),
)
COURIER = replace(HERALD, host="courier.test", counts=Counts(requests=1, bytes=100))


def wiredesk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wiredesk", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
async def database(tmp_path: Path) -> Path:
    """Two publishers; the Herald had something a week earlier as well."""
    path = tmp_path / "news.db"
    earlier = replace(HERALD, day=(NOON - 7 * DAY).date(), counts=Counts(requests=100))
    async with await SqliteStore.open(path) as store:
        await store.finish([], Politeness(days=(HERALD, COURIER, earlier)))
    return path


def test_a_host_is_told_what_it_had(database: Path) -> None:
    """Every request counts; the share of 304 is of those for pages and listings. The days count from midnight."""
    since = str(NOON - 2 * HOUR)
    done = wiredesk("courtesy", "--db", database, "--since", since, "--host", "herald.test", "--format", "json")
    assert done.returncode == 0, done.stderr
    page = json.loads(done.stdout)
    assert page["agent"].startswith("wiredesk/")
    assert page["since"] == NOON.date().isoformat()
    (host,) = page["hosts"]
    assert host == {
        "host": "herald.test",
        "requests": 14,
        "bytes": 1400,
        "not_modified": 6,
        "unchanged_share": 0.6,
        "redirects": 3,
        "throttled": 2,
        "retry_after_obeyed": 1,
        "failures": 1,
        "robots": {"requests": 1, "allowed": 13, "denied": 4, "unreachable": 5},
        "last_request": NOON.isoformat(),
        "resting_until": None,
    }


def test_the_page_has_a_line_per_host_and_says_what_its_columns_mean(database: Path) -> None:
    """Numbers stand in columns of their own, and each column is explained below."""
    done = wiredesk("courtesy", "--db", database, "--since", str(NOON - 2 * HOUR))
    lines = done.stdout.splitlines()
    assert lines[0].startswith("wiredesk/")
    assert [line.split() for line in lines if ".test" in line] == [
        ["courier.test", "1", "100", "0%", "0", "0", "0", "0", "0", "0", "0", "0"],
        ["herald.test", "14", "1400", "60%", "3", "2", "1", "1", "1", "13", "4", "5"],
    ]
    for column in lines[2].split()[1:]:
        assert any(line.startswith(f"{column} ") for line in lines[3:])


def test_since_reaches_back_and_a_stranger_had_nothing(database: Path) -> None:
    """The time bounds the days; a host that was never asked is no error."""
    since = str(NOON - 8 * DAY)
    longer = json.loads(wiredesk("courtesy", "--db", database, "--since", since, "--format", "json").stdout)
    assert {host["host"]: host["requests"] for host in longer["hosts"]} == {"courier.test": 1, "herald.test": 114}
    nobody = wiredesk("courtesy", "--db", database, "--host", "elsewhere.test")
    assert (nobody.returncode, nobody.stdout.splitlines()[-1]) == (0, "no requests")


async def test_it_reads_beside_a_writer(database: Path) -> None:
    """The daemon may hold the database."""
    async with await SqliteStore.open(database):
        assert wiredesk("courtesy", "--db", database).returncode == 0


def test_no_database_is_one_line(tmp_path: Path) -> None:
    """And none is made."""
    done = wiredesk("courtesy", "--db", tmp_path / "none.db")
    assert done.returncode in {74, 78}
    assert len(done.stderr.splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("host", "wanted", "same"),
    [
        ("paper.test", "paper.test", True),
        ("paper.test", "Paper.Test.", True),
        ("www.paper.test", "paper.test", True),
        ("www.paper.test:8080", "paper.test", True),
        ("paper.test:8080", "paper.test:8080", True),
        ("paper.test", "www.paper.test", False),
        ("newspaper.test", "paper.test", False),
        ("127.0.0.1", "127.0.0.1", True),
        ("127.0.0.1:81", "127.0.0.1", True),
        ("[::1]:81", "[::1]", True),
        ("[::1]", "[::1]", True),
    ],
)
def test_a_publisher_owns_its_host_and_those_below(host: str, wanted: str, same: bool) -> None:
    """With any port; a name that only ends alike is somebody else's."""
    assert belongs(host, wanted) is same


def test_the_span_is_a_week_unless_told(database: Path) -> None:
    """Long enough for a pattern, short enough for a mail."""
    page = json.loads(wiredesk("courtesy", "--db", database, "--format", "json").stdout)
    assert datetime.fromisoformat(page["until"]).date() - date.fromisoformat(page["since"]) == 7 * DAY


@given(st.builds(Counts, **{one.name: st.integers(0, 1000) for one in fields(Counts)}))
@settings(max_examples=50)
def test_a_share_is_a_share(counts: Counts) -> None:
    """Whatever the counts, even such as cannot be."""
    assert 0.0 <= unchanged_share(counts) <= 1.0
