"""Pages read per CPU-second, all fields together, beside a bare parse of the same pages and, if installed, trafilatura.

    python bench/reading.py [folder] [--rounds 3] [--most 250]

``folder`` holds pages (``*.html``, packed or not) at any depth, or sets of pages with a ``gold.jsonl`` that names
their addresses. All take turns page by page in one process; the best round of each counts. Before that each page is
read once, by a program that has read only our own cases so far: what classes, names and hosts cost when they are new.
The ratios are what matters; the rates belong to the machine.
"""

import argparse
import gzip
import importlib
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from time import process_time

from selectolax.lexbor import LexborHTMLParser

from wiredesk.errors import ReadError
from wiredesk.extract import read_article
from wiredesk.readers import spare_collector
from wiredesk.records import Page

ROOT = Path(__file__).parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
FETCHED_AT = datetime(2026, 3, 3, 12, tzinfo=UTC)

Reader = Callable[[Page], object]


def load(folder: Path, most: int) -> list[Page]:
    """At most ``most`` pages, spread evenly over all that ``folder`` holds."""
    addresses = {
        (labels.parent.parent / row["path"]).resolve(): row["url"]
        for labels in folder.rglob("gold.jsonl")
        for row in map(json.loads, labels.open(encoding="utf-8"))
        if "path" in row
    }
    files = sorted(addresses) or sorted(file.resolve() for file in folder.rglob("*.html*"))
    step = max(1, -(-len(files) // most))
    return [page(file, addresses.get(file, f"https://bench.example/{file.stem}")) for file in files[::step]]


def page(file: Path, url: str) -> Page:
    body = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    headers = {"content-type": "text/html"}
    return Page(url=url, final_url=url, status=200, headers=headers, body=body, fetched_at=FETCHED_AT)


def all_fields(page: Page) -> None:
    with suppress(ReadError):  # a page that is no article costs its reading, too
        read_article(page)


def bare_parse(page: Page) -> None:
    LexborHTMLParser(page.body)


def peers() -> dict[str, Reader]:
    """Trafilatura where it is installed: text and metadata, as its own default."""
    try:
        trafilatura = importlib.import_module("trafilatura")
    except ImportError:
        return {}
    return {"trafilatura": lambda page: trafilatura.bare_extraction(page.body, url=page.final_url, with_metadata=True)}


def measure(readers: Sequence[Reader], pages: Sequence[Page], rounds: int) -> list[float]:
    """CPU seconds per reader, the sum over the pages of the best round."""
    sums = [0.0] * len(readers)
    for one in pages:
        best = [float("inf")] * len(readers)
        for _ in range(rounds):
            for index, read in enumerate(readers):
                started = process_time()
                read(one)
                best[index] = min(best[index], process_time() - started)
        sums = [total + seconds for total, seconds in zip(sums, best, strict=True)]
    return sums


def main() -> None:
    parser = argparse.ArgumentParser(description="pages per CPU-second, all fields, beside a bare parse")
    parser.add_argument("folder", type=Path, nargs="?", default=CORPUS if CORPUS.is_dir() else ROOT / "fixtures/pages")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--most", type=int, default=250, help="pages to read")
    options = parser.parse_args()
    pages = load(options.folder, options.most)
    if not pages:
        parser.error(f"no pages in {options.folder}")
    spare_collector()
    readers: dict[str, Reader] = {"bare parse": bare_parse, "all fields": all_fields} | peers()
    for one in load(ROOT / "fixtures/pages", options.most):
        all_fields(one)
    first = measure([all_fields], pages, rounds=1)
    seconds = dict(zip(readers, measure(tuple(readers.values()), pages, options.rounds), strict=True))
    seconds["first reading"] = first[0]
    mean = sum(len(one.body) for one in pages) / len(pages)
    print(f"{len(pages)} pages, {mean / 1000:.0f} KB on average")
    print(f"{'':14}{'pages/CPU-s':>12}{'bare parses':>13}")
    for name, spent in seconds.items():
        print(f"{name:14}{len(pages) / spent:>12,.0f}{spent / seconds['bare parse']:>13.1f}")


if __name__ == "__main__":
    main()
