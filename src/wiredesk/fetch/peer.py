"""Servers that send more than an answer: noticed as the bytes come in, before they are parsed.

The limits of headers and bodies look at what was understood. Between the lines there is room for a flood that costs
the loop all its time and never ends: interim answers, extensions of chunks, chunks of one byte, blank lines.
"""

import asyncio

from aiohttp.client_proto import ResponseHandler
from aiohttp.helpers import set_exception
from aiohttp.http import RawResponseMessage
from aiohttp.streams import StreamReader

SLICE = 32 * 1024  # bytes parsed in one go, at most 5,400 chunks of one byte; uvloop brings up to 256 KB
MOST_ANSWERS = 100  # to one request, interim ones (RFC 9110, 15.2) included


class FloodError(Exception):
    """More came over a connection than any answer needs."""


class Peer(ResponseHandler):
    """aiohttp's end of a connection; ends it when the server floods it.

    What comes in more than a slice at once waits, and the loop turns between two slices; the end of the connection
    waits behind it. Whoever sends on meanwhile is not read until all is parsed.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, most: int) -> None:
        """``most`` bytes may come for one request, whatever they are."""
        super().__init__(loop)
        self._most = most
        self._arrived = self._answers = 0
        self._waiting = bytearray()
        self._lost: tuple[BaseException | None] | None = None

    def expect(self) -> None:
        """A request has been sent."""
        self._arrived = self._answers = 0

    def data_received(self, data: bytes) -> None:
        self._arrived += len(data)
        if self._arrived > self._most:
            self._end(f"more than {self._most} bytes for one answer")
        elif self._waiting:
            self._waiting += data
            self._pause_reading_for_buffer()  # the server is faster than we are
        elif len(data) <= SLICE:
            super().data_received(data)
        else:
            self._waiting += data
            self._go_on()

    def _go_on(self) -> None:
        """Parse a slice of what waits; then the loop turns."""
        if self._waiting:
            piece = bytes(self._waiting[:SLICE])
            del self._waiting[:SLICE]
            super().data_received(piece)
        if self._waiting:
            self._loop.call_soon(self._go_on)
        elif self._lost is not None:
            (error,), self._lost = self._lost, None
            super().connection_lost(error)
        elif self._buffer_paused and not self._tail:
            self._resume_reading_for_buffer()

    def connection_lost(self, exc: BaseException | None) -> None:
        if self._waiting:
            self._lost = (exc,)
        else:
            super().connection_lost(exc)

    @property
    def should_close(self) -> bool:
        """Whether nothing may be asked over this connection any more."""
        return bool(self._waiting) or super().should_close

    def close(self) -> None:
        """Nobody reads what is left."""
        self._waiting.clear()
        super().close()

    def abort(self) -> None:
        """As ``close``, at once."""
        self._waiting.clear()
        super().abort()

    def feed_data(self, data: tuple[RawResponseMessage, StreamReader], size: int = 0) -> None:
        """An answer has been parsed."""
        self._answers += 1
        if self._answers <= MOST_ANSWERS:
            super().feed_data(data, size)
        elif self._answers == MOST_ANSWERS + 1:
            self._end(f"more than {MOST_ANSWERS} answers to one request")

    def _end(self, why: str) -> None:
        error = FloodError(why)
        self._waiting.clear()
        self.set_exception(error)
        if self._payload is not None:
            set_exception(self._payload, error)
            self._payload = None  # or the end of the connection would tell another story
        if self.transport is not None:
            self.transport.abort()
