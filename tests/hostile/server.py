"""A server on loopback that does to a client whatever a case says, byte by byte, and keeps a record of it."""

import asyncio
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

STORY = (
    b"<html><title>The harbour opens</title><p>Ships came in at dawn, and the harbour master waved them through.</p>"
    b"<p>By noon nine of them lay at the quay, and the cranes had not stopped once.</p></html>"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One request as it arrived."""

    path: str
    headers: Mapping[str, str]  # lower-case names
    secure: bool = False


class Dialogue:
    """One connection, for a script to misbehave on."""

    def __init__(self, heard: Heard, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heard, self._reader, self._writer = heard, reader, writer
        self.served = 0

    async def say(self, raw: bytes) -> None:
        self._writer.write(raw)
        self.served += len(raw)
        await self._writer.drain()

    async def hang(self) -> None:
        """Stay silent until the client goes."""
        await self._reader.read()

    def reset(self) -> None:
        """End with RST instead of FIN."""
        line = self._writer.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()


Script = Callable[[Dialogue], Awaitable[None]]


def ok(body: bytes = STORY, *lines: str, status: str = "200 OK", length: bool = True) -> bytes:
    """A whole response; ``lines`` are further header lines."""
    head = [f"HTTP/1.1 {status}", *lines]
    if length:
        head.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*head, "", ""]).encode("latin-1") + body


def says(*pieces: bytes) -> Script:
    """Sends the pieces and closes."""

    async def script(line: Dialogue) -> None:
        for piece in pieces:
            await line.say(piece)
            await asyncio.sleep(0)

    return script


def says_then_hangs(raw: bytes) -> Script:
    """Sends and then neither sends nor closes."""

    async def script(line: Dialogue) -> None:
        await line.say(raw)
        await line.hang()

    return script


def says_then_resets(raw: bytes) -> Script:
    """Sends and then resets the connection."""

    async def script(line: Dialogue) -> None:
        await line.say(raw)
        await asyncio.sleep(0.05)  # the client must have read what was sent: RST throws away the rest
        line.reset()

    return script


def drips(raw: bytes, drop: bytes = b"x") -> Script:
    """Sends ``raw`` and then one drop after the other, for ever."""

    async def script(line: Dialogue) -> None:
        await line.say(raw)
        while True:
            await asyncio.sleep(0.03)
            await line.say(drop)

    return script


def floods(raw: bytes, wave: bytes) -> Script:
    """Sends ``raw`` and then waves as fast as the client takes them, for ever."""

    async def script(line: Dialogue) -> None:
        await line.say(raw)
        while True:
            await line.say(wave)

    return script


def redirects(*locations: str, status: str = "302 Found") -> Script:
    """Answers with one Location line per value."""
    return says(ok(b"", *(f"Location: {place}" for place in locations), status=status))


@dataclass
class Hostile:
    """The server. ``scripts`` by path, or by host and path, ``*`` for any other; else a healthy page, kept alive."""

    scripts: dict[str, Script] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    heard: list[Heard] = field(default_factory=list)
    connections: int = 0
    served: int = 0

    async def __aenter__(self) -> Self:
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self.tls)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [one.path for one in self.heard]

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError, asyncio.CancelledError):
                await self._converse(reader, writer)
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            pairs = (line.split(":", 1) for line in head[1:] if ":" in line)
            headers = {name.lower(): value.strip() for name, value in pairs}
            heard = Heard(head[0].split(" ")[1], headers, self.tls is not None)
            self.heard.append(heard)
            name = headers.get("host", "").partition(":")[0]
            script = self.scripts.get(name + heard.path) or self.scripts.get(heard.path)
            if script is None:
                missing = says(ok(b"", status="404 Not Found"))
                script = missing if heard.path == "/robots.txt" else self.scripts.get(name + "*")
            line = Dialogue(heard, reader, writer)
            try:
                if script is not None:
                    await script(line)
                    return
                await line.say(ok())
            finally:
                self.served += line.served
