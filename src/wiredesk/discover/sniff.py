"""What a body is, decided by its bytes: servers label feeds as text/html and pages as text/xml."""

import re
import zlib
from dataclasses import dataclass
from enum import StrEnum

from wiredesk.errors import ReadError
from wiredesk.records import Outcome, Page
from wiredesk.web.decode import decode

MAX_BYTES = 32 * 1024 * 1024
"""Of a gzip file once inflated: two thirds of what sitemaps.org allows, and more than any news sitemap has."""

_HEAD = 65_536  # characters in which the root must begin
_MARK = re.compile(
    r"<!--(?:.*?-->|.*)|<\?(?:.*?\?>|.*)"
    r"|<(?:[\w.-]+:)?(?:(?P<feed>rss|rdf|feed)|(?P<sitemap>urlset|sitemapindex))(?=[\s>/])"
    r"|<(?P<html>!doctype\s+html|html|head|body)(?=[\s>/])"
    r"|<(?P<tag>a|article|div|meta|p|script|span|table|title)(?=[\s>])",
    re.I | re.S,
)
_MARK_IN_BYTES = re.compile(_MARK.pattern.encode(), re.I | re.S)
_DECLARATION = 200  # bytes in which the XML declaration stands
_LABEL = re.compile(rb"""\sencoding\s*=\s*["'][\w.-]+["']""")
_OTHER_MEDIA = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"RIFF",
    b"\x00\x00\x01\x00",
    b"ID3",
    b"OggS",
)
_MARKUP_LETTERS = re.compile(r"<[A-Za-z!?]")


class Shape(StrEnum):
    """What kind of document the text holds."""

    FEED = "feed"
    SITEMAP = "sitemap"
    HTML = "html"
    JSON = "json"
    OTHER_XML = "other_xml"
    TEXT = "text"


_BY_ROOT = {"feed": Shape.FEED, "sitemap": Shape.SITEMAP}


@dataclass(frozen=True, slots=True)
class Content:
    """What a body holds: ``text`` from its first character on, ``xml`` as UTF-8 from the root of a feed or sitemap."""

    shape: Shape
    text: str = ""
    xml: bytes = b""


def as_sent(body: bytes) -> Content | None:
    """A feed or sitemap in UTF-8, which nearly all are, without reading every character; None for all else.

    It may still turn out to be something else: then the parser refuses its bytes.
    """
    if not body[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") or b"\0" in body or b"\x1b" in body:
        return None
    for match in _MARK_IN_BYTES.finditer(body, 0, _HEAD):
        if match.lastgroup in _BY_ROOT:
            if b"<!ENTITY" in body[: match.start()]:
                return None
            return Content(_BY_ROOT[match.lastgroup], xml=body[match.start() :])
        if match["html"]:
            return None
    return None


def read_content(page: Page) -> Content:
    """Decode and recognise the body. Raises ``ReadError`` EMPTY, WRONG_TYPE (other media) or BAD_LISTING."""
    body = page.body
    if body[:2] == b"\x1f\x8b":
        body = _inflated(body)
    if body[:64].lstrip().startswith(_OTHER_MEDIA):
        raise ReadError(Outcome.WRONG_TYPE, "neither text nor markup")
    text = _decoded(body, page.headers.get("content-type", ""))
    text = text.lstrip("\ufeff \t\r\n\x0b\x0c\u200b")
    if not text:
        raise ReadError(Outcome.EMPTY, "no content")
    return _recognised(text)


def _recognised(text: str) -> Content:
    if text[0] in "{[":
        return Content(Shape.JSON, text)
    tag = None
    for match in _MARK.finditer(text, 0, _HEAD):
        if match.lastgroup in _BY_ROOT:
            return _xml(text, match.start(), _BY_ROOT[match.lastgroup])
        if match["html"]:
            return Content(Shape.HTML, text)
        tag = tag or match["tag"]
    if tag:
        return Content(Shape.HTML, text)
    return Content(Shape.OTHER_XML if _MARKUP_LETTERS.match(text) else Shape.TEXT, text)


def _xml(text: str, start: int, shape: Shape) -> Content:
    """The document without its prolog. Nothing honest declares entities in a feed; bombs do."""
    if "<!ENTITY" in text[:start]:
        raise ReadError(Outcome.BAD_LISTING, "declares entities")
    return Content(shape, xml=text[start:].encode())


def _decoded(body: bytes, content_type: str) -> str:
    """The text. Feeds often carry the label of their template: bytes that break it are read without it."""
    text, _ = decode(body, content_type)
    if "\ufffd" in text and b"\xef\xbf\xbd" not in body:
        other, _ = decode(_LABEL.sub(b"", body[:_DECLARATION], count=1) + body[_DECLARATION:])
        return text if "\ufffd" in other else other
    return text


def _inflated(body: bytes) -> bytes:
    """The content of a ``.gz`` file, which servers hand out as such."""
    stream = zlib.decompressobj(wbits=31)
    try:
        found = stream.decompress(body, MAX_BYTES)
    except zlib.error as error:
        raise ReadError(Outcome.BAD_LISTING, f"broken gzip: {error}") from None
    if not stream.eof:
        what = f"more than {MAX_BYTES} bytes" if stream.unconsumed_tail else "gzip ends early"
        raise ReadError(Outcome.BAD_LISTING, what)
    return found
