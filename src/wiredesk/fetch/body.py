"""Collect a body under a limit that counts what the bytes expand to."""

from collections.abc import Iterator

from wiredesk.errors import FetchError
from wiredesk.fetch.decompress import Decoder
from wiredesk.records import Outcome


class ClippedError(FetchError):
    """TOO_LARGE, with the first bytes up to the limit: enough for the readers that need no more."""

    def __init__(self, limit: int, start: bytes) -> None:
        super().__init__(Outcome.TOO_LARGE, f"more than {limit} bytes")
        self.start = start


class Body:
    """The decoded bytes so far, ``size`` of them.

    Neither the bytes as transferred (``wire``) nor what goes from one encoding into the next may pass the limit: a
    compressed stream of nothing costs time without ever growing.
    """

    __slots__ = ("_decoder", "_limit", "_pieces", "size", "wire")

    def __init__(self, content_encoding: str, limit: int) -> None:
        """Raises ``EncodingError`` for an encoding that is not known."""
        self._decoder = Decoder(content_encoding) if content_encoding else None
        self._limit = limit
        self._pieces: list[bytes] = []
        self.size = self.wire = 0

    def add(self, chunk: bytes) -> Iterator[int]:
        """Decode a chunk step by step, yielding after each how many bytes have been made so far.

        Raises ``ClippedError`` at the limit, ``FetchError`` with TOO_LARGE where there is no such beginning,
        ``EncodingError`` for broken input.
        """
        self.wire += len(chunk)
        if self._decoder is None:
            self._keep(chunk)
            yield self.size
            return
        for piece in self._decoder.feed(chunk):
            if piece:
                self._keep(piece)
            if self._decoder.between > self._limit:
                raise FetchError(Outcome.TOO_LARGE, f"more than {self._limit} bytes between two encodings")
            yield self.size + self._decoder.between
        if self.wire > self._limit:
            raise FetchError(Outcome.TOO_LARGE, f"more than {self._limit} bytes as transferred")

    def _keep(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self.size += len(piece)
        if self.size > self._limit:
            raise ClippedError(self._limit, b"".join(self._pieces)[: self._limit])

    def finish(self) -> bytes:
        """The whole body. Raises ``CutError`` when a compressed stream did not end."""
        if self._decoder:
            self._decoder.finish()
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
