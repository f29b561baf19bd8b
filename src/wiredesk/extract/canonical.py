"""The one URL that names the document, and the page elsewhere that this page calls its original."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from wiredesk.extract.document import Document
from wiredesk.extract.reading import Candidate
from wiredesk.web.urls import absolute, identity, registrable_domain, same_document_hint

_UNFILLED = frozenset({"", "#", "[object object]", "false", "nan", "none", "null", "true", "undefined"})
_EXPRESSIONS = ("{{", "{%", "${", "<%", "[[")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True, slots=True)
class CanonicalReading:
    """``url`` names the document; ``elsewhere`` is a canonical link to another site (evidence for the origin)."""

    url: str
    elsewhere: str | None
    evidence: str
    lost: tuple[Candidate[str], ...] = ()


def read(doc: Document) -> CanonicalReading:
    """rel=canonical, then og:url, believed only on the same registrable domain; else the page's own URL.

    Tracking parameters are gone from the answer; scheme and host stay as the publisher writes them.
    """
    lost: list[Candidate[str]] = []
    chosen: Candidate[str] | None = None
    elsewhere: str | None = None
    for hint, evidence in _hints(doc):
        target = same_document_hint(doc.url, hint)
        if target is not None:
            if chosen is None:
                chosen = Candidate(_clean(target), evidence)
            continue
        other = absolute(hint.strip(), doc.url)
        if other and registrable_domain(other) != registrable_domain(doc.url):
            lost.append(Candidate(other, evidence, "another site"))
            # og:url of a syndicated copy is often the template's; only the canonical link says "original".
            if elsewhere is None and evidence == "link[rel=canonical]":
                elsewhere = other
        else:
            lost.append(Candidate(hint[:200], evidence, "does not name one document"))
    if chosen is None:
        return CanonicalReading(_clean(doc.url), elsewhere, "page URL", tuple(lost))
    return CanonicalReading(chosen.value, elsewhere, chosen.evidence, tuple(lost))


def _clean(url: str) -> str:
    """``url`` with the query that its identity keeps."""
    target = absolute(url) or url
    if "?" not in target:
        return target
    try:
        return urlsplit(target)._replace(query=urlsplit(identity(target)).query).geturl()
    except ValueError:
        return target


def _hints(doc: Document) -> Iterator[tuple[str, str]]:
    for rel, href, _ in doc.links:
        if "canonical" in rel.split() and (hint := _meant(href, doc.url)):
            yield hint, "link[rel=canonical]"
    for value in doc.meta.get("og:url", ())[:1]:
        if hint := _meant(value, doc.url):
            yield hint, "meta og:url"


def _meant(hint: str, page_url: str) -> str:
    """What a hint means: nothing where a template left it unfilled; what begins with a host begins with no folder."""
    hint = hint.strip()
    if hint.casefold() in _UNFILLED or any(mark in hint for mark in _EXPRESSIONS):
        return ""
    host, slash, _ = hint.partition("/")
    if not slash or not _HOST.fullmatch(host):
        return hint
    begins = host.startswith("www.") or registrable_domain(host) == registrable_domain(page_url)
    return f"//{hint}" if begins else hint
