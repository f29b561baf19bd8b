"""The bodies of entries are left out before XML is parsed, and nothing else is."""

from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.discover.xml import without_bodies

EMPTIED = [
    ("<content>a story</content>", "<content></content>"),
    ("<content type='html'>&lt;p&gt;a story&lt;/p&gt;</content>", "<content type='html'></content>"),
    ("<content:encoded><![CDATA[<p>a</p>]]></content:encoded>", "<content:encoded></content:encoded>"),
    ("<content> <![CDATA[a]]]]><![CDATA[>b]]> </content>", "<content></content>"),
    ("<content>1</content><link/><content>2</content>", "<content></content><link/><content></content>"),
]
KEPT = [
    '<content src="https://paper.example/a"/>',
    '<content type="xhtml"><div>a story</div></content>',
    '<content alt="a > b">a story</content>',
    "<contents>a list</contents>",
    "<media:content>a film</media:content>",
    "<content><![CDATA[never closed</content>",
    "<content",
    "<content>",
]


@pytest.mark.parametrize(("text", "emptied"), EMPTIED)
def test_the_body_of_an_entry_is_cut_and_its_tags_stay(text: str, emptied: str) -> None:
    assert without_bodies(f"<feed>{text}</feed>".encode()) == f"<feed>{emptied}</feed>".encode()


@pytest.mark.parametrize("text", KEPT)
def test_what_may_be_something_else_is_left_alone(text: str) -> None:
    assert without_bodies(text.encode()) == text.encode()


_PIECES = st.sampled_from(
    ["<content>", "</content>", "<content type='a>b'>", "<![CDATA[", "]]>", "<b>", "</b>", "x", "&lt;", '"', "'", ">"]
)


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_around_the_bodies_nothing_changes(middle: str) -> None:
    """Whatever stands in a document that parses, the same elements stand in what is left of it, bodies apart."""
    text = f"<feed>{middle}<link>here</link></feed>"
    try:
        whole = fromstring(text)
    except SyntaxError:
        return
    left = fromstring(without_bodies(text.encode()))
    assert [one.tag for one in left.iter()] == [one.tag for one in whole.iter()]
    assert [one.attrib for one in left.iter()] == [one.attrib for one in whole.iter()]
    assert [one.text for one in left.iter() if one.tag == "b" or one.tag == "link"] == [
        one.text for one in whole.iter() if one.tag == "b" or one.tag == "link"
    ]


def test_a_flood_of_openings_is_passed_in_one_go() -> None:
    assert without_bodies(b"<content><![CDATA[" * 200_000).count(b"<content>") == 200_000
    assert without_bodies(b"<content " * 200_000).count(b"<content ") == 200_000
