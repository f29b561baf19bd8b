"""Compressed bodies: every encoding, cut, broken, mislabelled, and bombs."""

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache

import brotli
import pytest
from backports import zstd

from tests.hostile.fetching import Case, check, each
from tests.hostile.server import STORY, Script, ok, says
from wiredesk.records import Outcome

ZIPPED = gzip.compress(STORY)
PLENTY = STORY * 40


def raw_deflate(body: bytes) -> bytes:
    squeezer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return squeezer.compress(body) + squeezer.flush()


def encoded(body: bytes, *names: str) -> Script:
    return says(ok(body, *(f"Content-Encoding: {name}" for name in names)))


def in_drops(body: bytes, name: str) -> Script:
    """One byte of the body per packet."""
    head = ok(b"", f"Content-Encoding: {name}", f"Content-Length: {len(body)}", length=False)
    return says(head, *(body[at : at + 1] for at in range(len(body))))


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstd.compress,
}

GOOD = (
    *(Case(name, encoded(pack(PLENTY), name), Outcome.OK, body=PLENTY) for name, pack in PACKERS.items()),
    *(
        Case(f"{name} byte by byte", in_drops(pack(STORY), name), Outcome.OK, body=STORY)
        for name, pack in PACKERS.items()
    ),
    Case("raw deflate", encoded(raw_deflate(PLENTY), "deflate"), Outcome.OK, body=PLENTY),
    Case("upper case and blanks", encoded(ZIPPED, " GZip "), Outcome.OK, body=STORY),
    Case("gzip twice", encoded(gzip.compress(ZIPPED), "gzip, gzip"), Outcome.OK, body=STORY),
    Case("two header lines", encoded(gzip.compress(brotli.compress(STORY)), "br", "gzip"), Outcome.OK, body=STORY),
    Case("brotli around gzip", encoded(brotli.compress(ZIPPED), "gzip,br"), Outcome.OK, body=STORY),
    Case("several gzip members", encoded(ZIPPED + gzip.compress(b"more"), "gzip"), Outcome.OK, body=STORY + b"more"),
    Case("several zstd frames", encoded(zstd.compress(STORY) * 2, "zstd"), Outcome.OK, body=STORY * 2),
    Case("zeros after gzip", encoded(ZIPPED + b"\0" * 300, "gzip"), Outcome.OK, body=STORY),
    Case("markup after gzip", encoded(ZIPPED + b"<!-- cached -->", "gzip"), Outcome.OK, body=STORY),
    Case("bytes after deflate", encoded(zlib.compress(STORY) + b"junk", "deflate"), Outcome.OK, body=STORY),
    Case("bytes after zstd", encoded(zstd.compress(STORY) + b"junk", "zstd"), Outcome.OK, body=STORY),
    Case("plain text called gzip", encoded(STORY, "gzip"), Outcome.OK, body=STORY),
    Case("identity", encoded(STORY, "identity"), Outcome.OK, body=STORY),
    Case("a charset as encoding", encoded(STORY, "UTF-8"), Outcome.OK, body=STORY),
    Case("nothing at all called gzip", encoded(b"", "gzip"), Outcome.OK, body=b""),
    Case("nothing at all called br", encoded(b"", "br"), Outcome.OK, body=b""),
)

BAD = (
    *(
        Case(f"{name} cut, with the right length", encoded(pack(PLENTY)[:-9], name), Outcome.TRUNCATED)
        for name, pack in PACKERS.items()
    ),
    Case("raw deflate cut", encoded(raw_deflate(PLENTY)[:-9], "deflate"), Outcome.TRUNCATED),
    Case("gzip without its trailer", encoded(ZIPPED[:-8], "gzip"), Outcome.TRUNCATED),
    Case("gzip that is only a magic number", encoded(b"\x1f\x8b", "gzip"), Outcome.TRUNCATED),
    Case("second gzip member cut", encoded(ZIPPED + ZIPPED[:-12], "gzip"), Outcome.TRUNCATED),
    Case("inner of two encodings cut", encoded(gzip.compress(ZIPPED[:-9]), "gzip, gzip"), Outcome.TRUNCATED),
    Case("gzip with a wrong checksum", encoded(ZIPPED[:-8] + b"wrong!!!", "gzip"), Outcome.BAD_RESPONSE),
    Case("gzip broken inside", encoded(ZIPPED[:10] + b"\x07" + ZIPPED[11:], "gzip"), Outcome.BAD_RESPONSE),
    Case("brotli that is noise", encoded(b"\xff\xfe\xfd" * 40, "br"), Outcome.BAD_RESPONSE),
    # Browsers pass over them; but brotli has no checksum, and its library gives nothing back from the piece in which it
    # meets them: the page would silently lack its end.
    Case("bytes after brotli", encoded(brotli.compress(STORY) + b"junk", "br"), Outcome.BAD_RESPONSE),
    Case("zstd that is noise", encoded(b"\xff\xfe\xfd" * 40, "zstd"), Outcome.BAD_RESPONSE),
    Case("deflate that is noise", encoded(b"\xff\xfe\xfd" * 40, "deflate"), Outcome.BAD_RESPONSE),
    Case("an encoding nobody knows", encoded(STORY, "sdch"), Outcome.BAD_RESPONSE),
    Case("ten encodings", encoded(STORY, ", ".join(["gzip"] * 10)), Outcome.BAD_RESPONSE),
    Case("a crowd of empty gzip members", encoded(gzip.compress(b"") * 5000, "gzip"), Outcome.BAD_RESPONSE),
    Case("a crowd of empty zstd frames", encoded(zstd.compress(b"") * 5000, "zstd"), Outcome.BAD_RESPONSE),
)


@each(GOOD)
async def test_what_was_packed_comes_out(case: Case) -> None:
    await check(case)


@each(BAD)
async def test_damage_is_noticed(case: Case) -> None:
    await check(case)


BOMB = 64 * 1024 * 1024  # of zeros; what a client pays does not depend on the size, only on where it stops


@cache
def bomb(name: str) -> bytes:
    zeros = bytes(BOMB)
    if name == "gzip, gzip":
        return gzip.compress(gzip.compress(zeros))
    return PACKERS[name](zeros)


@pytest.mark.parametrize("name", [*PACKERS, "gzip, gzip"])
async def test_a_bomb_is_left_before_it_has_grown(name: str) -> None:
    """Costs a few megabytes whatever it would expand to, within one packet too."""
    case = Case(name, encoded(bomb(name), name), Outcome.TOO_LARGE)
    tracemalloc.start()
    try:
        await check(case)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4_000_000 + 2 * len(bomb(name))


NOTHING = gzip.compress(b"")[:10] + bytes((0, 0, 0, 255, 255)) * (BOMB // 5)  # stored blocks of no bytes, for ever


@pytest.mark.parametrize("layers", [2, 3])
@pytest.mark.parametrize("pack", [gzip.compress, brotli.compress, zstd.compress])
async def test_a_bomb_between_two_encodings_is_left_as_well(pack: Callable[[bytes], bytes], layers: int) -> None:
    """What one encoding expands to the next may swallow: the page never grows, and the loop would never get a turn."""
    name = {gzip.compress: "gzip", brotli.compress: "br", zstd.compress: "zstd"}[pack]
    body = pack(NOTHING) if layers == 2 else gzip.compress(pack(NOTHING))
    await check(Case("swallowed", encoded(body, ", ".join(["gzip", name, "gzip"][:layers])), Outcome.TOO_LARGE))


async def test_a_zstd_window_beyond_the_standard_is_refused() -> None:
    """RFC 9659: 8 MiB, or every page could claim memory by its header alone."""
    frame = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: 27})
    wide = frame.compress(PLENTY, zstd.ZstdCompressor.FLUSH_BLOCK) + frame.flush()
    await check(Case("wide window", encoded(wide, "zstd"), Outcome.BAD_RESPONSE))
