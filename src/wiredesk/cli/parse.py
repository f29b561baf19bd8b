"""``wiredesk parse``: read pages and print their records."""

import argparse
import asyncio
import json
import sys
from collections import deque
from collections.abc import AsyncIterator, Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from wiredesk import extract
from wiredesk.cli.files import read_file
from wiredesk.cli.rows import read_row, required, text_of
from wiredesk.errors import FetchError, InputError, ReadError, UsageError, WiredeskError
from wiredesk.export.record import to_record
from wiredesk.pipeline import Reader, read_page
from wiredesk.readers import ReaderPool, spare_collector
from wiredesk.records import Article, Page, Request, Source, Target, TargetKind
from wiredesk.web.redaction import redact

_ANONYMOUS = Source(id="", name="", urls=())
_MAX_FILE = 64 << 20  # bytes; a saved page is never that large


def run(arguments: argparse.Namespace) -> int:
    """Read the named pages, or the batch on standard input; 65 when a page gives no record."""
    if arguments.jsonl:
        return asyncio.run(_batch(arguments.workers))
    if not arguments.pages:
        raise UsageError("name a saved page, a URL or - for standard input; or --jsonl for a batch")
    worst = 0
    for name in arguments.pages:
        try:
            page = load_page(name, arguments)
            print(_explanation(page) if arguments.explain else _record(page, arguments.format))
        except InputError as error:
            print(f"wiredesk: {error}", file=sys.stderr)
            worst = error.exit_code
        except (ReadError, FetchError) as error:
            print(f"wiredesk: {redact(name)}: {error.outcome}: {error}", file=sys.stderr)
            worst = max(worst, error.exit_code)
    return worst


def load_page(name: str, arguments: argparse.Namespace) -> Page:
    """The page behind a file name, a URL or ``-``. Raises ``InputError`` or ``FetchError``."""
    if name.startswith(("http://", "https://")):
        return asyncio.run(_fetch(name, arguments))
    body = sys.stdin.buffer.read(_MAX_FILE) if name == "-" else read_file(Path(name))
    return saved_page(body, arguments.url or "")


def saved_page(body: bytes, url: str) -> Page:
    """A page that was not fetched by us: only its bytes and perhaps its URL are known."""
    return Page(url=url, final_url=url, status=200, headers={}, body=body, fetched_at=datetime.now(UTC))


async def _fetch(url: str, arguments: argparse.Namespace) -> Page:
    # imported here: the client takes as long to load as all the rest, and saved pages do not need it
    from wiredesk.app import open_visitor
    from wiredesk.cli.configuration import load

    settings, _ = load(arguments, sources=False)
    async with open_visitor(settings) as fetcher:
        return await fetcher.fetch(Request(url=url))


def _read(page: Page) -> Article:
    found = read_page(page, Target(id=0, url=page.url, kind=TargetKind.ARTICLE), _ANONYMOUS)
    assert isinstance(found, Article)
    return found


def _record(page: Page, form: str) -> str:
    return json.dumps(to_record(_read(page)), ensure_ascii=False, indent=2 if form == "json" else None)


def _explanation(page: Page) -> str:
    return json.dumps(asdict(extract.explain(page)), ensure_ascii=False, indent=2, default=str)


class _Here:
    """Reads in this process: no deadline, nothing to hand over."""

    async def read(self, page: Page, target: Target, source: Source) -> Article:
        found = read_page(page, target, source)
        assert isinstance(found, Article)
        return found


async def _batch(workers: int) -> int:
    """Standard input lines to output lines, in order, with a bounded number of pages in hand."""
    if workers == 1:
        spare_collector()
        async for line in _answers(sys.stdin.buffer, _Here(), ahead=1):
            print(line)
        return 0
    async with ReaderPool(workers, deadline=30) as pool:
        async for line in _answers(sys.stdin.buffer, pool, ahead=4 * workers):
            print(line)
    return 0


async def _answers(lines: Iterable[bytes], reader: Reader, ahead: int) -> AsyncIterator[str]:
    running: deque[asyncio.Task[str]] = deque()
    for line in lines:
        if line.strip():
            running.append(asyncio.create_task(_answer(line, reader)))
        if len(running) >= ahead:
            yield await running.popleft()
    while running:
        yield await running.popleft()


async def _answer(line: bytes, reader: Reader) -> str:
    name: object = None
    try:
        row = read_row(line)
        name = row.get("id")
        url, path = text_of(row, "url") or "", Path(required(row, "path"))
        target = Target(id=0, url=url, kind=TargetKind.ARTICLE)
        article = await reader.read(saved_page(read_file(path), url), target, _ANONYMOUS)
        assert isinstance(article, Article)
        answer = {**to_record(article), "id": name}
    except ReadError as error:
        answer = {"id": name, "error": {"type": str(error.outcome), "message": str(error)}}
    except WiredeskError as error:
        answer = {"id": name, "error": {"type": "input", "message": str(error)}}
    return json.dumps(answer, ensure_ascii=False)
