"""Whole crawls of hostile sites beside a healthy one: the real pipeline over a real database, and what it cost us.

Every site is a source of its own on a host of its own; a server in another thread plays them all. What the loop's
thread works between two looks at its clock is CPU time, so that a busy machine changes little.
"""

import asyncio
import gc
import re
import threading
import time
from collections import Counter
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from ssl import SSLContext
from typing import Any
from urllib.parse import urlsplit

from tests.hostile.fetching import LOOPBACK, Names
from tests.hostile.server import Hostile, Script, ok, says
from wiredesk.app import CrawlOptions, crawl
from wiredesk.fetch.connections import Network
from wiredesk.records import Outcome, Result, Source, TargetKind, Verdict
from wiredesk.settings import Agent, Fetch, Politeness, Settings, WorkerSettings
from wiredesk.store.sqlite import SqliteStore

# Bounds for any class of hostile sites. Measured were 3 to 30 ms, most of it the start of a crawl, none of it growing
# with the hostile sites, and less than 5 MB, or 80 for seven large documents at once.
LONGEST = 0.15  # CPU seconds that the loop works in one go
GROWN = 150_000_000  # bytes by which the process may be larger at its largest

_PEAK, _NOW = (re.compile(rf"^{name}:\s+(\d+) kB", re.MULTILINE) for name in ("VmHWM", "VmRSS"))
_MEMORY, _FORGET_PEAK = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def feed(*links: str) -> bytes:
    """A feed that names these stories."""
    items = "".join(f"<item><title>The harbour opens</title><link>{link}</link></item>" for link in links)
    return f"<rss version='2.0'><channel>{items}</channel></rss>".encode()


@dataclass(frozen=True)
class Site:
    """A publisher: scripts by path. Unless said otherwise its feed names one story, ``/story``, and is healthy."""

    scripts: Mapping[str, Script] = field(default_factory=dict)
    listing: str = "/feed"
    kind: TargetKind = TargetKind.FEED
    answers: Sequence[Sequence[str] | OSError] = ()  # of DNS, one after the other
    tls: SSLContext | None = None


@dataclass
class Seen:
    """What became of one site: the outcomes by path, the titles stored, how often each path was asked for."""

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    stored: list[str] = field(default_factory=list)
    asked: Counter[str] = field(default_factory=Counter)


@dataclass
class Crawled:
    """What became of each site, and the worst that they did to our process."""

    sites: dict[str, Seen]
    longest: float
    worked: float  # CPU seconds of the loop's thread in all
    grown: int


HEALTHY = Seen(
    outcomes={"/feed": Outcome.OK, "/story": Outcome.OK},
    stored=["The harbour opens"],
    asked=Counter({"/robots.txt": 1, "/feed": 1, "/story": 1}),
)


async def crawled(
    folder: Path, sites: Mapping[str, Site], trust: SSLContext | None = None, **limits: Any
) -> Mapping[str, Seen]:
    """Crawl all sites and a healthy one at once; the healthy one is served, and the bounds hold.

    ``limits`` are settings of fetching besides the usual ones. Returns the hostile sites.
    """
    done = await _crawl(folder, {**sites, "healthy": Site()}, trust, limits)
    cost = f"{done.longest * 1000:.0f} ms at most, {done.worked:.2f} s in all, {done.grown / 1e6:.0f} MB"
    print(f"{len(sites)} hostile sites: {cost}")  # for pytest -s
    assert done.sites.pop("healthy") == HEALTHY
    assert done.longest < LONGEST
    assert done.grown < GROWN
    return done.sites


async def _crawl(folder: Path, sites: Mapping[str, Site], trust: SSLContext | None, limits: dict[str, Any]) -> Crawled:
    hosts = {f"s{number}.test": name for number, name in enumerate(sites)}
    servers = {
        tls: Hostile({"/feed": says(ok(feed("/story")))}, tls=tls) for tls in {one.tls for one in sites.values()}
    }
    for host, name in hosts.items():
        scripts = {host + path: script for path, script in sites[name].scripts.items()}
        servers[sites[name].tls].scripts |= scripts
    names = Names({host: list(sites[name].answers) for host, name in hosts.items() if sites[name].answers})
    seen = {name: Seen() for name in sites}

    def observe(result: Result, verdict: Verdict | None) -> None:
        parts = urlsplit(result.target.url)
        there = parts.path if parts.hostname in hosts else result.target.url
        seen[hosts[f"{result.target.source_id}.test"]].outcomes[there] = result.outcome

    with in_a_thread(list(servers.values())):
        sources = [_source(host, sites[name], servers[sites[name].tls].port) for host, name in hosts.items()]
        options = CrawlOptions(everything=True, observe=observe)
        cost = await _weighed(crawl(_settings(folder, limits), sources, options, network=Network(names, trust)))
    for heard in (one for server in servers.values() for one in server.heard):
        seen[hosts[heard.headers["host"].partition(":")[0]]].asked[heard.path] += 1
    async with await SqliteStore.open(folder / "news.db", read_only=True) as store:
        async for article in store.articles():
            seen[hosts[f"{article.source}.test"]].stored.append(article.title)
    return Crawled(seen, *cost)


def _source(host: str, site: Site, port: int) -> Source:
    scheme = "https" if site.tls else "http"
    return Source(
        id=host.removesuffix(".test"),
        name=host,
        urls=(f"{scheme}://{host}:{port}{site.listing}",),
        type=site.kind,
        delay=timedelta(0),
    )


def _settings(folder: Path, limits: dict[str, Any]) -> Settings:
    second = timedelta(seconds=1)
    usual = {"max_bytes": 256 * 1024, "total": 3 * second, "connect": second, "first_byte": second}
    return Settings(
        database=folder / "news.db",
        agent=Agent(contact="desk@wiredesk.test"),
        fetch=Fetch(allowed_networks=LOOPBACK, **(usual | limits)),
        politeness=Politeness(max_crawl_delay=timedelta(0)),
        workers=WorkerSettings(hosts=500, readers=1),
    )


async def _weighed(crawling: Coroutine[Any, Any, object]) -> tuple[float, float, int]:
    """Run it: the loop's longest piece of work, all of it, and the growth of the process."""
    pieces: list[float] = []
    gc.collect()
    gc.freeze()  # what earlier tests left behind is not walked again on this crawl's account
    _FORGET_PEAK.write_text("5")  # noqa: ASYNC240 - a switch of the system, no file
    before = _memory(_NOW)
    ticking = asyncio.create_task(_tick(pieces))
    try:
        await crawling
    finally:
        ticking.cancel()
        with suppress(asyncio.CancelledError):
            await ticking
        gc.unfreeze()
    return max(pieces), sum(pieces), _memory(_PEAK) - before


async def _tick(pieces: list[float]) -> None:
    last = time.thread_time()
    while True:
        await asyncio.sleep(0.001)
        now = time.thread_time()
        pieces.append(now - last)
        last = now


def _memory(figure: re.Pattern[str]) -> int:
    found = figure.search(_MEMORY.read_text())
    assert found is not None
    return int(found[1]) * 1024


@contextmanager
def in_a_thread(servers: Sequence[Hostile]) -> Iterator[None]:
    """The servers on a loop of their own, so that their work is not taken for ours."""
    loop, ready, over = asyncio.new_event_loop(), threading.Event(), asyncio.Event()

    async def serve() -> None:
        async with AsyncExitStack() as stack:
            for server in servers:
                await stack.enter_async_context(server)
            ready.set()
            await over.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),), daemon=True)
    thread.start()
    ready.wait()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()
        loop.close()
