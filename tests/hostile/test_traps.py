"""Places without an end: calendars and trees of sitemaps that lead to ever new pages, crawled end to end."""

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.hostile.crawling import Site, crawled
from tests.hostile.server import Dialogue, Script, ok
from wiredesk.records import Outcome, TargetKind
from wiredesk.schedule import MOST_DEPTH

PROSE = "The council voted on the new bridge after a long evening of speeches, and the mayor smiled at last. "
OK = Outcome.OK


def endless(page: Callable[[str], tuple[str, str]]) -> Script:
    """A page for every path that anybody can think of."""

    async def script(line: Dialogue) -> None:
        kind, body = page(line.heard.path)
        await line.say(ok(body.encode(), f"Content-Type: {kind}"))

    return script


def calendar(path: str) -> tuple[str, str]:
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


def tree(path: str) -> tuple[str, str]:
    """Every sitemap is an index of two further ones."""
    inner = "".join(f"<sitemap><loc>{path}-{n}</loc></sitemap>" for n in (1, 2))
    return (
        "application/xml",
        f"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{inner}</sitemapindex>",
    )


SITES = {
    "calendar": Site({"*": endless(calendar)}, "/calendar", TargetKind.SECTION),
    "tree": Site({"*": endless(tree)}, "/sitemap", TargetKind.SITEMAP),
}


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


async def test_places_without_an_end_are_left_soon(tmp_path: Path) -> None:
    """A calendar costs the links of its section page, a tree of sitemaps its first levels; each page is asked for and
    logged once, with a type and the reason why its links went no further, and aloud once."""
    with fetch_log() as lines:
        seen = await crawled(tmp_path, SITES)
    months, maps = seen["calendar"], seen["tree"]
    assert set(months.asked.values()) == set(maps.asked.values()) == {1}
    assert Counter(months.outcomes.values()) == {OK: 3, Outcome.NOT_ARTICLE: 1}  # the section page and its links
    assert sum(months.asked.values()) == 1 + 4  # with robots.txt
    assert [re.sub(r"\d+", "", title) for title in months.stored] == ["Month "] * 2
    levels = Counter(path.count("-") for path in maps.asked if path != "/robots.txt")
    assert levels == {level: 2**level for level in range(MOST_DEPTH + 1)}
    assert (set(maps.outcomes.values()), maps.stored) == ({OK}, [])

    assert len({line["url"] for line in lines}) == len(lines)
    of_tree = [line for line in lines if urlsplit(line["url"]).path.startswith("/sitemap")]
    assert len(of_tree) == sum(levels.values())
    reasons = Counter(line["reason"] for line in of_tree if "reason" in line)
    assert reasons == {"left out: 2 listings too deep": 2**MOST_DEPTH}
    aloud = [line["reason"] for line in of_tree if line["level"] == "WARNING"]
    assert aloud == ["left out: 2 listings too deep"]  # at the default level
