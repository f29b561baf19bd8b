"""When a story was published: the vote of places, and the traps."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import published
from wiredesk.extract.document import Document
from wiredesk.records import Link, Moment

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "https://daily.example/politics/harbour-vote"


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>Harbour vote fails - Daily</title>{head}</head><body>{body}</body></html>"


def read(
    body: str = "", head: str = "", *, url: str = URL, zone: str | None = None, link: Link | None = None
) -> tuple[str | None, str | None]:
    found = published.read(Document(page(body, head), url), zone=zone, language="en", now=NOW, link=link)
    first, second = (reading.value for reading in found)
    return (str(first) if first else None, str(second) if second else None)


def ld(**fields: str) -> str:
    inner = ", ".join(f'"{key}": "{value}"' for key, value in fields.items())
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {inner}}}</script>'


HEAD = "<h1>Harbour vote fails</h1>"


def test_structured_data_gives_published_and_modified_with_their_offsets() -> None:
    head = ld(datePublished="2026-03-02T23:15:00+08:00", dateModified="2026-03-03T09:00:00+08:00")
    assert read(HEAD, head) == ("2026-03-02T23:15:00+08:00", "2026-03-03T09:00:00+08:00")


def test_among_places_that_agree_on_the_day_the_one_with_time_and_offset_is_answered() -> None:
    head = (
        ld(datePublished="2026-03-02") + '<meta property="article:published_time" content="2026-03-02T10:00:00+01:00">'
    )
    assert read(HEAD, head)[0] == "2026-03-02T10:00:00+01:00"


def test_the_zone_of_the_source_applies_where_the_page_gives_none() -> None:
    found = published.read(
        Document(page(HEAD, ld(datePublished="2026-07-02T10:00:00")), URL),
        zone="Europe/Rome",
        language="it",
        now=NOW,
        link=None,
    )[0]
    assert str(found.value) == "2026-07-02T10:00:00+02:00"
    assert "Europe/Rome" in found.evidence


@pytest.mark.parametrize(
    "row",
    [
        "<p class='byline'>By Jane Doe | March 2, 2026</p>",
        "<div><span>Published on 2 March 2026</span></div>",
        "<time>2 March 2026</time>",
        "<div class='meta'><time datetime='2026-03-02'>Monday</time></div>",
    ],
)
def test_a_page_without_structured_data_is_dated_by_the_row_under_its_headline(row: str) -> None:
    assert read(f"{HEAD}{row}<p>{'The council met for hours. ' * 9}</p>")[0] == "2026-03-02"


def test_a_line_that_says_updated_is_the_modification() -> None:
    body = f"{HEAD}<p class='meta'>Published 2 March 2026 10:00, updated 4 March 2026 11:30</p>"
    assert read(body) == ("2026-03-02T10:00:00+00:00", "2026-03-04T11:30:00+00:00")


def test_a_page_that_prints_only_the_date_of_an_update_is_known_by_it() -> None:
    body = f"{HEAD}<p class='meta'>Last updated: 4 March 2026</p>"
    found = published.read(Document(page(body), URL), zone=None, language="en", now=NOW, link=None)
    assert [str(reading.value) for reading in found] == ["2026-03-04", "2026-03-04"]
    assert "only an update is stated" in found[0].evidence


def test_a_modification_in_the_data_alone_is_no_publication() -> None:
    assert read(HEAD, ld(dateModified="2026-03-04T10:00:00Z"))[0] is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<time datetime=2026-03-02>2 March</time>{HEAD}<p>Words.</p>" + "<div>x</div>" * 20
         + "<time>9 May 2026</time><div>x</div><time>9 May 2026</time>", "2026-03-02"),
        (f"<div class=promo><time datetime=2026-03-02>2 March</time></div>{HEAD}", "2026-03-02"),
        (f"{HEAD}<p>The burning town after the attack of the night, 24 April 2025</p><p>Published 2 March 2026</p>",
         "2026-03-02"),
        (f"{HEAD}<ul><li>Member since: 18 September 2008</li></ul><p class=meta>2 March 2026</p>", "2026-03-02"),
        (f"{HEAD}<p>9 May 2026 10:00</p><p>8 May 2026 09:00</p><p>Published: 2 March 2026</p>", "2026-03-02"),
        (f"{HEAD}<p class=byline>HealthMARCH 2, 2026Updated: MAY 9, 2026</p>", "2026-03-02"),
        (f"{HEAD}<p>2. März 2026. {'The council met for hours. ' * 6}</p>", "2026-03-02"),
    ],
    ids=["nearest tag", "named promo", "caption", "profile", "labelled", "glued", "opens the story"],
)  # fmt: skip
def test_among_printed_dates_the_story_s_own_is_told(body: str, expected: str) -> None:
    assert read(body)[0] == expected


def test_of_two_spellings_of_one_moment_the_one_with_the_newsroom_s_offset_is_answered() -> None:
    head = '<meta property="article:published_time" content="2026-03-03T01:15:00Z">'
    head += '<meta name="cxenseparse:publishtime" content="2026-03-02T22:15:00-03:00">'
    assert read(HEAD, head)[0] == "2026-03-02T22:15:00-03:00"


def test_an_address_much_older_than_the_data_tells_the_first_publication() -> None:
    head = ld(datePublished="2026-06-01T10:00:00Z") + "<meta name=date content='2026-06-01'>"
    assert read(f"{HEAD}<p class=date>1 June 2026</p>", head, url="https://daily.example/2019/3/2/harbour")[0] == (
        "2019-03-02"
    )


def test_dates_in_running_text_are_never_taken() -> None:
    story = "<p>The bridge, opened on 5 May 1998 by the mayor, will close on 7 June 2026 for repairs, she said.</p>" * 4
    assert read(HEAD + story)[0] is None


def test_dates_of_related_stories_and_comments_are_never_taken() -> None:
    others = "".join(f"<li><a href='/{n}'>Other story {n}</a> <time>{n} May 2026</time></li>" for n in range(1, 9))
    body = f"{HEAD}<p>{'Long text of a story. ' * 9}</p><ul class='related-posts'>{others}</ul>"
    assert read(body + "<div class='comments'><p class='date'>4 May 2026</p></div>")[0] is None


def test_the_date_in_the_address_is_the_fallback() -> None:
    assert read(HEAD, url="https://daily.example/2026/03/02/harbour")[0] == "2026-03-02"
    assert read(HEAD, url="https://daily.example/2026/mar/02/harbour")[0] == "2026-03-02"


def test_address_and_row_together_overrule_a_template_that_stamps_old_stories_anew() -> None:
    head = '<meta property="article:published_time" content="2026-09-01T00:00:00Z">'
    body = f"{HEAD}<p class='date'>2 March 2019</p>"
    assert read(body, head, url="https://daily.example/2019/03/02/harbour")[0] == "2019-03-02"


def test_the_clock_of_the_page_loses_against_the_row() -> None:
    head = f'<meta name="date" content="{NOW.isoformat()}">'
    assert read(f"{HEAD}<p class='date'>2 March 2026</p>", head)[0] == "2026-03-02"


def test_defaults_of_databases_are_refused() -> None:
    assert read(HEAD, ld(datePublished="1970-01-01T00:00:00Z", dateModified="1980-01-01"))[0] is None


def test_a_modification_before_the_publication_is_refused() -> None:
    assert read(HEAD, ld(datePublished="2026-03-02T10:00:00Z", dateModified="2025-01-01T00:00:00Z"))[1] is None


def test_the_listing_is_asked_last() -> None:
    link = Link(url=URL, published=Moment(datetime(2026, 3, 2, 8, tzinfo=UTC)))
    assert read(HEAD, link=link)[0] == "2026-03-02T08:00:00+00:00"
    assert read(HEAD, ld(datePublished="2026-03-05T08:00:00Z"), link=link)[0] == "2026-03-05T08:00:00+00:00"


def test_candidates_that_lost_are_told_with_the_reason() -> None:
    head = ld(datePublished="2026-03-02T10:00:00Z") + '<meta name="date" content="2026-05-05">'
    found = published.read(Document(page(HEAD, head), URL), zone=None, language=None, now=NOW, link=None)[0]
    assert [(c.evidence, c.why) for c in found.lost] == [("meta date", "another day, less support (1.3 to 3.0)")]


def test_dates_that_were_refused_are_told_with_the_reason() -> None:
    head = ld(datePublished="2031-03-02T10:00:00Z") + '<meta name="pubdate" content="soon">'
    head += '<meta name="date" content="1970-01-01">'
    body = HEAD + "<p>On 12 March 2026 the council met for the first time.</p>"
    found = published.read(Document(page(body, head), URL), zone=None, language="en", now=NOW, link=None)[0]
    assert found.value is None
    assert [(c.evidence.partition(":")[0], c.why) for c in found.lost] == [
        ("json-ld datePublished", "in the future"),
        ("meta pubdate", "no day, month and year that can be read"),
        ("meta date", "before the web: a default of a database"),
        ("leaf 1", "a sentence, which dates no page"),
    ]


_JUNK = st.sampled_from(
    ["<time datetime='", "'>", "2026-02-31", "31.12.9999", "updated", "<h1>", "</h1>", "©", " | ", "٣"]
)


@settings(max_examples=60)
@given(st.lists(_JUNK, max_size=20).map("".join), st.text(max_size=40))
def test_any_page_gives_a_date_or_none(body: str, value: str) -> None:
    head = f'<meta property="article:published_time" content="{value.replace(chr(34), "")}">'
    found = published.read(Document(page(body, head), URL), zone="Asia/Tokyo", language="de", now=NOW, link=None)
    assert all(reading.value is None or reading.value.at.year >= 1990 for reading in found)


def test_the_printed_time_tells_the_offset_of_a_utc_stamp() -> None:
    head = '<meta property="article:published_time" content="2026-03-03T03:37:12Z">'
    assert read(f"{HEAD}<p class='date'>March 2, 2026, 11:37 PM</p>", head)[0] == "2026-03-02T23:37:12-04:00"


def test_a_day_first_date_in_the_address_is_read() -> None:
    assert read(HEAD, url="https://daily.example/news/02-03-2026")[0] == "2026-03-02"


def test_the_date_of_a_web_archive_is_not_the_story_s() -> None:
    assert read(HEAD, url="https://archive.example/web/20260302101112/daily.example/harbour")[0] is None


def test_a_date_that_opens_the_first_paragraph_is_its_row() -> None:
    assert read(f"{HEAD}<p>27.1.2026 - {'The council met for hours. ' * 6}</p>")[0] == "2026-01-27"


def test_the_head_of_a_story_may_be_a_footer_of_its_own() -> None:
    """Drupal puts writer and time into a ``<footer>`` right below the headline."""
    time = "<time datetime='2026-03-02T10:15:00+02:00'>2 March 2026</time>"
    row = f"<footer class=node__meta>By Jane Doe on {time}</footer>"
    assert read(f"<h1>Harbour vote fails</h1>{row}")[0] == "2026-03-02T10:15:00+02:00"


TEXT = "".join(
    f"<p>The council of {place} saw the plan for the mole and put it off again, its clerk told us.</p>"
    for place in "ABCDEF"
)


@pytest.mark.parametrize(
    "below",
    [
        "<section class=debate><h3>Kommentarer (2)</h3><div><b>r7</b> <time>2026-01-02 10:11</time></div></section>",
        "<section class=cmt><h3>댓글 1</h3><div><b>r7</b> <time datetime=2026-01-02T10:11:00Z>x</time></div></section>",
        "<section class=w><h3>Yorumlar</h3><p>reader7 2026-01-02 10:11</p></section>",
        "<aside><h3>Popular</h3><ul><li><time datetime=2026-01-02>2.1.</time> <a href=/1>Other</a></li></ul></aside>",
        "<div><h4>Related</h4><div><span>2026-01-02</span> <a href=/1>Another vote</a></div></div>",
    ],
)
def test_dates_of_comments_and_other_stories_below_are_not_the_storys(below: str) -> None:
    assert read(f"{HEAD}{TEXT}{below}") == (None, None)
    assert read(f"{HEAD}<div>Stand: 3 March 2026</div>{TEXT}{below}")[0] == "2026-03-03"


def test_a_date_that_says_published_counts_below_the_story_and_in_a_list() -> None:
    assert read(f"{HEAD}{TEXT}<ul><li><b>Published</b> 03.03.2026</li></ul>")[0] == "2026-03-03"


@pytest.mark.parametrize(
    "line",
    [
        "This entry was posted on Tuesday, March 3rd, 2026 at 4:12 pm and is filed under Harbour.",
        "Harbour vote fails wurde am 3. März 2026 um 16:12 Uhr gepostet und unter Hafen abgelegt.",
    ],
)
def test_the_line_of_a_theme_tells_the_date_wherever_it_stands(line: str) -> None:
    assert read(f"{HEAD}{TEXT}<div class=sidebar><p>{line}</p></div>")[0] == "2026-03-03T16:12:00+00:00"


def test_a_book_that_was_published_is_no_line_of_a_theme() -> None:
    line = (
        "Das Buch des Lotsen wurde am 3. März 2026 veröffentlicht und ist seither überall im Handel, sagt der Verlag."
    )
    assert read(f"{HEAD}{TEXT}<p>{line}</p>") == (None, None)


def test_one_abbreviation_of_the_microformat_gives_time_and_offset_several_are_a_list() -> None:
    stamp = "<abbr class=published title=2026-03-03T16:12:00+02:00>16:12</abbr>"
    assert read(f"{HEAD}<h2>3 March 2026</h2>{TEXT}{stamp}")[0] == "2026-03-03T16:12:00+02:00"
    assert read(f"{HEAD}{TEXT}{stamp}<p>{stamp}</p>") == (None, None)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2026/03/02/harbour-vote", 2),
        ("2026-03-02-harbour-vote", 2),
        ("2026/mar/02/harbour-vote", 2),
        ("2026/POLITICS/03/02/harbour.vote/index.html", 2),
        ("2026/politics/3/2/harbour-vote", 2),
        ("2026/politics/page/2/", None),
        ("2026/politics/13/2/harbour-vote", None),
    ],
)
def test_the_address_dates_a_page_that_prints_no_date(path: str, day: int | None) -> None:
    url = f"https://daily.example/{path}"
    found = published.read(Document(page(""), url), zone=None, language="en", now=NOW, link=None)[0]
    assert (found.value.at.day if found.value else None) == day


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("<cite class=byline>By Jane Doe <abbr title='2026-03-02T10:00:00Z'>1 hr ago</abbr></cite>", "2026-03-02T10"),
        ("<p class=meta><span title='2026-03-02T10:00:00+01:00'>Gestern</span></p>", "2026-03-02T10"),
        ("<p><span class=ago data-timestamp=1772445600>3 hours ago</span></p>", "2026-03-02T10"),
        ("<p>Updated <abbr title='2026-03-02T10:00:00Z'>1 hr ago</abbr></p>", None),
        ("<p><abbr title='World Health Organization'>WHO</abbr> warns</p>", None),
        ("<div class=comments><p>Jo <abbr title='2026-03-02T10:00:00Z'>1 hr ago</abbr></p></div>", None),
    ],
)
def test_a_moment_kept_for_scripts_dates_a_page_that_prints_how_long_ago(row: str, expected: str | None) -> None:
    found = read(f"{HEAD}{row}<p>{'The council met for hours. ' * 9}</p>")[0]
    assert (found[:13] if found else None) == expected


def test_a_long_number_in_the_address_is_no_date_where_the_page_states_one() -> None:
    number = "https://daily.example/politics/art-2000011204418.html"
    assert read(HEAD, ld(datePublished="2026-02-26T12:08:00Z"), url=number)[0] == "2026-02-26T12:08:00+00:00"
    assert read(HEAD, url="https://daily.example/n/2026030512345.html")[0] == "2026-03-05"


def test_hidden_microdata_gives_the_offset_that_nothing_else_does() -> None:
    head = '<meta property="article:published_time" content="20260311T1204">'
    hidden = "<div itemprop=datePublished style='display:none'>2026-03-11T12:04+0300</div>"
    assert read(HEAD + hidden, head)[0] == "2026-03-11T12:04:00+03:00"
    assert read(HEAD, head)[0] == "2026-03-11T12:04:00+00:00"


TOLD = [
    "On 12 March 2026 the council met for the first time.",
    "El 12 de marzo de 2026 se reunió por primera vez el consejo.",
    "12 марта 2026 года совет собрался впервые.",
    "اجتمع المجلس في 12 مارس 2026 لأول مرة.",
    "ב-12 במרץ 2026 התכנסה המועצה לראשונה.",
    "12 मार्च 2026 को परिषद की पहली बैठक हुई।",
    "วันที่ 12 มีนาคม 2569 สภาประชุมครั้งแรก",
    "2026年3月12日，议会首次召开会议。",
    "2026년 3월 12일 의회가 처음 열렸다.",
    "Meclis 12 Mart 2026'da ilk kez toplandı.",
]
PROSE = "<p>" + "The harbour board voted on Monday to widen the eastern channel before the winter comes. " * 2 + "</p>"


@pytest.mark.parametrize("sentence", TOLD)
@pytest.mark.parametrize(
    "shape",
    ["<p>{}</p>" + PROSE * 3, PROSE * 3 + "<p>{}</p>", PROSE + "<h2>{}</h2>" + PROSE, PROSE * 3 + "<ul><li>{}</ul>"],
    ids=["first", "last", "heading", "list"],
)
def test_a_short_sentence_with_a_date_never_dates_its_page(sentence: str, shape: str) -> None:
    assert read(HEAD + shape.format(sentence)) == (None, None)


def test_a_table_in_the_story_never_dates_its_page() -> None:
    row = "<tr><td>12 March 2026</td><td>14</td></tr>"
    assert read(HEAD + PROSE * 3 + f"<table>{row}{row.replace('12', '14')}</table>") == (None, None)


@pytest.mark.parametrize(
    "row",
    [
        "Jane Roe, 12 March 2026.",
        "12. März 2026.",
        "Thursday, 12 March 2026",
        "jueves, 12 de marzo de 2026",
        "12 марта 2026 г.",
        "This article was published on 12 March 2026.",
        "<a href='/roe'>Jane Roe</a><span>March 12, 2026</span>",
        "Publiceret 12/03-2026",
    ],
)
def test_a_date_row_may_end_like_a_sentence(row: str) -> None:
    assert read(HEAD + f"<div>{row}</div>" + PROSE * 3) == ("2026-03-12", None)


@pytest.mark.parametrize(
    "rows",
    [
        "<dt>Publicado em</dt><dd>12 March 2026</dd><dt>Atualizado em</dt><dd>13 March 2026</dd>",
        "<dt>发布时间：</dt><dd>2026-03-12</dd><dt>更新时间：</dt><dd>2026-03-13</dd>",
        "<dt>Објављено</dt><dd>12.03.2026.</dd><dt>Ажурирано</dt><dd>13.03.2026.</dd>",
        "<dt>เผยแพร่</dt><dd>12 มีนาคม 2569</dd><dt>อัปเดต</dt><dd>13 มีนาคม 2569</dd>",
        "<dd><span>Veröffentlicht: 12.03.2026</span><span>Aktualisiert: 13.03.2026</span></dd>",
    ],
)
def test_a_label_may_stand_in_a_block_of_its_own_or_run_on_from_the_date_before(rows: str) -> None:
    assert read(HEAD + f"<dl>{rows}</dl>" + PROSE * 3) == ("2026-03-12", "2026-03-13")


def test_a_wrapper_of_meta_data_is_no_chart_of_datawrapper() -> None:
    row = "<div class=meta-data-wrapper><div><time datetime='2026-03-12'>12.03.2026</time></div></div>"
    assert read(HEAD + row + PROSE * 3)[0] == "2026-03-12"


@pytest.mark.parametrize("printed", ["12.09.16", "12.09.2016", "12/09/2016", "09.12.2016"])
def test_a_printed_date_of_two_readings_is_the_one_that_the_data_state(printed: str) -> None:
    head = '<meta property="article:published_time" content="2016-12-09T22:51:26+00:00">'
    row = f"<div class=author>Jane Doe <time>{printed}</time></div><p class=date>{printed}</p>"
    assert read(f"{HEAD}{row}", head)[0] == "2016-12-09T22:51:26+00:00"


def test_a_stated_date_of_two_readings_is_the_one_that_is_printed() -> None:
    head = '<meta name="date" content="11/01/2023 12:43:42">'
    assert read(f"{HEAD}{PROSE}<p>Erstellt am: 01.11.2023</p>", head)[0] == "2023-11-01T12:43:42+00:00"
    assert read(f"{HEAD}{PROSE}<p>Erstellt am: 11.01.2023</p>", head)[0] == "2023-01-11T12:43:42+00:00"


def test_a_printed_date_of_two_readings_keeps_its_own_where_the_data_state_that() -> None:
    head = '<meta property="article:published_time" content="2016-09-12T22:51:26+00:00">'
    assert read(f"{HEAD}<p class=date>12.09.2016</p>", head)[0] == "2016-09-12T22:51:26+00:00"


def test_the_day_in_the_url_may_be_the_evening_before_the_printed_time() -> None:
    row = f"{HEAD}<p class=foot>기사입력 <span class=date>2026-03-03 03:00:00</span></p>"
    url = "https://daily.example/2026/03/02/harbour-vote"
    assert (read(row, url=url)[0] or "").startswith("2026-03-03T03:00")
    assert read(row.replace("03-03", "03-04"), url=url)[0] == "2026-03-02"


def test_microdata_in_the_foot_of_the_story_date_it_where_they_give_one_day() -> None:
    story = "<p>The harbour board voted on Tuesday evening to widen the northern channel by forty metres.</p>" * 20
    foot = "<footer><time itemprop=datePublished datetime='2026-03-10T10:07:33+01:00'><a href=/a>a week ago</a></time>"
    assert read(f"{HEAD}{story}{foot}</footer>")[0] == "2026-03-10T10:07:33+01:00"
    other = "<time itemprop=datePublished datetime='2026-03-11T10:07:33+01:00'>yesterday</time>"
    assert read(f"{HEAD}{story}{foot}{other}</footer>")[0] is None


def test_a_name_with_a_blank_behind_it_is_a_name() -> None:
    assert read(HEAD, '<meta name="og:time " content="2026-03-02 02:26:00">')[0] == "2026-03-02T02:26:00+00:00"
