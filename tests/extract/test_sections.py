"""Section and tags, from structured data down to the breadcrumb and the tag list."""

import pytest

from tests.extract.pages import STORY
from wiredesk.extract import scope, sections
from wiredesk.extract.document import Document


def read(head: str = "", body: str = "") -> tuple[str | None, tuple[str, ...]]:
    story = f"<h1>Harbour vote fails</h1><div class=text>{STORY}</div>"
    page = f"<html><head><title>Harbour vote fails</title>{head}</head><body><main>{story}{body}</main></body></html>"
    doc = Document(page, "https://daily.example/a")
    found = sections.read(doc, scope.find(doc))
    return found.section.value, found.tags.value


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def test_structured_data_names_section_and_keywords() -> None:
    section = '"articleSection": ["Politics &amp; Power", "News"]'
    assert read(ld(f'{{"@type": "NewsArticle", {section}, "keywords": "harbour, Vote, harbour"}}')) == (
        "Politics & Power",
        ("harbour", "Vote"),
    )


def test_control_characters_are_no_part_of_a_label() -> None:
    data = '{"@type": "NewsArticle", "articleSection": "Ci\\u0007ty", "keywords": ["har\\u001bbour", "a\\tvote"]}'
    assert read(ld(data)) == ("City", ("harbour", "a vote"))


def test_keywords_may_be_a_list() -> None:
    assert read(ld('{"@type": "NewsArticle", "keywords": ["harbour", "vote, of the council"]}'))[1] == (
        "harbour",
        "vote, of the council",
    )


def test_meta_tags_stand_in() -> None:
    named = (("section", "Politics"), ("tag", "harbour"), ("tag", "vote"))
    head = "".join(f'<meta property="article:{name}" content="{content}">' for name, content in named)
    assert read(head) == ("Politics", ("harbour", "vote"))


def test_the_breadcrumb_gives_the_first_step_below_home() -> None:
    crumbs = '{"name": "Home"}, {"item": {"name": "Politics"}}, {"name": "Harbour vote fails"}'
    assert read(ld(f'{{"@type": "BreadcrumbList", "itemListElement": [{crumbs}]}}'))[0] == "Politics"
    shown = '<div class="breadcrumb"><ul><li><a href="/">Start</a></li><li><a href="/p">Politik</a></li></ul></div>'
    assert read(body=shown)[0] == "Politik"


def test_the_tag_list_of_the_page_is_the_last_resort() -> None:
    assert read(body='<ul class="tags"><li><a href="/t/1">#harbour</a></li><li><a href="/t/2">vote</a></li></ul>')[
        1
    ] == (
        "harbour",
        "vote",
    )


def test_odd_shapes_give_nothing() -> None:
    node = '{"@type": "NewsArticle", "articleSection": {"x": [1]}, "keywords": [7, null, {"name": 3}]}'
    assert read(ld(node)) == (None, ())


def test_of_a_trail_in_one_line_the_first_step_counts() -> None:
    assert read(body="<div class=breadcrumb><a href=/>首页</a> > <a href=/y>要闻</a> > 正文</div>")[0] == "要闻"
    assert read(body="<div class=breadcrumb>You are here: <a href=/>Home</a> » <a href=/t>Town</a></div>")[0] == "Town"
    assert read(body="<div class=place>当前位置: <a href=/>主页</a> > <a href=/y>要闻</a> ></div>")[0] == "要闻"
    assert read(body="<div class=breadcrumb><a href=/>Home</a> / <a href=/t>Town</a></div>")[0] == "Town"


def test_chinese_keywords_may_be_parted_by_blanks_alone() -> None:
    assert read('<meta name=keywords content="港口 航道 工程">')[1] == ("港口", "航道", "工程")


def test_the_label_of_a_tag_list_is_no_tag() -> None:
    body = (
        "<div class=tags>标签 <a href=/a>港口</a></div><div class=tags><div class=share><a href=/f>On F</a></div></div>"
    )
    assert read(body=body)[1] == ("港口",)


def test_a_section_is_unescaped_and_filled_in() -> None:
    crumbs = '{"@type": "BreadcrumbList", "itemListElement": [{"name": "Home"}, {"name": "Quay &#8211; Port"}]}'
    assert read(ld(crumbs))[0] == "Quay – Port"
    assert read('<meta property="article:section" content="{$category}">')[0] is None
    assert read('<meta name=keywords content="quay,&amp;quot,port">')[1] == ("quay", "port")


@pytest.mark.parametrize(
    ("row", "tags"),
    [
        ("<div class=tags><a href=/a>harbour,</a><a href=/b>- vote (12)</a></div>", ("harbour", "vote")),
        ("<p class=tags>Tags: <a href=/a>Harbour</a>, <a href=/b>Town hall</a></p>", ("Harbour", "Town hall")),
        ("<p class=tags><a href=/a>Harbour</a><a href=/b>Town hall</a></p>", ("Harbour", "Town hall")),
        ("<div class=tags><a href=/a>March 2, 2026</a></div>", ()),
        ("<nav class=tags><a href=/a>News</a><a href=/b>Sport</a></nav>", ()),
        ("<aside><div class=tag-cloud><a href=/a>News</a></div></aside>", ()),
        ("<div class=tags>" + "".join(f"<div><a href=/{n}>Word {n}</a></div>" for n in range(25)) + "</div>", ()),
        ("<div class=cookie-consent><div class=tags><a href=#>View preferences</a></div></div>", ()),
        ("<div class=tags>A sentence about the vote that <a href=/a>links</a></div>", ()),
    ],
)
def test_tags_are_printed_in_lists_of_links_beside_the_story(row: str, tags: tuple[str, ...]) -> None:
    assert read(body=row)[1] == tags


def test_links_far_below_the_story_are_none_of_its_tags() -> None:
    assert read(body="<div>Line</div>" * 40 + "<div class=tags><a href=/a>harbour</a></div>")[1] == ()
