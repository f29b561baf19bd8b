"""Reader processes: deadlines, deaths and replacement, with real child processes."""

import os
import signal
from datetime import UTC, datetime

import pytest

from wiredesk.errors import ReadError
from wiredesk.readers import ReaderPool
from wiredesk.records import Article, Outcome, Page, Source, Target, TargetKind

SOURCE = Source(id="paper", name="Paper", urls=())
TARGET = Target(id=1, url="https://paper.example/a.html", kind=TargetKind.ARTICLE)
STORY = "The council voted on the new bridge after a long evening of speeches, and the mayor smiled at last. "


def page(body: str) -> Page:
    return Page(
        url=TARGET.url,
        final_url=TARGET.url,
        status=200,
        headers={"content-type": "text/html"},
        body=body.encode(),
        fetched_at=datetime(2026, 11, 20, 12, tzinfo=UTC),
    )


GOOD = page(f"<html><body><article><h1>The bridge</h1><p>{STORY * 3}</p><p>{STORY * 2}</p></article></body></html>")


async def test_a_child_reads_a_page() -> None:
    """What the child read comes back as a record of the source."""
    async with ReaderPool(1, deadline=60) as pool:
        article = await pool.read(GOOD, TARGET, SOURCE)
    assert isinstance(article, Article)
    assert article.title == "The bridge"
    assert article.source == "paper"
    assert article.fingerprint


async def test_a_typed_error_comes_back_as_itself() -> None:
    """A page without an article keeps its outcome across the process border."""
    async with ReaderPool(1, deadline=60) as pool:
        with pytest.raises(ReadError) as caught:
            await pool.read(page("<html><body></body></html>"), TARGET, SOURCE)
    assert caught.value.outcome is Outcome.NOT_ARTICLE


async def test_a_missed_deadline_costs_one_page_and_one_process() -> None:
    """The page gets PARSE_TIMEOUT, its process is gone, and the pool can still be closed."""
    async with ReaderPool(1, deadline=0.0) as pool:
        for _ in range(2):  # the second read needs a new process
            with pytest.raises(ReadError) as caught:
                await pool.read(GOOD, TARGET, SOURCE)
            assert caught.value.outcome is Outcome.PARSE_TIMEOUT
        assert not pool.processes


async def test_a_killed_child_is_replaced() -> None:
    """A page whose process dies gets PARSE_ERROR; the next page is read by a new process."""
    async with ReaderPool(1, deadline=60) as pool:
        await pool.read(GOOD, TARGET, SOURCE)
        (first,) = pool.processes
        os.kill(first, signal.SIGKILL)
        with pytest.raises(ReadError) as caught:
            await pool.read(GOOD, TARGET, SOURCE)
        assert caught.value.outcome is Outcome.PARSE_ERROR
        assert isinstance(await pool.read(GOOD, TARGET, SOURCE), Article)
        assert pool.processes != frozenset({first})
