"""The deck (standfirst) of the story: the summary that the editors wrote for it."""

import re
from collections.abc import Iterator

from wiredesk.extract import flags as f
from wiredesk.extract.document import Document
from wiredesk.extract.places import Places
from wiredesk.extract.reading import Candidate, Reading
from wiredesk.web.text import fold, squash, unescaped

_MIN, _MAX = 20, 1000
_CUT = re.compile(r"\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")
_META = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "dcterms.abstract",
    "sailthru.description",
    "lp",
)
_TAG = re.compile(r"<[^<>]{1,200}>")
_SLACK = 20  # characters that marks and blanks may add to a title
_HOLDS = 40  # characters of a cut description that are enough to find the whole one on the page


def read(doc: Document, title: str | None, places: Places | None = None) -> Reading[str | None]:
    """The deck: the printed one whole where structured data has it cut off; None when there is only the title again.

    ``places`` is the neighbourhood of the headline where it is known already.
    """
    known = fold(title or "")
    found = [c for c in _stated(doc) if _is_deck(c.value, known)]
    if not found or _CUT.search(found[0].value):
        found += [c for c in _printed(places or Places(doc), whole=bool(found)) if _is_deck(c.value, known)]
    if not found:
        return Reading(None)
    best = found[0]
    chosen = next((c for c in found if _completes(c.value, best.value)), best)
    why = "cut off" if chosen is not best else "a more trusted place has one"
    lost: tuple[Candidate[str | None], ...] = tuple(
        Candidate(c.value, c.evidence, why) for c in found if c is not chosen
    )
    return Reading(chosen.value, chosen.evidence, lost[:6])


def _is_deck(text: str, title: str) -> bool:
    return _MIN <= len(text) <= _MAX and (abs(len(text) - len(title)) > _SLACK or fold(text) != title)


def _stated(doc: Document) -> Iterator[Candidate[str]]:
    article = doc.ld_article
    if article is not None:
        for key in ("description", "alternativeHeadline", "abstract"):
            if isinstance(value := article.get(key), str):
                yield Candidate(_plain(value), f"json-ld {key}")
    for name in _META:
        for value in doc.meta.get(name, ())[:1]:
            yield Candidate(_plain(value), f"meta {name}")


def _printed(around: Places, *, whole: bool) -> Iterator[Candidate[str]]:
    """Decks under the headline; with ``whole``, any near line, since one may complete a description that is cut off."""
    for leaf, flags in around.near():
        if flags & f.DECK and not flags & (f.BYLINE | f.TAGS | f.SHARE):
            yield Candidate(leaf.text, "deck under the headline")
        elif whole:
            yield Candidate(leaf.text, "line under the headline")


def _plain(text: str) -> str:
    """JSON-LD and meta tags hold markup and character references now and then."""
    return squash(_TAG.sub(" ", unescaped(text)) if "<" in text or "&" in text else text)


def _completes(longer: str, cut: str) -> bool:
    """Whether ``longer`` is the whole of a description that a template cut off."""
    if len(longer) <= len(cut) or not _CUT.search(cut):
        return False
    stem = fold(_CUT.sub("", cut))
    return len(stem) >= _HOLDS and not _CUT.search(longer) and fold(longer).startswith(stem[: len(stem) * 9 // 10])
