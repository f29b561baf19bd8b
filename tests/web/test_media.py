"""What is no page is recognised by its bytes; what may be one is let through."""

import pytest

from wiredesk.web.media import foreign_type

FOREIGN = {
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj <<>> <p>",
    "PNG": b"\x89PNG\r\n\x1a\n" + bytes(20),
    "MP4": b"\x00\x00\x00\x20ftypisom",
    "ZIP or office document": b"PK\x03\x04\x14\x00",
    "plain text": b"Only words, and a \x0c form feed: 3 < 4 and 5 > 4.",
    "binary data": bytes(range(200, -1, -1)) * 4,
}
PAGES = {
    "a page": b"<!doctype html><p>text",
    "a page with a stray zero byte": b"<html><body>te\x00xt",
    "a page of unusual tags": b"Words first, tags later: " * 300 + b"<x-story>text</x-story>",
    "UTF-16": "<p>text".encode("utf-16"),
    "nothing": b"",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_other_types_are_named(name: str) -> None:
    """Signatures first, then the share of binary bytes."""
    assert foreign_type(FOREIGN[name]) == name


@pytest.mark.parametrize("name", PAGES)
def test_what_may_be_a_page_passes(name: str) -> None:
    """Damage does not make a page foreign."""
    assert foreign_type(PAGES[name]) is None
