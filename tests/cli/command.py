"""The command line as a person calls it: a process of its own."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.store.world import database
from wiredesk.store.sqlite import SqliteStore


def wiredesk(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run one command in a folder without configuration."""
    command = [sys.executable, "-m", "wiredesk", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=60, check=False)


def output(*arguments: str | Path, stdin: bytes = b"") -> str:
    """What a command that must succeed printed."""
    done = wiredesk(*arguments, stdin=stdin)
    assert (done.returncode, done.stderr) == (0, b""), done.stderr.decode()
    return done.stdout.decode()


def filled(folder: Path, fill: Callable[[SqliteStore], Awaitable[None]]) -> Path:
    """A database that ``fill`` has written."""
    path = database(folder)

    async def write() -> None:
        async with await SqliteStore.open(path) as store:
            await fill(store)

    asyncio.run(write())
    return path
