"""Read a page: bytes in, article record out. ``parts.py`` has the order of reading, one file per field the rest."""

from wiredesk.errors import ReadError
from wiredesk.extract import explanation, hints, parts
from wiredesk.extract.explanation import Explanation
from wiredesk.extract.parts import Parts
from wiredesk.records import Article, Link, Page, Source

EXTRACTOR = "wiredesk/0.1.0"

__all__ = ["EXTRACTOR", "Explanation", "explain", "read_article"]


def read_article(page: Page, *, source: Source | None = None, link: Link | None = None) -> Article:
    """Read the article on ``page``.

    ``source`` gives time zone, language and rules, ``link`` what the listing said and the page may not say.
    Raises ``ReadError`` with NOT_ARTICLE, WALL or PARSE_ERROR.
    """
    return hints.fill(_record(parts.read(page, source, link), page, source), link, source)


def explain(page: Page, *, source: Source | None = None, link: Link | None = None) -> Explanation:
    """Why ``read_article`` answers as it does, field by field. Never raises: a refused page says why."""
    try:
        return explanation.of_parts(parts.read(page, source, link))
    except ReadError as error:
        return Explanation(page.final_url, refused=f"{error.outcome}: {error}")


def _record(read: Parts, page: Page, source: Source | None) -> Article:
    return Article(
        url=page.final_url,
        canonical_url=read.canonical.url,
        canonical_elsewhere=read.canonical.elsewhere,
        title=read.title.value or "",
        text=read.body.text,
        blocks=read.body.blocks,
        source=source.id if source else None,
        publisher=read.publisher.value,
        description=read.description.value,
        authors=read.authors.authors,
        byline=read.authors.byline,
        dateline=read.dateline.value,
        attribution=read.attribution.attribution,
        images=read.images.images,
        photo_credits=read.images.photo_credits,
        published_at=read.published.value,
        modified_at=read.modified.value,
        language=read.language.value,
        section=read.sections.section.value,
        tags=read.sections.tags.value,
        access=read.access.value,
        rights=read.rights.value,
        evidence=read.evidence(),
        extractor=EXTRACTOR,
        fetched_at=page.fetched_at,
    )
