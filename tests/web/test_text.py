"""Normal forms of text."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.web.text import fold, letter_runs, squash, unescaped, word_runs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two\t\n words ", "two words"),
        ("no\xa0break\u202fthin\u3000wide\u2028line", "no break thin wide line"),
        ("soft\xadhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("\u200bedge\u200b \u200b", "edge"),
        ("right\u200e to\u202b left\u2069", "right to left"),
        ("nul\x00 bell\x07 c1\x81", "nul bell c1"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("", ""),
        ("\ufeff \xa0", ""),
        ("cafe\u0301 au lait", "caf\u00e9 au lait"),
    ],
)
def test_squash(text: str, expected: str) -> None:
    """White space becomes one space, what shows nothing goes, joiners that change letters stay."""
    assert squash(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Quoted”", '"quoted"'),
        ("it’s", "IT'S"),
        ("a – b", "a - b"),
        ("wait…", "wait..."),
        ("STRASSE", "straße"),
        ("ｆｕｌｌ　ｗｉｄｔｈ", "full width"),
        ("ﬁnal", "final"),
        ("e\u0301te", "été"[:1] + "te"),
    ],
)
def test_fold_makes_equal_what_reads_equal(one: str, other: str) -> None:
    """Quotes, dashes, case, width and composition do not count in comparisons."""
    assert fold(one) == fold(other)


@given(st.text(max_size=60))
def test_both_forms_are_stable(text: str) -> None:
    """Squashing or folding again changes nothing."""
    assert squash(squash(text)) == squash(text)
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_squashed_text_has_single_spaces_only(text: str) -> None:
    """No other white space, none doubled, none at the ends."""
    assert squash(text) == " ".join(squash(text).split())


@given(st.text(max_size=40) | st.text("aZ9_ -’“”é–да图\u093f", max_size=40))
@settings(max_examples=100)
def test_runs_are_those_of_the_patterns(text: str) -> None:
    assert letter_runs(text) == re.findall(r"[^\W\d_]+", text)
    assert word_runs(text) == re.findall(r"[^\W_]+", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Here&#x27;s the quay", "Here's the quay"),
        ("K&amp;uuml;hlt&amp;uuml;rme", "Kühltürme"),
        ("He said &amp;quot;no&amp;quot;", 'He said "no"'),
        ("Fish & Chips", "Fish & Chips"),
        ("the harbour&region page", "the harbour&region page"),
        ("Fish &amp; Chips", "Fish & Chips"),
        ("no references", "no references"),
    ],
)
def test_references_are_resolved_that_were_escaped_twice(text: str, expected: str) -> None:
    assert unescaped(text) == expected
