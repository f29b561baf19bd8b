"""The deck (standfirst) of the story: the summary that the editors wrote for it."""

import re
from collections.abc import Iterator

from wiredesk.extract import flags as f
from wiredesk.extract.document import Document
from wiredesk.extract.places import FOREIGN, Places
from wiredesk.extract.reading import Candidate, Reading
from wiredesk.extract.walk import squash
from wiredesk.web.text import fold

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
_HOLDS = 40  # characters of a cut description that are enough to find the whole one on the page


def read(doc: Document, title: str | None) -> Reading[str | None]:
    """The deck: the printed one whole where structured data has it cut off; None when there is only the title again."""
    known = fold(title or "")
    found = [c for c in _candidates(doc) if _MIN <= len(c.value) <= _MAX and fold(c.value) != known]
    if not found:
        return Reading(None)
    best = found[0]
    whole = next((c for c in found if _completes(c.value, best.value)), best)
    why = "cut off" if whole is not best else "a more trusted place has one"
    lost: tuple[Candidate[str | None], ...] = tuple(
        Candidate(c.value, c.evidence, why) for c in found if c is not whole
    )
    return Reading(whole.value, whole.evidence, lost[:6])


def _candidates(doc: Document) -> Iterator[Candidate[str]]:
    article = doc.ld_article
    if article is not None:
        for key in ("description", "alternativeHeadline", "abstract"):
            if isinstance(value := article.get(key), str):
                yield Candidate(_plain(value), f"json-ld {key}")
    for name in _META:
        for value in doc.meta.get(name, ())[:1]:
            yield Candidate(_plain(value), f"meta {name}")
    around = Places(doc)
    for leaf, flags in around.near():
        if flags & f.DECK and not flags & (f.BYLINE | f.TAGS | f.SHARE):
            yield Candidate(leaf.text, "deck under the headline")
        elif (
            around.headline is not None and around.headline < leaf.index <= around.headline + 4 and not flags & FOREIGN
        ):
            yield Candidate(leaf.text, "line under the headline")


def _plain(text: str) -> str:
    return squash(re.sub(r"<[^<>]{1,200}>", " ", text))


def _completes(longer: str, cut: str) -> bool:
    """Whether ``longer`` is the whole of a description that a template cut off."""
    stem = fold(_CUT.sub("", cut))
    if not _CUT.search(cut) or len(stem) < _HOLDS or len(longer) <= len(cut):
        return False
    return not _CUT.search(longer) and fold(longer).startswith(stem[: len(stem) * 9 // 10])
