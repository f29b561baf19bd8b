"""OPML 2.0 (opml.org) in and out.

An outline with ``xmlUrl`` is a listing of a source. The folders around it and its ``category`` are its tags. What OPML
has no attribute for travels in a namespace of its own, as FreshRSS does it; its content selectors are read as rules.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar
from xml.etree.ElementTree import Element, ParseError, SubElement, XMLParser, indent, register_namespace, tostring

from wiredesk.errors import InputError
from wiredesk.records import Rules, Source, TargetKind
from wiredesk.sources import values
from wiredesk.sources.codes import country_code, language_tag, zone_name
from wiredesk.sources.durations import format_duration
from wiredesk.web.decode import decode
from wiredesk.web.text import squash
from wiredesk.web.urls import absolute, host_of

T = TypeVar("T")

OWN = "urn:wiredesk:opml"
FRESHRSS = "https://freshrss.org/opml"
MAX_OUTLINES = 100_000
MAX_DEPTH = 50

register_namespace("wiredesk", OWN)


def read_opml(document: bytes) -> tuple[Source, ...]:
    """The sources of an OPML file, in order.

    Outlines whose URL cannot be fetched are left out, and each URL stands once; outlines with the same ``wiredesk:id``
    become one source. Raises ``InputError`` for anything that is not OPML.
    """
    sources: dict[str, Source] = {}
    seen: set[str] = set()
    for outline, folders in _outlines(_body(document)):
        source = _source(outline, folders)
        if source is None or source.urls[0] in seen:
            continue
        seen.update(source.urls)
        if source.id in sources and outline.get(f"{{{OWN}}}id"):
            first = sources[source.id]
            sources[source.id] = replace(first, urls=first.urls + source.urls)
        else:
            identity = _free(source.id, sources)
            sources[identity] = replace(source, id=identity)
    return tuple(sources.values())


def write_opml(sources: Iterable[Source], *, title: str = "wiredesk") -> bytes:
    """An OPML 2.0 document with one outline per listing URL. Headers, cookies and proxies stay at home."""
    root = Element("opml", version="2.0")
    SubElement(SubElement(root, "head"), "title").text = title
    body = SubElement(root, "body")
    for source in sources:
        for url in source.urls:
            SubElement(body, "outline", _attributes(source, url))
    indent(root)
    return tostring(root, encoding="unicode", xml_declaration=True).encode() + b"\n"


def _attributes(source: Source, url: str) -> dict[str, str]:
    known = {
        "type": "rss",  # what OPML 2.0 calls every kind of feed
        "text": source.name,
        "title": source.name,
        "xmlUrl": url,
        "language": source.language,
        "category": ",".join(f"/{tag}" for tag in source.tags),
        f"{{{OWN}}}id": source.id,
        f"{{{OWN}}}type": None if source.type is TargetKind.AUTO else source.type.value,
        f"{{{OWN}}}country": source.country,
        f"{{{OWN}}}timezone": source.timezone,
        f"{{{OWN}}}interval": format_duration(source.interval) if source.interval else None,
        f"{{{OWN}}}enabled": None if source.enabled else "false",
    }
    return {name: _legal(value) for name, value in known.items() if value}


def _legal(text: str) -> str:
    return "".join(char for char in text if char.isprintable())


def _body(document: bytes) -> Element:
    text, _ = decode(document, "application/xml")
    start = text.find("<opml")
    if start < 0:
        raise InputError("not OPML: no <opml> element")
    if "<!DOCTYPE" in text[:start]:
        raise InputError("OPML with a document type is not read: it could declare entities")
    parser = XMLParser()
    try:
        parser.feed(text[start:])
        root: Element = parser.close()
    except (ParseError, ValueError) as error:
        raise InputError(f"not OPML: {error}") from None
    body = root.find("body")
    if body is None:
        raise InputError("not OPML: no <body> element")
    return body


def _outlines(body: Element) -> Iterator[tuple[Element, tuple[str, ...]]]:
    """Every outline with a URL, with the names of the folders around it, in document order."""
    waiting: list[tuple[Element, tuple[str, ...]]] = [(child, ()) for child in reversed(body)]
    count = 0
    while waiting:
        element, folders = waiting.pop()
        count += 1
        if count > MAX_OUTLINES or len(folders) > MAX_DEPTH:
            raise InputError(f"more than {MAX_OUTLINES} outlines, or nested deeper than {MAX_DEPTH}")
        if element.get("xmlUrl"):
            yield element, folders
        else:
            name = squash(element.get("text") or element.get("title") or "")
            inside = (*folders, name) if name else folders
            waiting += [(child, inside) for child in reversed(element)]


def _source(outline: Element, folders: tuple[str, ...]) -> Source | None:
    url = absolute((outline.get("xmlUrl") or "").strip())
    if url is None:
        return None
    name = squash(outline.get("title") or outline.get("text") or "") or host_of(url)

    def own(key: str, read: Callable[[str], T]) -> T | None:
        return _kept(read, outline.get(f"{{{OWN}}}{key}"))

    categories = [one.strip().strip("/") for one in (outline.get("category") or "").split(",")]
    rules = _foreign_rules(outline)
    return Source(
        id=own("id", values.source_id) or _slug(name) or _slug(host_of(url)),
        name=name,
        urls=(url,),
        type=own("type", values.kind) or TargetKind.AUTO,
        language=_kept(language_tag, outline.get("language")),
        country=own("country", country_code),
        timezone=own("timezone", zone_name),
        interval=own("interval", values.interval),
        rules=(rules,) if rules else (),
        enabled=outline.get(f"{{{OWN}}}enabled") != "false",
        tags=tuple(dict.fromkeys((*folders, *filter(None, categories)))),
    )


def _foreign_rules(outline: Element) -> Rules | None:
    """FreshRSS: a selector for the full text, and one for what to remove from it."""
    text = _kept(values.selector, outline.get(f"{{{FRESHRSS}}}cssFullContent"))
    remove = _kept(values.selector, outline.get(f"{{{FRESHRSS}}}cssFullContentFilter"))
    return Rules(text=text, remove=(remove,) if remove else ()) if text or remove else None


def _kept(read: Callable[[str], T], text: str | None) -> T | None:
    """The value, or None where another program wrote something that means nothing here."""
    try:
        return read(text) if text else None
    except ValueError:
        return None


def _slug(name: str) -> str:
    """An id made of a name: ``Müller & Söhne`` gives ``muller-sohne``."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:60].strip("-")


def _free(identity: str, taken: dict[str, Source]) -> str:
    number, free = 2, identity
    while free in taken:
        free, number = f"{identity[:58]}-{number}", number + 1
    return free
