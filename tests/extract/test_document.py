"""The page parsed once: arrays of the walk, meta, JSON-LD, and the refusal of hostile markup."""

import pytest

from wiredesk.errors import ReadError
from wiredesk.extract import flags as f
from wiredesk.extract.document import Document, refuse_suspicious
from wiredesk.records import Outcome

URL = "https://news.example/a"


def texts(html: str) -> list[str]:
    return [leaf.text for leaf in Document(html, URL).leaves]


def test_inline_elements_do_not_cut_a_run_of_text() -> None:
    assert texts("<p>One <b>two</b> <a href=/x>three</a>four</p>") == ["One two threefour"]


def test_blocks_and_line_breaks_cut_runs_of_text() -> None:
    assert texts("<div>a<p>b</p>c<br>d<br><br>e</div>") == ["a", "b", "c", "d", "e"]


def test_a_leaf_counts_the_line_breaks_before_it() -> None:
    assert [leaf.br for leaf in Document("<p>a<br>b<br><br>c</p>", URL).leaves] == [0, 1, 2]


def test_scripts_styles_and_vector_graphics_have_no_text() -> None:
    assert texts("<script>x</script><style>y</style><svg><title>z</title></svg><p>kept</p>") == ["kept"]


def test_pictures_inside_noscript_are_met_and_its_text_is_not() -> None:
    doc = Document("<p>a</p><noscript><img src=/b.jpg>no scripts</noscript>", URL)
    assert [leaf.text for leaf in doc.leaves] == ["a"]
    assert [(p.attrs["src"], p.noscript) for p in doc.pictures] == [("/b.jpg", True)]


def test_processing_instructions_are_passed_over() -> None:
    assert texts("<p>a<?php echo 1 ?>b</p>") == ["ab"]


def test_link_characters_are_counted_per_leaf_and_box() -> None:
    doc = Document("<div><p>see <a href=/x>this</a></p></div>", URL)
    assert doc.leaves[0].link_chars == 4
    assert all(box.link_chars == 4 for box in doc.ancestors(doc.leaves[0].box))


def test_box_ranges_close_over_their_leaves() -> None:
    doc = Document("<div id=a><p>1</p><p>2</p></div><p>3</p>", URL)
    box = next(box for box in doc.boxes if box.cls == "a")
    assert (box.first, box.last) == (0, 2)
    assert doc.text_of(box) == "1 2"


@pytest.mark.parametrize(
    ("cls", "flag"),
    [
        ("author-box", f.AUTHOR_BOX),
        ("authorBox", f.AUTHOR_BOX),
        ("entry__content", f.STORY),
        ("wp-caption-text", f.CAPTION),
        ("x newsletter-signup", f.PROMO),
    ],
)
def test_class_words_are_read_in_every_spelling(cls: str, flag: int) -> None:
    assert f.of_class(cls.lower()) & flag


def test_the_slug_of_a_headline_in_a_class_is_no_flag() -> None:
    assert f.of_class("post-why-we-share-comments-about-our-newsletter-now".replace("newsletter", "n")) == 0


def test_hidden_blocks_are_flagged_but_streamed_content_is_not() -> None:
    doc = Document('<div hidden>a</div><div style="display: none">b</div><div hidden id="S:0">c</div>', URL)
    assert [bool(leaf.flags & f.HIDDEN) for leaf in doc.leaves] == [True, True, False]


def test_meta_is_keyed_by_name_property_and_itemprop_in_lower_case() -> None:
    doc = Document(
        '<meta property="OG:Title" content="A &amp;amp; B"><meta name=author content=""><meta itemprop=x content=y>',
        URL,
    )
    assert doc.first_meta("og:title") == "A & B"
    assert doc.first_meta("author", "x") == "y"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type":"NewsArticle","headline":"H"}',
        '[{"@type":"WebPage"},{"@type":["Article","NewsArticle"],"headline":"H"}]',
        '{"@graph":[{"@type":"NewsArticle","headline":"H",}]}',
        '<!-- {"@type":"NewsArticle","headline":"H"} -->',
        '//<![CDATA[\n{"@type":"NewsArticle","headline":"H"}\n//]]>',
        '{"@type":"http://schema.org/NewsArticle","headline":"H","text":"raw\ttab and\nnewline"}',
        '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"H"}}',
    ],
)
def test_json_ld_is_read_as_publishers_write_it(script: str) -> None:
    node = Document(f'<script type="application/ld+json">{script}</script>', URL).ld_article
    assert node is not None
    assert node["headline"] == "H"


def test_of_several_articles_the_one_of_this_page_is_chosen() -> None:
    html = (
        '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Other","url":"https://news.example/b"},'
        '{"@type":"NewsArticle","headline":"Mine","url":"https://news.example/a"}]</script>'
    )
    node = Document(html, URL).ld_article
    assert node is not None
    assert node["headline"] == "Mine"


@pytest.mark.parametrize(
    "html", ["<div>" * 45_000, "<b><i>" * 30_000, "<p " + " ".join(f"a{i}" for i in range(9_000)) + ">"]
)
def test_markup_that_would_hold_the_parser_is_refused(html: str) -> None:
    with pytest.raises(ReadError) as caught:
        refuse_suspicious(html.encode())
    assert caught.value.outcome is Outcome.PARSE_ERROR


def test_deep_nesting_is_refused_on_the_walk() -> None:
    with pytest.raises(ReadError, match="nested"):
        Document("<div>" * 2_000 + "x", URL)


def test_many_flat_elements_and_long_scripts_are_no_suspicion() -> None:
    refuse_suspicious(b"<p>word</p>" * 30_000 + b"<script>var a = [" + b"1 , " * 9_000 + b"]</script>")


def test_a_long_attribute_value_is_no_suspicion() -> None:
    refuse_suspicious(b'<div data-story="' + b"word " * 20_000 + b'">x</div>')


def test_json_state_is_found_in_scripts_of_any_shape() -> None:
    filler = '"filler": "' + "x" * 600 + '"'
    doc = Document(
        f'<script id=__NEXT_DATA__ type="application/json">{{{filler}}}</script>'
        f'<script>window.S = {{"a": 1, {filler}}};</script>',
        URL,
    )
    assert len(doc.states) == 2
