"""JSON Lines of the record: one article a line, streaming, to a stream or to a file that appears only when whole.

Lines are UTF-8 and end in a line feed (jsonlines.org). A lone surrogate, which UTF-8 cannot spell, becomes ``?``.
"""

import json
import os
import secrets
from collections.abc import AsyncIterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from wiredesk.errors import StoreError
from wiredesk.export.record import to_record
from wiredesk.records import Article


def line(article: Article) -> bytes:
    """One line of JSON with its line feed."""
    return json.dumps(to_record(article), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


async def write_stream(articles: AsyncIterable[Article], out: BinaryIO) -> int:
    """Write every article as it arrives, hold none; returns how many. ``OSError`` of the stream passes through."""
    count = 0
    async for article in articles:
        out.write(line(article))
        count += 1
    out.flush()
    return count


async def write_file(articles: AsyncIterable[Article], path: Path) -> int:
    """Write to ``path`` so that it holds all of it or is not touched at all; returns how many articles.

    Raises ``StoreError`` when the file cannot be written.
    """
    with atomic(path) as out:
        return await write_stream(articles, out)


@contextmanager
def atomic(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the name ``path`` when the block ends well and vanishes when it does not.

    The bytes go to a hidden neighbour, are synced, then renamed over ``path`` (POSIX rename is atomic inside one
    folder); the folder is synced so that the name survives a power loss. Raises ``StoreError`` for any ``OSError``.
    """
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}.partial")
    try:
        with partial.open("xb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        partial.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror or error}") from error
    finally:
        partial.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
