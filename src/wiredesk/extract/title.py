"""The headline as printed: a vote among JSON-LD, the headings, the share metadata and the ``<title>``.

Sources that agree in letters and digits support each other. The site's name and a kicker that another source leaves
out are cut off first.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from urllib.parse import urlsplit

from wiredesk.extract import flags as f
from wiredesk.extract.boilerplate import letters
from wiredesk.extract.document import Document
from wiredesk.extract.reading import Candidate, Reading
from wiredesk.extract.walk import Box
from wiredesk.web.text import fold, squash

_SEPARATOR = re.compile(r"\s+[|»«·•–—:›>/~-]+\s+|\s*[|»«·•›｜：]+\s*|:\s+")
_TIGHT_SEPARATOR = re.compile(r"\s+[|»«·•–—›~-]+\s+|\s*[|»«·•›｜]+\s*")
# What is printed weighs most; metadata of one page often repeats one string, so it adds up slowly.
_WEIGHTS = {"h1": 1.8, "og:title": 1.4, "json-ld headline": 1.3, "heading": 0.8, "title": 0.1, "twitter:title": 0.05}
_HEADINGS = f.words("h1 h2 h3 h4")
_NOT_HEADLINE = f.NAV | f.FOOTER | f.ASIDE | f.COMMENTS | f.RELATED | f.HIDDEN | f.CONSENT
_LONGEST = 400
_SHORTEST = 15  # letters of a headline that may stand without its kicker


@dataclass(frozen=True, slots=True)
class _Site:
    """What the site is called: letters of its name and host."""

    names: frozenset[str]
    host: str

    def is_named(self, text: str) -> bool:
        key = letters(text)
        if not key:
            return True
        return key in self.names or (len(key) > 2 and (key in self.host or self.host.startswith(key[:12])))


def read(doc: Document) -> Reading[str | None]:
    """The headline without the site's name, or None. The evidence names the places that agree."""
    site = _site(doc)
    found = [
        Candidate(text, evidence)
        for text, evidence in _sources(doc, site)
        if 1 < len(text) <= _LONGEST and not site.is_named(text)
    ]
    if not found:
        rest = doc.first_meta("og:title") or doc.title_tag
        return Reading(rest, "title" if rest else "")
    groups: dict[str, list[Candidate[str]]] = {}
    for one in found:
        groups.setdefault(letters(one.value), []).append(one)
    best = max(groups, key=lambda key: sum(_WEIGHTS[one.evidence] for one in groups[key]))
    best = _without_kicker(best, groups)
    chosen = groups[best]
    value = _spelling(chosen)
    lost: tuple[Candidate[str | None], ...] = tuple(
        Candidate(one.value, one.evidence, "fewer places agree") for one in found if letters(one.value) != best
    )
    return Reading(value, ", ".join(dict.fromkeys(one.evidence for one in chosen)), lost)


def _sources(doc: Document, site: _Site) -> Iterator[tuple[str, str]]:
    """Every stated or printed headline, without the site's name."""
    printed = [box for box in _headings(doc) if not _is_logo(doc, box)]
    keys = {letters(doc.text_of(box)) for box in printed}
    node = doc.ld_article
    if node is not None and isinstance(headline := node.get("headline"), str):
        yield _bare(squash(unescape(headline)), site, keys), "json-ld headline"
    for name in ("og:title", "twitter:title"):
        text = doc.first_meta(name)
        if text:
            yield _bare(text, site, keys), name
    title = _bare(doc.title_tag or "", site, keys)
    if title:
        yield title, "title"
    h1 = _main_heading(doc, [box for box in printed if box.tag == "h1"], title)
    if h1 is not None:
        yield doc.text_of(h1), "h1"
    else:
        key = letters(title)
        same = [doc.text_of(box) for box in printed[:60] if key and letters(doc.text_of(box)) == key]
        yield from ((text, "heading") for text in same)
        if not same and (line := _printed_part(doc, title)):
            yield line, "heading"


def _printed_part(doc: Document, title: str) -> str | None:
    """The part of the ``<title>`` that a line of the page prints, where no heading is marked up as such."""
    cuts = list(_TIGHT_SEPARATOR.finditer(title)) if len(title) <= _LONGEST else []
    parts = {title[: cut.start()] for cut in cuts} | {title[cut.end() :] for cut in cuts}
    keys = {key: len(part) for part in parts if len(key := letters(part)) > _SHORTEST}
    if not keys:
        return None
    sizes = {size + slack for size in keys.values() for slack in (-1, 0, 1)}
    for leaf in doc.leaves:
        if len(leaf.text) in sizes and not leaf.link_chars and letters(leaf.text) in keys:
            return leaf.text
    return None


def _headings(doc: Document) -> list[Box]:
    return [
        box
        for box in doc.boxes
        if box.chars
        and (box.tag in _HEADINGS or box.own & f.HEADLINE)
        and box.chars <= _LONGEST
        and not box.flags & (f.CONSENT | f.COMMENTS)
    ]


def _main_heading(doc: Document, h1s: Sequence[Box], title: str) -> Box | None:
    """The h1 that the ``<title>`` repeats, else the first that is not part of navigation."""
    key = letters(title)
    for box in h1s:
        if key and letters(doc.text_of(box)) == key:
            return box
    usable = [box for box in h1s if not box.flags & _NOT_HEADLINE] or list(h1s)
    for box in usable:
        words = letters(doc.text_of(box))
        if len(words) > 8 and (words in key or (len(key) > 8 and key in words)):
            return box
    return usable[0] if usable else None


def _is_logo(doc: Document, box: Box) -> bool:
    """A heading that is a link to the home page names the site."""
    if box.link_chars * 10 < box.chars * 8:
        return False
    link = box.node.css_first("a[href]")
    if link is None and box.node.parent is not None and box.node.parent.tag == "a":
        link = box.node.parent
    href = (link.attributes.get("href") or "") if link is not None else ""
    try:
        parts = urlsplit(href)
        return parts.path.strip("/") in ("", "index.html", "index.php", "index.htm") and not parts.query and bool(href)
    except ValueError:
        return False


def _site(doc: Document) -> _Site:
    names = {
        letters(name) for key in ("og:site_name", "application-name", "publisher") for name in doc.meta.get(key, ())
    }
    names |= {letters(doc.text_of(box)) for box in doc.h1s if _is_logo(doc, box)}
    try:
        host = (urlsplit(doc.url).hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    return _Site(frozenset(names - {""}), letters(host))


def _bare(text: str, site: _Site, printed: set[str]) -> str:
    """``text`` without the site's name: the part that a heading prints, else without a segment that names the site."""
    text = text.strip()
    if len(text) > _LONGEST:  # no headline; every cut would be looked at
        return text
    if letters(text) in printed and not site.is_named(text):
        return text
    cuts = list(_SEPARATOR.finditer(text))
    for cut in cuts[::-1]:
        if len(key := letters(text[: cut.start()])) > 3 and key in printed and not site.is_named(text[: cut.start()]):
            return text[: cut.start()].strip()
    for cut in cuts:
        rest = text[cut.end() :]
        apart = _TIGHT_SEPARATOR.fullmatch(cut.group()) or site.is_named(text[: cut.start()])
        if apart and len(letters(rest)) > 3 and letters(rest) in printed and not site.is_named(rest):
            return rest.strip()
    return _without_site(text, site)


def _without_site(text: str, site: _Site) -> str:
    cuts = list(_TIGHT_SEPARATOR.finditer(text))
    for cut in cuts:
        if site.is_named(text[cut.end() :]) and text[: cut.start()].strip():
            return text[: cut.start()].strip()
    while cuts and _names_site(text[cuts[-1].end() :], site):
        text = text[: cuts.pop().start()].strip()
    first = _SEPARATOR.search(text)
    if first and site.is_named(text[: first.start()]):
        text = text[first.end() :].strip()
    return text


def _names_site(tail: str, site: _Site) -> bool:
    """The last segment is the site's name when its words are in the host, or the other way round."""
    key = letters(tail)
    return bool(key) and (site.is_named(tail) or any(name in key for name in site.names if len(name) > 3))


def _without_kicker(best: str, groups: dict[str, list[Candidate[str]]]) -> str:
    """The same headline without its kicker, where another stated source prints it so."""
    texts = [one.value for one in groups[best]]
    for key, others in groups.items():
        if key == best or not best.endswith(key) or len(key) <= _SHORTEST or others[0].evidence == "title":
            continue
        if any(":" in text[: len(text) - len(others[0].value)] for text in texts):
            return key
    return best


def _spelling(group: Sequence[Candidate[str]]) -> str:
    """The printed form; where spans run together in print ("KickerHeadline") the form of the metadata."""
    for evidence in ("h1", "heading"):
        for one in group:
            if one.evidence == evidence:
                stated = [o.value for o in group if o.evidence in ("og:title", "json-ld headline")]
                return stated[0] if stated and fold(stated[0]) != fold(one.value) else one.value
    return group[0].value


def printed_in(doc: Document, title: str | None) -> int | None:
    """The box in which the headline is printed: a heading with its words, else the only h1."""
    key = letters(title or "")
    if key:
        for box in doc.h1s:
            if letters(doc.text_of(box)) == key:
                return box.index
        for leaf in doc.leaves:
            if abs(len(leaf.text) - len(title or "")) < 12 and letters(leaf.text) == key and not leaf.link_chars:
                return leaf.box
        for box in doc.h1s:
            words = letters(doc.text_of(box))
            if len(words) > 10 and (words in key or key in words):
                return box.index
    h1s = [box for box in doc.h1s if not _is_logo(doc, box)]
    return h1s[0].index if len(h1s) == 1 else None
