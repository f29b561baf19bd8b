"""Redirects from an article to what lies above it."""

import pytest

from wiredesk.web.folders import leads_up

STORY = "https://www.example.com/news/2026/03/bridge-opens.html"


@pytest.mark.parametrize(
    ("asked", "final", "up"),
    [
        (STORY, "https://example.com/", True),
        (STORY, "https://example.com/?utm_source=gone", True),
        (STORY, "https://other.example/", True),
        (STORY, "https://example.com/news/2026/", True),
        (STORY, "https://m.example.com/sport", True),
        (STORY, STORY, False),
        (STORY, "http://m.example.com/news/2026/03/bridge-opens.html?ref=rss", False),
        (STORY, f"{STORY}?page=2", False),
        (STORY, "https://example.com/news/2026/03/bridge-opens-at-last", False),
        (STORY, "https://example.com/archive/2026", False),
        (STORY, "https://other.example/news/2026/", False),
        (STORY, "https://example.com/?p=7", False),
        ("https://example.com/bridge", "https://example.com/bridge-opens", False),
        ("https://example.com/?p=7", "https://example.com/bridge", False),
        ("https://example.com/?p=7", "https://example.com/", True),
    ],
)
def test_leads_up(asked: str, final: str, up: bool) -> None:
    assert leads_up(asked, final) is up
