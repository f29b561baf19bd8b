# ruff: noqa: E501  (one case a line)
"""The blocks of the story, and only those."""

import re

import pytest

from tests.extract.pages import FIRST, HEADLINE, SECOND, STORY, THIRD, article, page
from wiredesk.extract import read_article
from wiredesk.records import Block, BlockKind, Page

WHOLE = [FIRST, SECOND, THIRD]


def lines(source: Page) -> list[str]:
    return [block.text for block in read_article(source).blocks]


def test_paragraphs_in_a_plain_container_are_the_story() -> None:
    assert lines(article()) == WHOLE


def test_a_last_sentence_may_have_lost_its_full_stop() -> None:
    last = "Anyone who saw the trawler leave the eastern quay on Sunday night is asked to call the harbour office"
    assert lines(article(f"{STORY}<p>{last}</p>")) == [*WHOLE, last]
    assert lines(article(f"{STORY}<p>{last[:70]}</p>")) == WHOLE


def test_a_teaser_above_the_paragraph_that_it_begins_is_not_read_twice() -> None:
    assert lines(article(f"<p>{FIRST[:60]} ...</p>{STORY}")) == WHOLE
    assert lines(article(f"<p>{FIRST[:60]}.</p>{STORY}")) == [f"{FIRST[:60]}.", *WHOLE]


def test_the_table_in_a_figure_belongs_to_the_story_and_credits_nobody() -> None:
    rows = "<tr><th>Quay</th><th>Ships/Ferries</th></tr><tr><td>East Quay</td><td>Fish/Ice</td></tr>"
    figure = f"<figure class='wp-block-table is-style-stripes'><table><tbody>{rows}</tbody></table></figure>"
    record = read_article(article(f"<p>{FIRST}</p>{figure}<p>{SECOND}</p><p>{THIRD}</p>"))
    assert [block.text for block in record.blocks][1:3] == ["Quay | Ships/Ferries", "East Quay | Fish/Ice"]
    assert record.photo_credits == ()


def test_whom_the_press_may_ask_is_no_part_of_the_story() -> None:
    contact = "<p>Pressekontakt:</p><p>Hafen GmbH, Jana Roh, Am Kai 1, und viele weitere Angaben zu ihr.</p>"
    assert lines(article(f"{STORY}{contact}")) == WHOLE


def test_a_hidden_copy_of_the_story_is_not_read_beside_it() -> None:
    copy = f"<div style='display:none' itemprop=articleBody>{FIRST} {SECOND} {THIRD}</div>"
    assert lines(article(f"{STORY}{copy}")) == WHOLE


def test_a_body_split_over_siblings_is_joined() -> None:
    split = (
        f"<section><p>{FIRST}</p></section><div class=ad>Advert</div><section><p>{SECOND}</p><p>{THIRD}</p></section>"
    )
    assert lines(article(split)) == WHOLE


@pytest.mark.parametrize(
    "noise",
    [
        "<p>Read more: <a href=/x>Another story about something else</a></p>",
        "<p><a href=/x>Harbour master resigns after a dispute</a></p>",
        "<div class='newsletter-box'><p>Get our morning letter, free, every weekday, in your hands.</p></div>",
        "<div class='share-buttons'><span>Share</span></div>",
        "<div hidden><p>This sentence is hidden from every reader, and nobody should print it.</p></div>",
        "<div style='display:none'><p>This sentence is hidden from every reader, and nobody prints it.</p></div>",
        "<aside><p>A sentence in an aside that is long enough to be taken for prose, almost.</p></aside>",
        "<form><label>Your name, please</label><button>Send it now</button></form>",
        "<ul><li><a href=/a>First of the other stories</a></li><li><a href=/b>Second of the others</a></li></ul>",
        "<figure><img src=/p.jpg><figcaption>A ship in the harbour at dawn, seen from the pier.</figcaption></figure>",
        "<div><h3><a href=/x>Old lighthouse keeper sells his boat</a></h3><p>He is ninety and has no heir.</p></div>",
        "<section><h3>On love</h3><p>Every other Sunday, answers to yours.</p><button>Get it</button></section>",
        "<p>Lesen Sie auch: <a href=/x>Was im Hafen sonst noch geschah</a></p>",
        "<p>Читайте также: <a href=/x>Что ещё случилось в порту</a></p>",
        "<p>相关阅读：<a href=/x>港口的另一条新闻</a></p>",
        "<p>Subscribe now to our newsletter</p>",
        "<pre>const x = { a: 1 };</pre>",
        "<p>This entry was posted on March 2, 2026 and is filed under <a href=/c>Coast</a>, <a href=/q>Quays</a>.</p>",
        "<p>Für Leser, die ein Abo haben: die News-App gibt es für Android.</p>",
        "<p>（原标题：港口委员会决定拓宽东侧航道，为什么？）</p>",
        "<p>特别声明：以上内容由用户上传并发布，本平台仅提供信息存储服务。</p>",
        "<div class='textwidget'>A sentence of a widget that any page of the blog would show to its readers.</div>",
        "<blockquote class='twitter-tweet'><p>A short post of somebody, quoted here.</p></blockquote>",
        "<p>Vorheriger Artikel</p><p>« Nächster Artikel »</p>",
        "<p>{{story.lastUpdate*1000 | date : 'dd/MM/yyyy'}} - {{ story.words }}</p>",
        "<p>Redaktur : Budi Karang</p>",
        "<p>您所瀏覽的新聞已過查詢時效，請加入付費會員。</p>",
        "<p><img src=/p.jpg width=640 height=400></p><p>▲港務局率人員至東側航道查看，認定航道狹窄，漁民並無異見，隨後離開東側航道返回港口。（圖／記者林小明翻攝）</p>",
        "<p>To activate the text-to-speech service, please first agree to the privacy policy below.</p>",
        "<p>Komentar adalah tanggapan pribadi, tidak mewakili kebijakan redaksi.</p>",
        "<p>Alle Angaben ohne Gewähr.</p>",
        "<p>Enditem/cs</p>",
    ],
)
def test_what_stands_between_the_paragraphs_is_left_out(noise: str) -> None:
    assert lines(article(f"<p>{FIRST}</p>{noise}<p>{SECOND}</p><p>{THIRD}</p>")) == WHOLE


@pytest.mark.parametrize(
    "row",
    ["By Jane Roe", "Published 2 March 2026, 12:10", "4 min read", "Von Jana Roh, 2. März 2026", "Updated: 10:15"],
)
def test_rows_of_byline_and_date_above_the_story_are_left_out(row: str) -> None:
    assert lines(article(f"<div>{row}</div>{STORY}")) == WHOLE


def test_the_headline_is_not_repeated_in_the_story() -> None:
    assert lines(article(f"<h2>{HEADLINE}</h2>{STORY}")) == WHOLE


def test_everything_after_a_related_heading_is_left_out() -> None:
    tail = "<div><h3>More stories</h3><p>Another town, another board, and a decision of its own there.</p></div>"
    assert lines(article(STORY + tail)) == WHOLE


def test_cards_of_other_stories_are_no_prose() -> None:
    card = "<li><h4><a href=/s{0}>Headline of story number {0}</a></h4><p>Its summary is a full sentence, too.</p></li>"
    cards = "<ul>" + "".join(card.format(i) for i in range(5)) + "</ul>"
    assert lines(article(after=cards)) == WHOLE


def test_the_next_article_of_an_endless_page_is_another_story() -> None:
    other = (
        f"<article><h2><a href=/next>Quite another headline here</a></h2><p>{'Other words fill it. ' * 8}</p></article>"
    )
    html = f"<html><body><article><h1>{HEADLINE}</h1>{STORY}</article>{other}</body></html>"
    assert lines(page(html)) == WHOLE


def test_a_story_under_a_telltale_name_is_kept_all_the_same() -> None:
    assert lines(article(f"<div class='sidebar-grid paywall'>{STORY}</div>")) == WHOLE


def test_a_story_of_table_rows_stands_beside_a_sidebar_with_more_prose() -> None:
    rows = "".join(f"<tr><td>{place}</td><td>Crew {place}</td><td>{90 - place}</td></tr>" for place in range(1, 60))
    story = f"<div class=article-body><p>{FIRST}</p><table>{rows}</table></div>"
    aside = f"<aside class=sidebar><div class=textwidget><p>{SECOND}</p></div><div><p>{THIRD}</p></div></aside>"
    read = lines(article(story, after=aside))
    assert read[0] == FIRST and read[-1] == "59 | Crew 59 | 31"


def test_a_copy_of_the_story_to_take_away_is_not_the_story() -> None:
    copy = f"<div class=republish-modal><textarea>{'<h1>Copy</h1>'.replace('<', '&lt;')} {STORY}</textarea></div>"
    assert lines(article(STORY + copy)) == WHOLE


def test_what_siblings_say_again_and_again_is_a_refrain_and_no_repeat() -> None:
    day = "<h3>Day {0}</h3><p>The ferry leaves at nine from the old quay and returns at noon.</p>"
    read = lines(article(STORY + "".join(day.format(number) for number in range(1, 5))))
    assert sum(line.startswith("The ferry leaves") for line in read) == 4


def test_paragraphs_in_wrappers_of_their_own_go_on_after_a_heading_that_sounds_like_the_end() -> None:
    wrapped = "".join(f"<div class=part><div><p>{text}</p></div></div>" for text in (FIRST, SECOND))
    tail = f"<h2>Read more</h2><div class=part><div><p>{THIRD}</p></div></div>"
    assert lines(article(wrapped + tail))[-1] == THIRD


def test_filler_of_a_template_is_no_story() -> None:
    filler = "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.</p>"
    assert lines(article(STORY + filler)) == WHOLE


def test_kinds_follow_the_markup() -> None:
    body = (
        f"<p>{FIRST}</p><h2>What is planned</h2><ul><li>A wider channel for larger ships.</li></ul>"
        f"<blockquote><p>{SECOND}</p></blockquote><table><tr><td>Depth</td><td>12 m</td></tr>"
        f"<tr><td>Width</td><td>90 m</td></tr></table><p>{THIRD}</p>"
    )
    assert read_article(article(body)).blocks == (
        Block(BlockKind.PARAGRAPH, FIRST),
        Block(BlockKind.HEADING, "What is planned"),
        Block(BlockKind.LIST_ITEM, "A wider channel for larger ships."),
        Block(BlockKind.QUOTE, SECOND),
        Block(BlockKind.TABLE_ROW, "Depth | 12 m"),
        Block(BlockKind.TABLE_ROW, "Width | 90 m"),
        Block(BlockKind.PARAGRAPH, THIRD),
    )


def test_paragraphs_parted_by_line_breaks_in_a_layout_table_are_read() -> None:
    cell = f"<h1>{HEADLINE}</h1>{FIRST}<br><br>{SECOND}<br><br>{THIRD}"
    assert lines(page(f"<html><body><table><tr><td>{cell}</td></tr></table></body></html>")) == WHOLE


def test_the_components_of_a_page_builder_are_no_consent_dialog() -> None:
    parts = "".join(f"<div class='text aem-GridColumn'><div class=cmp-text>{p}</div></div>" for p in STORY.split("\n"))
    assert lines(article(parts)) == WHOLE


def test_a_layout_row_of_one_cell_holds_paragraphs() -> None:
    chinese = [
        "港务委员会表决通过，在冬季到来之前拓宽东侧航道，主席在会议上表示。",
        "工程将于六月开始，持续大约四个月，计划已经公布。",
    ]
    cell = "".join(f"<p>{text}</p>" for text in chinese)
    assert lines(article(f"<table><tr><td>{cell}</td></tr></table>")) == chinese


def test_a_caption_in_italics_beside_a_picture_is_set_apart() -> None:
    picture = "<span class=photo><img src=/a.jpg><em class=img_desc>A dredger in the channel.</em></span>"
    assert lines(article(f"<div>{picture}{FIRST}<br><br>{SECOND}<br><br>{THIRD}</div>")) == WHOLE


def test_an_element_of_another_vocabulary_stays_in_its_sentence() -> None:
    marked = FIRST.replace("harbour board", "<private-company id=7>harbour board</private-company>")
    assert lines(article(f"<p>{marked}</p><p>{SECOND}</p><p>{THIRD}</p>")) == WHOLE


@pytest.mark.parametrize("inside", ["<span class=sr-only>(opens a new window)</span>", "<button class=watch></button>"])
def test_a_sentence_goes_on_after_a_button_or_words_for_screen_readers(inside: str) -> None:
    before, after = FIRST.split(" ", 1)
    assert lines(article(f"<p>{before} {inside}{after}</p><p>{SECOND}</p><p>{THIRD}</p>")) == WHOLE


def test_a_word_with_its_reading_is_part_of_its_sentence() -> None:
    name = "<ruby><rb>港湾</rb><rp>（</rp><rt>こうわん</rt><rp>）</rp></ruby>"
    first = "委員会は月曜日の夜、冬までに東側の航路を広げることを決めた。議長が会議のあとで明らかにした。"
    marked = first.replace("委員会", f"{name}委員会")
    assert lines(article(f"<p>{marked}</p><p>{SECOND}</p><p>{THIRD}</p>"))[0] == f"港湾{first}"


def test_an_article_that_holds_most_of_the_story_goes_on_with_it() -> None:
    opening = f"<article><h1>{HEADLINE}</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
    rest = [f"{THIRD} That was vote {number} of the night." for number in range(16)]
    below = f"<article><h2>How they voted</h2>{''.join(f'<p>{text}</p>' for text in rest)}</article>"
    assert lines(page(f"<html><body><main>{opening}{below}</main></body></html>"))[-16:] == rest


def test_a_block_that_is_in_the_state_of_being_published_is_no_date() -> None:
    blocks = "".join(f"<div class='paragraph paragraph-published'><p>{text}</p></div>" for text in WHOLE)
    assert lines(article(blocks)) == WHOLE


def test_a_standfirst_may_be_called_a_teaser() -> None:
    deck = "Ships of a new size shall reach the old harbour before winter comes."
    head = f'<meta name=description content="{deck}">'
    above = f"<h1>{HEADLINE}</h1><h2 class=article-teaser>{deck}</h2>"
    html = f"<html><head>{head}</head><body>{above}<div class=entry-content>{STORY}</div></body></html>"
    assert lines(page(html)) == [deck, *WHOLE]


@pytest.mark.parametrize(
    "opener",
    ["<summary>{}</summary>", "<div class=accordion-title>{}</div>", "<button class=accordion-toggle>{}</button>"],
)
def test_a_question_that_unfolds_its_answer_is_a_heading(opener: str) -> None:
    asked = opener.format("When will the dredging end?")
    folded = f"<div class=accordion><div class=accordion-item>{asked}<div><p>{SECOND}</p></div></div></div>"
    blocks = read_article(article(f"<p>{FIRST}</p><p>{THIRD}</p>{folded}")).blocks
    assert blocks[2:] == (Block(BlockKind.HEADING, "When will the dredging end?"), Block(BlockKind.PARAGRAPH, SECOND))


def test_a_button_that_unfolds_more_is_none() -> None:
    folded = f"<div class=accordion><button class=accordion-toggle>Show more</button><p>{SECOND}</p></div>"
    assert lines(article(f"<p>{FIRST}</p><p>{THIRD}</p>{folded}")) == [FIRST, THIRD, SECOND]


def test_linked_headings_with_a_paragraph_each_name_the_members_of_a_list() -> None:
    members = [("East quay", FIRST), ("West quay", SECOND), ("Old mole", THIRD)]
    body = "".join(
        f"<h3><a href=https://quays.example/{n}>{name}</a></h3><p>{text}</p>" for n, (name, text) in enumerate(members)
    )
    assert lines(article(body)) == [line for member in members for line in member]


def test_a_note_whose_last_line_is_a_link_is_no_card() -> None:
    link = "<p><a href=/tides>All tides of this year at the pier</a></p>"
    note = f"<div class=admonition><p>Mind the tide</p><p>{SECOND}</p>{link}</div>"
    assert SECOND in lines(article(f"<p>{FIRST}</p>{note}<p>{THIRD}</p>"))


def test_components_of_an_enterprise_system_ask_for_no_consent() -> None:
    blocks = "".join(f"<div class=cmp-text><p>{text}</p></div>" for text in WHOLE)
    assert lines(article(blocks)) == WHOLE


def test_a_sentence_that_names_a_day_is_no_row() -> None:
    first = "The next meeting of all crews takes place on 5 February 2026 at 19:30 in the old net loft."
    assert lines(article(f"<p>{first}</p><p>{SECOND}</p><p>{THIRD}</p>")) == [first, SECOND, THIRD]


def test_the_id_of_a_section_heading_is_made_of_its_words() -> None:
    body = f"<p>{FIRST}</p><h2 id=who-holds-copyright>Who holds copyright</h2><p>{SECOND}</p><p>{THIRD}</p>"
    assert lines(article(body)) == [FIRST, "Who holds copyright", SECOND, THIRD]


@pytest.mark.parametrize("name", ["has-sidebar", "no-comments", "sidebar-enabled--false", "[&_figcaption]:text-sm"])
def test_a_class_may_speak_of_what_stands_elsewhere(name: str) -> None:
    split = f"<section><p>{FIRST}</p><p>{SECOND}</p></section><section class='{name}'><p>{THIRD}</p></section>"
    assert lines(article(split)) == WHOLE


def test_words_beside_a_picture_in_a_block_of_text_are_no_caption() -> None:
    text = f"<div class=rich-text><p>{SECOND}</p><p>Boats wait outside.</p></div>"
    beside = f"<div class=row><div><img src=/quay.jpg></div>{text}</div>"
    assert lines(article(f"<p>{FIRST}</p>{beside}<p>{THIRD}</p>")) == [FIRST, SECOND, "Boats wait outside.", THIRD]


def test_a_quote_in_a_figure_is_no_caption() -> None:
    quote = f"<figure><img src=/ann.jpg><div><blockquote><p>{SECOND}</p></blockquote></div></figure>"
    assert lines(article(f"<p>{FIRST}</p>{quote}<p>{THIRD}</p>")) == WHOLE


@pytest.mark.parametrize(
    "kept",
    [
        "Dear harbour board, we saw the plan on Monday. It is a good plan! Kind regards, the crews of the east quay",
        "Grey the water, grey the pier, grey the gulls that linger here, grey the morning on the mole, grey the ships",
    ],
)
def test_preformatted_letters_and_verses_are_no_code(kept: str) -> None:
    assert kept in lines(article(f"<p>{FIRST}</p><p>{SECOND}</p><pre>{kept}</pre><p>{THIRD}</p>"))


def test_lines_called_titles_with_a_paragraph_each_are_headings() -> None:
    members = zip(("East quay", "West quay", "Old mole"), WHOLE, strict=True)
    opening = "<p>Three places along the old harbour, the crews said, will be rebuilt before the winter comes.</p>"
    told = "".join(f"<div class=member-title>{name}</div><div>$12.50</div><p>{text}</p>" for name, text in members)
    blocks = read_article(article(opening + told)).blocks
    assert [block.text for block in blocks if block.kind is BlockKind.HEADING] == ["East quay", "West quay", "Old mole"]


def test_lines_of_one_paragraph_stay_together() -> None:
    assert lines(article(f"<p>{FIRST}<br>It was late.</p><p>{SECOND}</p><p>{THIRD}</p>"))[0] == f"{FIRST} It was late."


def test_the_standfirst_between_headline_and_story_belongs_to_it() -> None:
    deck = "<p class=standfirst>Ships of a new size shall reach the old harbour before winter comes.</p>"
    html = f"<html><body><header><h1>{HEADLINE}</h1>{deck}</header><div class=entry-content>{STORY}</div></body></html>"
    assert lines(page(html)) == ["Ships of a new size shall reach the old harbour before winter comes.", *WHOLE]


def test_chinese_prose_is_recognised_without_spaces() -> None:
    first, second = (
        "市议会周一投票决定在冬季之前拓宽东部航道，主席在会后说。",
        "疏浚工程将于六月开始，预计持续约四个月，计划书这样写道。",
    )
    links = "".join(f"<li><a href=/{i}>另一条新闻的标题{i}</a></li>" for i in range(20))
    html = f"<html><body><ul>{links}</ul><h1>拓宽航道</h1><div><p>{first}</p><p>{second}</p></div></body></html>"
    assert lines(page(html)) == [first, second]


def test_json_ld_gives_the_story_that_the_page_hides() -> None:
    node = '{"@type":"NewsArticle","headline":"%s","articleBody":"%s\\n\\n%s\\n\\n%s"}'
    head = f'<script type="application/ld+json">{node}</script>'
    source = article("<p>Please wait while the text is loaded.</p>", head % (HEADLINE, FIRST, SECOND, THIRD))
    assert lines(source) == WHOLE


def test_framework_state_gives_the_story_that_the_page_lacks() -> None:
    parts = ",".join(f'{{"type":"text","content":"<p>{text}</p>"}}' for text in WHOLE)
    state = f'{{"props":{{"story":{{"elements":[{parts}]}}}},"pad":"{"x" * 600}"}}'
    head = f'<script id="__NEXT_DATA__" type="application/json">{state}</script>'
    assert lines(article("", head)) == WHOLE


def test_a_heading_that_links_to_itself_is_a_heading() -> None:
    body = f"<p>{FIRST}</p><h2 id=plan><a href='#plan'>The plan for June</a></h2><p>{SECOND}</p><p>{THIRD}</p>"
    assert lines(article(body)) == [FIRST, "The plan for June", SECOND, THIRD]


def test_a_list_of_headlines_below_the_story_is_left_out() -> None:
    rows = "".join(f"<li>Why the boats {word} <a href=/{word}>at night in winter</a></li>" for word in ("a", "b", "c"))
    assert lines(article(f"{STORY}<ul>{rows}</ul>")) == WHOLE


def test_a_long_footer_under_a_short_story_is_left_out() -> None:
    footer = " ".join(["Our office answers questions of readers by telephone on every working day."] * 5)
    assert lines(article(f"<p>{FIRST}</p><p>{SECOND}</p>", after=f"<div class='footer-text'>{footer}</div>")) == [
        FIRST,
        SECOND,
    ]


@pytest.mark.parametrize("label", ["Advertisement", "ANZEIGE", "विज्ञापन", "広告", "إعلان", "– Reklama –", "Werbung:"])
def test_the_label_of_an_advertisement_is_left_out(label: str) -> None:
    assert lines(article(f"<p>{FIRST}</p><p>{label}</p><p>{SECOND}</p><p>{THIRD}</p>")) == WHOLE


@pytest.mark.parametrize(
    "offer",
    [
        "Το άρθρο είναι διαθέσιμο μόνο για συνδρομητές.",
        "当サイトではクッキーを使用しています。閲覧を続けることで同意したものとみなされます。",
        "Tutti i diritti riservati.",
        "Этот материал доступен только подписчикам.",
        "Bu içerik abonelere özel, okumak için abone olun.",
    ],
)
def test_offers_and_notices_are_left_out_with_what_follows_them(offer: str) -> None:
    below = f"<p>{offer}</p><p>Every morning before six.</p>"
    assert lines(article(STORY + below)) == WHOLE


def test_minutes_of_a_match_are_no_lines_of_the_story() -> None:
    goals = "".join(
        f"<li><span>{minute}</span><p>{text}</p></li>" for minute, text in (("90.+3", FIRST), ("45'", SECOND))
    )
    assert lines(article(f"<p>{THIRD}</p><ul>{goals}</ul>")) == [THIRD, FIRST, SECOND]


def test_what_stands_under_the_heading_of_a_pictured_section_is_text() -> None:
    places = [("Carrick Pier", FIRST), ("The Salt Steps", SECOND), ("Brae Lookout", THIRD)]
    body = "".join(
        f"<section><h2>{name}</h2><img src=/{at}.jpg><p>{text}</p></section>" for at, (name, text) in enumerate(places)
    )
    assert lines(article(body)) == [line for place in places for line in place]


def test_a_crosshead_in_thai_stays_though_no_sentence_has_a_full_stop() -> None:
    first = "ชาวบ้านเปิดตลาดน้ำอีกครั้งเมื่อเช้าวันเสาร์หลังจากปิดไปนานเก้าปี วันแรกมีเรือขายของกว่าหกสิบลำและนักท่องเที่ยวราวสองพันคน"
    second = "กฎข้อแรกของตลาดคือห้ามใช้โฟมและถุงพลาสติก แม่ค้าทุกคนห่ออาหารด้วยใบตอง และลูกค้าต้องนำถุงผ้ามาเอง"
    heading = "ห้ามใช้โฟมและพลาสติก"
    assert lines(article(f"<p>{first}</p><h2>{heading}</h2><p>{second}</p>")) == [first, heading, second]


@pytest.mark.parametrize("heading", ["Kommentare (12)", "Réagir à cet article (3)", "Σχόλια", "댓글 2"])
def test_comments_longer_than_the_story_are_no_part_of_it(heading: str) -> None:
    said = "".join(
        f"<div class=m{at}><b>reader{at}</b><div>I have my own view of it: {text}</div></div>"
        for at in range(6)
        for text in WHOLE
    )
    below = f"<div class=d><h2>{heading}</h2>{said}</div>"
    assert lines(article(f"<div class=t>{STORY}<p>{FIRST} Nobody objected.</p></div>{below}")) == [
        *WHOLE,
        f"{FIRST} Nobody objected.",
    ]


def test_a_date_before_a_line_break_is_no_part_of_the_first_paragraph() -> None:
    body = f"<span class=when>3 March 2026, 10:20</span><br>{FIRST}<br><br>{SECOND}<br><br>{THIRD}"
    assert lines(article(body)) == WHOLE


def test_a_heading_over_a_list_of_other_stories_goes_with_the_list() -> None:
    most_read = "<h3>Luetuimmat</h3><ul><li><a href=/1>Bears in town</a></li><li><a href=/2>Road closed</a></li></ul>"
    assert lines(article(f"<p>{FIRST}</p>{most_read}<p>{SECOND}</p><p>{THIRD}</p>")) == WHOLE


@pytest.mark.parametrize(
    "last",
    [
        "<p>More about the harbour and its people:</p>",
        "<p>Mehr zum Hafen und seinen Leuten:</p><p>Empfehlungen von Jana:</p>",
        "<p>This document is subject to copyright. No part may be reproduced without permission.</p>",
        "<p>Sie können alle Kommentare zu diesem Beitrag über den RSS-2.0-Feed verfolgen.</p>",
        "<p>الآراء الواردة أدناه لا تعبر عن رأي موقع الميناء.</p>",
    ],
)
def test_last_lines_that_lead_to_nothing_or_to_rights_and_comments_are_left_out(last: str) -> None:
    assert lines(article(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{last}")) == WHOLE


def test_a_last_line_that_introduces_code_stays() -> None:
    last = "As usual, the harbour master knows the answer. In short:"
    body = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>{last}</p><pre>const x = {{ a: 1 }};</pre>"
    assert lines(article(body)) == [*WHOLE, last]


def test_everything_behind_the_line_of_disqus_is_left_out() -> None:
    guide = (
        "All that visitors need to know of the old town, its quays and its taverns, in one long list by our readers."
    )
    after = f"<p>blog comments powered by <a href=/d>Disqus</a></p><div><h5>Guide</h5><p>{guide}</p></div>"
    assert lines(article(f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>{after}")) == WHOLE


def test_a_story_may_speak_of_copyright_and_of_comments() -> None:
    told = "The pictures of the machine may not be subject to copyright, the harbour court said on Monday."
    assert told in lines(article(f"<p>{FIRST}</p><p>{told}</p><p>{SECOND}</p><p>{THIRD}</p>"))


NOTE = "Correction: an earlier version of this article gave the wrong month for the dredging."


@pytest.mark.parametrize(
    "markup",
    [
        f"<aside class='correction'><p>{NOTE}</p></aside>",
        f"<div class='correction'>{NOTE}</div>",
        f"<footer><p>{NOTE}</p></footer>",
        f"<details><summary>Corrections</summary><p>{NOTE}</p></details>",
    ],
)
@pytest.mark.parametrize("place", [0, 3])
def test_a_note_of_correction_belongs_to_the_story_wherever_it_is_set(markup: str, place: int) -> None:
    """The publisher's own word on an error would else be missing from the log of edits."""
    parts = [f"<p>{line}</p>" for line in WHOLE]
    parts.insert(place, markup)
    assert lines(article("".join(parts))) == [*WHOLE[:place], NOTE, *WHOLE[place:]]


def test_a_note_of_correction_below_the_block_of_the_story_is_read() -> None:
    body = "".join(f"<p>{line}</p>" for line in WHOLE)
    page_ = page(
        f"<main><article><h1>{HEADLINE}</h1><div class=story-body>{body}</div><footer>{NOTE}</footer></article>"
    )
    assert lines(page_) == [*WHOLE, NOTE]


def test_a_note_of_correction_that_is_printed_twice_is_read_once() -> None:
    body = "".join(f"<p>{line}</p>" for line in WHOLE)
    assert lines(article(f"<aside><p>{NOTE}</p></aside>{body}<footer><p>{NOTE}</p></footer>")) == [NOTE, *WHOLE]


@pytest.mark.parametrize(
    "markup",
    [
        f"<section class='comments'><p>{NOTE}</p></section>",
        f"<div hidden><p>{NOTE}</p></div>",
        f"<div class='related-stories'><p>{NOTE}</p></div>",
        "<footer><a href=/corrections>Corrections</a></footer>",
    ],
)
def test_what_only_looks_like_a_note_of_correction_is_left_out(markup: str) -> None:
    body = "".join(f"<p>{line}</p>" for line in WHOLE)
    assert lines(article(f"{body}{markup}")) == WHOLE


@pytest.mark.parametrize(
    "line",
    [
        "Follow us on Facebook, Instagram and X.",
        "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        "Подписывайтесь на наш Telegram-канал.",
        "Les commentaires sont modérés avant publication. Merci de rester courtois.",
        "Günün en önemli haberleri her sabah e-postanızda.",
        "この記事は有料会員限定です。",
    ],
)
@pytest.mark.parametrize("mark", ["p", "p><em", "p><strong"])
def test_what_a_site_says_to_its_reader_goes_even_in_the_markup_of_paragraphs(line: str, mark: str) -> None:
    inner = f"<{mark}>{line}</{mark.rpartition('<')[2]}>"
    paragraphs = "".join(f"<p class='c1'>{one} {two}</p>" for one in (FIRST, SECOND) for two in (SECOND, THIRD, FIRST))
    text = read_article(article(paragraphs + inner + f"<p class='c1'>{THIRD}</p>")).text
    assert line not in text
    assert text.endswith(THIRD)


@pytest.mark.parametrize(
    "line",
    [
        "Об этом губернатор сообщил в своём Telegram-канале.",
        "Подробнее о ценах мэр обещал рассказать в апреле.",
        "More from the quarry is needed for the new piers, the builder said.",
        "Se også på tallene, sagde borgmesteren til kritikerne.",
        "The company changed its privacy policy in June after the court had ruled against it.",
        '登録された船は<a href="/4">4隻</a>だけで、予備はないと市は話す。',
    ],
)
def test_sentences_of_the_story_stay_though_sites_use_their_words_for_offers(line: str) -> None:
    read = read_article(article(STORY * 2 + f"<p>{line}</p>"))
    assert read.blocks[-1].text == re.sub("<[^>]+>", "", line)


def test_links_below_a_label_that_points_to_other_stories_go_with_it() -> None:
    pointed = "<p><b>Lees ook:</b></p><p><a href='/2'>Gemeente bouwt een tweede brug over de haven</a></p>"
    text = read_article(article(STORY + pointed + STORY.replace("board", "council"))).text
    assert "Lees ook" not in text
    assert "tweede brug" not in text


def test_a_heading_over_other_stories_goes_with_its_list() -> None:
    links = "".join(f"<li><a href='/n{number}'>The council opens pier number {number}</a></li>" for number in range(3))
    listed = f"<h3>Mest läst</h3><ul>{links}</ul>"
    text = read_article(article(STORY + listed + STORY.replace("board", "council"))).text
    assert "Mest läst" not in text
    assert "pier number" not in text


def test_a_paragraph_that_its_dateline_opens_stays_and_names_its_reporter() -> None:
    first = "〔記者林佳蓉／雲林報導〕雲林縣今早有四十多隻白鵝走上省道，車流一度回堵兩公里。"
    rest = "".join(
        f"<p>警方到場時，領頭的公鵝站在雙黃線上不肯移動，第{n}名員警先用哨子，再用擴音器。</p>" for n in "一二三四五"
    )
    html = f"<html lang=zh-Hant><head><title>鵝群擋道</title></head><body><article><h1>鵝群擋道</h1><p>{first}</p>{rest}</article></body></html>"
    article = read_article(page(html))
    assert article.text.startswith(first)
    assert article.authors == ("林佳蓉",)


def test_a_short_last_paragraph_with_the_initials_of_its_writer_stays() -> None:
    story = "<p>The harbour board voted on Tuesday evening to widen the northern channel by forty metres.</p>" * 3
    last = "They want to build an ice house next summer. (ZK)"
    html = (
        f"<html lang=en><head><title>Ice house</title></head><body><h1>Ice house</h1>{story}<p>{last}</p></body></html>"
    )
    assert read_article(page(html)).text.endswith(last)
