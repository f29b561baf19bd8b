"""``wiredesk edits`` tells what publishers changed, when, and in which words."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import filled, output, wiredesk
from tests.store.world import HOUR, NOON, answer, article, claim, deliver, story
from wiredesk.records import Outcome
from wiredesk.store.sqlite import SqliteStore

FLOOD, FIRE, FAIR = (f"https://alpha.test/story/{name}" for name in ("flood", "fire", "fair"))


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three articles: one gets another number, then another headline; one disappears; one stays."""

    async def fill(store: SqliteStore) -> None:
        flood = story(1) + "\n\nThe river took 12 houses."
        await deliver(store, article(FLOOD, flood), article(FIRE, story(2)), article(FAIR, story(3)))
        await deliver(store, article(FLOOD, flood.replace("12", "21")), at=NOON + HOUR)
        flood = flood.replace("12", "21")
        await deliver(store, article(FLOOD, flood, title="River takes houses"), at=NOON + 2 * HOUR)
        for lease in await claim(store, NOON + 3 * HOUR):
            for target in lease.targets:
                if target.url == FIRE:
                    await store.finish([answer(lease, target, NOON + 3 * HOUR, outcome=Outcome.GONE, status=410)])

    return filled(tmp_path_factory.mktemp("edits"), fill)


def lines(database: Path, *arguments: str) -> list[dict[str, Any]]:
    printed = output("edits", "--db", database, "--format", "jsonl", *arguments)
    return [json.loads(line) for line in printed.splitlines()]


def test_words_are_shown_as_they_are_written(tmp_path: Path) -> None:
    """Persian joins its words by a sign that shows nothing, and English has apostrophes."""
    old, new = "The ferries won't sail. او می\u200cرود", "The ferries don't sail. او نمی\u200cرود"

    async def fill(store: SqliteStore) -> None:
        await deliver(store, article(FLOOD, f"{story(1)}\n\n{old}"))
        await deliver(store, article(FLOOD, f"{story(1)}\n\n{new}"), at=NOON + HOUR)

    path = filled(tmp_path, fill)
    for printed in (output("edits", "--db", path), output("show", "1", "--db", path)):
        assert "    'won't' -> 'don't'\n" in printed
        assert "    'می\u200cرود' -> 'نمی\u200cرود'\n" in printed


def test_each_edit_is_one_line_with_its_words(database: Path) -> None:
    first, second, third = lines(database)
    assert first == {
        "at": "2026-03-02T13:00:00.000+00:00",
        "article_id": 1,
        "source": "alpha",
        "url": FLOOD,
        "revision": 2,
        "kind": "numbers",
        "kinds": ["numbers"],
        "old_title": "Headline of flood",
        "title": "Headline of flood",
        "credit": None,
        "changes": [{"old": "12", "new": "21"}],
    }
    assert (second["kind"], second["old_title"], second["title"]) == (
        "headline",
        "Headline of flood",
        "River takes houses",
    )
    assert (third["kind"], third["url"], third["changes"]) == ("withdrawn", FIRE, [])


def test_kinds_and_time_narrow_the_log(database: Path) -> None:
    assert [line["kind"] for line in lines(database, "--kind", "withdrawn", "--kind", "headline")] == [
        "headline",
        "withdrawn",
    ]
    numbers = lines(database, "--since", "2026-03-02T12:00:00Z", "--kind", "numbers")
    assert [(line["url"], line["changes"]) for line in numbers] == [(FLOOD, [{"old": "12", "new": "21"}])]
    assert [line["revision"] for line in lines(database, "--since", "2026-03-02T14:00:00Z")] == [3, 1]
    assert lines(database, "--since", "2026-03-03") == []


def test_the_text_form_shows_source_article_and_words(database: Path) -> None:
    printed = output("edits", "--db", database)
    assert "2026-03-02 13:00 UTC  alpha  numbers\n" in printed
    assert "'12' -> '21'" in printed
    assert "'Headline of flood' -> 'River takes houses'" in printed
    assert f"article 2, revision 1: {FIRE}" in printed


def test_a_kind_that_there_is_not_is_a_usage_error(database: Path) -> None:
    done = wiredesk("edits", "--db", database, "--kind", "colour")
    assert done.returncode == 2
    assert b"colour" in done.stderr


def test_a_database_that_there_is_not_is_one_line(tmp_path: Path) -> None:
    done = wiredesk("edits", "--db", tmp_path / "none.db")
    assert done.returncode == 74
    assert done.stderr.count(b"\n") == 1
