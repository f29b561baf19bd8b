"""A publisher for the end-to-end tests: a process of its own, so that killing the crawler leaves it alone.

    python -m tests.e2e.publisher ARTICLES

Serves sitemaps and that many articles on loopback. The first line on standard output is the port; after that
one line per article request, so that a test can wait for progress instead of for time.
"""

import asyncio
import random
import sys
from contextlib import suppress

from aiohttp import web

VOCABULARY = (
    "harbour council winter ferry budget school river mayor bridge engine market storm teacher village railway court "
    "doctor museum garden factory election border minister farmer island valley hospital library concert forest"
)
WORDS = VOCABULARY.split()
PER_SITEMAP = 500  # a listing is read up to 2,000 entries


def story(number: int) -> str:
    """A text of its own for each number: five paragraphs of drawn words."""
    draw = random.Random(number)
    paragraphs = [" ".join(draw.choices(WORDS, k=40)).capitalize() + "." for _ in range(5)]
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def article(number: int) -> str:
    """The page of one article."""
    return (
        f"<html lang=en><head><title>Story number {number}</title>"
        f'<meta property="article:published_time" content="2026-11-{1 + number % 20:02d}T10:00:00Z"></head>'
        f"<body><article><h1>Story number {number}</h1>{story(number)}</article></body></html>"
    )


def sitemap(root: str, entry: str, urls: list[str]) -> web.Response:
    """A sitemap, or an index of sitemaps."""
    entries = "".join(f"<{entry}><loc>{url}</loc></{entry}>" for url in urls)
    text = f'<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</{root}>'
    return web.Response(text=text, content_type="application/xml")


async def serve(articles: int) -> None:
    """Serve until standard input closes."""

    async def index(request: web.Request) -> web.Response:
        parts = range(0, articles, PER_SITEMAP)
        return sitemap("sitemapindex", "sitemap", [f"http://{request.host}/sitemap/{first}.xml" for first in parts])

    async def part(request: web.Request) -> web.Response:
        first = int(request.match_info["first"])
        numbers = range(first, min(first + PER_SITEMAP, articles))
        return sitemap("urlset", "url", [f"http://{request.host}/story/{n}.html" for n in numbers])

    async def page(request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        print(number, flush=True)
        return web.Response(text=article(number), content_type="text/html")

    application = web.Application()
    application.router.add_get("/sitemap.xml", index)
    application.router.add_get(r"/sitemap/{first:\d+}.xml", part)
    application.router.add_get(r"/story/{number:\d+}.html", page)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(int(sys.argv[1])))
