"""The feeds of fixtures/feeds: every field of every link, and what feedparser makes of the same bytes."""

import json
from pathlib import Path
from typing import Any

import pytest
from bench.feeds import agreement, compared_feeds, is_ordinary

from tests.discover.pages import page, source
from wiredesk.discover import read_listing
from wiredesk.records import Link, Listing, TargetKind
from wiredesk.web.urls import absolute

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


# Where we differ from feedparser on purpose: (feed, title, field) -> why.
_HTML_BASE = "feedparser resolves an id that is no URL against the base"
_NO_LINK = "feedparser takes the id for a link, which nothing can fetch"
_LATE = "a time more than two days ahead of the fetch is refused"
_ZONE = "feedparser reads a named zone as UTC"
_UNREAD = "feedparser gives this form of a date up"
DIFFERENT = {
    ("atom-no-namespace", "Museum finds a lost drawer", "id"): _HTML_BASE,
    ("atom10-links", "Only a source of content", "link"): _NO_LINK,
    ("atom10-odd-links", "A full name for the usual relation", "link"): _NO_LINK,
    ("rss20-a10", "School board picks a site", "published"): _UNREAD,
    ("rss20-agency", "Talks on river treaty enter second week", "link"): "origLink is the article, link its proxy",
    ("rss20-bad-links", "Rescued by its guid", "link"): "a link that is a script is none",
    ("rss20-double-escaped", "Le phare rouvre & la jetée ferme", "published"): _UNREAD,
    ("rss20-double-escaped", "Marée haute à minuit", "published"): "the first date is none, the second holds",
    ("rss20-dates", "Seven", "published"): _LATE,
    ("rss20-dates", "Five", "published"): _UNREAD,
    ("rss20-dates", "Eight", "published"): _UNREAD,
    ("rss20-dates", "Twelve", "published"): _UNREAD,
    ("rss20-guid-only", "Marathon: Strecke wird verlegt", "published"): _ZONE,
    ("rss20-hindi-lowercase", "पुल की मरम्मत पूरी, यातायात बहाल", "published"): _ZONE,
    ("rss20-latin1-called-utf8", "La lluvia llena el pantano después de años de sequía", "published"): _UNREAD,
    ("rss20-windows-1251", "В школе № 5 починили крышу", "published"): _ZONE,
}


def test_core_fields_equal_those_of_feedparser() -> None:
    """Title, link, id and time are feedparser's on every entry, but where the table above says why not."""
    found = agreement(compared_feeds())
    assert found.compared > 130
    assert found.different == set(DIFFERENT)
    for name, link in found.left_out:  # without a link that could be fetched; the trap feed has more such
        assert name == "rss20-bad-links" or absolute(link or "") is None


def test_nothing_differs_in_ordinary_feeds() -> None:
    """Feeds as sites publish them; the differences above are those of feeds written for traps."""
    found = agreement([name for name in compared_feeds() if is_ordinary(name)])
    assert (found.compared, found.equal, found.left_out) == (84, 84, [])
