"""The alternatives of a pattern for many words, written so that the matcher tries few of them.

Python's matcher passes over a branch whose first letter does not stand at its place without entering it, unless case
is ignored. So words are gathered by their first letter, and where case is ignored that letter is a set of its cases
in a group that heeds case.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

_CASED = "".join(letter for letter in map(chr, range(0x2500)) if letter.lower() != letter.upper())


def branches(words: Iterable[str], *, caseless: bool) -> str:
    """The alternatives for plain ``words``, in their order as far as it matters: among those that begin alike.

    ``caseless`` for a pattern that ignores case.
    """
    groups: dict[str, list[str]] = {}
    for word in words:
        first = _cases(word[0]) if caseless else word[0]
        groups.setdefault(first, []).append(re.escape(word[1:]))
    return "|".join(
        (f"(?-i:[{first}])" if len(first) > 1 else re.escape(first)) + f"(?:{'|'.join(rests)})"
        for first, rests in groups.items()
    )


@lru_cache(maxsize=256)
def _cases(letter: str) -> str:
    """Every letter that a pattern which ignores case takes for ``letter``, itself included."""
    return "".join(sorted({letter, *re.findall(re.escape(letter), _CASED, re.IGNORECASE)}))
