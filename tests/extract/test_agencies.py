"""Agencies are found by every name they sign with, and everyday words are not taken for them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import agencies


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("AFP", "Agence France-Presse"),
        ("ＡＦＰ", "Agence France-Presse"),
        ("法新社", "Agence France-Presse"),
        ("(AP)", "Associated Press"),
        ("the associated press", "Associated Press"),
        ("REUTERS", "Reuters"),
        ("ロイター", "Reuters"),
        ("dpa", "Deutsche Presse-Agentur"),
        ("sda/ats", "Keystone-SDA"),
        ("Anadolu Ajansı", "Anadolu Agency"),
        ("AA", "Anadolu Agency"),
        ("新华社", "Xinhua News Agency"),
        ("共同", "Kyodo News"),
        ("연합뉴스", "Yonhap News"),
        ("The Canadian Press", "The Canadian Press"),
        ("وكالة الأناضول", "Anadolu Agency"),
        ("ТАСС", "ТАСС"),
    ],
)
def test_every_alias_leads_to_one_canonical_name(printed: str, name: str) -> None:
    agency = agencies.find(printed)
    assert agency is not None
    assert agency.name == name


@pytest.mark.parametrize(
    "word", ["aa", "ap", "tt", "pa", "map", "tap", "Sid", "Uni", "", "  ", "Jane Doe", "AP dinner"]
)
def test_everyday_words_are_no_agency(word: str) -> None:
    assert agencies.find(word) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Von dpa und AFP", ["Deutsche Presse-Agentur", "Agence France-Presse"]),
        ("With files from The Associated Press and Reuters", ["Associated Press", "Reuters"]),
        ("新华社记者 李明 摄", ["Xinhua News Agency"]),
        ("홍길동 기자 = 연합뉴스", ["Yonhap News"]),
        ("He went apart to pay for the map", []),
        ("dpa/picture alliance", ["picture alliance"]),
    ],
)
def test_agencies_are_found_inside_a_line_in_order(text: str, names: list[str]) -> None:
    assert [agency.name for agency in agencies.scan(text)] == names


def test_the_table_is_sorted_and_names_no_alias_twice() -> None:
    names = [agency.name.casefold() for agency in agencies.AGENCIES]
    assert names == sorted(names)
    everything = [alias for agency in agencies.AGENCIES for alias in (agency.name, *agency.aliases)]
    assert len(everything) == len(set(everything))
    assert len(agencies.AGENCIES) >= 100


def test_every_alias_finds_its_own_agency() -> None:
    for agency in agencies.AGENCIES:
        for alias in (agency.name, *agency.aliases):
            assert agencies.find(alias) is agency, alias


@pytest.mark.parametrize("name", ["Example Daily Staff", "Redaktion", "example.org", "东方日报", "Reuters", "BBC News"])
def test_outlets_are_told_from_persons(name: str) -> None:
    assert agencies.is_outlet_like(name)


@pytest.mark.parametrize("name", ["Jane Doe", "Jürgen Müller", "山田太郎", "Иван Петров", "Ana María López"])
def test_persons_are_no_outlets(name: str) -> None:
    assert not agencies.is_outlet_like(name)


@settings(max_examples=50)
@given(st.text(max_size=60))
def test_any_text_is_scanned(text: str) -> None:
    agencies.find(text)
    agencies.is_outlet_like(text)
    for agency in agencies.scan(text):
        assert agency in agencies.AGENCIES
