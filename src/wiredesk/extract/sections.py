"""The section a story stands in and the tags it carries."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from wiredesk.extract import flags as f
from wiredesk.extract import tag_list
from wiredesk.extract.document import Document
from wiredesk.extract.reading import Candidate, Reading
from wiredesk.extract.scope import Scope
from wiredesk.extract.structured import types_of
from wiredesk.web.text import fold, squash, unescaped

_MAX_LABEL = 60
_MAX_TAGS = 30
_MAX_TRAIL = 120
_SECTION_META = (
    "article:section", "og:article:section", "parsely-section", "section", "cxenseparse:section", "dc.subject.section",
    "sailthru.section", "articlesection", "category", "news_section", "channel", "dcsext.section", "prism.section",
)  # fmt: skip
_TAG_META = (
    "article:tag", "og:article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "cxenseparse:taxonomy",
    "keywords",
)  # fmt: skip
# First crumbs of breadcrumbs, which name the home page.
_HOMES = frozenset(
    [
        *("accueil", "ana sayfa", "anasayfa", "beranda", "domov", "etusivu", "forside", "front page", "hem", "home"),
        *("home page", "homepage", "inicio", "index", "início", "main", "notizie", "portada", "start", "startseite"),
        *(
            "strona główna",
            "voorpagina",
            "главная",
            "головна",
            "الرئيسية",
            "खबरें",
            "トップ",
            "ホーム",
            "首页",
            "主页",
            "首頁",
            "홈",
        ),
    ]
)
_ENDS = frozenset({"正文", "内容", "详情", "詳情"})  # last crumbs that name the page "text" or "details"
_CRUMBS = re.compile(r"\s*[>›»→]\s*")
_HERE = re.compile(  # what stands before a trail
    r"(?:you are here|sie sind hier|du bist hier|vous êtes ici|está aquí"
    r"|当前位置|您的位置|您现在的位置|현재 위치|вы здесь)"
    r"\s*[:：]?\s*",
    re.IGNORECASE,
)
_HERE_BEGINS = frozenset("dDeEsSſvVyYвВ您当현")
_MAX_HAN = 500
_HAN_WORDS = re.compile(
    r"(?:[^\W\d_]*[\u3400-\u9fff][\w·]*\s+)+\w*[\u3400-\u9fff]\w*"
)  # keywords parted by blanks alone
_UNFILLED = re.compile(r"[{}]|^\W*$|^&\w+$")  # "{$category}", "&quot": what a template left open or cut
_SPLIT = re.compile(r"\s*[,;|、，]\s*")


@dataclass(frozen=True, slots=True)
class SectionsReading:
    """Section and tags, each with its evidence."""

    section: Reading[str | None]
    tags: Reading[tuple[str, ...]]


def read(doc: Document, scope: Scope) -> SectionsReading:
    """The section from structured data or the breadcrumb, the tags from structured data or what is printed."""
    found = [Candidate(label, c.evidence) for c in _sections(doc) if (label := _first_crumb(c.value))]
    section: Reading[str | None] = Reading(None)
    if found:
        lost: tuple[Candidate[str | None], ...] = tuple(
            Candidate(c.value, c.evidence, "a more trusted place has one") for c in found[1:]
        )
        section = Reading(found[0].value, found[0].evidence, lost)
    for tags, evidence in _tags(doc, scope):
        distinct: dict[str, str] = {}
        for tag in filter(_is_label, tags):
            distinct.setdefault(fold(tag), tag)
        if distinct:
            return SectionsReading(section, Reading(tuple(distinct.values())[:_MAX_TAGS], evidence))
    return SectionsReading(section, Reading(()))


def _sections(doc: Document) -> Iterator[Candidate[str]]:
    article = doc.ld_article
    if article is not None:
        for value in _strings(article.get("articleSection")):
            yield Candidate(value, "json-ld articleSection")
    for name in _SECTION_META:
        for value in doc.meta.get(name, ())[:1]:
            yield Candidate(value, f"meta {name}")
    crumbs = _breadcrumb(doc)
    if crumbs:
        yield Candidate(crumbs[0], "json-ld BreadcrumbList")
    for box in doc.flagged:
        if box.own & f.NAV and "breadcrumb" in box.cls and box.last > box.first:
            shown = (_first_crumb(leaf.text) for leaf in doc.leaves[box.first : box.last] if leaf.links)
            if first := next(filter(None, shown), None):
                yield Candidate(first, "breadcrumb")
            return
    links = (leaf.text for leaf in doc.leaves if leaf.links and leaf.text[0] in _HERE_BEGINS)
    trails = (text for text in links if len(text) < _MAX_TRAIL)
    if (trail := next(filter(_HERE.match, trails), None)) and (label := _first_crumb(trail)):
        yield Candidate(label, "breadcrumb")


def _first_crumb(text: str) -> str | None:
    """The label, or of a whole trail the first step below the home page: "Home > World > Text"."""
    trail = _HERE.sub("", text)
    head, slash, rest = trail.partition(" / ")
    steps = rest.split(" / ") if slash and fold(head) in _HOMES else _CRUMBS.split(trail)
    return next((step for step in steps if _is_label(step) and step not in _ENDS), None)


def _breadcrumb(doc: Document) -> list[str]:
    """The labels of the first breadcrumb list, home and the page itself left out."""
    for node in doc.ld:
        items = node.get("itemListElement")
        if "breadcrumblist" not in types_of(node) or not isinstance(items, list):
            continue
        labels = []
        for item in items[:8]:
            if isinstance(item, Mapping):
                inner = item.get("item")
                name = item.get("name") or (inner.get("name") if isinstance(inner, Mapping) else None)
                if isinstance(name, str):
                    labels.append(squash(unescaped(name)))
        title = fold(doc.first_meta("og:title") or doc.title_tag or "")
        return [label for label in labels if _is_label(label) and not title.startswith(fold(label)[:40])]
    return []


def _tags(doc: Document, scope: Scope) -> Iterator[tuple[list[str], str]]:
    article = doc.ld_article
    if article is not None:
        yield list(_split(_strings(article.get("keywords")))), "json-ld keywords"
    for name in _TAG_META:
        yield list(_split(doc.meta.get(name, ()))), f"meta {name}"
    yield tag_list.printed(doc, scope), "tag list"


def _strings(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, Mapping) else one
        if isinstance(name, str):
            yield squash(unescaped(name))


def _split(values: Iterable[str]) -> Iterator[str]:
    listed = list(values)
    if len(listed) == 1 and len(listed[0]) <= _MAX_HAN and _HAN_WORDS.fullmatch(listed[0]):
        listed = listed[0].split()
    for value in listed:
        yield from _SPLIT.split(value) if len(listed) == 1 or len(value) > _MAX_LABEL else [value]


def _is_label(text: str) -> bool:
    if _UNFILLED.search(text):
        return False
    return 2 <= len(text) <= _MAX_LABEL and "://" not in text and fold(text) not in _HOMES and not text.isdigit()
