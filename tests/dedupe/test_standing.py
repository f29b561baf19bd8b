"""Lines that stand under many stories."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.dedupe import lowest_keys
from wiredesk.dedupe.standing import ENOUGH, standing_lines, without
from wiredesk.dedupe.tokens import tokens

STORY = "The harbour of Aldermoor reopens on Monday after the flood, the mayor told reporters at the quay this morning."
FOOT = "Support our newsroom with a subscription from four pounds a month and read every story without advertising."
ABOUT = "Founded in 1954 the group makes pumps and valves for shipyards and employs some nine hundred people in Ostrow."


def common(*lines: str) -> frozenset[int]:
    """The keys of lines that many clusters have."""
    return frozenset(key for line in lines for key in lowest_keys(line))


@pytest.mark.parametrize(
    ("lines", "known", "found"),
    [
        ((STORY, FOOT), (FOOT,), {FOOT}),
        ((STORY, ABOUT, FOOT), (FOOT, ABOUT), {FOOT, ABOUT}),
        ((STORY, ABOUT, FOOT), (FOOT,), {FOOT}),
        ((STORY, ABOUT, FOOT), (ABOUT,), set()),
        ((STORY, FOOT), (STORY,), set()),
        ((STORY, FOOT), (STORY, FOOT), set()),
        ((STORY, FOOT), (), set()),
    ],
    ids=[
        "the last line",
        "the last lines",
        "no line above one that is the story's",
        "nor where the last line is none",
        "the first line is in digests as well",
        "never all of the text",
        "nothing is known",
    ],
)
def test_standing_lines_are_the_last_ones_that_are_common(
    lines: tuple[str, ...], known: tuple[str, ...], found: set[str]
) -> None:
    assert standing_lines("\n\n".join(lines), common(*known)) - {""} == found


def test_a_line_is_standing_before_its_higher_keys_are_known() -> None:
    """The lowest keys of a line get into sketches first."""
    keys = lowest_keys(FOOT)
    assert standing_lines(f"{STORY}\n{FOOT}", frozenset(keys[: len(keys) // 2 + 1])) == {FOOT}
    assert standing_lines(f"{STORY}\n{FOOT}", frozenset(keys[len(keys) // 2 :])) == frozenset()


def test_four_lowest_keys_are_enough_for_a_long_line() -> None:
    """Under longer texts its higher keys are in no sketch."""
    keys = lowest_keys(FOOT)
    assert len(keys) > 2 * ENOUGH + 1
    assert standing_lines(f"{STORY}\n{FOOT}", frozenset(keys[:ENOUGH])) == {FOOT}
    assert standing_lines(f"{STORY}\n{FOOT}", frozenset(keys[1 : ENOUGH + 1])) == frozenset()


def test_a_line_under_a_long_story_is_not_looked_for() -> None:
    story = "\n".join(
        f"{STORY} {number} " + " ".join(f"word{number}x{place}" for place in range(40)) for number in range(9)
    )
    assert standing_lines(f"{story}\n{FOOT}", common(FOOT)) == frozenset()


def test_a_text_of_nothing_else_stays_as_it_is() -> None:
    """Also where a sign is left over: a text without tokens cannot be compared."""
    assert without(f"{FOOT}\n* * *", {FOOT}) == f"{FOOT}\n* * *"


@given(st.text(alphabet="ab -\n", max_size=80), st.sets(st.integers(0, (1 << 38) - 1), max_size=4))
def test_only_lines_of_the_text_are_found_and_something_is_left(text: str, keys: set[int]) -> None:
    known = frozenset(keys | set(lowest_keys(text)[::2]))
    lines = standing_lines(text, known)
    assert lines <= set(text.splitlines())
    assert bool(tokens(without(text, lines))) == bool(tokens(text))
