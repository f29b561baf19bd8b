# ruff: noqa: E501  (one case a line)
"""Layouts of head, pictures and boxes that saved pages of real sites taught, each as a small page of our own."""

import pytest

from tests.extract.pages import FIRST, HEADLINE, STORY, page
from tests.extract.paragraphs import PARAGRAPHS
from wiredesk.errors import ReadError
from wiredesk.extract import flags, parts, read_article
from wiredesk.extract.parts import Parts

_PICTURE = "<img src=/i/pier.jpg width=800 height=500>"


def read(
    row: str = "", *, head: str = "", above: str = "", after: str = "", language: str = "en", cls: str = ""
) -> Parts:
    """A page with a story in ``language``: ``row`` under the headline, ``above`` over it, ``after`` below the text."""
    first, second = PARAGRAPHS[language] if language != "en" else (FIRST, FIRST)
    story = STORY if language == "en" else "".join(f"<p>{text}</p>" for text in (first, second, first + second))
    return parts.read(
        page(
            f"<html lang={language}><head><title>{HEADLINE}</title>{head}</head><body><main><article class='{cls}'>{above}"
            f"<h1>{HEADLINE}</h1>{row}<div class=text>{story}</div>{after}</article></main></body></html>"
        )
    )


@pytest.mark.parametrize(
    ("row", "writers"),
    [
        ("<p class=byline>By Jane Doe•@janedoe</p>", ("Jane Doe",)),
        (
            "<div class='author has-bio'>By Jane Doe</div><p>Close</p><p>Follow on Twitter</p><p>More from Jane</p>"
            "<div class='author has-bio'>John Roe</div><p>Close</p><p>Follow on Twitter</p><p>More from John</p>"
            "<div class=author>Ann Poe</div>",
            ("Jane Doe", "John Roe", "Ann Poe"),
        ),
        ("<footer class=meta><p class=byline>By <a href=/staff/jane-doe>Jane Doe</a></p></footer>", ("Jane Doe",)),
        ("<dl class=byline><dd>de:code</dd></dl>", ()),
        ("<div class='pull-quote'><blockquote>I agree.</blockquote><div class=pull-quote__author>Jane Doe</div></div>", ()),
        ("<p class=author>文●オカモト／ASCII編集部</p>", ("オカモト",)),
        ("<p>[田中宏昌，Gazette]</p>", ("田中宏昌",)),
        ("<p class=author>2026年02月13日 佐藤 健</p>", ("佐藤 健",)),
        ("<div class=author>李明霞2026-03-01 14:27:02</div>", ("李明霞",)),
        ("<div class=article-author>後藤大地</div>", ("後藤大地",)),
        ("<p>【文/海港网专栏作者 李明】</p>", ("李明",)),
        ("<p>《港口》作者 李明</p>", ("李明",)),
        ("<p>李明/海港日报</p>", ("李明",)),
        ("<h4>发表于2026-02-24 21:30| 1164次阅读| 0 条评论| 作者<span>李明</span></h4>", ("李明",)),
        ("<div class=entry-meta>2026年3月2日09:18 by 深海 | カテゴリー 社会 | タグ 政治, 経済</div>", ("深海",)),
        ("<p class=byline>By Jane Doe, John Roe, and Ann Poe, HARBOUR</p>", ("Jane Doe", "John Roe", "Ann Poe")),
        ("<p class=byline>Par Jeanne Martin (avec Luc Durand et Anne Petit)</p>", ("Jeanne Martin", "Luc Durand", "Anne Petit")),
        ("<p class=story-meta>Produced by Ann Poe and Eve Hoe, Photographs by John Roe, Written by Jane Doe</p>", ("Jane Doe",)),
        ("<header><p class=post-credit itemprop=author>TEXT BY JANE DOE</p><p class=post-credit itemprop=author>TRANSLATION BY CHIHIRO OKA</p></header>", ("JANE DOE",)),
        ("<p>执笔/叨叨姐、胡一刀&李小飞刀</p>", ("叨叨姐", "胡一刀", "李小飞刀")),
        ("<div class=author>相关文章</div><p class=author>发布于 2026-02-26 07:19:52</p>", ()),
        ("<p class=author>作者：未知 责任编辑：王芳</p>", ()),
        ("<div class=author>김도현 음악 칼럼니스트</div>", ("김도현",)),
    ],
)  # fmt: skip
def test_rows_that_name_the_writer(row: str, writers: tuple[str, ...]) -> None:
    assert read(row).authors.authors == writers


@pytest.mark.parametrize(
    ("opening", "writers"),
    [("海港网10月4日讯（记者李明 整合）", ("李明",)), ("本站讯（职工通讯员 李明 王小芳）", ("李明", "王小芳"))],
)
def test_reporters_in_a_chinese_dateline(opening: str, writers: tuple[str, ...]) -> None:
    found = read(f"<p>{opening}{PARAGRAPHS['zh'][0]}</p>", language="zh")
    assert found.authors.authors == writers


def test_the_writer_above_the_headline_is_nearer_than_the_one_of_the_next_story() -> None:
    """Pages of short notes print the writer over each headline."""
    note = "<h3 class=note-byline>{}</h3><time>a day ago</time><h1>{}</h1>" + STORY
    html = f"<title>{HEADLINE}</title><div>{note.format('Jane Doe', HEADLINE)}<h2>March 2</h2>{note.format('John Roe', 'Other news')}</div>"
    assert parts.read(page(html + STORY)).authors.authors == ("Jane Doe",)


@pytest.mark.parametrize(
    ("markup", "credits"),
    [
        (f"<figure>{_PICTURE}<figcaption class=caption><div class=caption-credit>Jane Doe</div></figcaption></figure>", ("Jane Doe",)),
        (f"<figure class='image share-cta'>{_PICTURE}<figcaption>Getty Images</figcaption></figure>", ("Getty Images",)),
        (f"<div class='media-wrap share-cta'><figure>{_PICTURE}<figcaption>Getty Images</figcaption></figure></div>", ("Getty Images",)),
        (f"<figure class=fig--has-shares>{_PICTURE}<figcaption>The pier at dawn. Photograph: Jane Doe/Reuters</figcaption></figure>", ("Jane Doe/Reuters",)),
        (f"<section>{_PICTURE}<figcaption><cite class=img-credits>Jane Doe</cite></figcaption>{STORY}</section>", ("Jane Doe",)),
        (f"<figure class=wp-caption>{_PICTURE}<figcaption class=wp-caption-text><a href=https://www.flickr.com/photos/1>harbourlight</a></figcaption></figure>", ("harbourlight",)),
        (f"<figure>{_PICTURE}<figcaption>The pier at dawn on Monday. <em>(Jane Doe/jdoe@gazette.example)</em></figcaption></figure>", ("Jane Doe",)),
        (f"<div class=image>{_PICTURE}<div class=caption><p>The pier at dawn. <b class=credit>Jane Doe/AP</b> <b><b>hide caption</b></b></p></div></div>", ("Jane Doe/AP",)),
        (f"<figure>{_PICTURE}<figcaption>The pier. <span><span>Credit</span><span itemprop=copyrightHolder><span>Credit</span><span>Jane Doe for The Harbour Times</span></span></span></figcaption></figure>", ("Jane Doe for The Harbour Times",)),
        (f"<div class=image>{_PICTURE}<div class=credit>Photographed by Jane Doe.</div></div>", ("Jane Doe",)),
        ("<header><p class=byline>By Jane Doe</p><div class=credits>HARBOUR GAZETTE</div></header>", ()),
        ("<header class=header--caption><div class='byline caption-row credit'>By Jane Doe</div><div class='credit'>March 2, 2026</div></header>", ()),
        (f"<div class=flex>{_PICTURE}<p>Jane Doe, March 2, 2026</p><p>Follow me on Twitter as <a href=https://twitter.com/janedoe>@janedoe</a></p></div>", ()),
        (f"<div class=text>{_PICTURE}<p>渡轮驶离港口。视觉中国 资料</p></div>", ("视觉中国 资料",)),
        (f"<div class=text>{_PICTURE}<p>▲海港日报记者李明、王芳摄</p></div>", ("海港日报记者李明、王芳摄",)),
    ],
)  # fmt: skip
def test_pictures_and_their_credits(markup: str, credits: tuple[str, ...]) -> None:
    assert read(markup).images.photo_credits == credits


def test_a_credit_in_the_story_s_own_block_makes_no_credit_of_other_lines_in_it() -> None:
    first, second = PARAGRAPHS["zh"]
    body = f"<div class=news_txt><div>{_PICTURE}</div>海港日报记者李明摄<br>{first}<br><div>{_PICTURE}</div>问题来了<br>{second}<br>{first}</div>"
    html = f"<html lang=zh><body><h1>{HEADLINE}</h1><div>{body}</div></body></html>"
    assert parts.read(page(html)).images.photo_credits == ("海港日报记者李明摄",)


def test_the_credit_of_the_lead_picture_may_stand_right_behind_the_byline() -> None:
    row = (
        f"<p class=byline>By Jane Doe</p><div class=wrapper>{_PICTURE}</div><div class='columns credit'>Lionsgate</div>"
    )
    assert read(row).images.photo_credits == ("Lionsgate",)


@pytest.mark.parametrize(
    ("alt", "credits"),
    [
        ("Cachorro usa crachá com foto — Foto: Estação Central/Divulgação", ("Estação Central/Divulgação",)),
        ("The pier at dawn. Photo: Jane Doe", ("Jane Doe",)),
        ("Photo of the pier at dawn", ()),
        ("Jane Doe", ()),
        ("The pier at dawn, Harbour Gazette", ()),
    ],
)
def test_the_alternative_text_may_end_with_a_labelled_credit(alt: str, credits: tuple[str, ...]) -> None:
    picture = _PICTURE.replace("<img", f"<img alt='{alt}'")
    assert read(f"<figure>{picture}</figure>").images.photo_credits == credits
    assert read(f"<figure><a href=/i/pier-large.jpg>{picture}</a></figure>").images.photo_credits == credits
    assert read(f"<div class=media><a href=/videos/other-story>{picture}</a></div>").images.photo_credits == ()


@pytest.mark.parametrize(
    ("line", "credits"),
    [
        ("<p>[Featured Image by Jane Doe/Getty Images]</p>", ("Jane Doe/Getty Images",)),
        ("<p>Featured Image Credit: Harbour Board</p>", ("Harbour Board",)),
        ("<p>题图来自 Hafen</p>", ("Hafen",)),
        ("<p>图片来自网络</p>", ()),
    ],
)
def test_credits_below_the_story(line: str, credits: tuple[str, ...]) -> None:
    assert read(f"<figure>{_PICTURE}</figure>", after=line).images.photo_credits == credits


def test_where_wordpress_files_a_post_says_nothing_of_its_box() -> None:
    """``post_class`` prints the terms of a post: "tag-newsletter", "category-related"."""
    filed = "post-12 post type-post status-publish hentry category-related tag-newsletter tag-harbour"
    assert flags.of_class(filed) == 0
    found = read(f"<figure>{_PICTURE}<figcaption>Photo: Jane Doe</figcaption></figure><p>Most read</p>", cls=filed)
    assert found.images.photo_credits == ("Jane Doe",)
    assert found.sections.tags.value == ()


def test_a_component_of_experience_manager_is_no_consent_platform() -> None:
    assert not flags.of_class("cmp cmp-text aem-gridcolumn") & flags.CONSENT
    html = f"<html><body><h1>{HEADLINE}</h1><div class='cmp cmp-text aem-GridColumn'>{STORY}</div></body></html>"
    assert FIRST in read_article(page(html)).text


def test_a_lower_heading_with_the_share_title_is_the_headline_where_the_h1_names_the_blog() -> None:
    head = f"<meta property=og:title content='{HEADLINE}'>"
    html = f"<html><head><title>Why dredge? - The Schooner</title>{head}</head><body><h1>Notes from the quay and its people</h1><p>December 28, 2026</p><p>By Jane Doe</p><article><h2>{HEADLINE}</h2>{STORY}</article></body></html>"
    assert read_article(page(html)).title == HEADLINE


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        (f"{HEADLINE}:Harbour Diary", HEADLINE),
        ("港务委员会决定拓宽东航道-海港网", "港务委员会决定拓宽东航道"),
    ],
)
def test_the_site_s_name_behind_a_tight_mark_is_cut(title: str, headline: str) -> None:
    html = f"<html><head><title>{title}</title><meta property=og:site_name content='Harbour Diary'></head><body><div>{STORY}</div></body></html>"
    assert read_article(page(html)).title == headline


def names(found: Parts) -> list[str]:
    return [one.name for one in found.attribution.attribution if not one.is_self]


@pytest.mark.parametrize(
    ("row", "language", "credited"),
    [
        ("<div class=by><span><span><span>Jane Doe</span></span><span>The Harbour Times</span></span></div>", "en", ["The Harbour Times"]),
        ("<p class=byline>Jane Doe, News Editor</p>", "en", []),
        ("<p class=byline>Jane Doe | Harbour Advance Media for harbour.example</p>", "en", ["Harbour Advance Media"]),
        ("<p>来源|海港参考、海港发布、海港晚报</p>", "zh", ["海港参考", "海港发布", "海港晚报"]),
        ("<p class=entry-meta>Via: <a href=https://harbourbeacon.example/a>Harbour Beacon</a></p>", "en", ["Harbour Beacon"]),
        ("<p>李明/海港日报</p>", "zh", ["海港日报"]),
        ("<div class=post_time_source>2026-03-01 00:20:15 来源: 海港日报 举报</div>", "zh", ["海港日报"]),
        ("<div class=time>2026-03-01 15:10:53 字号：A- A A+ 来源：HAFEN</div>", "zh", ["HAFEN"]),
        ("<div class=date-source>2026年03月01日 18:57 参考消息</div>", "zh", ["参考消息"]),
        ("<div class=article-sub>中国网 2026-03-01 10:37:31</div>", "zh", ["中国网"]),
        ("<div class=meta>来源：本站原创 作者：李明</div>", "zh", []),
        ("<p class=author-name>港口之家</p>", "zh", ["港口之家"]),
        ("<p class=author-name>李明霞</p>", "zh", []),
        ("<div><span><a href=http://www.harbourbeacon.example/>Harbour Beacon</a></span> <span>9/21/2016</span></div>", "en", ["Harbour Beacon"]),
        ("<div><a href=http://www.harbourbeacon.example/pier>Harbour Beacon</a> 9/21/2016</div>", "en", []),
        ("<div class=meta>来源：网络</div>", "zh", []),
    ],
)  # fmt: skip
def test_rows_that_say_whose_text_it_is(row: str, language: str, credited: list[str]) -> None:
    head = "<meta name=author content='Jane Doe'>" if language == "en" else ""
    assert names(read(row, head=head, language=language)) == credited


@pytest.mark.parametrize(
    "note",
    [
        "（本記事は、Harbour Gazetteで2026年2月8日に掲載した記事からの転載です）",
        "本記事は、Harbour Gazetteからの転載です。",
    ],
)
def test_a_japanese_note_says_where_the_text_was_first(note: str) -> None:
    assert names(read(after=f"<p>{note}</p>", language="ja")) == ["Harbour Gazette"]


def test_a_button_in_the_page_s_head_is_no_agency() -> None:
    """A logo in an h1 is not the headline: what stands beside it says nothing of the text."""
    html = (
        f"<html lang=zh><head><title>{HEADLINE}</title></head><body><div class=page-top><h1><a href=/>好奇日报</a></h1>"
        f"<div>APP</div><p>首页</p><p>港口</p><p>长文章</p><p>登录</p></div><h2>{HEADLINE}</h2><div class=text>{STORY}</div></body></html>"
    )
    assert names(parts.read(page(html))) == []


@pytest.mark.parametrize(
    ("last", "writers"),
    [
        ("<p>采写：海都见习记者 李明 王芳</p>", ("李明", "王芳")),
        (f"<p>{PARAGRAPHS['zh'][1]}（李明）</p>", ("李明",)),
        (f"<p>{PARAGRAPHS['zh'][1]}（完结）</p>", ()),
    ],
)
def test_writers_behind_a_chinese_story(last: str, writers: tuple[str, ...]) -> None:
    html = page(
        f"<html lang=zh><head><title>{HEADLINE}</title></head><body><article><h1>{HEADLINE}</h1>"
        f"<div>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS['zh'])}{last}</div></article></body></html>"
    )
    assert parts.read(html).authors.authors == writers


def test_the_sentence_before_a_signature_stays_text() -> None:
    last = f"<p>{PARAGRAPHS['zh'][1]}（李明）</p>"
    html = f"<html lang=zh><body><article><h1>{HEADLINE}</h1><div><p>{PARAGRAPHS['zh'][0]}</p>{last}</div></article></body></html>"
    assert PARAGRAPHS["zh"][1] in read_article(page(html)).text


def test_the_reporter_s_house_behind_a_story_is_whose_text_it_is() -> None:
    story = "".join(f"<p>{text}</p>" for text in (*PARAGRAPHS["zh"], PARAGRAPHS["zh"][0]))
    html = f"<html lang=zh><body><h1>{HEADLINE}</h1><div>{story}<p>海港晚报记者 李明</p></div></body></html>"
    assert names(parts.read(page(html))) == ["海港晚报"]


def test_a_list_of_what_a_writer_read_credits_nobody() -> None:
    assert names(read(after="<p>Sources: Harbour Beacon, Quay Examiner</p>")) == []


def test_what_encloses_story_and_picture_alike_does_not_speak_against_the_picture() -> None:
    figure = f"<div class=post-image>{_PICTURE}<figcaption>Credit: Jane Doe</figcaption></div>"
    html = f"<html><body><main><h1>{HEADLINE}</h1><div class=advert-content-wrap>{figure}<div class=text>{STORY}</div></div></main></body></html>"
    assert parts.read(page(html)).images.photo_credits == ("Jane Doe",)


def test_photo_lines_in_the_foot_of_an_article_are_credits() -> None:
    foot = "<footer class='article-footer tags'><p>Photos: Jane Doe on Unsplash</p></footer>"
    assert read(f"<figure>{_PICTURE}</figure>", after=foot).images.photo_credits == ("Jane Doe on Unsplash",)


def test_the_maker_of_a_film_is_no_author_of_the_story() -> None:
    film = "<div itemscope itemtype='http://schema.org/VideoObject'><meta itemprop=author content='John Roe'></div>"
    head = "<meta name=author content='Jane Doe'>"
    assert read(film, head=head).authors.authors == ("Jane Doe",)


def test_the_moment_of_a_wechat_article_stands_in_a_script() -> None:
    html = f'<title>{HEADLINE}</title><h1>{HEADLINE}</h1><em>昨天</em><div id=js_content>{STORY}</div><script>var ct = "1581418070";</script>'
    assert str(parts.read(page(html)).published.value) == "2020-02-11T10:47:50+00:00"


@pytest.mark.parametrize(
    "row",
    [
        "<table><tr><td>首页 港口 航道 渔船 天气 招聘 公告 联系我们 图片 视频 专题 服务 互动 关于本站</td></tr>"
        "<tr><td>发布日期：2026-02-06 责任编辑：李明</td></tr></table>",
        "<p>2026年02月06日 海港传媒 时政新闻 1665 0</p>",
    ],
)
def test_chinese_rows_state_the_day(row: str) -> None:
    assert str(read(row, language="zh").published.value) == "2026-02-06"


@pytest.mark.parametrize(
    ("line", "credits"),
    [
        ("<p>Sources: Harbour Beacon (2), News Wire / Photo Credit: Jane Doe/Flickr</p>", ("Jane Doe/Flickr",)),
        ("<p>Images: Pexels; Jane Doe, John Roe, Ann Poe, Eve Hoe, Mary Moe/Gazette</p>", ("Pexels; Jane Doe, John Roe, Ann Poe, Eve Hoe, Mary Moe/Gazette",)),
    ],
)  # fmt: skip
def test_long_credit_lines_below_the_story(line: str, credits: tuple[str, ...]) -> None:
    assert read(f"<figure>{_PICTURE}</figure>", after=line).images.photo_credits == credits


def test_a_head_called_after_captions_holds_no_credits() -> None:
    head = (
        f"<header class='content-header caption'><a href=/t>Ideas</a><h1>{HEADLINE}</h1><p class=byline>Jane Doe</p>"
        "<p>A deck of some words</p></header>"
    )
    html = (
        f"<html><head><title>{HEADLINE}</title></head><body><main><article>{head}{STORY}</article></main></body></html>"
    )
    assert parts.read(page(html)).images.photo_credits == ()


def test_a_picture_in_the_banner_of_the_headline_is_the_story_s() -> None:
    banner = f"<header class=banner-headline><figure>{_PICTURE}<figcaption>Un port. (Photo Jeanne Martin. AFP)</figcaption></figure></header>"
    assert read(banner).images.photo_credits == ("Jeanne Martin. AFP",)


def test_the_last_paragraph_before_a_picture_is_no_caption() -> None:
    """Editors that part paragraphs by line breaks leave the last one in one block with the picture behind it."""
    last = (
        "Whether the board keeps its word is another matter, for it has promised a corridor twice before, and each "
        + (
            "time the crews waited for months until somebody found the money for the lights and the men to mend them again."
        )
    )
    html = f"<html><body><article><h1>{HEADLINE}</h1><div><div>{FIRST}<br><br>{FIRST}</div><div>{last}{_PICTURE}</div></div></article></body></html>"
    assert last in read_article(page(html)).text


def test_a_short_story_with_a_picture_in_its_block_is_no_caption() -> None:
    html = f"<html><body><h1>{HEADLINE}</h1><div class=post-body><div>Harbour news</div><div>{_PICTURE}<div>{FIRST} It met late.</div><div>{FIRST} Nobody left.</div></div></div></body></html>"
    text = read_article(page(html)).text
    assert "It met late." in text
    assert "Nobody left." in text


def test_a_numbered_line_below_a_picture_is_its_caption() -> None:
    html = f"<html><body><h1>{HEADLINE}</h1><div>{STORY}<p>{_PICTURE}</p><p>Figure 1: The eastern channel on the plan of the board</p>{STORY}</div></body></html>"
    assert "Figure 1" not in read_article(page(html)).text


def test_a_story_that_only_a_script_shows_is_read_where_the_page_holds_no_other() -> None:
    body = f"<p class=excerpt>{FIRST}</p><div id=articleBody class=content style='display: none'>{STORY * 3}</div>"
    consent = f"<div class=cookie-consent>{STORY * 6}</div>".replace("Dredging", "Storing")
    html = f"<html><body>{consent}<main><h1>{HEADLINE}</h1>{body}</main></body></html>"
    assert "Dredging will start" in read_article(page(html)).text


def test_of_two_hidden_stories_none_is_read() -> None:
    hidden = f"<div class=article-body style='display: none'>{STORY * 3}</div>"
    html = f"<html><body><main><h1>{HEADLINE}</h1><p>{FIRST}</p>{hidden * 2}</main></body></html>"
    assert "Dredging" not in read_article(page(html)).text


def test_the_page_s_end_tells_whose_name_stands_above_the_headline() -> None:
    html = f"<html><body><p>Jane Doe</p><p>February 27, 2026</p><article><h1>{HEADLINE}</h1>{STORY}</article><p>About Jane Doe</p><p>Writes boats.</p></body></html>"
    assert parts.read(page(html)).authors.authors == ("Jane Doe",)


@pytest.mark.parametrize(
    "line",
    ["Jane Doe is a reporter at the Gazette.", "Jane Doe, is the author of two books.", "Jane Doe est journaliste."],
)
def test_what_tells_of_the_writer_is_no_text(line: str) -> None:
    html = f"<html><body><article><h1>{HEADLINE}</h1><p class=byline>By Jane Doe</p><div>{STORY}<p>{line}</p></div></article></body></html>"
    assert line not in read_article(page(html)).text


def test_a_home_page_whose_longest_text_is_the_small_print_of_a_form_is_refused() -> None:
    cards = "".join(
        f"<li><a href=/story-{n}>A headline of some words, number {n} of the day</a></li>" for n in range(40)
    )
    small = "<div><p>I confirm that what I send belongs to me and infringes no right of others, be it a mark or a work, and that the outlet may print it in whole or in part wherever it sees fit, for as long as it wishes to, without another word to me, as its policy says, which I have read and which I agree to in all its parts and terms, today and later.</p></div>"
    html = f"<html><head><title>Harbour Gazette</title></head><body><h1>The latest</h1><ul>{cards}</ul>{small}</body></html>"
    with pytest.raises(ReadError, match="home page"):
        parts.read(page(html, "https://gazette.example/"))


@pytest.mark.parametrize(
    "cls", ["node-not-promoted", "views-slideshow-cycle-main-frame views_slideshow_cycle_teaser_section"]
)
def test_what_drupal_says_of_a_node_or_a_slide_is_no_boilerplate(cls: str) -> None:
    assert flags.of_class(cls) == 0


def test_the_media_related_to_an_article_are_its_own() -> None:
    assert not flags.of_class("related-article-media") & flags.RELATED
    assert flags.of_class("related-articles") & flags.RELATED
