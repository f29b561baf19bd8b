"""Three small publishers on loopback, crawled twice: what wiredesk does, seen in a few seconds and without internet."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wiredesk.app import CrawlOptions, Observer, crawl
from wiredesk.export.record import to_record
from wiredesk.fetch.connections import Network
from wiredesk.observe import Tally
from wiredesk.records import Article, Outcome, Source, TargetKind, VerdictKind
from wiredesk.sites import LoopbackResolver, SiteServer, loopback_settings
from wiredesk.store.sqlite import SqliteStore

# an installed package carries the sites inside; a checkout has them where everybody looks for them
_BUNDLED = Path(__file__).parent / "bundled"
_CHECKOUT = Path(__file__).parents[2] / "fixtures"
_NEWEST = datetime(2026, 11, 22, tzinfo=UTC)  # the day of the newest story in the files
_SHOWN = 3


async def run(folder: Path, observe: Observer) -> AsyncIterator[tuple[str, Tally | None]]:
    """Crawl the bundled sites into a database in ``folder``, twice.

    Yields headings and text, and after each crawl its tally.
    """
    root = _home() / "sites"
    settings = loopback_settings(folder / "demo.db")
    yesterday = datetime.now(UTC) - timedelta(days=1)  # a story of last month is not looked at again
    async with SiteServer(root, timedelta(days=(yesterday - _NEWEST).days)) as server:
        sources = _sources(server)
        yield f"Serving {', '.join(source.name for source in sources)} on 127.0.0.1:{server.port}\n", None
        options = CrawlOptions(observe=observe)
        tally = await crawl(settings, sources, options, network=Network(LoopbackResolver()))
        yield "First crawl", tally
        yield await _records(settings.database), None
        server.overlay(root.with_name(f"{root.name}-revised"))
        options = CrawlOptions(observe=observe, everything=True)
        tally = await crawl(settings, sources, options, network=Network(LoopbackResolver()))
        yield "Second crawl: one publisher has edited a story meanwhile", tally
        yield _second(tally), None


def _home() -> Path:
    return _BUNDLED if _BUNDLED.is_dir() else _CHECKOUT


def _sources(server: SiteServer) -> tuple[Source, ...]:
    """A news agency with an Atom feed, a WordPress paper with RSS, and a paper that has a section page only."""
    brisk = timedelta(milliseconds=50)
    return (
        Source(
            id="northwire", name="Northwire", urls=(server.url("northwire.test", "/atom.xml"),), delay=brisk,
            type=TargetKind.FEED, language="en", timezone="Europe/Oslo",
        ),
        Source(
            id="harbour-herald", name="Harbour Herald", urls=(server.url("harbour-herald.test", "/feed/"),),
            type=TargetKind.FEED, language="en", timezone="Europe/London", delay=brisk,
        ),
        Source(
            id="valley-post", name="The Valley Post", urls=(server.url("valley-post.test", "/region/"),),
            type=TargetKind.SECTION, language="en", timezone="Europe/London", delay=brisk,
        ),
    )  # fmt: skip


async def _records(database: Path) -> str:
    """One record per kind of evidence: the paper's own story, its wire copy, and the original of that copy."""
    store = await SqliteStore.open(database, read_only=True)
    try:
        articles = [article async for article in store.articles()]
    finally:
        await store.close()
    chosen = sorted(articles, key=_interest, reverse=True)[:_SHOWN]
    return "\n".join(json.dumps(to_record(article), ensure_ascii=False, indent=2) for article in chosen)


def _interest(article: Article) -> tuple[int, int]:
    return len(article.attribution) + len(article.photo_credits), -len(article.text)


def _second(tally: Tally) -> str:
    """The three promises of the second crawl, counted."""
    unchanged = sum(counts.outcomes[Outcome.NOT_MODIFIED] for counts in tally.sources.values())
    revised = tally.stored(VerdictKind.REVISION)
    new = tally.stored(VerdictKind.NEW, VerdictKind.NEAR_DUPLICATE)
    return f"{unchanged} answers were 304 Not Modified, {revised} article was revised, {new} were stored twice."
