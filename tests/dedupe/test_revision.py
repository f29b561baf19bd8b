"""Differences of words and the class of a revision."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.dedupe import Change, edits
from wiredesk.dedupe.difference import MOST_EDITS, differences
from wiredesk.records import Article, EditKind

TEXT = (
    "The mayor said 12 people were hurt on Monday.\n\n"
    "The old bridge colapsed in the night after heavy rain.\n\n"
    "Repairs will take months, the council said in a statement to the press."
)
FIRST, SECOND, THIRD = TEXT.split("\n\n")


def article(text: str, title: str = "Bridge falls") -> Article:
    return Article(url="u", canonical_url="u", title=title, text=text)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (TEXT.replace("colapsed", "collapsed"), ["typo"]),
        (TEXT.replace("12", "14"), ["numbers"]),
        (TEXT.replace("heavy rain", "a long storm"), ["wording"]),
        (f"{TEXT}\n\nThe road stays closed until further notice.", ["paragraph-added"]),
        (f"{FIRST}\n\n{THIRD}", ["paragraph-removed"]),
        (f"Correction: an earlier version named the wrong day.\n\n{TEXT}", ["correction-note", "paragraph-added"]),
        (f"{TEXT}\n\n更正：此前版本有误。", ["correction-note", "paragraph-added"]),
        (TEXT.replace("12", "14").replace("colapsed", "collapsed"), ["numbers", "typo"]),
        ("A whole new account. Nobody was hurt.\n\nEngineers blame rust, not weather, for it.", ["rewrite"]),
        (TEXT + "".join(f"\n\nFurther paragraph {n} tells of something else." for n in range(9)), ["paragraph-added"]),
        (TEXT.upper().replace("\n\n", "\n"), ["cosmetic"]),
        (TEXT, ["cosmetic"]),
    ],
)
def test_the_class_of_a_revision(text: str, kinds: list[str]) -> None:
    edit = edits(article(TEXT), article(text))
    assert [str(kind) for kind in edit.kinds] == kinds
    assert edit.kind is edit.kinds[0]


def test_a_new_headline_is_shown() -> None:
    edit = edits(article(TEXT), article(TEXT, "Bridge is closed"))
    assert (edit.kind, edit.title) == (EditKind.HEADLINE, Change("Bridge falls", "Bridge is closed"))


def test_a_headline_in_other_quotes_is_none() -> None:
    assert edits(article(TEXT, "The ‘old’ bridge"), article(TEXT, 'The "old" bridge')).kind is EditKind.COSMETIC


def test_changed_words_are_shown_as_printed() -> None:
    edit = edits(article(TEXT), article(TEXT.replace("colapsed in the night", "fell at dawn")))
    assert edit.changes == (Change("colapsed in the night", "fell at dawn"),)


@settings(max_examples=30)
@given(st.text(max_size=120), st.text(max_size=120))
def test_any_two_revisions_have_a_class(old: str, new: str) -> None:
    edit = edits(article(old, old), article(new, new))
    assert edit.kind in EditKind
    assert edits(article(old), article(old)).kind is EditKind.COSMETIC


@given(*[st.lists(st.sampled_from("abc"), max_size=20)] * 2)
def test_replacing_the_spans_gives_the_new_text(old: list[str], new: list[str]) -> None:
    built: list[str] = []
    at = 0
    for from_old, to_old, from_new, to_new in differences(old, new):
        built += old[at:from_old] + new[from_new:to_new]
        at = to_old
    assert built + old[at:] == new


@pytest.mark.parametrize(
    ("old", "new", "spans"),
    [
        ("a b c d", "a x c d", [(1, 2, 1, 2)]),
        ("a b c d", "a b c d", []),
        ("", "a b", [(0, 0, 0, 2)]),
        ("a b c d e", "b c x e f", [(0, 1, 0, 0), (3, 4, 2, 3), (5, 5, 4, 5)]),
    ],
)
def test_spans_are_the_shortest(old: str, new: str, spans: list[tuple[int, int, int, int]]) -> None:
    assert differences(old.split(), new.split()) == spans


def test_texts_that_differ_too_much_are_one_span() -> None:
    old, new = [f"a{n}" for n in range(MOST_EDITS)], [f"b{n}" for n in range(MOST_EDITS)]
    assert differences(old, new) == [(0, MOST_EDITS, 0, MOST_EDITS)]
