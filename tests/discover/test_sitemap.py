"""Sitemaps: pruning by age, the newest of many."""

from datetime import timedelta

from tests.discover.pages import NOW, page, source
from wiredesk.discover import read_listing
from wiredesk.records import Listing, TargetKind

SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def read(inner: str, root: str = "urlset") -> Listing:
    return read_listing(page(f'<{root} xmlns="{SPACE}">{inner}</{root}>'), TargetKind.SITEMAP, source())


def test_of_many_entries_the_newest_stay_in_document_order() -> None:
    """Plain sitemaps often list the oldest first."""
    days = (NOW - timedelta(minutes=5000 - number) for number in range(3000))
    entries = (
        f"<url><loc>https://n.example/{n}</loc><lastmod>{d.isoformat()}</lastmod></url>" for n, d in enumerate(days)
    )
    listing = read("".join(entries))
    assert [link.url for link in listing.links] == [f"https://n.example/{n}" for n in range(1000, 3000)]
    assert listing.dropped == {"too_many": 1000}


def test_entries_and_children_older_than_thirty_days_are_stale() -> None:
    """The limit counts from the fetch."""
    old, fresh = (NOW - timedelta(days=31)).isoformat(), (NOW - timedelta(days=29)).isoformat()
    for root, tag in (("urlset", "url"), ("sitemapindex", "sitemap")):
        inner = "".join(
            f"<{tag}><loc>https://n.example/{n}</loc><lastmod>{t}</lastmod></{tag}>" for n, t in enumerate((old, fresh))
        )
        listing = read(inner, root)
        assert ([link.url for link in listing.links], listing.dropped) == (["https://n.example/1"], {"stale": 1})


def test_a_child_that_names_a_past_month_is_stale() -> None:
    """Archives are recognised by their names where lastmod is missing; ids that look like years are not."""
    names = [
        "sitemap-2026-03.xml",
        "sitemap-2026-01.xml",
        "s_2025.xml",
        "s_2026.xml",
        "map/202602.xml",
        "part-20190311456.xml",
    ]
    listing = read("".join(f"<sitemap><loc>https://n.example/{name}</loc></sitemap>" for name in names), "sitemapindex")
    assert [link.url.rpartition("example/")[2] for link in listing.links] == [
        "sitemap-2026-03.xml",
        "s_2026.xml",
        "map/202602.xml",
        "part-20190311456.xml",
    ]


def test_an_index_that_lists_itself_does_not_loop() -> None:
    """The index's own address is dropped."""
    listing = read("<sitemap><loc>https://feeds.example/feed.xml</loc></sitemap>", "sitemapindex")
    assert (listing.links, listing.dropped) == ((), {"itself": 1})


def test_links_of_an_index_are_sitemaps() -> None:
    """So that the frontier does not read them as articles."""
    listing = read("<sitemap><loc>https://n.example/news.xml</loc></sitemap>", "sitemapindex")
    assert [link.kind for link in listing.links] == [TargetKind.SITEMAP]


def test_a_child_whose_siblings_count_past_any_year_is_not_of_that_year() -> None:
    """Offsets run through 2000 as well; the archive of the year 2000 beside them still is one."""
    paths = ["map/1500.xml", "map/2000.xml", "map/2500.xml", "news-1.xml", "news-2000.xml", "archive-2000.xml"]
    children = "".join(f"<sitemap><loc>https://n.example/{path}</loc></sitemap>" for path in paths)
    listing = read(children, "sitemapindex")
    assert [link.url for link in listing.links] == [f"https://n.example/{path}" for path in paths[:-1]]
    assert listing.dropped == {"stale": 1}
