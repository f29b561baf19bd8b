"""Feed reading against feedparser: entries per CPU-second over the feeds of fixtures/feeds, scaled up.

    python bench/feeds.py [--entries 300] [--rounds 5]

Both read the same bytes in the same process, turn about; the best round of each counts. Only feeds that are read
without the fallback take part. The ratio is what matters; the rates belong to the machine.
"""

import argparse
import io
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import process_time

import feedparser

from wiredesk.discover import read_listing
from wiredesk.records import Page, Source, TargetKind

FEEDS = Path(__file__).parent.parent / "fixtures" / "feeds"
ENTRY = re.compile(rb"<((?:atom:)?(?:item|entry))\b.*?</\1>", re.S)
SOURCE = Source(id="bench", name="Bench", urls=("https://feeds.example/feed.xml",))


def scaled(body: bytes, entries: int) -> tuple[bytes, int]:
    """The feed with its entries repeated, each under an address of its own, and how many there are."""
    found = list(ENTRY.finditer(body))
    copies = -(-entries // len(found))
    block = b"\n".join(match[0] for match in found)
    every = (block.replace(b".example/", b".example/%d/" % copy) for copy in range(copies))
    return body[: found[0].start()] + b"\n".join(every) + body[found[-1].end() :], copies * len(found)


def ours(body: bytes) -> object:
    page = Page(
        url=SOURCE.urls[0],
        final_url=SOURCE.urls[0],
        status=200,
        headers={"content-type": "application/xml"},
        body=body,
        fetched_at=datetime(2026, 3, 3, 12, tzinfo=UTC),
    )
    return read_listing(page, TargetKind.FEED, SOURCE)


def theirs(body: bytes) -> object:
    return feedparser.parse(io.BytesIO(body), response_headers={"content-type": "application/xml"})


def seconds(read: Callable[[bytes], object], body: bytes) -> float:
    started = process_time()
    read(body)
    return process_time() - started


def main() -> None:
    parser = argparse.ArgumentParser(description="entries per CPU-second, ours and feedparser's")
    parser.add_argument("--entries", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    total, mine, peers = 0, 0.0, 0.0
    print(f"{'feed':28}{'entries':>8}{'ours/s':>10}{'peer/s':>10}{'ratio':>8}")
    for folder in sorted(FEEDS.iterdir()):
        body = (folder / "feed.xml").read_bytes()
        if not ENTRY.search(body) or '"fallback"' in (folder / "links.json").read_text(encoding="utf-8"):
            continue
        body, count = scaled(body, options.entries)
        pairs = [(seconds(ours, body), seconds(theirs, body)) for _ in range(options.rounds)]
        own, peer = (min(times) for times in zip(*pairs, strict=True))
        total, mine, peers = total + count, mine + own, peers + peer
        print(f"{folder.name:28}{count:>8}{count / own:>10,.0f}{count / peer:>10,.0f}{peer / own:>8.1f}")
    print(f"{'all':28}{total:>8}{total / mine:>10,.0f}{total / peers:>10,.0f}{peers / mine:>8.1f}")


if __name__ == "__main__":
    main()
