# ruff: noqa: E501  (one case a line)
"""Forms in which a text is credited: datelines without brackets, an outlet's own dateline, sign-offs, "via"."""

import pytest

from tests.extract.pages import page
from wiredesk.extract import read_article
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
        "Theo Jansen",
        "Via Roma 12",
        "(FIM)",
    ],
)
def test_unnamed_agencies_and_the_like_are_no_source(line: str) -> None:
    assert _names(_article(last=f"<p>{line}</p>")) == []


def test_the_state_of_arc_publishing_names_the_wire() -> None:
    state = '{"headlines":{},"content_elements":[{"content":"%s"}],"distributor":{"name":"Reuters","category":"wires"}}'
    script = f"<script id=fusion-metadata>Fusion.globalContent={state % ('x' * 300)};</script>"
    assert _names(_article(after=script)) == ["Reuters"]
