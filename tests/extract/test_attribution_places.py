# ruff: noqa: E501  (one case a line)
"""Places where an agency or outlet stands that wrote the text: elements, glued rows, the ends of stories, own datelines."""

import pytest

from tests.extract.pages import FIRST, HEADLINE, STORY, article, page
from wiredesk.extract import agencies, read_article
from wiredesk.records import Article

_TEXT = "The harbour board voted on Tuesday evening to widen the northern channel by forty metres before the end of next year. "
_OTHERS = f"<div>Crews</div><div>Ports</div><div>Votes</div><div>Read on</div><h2>Ferry is sold</h2><p>{_TEXT * 3}</p>"


def _article(
    row: str = "",
    opening: str = "",
    last: str = "",
    after: str = "",
    title: str = "Channel to be widened",
    site: str = "Harbour Gazette",
) -> Article:
    body = "".join(f"<p>{_TEXT} Part {part}.</p>" for part in ("one", "two", "three"))
    return read_article(
        page(
            f"<html lang=en><head><title>{title}</title>"
            f"<meta property=og:site_name content='{site}'></head><body><main><article>"
            f"<h1>{title}</h1>{row}<div class=body><p>{opening}{_TEXT}</p>{body}{last}</div>"
            f"{after}</article></main></body></html>"
        )
    )


def _names(article: Article) -> list[str]:
    return sorted(one.name for one in article.attribution)


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("<div><span rel=author>MTI</span><span>2026.03.10. 21:34</span></div>", "MTI"),
        ("<p>EFE <span>Barcelona</span> Actualitzada el 10/03/2026 13:18</p>", "Agencia EFE"),
        ("<p>Tanjug Objavljeno u luci</p>", "Tanjug"),
        ("<p>LETA Publicēts ostā</p>", "LETA"),
        ("<p>TASR Aktualizované v prístave</p>", "TASR"),
        ("<p><span itemprop=author>Por E.P</span></p>", "Europa Press"),
        ("<p>Por EP</p>", "Europa Press"),
        ("<p>Elta</p>", "ELTA"),
        ("<p>dpa-AFX</p>", "dpa-AFX"),
    ],
)
def test_a_row_under_the_headline_names_its_agency(row: str, name: str) -> None:
    found = _article(row)
    assert _names(found) == [name]
    assert found.authors == ()


@pytest.mark.parametrize("mark", ["itemprop=author", "rel=author"])
def test_an_agency_in_an_element_marked_as_author_is_the_source(mark: str) -> None:
    deck = f"<h2>{_TEXT}</h2><figure><img src=a.jpg><figcaption>{_TEXT}</figcaption></figure><p>0</p><p>Share</p>"
    row = f"<div><span {mark}><span>Efe</span></span><br>Madrid</div>"
    assert _names(_article(deck + row)) == ["Agencia EFE"]
    assert _names(_article(deck, after=f"<aside class=related><a href=/b>{_TEXT}</a>{row}</aside>")) == []
    assert _names(_article(f"{deck}<p><span {mark}>Harbour Pilots</span></p>")) == []


def test_a_remark_in_bold_may_follow_the_agency_at_the_end() -> None:
    assert _names(_article(last=f"<p>{_TEXT}(dpa)</p><p><b>{_TEXT}</b></p>")) == ["Deutsche Presse-Agentur"]
    assert _names(_article(last=f"<p>{_TEXT}(dpa)</p><p>{_TEXT}</p>")) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("(MTI)", "MTI"),
        ("[PTI]", "Press Trust of India"),
        ("（新华社）", "Xinhua News Agency"),
        ("(Getty Images)", None),
    ],
)
def test_a_line_that_is_an_agency_in_brackets_signs_the_story_above_others(line: str, name: str | None) -> None:
    assert _names(_article(last=f"<p>{line}</p>{_OTHERS}")) == ([name] if name else [])


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("<b>Harbour Gazette</b> – ", "Harbour Gazette"),
        ("Harbour Gazette.- ", "Harbour Gazette"),
        ("Agencia EFE.- ", "Agencia EFE"),
        ("Europa Press – ", "Europa Press"),
        ("Reuters - ", "Reuters"),
        ("Harbour – ", None),
        ("Beta – ", None),
    ],
)
def test_a_name_before_a_dash_may_open_the_story_without_a_place(opening: str, name: str | None) -> None:
    assert _names(_article(opening=opening)) == ([name] if name else [])


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Source : Page Facebook de Marée-Haute", "Marée-Haute"),
        ("Source: Facebook page of the Harbour Pilots", "Harbour Pilots"),
        ("Quelle: Facebook-Seite der Hafenwacht", "Hafenwacht"),
        ("来源：海港网-文化频道 原创稿", "海港网-文化频道"),
    ],
)
def test_a_source_is_named_without_what_kind_of_text_it_gave(line: str, name: str) -> None:
    assert _names(_article(last=f"<p>{line}</p>")) == [name]


@pytest.mark.parametrize(
    ("row", "last"),
    [("<ul><li class=source><span>From:</span> Haven</li></ul>", ""), ("", "<p class=story__source>Haven</p>")],
)
def test_an_element_of_the_source_may_name_the_house_itself(row: str, last: str) -> None:
    (one,) = _article(row, last=last, site="Haven").attribution
    assert (one.name, one.is_self) == ("Haven", True)


@pytest.mark.parametrize(
    ("row", "last", "name"),
    [
        ("", "<p class=source>기사제공 뉴시스</p>", "뉴시스"),
        (
            "",
            "<div class=source><span>Nguồn:</span> <span>haven.example.vn</span><span class=time>20/08/2025 11:50 AM(GMT+7)</span></div>",
            "haven.example.vn",
        ),
        (
            "<div class=meta><a href=https://www.haven.example>www.haven.example</a> | 2026-03-10 21:38:00  搜狐 | <span>0</span>条评论</div>",
            "",
            "搜狐",
        ),
    ],
)
def test_sources_of_portals(row: str, last: str, name: str) -> None:
    assert _names(_article(row, last=last)) == [name]


def test_a_headline_names_what_it_is_about() -> None:
    assert _names(_article(title="Dow Jones - a new high")) == []


def test_the_longest_name_of_an_agency_is_printed() -> None:
    assert [printed for _, printed in agencies.mentions("by dpa-AFX today")] == ["dpa-AFX"]
    assert [printed for _, printed in agencies.mentions("by DPA International today")] == ["DPA International"]


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("Europa Press Madrid", "Europa Press"),
        ("Agencia EFE Bogotá 10 MAR 2026", "Agencia EFE"),
        ("Madrid, 10 mar (EFE)", "Agencia EFE"),
        ("London (Reuters)", "Reuters"),
        ("İSTANBUL (AA)", "Anadolu Agency"),
        ("Publié le 10 mars 2026 par AFP", "Agence France-Presse"),
        ("oprac. red., źródło: PAP", "PAP"),
        ("서울=연합뉴스", "Yonhap News"),
        ("Europa Press Noticias", None),
        ("Publié le 10 mars 2026 par des pêcheurs", None),
    ],
)
def test_a_plain_row_names_the_agency_beside_its_place_or_date(row: str, name: str | None) -> None:
    assert _names(_article(f"<p>{row}</p>")) == ([name] if name else [])


def test_the_city_of_an_agency_is_no_author() -> None:
    found = _article("<div class=byline>PTI | New Delhi</div>")
    assert (_names(found), found.authors) == (["Press Trust of India"], ())


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("(MTI/Gazette)", "MTI"),
        ("PTI ABC DEF", "Press Trust of India"),
        ("据新华社电", "Xinhua News Agency"),
        ("（据新华社10日电）", "Xinhua News Agency"),
        ("(वार्ता)", "UNI"),
        ("AFP - 10/03/2026", "Agence France-Presse"),
        ("PTI and", None),
    ],
)
def test_a_signature_may_hold_the_house_initials_or_a_date(line: str, name: str | None) -> None:
    assert _names(_article(last=f"<p>{line}</p>")) == ([name] if name else [])


def test_the_logo_in_a_source_row_makes_no_picture_credit_of_its_name() -> None:
    row = "<div>来源：<a href=/u/7><img src=/l.jpg width=300 height=200></a><a href=/u/7>海港时报</a></div><div>2026-03-02 10:15</div>"
    hidden = f"<div style='display:none'>{HEADLINE}</div>"
    record = read_article(article(f"{row}{STORY}", before=hidden))
    assert [one.name for one in record.attribution] == ["海港时报"]
    assert record.photo_credits == ()


@pytest.mark.parametrize(
    ("site", "line", "name"),
    [
        ("海港時報電子報", "(海港 )", "海港"),
        ("Harbour Gazette", "(Harbour Gazette)", "Harbour Gazette"),
        ("海港時報", "(渡輪)", None),
    ],
)
def test_the_house_signs_its_own_story_in_brackets(site: str, line: str, name: str | None) -> None:
    record = read_article(article(f"{STORY}<p>{line}</p>", head=f"<meta property=og:site_name content='{site}'>"))
    assert [(one.name, one.is_self) for one in record.attribution] == ([(name, True)] if name else [])


def test_the_house_may_stand_behind_the_date_by_its_short_form() -> None:
    row, name = "<div>2026年03月02日 15:31 海港</div>", "<meta property=og:site_name content='海港電子報'>"
    assert [one.name for one in read_article(article(f"{row}{STORY}", head=name)).attribution] == ["海港"]


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("By Jane Doe, Los Angeles Daily News", "Los Angeles Daily News"),
        ("By Jane Doe, Detroit Free Press", "Detroit Free Press"),
        ("By Jane Doe The Dallas Morning News", "The Dallas Morning News"),
        ("By Jane Doe, For the Tidal Gazette", "Tidal Gazette"),
        ("By Jane Doe, News Editor", None),
        ("By Jane Doe, Digital Media", None),
    ],
)
def test_the_paper_behind_a_writer_gave_the_text(row: str, name: str | None) -> None:
    found = _article(f"<p>{row}</p>")
    assert _names(found) == ([name] if name else [])
    assert found.authors == ("Jane Doe",)


def test_a_writer_and_a_paper_may_share_an_element_of_the_author_in_a_longer_row() -> None:
    row = "<a href=/w>Jane Doe, Harbour Media Group</a> By <span class='author vcard'>Jane Doe, Harbour Media Group</span>"
    assert _names(_article(f"<div>{row}<br>Email the author</div>")) == ["Harbour Media Group"]


def test_a_picture_behind_a_source_in_the_row_of_the_date_is_no_picture_of_the_story() -> None:
    row = "<div>2026年03月02日 12:10 来源：海港网<a href=#talk><img src=/t.jpg width=300 height=200></a></div>"
    record = read_article(article(f"{row}{STORY}"))
    assert [one.name for one in record.attribution] == ["海港网"]
    assert record.photo_credits == ()


@pytest.mark.parametrize("section", ["港聞", "要聞港聞", "國際新聞", "财经"])
def test_the_section_behind_the_date_is_no_outlet(section: str) -> None:
    assert read_article(article(f"<div>2026-03-02 <a href=#>{section}</a></div>{STORY}")).attribution == ()


def test_the_country_in_the_name_of_a_paper_is_a_place_in_its_datelines() -> None:
    head = "<meta property=og:site_name content='Jamaica Tribune'>"
    assert read_article(article(f"<p>ST CATHERINE, Jamaica — {FIRST}</p>{STORY}", head=head)).attribution == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "The Harbour Gazette created this story using technology provided by Quay Skrive and data from Tidal.",
            "Quay Skrive",
        ),
        ("Symbolgrafik:© Butch - stock.adobe.com", None),
    ],
)
def test_notes_end_where_data_begin_and_copyright_of_a_graphic_is_none_of_the_text(line: str, name: str | None) -> None:
    found = read_article(article(f"{STORY}<p>{line}</p>"))
    assert [one.name for one in found.attribution] == ([name] if name else [])
