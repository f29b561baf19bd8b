"""Read any listing: the bytes decide what it is, the expected kind only whether HTML will do."""

from wiredesk.discover.feed import read_feed
from wiredesk.discover.gather import MAX_ENTRIES, Gathering
from wiredesk.discover.jsonfeed import read_jsonfeed
from wiredesk.discover.lenient import read_leniently
from wiredesk.discover.section import read_section
from wiredesk.discover.sitemap import read_sitemap
from wiredesk.discover.sniff import Content, Shape, read_content
from wiredesk.discover.xml import NotWellFormedError, mended, parse_xml, without_bodies
from wiredesk.errors import ReadError
from wiredesk.records import Listing, Outcome, Page, Source, TargetKind

_MOST_IN_FEED = MAX_ENTRIES + 200  # children of a channel: the entries and what stands before them
_MOST_IN_SITEMAP = 50_000  # the limit of sitemaps.org
_PAGES = frozenset({TargetKind.AUTO, TargetKind.SECTION})


def read_listing(page: Page, kind: TargetKind, source: Source) -> Listing:
    """The links of a feed, sitemap or section page.

    ``kind`` is what the target was expected to be: a feed in the place of a sitemap is read as the feed it is, HTML
    only where the kind is SECTION or AUTO. Raises ``ReadError`` with EMPTY, WRONG_TYPE or BAD_LISTING, nothing else.
    """
    content = read_content(page)
    gathering = Gathering(page, source)
    if content.shape is Shape.JSON:
        return read_jsonfeed(content.text, gathering)
    if content.shape in {Shape.FEED, Shape.SITEMAP}:
        return _read_xml(content, gathering)
    if content.shape is Shape.HTML and kind in _PAGES:
        return read_section(content.text, gathering, source)
    if content.shape is Shape.OTHER_XML:
        raise ReadError(Outcome.BAD_LISTING, "neither feed nor sitemap")
    raise ReadError(Outcome.WRONG_TYPE, f"{content.shape.value} where a {kind.value} was expected")


def _read_xml(content: Content, gathering: Gathering) -> Listing:
    if content.shape is Shape.FEED:
        most, read, text = _MOST_IN_FEED, read_feed, without_bodies(content.text)
    else:
        most, read, text = _MOST_IN_SITEMAP, read_sitemap, content.text
    try:
        return read(parse_xml(text, most=most), gathering)
    except NotWellFormedError:
        text = mended(text)
    try:
        return read(parse_xml(text, most=most), gathering)
    except NotWellFormedError as error:
        if content.shape is Shape.SITEMAP or "<!ENTITY" in text:
            raise ReadError(Outcome.BAD_LISTING, f"not well-formed: {error}") from None
    return read_leniently(content.text, gathering)
