"""Plain tables for people."""

import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

_LEAST = 20  # columns of a terminal that are worth wrapping the last cell into


def minute(at: datetime) -> str:
    """A time of ours for a person: to the minute, in UTC and saying so."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def counted(number: int, thing: str) -> str:
    """A number with its noun: "1 source", "3 sources"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def table(head: Sequence[str], rows: Sequence[Sequence[str]], room: int | None = None) -> str:
    """Columns padded to their widest cell; wide East Asian characters count as two, marks as none.

    ``room``: columns of the terminal (asked when standard output is one). Where the table is wider, its last column is
    wrapped; where that leaves too little, each row becomes lines of name and value.
    """
    widths = [max(map(_width, column)) for column in zip(head, *rows, strict=True)]
    room = room or (shutil.get_terminal_size().columns if sys.stdout.isatty() else None)
    before = sum(widths[:-1]) + 2 * (len(widths) - 1)
    if room and before + widths[-1] > room:
        if room - before < _LEAST:
            return "\n\n".join(_listed(head, row) for row in rows)
        widths[-1] = room - before
        rows = [part for row in rows for part in _wrapped(row, room - before)]
    lines = [_line(row, widths) for row in (head, ["-" * width for width in widths], *rows)]
    return "\n".join(lines)


def _listed(head: Sequence[str], row: Sequence[str]) -> str:
    width = max(map(_width, head))
    return "\n".join(f"{name:{width}}  {cell}".strip() for name, cell in zip(head, row, strict=True) if cell)


def _wrapped(row: Sequence[str], width: int) -> Iterator[Sequence[str]]:
    first, *more = textwrap.wrap(row[-1], width) or [""]
    yield [*row[:-1], first]
    for text in more:
        yield [*("" for _ in row[:-1]), text]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()


def _width(text: str) -> int:
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    """Marks above and below letters, and signs that show nothing, take no room."""
    if character.isascii():
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
