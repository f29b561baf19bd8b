"""The connections to one database file: one writer behind a lock, one reader; and the mapping of SQLite's errors.

All statements are named (queries.sql). A transaction costs a thread hop per statement, so writers pass many rows at
once. ``BEGIN IMMEDIATE`` takes the write lock before the first read: a transaction that reads first and writes later
fails at once under contention (measured).
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, contextmanager
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiosqlite

from wiredesk.errors import SchemaError, StoreBusyError, StoreError
from wiredesk.store.sqlite.lock import WriterLock
from wiredesk.store.sqlite.migrate import inspect, migrate, require_current
from wiredesk.store.sqlite.queries import QUERIES

Row = sqlite3.Row
Parameters = Mapping[str, object]

_BUSY_MS = 5000
_CACHE_KIB = 64 * 1024
_MAPPED_BYTES = 2**31 - 65536  # as much of the file as SQLite maps; it maps for reading only, and writes as ever


class Session:
    """A connection as the store's modules see it: named queries, and few statements that names cannot hold."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def all(self, name: str, /, **parameters: object) -> list[Row]:
        """Every row of a query."""
        return list(await self._connection.execute_fetchall(QUERIES[name].sql, parameters))

    async def one(self, name: str, /, **parameters: object) -> Row:
        """The only row of a query that always has one."""
        return (await self.all(name, **parameters))[0]

    async def many(self, name: str, rows: Iterable[Parameters]) -> None:
        """Run a writing query once per row; no rows, no hop. The rows are made in SQLite's thread, as it takes them."""
        rows = iter(rows)
        if (first := next(rows, None)) is not None:
            await self._connection.executemany(QUERIES[name].sql, chain((first,), rows))

    async def across(self, name: str, part: str, tables: Iterable[str], /, **parameters: object) -> list[Row]:
        """Every row of a query that reads a part from each of these runs of keys."""
        parts = " UNION ALL ".join(_on(part, table) for table in tables) or "SELECT 0 AS k WHERE 0"
        sql = QUERIES[name].sql.replace("{tables}", parts)
        return list(await self._connection.execute_fetchall(sql, parameters))

    async def table_many(self, name: str, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Run a writing query on one run of keys, once per row."""
        await self._connection.executemany(_on(name, table), rows)

    async def script(self, sql: str, parameters: Parameters | None = None) -> list[Row]:
        """A statement that names cannot hold: runs of keys, pragmas, VACUUM."""
        return list(await self._connection.execute_fetchall(sql, parameters or {}))


def _on(name: str, table: str) -> str:
    return QUERIES[name].sql.replace("{table}", table)


class Database:
    """An open database file. Make one with ``open_database``; every method raises ``StoreError``."""

    def __init__(
        self, path: Path, reader: aiosqlite.Connection, writer: aiosqlite.Connection | None, lock: WriterLock | None
    ) -> None:
        self.path = path
        self._reader, self._writer, self._lock = reader, writer, lock
        self._turn = asyncio.Lock()
        self._durable = True  # as the writer was opened
        self._closed = False

    async def close(self) -> None:
        """Wait for a running transaction, close the connections, release the writer lock. May be called twice."""
        async with self._turn:
            self._closed = True
            try:
                with mapped(self.path):
                    await self._reader.close()
                    if self._writer is not None:
                        await self._writer.close()
            finally:
                if self._lock is not None:
                    self._lock.release()
                    self._lock = None

    @asynccontextmanager
    async def write(self, *, durable: bool = True) -> AsyncIterator[Session]:
        """One transaction: committed when the block ends well, rolled back when it raises.

        A commit that is not ``durable`` survives the process but perhaps not a power loss, as leases may: whoever
        held them is gone then. It saves the wait for the disk; the next durable commit makes it durable too.
        """
        async with self._turn:
            connection = self._owned()
            with mapped(self.path):
                if durable != self._durable:
                    await connection.execute_fetchall(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
                    self._durable = durable
                try:
                    await connection.execute_fetchall("BEGIN IMMEDIATE")
                    yield Session(connection)
                    await connection.execute_fetchall("COMMIT")
                except BaseException:
                    await connection.rollback()
                    raise

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[Session]:
        """The write connection outside a transaction, for VACUUM, checkpoints and the like."""
        async with self._turn:
            connection = self._owned()
            with mapped(self.path):
                yield Session(connection)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Session]:
        """The reader: every statement sees one consistent, committed state and blocks nobody."""
        self._check_open()
        with mapped(self.path):
            yield Session(self._reader)

    def _owned(self) -> aiosqlite.Connection:
        if self._writer is None:
            raise StoreError(f"{self.path}: opened for reading only")
        self._check_open()
        return self._writer

    def _check_open(self) -> None:
        if self._closed:
            raise StoreError(f"{self.path}: closed")


async def open_database(path: Path, *, read_only: bool = False) -> Database:
    """Open, creating and migrating when writing.

    Raises ``StoreBusyError`` when another instance writes to it, ``SchemaError`` for a file that is no database of
    this version, ``StoreError`` for everything else that is wrong with the path.
    """
    _check_path(path, read_only=read_only)
    if read_only:
        with mapped(path):
            reader = await _open_reader(path)
        return Database(path, reader, None, None)
    lock = WriterLock(path)
    try:
        with mapped(path):
            writer = await _open_writer(path)
            try:
                reader = await _open_reader(path)
            except BaseException:
                await writer.close()
                raise
    except BaseException:
        lock.release()
        raise
    return Database(path, reader, writer, lock)


async def open_beside(path: Path) -> Database:
    """Open for short writes beside the instance that owns the file: a consumer's cursor, nothing of the frontier.

    Creates and migrates nothing. Raises as ``open_database``, except that a running instance is no reason.
    """
    _check_path(path, read_only=True)
    with mapped(path):
        reader = await _open_reader(path)
        try:
            writer = await aiosqlite.connect(path, isolation_level=None)
            await writer.execute_fetchall(f"PRAGMA busy_timeout = {_BUSY_MS}")
            await writer.execute_fetchall("PRAGMA synchronous = FULL")
        except BaseException:
            await reader.close()
            raise
    return Database(path, reader, writer, None)


@contextmanager
def mapped(path: Path) -> Any:
    """The one place where SQLite's errors become ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise _ours(error, path) from error


def _ours(error: sqlite3.Error, path: Path) -> StoreError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_NOTADB"):
        return SchemaError(f"{path}: not a database")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreBusyError(f"{path}: locked by another program")
    if name.startswith("SQLITE_FULL"):
        return StoreError(f"{path}: no space left on the disk")
    if name.startswith("SQLITE_CORRUPT"):
        return StoreError(
            f"{path}: damaged ({error}); restore a backup, or keep what is readable with sqlite3 .recover"
        )
    if name.startswith("SQLITE_READONLY"):
        return StoreError(f"{path}: read-only")
    return StoreError(f"{path}: {error}")


def _check_path(path: Path, *, read_only: bool) -> None:
    """What SQLite would only call "unable to open database file"."""
    if path.is_dir():
        raise StoreError(f"{path}: a folder, not a file")
    if not path.parent.is_dir():
        raise StoreError(f"{path}: the folder {path.parent} does not exist")
    if read_only and not path.exists():
        raise StoreError(f"{path}: no such database; `wiredesk crawl` and `wiredesk run` make it, --db names another")


async def _open_writer(path: Path) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(path, isolation_level=None, cached_statements=256)
    try:
        # the timeout first: switching to WAL itself may meet a lock
        await connection.execute_fetchall(f"PRAGMA busy_timeout = {_BUSY_MS}")
        await inspect(connection, path)
        await connection.execute_fetchall("PRAGMA journal_mode = WAL")
        await connection.execute_fetchall("PRAGMA synchronous = FULL")
        await connection.execute_fetchall("PRAGMA foreign_keys = ON")
        await connection.execute_fetchall(f"PRAGMA cache_size = -{_CACHE_KIB}")
        await connection.execute_fetchall(f"PRAGMA mmap_size = {_MAPPED_BYTES}")
        await migrate(connection, path)
        connection.row_factory = sqlite3.Row
    except BaseException:
        await connection.close()
        raise
    return connection


async def _open_reader(path: Path) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(_read_only_uri(path), uri=True, isolation_level=None, cached_statements=256)
    try:
        await connection.execute_fetchall(f"PRAGMA busy_timeout = {_BUSY_MS}")
        await require_current(connection, path)
        connection.row_factory = sqlite3.Row
    except BaseException:
        await connection.close()
        raise
    return connection


def _read_only_uri(path: Path) -> str:
    return f"file:{quote(str(path.absolute()))}?mode=ro"
