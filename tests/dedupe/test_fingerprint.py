"""Fingerprints, lowest keys and sketches."""

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wiredesk.dedupe import fingerprint, keys_of, lowest_keys
from wiredesk.dedupe import sketch as sketch_of
from wiredesk.dedupe.fingerprint import LEAST_KEYS, REACH, SKETCH_BITS, SKETCH_SIZE

WORDS = [f"word{number}" for number in range(4000)]
STORY = "\n\n".join(" ".join(WORDS[start : start + 40]) for start in range(0, 400, 40))


def sketch(text: str) -> tuple[int, ...]:
    return sketch_of(keys_of(text))


def test_a_fingerprint_is_32_hex_digits() -> None:
    assert len(fingerprint("One word")) == 32
    assert int(fingerprint("One word"), 16) >= 0


def test_a_text_without_tokens_has_no_keys() -> None:
    assert (fingerprint(" — "), lowest_keys("…"), sketch("!")) == ("", (), ())


def test_a_fingerprint_never_moves() -> None:
    """Stored values must be found again; a change here needs a migration that computes them anew."""
    assert fingerprint("The mayor said 1,000 people came.") == "9eac617df5f76e32bb8c01ac8a455dfd"
    assert sketch("The mayor said so") == (240736970240,)


def test_typography_does_not_count() -> None:
    plain = 'He said: "It\'s over" - 10,000 left.\nThen rain came.'
    set_well = "HE SAID: “It’s over” — 10\u202f000 left.\n\nThen\u00a0rain came…"
    assert fingerprint(plain) == fingerprint(set_well)
    assert sketch(plain) == sketch(set_well)


@given(st.text())
def test_keys_are_total_and_in_range(text: str) -> None:
    assert len(fingerprint(text)) in (0, 32)
    keys = lowest_keys(text)
    assert len(keys) == len(set(keys)) <= REACH
    assert all(0 <= key < 1 << SKETCH_BITS for key in keys)


@given(st.text() | st.lists(st.sampled_from(WORDS), max_size=300).map("\n".join))
def test_all_keys_at_once_are_those_that_are_taken_one_by_one(text: str) -> None:
    keys = keys_of(text)
    assert (keys.fingerprint, keys.lowest) == (fingerprint(text), lowest_keys(text))


@given(st.lists(st.sampled_from(WORDS[:50]), min_size=1, max_size=60))
def test_line_breaks_do_not_move_fingerprint_or_sketch(words: list[str]) -> None:
    assert fingerprint(" ".join(words)) == fingerprint("\n".join(words))
    assert sketch(" ".join(words)) == sketch("\n".join(words))


def test_a_lone_surrogate_is_no_obstacle() -> None:
    assert fingerprint("a \ud800 b") == fingerprint("a b")


def test_a_copy_with_a_cut_tail_shares_keys_and_a_stranger_none() -> None:
    half = "\n\n".join(STORY.split("\n\n")[:5])
    stranger = " ".join(WORDS[2000:2400])
    assert len(set(sketch(STORY)) & set(sketch(half))) >= 3
    assert not set(sketch(STORY)) & set(sketch(stranger))


def test_shared_keys_follow_the_shared_text() -> None:
    """Of two texts of which a third is common, about a third of the keys are: never none over twenty draws."""
    draw = random.Random(1)
    for _ in range(20):
        words = draw.sample(WORDS, 900)
        one, other = words[:600], words[:300] + words[600:]
        assert set(sketch(" ".join(one))) & set(sketch(" ".join(other)))


def test_common_keys_are_left_out_and_the_next_take_their_place() -> None:
    keys = replace(keys_of(STORY), opening=())
    lowest = keys.lowest
    assert sketch_of(keys, lowest[:3]) == lowest[3 : 3 + SKETCH_SIZE]
    assert sketch_of(keys, lowest[: REACH - LEAST_KEYS]) == lowest[-LEAST_KEYS:]


def test_common_keys_stay_where_they_are_all_there_is() -> None:
    keys = replace(keys_of(STORY), opening=())
    assert sketch_of(keys, keys.lowest[: REACH - LEAST_KEYS + 1]) == keys.lowest[:SKETCH_SIZE]


def test_a_teaser_shares_keys_with_a_story_however_long() -> None:
    """Of the lowest keys of a long story hardly one stands in its first sentences: the opening has keys of its own."""
    draw = random.Random(1)
    for _ in range(20):
        words = draw.sample(WORDS, 2000)
        assert len(set(sketch(" ".join(words))) & set(sketch("PARIS (AFP) " + " ".join(words[:36]))))


def test_common_keys_of_an_opening_are_left_out() -> None:
    keys = keys_of(STORY)
    assert set(sketch_of(keys, keys.opening)) == set(keys.lowest[:REACH]) - set(keys.opening) - set(
        [key for key in keys.lowest if key not in keys.opening][SKETCH_SIZE:]
    )


def test_a_line_that_two_texts_share_gives_both_the_same_keys_or_none() -> None:
    """That is why leaving out common keys leaves out common lines."""
    footer = " ".join(WORDS[3000:3060])
    ours = set(lowest_keys(footer))
    found = [set(lowest_keys(f"{' '.join(WORDS[n : n + 400])}\n{footer}")) & ours for n in range(0, 2000, 400)]
    longest = max(found, key=len)
    assert longest
    assert all(keys <= longest for keys in found)
