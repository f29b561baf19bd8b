"""Read a page: bytes in, article record out."""

from wiredesk.errors import ReadError
from wiredesk.extract import body, scope, title
from wiredesk.extract.document import Document
from wiredesk.records import Article, Link, Outcome, Page, Source

EXTRACTOR = "wiredesk/0.1.0"


def read_article(page: Page, *, source: Source | None = None, link: Link | None = None) -> Article:
    """Read the article on ``page``. Raises ``ReadError`` (NOT_ARTICLE, WALL, PARSE_ERROR)."""
    doc = Document.of_page(page)
    headline = title.read(doc)
    text = body.read(doc, scope.find(doc, doc.h1s[0].index if doc.h1s else None)).text
    if not text:
        raise ReadError(Outcome.NOT_ARTICLE, "no text")
    return Article(
        url=page.final_url,
        canonical_url=page.final_url,
        title=headline.value or "",
        text=text,
        source=source.id if source else None,
        extractor=EXTRACTOR,
        fetched_at=page.fetched_at,
    )
