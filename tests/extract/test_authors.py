"""Authors are persons: byline grammar in many languages, structured data, and everything that is no person."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import authors, names, scope
from wiredesk.extract.authors import AuthorsReading
from wiredesk.extract.document import Document

URL = "https://daily.example/politics/harbour-vote"
STORY = "<p>The council voted for hours before the motion failed, members said on Monday evening.</p>" * 4


def read(row: str = "", head: str = "", tail: str = "") -> AuthorsReading:
    top = f"<head><title>Harbour vote fails</title>{head}</head>"
    html = f"<html>{top}<body><article><h1>Harbour vote fails</h1>{row}{STORY}{tail}</article></body></html>"
    doc = Document(html, URL)
    return authors.read(doc, scope.find(doc), "Harbour vote fails")


def ld(author: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {author}}}</script>'


BYLINES = [
    ("By Jane Doe", ["Jane Doe"]),
    ("By JANE DOE and John Roe", ["JANE DOE", "John Roe"]),
    ("Written by Jane Doe, Staff Writer", ["Jane Doe"]),
    ("By Jane Doe in Berlin", ["Jane Doe"]),
    ("By Jane Doe, MD", ["Jane Doe"]),
    ("By Jane Doe for the Daily Example", ["Jane Doe"]),
    ("2 March 2026 | By Jane Doe", ["Jane Doe"]),
    ("By Jane Doe @janedoe jane@daily.example", ["Jane Doe"]),
    ("By Jane Doe (Reuters)", ["Jane Doe"]),
    ("Von Max Muster und Eva Beispiel", ["Max Muster", "Eva Beispiel"]),
    ("Eine Kolumne von Max Muster", ["Max Muster"]),
    ("Von unserem Redakteur Max Muster", ["Max Muster"]),
    ("Par Luc Durand et Zoé Martin", ["Luc Durand", "Zoé Martin"]),
    ("Por Ana García y Luis Pérez", ["Ana García", "Luis Pérez"]),
    ("Por Ana Souza e João Lima", ["Ana Souza", "João Lima"]),
    ("di Carla Bianchi", ["Carla Bianchi"]),
    ("A cura di Carla Bianchi", ["Carla Bianchi"]),
    ("Door Piet de Vries en Kees van Dam", ["Piet de Vries", "Kees van Dam"]),
    ("Af Mette Holm", ["Mette Holm"]),
    ("Av Kari Nordmann", ["Kari Nordmann"]),
    ("Text: Sven Ek", ["Sven Ek"]),
    ("Teksti: Matti Virtanen", ["Matti Virtanen"]),
    ("Autor: Jan Kowalski", ["Jan Kowalski"]),
    ("Piše: Ivan Horvat", ["Ivan Horvat"]),
    ("Szerző: Kiss Anna", ["Kiss Anna"]),
    ("Автор: Иван Петров", ["Иван Петров"]),
    ("Автор: Олена Коваль та Петро Мороз", ["Олена Коваль", "Петро Мороз"]),
    ("Γράφει ο Νίκος Παππάς", ["Νίκος Παππάς"]),
    ("Yazan: Ayşe Yılmaz", ["Ayşe Yılmaz"]),
    ("Oleh Budi Santoso", ["Budi Santoso"]),
    ("Tác giả: Nguyễn Văn An", ["Nguyễn Văn An"]),
    ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),
    ("بقلم أحمد علي", ["أحمد علي"]),
    ("מאת: נועה לוי", ["נועה לוי"]),
    ("लेखक: राम कुमार", ["राम कुमार"]),
    ("记者 王小明", ["王小明"]),
    ("作者：李雷", ["李雷"]),
    ("文・山田太郎", ["山田太郎"]),
    ("김철수 기자", ["김철수"]),
]


@pytest.mark.parametrize(("line", "expected"), BYLINES)
def test_bylines_of_many_languages_give_the_persons(line: str, expected: list[str]) -> None:
    found = read(f"<p class='byline'>{line}</p>")
    assert list(found.authors) == expected
    assert found.byline == line


NOBODY = [
    *("By Staff", "By Reuters", "Von dpa", "Redaktion", "By the Editorial Board", "Von der Redaktion"),
    *("By Associated Press", "Par la rédaction", "本报讯", "Share Article", "Read More", "5 min read"),
    *("Edited by Jane Doe", "Photos by Jane Doe", "By subscribing you agree to our terms", "Foto: Max Muster"),
    *("责任编辑：王小明", "Theo TTXVN"),
]


@pytest.mark.parametrize("line", NOBODY)
def test_agencies_roles_and_furniture_are_no_authors(line: str) -> None:
    assert read(f"<p class='byline'>{line}</p>").authors == ()


def test_agencies_in_bylines_are_handed_on() -> None:
    assert read("<p class='byline'>By Jane Doe, Reuters</p>").agencies == ("Reuters",)


STATED = [
    ('"Jane Doe"', ("Jane Doe",)),
    ('{"@type": "Person", "name": "Jane Doe"}', ("Jane Doe",)),
    ('[{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Roe"}]', ("Jane Doe", "John Roe")),
    ('"By Jane Doe and John Roe"', ("Jane Doe", "John Roe")),
    ('{"@type": "Person", "name": ["Jane Doe", "John Roe"]}', ("Jane Doe", "John Roe")),
    ('{"@type": "Person", "givenName": "Jane", "familyName": "Doe"}', ("Jane Doe",)),
    ('{"@type": "Organization", "name": "Reuters"}', ()),
    ('{"@type": "Person", "name": "admin"}', ()),
    ('"https://daily.example/authors/jane"', ()),
    ('{"name": {"name": {"name": []}}}', ()),
    ('{"@type": "Organization", "name": "Institute of Harbour Research"}', ()),
]


@pytest.mark.parametrize(("value", "expected"), STATED)
def test_every_shape_of_a_json_ld_author_is_read(value: str, expected: tuple[str, ...]) -> None:
    assert read(head=ld(value)).authors == expected


def test_the_site_is_never_its_own_author() -> None:
    head = '<meta property="og:site_name" content="Harbour Courant"><meta name="author" content="Harbour Courant">'
    assert read(head=head).authors == ()


def test_a_printed_byline_completes_structured_data() -> None:
    found = read("<p class='byline'>By Jane Doe and John Roe</p>", ld('"Jane Doe"'))
    assert found.authors == ("Jane Doe", "John Roe")


def test_a_printed_byline_replaces_a_login_name() -> None:
    assert read("<p class='byline'>By Jane Doe</p>", ld('"jdoe12"')).authors == ("Jane Doe",)


def test_the_byline_leaf_is_consumed_and_the_story_is_not() -> None:
    found = read("<p class='byline'>By Jane Doe</p>")
    assert len(found.consumed) == 1


def test_a_bold_name_after_the_last_paragraph_is_a_signature() -> None:
    assert read(tail="<p><strong>Jane Doe</strong></p>").authors == ("Jane Doe",)


def test_an_introduction_in_its_own_element_belongs_to_the_next() -> None:
    assert read("<div class='byline'><div>Written by</div><div>Jane Doe</div></div>").authors == ("Jane Doe",)


def test_a_comment_writer_is_no_author() -> None:
    assert read(tail="<div class='comments'><p class='author'>Jane Doe</p><p>I agree.</p></div>").authors == ()


@settings(max_examples=120)
@given(st.text(max_size=120))
def test_any_string_splits_into_names_that_are_persons(text: str) -> None:
    people, _ = names.split(text)
    assert all(names.is_person(name) or names.is_person(name, pen=True) for name in people)
