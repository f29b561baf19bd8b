# ruff: noqa: E501  (one case a line)
"""Authors are persons: byline grammar in many languages, structured data, and everything that is no person."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import authors, names, persons, scope
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


_WRITERS = ("Anna Doe", "John Roe", "Eva Poe")

BYLINES = [
    ("كتبت: ليلى حداد الإثنين 02 مارس 2026", ["ليلى حداد"]),
    ("时间:2026-03-02 14:20来源:新华社 作者:李明 点击:211次", ["李明"]),
    ("Par ANNE ROUX Envoyée spéciale à Toulouse", ["ANNE ROUX"]),
    ("记者 李明", ["李明"]),
    ("本报记者 李明 实习生 王芳 昆明报道2025-11-06 18:25阅读 1.2万", ["李明", "王芳"]),
    ("June 13, 2024 | 12:07 AM | Jane Doe/Gleam Writer", ["Jane Doe"]),
    ("By Jane Doe", ["Jane Doe"]),
    ("By JANE DOE and John Roe", ["JANE DOE", "John Roe"]),
    ("Written by Jane Doe, Staff Writer", ["Jane Doe"]),
    ("By Jane Doe in Berlin", ["Jane Doe"]),
    ("By Jane Doe, MD", ["Jane Doe"]),
    ("By Jane Doe for the Daily Example", ["Jane Doe"]),
    ("2 March 2026 | By Jane Doe", ["Jane Doe"]),
    ("By Jane Doe @janedoe jane@daily.example", ["Jane Doe"]),
    ("李明 王芳 | 来源：海港日报", ["李明", "王芳"]),
    ("By Jane Doe (Reuters)", ["Jane Doe"]),
    ("Friday | 2 March 2026 | BY Jane Doe IN Harbours | 3 COMMENTS", ["Jane Doe"]),
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
    ("Автор: Айгүл Серік", ["Айгүл Серік"]),
    ("Autorius: Jonas Jonaitis", ["Jonas Jonaitis"]),
    ("Autors: Jānis Bērziņš", ["Jānis Bērziņš"]),
    ("Napsala Jana Nováková", ["Jana Nováková"]),
    ("Deur Pieter Botha", ["Pieter Botha"]),
    ("Egilea: Ane Etxeberria", ["Ane Etxeberria"]),
    ("Per Jordi Puig", ["Jordi Puig"]),
    ("Nga Agim Hoxha", ["Agim Hoxha"]),
    ("Ni Juan dela Cruz", ["Juan dela Cruz"]),
    ("Na Juma Hamisi", ["Juma Hamisi"]),
    ("Müəllif: Əli Məmmədov", ["Əli Məmmədov"]),
    ("ავტორი: გიორგი ბერიძე", ["გიორგი ბერიძე"]),
    ("Հեղինակ՝ Արամ Սարգսյան", ["Արամ Սարգսյան"]),
    ("எழுதியவர்: குமார் ராஜன்", ["குமார் ராஜன்"]),
    ("نویسنده: علی رضایی", ["علی رضایی"]),
    ("تحریر: احمد علی", ["احمد علی"]),
    ("লেখক: রহিম উদ্দিন", ["রহিম উদ্দিন"]),
    ("本报记者 李娜 王芳", ["李娜", "王芳"]),
    ("文 山田 太郎", ["山田 太郎"]),
    ("By Linny and Peter", ["Linny", "Peter"]),
    ("By Jane (Janie) Doe", ["Jane Janie Doe"]),
    ("By Jane DoeUpdated: Feb 5, 2026", ["Jane Doe"]),
    ("By Jane Doe Last updated Nov 8, 2025", ["Jane Doe"]),
    ("Von Max MusterKorrespondent", ["Max Muster"]),
    ("Autor: Rechtsanwalt Max Muster", ["Max Muster"]),
    ("Anna Doe1; John Roe2; Eva Poe1,2", ["Anna Doe", "John Roe", "Eva Poe"]),
    ("Jane Doe Author", ["Jane Doe"]),
    ("PAP, oprac. Jane Doe", ["Jane Doe"]),
    ("opr. Jan Kowalski", ["Jan Kowalski"]),
    ("Opracowanie: Jan Kowalski", ["Jan Kowalski"]),
    ("Автор материала: Иван Петров", ["Иван Петров"]),
    ("Auteur de l'article : Luc Durand", ["Luc Durand"]),
    ("By Jane Doe For The Daily Example", ["Jane Doe"]),
    ("By Jane Doe of the Gazette", ["Jane Doe"]),
    ("Aus Berlin berichtet Jane Doe", ["Jane Doe"]),
    ("Von unserer Korrespondentin in Rom, Jane Doe", ["Jane Doe"]),
    ("Par notre correspondante à Nice, Zoé Martin", ["Zoé Martin"]),
    ("Dal nostro inviato Carla Bianchi", ["Carla Bianchi"]),
    ("Van onze verslaggever Piet de Vries", ["Piet de Vries"]),
    ("Words Jane Doe / Photos John Roe", ["Jane Doe"]),
    ("By Jane Doe (text) and John Roe (photos)", ["Jane Doe"]),
    ("Photos by John Roe, Story by Jane Doe", ["Jane Doe"]),
    ("Text und Fotos: Jane Doe", ["Jane Doe"]),
    ("Texte et photos Jane Doe", ["Jane Doe"]),
    ("글·사진 김민수 기자", ["김민수"]),
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
    *("责任编辑：王小明", "Theo TTXVN", "Par AFP", "Av TT", "Автор: Редакция", "By Agencies", "Haber Merkezi"),
    *("هيئة التحرير", "وكالات", "กองบรรณาธิการ", "নিজস্ব প্রতিবেদক", "本報訊", "綜合報導", "Szerkesztőség", "Redacția"),
    *("Uredništvo", "מערכת", "编辑部", "온라인뉴스팀", "डेस्क", "Deutscher Harbourverband e. V.", "Hafenzentrum, Berlin"),
    *(
        "Daily1",
        "Ostland-Rundfunk",
        "What's On Writer",
        "Collectibles Today®",
        "For Authors",
        "Grupa Portowa Gdynia",
        "EFE Madrid",
        "ANSA Roma",
        "dpa Berlin",
        "PTI Sports",
        "Harbour Port Authority",
        "Na snímke stará věž. FOTO Jane Doe",
    ),
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
    ('{"@type": "Person", "name": "Recueilli par Patrick DURAND."}', ("Patrick DURAND",)),
    ('{"@type": "Person", "name": "Le Phare with AFP"}', ()),
    ('{"@type": "Organization", "name": "Reuters"}', ()),
    ('{"@type": "Person", "name": "admin"}', ()),
    ('"https://daily.example/authors/jane"', ()),
    ('{"name": {"name": {"name": []}}}', ()),
    ('{"@type": "Organization", "name": "Institute of Harbour Research"}', ()),
    ('{"@type": "Organization", "name": "Pier & Pier"}', ()),
    ('{"@type": "Organization", "name": "Anna Doe"}', ("Anna Doe",)),
]


@pytest.mark.parametrize(("value", "expected"), STATED)
def test_every_shape_of_a_json_ld_author_is_read(value: str, expected: tuple[str, ...]) -> None:
    assert read(head=ld(value)).authors == expected


def test_the_agency_before_a_role_is_whom_the_writer_works_for() -> None:
    found = read(head=ld('"JANE DOE, AP National Security Writer"'))
    assert (found.authors, found.agencies) == (("JANE DOE",), ("AP",))


def test_letters_to_the_editor_are_nobody_s() -> None:
    assert read(head=ld('"Letters To The Editor"')).authors == ()


def test_theo_is_the_vietnamese_word_for_according_to() -> None:
    printed = ld('{"@type": "Person", "name": "Theo Quang Anh"}')
    assert read(head=printed).authors == ("Theo Quang Anh",)
    assert read(head=f"<meta http-equiv=content-language content=vi>{printed}").authors == ("Quang Anh",)


def test_the_tags_of_a_recommender_name_the_author() -> None:
    assert read(head="<meta property=dable:author content='Jane Doe'>").authors == ("Jane Doe",)


def test_the_portal_of_korea_is_no_person() -> None:
    row = "<p class=byline>김철수 기자(kim@daily.example)</p>"
    assert read(row, head="<meta property=og:article:author content='네이버 스포츠 | 스포티비뉴스'>").authors == (
        "김철수",
    )


def test_the_site_is_never_its_own_author() -> None:
    head = '<meta property="og:site_name" content="Harbour Courant"><meta name="author" content="Harbour Courant">'
    assert read(head=head).authors == ()


def test_a_printed_byline_completes_structured_data() -> None:
    found = read("<p class='byline'>By Jane Doe and John Roe</p>", ld('"Jane Doe"'))
    assert found.authors == ("Jane Doe", "John Roe")


def test_a_printed_byline_replaces_a_login_name() -> None:
    assert read("<p class='byline'>By Jane Doe</p>", ld('"jdoe12"')).authors == ("Jane Doe",)


def test_the_printed_writer_is_trusted_more_than_whoever_filed_the_story() -> None:
    assert read("<p class='byline'>By: Anna Doe</p>", ld('"Luke Poe"')).authors == ("Anna Doe",)
    assert read("<p class='byline'>By Anna Doe, special to us</p>", ld('"Anna Doe"')).authors == ("Anna Doe",)


def test_a_site_called_by_the_initials_of_its_house_has_no_author_of_that_name() -> None:
    doc = Document('<meta name="author" content="Daily Wave"><h1>Harbour vote fails</h1>', "https://www.dw.example/a")
    assert authors.read(doc, None, "Harbour vote fails").authors == ()


def test_a_site_that_bears_a_name_is_written_by_its_owner() -> None:
    doc = Document("<title>Harbour vote - Anna Doe</title><h1>Harbour vote</h1>", "https://annadoe.example/a")
    assert authors.read(doc, None, "Harbour vote").authors == ("Anna Doe",)


def test_the_holder_of_the_copyright_after_whom_the_address_is_named_wrote_the_story() -> None:
    page = "<title>Harbour vote</title><h1>Harbour vote</h1><footer>© 2026 Anna Doe. All rights reserved.</footer>"
    assert authors.read(Document(page, "https://annadoe.example/a"), None, "Harbour vote").authors == ("Anna Doe",)
    assert authors.read(Document(page, "https://harbour.example/a"), None, "Harbour vote").authors == ()


def test_a_magazine_called_like_a_person_is_no_writer() -> None:
    publisher = '{"@type": "Organization", "name": "Anna Doe"}'
    node = f'{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "Anna Doe"}}, "publisher": {publisher}}}'
    page = f"<title>Harbour vote - Anna Doe</title><script type=application/ld+json>[{node}, {publisher}]</script>"
    doc = Document(page + "<h1>Harbour vote</h1>", "https://annadoe.example/a")
    assert authors.read(doc, None, "Harbour vote").authors == ()


def test_byline_rows_of_several_stories_are_nobody_s() -> None:
    rows = "".join(f"<div><p class='byline'>By {name} {2 + n} May 2025</p></div>" for n, name in enumerate(_WRITERS))
    doc = Document(f"<title>Harbour</title>{STORY * 8}<div>{rows}</div>", URL)
    assert authors.read(doc, None, "Harbour").authors == ()


def test_a_lone_known_name_soon_under_the_headline_is_the_writer() -> None:
    assert read("<p>Harbour</p><p>2 May 2025</p><div>Share</div><div>Anna Doe</div>").authors == ("Anna Doe",)


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
    assert all(persons.is_person(name) or persons.is_person(name, pen=True) for name in people)


@pytest.mark.parametrize(
    "link",
    [
        "View all posts by Jane Doe",
        "Alle Beiträge von Jane Doe",
        "Tous les articles de Jane Doe",
        "Ver todas las entradas de Jane Doe",
        "Tutti gli articoli di Jane Doe",
        "Toon alle berichten van Jane Doe",
        "Ver todos os posts de Jane Doe",
        "Все записи автора Jane Doe",
    ],
)
def test_the_link_to_all_posts_of_a_writer_names_the_writer(link: str) -> None:
    box = f"<div class='author-bio'><h3>Contact</h3><p><a href=/a/1>{link}</a></p></div>"
    assert read(tail=box).authors == ("Jane Doe",)


def test_each_author_may_stand_in_an_element_of_its_own() -> None:
    row = "<div class='authors'><div class=n>Jane Doe</div><div class=h>@jane</div><div class=n>John Roe</div></div>"
    assert read(row).authors == ("Jane Doe", "John Roe")
    assert read(row, ld('{"@type": "Person", "name": "Jane Doe"}')).authors == ("Jane Doe", "John Roe")


@pytest.mark.parametrize("role", ["Photographer", "Editor", "Fotografin"])
def test_who_works_beside_an_author_in_another_role_is_none(role: str) -> None:
    row = f"<div class='authors'><div class=n>Jane Doe</div><div class=n>John Roe</div><div class=r>{role}</div></div>"
    assert read(row).authors == ("Jane Doe",)


def test_a_place_of_data_that_names_the_same_and_more_is_answered() -> None:
    head = ld('{"@type": "Person", "name": "Jane Doe"}') + "<meta name=author content='Jane Doe, John Roe'>"
    assert read(head=head).authors == ("Jane Doe", "John Roe")


def test_a_name_behind_the_label_of_others_is_no_author() -> None:
    row = "<div class=byline><div>Fact checked by</div><div class=author>Jane Doe</div></div>"
    assert read(row).authors == ()


def test_a_first_name_in_a_dated_byline_beats_the_owners_in_the_template() -> None:
    head = "<meta name=author content='John Roe - Eva Poe'>"
    assert read("<p class=date>Posted by Jane on 3 March 2026</p>", head).authors == ("Jane",)


def test_a_standfirst_may_end_with_its_writer_and_stays_text() -> None:
    found = read("<p class=teaser>Gulls come back to the harbour every spring, writes JANE DOE.</p>")
    assert (found.authors, found.consumed) == (("JANE DOE",), frozenset())
    assert read("<p class=teaser>The harbour will open in spring, says NASA.</p>").authors == ()


@pytest.mark.parametrize(
    "name",
    [
        "网易",
        "参考消息",
        "新浪科技",
        "name",
        "Ediciones El Ejemplo",
        "Ejemplo D",
        "jane7xk2",
        "Bündnis",
    ],
)
def test_outlets_and_unfilled_templates_in_author_tags_are_no_persons(name: str) -> None:
    head = f"<meta property='og:site_name' content='El Ejemplo'><meta name=author content='{name}'>"
    assert read(head=head).authors == ()


def test_a_writer_in_an_element_of_its_own_is_read_behind_the_date_it_is_glued_to() -> None:
    row = "<span>Published: June 13, 2024 | 12:07 AM</span><span class=writer>Shanique Prendergast/Gleam Writer</span>"
    assert read(f"<div class=submitted>{row}</div>").authors == ("Shanique Prendergast",)


def test_whom_the_page_prints_as_its_editor_is_no_author_by_a_meta_tag() -> None:
    head = "<meta name=author content=陈思颖>"
    assert read(head=head, tail="<div class=edit>(责任编辑：陈思颖)</div>").authors == ()
    assert read(head=head).authors == ("陈思颖",)


def test_what_a_reporter_learnt_is_no_byline() -> None:
    assert read("<p class='byline'>记者了解到，港口的工程将于六月开始</p>").byline is None


def test_the_heading_of_the_first_section_is_no_byline() -> None:
    assert read("<h3>Take Note</h3><p>This is not 2003 any more, and paper has become dear.</p>").authors == ()


def test_a_label_in_bold_introduces_an_author_wherever_it_stands() -> None:
    table = "<ul><li><strong>Date</strong> 3 March 2026</li><li><strong>Author</strong> Jane Doe</li></ul>"
    assert read(tail=table).authors == ("Jane Doe",)


@pytest.mark.parametrize(
    ("pen", "authors"),
    [
        ("gullwatcher", ("gullwatcher",)),
        ("gullblogger", ("gullblogger",)),
        ("gastblogger", ()),
        ("admin", ()),
        ("webteam", ()),
    ],
)
def test_a_link_marked_as_the_authors_may_hold_a_pen_name(pen: str, authors: tuple[str, ...]) -> None:
    assert read(f"<div class=x><a rel=author href=/author/1>{pen}</a></div>").authors == authors


def test_a_heading_of_the_site_marked_as_author_does_not_hide_the_marked_author() -> None:
    row = "<div class=x><a rel=author href=/a/1>gullwatcher</a></div>"
    assert read(f"<h1 class='vcard author'>Harbour Archive</h1>{row}").authors == ("gullwatcher",)


@pytest.mark.parametrize("line", ["© by Jane Doe", "#1 Comment by Jane Doe"])
def test_marks_of_copyright_and_of_comments_introduce_no_author(line: str) -> None:
    assert read(f"<p class=byline>{line}</p>").authors == ()


@pytest.mark.parametrize("name", ["Ejemplo Deportes", "Gran Ejemplo Cocina", "Forschung EJ"])
def test_a_name_that_begins_with_the_sites_or_ends_with_its_initials_is_a_desk(name: str) -> None:
    own = frozenset({"ej", "ejemplo", "granejemplo"})
    assert not persons.is_person(name, own)
    assert persons.is_person("Vela Ejemplo", own)  # after whom a site is called


def test_names_with_degrees_under_the_headline_are_a_byline() -> None:
    assert read("<div class=sub>Jane Doe, VMD, DACVB; John Roe, BA, LVT</div>").authors == ("Jane Doe", "John Roe")
    assert read("<div class=sub>Harbour Vote, USA</div>").authors == ()


def test_a_portrait_at_the_end_names_the_writer() -> None:
    portrait = "<hr><p><strong>Jane Doe</strong> <em>Seaside collector of harbour lights and bells</em></p>"
    assert read(tail=portrait + "<p>She has lived by the sea since her youth.</p>").authors == ("Jane Doe",)
    assert read(tail="<p><strong>Jane Doe</strong> told the board that the harbour will be wider.</p>").authors == ()


def test_a_given_name_beside_a_date_is_an_author_where_it_has_a_portrait() -> None:
    row = "<div>Jane</div><div>3 March 2026</div>"
    assert read(row, tail="<h3>Jane</h3><p>Jane is a collector of harbour bells.</p>").authors == ("Jane",)
    assert read(row).authors == ()


def test_the_author_of_a_recipe_is_one() -> None:
    node = '{"@type": "Recipe", "author": {"@type": "Person", "name": "Jane Doe"}}'
    assert read(head=f"<script type=application/ld+json>{node}</script>").authors == ("Jane Doe",)


def test_a_list_of_names_with_a_date_beside_it_is_a_byline() -> None:
    row = "<p>Naftali Novo, Maria C. Pereira, Bao Linh</p><p>3 March 2026 • 4 min read</p>"
    assert read(row).authors == ("Naftali Novo", "Maria C. Pereira", "Bao Linh")


def test_whom_a_picture_shows_and_what_a_section_is_called_is_no_author() -> None:
    date = "<time>3 March 2026</time>"
    assert read(f"<figure><img src=/a.jpg><figcaption>Jane Doe</figcaption></figure>{date}").authors == ()
    assert read(f"<div class='post-cat-wrapper'><span>Garden Design</span></div>{date}").authors == ()


def test_a_founder_is_named_without_the_title() -> None:
    row = (
        "<div class='author'><div class='author__info'><span>Jane Doe</span><span>Founder at Oakwerk</span></div></div>"
    )
    assert read(row).authors == ("Jane Doe",)


def test_what_somebody_founded_is_no_author() -> None:
    portrait = "<p><strong>Author</strong> Jane Doe is the Head Baker and Co-Founder of Example Ovens</p>"
    assert set(read(tail=portrait).authors) <= {"Jane Doe"}


def test_a_link_to_the_archive_of_a_pen_name_names_its_writer() -> None:
    row = "<div class='author'><b><a href='/author/{}/'>Wrenly</a></b><span>3/4/2026</span></div>"
    assert read(row.format("wrenly")).authors == ("Wrenly",)
    assert read(row.format("stories")).authors == ()


def test_a_card_of_a_person_names_the_writer_beside_a_role() -> None:
    card = "<p class='author vcard'><a href=/t/1><b class=fn>Anna Doe</b></a> <span>Senior Harbour Correspondent</span></p>"
    assert read(card).authors == ("Anna Doe",)


@pytest.mark.parametrize(
    ("line", "writers"),
    [
        ("Jane Doe, Example World Radio News.", ("Jane Doe",)),
        ("Jane Doe, Example News, Singapore", ("Jane Doe",)),
        (
            "--Jane Doe and Fan Wenxin, with assistance from Ann Poe in Oslo. Editors: Luke Poe.",
            ("Jane Doe", "Fan Wenxin"),
        ),
        ("--With assistance from Ann Poe in Oslo.", ()),
        ("-- Salt, bread and news from the harbour", ()),
        ("Jane Doe, who heard of it on Radio News.", ()),
    ],
)
def test_reporters_sign_off(line: str, writers: tuple[str, ...]) -> None:
    assert read(tail=f"<p>{line}</p><p>Write to the harbour desk.</p>").authors == writers


def test_a_list_of_authors_for_scholars_is_read() -> None:
    metas = "".join(f'<meta name="citation_authors" content="{name}">' for name in ("Jane Doe", "Ho Chen"))
    assert read(head=f'<meta name="dc.creator" content="Jane Doe">{metas}').authors == ("Jane Doe", "Ho Chen")


def test_whom_to_call_for_questions_has_not_signed_the_story() -> None:
    assert read(tail="<p>Press contact:</p><p><b>Jane Doe</b></p>").authors == ()


@pytest.mark.parametrize(
    ("row", "authors"),
    [
        ("<div>Hemi Parata, Daily</div>", ("Hemi Parata",)),
        ("<div>Lyle Fennick</div><div>Daily</div>", ("Lyle Fennick",)),
        ("<div class=credits><p><b>MARIANA DOE</b><br>EDITORA-ADJUNTA DE PESCA</p></div>", ("MARIANA DOE",)),
        ("<div class=credits><img src=a.jpg><p><b>MARIANA DOE</b><br>FOTÓGRAFA</p></div>", ()),
        ("<div><span>Lyle Fennick</span><span>Daily</span></div>", ("Lyle Fennick",)),
        ("<div><a href=/staff/lyle-fennick>Lyle Fennick</a></div>", ("Lyle Fennick",)),
        ("<div class=byline>Written by <a href=/a>Lyle Fennick</a> Dunmore | March 2, 2026</div>", ("Lyle Fennick",)),
        ("<div class=byline><span>Lise Dahl</span><span>journalist</span></div>", ("Lise Dahl",)),
        ("<div>Anna Doe <span>AAP</span></div>", ("Anna Doe",)),
        ("<div class=byline>By WKDL Staff and Anna Doe</div>", ("Anna Doe",)),
        ("<div>입력 2026.03.10. 09:14 | 박서연 기자</div>", ("박서연",)),
        ("<div>[경제나루=이수민 기자]</div>", ("이수민",)),
        ("<div>Оксана Гнатюк</div>", ("Оксана Гнатюк",)),
        ("<div>Ελένη Μακρή</div>", ("Ελένη Μακρή",)),
        ("<div>נעמה ברק</div><div>10.3.2026</div>", ("נעמה ברק",)),
        ("<div>by<a href=/a><span>Noor Ellison</span></a></div>", ("Noor Ellison",)),
        ("<div>Daily <b>Soizic LE GOFF</b></div><div>10 mars 2026</div>", ("Soizic LE GOFF",)),
        ("<div>Ylva Sandgren<a href=mailto:y@daily.example>y@daily.example</a></div>", ("Ylva Sandgren",)),
        ("<h4>Ada Lim, University of Otago</h4>", ("Ada Lim",)),
        ("<div>佐々木 健</div>", ("佐々木 健",)),
        ("<div>編譯／黃詠晴</div>", ("黃詠晴",)),
        ("<div>Na Mwandishi Wetu</div>", ()),
        ("<div>Daily Harbour Framework</div>", ()),
        ("<div>Ulf Brenner | with Reuters, dpa</div>", ("Ulf Brenner",)),
        ("<div>Hana Dvorská, ČTK</div>", ("Hana Dvorská",)),
        ("<div><span>Tove Lindahl</span><span>Reporter</span></div>", ("Tove Lindahl",)),
        ("<div><a href=/auteur/jurre>Jurre van den Akker</a></div>", ("Jurre van den Akker",)),
        ("<div>高橋 美咲　2026年3月10日 9時00分</div>", ("高橋 美咲",)),
        ("<div>이준호</div><div>기자</div>", ("이준호",)),
        ("<div>최유진 기자 yj@daily.example</div>", ("최유진",)),
        ("<div>浦江评论记者 沈佳怡</div>", ("沈佳怡",)),
        ("<div>〔記者張瑞楨／台中報導〕</div>", ("張瑞楨",)),
        ("<div>2026-03-10 09:14 嘉南報／ 記者吳淑玲／嘉義即時報導</div>", ("吳淑玲",)),
        ("<div>10 MARCH 2026 - 09:45 <span>ANNA DOE</span></div>", ("ANNA DOE",)),
        ("<div>PAP, oprac. Lena Zych</div>", ("Lena Zych",)),
        ("<div>JANE DOE</div><div>Associated Press</div>", ("JANE DOE",)),
        ("<div>EFE EFE</div><div>10 de marzo de 2026</div>", ()),
        ("<div>Luc Durand avec AFP</div>", ("Luc Durand",)),
        ("<div>Luc Durand, envoyé spécial à Nice</div>", ("Luc Durand",)),
        ("<div>Kari Nordmann</div><div>Journalist</div>", ("Kari Nordmann",)),
        ("<div>Ottilie Brauk</div><div>o.brauk@daily.example</div>", ("Ottilie Brauk",)),
        ("<div>浦江时报 记者 沈佳怡</div>", ("沈佳怡",)),
        ("<div>Texte et photos : Luc Durand</div>", ("Luc Durand",)),
        ("<p>NEWS PROVIDED BY<br><a href=/n>Harbour Ahoy Marina</a></p><p>Mar 10, 2026</p>", ()),
        ("<div>Ondra Falk and Debs Sorum, CNN</div><div>3 minute read</div>", ("Ondra Falk", "Debs Sorum")),
        ("<div>Agustina Roldán PARA LA GACETA</div>", ("Agustina Roldán",)),
        ("<div>제주=강민지 기자</div>", ("강민지",)),
        ("<div>제주=강민지 기자 kang@daily.example</div>", ("강민지",)),
        ("<div>사업비는 약 120억원으로 예상된다. 절반은 국비다. 이도현 기자</div>", ()),
        ("<div>2026/3/10 09:14（中央社記者張祈台北10日電）</div>", ("張祈",)),
        ("<div>Crystal Palace</div><div>March 10, 2026</div>", ()),
        ("<div>Charlotte County</div>", ()),
        ("<div>Par Belga</div><div>10 mars 2026</div>", ()),
        ("<div>AFP / Joël Saget</div>", ()),
        ("<div>Posted By</div><div>Daily</div>", ()),
        ("<div>Von RND/dpa</div>", ()),
        ("<div>Harbour Walks</div><div>Old pictures of the town</div>", ()),
    ],
)
def test_lines_under_the_headline_that_nothing_marks(row: str, authors: tuple[str, ...]) -> None:
    assert read(row, '<meta property=og:site_name content="Daily">').authors == authors


def test_a_paper_that_is_called_like_a_given_name_is_no_author() -> None:
    head = '<meta property=og:site_name content="Dale Messenger">'
    assert read("<div>Dale Messenger</div><div>Tuesday 10 March 2026</div>", head).authors == ()


@pytest.mark.parametrize("tail", ["<p>Edited by: Wes Rahn</p>", "<p>Edited By: दीपक शर्मा</p>"])
def test_an_editor_below_the_story_is_no_author(tail: str) -> None:
    assert read(tail=tail).authors == ()


def test_initials_of_a_person_are_no_agency_before_a_place() -> None:
    assert names.split("By AP Singh") == (("AP Singh",), ())
    assert names.split("MIA HARPER") == (("MIA HARPER",), ())


def test_a_writer_on_the_card_of_another_story_is_no_author() -> None:
    link = "<h2><a href=/s>Another story of the harbour and its ferries</a></h2>"
    cards = f"<li>{link}<p class=author-name>Anna Doe</p></li>" * 3
    assert read(tail=f"<h3>Read more</h3><ul>{cards}</ul>").authors == ()


def test_portraits_of_those_who_write_elsewhere_sign_nothing() -> None:
    cards = "".join(f"<div><img src=p.jpg><span>{name}</span><p>Writes about ships.</p></div>" for name in _WRITERS[:2])
    assert read(tail=f"<h4>More from our writers</h4>{cards}").authors == ()


def test_a_blog_may_print_the_writer_above_the_headline() -> None:
    above = "<ul><li><span>Rex Dolan</span></li><li><span>Mar 10</span></li><li><span>3 min read</span></li></ul>"
    doc = Document(f"<title>Harbour vote fails</title>{above}<h1>Harbour vote fails</h1>{STORY}", URL)
    assert authors.read(doc, scope.find(doc), "Harbour vote fails").authors == ("Rex Dolan",)


@pytest.mark.parametrize(
    ("line", "writers"),
    [
        ("（取材・文＝石井 遥）", ("石井 遥",)),
        ("【田中太一】", ("田中太一",)),
        ("（佐藤 健、鈴木花子）", ("佐藤 健", "鈴木花子")),
        ("【関連記事】", ()),
    ],
)
def test_brackets_below_a_japanese_story_name_its_writers(line: str, writers: tuple[str, ...]) -> None:
    assert read(tail=f"<p>{line}</p>").authors == writers


def test_an_agency_behind_the_last_name_tells_a_signature() -> None:
    assert read(tail="<p>Hunter Dray, The Canadian Press</p>").authors == ("Hunter Dray",)


@pytest.mark.parametrize("tail", ["<p>Autor werden</p>", "<div>Author making</div>"])
def test_a_word_in_small_letters_is_no_writer(tail: str) -> None:
    assert read(tail=tail).authors == ()


def test_a_signature_may_name_an_agency_in_brackets() -> None:
    tail = "<p style='text-align:right'><strong>Huyền Lê</strong> (Theo <em>Reuters</em>)</p>"
    assert read(tail=tail).authors == ("Huyền Lê",)


@pytest.mark.parametrize(
    ("opening", "reporters"),
    [
        ("(광주=연합뉴스) 김도현 기자 = ", ("김도현",)),
        ("（中央社記者林佳蓉台北10日電）", ("林佳蓉",)),
        ("【記者林佳蓉台北報導】", ("林佳蓉",)),
        ("新华社石家庄3月10日电（记者陈忠华、李明）", ("陈忠华", "李明")),
        ("【ロンドン＝佐藤一郎】", ("佐藤一郎",)),
        ("　【ロンドン＝佐藤一郎】", ("佐藤一郎",)),
        ("【ロンドン＝時事】", ()),
    ],
)
def test_the_dateline_of_east_asian_copy_names_its_reporters_and_stays_text(
    opening: str, reporters: tuple[str, ...]
) -> None:
    text = "市议会周二通过决议老旧的市民游泳馆将闭馆一年半其间更换屋顶并更新设备" * 4
    html = (
        f"<html><body><article><h1>市民游泳馆闭馆</h1><p>{opening}{text}。</p><p>{text}。</p></article></body></html>"
    )
    doc = Document(html, URL)
    found = authors.read(doc, scope.find(doc), None)
    assert found.authors == reporters
    assert found.consumed == frozenset()


def test_a_link_to_the_page_that_article_author_names_gives_the_name() -> None:
    head = "<meta property='article:author' content='https://daily.example/source/jane-doe'>"
    portrait = "<aside><a href='/source/jane-doe'><img src=/j.jpg></a><a href='/source/jane-doe'>Jane Doe</a></aside>"
    assert read(head=head, tail=portrait).authors == ("Jane Doe",)
    elsewhere = "<meta property='article:author' content='https://www.facebook.com/janedoe'>"
    assert read(head=elsewhere, tail="<a href=https://www.facebook.com/janedoe>Jane Doe</a>").authors == ()
    assert read(head=head.replace("jane-doe", "it's\"]broken"), tail=portrait).authors == ()


def test_a_signature_line_with_its_place_is_a_byline() -> None:
    assert read("<p class=firma><em>Ángeles Escudero</em> | <span class=localizacion>Madrid</span></p>").authors == (
        "Ángeles Escudero",
    )


def test_a_standfirst_that_opens_with_a_name_above_a_date_is_no_byline() -> None:
    row = "<p>Anna Doe, a sailor from Northport, is in prison since spring for what she said and wrote about it.</p>"
    assert read(f"{row}<p>2 March 2026</p>").authors == ()


def test_a_string_too_long_for_names_is_not_looked_into() -> None:
    assert names.split("Jane Doe, " * 1000, stated=True) == ((), ())


_HOUSE = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "%s"},'
    ' "publisher": {"@type": "Organization", "name": "Harbour Gazette"}}</script>'
)


@pytest.mark.parametrize(
    ("row", "head", "expected"),
    [
        # two links without a mark between them
        ("<div class=szerzo><a class=author>Kiss-Nagy Anna</a> <a class=author>Ifj. Varga Béla</a></div>", "",
         ("Kiss-Nagy Anna", "Ifj. Varga Béla")),
        # portraits that are links, too
        ("<div class=byline><a href=/a/1><img src=/1.jpg></a> <a href=/a/1>Anna Doe</a> <a href=/a/2>John Roe</a></div>", "",
         ("Anna Doe", "John Roe")),
        # a role glued to the second of two links
        ("<div class=byline>By <a href=/a/1>Anna Doe</a> and <a href=/a/2>John Roe</a> Globe-trotting staff</div>", "",
         ("Anna Doe", "John Roe")),
        # two links and, behind them, names without one
        ("<p class=byline>By <a href=/a/1>ANNA DeDOE</a>, <a href=/a/2>JOHN ROE</a>, LUKE H. POE and AARON FALK</p>", "",
         ("ANNA DeDOE", "JOHN ROE", "LUKE H. POE", "AARON FALK")),
        ("<div class=byline>By <span>Narayana Doe Bloomberg</span></div>", "", ("Narayana Doe",)),
        # a link to the section behind the writer's
        ("<div class=byline><a href=/a/1>Anna Doe</a> <a href=/science>Science &amp; Stars</a></div>", "", ("Anna Doe",)),
        # the label in an element of its own
        ("<div class=byline><div><span class=role>Text</span> <a class=name>Ebba Lund</a></div></div>", "",
         ("Ebba Lund",)),
        # a second writer, whom the data leave out, in an inline element
        ("<div class=meta><span class=author>Wytske Bos en Tjeerd van der Wal</span> • 5 maart 2026, 06:15 • Regio</div>",
         ld('{"@type": "Person", "name": "Wytske Bos"}'), ("Wytske Bos", "Tjeerd van der Wal")),
        # the initials of the newspaper behind the name
        ("", _HOUSE % "Minttu Lahtinen HG", ("Minttu Lahtinen",)),
        # the newsroom, and a date glued to it
        ("<div class=signature><span class=author>Por Redacción</span><time>31 de enero de 2026</time></div>", "", ()),
        ("<div class=by><span>विकास शर्मा</span>, <span>सतना</span> • <time>22 फ़रवरी 2026</time></div>", "",
         ("विकास शर्मा",)),
        ("<div class=author><span>রফিক আহমেদ</span><span>পাবনা</span></div>", "", ("রফিক আহমেদ",)),
        # made-up class names: the parts are named for tests
        ("<div data-component=byline-block><time>8 April 2026</time><div data-testid=byline-contributors><span>Calum Nixon"
         "</span><span>Highlands reporter</span></div></div>", "", ("Calum Nixon",)),
        ("<div class=article__credits-author-pub>Arnel Doe-Cruz - <span>Tinig ng Bayan</span></div>", "",
         ("Arnel Doe-Cruz",)),
        # what broadcasters say to screen readers
        ("<section class=byline><ul><li><span>Author, </span>सुनयना शर्मा</li><li><span>पदनाम, </span>संवाददाता</li></ul></section>", "",
         ("सुनयना शर्मा",)),
        # a weekday glued to the last of two names
        ("<div class=author-date><span class=author>Lieselot Maes, Bram Deno</span><time>zo 1 dec 10:47</time></div>", "",
         ("Lieselot Maes", "Bram Deno")),
        ("<div class=metainfo><a class=metainfo__item--author href=/i>Annina Cadu</a><span>, Trun</span><time>28.12.2023</time></div>",
         "", ("Annina Cadu",)),
        ("<p class=byline>Par <a class=author>Le Phare avec AFP</a></p>", "", ()),
        ("<p>خبرنگار رویترز که زمستان گذشته از کوچه می‌گذشت، به گفته اکبر سه استکان خورد و نان نخرید.</p>", "", ()),
        ("", "<meta name=content_author content='Laksmi Doe'>", ("Laksmi Doe",)),
        # logins that systems hand out
        ("", ld('{"@type": "Person", "name": "redactor2"}'), ()),
        ("<div class=writer>எஸ்.கண்ணன்</div>", "", ("எஸ்.கண்ணன்",)),
        ("<div class=row><a class=author>ویب ڈیسک</a> <span>اتوار 15 مارچ 2026</span></div>", "", ()),
    ],
)  # fmt: skip
def test_rows_of_writers_come_apart(row: str, head: str, expected: tuple[str, ...]) -> None:
    assert read(row, head).authors == expected


def test_an_agency_with_a_date_glued_to_it_is_handed_on() -> None:
    row = "<div class=meta><span class=item-author>Piše: A. Vuk, Hina</span><span class=date>20. veljače 2026.</span></div>"
    found = read(row)
    assert (found.authors, found.agencies) == (("A. Vuk",), ("Hina",))


def test_the_name_of_the_house_behind_by_is_no_author_with_it() -> None:
    head = "<meta property=og:site_name content=Clay>"
    row = "<div class=byline><div><a href=/team>By Clay</a></div><div>March 5, 2026</div></div>"
    assert read(row, head).authors == ()


def test_a_section_that_bears_the_title_is_not_taken_for_the_head_of_the_story() -> None:
    rows = "<p>By Jane Doe, Network Expert</p>" + STORY * 30
    html = (
        f"<html><head><title>The Best Harbour Boats of 2026: 50 Tested</title></head><body><article><h1>The Best Boats of 2026"
        f"</h1>{rows}<h2>The Best Harbour Boats of 2026</h2>{STORY}</article></body></html>"
    )
    doc = Document(html, URL)
    assert authors.read(doc, scope.find(doc), "The Best Boats of 2026").authors == ("Jane Doe",)


@pytest.mark.parametrize(
    "desk",
    [
        "Redacção", "Екип", "Σύνταξη", "Yazı İşleri", "Прес-служба", "Редакција", "التحرير", "گروه اقتصادی",
        "סוכנויות הידיעות", "एजेंसी", "Mwandishi Wetu", "责任编辑", "社会部", "편집국",
    ],
)  # fmt: skip
def test_desks_of_other_languages_are_no_persons(desk: str) -> None:
    assert names.split(desk, stated=True)[0] == ()


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("<span class=byline><span>By Tim Doe</span> <span>Military historian</span></span>", ["Tim Doe"]),
        ("<div class=firma_comentarios><a rel=author href=/a>Ana Ruiz</a> / <a rel=author href=/b>Emilio de Benito</a> Madrid <a href=/d>27 OCT 2025 - 12:14</a></div>", ["Ana Ruiz", "Emilio de Benito"]),
        ("<div><div class=byline-author>Por Ana Ruiz 1 de marzo</div><div>a@x.example</div><div class=byline-author>Por Luis Pérez 1 de marzo</div></div>", ["Ana Ruiz", "Luis Pérez"]),
        ("<div class=byline>By <a class=author href=/c>Cyrus Engineer &amp; Sophie Doe</a></div>", ["Cyrus Engineer", "Sophie Doe"]),
    ],
)  # fmt: skip
def test_rows_whose_elements_part_names_from_the_rest(row: str, expected: list[str]) -> None:
    assert list(read(row).authors) == expected


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("<p><b><i>Andrés Doe es politólogo e investigador. Martín Roe es abogado y analista.</i></b></p>", ["Andrés Doe", "Martín Roe"]),
        ("<p>アナリストは「能力を維持している」と指摘している。(c)AFP/Amina DOE</p>", ["Amina DOE"]),
        ("<p><strong>　　作者︱春春</strong></p>", ["春春"]),
        ("<footer><ul><li class=footerAuthor><a href=mailto:j@x.example><span itemprop=author>Julia Doe</span></a></li></ul></footer>", ["Julia Doe"]),
    ],
)  # fmt: skip
def test_the_end_of_a_story_tells_its_writers(tail: str, expected: list[str]) -> None:
    assert list(read(tail=tail).authors) == expected


def test_where_print_and_creator_agree_the_author_of_the_data_is_the_editor() -> None:
    data = '{"@type": "NewsArticle", "creator": {"@type": "Person", "name": "Desca Doe"}, "author": {"@type": "Person", "name": "Budi Roe"}}'
    head = f"<script type=application/ld+json>{data}</script>"
    row = "<div class=byline>Oleh <span itemprop=author>Desca Doe</span></div>"
    assert read(row, head).authors == ("Desca Doe",)


def test_where_an_agency_reports_from_is_no_person() -> None:
    assert names.split("واس - مكة المكرمة", stated=True) == ((), ("واس",))
    assert names.split("dpa - Jane Doe", stated=True)[0] == ("Jane Doe",)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("<div>編集委員　中村健二</div>", ("中村健二",)),
        ("<div>経済部論説委員　佐藤花子</div>", ("佐藤花子",)),
    ],
)
def test_a_japanese_office_before_the_name_is_none_of_it(row: str, expected: tuple[str, ...]) -> None:
    assert read(row).authors == expected


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("<p>(דוד כהן)</p>", ("דוד כהן",)),
        ("<p>(Anna Schmidt, Peter Meyer)</p>", ("Anna Schmidt", "Peter Meyer")),
        ("<p>(Anna Schmidt is away this week)</p>", ()),
        ("<p>(The harbour office, Monday)</p>", ()),
        (
            "<p><span style='font-style: italic'>Jane Doe is a contributing editor of the Harbour Gazette.</span></p>",
            ("Jane Doe",),
        ),
        ("<p><span>Jane Doe is a contributing editor of the Harbour Gazette, the board said.</span></p>", ()),
    ],
)
def test_a_last_line_in_brackets_or_in_styled_italics_signs_the_story(tail: str, expected: tuple[str, ...]) -> None:
    assert read(tail=tail).authors == expected


@pytest.mark.parametrize("name", ["新竹10日電", "东港3日讯", "חדשות", "Anónimo", "Аноним"])
def test_a_dateline_or_desk_in_the_data_is_no_person(name: str) -> None:
    assert read(head=ld(f'{{"@type": "Person", "name": "{name}"}}')).authors == ()


def test_a_name_may_end_in_an_initial() -> None:
    assert read("<p>Por Antonio Ferrero B.</p>").authors == ("Antonio Ferrero B.",)
    assert read("<p>By Jane Doe.</p>").authors == ("Jane Doe",)


@pytest.mark.parametrize("line", ["中新社记者 杜洋 摄", "記者李明／攝影", "港务局供图"])
def test_who_made_a_picture_signs_no_story(line: str) -> None:
    assert read(f"<p>{line}</p>").authors == ()
