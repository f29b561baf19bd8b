"""``wiredesk export`` and ``wiredesk changes``: articles for later stages."""

import argparse
import asyncio
import json
import sys
from datetime import UTC, datetime

from wiredesk.cli.configuration import load
from wiredesk.export.jsonl import write_file, write_stream
from wiredesk.export.record import to_record
from wiredesk.store.sqlite import SqliteStore


def run_export(arguments: argparse.Namespace) -> int:
    """Current revisions as JSON Lines, streaming; a file appears whole or not at all."""
    settings, _ = load(arguments, sources=False)

    async def export() -> int:
        async with await SqliteStore.open(settings.database, read_only=True) as store:
            articles = store.articles(
                since=arguments.since, until=arguments.until, sources=frozenset(arguments.source) or None
            )
            if arguments.output:
                return await write_file(articles, arguments.output)
            return await write_stream(articles, sys.stdout.buffer)

    count = asyncio.run(export())
    if arguments.output and not arguments.quiet:
        print(f"{count} articles in {arguments.output}", file=sys.stderr)
    return 0


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
