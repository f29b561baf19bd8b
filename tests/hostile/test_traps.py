"""Places without an end: calendars and trees of sitemaps that lead to ever new pages, crawled end to end."""

import logging
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.hostile.server import Dialogue, Hostile, Script, ok
from wiredesk.app import CrawlOptions, crawl
from wiredesk.observe import Tally
from wiredesk.records import Outcome, Source, TargetKind, VerdictKind
from wiredesk.schedule import MOST_DEPTH
from wiredesk.settings import Agent, Fetch, Settings, WorkerSettings

PROSE = "The council voted on the new bridge after a long evening of speeches, and the mayor smiled at last. "
STORY = f"<html><body><article><h1>The bridge</h1><p>{PROSE * 3}</p><p>{PROSE * 2}</p></article></body></html>"
HEALTHY = (
    "<html><body><main><h2><a href='/2026/03/02/the-bridge-is-voted-at-last'>The bridge</a></h2></main></body></html>"
)


class Endless(Hostile):
    """A site with a page for every path that anybody can think of."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self.page = page
        self.scripts = self  # type: ignore[assignment]

    def get(self, path: str) -> Script | None:
        """What ``Hostile`` asks of its scripts."""
        if path == "/robots.txt" or not path.startswith("/"):  # or by host and path
            return None

        async def script(line: Dialogue) -> None:
            kind, body = self.page(path, line.heard.headers["host"])
            await line.say(ok(body.encode(), f"Content-Type: {kind}"))

        return script


def calendar(path: str, _: str) -> tuple[str, str]:
    """Every month leads to the next three; the months look like articles, and two of three are some."""
    numbers = [part for part in path.split("/") if part.isdigit()]
    month = int(numbers[0]) * 12 + int(numbers[1]) - 1 if len(numbers) > 1 else 2026 * 12
    coming = ((month + ahead) for ahead in (1, 2, 3))
    links = "".join(
        f"<a href='/{m // 12}/{m % 12 + 1:02}/01/what-is-on-in-town-this-month'>What is on in town in month {m}</a>"
        for m in coming
    )
    story = f"<article><h1>Month {month}</h1><p>{PROSE * 3}</p><p>{PROSE * 2}{month}</p></article>" if month % 3 else ""
    return "text/html", f"<html><body><main>{story}{links}</main></body></html>"


def tree(path: str, host: str) -> tuple[str, str]:
    """Every sitemap is an index of two further ones."""
    inner = "".join(f"<sitemap><loc>http://{host}{path}-{n}</loc></sitemap>" for n in (1, 2))
    return (
        "application/xml",
        f"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{inner}</sitemapindex>",
    )


def sibling(path: str, _: str) -> tuple[str, str]:
    return "text/html", HEALTHY if path == "/news" else STORY


@contextmanager
def fetch_log() -> Iterator[list[dict[str, Any]]]:
    """The fields of every line that a fetch leaves in the log, and its level."""
    lines: list[dict[str, Any]] = []

    def emit(record: logging.LogRecord) -> None:
        lines.append(record.__dict__["fields"] | {"level": record.levelname})

    place = logging.Handler()
    place.emit = emit  # type: ignore[method-assign]
    log = logging.getLogger("wiredesk.fetch")
    before = log.level
    log.addHandler(place)
    log.setLevel(logging.INFO)
    try:
        yield lines
    finally:
        log.removeHandler(place)
        log.setLevel(before)


async def crawled(folder: Path, **sites: tuple[Endless, str, TargetKind]) -> Tally:
    """One crawl of all the sites at once."""
    sources = [
        Source(id=name, name=name, urls=(f"http://127.0.0.1:{site.port}{path}",), type=kind, delay=timedelta(0))
        for name, (site, path, kind) in sites.items()
    ]
    settings = Settings(
        database=folder / "news.db",
        agent=Agent(contact="desk@wiredesk.test"),
        fetch=Fetch(allowed_networks=(ip_network("127.0.0.0/8"),)),
        workers=WorkerSettings(readers=1),
    )
    return await crawl(settings, sources, CrawlOptions(everything=True))


async def test_places_without_an_end_are_left_soon(tmp_path: Path) -> None:
    """A calendar costs the links of its section page, a tree of sitemaps its first levels; each page is asked for and
    logged once, with a type and the reason why its links went no further, and the sibling's story is stored."""
    async with Endless(calendar) as months, Endless(tree) as maps, Endless(sibling) as healthy:
        with fetch_log() as lines:
            tally = await crawled(
                tmp_path,
                calendar=(months, "/calendar", TargetKind.SECTION),
                tree=(maps, "/sitemap", TargetKind.SITEMAP),
                healthy=(healthy, "/news", TargetKind.SECTION),
            )
    assert len(months.paths()) == len(set(months.paths())) == 1 + 1 + 3  # robots.txt, the section page, its links
    assert tally.sources["calendar"].outcomes == {Outcome.OK: 3, Outcome.NOT_ARTICLE: 1}
    levels = Counter(path.count("-") for path in maps.paths() if path != "/robots.txt")
    assert levels == {level: 2**level for level in range(MOST_DEPTH + 1)}
    assert tally.sources["tree"].outcomes == {Outcome.OK: sum(levels.values())}
    assert tally.sources["healthy"].verdicts == {VerdictKind.NEW: 1}

    asked = Counter(urlsplit(line["url"]).port for line in lines)
    assert asked == {months.port: 4, maps.port: sum(levels.values()), healthy.port: 2}
    assert len({line["url"] for line in lines}) == len(lines)
    reasons = Counter(line["reason"] for line in lines if urlsplit(line["url"]).port == maps.port and "reason" in line)
    assert reasons == {"left out: 2 listings too deep": 2**MOST_DEPTH}
    aloud = [line for line in lines if line["level"] == "WARNING" and line["source"] == "tree"]
    assert [line["reason"] for line in aloud] == ["left out: 2 listings too deep"]  # once, at the default level
