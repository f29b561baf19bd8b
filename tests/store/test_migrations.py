"""Migrations: numbered without gaps, each whole or not at all, with a copy before the first."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import aiosqlite
import pytest

from tests.store.world import article, database, deliver, stored, story
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.sqlite.migrate import MIGRATIONS, Migration, migrate

NEXT = len(MIGRATIONS) + 1
GOOD = Migration(NEXT, "good", "CREATE TABLE note (text TEXT) STRICT;\nINSERT INTO note VALUES ('kept');")
BAD = Migration(NEXT + 1, "bad", "CREATE TABLE other (text TEXT) STRICT;\nINSERT INTO missing VALUES (1);")


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[aiosqlite.Connection]:
    async with await SqliteStore.open(database(tmp_path)) as store:
        await deliver(store, article("https://alpha.test/story/1", story(1)))
    async with aiosqlite.connect(database(tmp_path), isolation_level=None) as opened:
        yield opened


async def value(connection: aiosqlite.Connection, sql: str) -> object:
    [[found]] = await connection.execute_fetchall(sql)
    return found


def test_numbers_have_no_gaps() -> None:
    assert [migration.number for migration in MIGRATIONS] == list(range(1, NEXT))


async def test_a_migration_and_its_number_come_together(connection: aiosqlite.Connection, tmp_path: Path) -> None:
    await migrate(connection, database(tmp_path), (*MIGRATIONS, GOOD))
    assert await value(connection, "PRAGMA user_version") == NEXT
    assert await value(connection, "SELECT text FROM note") == "kept"
    assert await value(connection, "SELECT count(*) FROM article") == 1


async def test_a_migration_that_fails_changes_nothing(connection: aiosqlite.Connection, tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="missing"):
        await migrate(connection, database(tmp_path), (*MIGRATIONS, GOOD, BAD))
    assert await value(connection, "PRAGMA user_version") == NEXT
    assert await value(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'other'") == 0


async def test_the_file_is_copied_before_it_is_migrated(connection: aiosqlite.Connection, tmp_path: Path) -> None:
    await migrate(connection, database(tmp_path), (*MIGRATIONS, GOOD))
    copy = tmp_path / f"wiredesk.db.schema-{NEXT - 1}.backup"
    async with await SqliteStore.open(copy) as store:
        assert len(await stored(store)) == 1


async def test_nothing_missing_is_nothing_done(connection: aiosqlite.Connection, tmp_path: Path) -> None:
    before = await value(connection, "PRAGMA schema_version")
    await migrate(connection, database(tmp_path))
    assert await value(connection, "PRAGMA schema_version") == before
    assert not list(tmp_path.glob("*.backup"))  # noqa: ASYNC240
