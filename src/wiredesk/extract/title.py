"""The headline as printed: a vote among JSON-LD, the headings, the share metadata and the ``<title>``.

Sources that agree in letters and digits support each other. The site's name and a kicker that another source leaves
out are cut off first.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from wiredesk.extract import headings
from wiredesk.extract.agencies import is_outlet_like
from wiredesk.extract.boilerplate import letters
from wiredesk.extract.document import Document
from wiredesk.extract.flags import HIDDEN
from wiredesk.extract.han_names import is_outlet
from wiredesk.extract.reading import Candidate, Reading
from wiredesk.extract.site_names import TIGHT_SEPARATOR, Site, bare, site_of, without_named
from wiredesk.extract.walk import Box
from wiredesk.web.text import fold, squash, unescaped

_QUOTES = '"“”„«»'
# What is printed weighs most; metadata of one page often repeats one string, so it adds up slowly.
_WEIGHTS = {
    "h1": 1.8, "heading below the breadcrumb": 1.8, "heading below the kicker": 1.8, "og:title": 1.4,
    "json-ld headline": 1.3, "heading": 0.8, "breadcrumb": 0.3, "kicker": 0.3, "title": 0.1, "twitter:title": 0.05,
}  # fmt: skip
# What a heading carries behind its words where the metadata do not: for whom it is, and what comes with it.
_BADGE = re.compile(
    r"\s+\(?(?:abo(?:nn[ée]e?s?)?|abonnement|article r[ée]serv[ée] aux abonn[ée]s|exclusi(?:f|ve|vo)|exklusiv"
    r"|f[üo]r abonne\w+|live|photos?|plus|podcast|premium|pr[ée]num\w+|suscriptores"
    r"|subscribers?(?: only)?|tilaajille|update|vid[ée]o"
    r"|подписчикам|会员专享|會員專享|有料会員限定|유료)\)?$",
    re.IGNORECASE,
)
_STRONG = frozenset({"h1", "og:title", "json-ld headline"})
_OUTLET_BEHIND = re.compile(r"\s?[(（]([^()（）]{2,30})[)）]$")
_MARKS = 12  # characters by which two printings of a headline may differ in length
_NAME = 3  # times as long is a headline at least as a name in it
_SHORT = 12  # letters of an h1 that is more often "Details" or "Page" than a headline, where no other place repeats it


def read(doc: Document) -> Reading[str | None]:
    """The headline without the site's name, or None. The evidence names the places that agree."""
    site = site_of(doc)
    found = [
        Candidate(text, evidence)
        for text, evidence in _sources(doc, site)
        if 1 < len(text) <= headings.LONGEST and not site.is_named(text)
    ]
    if not found:
        rest = doc.first_meta("og:title") or doc.title_tag
        return Reading(rest, "title" if rest else "")
    groups: dict[str, list[Candidate[str]]] = {}
    for one in found:
        groups.setdefault(letters(one.value), []).append(one)
    best = max(groups, key=lambda key: sum(_WEIGHTS[one.evidence] for one in groups[key]))
    best = _without_outlet(_without_kicker(best, groups), groups)
    chosen = groups[best]
    value = _spelling(chosen)
    lost: tuple[Candidate[str | None], ...] = tuple(
        Candidate(one.value, one.evidence, "fewer places agree") for one in found if letters(one.value) != best
    )
    return Reading(value, ", ".join(dict.fromkeys(one.evidence for one in chosen)), lost)


def _sources(doc: Document, site: Site) -> Iterator[tuple[str, str]]:
    """Every stated or printed headline, without the site's name."""
    printed = [box for box in headings.printed(doc) if not headings.is_logo(doc, box)]
    keys = {letters(doc.text_of(box)): _is_main(box) for box in sorted(printed, key=_is_main)}
    stated = list(_stated(doc, site, keys))
    yield from stated
    h1 = headings.main(doc, [box for box in printed if box.tag == "h1"], [letters(text) for text, _ in stated])
    if h1 is not None:
        yield from _around_h1(doc, h1, stated, site)
        yield from _beside_h1(doc, h1, printed, stated)
        return
    title = next((text for text, evidence in stated if evidence == "title"), "")
    key = letters(title)
    same = [doc.text_of(box) for box in printed[:60] if key and letters(doc.text_of(box)) == key]
    yield from ((text, "heading") for text in same)
    if not same and (line := _printed_part(doc, title)):
        yield line, "heading"


def _is_main(box: Box) -> bool:
    """Whether markup says that a heading is the page's, by its level or as schema.org's headline."""
    return box.tag == "h1" or box.attrs.get("itemprop") == "headline"


def _stated(doc: Document, site: Site, keys: Mapping[str, bool]) -> Iterator[tuple[str, str]]:
    """The headlines of the metadata; ``keys`` holds the letters of the printed headings."""
    node = doc.ld_article
    if node is not None and isinstance(headline := node.get("headline"), str):
        yield bare(squash(unescaped(headline)), site, keys), "json-ld headline"
    for name in ("og:title", "twitter:title"):
        text = doc.first_meta(name)
        if text and not _is_cut(text, doc):
            yield bare(headings.in_frame(doc, text), site, keys), name
    if title := bare(doc.title_tag or "", site, keys):
        yield title, "title"


def _is_cut(text: str, doc: Document) -> bool:
    """Whether an attribute ended at a quote of the headline that was not escaped: content="Mayor: "I will go"" """
    shown = (doc.text_of(h1) for h1 in doc.h1s)
    return any(one.startswith(text) and one[len(text) :].lstrip()[:1] in tuple(_QUOTES) for one in shown)


def _around_h1(doc: Document, h1: Box, stated: Sequence[tuple[str, str]], site: Site) -> Iterator[tuple[str, str]]:
    """The printed headline: the h1 without its kicker, or what stands below it where it ends a breadcrumb trail."""
    known = {letters(text): text for text, _ in reversed(stated)}
    whole = doc.text_of(h1)
    shared = letters(next((text for text, evidence in stated if evidence == "og:title"), ""))
    # the share title is the h1 itself: what the <title> names besides is a topic
    told = known if letters(whole) != shared else {letters(text): text for text, where in stated if where != "title"}
    if below := headings.under_trail(doc, h1, told):
        yield below, "heading below the breadcrumb"
        yield whole, "breadcrumb"
    elif below := headings.under_kicker(doc, h1, known):
        yield below, "heading below the kicker"
        yield whole, "kicker"
    else:
        text = whole if letters(whole) in known else headings.first_line(doc, h1, known) or headings.text_of(doc, h1)
        text = plain if letters(plain := _BADGE.sub("", text)) in known else text
        key = letters(text)
        short = len(key) < _SHORT and not any(key in other for other in known)
        yield without_named(text, site), "heading" if short else "h1"


def _beside_h1(
    doc: Document, h1: Box, printed: Sequence[Box], stated: Sequence[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """A lower heading with the words of the share title, where the h1 has nothing of what is stated: a blog's name."""
    own = letters(doc.text_of(h1))
    shared = letters(next((text for text, evidence in stated if evidence == "og:title"), ""))
    if len(shared) <= headings.SHORTEST or any(_is_part(own, letters(text)) for text, _ in stated):
        return
    for box in printed:
        if box is not h1 and not box.link_chars and not headings.is_elsewhere(box):
            text = doc.text_of(box)
            if letters(text) == shared:
                yield text, "heading"
                return


def _is_part(heading: str, stated: str) -> bool:
    """Whether a heading holds a stated headline or is a good part of one, not just the name of a paper in it."""
    return stated in heading or (heading in stated and len(heading) * _NAME >= len(stated))


def _printed_part(doc: Document, title: str) -> str | None:
    """The part of the ``<title>`` that a line of the page prints, where no heading is marked up as such."""
    cuts = list(TIGHT_SEPARATOR.finditer(title)) if len(title) <= headings.LONGEST else []
    parts = {title[: cut.start()] for cut in cuts} | {title[cut.end() :] for cut in cuts}
    site, colon, rest = title.partition(": ")  # old pages put the site before a colon
    parts |= {rest} if colon and len(site) < len(rest) <= headings.LONGEST else set()
    if not title.isascii():
        parts |= {title, title.rpartition(" ")[0]}  # Chinese pages set the channel behind a blank
    told = [(key, len(part)) for part in parts if len(key := letters(part)) > headings.SHORTEST]
    keys = {key for key, _ in told}
    sizes = {size + slack for _, size in told for slack in (-1, 0, 1)}
    found = (leaf.text for leaf in doc.leaves if len(leaf.text) in sizes and not leaf.link_chars)
    same = [text for text in found if letters(text) in keys] if keys else []
    return (max(same, key=len) if title.partition(" ")[2] else same[0]) if same else None


def _without_outlet(best: str, groups: Mapping[str, Sequence[Candidate[str]]]) -> str:
    """The group of the printed headline, where the metadata add in brackets whose story it is, as portals do."""
    outlet = _OUTLET_BEHIND.search(groups[best][0].value)
    if outlet is None or not (is_outlet_like(outlet[1]) or is_outlet(outlet[1])):
        return best
    printed = letters(groups[best][0].value[: outlet.start()])
    return printed if any(one.evidence == "h1" for one in groups.get(printed, ())) else best


def _without_kicker(best: str, groups: dict[str, list[Candidate[str]]]) -> str:
    """The same headline without its kicker, or without a date or rubric behind it, where another place states it so.

    What two of h1, share title and JSON-LD give with its kicker keeps it.
    """
    places = {one.evidence for one in groups[best]}
    if len(places & _STRONG) > 1:
        return best
    for key, others in groups.items():
        if key == best or len(key) <= headings.SHORTEST or others[0].evidence == "title":
            continue
        cut = any(":" in one.value[: len(one.value) - len(others[0].value)] for one in groups[best])
        repeated = len(others) > 1 and "h1" in places and len(best) - len(key) > 4
        if best.endswith(key) and (cut or repeated):
            return key
        if best.startswith(key) and repeated and any(map(str.isdigit, best[len(key) :])):
            return key
    return best


def _spelling(group: Sequence[Candidate[str]]) -> str:
    """The printed form; where spans run together in print ("KickerHeadline") the form of the metadata."""
    by_place = {one.evidence: one.value for one in reversed(group)}
    stated = by_place.get("og:title") or by_place.get("json-ld headline")
    for evidence in ("h1", "heading", "heading below the breadcrumb", "heading below the kicker"):
        if printed := by_place.get(evidence):
            return stated if stated and (printed.isupper() or fold(stated) != fold(printed)) else printed
    return group[0].value


def printed_in(doc: Document, title: str | None) -> int | None:
    """The box in which the headline is printed: a heading with its words, else the only h1."""
    key = letters(title or "")
    if key:
        hidden = None  # a copy for machines may stand before the printed one
        for index in _places(doc, title or "", key):
            if not doc.boxes[index].flags & HIDDEN:
                return index
            hidden = index if hidden is None else hidden
        if hidden is not None:
            return hidden
        for box in headings.printed(doc):
            if box.tag != "h1" and len(key) > headings.SHORTEST and letters(doc.text_of(box)).endswith(key):
                return box.index
        for box in doc.h1s:
            words = letters(doc.text_of(box))
            if len(words) > 10 and (words in key or key in words):
                return box.index
    h1s = [box for box in doc.h1s if not headings.is_logo(doc, box)]
    return h1s[0].index if len(h1s) == 1 else None


def _places(doc: Document, title: str, key: str) -> Iterator[int]:
    """The boxes that print a headline, whose letters are ``key``, and nothing else; those of the first rank first."""
    yield from (box.index for box in doc.h1s if letters(doc.text_of(box)) == key)
    for leaf in doc.leaves:
        if abs(len(leaf.text) - len(title)) < _MARKS and letters(leaf.text) == key and not leaf.link_chars:
            yield leaf.box
