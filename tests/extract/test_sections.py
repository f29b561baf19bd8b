"""Section and tags, from structured data down to the breadcrumb and the tag list."""

from wiredesk.extract import sections
from wiredesk.extract.document import Document


def read(head: str = "", body: str = "") -> tuple[str | None, tuple[str, ...]]:
    page = f"<html><head><title>Harbour vote fails</title>{head}</head><body><p>x</p>{body}</body></html>"
    found = sections.read(Document(page, "https://daily.example/a"))
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
