"""The headline as printed: a vote among JSON-LD, the headings, the share metadata and the ``<title>``."""

from wiredesk.extract.boilerplate import letters
from wiredesk.extract.document import Document
from wiredesk.extract.reading import Candidate, Reading


def read(doc: Document) -> Reading[str | None]:
    """The headline without the site's name, or None. The evidence names the places that agree."""
    found: list[Candidate[str | None]] = [Candidate(doc.text_of(box), "h1") for box in doc.h1s]
    og = doc.first_meta("og:title")
    if og:
        found.append(Candidate(og, "og:title"))
    if not found:
        return Reading(doc.title_tag, "title" if doc.title_tag else "")
    return Reading(found[0].value, found[0].evidence, tuple(found[1:]))


def printed_in(doc: Document, title: str | None) -> int | None:
    """The box in which the headline is printed: a heading with its words, else the only h1."""
    key = letters(title or "")
    h1s = doc.h1s
    for box in h1s:
        if key and letters(doc.text_of(box)) == key:
            return box.index
    if key:
        for leaf in doc.leaves:
            if abs(len(leaf.text) - len(title or "")) < 12 and letters(leaf.text) == key and not leaf.link_chars:
                return leaf.box
    return h1s[0].index if len(h1s) == 1 else None
