"""Feed reading against feedparser over the feeds of fixtures/feeds: agreement, and entries per CPU-second.

    python bench/feeds.py [--entries 300] [--rounds 5]

Agreement: on how many entries link, title, time and id all equal feedparser's, each feed as it is saved. Speed: both
read the same bytes in the same process, turn about, the entries repeated; the best round of each counts. Only feeds
that are read without the fallback are timed. The ratio is what matters; the rates belong to the machine. Ordinary feeds
(entries as sites publish them) and the others (small, each written for a trap) are summed apart.
"""

import argparse
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import process_time
from typing import Any

import feedparser

from wiredesk.discover import read_listing
from wiredesk.discover.gather import literal, plain
from wiredesk.records import Listing, Page, Source, TargetKind
from wiredesk.web.urls import absolute

FEEDS = Path(__file__).parent.parent / "fixtures" / "feeds"
ENTRY = re.compile(rb"<((?:atom:)?(?:item|entry))\b.*?</\1>", re.S)
SOURCE = Source(id="bench", name="Bench", urls=("https://feeds.example/feed.xml",))


def scaled(body: bytes, entries: int, start: int = 0) -> tuple[bytes, int]:
    """The feed with its entries repeated, each under an address of its own, and how many there are.

    The copies are numbered from ``start``: no round reads addresses that one before it has read.
    """
    found = list(ENTRY.finditer(body))
    copies = -(-entries // len(found))
    block = b"\n".join(match[0] for match in found)
    every = (block.replace(b".example/", b".example/%d/" % (start + copy)) for copy in range(copies))
    return body[: found[0].start()] + b"\n".join(every) + body[found[-1].end() :], copies * len(found)


def ours(body: bytes, url: str = SOURCE.urls[0]) -> Listing:
    page = Page(
        url=url,
        final_url=url,
        status=200,
        headers={"content-type": "application/xml"},
        body=body,
        fetched_at=datetime(2026, 3, 3, 12, tzinfo=UTC),
    )
    return read_listing(page, TargetKind.FEED, SOURCE)


def theirs(body: bytes, url: str = SOURCE.urls[0]) -> Any:
    headers = {"content-type": "application/xml", "content-location": url}
    return feedparser.parse(io.BytesIO(body), response_headers=headers)


# ---------------------------------------------------------------------------------------------- agreement

Core = Mapping[str, Any]
"""The fields in which both readers have to agree: title, link, id, published."""


def url_of(name: str) -> str:
    return f"https://feeds.example/{name}/feed.xml"


def is_ordinary(name: str) -> bool:
    return "ordinary" in name


def compared_feeds() -> list[str]:
    """Feeds that feedparser reads too: no sitemaps, no JSON."""
    return sorted(folder.name for folder in FEEDS.iterdir() if folder.name.startswith(("rss", "rdf", "atom")))


def their_entries(name: str) -> Iterator[Core]:
    """What feedparser reads, in our terms."""
    is_atom = name.startswith("atom")
    for entry in theirs((FEEDS / name / "feed.xml").read_bytes(), url_of(name)).entries:
        told = dict.get(entry, "title_detail") or {}
        moment = dict.get(entry, "published_parsed")
        if moment is None and "published" not in entry.keys():  # noqa: SIM118 - ``in entry`` guesses other fields
            moment = None if is_atom else dict.get(entry, "updated_parsed")
        cleaned = literal if told.get("type") == "text/plain" and is_atom else plain
        yield {
            "title": cleaned(dict.get(entry, "title")),
            "link": absolute(dict.get(entry, "link") or "") or dict.get(entry, "link"),
            "id": dict.get(entry, "id"),
            "published": tuple(moment[:6]) if moment else None,
        }


def our_entries(name: str) -> dict[str | None, Core]:
    """What we read, by title."""
    found: dict[str | None, Core] = {}
    for link in ours((FEEDS / name / "feed.xml").read_bytes(), url_of(name)).links:
        moment = link.published or (link.modified if name.startswith("rss20-atom") else None)
        published = tuple(moment.at.utctimetuple()[:6]) if moment else None
        found[link.title] = {"title": link.title, "link": link.url, "id": link.guid, "published": published}
    return found


@dataclass
class Agreement:
    """Entries compared, and those among them that differ: (feed, title, field)."""

    compared: int = 0
    different: set[tuple[str, str, str]] = field(default_factory=set)
    left_out: list[tuple[str, str | None]] = field(default_factory=list)  # theirs alone: (feed, link)

    @property
    def equal(self) -> int:
        """Entries equal in every field."""
        return self.compared - len({(name, title) for name, title, _ in self.different})


def agreement(names: list[str]) -> Agreement:
    """Link, title, id and time of every entry of both readers."""
    found = Agreement()
    for name in names:
        mine = our_entries(name)
        for entry in their_entries(name):
            own = mine.get(entry["title"])
            if own is None:
                found.left_out.append((name, entry["link"]))
                continue
            found.compared += 1
            found.different |= {(name, entry["title"], key) for key in own if own[key] != entry[key]}
    return found


# -------------------------------------------------------------------------------------------------- speed


def seconds(read: Callable[[bytes], object], body: bytes) -> float:
    started = process_time()
    read(body)
    return process_time() - started


@dataclass
class Speed:
    """Entries read, and the CPU seconds of both readers."""

    entries: int = 0
    own: float = 0.0
    peer: float = 0.0

    def add(self, other: "Speed") -> None:
        self.entries += other.entries
        self.own += other.own
        self.peer += other.peer

    def line(self, name: str) -> str:
        rates = (self.entries / self.own, self.entries / self.peer, self.peer / self.own)
        return f"{name:28}{self.entries:>8}{rates[0]:>10,.0f}{rates[1]:>10,.0f}{rates[2]:>8.1f}"


def timed(name: str, entries: int, rounds: int) -> Speed | None:
    """None for feeds without XML entries and for those that the fallback reads."""
    body = (FEEDS / name / "feed.xml").read_bytes()
    if not ENTRY.search(body) or '"fallback"' in (FEEDS / name / "links.json").read_text(encoding="utf-8"):
        return None
    pairs = []
    for number in range(rounds):
        sent, count = scaled(body, entries, 1000 * number)
        pairs.append((seconds(ours, sent), seconds(theirs, sent)))
    own, peer = (min(times) for times in zip(*pairs, strict=True))
    return Speed(count, own, peer)


def main() -> None:
    parser = argparse.ArgumentParser(description="agreement and entries per CPU-second, ours and feedparser's")
    parser.add_argument("--entries", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    sums = {"ordinary": Speed(), "traps": Speed(), "all": Speed()}
    print(f"{'feed':28}{'entries':>8}{'ours/s':>10}{'peer/s':>10}{'ratio':>8}")
    for name in sorted(folder.name for folder in FEEDS.iterdir()):
        if speed := timed(name, options.entries, options.rounds):
            print(speed.line(name))
            for group in ("ordinary" if is_ordinary(name) else "traps", "all"):
                sums[group].add(speed)
    for group, speed in sums.items():
        print(speed.line(group))
    print("\nentries whose link, title, time and id all equal feedparser's")
    for group, wanted in (("ordinary", True), ("traps", False)):
        found = agreement([name for name in compared_feeds() if is_ordinary(name) is wanted])
        print(f"{group:28}{found.equal:>4} of {found.compared:>3}  {100 * found.equal / found.compared:.1f} %")


if __name__ == "__main__":
    main()
