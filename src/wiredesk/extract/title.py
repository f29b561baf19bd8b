"""The headline as printed: a vote among JSON-LD, the headings, the share metadata and the ``<title>``."""

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
