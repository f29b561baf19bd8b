"""``wiredesk wire-share`` tells how much of each source's output is somebody else's text, and whose."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import filled, output
from tests.store.world import HOUR, NOON, answer, article, claim, lead, source, story
from wiredesk.records import Article, Attribution, AttributionKind, Link, Moment
from wiredesk.store.sqlite import SqliteStore


def credit(name: str, **fields: Any) -> Attribution:
    return Attribution(**{"name": name, "printed": name, "kind": AttributionKind.AGENCY, **fields})


def page(host: str, number: int, text: str, *credits: Attribution, hour: int = 0) -> Article:
    published = Moment(NOON + hour * HOUR)
    return article(f"https://{host}.test/story/{number}", text, attribution=credits, published_at=published)


CONTRIBUTED = credit("Stringer Service", kind=AttributionKind.CONTRIBUTING)
PAGES = [
    page("wire", 1, story(1)),
    page("wire", 2, story(2), credit("Wire Service", is_self=True)),
    page("daily", 1, "As we heard this morning.\n\n" + story(1), credit("Wire Service"), hour=1),
    page("daily", 2, story(3), credit("Wire Service"), credit("Other Agency"), hour=1),
    page("daily", 3, story(4), CONTRIBUTED, hour=1),
    page("daily", 4, "Our own words.\n\n" + story(2), hour=1),
]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wire with two stories, and a daily that runs both (one with a credit), one other credited, one of its own."""

    async def fill(store: SqliteStore) -> None:
        await store.sync_sources([source("wire"), source("daily")], NOON)
        for hour, name in enumerate(("wire", "daily")):
            some = [each for each in PAGES if each.url.startswith(f"https://{name}.")]
            [feed] = [one for one in await claim(store, NOON + hour * HOUR) if one.host == f"{name}.test"]
            named = tuple(Link(url=each.url) for each in some)
            await store.finish([answer(feed, feed.targets[0], links=named)])
            await store.release(feed, NOON)
            [lease] = [one for one in await claim(store, NOON + 2 * hour * HOUR) if one.host == f"{name}.test"]
            targets = {target.url: target for target in lease.targets}
            at = NOON + 2 * hour * HOUR
            await store.finish([answer(lease, targets[each.url], at, article=each) for each in some])

    return filled(tmp_path_factory.mktemp("shares"), fill)


def rows(database: Path, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(output("wire-share", "--db", database, "--format", "json", *arguments))
    return found


def test_credits_and_copies_are_counted_per_source(database: Path) -> None:
    """A source's own name and one who only contributed are no credits to somebody else."""
    daily, wire = rows(database)
    assert wire == {
        "source": "wire",
        "articles": 2,
        "credited": 0,
        "copied": 0,
        "credited_share": 0.0,
        "copied_share": 0.0,
        "attributions": {},
        "origins": {},
    }
    assert (daily["articles"], daily["credited"], daily["copied"]) == (4, 2, 2)
    assert (daily["credited_share"], daily["copied_share"]) == (0.5, 0.5)
    assert daily["attributions"] == {"Wire Service": 2, "Other Agency": 1}
    assert daily["origins"] == {"wire": 2}


def test_the_time_narrows_the_output(database: Path) -> None:
    assert [row["source"] for row in rows(database, "--since", "2026-03-02T13:00Z")] == ["daily"]
    assert rows(database, "--since", "2027-01-01") == []


def test_names_are_counted_over_all_sources(database: Path) -> None:
    assert rows(database, "--by", "attribution") == [
        {"attribution": "Wire Service", "articles": 2, "share": 0.3333, "sources": {"daily": 2}},
        {"attribution": "Other Agency", "articles": 1, "share": 0.1667, "sources": {"daily": 1}},
    ]


def test_people_get_tables(database: Path) -> None:
    head, _, daily, wire = output("wire-share", "--db", database).splitlines()
    assert head.split() == ["source", "articles", "credited", "copied", "credited", "to", "copied", "from"]
    assert daily.split()[:4] == ["daily", "4", "50%", "50%"]
    assert wire.split() == ["wire", "2", "0%", "0%"]
    assert "Wire Service  2         33%" in output("wire-share", "--db", database, "--by", "attribution")


def test_an_empty_database_has_no_rows(tmp_path: Path) -> None:
    async def nothing(store: SqliteStore) -> None:
        await lead(store)

    empty = filled(tmp_path, nothing)
    assert rows(empty) == []
    assert len(output("wire-share", "--db", empty).splitlines()) == 2
