"""The organisation that runs the site, as it names itself; never the host name."""

import re
from collections.abc import Iterator, Mapping

from wiredesk.extract.document import Document
from wiredesk.extract.reading import Candidate, Reading
from wiredesk.extract.structured import Node, types_of
from wiredesk.web.months import fold
from wiredesk.web.text import squash, unescaped
from wiredesk.web.urls import registrable_domain

_MAX_NAME = 80
_LEAST_CORE, _LEAST_PARTS = 3, 2  # letters of a domain, and parts of a name with a motto
_SITE_TYPES = frozenset({"newsmediaorganization", "website"})
_SUFFIX = re.compile(r"\s[|–—»·•:-]\s|\s*[|_｜]+\s*|-{2,}|(?<=[\u3400-\u9fff！？”』」》）])-(?=[A-Z\u3400-\u9fff])")
# How Chinese news sites end their names: "net", "daily", "evening paper", "online", "agency", "television".
_HAN_OUTLET = re.compile(
    r"[\u3400-\u9fff]{1,10}(?:网|網|网站|日报|日報|晚报|晚報|时报|時報|在线|通讯社|通訊社|电视台|電視台)"
)
_TEMPLATES = frozenset({"blogger", "wordpress"})  # publishers that a template names until its user changes it
_WORD = re.compile(r"[^\W_]+")


def read(doc: Document) -> Reading[str | None]:
    """The publisher's name, from the first place that has one."""
    named = (Candidate(_without_motto(one.value, doc), one.evidence) for one in _candidates(doc))
    found = [candidate for candidate in named if _fit(candidate.value, doc)]
    if not found:
        return Reading(None)
    lost: tuple[Candidate[str | None], ...] = tuple(
        Candidate(c.value, c.evidence, "a more trusted place has one") for c in found[1:]
    )
    return Reading(found[0].value, found[0].evidence, lost)


def _candidates(doc: Document) -> Iterator[Candidate[str]]:
    article = doc.ld_article
    if article is not None and (name := name_of(article.get("publisher"), doc)):
        yield Candidate(name, "json-ld publisher")
    for name in ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "cre", "article:publisher_name"):
        if value := doc.first_meta(name):
            yield Candidate(value, f"meta {name}")
    for node in doc.ld:
        if types_of(node) & _SITE_TYPES and isinstance(named := node.get("name"), str):
            yield Candidate(squash(unescaped(named)), "json-ld site name")
    for name in ("application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone"):
        if value := doc.first_meta(name):
            yield Candidate(value, f"meta {name}")
    if suffix := _title_suffix(doc):
        yield Candidate(suffix, "end of <title>")


def name_of(value: object, doc: Document) -> str | None:
    """The name of a JSON-LD organisation: a string, an object, a reference to one, or the first of a list."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, str):
        return squash(unescaped(value)) or None
    if not isinstance(value, Mapping):
        return None
    name = value.get("name") or value.get("legalName")
    if not name and isinstance(reference := value.get("@id"), str):
        name = next((_name(node) for node in doc.ld if node.get("@id") == reference and _name(node)), None)
    return squash(unescaped(name)) or None if isinstance(name, str) else None


def _name(node: Node) -> object:
    return node.get("name")


def _fit(name: str, doc: Document) -> bool:
    """A name and not an address, a host name or a sentence."""
    if not 2 <= len(name) <= _MAX_NAME or "://" in name or name.startswith(("@", "www.")):
        return False
    if fold(name) in _TEMPLATES:
        return False
    return fold(name) not in {fold(doc.title_tag or ""), fold(doc.first_meta("og:title") or "")}


def _without_motto(name: str, doc: Document) -> str:
    """The part before a bar or dash where it is the site by its domain, and what follows is not: a motto."""
    parts = [part.strip() for part in _SUFFIX.split(name)]
    if len(parts) < _LEAST_PARTS or not doc.url:
        return name
    core = _core(doc)
    first, rest = ("".join(_WORD.findall(fold(part))) for part in (parts[0], " ".join(parts[1:])))
    return parts[0] if len(core) >= _LEAST_CORE and core in first and core not in rest else name


def _core(doc: Document) -> str:
    """The letters of the domain, without its ending: "dailyexample" of www.daily-example.com."""
    return fold(registrable_domain(doc.url).partition(".")[0]).replace("-", "")


def _title_suffix(doc: Document) -> str | None:
    """The last part of the title tag where it is the site by its domain: "Headline - The Daily Example"."""
    parts = _SUFFIX.split(doc.title_tag or "")
    if len(parts) > 1 and (named := next(filter(_HAN_OUTLET.fullmatch, (parts[-1].strip(), parts[-2].strip())), None)):
        return named
    if len(parts) < 2 or not doc.url:
        return None
    core = _core(doc)
    last = parts[-1].strip()
    words = _WORD.findall(fold(last))
    joined = "".join(words)
    initials = "".join(word[0] for word in words)
    known = len(core) >= _LEAST_CORE and bool(joined) and (core in joined or joined in core or initials == core)
    return last if known and "." not in last else None
