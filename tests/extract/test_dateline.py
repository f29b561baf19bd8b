"""Datelines of the agencies' house styles are read; sentences that look like one are not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import dateline


@pytest.mark.parametrize(
    ("text", "printed", "place", "agencies"),
    [
        ("BEIJING, Oct 3 (Xinhua) -- Trade grew.", "BEIJING, Oct 3 (Xinhua)", "BEIJING", ["Xinhua News Agency"]),
        ("MANILA (AP) — Trade grew.", "MANILA (AP)", "MANILA", ["Associated Press"]),
        ("LONDON, Aug 1 (Reuters) - Trade grew.", "LONDON, Aug 1 (Reuters)", "LONDON", ["Reuters"]),
        ("SAINT PAUL, Minn. (AP) — Trade grew.", "SAINT PAUL, Minn. (AP)", "SAINT PAUL, Minn.", ["Associated Press"]),
        ("DUBAI, United Arab Emirates — Trade grew.", "DUBAI, United Arab Emirates", "DUBAI, United Arab Emirates", []),
        ("NEW DELHI: Trade grew.", "NEW DELHI", "NEW DELHI", []),
        ("Berlin (dpa) - Der Handel wuchs.", "Berlin (dpa)", "Berlin", ["Deutsche Presse-Agentur"]),
        ("Paris (AFP) – Le commerce croît.", "Paris (AFP)", "Paris", ["Agence France-Presse"]),
        ("Madrid, 3 oct (EFE).- El comercio crece.", "Madrid, 3 oct (EFE)", "Madrid", ["Agencia EFE"]),
        ("ANKARA (AA) - Ticaret büyüdü.", "ANKARA (AA)", "ANKARA", ["Anadolu Agency"]),
        ("ҚОСТАНАЙ. KAZINFORM — Көш басталды.", "ҚОСТАНАЙ. KAZINFORM", "ҚОСТАНАЙ", ["Kazinform"]),
        ("ASTANA. KAZINFORM - The migration of saigas began.", "ASTANA. KAZINFORM", "ASTANA", ["Kazinform"]),
        ("МОСКВА, 3 окт — РИА Новости. Торговля растет.", "МОСКВА, 3 окт — РИА Новости", "МОСКВА", ["РИА Новости"]),
        (
            "新华社北京10月3日电（记者李明）贸易增长。",
            "新华社北京10月3日电（记者李明）",
            "北京",
            ["Xinhua News Agency"],
        ),
        ("（东京）贸易增长。", "（东京）", "东京", []),
        ("(서울=연합뉴스) 홍길동 기자 = 무역이 늘었다.", "(서울=연합뉴스)", "서울", ["Yonhap News"]),
        ("पीटीआई, गया। फल्गु किनारे व्यापार बढ़ा।", "पीटीआई, गया।", "गया", ["Press Trust of India"]),
        ("عمّان – (بترا) عادت الطاحونة.", "عمّان – (بترا)", "عمّان", ["Petra News Agency"]),
        ("القاهرة (رويترز) - نمت التجارة.", "القاهرة (رويترز)", "القاهرة", ["Reuters"]),
        ("नई दिल्ली, 3 अक्टूबर (भाषा) व्यापार बढ़ा।", "नई दिल्ली, 3 अक्टूबर (भाषा)", "नई दिल्ली", ["Press Trust of India"]),
    ],
)
def test_the_styles_of_the_agencies(text: str, printed: str, place: str, agencies: list[str]) -> None:
    found = dateline.find(text)
    assert found is not None
    assert (found.printed, found.place) == (printed, place)
    assert [agency.name for agency, _ in found.agencies] == agencies


@pytest.mark.parametrize(
    "text",
    [
        "The government said - in a note - that trade grew.",
        "Jane Doe (Labour) said that trade grew.",
        "UPDATE — Trade grew.",
        "SPD – Die Partei tagt.",
        "Muster – Präsident des Vereins – sagte am Montag, dass der Handel wachse.",
        "BOTTOM LINE: Trade grew.",
        "Trade grew in Berlin (dpa).",
        "",
    ],
)
def test_sentences_are_no_datelines(text: str) -> None:
    assert dateline.find(text) is None


@settings(max_examples=100)
@given(st.text(max_size=120))
def test_any_text_is_read(text: str) -> None:
    found = dateline.find(text)
    assert found is None or 0 < found.end <= len(text)


def test_an_outlet_that_we_do_not_know_may_stand_in_an_agency_s_place() -> None:
    found = dateline.find("SAN MARCOS DEL COBRE, Gto. (Notimar).- El maestro rompió ayer el molde.")
    assert found is not None
    assert (found.outlet, found.agencies) == ("Notimar", ())


@pytest.mark.parametrize(
    "text",
    [
        "LIMA (Marzo).- El comercio crece.",
        "LIMA (Especial).- El comercio crece.",
        "LIMA (Redacción).- El comercio crece.",
        "LONDON (Jane) — Trade grew.",
        "The Harbour Board (Hafenamt) - a body of seven - met on Monday.",
        "SAN MARCOS (Notimar) is the outlet of the region.",
    ],
)
def test_what_else_stands_in_brackets_behind_a_place_is_no_outlet(text: str) -> None:
    found = dateline.find(text)
    assert found is None or found.outlet is None
