"""Sources from TOML files.

A folder stands for its ``*.toml`` files in order of name; these hold ``[defaults]`` and ``[[source]]`` alone. A file
named by itself may also hold the tables of the settings, which ``settings/`` reads. The ``[defaults]`` of a file
hold for its own sources and for those of all files in the folders next to it; the nearest file wins, key by key.
"""

from collections.abc import Sequence
from pathlib import Path

from wiredesk.errors import ConfigError
from wiredesk.records import Rules, Source
from wiredesk.sources.positions import KeyPath
from wiredesk.sources.schema import DEFAULTS, IDENTITY, RULES
from wiredesk.sources.toml import Document, read_document

SETTINGS_KEYS = frozenset(
    {"agent", "database", "fetch", "log", "politeness", "retention", "schedule", "side_port", "sources", "workers"}
)
"""Top-level keys that belong to settings/; a test holds the two together."""

_OF_FILE = frozenset({"defaults", "source"})
_OF_DEFAULTS = frozenset({*DEFAULTS, "rules"})
_OF_SOURCE = frozenset({*_OF_DEFAULTS, *IDENTITY})


def load_sources(paths: Sequence[Path]) -> tuple[Source, ...]:
    """Every source of these files and folders, in order.

    Raises ``ConfigError`` with file, line and key for the first thing that is wrong, duplicate ids included.
    """
    documents = [_checked(file, alone) for file, alone in _files(paths)]
    defaults = {document.file.resolve(): _defaults(document) for document in documents}
    found: dict[str, tuple[Source, str]] = {}
    for document in documents:
        inherited = _inherited(document.file.resolve(), defaults)
        for index, table in enumerate(_source_tables(document)):
            path: KeyPath = ("source", index)
            source = _source(document, path, table, inherited)
            if source.id in found:
                document.fail(f"{source.id!r} is already used in {found[source.id][1]}", (*path, "id"))
            found[source.id] = source, f"{document.file}:{document.lines.get((*path, 'id'), 1)}"
    return tuple(source for source, _ in found.values())


def places(paths: Sequence[Path]) -> dict[tuple[str, str], str]:
    """Where each URL of each source is configured: (id, URL) to ``file:line``. Raises ``ConfigError``."""
    found: dict[tuple[str, str], str] = {}
    for document in (_checked(file, alone) for file, alone in _files(paths)):
        for index, table in enumerate(_source_tables(document)):
            source = _source(document, ("source", index), table, {})
            for number, url in enumerate(source.urls):
                found[source.id, url] = f"{document.file}:{_line(document, index, number)}"
    return found


def _line(document: Document, index: int, number: int) -> int:
    paths: tuple[KeyPath, ...] = (
        ("source", index, "urls", number),
        ("source", index, "urls"),
        ("source", index, "url"),
    )
    return next((document.lines[path] for path in paths if path in document.lines), 1)


def _files(paths: Sequence[Path]) -> list[tuple[Path, bool]]:
    """The files to read, each once, and whether it was named by itself."""
    files: dict[Path, bool] = {}
    for path in paths:
        if path.is_dir():
            for file in sorted(path.glob("*.toml")):
                files.setdefault(file, False)
        elif path.exists():
            files.setdefault(path, True)
        else:
            raise ConfigError("no such file or folder", file=str(path))
    return list(files.items())


def _checked(file: Path, alone: bool) -> Document:
    document = read_document(file)
    document.refuse_unknown(document.values, (), _OF_FILE | SETTINGS_KEYS if alone else _OF_FILE)
    return document


def _defaults(document: Document) -> dict[str, object]:
    table = document.table(document.values.get("defaults", {}), ("defaults",))
    for key in table:
        if key in IDENTITY:
            document.fail("only a source itself can say this", ("defaults", key))
    document.refuse_unknown(table, ("defaults",), _OF_DEFAULTS)
    return _read(document, ("defaults",), table)


def _inherited(file: Path, defaults: dict[Path, dict[str, object]]) -> dict[str, object]:
    """The defaults in force for ``file``: those of files in the folders above it, then its own."""
    merged: dict[str, object] = {}
    for other in sorted(defaults, key=lambda one: len(one.parts)):
        if other == file or (other.parent != file.parent and file.is_relative_to(other.parent)):
            merged |= defaults[other]
    return merged


def _source_tables(document: Document) -> list[dict[str, object]]:
    tables = document.values.get("source", [])
    if not isinstance(tables, list):
        document.fail("write [[source]] with two brackets", ("source",))
    return [document.table(table, ("source", index)) for index, table in enumerate(tables)]


def _source(document: Document, path: KeyPath, table: dict[str, object], inherited: dict[str, object]) -> Source:
    document.refuse_unknown(table, path, _OF_SOURCE)
    if "id" not in table:
        document.fail("a source needs an id", path)
    if ("url" in table) == ("urls" in table):
        document.fail("a source needs either url or urls", path)
    fields = inherited | _read(document, path, table)
    urls = (fields.pop("url"),) if "url" in fields else fields.pop("urls")
    if not urls:
        document.fail("must not be empty", (*path, "urls"))
    source = Source(**{"name": fields["id"], **fields, "urls": urls})  # type: ignore[arg-type]  # readers typed them
    if source.min_interval > source.max_interval:
        key = "min_interval" if "min_interval" in table else "max_interval"
        document.fail("min_interval is longer than max_interval", (*path, key))
    return source


def _read(document: Document, path: KeyPath, table: dict[str, object]) -> dict[str, object]:
    readers = {**IDENTITY, **DEFAULTS}
    fields: dict[str, object] = {}
    for key, value in table.items():
        if key == "rules":
            fields[key] = _rules(document, (*path, key), value)
            continue
        try:
            fields[key] = readers[key](value)
        except ValueError as error:
            document.fail(str(error), (*path, key))
    return fields


def _rules(document: Document, path: KeyPath, value: object) -> tuple[Rules, ...]:
    """``[source.rules]`` once, or ``[[source.rules]]`` several times, each in force from its own date."""
    if not isinstance(value, list):
        return (_one_rules(document, path, document.table(value, path)),)
    each = enumerate(value)
    return tuple(_one_rules(document, (*path, index), document.table(one, (*path, index))) for index, one in each)


def _one_rules(document: Document, path: KeyPath, table: dict[str, object]) -> Rules:
    document.refuse_unknown(table, path, RULES)
    fields: dict[str, object] = {}
    for key, value in table.items():
        try:
            fields[key] = RULES[key](value)
        except ValueError as error:
            document.fail(str(error), (*path, key))
    return Rules(**fields)  # type: ignore[arg-type]  # the readers of the schema have typed them
