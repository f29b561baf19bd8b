"""Bringing a database file to the schema of this version.

Migrations are numbered files that only ever grow in number; ``PRAGMA user_version`` is the number of the last one
applied. Each runs in one transaction together with that pragma, so a crash leaves the old or the new schema. A file
that holds articles is copied before its first migration.
"""

import asyncio
import re
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import aiosqlite

from wiredesk.errors import SchemaError

APPLICATION_ID = 0x4E575331  # "NWS1": names our files to file(1) and keeps us from writing into a stranger's


@dataclass(frozen=True, slots=True)
class Migration:
    """``number`` counts from 1 without gaps."""

    number: int
    name: str
    sql: str


def load() -> tuple[Migration, ...]:
    """The migrations of this version in order."""
    found = []
    for file in files(__package__).joinpath("migrations").iterdir():
        if match := re.fullmatch(r"(\d{4})_(\w+)\.sql", file.name):
            found.append(Migration(int(match[1]), match[2], file.read_text(encoding="utf-8")))
    return tuple(sorted(found, key=lambda migration: migration.number))


MIGRATIONS = load()


async def inspect(connection: aiosqlite.Connection, path: Path) -> int:
    """The schema version of an open file: 0 for an empty one.

    Raises ``SchemaError`` for somebody else's database and for one from a newer version of wiredesk.
    """
    (application,) = await _row(connection, "PRAGMA application_id")
    (version,) = await _row(connection, "PRAGMA user_version")
    (tables,) = await _row(connection, "SELECT count(*) FROM sqlite_schema")
    if application != APPLICATION_ID and (tables or application):
        raise SchemaError(f"{path}: a database, but not one of wiredesk's")
    if version > len(MIGRATIONS):
        raise SchemaError(
            f"{path}: schema {version} comes from a newer wiredesk; this one knows schemas up to {len(MIGRATIONS)}"
        )
    return int(version)


async def require_current(connection: aiosqlite.Connection, path: Path) -> None:
    """For readers, who cannot migrate. Raises ``SchemaError`` when the schema is not this version's."""
    if (version := await inspect(connection, path)) < len(MIGRATIONS):
        raise SchemaError(f"{path}: schema {version} is older than {len(MIGRATIONS)}; run: wiredesk db migrate")


async def migrate(connection: aiosqlite.Connection, path: Path, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Apply what is missing. ``sqlite3.Error`` passes through and leaves the schema as it was."""
    version = await inspect(connection, path)
    missing = migrations[version:]
    if version and missing:
        await _copy(connection, path.with_name(f"{path.name}.schema-{version}.backup"))
    for migration in missing:
        script = (
            f"BEGIN IMMEDIATE;\n{migration.sql}\nPRAGMA application_id = {APPLICATION_ID};\n"
            f"PRAGMA user_version = {migration.number};\nCOMMIT;"
        )
        try:
            await connection.executescript(script)
        except BaseException:
            await connection.rollback()
            raise


async def _copy(connection: aiosqlite.Connection, to: Path) -> None:
    await asyncio.to_thread(to.unlink, missing_ok=True)
    await connection.execute_fetchall("VACUUM INTO ?", (str(to),))


async def _row(connection: aiosqlite.Connection, sql: str) -> tuple[int, ...]:
    return tuple(next(iter(await connection.execute_fetchall(sql))))
