"""Saved cases are written, read back and replayed."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wiredesk.errors import FetchError, InputError
from wiredesk.fetch.folder import FolderFetcher, load_case, save_case
from wiredesk.records import Outcome, Page, Request

AT = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
PAGE = Page(
    url="https://news.test/story?utm_source=x",
    final_url="https://www.news.test/story",
    status=200,
    headers={"content-type": "text/html; charset=gb18030"},
    body="港口".encode("gb18030") + b"\0\xff",
    fetched_at=AT,
)


def test_what_is_saved_is_loaded_again(tmp_path: Path) -> None:
    save_case(tmp_path / "news" / "2026-03-02-story", PAGE)
    assert load_case(tmp_path / "news" / "2026-03-02-story") == PAGE


def test_a_case_holds_no_passwords(tmp_path: Path) -> None:
    save_case(tmp_path, replace(PAGE, url="https://me:s3cret@news.test/", final_url="https://news.test/?token=s3cret"))
    assert "s3cret" not in (tmp_path / "response.json").read_text()


async def test_a_case_answers_to_the_url_asked_for_and_to_the_final_one(tmp_path: Path) -> None:
    save_case(tmp_path / "news" / "story", PAGE)
    fetcher = FolderFetcher(tmp_path)
    for url in (PAGE.url, PAGE.final_url):
        assert (await fetcher.fetch(Request(url=url))).body == PAGE.body


async def test_the_latest_case_of_a_url_counts(tmp_path: Path) -> None:
    for name, days in (("b-old", 0), ("a-new", 1)):
        save_case(tmp_path / "news" / name, replace(PAGE, body=name.encode(), fetched_at=AT + timedelta(days=days)))
    page = await FolderFetcher(tmp_path).fetch(Request(url=PAGE.url))
    assert page.body == b"a-new"


async def test_what_was_never_saved_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(FetchError) as caught:
        await FolderFetcher(tmp_path).fetch(Request(url="https://news.test/other"))
    assert caught.value.outcome is Outcome.NOT_FOUND


@pytest.mark.parametrize(
    "saved",
    ["", "{", "[]", "{}", '{"url": "x"}', '{"url": "x", "fetched_at": "soon"}', '{"url": "x", "fetched_at": 3}'],
)
def test_a_broken_case_is_one_line_about_its_folder(tmp_path: Path, saved: str) -> None:
    (tmp_path / "page.html").write_bytes(b"x")
    (tmp_path / "response.json").write_text(saved)
    with pytest.raises(InputError) as caught:
        load_case(tmp_path)
    assert str(caught.value).startswith(str(tmp_path))
    assert "\n" not in str(caught.value)


def test_a_case_without_a_page_is_an_input_error(tmp_path: Path) -> None:
    (tmp_path / "response.json").write_text(json.dumps({"url": "x", "fetched_at": AT.isoformat()}))
    with pytest.raises(InputError):
        load_case(tmp_path)


def test_a_place_that_cannot_be_written_is_an_input_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(InputError):
        save_case(tmp_path / "file" / "case", PAGE)
