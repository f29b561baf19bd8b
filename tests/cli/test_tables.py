"""Plain tables line up in every script."""

import pytest

from wiredesk.cli.tables import table


@pytest.mark.parametrize(
    ("text", "columns"),
    [("harbour", 7), ("渡轮", 4), ("เรือออกแล้ว", 9), ("مُدَرِّس", 4), ("नमस्ते", 4), ("می\u200cرود", 5), ("e\u0301té", 3)],
)
def test_a_cell_is_as_wide_as_it_is_shown(text: str, columns: int) -> None:
    """Marks of Thai, Arabic and Hindi stand above or below their letters, Chinese signs take two columns."""
    _, rule, row = table(("a", "b"), [(text, "x")]).splitlines()
    assert rule == f"{'-' * columns}  -"
    assert row == f"{text}  x"
