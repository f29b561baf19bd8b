"""Saved pages with their expected records: what ``wiredesk test`` and ``wiredesk fixture add`` work on.

A case is a folder ``<source>/<date>-<slug>`` with ``page.html``, ``response.json`` and ``article.json``. The last
holds the fields that are asserted, or ``{"error": "not_article"}`` for a page that must give no record.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from wiredesk.errors import InputError, ReadError
from wiredesk.export.record import to_record
from wiredesk.extract import read_article
from wiredesk.fetch.folder import load_case, save_case
from wiredesk.records import Page, Source

# what changes from run to run, or is given by the store and not by reading
VOLATILE = frozenset(
    {"cluster_id", "discovered_at", "evidence", "extractor", "fetched_at", "fingerprint", "origin_id", "revision",
     "schema", "source"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldCheck:
    """One field of one case: what was expected and what was read."""

    field: str
    expected: object
    actual: object

    @property
    def passed(self) -> bool:
        """Equal as JSON."""
        return self.expected == self.actual


@dataclass(frozen=True, slots=True)
class Case:
    """A saved page, the source it belongs to, and the fields that its record must have."""

    name: str  # <source>/<date>-<slug>
    folder: Path
    page: Page
    source: Source
    expected: Mapping[str, object]

    def check(self) -> tuple[FieldCheck, ...]:
        """Read the page and compare field by field."""
        actual = read_fields(self.page, self.source)
        if "error" in self.expected or "error" in actual:
            return (FieldCheck("error", self.expected.get("error"), actual.get("error")),)
        return tuple(FieldCheck(name, value, actual.get(name)) for name, value in self.expected.items())

    def accept(self) -> None:
        """Make what is read today the expectation."""
        write_json(self.folder / "article.json", read_fields(self.page, self.source))


def read_fields(page: Page, source: Source) -> dict[str, object]:
    """The record of a page without its volatile fields, or ``{"error": outcome}``."""
    try:
        record = to_record(read_article(page, source=source))
    except ReadError as error:
        return {"error": str(error.outcome)}
    record["attribution"] = [
        _without_evidence(credit) for credit in cast(list[Mapping[str, object]], record["attribution"])
    ]
    return {name: value for name, value in record.items() if name not in VOLATILE}


def _without_evidence(credit: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in credit.items() if name not in VOLATILE}


def load_cases(root: Path, names: tuple[str, ...], sources: Mapping[str, Source]) -> Iterator[Case]:
    """The cases below ``root`` in order of name; ``names`` selects by prefix. Raises ``InputError``."""
    folders = sorted(path.parent for path in root.glob("*/*/response.json"))
    if not folders:
        raise InputError(f"{root}: no cases (folders <source>/<date>-<slug> with response.json)")
    chosen = [folder for folder in folders if not names or f"{folder.parent.name}/{folder.name}".startswith(names)]
    if not chosen:
        raise InputError(f"{root}: no case is named {', '.join(names)}")
    for folder in chosen:
        yield _load(folder, sources)


def _load(folder: Path, sources: Mapping[str, Source]) -> Case:
    name = f"{folder.parent.name}/{folder.name}"
    try:
        page = load_case(folder)
        expected = json.loads((folder / "article.json").read_text(encoding="utf-8"))
        about = json.loads((folder / "response.json").read_text(encoding="utf-8")).get("source", {})
    except (OSError, ValueError, KeyError) as error:
        raise InputError(f"{folder}: {error}") from None
    fallback = Source(id=folder.parent.name, name=folder.parent.name, urls=(), timezone=about.get("timezone"))
    return Case(name, folder, page, sources.get(folder.parent.name, fallback), expected)


def add_case(root: Path, page: Page, source: Source) -> Path:
    """Save a page and a draft of its record as a new case; returns its folder. Raises ``InputError``."""
    fields = read_fields(page, source)
    words = re.findall(r"\w+", str(fields.get("title") or fields.get("error")).lower())
    folder = root / (source.id or "unknown") / f"{page.fetched_at:%Y-%m-%d}-{'-'.join(words[:6])[:60]}"
    if folder.exists():
        raise InputError(f"{folder}: this case exists")
    save_case(folder, page)
    write_json(folder / "article.json", fields)
    return folder


def write_json(path: Path, value: object) -> None:
    """UTF-8, indented, with a line end: fit for review."""
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
