"""``wiredesk edits``: the log of silent edits, which publishers make after we have read the article."""

import argparse
import asyncio
import json
from collections.abc import Callable

from wiredesk.cli.configuration import load
from wiredesk.cli.tables import minute
from wiredesk.dedupe import Edit, edits
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import ChangeKind, Step


def run(arguments: argparse.Namespace) -> int:
    """Every later revision, withdrawal and return since a time, oldest first, with the words that changed."""
    settings, _ = load(arguments, sources=False)
    wanted = frozenset(arguments.kind)
    show: Callable[[Step, Edit | None], str] = _json if arguments.format == "jsonl" else _text

    async def log() -> None:
        async with await SqliteStore.open(settings.database, read_only=True) as store:
            async for step in store.steps(arguments.since):
                edit = edits(step.old, step.new) if step.kind is ChangeKind.REVISED else None
                if not wanted or wanted.intersection(kinds_of(step, edit)):
                    print(show(step, edit))

    asyncio.run(log())
    return 0


def kinds_of(step: Step, edit: Edit | None) -> tuple[str, ...]:
    """The kinds of an edit, weightiest first; a page that went or came back has one."""
    return tuple(kind.value for kind in edit.kinds) if edit else (step.kind.value,)


def words(edit: Edit) -> list[str]:
    """The places where the words differ, a line each, headline and credit first."""
    return [f"    '{change.old}' -> '{change.new}'" for change in (edit.title, edit.credit, *edit.changes) if change]


def _json(step: Step, edit: Edit | None) -> str:
    kinds = kinds_of(step, edit)
    line = {
        "at": step.at.isoformat(timespec="milliseconds"),
        "article_id": step.article_id,
        "source": step.new.source,
        "url": step.new.canonical_url,
        "revision": step.new.revision,
        "kind": kinds[0],
        "kinds": kinds,
        "old_title": step.old.title,
        "title": step.new.title,
        "credit": {"old": edit.credit.old, "new": edit.credit.new} if edit and edit.credit else None,
        "changes": [{"old": change.old, "new": change.new} for change in edit.changes] if edit else [],
    }
    return json.dumps(line, ensure_ascii=False)


def _text(step: Step, edit: Edit | None) -> str:
    kinds = ", ".join(kinds_of(step, edit))
    lines = [
        f"{minute(step.at)}  {step.new.source}  {kinds}",
        f"  {step.new.title}",
        f"  article {step.article_id}, revision {step.new.revision}: {step.new.canonical_url}",
    ]
    return "\n".join([*lines, *(words(edit) if edit else []), ""])
