"""What every kind of listing does alike: resolve links, keep each once, count what is left out, clean texts."""

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from html import unescape
from xml.etree.ElementTree import Element

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
_BLOCKS = frozenset(_BLOCK.split())
# ``&#146;`` means the apostrophe of windows-1252, in feeds as in HTML, and not the control character of that number.
_BY_NUMBER = {code: bytes([code]).decode("windows-1252") for code in range(0x80, 0xA0)
              if code not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}}  # fmt: skip
_NUMBERED = re.compile("[\x80-\x9f]")
_ENTITY = re.compile(r"&(?:#\d|#[xX]|[A-Za-z]{2,8};)")
_CLEAN_ORIGIN = re.compile(r"https?://(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,}")
# What the URL standard leaves as it is; but no dot segments, plain or encoded. ``;`` may belong to an ``&amp;``.
_CLEAN_PATH = re.compile(r"(?:/(?!\.|%2)[A-Za-z0-9_.~?=&%+,:@!*()$-]{0,400})+")
_LONGEST_CLEAN = 400
_OTHER_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*:", re.I)
_AMPERSAND = re.compile(r"&(?:amp|#0*38|#[xX]26);")
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
        self._origin = "no origin yet"
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
        if "&" in reference:  # escaped twice, as links in CDATA sections often are
            reference = _AMPERSAND.sub("&", reference)
        if " " in reference and _OTHER_SCHEME.match(reference.replace(" ", "")):
            return None  # the blank was a line end, which browsers pass over
        return absolute(reference, None if reference.startswith(("http://", "https://")) else base)

    def unbased(self, reference: str | None) -> str | None:
        """The URL of a link that is absolute as written; None for all else, which needs its base."""
        if not reference:
            return None
        if self.is_final(reference):
            return reference
        reference = reference.strip()
        return self.resolve(reference) if reference.startswith(("http://", "https://")) else None

    def is_final(self, url: str) -> bool:
        """Whether ``absolute`` would return this URL as it is: true of most links in feeds, at a tenth of its cost."""
        if not url.startswith(self._origin) and not self._comes_from_clean(url):
            return False
        if url.count("/") > 5 and _is_deep(url):
            return False
        return _CLEAN_PATH.fullmatch(url, len(self._origin) - 1) is not None

    def _comes_from_clean(self, url: str) -> bool:
        """Whether scheme and host are clean; they are expected of the next URL, too."""
        origin = url[: url.find("/", 8)]
        if origin not in self._origins:
            if not _CLEAN_ORIGIN.fullmatch(origin) or len(origin) > _LONGEST_CLEAN:
                return False
            self._origins.add(origin)
        self._origin = origin + "/"
        return url.startswith(self._origin)

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
            if len(link.title or "") + len(link.guid or "") > _MOST_SAID or len(link.authors) > _MOST_AUTHORS:
                link = _shortened(link)
            self._links[link.url] = link

    def listing(
        self,
        kind: TargetKind,
        form: str,
        *,
        title: str | None = None,
        language: str | None = None,
        ttl: timedelta | None = None,
    ) -> Listing:
        """What has been gathered."""
        return Listing(
            kind=kind,
            format=form,
            links=tuple(self._links.values()),
            title=title,
            language=language,
            ttl=ttl,
            dropped=dict(self.dropped),
        )


def _shortened(link: Link) -> Link:
    """A link of which more is said than anybody would print: the words are cut, and an id that long names nothing."""
    title = link.title[:_MOST_SAID].rpartition(" ")[0] if link.title and len(link.title) > _MOST_SAID else link.title
    guid = link.guid if len(link.guid or "") <= _MOST_SAID else None
    return replace(link, title=title, guid=guid, authors=link.authors[:_MOST_AUTHORS])


def _is_deep(url: str) -> bool:
    """Whether the path may be one that ``absolute`` takes for a trap, or too long."""
    parts = url.split("/")
    return len(parts) > 20 or len(parts) - len(set(parts)) > 2 or len(url) > _LONGEST_CLEAN


def plain(text: str | None) -> str | None:
    """Text of an element that may hold HTML, as a reader sees it; None when nothing is left."""
    if not text:
        return None
    if "<" in text:
        text = _unmarked(text[:_MARKUP_READ])
    return literal(text)


def _unmarked(text: str) -> str:
    if text.startswith("<p>") and text.endswith("</p>"):
        paragraphs = text[3:-4]  # and nothing else, usually
        for between in ("</p><p>", "</p> <p>"):
            if "<" in paragraphs:
                paragraphs = paragraphs.replace(between, " ")
        if "<" not in paragraphs:
            return paragraphs
    if "<!--" in text or "<s" in text:
        for opening, closing in _UNSEEN:
            text = _without(text, opening, closing)
    start, *pieces = text.split("<")
    shown, gap = [start], False
    for piece in pieces:
        tag, closed, rest = piece.partition(">")
        left = _LEFT_BY.get(tag)
        if (left is None and (left := _left_by(tag)) is None) or not closed:
            left, rest = "", "<" + piece
        gap = gap or left == " " or rest == " "
        if rest and rest != " ":
            shown += (" ", rest) if gap else (rest,)
            gap = False
    return "".join(shown)


def _left_by(tag: str) -> str | None:
    """What stays of a tag with attributes or in capitals; None where it is no tag of HTML."""
    left = _LEFT_BY.get(tag.partition(" ")[0].lower())
    if left is None and (name := _TAG_NAME.match(tag)):
        left = _LEFT_BY.get(name[1].lower())
    return left


def _without(text: str, opening: str, closing: str) -> str:
    while (start := text.find(opening)) >= 0 and (end := text.find(closing, start)) >= 0:
        text = text[:start] + " " + text[end + len(closing) :]
    return text


def spaced(element: Element) -> str:
    """The text of an element with elements in it: markup that nobody escaped is read through."""
    for inner in element.iter():
        if inner.tag.rpartition("}")[2].lower() in _BLOCKS:
            inner.text, inner.tail = f" {inner.text or ''}", f" {inner.tail or ''}"
    return "".join(element.itertext())


def literal(text: str | None) -> str | None:
    """Text without markup; entities that were escaped once too often are still resolved."""
    if not text:
        return None
    if "&" in text and _ENTITY.search(text):
        text = unescape(text)
    if text.isprintable():  # no controls, no other spaces, nothing invisible: plain spaces are all there is to squash
        return (" ".join(text.split()) if "  " in text else text.strip()) or None
    return squash(text.translate(_BY_NUMBER) if _NUMBERED.search(text) else text) or None


def shown(text: str | None) -> str | None:
    """As ``plain``, of text from ``parse_xml``: there, double blanks and markup are all that has to go from ASCII."""
    if text and text.isascii() and "<" not in text and "&" not in text and "  " not in text:
        return text.strip() or None
    return plain(text)


def summary(found: str | None) -> str | None:
    """A text cut at a word after 2,000 characters."""
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
