"""Whole small sites served over real HTTP on loopback: for the demo, the end-to-end tests and benchmarks.

A folder ``<root>/<host>/...`` is the site of that host. Host names answer on loopback at the server's own port, so
every URL carries it; in served text ``.test/`` becomes ``.test:PORT/``, which keeps the files free of ports. The dates
of the files can be moved, so that their news never grows old.
"""

import gzip
import hashlib
import mimetypes
import re
from collections.abc import Sequence
from datetime import date, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from ipaddress import ip_network
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from wiredesk.fetch.guard import Resolver
from wiredesk.settings import Fetch, Settings

_TYPES = {
    ".html": "text/html; charset=utf-8", ".xml": "application/xml", ".json": "application/json", ".txt": "text/plain",
}  # fmt: skip


# A day as data and feeds write it (ISO 8601, RFC 822); a day inside an address or a name is part of that.
_DAY = re.compile(rb'(?<=["\'>])\d{4}-\d\d-\d\d(?=[T"\'<])')
_FEED_TIME = re.compile(rb"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+A-Z][\w]+")


def moved(text: bytes, later: timedelta) -> bytes:
    """``text`` with its days and times ``later`` by so many whole days; addresses stay as they are."""
    text = _DAY.sub(lambda day: (date.fromisoformat(day[0].decode()) + later).isoformat().encode(), text)
    return _FEED_TIME.sub(
        lambda time: format_datetime(
            parsedate_to_datetime(time[0].decode()) + later, usegmt=time[0].endswith(b"GMT")
        ).encode(),
        text,
    )


class LoopbackResolver(Resolver):
    """Every name is this machine: no name server is ever asked."""

    async def resolve(self, host: str) -> Sequence[str]:
        """Always 127.0.0.1."""
        return ("127.0.0.1",)


class SiteServer:
    """Serves ``root`` on a free loopback port while entered, its dates ``later`` by so many days.

    Counts its answers by status in ``answers``.
    """

    def __init__(self, root: Path, later: timedelta = timedelta(0)) -> None:
        self._roots = [root]
        self._later = later
        self.port = 0
        self.answers: list[tuple[str, str, int]] = []  # host, path, status
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_get("/{path:.*}", self._answer)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def overlay(self, root: Path) -> None:
        """From now on files of ``root`` stand in front of the ones served so far: the publishers edit their pages."""
        self._roots.insert(0, root)

    def url(self, host: str, path: str) -> str:
        """The URL under which a file is served."""
        return f"http://{host}:{self.port}{path}"

    async def _answer(self, request: web.Request) -> web.Response:
        host = request.host.rsplit(":", 1)[0]
        answer = self._file_answer(host, request.path, request.headers.get("If-None-Match"))
        if answer.status == 200 and "gzip" in request.headers.get("Accept-Encoding", ""):
            assert isinstance(answer.body, bytes)
            answer.body = gzip.compress(answer.body, 1)
            answer.headers["Content-Encoding"] = "gzip"
        self.answers.append((host, request.path, answer.status))
        return answer

    def _file_answer(self, host: str, path: str, etag_held: str | None) -> web.Response:
        file = self._find(host, path)
        if file is None:
            return web.Response(status=404, text="<h1>Not found</h1>", content_type="text/html")
        body = file.read_bytes()
        if file.suffix in _TYPES:
            body = moved(body, self._later).replace(b".test/", f".test:{self.port}/".encode())
        etag = f'"{hashlib.blake2b(body, digest_size=8).hexdigest()}"'
        if etag == etag_held:
            return web.Response(status=304, headers={"ETag": etag})
        kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return web.Response(body=body, headers={"ETag": etag, "Content-Type": kind})

    def _find(self, host: str, path: str) -> Path | None:
        for root in self._roots:
            site = (root / host).resolve()
            place = (site / path.lstrip("/")).resolve()
            if not place.is_relative_to(site):
                continue
            for file in (place, place / "index.html", place / "index.xml"):
                if file.is_file():
                    return file
        return None


def loopback_settings(database: Path) -> Settings:
    """Settings for sites of this machine: loopback is allowed, and only because this says so."""
    return Settings(
        database=database,
        fetch=Fetch(allowed_networks=(ip_network("127.0.0.0/8"),)),
    )
