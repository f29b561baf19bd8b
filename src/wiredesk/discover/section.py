"""Section pages: HTML that lists articles.

Nothing says which link is an article, so the shape of its URL and the length of its text have to: dates, ids and long
slugs speak for it, the words that sites use for their other pages against it. With ``include`` patterns the source
itself says so.
"""

import re
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from wiredesk.discover.gather import Gathering, language_of
from wiredesk.records import Link, Listing, Source, TargetKind
from wiredesk.web.text import squash
from wiredesk.web.urls import absolute, registrable_domain

MAX_LINKS = 300
"""Articles taken from one section page; real ones name 20 to 150."""

_MOST_ANCHORS = 10_000  # looked at
_ENOUGH = 2  # points that make an article
_AROUND = (
    "nav a[href], footer a[href], aside a[href], body > header a[href], [role=navigation] a[href], "
    "[role=contentinfo] a[href], [role=complementary] a[href]"
)
_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d[-/_.]?(?:0?[1-9]|1[0-2])[-/_.]?(?:0?[1-9]|[12]\d|3[01])(?!\d)")
_MONTH = re.compile(r"/(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])/")
_NUMBER = re.compile(r"\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}-|(?<=[-/.])[a-z]{1,4}\d{4,}")
_WORDS = re.compile(r"[-_+]+")
_PAGE_FILE = re.compile(r"\.(?:s?html?|aspx?|php|jsp|cms|ece)$")
_OTHER_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|m4a|zip|xml|rss|json|css|js|ics|docx?|xlsx?)$", re.I)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
# First or last path segments of pages that are no article, in the languages where sites translate them.
_OTHER_PAGES = (
    "about abo account agb archive archiv archives author authors auteur autor autores autoren careers category "
    "categories club contact contacto contacts cookies corrections datenschutz events faq feed feeds games help "
    "hilfe horoscope impressum index info jobs kategorie kontakt legal login logout mediathek mein my newsletter "
    "newsletters page pages podcast podcasts privacy profile radio register rss schlagwort search section shop "
    "sitemap suche subscribe subscription tag tags tema temas terms thema themen theme topic topics tv user users "
    "video videos weather wetter"
)
_ELSEWHERE = frozenset(_OTHER_PAGES.split())


def read_section(text: str, gathering: Gathering, source: Source) -> Listing:
    """The articles that an HTML page links: those of its main part first, then those around it, in document order."""
    tree = LexborHTMLParser(text)
    base = _base(tree, gathering)
    around = {node.mem_id for node in tree.css(_AROUND)}
    inner: dict[str, str] = {}
    outer: dict[str, str] = {}
    site = registrable_domain(gathering.base)
    for node in tree.css("a[href]")[:_MOST_ANCHORS]:
        url = gathering.resolve((node.attributes.get("href") or "").strip(), base)
        if url is None or url == gathering.base:
            continue
        place = outer if node.mem_id in around else inner
        title = _title(node)
        if url in inner or (url in outer and place is outer):
            place = inner if url in inner else outer
            place[url] = max(place[url], title, key=len)
        elif _same_site(url, site):
            place[url] = title
    for url, title in {**inner, **{url: title for url, title in outer.items() if url not in inner}}.items():
        if source.include or is_article_like(url, title):
            _add(url, title, gathering)
        else:
            gathering.dropped["not_article"] += 1
    language = language_of(tree.root.attributes.get("lang")) if tree.root else None
    heading = tree.css_first("title")
    name = squash(heading.text()) or None if heading else None
    return gathering.listing(TargetKind.SECTION, "section", title=name, language=language)


def _add(url: str, title: str, gathering: Gathering) -> None:
    if len(gathering) >= MAX_LINKS:
        gathering.dropped["too_many"] += 1
    else:
        gathering.add(Link(url=url, title=title or None))


def _base(tree: LexborHTMLParser, gathering: Gathering) -> str:
    element = tree.css_first("base[href]")
    href = element.attributes.get("href") if element else None
    return (absolute(href, gathering.base) or gathering.base) if href else gathering.base


def _same_site(url: str, site: str) -> bool:
    return registrable_domain(url) == site


def _title(anchor: LexborNode) -> str:
    """The headline of a teaser: a heading inside the link, else the link's text."""
    heading = anchor.css_first("h1, h2, h3, h4")
    text = squash((heading or anchor).text(deep=True, separator=" "))
    return text if len(text) <= 300 else ""


def is_article_like(url: str, title: str = "") -> bool:
    """Whether a URL has the shape that articles have; ``title`` is the text of the link."""
    parts = urlsplit(url)
    path = unquote(parts.path).lower()
    segments = [segment for segment in path.split("/") if segment]
    if not segments or _OTHER_FILE.search(path):
        return False
    stem = _PAGE_FILE.sub("", segments[-1])
    if stem in _ELSEWHERE:
        return False
    points = _shape_points(path, segments, stem) - (3 if segments[0] in _ELSEWHERE else 0)
    if not points and re.search(r"(?:^|&)(?:id|p|aid|article_?id|newsid|sn|no)=\d{2,}", parts.query.lower()):
        points = 2
    return points + _title_points(title) >= _ENOUGH


def _shape_points(path: str, segments: list[str], stem: str) -> int:
    points = 0
    if _DAY.search(path):
        points += 2
    elif _MONTH.search(path):
        points += 1
    if _NUMBER.search("/" + "/".join(segments[-2:])):
        points += 1
    words = len([word for word in _WORDS.split(stem) if word])
    points += 2 if words >= 5 or (words == 4 and len(stem) >= 20) else 1 if words >= 3 or len(stem) >= 25 else 0
    if stem != segments[-1]:
        points += 1
    return points


def _title_points(title: str) -> int:
    """A headline is a sentence; a menu entry is a word."""
    length = len(title) + 2 * len(_CJK.findall(title))
    return 1 if length >= 25 else -1 if 0 < length < 12 else 0
