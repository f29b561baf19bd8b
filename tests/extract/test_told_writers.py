"""Writers whom the last paragraph, a bold line below it, a profile link or a hidden label names."""

import pytest

from tests.extract.test_authors import STORY, URL, ld, read
from wiredesk.extract import authors, scope
from wiredesk.extract.document import Document

_LONG = "The harbour council voted on Tuesday to widen the channel, and the work is to begin next spring."


@pytest.mark.parametrize(
    ("end", "writers"),
    [
        (" (Georg P. Kehrwald) +++", ("Georg P. Kehrwald",)),
        (" (By Alison Tsao) Enditem/", ("Alison Tsao",)),
        (" [Anna Doe and John Roe]", ("Anna Doe", "John Roe")),
        (" (Anna Doe) ###", ("Anna Doe",)),
        (" (Harbour Pilots)", ()),
        (" (played by Anna Doe)", ()),
        (" (Crystal Palace)", ()),
    ],
)
def test_brackets_behind_the_last_sentence_name_the_writer_and_stay_text(end: str, writers: tuple[str, ...]) -> None:
    found = read(tail=f"<p>{_LONG}{end}</p>")
    assert found.authors == writers
    assert found.consumed == frozenset()


def test_brackets_at_the_end_spell_out_the_login_of_their_writer_alone() -> None:
    head, end = ld('{"@type": "Person", "name": "georg.kehrwald"}'), f"<p>{_LONG} (Georg P. Kehrwald)</p>"
    assert read(head=head, tail=end).authors == ("Georg P. Kehrwald",)
    assert read(head=head, tail=end.replace("Georg P.", "Anna")).authors == ("georg.kehrwald",)
    assert read("<p>By John Roe</p>", tail=end).authors == ("John Roe",)


def test_a_name_in_bold_capitals_below_the_story_signs_it_though_headings_in_bold_stand_above() -> None:
    story = f"<p>{_LONG}<br><br><b>Harbour Work</b><br><br>{_LONG}<br><br><b>ANNA DOE</b></p>"
    assert read(tail=story).authors == ("ANNA DOE",)
    assert read(tail=story.replace("ANNA DOE", "READ MORE")).authors == ()
    assert read(tail=story.replace("<b>ANNA DOE</b>", "ANNA DOE")).authors == ()


@pytest.mark.parametrize(
    ("link", "writers"),
    [
        ("<a href=/autor/anna-p-doe><b>Anna P. Doe</b></a> - <a href=/t>annadoe</a>", ("Anna P. Doe",)),
        ("<a href=/town/anna-p-doe>Anna P. Doe</a>", ()),
        ("<a href=/autor/pilots>Harbour pilots</a>", ()),
        ("<a href=/autor/der-ferge>Von Der Ferge</a>", ()),
    ],
)
def test_a_dated_row_in_a_foot_of_its_own_opens_with_a_link_to_the_writer(link: str, writers: tuple[str, ...]) -> None:
    row = f"<footer>{link} Seaside 10/03/2026 12:40h - Kept in: Harbour</footer>"
    assert read(f"<p>{_LONG}</p><figcaption>{_LONG}</figcaption><div>Share</div><div>0</div>{row}").authors == writers


def test_a_label_for_those_who_do_not_see_the_page_is_no_name() -> None:
    assert read("<div class=byline>von <a><span class=hide>Autor: </span>Georg Kehrwald</a></div>").authors == (
        "Georg Kehrwald",
    )


def test_a_topic_under_which_a_story_is_filed_is_no_writer() -> None:
    page = "<title>Anna Doe | Harbour vote fails</title><article><h1>Harbour vote fails</h1><h2>{}</h2>{}</article>"
    for name, writers in (("Eva Poe", ("Eva Poe",)), ("Anna Doe", ())):
        doc = Document(page.format(name, STORY), URL)
        assert authors.read(doc, scope.find(doc), "Harbour vote fails").authors == writers


@pytest.mark.parametrize(
    ("row", "writers"),
    [
        ("Reporter : Anna Doe Editor : John Roe", ("Anna Doe",)),
        ("Penulis: Anna Doe Editor: John Roe", ("Anna Doe",)),
        ("Anna Doe Tuesday, March 10, 2026", ("Anna Doe",)),
        ("March 10, 2026 By Anna Doe Leave a Comment", ("Anna Doe",)),
        ("By ANNA DOE Gazette Staff Writer", ("ANNA DOE",)),
        ("कृष्णा शर्मा, नई दिल्ली", ("कृष्णा शर्मा",)),
        ("採訪、撰文／林佳蓉", ("林佳蓉",)),
        ("입력 2026.03.10 09:14 김철수 기자", ("김철수",)),
    ],
)
def test_what_stands_behind_a_name_in_a_byline_row_is_no_part_of_it(row: str, writers: tuple[str, ...]) -> None:
    assert read(f"<div class=byline>{row}</div>").authors == writers
