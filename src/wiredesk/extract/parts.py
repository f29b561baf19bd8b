"""The order of reading: what stands in the page before what is left of it.

Bylines, datelines, captions, credits and attributions are located before the body is filtered, and the body leaves
out the lines that they took: a cleaner that runs first would delete exactly those.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from wiredesk.extract import (
    access,
    attribution,
    authors,
    body,
    canonical,
    dateline,
    description,
    images,
    language,
    published,
    publisher,
    rights,
    scope,
    sections,
    title,
)
from wiredesk.extract.attribution import AttributionReading
from wiredesk.extract.authors import AuthorsReading
from wiredesk.extract.body import Body
from wiredesk.extract.canonical import CanonicalReading
from wiredesk.extract.document import Document
from wiredesk.extract.images import ImagesReading
from wiredesk.extract.reading import Reading
from wiredesk.extract.scope import Scope
from wiredesk.extract.sections import SectionsReading
from wiredesk.records import Access, Link, Moment, Page, Rights, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What reading one page found, field by field."""

    doc: Document
    scope: Scope
    title: Reading[str | None]
    body: Body
    authors: AuthorsReading
    images: ImagesReading
    attribution: AttributionReading
    dateline: Reading[str | None]
    published: Reading[Moment | None]
    modified: Reading[Moment | None]
    publisher: Reading[str | None]
    description: Reading[str | None]
    language: Reading[str | None]
    sections: SectionsReading
    rights: Reading[Rights]
    canonical: CanonicalReading
    access: Reading[Access]

    def evidence(self) -> Mapping[str, str]:
        """Field name to evidence, for every field that was found."""
        found = {
            "title": self.title.evidence,
            "text": self.body.evidence,
            "authors": self.authors.evidence,
            "attribution": self.attribution.evidence,
            "photo_credits": self.images.evidence,
            "dateline": self.dateline.evidence,
            "published_at": self.published.evidence,
            "modified_at": self.modified.evidence,
            "publisher": self.publisher.evidence,
            "description": self.description.evidence,
            "language": self.language.evidence,
            "section": self.sections.section.evidence,
            "tags": self.sections.tags.evidence,
            "rights": self.rights.evidence,
            "canonical_url": self.canonical.evidence,
            "access": self.access.evidence,
        }
        return {name: evidence for name, evidence in found.items() if evidence}


def read(page: Page, source: Source | None = None, link: Link | None = None) -> Parts:
    """Read every field of ``page``. Raises ``ReadError`` (PARSE_ERROR, NOT_ARTICLE, WALL)."""
    doc = Document.of_page(page)
    headline = title.read(doc)
    place = scope.find(doc, title.printed_in(doc, headline.value))
    maker = publisher.read(doc)
    writers = authors.read(doc, place, headline.value)
    pictures = images.read(doc, place, maker.value)
    bylines = (writers.byline,) if writers.byline else ()
    credited = attribution.read(
        doc, place, publisher=maker.value, bylines=(*bylines, *writers.agencies), taken=pictures.consumed
    )
    story = body.read(doc, place, headline.value, pictures.consumed | writers.consumed | credited.consumed)
    reach = access.read(doc, place, story)
    times = published.read(
        doc,
        zone=source.timezone if source else None,
        language=language.declared(doc) or (source.language if source else None),
        now=page.fetched_at,
        link=link,
    )
    return Parts(
        doc=doc,
        scope=place,
        title=headline,
        body=story,
        authors=writers,
        images=pictures,
        attribution=credited,
        dateline=dateline.read(doc, place),
        published=times[0],
        modified=times[1],
        publisher=maker,
        description=description.read(doc, headline.value),
        language=language.read(doc, story.text),
        sections=sections.read(doc),
        rights=rights.read(doc, page.headers),
        canonical=canonical.read(doc),
        access=reach,
    )
