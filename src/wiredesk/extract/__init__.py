"""Read a page: bytes in, article record out."""

from dataclasses import dataclass

from wiredesk.errors import ReadError
from wiredesk.extract import body, scope, title
from wiredesk.extract.body import Body
from wiredesk.extract.document import Document
from wiredesk.extract.scope import Scope
from wiredesk.records import Article, Link, Outcome, Page, Source

EXTRACTOR = "wiredesk/0.1.0"


@dataclass(frozen=True, slots=True)
class Parts:
    """What reading one page found, field by field."""

    doc: Document
    title: str | None
    scope: Scope
    body: Body


def read_parts(page: Page) -> Parts:
    """Read every field. Raises ``ReadError``."""
    doc = Document.of_page(page)
    headline = title.read(doc)
    place = scope.find(doc, title.printed_in(doc, headline.value))
    return Parts(doc, headline.value, place, body.read(doc, place, headline.value))


def read_article(page: Page, *, source: Source | None = None, link: Link | None = None) -> Article:
    """Read the article on ``page``. Raises ``ReadError`` (NOT_ARTICLE, WALL, PARSE_ERROR)."""
    parts = read_parts(page)
    if not parts.body.blocks:
        raise ReadError(Outcome.NOT_ARTICLE, "no text")
    return Article(
        url=page.final_url,
        canonical_url=page.final_url,
        title=parts.title or "",
        text=parts.body.text,
        blocks=parts.body.blocks,
        source=source.id if source else None,
        extractor=EXTRACTOR,
        fetched_at=page.fetched_at,
    )
