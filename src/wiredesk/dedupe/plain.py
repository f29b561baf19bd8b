"""A text as it is compared: without litter, in one script of Chinese, with Western figures.

Hong Kong and Taiwan print a wire's simplified text in traditional characters, Arab and Thai papers print figures of
their own: the same story, and hardly a run of five tokens in common. Only what is compared is made plain, never what is
kept, nor the fingerprint, by which texts are equal.
"""

import re
import unicodedata
from functools import cache, lru_cache

from opencc import OpenCC

from wiredesk.dedupe.litter import cleared

_FIGURES = {
    point: str(unicodedata.decimal(chr(point)))
    for point in range(0x660, 0x1FC00)
    if unicodedata.category(chr(point)) == "Nd"
}
# The mathematical ones beyond are left to NFKC: a class that reaches past U+FFFF is thirty times slower to search.
_FOREIGN = re.compile(f"[{''.join(chr(point) for point in _FIGURES if point <= 0xFFFF)}]")
_BEYOND_LATIN = re.compile("[\u0660-\U0001fbff]")
_HAN = re.compile("[\u3400-\u9fff]")


@lru_cache(maxsize=256)
def plain(text: str) -> str:
    """What of a text is compared. Remembers the last texts."""
    return in_one_script(cleared(text))


def in_one_script(text: str) -> str:
    """The text with simplified Han and Western figures."""
    if text.isascii() or _BEYOND_LATIN.search(text) is None:
        return text
    text = text.translate(_FIGURES) if _FOREIGN.search(text) else text
    return _simplified().convert(text) if _HAN.search(text) else text


@cache
def _simplified() -> OpenCC:
    """From traditional to simplified characters; read with the first text that holds any of them."""
    return OpenCC("t2s")
