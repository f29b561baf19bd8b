"""``wiredesk wire-share``: how much of a source's output is whose copy."""

import argparse
import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

from wiredesk.cli.configuration import load
from wiredesk.cli.tables import table
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import WireShare

_SHOWN = 3  # names in a cell of the table


def run(arguments: argparse.Namespace) -> int:
    """One row per source, or per name that texts are credited to."""
    settings, _ = load(arguments, sources=False)

    async def ask() -> list[WireShare]:
        async with await SqliteStore.open(settings.database, read_only=True) as store:
            return await store.wire_share(arguments.since)

    shares = asyncio.run(ask())
    if arguments.by == "source":
        print(_sources_json(shares) if arguments.format == "json" else _sources_table(shares))
    else:
        print(_names_json(shares) if arguments.format == "json" else _names_table(shares))
    return 0


def _sources_json(shares: Sequence[WireShare]) -> str:
    rows = [
        {"source": one.source, "articles": one.articles, "credited": one.credited, "copied": one.copied,
         "credited_share": _share(one.credited, one.articles), "copied_share": _share(one.copied, one.articles),
         "attributions": one.names, "origins": one.origins}
        for one in shares
    ]  # fmt: skip
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _sources_table(shares: Sequence[WireShare]) -> str:
    rows = [
        (one.source, str(one.articles), _percent(one.credited, one.articles), _percent(one.copied, one.articles),
         _most(one.names), _most(one.origins))
        for one in shares
    ]  # fmt: skip
    return table(("source", "articles", "credited", "copied", "credited to", "copied from"), rows)


def _names_json(shares: Sequence[WireShare]) -> str:
    whole = _articles(shares)
    rows = [
        {"attribution": name, "articles": sum(sources.values()), "share": _share(sum(sources.values()), whole),
         "sources": sources}
        for name, sources in _by_name(shares).items()
    ]  # fmt: skip
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _names_table(shares: Sequence[WireShare]) -> str:
    whole = _articles(shares)
    rows = [
        (name, str(sum(sources.values())), _percent(sum(sources.values()), whole), str(len(sources)), _most(sources))
        for name, sources in _by_name(shares).items()
    ]
    return table(("attribution", "articles", "of all", "sources", "most in"), rows)


def _by_name(shares: Sequence[WireShare]) -> dict[str, dict[str, int]]:
    """Per name credited the articles of each source; the name with most articles first."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for one in shares:
        for name, articles in one.names.items():
            found[name][one.source] = articles
    ordered = sorted(found.items(), key=lambda each: (-sum(each[1].values()), each[0]))
    return {name: dict(sorted(sources.items(), key=lambda each: -each[1])) for name, sources in ordered}


def _articles(shares: Sequence[WireShare]) -> int:
    return sum(one.articles for one in shares)


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4)


def _percent(part: int, whole: int) -> str:
    return f"{part / whole:.0%}"


def _most(counts: Mapping[str, int]) -> str:
    shown = [f"{name} {count}" for name, count in list(counts.items())[:_SHOWN]]
    return ", ".join([*shown, "..."] if len(counts) > _SHOWN else shown)
