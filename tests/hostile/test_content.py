"""Statuses that are no page, walls, and content that is not what it says: bytes pass as they are or not at all."""

import codecs
from datetime import timedelta

from tests.hostile.fetching import Case, check, each
from tests.hostile.server import STORY, ok, says
from wiredesk.errors import FetchError
from wiredesk.records import Outcome, Page


def status(line: str, *lines: str) -> Case:
    """A body under a status that is no page is not a page."""
    return Case(line, says(ok(STORY, *lines, status=line)), STATUSES[line])


STATUSES = {
    "400 Bad Request": Outcome.CLIENT_ERROR,
    "401 Unauthorized": Outcome.BLOCKED,
    "402 Payment Required": Outcome.CLIENT_ERROR,
    "403 Forbidden": Outcome.BLOCKED,
    "404 Not Found": Outcome.NOT_FOUND,
    "405 Method Not Allowed": Outcome.CLIENT_ERROR,
    "406 Not Acceptable": Outcome.CLIENT_ERROR,
    "410 Gone": Outcome.GONE,
    "418 Teapot": Outcome.CLIENT_ERROR,
    "429 Too Many Requests": Outcome.THROTTLED,
    "451 Unavailable For Legal Reasons": Outcome.BLOCKED,
    "500 Internal Server Error": Outcome.SERVER_ERROR,
    "502 Bad Gateway": Outcome.SERVER_ERROR,
    "503 Service Unavailable": Outcome.SERVER_ERROR,
    "520 Odd": Outcome.SERVER_ERROR,
}


ERRORS = tuple(map(status, STATUSES))


@each(ERRORS)
async def test_a_status_that_is_no_page(case: Case) -> None:
    result = await check(case)
    assert isinstance(result, FetchError)
    assert result.status == int(case.name[:3])


CHALLENGE = "cf-mitigated: challenge"
WALLS = (
    Case("bot check as 403", says(ok(STORY, CHALLENGE, status="403 Forbidden")), Outcome.BLOCKED),
    Case("bot check as 503", says(ok(STORY, CHALLENGE, status="503 Busy")), Outcome.BLOCKED),
    Case("bot check as 429", says(ok(STORY, CHALLENGE, status="429 Slow")), Outcome.BLOCKED),
    Case("bot check as 200", says(ok(STORY, CHALLENGE)), Outcome.BLOCKED),
    Case("login", says(ok(STORY, "WWW-Authenticate: Basic", status="401 Unauthorized")), Outcome.BLOCKED),
    Case("an endless error page", says(ok(b"x" * 900_000, status="403 Forbidden")), Outcome.BLOCKED),
    Case("an error page that stops", says(ok(STORY, status="404 Not Found")[:-9]), Outcome.NOT_FOUND),
)


@each(WALLS)
async def test_walls(case: Case) -> None:
    await check(case)


# The fetcher hands on the bytes; decoding and reading decide what they mean. A lie must neither change nor stop them.
LIES = {
    "image called HTML": ("text/html", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
    "PDF called HTML": ("text/html", b"%PDF-1.7\n" + bytes(range(256))),
    "HTML called an image": ("image/png", STORY),
    "HTML called JSON": ("application/json", STORY),
    "HTML called an attachment": ("application/octet-stream", STORY),
    "no type at all": ("", STORY),
    "a type that is none": ("text/html; text/plain;;; charset", STORY),
    "two charsets": ("text/html; charset=utf-8; charset=big5", STORY),
    "a charset that is none": ("text/html; charset=x-wrong", "Straße".encode()),
    "UTF-8 called Latin-1": ("text/html; charset=iso-8859-1", "Straße".encode()),
    "Latin-1 called UTF-8": ("text/html; charset=utf-8", "Straße".encode("latin-1")),
    "UTF-16 with a mark": ("text/html; charset=utf-8", codecs.BOM_UTF16_LE + STORY.decode().encode("utf-16-le")),
    "GB18030": ("text/html; charset=gb2312", "港口开放".encode("gb18030")),
    "Shift_JIS": ("text/html; charset=shift_jis", "港が開く".encode("shift_jis")),
    "KOI8-R": ("text/html", "Гавань".encode("koi8-r")),
    "UTF-7": ("text/html; charset=utf-7", b"+ADw-script+AD4-"),
    "NUL bytes": ("text/html", b"a\0b" * 500),
    "every byte": ("text/html", bytes(range(256)) * 40),
    "a gzip file without a word about it": ("application/gzip", b"\x1f\x8b\x08\0" + bytes(400)),
    "half a character at the end": ("text/html; charset=utf-8", "Straße".encode()[:-2] + b"\xc3"),
}


LYING = tuple(
    Case(name, says(ok(body, *([f"Content-Type: {kind}"] if kind else []))), Outcome.OK, body=body)
    for name, (kind, body) in LIES.items()
)


@each(LYING)
async def test_bytes_pass_unchanged_whatever_they_are_called(case: Case) -> None:
    page = await check(case)
    assert isinstance(page, Page)
    assert page.content_type == LIES[case.name][0].split(";")[0].lower()


RETRY = {
    "30": timedelta(seconds=30),
    " 30 ": timedelta(seconds=30),
    "0": timedelta(0),
    "Mon, 02 Mar 2026 10:05:00 GMT": timedelta(minutes=5),
    "Mon, 02 Mar 2026 09:00:00 GMT": timedelta(0),
    "Monday, 02-Mar-26 10:05:00 GMT": timedelta(minutes=5),
    "soon": None,
    "-5": None,
    "1e9": None,
    "30, 60": None,
    "": None,
}


@each(
    [
        Case(f"Retry-After: {value!r}", says(ok(b"", f"Retry-After: {value}", status="429 Slow")), Outcome.THROTTLED)
        for value in RETRY
    ]
)
async def test_a_wish_for_rest_is_read(case: Case) -> None:
    error = await check(case)
    assert isinstance(error, FetchError)
    assert error.retry_after == next(wait for value, wait in RETRY.items() if case.name.endswith(repr(value)))


async def test_a_wish_for_aeons_is_bounded() -> None:
    for wish in ("9" * 40, "Fri, 31 Dec 9999 23:59:59 GMT"):
        case = Case("aeons", says(ok(b"", f"Retry-After: {wish}", status="503 Busy")), Outcome.THROTTLED)
        error = await check(case)
        assert isinstance(error, FetchError)
        assert error.retry_after is not None
        assert error.retry_after > timedelta(days=1)
