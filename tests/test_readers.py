"""Reader processes: deadlines, deaths and replacement, with real child processes."""

import asyncio
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


FLOOD = ("<p " + " ".join(f"a{n}" for n in range(4900)) + ">text</p>") * 300  # takes the parser ten seconds and more
SUSPICIOUS = {
    "nested too deep": ("<div>" * 300_000, Outcome.PARSE_ERROR),
    "a tag with 300,000 attributes": ("<p " + " ".join(f"a{n}=1" for n in range(300_000)) + ">", Outcome.PARSE_ERROR),
    "a giant tag and no story": ("<p title='" + "x" * 4_000_000 + "'>", Outcome.NOT_ARTICLE),
}


async def test_a_suspicious_document_ends_at_the_deadline_and_others_are_read_meanwhile() -> None:
    """The loop is free while a child toils: another page is read before the first is given up; then the child is
    replaced, alone, and the new one reads."""
    async with ReaderPool(2, deadline=2) as pool:
        await asyncio.gather(*(pool.read(GOOD, TARGET, SOURCE) for _ in range(2)))
        before = pool.processes
        toil = asyncio.create_task(pool.read(page(f"<html><body>{FLOOD}"), TARGET, SOURCE))
        await asyncio.sleep(0)  # the first child is its own
        assert isinstance(await pool.read(GOOD, TARGET, SOURCE), Article)
        assert not toil.done()
        with pytest.raises(ReadError) as caught:
            await toil
        assert caught.value.outcome is Outcome.PARSE_TIMEOUT
        assert len(pool.processes & before) == 1
        read = await asyncio.gather(*(pool.read(GOOD, TARGET, SOURCE) for _ in range(2)))
        assert all(isinstance(article, Article) for article in read)
        assert (len(pool.processes), len(pool.processes & before)) == (2, 1)


async def test_suspicious_documents_that_are_recognised_cost_no_process() -> None:
    """Each is refused with its type by the same child, which reads the next page."""
    async with ReaderPool(1, deadline=60) as pool:
        await pool.read(GOOD, TARGET, SOURCE)
        before = pool.processes
        for name, (body, outcome) in SUSPICIOUS.items():
            with pytest.raises(ReadError) as caught:
                await pool.read(page(f"<html><body>{body}"), TARGET, SOURCE)
            assert caught.value.outcome is outcome, name
        assert isinstance(await pool.read(GOOD, TARGET, SOURCE), Article)
        assert pool.processes == before
