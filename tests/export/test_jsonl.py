"""The streaming JSON Lines writer."""

import io
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from wiredesk.errors import StoreError
from wiredesk.export.jsonl import line, write_file, write_stream
from wiredesk.export.record import to_record
from wiredesk.records import Article

ARTICLE = Article(url="https://a.test/1", canonical_url="https://a.test/1", title="Überschrift", text="一\n\n二")


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def stream(count: int, fail: Exception | None = None) -> AsyncIterator[Article]:
    for number in range(count):
        yield replace(ARTICLE, revision=number + 1)
    if fail is not None:
        raise fail


async def test_one_line_per_article_in_order() -> None:
    out = io.BytesIO()
    assert await write_stream(stream(3), out) == 3
    records = [json.loads(text) for text in out.getvalue().decode().splitlines()]
    assert [record["revision"] for record in records] == [1, 2, 3]
    assert records[0] == to_record(ARTICLE)


def test_a_lone_surrogate_does_not_break_the_line() -> None:
    assert json.loads(line(replace(ARTICLE, title="bad \ud83d end")))["title"] == "bad ? end"


async def test_a_file_replaces_its_predecessor_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old")
    assert await write_file(stream(2), path) == 2
    assert len(path.read_text().splitlines()) == 2
    assert names(tmp_path) == ["out.jsonl"]


async def test_a_failure_midway_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError):
        await write_file(stream(2, ZeroDivisionError()), path)
    assert path.read_text() == "old"
    assert names(tmp_path) == ["out.jsonl"]


async def test_a_folder_that_does_not_exist_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"nowhere/out\.jsonl: No such file"):
        await write_file(stream(1), tmp_path / "nowhere" / "out.jsonl")


async def test_a_path_that_is_a_folder_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(StoreError, match="directory"):
        await write_file(stream(1), tmp_path / "out")
    assert names(tmp_path) == ["out"]
