"""OPML in and out."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.errors import InputError
from wiredesk.records import Rules, Source, TargetKind
from wiredesk.sources.opml import read_opml, write_opml

FOREIGN = b"""<?xml version="1.0" encoding="UTF-8"?>
<opml xmlns:frss="https://freshrss.org/opml" version="2.0"><head><title>Subscriptions</title></head><body>
<outline text="Europe"><outline text="Nordic">
  <outline type="rss" text="Nordkuriren &amp; co"
    xmlUrl="https://nord.example/rss" htmlUrl="https://nord.example/" category="/daily"/>
</outline></outline>
<outline type="rss" text="" title="Ganz Neu" xmlUrl="https://neu.example/atom" language="de"
  frss:cssFullContent="article" frss:cssFullContentFilter=".ad"/>
<outline type="rss" text="Broken selector" xmlUrl="https://c.example/" frss:cssFullContent="a[["/>
<outline type="rss" text="Ganz neu" xmlUrl="https://neu2.example/atom"/>
<outline type="rss" text="Twice" xmlUrl="https://nord.example/rss"/>
<outline type="rss" text="Bad" xmlUrl="javascript:alert(1)"/>
<outline text="Empty folder"/>
</body></opml>"""


def test_a_foreign_file_is_read() -> None:
    """Folders become tags, titles become ids, each URL stands once, foreign selectors become rules."""
    found = {one.id: one for one in read_opml(FOREIGN)}
    assert list(found) == ["nordkuriren-co", "ganz-neu", "broken-selector", "ganz-neu-2"]
    assert found["nordkuriren-co"].name == "Nordkuriren & co"
    assert found["nordkuriren-co"].tags == ("Europe", "Nordic", "daily")
    assert (found["ganz-neu"].language, found["ganz-neu"].rules) == ("de", (Rules(text="article", remove=(".ad",)),))
    assert found["broken-selector"].rules == ()


def test_our_own_sources_come_back() -> None:
    """What OPML cannot say travels in a namespace; several URLs of one source stay together."""
    sources = (
        Source(
            id="a",
            name="Ä & <B>",
            urls=("https://a.example/rss", "https://a.example/map.xml"),
            type=TargetKind.FEED,
            language="de",
            country="AT",
            timezone="Europe/Vienna",
            interval=timedelta(minutes=20),
            enabled=False,
            tags=("one", "two"),
        ),
        Source(id="b", name="b", urls=("https://b.example/",)),
    )
    assert read_opml(write_opml(sources)) == sources


def test_secrets_are_not_exported() -> None:
    """OPML files are shared."""
    source = Source(
        id="a", name="a", urls=("https://a.example/",), cookies={"c": "s3cret"}, proxy="http://u:s3cret@p.example"
    )
    assert b"s3cret" not in write_opml([source])


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"\xff\xfe\x00",
        b"<html><body/></html>",
        b"<opml version='2.0'></opml>",
        b"<opml><body><outline></body></opml>",
        b"<!DOCTYPE opml [<!ENTITY a 'b'>]><opml><body>&a;</body></opml>",
        b"<opml><body>" + b"<outline text='x'>" * 100_000 + b"</outline>" * 100_000 + b"</body></opml>",
    ],
    ids=["empty", "bytes", "html", "no body", "open", "entities", "deep"],
)
def test_what_is_not_opml_is_refused(document: bytes) -> None:
    """One clear error, and no entity is expanded."""
    with pytest.raises(InputError):
        read_opml(document)


@settings(max_examples=150, deadline=None)
@given(at=st.integers(0, len(FOREIGN)), gone=st.integers(0, 30), piece=st.binary(max_size=6))
def test_mutations_never_raise_anything_else(at: int, gone: int, piece: bytes) -> None:
    """Sources or InputError."""
    try:
        sources = read_opml(FOREIGN[:at] + piece + FOREIGN[at + gone :])
    except InputError:
        return
    assert len({one.id for one in sources}) == len(sources)
    assert all(one.id and one.urls for one in sources)
