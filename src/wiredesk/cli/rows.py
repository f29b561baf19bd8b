"""The input lines of a batch: one JSON object each."""

import json
from collections.abc import Mapping
from math import isfinite
from typing import cast

from wiredesk.errors import InputError


def read_row(line: bytes) -> Mapping[str, object]:
    """The object of one line. Raises ``InputError``."""
    try:
        row = json.loads(line, parse_float=_finite, parse_constant=_finite)
    except (ValueError, RecursionError) as error:
        raise InputError(f"not a line of JSON: {error}") from None
    if not isinstance(row, dict):
        raise InputError(f"an object was expected, not {type(row).__name__}")
    return cast("dict[str, object]", row)


def _finite(number: str) -> float:
    """Numbers that JSON cannot spell, which an id would be handed back as. Raises ``ValueError``."""
    if not isfinite(value := float(number)):
        raise ValueError(f"{number} is no number of JSON")
    return value


def text_of(row: Mapping[str, object], key: str) -> str | None:
    """The text of a key, or None. Raises ``InputError`` for anything else."""
    value = row.get(key)
    if value is None or isinstance(value, str):
        return value
    raise InputError(f"{key}: a text was expected, not {type(value).__name__}")


def required(row: Mapping[str, object], key: str) -> str:
    """The text of a key that each line must have. Raises ``InputError``."""
    text = text_of(row, key)
    if text is None:
        raise InputError(f"{key}: missing")
    return text
