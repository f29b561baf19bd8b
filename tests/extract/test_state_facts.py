"""Pages that a script draws keep author and date of their story in its state; others are not searched."""

import json

from wiredesk.extract import state_facts
from wiredesk.extract.document import Document

_TITLE = "Bees of the upper valley come through winter"
_STATE = {
    "props": {
        "related": [{"headline": "River wardens wanted", "body": [], "authors": [{"name": "John Roe"}]}],
        "article": {"headline": _TITLE, "body": [{"html": "..."}], "authors": [{"name": "Jane Doe"}], "pad": "x" * 500},
    }
}


def document(shown: str = "") -> Document:
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(_STATE)}</script>'
    return Document(f"<html><body><h1>{_TITLE}</h1>{shown}{script}</body></html>", "https://daily.example/bees")


def test_the_object_with_the_headline_of_the_page_is_its_story() -> None:
    assert state_facts.story(document()) == _STATE["props"]["article"]


def test_a_page_that_shows_its_story_is_not_searched() -> None:
    paragraph = "<p>The bees came through the winter in better health than in any year before, a survey found.</p>"
    assert state_facts.story(document(paragraph * 8)) is None
