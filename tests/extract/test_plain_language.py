"""Papers in plain language break their lines inside sentences, so that no line is prose for itself."""

import pytest

from tests.extract.pages import page
from wiredesk.extract import read_article, scope
from wiredesk.extract.document import Document

_PARAGRAPHS = (
    ("Två båtar låg", "i den gamla hamnen", "när vattnet steg."),
    ("Ingen trodde att", "det skulle bli så högt.", "Hamnen fick stänga", "i tre dagar."),
    ("Nu ska staden bygga", "en ny mur av sten.", "Den ska stå klar", "till nästa vår."),
    ("Muren kostar mycket", "men den behövs,", "säger stadens borgmästare", "till tidningen."),
)


def _page(tag: str, joint: str) -> str:
    story = "".join(f"<{tag}>{joint.join(lines)}</{tag}>" for lines in _PARAGRAPHS)
    head = "<title>Vattnet steg i hamnen</title><meta property=og:site_name content='Lätt Läst'>"
    return f"<html lang=sv><head>{head}</head><body><article><h1>Vattnet steg i hamnen</h1>{story}<p>LÄTT LÄST/TT</p>"


def test_lines_that_break_inside_their_sentences_are_a_story() -> None:
    found = read_article(page(_page("p", "<br>")))
    assert found.text is not None
    assert found.text.startswith("Två båtar låg")
    assert found.text.endswith("till tidningen.")
    assert [one.name for one in found.attribution] == ["TT"]


@pytest.mark.parametrize(("tag", "prose"), [("p", True), ("td", False)])
def test_lines_of_a_table_share_no_weight(tag: str, prose: bool) -> None:
    doc = Document(f"<table><tr>{_page(tag, '<br>')}</tr></table>", "https://latt.example/a")
    assert (max(scope.find(doc).weights) > 0) == prose
