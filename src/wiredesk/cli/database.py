"""``wiredesk db``: care for the database file."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable

from wiredesk.cli.configuration import load
from wiredesk.cli.files import check_output
from wiredesk.errors import StoreError
from wiredesk.store.sqlite import SqliteStore


def run_migrate(arguments: argparse.Namespace) -> int:
    """Opening for writing migrates; a backup is made first."""

    async def opened(store: SqliteStore) -> str:
        return "schema is up to date"

    return _with_store(arguments, opened, read_only=False)


def run_check(arguments: argparse.Namespace) -> int:
    """The integrity of the file and of what we keep in it."""

    async def check(store: SqliteStore) -> str:
        problems = await store.check()
        if problems:
            raise StoreError("; ".join(problems))
        return "ok"

    return _with_store(arguments, check)


def run_backup(arguments: argparse.Namespace) -> int:
    """A consistent copy."""
    check_output(arguments.file, load(arguments, sources=False)[0].database)

    async def backup(store: SqliteStore) -> str:
        await store.backup(arguments.file)
        return f"{arguments.file} written"

    return _with_store(arguments, backup)


def run_vacuum(arguments: argparse.Namespace) -> int:
    """Give free pages back."""

    async def vacuum(store: SqliteStore) -> str:
        await store.vacuum()
        return "vacuumed"

    return _with_store(arguments, vacuum, read_only=False)


def _with_store(
    arguments: argparse.Namespace, act: Callable[[SqliteStore], Awaitable[str]], *, read_only: bool = True
) -> int:
    settings, _ = load(arguments, sources=False)

    async def run() -> str:
        async with await SqliteStore.open(settings.database, read_only=read_only) as store:
            return await act(store)

    print(asyncio.run(run()))
    return 0
