"""Days and numbers in one style, so that a brief is recognised in another paper's."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dedupe.test_lookalike import article, stored
from wiredesk.dedupe import judge
from wiredesk.dedupe.standing import SHORT
from wiredesk.dedupe.style import in_one_style
from wiredesk.dedupe.tokens import tokens

FRIDAY = date(2026, 9, 25)
AT = datetime(2026, 9, 25, 9, tzinfo=UTC)
BRIEF = (
    "Police arrested two people early {} after a break-in at a pharmacy in Wexcombe. A quantity of medicine was "
    "recovered nearby and both remain in custody."
)


@pytest.mark.parametrize(
    ("printed", "same"),
    [
        ("on 23 September in", "on 0923d in"),
        ("on Sept. 23 in", "on 0923d in"),
        ("on the 23rd of September 2026, in", "on the 0923d, in"),
        ("on September 23rd, 2026 in", "on 0923d in"),
        ("on Wednesday in", "on 0923d in"),
        ("on Wednesday, September 23 in", "on 0923d in"),
        ("on Wednesday (Sept 23) in", "on 0923d in"),
        ("am Mittwoch, dem 23. September, in", "am 0923d, in"),
        ("le mercredi 23 septembre à", "le 0923d à"),
        ("el miércoles 23 de septiembre de 2026 en", "el 0923d en"),
        ("na quarta-feira (23 de setembro) em", "na 0923d em"),
        ("в среду, 23 сентября, в", "в 0923d, в"),
        ("w środę 23 września w", "w 0923d w"),
        ("on Sunday in", "on 0927d in"),  # the day after tomorrow is nearer than the Sunday before
        ("on Monday in", "on 0921d in"),
        ("ten boats and 12 men", "10 boats and 12 men"),
        ("zehn Boote, zwölf Leute, 3 Hunde", "10 Boote, 12 Leute, 3 Hunde"),
        ("a tenth of the nine-to-five jobs in 2026", "a tenth of the 9-to-5 jobs in 2026"),
        ("ten boats and twelve men", "ten boats and twelve men"),  # a text stripped of its figures
        ("23 people in September", "23 people in September"),
        ("at 10:23 September", "at 10:23 September"),
        ("1.23 September, 23,5 September", "1.23 September, 23,5 September"),
    ],
)
def test_one_day_is_one_word(printed: str, same: str) -> None:
    assert in_one_style(printed, "", FRIDAY)[0] == same


def test_without_a_day_of_publication_weekdays_stay() -> None:
    assert in_one_style("on Wednesday or 23 September", "", None)[0] == "on Wednesday or 0923d"


def test_long_texts_stay_as_they_are() -> None:
    long = "on 23 September " * SHORT
    assert in_one_style(long, long, FRIDAY) == (long, long)


@pytest.mark.parametrize("other", ["on Sept. 21", "on Monday", "on Monday, 21 September"])
def test_a_brief_is_one_story_whatever_the_style_of_its_day(other: str) -> None:
    known = stored(1, BRIEF.format("on 21 September"), at=AT)
    judgement = judge(article(BRIEF.format(other), at=AT), [known])
    assert judgement.join == 1
    assert judgement.hits[0].evidence == "same text; days and numbers in one style"  # it is not the same as printed


def test_a_copy_that_needs_no_other_style_is_called_the_same_text() -> None:
    text = BRIEF.format("on Monday")
    assert judge(article(text, at=AT), [stored(1, text, at=AT)]).hits[0].evidence == "same text"


@given(st.text(max_size=200), st.dates() | st.none())
def test_any_two_texts_are_restyled_alike_in_either_order(text: str, day: date | None) -> None:
    assert in_one_style(text, "10 boats", day) == in_one_style("10 boats", text, day)[::-1]


WORDS = ["on", "the", "of", "Monday", "Oct.", "September", "May", "23", "5", "5th", "2026", "(Tuesday", "Dienstag)"]


@given(st.lists(st.sampled_from(WORDS)))
def test_no_weekday_stays_beside_days_in_any_order(words: list[str]) -> None:
    assert not {"monday", "tuesday", "dienstag"} & set(tokens(in_one_style(" ".join(words), "", FRIDAY)[0]))


_VIETNAMESE = (
    "Hội đồng cảng hôm thứ Hai đã quyết định mở rộng luồng phía đông trước mùa đông, bà chủ tịch Đỗ Thị Lan cho biết."
)


def test_a_text_without_accents_is_compared_with_one_that_has_them() -> None:
    bare = (
        "Hoi đong cang hom thu Hai đa quyet đinh mo rong luong phia đong truoc mua đong, "
        "ba chu tich Đo Thi Lan cho biet."
    )
    one, other = in_one_style(bare, _VIETNAMESE, None)
    assert tokens(one) == tokens(other)


def test_accents_stay_where_both_texts_have_them_or_one_is_too_short_to_tell() -> None:
    assert in_one_style(_VIETNAMESE, _VIETNAMESE, None) == (_VIETNAMESE, _VIETNAMESE)
    assert in_one_style("El año nuevo", "Feliz", None) == ("El año nuevo", "Feliz")
