"""Fingerprints, line keys and sketches."""

import random

from hypothesis import given
from hypothesis import strategies as st

from wiredesk.dedupe import fingerprint, line_keys, sketch
from wiredesk.dedupe.fingerprint import LEAST_TOKENS, SKETCH_BITS, SKETCH_SIZE

WORDS = [f"word{number}" for number in range(4000)]
STORY = "\n\n".join(" ".join(WORDS[start : start + 40]) for start in range(0, 400, 40))


def test_a_fingerprint_is_32_hex_digits() -> None:
    assert len(fingerprint("One word")) == 32
    assert int(fingerprint("One word"), 16) >= 0


def test_a_text_without_tokens_has_no_keys() -> None:
    assert (fingerprint(" — "), line_keys("…"), sketch("!")) == ("", (), ())


def test_a_fingerprint_never_moves() -> None:
    """Stored values must be found again; a change here needs another TOKENS_VERSION."""
    assert fingerprint("The mayor said 1,000 people came.") == "9eac617df5f76e32bb8c01ac8a455dfd"
    assert line_keys("The mayor said") == (5748812269203592792,)
    assert sketch("The mayor said so") == (240736970240,)


def test_typography_does_not_count() -> None:
    plain = 'He said: "It\'s over" - 10,000 left.\nThen rain came.'
    set_well = "HE SAID: “It’s over” — 10\u202f000 left.\n\nThen\u00a0rain came…"
    assert fingerprint(plain) == fingerprint(set_well)
    assert line_keys(plain) == line_keys(set_well)
    assert sketch(plain) == sketch(set_well)


@given(st.text())
def test_keys_are_total_and_in_range(text: str) -> None:
    assert len(fingerprint(text)) in (0, 32)
    assert all(0 <= key < 1 << 63 for key in line_keys(text))
    keys = sketch(text)
    assert len(keys) == len(set(keys)) <= SKETCH_SIZE
    assert all(0 <= key < 1 << SKETCH_BITS for key in keys)


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


def test_common_lines_are_left_out() -> None:
    footer = " ".join(WORDS[3000:3060])
    assert sketch(f"{STORY}\n{footer}", line_keys(footer)) == sketch(STORY)


def test_common_lines_stay_where_they_are_all_there_is() -> None:
    short = " ".join(WORDS[: LEAST_TOKENS - 1])
    assert sketch(f"{STORY}\n{short}", line_keys(STORY)) == sketch(f"{STORY}\n{short}")
