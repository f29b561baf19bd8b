"""``wiredesk sources``: what is watched, whether it answers, and exchange with feed readers (OPML)."""

import argparse
import asyncio
import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from wiredesk.app import open_visitor
from wiredesk.cli.configuration import choose, load
from wiredesk.cli.files import read_file
from wiredesk.cli.tables import table
from wiredesk.discover import autodiscover, read_listing
from wiredesk.errors import FetchError, ReadError, StoreError, UsageError
from wiredesk.fetch.polite import PoliteFetcher
from wiredesk.records import Link, Request, Source, TargetKind
from wiredesk.sources.opml import read_opml, write_opml
from wiredesk.sources.write import write_toml
from wiredesk.store.sqlite import SqliteStore
from wiredesk.web.addresses import literal
from wiredesk.web.redaction import redact, redact_line
from wiredesk.web.urls import absolute, registrable_domain

_MOST_SITEMAPS = 50


def run_list(arguments: argparse.Namespace) -> int:
    """Every configured source, and where the database knows it to have moved."""
    settings, sources = load(arguments)
    moved = asyncio.run(_moved(settings.database))
    if arguments.format == "json":
        for source in sources:
            print(json.dumps(_facts(source) | {"moved": moved.get(source.id, {})}, ensure_ascii=False))
        return 0
    rows = [
        (
            s.id,
            s.name,
            str(s.type),
            s.language or "-",
            s.country or "-",
            "yes" if s.enabled else "no",
            _first_url(s, moved.get(s.id, {})),
        )
        for s in sources
    ]
    print(table(("id", "name", "type", "lang", "country", "on", "url"), rows))
    return 0


async def _moved(database: Path) -> dict[str, dict[str, str]]:
    """By source, the listings that are asked elsewhere than configured; nothing where no database says so."""
    try:
        async with await SqliteStore.open(database, read_only=True) as store:
            states = await store.sources_status(datetime.now(UTC))
    except StoreError:  # the list is of the configuration, whatever the state of the database
        return {}
    return {state.id: {one.url: one.to for one in state.moved if one.followed} for state in states}


def _first_url(source: Source, moved: Mapping[str, str]) -> str:
    more = f" (+{len(source.urls) - 1})" if len(source.urls) > 1 else ""
    first = redact(source.urls[0])
    return first + (f", moved to {moved[first]}" if first in moved else "") + more


def _facts(source: Source) -> dict[str, object]:
    return {
        "id": source.id,
        "name": source.name,
        "urls": [redact(url) for url in source.urls],
        "type": source.type,
        "language": source.language,
        "country": source.country,
        "timezone": source.timezone,
        "enabled": source.enabled,
        "tags": source.tags,
    }


@dataclass(frozen=True, slots=True)
class Check:
    """What one listing URL answered: ``format`` and its links, or why not."""

    source: str
    url: str
    format: str | None = None
    links: tuple[Link, ...] = ()
    problem: str | None = None


def run_check(arguments: argparse.Namespace) -> int:
    """Fetch each listing once, store nothing: 1 when any cannot be read."""
    settings, sources = load(arguments)
    chosen = choose(sources, arguments.source)

    async def all_checks() -> list[Check]:
        async with open_visitor(settings) as fetcher:
            found = await asyncio.gather(*(_check(fetcher, source) for source in chosen))
        return [check for checks in found for check in checks]

    checks = asyncio.run(all_checks())
    print(_checks_json(checks) if arguments.format == "json" else _checks_table(checks))
    return 1 if any(check.problem for check in checks) else 0


async def _check(fetcher: PoliteFetcher, source: Source) -> list[Check]:
    checks = []
    for url in source.urls:
        request = Request(
            url=url, kind=source.type, headers=source.headers, cookies=source.cookies, proxy=source.proxy,
            delay=source.delay,
        )  # fmt: skip
        try:
            listing = read_listing(await fetcher.fetch(request), source.type, source)
            problem = None if listing.links else "no links"
            checks.append(Check(source.id, redact(url), listing.format, listing.links, problem))
        except (FetchError, ReadError) as error:
            checks.append(Check(source.id, redact(url), problem=f"{error.outcome}: {redact_line(str(error))}"))
    return checks


def _checks_table(checks: Sequence[Check]) -> str:
    rows = []
    for check in checks:
        newest = max((link.published.at for link in check.links if link.published), default=None)
        title = next((link.title for link in check.links if link.title), None)
        rows.append(
            (
                check.source,
                check.format or "-",
                str(len(check.links)),
                f"{newest:%Y-%m-%d %H:%M}" if newest else "-",
                check.problem or (title or check.links[0].url)[:60],
            )
        )
    return table(("source", "format", "links", "newest", "first title, or what is wrong"), rows)


def _checks_json(checks: Sequence[Check]) -> str:
    return "\n".join(
        json.dumps(
            {"source": check.source, "url": check.url, "format": check.format, "links": len(check.links),
             "first": check.links[0].url if check.links else None, "problem": check.problem},
            ensure_ascii=False,
        )
        for check in checks
    )  # fmt: skip


def run_add(arguments: argparse.Namespace) -> int:
    """Find what a site offers and print a source table for it, ready to be put into config/sources."""
    url = absolute(arguments.url)
    if url is None:
        raise UsageError(f"{arguments.url!r} is no URL that begins with http:// or https://")
    settings, _ = load(arguments, sources=False)

    async def look() -> tuple[Link, ...]:
        async with open_visitor(settings) as fetcher:
            named = autodiscover(await fetcher.fetch(Request(url=url, kind=TargetKind.AUTO)))
            return named or _sitemaps(await fetcher.sitemaps(url), url)

    links = asyncio.run(look())
    name = registrable_domain(url)
    urls = tuple(dict.fromkeys(link.url for link in links)) or (url,)
    kinds = {link.kind for link in links}
    kind = kinds.pop() if len(kinds) == 1 else TargetKind.AUTO if links else TargetKind.SECTION
    print(write_toml([Source(id=_id_of(name), name=name, urls=urls, type=kind)]), end="")
    if not links:
        print(f"{redact(url)} names no feed or sitemap: watched as a section page", file=sys.stderr)
    return 0


def _sitemaps(named: Sequence[str], url: str) -> tuple[Link, ...]:
    """The sitemaps that a site's robots.txt names (RFC 9309, 2.2.4) and that are its own."""
    site = registrable_domain(url)
    places = (absolute(place, url) for place in named[:_MOST_SITEMAPS])
    return tuple(
        Link(url=place, kind=TargetKind.SITEMAP) for place in places if place and registrable_domain(place) == site
    )


def _id_of(name: str) -> str:
    """An id from a registrable domain or an address: ``herald.example`` is "herald", ``127.0.0.1`` is "127-0-0-1"."""
    if literal(name) is None:
        name = name.split(".")[0]
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "source"


def run_import(arguments: argparse.Namespace) -> int:
    """OPML in, source tables out."""
    print(write_toml(read_opml(read_file(arguments.file))), end="")
    return 0


def run_export(arguments: argparse.Namespace) -> int:
    """The configured sources as OPML 2.0."""
    _, sources = load(arguments)
    sys.stdout.buffer.write(write_opml(sources))
    return 0
