"""Standard streams as a shell hands them over, and what may be written to a terminal."""

import io
import os
import re
import sys
from pathlib import Path
from typing import TextIO

# What pages may hold and terminals obey: control characters but for line end and tab, and overrides of direction.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Plain:
    """A text stream on which nothing is obeyed: such characters come out as ``\\u001b``, which in JSON is the same."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text; returns its length."""
        self._stream.write(shown(text))
        return len(text)

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)


def shown(text: str) -> str:
    """The text with every character that a terminal would obey spelled out."""
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def settle() -> None:
    """Make the streams usable: those that the shell closed (``>&-``) lead nowhere; what is written is UTF-8, whatever
    the locale says; standard output is ``Plain``.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open until we end
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # a lone surrogate, which UTF-8 cannot spell
    if not isinstance(sys.stdout, Plain):
        setattr(sys, "stdout", Plain(sys.stdout))  # noqa: B010 - by name, since it is no TextIO to the type checker


def leave_output() -> None:
    """Nothing more may be written, not even what is buffered."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
