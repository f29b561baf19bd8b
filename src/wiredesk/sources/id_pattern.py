"""``id_pattern``: the regular expression that names an article by a part of its URL.

It is searched in every URL of its source, and these come from strangers. Python's ``re`` backtracks, so the forms
that cost exponential time are refused, and those of high polynomial time are bounded by a count.
"""

import re

from wiredesk.sources import values

MAX_LENGTH = 200  # characters
MAX_REPEATS = 2  # a search for two of them in text of 1,024 characters takes at most seconds, three could take hours
MAX_CHOICES = 6

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P?[:=!<>]+|[*+?]|\{\d*,?\d*\}|[()|]|.", re.DOTALL)
_EXACT = re.compile(r"\{\d+\}")
_RANGE = re.compile(r"[*+]|\{(?:\d+,\d*|,\d+)\}")
_EXAMPLE = r"such as '-(\d+)\.html'"


def id_pattern(value: object) -> str:
    """A regular expression with exactly one group, of bounded cost. Raises ``ValueError`` that says what is wrong."""
    found = values.pattern(value)
    if len(found) > MAX_LENGTH:
        raise ValueError(f"is longer than {MAX_LENGTH} characters: write the part around the article's number alone")
    groups = re.compile(found).groups
    if groups != 1:
        raise ValueError(f"{found!r} has {groups} groups; it needs one, the article's number, {_EXAMPLE}; use (?:...)")
    _refuse_costly(_TOKEN.findall(found))
    return found


def _refuse_costly(tokens: list[str]) -> None:
    repeats = choices = 0
    loose = [False]  # for each open group: whether it can match the same text in several ways
    closed = None  # what the group that ended with the last token was
    before = ""
    for token in tokens:
        ended, closed = closed, None
        lazy = token in "?+" and (_RANGE.fullmatch(before) or before == "?")
        if token.startswith("("):
            loose.append(False)
        elif token == ")":
            closed = loose.pop()
            loose[-1] |= closed
        elif _RANGE.fullmatch(token) and not lazy:
            repeats += 1
            loose[-1] = True
        elif token in "?|" and not lazy:
            choices += 1
            loose[-1] = True
        if ended is not None and (_RANGE.fullmatch(token) or (ended and _EXACT.fullmatch(token))):
            raise ValueError(f"repeats a group, which may take endless time; repeat single characters, {_EXAMPLE}")
        before = token
    if repeats > MAX_REPEATS or choices > MAX_CHOICES:
        what = f"at most {MAX_REPEATS} repetitions (* + {{m,n}}) and {MAX_CHOICES} choices (? |)"
        raise ValueError(f"would take too long on hostile URLs: {what}, {_EXAMPLE}; it is searched, not matched whole")
