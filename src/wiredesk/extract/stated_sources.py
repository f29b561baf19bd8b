"""Agencies that a page's structured data names as the source of its text: meta tags, JSON-LD, the state of Arc."""

from collections.abc import Iterator, Mapping

from wiredesk.extract import agencies, state_facts
from wiredesk.extract.byline_sources import byline
from wiredesk.extract.document import Document
from wiredesk.extract.source_lines import labelled
from wiredesk.extract.source_names import Claim, claim, is_caseless, is_same
from wiredesk.records import AttributionKind
from wiredesk.web.urls import registrable_domain

_MAX_NAMES = 140  # characters
_MAX_NAME = 24
_NEAR = 12  # leaves on either side of the headline
_AUTHOR_META = (
    "article:author", "articleauthor", "author", "byl", "creator", "cxenseparse:author", "dc.creator",
    "dcterms.creator", "parsely-author", "sailthru.author",
)  # fmt: skip
_SOURCE_META = (
    "agency", "article:agency", "article:source", "copyright", "dc.rightsholder", "dc.source", "dcterms.source",
    "mediaid", "news_source", "original-source", "provider", "source", "sourceorganization", "syndication-source",
)  # fmt: skip
# of names that publishing systems make up: "cXenseParse:tss-accreditation"
_SOURCE_ENDS = ("accreditation", "agency")


def read(doc: Document, publisher: str) -> Iterator[tuple[Claim, str]]:
    """Every agency that structured data names, each with the place that names it."""
    yield from _meta(doc, publisher)
    yield from _structured(doc, publisher)
    yield from _filed(doc)
    yield from _provided(doc, publisher)


def _meta(doc: Document, publisher: str) -> Iterator[tuple[Claim, str]]:
    """Agencies in author-like and source-like meta tags."""
    ends = (name for name in doc.meta if name.endswith(_SOURCE_ENDS) and name not in _SOURCE_META)
    for name in (*_AUTHOR_META, *_SOURCE_META, *ends):
        for content in doc.meta.get(name, ()):
            if len(content) <= _MAX_NAMES:
                labels = tuple(labelled(content)) if name in _SOURCE_META else ()
                writer = name in _AUTHOR_META
                for one in labels or byline(_host_name(content), publisher, marked=writer):
                    yield (one, f"meta {name}")
                if not writer and not labels and _is_printed(doc, content, publisher):
                    yield (claim(content, AttributionKind.SYNDICATED), f"meta {name}, printed")


def _is_printed(doc: Document, content: str, publisher: str) -> bool:
    """Whether another outlet that a tag gives as the source stands alone on a line above or below the headline."""
    names = [publisher, doc.first_meta("og:site_name") or "", registrable_domain(doc.url)]
    if not agencies.is_outlet_like(content) or any(name and is_same(content, name) for name in names):
        return False
    start = doc.h1s[0].first if doc.h1s else 0
    near = doc.leaves[max(0, start - _NEAR) : start + _NEAR]
    return any(leaf.text == content for leaf in near)


def _host_name(content: str) -> str:
    """The name in the address of another site: "reuters" in "https://reuters.com/world/"; other texts as they are."""
    if "://" not in content:
        return content
    name = registrable_domain(content).partition(".")[0]
    return name if len(name) > agencies.SHORT else name.upper()


def _structured(doc: Document, publisher: str) -> Iterator[tuple[Claim, str]]:
    """Agencies in the JSON-LD article. A publisher there that is an agency is the supplier of the text."""
    article = doc.ld_article or {}
    for field in ("author", "creator", "sourceOrganization", "copyrightHolder", "provider", "publisher"):
        for name in _names(article.get(field)):
            if len(name) <= _MAX_NAMES:
                for one in byline(name, publisher, marked=field in ("author", "creator")):
                    yield (one, f"json-ld {field}")


def _filed(doc: Document) -> Iterator[tuple[Claim, str]]:
    """The wire from which a story came, as Arc Publishing files it."""
    story = state_facts.filed(doc) or {}
    for field, kind in (("distributor", "category"), ("source", "source_type")):
        node = story.get(field)
        if isinstance(node, Mapping) and node.get(kind) == "wires" and isinstance(name := node.get("name"), str):
            for one in byline(name, ""):
                yield (one, f"state {field}")


def _provided(doc: Document, publisher: str) -> Iterator[tuple[Claim, str]]:
    """The paper whose story an East Asian portal shows: its data name it as the author, and the page shows its logo, or
    the title ends with its name in brackets.
    """
    article = doc.ld_article or {}
    house = article.get("publisher")
    ours = [publisher, doc.first_meta("og:site_name") or "", *_names(house)]
    printed = doc.first_meta("og:article:author", "twitter:creator") or ""
    for name in {*_names(article.get("author")), printed.partition(" | ")[0].strip()}:
        if not is_caseless(name) or len(name) > _MAX_NAME or any(our and is_same(name, our) for our in ours):
            continue
        shown = any(name in (picture.attrs.get("alt"), picture.attrs.get("title")) for picture in doc.pictures)
        if agencies.is_outlet_like(name) and (shown or f"（{name}）" in (doc.title_tag or "")):
            yield claim(name, AttributionKind.SYNDICATED), "author in the data of a portal"


def _names(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, Mapping) else one
        if isinstance(name, str) and name.strip():
            yield name
