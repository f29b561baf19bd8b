"""Patterns that name an article: what is taken and what would cost too much."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.sources.id_pattern import MAX_LENGTH, id_pattern


@pytest.mark.parametrize(
    "pattern",
    [
        r"-(\d+)\.html",
        r"/(\d{4}/\d{2}/[a-z]+)/",
        r"[?&](?:id|article)=(\d+)",
        r"/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$",
        r"/[a-z-]+?-(?P<number>\d{6,})(?:\.html)?(?![0-9])",
        r"/[(+*]+\(\*(x)",
        r"/a(\d++)",
    ],
)
def test_a_pattern_that_finds_a_number_is_taken(pattern: str) -> None:
    assert id_pattern(pattern) == pattern


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("(a+)+$", "repeats a group"),
        ("(a|a)*b", "repeats a group"),
        ("(?:a?){30}(b)", "repeats a group"),
        ("(?:(?:a)*){3}(b)", "repeats a group"),
        ("(?:ab){2,9}(c)", "repeats a group"),
        (r".*.*(\d+)x", "at most 2 repetitions"),
        ("a?a?a?a?a?a?a?(aaaaaaa)", "6 choices"),
        ("(x" + "|x" * 7 + ")", "6 choices"),
        ("/", "has 0 groups"),
        ("(a)(b)", "has 2 groups"),
        ("(", "no regular expression"),
        ("[[a](b)", "no regular expression"),
        ("(a{99999999999})", "no regular expression"),
        ("", "must not be empty"),
        ("(" + "x" * MAX_LENGTH + ")", "longer than 200"),
    ],
)
def test_a_pattern_that_cannot_name_or_may_never_end_is_refused(pattern: str, says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        id_pattern(pattern)


@given(st.text(alphabet="()[]{}*+?|\\^$.,:=!<>P?ad-19", max_size=25))
@settings(max_examples=200)
def test_any_text_is_taken_as_it_is_or_refused_in_words(text: str) -> None:
    """What is taken compiles and has one group."""
    try:
        taken = id_pattern(text)
    except ValueError:
        return
    assert re.compile(taken).groups == 1
