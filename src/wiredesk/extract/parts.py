"""The order of reading: what stands in the page before what is left of it.

Bylines, datelines, captions, credits and attributions are located before the body is filtered, and the body leaves
out the lines that they took: a cleaner that runs first would delete exactly those.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from wiredesk.errors import ReadError
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
    rules,
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
from wiredesk.extract.places import Places
from wiredesk.extract.reading import Reading
from wiredesk.extract.scope import Scope
from wiredesk.extract.sections import SectionsReading
from wiredesk.records import Access, Link, Moment, Page, Rights, Rules, Source


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
    """Read every field of ``page``. Raises ``ReadError`` (PARSE_ERROR, NOT_ARTICLE, WALL).

    Where a script holds more of the story than the page shows, the page is read again with that printed in it.
    """
    rule = rules.in_force(source, page.fetched_at)
    return _read(Document.of_page(page, rule.remove), page, source, link, rule)


def _read(doc: Document, page: Page, source: Source | None, link: Link | None, rule: Rules) -> Parts:
    headline = rules.text_of(doc, rule.title, "title") or title.read(doc)
    place = scope.find(doc, title.printed_in(doc, headline.value))
    maker = publisher.read(doc)
    around = Places(doc)
    writers = _authors(place, headline.value, around, rule)
    pictures = _images(doc, place, (maker.value, writers), rule)
    credited = _attribution(doc, place, (maker.value, writers, pictures), rule)
    story = rules.story(doc, rule.text) or body.read(
        doc, place, headline.value, pictures.consumed | writers.consumed | credited.consumed, writers.portraits
    )
    if story.unseen:
        with suppress(ReadError):  # what a script holds may be no page: then what is shown counts
            whole = _read(doc.with_story(doc.boxes[place.box], story.unseen), page, source, link, rule)
            if whole.body.size > 2 * story.size:
                return whole
    spoken = language.read(doc, story.text)
    times = published.read(
        doc,
        zone=source.timezone if source else None,
        language=(source.language if source and not language.declared(doc) else None) or spoken.value,
        now=page.fetched_at,
        link=link,
        places=around,
    )
    return Parts(
        doc=doc,
        scope=place,
        title=headline,
        body=story,
        authors=writers,
        images=images.of_story(pictures, story.text),
        attribution=credited,
        dateline=dateline.read(doc, place, maker.value),
        published=rules.published(doc, rule.published, source, page.fetched_at) or times[0],
        modified=times[1],
        publisher=maker,
        description=description.read(doc, headline.value, around),
        language=spoken,
        sections=sections.read(doc, place),
        rights=rights.read(doc, page.headers, page.signals),
        canonical=canonical.read(doc),
        access=access.read(doc, place, story),
    )


def _authors(place: Scope, headline: str | None, around: Places, rule: Rules) -> AuthorsReading:
    found = authors.read(around.doc, place, headline, around)
    given = rules.all_of(around.doc, rule.authors, "authors")
    return replace(found, authors=given.value, evidence=given.evidence) if given else found


def _images(doc: Document, place: Scope, known: tuple[str | None, AuthorsReading], rule: Rules) -> ImagesReading:
    found = images.read(doc, place, *known)
    given = rules.all_of(doc, rule.credit, "credit")
    return replace(found, photo_credits=given.value, evidence=given.evidence) if given else found


def _attribution(
    doc: Document, place: Scope, known: tuple[str | None, AuthorsReading, ImagesReading], rule: Rules
) -> AttributionReading:
    maker, writers, pictures = known
    found = attribution.read(doc, place, publisher=maker, bylines=writers.consumed, taken=pictures.consumed)
    given = rules.attribution(doc, rule.attribution)
    return replace(found, attribution=given, evidence=given[0].evidence) if given else found
