"""The deck: the editors' summary, whole."""

from wiredesk.extract import description
from wiredesk.extract.document import Document

TITLE = "Harbour vote fails"
DECK = "After nine hours the council turned the plan down, and the mayor now wants to ask the citizens themselves."


def read(head: str = "", body: str = "") -> str | None:
    page = f"<html><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{body}</body></html>"
    return description.read(Document(page, "https://daily.example/a"), TITLE).value


def test_structured_data_comes_before_meta_tags() -> None:
    node = f'<script type="application/ld+json">{{"@type": "NewsArticle", "description": "<p>{DECK}</p>"}}</script>'
    assert read(node + '<meta name="description" content="Another summary of the story.">') == DECK


def test_a_description_cut_off_by_the_template_is_completed_from_the_page() -> None:
    head = f'<meta name="description" content="{DECK[:70]}...">'
    assert read(head, f"<p class='deck'>{DECK}</p>") == DECK
    assert read(head) == f"{DECK[:70]}..."


def test_the_printed_deck_serves_pages_without_data() -> None:
    assert read(body=f"<p class='standfirst'>{DECK}</p>") == DECK


def test_the_headline_again_is_no_description() -> None:
    assert read(f'<meta name="description" content="{TITLE}">') is None


def test_a_silent_page_has_none() -> None:
    assert read(body="<p>Short.</p>") is None
