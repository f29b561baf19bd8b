"""Durations read and written."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.sources.durations import format_duration, parse_duration


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("30s", timedelta(seconds=30)),
        ("15m", timedelta(minutes=15)),
        ("2h", timedelta(hours=2)),
        ("1d", timedelta(days=1)),
        ("2w", timedelta(weeks=2)),
        (" 1h30m ", timedelta(minutes=90)),
        ("0.25s", timedelta(milliseconds=250)),
        ("90m", timedelta(minutes=90)),
    ],
)
def test_usual_forms_are_read(text: str, span: timedelta) -> None:
    """One unit or several, the largest first."""
    assert parse_duration(text) == span


@pytest.mark.parametrize("text", ["", "15", "m", "-5m", "5 m", "1m1h", "5x", "1.5h", "٣m٣", "9" * 30 + "s"])
def test_other_texts_are_no_durations(text: str) -> None:
    """No guesses at units, no signs."""
    with pytest.raises(ValueError, match="no duration"):
        parse_duration(text)


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=9999)))
def test_what_is_written_is_read_back(span: timedelta) -> None:
    """Down to the microsecond."""
    assert parse_duration(format_duration(span)) == span
