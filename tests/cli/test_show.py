"""``wiredesk show`` prints one article with its cluster: who ran it, when, and what was cut or added."""

import json
from pathlib import Path

import pytest

from tests.cli.command import filled, output
from tests.store.world import article, deliver, story
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


def test_the_json_form_holds_the_paragraphs_whole(database: Path) -> None:
    origin, copy = json.loads(output("show", LOCAL, "--db", database, "--format", "json"))["cluster"]
    assert (origin["origin"], origin["cut"], origin["added"]) == (True, None, None)
    assert (copy["cut"], copy["added"]) == ([story(1, sentences=30).split("\n\n")[-1]], [FOREIGN])
    assert copy["reworded"] == 0
