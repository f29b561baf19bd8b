"""A text is credited where pages print it: byline row, dateline, last lines, labelled and republication lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import attribution, byline_sources, images, scope, source_lines, source_notes
from wiredesk.extract.attribution import AttributionReading
from wiredesk.extract.document import Document
from wiredesk.records import AttributionKind as Kind

_PARAGRAPHS = [
    f"Paragraph {n}: the harbour town has kept its old ferry for another season, the council said on Monday, and it "
    "will look for a new one in spring, when the money from the county is there."
    for n in range(5)
]


def read(
    row: str = "", *, opening: str = "", closing: str = "", last: str = "", after: str = "", head: str = ""
) -> AttributionReading:
    """Read a page: ``row`` under the headline, ``opening`` and ``closing`` in the text, ``last`` as its last line."""
    first, *rest = _PARAGRAPHS
    story = "".join(f"<p>{text}</p>" for text in (opening + first, *rest[:-1], rest[-1] + closing))
    html = (
        f"<html><head>{head}</head><body><main><article><h1>Old ferry stays</h1>{row}<div class='text'>"
        f"{story}{last}</div>{after}</article></main><footer>© 2026 Harbour Gazette</footer></body></html>"
    )
    doc = Document(html, "https://gazette.example/ferry")
    place = scope.find(doc)
    return attribution.read(doc, place, publisher="Harbour Gazette", taken=images.read(doc, place).consumed)


def pairs(found: AttributionReading) -> list[tuple[str, Kind]]:
    return [(one.name, one.kind) for one in found.attribution]


@pytest.mark.parametrize(
    ("row", "name", "kind"),
    [
        ("<p class=byline>By Jane Doe, Reuters</p>", "Reuters", Kind.AGENCY),
        ("<p class=byline>Von dpa</p>", "Deutsche Presse-Agentur", Kind.AGENCY),
        ("<p>AFP, MANILA</p>", "Agence France-Presse", Kind.AGENCY),
        ("<p>Par Harbour Gazette et AFP</p>", "Agence France-Presse", Kind.CONTRIBUTING),
        ("<p>Par Luc Durand, avec AFP Publié le 2 mars</p>", "Agence France-Presse", Kind.CONTRIBUTING),
        ("<div><span>Kaynak: AA</span> <span>02.03.2026 - 11:24</span></div>", "Anadolu Agency", Kind.SOURCE_LINE),
        ("<div class=byline>By Jane Doe, AP Sports Writer</div>", "Associated Press", Kind.AGENCY),
        ("<div>Haberler - Anadolu Ajansı</div>", "Anadolu Agency", Kind.AGENCY),
        ("<span>Bron: BELGA</span>", "Belga", Kind.SOURCE_LINE),
        ("<span>来源：新华网</span>", "Xinhuanet", Kind.SOURCE_LINE),
        ("<div>2026-01-02 10:00 来源：新华网 作者：李明</div>", "Xinhuanet", Kind.SOURCE_LINE),
        ("<div class=article-source>South Harbour Morning Post</div>", "South Harbour Morning Post", Kind.SYNDICATED),
        ("<div class=provider><img src=l.png alt='Harbour Tribune logo'></div>", "Harbour Tribune", Kind.SYNDICATED),
    ],
)
def test_the_row_under_the_headline(row: str, name: str, kind: Kind) -> None:
    assert pairs(read(row)) == [(name, kind)]


@pytest.mark.parametrize(
    ("opening", "name"), [("MANILA (AP) — ", "Associated Press"), ("Berlin (dpa) - ", "Deutsche Presse-Agentur")]
)
def test_the_dateline(opening: str, name: str) -> None:
    found = read(opening=opening)
    assert pairs(found) == [(name, Kind.AGENCY)]
    assert not found.consumed


@pytest.mark.parametrize(
    ("closing", "name", "kind"),
    [
        (" PTI", "Press Trust of India", Kind.AGENCY),
        (" (dpa)", "Deutsche Presse-Agentur", Kind.AGENCY),
        (" – Additional reporting from Reuters", "Reuters", Kind.CONTRIBUTING),
        (" (abc/Reuters)", "Reuters", Kind.CONTRIBUTING),
        ("（来源：新华社）", "Xinhua News Agency", Kind.SOURCE_LINE),
    ],
)
def test_the_end_of_the_last_paragraph(closing: str, name: str, kind: Kind) -> None:
    assert pairs(read(closing=closing)) == [(name, kind)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Global Times", [("Global Times", Kind.SOURCE_LINE)]),
        ("Reuters", [("Reuters", Kind.AGENCY)]),
        ("sak/Reuters", [("Reuters", Kind.CONTRIBUTING)]),
        ("(ats/nxp)", [("Keystone-SDA", Kind.CONTRIBUTING)]),
        (
            "Quelle: example.org, ino/dpa",
            [("example.org", Kind.SOURCE_LINE), ("Deutsche Presse-Agentur", Kind.SOURCE_LINE)],
        ),
        ("<em>*Com informações da Agência Brasil</em>", [("Agência Brasil", Kind.CONTRIBUTING)]),
        ("Theo TTXVN", [("TTXVN", Kind.SOURCE_LINE)]),
        ("First published by The Conversation under a free licence.", [("The Conversation", Kind.SYNDICATED)]),
        ("Źródło: PAP", [("PAP", Kind.SOURCE_LINE)]),
        ("Weitere Quellen • AP", [("Associated Press", Kind.SOURCE_LINE)]),
        ("© dpa-infocom, dpa:260101-99-12345/3 (dpa)", [("Deutsche Presse-Agentur", Kind.AGENCY)]),
        ("Copyright: Project Syndicate, 2026", [("Project Syndicate", Kind.SYNDICATED)]),
        ("With files from The Canadian Press", [("The Canadian Press", Kind.CONTRIBUTING)]),
        (
            "With reports from Reforma and El Economista",
            [("Reforma", Kind.CONTRIBUTING), ("El Economista", Kind.CONTRIBUTING)],
        ),
        (
            "(Con información de AFP y EFE)",
            [("Agence France-Presse", Kind.CONTRIBUTING), ("Agencia EFE", Kind.CONTRIBUTING)],
        ),
        ("The Associated Press contributed to this report.", [("Associated Press", Kind.CONTRIBUTING)]),
        ("This article was originally published by Futurology. Read the original.", [("Futurology", Kind.SYNDICATED)]),
        ("Dieser Text erschien zuerst bei der Beispielpost.", [("Beispielpost", Kind.SYNDICATED)]),
    ],
)
def test_the_line_below_the_last_paragraph(line: str, expected: list[tuple[str, Kind]]) -> None:
    found = read(last=f"<p>{line}</p>")
    assert pairs(found) == expected
    assert len(found.consumed) == 1


def test_a_dateline_may_open_a_paragraph_of_three_words() -> None:
    assert pairs(read(opening="OSLO (AP) — It sails.</p><p>")) == [("Associated Press", Kind.AGENCY)]


def test_a_first_paragraph_in_chinese_that_names_its_agency_stays_in_the_text() -> None:
    found = read(
        "<p>（中央社記者李明高雄12日電）港口城市決定把舊渡輪再保留一個航季，市議會週一宣布了這一決定，漁民表示歡迎。</p>"
    )
    assert [one.printed for one in found.attribution] == ["中央社"]
    assert not found.consumed


def test_posts_below_the_story_do_not_move_its_end() -> None:
    post = (
        "<li><p>@gazette</p><p>The council has said that the ferry stays for another year, and the harbour is glad of "
        "it, they say.</p><p>4 h</p><p>Reply</p><p>Share</p></li>"
    )
    found = read(closing=" PTI", last=f"<ul>{post * 6}</ul>")
    assert pairs(found) == [("Press Trust of India", Kind.AGENCY)]


def test_the_publisher_itself_is_marked() -> None:
    found = read(last="<p>Source: Harbour Gazette</p>")
    assert [(one.name, one.is_self) for one in found.attribution] == [("Harbour Gazette", True)]


def test_the_name_is_canonical_and_the_print_is_kept() -> None:
    found = read("<p>Von DPA</p>")
    assert [(one.name, one.printed) for one in found.attribution] == [("Deutsche Presse-Agentur", "DPA")]


@pytest.mark.parametrize(
    ("opening", "closing", "printed"),
    [
        ("MANILA (AP) — ", "", "AP"),
        ("(ANSA) - TRENTO, 12 MAR - ", "", "ANSA"),
        ("(AP) — ", "", "AP"),
        ("लखनऊ, 12 मार्च (भाषा) ", "", "भाषा"),
        ("(부산=연합뉴스) ", "", "연합뉴스"),
        ("", "</p><p>© dpa-infocom, dpa:260101-99-12345/3", "dpa-infocom"),
        ("", "</p><p>With files from The Canadian Press", "The Canadian Press"),
    ],
)
def test_the_print_is_the_name_and_not_the_line_around_it(opening: str, closing: str, printed: str) -> None:
    assert [one.printed for one in read(opening=opening, closing=closing).attribution] == [printed]


def test_a_last_paragraph_that_only_tells_where_the_text_is_from_is_consumed() -> None:
    note = "This article was originally published by The Conversation and is republished here under a free licence."
    assert len(read(last=f"<p>{note}</p>").consumed) == 1
    assert not read(closing=" It was first published by The Conversation.").consumed


def test_a_paragraph_that_a_meter_counts_tells_as_any_other() -> None:
    end = "The ferry stays in the harbour until the storm is over. – Additional reporting from Reuters"
    assert pairs(read(last=f"<p class='body paywall'>{end}</p>")) == [("Reuters", Kind.CONTRIBUTING)]


def test_meta_tags_and_structured_data_name_agencies() -> None:
    assert pairs(read(head="<meta name=articleAuthor content='Anadolu Ajansı'>")) == [("Anadolu Agency", Kind.AGENCY)]
    assert pairs(read(head="<meta name=cXenseParse:tss-accreditation content=AFP>")) == [
        ("Agence France-Presse", Kind.AGENCY)
    ]
    article = '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Reuters"}}'
    ld = f'<script type="application/ld+json">{article}</script>'
    assert pairs(read(head=ld)) == [("Reuters", Kind.AGENCY)]


def test_one_agency_at_several_places_is_one_attribution() -> None:
    found = read(
        "<p class=byline>By Jane Doe, AP</p>", opening="MANILA (AP) — ", last="<p>© 2026 The Associated Press</p>"
    )
    assert pairs(found) == [("Associated Press", Kind.AGENCY)]


@pytest.mark.parametrize(
    "row",
    [
        "<figure><img src=a.jpg><figcaption>The ferry. (AP Photo/Jane Doe)</figcaption></figure>",  # a picture's credit
        "<figure><img src=a.jpg><figcaption>The ferry. Source: NASA</figcaption></figure>",
        "<p>Photo: AFP</p>",
        "<p class=byline>By Jane Doe</p>",
        "<div class=related><p>Reuters</p></div>",  # another story
        "<div>JD</div><div>Jane Doe, reporter at large</div>",  # initials on a portrait
    ],
)
def test_staff_stories_stay_without_attribution(row: str) -> None:
    assert pairs(read(row)) == []


@pytest.mark.parametrize(
    "last",
    [
        "<p>Jane Doe contributed to this report.</p>",
        "<p>Example News' Jane Doe contributed to this report.</p>",
        "<p>With agencies</p>",
        "<p>Titelbild: © Example/dpa</p>",
        "<p>© 2026 Harbour Gazette. All rights reserved.</p>",
        "<p>The council told Reuters that it will look for another ferry in spring, and again next year.</p>",
        "<p>Follow us on example news channels</p>",
        "<h3>Latest News</h3>",
        "<div class=fact-box><p>Ferries carry people over water.</p><p>Source: Ferry Times</p></div>",
    ],
)
def test_last_lines_that_credit_nobody(last: str) -> None:
    assert pairs(read(last=last)) == []


_SEED_LAYOUTS = [
    "<article><h1>{title}</h1><div class=entry-content><p>{photo}</p>{story}<p>{outlet}</p></div></article>{tail}",
    "<div id=page><h1>{title}</h1><div>{photo}</div><div class=text>{story}<div>{outlet}</div></div></div>{tail}",
    "<table><tr><td><h1>{title}</h1>{photo}<br><br>{flow}{outlet}</td></tr></table>{tail}",
]


@pytest.mark.parametrize("layout", _SEED_LAYOUTS)
def test_credit_and_outlet_without_markup_are_read_from_the_text_flow(layout: str) -> None:
    body = layout.format(
        title="Old ferry stays",
        photo="Photo:Ministry of Ports",
        story="".join(f"<p>{text}</p>" for text in _PARAGRAPHS),
        flow="".join(f"{text}<br><br>" for text in _PARAGRAPHS),
        outlet="Harbour Times",
        tail="<h3>Comments</h3><p>No comments yet.</p><h3>Leave a Reply</h3><p>Your address will not be published.</p>",
    )
    doc = Document(f"<html><body>{body}</body></html>", "https://echo.example/ferry")
    place = scope.find(doc)
    pictures = images.read(doc, place, "Echo")
    found = attribution.read(doc, place, publisher="Echo", taken=pictures.consumed)
    assert pictures.photo_credits == ("Ministry of Ports",)
    assert pairs(found) == [("Harbour Times", Kind.SOURCE_LINE)]


@settings(max_examples=100)
@given(st.text(alphabet="AP dpa Source: © by from (),./|Reuters\n来源：", max_size=120) | st.text(max_size=200))
def test_any_line_is_read(text: str) -> None:
    for claims in (
        source_lines.labelled(text),
        byline_sources.byline(text, "Example", marked=True),
        source_lines.signature(text, "Example"),
        source_lines.closing(text, "Example"),
        source_lines.copyrighted(text, "Example", outlets=True),
        source_notes.noted(text),
        source_lines.lone_name(text),
    ):
        assert all(claim.name.strip() for claim in claims)


@pytest.mark.parametrize("row", ["2026年03月12日 09:05 新华社", "时间：2026-03-12 06:23 来源： 新华社"])
def test_the_date_before_a_named_source_is_not_its_name(row: str) -> None:
    assert [one.printed for one in read(f"<div class='source'>{row}</div>").attribution] == ["新华社"]
