"""Lines that are never the story, by wording, in many languages."""

import pytest

from wiredesk.extract.account import ACCOUNT, COMMENTING, NOTICES, of_account
from wiredesk.extract.boilerplate import is_row, is_sentence
from wiredesk.extract.phrases import CALLS, COMMENTS, READ_MORE, after_call, after_comments, after_end, after_read_more


def test_pointers_are_known_in_at_least_twenty_languages() -> None:
    assert len(READ_MORE) >= 20
    assert len(set(READ_MORE) | set(CALLS) | set(ACCOUNT)) >= 20


@pytest.mark.parametrize("language", sorted(READ_MORE))
def test_every_phrase_of_the_table_matches_itself(language: str) -> None:
    assert all(after_read_more(phrase.casefold()) is not None for phrase in READ_MORE[language].split("|"))


@pytest.mark.parametrize("table", [ACCOUNT, COMMENTING, NOTICES])
def test_every_phrase_of_accounts_notices_and_comments_is_found_in_a_text(table: dict[str, str]) -> None:
    phrases = [phrase.casefold() for line in table.values() for phrase in line.split("|")]
    assert all(phrase in of_account(f"– {phrase}.") for phrase in phrases)
    assert of_account("the board of the harbour met on monday") == ()


def test_notices_are_known_in_at_least_thirty_languages() -> None:
    assert len(NOTICES) >= 30


@pytest.mark.parametrize("heading", ["Kommentarer (3)", "Σχόλια", "Yorumlar (12)", "댓글", "ความคิดเห็น", "نظرات"])
def test_the_heading_over_readers_comments_ends_the_story(heading: str) -> None:
    assert after_comments(heading.casefold()) is not None
    assert after_end(heading.casefold()) is not None


def test_tables_are_sorted_by_language() -> None:
    for table in (READ_MORE, CALLS, ACCOUNT, NOTICES, COMMENTS):
        assert list(table) == sorted(table)


@pytest.mark.parametrize("line", ["» lees ook: iets anders", "👉 czytaj także: coś innego", "(leia também)"])
def test_bullets_before_a_pointer_do_not_hide_it(line: str) -> None:
    assert after_read_more(line) is not None


@pytest.mark.parametrize("line", ["the board read the plan", "a newsletter was printed in 1820"])
def test_prose_is_no_call(line: str) -> None:
    assert after_call(line) is None
    assert after_end(line) is None


@pytest.mark.parametrize(
    "row",
    [
        "By Jane Roe",
        "von Jana Roh",
        "3 March 2026 at 10:15",
        "12:40 | 2026-03-02",
        "3 hours ago",
        "2026年3月2日",
        "更新 10:15",
    ],
)
def test_bylines_and_dates_are_rows(row: str) -> None:
    assert is_row(row)


@pytest.mark.parametrize("line", ["The council met for the first time in the new hall", "Prices rose by a third"])
def test_sentences_are_no_rows(line: str) -> None:
    assert not is_row(line)


@pytest.mark.parametrize("line", ["It ends.", "終わった。", "यह समाप्त हुआ।", "“Really?”", "انتهى الأمر؟"])
def test_sentences_end_in_every_script(line: str) -> None:
    assert is_sentence(line)
