"""One-shot crawls started again and again, as cron does: together they are as courteous as one long run."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest

from tests.hostile.server import Hostile, Script, ok, says
from wiredesk.app import CrawlOptions, crawl, open_visitor
from wiredesk.errors import FetchError
from wiredesk.observe import Tally
from wiredesk.politeness import HostDay
from wiredesk.records import Outcome, Request, Source, TargetKind
from wiredesk.settings import Agent, Fetch, Politeness, Settings, WorkerSettings
from wiredesk.store.sqlite import SqliteStore

EVERYTHING = CrawlOptions(everything=True)


def feed(*numbers: int) -> Script:
    items = "".join(f"<item><title>Story {n}</title><link>/story/{n}</link></item>" for n in numbers)
    body = f"<rss version='2.0'><channel>{items}</channel></rss>".encode()
    return says(ok(body, "Content-Type: application/rss+xml", 'ETag: "1"'))


class Cron:
    """Starts a crawl of one source over the same database."""

    def __init__(self, folder: Path, server: Hostile, politeness: Politeness) -> None:
        url = f"http://127.0.0.1:{server.port}/feed"
        self.source = Source(id="herald", name="Herald", urls=(url,), type=TargetKind.FEED, delay=timedelta(0))
        self.settings = Settings(
            database=folder / "news.db",
            agent=Agent(contact="desk@wiredesk.test"),
            fetch=Fetch(allowed_networks=(ip_network("127.0.0.0/8"),)),
            politeness=politeness,
            workers=WorkerSettings(readers=1),
        )

    async def run(self) -> Tally:
        return await crawl(self.settings, [self.source], EVERYTHING)

    async def courtesy(self) -> HostDay:
        async with await SqliteStore.open(self.settings.database, read_only=True) as store:
            (host,) = await store.courtesy(datetime.now(UTC))
        return host


async def test_the_budget_of_the_day_holds_over_all_runs(tmp_path: Path) -> None:
    """Robots.txt is asked for once, no article is given up for it, and the report says what the server saw."""
    async with Hostile({"/feed": feed(*range(20))}) as server:
        cron = Cron(tmp_path, server, Politeness(daily_requests=6))
        for _ in range(3):
            await cron.run()
        assert len(server.heard) == 6
        assert server.paths().count("/robots.txt") == 1
        counts = (await cron.courtesy()).counts
        assert (counts.requests, counts.robots_requests, counts.robots_allowed) == (6, 1, 6)
        async with await SqliteStore.open(cron.settings.database, read_only=True) as store:
            (source,) = await store.sources_status((await cron.courtesy()).started_at)
        assert source.failures == 0


async def test_a_retry_after_of_a_day_holds_over_all_runs(tmp_path: Path) -> None:
    """Even with --all: the host rests, robots.txt included, and no target is tried in vain."""
    busy = says(ok(b"", "Retry-After: 86400", status="503 Busy"))
    async with Hostile({"/feed": busy}) as server:
        cron = Cron(tmp_path, server, Politeness())
        for _ in range(3):
            await cron.run()
        assert server.paths() == ["/robots.txt", "/feed"]
        host = await cron.courtesy()
        assert (host.counts.throttled, host.counts.retry_after) == (1, 1)
        assert (host.rest_until - host.started_at).total_seconds() > 86_000


async def test_a_page_that_is_gone_is_never_asked_for_again(tmp_path: Path) -> None:
    """404 and 410 retire an article's URL, although the feed goes on naming it; robots.txt is not asked for either."""
    gone = {"/story/0": says(ok(b"", status="410 Gone")), "/story/1": says(ok(b"", status="404 Not Found"))}
    async with Hostile({"/feed": feed(0, 1), **gone}) as server:
        cron = Cron(tmp_path, server, Politeness())
        await cron.run()
        assert sorted(server.paths()) == ["/feed", "/robots.txt", "/story/0", "/story/1"]
        await cron.run()
        assert server.paths()[4:] == ["/feed"]


async def test_what_a_person_asks_by_hand_keeps_the_rest_and_the_copy_of_the_crawl(tmp_path: Path) -> None:
    """And adds nothing to what the crawl has noted."""
    busy = says(ok(b"", "Retry-After: 3600", status="429 Slow Down"))
    async with Hostile({"/feed": busy}) as server:
        cron = Cron(tmp_path, server, Politeness())
        await cron.run()
        noted = await cron.courtesy()
        async with open_visitor(cron.settings) as fetcher:
            assert (await fetcher.permission(f"http://127.0.0.1:{server.port}/story/1")).allowed
            with pytest.raises(FetchError) as caught:
                await fetcher.fetch(Request(url=f"http://127.0.0.1:{server.port}/story/1"))
        assert caught.value.outcome is Outcome.THROTTLED
        assert server.paths() == ["/robots.txt", "/feed"]
        assert await cron.courtesy() == noted
