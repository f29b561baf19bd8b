"""The input lines of a batch."""

import pytest

from wiredesk.cli.rows import read_row, required, text_of
from wiredesk.errors import InputError


@pytest.mark.parametrize(
    "line", [b"{", b"[]", b"7", b'{"id": NaN}', b'{"id": -Infinity}', b'{"id": 1e999}', b"[" * 5000, b"\xff"]
)
def test_what_is_no_object_of_json_is_refused(line: bytes) -> None:
    """Numbers that JSON cannot spell would come back as the id of an answer."""
    with pytest.raises(InputError):
        read_row(line)


def test_a_row_gives_its_texts() -> None:
    row = read_row(b'{"id": 1.5, "url": null, "path": "a.html"}')
    assert (row["id"], text_of(row, "url"), required(row, "path")) == (1.5, None, "a.html")
    with pytest.raises(InputError):
        required(row, "url")
