"""What every kind of listing does alike: resolve links, keep each once, count what is left out, clean texts."""

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from html import unescape

from wiredesk.discover.moments import Moments
from wiredesk.records import Link, Listing, Page, Source, TargetKind
from wiredesk.web.text import squash
from wiredesk.web.urls import absolute

MAX_ENTRIES = 2000
"""Links per listing; more in one document is an archive or an attack."""

_MARKUP_READ = 6000  # characters of markup looked at
_SUMMARY_KEPT = 2000
_MOST_SAID = 2000  # characters of a headline and an id: a hostile feed would fill the database with one entry
_MOST_AUTHORS = 50
_INLINE = "a abbr acronym b big cite code em font i mark q s small span strike strong sub sup tt u"
_BLOCK = (
    "article aside blockquote br center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr iframe img "
    "li ol p pre section table tbody td th thead tr ul video"
)
# What stays of a tag: of ``p``, ``/p`` and ``p/`` a space, as the reader sees one.
_LEFT_BY = {form: left for names, left in ((_INLINE, ""), (_BLOCK, " ")) for name in names.split()
            for form in (name, f"/{name}", f"{name}/")}  # fmt: skip
_TAG_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9]*)(?=[\s/]|$)")
_UNSEEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
_ENTITY = re.compile(r"&(?:#\d|#[xX]|[A-Za-z]{2,8};)")
_CLEAN_ORIGIN = re.compile(r"https?://(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,}")
_CLEAN_PATH = re.compile(r"/[A-Za-z0-9/_.~?=&%+,;:@!*()$-]*")
_LONGEST_CLEAN = 400
_TAG = re.compile(r"([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\d{3}))?")


class Gathering:
    """Collects the links of one listing."""

    def __init__(self, page: Page, source: Source) -> None:
        self.base = page.final_url
        self.moments = Moments(zone=source.timezone, language=source.language, now=page.fetched_at)
        self.now = page.fetched_at
        self.dropped: Counter[str] = Counter()
        self._include = [re.compile(pattern) for pattern in source.include]
        self._exclude = [re.compile(pattern) for pattern in source.exclude]
        self._picky = bool(self._include or self._exclude)
        self._links: dict[str, Link] = {}
        self._origins: set[str] = set()  # clean ones

    def __len__(self) -> int:
        return len(self._links)

    def resolve(self, reference: str, base: str | None = None) -> str | None:
        """The absolute http(s) URL of a link as written, or None where there is none to fetch."""
        base = base or self.base
        url = reference
        if reference[:1] == "/" and reference[1:2] != "/":  # the usual kind of relative link
            url = base[: base.find("/", 8)] + reference
        if self.is_final(url):
            return url
        return absolute(reference, None if reference.startswith(("http://", "https://")) else base)

    def is_final(self, url: str) -> bool:
        """Whether ``absolute`` would return this URL as it is: true of most links in feeds, at a tenth of its cost."""
        cut = url.find("/", 8)
        if cut < 0 or len(url) > _LONGEST_CLEAN or not _CLEAN_PATH.fullmatch(url, cut):
            return False
        origin = url[:cut]
        if origin not in self._origins:
            if not _CLEAN_ORIGIN.fullmatch(origin):
                return False
            self._origins.add(origin)
        if "/." in url or "/%2" in url:  # dot segments, plain or encoded
            return False
        return url.count("/") <= 5 or not _is_deep(url)

    def wanted(self, url: str) -> bool:
        """Whether the source's include and exclude patterns let the URL in."""
        if self._include and not any(pattern.search(url) for pattern in self._include):
            return False
        return not any(pattern.search(url) for pattern in self._exclude)

    def add(self, link: Link) -> None:
        """Keep the link, or count why not. Of two links to one URL the first stays."""
        if link.url in self._links:
            self.dropped["duplicate"] += 1
        elif self._picky and link.kind is TargetKind.ARTICLE and not self.wanted(link.url):
            self.dropped["excluded"] += 1
        elif len(self._links) >= MAX_ENTRIES:
            self.dropped["too_many"] += 1
        else:
            short = len(link.title or "") + len(link.guid or "") <= _MOST_SAID and len(link.authors) <= _MOST_AUTHORS
            self._links[link.url] = link if short else _shortened(link)

    def listing(self, kind: TargetKind, form: str, *, title: str | None = None, language: str | None = None) -> Listing:
        """What has been gathered."""
        return Listing(
            kind=kind,
            format=form,
            links=tuple(self._links.values()),
            title=title,
            language=language,
            dropped=dict(self.dropped),
        )


def _shortened(link: Link) -> Link:
    """A link of which more is said than anybody would print: the words are cut, and an id that long names nothing."""
    title = link.title[:_MOST_SAID].rpartition(" ")[0] if link.title and len(link.title) > _MOST_SAID else link.title
    guid = link.guid if len(link.guid or "") <= _MOST_SAID else None
    return replace(link, title=title, guid=guid, authors=link.authors[:_MOST_AUTHORS])


def _is_deep(url: str) -> bool:
    """Whether the path may be one that ``absolute`` takes for a trap."""
    segments = url.split("/")[3:]
    return len(segments) >= 20 or len(segments) - len(set(segments)) >= 3


def plain(text: str | None) -> str | None:
    """Text of an element that may hold HTML, as a reader sees it; None when nothing is left."""
    if not text:
        return None
    if "<" in text:
        text = _unmarked(text[:_MARKUP_READ])
    elif "&" not in text and text.isprintable() and "  " not in text:  # nothing to clean; see ``literal``
        return text.strip() or None
    return literal(text)


def _unmarked(text: str) -> str:
    if "<!--" in text or "<s" in text:
        for opening, closing in _UNSEEN:
            text = _without(text, opening, closing)
    start, *pieces = text.split("<")
    shown = [start]
    for piece in pieces:
        tag, closed, rest = piece.partition(">")
        left = _LEFT_BY.get(tag)
        if left is None:
            left = _LEFT_BY.get(tag.partition(" ")[0].lower())
        if left is None and (name := _TAG_NAME.match(tag)):
            left = _LEFT_BY.get(name[1].lower())
        shown += ("<", piece) if left is None or not closed else (left, rest)
    return "".join(shown)


def _without(text: str, opening: str, closing: str) -> str:
    while (start := text.find(opening)) >= 0 and (end := text.find(closing, start)) >= 0:
        text = text[:start] + " " + text[end + len(closing) :]
    return text


def literal(text: str | None) -> str | None:
    """Text without markup; entities that were escaped once too often are still resolved."""
    if not text:
        return None
    if "&" in text and _ENTITY.search(text):
        text = unescape(text)
    if text.isprintable():  # no controls, no other spaces, nothing invisible: plain spaces are all there is to squash
        return (" ".join(text.split()) if "  " in text else text.strip()) or None
    return squash(text) or None


def summary(text: str | None) -> str | None:
    """As ``plain``, cut at a word after 2,000 characters."""
    found = plain(text)
    if found is None or len(found) <= _SUMMARY_KEPT:
        return found
    return found[:_SUMMARY_KEPT].rpartition(" ")[0] + "…"


@lru_cache(maxsize=256)
def language_of(text: str | None) -> str | None:
    """A language tag in its usual case, or None for anything else."""
    match = _TAG.fullmatch(text.strip()) if text else None
    if match is None:
        return None
    script, region = match[2] and match[2].title(), match[3] and match[3].upper()
    return "-".join(filter(None, (match[1].lower(), script, region)))


_MAIL = re.compile(r"[^\s<>()@]+@[^\s<>()@]+")


@lru_cache(maxsize=256)  # a feed has many entries and few authors
def person(text: str | None) -> str | None:
    """The name in an author element: RSS writes ``mail@example.org (Name)``; a bare address is no name."""
    found = plain(text)
    if found is None or len(found) > 200:
        return None
    if "@" in found:
        found = squash(_MAIL.sub("", found).replace("mailto:", "")).strip("()<> ,;\"'")
    return found or None
