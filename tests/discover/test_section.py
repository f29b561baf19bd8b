"""Section pages: which links are articles, and in which order they come."""

from urllib.parse import quote

import pytest

from tests.discover.pages import page, source
from wiredesk.discover import read_listing
from wiredesk.discover.section import MAX_LINKS, is_article_like
from wiredesk.records import Link, Source, TargetKind

SECTION = "https://www.news.example/politics/"


def links(body: str, of: Source | None = None) -> tuple[Link, ...]:
    html = f"<html lang='en'><body>{body}</body></html>"
    return read_listing(page(html, url=SECTION), TargetKind.SECTION, of or source()).links


ARTICLES = [
    ("https://n.example/2026/03/02/council-votes", "Council votes on tram line"),
    ("https://n.example/politik/haushalt-beschlossen-nach-langer-nacht-a-90112.html", ""),
    ("https://n.example/news/world-europe-61234567", "Ferry crossing to reopen after winter repairs"),
    ("https://n.example/a/council-approves-new-tram-line-after-debate", ""),
    ("https://n.example/n1/2026/0302/c1001-40012345.html", ""),
    ("https://n.example/article.php?id=48213", "Seal pup returns for a third spring here"),
    ("https://n.example/arti/society/1177001.html", "시내버스 요금 동결…하반기 재논의"),
    (
        "https://n.example/новини/" + quote("міст-через-річку-відкрили"),
        "",
    ),
]
OTHERS = [
    ("https://n.example/", "Home"),
    ("https://n.example/politics", "Politics"),
    ("https://n.example/tag/tram-line-news-and-more", "All about the new tram line, and more of it"),
    ("https://n.example/author/moira-pell-of-the-gazette", "Moira Pell"),
    ("https://n.example/media/2026/03/02/photo-of-the-new-ferry.jpg", ""),
    ("https://n.example/privacy", "Privacy policy and cookie statement of this site"),
    ("https://n.example/world/europe", "Europe"),
    ("https://n.example/2026/03/", "March"),
    ("https://n.example/archive/all-that-we-have-about-boats", "All that we have about boats"),
    ("https://n.example/login?next=/2026/03/02/x", "Log in"),
]


@pytest.mark.parametrize(("url", "title"), ARTICLES)
def test_articles_have_dates_ids_or_long_slugs(url: str, title: str) -> None:
    """Shapes of the large content systems."""
    assert is_article_like(url, title)


@pytest.mark.parametrize(("url", "title"), OTHERS)
def test_other_pages_do_not_look_like_articles(url: str, title: str) -> None:
    """Menus, tags, authors, files."""
    assert not is_article_like(url, title)


def test_main_part_comes_before_navigation_and_footer() -> None:
    """In document order within each; one link stands once, where it counts most."""
    first, second, third = (f"/2026/03/02/story-number-{n}-of-today" for n in ("one", "two", "three"))
    around = f"<nav><a href='{third}'>Most read: story three</a><a href='{first}'>One</a></nav>"
    teaser = f"<article><a href='{second}#top'><h2>Second story</h2><p>Its deck</p></a></article>"
    body = f"{around}<main><a href='{first}'>First story of today</a>{teaser}</main>"
    assert [(link.url.rpartition("-of")[0][-3:], link.title) for link in links(body)] == [
        ("one", "First story of today"),
        ("two", "Second story"),
        ("ree", "Most read: story three"),
    ]


def test_other_sites_are_left_out_but_not_other_hosts_of_the_same_one() -> None:
    """The registrable domain is the border."""
    body = "".join(
        f"<a href='https://{host}/2026/03/02/a-story-of-today-here'>A story</a>"
        for host in ("sport.news.example", "ads.example")
    )
    assert [link.url for link in links(body)] == ["https://sport.news.example/2026/03/02/a-story-of-today-here"]


def test_include_patterns_replace_the_guess() -> None:
    """A source that says what its articles look like is believed."""
    assert [
        link.url
        for link in links(
            "<a href='/x/1'>x</a><a href='/2026/03/02/long-story-of-a-day'>y</a>", source(include=("/x/",))
        )
    ] == ["https://www.news.example/x/1"]


def test_the_base_element_counts() -> None:
    """Relative links follow it, as in browsers."""
    found = links(
        "<base href='https://www.news.example/europe/'><a href='2026-03-02-a-story-about-it'>A story about it</a>"
    )
    assert [link.url for link in found] == ["https://www.news.example/europe/2026-03-02-a-story-about-it"]


def test_links_are_capped() -> None:
    """A page with thousands of links gives some hundreds."""
    body = "".join(f"<a href='/2026/03/02/story-number-{n}-of-today'>Story</a>" for n in range(2000))
    assert len(links(body)) == MAX_LINKS
