"""Opening a database: what may be wrong with it is one clear line and a typed error."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.world import NOON, database, source
from wiredesk.errors import StoreBusyError, StoreError
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.sqlite.migrate import APPLICATION_ID, MIGRATIONS


async def one_line(path: Path, *, read_only: bool = False) -> str:
    with pytest.raises(StoreError) as caught:
        await SqliteStore.open(path, read_only=read_only)
    message = str(caught.value)
    assert "\n" not in message
    assert str(path) in message
    return f"{type(caught.value).__name__}: {message}"


async def test_a_folder_is_named_as_such(tmp_path: Path) -> None:
    assert (await one_line(tmp_path)).endswith("a folder, not a file")


async def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert "does not exist" in await one_line(tmp_path / "missing" / "w.db")


async def test_a_missing_database_is_not_created_by_a_reader(tmp_path: Path) -> None:
    path = database(tmp_path)
    assert "no such database" in await one_line(path, read_only=True)
    assert os.listdir(tmp_path) == []  # noqa: PTH208


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("content", [b"to be, or not to be" * 300, b"SQLite format 3\0" + b"\x07" * 4000])
async def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, content: bytes, read_only: bool
) -> None:
    path = database(tmp_path)
    path.write_bytes(content)
    message = await one_line(path, read_only=read_only)
    assert message.startswith("SchemaError") or "damaged" in message or "malformed" in message
    assert path.read_bytes() == content


async def test_somebody_elses_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = database(tmp_path)
    with sqlite3.connect(path) as stranger:
        stranger.execute("CREATE TABLE wallet (coins INTEGER)")
    stranger.close()
    before = path.read_bytes()
    assert "not one of wiredesk's" in await one_line(path)
    assert path.read_bytes() == before


async def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = database(tmp_path)
    await (await SqliteStore.open(path)).close()
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    newer.close()
    for read_only in (False, True):
        assert "comes from a newer wiredesk" in await one_line(path, read_only=read_only)


async def test_an_empty_file_is_no_database_for_a_reader(tmp_path: Path) -> None:
    path = database(tmp_path)
    path.touch()
    assert (await one_line(path, read_only=True)).startswith("SchemaError")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach; those of ``tmp_path`` lie below one that is closed to others."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
        Path(folder).chmod(0o755)


def test_a_read_only_folder_is_one_line(open_folder: Path) -> None:
    """In a child that gives root up if it has it: for root nothing is read-only."""
    open_folder.chmod(0o555)
    child = f"""
import asyncio, os, pathlib
from wiredesk.errors import StoreError
from wiredesk.store.sqlite import SqliteStore
if os.geteuid() == 0:
    os.setuid(65534)
try:
    asyncio.run(SqliteStore.open(pathlib.Path({str(database(open_folder))!r})))
except StoreError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True, check=True)
    assert "Permission denied" in done.stdout
    assert done.stdout.count("\n") == 1


async def test_a_second_opener_in_this_process_is_refused(tmp_path: Path) -> None:
    async with await SqliteStore.open(database(tmp_path)):
        with pytest.raises(StoreBusyError, match="already open"):
            await SqliteStore.open(database(tmp_path))
    await (await SqliteStore.open(database(tmp_path))).close()


async def test_a_second_process_is_refused_with_the_pid_of_the_first(tmp_path: Path) -> None:
    path = database(tmp_path)
    child = f"""
import asyncio, pathlib
from wiredesk.errors import StoreBusyError
from wiredesk.store.sqlite import SqliteStore
try:
    asyncio.run(SqliteStore.open(pathlib.Path({str(path)!r})))
except StoreBusyError as error:
    print(error.exit_code, error)
"""
    async with await SqliteStore.open(path):
        done = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True, check=True)  # noqa: ASYNC221
    assert done.stdout.startswith(f"75 {path}: in use by another instance (pid {os.getpid()}, since 20")
    assert done.stdout.count("\n") == 1


async def test_a_killed_writer_lets_the_next_in_at_once(tmp_path: Path) -> None:
    """Also while a child that it forked lives on."""
    path = database(tmp_path)
    child = f"""
import asyncio, os, pathlib, signal, time
from wiredesk.store.sqlite import SqliteStore
async def main():
    await SqliteStore.open(pathlib.Path({str(path)!r}))
    survivor = os.fork()
    if survivor == 0:
        os.close(1)
        time.sleep(60)
        os._exit(0)
    print(survivor, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", child], stdout=subprocess.PIPE)  # noqa: ASYNC221
    survivor = int(done.stdout)
    try:
        await (await SqliteStore.open(path)).close()
    finally:
        os.kill(survivor, signal.SIGKILL)


async def test_readers_read_beside_the_writer_but_cannot_write(tmp_path: Path) -> None:
    async with (
        await SqliteStore.open(database(tmp_path)) as writer,
        await SqliteStore.open(database(tmp_path), read_only=True) as reader,
    ):
        await writer.sync_sources([source()], NOON)
        assert await reader.next_ready(NOON) == NOON
        with pytest.raises(StoreError, match="reading only"):
            await reader.sync_sources([source()], NOON)


async def test_the_file_says_whose_it_is_and_is_synced_at_every_commit(tmp_path: Path) -> None:
    store = await SqliteStore.open(database(tmp_path))
    async with store._database.alone() as session:
        pragmas = [
            (await session.script(f"PRAGMA {name}"))[0][0]
            for name in ("application_id", "user_version", "journal_mode", "synchronous", "foreign_keys")
        ]
    await store.close()
    assert pragmas == [APPLICATION_ID, len(MIGRATIONS), "wal", 2, 1]


async def test_a_full_disk_is_one_line_and_loses_nothing(tmp_path: Path) -> None:
    """max_page_count stands in for the disk: SQLite answers both with SQLITE_FULL."""
    async with await SqliteStore.open(database(tmp_path)) as store:
        async with store._database.alone() as session:
            pages = (await session.script("PRAGMA page_count"))[0][0]
            await session.script(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError, match="no space left"):
            await store.sync_sources([source("alpha", *(f"{n}/{'x' * 200}" for n in range(500)))], NOON)
        async with store._database.alone() as session:
            await session.script("PRAGMA max_page_count = 100000")
        assert await store.next_ready(NOON) is None
        await store.sync_sources([source()], NOON)
        assert await store.next_ready(NOON) == NOON
        assert await store.check() == []
