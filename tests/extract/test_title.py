"""The headline: which of the stated and printed ones, and without what."""

import pytest

from wiredesk.extract.document import Document
from wiredesk.extract.title import printed_in, read

URL = "https://www.harbournews.example/town/1"


def title(html: str) -> str | None:
    return read(Document(html, URL)).value


def test_the_printed_headline_wins_over_the_share_title() -> None:
    assert (
        title("<meta property=og:title content='Short form'><body><h1>The long and printed form</h1>")
        == "The long and printed form"
    )


def test_two_that_agree_win_over_the_printed_one() -> None:
    html = (
        "<meta property=og:title content='Two agree on this one'><script type=application/ld+json>"
        '{"@type":"NewsArticle","headline":"Two agree on this one"}</script><body><h1>Printed otherwise</h1>'
    )
    assert title(html) == "Two agree on this one"


@pytest.mark.parametrize(
    "stated",
    [
        "A ship came in | Harbour News",
        "A ship came in - Harbour News",
        "Harbour News: A ship came in",
        "A ship came in — harbournews.example",
    ],
)
def test_the_name_of_the_site_is_cut_off(stated: str) -> None:
    assert (
        title(f"<title>{stated}</title><meta property=og:site_name content='Harbour News'><p>x</p>") == "A ship came in"
    )


def test_a_logo_that_is_a_heading_is_no_headline() -> None:
    html = "<title>A ship came in | The Paper</title><h1><a href='/'>The Paper</a></h1><h2>A ship came in</h2>"
    assert title(html) == "A ship came in"


def test_a_kicker_that_the_share_title_leaves_out_is_cut_off() -> None:
    html = "<meta property=og:title content='A ship came in too early'><h1>Harbour: A ship came in too early</h1>"
    assert title(html) == "A ship came in too early"


def test_spans_that_run_together_take_the_form_of_the_metadata() -> None:
    h1 = "<h1><span>Harbour</span><span>A ship came in</span></h1>"
    html = f"<meta property=og:title content='Harbour / A ship came in'>{h1}"
    assert title(html) == "Harbour / A ship came in"


def test_a_page_without_any_title_has_none() -> None:
    assert title("<p>words</p>") is None


def test_losers_are_named() -> None:
    reading = read(Document("<meta property=og:title content='Short form'><h1>The long and printed form</h1>", URL))
    assert [one.value for one in reading.lost] == ["Short form"]


def test_the_box_of_the_printed_headline_is_found() -> None:
    doc = Document("<h1>Menu</h1><h2>A ship came in today</h2>", URL)
    box = printed_in(doc, "A ship came in today")
    assert box is not None
    assert doc.boxes[box].tag == "h2"


def test_a_line_of_the_page_shows_which_part_of_the_title_is_the_headline() -> None:
    html = "<title>The Daily Buoy - Board votes to widen the channel</title><b>Board votes to widen the channel</b>"
    assert title(html) == "Board votes to widen the channel"
