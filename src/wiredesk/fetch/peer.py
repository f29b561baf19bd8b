"""Servers that send more than an answer: noticed as the bytes come in, before they are parsed.

The limits of headers and bodies look at what was understood. Between the lines there is room for a flood that costs
the loop all its time and never ends: interim answers, extensions of chunks, chunks of one byte, blank lines.
"""

import asyncio

from aiohttp.client_proto import ResponseHandler
from aiohttp.helpers import set_exception
from aiohttp.http import RawResponseMessage
from aiohttp.streams import StreamReader

SLICE = 32 * 1024  # bytes parsed in one go: uvloop brings up to 256 KB, which may be 14,000 interim answers
MOST_ANSWERS = 100  # to one request, interim ones (RFC 9110, 15.2) included


class FloodError(Exception):
    """More came over a connection than any answer needs."""


class Peer(ResponseHandler):
    """aiohttp's end of a connection; ends it when the server floods it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, most: int) -> None:
        """``most`` bytes may come for one request, whatever they are."""
        super().__init__(loop)
        self._most = most
        self._arrived = self._answers = 0

    def expect(self) -> None:
        """A request has been sent."""
        self._arrived = self._answers = 0

    def data_received(self, data: bytes) -> None:
        self._arrived += len(data)
        if self._arrived > self._most:
            self._end(f"more than {self._most} bytes for one answer")
        elif len(data) <= SLICE:
            super().data_received(data)
        else:
            for start in range(0, len(data), SLICE):
                if self._answers <= MOST_ANSWERS:
                    super().data_received(data[start : start + SLICE])

    def feed_data(self, data: tuple[RawResponseMessage, StreamReader], size: int = 0) -> None:
        """An answer has been parsed."""
        self._answers += 1
        if self._answers <= MOST_ANSWERS:
            super().feed_data(data, size)
        elif self._answers == MOST_ANSWERS + 1:
            self._end(f"more than {MOST_ANSWERS} answers to one request")

    def _end(self, why: str) -> None:
        error = FloodError(why)
        self.set_exception(error)
        if self._payload is not None:
            set_exception(self._payload, error)
            self._payload = None  # or the end of the connection would tell another story
        if self.transport is not None:
            self.transport.abort()
