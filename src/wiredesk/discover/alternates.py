"""Feeds and sitemaps that a page announces: ``link`` elements (RSS autodiscovery, RFC 4287 era) and plain anchors."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from wiredesk.discover.sniff import Shape, read_content
from wiredesk.errors import ReadError
from wiredesk.records import Link, Page, TargetKind
from wiredesk.web.text import squash
from wiredesk.web.urls import absolute

MAX_ANNOUNCED = 50

_FEED_TYPES = frozenset(
    {"application/atom+xml", "application/feed+json", "application/rdf+xml", "application/rss+xml", "text/rss"}
)
_FEED_PATH = re.compile(
    r"(?:^|[/._-])(?:rss|feeds?|atom|rdf)(?:[/._-][\w-]{0,30})?(?:\.(?:xml|rdf|rss|php|json))?/?$", re.I
)
_SITEMAP_PATH = re.compile(r"sitemap[\w-]*\.xml(?:\.gz)?$", re.I)
_COMMENTS = re.compile(r"comment|kommentar|commentaire|comentario", re.I)


def autodiscover(page: Page) -> tuple[Link, ...]:
    """Links of kind FEED or SITEMAP that the page names, declared ones first; the page itself when it is one.

    Feeds of comments are left out. Anything that is not a page gives an empty tuple.
    """
    try:
        content = read_content(page)
    except ReadError:
        return ()
    if content.shape in {Shape.FEED, Shape.SITEMAP}:
        return (Link(url=page.final_url, kind=TargetKind(content.shape.value)),)
    if content.shape is not Shape.HTML:
        return ()
    tree = LexborHTMLParser(content.text)
    element = tree.css_first("base[href]")
    href = element.attributes.get("href") if element else None
    base = (absolute(href, page.final_url) or page.final_url) if href else page.final_url
    found: dict[str, Link] = {}
    for node in (*tree.css("link[href]"), *tree.css("a[href]")):
        link = _announced(node, base)
        if link and not _COMMENTS.search(link.url + (link.title or "")):
            found.setdefault(link.url, link)
        if len(found) >= MAX_ANNOUNCED:
            break
    return tuple(found.values())


def _announced(node: LexborNode, base: str) -> Link | None:
    href = (node.attributes.get("href") or "").strip()
    kind = _declared(node) if node.tag == "link" else _by_path(href)
    url = absolute(href, base) if kind else None
    if kind is None or url is None:
        return None
    title = node.attributes.get("title") or (node.text(deep=True) if node.tag == "a" else "")
    return Link(url=url, kind=kind, title=squash(title)[:200] or None, language=node.attributes.get("hreflang"))


def _declared(node: LexborNode) -> TargetKind | None:
    relations = (node.attributes.get("rel") or "").lower().split()
    media = (node.attributes.get("type") or "").partition(";")[0].strip().lower()
    if "sitemap" in relations:
        return TargetKind.SITEMAP
    if "feed" in relations or ("alternate" in relations and media in _FEED_TYPES):
        return TargetKind.FEED
    return None


def _by_path(href: str) -> TargetKind | None:
    path = href.partition("#")[0].partition("?")[0][:500]
    if _SITEMAP_PATH.search(path):
        return TargetKind.SITEMAP
    return TargetKind.FEED if _FEED_PATH.search(path) else None
