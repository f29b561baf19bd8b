"""Autodiscovery from a home page."""

from tests.discover.pages import page
from wiredesk.discover import autodiscover
from wiredesk.records import TargetKind

HOME = """<!DOCTYPE html><html><head>
<link rel="alternate" type="application/rss+xml" title="All stories" href="/feed/">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
<link rel="alternate" type="application/json+oembed" href="/oembed">
<link rel="alternate" hreflang="de" href="/de/">
<link rel="ALTERNATE" type="application/feed+json" href="feed.json" hreflang="en">
<link rel="sitemap" href="/sitemap_index.xml">
</head><body><a href="/feed/">RSS</a><a href="/rss/sport.xml">Sport feed</a><a href="/sitemap-news.xml.gz">Map</a>
<a href="/feedback">Feedback</a><a href="javascript:rss()">x</a></body></html>"""


def test_declared_and_linked_feeds_and_sitemaps_are_found() -> None:
    """Declared ones first, each once, no feeds of comments."""
    found = [(link.kind, link.url, link.title) for link in autodiscover(page(HOME, url="https://news.example/"))]
    assert found == [
        (TargetKind.FEED, "https://news.example/feed/", "All stories"),
        (TargetKind.FEED, "https://news.example/feed.json", None),
        (TargetKind.SITEMAP, "https://news.example/sitemap_index.xml", None),
        (TargetKind.FEED, "https://news.example/rss/sport.xml", "Sport feed"),
        (TargetKind.SITEMAP, "https://news.example/sitemap-news.xml.gz", "Map"),
    ]


def test_a_feed_names_itself() -> None:
    """The address of a feed may be given in the place of a home page."""
    found = autodiscover(page("<rss><channel/></rss>", url="https://news.example/rss"))
    assert [(link.kind, link.url) for link in found] == [(TargetKind.FEED, "https://news.example/rss")]


def test_what_is_no_page_names_nothing() -> None:
    """Never raises."""
    assert autodiscover(page(b"")) == autodiscover(page(b"%PDF-1.4")) == autodiscover(page("plain")) == ()
