"""Structured data in scripts: JSON-LD, and the JSON state that client-side frameworks leave in the page.

JSON-LD: https://www.w3.org/TR/json-ld11/ ; the article types are those of https://schema.org/Article.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape

from wiredesk.extract import payloads
from wiredesk.extract.flags import words

ARTICLE_TYPES = words(
    "advertisercontentarticle analysisnewsarticle article askpublicnewsarticle backgroundnewsarticle blogposting",
    "liveblogposting newsarticle opinionnewsarticle reportagenewsarticle report reviewnewsarticle satiricalarticle",
    "scholarlyarticle socialmediaposting techarticle",
)
_MAX_NODES = 4000  # a page has tens; a hostile one may nest without end
_CDATA = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")

Node = Mapping[str, object]


def load_json(text: str) -> object:
    """Read JSON as publishers write it: with comments, trailing commas, raw control characters. None if hopeless."""
    text = text.strip().strip("\ufeff")
    if not text:
        return None
    value = _loads(text)
    if value is not None:
        return value
    attempt = _CDATA.sub("", _CDATA.sub("", text)).strip().rstrip(";")
    value = _loads(attempt)
    if value is not None:
        return value
    value = _loads(_TRAILING_COMMA.sub(r"\1", attempt))
    if value is None and "&quot;" in attempt:
        value = _loads(unescape(attempt))
    return value if value is not None else _first_value(attempt)


def _loads(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _first_value(text: str) -> object:
    """The first JSON value of a script that goes on after it."""
    starts = [i for i in (text.find("{"), text.find("[")) if i >= 0]
    if not starts:
        return None
    try:
        value: object = json.JSONDecoder(strict=False).raw_decode(text, min(starts))[0]
    except (ValueError, RecursionError):
        return None
    return value


def flatten(value: object) -> Iterator[Node]:
    """Every object of a JSON-LD document that stands at the top, in a list, or in ``@graph``, outer ones first."""
    pending: list[object] = [value]
    seen = 0
    while pending and seen < _MAX_NODES:
        seen += 1
        node = pending.pop()
        if isinstance(node, list):
            pending.extend(reversed(node))
        elif isinstance(node, Mapping):
            if "@type" in node or "@id" in node or "headline" in node:
                yield node
            pending.extend(
                node[key]
                for key in ("mainEntityOfPage", "mainEntity", "@graph")
                if isinstance(node.get(key), dict | list)
            )


def types_of(node: Node) -> frozenset[str]:
    """The ``@type`` of a node in lower case, without the ``schema:`` prefix."""
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return frozenset(k.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for k in kinds if isinstance(k, str))


def is_article(node: Node) -> bool:
    """Whether a node is an article of any kind."""
    kinds = types_of(node)
    return bool(kinds & ARTICLE_TYPES) or any(k.endswith("newsarticle") for k in kinds)


def choose_article(nodes: Sequence[Node], url: str, headings: Sequence[str]) -> Node | None:
    """The node that describes this page: matched by URL, then by headline, then the richest."""
    best: Node | None = None
    best_rank: tuple[bool, bool, bool, int] | None = None
    wanted = _path(url)
    heads = {_loose(h) for h in headings if h}
    for node in nodes:
        if not is_article(node):
            continue
        headline = node.get("headline") or node.get("name")
        rank = (
            isinstance(headline, str) and _loose(unescape(headline)) in heads,
            bool(wanted) and wanted in {_path(u) for u in _urls(node)},
            isinstance(headline, str),
            len(node),
        )
        if best_rank is None or rank > best_rank:
            best, best_rank = node, rank
    return best


def _urls(node: Node) -> Iterator[str]:
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.get(key)
        if isinstance(value, Mapping):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _path(url: str) -> str:
    """Host-less path of a URL, for comparison only."""
    rest = url.split("://", 1)[-1].split("#", 1)[0].split("?", 1)[0]
    return rest.partition("/")[2].strip("/").lower()


def _loose(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


_ASSIGNMENT = re.compile(r"(?<![=!<>])=\s*(?=[{\[])|JSON\.parse\(\s*(?=[\"'])")
_MAX_VALUES = 40


def script_values(text: str, kind: str) -> Iterator[object]:
    """The JSON values of one script: the whole script, or what it assigns or hands to ``JSON.parse``."""
    if "json" in kind or text.lstrip()[:1] in ("{", "["):
        value = load_json(text)
        if value is not None:
            yield payloads.joined(value) if isinstance(value, list) and payloads.is_flat(value) else value
        return
    decoder = json.JSONDecoder(strict=False)
    at = 0
    for _ in range(_MAX_VALUES):
        match = _ASSIGNMENT.search(text, at)
        if match is None:
            return
        at = match.end()
        if len(text) - at < 200:
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, str) and value[:1] in ("{", "["):
            value = _loads(value)
        if isinstance(value, dict | list):
            yield value
