"""Header sections that are too long, too many, broken or contradictory."""

from tests.hostile.fetching import Case, check, each
from tests.hostile.server import STORY, floods, ok, says
from wiredesk.records import Outcome, Page

HEAD = b"HTTP/1.1 200 OK\r\n"

CASES = (
    Case("a hundred and twenty headers", says(ok(STORY, *(f"X-{n}: 1" for n in range(120)))), Outcome.OK, body=STORY),
    Case("a long header", says(ok(STORY, "Link: " + "l" * 12_000)), Outcome.OK, body=STORY),
    Case("a long header, often", says(ok(STORY, *["Link: " + "l" * 9000] * 250)), Outcome.OK, body=STORY),
    Case("header without a value", says(ok(STORY, "X-Empty:")), Outcome.OK, body=STORY),
    Case("header with bytes beyond ASCII", says(ok(STORY, "X-Name: M\xfcnchen")), Outcome.OK, body=STORY),
    Case("bare line feeds", says(HEAD.replace(b"\r", b"") + b"Content-Length: 2\n\nhi"), Outcome.OK, body=b"hi"),
    Case("no reason phrase", says(b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nhi"), Outcome.OK, body=b"hi"),
    Case("a thousand headers", says(ok(STORY, *(f"X-{n}: 1" for n in range(1000)))), Outcome.BAD_RESPONSE),
    Case("endless headers", floods(HEAD, b"X: y\r\n" * 1000), Outcome.BAD_RESPONSE),
    Case("a huge header", says(ok(STORY, "X: " + "y" * 400_000)), Outcome.BAD_RESPONSE),
    Case("an endless header", floods(HEAD + b"X: ", b"y" * 10_000), Outcome.BAD_RESPONSE),
    Case("an endless status line", floods(b"HTTP/1.1 200 ", b"y" * 10_000), Outcome.BAD_RESPONSE),
    Case("NUL in a header", says(ok(STORY, "X: a\0b")), Outcome.BAD_RESPONSE),
    Case("NUL in a header name", says(ok(STORY, "X\0: a")), Outcome.BAD_RESPONSE),
    Case("blank before the colon", says(ok(STORY, "Content-Type : text/html")), Outcome.BAD_RESPONSE),
    Case("line without a colon", says(ok(STORY, "nonsense")), Outcome.BAD_RESPONSE),
    Case("not HTTP at all", says(b"SSH-2.0-OpenSSH_9.2\r\n"), Outcome.BAD_RESPONSE),
    Case("markup without a header", says(STORY), Outcome.BAD_RESPONSE),
    Case("HTTP of another century", says(b"HTTP/9.9 200 OK\r\n\r\n"), Outcome.BAD_RESPONSE),
    Case("status is no number", says(b"HTTP/1.1 OK\r\n\r\n"), Outcome.BAD_RESPONSE),
    Case("status beyond all classes", says(ok(STORY, status="799 Odd")), Outcome.BAD_RESPONSE),
    Case("switching protocols unasked", says(b"HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n"), Outcome.BAD_RESPONSE),
    Case("unchanged, although nobody asked", says(b"HTTP/1.1 304 Not Modified\r\n\r\n"), Outcome.BAD_RESPONSE),
)


@each(CASES)
async def test_headers(case: Case) -> None:
    await check(case)


async def test_headers_of_a_page_are_readable_and_hold_no_cookies() -> None:
    """Lower-case names, lists joined, the last of contradicting types, Latin-1 where it is no UTF-8, no Set-Cookie."""
    lines = (
        "Vary: A",
        "vary: B",
        "Content-Type: text/plain",
        "Content-Type: text/html",
        "X: M\xfcnchen",
        "Set-Cookie: a=b",
    )
    page = await check(Case("headers", says(ok(STORY, *lines)), Outcome.OK))
    assert isinstance(page, Page)
    length = {"content-length": str(len(STORY))}
    assert page.headers == {"vary": "A, B", "content-type": "text/html", "x": "München"} | length
