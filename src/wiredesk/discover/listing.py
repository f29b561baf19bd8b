"""Read any listing: the bytes decide what it is, the expected kind only whether HTML will do."""

from wiredesk.discover.feed import read_feed
from wiredesk.discover.gather import MAX_ENTRIES, Gathering
from wiredesk.discover.jsonfeed import read_jsonfeed
from wiredesk.discover.lenient import read_leniently
from wiredesk.discover.section import read_section
from wiredesk.discover.sitemap import read_sitemap
from wiredesk.discover.sniff import Content, Shape, as_sent, read_content
from wiredesk.discover.xml import NotWellFormedError, mended, parse_xml, without_bodies
from wiredesk.errors import ReadError
from wiredesk.records import Listing, Outcome, Page, Source, TargetKind
from wiredesk.web.decode import is_latin1

_MOST_IN_FEED = MAX_ENTRIES + 200  # children of a channel: the entries and what stands before them
_MOST_IN_SITEMAP = 50_000  # the limit of sitemaps.org
_PAGES = frozenset({TargetKind.AUTO, TargetKind.SECTION})


def read_listing(page: Page, kind: TargetKind, source: Source) -> Listing:
    """The links of a feed, sitemap or section page.

    ``kind`` is what the target was expected to be: a feed in the place of a sitemap is read as the feed it is, HTML
    only where the kind is SECTION or AUTO. Raises ``ReadError`` with EMPTY, WRONG_TYPE or BAD_LISTING, nothing else.
    """
    gathering = Gathering(page, source)
    sent = as_sent(page.body)
    if sent is not None and (listing := _read_as_sent(sent, page, gathering)):
        return listing
    content = read_content(page)
    if content.shape is Shape.JSON:
        return read_jsonfeed(content.text, gathering)
    if content.xml:
        return _read_decoded(content, gathering, refused=sent)
    if content.shape is Shape.HTML and kind in _PAGES:
        return read_section(content.text, gathering, source)
    if content.shape is Shape.OTHER_XML:
        raise ReadError(Outcome.BAD_LISTING, "neither feed nor sitemap")
    raise ReadError(Outcome.WRONG_TYPE, f"{content.shape.value} where a {kind.value} was expected")


def _read_as_sent(sent: Content, page: Page, gathering: Gathering) -> Listing | None:
    """None for what is neither UTF-8 nor ISO 8859-1, or broken."""
    document = _without_bodies(sent)
    try:
        return _read(sent.shape, document, gathering)
    except NotWellFormedError:
        if not is_latin1(page.body, page.headers.get("content-type", "")):
            return None
    try:
        return _read(sent.shape, document, gathering, encoding="iso-8859-1")
    except NotWellFormedError:
        return None


def _without_bodies(content: Content) -> bytes:
    return without_bodies(content.xml) if content.shape is Shape.FEED else content.xml


def _read(shape: Shape, document: bytes, gathering: Gathering, *, encoding: str = "utf-8") -> Listing:
    """The listing of a well-formed document. Raises ``NotWellFormedError`` for others, and ``ReadError``."""
    if shape is Shape.FEED:
        return read_feed(parse_xml(document, most=_MOST_IN_FEED, encoding=encoding), gathering)
    return read_sitemap(parse_xml(document, most=_MOST_IN_SITEMAP, encoding=encoding), gathering)


def _read_decoded(content: Content, gathering: Gathering, *, refused: Content | None) -> Listing:
    """As it is, else mended, else a feed as feedparser reads it."""
    document = _without_bodies(content)
    if content != refused:
        try:
            return _read(content.shape, document, gathering)
        except NotWellFormedError:
            pass
    text = mended(document.decode())
    try:
        return _read(content.shape, text.encode(), gathering)
    except NotWellFormedError as error:
        if content.shape is Shape.SITEMAP or "<!ENTITY" in text:
            raise ReadError(Outcome.BAD_LISTING, f"not well-formed: {error}") from None
    return read_leniently(text, gathering)
