"""``wiredesk courtesy``: the page for a publisher, from a real fetch log."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.store.world import DAY, HOUR, NOON, answer, claim, source
from wiredesk.cli.courtesy import belongs
from wiredesk.records import Outcome
from wiredesk.store.sqlite import SqliteStore

HERALD = (
    *[Outcome.NOT_MODIFIED] * 6,
    *[Outcome.OK] * 2,
    Outcome.THROTTLED,
    Outcome.SERVER_ERROR,
    *[Outcome.ROBOTS_DENIED] * 3,
    Outcome.ROBOTS_UNREACHABLE,
)


def wiredesk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "wiredesk", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
async def database(tmp_path: Path) -> Path:
    """Two publishers; what the Herald had from us lies an hour back, one fetch of it a week earlier."""
    path = tmp_path / "news.db"
    async with await SqliteStore.open(path) as store:
        await store.sync_sources([source("herald"), source("courier")], NOON)
        for lease in await claim(store, NOON):
            fetched = answer(lease, lease.targets[0], NOON - HOUR, wire_bytes=100)
            outcomes = HERALD if lease.host == "herald.test" else (Outcome.OK,)
            await store.finish([replace(fetched, outcome=outcome) for outcome in outcomes])
            await store.finish([replace(fetched, at=NOON - 7 * DAY)])
    return path


def test_a_host_is_told_what_it_had(database: Path) -> None:
    """Requests leave out what robots.txt kept us from; the share of 304 is of the requests."""
    since = str(NOON - 2 * HOUR)
    done = wiredesk("courtesy", "--db", database, "--since", since, "--host", "herald.test", "--format", "json")
    assert done.returncode == 0, done.stderr
    page = json.loads(done.stdout)
    assert page["agent"].startswith("wiredesk/")
    (host,) = page["hosts"]
    assert host == {
        "host": "herald.test",
        "requests": 10,
        "bytes": 1400,
        "unchanged_share": 0.6,
        "outcomes": {
            "not_modified": 6,
            "robots_denied": 3,
            "ok": 2,
            "robots_unreachable": 1,
            "server_error": 1,
            "throttled": 1,
        },
    }


def test_the_page_has_a_line_per_host_and_says_what_its_columns_mean(database: Path) -> None:
    """The decisions of robots.txt and the throttles stand in columns of their own."""
    done = wiredesk("courtesy", "--db", database, "--since", str(NOON - 2 * HOUR))
    lines = done.stdout.splitlines()
    assert lines[0].startswith("wiredesk/")
    assert [line.split() for line in lines if ".test" in line] == [
        ["courier.test", "1", "100", "0%", "0", "0", "0", "ok", "1"],
        ["herald.test", "10", "1400", "60%", "1", "3", "1", "not_modified", "6,", "ok", "2,", "server_error", "1"],
    ]
    for column in ("requests", "unchanged", "throttled", "robots denied", "robots unreachable"):
        assert any(line.startswith(f"{column} ") for line in lines)


def test_since_reaches_back_and_a_stranger_had_nothing(database: Path) -> None:
    """The time bounds the log; a host that was never asked is no error."""
    since = str(NOON - 8 * DAY)
    longer = json.loads(wiredesk("courtesy", "--db", database, "--since", since, "--format", "json").stdout)
    assert {host["host"]: host["requests"] for host in longer["hosts"]} == {"courier.test": 2, "herald.test": 11}
    nobody = wiredesk("courtesy", "--db", database, "--host", "elsewhere.test")
    assert (nobody.returncode, nobody.stdout.splitlines()[-1]) == (0, "no fetches")


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
    assert datetime.fromisoformat(page["until"]) - datetime.fromisoformat(page["since"]) == 7 * DAY
