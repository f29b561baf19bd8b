"""What the page says about its re-use, as found: licence, copyright line, robots, text-and-data-mining and AI signals.

Sources: https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag (robots, X-Robots-Tag),
https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/ (tdm-reservation, tdm-policy), schema.org
(license, copyrightNotice, copyrightHolder, copyrightYear), https://microformats.org/wiki/rel-license,
https://contentsignals.org (Content-Signal), https://datatracker.ietf.org/doc/draft-ietf-aipref-attach/ (Content-Usage).
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from wiredesk.extract import flags as f
from wiredesk.extract.document import Document
from wiredesk.extract.publisher import name_of
from wiredesk.extract.reading import Reading
from wiredesk.records import Rights

_MAX_LINE = 300
_MAX_DIRECTIVES = 20
_DIRECTIVE = re.compile(r"[a-z][a-z0-9_-]{1,40}(?:\s*:\s*[\w\-]{1,40})?")
_USAGE = ("content-signal", "content-usage")
_PAIR = re.compile(r"[a-z][a-z0-9-]{0,30}=[a-z0-9.-]{1,30}")
_AI = frozenset({"noai", "noimageai", "noml", "nodatamining", "no-ai", "noaiuse"})
_COPYRIGHT = (
    *("©", "all rights reserved", "alle rechte vorbehalten", "alle rettigheder", "copyright", "direitos reservados"),
    *(
        "diritti riservati",
        "droits réservés",
        "derechos reservados",
        "무단전재",
        "版权所有",
        "版權所有",
        "все права защищены",
    ),
)
"""What a copyright line holds, in lower case."""
_CREATIVE_COMMONS = ("creative commons", "cc by", "cc-by")
_LICENSE_META = ("license", "dc.rights.license", "dcterms.license", "rights-license", "cc:license")
_COPYRIGHT_META = ("copyright", "dc.rights", "dcterms.rights", "rights", "dcterms.rightsholder", "rights-standard")


def read(doc: Document, headers: Mapping[str, str], signals: Sequence[str] = ()) -> Reading[Rights]:
    """What the page, its response ``headers`` (lower-case names) and robots.txt (``signals``) say."""
    robots = tuple(dict.fromkeys(_robots(doc, headers)))[:_MAX_DIRECTIVES]
    foot = _foot(doc)
    low = foot.lower()
    license_, license_from = _license(doc, low)
    line, line_from = _copyright(doc, foot, low)
    rights = Rights(
        license=license_,
        copyright=line,
        robots=tuple(d for d in robots if d not in _AI),
        tdm_reservation=_reservation(_signal(doc, headers, "tdm-reservation")),
        tdm_policy=_signal(doc, headers, "tdm-policy"),
        ai_training=tuple(dict.fromkeys([*(d for d in robots if d in _AI), *_usage(headers, signals)])),
    )
    said = [license_from, line_from, "robots" if robots else "", "tdm" if rights.tdm_reservation is not None else ""]
    return Reading(rights, ", ".join(filter(None, said)))


def _robots(doc: Document, headers: Mapping[str, str]) -> Iterator[str]:
    """Directives of the meta tag and of X-Robots-Tag; one for a single crawler keeps its name: "bingbot: noindex"."""
    for content in doc.meta.get("robots", ()):
        yield from _DIRECTIVE.findall(content.lower())
    for part in headers.get("x-robots-tag", "").lower().split(","):
        if found := _DIRECTIVE.fullmatch(part.strip()):
            yield found[0]


def _usage(headers: Mapping[str, str], signals: Sequence[str]) -> Iterator[str]:
    """``ai-train=no`` and ``train-ai=n`` of headers and robots.txt; what is said about search is left out."""
    said = [part.strip() for name in _USAGE for part in headers.get(name, "").lower().split(",")][:_MAX_DIRECTIVES]
    for signal in (*said, *signals):
        if _PAIR.fullmatch(signal) and not signal.startswith("search="):
            yield signal


def _signal(doc: Document, headers: Mapping[str, str], name: str) -> str | None:
    """TDMRep: the meta tag has precedence over the header."""
    value = (doc.first_meta(name) or headers.get(name) or "").strip()
    return value[:_MAX_LINE] or None


def _reservation(value: str | None) -> bool | None:
    return {"0": False, "1": True}.get(value or "")


def _license(doc: Document, low: str) -> tuple[str | None, str]:
    article = doc.ld_article
    if article is not None and (value := _text_or_url(article.get("license"))):
        return value, "json-ld license"
    for rel, href, _ in doc.links:
        if "license" in rel.split() and href:
            return href[:_MAX_LINE], "link[rel=license]"
    if value := doc.first_meta(*_LICENSE_META):
        return value[:_MAX_LINE], "meta license"
    if any(name in low for name in _CREATIVE_COMMONS):
        anchor = doc.tree.css_first("a[rel~=license][href], a[href*='creativecommons.org/licenses']")
        if anchor is not None:
            return (anchor.attributes.get("href") or "")[:_MAX_LINE] or None, "licence link"
    return None, ""


def _text_or_url(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, Mapping):
        value = value.get("url") or value.get("@id") or value.get("name")
    return value.strip()[:_MAX_LINE] or None if isinstance(value, str) else None


def _copyright(doc: Document, foot: str, low: str) -> tuple[str | None, str]:
    article = doc.ld_article
    if article is not None:
        if value := _text_or_url(article.get("copyrightNotice")):
            return value, "json-ld copyrightNotice"
        if holder := name_of(article.get("copyrightHolder"), doc):
            year = article.get("copyrightYear")
            return (
                f"© {year} {holder}" if isinstance(year, int | str) and year else f"© {holder}"
            ), "json-ld copyrightHolder"
    if value := doc.first_meta(*_COPYRIGHT_META):
        return value[:_MAX_LINE], "meta copyright"
    signs = [sign for sign in _COPYRIGHT if sign in low]
    for line in foot.split("\n") if signs else ():
        if any(sign in line.lower() for sign in signs):
            return line, "copyright line"
    return None, ""


def _foot(doc: Document) -> str:
    """Lines of the footer and the last quarter of the page, last first."""
    end = len(doc.leaves) * 3 // 4
    low = [*(leaf for leaf in doc.leaves[:end] if leaf.flags & f.FOOTER), *doc.leaves[end:]]
    foreign = f.FIGURE | f.COMMENTS
    return "\n".join(
        leaf.text for leaf in reversed(low) if not leaf.flags & foreign and 8 <= len(leaf.text) <= _MAX_LINE
    )
