"""One URL names the document; a canonical link to another site is evidence, not identity."""

import pytest

from wiredesk.extract import canonical
from wiredesk.extract.document import Document

URL = "https://www.daily.example/politics/harbour-vote?utm_source=feed&id=7"


def read(head: str = "", url: str = URL) -> canonical.CanonicalReading:
    return canonical.read(Document(f"<html><head>{head}</head><body><p>x</p></body></html>", url))


def test_the_canonical_link_of_the_same_site_names_the_document() -> None:
    found = read('<link rel="canonical" href="https://www.daily.example/politics/harbour-vote?utm_medium=x">')
    assert (found.url, found.elsewhere) == ("https://www.daily.example/politics/harbour-vote", None)


def test_og_url_stands_in_for_a_missing_link() -> None:
    found = read('<meta property="og:url" content="https://www.daily.example/politics/harbour-vote">')
    assert (found.url, found.evidence) == ("https://www.daily.example/politics/harbour-vote", "meta og:url")


def test_without_hint_the_page_names_itself_without_tracking() -> None:
    found = read()
    assert (found.url, found.evidence) == ("https://www.daily.example/politics/harbour-vote?id=7", "page URL")


def test_a_canonical_link_to_another_site_is_kept_as_evidence() -> None:
    found = read('<link rel="canonical" href="https://wire.example.org/story/1">')
    assert found.url == "https://www.daily.example/politics/harbour-vote?id=7"
    assert found.elsewhere == "https://wire.example.org/story/1"


def test_a_template_that_points_home_is_not_believed() -> None:
    found = read('<link rel="canonical" href="https://www.daily.example/">')
    assert found.url == "https://www.daily.example/politics/harbour-vote?id=7"
    assert [c.why for c in found.lost] == ["does not name one document"]


@pytest.mark.parametrize("hint", ["undefined", "null", "{{ page.url }}", "${url}", "[object Object]", "#"])
def test_a_hint_that_a_template_left_unfilled_is_none(hint: str) -> None:
    found = read(f'<link rel="canonical" href="{hint}"><meta property="og:url" content="{hint}">')
    assert (found.url, found.evidence) == ("https://www.daily.example/politics/harbour-vote?id=7", "page URL")


@pytest.mark.parametrize(
    ("hint", "url", "elsewhere"),
    [
        ("www.daily.example/politics/vote", "https://www.daily.example/politics/vote", None),
        ("daily.example/politics/vote", "https://daily.example/politics/vote", None),
        (
            "www.wire.example/story/1",
            "https://www.daily.example/politics/harbour-vote?id=7",
            "https://www.wire.example/story/1",
        ),
        ("vote.html", "https://www.daily.example/politics/vote.html", None),
        ("vote.html/2", "https://www.daily.example/politics/vote.html/2", None),
    ],
)
def test_a_hint_without_a_scheme_begins_with_its_host(hint: str, url: str, elsewhere: str | None) -> None:
    found = read(f'<link rel="canonical" href="{hint}">')
    assert (found.url, found.elsewhere) == (url, elsewhere)


def test_hints_that_are_no_addresses_are_passed_over() -> None:
    found = read('<link rel="canonical" href="javascript:void(0)"><meta property="og:url" content="http://[">')
    assert found.evidence == "page URL"
