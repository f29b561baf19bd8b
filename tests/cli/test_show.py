"""``wiredesk show`` prints one article with its cluster: who ran it, when, and what was cut or added."""

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.cli.command import filled, output
from tests.store.world import HOUR, NOON, answer, article, claim, deliver, story
from wiredesk.records import Moment, Outcome
from wiredesk.store.sqlite import SqliteStore

WIRE, LOCAL = "https://alpha.test/story/wire", "https://alpha.test/story/local"
FOREIGN = "The mayor of the harbour town said the ferries would sail again on Sunday."


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story and a copy that lost its last paragraph and won a local one."""

    async def fill(store: SqliteStore) -> None:
        text = story(1, sentences=30)
        await deliver(store, article(WIRE, text))
        await deliver(store, article(LOCAL, "\n\n".join([*text.split("\n\n")[:-1], FOREIGN])))

    return filled(tmp_path_factory.mktemp("show"), fill)


def test_a_copy_is_set_against_the_origin(database: Path) -> None:
    """What the copy cut and added, in paragraphs, with their first words."""
    printed = output("show", "1", "--db", database)
    assert "2 against the origin, in paragraphs: 1 cut, 1 added, 0 reworded" in printed
    assert "  + The mayor of the harbour town said the ferries would ..." in printed


def test_where_a_paragraph_is_cut_short_it_says_so(tmp_path: Path) -> None:
    """In scripts without spaces, too, where no blank parts the first words from the rest."""
    long = "渡轮周一开航" * 30

    async def fill(store: SqliteStore) -> None:
        await deliver(store, article(WIRE, story(1)))
        await deliver(store, article(LOCAL, f"{story(1)}\n\n{long}\n\n渡轮周二开航"))

    printed = output("show", "1", "--db", filled(tmp_path, fill))
    assert f"  - {long[:120]} ...\n" in printed
    assert "  - 渡轮周二开航\n" in printed


def test_a_cluster_is_told_in_order_of_time_in_one_zone(tmp_path: Path) -> None:
    """Whoever printed it first, and under whatever offset; a copy whose page is gone is marked."""

    async def fill(store: SqliteStore) -> None:
        text = story(1)
        tokyo, lima = timezone(timedelta(hours=9)), timezone(timedelta(hours=-5))
        await deliver(store, article(LOCAL, text, published_at=Moment(datetime(2026, 3, 2, 20, tzinfo=tokyo))))
        await deliver(store, article(WIRE, text, published_at=Moment(datetime(2026, 3, 2, 5, 30, tzinfo=lima))))
        for lease in await claim(store, NOON + HOUR):
            ends = [answer(lease, each, NOON + HOUR, outcome=Outcome.GONE, status=410) for each in lease.targets]
            await store.finish([end for end in ends if end.target.url == LOCAL])

    printed = output("show", "2", "--db", filled(tmp_path, fill)).splitlines()
    start = next(number for number, row in enumerate(printed) if row.startswith("----"))
    assert "published (UTC)" in printed[start - 1]
    assert [row.split()[:5] for row in printed[start + 1 : start + 3]] == [
        ["origin", "2", "alpha", "2026-03-02", "10:30"],
        ["withdrawn", "1", "alpha", "2026-03-02", "11:00"],
    ]


def test_a_withdrawn_article_says_since_when(tmp_path: Path) -> None:
    async def fill(store: SqliteStore) -> None:
        await deliver(store, article(WIRE, story(1)))
        for lease in await claim(store, NOON + HOUR):
            ends = [answer(lease, each, NOON + HOUR, outcome=Outcome.GONE, status=410) for each in lease.targets]
            await store.finish([end for end in ends if end.target.url == WIRE])

    assert "  withdrawn: 2026-03-02 13:00 UTC\n" in output("show", "1", "--db", filled(tmp_path, fill))


def test_the_json_form_holds_the_paragraphs_whole(database: Path) -> None:
    origin, copy = json.loads(output("show", LOCAL, "--db", database, "--format", "json"))["cluster"]
    assert (origin["origin"], origin["cut"], origin["added"]) == (True, None, None)
    assert (copy["cut"], copy["added"]) == ([story(1, sentences=30).split("\n\n")[-1]], [FOREIGN])
    assert copy["reworded"] == 0
