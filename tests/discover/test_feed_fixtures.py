"""The feeds of fixtures/feeds: every field of every link, and what feedparser makes of the same bytes."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.discover.pages import page, source
from wiredesk.discover import read_listing
from wiredesk.records import Link, Listing, TargetKind

FEEDS = Path(__file__).parents[2] / "fixtures" / "feeds"
NAMES = sorted(folder.name for folder in FEEDS.iterdir())


def shown(listing: Listing) -> dict[str, Any]:
    """A listing as links.json holds it: unknown fields are left out."""
    head = {
        "kind": listing.kind.value,
        "format": listing.format,
        "title": listing.title,
        "language": listing.language,
        "ttl_minutes": listing.ttl.total_seconds() / 60 if listing.ttl else None,
        "fallback": listing.fallback,
        "dropped": dict(sorted(listing.dropped.items())),
    }
    return {name: value for name, value in head.items() if value} | {"links": [_link(link) for link in listing.links]}


def _link(link: Link) -> dict[str, Any]:
    fields = {
        "url": link.url,
        "kind": link.kind.value if link.kind is not TargetKind.ARTICLE else None,
        "title": link.title,
        "summary": link.summary,
        "published": str(link.published) if link.published else None,
        "modified": str(link.modified) if link.modified else None,
        "language": link.language,
        "authors": list(link.authors),
        "guid": link.guid,
        "publisher": link.publisher,
    }
    return {name: value for name, value in fields.items() if value}


def read(name: str) -> Listing:
    body = (FEEDS / name / "feed.xml").read_bytes()
    return read_listing(page(body, url=f"https://feeds.example/{name}/feed.xml"), TargetKind.AUTO, source())


@pytest.mark.parametrize("name", NAMES)
def test_each_field_of_each_link_is_read(name: str) -> None:
    """The listing equals links.json, field by field."""
    expected = json.loads((FEEDS / name / "links.json").read_text(encoding="utf-8"))
    found = shown(read(name))
    assert [link["url"] for link in found["links"]] == [link["url"] for link in expected["links"]]
    for mine, theirs in zip(found["links"], expected["links"], strict=True):
        assert mine == theirs
    assert found == expected
