"""One page in, one record or one typed error out, whatever the bytes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.pages import AT, FIRST, HEADLINE, SECOND, STORY, THIRD, article, page
from tests.extract.paragraphs import PARAGRAPHS
from wiredesk.errors import ReadError
from wiredesk.extract import EXTRACTOR, explain, read_article
from wiredesk.records import Link, Page

WORDPRESS = (
    f'<html lang=en><head><title>{HEADLINE} - The Example</title><meta property="og:title" content="{HEADLINE}">'
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"%s",'
    '"datePublished":"2026-03-01T10:00:00+01:00"}'
    "</script></head><body class='single comments-open'><nav><ul><li><a href=/>Home</a></li></ul></nav>"
    f"<article class=post><h1 class=entry-title>{HEADLINE}</h1><p class=byline>By Jane Roe</p><figure><img src=/a.jpg>"
    f"<figcaption>A ship. Photo: Bo Ek</figcaption></figure><div class=entry-content>{STORY}<table><tr><td>a</td>"
    "<td>b</td></tr></table><ul><li>One thing that was said.</li></ul></div></article>"
    "<footer>About us</footer></body></html>"
) % HEADLINE


def test_the_record_names_its_evidence_and_its_extractor() -> None:
    got = read_article(page(WORDPRESS))
    assert got.title == HEADLINE
    assert got.text.split("\n\n")[:3] == [FIRST, SECOND, THIRD]
    assert got.extractor == EXTRACTOR
    assert got.fetched_at == AT
    assert {"title", "text", "published_at"} <= set(got.evidence)
    assert got.fingerprint == ""


def test_the_listing_fills_what_the_page_does_not_say() -> None:
    html = f"<html><body><div>{STORY}</div></body></html>"
    got = read_article(
        page(html), link=Link(url="https://news.example/x", title="As the feed says", authors=("Ann Lee",))
    )
    assert got.title == "As the feed says"
    assert got.authors == ("Ann Lee",)


def test_explain_gives_value_evidence_and_losers() -> None:
    fields = {
        one.field: one for one in explain(article(STORY + "<p>Read more: <a href=/x>something else</a></p>")).fields
    }
    assert fields["title"].value == HEADLINE
    assert fields["title"].evidence
    assert [lost.why for lost in fields["text"].lost] == ["pointer to another story"]


def test_explain_shows_paragraphs_that_never_came_into_question() -> None:
    beside = f"<div class='related-box'><p>{FIRST.replace('board', 'council')}</p></div>"
    text = next(one for one in explain(article(STORY, after=beside)).fields if one.field == "text")
    assert [(lost.evidence, lost.why) for lost in text.lost] == [("div.related-box", "in a block that is ruled out")]


def test_explain_names_whom_it_took_for_no_person_and_the_dates_it_refused() -> None:
    head = "<meta name=author content=Staff><meta name=pubdate content=2031-03-02>"
    fields = {one.field: one for one in explain(article(head=head)).fields}
    assert [(lost.value, lost.evidence) for lost in fields["authors"].lost] == [("Staff", "meta author")]
    assert [lost.why for lost in fields["published_at"].lost] == ["in the future"]


def _lost(html: Page, field: str) -> list[tuple[str, str, str]]:
    losers = next(one for one in explain(html).fields if one.field == field).lost
    return [(lost.value, lost.evidence, lost.why) for lost in losers]


def test_explain_shows_where_the_page_names_agencies_that_it_does_not_credit() -> None:
    told = f"{STORY}<p>Reuters reported on Monday that the harbour board had known of the leak for a year.</p>{STORY}"
    picture = "<figure><img src=/a.jpg><figcaption>A ship. Photo: Bo Ek/AFP</figcaption></figure>"
    beside = "<div class=related-box><p>(AP) Ferry runs aground</p></div>"
    lost = _lost(article(picture + told, after=beside), "attribution")
    assert [(value[:9], evidence, why) for value, evidence, why in lost] == [
        ("A ship. P", "figcaption", "beside a picture"),
        ("Reuters r", "p", "a sentence of the story"),
        ("(AP) Ferr", "div.related-box", "in a block that is ruled out"),
    ]


def test_explain_shows_no_loser_where_the_agency_is_credited() -> None:
    assert _lost(article(f"<p>HARBOUR (Reuters) - {FIRST}</p>{STORY}"), "attribution") == []


def test_explain_shows_the_outlet_as_no_attribution_of_its_own_text() -> None:
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"%s","publisher":"AFP"}</script>'
    page = article(head=f"<meta property=og:site_name content=AFP>{data % HEADLINE}")
    assert _lost(page, "attribution") == [("AFP", "json-ld publisher", "the outlet's own")]


def test_explain_shows_credits_that_are_none_of_the_storys_own_pictures() -> None:
    picture = "<figure><img src=/a.jpg><figcaption>A ship. Photo: Bo Ek</figcaption></figure>"
    beside = "<div class=related-box><figure><img src=/b.jpg><figcaption>Photo: Ann Lee</figcaption></figure></div>"
    lost = _lost(article(picture + STORY, after=beside), "photo_credits")
    assert lost == [("Photo: Ann Lee", "div.related-box", "in a block that is ruled out")]


def test_explain_shows_the_credit_that_the_data_gives_to_another_picture() -> None:
    images = '[{"@type":"ImageObject","creditText":"Bo Ek"},{"@type":"ImageObject","creditText":"Ann Lee"}]'
    data = f'{{"@type":"NewsArticle","headline":"{HEADLINE}","image":{images}}}'
    picture = "<figure><img src=/a.jpg><figcaption>A ship. Photo: Bo Ek</figcaption></figure>"
    head = f'<script type="application/ld+json">{data}</script>'
    (lost,) = _lost(article(picture + STORY, head=head), "photo_credits")
    assert (lost[0], lost[2]) == ("Ann Lee", "in the data alone, beside printed credits")


def test_explain_says_why_a_page_is_refused() -> None:
    assert "not_article" in explain(page("<p></p>")).refused


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_mutated_pages_give_a_record_or_a_typed_error(data: st.DataObject) -> None:
    raw = bytearray(WORDPRESS.encode())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw)))
        cut = data.draw(st.integers(0, 200))
        raw[at : at + cut] = data.draw(
            st.one_of(
                st.binary(max_size=40),
                st.sampled_from(
                    [b"<div>" * 50, b"</div>" * 9, b"<!--", b"<table><td>", b'"', b"\x00\xff", b"<svg>", b"<?x"]
                ),
            )
        )
    source = Page(
        url="https://n.example/a",
        final_url="https://n.example/a",
        status=200,
        headers={},
        body=bytes(raw),
        fetched_at=AT,
    )
    try:
        got = read_article(source)
    except ReadError:
        return
    assert got.text
    assert got.text == "\n\n".join(block.text for block in got.blocks)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["", "text/html; charset=shift_jis", "text/html; charset=nonsense"]))
def test_any_bytes_give_a_record_or_a_typed_error(raw: bytes, kind: str) -> None:
    source = Page(url="::", final_url="http://[", status=200, headers={"content-type": kind}, body=raw, fetched_at=AT)
    try:
        assert read_article(source).text
    except ReadError as error:
        assert str(error)


def test_a_date_is_read_in_the_language_of_the_text_where_the_page_declares_another() -> None:
    first, second = PARAGRAPHS["id"]
    body = f"<p>{first}</p><p>{second}</p><p>{first} {second}</p>"
    row = "<div class=date>Jane Doe | Selasa, 01/05/2018 05:27 WIB</div>"
    html = f"<html lang=en><body><h1>Dewan pelabuhan</h1>{row}<div>{body}</div></body></html>"
    published = read_article(page(html)).published_at
    assert published is not None and str(published).startswith("2018-05-01")
