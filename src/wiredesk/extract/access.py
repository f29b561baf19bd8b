"""Whether a reader without an account sees the whole story, and whether the page has a story at all.

Precision first: a page is refused only where its own words or its shape say so and hardly any story was found.
Sources: Google's paywalled-content structured data (isAccessibleForFree), Facebook's article:content_tier, the texts
of the common bot checks (Cloudflare, Imperva, DataDome, Akamai) and consent platforms.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from wiredesk.errors import ReadError
from wiredesk.extract import flags as f
from wiredesk.extract.body import Body
from wiredesk.extract.document import Document
from wiredesk.extract.flags import words
from wiredesk.extract.form_pages import ACCOUNT_FIELDS, MESSAGE_FIELDS, asks_for_account, asks_for_message
from wiredesk.extract.notice_pages import asks_for_consent, checks_for_robots, says_not_found
from wiredesk.extract.reading import Reading
from wiredesk.extract.scope import Scope
from wiredesk.extract.structured import types_of
from wiredesk.records import Access, BlockKind, Outcome

_SHORT = 600  # characters: pages with a longer story are never taken for a wall or an error
_TEASER = 1500  # characters: a longer story under a paywall notice is shown whole
_MANY_LINKS = 30
_FEW_LINES = 12  # a page of so few lines is a notice
_OPENING = 3  # blocks in which an error page says what it is
_FEWEST_CARDS = 6
_HEADLINE = 25  # characters of a link that may be a headline
_TIERS = {"free": Access.FREE, "metered": Access.METERED, "locked": Access.PAYWALLED}

_BOT_CHECK = re.compile(
    r"just a moment|attention required|access (?:to this page has been )?denied|are you (?:a robot|human)|"
    r"pardon our interruption|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|ddos protection|"
    r"security check|enable javascript and cookies|robot or human|request unsuccessful|you have been blocked|"
    r"unusual traffic|captcha|bot verification|human verification|please wait\.\.\.|validating your browser|"
    r"please enable js|press & hold"
)
_NOT_FOUND = re.compile(
    r"(?<!\d)(?:error )?404(?!\d)|page (?:was )?not found|(?:page|article|story) (?:does not|doesn't|no longer) exist|"
    r"(?:page|article) (?:is )?(?:unavailable|no longer available)|can't find (?:that|the) page|nothing (?:was )?found|"
    r"seite (?:wurde )?(?:leider )?nicht gefunden|artikel nicht gefunden|page (?:introuvable|non trouvée)|"
    r"página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|sidan (?:hittades|kunde) inte|"
    r"siden (?:ble ikke|blev ikke|kunne ikke|findes ikke|finnes ikke)|sivua ei löyt|nie znaleziono strony|"
    r"stránka nen(?:í|alezena|ašla)|az oldal nem található|pagina nu a fost găsită|sayfa bulunamadı|"
    r"страница не найдена|сторінку не знайдено|halaman tidak ditemukan|không tìm thấy trang|ページが見つかりません|"
    r"お探しのページ|页面不存在|找不到页面|找不到網頁|您访问的页面|"
    r"페이지를 찾을 수 없|الصفحة غير موجودة|صفحه مورد نظر یافت نشد|"
    r"הדף לא נמצא|पृष्ठ नहीं मिला|ไม่พบหน้า|η σελίδα δεν βρέθηκε"
)
_CONSENT = re.compile(
    r"before you continue|we value your privacy|your privacy choices|cookie consent|privacy settings|manage consent|"
    r"bevor sie fortfahren|zustimmung|mit werbung|consentement|avant de continuer|antes de continuar|"
    r"consentimiento|consenso|toestemming|privacy gate|privacy-?instellingen|datenschutz-?einstellungen"
)
# What error pages say below their heading.
_GONE = re.compile(
    r"page (?:that )?you(?:'re| are| were)? (?:looking for|trying to|requested)|"
    r"requested (?:page|url) (?:was|could|is|does)|"
    r"die (?:von ihnen )?(?:gesuchte|angeforderte|aufgerufene) seite|la page (?:que vous (?:re)?cherchez|demandée)|"
    r"la página que (?:busca|est[áa]s? buscando)|a página que (?:você )?(?:procura|está procurando)|"
    r"la pagina (?:che (?:stai cercando|cerchi)|richiesta)|de pagina die (?:je|u) zoekt|sidan du (?:söker|letar)|"
    r"strona, której szukasz|запрашиваем(?:ая|ой) страниц|страниц[аы], котор(?:ую|ой) вы|"
    r"aradığınız sayfa|"
    r"您(?:要)?(?:访问|查找|浏览)的(?:页面|内容|文章)|指定されたページ|"
    r"요청하신 페이지|찾으시는 페이지|الصفحة (?:التي تبحث عنها|المطلوبة)"
)
# What listings are called by themselves: tags, categories, archives, search results.
_LISTING = re.compile(
    r"^(?:tags?|categor(?:y|ies)|archives?|topic|schlagwort|kategorie|étiquette|catégorie|etiqueta|categor[íi]a|"
    r"метка|рубрика|"
    r"тег|标签|分类|タグ|カテゴリー|태그|etiket|kategori)\s*[:：]|"
    r"^(?:search results|results for|suchergebnisse|résultats? de (?:la )?recherche|"
    r"resultados d[ea] (?:la )?(?:búsqueda|busca|pesquisa)|risultati (?:della )?ricerca|zoekresultaten|"
    r"sökresultat|wyniki wyszukiwania|результаты поиска|"
    r"搜索结果|検索結果|"
    r"검색 ?결과|arama sonuçları|نتائج البحث)"
)
# The same as a step of the address that is not its last: what follows names the list.
_LIST_STEPS = words(
    "author authors autor autore autores auteur auteurs autoren tag tags topic topics category categories",
    "categoria categorias categorie kategorie kategori rubrik rubrique etiqueta etiquetas label labels schlagwort",
    "schlagworte thema themen tema temas archive archives archiv profile profil",
)
_LIST_TYPES = frozenset({"collectionpage", "profilepage", "searchresultspage"})
_SUBTITLE = 200  # characters of what is said under a video
_PLAYERS = ", ".join(
    (
        "video[src]",
        "video > source",
        *(f"iframe[src*='{host}']" for host in ("youtube", "vimeo", "dailymotion", "jwplayer")),
    )
)
_TITLE_JOINT = re.compile(r"\s[|»«·•–—:-]\s|[|｜]")
_CARD, _FEWEST_LINKS = 15, 4  # characters of a link that may be a short headline; so many of them are a list
_INTRODUCTION = 300  # characters of what a list says of its subject or an author of themself
_CONSENT_HOST = re.compile(r"(?:^|\.)(?:consent|cmp|myprivacy|privacy-gate|zustimmung)\.")


def read(doc: Document, scope: Scope, story: Body) -> Reading[Access]:
    """Access to ``story``. Raises ``ReadError`` (NOT_ARTICLE, WALL) with the reason for a page that has no story."""
    size = sum(len(block.text) for block in story.blocks)
    _refuse_named(doc, story)
    if size < _SHORT:
        _refuse_walls(doc, size)
        _refuse_errors(doc, story)
        _refuse_others(doc, size)
        _refuse_lists(doc, scope, story)
    _refuse_listings(doc, scope, story)
    if not story.blocks:
        raise ReadError(Outcome.NOT_ARTICLE, "no story on the page")
    return _access(doc, scope, size)


def _access(doc: Document, scope: Scope, size: int) -> Reading[Access]:
    tier = doc.first_meta("article:content_tier", "og:article:content_tier", "lp.article:content_tier")
    if tier and tier.lower() in _TIERS:
        return Reading(_TIERS[tier.lower()], "meta article:content_tier")
    for value in _accessible(doc):
        if str(value).lower() in ("false", "no", "http://schema.org/false", "https://schema.org/false"):
            return Reading(Access.PAYWALLED, "json-ld isAccessibleForFree")
        if str(value).lower() in ("true", "yes", "http://schema.org/true", "https://schema.org/true"):
            return Reading(Access.FREE, "json-ld isAccessibleForFree")
    if size < _TEASER and any(box.own & f.PAYWALL and scope.dead[box.index] and box.chars > 20 for box in doc.boxes):
        return Reading(Access.PAYWALLED, "paywall block beside a short text")
    return Reading(Access.UNKNOWN)


def _accessible(doc: Document) -> Iterator[object]:
    node = doc.ld_article
    if node is not None and node.get("isAccessibleForFree") is not None:
        yield node["isAccessibleForFree"]


def _heads(doc: Document) -> list[str]:
    """The lines that say what a page is."""
    found = [doc.title_tag or "", doc.first_meta("og:title") or "", *(doc.text_of(box) for box in doc.h1s[:2])]
    return [line.casefold().replace("’", "'") for line in found if line]


def _refuse_named(doc: Document, story: Body) -> None:
    """Pages whose title or first heading is wholly that of an error, whatever they list below, and walls."""
    if _says_article(doc):
        return
    heads = _heads(doc)
    opening = [block.text for block in story.blocks[:_OPENING]]
    short = sum(len(block.text) for block in story.blocks) < _SHORT
    if any(map(says_not_found, heads + opening if short else heads)):
        raise ReadError(Outcome.NOT_ARTICLE, "error page with status 200", gone=True)
    lines = [leaf.text for leaf in doc.leaves] if len(doc.leaves) <= _FEW_LINES else []
    if short and any(map(checks_for_robots, lines)):
        raise ReadError(Outcome.WALL, "bot check")
    if short and any(map(asks_for_consent, heads + opening + lines)):
        raise ReadError(Outcome.WALL, "consent wall")


def _refuse_walls(doc: Document, size: int) -> None:
    heads = _heads(doc)
    plain = not _says_article(doc)
    whole = [leaf.text.casefold() for leaf in doc.leaves] if len(doc.leaves) <= _FEW_LINES else []
    if plain and any(_BOT_CHECK.search(line) for line in heads + whole):
        raise ReadError(Outcome.WALL, "bot check")
    try:
        host = urlsplit(doc.url).hostname or ""
    except ValueError:
        host = ""
    asked = sum(len(leaf.text) for leaf in doc.leaves if leaf.flags & f.CONSENT)
    consent = not size and asked * 2 > sum(len(leaf.text) for leaf in doc.leaves)
    if _CONSENT_HOST.search(host) or (plain and (consent or any(_CONSENT.search(line) for line in heads))):
        raise ReadError(Outcome.WALL, "consent wall")
    if plain and any(asks_for_account(head, host) for head in heads) and doc.tree.css_first(ACCOUNT_FIELDS) is not None:
        raise ReadError(Outcome.WALL, "login wall")
    if plain and any(asks_for_message(head, host) for head in heads) and doc.tree.css_first(MESSAGE_FIELDS) is not None:
        raise ReadError(Outcome.NOT_ARTICLE, "contact form")


def _refuse_errors(doc: Document, story: Body) -> None:
    if _says_article(doc):
        return
    opening = (block.text.casefold().replace("’", "'") for block in story.blocks[:_OPENING])
    said = any(_NOT_FOUND.search(line) and len(line) < 100 for line in _heads(doc))
    if said or any(map(_GONE.search, opening)):
        raise ReadError(Outcome.NOT_ARTICLE, "error page with status 200", gone=True)


def _refuse_lists(doc: Document, scope: Scope, story: Body) -> None:
    """A list of stories with a summary each: no fewer lines of the container lead away than stay."""
    if _says_article(doc):
        return
    leaves = doc.leaves[scope.first : scope.last]
    headlines = sum(leaf.link_chars > _HEADLINE and leaf.link_chars * 10 >= len(leaf.text) * 9 for leaf in leaves)
    if headlines >= _FEWEST_CARDS and headlines >= len(story.blocks):
        raise ReadError(Outcome.NOT_ARTICLE, "list of stories")


def _refuse_listings(doc: Document, scope: Scope, story: Body) -> None:
    """Home pages by their address, lists by their name: every other block has a headline that leads away. Sections by
    their shape: a headline that leads away over every single block, under a title that is no headline."""
    if _says_article(doc):
        return
    called = any(map(_LISTING.match, _heads(doc)))
    root = bool(doc.url) and _is_root(doc.url)
    leaves = doc.leaves[scope.first : scope.last]
    headlines = sum(leaf.link_chars > _HEADLINE and leaf.link_chars * 10 >= len(leaf.text) * 9 for leaf in leaves)
    called_or_root = (called or root) and headlines * 2 >= len(story.blocks)
    told = sum(block.kind is not BlockKind.HEADING for block in story.blocks)
    if headlines >= _FEWEST_CARDS and (called_or_root or (headlines >= told and _is_rubric(doc))):
        raise ReadError(Outcome.NOT_ARTICLE, "home page" if root and not called else "list of stories")


def _is_rubric(doc: Document) -> bool:
    """Whether first heading and title are as short as the name of a rubric."""
    named = [doc.text_of(box) for box in doc.h1s if box.first < box.last]
    parts = _TITLE_JOINT.split(doc.title_tag or "")
    return bool(named) and max(map(len, named)) <= _HEADLINE and max(map(len, parts)) <= _HEADLINE


def _refuse_others(doc: Document, size: int) -> None:
    if _says_article(doc):
        return
    kinds = {kind for node in doc.ld for kind in types_of(node)}
    video = (doc.first_meta("og:type") or "").lower().startswith("video")
    if size < _SUBTITLE and (video or "videoobject" in kinds or doc.tree.css_first(_PLAYERS) is not None):
        raise ReadError(Outcome.NOT_ARTICLE, "video without a text")
    links = [leaf.link_chars for leaf in doc.leaves if leaf.link_chars * 10 >= len(leaf.text) * 9]
    if size >= (_SHORT if _is_root(doc.url) else _INTRODUCTION):
        return  # a home page may have the small print of a form for its longest text
    if sum(link > _HEADLINE for link in links) >= _MANY_LINKS:
        raise ReadError(Outcome.NOT_ARTICLE, "home page" if _is_root(doc.url) else "list of stories")
    if sum(link > _CARD for link in links) >= _FEWEST_LINKS and (kinds & _LIST_TYPES or _lists(doc)):
        raise ReadError(Outcome.NOT_ARTICLE, "list of stories")


def _lists(doc: Document) -> bool:
    """Whether a page's address or its share metadata name a list of stories or a person."""
    if (doc.first_meta("og:type") or "").lower() == "profile":
        return True
    path = urlsplit(doc.url).path.lower() if doc.url else ""
    return any(step in _LIST_STEPS for step in path.strip("/").split("/")[:-1])


def _is_root(url: str) -> bool:
    try:
        return urlsplit(url).path.strip("/") in ("", "index.html", "index.php")
    except ValueError:
        return False


def _says_article(doc: Document) -> bool:
    """Whether metadata declare the page an article."""
    return (
        doc.ld_article is not None
        or (doc.first_meta("og:type") or "").lower() == "article"
        or bool(doc.first_meta("article:published_time", "datepublished", "parsely-pub-date"))
    )
