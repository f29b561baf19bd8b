"""The composition root: everything is wired here, and only here is the HTTP fetcher built (always polite)."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from time import monotonic

from wiredesk.errors import StoreError
from wiredesk.fetch.connections import Network
from wiredesk.fetch.http import HttpFetcher
from wiredesk.fetch.limits import FetchLimits
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.polite import PoliteFetcher
from wiredesk.observe import FetchLog, Tally
from wiredesk.pipeline import Pipeline
from wiredesk.ports import PolitenessMemory
from wiredesk.readers import ReaderPool
from wiredesk.records import Result, Source, Verdict
from wiredesk.settings import Settings
from wiredesk.store.sqlite import SqliteStore
from wiredesk.workers import Pace, Workers
from wiredesk.writer import Writer

Observer = Callable[[Result, Verdict | None], None]


class SystemClock:
    """The wall clock."""

    def now(self) -> datetime:
        """Now, aware, in UTC."""
        return datetime.now(UTC)


@dataclass(slots=True)
class App:
    """A wired instance that holds the database. ``sources`` may be exchanged while it runs."""

    settings: Settings
    store: SqliteStore
    fetcher: PoliteFetcher
    workers: Workers
    tally: Tally
    clock: SystemClock
    _sources: dict[str, Source] = field(default_factory=dict)

    async def watch(self, sources: Sequence[Source]) -> None:
        """Watch exactly these sources from now on."""
        await self.store.sync_sources(sources, self.clock.now())
        self._sources.clear()
        self._sources.update({source.id: source for source in sources})
        self.workers.wake()


def limits_of(settings: Settings) -> FetchLimits:
    """What one fetch may cost by these settings."""
    return FetchLimits(
        max_bytes=settings.fetch.max_bytes,
        max_redirects=settings.fetch.max_redirects,
        total=settings.fetch.total,
        connect=settings.fetch.connect,
        first_byte=settings.fetch.first_byte,
        connections=settings.fetch.connections,
        allowed_networks=settings.fetch.allowed_networks,
    )


def policy_of(settings: Settings) -> PolitenessPolicy:
    """What a host may be asked for by these settings."""
    return PolitenessPolicy(
        max_crawl_delay=settings.politeness.max_crawl_delay,
        robots_cache=settings.politeness.robots_cache,
        daily_requests=settings.politeness.daily_requests,
    )


@asynccontextmanager
async def open_fetcher(
    settings: Settings,
    network: Network = Network(),  # noqa: B008 - frozen
    memory: PolitenessMemory | None = None,
) -> AsyncIterator[PoliteFetcher]:
    """The one way to a fetcher: guarded, limited and polite; with ``memory`` beyond the life of this process."""
    clock = SystemClock()
    async with (
        HttpFetcher(limits_of(settings), settings.agent.header, clock, network) as inner,
        PoliteFetcher(
            inner,
            agent=settings.agent.name,
            clock=clock,
            policy=policy_of(settings),
            memory=memory,
            jitter=random.random,
            timer=monotonic,
        ) as polite,
    ):
        yield polite


@asynccontextmanager
async def open_visitor(settings: Settings) -> AsyncIterator[PoliteFetcher]:
    """A fetcher for what a person asks by hand: it knows what the database remembers of hosts, and writes nothing."""
    async with AsyncExitStack() as stack:
        memory = None
        with suppress(StoreError):  # none yet, or not of this version: then nothing is remembered
            memory = await stack.enter_async_context(await SqliteStore.open(settings.database, read_only=True))
        yield await stack.enter_async_context(open_fetcher(settings, memory=memory))


@asynccontextmanager
async def open_app(
    settings: Settings,
    *,
    network: Network = Network(),  # noqa: B008 - frozen
    observe: Observer | None = None,
) -> AsyncIterator[App]:
    """Everything, wired; closed in reverse order. Raises ``StoreError``."""
    async with AsyncExitStack() as stack:
        store = await SqliteStore.open(settings.database)
        stack.push_async_callback(store.close)
        fetcher = await stack.enter_async_context(open_fetcher(settings, network, store))
        work = settings.workers
        readers = await stack.enter_async_context(ReaderPool(work.readers, work.read_deadline.total_seconds()))
        tally, log, clock = Tally(), FetchLog(), SystemClock()
        sources: dict[str, Source] = {}

        def seen(result: Result, verdict: Verdict | None) -> None:
            tally.count(result, verdict)
            log.write(result, verdict)
            if observe is not None:
                observe(result, verdict)

        writer = await stack.enter_async_context(Writer(store, observe=seen, ledger=fetcher))
        pipeline = Pipeline(fetcher, readers, clock, random.random, sources)
        pace = Pace(
            hosts=work.hosts,
            per_host=work.per_host,
            lease=work.lease,
            patience=settings.politeness.max_crawl_delay + timedelta(seconds=10),
        )
        workers = Workers(store, pipeline, writer, clock, pace=pace, spacing=fetcher.spacing)
        yield App(settings, store, fetcher, workers, tally, clock, sources)


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlOptions:
    """What bounds a one-shot crawl. ``everything``: also what is not due yet."""

    everything: bool = False
    only: frozenset[str] | None = None  # ids of sources; the others keep their state and rest
    limit: int | None = None  # stored articles
    max_time: timedelta | None = None
    observe: Observer | None = None


async def crawl(
    settings: Settings,
    sources: Sequence[Source],
    options: CrawlOptions = CrawlOptions(),
    *,
    network: Network = Network(),  # noqa: B008 - frozen
    on_open: Callable[[App], None] = lambda app: None,
) -> Tally:
    """Fetch what is due until nothing is left; the same workers as the daemon. Raises ``StoreError``."""
    async with open_app(settings, network=network, observe=options.observe) as app:
        on_open(app)
        chosen = [source for source in sources if options.only is None or source.id in options.only]
        await app.watch(chosen)
        if options.everything:
            await app.store.make_due(app.clock.now())
        drained = asyncio.create_task(app.workers.drain())
        watch = asyncio.create_task(_stop_when(app, options))
        try:
            await drained
        finally:
            watch.cancel()
            await asyncio.gather(watch, return_exceptions=True)
        if len(chosen) < len(sources):
            await app.store.sync_sources(sources, app.clock.now())  # the others are watched again
        return app.tally


async def _stop_when(app: App, options: CrawlOptions) -> None:
    """Stop the workers when a bound is reached."""
    end = None if options.max_time is None else asyncio.get_running_loop().time() + options.max_time.total_seconds()
    while True:
        await asyncio.sleep(0.1)
        over = end is not None and asyncio.get_running_loop().time() >= end
        if over or (options.limit is not None and app.tally.stored() >= options.limit):
            app.workers.stop()
            return
