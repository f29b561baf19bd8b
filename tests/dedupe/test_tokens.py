"""What counts as a token, and what of a text's typography does not count."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.dedupe import tokens as module
from wiredesk.dedupe.tokens import tokens, word_key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. won’t pay", ["the", "us", "wont", "pay"]),
        ("1,000 people, 2.5 percent", ["1000", "people", "2", "5", "percent"]),
        ("1\u202f000\u00a0000 Franken", ["1000000", "franken"]),
        ("in 2019 300 people", ["in", "2019", "300", "people"]),
        ("Straße STRASSE", ["strasse", "strasse"]),
        ("ＡＢＣ ｶﾞ", ["abc", "ガ"]),
        ("co\u00adoperate zero\u200bwidth", ["cooperate", "zerowidth"]),
        ("北京今天", ["北", "京", "今", "天"]),
        ("สวัสดี ฿", ["ส", "ว", "ส", "ด"]),
        ("東京・コーヒー。", ["東", "京", "コ", "ー", "ヒ", "ー"]),
        ("안녕 하세요", ["안녕", "하세요"]),
        ("नमस्ते दुनिया", ["नमसत", "दनय"]),
        ("e\u0301te\u0301 été", ["été", "été"]),
        ("snake_case — ‘quoted’ „x“", ["snake", "case", "quoted", "x"]),
        ("", []),
        (" … — !\n\n", []),
    ],
)
def test_tokens_of(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@pytest.mark.parametrize("script", ["", " Ж"])
def test_lines_part_words_and_do_not_count_themselves(script: str) -> None:
    words = ["one", "two", "three", "four", *script.casefold().split()]
    assert tokens(f"One two\r\n\r\n---\nthree\u2028four{script}") == words


def _is_han(letter: str) -> bool:
    """Whether a code point is of a Han block, filled or not: a younger Unicode changes nothing."""
    return "\uf900" <= letter <= "\ufaff" or "\U00020000" <= letter <= "\U0003ffff"


@given(st.text())
def test_any_text_has_tokens_of_letters_and_digits_alone(text: str) -> None:
    for token in tokens(text):
        assert token
        assert "_" not in token
        assert all(letter.isalnum() or _is_han(letter) for letter in token)


@given(st.text())
def test_reading_the_tokens_of_tokens_changes_nothing(text: str) -> None:
    stream = tokens(text)
    assert tokens(" ".join(stream)) == stream


@given(st.text(st.characters(max_codepoint=0x2100), max_size=80))
def test_the_fast_way_for_latin_letters_cuts_as_the_general_one(text: str) -> None:
    """A character of another script sends the same text the general way."""
    assert tokens(text + "\nЖ")[:-1] == tokens(text)


@given(st.text(max_size=12))
def test_a_word_key_holds_the_letters_of_its_tokens(text: str) -> None:
    word = "".join(text.split())
    assert word_key(word) == "".join(tokens(word))


def test_the_ignored_characters_are_all_marks_and_format_characters_of_unicode() -> None:
    every = [p for p in range(sys.maxunicode + 1) if unicodedata.category(chr(p)) in ("Mn", "Mc", "Me", "Cf")]
    assert every == module._IGNORED
