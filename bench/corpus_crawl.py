"""Crawl the saved corpus over loopback through the whole pipeline, twice, and print what it cost.

    python bench/corpus_crawl.py ../shared/corpus

Each publisher becomes one virtual host with a generated feed or news sitemap that lists its pages. The server runs in
a process of its own, so CPU and memory are the crawler's alone (its reading processes included).
"""

import argparse
import asyncio
import gzip
import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

import uvloop
from aiohttp import web

from wiredesk.app import CrawlOptions, crawl
from wiredesk.fetch.connections import Network
from wiredesk.observe import configure_logging
from wiredesk.records import Source
from wiredesk.sites import LoopbackResolver, loopback_settings

Pages = Mapping[tuple[str, str], Path]  # (host, path with query) -> packed page

SETS = ("aeb", "fundus", "fundus_eval", "traf", "wcxb")
LISTING = "/corpus-listing.xml"


def load_pages(corpus: Path) -> Pages:
    """(host, path with query) -> packed page, for every labelled page."""
    pages = {}
    for name in SETS:
        for row in map(json.loads, (corpus / name / "gold.jsonl").open(encoding="utf-8")):
            parts = urlsplit(row["url"].strip())
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            pages[(parts.hostname or "unknown").encode("idna").decode(), path] = corpus / row["path"]
    return pages


def listing(host: str, port: int, paths: list[str], *, feed: bool) -> bytes:
    """An RSS feed, or a news sitemap, of one host."""
    urls = [escape(f"http://{host}:{port}{path}") for path in paths]
    if feed:
        entries = "".join(f"<item><link>{url}</link><guid>{url}</guid></item>" for url in urls)
        return f'<rss version="2.0"><channel><title>{escape(host)}</title>{entries}</channel></rss>'.encode()
    entries = "".join(f"<url><loc>{url}</loc></url>" for url in urls)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'.encode()


async def serve(corpus: Path) -> None:
    """Serve until standard input closes; the first output line is the port."""
    pages = load_pages(corpus)
    by_host: dict[str, list[str]] = defaultdict(list)
    for host, path in pages:
        by_host[host].append(path)

    async def answer(request: web.Request) -> web.Response:
        host, path = request.host.rsplit(":", 1)[0], request.raw_path
        if path == LISTING and host in by_host:
            port = int(request.host.rsplit(":", 1)[1])
            feed = sorted(by_host).index(host) % 2 == 0
            return web.Response(body=listing(host, port, by_host[host], feed=feed), content_type="application/xml")
        page = pages.get((host, path))
        if page is None:
            return web.Response(status=404)
        # the saved bytes name their own encoding: a server that says nothing leaves it to them
        return web.Response(body=gzip.decompress(page.read_bytes()), headers={"Content-Type": "text/html"})

    application = web.Application()
    application.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await runner.cleanup()


def sources_of(pages: Pages, port: int) -> tuple[Source, ...]:
    """One source per host, watching its generated listing without a pause."""
    hosts = sorted({host for host, _ in pages})
    return tuple(
        Source(id=host, name=host, urls=(f"http://{host}:{port}{LISTING}",), delay=timedelta(0), concurrency=4)
        for host in hosts
    )


def measure(database: Path, pages: Pages, port: int) -> dict[str, Any]:
    """One crawl in this process; what it did and what it cost."""
    begun = monotonic()
    options = CrawlOptions(everything=True)
    run = crawl(loopback_settings(database), sources_of(pages, port), options, network=Network(LoopbackResolver()))
    tally = uvloop.run(run)
    wall = monotonic() - begun
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    outcomes: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    failures = []
    for source, counts in tally.sources.items():
        outcomes.update({str(name): count for name, count in counts.outcomes.items()})
        verdicts.update({str(name): count for name, count in counts.verdicts.items()})
        if counts.last_error:
            failures.append(f"{source}: {counts.last_error}")
    return {
        "fetches": tally.fetches,
        "outcomes": dict(outcomes.most_common()),
        "articles": dict(verdicts.most_common()),
        "stored": tally.stored(),
        "wall": wall,
        "cpu": own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime,
        "peak_mb": own.ru_maxrss / 1024,
        "peak_reader_mb": children.ru_maxrss / 1024,
        "failures": failures,
    }


def show(name: str, run: dict[str, Any], pages: int, database: Path) -> None:
    """One run as lines of text."""
    with closing(sqlite3.connect(database)) as connection:
        articles, clusters = connection.execute(
            "SELECT (SELECT count(*) FROM article), (SELECT count(DISTINCT cluster_id) FROM article)"
        ).fetchone()
    print(f"{name}: {run['fetches']} fetches, {pages} article pages")
    print(f"  outcomes         {run['outcomes']}")
    print(f"  verdicts         {run['articles']}")
    print(f"  in the database  {articles} articles in {clusters} clusters")
    print(
        f"  pages/s          {run['fetches'] / run['wall']:.1f} wall, {run['fetches'] / run['cpu']:.1f} per CPU second"
    )
    print(f"  CPU per page     {1000 * run['cpu'] / run['fetches']:.2f} ms")
    print(f"  peak memory      {run['peak_mb']:.0f} MB, largest reading process {run['peak_reader_mb']:.0f} MB")
    for failure in run["failures"]:
        print(f"  not stored       {failure}")


def main() -> int:
    """Crawl twice; 1 when fewer than 99 % of the pages are stored or the second run stores anything."""
    parser = argparse.ArgumentParser(description="Crawl the saved corpus over loopback, twice.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--serve", action="store_true", help="be the server (used by the script itself)")
    parser.add_argument("--measure", nargs=2, metavar=("DB", "PORT"), help="be one crawl (used by the script itself)")
    arguments = parser.parse_args()
    if not arguments.corpus.is_dir():
        print(f"{arguments.corpus} is not here: nothing to crawl")
        return 0
    pages = load_pages(arguments.corpus)
    if arguments.serve:
        asyncio.run(serve(arguments.corpus))
        return 0
    if arguments.measure:
        configure_logging("text", -1)
        print(json.dumps(measure(Path(arguments.measure[0]), pages, int(arguments.measure[1]))))
        return 0
    return both(arguments.corpus, pages)


def both(corpus: Path, pages: Pages) -> int:
    """The two crawls, each in a fresh process, beside one server."""
    me = [sys.executable, __file__, str(corpus)]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen([*me, "--serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server,
    ):
        assert server.stdin is not None
        assert server.stdout is not None
        database = Path(folder) / "corpus.db"
        port = server.stdout.readline().strip()
        runs = []
        for name in ("first crawl", "second crawl"):
            done = subprocess.run([*me, "--measure", str(database), port], stdout=subprocess.PIPE, check=True)
            runs.append(json.loads(done.stdout))
            show(name, runs[-1], len(pages), database)
        server.stdin.close()
    share = runs[0]["stored"] / len(pages)
    print(f"{share:.1%} of the pages stored at first, {runs[1]['stored']} by the second crawl")
    return 0 if share >= 0.99 and runs[1]["stored"] == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
