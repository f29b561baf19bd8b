"""Normal forms of text that several stages share."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from html import unescape

# Characters that show nothing and only say where a line may break or which way it runs (Unicode category Cf
# without the joiners U+200C and U+200D, which change letters in Persian, Indic scripts and emoji).
_INVISIBLE = {
    ord(character): None
    for character in "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff"
}
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")

# One mark per meaning, for comparison only.
_MARKS = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′‵`´ʹʻʼʽ＇", "'"),
        **dict.fromkeys("“”„‟″‶«»＂〝〞〟", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－⸺⸻", "-"),
        "…": "...",
    }
)


def squash(text: str) -> str:
    """``text`` with each run of white space (no-break and line separators too) as one space and none at the ends.

    Zero-width characters, soft hyphens, byte order marks, direction marks and control characters are removed. Letters
    are composed (NFC, the form that the W3C asks of the web): equal words are equal strings, whoever typed them.
    """
    text = text.strip()
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if text.isprintable() and "  " not in text:  # the only white space that is printable is the plain blank
        return text
    text = " ".join(text.split())
    if not text.isprintable():  # none of the characters to remove is printable, and few texts hold another such
        text = " ".join(_CONTROLS.sub("", text.translate(_INVISIBLE)).split())
    return text


_REFERENCE = re.compile(r"&(?:#x?[0-9a-f]{2,6}|[a-z]{2,8}[0-9]{0,2});", re.IGNORECASE)


def resolved(text: str) -> str:
    """``text`` with characters for the references of HTML, which end with a semicolon: "&region" is not "®ion"."""
    return _REFERENCE.sub(lambda found: unescape(found[0]), text) if "&" in text else text


def unescaped(text: str) -> str:
    """``resolved``, also what was escaped twice: "&amp;#8217;"."""
    return resolved(resolved(text))


_LETTER_RUN = re.compile(r"[^\W\d_]+")
_WORD_RUN = re.compile(r"[^\W_]+")
_APART = bytes(code if chr(code).isalpha() else 32 for code in range(128)) + bytes(range(128, 256))
_APART_KEEPING_DIGITS = bytes(code if chr(code).isalnum() else 32 for code in range(128)) + bytes(range(128, 256))
_PRINTED_MARKS = "’“”–—‘…«»„·"  # beyond ASCII, and in most texts


def letter_runs(text: str) -> list[str]:
    """The runs of letters in ``text``, in order."""
    return _runs(text, _APART, str.isalpha) or _LETTER_RUN.findall(text)


def word_runs(text: str) -> list[str]:
    """The runs of letters and digits in ``text``, in order."""
    return _runs(text, _APART_KEEPING_DIGITS, str.isalnum) or _WORD_RUN.findall(text)


def _runs(text: str, apart: bytes, is_run: Callable[[str], bool]) -> list[str]:
    """The runs, or nothing where they need a pattern, which takes several times as long."""
    spaced = text.encode("utf-8", "surrogatepass").translate(apart).decode("utf-8", "surrogatepass")
    if not text.isascii():
        for mark in _PRINTED_MARKS:
            spaced = spaced.replace(mark, " ")
    found = spaced.split()
    return found if text.isascii() or is_run("".join(found)) else []


def fold(text: str) -> str:
    """``text`` as it is compared: squashed, NFKC, case folded, one form of quotes, dashes and ellipses."""
    if text.isascii():
        return squash(text).casefold().replace("`", "'")
    return _fold(text)


@lru_cache(maxsize=256)  # headline, description and tags are compared in several places
def _fold(text: str) -> str:
    marked = squash(text).translate(_MARKS)
    return squash(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", marked).casefold()).translate(_MARKS))
