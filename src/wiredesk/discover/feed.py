"""RSS 0.9x and 2.0, RSS 1.0 (RDF) and Atom 0.3 and 1.0.

Sources: RSS 2.0 (rssboard.org), RSS 1.0 with its Dublin Core and Syndication modules, RFC 4287, XML Base.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from xml.etree.ElementTree import Element

from wiredesk.discover.gather import Gathering, is_final, language_of, literal, person, plain, summary
from wiredesk.discover.xml import Names
from wiredesk.records import Link, Listing, TargetKind
from wiredesk.web.urls import absolute

_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_FORMATS = {"channel": "rss", "feed": "atom", "rdf": "rdf", "rss": "rss"}
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_LONGEST_WISH = timedelta(days=30)

_PUBLISHED = (
    "pubdate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "created", "atom:published",
    "prism:publicationdate", "date",
)  # fmt: skip
_MODIFIED = ("updated", "modified", "atom:updated", "dcterms:modified", "lastbuilddate")
_RSS_PEOPLE = ("dc:creator", "author", "atom:author")
_ATOM_PEOPLE = ("author", "dc:creator")


def read_feed(root: Element, gathering: Gathering) -> Listing:
    """The entries of a feed in document order."""
    names = Names(root)
    reader = _Atom(names, gathering) if names[root.tag] == "feed" else _Rss(names, gathering)
    head = reader.head(root)
    reader.language = reader.language or language_of(_text(head.get("language")) or _text(head.get("dc:language")))
    for entry, base in reader.entries(root):
        reader.add(entry, base)
    listing = gathering.listing(
        TargetKind.FEED,
        _FORMATS.get(names[root.tag], "rss"),
        title=plain(_text(head.get("title"))),
        language=reader.language,
    )
    return replace(listing, ttl=_wish(head))


class _Reader:
    """What both families share. ``found`` maps the short name of each child of an entry to the first one so named."""

    def __init__(self, names: Names, gathering: Gathering) -> None:
        self.names, self.gathering = names, gathering
        self.language: str | None = None

    def based(self, element: Element, base: str) -> str:
        """The base URL in force inside ``element``."""
        own = element.get(_BASE)
        return (absolute(own, base) or base) if own else base

    def parts(self, element: Element) -> dict[str, Element]:
        """The children by short name; of several with one name the first."""
        names = self.names
        return {names[child.tag]: child for child in element[::-1]}

    def first_url(self, candidates: Iterator[tuple[str | None, str]]) -> str | None:
        """The first candidate that can be fetched. Counts an entry without any."""
        reason = "no_link"
        for reference, base in candidates:
            if reference and (reference := reference.strip()):
                if url := self.gathering.resolve(reference, base):
                    return url
                reason = "bad_link"
        self.gathering.dropped[reason] += 1
        return None

    def tongue(self, entry: Element, found: dict[str, Element]) -> str | None:
        """The entry's own language, else the feed's."""
        own = entry.get(_LANG)
        if own is None and "dc:language" in found:
            own = found["dc:language"].text
        return (language_of(own) if own else None) or self.language

    def people(self, entry: Element, found: dict[str, Element], names: tuple[str, ...]) -> tuple[str, ...]:
        """Authors, each once. Atom puts the name into an element of its own."""
        if not any(name in found for name in names):
            return ()
        people: list[str] = []
        for name in names:
            for element in entry.findall(found[name].tag) if name in found else ():
                inner = element
                if len(element):
                    inner = self.parts(element).get("atom:name" if ":" in name else "name", element)
                if (one := person(_text(inner))) and one not in people:
                    people.append(one)
        return tuple(people)


class _Rss(_Reader):
    def head(self, root: Element) -> dict[str, Element]:
        channel = self.parts(root).get("channel", root)
        self.language = language_of(channel.get(_LANG) or root.get(_LANG))
        return self.parts(channel)

    def entries(self, root: Element) -> Iterator[tuple[Element, str]]:
        """Items stand in the channel (RSS 0.9x, 2.0) or beside it (RSS 0.90, 1.0)."""
        base = self.based(root, self.gathering.base)
        names = self.names
        for child in root:
            if names[child.tag] == "item":
                yield child, base
            elif names[child.tag] == "channel":
                inner = self.based(child, base)
                yield from ((item, inner) for item in child if names[item.tag] == "item")

    def add(self, item: Element, base: str) -> None:
        found = self.parts(item)
        url = self._usual_link(found) or self.first_url(self._links(item, found, self.based(item, base)))
        if url is None:
            return
        moments, guid = self.gathering.moments, found.get("guid")
        self.gathering.add(
            Link(
                url=url,
                title=plain(_text(found.get("title", found.get("dc:title")))),
                summary=summary(_without_footer(_text(found.get("description")), url)),
                published=moments.read(_first(found, _PUBLISHED)),
                modified=moments.read(_first(found, _MODIFIED)),
                language=self.tongue(item, found),
                authors=self.people(item, found, _RSS_PEOPLE),
                guid=literal(guid.text if guid is not None else item.get(_ABOUT)),
                publisher=plain(_text(found.get("source", found.get("dc:publisher")))),
            )
        )

    def _usual_link(self, found: dict[str, Element]) -> str | None:
        """The one that nearly every entry has: an absolute URL in ``link``, ready to be fetched."""
        if "link" not in found or "feedburner:origlink" in found or "pheedo:origlink" in found:
            return None
        url = found["link"].text
        return url if url and is_final(url) else None

    def _links(self, item: Element, found: dict[str, Element], base: str) -> Iterator[tuple[str | None, str]]:
        """Where the article may be, best first. ``origLink`` is what a feed proxy was given."""
        for name in ("feedburner:origlink", "pheedo:origlink"):
            if name in found:
                yield found[name].text, base
        if "link" in found:
            for child in item.findall(found["link"].tag):
                yield child.text or child.get("href"), self.based(child, base)
        if "atom:link" in found:
            for child in item.findall(found["atom:link"].tag):
                if child.get("rel", "alternate") == "alternate":
                    yield child.get("href"), self.based(child, base)
        if "guid" in found and _is_permalink(found["guid"]):
            yield found["guid"].text, self.based(found["guid"], base)
        yield item.get(_ABOUT), base


class _Atom(_Reader):
    def head(self, root: Element) -> dict[str, Element]:
        self.language = language_of(root.get(_LANG))
        return self.parts(root)

    def entries(self, root: Element) -> Iterator[tuple[Element, str]]:
        base = self.based(root, self.gathering.base)
        names = self.names
        for child in root:
            if names[child.tag] == "entry":
                yield child, base

    def add(self, entry: Element, base: str) -> None:
        found = self.parts(entry)
        url = self.first_url(self._links(entry, found, self.based(entry, base)))
        if url is None:
            return
        moments, source = self.gathering.moments, found.get("source")
        self.gathering.add(
            Link(
                url=url,
                title=_construct(found.get("title")),
                summary=summary(_construct(found.get("summary"))),
                published=moments.read(_first(found, _PUBLISHED)),
                modified=moments.read(_first(found, _MODIFIED)),
                language=self.tongue(entry, found),
                authors=self.people(entry, found, _ATOM_PEOPLE),
                guid=literal(_text(found.get("id"))),
                publisher=_construct(self.parts(source).get("title")) if source is not None else None,
            )
        )

    def _links(self, entry: Element, found: dict[str, Element], base: str) -> Iterator[tuple[str | None, str]]:
        """Where the article may be, best first: pages before other media types (RFC 4287 section 4.2.7.2)."""
        if "feedburner:origlink" in found:
            yield found["feedburner:origlink"].text, base
        links = entry.findall(found["link"].tag) if "link" in found else []
        links = [child for child in links if child.get("rel", "alternate") == "alternate"]
        for child in sorted(links, key=lambda link: "html" not in (link.get("type") or "html")):
            yield child.get("href") or child.text, self.based(child, base)
        if "content" in found:
            yield found["content"].get("src"), self.based(found["content"], base)
        if "id" in found and _is_permalink(found["id"]):
            yield found["id"].text, base


def _is_permalink(identity: Element) -> bool:
    """A guid is a URL unless it says otherwise; many say nothing and are none, so it must look like one."""
    said = identity.get("isPermaLink") or identity.get("ispermalink") or ""
    if said.strip().lower() == "false":
        return False
    return said.strip().lower() == "true" or (identity.text or "").strip().lower().startswith(("http://", "https://"))


def _text(element: Element | None) -> str | None:
    """All text inside an element; markup that was not escaped is read through."""
    if element is None:
        return None
    return "".join(element.itertext()) if len(element) else element.text


def _first(found: dict[str, Element], names: tuple[str, ...]) -> str | None:
    """The text of the first of these elements that has any."""
    for name in names:
        if name in found and (text := found[name].text):
            return text
    return None


def _without_footer(text: str | None, url: str) -> str | None:
    """A description without the closing paragraph in which WordPress links the entry itself ("... appeared first")."""
    if text is None or (not text.endswith("</p>") and "</p>" not in text[-8:]):
        return text
    start = text.rfind("<p>")
    return text[:start] if url in text[start:] and start > 0 else text


def _construct(element: Element | None) -> str | None:
    """An Atom text construct (RFC 4287 section 3.1); 0.3 writes the type as a media type."""
    if element is None:
        return None
    kind = element.get("type") or "text"
    return plain(_text(element)) if "html" in kind and not len(element) else literal(_text(element))


def _wish(head: dict[str, Element]) -> timedelta | None:
    """How long the publisher asks to wait: ``ttl`` in minutes, or the Syndication module."""
    ttl, period = (_text(head.get("ttl")) or "").strip(), (_text(head.get("sy:updateperiod")) or "").strip().lower()
    wish = None
    if ttl.isascii() and ttl.isdigit() and len(ttl) < 9:
        wish = timedelta(minutes=int(ttl))
    elif period in _PERIODS:
        times = (_text(head.get("sy:updatefrequency")) or "").strip()
        often = int(times) if times.isascii() and times.isdigit() and len(times) < 9 else 1
        wish = _PERIODS[period] / max(often, 1)
    return min(wish, _LONGEST_WISH) if wish else None
