"""What a listing is taken for, and how hostile ones end."""

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.discover.pages import page, source
from wiredesk.discover import autodiscover, read_listing
from wiredesk.discover.gather import MAX_ENTRIES, Gathering
from wiredesk.errors import ReadError
from wiredesk.records import Outcome, TargetKind
from wiredesk.web.urls import absolute

FEEDS = Path(__file__).parents[2] / "fixtures" / "feeds"
RSS = "<rss version='2.0'><channel><title>T</title>{}</channel></rss>"
ITEM = "<item><title>A story</title><link>https://news.example/a/{}</link></item>"
HTML = "<!DOCTYPE html><html><body><a href='/2026/03/02/a-long-story-about-boats'>On boats</a></body></html>"
LISTINGS = [TargetKind.FEED, TargetKind.SITEMAP, TargetKind.SECTION, TargetKind.AUTO]


def outcome(body: bytes | str, kind: TargetKind = TargetKind.AUTO, content_type: str = "application/xml") -> Outcome:
    with pytest.raises(ReadError) as caught:
        read_listing(page(body, content_type=content_type), kind, source())
    return caught.value.outcome


@pytest.mark.parametrize("kind", LISTINGS)
@pytest.mark.parametrize("content_type", ["text/html", "text/plain; charset=latin1", "application/pdf", ""])
def test_a_feed_is_a_feed_whatever_the_server_calls_it(kind: TargetKind, content_type: str) -> None:
    """Bytes decide, neither content type nor expectation."""
    listing = read_listing(page(RSS.format(ITEM.format(1)), content_type=content_type), kind, source())
    assert (listing.kind, listing.format, len(listing.links)) == (TargetKind.FEED, "rss", 1)


@pytest.mark.parametrize("kind", [TargetKind.SECTION, TargetKind.AUTO])
def test_html_is_a_section_page(kind: TargetKind) -> None:
    """Also when the server calls it XML."""
    listing = read_listing(page(HTML), kind, source())
    assert (listing.kind, [link.url for link in listing.links]) == (
        TargetKind.SECTION,
        ["https://feeds.example/2026/03/02/a-long-story-about-boats"],
    )


@pytest.mark.parametrize("kind", [TargetKind.FEED, TargetKind.SITEMAP])
def test_html_where_a_feed_was_expected_is_the_wrong_type(kind: TargetKind) -> None:
    """An error page with status 200 must not pass for an empty feed."""
    assert outcome(HTML, kind) is Outcome.WRONG_TYPE
    assert outcome("<p>Not found</p>", kind) is Outcome.WRONG_TYPE
    assert outcome("Service unavailable", kind) is Outcome.WRONG_TYPE


@pytest.mark.parametrize(
    "body", [b"", b"  \r\n\t ", b"\xef\xbb\xbf", gzip.compress(b"")], ids=["none", "space", "mark", "gz"]
)
@pytest.mark.parametrize("kind", LISTINGS)
def test_a_body_without_content_is_empty(body: bytes, kind: TargetKind) -> None:
    """Empty is an outcome of its own."""
    assert outcome(body, kind) is Outcome.EMPTY


@pytest.mark.parametrize("body", [b"%PDF-1.7\n%\xe2\xe3", b"\x89PNG\r\n\x1a\n\0\0", b"PK\x03\x04rest", b"GIF89a\x01"])
def test_other_media_are_the_wrong_type(body: bytes) -> None:
    """Known by their first bytes."""
    assert outcome(body) is Outcome.WRONG_TYPE


BOMB = "<!DOCTYPE rss [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY a{n} '{'&a;' * 10}'>" for n in range(9)) + "]>"
HOSTILE = {
    "entity bomb": BOMB + RSS.format("<item><title>&a8;</title></item>"),
    "external entity": "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + RSS.format("<item>&x;</item>"),
    "hidden document type": "<!-- <rss> --><!DOCTYPE rss [<!ENTITY x 'y'>]>" + RSS.format("&x;"),
    "endless depth": "<rss>" + "<a>" * 300_000,
    "many elements": RSS.format("<a/>" * 2_000_001),
    "other XML": "<?xml version='1.0'?><note><to>you</to></note>",
    "json depth": "[" * 200_000,
    "json without items": '{"items": {"a": 1}}',
    "json number": '{"items": ' + "9" * 5000 + "}",
    "json cut": '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id"',
    "sitemap cut": "<urlset><url><loc>https://news.example/</loc></url><url><lo",
    "gzip cut": gzip.compress(RSS.format(ITEM * 500).encode())[:200],
    "gzip bomb": gzip.compress(bytes(64 * 1024 * 1024)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_are_bad_listings(name: str) -> None:
    """Refused with a typed outcome, before they cost anything."""
    assert outcome(HOSTILE[name]) is Outcome.BAD_LISTING


def test_undeclared_entities_do_not_name_files() -> None:
    """An entity that is no HTML name stays text."""
    listing = read_listing(
        page(RSS.format("<item><title>a &x; b</title><link>https://n.example/1</link></item>")),
        TargetKind.FEED,
        source(),
    )
    assert listing.links[0].title == "a &x; b"


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "data:text/html,hi", "file:///etc/passwd", "ftp://n.example/1", "http://", "//"]
)
def test_what_cannot_be_fetched_is_no_link_and_its_neighbour_is(link: str) -> None:
    """Left out and counted, in every format, as a link and as a guid."""
    good = "https://news.example/1"
    rss = RSS.format(f"<item><link>{link}</link><guid>{link}</guid></item><item><link>{good}</link></item>")
    atom = (
        f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='{link}'/><id>{link}</id></entry>"
        f"<entry><link href='{good}'/></entry></feed>"
    )
    urls = f"<urlset><url><loc>{link}</loc></url><url><loc>{good}</loc></url></urlset>"
    entries = [{"url": link, "id": link}, {"url": good, "id": "2"}]
    feed = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": entries})
    for body in (rss, atom, urls, feed):
        listing = read_listing(page(body), TargetKind.AUTO, source())
        assert [found.url for found in listing.links] == [good]
        assert sum(listing.dropped.values()) == 1


def test_at_most_two_thousand_entries_are_read() -> None:
    """A feed of 100,000 entries costs no more than one of 2,200."""
    body = RSS.format("".join(ITEM.format(number) for number in range(100_000)))
    listing = read_listing(page(body), TargetKind.FEED, source())
    assert len(listing.links) == MAX_ENTRIES
    assert 0 < listing.dropped["too_many"] < 2000


def test_include_and_exclude_choose_among_the_links() -> None:
    """Exclude wins; what is left out is counted."""
    body = RSS.format("".join(ITEM.format(path) for path in ("sport/1", "world/2", "world/video/3")))
    listing = read_listing(page(body), TargetKind.FEED, source(include=("/world/",), exclude=("/video/",)))
    assert [link.url for link in listing.links] == ["https://news.example/a/world/2"]
    assert listing.dropped == {"excluded": 2}


def test_the_zone_of_the_source_holds_where_a_date_gives_none() -> None:
    """A naive local time is the publisher's, not ours."""
    item = "<item><link>https://news.example/1</link><pubDate>2026-03-02 10:00:00</pubDate></item>"
    listing = read_listing(page(RSS.format(item)), TargetKind.FEED, source(timezone="Asia/Shanghai"))
    assert str(listing.links[0].published) == "2026-03-02T10:00:00+08:00"


def test_many_unreadable_dates_are_not_all_pondered() -> None:
    """Prose dates are costly to read, so only so many are tried per listing."""
    item = "<item><link>https://news.example/{}</link><pubDate>2 марта 2026 года</pubDate></item>"
    body = RSS.format("".join(item.format(number) for number in range(60)))
    listing = read_listing(page(body), TargetKind.FEED, source(language="ru"))
    assert sum(link.published is not None for link in listing.links) == 50


SEEDS = [(folder / "feed.xml").read_bytes() for folder in sorted(FEEDS.iterdir())] + [HTML.encode()]
PIECES = [
    b"<item>",
    b"</item>",
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b"&",
    b"\xff\xfe",
    b"\0",
    b"<!DOCTYPE x [",
    b"<link/>",
    b"{",
    b'"items"',
]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A fixture with pieces cut out, doubled or put in."""
    body = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(body)))
        to = min(len(body), at + draw(st.integers(0, 60)))
        body = body[:at] + draw(st.sampled_from([*PIECES, b"", body[at:to] * 2])) + body[to:]
    return body


@settings(max_examples=250, deadline=None)
@given(body=mutated() | st.binary(max_size=300), kind=st.sampled_from(LISTINGS))
def test_any_bytes_give_a_listing_or_a_typed_error(body: bytes, kind: TargetKind) -> None:
    """Only ReadError, only with a listing's outcomes; every link can be fetched and stands once."""
    try:
        listing = read_listing(page(body), kind, source())
    except ReadError as error:
        assert error.outcome in {Outcome.BAD_LISTING, Outcome.WRONG_TYPE, Outcome.EMPTY}
    else:
        urls = [link.url for link in listing.links]
        assert len(set(urls)) == len(urls) <= MAX_ENTRIES
        assert all(absolute(url) == url for url in urls)
        json.dumps([(link.title, link.summary, link.guid, link.authors) for link in listing.links]).encode()
    autodiscover(page(body))


@settings(max_examples=200, deadline=None)
@given(
    path=st.text("ab/.-~?%25#=&\u00e9 ", max_size=30),
    base=st.sampled_from(["https://news.example/a/b?c=/d", "http://news.example:8080/x", "https://1.2/", "http://h/"]),
)
def test_the_short_way_of_a_relative_link_leads_there_too(path: str, base: str) -> None:
    """A path on the base's own host is put behind it without a parser."""
    assert Gathering(page(b""), source()).resolve("/" + path, base) == absolute("/" + path, base)


@settings(max_examples=300, deadline=None)
@given(
    path=st.text("ab/.-~?%25#=&é ", max_size=30),
    host=st.sampled_from(["news.example", "n--x.example", "xn--a.example", "1.2"]),
)
def test_the_short_way_to_a_url_leads_where_the_long_one_does(path: str, host: str) -> None:
    """Clean links skip the URL parser; that must not change any."""
    reference, gathering = f"https://{host}/{path}", Gathering(page(b""), source())
    for url in (reference, reference + "/c", reference):  # the second and third come from a host that is known
        assert gathering.resolve(url) == absolute(url)


@pytest.mark.parametrize("path", ["a/" * 4, "a/b/a/c/a/d/a", "/" * 5, "a/b/" * 11, f"{'a' * 900}/{'b' * 1200}"])
def test_a_trap_is_one_on_the_short_way_too(path: str) -> None:
    gathering = Gathering(page(b""), source())
    assert [gathering.resolve(f"https://news.example/{end}") for end in ("story-1", path)] == [
        "https://news.example/story-1",
        None,
    ]


def test_a_link_that_was_escaped_twice_is_unescaped() -> None:
    gathering = Gathering(page(b""), source())
    for ampersand in ("&amp;", "&#38;", "&#038;", "&#x26;"):
        assert gathering.resolve(f"https://n.example/a?b=1{ampersand}c=2") == "https://n.example/a?b=1&c=2"


@pytest.mark.parametrize("end", ["\n", "\r\n", "&#10;", "&#xD;", "\t"])
def test_a_line_end_does_not_hide_a_script(end: str) -> None:
    items = f"<item><link>java{end}script:alert(1)</link></item><item><link>https://n.example/a{end}b</link></item>"
    listing = read_listing(page(RSS.format(items)), TargetKind.FEED, source())
    assert [link.url.startswith("https://n.example/a") for link in listing.links] == [True]
    assert listing.dropped == {"bad_link": 1}


def test_broken_feeds_are_mended_before_the_fallback_reads_them() -> None:
    """A feed that nothing mends keeps the words that are mended."""
    item = (
        "<item><title>Q&A & more</title><link>https://n.example/1?a=1&b=2</link><description><p>x</description></item>"
    )
    listing = read_listing(page(RSS.format(item)), TargetKind.FEED, source())
    assert [(link.title, link.url) for link in listing.links] == [("Q&A & more", "https://n.example/1?a=1&b=2")]
    assert listing.fallback


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "windows-1252", "utf-16", "koi8-r"])
def test_a_feed_says_the_same_in_every_character_set(encoding: str) -> None:
    title = "Über “Naht”" if encoding != "koi8-r" else "Мост открыт"
    title = title.replace("“", "«").replace("”", "»") if encoding == "iso-8859-1" else title
    item = f"<item><title>{title}</title><link>https://n.example/1</link></item>"
    body = f"<?xml version='1.0' encoding='{encoding}'?>{RSS.format(item)}".encode(encoding)
    assert [link.title for link in read_listing(page(body), TargetKind.FEED, source()).links] == [title]


def test_what_a_listing_says_of_a_link_is_bounded() -> None:
    """A headline of a megabyte is cut at a word, an id that long is none, a crowd of authors is a few."""
    said = f"<title>{'long ' * 200_000}</title><guid isPermaLink='false'>{'g' * 9000}</guid>"
    authors = "".join(f"<dc:creator>Ann Lee {chr(65 + n % 26)}{chr(65 + n // 26)}</dc:creator>" for n in range(300))
    space = "xmlns:dc='http://purl.org/dc/elements/1.1/'"
    body = (
        f"<rss version='2.0' {space}><channel><item><link>https://a.test/1</link>{said}{authors}</item></channel></rss>"
    )
    (link,) = read_listing(page(body), TargetKind.FEED, source()).links
    assert link.title is not None
    assert (len(link.title) <= 2000, link.title[-5:], link.guid, len(link.authors) <= 50) == (True, " long", None, True)
