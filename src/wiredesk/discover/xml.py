"""XML of feeds and sitemaps, read by expat through the standard library's C tree builder.

The document may come from anybody. No document type reaches the parser, so nothing can be declared, expanded or
loaded; depth, number of elements and number of entries are bounded while reading. Names of HTML entities, which feeds
use without declaring them, are understood; what else is commonly wrong is mended once (``mended``).
"""

import re
from functools import lru_cache
from html.entities import html5
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from wiredesk.errors import ReadError
from wiredesk.records import Outcome

MAX_DEPTH = 200
MAX_ELEMENTS = 2_000_000
_CHUNK = 1 << 16  # characters between two looks at what has been read
# Errors of expat
_JUNK_AFTER_END = 9  # XML_ERROR_JUNK_AFTER_DOC_ELEMENT: the document itself is complete
_UNDECLARED_ENTITY = 11  # XML_ERROR_UNDEFINED_ENTITY

_ENTITIES = {name[:-1]: text for name, text in html5.items() if name.endswith(";")}
# An external subset that nobody loads: only then does expat hand undeclared entities over instead of failing.
_DOCTYPE = b'<!DOCTYPE any SYSTEM "">'

_BODY = b"<content"
_LONGEST_TAG = 400

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # XML 1.0 section 2.2
_LOOSE = re.compile(r"&(?:#(\d{1,9})|#[xX]([0-9a-fA-F]{1,8})|(\w{2,40}));|&|<(?![A-Za-z_/!?])")
_CONTROL = re.compile(rb"&#(?:0*(?:9|10|13|127)|[xX]0*(?:9|[aAdD]|7[fF]));")
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]*):[A-Za-z_]")
_ATTRIBUTE_PREFIX = re.compile(r"\s([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*\s*=")
_DECLARED = re.compile(r"xmlns:([A-Za-z_][\w.-]*)\s*=")
_USUAL = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "media": "http://search.yahoo.com/mrss/",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
}


class NotWellFormedError(ValueError):
    """The text is not XML; ``str()`` says where and why."""


def parse_xml(document: bytes, *, most: int, encoding: str = "utf-8") -> Element:
    """The root element of ``document``, which starts at the root's tag. Blanks are its only ASCII white space.

    ``encoding`` is UTF-8 or ISO-8859-1, which the parser knows by itself.

    Reading stops early once the root or its last child has more than ``most`` children; then the last one may be
    incomplete. Raises ``NotWellFormedError``, and ``ReadError`` for a document built to do harm.
    """
    if len(document) > MAX_ELEMENTS and document.count(b"</") + document.count(b"/>") > MAX_ELEMENTS:
        raise ReadError(Outcome.BAD_LISTING, f"more than {MAX_ELEMENTS} elements")
    document = _blanked(document)
    try:
        return _parsed(document, most, encoding, {})
    except ParseError as error:
        if error.code != _UNDECLARED_ENTITY:
            raise NotWellFormedError(str(error)) from None
    try:
        return _parsed(document, most, encoding, _ENTITIES)
    except ParseError as error:
        raise NotWellFormedError(str(error)) from None


def _parsed(document: bytes, most: int, encoding: str, entities: dict[str, str]) -> Element:
    builder = TreeBuilder()
    parser = XMLParser(target=builder, encoding=encoding)
    parser.entity.update(entities)
    try:
        parser.feed(_DOCTYPE)
        for start in range(0, len(document), _CHUNK):
            parser.feed(document[start : start + _CHUNK])
            root: Element | None = builder.close()
            if root is not None and _enough(root, most):
                return root
        parser.close()
        return builder.close()
    except ParseError as error:
        root = builder.close() if error.code == _JUNK_AFTER_END else None
        if root is None:
            raise
        return root


def _blanked(document: bytes) -> bytes:
    """Each line end and tabulator as a blank: the parser hands over apart what stands on both sides of a line end."""
    document = document.replace(b"\n", b" ").replace(b"\t", b" ").replace(b"\r", b" ").replace(b"\x7f", b" ")
    return _CONTROL.sub(b" ", document) if b"#" in document else document


def _enough(root: Element, most: int) -> bool:
    """Whether there are entries enough. The elements still open are a part of the chain of last children."""
    element, depth = root, 1
    while len(element):
        if depth <= 2 and len(element) > most:
            return True
        element, depth = element[-1], depth + 1
        if depth > MAX_DEPTH:
            raise ReadError(Outcome.BAD_LISTING, f"nested deeper than {MAX_DEPTH}")
    return False


def without_bodies(document: bytes) -> bytes:
    """A feed with its ``content`` and ``content:encoded`` elements emptied, tags and attributes kept.

    Whole stories stand there, most of the bytes of many a feed; we read stories from their pages. Only what is surely
    the body is cut: text and CDATA sections up to the closing tag, not markup.
    """
    kept, done = [], 0
    start = document.find(_BODY)
    while start >= 0:
        inside = document.find(b">", start, start + _LONGEST_TAG) + 1
        end = _end_of_body(document, inside) if inside and _is_body(document, start, inside) else inside
        if end < 0:
            break  # a section that never ends
        if end > inside:
            kept.append(document[done:inside])
            done = end
        start = document.find(_BODY, end or start + 1)
    kept.append(document[done:])
    return b"".join(kept)


def _is_body(document: bytes, start: int, inside: int) -> bool:
    """Whether a whole tag of such an element, which is not empty, stands between two places."""
    named = document[start + len(_BODY)] in b" \t\r\n>" or document.startswith(b":encoded", start + len(_BODY))
    # ">" within an attribute
    quoted = document.count(b'"', start, inside) % 2 or document.count(b"'", start, inside) % 2
    return named and not quoted and document[inside - 2] != ord("/")


def _end_of_body(document: bytes, inside: int) -> int:
    """Where the closing tag begins; ``inside`` where markup stands before it, -1 where a CDATA section never ends."""
    at = document.find(b"<", inside)
    while document.startswith(b"<![CDATA[", at) and (at := document.find(b"]]>", at)) >= 0:
        at = document.find(b"<", at)
    return at if at < 0 or document.startswith(b"</content", at) else inside


def mended(text: str) -> str:
    """``text`` without the usual faults.

    Characters that XML forbids are removed, loose ``&`` and ``<`` and unknown entities escaped (not inside CDATA), and
    prefixes that nobody declared get their usual namespace.
    """
    text = _ILLEGAL.sub("", text)
    parts, at = [], 0
    while (start := text.find("<![CDATA[", at)) >= 0 and (end := text.find("]]>", start)) >= 0:
        parts += [_LOOSE.sub(_escaped, text[at:start]), text[start : end + 3]]
        at = end + 3
    parts.append(_LOOSE.sub(_escaped, text[at:]))
    return _declared("".join(parts))


def _escaped(match: re.Match[str]) -> str:
    whole, decimal, hexadecimal, name = match[0], match[1], match[2], match[3]
    if name:
        return whole if name in _ENTITIES else f"&amp;{name};"
    if decimal or hexadecimal:
        code = int(decimal) if decimal else int(hexadecimal, 16)
        legal = code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
        return whole if legal else ""
    return "&lt;" if whole == "<" else "&amp;"


def _declared(text: str) -> str:
    used = {*_PREFIX.findall(text), *_ATTRIBUTE_PREFIX.findall(text)}
    missing = used - set(_DECLARED.findall(text)) - {"xml", "xmlns"}
    root = re.match(r"<[^\s/>]+", text)
    if not missing or root is None or len(missing) > 100:
        return text
    added = "".join(f' xmlns:{prefix}="{_USUAL.get(prefix, "urn:" + prefix)}"' for prefix in sorted(missing))
    return text[: root.end()] + added + text[root.end() :]


class Names(dict[str, str]):
    """Short names of tags: the root's own vocabulary without prefix, others by their usual prefix; all lower case."""

    def __init__(self, root: Element) -> None:
        super().__init__()
        self._own = root.tag.rpartition("}")[0]

    def __missing__(self, tag: str) -> str:
        namespace, _, local = tag.rpartition("}")
        prefix = "" if namespace == self._own else _prefix(namespace)
        short = self[tag] = f"{prefix}:{local}".lower() if prefix else local.lower()
        return short


@lru_cache(maxsize=256)  # all feeds together use a few dozen
def _prefix(namespace: str) -> str:
    return _PREFIXES.get(_plain(namespace), "other")


def _plain(namespace: str) -> str:
    return namespace.lstrip("{").lower().replace("https:", "http:", 1).rstrip("/#")


# Namespaces as published by the specifications, and as found in old feeds; "" is RSS itself.
_PREFIXES = {
    _plain(namespace): prefix
    for namespace, prefix in (
        ("", ""),
        ("http://backend.userland.com/rss", ""),
        ("http://backend.userland.com/rss091", ""),
        ("http://backend.userland.com/rss2", ""),
        ("http://base.google.com/ns/1.0", "g"),
        ("http://blogs.law.harvard.edu/tech/rss", ""),
        ("http://channel.netscape.com/rdf/simple/0.9/", ""),
        ("http://my.netscape.com/rdf/simple/0.9/", ""),
        ("http://prismstandard.org/namespaces/1.2/basic/", "prism"),
        ("http://prismstandard.org/namespaces/basic/2.0/", "prism"),
        ("http://purl.org/atom/ns#", "atom"),
        ("http://purl.org/dc/elements/1.0/", "dc"),
        ("http://purl.org/dc/elements/1.1/", "dc"),
        ("http://purl.org/dc/terms/", "dcterms"),
        ("http://purl.org/rss/1.0/", ""),
        ("http://purl.org/rss/1.0/modules/content/", "content"),
        ("http://purl.org/rss/1.0/modules/syndication/", "sy"),
        ("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
        ("http://search.yahoo.com/mrss/", "media"),
        ("http://www.google.com/schemas/sitemap-news/0.9", "news"),
        ("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
        ("http://www.pheedo.com/namespace/pheedo", "pheedo"),
        ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
        ("http://www.w3.org/2005/Atom", "atom"),
    )
}
