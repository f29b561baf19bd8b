# ruff: noqa: E501  (one case a line)
"""Forms in which a text is credited: datelines without brackets, an outlet's own dateline, sign-offs, "via"."""

import pytest

from tests.extract.pages import page
from wiredesk.extract import dateline, read_article
from wiredesk.records import Article

_TEXT = "The harbour board voted on Tuesday evening to widen the northern channel by forty metres before the end of next year. "


def _article(opening: str = "", row: str = "", last: str = "", after: str = "") -> Article:
    body = "".join(f"<p>{_TEXT} Part {part}.</p>" for part in ("one", "two", "three"))
    return read_article(
        page(
            "<html lang=en><head><title>Board votes to widen the channel</title>"
            "<meta property=og:site_name content='Harbour Gazette'></head><body><main><article>"
            f"<h1>Board votes to widen the channel</h1>{row}<div class=body><p>{opening}{_TEXT}</p>{body}{last}</div>"
            f"</article></main>{after}</body></html>"
        )
    )


def _names(article: Article) -> list[str]:
    return sorted(one.name for one in article.attribution)


@pytest.mark.parametrize(
    ("opening", "dateline", "agency"),
    [
        ("Accra, March 3, GNA – ", "Accra, March 3, GNA", "GNA"),
        ("Accra, March 3, GNA - ", "Accra, March 3, GNA", "GNA"),
        ("LAGOS, March 3, NAN – ", "LAGOS, March 3, NAN", "NAN"),
        ("Windhoek, March 3, Nampa – ", "Windhoek, March 3, Nampa", "NAMPA"),
        ("Tehran, IRNA – ", "Tehran, IRNA", "IRNA"),
        ("TEHRAN, Mar. 03 (MNA) – ", "TEHRAN, Mar. 03 (MNA)", "Mehr News Agency"),
        ("Maputo, 3 mar 2026 (AIM) – ", "Maputo, 3 mar 2026 (AIM)", "Agência de Informação de Moçambique"),
        ("Reuters, London — ", "Reuters, London", "Reuters"),
        ("Hanoi (VNA) – ", "Hanoi (VNA)", "TTXVN"),
        ("Jakarta (ANTARA) - ", "Jakarta (ANTARA)", "Antara"),
    ],
)
def test_a_dateline_names_its_agency(opening: str, dateline: str, agency: str) -> None:
    found = _article(opening)
    assert (found.dateline, _names(found)) == (dateline, [agency])
    assert not found.attribution[0].is_self


@pytest.mark.parametrize(
    "opening",
    [
        "Harbour Gazette, Seaside – ",
        "SEASIDE (Harbour Gazette) – ",
        "SEASIDE, Harbour Gazette -- ",
        "Seaside, March 3, Harbour Gazette – ",
        "Seaside, Northland | HARBOUR GAZETTE | ",
    ],
)
def test_an_outlet_s_own_dateline_credits_the_outlet_itself(opening: str) -> None:
    found = _article(opening)
    assert found.dateline == opening.strip(" –|-")
    assert [(one.name.casefold(), one.is_self) for one in found.attribution] == [("harbour gazette", True)]


@pytest.mark.parametrize(
    "opening", ["Paris, Texas – ", "Seaside, March 3 – ", "Ferries, Boats and Barges – ", "Seaside | Northland | "]
)
def test_a_dateline_of_places_alone_credits_nobody(opening: str) -> None:
    assert _names(_article(opening)) == []


@pytest.mark.parametrize(
    ("last", "agency"),
    [
        ("Lusa/Fim", "Agência Lusa"),
        ("ABC // XYZ Lusa/Fim", "Agência Lusa"),
        ("END/GNA", "GNA"),
        ("(NAN)(www.nan.example.ng)", "NAN"),
        ("EFE abc/def", "Agencia EFE"),
        ("dpa:260303-99-1/2", "Deutsche Presse-Agentur"),
        ("Via Reuters", "Reuters"),
        ("Theo TTXVN", "TTXVN"),
        ("(Theo Reuters)", "Reuters"),
        ("Theo BáoĐảo", "BáoĐảo"),
        ("Dari Antara", "Antara"),
        ("Chanzo: Sauti ya Bandari", "Sauti ya Bandari"),
        ("AGERPRES/(AS - redactor: Dana Mihai, editor: Ion Radu)", "Agerpres"),
        ("dpa (Berlin)", "Deutsche Presse-Agentur"),
        ("Harbour Gazette am Mittag, 10.03.2026 / gth/dpa", "Deutsche Presse-Agentur"),
        ("(APA/Red)", "Austria Presse Agentur"),
        ("STT–Harbour Gazette", "STT"),
        ("Agencias DPA", "Deutsche Presse-Agentur"),
        ("SOURCE Harbour Port Authority", "Harbour Port Authority"),
        ("Source: Channel Times and news agencies", "Channel Times"),
        ("Na podstawie: PAP", "PAP"),
        ("Allikad: BNS", "BNS"),
    ],
)
def test_the_last_line_signs_the_text_and_is_none_of_it(last: str, agency: str) -> None:
    found = _article(last=f"<p>{last}</p>")
    assert (_names(found), found.authors) == ([agency], ())
    assert last not in found.text


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("Via Reuters", "Reuters"),
        ("From AFP", "Agence France-Presse"),
        ("Via <a href=/t>The Channel Times</a>", "The Channel Times"),
        ("Dari Antara", "Antara"),
        ("Na AFP", "Agence France-Presse"),
        ("Theo TTXVN", "TTXVN"),
        ("EFE <span>Valencia</span>", "Agencia EFE"),
        ("Von dpa Berlin", "Deutsche Presse-Agentur"),
        ("Von Jane Doe (dpa)", "Deutsche Presse-Agentur"),
        ("<span>TT</span><span>Publicerad 10 mars 2026</span>", "TT"),
        ("10.03.2026, 09:14 APA/red", "Austria Presse Agentur"),
        ("March 10, 2026 Reuters", "Reuters"),
        ("dpa 10.03.2026, 09:14 Uhr", "Deutsche Presse-Agentur"),
        ("Giriş: 10.03.2026 09:14 Kaynak: DHA Editör: Buse Tan", "DHA"),
        ("10 mars 2026 Källa: TT", "TT"),
        ("Agentur: dpa", "Deutsche Presse-Agentur"),
        ("10 Mar 2026, CMC", "Caribbean Media Corporation"),
        ("By Jane Doe, PA Scotland", "PA Media"),
        ("<span>Bron: Belga</span> <span>di 10 maart 2026, 09:14</span>", "Belga"),
        ("Agencia Xinhua", "Xinhua News Agency"),
    ],
)
def test_a_row_under_the_headline_says_from_whom_the_text_came(row: str, name: str) -> None:
    assert _names(_article(row=f"<p>{row}</p>")) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Agencies",
        "وكالات",
        "المصدر: وكالات",
        "来源：综合",
        "Источник: агентства",
        "Kaynak: Ajanslar",
        "Channel 4",
        "CNN Style guide",
        "Theo Jansen",
        "Via Roma 12",
        "(FIM)",
    ],
)
def test_unnamed_agencies_and_the_like_are_no_source(line: str) -> None:
    assert _names(_article(last=f"<p>{line}</p>")) == []


@pytest.mark.parametrize(
    ("note", "name"),
    [
        (
            "Kentucky Pier is part of States Newsroom, a network of newsrooms. Kentucky Pier maintains independence.",
            "Kentucky Pier",
        ),
        ("Az MTI nyomán", "MTI"),
        ("За матеріалами Укрінформ", "Укринформ"),
        ("Povzeto po STA", "STA"),
        ("prevzaté z TASR", "TASR"),
        ("Με πληροφορίες από ΑΠΕ-ΜΠΕ", "ΑΠΕ-ΜΠΕ"),
        ("(مع وكالة فرانس برس)", "Agence France-Presse"),
        ("Članak je prvobitno objavljen u Danasu", "Danasu"),
        ("This analysis first appeared in The Channel Times.", "The Channel Times"),
        ("共同通信の報道による。", "Kyodo News"),
        ("По данным ТАСС", "ТАСС"),
        ("Contributing: Jane Roe, John Doe, The Associated Press.", "Associated Press"),
    ],
)
def test_a_note_below_the_text_says_from_whom_it_came(note: str, name: str) -> None:
    assert _names(_article(last=f"<p>{note}</p>")) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "The study was first published in Nature.",
        "Das Buch erschien zuerst bei Suhrkamp.",
        "El libro fue publicado originalmente en Anagrama.",
        "По данным Интерфакса, подобные работы идут и в других городах.",
        "Con información de la policía, EFE confirmó el caso.",
        "AP通信の報道によると、計画は来年始まる。",
    ],
)
def test_a_sentence_about_others_credits_nobody(sentence: str) -> None:
    assert _names(_article(last=f"<p>{sentence}</p>")) == []


def test_a_quote_above_the_text_is_no_byline() -> None:
    quote = "<blockquote>We reported as much to Reuters and AFP in January, the board said.</blockquote>"
    assert _names(_article(row=quote)) == []


def test_the_agency_on_the_card_of_another_story_credits_that_one() -> None:
    cards = "".join(
        f"<div class=row><a href=/s{n}><img src=/s{n}.jpg></a><a href=/s{n}>Another story of the harbour and its ferries</a>"
        "<div class=author>Reuters</div></div>"
        for n in range(3)
    )
    assert _names(_article(after=f"<div><h2>More</h2>{cards}</div>")) == []


@pytest.mark.parametrize("heading", ["Fakta: Så går det till", "Hintergrund", "Key facts", "Цифры", "Les chiffres"])
def test_the_source_of_facts_is_not_that_of_the_story(heading: str) -> None:
    box = f"<div><b>{heading}</b><p>Built in 1971.</p><p>Source: Harbour Office</p></div>"
    assert _names(_article(last=box)) == []


@pytest.mark.parametrize(
    ("opening", "agency"), [("中新网3月10日电 ", "中国新闻社"), ("央视网消息：", "CCTV"), ("（中央社）", None)]
)
def test_a_chinese_agency_may_open_the_text_without_a_place(opening: str, agency: str | None) -> None:
    found = dateline.agency_before(f"{opening}市议会星期二表决。")
    assert (found[0] if found else None) == agency


def test_a_credit_behind_the_source_is_none() -> None:
    assert _names(_article(row="<div>Izvor: Tanjug, Foto: Tanjug</div>")) == ["Tanjug"]


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Աղբյուրը՝ Արմենպրես", "Armenpress"),
        ("ምንጭ፦ ኢዜአ", "Ethiopian News Agency"),
        ("ທີ່ມາ: ຂປລ", "KPL"),
        ("Булак: Кабар", "Kabar"),
        ("Tushen labari: NAN", "NAN"),
    ],
)
def test_a_source_line_is_read_in_every_script(line: str, agency: str) -> None:
    assert _names(_article(last=f"<p>{line}</p>")) == [agency]


def test_according_to_an_agency_is_no_person() -> None:
    found = _article(last="<p>Theo Reuters</p>")
    assert (_names(found), found.authors) == (["Reuters"], ())


def test_the_state_of_arc_publishing_names_the_wire() -> None:
    state = '{"headlines":{},"content_elements":[{"content":"%s"}],"distributor":{"name":"Reuters","category":"wires"}}'
    script = f"<script id=fusion-metadata>Fusion.globalContent={state % ('x' * 300)};</script>"
    assert _names(_article(after=script)) == ["Reuters"]


@pytest.mark.parametrize(
    ("row", "last", "after", "names"),
    [
        # an outlet "with" its agency, and a date glued to it
        (
            "<div class=meta><span class=author>24 com Lusa</span><time>13 nov 2024 17:29</time></div>",
            "",
            "",
            ["Agência Lusa"],
        ),
        ("<div class=info>2023年09月12日08:22 | 来源：新华社</div>", "", "", ["Xinhua News Agency"]),
        (
            "<div class=post_info>2024-11-06 09:14 来源: <a href=/m>中原晚报</a><span>河南</span></div>",
            "",
            "",
            ["中原晚报"],
        ),
        (
            "<div class=by><span>Af Mathilde Juul</span><span>/Ritzau/</span><time>5. mar. 2024, kl. 10.02</time></div>",
            "",
            "",
            ["Ritzau"],
        ),
        (
            "",
            "<p class=originator>Original-Content von: Institut für Fahrradverkehr e.V., übermittelt durch meldungen aktuell</p>",
            "",
            ["Institut für Fahrradverkehr e.V."],
        ),
        (
            "",
            "<p class=article-source>Radio 1, Regionaljournal, 13.10.2023, 6:31 Uhr; keystone-sda/moor</p>",
            "",
            ["Keystone-SDA"],
        ),
        # thanks below the source line
        (
            "",
            "<div><span>Źródło:</span> <span class=src>PAP</span></div><p>Dziękujemy, że jesteś z nami do końca i czytasz nas "
            "każdego dnia, także w niedzielę.</p>",
            "",
            ["PAP"],
        ),
        # other stories, a footer that lists whose pictures are used
        ("", "", "<aside><h2>【関連記事】</h2><ul><li><a href=/1>廃校の模型（共同通信社）</a></li></ul></aside>", []),
        ("", "", "<aside><h2>Meest gelezen</h2><p>Trein ontspoord (Copyright Belga)</p></aside>", []),
        ("", "", "<footer>© Harbour Media Group. Picture agencies: Getty, Alamy, PA</footer>", []),
    ],
)
def test_rows_and_lines_around_the_story(row: str, last: str, after: str, names: list[str]) -> None:
    assert _names(_article(row=row, last=last, after=after)) == names


def test_a_house_whose_name_is_cut_where_names_are_cut_is_itself() -> None:
    html = (
        "<html lang=de><head><title>Brief verschwunden</title><meta property=og:site_name content='WOCHE UND MASS ONLINE'></head>"
        "<body><article><h1>Brief verschwunden</h1><p class=source>Quelle: WOCHE UND MASS ONLINE, dpa</p>"
        f"<p>{_TEXT * 2}</p><p>{_TEXT * 2}</p></article></body></html>"
    )
    article = read_article(page(html))
    assert [one.name for one in article.attribution if not one.is_self] == ["Deutsche Presse-Agentur"]


def test_an_outlet_that_bears_the_initials_of_an_agency_is_itself() -> None:
    head = "<meta property=og:site_name content='ACN News'>"
    html = f"<html><head>{head}</head><body><article><h1>Ferry leaves</h1><p><a href=/s>ACN Great Plains</a></p>"
    found = read_article(page(f"{html}<p>{_TEXT * 2}</p><p>{_TEXT * 2}</p></article></body></html>"))
    assert [one.name for one in found.attribution if not one.is_self] == []


def test_a_source_line_above_the_offer_of_an_app_is_read() -> None:
    offer = (
        "<p>Download our app now and have all the news from the harbour on your phone, free of charge, every day.</p>"
    )
    assert _names(_article(last=f"<p>Source: Reuters</p><p>Tags: ferry</p>{offer}")) == ["Reuters"]


def test_a_note_behind_deck_byline_and_picture_names_the_source() -> None:
    deck = f"<p class=excerpt>{_TEXT}</p><p>By Jane Roe</p><p>4 March 2026</p>"
    figure = "<figure><img src=/a.jpg width=800 height=500><figcaption>A ferry leaves.</figcaption></figure>"
    note = "<p><i>This story was originally published by </i><a href=https://o.example><i>Harbour Monitor</i></a>.</p>"
    assert _names(_article(row=f"{deck}{figure}{note}")) == ["Harbour Monitor"]


_PORTAL = '{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "東湖新報"}, "publisher": {"@type": "Organization", "name": "みなとニュース"}}'


def test_the_paper_whose_story_a_portal_shows_is_its_source() -> None:
    logo = "<a href=/media/toko><img alt=東湖新報 src=/logo.png></a>"
    for title, row in (("湖畔の廃校がパン工房に", logo), ("湖畔の廃校がパン工房に（東湖新報）", "")):
        html = (
            f"<html lang=ja><head><title>{title}</title><script type=application/ld+json>{_PORTAL}</script></head><body>"
            f"<article><h1>湖畔の廃校がパン工房に</h1>{row}<p>{'廃校になった小学校に焼きたての香りが戻ってきた。' * 6}</p>"
            f"<p>{'元教員が家庭科室の窯を直し、週末だけ店を開く。' * 6}</p></article></body></html>"
        )
        assert _names(read_article(page(html))) == ["東湖新報"]


def test_a_label_in_a_meta_tag_is_no_part_of_the_name() -> None:
    head = "<meta name=source content='来源：新华社'>"
    html = f"<html lang=zh><head><title>悬崖小学</title>{head}</head><body><h1>悬崖小学</h1><p>{'孩子们学会了打结。' * 20}</p></body></html>"
    assert _names(read_article(page(html))) == ["Xinhua News Agency"]


def test_a_table_below_the_story_names_its_source() -> None:
    cells = "<table><tr><td>Penulis</td><td>: Budi Doe</td></tr><tr><td>Sumber</td><td>: <a href=https://o.example>The Telegraph</a></td></tr></table>"
    assert _names(_article(after=cells)) == ["The Telegraph"]


def test_a_byline_may_go_on_in_an_element_of_its_own() -> None:
    row = (
        "<div class=article__author><a href=/s>By Rédaction Harbour</a><p class=article__author__text>and AFP</p></div>"
    )
    assert _names(_article(row=row)) == ["Agence France-Presse"]


def test_an_outlet_that_the_data_give_as_the_source_counts_where_it_is_printed() -> None:
    row = "<p class=byline>By Jane Doe</p><div>Published March 2, 2026</div><div>{}</div>"
    for printed, expected in (("<a href=https://o.example>Harbour Monitor</a>", ["Harbour Monitor"]), ("", [])):
        html = (
            "<html lang=en><head><title>Board votes</title><meta name=dc.source content='Harbour Monitor'>"
            "<meta property=og:site_name content='Coast Gazette'></head><body><article><h1>Board votes</h1>"
            f"{row.format(printed)}<div><p>{_TEXT}</p><p>{_TEXT} Part two.</p></div></article></body></html>"
        )
        assert _names(read_article(page(html))) == expected
