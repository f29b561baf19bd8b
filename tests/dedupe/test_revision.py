"""Differences of words and the class of a revision."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.dedupe import Change, edits, paragraph_changes
from wiredesk.dedupe.difference import MOST_EDITS, differences
from wiredesk.records import Access, Article, Attribution, AttributionKind, EditKind

TEXT = (
    "The mayor said 12 people were hurt on Monday.\n\n"
    "The old bridge colapsed in the night after heavy rain.\n\n"
    "Repairs will take months, the council said in a statement to the press."
)
FIRST, SECOND, THIRD = TEXT.split("\n\n")


def article(text: str, title: str = "Bridge falls", access: Access = Access.UNKNOWN) -> Article:
    return Article(url="u", canonical_url="u", title=title, text=text, access=access)


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
        (f"{TEXT} (Correction: the name of the mayor is Hoel.)", ["correction-note", "wording"]),
        (TEXT.replace("said in a", "corrected in a"), ["wording"]),
        (TEXT.replace("12", "14").replace("colapsed", "collapsed"), ["numbers", "typo"]),
        ("A whole new account. Nobody was hurt.\n\nEngineers blame rust, not weather, for it.", ["rewrite"]),
        (TEXT + "".join(f"\n\nFurther paragraph {n} tells of something else." for n in range(9)), ["paragraph-added"]),
        (TEXT.replace("were hurt", "were badly hurt"), ["wording"]),
        (TEXT.replace("12 people", "people"), ["numbers"]),
        (f"{FIRST}\n\n{THIRD}\n\n{SECOND}", ["cosmetic"]),
        (TEXT.replace("night after", "night\n\nafter"), ["cosmetic"]),
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


def credited(authors: tuple[str, ...], source: str = "", **other: object) -> Article:
    credits = (Attribution(name=source, printed=source, kind=AttributionKind.AGENCY),) if source else ()
    return replace(article(TEXT), authors=authors, attribution=credits, **other)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("new", "changed"),
    [
        (credited(("John Roe",)), Change("Jane Doe", "John Roe")),
        (credited(("Jane Doe", "John Roe")), Change("Jane Doe", "Jane Doe; John Roe")),
        (credited(()), Change("Jane Doe", "")),
        (credited(("Jane Doe",), "Reuters"), Change("Jane Doe", "Jane Doe; Reuters")),
        (credited(("JANE DOE",)), None),
        (credited(("John Roe",), url="https://m.example.org/u"), None),
        (credited(("John Roe",), extractor="a later one"), None),
        (credited(("John Roe",), evidence={"authors": "listing"}), None),
    ],
)
def test_other_writers_or_agencies_under_the_same_text_are_an_edit(new: Article, changed: Change | None) -> None:
    edit = edits(credited(("Jane Doe",)), new)
    assert edit.credit == changed
    assert edit.kinds == ((EditKind.CREDIT,) if changed else (EditKind.COSMETIC,))


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("Bridge falls, 12 hurt", "Bridge falls, 14 hurt", [EditKind.NUMBERS, EditKind.HEADLINE]),
        ("Bridge costs €5m", "Bridge costs $5m", [EditKind.NUMBERS, EditKind.HEADLINE]),
        ("Bridge falls", "Bridge falls, 14 hurt", [EditKind.HEADLINE]),
    ],
)
def test_another_number_in_a_headline_is_one(old: str, new: str, kinds: list[EditKind]) -> None:
    assert list(edits(article(TEXT, old), article(TEXT, new)).kinds) == kinds


def test_a_headline_in_other_quotes_is_none() -> None:
    assert edits(article(TEXT, "The ‘old’ bridge"), article(TEXT, 'The "old" bridge')).kind is EditKind.COSMETIC


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("The goverment met.", "The government met.", "typo"),
        ("They did not recieve it.", "They did not receive it.", "typo"),
        ("Teh mayor spoke.", "The mayor spoke.", "typo"),
        ("He was hired in May.", "He was fired in May.", "wording"),
        ("Prices will increase.", "Prices will decrease.", "wording"),
        ("The move is legal.", "The move is illegal.", "wording"),
        ("They can say so.", "They can't say so.", "wording"),
        ("They say not.", "They say now.", "wording"),
        ("It was never said.", "It was ever said.", "wording"),
        ("Das ist kein Fehler.", "Das ist ein Fehler.", "wording"),
        ("Teh mayor spok.", "Teh mayor spoke.", "typo"),
        ("A guilty man.", "A not guilty man.", "wording"),
    ],
)
def test_a_slip_of_the_keys_is_told_from_another_word(old: str, new: str, kind: str) -> None:
    assert edits(article(f"{old}\n\n{TEXT}"), article(f"{new}\n\n{TEXT}")).kind == kind


def test_a_paragraph_is_set_against_the_one_that_it_is_likest() -> None:
    """A headline shares its words with the paragraph below it, which is there in another wording as well."""
    before = f"The old bridge in heavy rain\n\nMARN (AP) - {SECOND}\n\n{THIRD}"
    assert paragraph_changes(before, f"{SECOND}\n\n{THIRD}") == [
        ("The old bridge in heavy rain", ""),
        (f"MARN (AP) - {SECOND}", SECOND),
    ]


def test_in_writing_without_spaces_the_signs_that_differ_are_shown() -> None:
    old = "地区议会周二投票决定拓宽沿海公路。\n\n反对者认为这笔钱应该用于铁路。"
    edit = edits(article(old), article(old.replace("周二", "周三").replace("应该", "不该")))
    assert edit.changes == (Change("周二", "周三"), Change("应", "不"))
    assert edit.kinds == (EditKind.WORDING,)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("120 views \u00b7 2 hours ago", "4,500 views \u00b7 5 hours ago"),
        ("3 people shared this article", "17 people shared this article"),
        ("Vor 3 Stunden | 12 Kommentare", "Vor 5 Stunden | 19 Kommentare"),
        ("il y a 5 minutes", "il y a 20 minutes"),
        ("3時間前", "8時間前"),
        ("12 просмотров", "345 просмотров"),
        ("Advertisement", ""),
        ("Read also: Harbour closes", "Read also: Ferry sails again"),
        ("Mehr zum Thema: Hafen", ""),
    ],
)
def test_what_a_page_changes_by_itself_is_no_edit(before: str, after: str) -> None:
    assert edits(article(f"{TEXT}\n\n{before}"), article(f"{TEXT}\n\n{after}")).kinds == (EditKind.COSMETIC,)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("12 people were hurt", "14 people were hurt"),
        ("12 hours later", "14 hours later"),
        ("Related costs rose by 12 percent.", "Related costs rose by 14 percent."),
        ("Advertising fell by 12 percent.", "Advertising fell by 14 percent."),
    ],
)
def test_a_short_line_that_is_news_is_compared(before: str, after: str) -> None:
    assert edits(article(f"{TEXT}\n\n{before}"), article(f"{TEXT}\n\n{after}")).kinds == (EditKind.NUMBERS,)


LONG = "\n\n".join([TEXT, *(f"Paragraph {n} says how the works at the bridge go on from here." for n in "abcdef")])


@pytest.mark.parametrize("stub", [FIRST, f"{FIRST}\n\n{SECOND[:20]}", f"{FIRST}\n\n{SECOND[:20]}\u2026"])
@pytest.mark.parametrize("before", [Access.UNKNOWN, Access.FREE, Access.PAYWALLED])
def test_a_story_that_goes_behind_a_paywall_is_not_cut(stub: str, before: Access) -> None:
    """And one that comes out is not longer: the openings are the same."""
    whole, closed = article(LONG, access=before), article(stub, access=Access.PAYWALLED)
    for edit in (edits(whole, closed), edits(closed, whole)):
        assert (edit.kinds, edit.changes) == ((EditKind.ACCESS,), ())


def test_what_changes_in_the_opening_of_a_stub_is_told() -> None:
    edit = edits(article(LONG), article(FIRST.replace("12", "14"), access=Access.PAYWALLED))
    assert (edit.kinds, edit.changes) == ((EditKind.ACCESS, EditKind.NUMBERS), (Change("12", "14"),))


def test_a_notice_in_place_of_a_story_is_a_change_of_access() -> None:
    edit = edits(article(LONG), article("Subscribe now to read on.", access=Access.PAYWALLED))
    assert edit.kind is EditKind.ACCESS


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (article(LONG), article(FIRST)),
        (article(LONG, access=Access.PAYWALLED), article(LONG[:-60], access=Access.PAYWALLED)),
    ],
)
def test_a_cut_is_a_cut_where_no_paywall_explains_it(old: Article, new: Article) -> None:
    assert EditKind.ACCESS not in edits(old, new).kinds


def test_changed_words_are_shown_as_printed() -> None:
    edit = edits(article(TEXT), article(TEXT.replace("colapsed in the night", "fell at dawn")))
    assert edit.changes == (Change("colapsed in the night", "fell at dawn"),)


_TEXTS = st.text(max_size=120) | st.lists(st.sampled_from(["a", "a b.", "12", "1.5", "\n\n", "not", "三万", "-"])).map(
    lambda words: " ".join(["The council said in the morning that the old bridge stays shut", *words])
)


@settings(max_examples=60)
@given(_TEXTS, _TEXTS)
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
