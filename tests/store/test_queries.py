"""The named queries: each is used, planned through an index, and each index is there for one that needs it."""

import re
import sqlite3
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

import wiredesk.store.sqlite as package
from wiredesk.store.sqlite.migrate import MIGRATIONS, Migration
from wiredesk.store.sqlite.queries import QUERIES, Query, parse

BIG = {"target", "fetch_log", "article", "revision", "url_alias", "change", "lookalike", "sketch_1"}
READS_ALL = {  # counts for people and checks: they may read whole tables, and nothing else may
    "all_clusters",
    "all_hosts",
    "all_unions",
    "consumers_behind",
    "headless_articles",
    "misnamed_clusters",
    "nameless_articles",
    "sleeping_hosts",
    "source_articles",
    "source_targets",
    "totals",
}


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    for migration in MIGRATIONS:
        connection.executescript(migration.sql)
    connection.execute("CREATE TABLE sketch_1 (k INTEGER PRIMARY KEY) STRICT")
    yield connection
    connection.close()


def plan(database: sqlite3.Connection, query: Query) -> list[str]:
    sql = query.sql.replace("{tables}", QUERIES["keys_in"].sql).replace("{table}", "sketch_1")
    if query.name == "keys_in":
        sql = f"WITH wanted (low) AS (VALUES (1)) {sql}"
    names = dict.fromkeys(re.findall(r":(\w+)", sql), 1)
    parameters: object = (1,) if "?" in sql else names
    return [row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]  # type: ignore[arg-type]


@pytest.mark.parametrize("query", QUERIES.values(), ids=lambda query: query.name)
def test_no_query_reads_a_big_table_from_end_to_end(database: sqlite3.Connection, query: Query) -> None:
    steps = plan(database, query)
    tables = {alias: table for table, alias in re.findall(r"(?:FROM|JOIN) (\w+) (\w+)", query.sql)}
    scanned = {tables.get(name, name) for step in steps for name in re.findall(r"^SCAN (\w+)", step)}
    assert query.name in READS_ALL or not scanned & BIG, steps
    assert not any("AUTOMATIC" in step for step in steps), steps


@pytest.mark.parametrize("migration", MIGRATIONS, ids=lambda migration: migration.name)
def test_every_index_names_the_queries_that_need_it_and_they_use_it(
    database: sqlite3.Connection, migration: Migration
) -> None:
    made = re.findall(r"CREATE INDEX (\w+)", migration.sql)
    named = dict(re.findall(r"CREATE INDEX (\w+)[^;]*; +-- quer(?:y|ies): (.+)$", migration.sql, re.MULTILINE))
    assert sorted(named) == sorted(made)
    for index, queries in named.items():
        for name in queries.split(", "):
            assert any(index in step for step in plan(database, QUERIES[name])), (index, name)


def test_every_query_is_used_and_every_used_query_exists() -> None:
    source = "".join(file.read_text() for file in Path(str(files(package))).rglob("*.py"))
    used = set(re.findall(r'(?:\.all|\.one|\.many|\.table_many|\bmany)\(\s*"(\w+)"', source))
    used |= {name for pair in re.findall(r'\.across\(\s*"(\w+)", "(\w+)"', source) for name in pair}
    used |= set(re.findall(r'^    \("(\w+)", "', source, re.MULTILINE))
    assert used == set(QUERIES)


def test_every_query_says_what_it_is_for() -> None:
    assert all(len(query.purpose) > 10 for query in QUERIES.values())


def test_a_name_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="stands twice"):
        parse("-- one: first\nSELECT 1;\n-- one: second\nSELECT 2;\n")
