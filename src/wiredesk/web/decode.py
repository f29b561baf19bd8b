"""From bytes to text: which character set a page is in, by evidence and not by belief.

Order: byte order mark, bytes that say it themselves (strict UTF-8), labels (Content-Type header, <meta>, XML
declaration) that fit the bytes, detection. Labels mean what the WHATWG Encoding Standard says
(https://encoding.spec.whatwg.org). See docs/decisions/character-sets.md.
"""

import codecs
import re
from collections.abc import Iterator

import webencodings

from wiredesk.web.detect import likeliest

PRESCAN_BYTES = 4096  # the standard asks for 1,024; pages put scripts before their <meta>

_SLICE = 32 * 1024  # bytes
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_BE, "utf-16be"), (codecs.BOM_UTF16_LE, "utf-16le"))

# Python codecs to try for a name of the standard, nearest first; where a strict reading fails the next is tried.
_CODECS = {
    "big5": ("big5hkscs", "cp950"),
    "euc-jp": ("euc_jp", "euc_jis_2004"),
    "euc-kr": ("cp949",),
    "gb18030": ("gb18030",),
    "gbk": ("gb18030",),
    "iso-2022-jp": ("iso2022_jp", "iso2022_jp_2004"),
    "iso-8859-8-i": ("iso8859-8",),
    "macintosh": ("mac-roman",),
    "shift_jis": ("cp932", "shift_jis_2004"),
    "utf-16be": ("utf-16-be",),
    "utf-16le": ("utf-16-le",),
    "windows-874": ("cp874",),
    "x-mac-cyrillic": ("mac-cyrillic",),
}
_UNUSABLE = frozenset({"replacement", "x-user-defined"})

_COMMENT = re.compile(rb"<!--.*?(?:-->|$)", re.DOTALL)
_META = re.compile(rb"<meta[\s/]([^>]*)", re.IGNORECASE)
_ATTRIBUTE = re.compile(rb"""([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([^\s"';,]+)""", re.IGNORECASE)
_XML = re.compile(rb"""\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']\s*([A-Za-z0-9._:-]+)""")
_ESCAPES = (b"\x1b$B", b"\x1b$@", b"\x1b(J")  # ISO-2022-JP is all ASCII bytes, so valid UTF-8
_ASCII = bytes(range(0x80))
_OWN_OF_WINDOWS = re.compile(rb"[\x80-\x9f]")
_LEADING = bytes(range(0xC0, 0x100))


def _lookup(label: bytes | str) -> str | None:
    """The standard's name for a label, or None when it names nothing usable."""
    text = label.decode("latin-1") if isinstance(label, bytes) else label
    found = webencodings.lookup(text)
    return None if found is None or found.name in _UNUSABLE else str(found.name)


def _meta_label(head: bytes) -> str | None:
    """What the first usable <meta> says (WHATWG HTML, "prescan a byte stream to determine its encoding")."""
    for tag in _META.finditer(_COMMENT.sub(b"", head)):
        attributes = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(tag[1])}
        label = attributes.get(b"charset")
        if label is None and attributes.get(b"http-equiv", b"").strip().lower() == b"content-type":
            found = _CHARSET.search(attributes.get(b"content", b""))
            label = found[1] if found else None
        name = _lookup(label.strip()) if label else None
        if name is not None:
            return "utf-8" if name.startswith("utf-16") else name  # a tag that one can read is not in UTF-16
    return None


def _labels(body: bytes, content_type: str) -> Iterator[str]:
    """Names from the header, <meta> and the XML declaration, in order of weight."""
    header = _CHARSET.search(content_type.encode("utf-8", "replace"))
    name = _lookup(header[1]) if header else None
    if name is not None:
        yield name
    head = body[:PRESCAN_BYTES]
    name = _meta_label(head)
    if name is not None:
        yield name
    declared = _XML.match(head)
    name = _lookup(declared[1]) if declared else None
    if name is not None:
        yield name


def _c1(error: UnicodeError) -> tuple[str, int]:
    """Decode a byte that a windows code page leaves open as the control character of its number, as the standard."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start]
    return (chr(byte) if 0x80 <= byte <= 0x9F else "\ufffd"), error.start + 1


codecs.register_error("wiredesk.c1", _c1)


def _read(body: bytes, name: str) -> tuple[str, bool]:
    """The text under an encoding of the standard, and whether every byte had a meaning."""
    candidates = _CODECS.get(name, (name,))
    for codec in candidates:
        try:
            return body.decode(codec), True
        except UnicodeDecodeError:
            continue
    text = body.decode(candidates[0], "wiredesk.c1" if name.startswith("windows-") else "replace")
    return text, "\ufffd" not in text


def _high(body: bytes) -> bytes:
    """The bytes beyond ASCII."""
    return body.translate(None, _ASCII)


def _nearly_utf8(body: bytes, high: bytes) -> bool:
    """Whether the bytes are UTF-8 with a few cuts: no other encoding forms such sequences by chance."""
    following = len(high.translate(None, _LEADING))
    most = min(following, len(high) - following)  # sequences that there can be, each of up to three following bytes
    if most < 8 or (len(high) - most - min(following, 3 * most)) * 8 > most:
        return False
    kept = body.decode("utf-8", "ignore")
    ascii_bytes = len(body) - len(high)
    sequences = len(kept) - ascii_bytes
    stray = len(high) - (len(kept.encode()) - ascii_bytes)
    return sequences >= 8 and stray * 8 <= sequences


def _hardly_utf8(body: bytes) -> bool:
    """Whether most bytes beyond ASCII form no sequence of UTF-8: the template says so, the text is older."""
    stray = body.decode("utf-8", "replace").count("\ufffd")
    return stray > len(_high(body)) // 3


def _utf16_guess(body: bytes) -> str | None:
    """UTF-16 without a mark: markup is ASCII, so every second byte of its beginning is zero."""
    head = body[:256]
    if len(head) < 4 or b"\0" not in head:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd * 10 >= len(head) * 3 and odd > 4 * even:
        return "utf-16le"
    if even * 10 >= len(head) * 3 and even > 4 * odd:
        return "utf-16be"
    return None


def _choose(body: bytes, content_type: str) -> tuple[str, str]:
    """Text and name of a body that is neither marked nor strict UTF-8."""
    if _nearly_utf8(body, _high(body)):
        return body.decode("utf-8", "replace"), "utf-8"
    imperfect: tuple[str, str] | None = None
    for name in _labels(body, content_type):
        text, clean = _read(body, name)
        if clean:
            return text, name
        if name != "utf-8" or not _hardly_utf8(body):
            imperfect = imperfect or (text, name)
    if imperfect is not None:
        return imperfect
    name = likeliest(body)
    return _read(body, name)[0], name


def decode(body: bytes, content_type: str = "") -> tuple[str, str]:
    """The text of ``body`` and the WHATWG name (lower case) of the encoding it was read in.

    ``content_type`` is the value of the header, with its charset parameter. Never fails: bytes without meaning
    become U+FFFD. The text holds no NUL, no leading byte order mark and no lone surrogate.
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return _read(body[len(mark) :], name)[0].replace("\0", ""), name
    guess = _utf16_guess(body)
    if guess is not None:
        return _read(body, guess)[0].replace("\0", ""), guess
    try:
        text, name = body.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, name = _choose(body, content_type)
    else:
        if b"\x1b" in body and any(escape in body for escape in _ESCAPES) and _is_iso_2022(body, content_type):
            text, name = _read(body, "iso-2022-jp")[0], "iso-2022-jp"
    return text.replace("\0", ""), name


def _is_iso_2022(body: bytes, content_type: str) -> bool:
    """Whether a page of ASCII bytes with escapes into Japanese says that it is, or says nothing and switches back."""
    labels = list(_labels(body, content_type))
    return "iso-2022-jp" in labels or (not labels and body.isascii() and body.count(b"\x1b(B") > 1)


def is_latin1(body: bytes, content_type: str = "") -> bool:
    """Whether ISO 8859-1, which is read at a fraction of the cost, gives what ``decode`` gives.

    That is: a label that means windows-1252, and no byte that it reads otherwise.
    """
    if _is_utf8(body) or body.startswith(codecs.BOM_UTF8):
        return False
    named = next(_labels(body, content_type), None) == "windows-1252"
    return named and not _OWN_OF_WINDOWS.search(high := _high(body)) and not _nearly_utf8(body, high)


def utf8(body: bytes, content_type: str = "") -> bytes:
    """What ``decode`` reads in ``body``, as UTF-8: for nearly every page the body itself, without a copy."""
    if b"\0" not in body and b"\x1b" not in body and not body.startswith(codecs.BOM_UTF8) and _is_utf8(body):
        return body
    return decode(body, content_type)[0].encode("utf-8")


def _is_utf8(body: bytes) -> bool:
    """Whether all of ``body`` is UTF-8, slice by slice: text that stays in the cache takes two thirds of the time."""
    view, at = memoryview(body), 0
    try:
        while at < len(body):
            end = at + _SLICE
            at += codecs.utf_8_decode(view[at:end], "strict", end >= len(body))[1]
    except UnicodeDecodeError:
        return False
    return True
