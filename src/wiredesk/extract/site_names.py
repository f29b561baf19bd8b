"""What a site is called, and a headline without it: "Mayor resigns - Town - The Harbour Gazette"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from wiredesk.extract import han_names, headings
from wiredesk.extract.boilerplate import letters
from wiredesk.extract.document import Document
from wiredesk.web.urls import registrable_domain

# Chinese systems part headline, channel, site by "_", "--" or a tight hyphen. Looks ahead spare most letters the rest.
_HAN_JOINT = r"\s*_+\s*|-{2,}(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff！？”』」》）])-(?=[A-Z\u3400-\u9fff])"
_SEPARATOR = re.compile(rf"(?=[\s|·•｜：:_-])(?:\s+[|»«·•–—:‹›>/~-]+\s+|\s*[|·•｜：]+\s*|:\s+|{_HAN_JOINT})")
TIGHT_SEPARATOR = re.compile(rf"(?=[\s|·•｜_-])(?:\s+[|»«·•–—‹›~-]+\s+|\s*[|·•｜]+\s*|{_HAN_JOINT})")
"""What parts a headline from the site's name and no headline from its second half, as a colon does."""

_MOST_PARTS = 6
_MORE = 12  # letters that the name of a site has more than its host: "The Harbour Gazette Online"
_LABEL = 5  # letters of a host's name that end no word by chance
_HAN_SITE = 8  # characters of the name of a Chinese site at the end of a <title>
_HAN_CLAUSE = re.compile(r"[\s，。！？：“”]")


@dataclass(frozen=True, slots=True)
class Site:
    """What the site is called: letters of its name and host."""

    names: frozenset[str]
    host: str
    label: str

    def is_named(self, text: str) -> bool:
        """Whether ``text`` is a name of the site, or nothing."""
        key = letters(text)
        if not key or key in self.names:
            return True
        return len(key) > 2 and (
            key in self.host
            or (len(key) < len(self.label) + _MORE and (key.startswith(self.label) or self._ends_named(key)))
        )

    def _ends_named(self, key: str) -> bool:
        """Whether a name in another script stands before that of the host: "海港 harbournews"."""
        return len(self.label) >= _LABEL and key.endswith(self.label) and not key[: -len(self.label)].isascii()


def site_of(doc: Document) -> Site:
    """The site of a page, by its metadata, its logo and its host."""
    names = {
        letters(name) for key in ("og:site_name", "application-name", "publisher") for name in doc.meta.get(key, ())
    }
    names |= {letters(doc.text_of(box)) for box in doc.h1s if headings.is_logo(doc, box)}
    label = registrable_domain(doc.host).partition(".")[0]
    return Site(frozenset(names - {""}), letters(doc.host), letters(label) or "\0")


def bare(text: str, site: Site, printed: Mapping[str, bool]) -> str:
    """``text`` without the site's name: the part that a heading prints, else without a segment that names the site.

    ``printed`` holds the letters of the headings and whether one of them is an h1: a colon alone parts a headline
    from its second half as often as from a site, so what stands before it must be an h1.
    """
    text = text.strip()
    if len(text) > headings.LONGEST:  # no headline; every cut would be looked at
        return text
    cuts = list(_SEPARATOR.finditer(text))
    whole = letters(text)
    if whole in printed and not site.is_named(text):
        return next((text[: cut.start()] for cut in cuts if letters(text[: cut.start()]) == whole), text)
    best, longest = "", 3
    for index, cut in enumerate(cuts):
        following = cuts[index + 1].start() if index + 1 < len(cuts) else None
        head = text[: cut.start()].strip()
        key = letters(head)
        if len(key) <= longest or key not in printed:
            continue
        if printed[key] or cut[0].strip() not in (":", "：") or site.is_named(text[cut.end() : following]):
            best, longest = ("", len(key)) if site.is_named(head) else (head, len(key))
    if best:
        return _middle(text, cuts, printed, longest) or best
    for cut in cuts:
        rest = text[cut.end() :]
        apart = TIGHT_SEPARATOR.fullmatch(cut.group()) or site.is_named(text[: cut.start()])
        if apart and len(letters(rest)) > 3 and letters(rest) in printed and not site.is_named(rest):
            return rest.strip()
    return _without_site(text, site)


def _middle(text: str, cuts: Sequence[re.Match[str]], printed: Mapping[str, bool], longest: int) -> str | None:
    """The h1 between two separators with more letters than the printed beginning, which is then the section."""
    parts = (text[one.end() : other.start()].strip() for one, other in combinations(cuts[:_MOST_PARTS], 2))
    return next((part for part in parts if len(key := letters(part)) > longest and printed.get(key)), None)


def without_named(text: str, site: Site) -> str:
    """A printed headline without a last segment that is the site's name."""
    cuts = list(TIGHT_SEPARATOR.finditer(text)) if len(text) <= headings.LONGEST else []
    if cuts and site.is_named(text[cuts[-1].end() :]) and len(letters(text[: cuts[-1].start()])) > headings.SHORTEST:
        return text[: cuts[-1].start()].strip()
    return text


def _without_site(text: str, site: Site) -> str:
    cuts = list(TIGHT_SEPARATOR.finditer(text))
    for cut in cuts:
        if site.is_named(text[cut.end() :]) and text[: cut.start()].strip():
            return text[: cut.start()].strip()
    while cuts and _names_site(text[cuts[-1].end() :], site):
        text = text[: cuts.pop().start()].strip()
    head, colon, tail = text.rpartition(":")
    if colon and head and letters(tail) in site.names:
        return head.strip()
    first = _SEPARATOR.search(text)
    if first and site.is_named(text[: first.start()]):
        text = text[first.end() :].strip()
    return text


def _names_site(tail: str, site: Site) -> bool:
    """The last segment is the site's name when its words are in the host, or the other way round."""
    key = letters(tail)
    if not key.isascii() and len(key) <= _HAN_SITE and not _HAN_CLAUSE.search(tail) and han_names.is_outlet(tail):
        return True  # "-新华网"
    return bool(key) and (site.is_named(tail) or any(name in key for name in site.names if len(name) > 3))
