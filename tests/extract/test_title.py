"""The headline: which of the stated and printed ones, and without what."""

import pytest

from wiredesk.extract.document import Document
from wiredesk.extract.title import printed_in, read

URL = "https://www.harbournews.example/town/1"


def title(html: str) -> str | None:
    return read(Document(html, URL)).value


def test_the_printed_headline_wins_over_the_share_title() -> None:
    assert (
        title("<meta property=og:title content='Short form'><body><h1>The long and printed form</h1>")
        == "The long and printed form"
    )


def test_two_that_agree_win_over_the_printed_one() -> None:
    html = (
        "<meta property=og:title content='Two agree on this one'><script type=application/ld+json>"
        '{"@type":"NewsArticle","headline":"Two agree on this one"}</script><body><h1>Printed otherwise</h1>'
    )
    assert title(html) == "Two agree on this one"


@pytest.mark.parametrize(
    "stated",
    [
        "A ship came in | Harbour News",
        "A ship came in - Harbour News",
        "Harbour News: A ship came in",
        "A ship came in — harbournews.example",
    ],
)
def test_the_name_of_the_site_is_cut_off(stated: str) -> None:
    assert (
        title(f"<title>{stated}</title><meta property=og:site_name content='Harbour News'><p>x</p>") == "A ship came in"
    )


def test_the_paper_that_a_portal_adds_in_brackets_is_no_part_of_the_headline() -> None:
    stated = '"京都の公社から横領の疑い　親子を逮捕（朝日新聞）"'
    html = (
        f"<meta property=og:title content={stated}><script type=application/ld+json>"
        f'{{"@type":"NewsArticle","headline":{stated}}}</script><h1>京都の公社から横領の疑い　親子を逮捕</h1>'
    )
    assert title(html) == "京都の公社から横領の疑い 親子を逮捕"
    assert title(html.replace("朝日新聞", "独自")) == "京都の公社から横領の疑い 親子を逮捕（独自）"


def test_a_logo_that_is_a_heading_is_no_headline() -> None:
    html = "<title>A ship came in | The Paper</title><h1><a href='/'>The Paper</a></h1><h2>A ship came in</h2>"
    assert title(html) == "A ship came in"


def test_a_kicker_that_the_share_title_leaves_out_is_cut_off() -> None:
    html = "<meta property=og:title content='A ship came in too early'><h1>Harbour: A ship came in too early</h1>"
    assert title(html) == "A ship came in too early"


def test_spans_that_run_together_take_the_form_of_the_metadata() -> None:
    h1 = "<h1><span>Harbour</span><span>A ship came in</span></h1>"
    html = f"<meta property=og:title content='Harbour / A ship came in'>{h1}"
    assert title(html) == "Harbour / A ship came in"


_LD = '<script type=application/ld+json>{"@type":"NewsArticle","headline":"%s"}</script>'
_CRUMB = "<nav class=breadcrumb><a href=/>Home</a><h1>%s</h1></nav>"


@pytest.mark.parametrize(
    "html",
    [
        "<meta property=og:title content='A ship came in too early'>"
        + _LD % "Harbour: early ship surprises board"
        + _CRUMB % "Harbour: early ship surprises board"
        + "<h2>A ship came in too early</h2>",
        "<meta property=og:title content='Harbour: early ship surprises board'>"
        + _LD % "A ship came in too early"
        + _CRUMB % "Harbour: early ship surprises board"
        + "<div>Harbour</div><h2>A ship came in too early</h2>",
        "<meta property=og:title content='A ship came in too early'>"
        + _CRUMB % "Harbour: A ship came in too early"
        + "<h2><span>Harbour</span> <span>A ship came in too early</span></h2>",
        "<meta property=og:title content='Harbour: A ship came in too early'>"
        + _LD % "Early ship surprises the whole board"
        + "<div><a href=/>Home</a> <a href=/town>Town</a><h1>Early ship surprises the whole board</h1></div>"
        + "<h2>Harbour</h2><div>A ship came in too early</div>",
    ],
    ids=["share title below", "JSON-LD below", "behind its kicker", "under its kicker"],
)
def test_the_last_step_of_a_breadcrumb_trail_is_not_the_headline(html: str) -> None:
    assert title(html) == "A ship came in too early"


def test_an_h1_in_a_breadcrumb_trail_is_the_headline_where_no_other_is_printed() -> None:
    assert title(_CRUMB % "A ship came in too early" + "<h2>More from the harbour today</h2>") == (
        "A ship came in too early"
    )


@pytest.mark.parametrize("word", ["kicker", "article-title__overline", "dachzeile", "c-eyebrow", "volanta", "surtitre"])
def test_a_kicker_inside_the_heading_is_cut_off(word: str) -> None:
    html = f"<h1><span class='{word}'>Harbour</span><span hidden> - </span><span>«A ship came in too early»</span></h1>"
    assert title(html) == "«A ship came in too early»"


def test_a_kicker_that_two_places_state_stays() -> None:
    html = "<meta property=og:title content='Channel: A ship came in too early'><h1>A ship came in too early</h1>"
    assert title(html + _LD % "Channel: A ship came in too early") == "Channel: A ship came in too early"


@pytest.mark.parametrize(
    ("stated", "printed", "expected"),
    [
        ("A ship came in too early", "<h1>Details</h1>", "A ship came in too early"),
        ("A ship came in too early", "<h1>€5</h1><h1>€10</h1>", "A ship came in too early"),
        ("A ship: early and unloved", "<h1>A ship: early and unloved</h1><h2>A ship</h2>", "A ship: early and unloved"),
        ("«A ship came in»", "<h1>«A ship came in»</h1>", "«A ship came in»"),
        ("A ship came in » ★★★", "<h1>A ship came in</h1>", "A ship came in"),
        ("A Ship Came In", "<h1>A SHIP CAME IN</h1>", "A Ship Came In"),
        ("A ship came in early", "<h1>The board meets</h1><h1>A ship came in early</h1>", "A ship came in early"),
        ("Harbour news from the whole coast", "<h1>Harbour news from the whole coast | Harbour News</h1>",
         "Harbour news from the whole coast"),
    ],
)  # fmt: skip
def test_what_a_share_title_and_a_heading_make_together(stated: str, printed: str, expected: str) -> None:
    assert title(f"<meta property=og:title content='{stated}'>{printed}") == expected


def test_a_rubric_before_and_a_date_behind_the_printed_headline_go_where_two_places_leave_them_out() -> None:
    head = "<title>A ship came in too early</title><meta property=og:title content='A ship came in too early'>"
    assert title(f"{head}<h1>Harbour board A ship came in too early</h1>") == "A ship came in too early"
    assert title(f"{head}<h1>A ship came in too early 02.02.2026, Press</h1>") == "A ship came in too early"
    assert title(f"{head}<h1>A ship came in too early and left</h1>") == "A ship came in too early and left"


def test_readings_over_japanese_words_are_no_words() -> None:
    assert (
        title("<h1><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>に<ruby>船<rt>ふね</rt></ruby>が来た</h1>")
        == "港に船が来た"
    )


def test_a_page_without_any_title_has_none() -> None:
    assert title("<p>words</p>") is None


def test_losers_are_named() -> None:
    reading = read(Document("<meta property=og:title content='Short form'><h1>The long and printed form</h1>", URL))
    assert [one.value for one in reading.lost] == ["Short form"]


def test_the_box_of_the_printed_headline_is_found() -> None:
    doc = Document("<h1>Menu</h1><h2>A ship came in today</h2>", URL)
    box = printed_in(doc, "A ship came in today")
    assert box is not None
    assert doc.boxes[box].tag == "h2"


def test_a_line_of_the_page_shows_which_part_of_the_title_is_the_headline() -> None:
    html = "<title>The Daily Buoy - Board votes to widen the channel</title><b>Board votes to widen the channel</b>"
    assert title(html) == "Board votes to widen the channel"


@pytest.mark.parametrize("joint", ["_", "--", "-"])
def test_chinese_systems_part_headline_and_site_without_blanks(joint: str) -> None:
    html = (
        f"<title>港口委员会决定拓宽东侧航道{joint}港口新闻网</title><body><h2>港口委员会决定拓宽东侧航道</h2><p>x</p>"
    )
    assert title(html) == "港口委员会决定拓宽东侧航道"


def test_two_hyphens_before_a_latin_word_part_nothing() -> None:
    assert title("<title>A word a day --maudlin</title><body><p>x</p>") == "A word a day --maudlin"


def test_a_lower_heading_marked_up_as_the_headline_counts_like_an_h1() -> None:
    printed = "Rat verbreitert die Fahrrinne"
    assert title(f"<title>{printed}: Blatt</title><body><h3 itemprop=headline>{printed}</h3>") == printed


def test_a_printed_line_without_a_heading_is_known_behind_the_site_and_a_colon() -> None:
    line = "Board votes to widen the channel"
    assert title(f"<title>The Gazette: {line}</title><div><b>{line}</b><br>By A</div>") == line


@pytest.mark.parametrize(
    ("body", "headline"),
    [
        ("<h1>Toll keeps rising</h1><h2>New blasts shake the harbour of Northport</h2><p>Text.</p>", "New"),
        ("<h1>Toll keeps rising</h1><p>Friday</p><h2>New blasts shake the harbour of Northport</h2>", "Toll"),
        ("<h1>New blasts shake the harbour of Northport</h1><h2>Toll keeps rising in the old town</h2>", "New"),
    ],
)
def test_an_h1_that_only_the_page_knows_is_the_kicker_of_the_heading_right_below(body: str, headline: str) -> None:
    head = "<title>New blasts shake the harbour of Northport - The Harbour Gazette</title>"
    assert (title(f"{head}<body>{body}") or "").startswith(headline)


@pytest.mark.parametrize(
    ("printed", "stated", "expected"),
    [
        ("The harbour wins its case <span>Abonnés</span>", "The harbour wins its case", "The harbour wins its case"),
        ("The harbour wins its case Premium", "The harbour wins its case", "The harbour wins its case"),
        ("The harbour goes live", "The harbour goes live", "The harbour goes live"),
        ("How the harbour goes premium", "Something else is said here", "How the harbour goes premium"),
    ],
)
def test_a_badge_behind_the_headline_is_none_of_its_words(printed: str, stated: str, expected: str) -> None:
    assert title(f"<meta property=og:title content='{stated}'><body><h1>{printed}</h1>") == expected


def test_an_attribute_that_ends_at_a_quote_of_the_headline_is_no_headline() -> None:
    head = '<meta property="og:title" content="Herder stops: "My knees decided""><script type=application/ld+json>'
    data = '{"@type":"NewsArticle","headline":"Herder stops"}</script>'
    printed = 'Herder stops: "My knees decided"'
    assert title(f"<title>{printed}</title>{head}{data}<body><h1>{printed}</h1>") == printed


def test_the_name_of_a_paper_in_a_portals_h1_is_no_headline_though_the_headline_holds_it() -> None:
    headline = "[Weekly Courant] The empty quay of a town that waits for its last ferry"
    metas = f"<meta property=og:title content='{headline}'><title>{headline}</title>"
    assert title(f"{metas}<body><h1><a href=/press/7>Courant</a></h1><h2>{headline}</h2>") == headline


def test_a_site_may_be_named_in_two_scripts() -> None:
    assert title("<title>舊渡輪留下 - 海港 harbournews</title><p>x</p>") == "舊渡輪留下"
    assert title("<title>Old ferry stays - about harbournews</title>") == "Old ferry stays - about harbournews"


def test_a_chinese_page_may_set_the_channel_behind_a_blank() -> None:
    headline = "老渡轮的最后一个夏天与新船的第一次出海"
    page = f"<title>{headline} 海港频道_海港网</title><div>{{}}</div><p>老渡轮留下。</p>"
    assert title(page.format(headline)) == headline
    assert title(page.format(f"{headline} 海港频道")) == f"{headline} 海港频道"


def test_a_topic_in_the_title_is_no_headline_below_the_h1() -> None:
    html = (
        "<title>Annabelle Doe Brownfield | Old ferry stays for a summer - Harbour News</title>"
        "<meta property=og:title content='Old ferry stays for a summer'><div><a href=/t/f>FERRIES OF THE TOWN</a>"
        "<h1>Old ferry stays for a summer</h1><p>Tuesday</p><h2>Annabelle Doe Brownfield</h2></div>"
    )
    assert title(html) == "Old ferry stays for a summer"


@pytest.mark.parametrize(
    ("lines", "stated", "expected"),
    [
        ("Board votes to widen<br>By Jane Doe", "Board votes to widen (photo: Gazette)", "Board votes to widen"),
        ("Board votes to widen<br>the eastern channel", "Board votes", "Board votes to widen the eastern channel"),
        (
            "Board votes to widen<br>the eastern channel",
            "Board votes to widen the eastern channel, at last",
            "Board votes to widen the eastern channel",
        ),
    ],
)
def test_the_lines_of_an_h1_that_no_metadata_hold_are_not_the_headline(lines: str, stated: str, expected: str) -> None:
    html = f"<title>{stated} | Harbour News</title><meta property=og:title content='{stated}'>"
    assert title(f"{html}<body><h1>{lines}</h1><p>The channel is narrow.</p>") == expected


def test_the_headline_is_printed_where_people_see_it() -> None:
    html = "<body><div hidden><b>Board votes to widen</b></div><h2>Board votes to widen</h2><p>It is narrow.</p>"
    doc = Document(html, URL)
    place = printed_in(doc, "Board votes to widen")
    assert place is not None
    assert doc.boxes[place].tag == "h2"


def test_a_section_in_an_h1_of_its_own_is_not_the_headline() -> None:
    html = (
        "<meta property=og:title content='Coastlines - Board votes to widen the channel - The Paper of the Sea'>"
        "<body><h1>Coastlines</h1><h1>Board votes to widen the channel</h1><p>The channel is narrow.</p>"
    )
    assert title(html) == "Board votes to widen the channel"


@pytest.mark.parametrize(
    ("line", "expected"),
    [("委員會通過拓寬東側航道", "委員會通過拓寬東側航道"), ("航道", "海港報(委員會通過拓寬東側航道)")],
)
def test_a_share_title_may_hold_the_headline_in_brackets_behind_the_site(line: str, expected: str) -> None:
    html = "<title>海港報 HARBOUR</title><meta property=og:title content='海港報(委員會通過拓寬東側航道)'>"
    assert title(f"{html}<body><table><tr><td>{line}</td></tr></table><p>航道狹窄。</p>") == expected
