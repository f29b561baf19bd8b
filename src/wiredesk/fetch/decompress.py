"""Undo Content-Encoding piece by piece, so that a bomb is noticed before it has grown.

Every decoder is asked for at most ``STEP`` bytes at a time, whatever the input expands to (GHSA-7j7m-v7m3-jqm7: a limit
must hold inside one chunk too). The end of each compressed stream is checked: a body can have the right length and
still be cut.
"""

import zlib
from collections.abc import Iterator
from typing import Protocol

import brotli  # type: ignore[import-untyped]  # it ships no types
from backports.zstd import DecompressionParameter, ZstdDecompressor, ZstdError

ACCEPT_ENCODING = "zstd, br, gzip"

STEP = 256 * 1024  # bytes per step: about a millisecond of inflating
MAX_MEMBERS = 1024  # of one gzip or zstd stream; empty members never reach the byte limit
_ZSTD_WINDOW_LOG = 23  # 8 MiB, the most that RFC 9659 lets a server use
_ZSTD_STARTS = (b"\x28\xb5\x2f\xfd", *(bytes((low, 0x2A, 0x4D, 0x18)) for low in range(0x50, 0x60)))  # RFC 8878, 3.1

# Labels that servers send although nothing is encoded; browsers ignore them.
_PLAIN = frozenset({"", "8bit", "binary", "identity", "iso-8859-1", "none", "utf-8", "utf8"})
_MAX_STAGES = 3


class EncodingError(Exception):
    """The body is not what its Content-Encoding says."""


class CutError(Exception):
    """The compressed stream ends early."""


class _Stage(Protocol):
    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decoded pieces of at most ``STEP`` bytes. Raises ``EncodingError``."""
        ...

    @property
    def whole(self) -> bool:
        """Whether the input so far ends where a stream ends."""
        ...


class Decoder:
    """Undoes the encodings of one body."""

    def __init__(self, content_encoding: str) -> None:
        """``content_encoding`` is the header as sent, in order of application. Raises ``EncodingError``."""
        names = [name for name in content_encoding.lower().replace(" ", "").split(",") if name not in _PLAIN]
        if len(names) > _MAX_STAGES:
            raise EncodingError(f"{len(names)} encodings on top of each other")
        self._stages = [_stage(name) for name in reversed(names)]
        self.between = 0  # bytes that came out of one encoding and went into the next

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decoded pieces of ``data``, lazily: a caller that stops asking stops the work. Raises ``EncodingError``.

        A piece may be empty: then a step was done that has brought nothing yet, perhaps never will.
        """
        return self._through(self._stages, data)

    def _through(self, stages: list[_Stage], data: bytes) -> Iterator[bytes]:
        if not stages:
            yield data
            return
        if len(stages) == 1:
            yield from stages[0].feed(data)
            return
        for piece in stages[0].feed(data):
            self.between += len(piece)
            yield b""
            yield from self._through(stages[1:], piece)

    def finish(self) -> None:
        """Raises ``CutError`` when a compressed stream has not come to its end."""
        if not all(stage.whole for stage in self._stages):
            raise CutError("the compressed stream ends early")


def _stage(name: str) -> _Stage:
    if name in ("gzip", "x-gzip"):
        return _Gzip()
    if name == "deflate":
        return _Deflate()
    if name == "br":
        return _Brotli()
    if name == "zstd":
        return _Zstd()
    raise EncodingError(f"unknown content encoding {name[:40]!r}")


class _Gzip:
    """RFC 1952, several members; bytes after the last one are ignored, as browsers do."""

    def __init__(self) -> None:
        self._head = b""
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
        self._members = 0
        self._plain = self._trailing = False

    @property
    def whole(self) -> bool:
        return self._plain or self._trailing or self._inflate.eof or (not self._members and not self._head)

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._trailing:
            return
        if not self._members and not self._plain:
            data, self._head = self._head + data, b""
            if len(data) < 2 and data == b"\x1f"[: len(data)]:
                self._head = data
                return
            # A server that labels plain text as gzip: seen often enough that the text is worth having.
            self._plain = data[:2] != b"\x1f\x8b"
            self._members = 1
        if self._plain:
            yield data
            return
        while data and not self._trailing:
            if self._inflate.eof:
                self._next_member(data)
                continue
            yield from _inflated(self._inflate, data)
            data = self._inflate.unused_data

    def _next_member(self, data: bytes) -> None:
        if data[:1] != b"\x1f":
            self._trailing = True
            return
        self._members += 1
        if self._members > MAX_MEMBERS:
            raise EncodingError(f"more than {MAX_MEMBERS} gzip members")
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)


class _Deflate:
    """RFC 1950 as the standard says, or raw RFC 1951 as some servers send it."""

    def __init__(self) -> None:
        self._head = b""
        self._inflate: zlib._Decompress | None = None

    @property
    def whole(self) -> bool:
        return self._inflate.eof if self._inflate else not self._head

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._inflate is None:
            data, self._head = self._head + data, b""
            if len(data) < 2:
                self._head = data
                return
            # RFC 1950 section 2.2: method 8, and the two bytes divide by 31.
            wrapped = data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0
            self._inflate = zlib.decompressobj(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)
        if not self._inflate.eof:
            yield from _inflated(self._inflate, data)


def _inflated(inflate: "zlib._Decompress", data: bytes) -> Iterator[bytes]:
    try:
        while True:
            piece = inflate.decompress(data, STEP)
            if piece:
                yield piece
            data = inflate.unconsumed_tail
            if not data and len(piece) < STEP:
                return
    except zlib.error as exc:
        raise EncodingError(f"broken compressed body: {exc}") from exc


class _Brotli:
    """RFC 7932; its window is at most 16 MiB."""

    def __init__(self) -> None:
        self._brotli = brotli.Decompressor()
        self._fed = False

    @property
    def whole(self) -> bool:
        return not self._fed or self._brotli.is_finished()

    def feed(self, data: bytes) -> Iterator[bytes]:
        if not data or self._brotli.is_finished():
            return
        self._fed = True
        try:
            while True:
                piece = self._brotli.process(data, output_buffer_limit=STEP)
                data = b""
                if piece:
                    yield piece
                if self._brotli.can_accept_more_data() or self._brotli.is_finished():
                    return
        except brotli.error as exc:
            raise EncodingError(f"broken brotli body: {exc}") from exc


class _Zstd:
    """RFC 8878, several frames; bytes after the last one are ignored, as with gzip."""

    def __init__(self) -> None:
        self._frames = 0
        self._zstd = _fresh_zstd()

    @property
    def whole(self) -> bool:
        return not self._frames or self._zstd.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        try:
            while data:
                if not self._frames or self._zstd.eof:
                    if self._frames and not data.startswith(_ZSTD_STARTS):
                        return
                    self._frames += 1
                    if self._frames > MAX_MEMBERS:
                        raise EncodingError(f"more than {MAX_MEMBERS} zstd frames")
                    self._zstd = _fresh_zstd()
                yield from self._pieces(data)
                data = self._zstd.unused_data
        except ZstdError as exc:
            raise EncodingError(f"broken zstd body: {exc}") from exc

    def _pieces(self, data: bytes) -> Iterator[bytes]:
        while True:
            piece = self._zstd.decompress(data, STEP)
            data = b""
            if piece:
                yield piece
            if self._zstd.needs_input or self._zstd.eof:
                return


def _fresh_zstd() -> ZstdDecompressor:
    return ZstdDecompressor(options={DecompressionParameter.window_log_max: _ZSTD_WINDOW_LOG})
