"""Header lines of a request and of its response, as plain mappings."""

from collections.abc import Collection, Iterable, Mapping

from wiredesk.records import Request, TargetKind

_FEED = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
_PAGE = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5"
_ACCEPT = {TargetKind.FEED: _FEED, TargetKind.SITEMAP: "application/xml, text/xml;q=0.9, */*;q=0.5"}

# Never kept: nobody reads them, and they are secrets between a server and one visitor.
_UNKEPT = ("set-cookie", "set-cookie2")
# Two of these contradict each other; the others are lists, and lists may be joined (RFC 9110 section 5.3).
_SINGLE = frozenset({"content-length", "content-type", "date", "etag", "expires", "last-modified", "retry-after"})


def accept(kind: TargetKind) -> str:
    """The Accept header for what is expected at a target."""
    return _ACCEPT.get(kind, _PAGE)


def conditions(request: Request) -> dict[str, str]:
    """The validators of the last answer, verbatim; one that cannot stand in a header is left out."""
    lines = {}
    if request.etag and _printable(request.etag):
        lines["If-None-Match"] = request.etag
    if request.last_modified and _printable(request.last_modified):
        lines["If-Modified-Since"] = request.last_modified
    return lines


def _printable(value: str) -> bool:
    return value.isascii() and value.isprintable()


def lower_names(lines: Collection[tuple[str, str]]) -> dict[str, str]:
    """Headers by lower-case name, as ``Page`` has them; of contradicting lines the last counts (Fetch standard)."""
    headers = {name.lower(): value for name, value in lines}
    if len(headers) < len(lines) or not "".join(headers.values()).isascii():
        headers = _joined(lines)
    for name in _UNKEPT:
        headers.pop(name, None)
    return headers


def _joined(lines: Iterable[tuple[str, str]]) -> dict[str, str]:
    headers: dict[str, list[str]] = {}
    for name, value in lines:
        headers.setdefault(name.lower(), []).append(value if value.isascii() else _readable(value))
    return {name: values[-1] if name in _SINGLE else ", ".join(values) for name, values in headers.items()}


def _readable(value: str) -> str:
    """Bytes that were no UTF-8 as Latin-1, the encoding of headers in older HTTP."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogateescape").decode("latin-1")
    return value


def place(values: Iterable[str]) -> str | None:
    """The one Location that a redirect names, or None when it names none or several different ones."""
    places = {_readable(value) for value in values}
    return places.pop() if len(places) == 1 else None


def declared_length(headers: Mapping[str, str]) -> int:
    """Content-Length in bytes; 0 when it is missing or no number."""
    value = headers.get("content-length", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 20 else 0
