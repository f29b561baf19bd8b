"""Bodies that stop, stall, lie about their length or never end."""

from datetime import timedelta

from tests.hostile.fetching import Case, check, each
from tests.hostile.server import STORY, drips, floods, ok, says, says_then_hangs, says_then_resets
from wiredesk.records import Outcome

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
HEAD = b"HTTP/1.1 200 OK\r\n"
EXTENDED = b"1;" + b"a" * 500 + b"\r\nx\r\n"
LARGE = b"".join(b"%07d " % number for number in range(9_000))  # several slices, none like another
FLOOD = 12_000_000  # bytes that a flood may leave the server with, those on the way included

CASES = (
    Case("plain page", says(ok()), Outcome.OK, body=STORY),
    Case("page in three pieces", says(ok()[:40], ok()[40:90], ok()[90:]), Outcome.OK, body=STORY),
    Case("page until the connection closes", says(ok(length=False)), Outcome.OK, body=STORY),
    Case("large page in one go", says(ok(LARGE)), Outcome.OK, body=LARGE),
    Case("large page until the connection closes", says(ok(LARGE, length=False)), Outcome.OK, body=LARGE),
    Case("large page cut short", says(ok(LARGE)[:-1]), Outcome.TRUNCATED),
    Case("bytes after a large body", says(ok(LARGE) + LARGE), Outcome.OK, body=LARGE),
    Case("chunked page", says(CHUNKED + b"4\r\nfour\r\n0\r\n\r\n"), Outcome.OK, body=b"four"),
    Case("one-byte chunks", says(CHUNKED + b"1\r\nx\r\n" * 3000 + b"0\r\n\r\n"), Outcome.OK, body=b"x" * 3000),
    Case("chunk extensions", says(CHUNKED + b'4;a="b"\r\nfour\r\n0\r\n\r\n'), Outcome.OK, body=b"four"),
    Case("trailers", says(CHUNKED + b"4\r\nfour\r\n0\r\nX-Sum: 1\r\n\r\n"), Outcome.OK, body=b"four"),
    Case("empty body", says(ok(b"")), Outcome.OK, body=b""),
    Case("no content", says(b"HTTP/1.1 204 No Content\r\n\r\n"), Outcome.OK, body=b""),
    Case("interim answers first", says(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 3 + ok()), Outcome.OK, body=STORY),
    Case("HTTP/1.0", says(b"HTTP/1.0 200 OK\r\n\r\n" + STORY), Outcome.OK, body=STORY),
    Case("bytes after the body", says(ok() + b"HTTP/1.1 200 OK\r\n"), Outcome.OK, body=STORY),
    Case("closed without a word", says(b""), Outcome.CONNECT_ERROR),
    Case("reset without a word", says_then_resets(b""), Outcome.CONNECT_ERROR),
    Case("closed inside the status line", says(b"HTTP/1."), Outcome.CONNECT_ERROR),
    Case("closed inside the headers", says(HEAD + b"Content-Ty"), Outcome.CONNECT_ERROR),
    Case("reset inside the headers", says_then_resets(HEAD), Outcome.CONNECT_ERROR),
    Case("shorter than announced", says(HEAD + b"Content-Length: 900\r\n\r\nshort"), Outcome.TRUNCATED),
    Case("reset inside the body", says_then_resets(HEAD + b"Content-Length: 900\r\n\r\nshort"), Outcome.TRUNCATED),
    Case("chunks without an end", says(CHUNKED + b"4\r\nfour\r\n"), Outcome.TRUNCATED),
    Case("closed inside a chunk", says(CHUNKED + b"ff\r\nfour"), Outcome.TRUNCATED),
    Case("reset inside a chunk", says_then_resets(CHUNKED + b"ff\r\nfour"), Outcome.TRUNCATED),
    Case("a part instead of the whole", says(ok(b"pa", status="206 Partial Content")), Outcome.TRUNCATED),
    Case("chunk size is no number", says(CHUNKED + b"zz\r\nfour\r\n0\r\n\r\n"), Outcome.BAD_RESPONSE),
    Case("chunk size is negative", says(CHUNKED + b"-4\r\nfour\r\n0\r\n\r\n"), Outcome.BAD_RESPONSE),
    Case("chunk size overflows", says(CHUNKED + b"f" * 40 + b"\r\nfour\r\n"), Outcome.BAD_RESPONSE),
    Case("chunk without its line end", says(CHUNKED + b"4\r\nfourXX0\r\n\r\n"), Outcome.BAD_RESPONSE),
    Case(
        "two different lengths",
        says(HEAD + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"),
        Outcome.BAD_RESPONSE,
    ),
    Case("negative length", says(HEAD + b"Content-Length: -1\r\n\r\n"), Outcome.BAD_RESPONSE),
    Case("length is no number", says(HEAD + b"Content-Length: many\r\n\r\n"), Outcome.BAD_RESPONSE),
    Case("length overflows", says(HEAD + b"Content-Length: " + b"9" * 40 + b"\r\n\r\n"), Outcome.BAD_RESPONSE),
    Case(
        "length and chunks",
        says(CHUNKED[:-2] + b"Content-Length: 4\r\n\r\n4\r\nfour\r\n0\r\n\r\n"),
        Outcome.BAD_RESPONSE,
    ),
    Case("too large by its own word", says(HEAD + b"Content-Length: 5000000000\r\n\r\n"), Outcome.TOO_LARGE),
    Case("one byte too large", says(ok(b"x" * (256 * 1024 + 1))), Outcome.TOO_LARGE),
    Case("exactly as large as allowed", says(ok(b"x" * 256 * 1024)), Outcome.OK, body=b"x" * 256 * 1024),
    Case("endless body", floods(HEAD + b"\r\n", b"x" * 16_384), Outcome.TOO_LARGE, served=6_000_000),
    Case("endless chunks", floods(CHUNKED, b"1000\r\n" + b"x" * 4096 + b"\r\n"), Outcome.TOO_LARGE, served=6_000_000),
    Case("silence instead of an answer", says_then_hangs(b""), Outcome.TIMEOUT),
    Case("silence inside the headers", says_then_hangs(HEAD), Outcome.TIMEOUT),
    Case("silence after the headers", says_then_hangs(HEAD + b"Content-Length: 9\r\n\r\n"), Outcome.TIMEOUT),
    Case("silence inside the body", says_then_hangs(HEAD + b"Content-Length: 9\r\n\r\nabc"), Outcome.TIMEOUT),
    Case("headers drop by drop", drips(HEAD + b"X: "), Outcome.TIMEOUT),
    Case("body drop by drop", drips(HEAD + b"Content-Length: 99999\r\n\r\n"), Outcome.TIMEOUT),
    Case("interim answers for ever", drips(b"", b"HTTP/1.1 102 Processing\r\n\r\n"), Outcome.TIMEOUT),
    Case("interim answers as fast as they go", floods(b"", b"HTTP/1.1 102 P\r\n\r\n" * 1000), Outcome.BAD_RESPONSE),
    Case("a crowd of answers", floods(b"", ok() * 100), Outcome.OK, body=STORY),
    Case("blank lines for ever", floods(b"", b"\r\n" * 5000), Outcome.BAD_RESPONSE, served=FLOOD),
    Case("a chunk extension for ever", floods(CHUNKED + b"4;", b"a" * 10_000), Outcome.BAD_RESPONSE, served=FLOOD),
    Case("chunks that are all extension", floods(CHUNKED, EXTENDED * 50), Outcome.BAD_RESPONSE, served=FLOOD),
    Case("chunks of one byte for ever", floods(CHUNKED, b"1\r\nx\r\n" * 3000), Outcome.TOO_LARGE, served=FLOOD),
    Case("a chunk size of noughts for ever", floods(CHUNKED, b"0" * 10_000), Outcome.BAD_RESPONSE, served=FLOOD),
    Case("a crowd of trailers", says(CHUNKED + b"4\r\nfour\r\n0\r\n" + b"X: y\r\n" * 1000), Outcome.BAD_RESPONSE),
    Case("empty chunk lines drop by drop", drips(CHUNKED, b"1\r\nx\r\n"), Outcome.TIMEOUT),
    Case(
        "fast enough, but too long in all",
        drips(HEAD + b"\r\n", b"x" * 1200),
        Outcome.TIMEOUT,
        limits={"total": timedelta(seconds=0.8)},
    ),
)


@each(CASES)
async def test_transfer(case: Case) -> None:
    await check(case)
