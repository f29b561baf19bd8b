"""The second opinion on doubtful pieces: what it may move, and what it must leave alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import sieve
from wiredesk.extract.boilerplate import Piece
from wiredesk.extract.features import FEATURES
from wiredesk.extract.walk import Leaf
from wiredesk.records import BlockKind
from wiredesk.trees import Trees

STATE: dict[str, list[float]] = {
    "roots": [0, 1],
    "features": [0, 2],
    "thresholds": [0.5, 100.0],
    "left": [-1, -3],
    "right": [-2, -4],
    "values": [-2.0, 1.0, -1.5, 2.5],
}


def piece(text: str, why: str = "") -> Piece:
    leaf = Leaf(0, 0, text, 0, 0, 0, 0, 0, 0)
    return Piece(BlockKind.PARAGRAPH, 0, [leaf], text, 0, 0, 0, float(len(text)), why)


def story(*further: Piece) -> list[Piece]:
    """Ten paragraphs of 100 characters, and ``further`` pieces below."""
    return [*(piece("The harbour board met. " * 4 + "It voted") for _ in range(10)), *further]


@given(st.lists(st.floats(-1e6, 1e6), min_size=len(FEATURES), max_size=len(FEATURES)))
@settings(max_examples=60, deadline=None)
def test_an_answer_that_comes_early_is_the_answer_of_all_trees(row: list[float]) -> None:
    for kept in (0.0, 1.0):
        row[0] = kept
        trees = sieve.shipped()
        chance, moved = trees.probability(row), sieve.chance_to_move(trees, row)
        sure = chance < sieve.DROP_BELOW if kept else chance > sieve.KEEP_ABOVE
        assert moved == (pytest.approx(chance) if sure else None)


def test_trees_add_one_leaf_each() -> None:
    trees = Trees.load(STATE)
    assert trees.probability([0.0, 0.0, 50.0]) == pytest.approx(1 / (1 + 2.718281828**3.5))
    assert trees.probability([1.0, 0.0, 500.0]) == pytest.approx(1 / (1 + 2.718281828**-3.5))


def test_a_moved_piece_says_how_sure_the_model_was() -> None:
    pieces = story(piece("Follow the crew on every channel"), piece("What the tides bring", "label"))
    sieve.move(pieces, {10: 0.12, 11: 0.93})
    assert pieces[10].why == "model: drop 0.12"
    assert (pieces[11].why, pieces[11].note) == ("", "model: keep 0.93, against: label")


def test_the_middle_of_the_scale_moves_nothing() -> None:
    pieces = story(piece("Perhaps"), piece("Perhaps not", "label"))
    sieve.move(pieces, {10: 0.5, 11: 0.5})
    assert [one.why for one in pieces[10:]] == ["", "label"]


def test_a_model_that_would_drop_most_of_a_story_is_not_believed() -> None:
    pieces = story()
    sieve.move(pieces, dict.fromkeys(range(8), 0.01))
    assert not any(one.why for one in pieces)


def test_a_model_that_would_bring_back_half_a_story_is_not_believed() -> None:
    pieces = story(*(piece("A summary of another story of the day. " * 4, "link") for _ in range(9)))
    sieve.move(pieces, dict.fromkeys(range(10, 19), 0.9))
    assert all(one.why == "link" for one in pieces[10:])


def test_bylines_and_dates_never_come_back() -> None:
    pieces = story(piece("March 11, 2026", "byline or date row"), piece("By Ann Harbour", "label"))
    sieve.move(pieces, {10: 0.99, 11: 0.99})
    assert [one.why for one in pieces[10:]] == ["byline or date row", "label"]


def test_a_page_with_hardly_any_text_is_left_to_the_rules() -> None:
    pieces = [piece("One line of text."), piece("A headline that is a link", "link")]
    sieve.move(pieces, {0: 0.01, 1: 0.99})
    assert [one.why for one in pieces] == ["", "link"]
