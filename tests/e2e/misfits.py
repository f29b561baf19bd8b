"""Publishers that misbehave, one per loopback address, and a good one beside them; a process of its own.

    python -m tests.e2e.misfits

The first line on standard output is the port that all of them share; then it serves until standard input closes.
"""

import asyncio
import sys
from contextlib import suppress

from aiohttp import web

from tests.e2e.publisher import article

GOOD_FEED = """<rss version="2.0"><channel><title>Good</title>
<item><link>/story/1.html</link><title>Story number 1</title></item>
<item><link>/story/2.html</link></item></channel></rss>"""
LATIN = "<html><body><h1>Caf\xe9 cr\xe8me</h1>" + "<p>Le caf\xe9 a ouvert ses portes \xe0 midi, devant la gare.</p>" * 9


def feed_of(path: str) -> str:
    """A feed with one entry."""
    return f'<rss version="2.0"><channel><title>One</title><item><link>{path}</link></item></channel></rss>'


async def good(request: web.Request) -> web.StreamResponse:
    """A feed and two stories."""
    if request.path == "/feed":
        return web.Response(text=GOOD_FEED, content_type="application/rss+xml")
    return web.Response(text=article(int(request.path.split("/")[2].split(".")[0])), content_type="text/html")


async def html_feed(request: web.Request) -> web.StreamResponse:
    """HTML where a feed should be."""
    return web.Response(text="<!doctype html><html><body><h1>Moved</h1></body></html>", content_type="text/html")


async def pdf(request: web.Request) -> web.StreamResponse:
    """A feed whose article is a PDF."""
    if request.path == "/feed":
        return web.Response(text=feed_of("/report.pdf"), content_type="application/rss+xml")
    return web.Response(body=b"%PDF-1.7\n" + bytes(range(256)) * 40, content_type="application/pdf")


async def empty(request: web.Request) -> web.StreamResponse:
    """A feed without a byte."""
    return web.Response(body=b"", content_type="application/rss+xml")


async def broken(request: web.Request) -> web.StreamResponse:
    """Always 500."""
    return web.Response(status=500, text="database error")


async def loop(request: web.Request) -> web.StreamResponse:
    """Redirects to itself for ever."""
    number = int(request.query.get("n", "0")) + 1
    return web.Response(status=302, headers={"Location": f"{request.path}?n={number}"})


async def huge(request: web.Request) -> web.StreamResponse:
    """A feed whose article has 60 MB."""
    if request.path == "/feed":
        return web.Response(text=feed_of("/huge.html"), content_type="application/rss+xml")
    answer = web.StreamResponse(headers={"Content-Type": "text/html"})
    await answer.prepare(request)
    with suppress(ConnectionError):
        for _ in range(60):
            await answer.write(b"<p>much</p>" * 95_000)
    return answer


async def latin(request: web.Request) -> web.StreamResponse:
    """A feed whose article is windows-1252 and does not say so."""
    if request.path == "/feed":
        return web.Response(text=feed_of("/menu.html"), content_type="application/rss+xml")
    return web.Response(body=LATIN.encode("cp1252"), headers={"Content-Type": "text/html"})


async def noise(request: web.Request) -> web.StreamResponse:
    """A feed whose article is random bytes that call themselves HTML."""
    if request.path == "/feed":
        return web.Response(text=feed_of("/noise.html"), content_type="application/rss+xml")
    return web.Response(body=bytes(range(200, -1, -1)) * 64, headers={"Content-Type": "text/html; charset=utf-8"})


MISFITS = {
    "good": good, "html-feed": html_feed, "pdf": pdf, "empty": empty, "broken": broken, "loop": loop, "huge": huge,
    "latin": latin, "noise": noise,
}  # fmt: skip


def address(name: str) -> str:
    """The loopback address of one publisher."""
    return f"127.0.0.{10 + list(MISFITS).index(name)}"


async def serve() -> None:
    """All publishers on one port, each on its own address."""
    by_address = {address(name): answer for name, answer in MISFITS.items()}

    async def dispatch(request: web.Request) -> web.StreamResponse:
        if request.path == "/robots.txt":
            return web.Response(status=404)
        return await by_address[request.host.split(":")[0]](request)

    application = web.Application()
    application.router.add_get("/{path:.*}", dispatch)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    port = 0
    for host in by_address:
        await web.TCPSite(runner, host, port).start()
        port = runner.addresses[0][1]
    print(port, flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(serve())
