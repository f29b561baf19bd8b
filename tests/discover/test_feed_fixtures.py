"""The feeds of fixtures/feeds: every field of every link, and what feedparser makes of the same bytes."""

import io
import json
from pathlib import Path
from typing import Any

import feedparser
import pytest

from tests.discover.pages import page, source
from wiredesk.discover import read_listing
from wiredesk.discover.gather import literal, plain
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
    ("rss20-agency", "Talks on river treaty enter second week", "link"): "origLink is the article, link its proxy",
    ("rss20-bad-links", "Rescued by its guid", "link"): "a link that is a script is none",
    ("rss20-dates", "Seven", "published"): _LATE,
    ("rss20-dates", "Five", "published"): _UNREAD,
    ("rss20-dates", "Eight", "published"): _UNREAD,
    ("rss20-dates", "Twelve", "published"): _UNREAD,
    ("rss20-guid-only", "Marathon: Strecke wird verlegt", "published"): _ZONE,
    ("rss20-hindi-lowercase", "पुल की मरम्मत पूरी, यातायात बहाल", "published"): _ZONE,
    ("rss20-latin1-called-utf8", "La lluvia llena el pantano después de años de sequía", "published"): _UNREAD,
    ("rss20-windows-1251", "В школе № 5 починили крышу", "published"): _ZONE,
}


def _theirs(name: str) -> list[dict[str, Any]]:
    """Entries of feedparser that have an address, in our terms."""
    body = io.BytesIO((FEEDS / name / "feed.xml").read_bytes())
    headers = {"content-type": "application/xml", "content-location": f"https://feeds.example/{name}/feed.xml"}
    found, is_atom = [], name.startswith("atom")
    for entry in feedparser.parse(body, response_headers=headers).entries:
        told = dict.get(entry, "title_detail") or {}
        moment = dict.get(entry, "published_parsed")
        if moment is None and "published" not in entry.keys():  # noqa: SIM118 - ``in entry`` guesses other fields
            moment = dict.get(entry, "updated_parsed") if name.startswith(("rss", "rdf")) else None
        found.append(
            {
                "title": (plain if told.get("type") != "text/plain" or not is_atom else literal)(
                    dict.get(entry, "title")
                ),
                "link": absolute(dict.get(entry, "link") or "") or dict.get(entry, "link"),
                "id": dict.get(entry, "id"),
                "published": tuple(moment[:6]) if moment else None,
            }
        )
    return found


def _ours(name: str) -> dict[str | None, dict[str, Any]]:
    links = {}
    for link in read(name).links:
        moment = link.published or (link.modified if name.startswith("rss20-atom") else None)
        published = tuple(moment.at.utctimetuple()[:6]) if moment else None
        links[link.title] = {"title": link.title, "link": link.url, "id": link.guid, "published": published}
    return links


def test_core_fields_equal_those_of_feedparser() -> None:
    """Title, link, id and time are feedparser's on every entry, but where the table above says why not."""
    different, compared = set(), 0
    for name in NAMES:
        if not name.startswith(("rss", "rdf", "atom")):
            continue
        ours = _ours(name)
        for entry in _theirs(name):
            mine = ours.get(entry["title"])
            if mine is None:  # an entry without a link that could be fetched; the trap feed has more such
                assert name == "rss20-bad-links" or absolute(entry["link"] or "") is None
                continue
            compared += 1
            different |= {(name, entry["title"], field) for field in mine if mine[field] != entry[field]}
    assert compared > 50
    assert different == set(DIFFERENT)
