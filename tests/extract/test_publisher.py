# ruff: noqa: E501  (one page a line)
"""The publisher as it names itself."""

import pytest

from wiredesk.extract import publisher
from wiredesk.extract.document import Document

URL = "https://www.daily-example.com/a/b"


def read(head: str) -> str | None:
    return publisher.read(Document(f"<html><head>{head}</head><body><p>x</p></body></html>", URL)).value


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


NAMED = [
    (ld('{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "The Daily &amp; Sunday"}}'), "The Daily & Sunday"),
    (ld('{"@type": "NewsArticle", "publisher": [{"name": "First"}, {"name": "Second"}]}'), "First"),
    (ld('{"@graph": [{"@type": "Article", "publisher": {"@id": "#o"}}, {"@id": "#o", "name": "By Reference"}]}'), "By Reference"),
    ('<meta property="og:site_name" content="Daily Example">', "Daily Example"),
    ('<meta name="application-name" content="Daily App">', "Daily App"),
    ("<title>Vote fails | Politics | Daily Example</title>", "Daily Example"),
    ('<meta property="og:site_name" content="The Daily Example | News, Sport &amp; Weather">', "The Daily Example"),
    ('<meta property="og:site_name" content="Daily - Example">', "Daily - Example"),
    ("<title>Vote fails - Somebody Else</title>", None),
    ('<meta property="og:site_name" content="https://daily.example">', None),
    (ld('{"@type": "NewsArticle", "publisher": 7}'), None),
    (ld('{"@type": "NewsArticle", "publisher": {"name": " The\\u001b Daily\\n Post "}}'), "The Daily Post"),
    ("<title>港口委员会决定拓宽航道_要闻_港口新闻网</title>", "港口新闻网"),
    ("<title>港口委员会决定拓宽航道_港口晚报_port.example</title>", "港口晚报"),
    (ld('{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Blogger"}}'), None),
    ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("head", "expected"), NAMED)
def test_the_publisher_is_read_where_pages_name_it(head: str, expected: str | None) -> None:
    assert read(head) == expected
