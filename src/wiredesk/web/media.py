"""What the bytes are when they are no page: documents, pictures and other things that servers call HTML.

Signatures and the notion of a binary byte are those of the WHATWG MIME Sniffing standard
(https://mimesniff.spec.whatwg.org/, sections 3 and 6).
"""

import re

_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"%!PS-Adobe-", "PostScript"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"RIFF", "RIFF media"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
    (b"\x1aE\xdf\xa3", "WebM"),
    (b"PK\x03\x04", "ZIP or office document"),
    (b"\xd0\xcf\x11\xe0", "office document"),
    (b"\x1f\x8b\x08", "gzip"),
    (b"Rar!", "RAR"),
    (b"wOFF", "font"),
    (b"wOF2", "font"),
)
_MARKUP = re.compile(
    rb"<(?:!doctype|!--|html|head|body|title|meta|script|div|table|p|h1|article|a|br)\b", re.IGNORECASE
)
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_TAG = re.compile(rb"</?[a-z][^<>]{0,200}>", re.I)
_WIDE_MARKS = (b"\xfe\xff", b"\xff\xfe")  # byte order marks of UTF-16, whose text is full of zero bytes
_LOOKED_AT = 4096  # bytes
_TOLERATED = 0.01  # share of binary bytes: damaged pages hold a few, media hold many


def foreign_type(body: bytes) -> str | None:
    """The name of what ``body`` is when it cannot be an HTML page; None when it may be one."""
    head = body[:_LOOKED_AT]
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return name
    if head[4:8] == b"ftyp":
        return "MP4"
    if head.startswith(_WIDE_MARKS) or _MARKUP.search(head):
        return None
    if len(_BINARY.findall(head)) > _TOLERATED * len(head):
        return "binary data"
    return "plain text" if head.strip() and not _TAG.search(body) else None
