"""Pages and sources for the tests of discovery."""

from datetime import UTC, datetime
from typing import Any

from wiredesk.records import Page, Source

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
HOME = "https://feeds.example/feed.xml"


def page(body: bytes | str, *, url: str = HOME, content_type: str = "application/xml") -> Page:
    """A fetched page with that body."""
    raw = body.encode() if isinstance(body, str) else body
    return Page(url=url, final_url=url, status=200, headers={"content-type": content_type}, body=raw, fetched_at=NOW)


def source(**fields: Any) -> Source:
    """A source that expects nothing in particular."""
    return Source(**{"id": "s", "name": "S", "urls": (HOME,), **fields})
