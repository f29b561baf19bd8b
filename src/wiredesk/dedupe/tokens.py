"""Text to tokens: what two printings of one story have in common whatever their typography.

A token is a run of letters and digits, or one character in the scripts that are written without spaces between
words (Han, Kana, Thai, Lao, Khmer, Myanmar). Hangul is written with spaces and stays word by word. Case, accents
that stay apart as combining marks, apostrophes, soft hyphens, zero-width characters, the separators of thousands,
every kind of quote, dash and white space do not count; letters that a bad copy misread are mended first.

Stored keys depend on every rule here and on the Unicode tables of the interpreter; tests hold examples of them. A
change that moves keys needs a migration that computes the stored fingerprints anew, or equal texts are no longer
recognised; the keys of sketches leave with the window.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from wiredesk.dedupe.mending import mended


def _charset(points: Iterable[int]) -> str:
    """The inside of a regular expression's ``[...]`` that matches exactly these code points, which ascend."""
    ranges: list[list[int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)


# Letters of the scripts without spaces: Thai and Lao, Myanmar, Khmer, Han number signs, Kana; and Han with its
# extensions, whole planes of it, so that a younger Unicode changes nothing.
_BLOCKS = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3040, 0x30FF), (0x31F0, 0x31FF))
_LETTERS = [point for first, last in _BLOCKS for point in range(first, last + 1) if chr(point).isalnum()]
_UNSPACED = _charset(_LETTERS) + "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN = re.compile(f"[{_UNSPACED}]|[^\\W_{_UNSPACED}]+")
_SIGN = re.compile(f"[{_UNSPACED}]")

# Combining marks and format characters (categories M* and Cf) split words where they stand. Between these ranges
# Unicode has none of them. A character class that reaches past U+FFFF is thirty times slower to search, so the two
# halves are kept apart.
_MARK_RANGES = ((0x00AD, 0x3100), (0xA600, 0xAC00), (0xFB00, 0x1FFFF), (0xE0000, 0xE01FF))
_IGNORED = [
    point
    for first, last in _MARK_RANGES
    for point in range(first, last + 1)
    if unicodedata.category(chr(point)) in ("Mn", "Mc", "Me", "Cf")
]
_MARKS = re.compile(f"[{_charset(p for p in _IGNORED if p <= 0xFFFF)}]")
_FAR_MARKS = re.compile(f"[{_charset(p for p in _IGNORED if p > 0xFFFF)}]")
_FAR = re.compile("[\U00010000-\U0010ffff]")
# ' ` and the apostrophes of the General Punctuation and Spacing Modifier blocks.
_APOSTROPHES = "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201a\u201b\u2032\uff07"
# Thin and unbroken spaces are rare; without them a search for the comma alone is ten times as fast.
_SPACES = "\u00a0\u2009\u202f"
_THOUSANDS = re.compile(f"[,{_SPACES}](?<=[0-9].)(?=[0-9]{{3}}(?![0-9]))")
_COMMAS = re.compile(",(?<=[0-9],)(?=[0-9]{3}(?![0-9]))")
_ABBREVIATION = re.compile(r"\.(?<=\b[^\W\d_]\.)(?=[^\W\d_]\.)")  # U.S. and US, z.B. and zB

# Most pages of the West hold only Latin-1 letters beside typographic signs. Those are cut by tables of 256 bytes, which
# takes a fifth of the time; encoding replaces the signs by "?". Of the marks only the soft hyphen is among them.
_BEYOND_LATIN = re.compile("[^\\x00-\u00ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]")
_SOFT_HYPHEN = "\u00ad"
_LATIN = bytes(point if chr(point).isalnum() else ord(" ") for point in range(256))
_FOLDED = bytes(
    ord(folded) if len(folded := chr(point).casefold()) == 1 and folded <= "\xff" else point for point in range(256)
)
_SHARP_S = b"\xdf"


def fold(text: str) -> str:
    """The text in NFKC without marks, apostrophes, separators of thousands; case and lines stay."""
    return _fold(text)[0]


def _fold(text: str) -> tuple[str, bool]:
    """``fold``, and whether a table of Latin letters can cut the result."""
    text = mended(text)
    thousands = _THOUSANDS if any(space in text for space in _SPACES) else _COMMAS
    text = _ABBREVIATION.sub("", thousands.sub("", text))
    for sign in _APOSTROPHES:
        text = text.replace(sign, "")
    if text.isascii():
        return text, True
    text = unicodedata.normalize("NFKC", text)
    if _BEYOND_LATIN.search(text) is None:
        return text.replace(_SOFT_HYPHEN, ""), True
    text = _MARKS.sub("", text)
    text = _FAR_MARKS.sub("", text) if _FAR.search(text) else text
    return text, _BEYOND_LATIN.search(text) is None


@lru_cache(maxsize=64)
def cut(text: str) -> tuple[str, str]:
    """The tokens apart by white space: with their case, and casefolded. Remembers the last texts."""
    folded, is_latin = _fold(text)
    if is_latin:
        cased = folded.encode("latin-1", "replace").translate(_LATIN)
        small = cased.translate(_FOLDED).replace(_SHARP_S, b"ss")
        return cased.decode("latin-1"), small.decode("latin-1")
    words = " ".join(_TOKEN.findall(folded))
    return words, _MARKS.sub("", words.casefold())


def token_bytes(text: str) -> list[bytes]:
    """``tokens`` in UTF-8, which is what hashes are taken of."""
    return utf8(cut(text)[1]).split()


def utf8(text: str) -> bytes:
    """UTF-8 that lone surrogates, which JSON input can hold, do not break."""
    return text.encode("utf-8", "surrogatepass")


def tokens(text: str) -> list[str]:
    """All tokens of a text in order; empty when it holds no letter or digit."""
    return cut(text)[1].split()


@lru_cache(maxsize=256)
def all_tokens(text: str) -> tuple[str, ...]:
    """``tokens`` of a whole text that is compared often. Remembers the last texts."""
    return tuple(tokens(text))


def is_sign(token: str) -> bool:
    """Whether a token is one character of a script without spaces, which is less than a word."""
    return len(token) == 1 and _SIGN.match(token) is not None


def word_key(word: str) -> str:
    """The letters and digits of one printed word as tokens have them; empty for a dash."""
    return _MARKS.sub("", "".join(_TOKEN.findall(fold(word))).casefold())
