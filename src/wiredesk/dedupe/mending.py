"""Letters that a copy has lost: ``&#252;`` and ``Ã¼`` where the story has ``ü``.

Feeds escape twice, and some sites read UTF-8 as windows-1252: the same words, and hardly a token in common. Only what
is compared is mended, never what is kept.
"""

import re

from wiredesk.web.text import resolved

# What windows-1252 shows for the bytes 0x80 to 0x9f (WHATWG Encoding Standard, index windows-1252).
_SHOWN = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"
_BYTES = {ord(shown): 0x80 + place for place, shown in enumerate(_SHOWN)}
_BEHIND = f"[\x80-\xbf{re.escape(_SHOWN)}]"  # continuation bytes, as shown
# Letters of two bytes up to the Arabic ones, and the rest of three bytes: "ß”" and "Ü…" are no such pair.
_MISREAD = re.compile(f"[\xc2-\xdb]{_BEHIND}|[\xe0-\xef]{_BEHIND}{{2}}")
_FIRST = "ÃÂâÄÅÐÑÎÏØÙàãï"  # one of them stands in any text of some length that was misread
_LEAST = 3  # fewer may be a capital before a quotation mark


def mended(text: str) -> str:
    """``text`` with its escaped and misread letters as they were; most texts have none and stay as they are."""
    text = resolved(text)
    if text.isascii() or not any(first in text for first in _FIRST):
        return text
    if len(_MISREAD.findall(text)) < _LEAST:
        return text
    return _MISREAD.sub(_letter, text)


def _letter(found: re.Match[str]) -> str:
    """The letter whose bytes were shown one by one, or what was found where they are none."""
    try:
        return found[0].translate(_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return found[0]
