"""``wiredesk doctor``: each trouble is found, named and comes with a remedy."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.world import DAY, HOUR, MINUTE, NOON, answer, article, claim, deliver, source, story
from wiredesk.cli.doctor import (
    LEAST_DISK,
    MANY_FAILURES,
    REMEDIES,
    Finding,
    examine_moves,
    examine_network,
    examine_source,
    examine_whole,
    page,
)
from wiredesk.observe import FINE
from wiredesk.records import Outcome
from wiredesk.settings import Agent, Settings
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import Moved, SourceStatus, StoreStatus

SETTINGS = Settings(agent=Agent(contact="desk@wiredesk.test"))
PLENTY = 100 * LEAST_DISK
WELL = StoreStatus(
    articles=10, withdrawn=0, revisions=10, clusters=10, sources=1, hosts=1, leased=0, scheduled=5, due=0,
    lag=timedelta(0), outcomes={}, last_change=10, behind={}, bytes=1_000_000,
)  # fmt: skip
HERALD = SourceStatus(
    id="herald", name="Herald", enabled=True, expected_interval=6 * HOUR, listings=1, scheduled=5, pending=0,
    failures=0, fetched_at=NOON, due_at=NOON, articles=10, newest=NOON - HOUR, outcomes={Outcome.OK: 3},
)  # fmt: skip


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    """Silence is for the well; a source that is switched off is not asked."""
    assert not list(examine_whole(SETTINGS, WELL, PLENTY))
    assert not list(examine_source(HERALD, NOON))
    assert not list(examine_source(replace(HERALD, enabled=False, failures=99, newest=NOON - 99 * DAY), NOON))
    assert page([], 3) == "nothing is wrong with 3 sources"


@pytest.mark.parametrize(
    ("status", "wrong"),
    [
        (
            {"failures": MANY_FAILURES, "listing_outcomes": {Outcome.GONE: 3, Outcome.OK: 5}},
            "failed 3 times in a row (gone 3",
        ),
        ({"failures": 40, "outcomes": {}}, "failed 40 times"),
        ({"articles": 0, "newest": None}, "never yielded"),
        ({"newest": NOON - 7 * HOUR}, "silent for 7h, expected one every 6h"),
    ],
)
def test_a_source_in_trouble_is_named_with_a_remedy(status: dict[str, object], wrong: str) -> None:
    """One finding, the gravest."""
    (found,) = examine_source(replace(HERALD, **status), NOON)  # type: ignore[arg-type]
    assert found.where == "herald"
    assert wrong in found.wrong
    assert found.remedy
    assert "{" not in found.remedy


@pytest.mark.parametrize(
    "status",
    [
        {"failures": MANY_FAILURES - 1},
        {"newest": NOON - 5 * HOUR},
        {"newest": NOON - 99 * DAY, "expected_interval": None},
        {"articles": 0, "newest": None, "pending": 4},
        {"articles": 0, "newest": None, "fetched_at": None},
    ],
)
def test_what_may_mend_itself_is_left_alone(status: dict[str, object]) -> None:
    """A few failures, a quiet hour, a source whose articles or first poll are still to come."""
    assert not list(examine_source(replace(HERALD, **status), NOON))  # type: ignore[arg-type]


def test_a_source_that_never_worked_is_not_waited_for() -> None:
    """Its first failure tells: it is new, and perhaps misspelt."""
    new = replace(HERALD, articles=0, newest=None, failures=1, listing_outcomes={Outcome.NOT_FOUND: 1})
    (found,) = examine_source(new, NOON)
    assert (found.wrong, found.remedy) == ("failed once (not_found 1 in 24 hours)", REMEDIES[Outcome.NOT_FOUND])


def test_most_sources_out_of_reach_are_a_trouble_of_our_own() -> None:
    """Not when they answer, only badly, and not when it is the lesser part."""
    away = replace(HERALD, failures=1, listing_outcomes={Outcome.DNS_ERROR: 1})
    down = replace(HERALD, failures=1, listing_outcomes={Outcome.SERVER_ERROR: 1})
    (found,) = examine_network([away] * 3 + [HERALD] * 2)
    assert (found.where, found.wrong) == ("network", "3 of 5 sources could not be reached")
    assert not list(examine_network([away] * 3 + [HERALD] * 3))
    assert not list(examine_network([down] * 9))
    assert not list(examine_network([away, away]))


def test_findings_that_are_alike_are_one_on_the_page() -> None:
    """A thousand sources do not hide the one that is different."""
    found = [Finding(f"s{number}", "is silent", f"ask s{number}") for number in range(1000)]
    assert page([*found, Finding("disk", "full", "free some")], 1000).splitlines() == [
        "s0, s1, s2, s3, s4 and 995 more: is silent", "    ask s0", "disk: full", "    free some"
    ]  # fmt: skip


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome in REMEDIES])
def test_the_remedy_is_for_the_most_frequent_failure(outcome: Outcome) -> None:
    """Not for what an article may rightly end with, and not for a lesser failure."""
    outcomes = {Outcome.OK: 99, Outcome.NOT_ARTICLE: 50, Outcome.PARSE_TIMEOUT: 1, outcome: 9}
    (found,) = examine_source(replace(HERALD, failures=9, listing_outcomes=outcomes), NOON)
    assert found.remedy == REMEDIES[outcome].format(id="herald")


def test_the_articles_of_a_failing_listing_do_not_name_its_remedy() -> None:
    """Blocked articles are one finding, the feed that is gone another."""
    listing = {Outcome.GONE: 3}
    source = replace(HERALD, failures=3, outcomes={Outcome.GONE: 3, Outcome.BLOCKED: 40}, listing_outcomes=listing)
    feed, articles = examine_source(source, NOON)
    assert (feed.wrong, feed.remedy) == (
        "failed 3 times in a row (gone 3 in 24 hours)",
        REMEDIES[Outcome.GONE].format(id="herald"),
    )
    assert (articles.wrong, articles.remedy) == (
        "40 of 40 articles failed in 24 hours, most with blocked",
        REMEDIES[Outcome.BLOCKED],
    )


@pytest.mark.parametrize(
    "outcomes",
    [
        {Outcome.OK: 20, Outcome.TIMEOUT: 19},
        {Outcome.TIMEOUT: 9},
        {Outcome.NOT_FOUND: 30, Outcome.GONE: 5, Outcome.NOT_ARTICLE: 9},
    ],
)
def test_some_articles_may_fail(outcomes: dict[Outcome, int]) -> None:
    """Half of them, a handful, and any number that the publisher has withdrawn."""
    assert not list(examine_source(replace(HERALD, outcomes=outcomes), NOON))


OLD, NEW = "https://herald.test/feed", "https://news.herald.test/rss"


def test_a_listing_that_has_moved_is_named_with_the_line_to_write() -> None:
    """The configuration is the user's: told until it is changed."""
    source = replace(HERALD, moved=(Moved(url=OLD, to=NEW, since=NOON - DAY, followed=True),))
    (found,) = examine_moves(source, {("herald", OLD): "sources/herald.toml:4"}, NOON)
    assert found.wrong == f"{OLD} has moved to {NEW}, asked there since 2026-03-01"
    assert found.remedy == f'in sources/herald.toml:4 write "{NEW}" instead'
    assert not list(examine_moves(replace(source, enabled=False), {}, NOON))


def test_a_listing_that_leads_to_another_is_one_too_many() -> None:
    """Only when it has led there for longer than any proof takes."""
    leads = Moved(url=OLD, to=NEW, since=NOON - 9 * DAY, followed=False)
    (found,) = examine_moves(replace(HERALD, moved=(leads,)), {}, NOON)
    assert "watched already" in found.wrong
    assert not list(examine_moves(replace(HERALD, moved=(replace(leads, since=NOON - 2 * DAY),)), {}, NOON))


def test_every_failure_has_a_remedy() -> None:
    """And robots.txt, which is a failure for a listing."""
    assert set(REMEDIES) == set(Outcome) - FINE | {Outcome.ROBOTS_DENIED}


@pytest.mark.parametrize(
    ("status", "free", "where", "remedy"),
    [
        ({}, LEAST_DISK - 1, "disk", "free"),
        ({"bytes": 9 * LEAST_DISK}, 8 * LEAST_DISK, "disk", "free"),
        ({"sources": 0}, PLENTY, "sources", "configure"),
        ({"lag": 2 * HOUR, "due": 7}, PLENTY, "frontier", "start `wiredesk run`"),
        ({"lag": 2 * HOUR, "due": 7, "leased": 3}, PLENTY, "frontier", "workers.hosts"),
    ],
)
def test_the_installation_in_trouble(status: dict[str, object], free: int, where: str, remedy: str) -> None:
    """Little room, nothing to watch, nobody who watches, too few who do."""
    (found,) = examine_whole(SETTINGS, replace(WELL, **status), free)  # type: ignore[arg-type]
    assert found.where == where
    assert remedy in found.remedy


def test_a_crawler_without_an_address_is_a_trouble() -> None:
    """A publisher that cannot write to us blocks us."""
    (found,) = examine_whole(Settings(), WELL, PLENTY)
    assert found.where == "agent"


def wiredesk(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    config = folder / "wiredesk.toml"
    config.write_text('database = "news.db"\n[agent]\ncontact = "desk@wiredesk.test"\n')
    command = [sys.executable, "-m", "wiredesk", "doctor", "-c", str(config), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


async def test_a_healthy_database_is_0(tmp_path: Path) -> None:
    """A source that brought an article just now."""
    now = datetime.now(UTC)
    async with await SqliteStore.open(tmp_path / "news.db") as store:
        await deliver(store, article("https://alpha.test/story/1", story(1)), at=now + MINUTE)
    done = wiredesk(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == "nothing is wrong with 1 source\n"


async def test_a_sick_source_is_1(tmp_path: Path) -> None:
    """Failing since days, and nobody has looked for an hour."""
    async with await SqliteStore.open(tmp_path / "news.db") as store:
        await store.sync_sources([source("herald")], NOON)
        (lease,) = await claim(store, NOON)
        failure = answer(lease, lease.targets[0], status=410, outcome=Outcome.GONE, attempts=5)
        await store.finish([replace(failure, at=datetime.now(UTC))])
    done = wiredesk(tmp_path, "--format", "json")
    assert done.returncode == 1, done.stderr
    found = {one["where"]: one for one in json.loads(done.stdout)}
    assert set(found) == {"frontier", "herald"}
    assert found["herald"]["wrong"] == "failed 5 times in a row (gone 1 in 24 hours)"
    assert "sources add" in found["herald"]["remedy"]
    assert "herald: failed 5 times" in wiredesk(tmp_path).stdout
