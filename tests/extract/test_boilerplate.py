"""Lines that are never the story, by wording, in many languages."""

import pytest

from wiredesk.extract.account import ACCOUNT, COMMENTING, MAILBOX, NOTICES, of_account
from wiredesk.extract.boilerplate import is_row, is_sentence
from wiredesk.extract.endings import COMMENTS, after_comments, after_end
from wiredesk.extract.phrases import CALLS, READ_MORE, after_call, after_read_more, folded
from wiredesk.extract.spoken import SPOKEN
from wiredesk.extract.to_reader import FOLLOW, speaks


def test_pointers_are_known_in_at_least_twenty_languages() -> None:
    assert len(READ_MORE) >= 20
    assert len(set(READ_MORE) | set(CALLS) | set(ACCOUNT)) >= 20


@pytest.mark.parametrize("language", sorted(READ_MORE))
def test_every_phrase_of_the_table_matches_itself(language: str) -> None:
    assert all(after_read_more(folded(phrase)) is not None for phrase in READ_MORE[language].split("|"))


@pytest.mark.parametrize("table", [ACCOUNT, COMMENTING, MAILBOX, NOTICES])
def test_every_phrase_of_accounts_notices_and_comments_is_found_in_a_text(table: dict[str, str]) -> None:
    phrases = [folded(phrase) for line in table.values() for phrase in line.split("|")]
    assert all(phrase in of_account(f"– {phrase}.") for phrase in phrases)
    assert of_account("the board of the harbour met on monday") == ()


def test_notices_are_known_in_at_least_thirty_languages() -> None:
    assert len(NOTICES) >= 30


@pytest.mark.parametrize("heading", ["Kommentarer (3)", "Σχόλια", "Yorumlar (12)", "댓글", "ความคิดเห็น", "نظرات"])
def test_the_heading_over_readers_comments_ends_the_story(heading: str) -> None:
    assert after_comments(folded(heading)) is not None
    assert after_end(folded(heading)) is not None


def test_tables_are_sorted_by_language() -> None:
    for table in (READ_MORE, CALLS, ACCOUNT, NOTICES, MAILBOX, COMMENTS, SPOKEN, FOLLOW):
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


@pytest.mark.parametrize("language", sorted(SPOKEN))
def test_every_phrase_that_speaks_to_the_reader_does_so_where_a_sentence_begins(language: str) -> None:
    for phrase in SPOKEN[language].split("|"):
        assert speaks(phrase, folded(phrase))
        quoted = f"„{phrase} ...“"
        assert not speaks(quoted, folded(quoted))


def test_sites_speak_to_their_readers_in_at_least_thirty_languages() -> None:
    assert len(SPOKEN) >= 30


@pytest.mark.parametrize(
    "line",
    [
        "The ferries to the islands sail every ten minutes from six in the morning. Follow us on deck, it says aboard.",
        "She told the board to follow the pilots on Facebook and Telegram.",
        "Follow the coastal path, the police told walkers on Monday.",
        "– Följ oss på vägen hem, sade lotsen.",
        "Sledujte nás, řekl lodivod.",
        "By signing up to the treaty the islands gave up their quotas.",
        "Mit der Anmeldung der Insolvenz endete die Geschichte der Reederei.",
        "כל תושבי האי הצטרפו לערוץ החדש.",
        "کلیه حقوق کارگران بندر پرداخت شد.",
    ],
)
def test_sentences_of_a_story_do_not_speak_to_the_reader(line: str) -> None:
    assert not speaks(line, folded(line))


@pytest.mark.parametrize(
    "line",
    ["Follow the Gazette on Facebook, Instagram and X.", "Volg de Havenbode ook op Facebook en Instagram."],
)
def test_an_outlet_is_followed_in_several_places(line: str) -> None:
    assert speaks(line, folded(line))


@pytest.mark.parametrize(
    "printed", ["ΔΙΑΒΑΣΤΕ ΑΚΟΜΗ: Το λιμάνι", "İlgili haber: Liman", "Citeşte şi: Portul", "إقرأ أيضاً: الميناء"]
)
def test_one_letter_may_be_written_in_several_ways(printed: str) -> None:
    assert after_read_more(folded(printed)) is not None


@pytest.mark.parametrize("line", ["※本網站之文字、圖片，非經授權，不得轉載。", "本網站所有內容皆受著作權保護。"])
def test_the_rights_of_a_site_are_told_to_its_reader(line: str) -> None:
    assert speaks(line, folded(line))
