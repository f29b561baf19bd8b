"""Alternatives gathered by their first letter match what plain ones match."""

import re

import pytest

from wiredesk.extract.branches import branches

_WORDS = ("photos", "photo", "fotó", "foto.", "imaj", "sursa", "kilde", "Фото", "写真", "f")
_TEXTS = ("PHOTOS", "Photo", "FOTÓ", "foto.", "fotox", "İMAJ", "ıMAJ", "ſursa", "\u212aILDE", "фото", "写真", "F", "x")


@pytest.mark.parametrize("caseless", [True, False])
def test_alternatives_by_first_letter_match_as_plain_ones(caseless: bool) -> None:
    flags = re.IGNORECASE if caseless else re.NOFLAG
    plain = re.compile("|".join(map(re.escape, _WORDS)), flags)
    gathered = re.compile(branches(_WORDS, caseless=caseless), flags)
    for text in (*_TEXTS, *_WORDS):
        expected, found = plain.match(text), gathered.match(text)
        assert (found and found[0]) == (expected and expected[0]), text
