"""URLs: the one to fetch and the one that names the document; ``redaction`` has the one that may be logged.

Parsing is the WHATWG URL standard's (https://url.spec.whatwg.org), done by Ada, so that every part of the program
and every browser sees the same host in the same text. See docs/decisions/url-identity.md.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b
from urllib.parse import parse_qs

from ada_url import idna_to_unicode, join_url, normalize_url
from publicsuffixlist import PublicSuffixList

from wiredesk.slotted import slotted
from wiredesk.web.trackers import EXITS, is_noise

MAX_LENGTH = 2048  # characters; longer ones are traps or carry data, and some caches refuse them
MAX_NAMED = 8192  # longer texts name themselves: no page has such an address, and the work stays bounded
MAX_SEARCHED = 1024  # characters of path and query in which an id pattern is searched
MAX_SEGMENTS = 20
MAX_REPEATS = 3  # of one path segment: relative links that nest into themselves repeat without end

_DEFAULT_PORTS = frozenset({"", "80", "443"})
# A serialised http(s) URL: only its own delimiters are left unescaped, so that it can be cut at them.
_HREF = re.compile(r"https?://(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]+)(?::(\d+))?([^?#]*)(\?[^#]*)?(#.*)?")

# ------------------------------------------------------------------------------------------------- parsing


def _scalar(url: str) -> str:
    """The text with lone surrogates replaced by U+FFFD: a "scalar value string" of the standard."""
    return url if url.isascii() else url.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@slotted
@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a valid http(s) URL; ``query`` and ``fragment`` with their ``?`` and ``#``, "" when empty."""

    href: str
    host: str
    port: str
    path: str
    query: str
    fragment: str

    @property
    def is_address(self) -> bool:
        """Whether the host is an IP address: by the standard no name ends in a number."""
        return self.host[0] == "[" or self.host.rpartition(".")[2].isdigit()


@lru_cache(maxsize=256)  # the readers of a page ask for its own address and those of its metadata again and again
def _parse(url: str, base: str | None = None) -> _Parts | None:
    """The parts of the http(s) URL, or None."""
    try:
        href = join_url(_scalar(base), _scalar(url)) if base else normalize_url(_scalar(url))
    except ValueError:
        return None
    found = _HREF.fullmatch(href)
    if found is None:
        return None
    host, port, path, query, fragment = found.groups("")
    if len(host) > 1 and host[-1] == "." != host[-2]:  # the root of DNS spelled out: one lease, one robots.txt
        host, href = host[:-1], href[: found.end(1) - 1] + href[found.end(1) :]
    return _Parts(href, host, port, path, query if len(query) > 1 else "", fragment if len(fragment) > 1 else "")


def _is_trap(path: str) -> bool:
    segments = path.split("/")[1:]
    different = set(segments)
    repeated = len(segments) - len(different) >= MAX_REPEATS  # else no segment can be there more often
    return len(segments) > MAX_SEGMENTS or (repeated and any(segments.count(one) > MAX_REPEATS for one in different))


def absolute(url: str, base: str | None = None) -> str | None:
    """The URL to fetch for ``url`` as found on a page at ``base``.

    Returns an absolute http(s) URL in the standard's serialisation, without fragment, or None where nothing can
    be fetched: another scheme, an invalid host or port, more than ``MAX_LENGTH`` characters, or a path that looks
    like a trap (more than ``MAX_SEGMENTS`` segments, or one segment more than ``MAX_REPEATS`` times; the rule
    follows Heritrix's PathologicalPath and TooManyPathSegments).
    """
    reference = "".join(url.partition("#")[:2])  # with the #: white space before it is part of the URL
    if len(reference) > MAX_LENGTH or (base is not None and len(base) > 2 * MAX_LENGTH):
        return None
    parsed = _parse(reference, base)
    if parsed is None:
        return None
    href = parsed.href.partition("#")[0]
    if len(href) > MAX_LENGTH or _is_trap(parsed.path):
        return None
    return href


def host_of(url: str) -> str:
    """The host on which politeness is counted: lower case, ``:port`` when not the scheme's default; "" if invalid."""
    parsed = _parse(url)
    return "" if parsed is None else f"{parsed.host}:{parsed.port}".rstrip(":")


@cache
def _suffixes() -> PublicSuffixList:
    # Read on first use: the list costs a start-up time that most commands need not pay.
    # International names stay as they are written: to spell each in ASCII, too, takes three times as long.
    return PublicSuffixList(accept_encoded_idn=False)


@lru_cache(maxsize=8192)
def _registrable(host: str) -> str:
    bare = host.rstrip(".")
    found = _suffixes().privatesuffix(idna_to_unicode(bare) if "xn--" in bare else bare)
    return ".".join(bare.split(".")[-found.count(".") - 1 :]) if found else host


@lru_cache(maxsize=1024)  # the readers of a page ask for its own domain again and again
def registrable_domain(url_or_host: str) -> str:
    """The part of the host that one can register: ``news.bbc.co.uk`` -> ``bbc.co.uk``.

    By the Public Suffix List with its private section, so that two blogs of one platform differ. An IP address or
    a bare suffix is its own domain; "" when no host can be read.
    """
    parsed = _parse(url_or_host if "//" in url_or_host else f"http://{url_or_host}")
    if parsed is None:
        return ""
    return parsed.host if parsed.is_address else _registrable(parsed.host)


# ------------------------------------------------------------------------------------------------ identity

_PERCENT = re.compile(r"%(?:([0-9A-Fa-f]{2}))?")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_VARIANT_LABELS = frozenset(
    {"amp", "m", "mobi", "mobil", "mobile", "touch", "wap", "www"}
)  # front ends of the same site
_SLASHES = re.compile(r"/{2,}")
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/;]*|/\((?:[AFSX]\([^()/]*\))+\)(?=/)", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index\.(?:[sx]?html?|php|jsp)|(?:index|default)\.aspx?)$", re.IGNORECASE)
_AMP_PATH = re.compile(
    r"^(?:/amp)+(?=/.)|(?<=[^/])(?:/amp)*/amp(?:\.html?)?/?$|\.amp(?=\.html?$)|(?<=[^/])\.amp/?$", re.IGNORECASE
)
# AMP caches: documents stand under /c/ (plain) or /v/ and /wp/ (viewers), `s/` when fetched by TLS
_CACHE_PATH = re.compile(r"^/(?:c|v|wp)/(?:s/)?(?=[^/])")
_VIEWER_PATH = re.compile(r"^/amp/(?:s/)?(?=[^/]*\.)")
_VIEWER_HOST = re.compile(r"^(?:www\.)?(?:bing|google)\.[a-z.]{2,6}$")


def _unwrap_amp_cache(parsed: _Parts) -> str | None:
    """The publisher's URL inside the URL of an AMP cache or viewer, or None."""
    host = parsed.host
    if host == "cdn.ampproject.org" or host.endswith(".cdn.ampproject.org"):
        inner, found = _CACHE_PATH.subn("", parsed.path)
    elif _VIEWER_HOST.match(host):
        inner, found = _VIEWER_PATH.subn("", parsed.path)
    else:
        return None
    return f"https://{inner}{parsed.query}" if found else None


def _escape(match: re.Match[str]) -> str:
    digits = match[1]
    if digits is None:
        return "%25"
    character = chr(int(digits, 16))
    return character if character in _UNRESERVED else f"%{digits.upper()}"


def _even(text: str) -> str:
    """One spelling per percent-encoded text (RFC 3986, 6.2.2): unreserved decoded, hex digits upper case."""
    return _PERCENT.sub(_escape, text) if "%" in text else text


def _same_site(parsed: _Parts) -> str:
    """Host and port without the labels that only choose a front end (``www.``, ``m.``, ``de.m.``, ``amp.``)."""
    host = parsed.host
    if not parsed.is_address:
        if host[-1] == "." != host[-2:-1]:  # of "0..", which is a name, "0" would be left, which is an address
            host = host[:-1]
        domain = _registrable(host)
        if host.endswith(f".{domain}"):
            kept = [label for label in host[: -len(domain) - 1].split(".") if label not in _VARIANT_LABELS]
            host = ".".join([*kept, domain])
    return host if parsed.port in _DEFAULT_PORTS else f"{host}:{parsed.port}"


def _same_path(path: str) -> str:
    path = _SLASHES.sub("/", _SESSION.sub("", _even(path)))
    before = ""
    while before != path:  # one change may uncover the next: /story/amp/index.html
        before = path
        path = _AMP_PATH.sub("", _INDEX.sub("/", path)).rstrip("/")
    return path or "/"


def _unwrap_exit(parsed: _Parts) -> str | None:
    """The http(s) URL to which a platform's own page sends its readers, or None."""
    site = _same_site(parsed)
    for host, path, names in EXITS:
        if host.fullmatch(site) and _same_path(parsed.path) == path:
            values = parse_qs(parsed.query[1:])
            found = [target for name in names for target in values.get(name, ())]
            return next((target for target in found if target.startswith(("http://", "https://"))), None)
    return None


def _same_query(query: str) -> str:
    kept = [piece for piece in map(_same_piece, _even(query[1:]).split("&")) if piece]
    kept.sort(
        key=lambda piece: piece.partition("=")[0]
    )  # stable: equal names keep their order, which may carry meaning
    return "?" + "&".join(kept) if kept else ""


def _same_piece(piece: str) -> str:
    """One piece of a query without what is noise in it: some servers cut at ``;``, some feeds escape ``&`` twice."""
    return ";".join(part for part in piece.split(";") if part and not is_noise(*part.partition("=")[::2]))


def _number(parsed: _Parts, id_pattern: str) -> str:
    """The article's number as the source's pattern finds it in path and query; "" without one.

    The query has lost its tracking parameters. The path is searched as it is, then in its normal form, where an AMP
    copy looks like the page itself.
    """
    query = _same_query(parsed.query)
    for text in dict.fromkeys((_even(parsed.path) + query, _same_path(parsed.path) + query)):
        found = re.search(id_pattern, text) if len(text) <= MAX_SEARCHED else None
        if found is not None and found[1]:
            return found[1]
    return ""


def _same_domain(parsed: _Parts) -> str:
    """The registrable domain, with the port when it is no default."""
    host = parsed.host if parsed.is_address else _registrable(parsed.host.rstrip(".") or parsed.host)
    return host if parsed.port in _DEFAULT_PORTS else f"{host}:{parsed.port}"


def identity(url: str, id_pattern: str | None = None) -> str:
    """The normal form that names the document: equal for all URLs that lead to one article.

    With the ``id_pattern`` of its source (a regular expression with one group) the name is ``article:DOMAIN:NUMBER``
    where the pattern finds a number: sections, slugs and subdomains do not count then.

    Total and idempotent. It is a name and never fetched: the scheme is always https, front-end hosts, AMP copies,
    pages that only lead on, tracking parameters, the order of the query, default ports, user names, session ids and
    fragments (but for ``#!``) do not count. What is no http(s) URL names itself.
    """
    url = _scalar(url)
    parsed = _parse(url) if len(url) <= MAX_NAMED else None
    if parsed is None:
        return url
    while (inner := _unwrap_amp_cache(parsed) or _unwrap_exit(parsed)) is not None:
        unwrapped = _parse(inner)
        if unwrapped is None:
            break
        parsed = unwrapped
    if id_pattern is not None and (number := _number(parsed, id_pattern)):
        return f"article:{_same_domain(parsed)}:{number}"
    fragment = parsed.fragment if parsed.fragment.startswith("#!") and len(parsed.fragment) > 2 else ""
    return f"https://{_same_site(parsed)}{_same_path(parsed.path)}{_same_query(parsed.query)}{fragment}"


def url_key(url: str, id_pattern: str | None = None) -> bytes:
    """16 bytes that stand for ``identity(url, id_pattern)``: BLAKE2b-128 of its UTF-8 text."""
    return blake2b(identity(url, id_pattern).encode(), digest_size=16).digest()


# --------------------------------------------------------------------------------------------------- hints

_SCRIPT = re.compile(r"\.(?:aspx?|cgi|do|jsp|php\d?)$", re.IGNORECASE)


def _depth(path: str) -> int:
    return len([segment for segment in path.split("/") if segment])


def same_document_hint(page_url: str, hint: str) -> str | None:
    """The absolute URL of a rel=canonical or og:url ``hint`` found on ``page_url`` when it can be believed.

    None when it leaves the registrable domain, points at a home page, has fewer than two segments where the page
    has more, or drops the query of a script that needs it: templates that print one canonical on every page would
    else merge a whole site into one article.
    """
    page, target = _parse(page_url), absolute(hint.strip(), page_url)
    hinted = _parse(target) if target else None
    if page is None or hinted is None or registrable_domain(page.href) != registrable_domain(hinted.href):
        return None
    depth = _depth(hinted.path)
    if depth == 0 and not hinted.query:
        return None
    if depth < 2 and depth < _depth(page.path):
        return None
    drops_query = bool(_same_query(page.query)) and not hinted.query
    if drops_query and hinted.path == page.path and _SCRIPT.search(page.path):
        return None
    return target
