"""``wiredesk export`` and ``wiredesk changes``: articles for later stages."""

import argparse
import asyncio
import json
import sys
from collections.abc import Collection
from datetime import UTC, datetime

from wiredesk.cli.configuration import load
from wiredesk.cli.files import check_output
from wiredesk.cli.tables import counted
from wiredesk.errors import InputError
from wiredesk.export.jsonl import write_file, write_stream
from wiredesk.export.record import to_record
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import SourceStatus


def run_export(arguments: argparse.Namespace) -> int:
    """Current revisions as JSON Lines, streaming; a file appears whole or not at all."""
    settings, _ = load(arguments, sources=False)
    if arguments.output:
        check_output(arguments.output, settings.database)

    async def export() -> int:
        async with await SqliteStore.open(settings.database, read_only=True) as store:
            if arguments.source:
                _check_sources(arguments.source, await store.sources_status(datetime.now(UTC)))
            articles = store.articles(
                since=arguments.since, until=arguments.until, sources=frozenset(arguments.source) or None
            )
            if arguments.output:
                return await write_file(articles, arguments.output)
            return await write_stream(articles, sys.stdout.buffer)

    count = asyncio.run(export())
    if arguments.output and not arguments.quiet:
        print(f"{counted(count, 'article')} in {arguments.output}", file=sys.stderr)
    return 0


def _check_sources(wanted: Collection[str], stored: Collection[SourceStatus]) -> None:
    """Raises ``InputError`` for a source that the database does not know: its export would be empty without a word."""
    known = {one.id for one in stored}
    for name in wanted:
        if name not in known:
            raise InputError(f"the database knows no source {name!r}")


def run_changes(arguments: argparse.Namespace) -> int:
    """What happened since the consumer's cursor; ``--ack`` moves the cursor."""
    settings, _ = load(arguments, sources=False)

    async def changes() -> None:
        if arguments.ack is not None:
            async with await SqliteStore.open_beside(settings.database) as store:
                await store.acknowledge(arguments.consumer, arguments.ack, datetime.now(UTC))
            return
        async with await SqliteStore.open(settings.database, read_only=True) as store:
            for change in await store.changes(arguments.consumer, arguments.limit):
                line = {"seq": change.seq, "at": change.at.isoformat(timespec="milliseconds"), "kind": change.kind}
                line |= {"article_id": change.article_id, "article": to_record(change.article)}
                print(json.dumps(line, ensure_ascii=False))

    asyncio.run(changes())
    return 0
