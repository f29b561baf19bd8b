"""The listing fills what the page leaves out, and never what the page says."""

from datetime import UTC, datetime

from wiredesk.extract import hints
from wiredesk.records import Article, Link, Moment, Source

URL = "https://paper.example/a"
SAID = Moment(datetime(2026, 11, 20, 9, 30, tzinfo=UTC))
LINK = Link(
    url=URL,
    title="From the feed",
    summary="What it is about.",
    authors=("Mara Lindqvist", "Reuters", "Staff"),
    published=SAID,
    language="sv",
    publisher="Kustbladet",
)
BARE = Article(url=URL, canonical_url=URL, title="", text="A story.")


def test_an_empty_record_takes_what_the_listing_said() -> None:
    """Every field with its evidence; only the person among the names."""
    filled = hints.fill(BARE, LINK, None)
    assert (filled.title, filled.description, filled.authors) == (LINK.title, LINK.summary, ("Mara Lindqvist",))
    assert (filled.published_at, filled.language, filled.publisher) == (SAID, "sv", "Kustbladet")
    assert filled.evidence["published_at"] == "listing"


def test_what_the_page_says_stands() -> None:
    """A page's own headline is not replaced, and keeps its evidence."""
    page = Article(url=URL, canonical_url=URL, title="On the page", text="A story.", evidence={"title": "h1"})
    filled = hints.fill(page, LINK, None)
    assert (filled.title, filled.evidence["title"]) == ("On the page", "h1")


def test_the_language_of_the_source_is_the_last_resort() -> None:
    """Page, listing, source: in this order."""
    source = Source(id="paper", name="Paper", urls=(), language="en")
    assert hints.fill(BARE, None, source).language == "en"
    assert hints.fill(BARE, LINK, source).language == "sv"


def test_without_a_listing_nothing_changes() -> None:
    """The record is the very same object."""
    assert hints.fill(BARE, None, None) is BARE
