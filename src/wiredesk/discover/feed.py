"""RSS 0.9x and 2.0, RSS 1.0 (RDF) and Atom 0.3 and 1.0.

Sources: RSS 2.0 (rssboard.org), RSS 1.0 with its Dublin Core and Syndication modules, RFC 4287, XML Base.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from datetime import timedelta
from operator import attrgetter
from xml.etree.ElementTree import Element

from wiredesk.discover.gather import Gathering, language_of, literal, person, plain, shown, spaced, summary
from wiredesk.discover.layout import ABSENT, ATOM, RSS, Layout, Vocabulary
from wiredesk.discover.xml import Names
from wiredesk.records import Link, Listing, Moment, TargetKind
from wiredesk.slotted import maker
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
_ALTERNATE = frozenset({"alternate", "http://www.iana.org/assignments/relation/alternate"})
_EMPTY = Element("")
_TAG = attrgetter("tag")
_link = maker(Link)


def read_feed(root: Element, gathering: Gathering) -> Listing:
    """The entries of a feed in document order."""
    names = Names(root)
    reader = _Atom(names, gathering) if names[root.tag] == "feed" else _Rss(names, gathering)
    head = reader.head(root)
    reader.language = reader.language or language_of(_text(head.get("language")) or _text(head.get("dc:language")))
    gathering.moments.language = gathering.moments.language or reader.language
    for entry, base in reader.entries(root):
        reader.add(entry, base)
    return gathering.listing(
        TargetKind.FEED,
        _FORMATS.get(names[root.tag], "rss"),
        title=plain(_text(head.get("title"))),
        language=reader.language,
        ttl=_wish(head),
    )


class _Reader(ABC):
    """What both families share."""

    words: Vocabulary

    def __init__(self, names: Names, gathering: Gathering) -> None:
        self.names, self.gathering = names, gathering
        self.language: str | None = None
        self.read = gathering.moments.read
        self._layouts: dict[tuple[str, ...], Layout] = {}

    def based(self, element: Element, base: str) -> str:
        """The base URL in force inside ``element``."""
        own = element.get(_BASE)
        return (absolute(own, base) or base) if own else base

    def parts(self, element: Element) -> dict[str, Element]:
        """The children by short name; of several with one name the first."""
        names = self.names
        return {names[child.tag]: child for child in element[::-1]}

    def laid_out(self, tags: tuple[str, ...]) -> Layout:
        """Where what stands in entries with these children, the empty element at their end."""
        layout = self._layouts[tags] = Layout([self.names[tag] for tag in tags[:-1]], self.words)
        return layout

    def add(self, entry: Element, base: str) -> None:
        """Keep the entry's link, or count why there is none."""
        children = [*entry, _EMPTY]
        tags = tuple(map(_TAG, children))
        layout = self._layouts.get(tags) or self.laid_out(tags)
        url = None if layout.proxied else self.usual_link(children, layout)
        if url is None:
            candidates = self.candidates(entry, self.parts(entry), self.based(entry, base))
            if (url := self.first_url(candidates)) is None:
                return
        self.gathering.add(self.link(url, entry, children, layout))

    @abstractmethod
    def usual_link(self, children: list[Element], layout: Layout) -> str | None:
        """The one that nearly every entry has: an absolute URL in its usual place."""

    @abstractmethod
    def candidates(self, entry: Element, found: dict[str, Element], base: str) -> Iterator[tuple[str | None, str]]:
        """Where the article may be, best first, each with the base of its URL."""

    @abstractmethod
    def link(self, url: str, entry: Element, children: list[Element], layout: Layout) -> Link:
        """What the entry says about its article."""

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

    def tongue(self, tag: str) -> str | None:
        """The language of an entry that names one, else the feed's."""
        return language_of(tag) or self.language

    def moment(self, children: list[Element], places: list[int]) -> Moment | None:
        """The first time that one of these children states."""
        for place in places:
            if found := self.read(children[place].text):
                return found
        return None

    def people(self, children: list[Element], layout: Layout) -> tuple[str, ...]:
        """Authors, each once. Atom puts the name into an element of its own."""
        people: list[str] = []
        for place in layout.people:
            element = children[place]
            if len(element):
                name = "atom:name" if ":" in self.names[element.tag] else "name"
                element = self.parts(element).get(name, element)
            if (one := person(_text(element))) and one not in people:
                people.append(one)
        return tuple(people)


class _Rss(_Reader):
    words = RSS

    def head(self, root: Element) -> dict[str, Element]:
        channel = self.parts(root).get("channel", root)
        self.language = language_of(channel.get(_LANG) or root.get(_LANG))
        return self.parts(channel)

    def entries(self, root: Element) -> list[tuple[Element, str]]:
        """Items stand in the channel (RSS 0.9x, 2.0) or beside it (RSS 0.90, 1.0)."""
        base = self.based(root, self.gathering.base)
        names, found = self.names, []
        for child in root:
            if names[child.tag] == "item":
                found.append((child, base))
            elif names[child.tag] == "channel":
                inner = self.based(child, base)
                found += [(item, inner) for item in child if names[item.tag] == "item"]
        return found

    def usual_link(self, children: list[Element], layout: Layout) -> str | None:
        if not layout.links:
            return None
        return self.gathering.unbased(children[layout.links[0]].text)

    def link(self, url: str, entry: Element, children: list[Element], layout: Layout) -> Link:
        guid = children[layout.guid].text if layout.guid != ABSENT else entry.get(_ABOUT)
        return _link(
            url=url,
            title=shown(_text(children[layout.title])),
            summary=_summary(children[layout.summary], url),
            published=self.moment(children, layout.published),
            modified=self.moment(children, layout.modified) if layout.modified else None,
            language=self.tongue(tag) if (tag := entry.get(_LANG) or children[layout.language].text) else self.language,
            authors=self.people(children, layout) if layout.people else (),
            guid=_name(guid),
            publisher=plain(_text(children[layout.publisher])) if layout.publisher != ABSENT else None,
        )

    def candidates(self, entry: Element, found: dict[str, Element], base: str) -> Iterator[tuple[str | None, str]]:
        """``origLink`` is what a feed proxy was given."""
        for name in ("feedburner:origlink", "pheedo:origlink"):
            if name in found:
                yield found[name].text, base
        if "link" in found:
            for child in entry.findall(found["link"].tag):
                yield child.text or child.get("href"), self.based(child, base)
        if "atom:link" in found:
            for child in entry.findall(found["atom:link"].tag):
                if child.get("rel", "alternate") in _ALTERNATE:
                    yield child.get("href"), self.based(child, base)
        if "guid" in found and _is_permalink(found["guid"]):
            yield found["guid"].text, self.based(found["guid"], base)
        yield entry.get(_ABOUT), base


class _Atom(_Reader):
    words = ATOM

    def head(self, root: Element) -> dict[str, Element]:
        self.language = language_of(root.get(_LANG))
        return self.parts(root)

    def entries(self, root: Element) -> list[tuple[Element, str]]:
        base = self.based(root, self.gathering.base)
        return [(child, base) for child in root if self.names[child.tag] == "entry"]

    def usual_link(self, children: list[Element], layout: Layout) -> str | None:
        for place in layout.links:
            link = children[place]
            if link.get("rel", "alternate") in _ALTERNATE and "html" in (link.get("type") or "html"):
                return self.gathering.unbased(link.get("href"))
        return None

    def link(self, url: str, entry: Element, children: list[Element], layout: Layout) -> Link:
        publisher = None
        if layout.publisher != ABSENT:
            publisher = _construct(self.parts(children[layout.publisher]).get("title", _EMPTY))
        return _link(
            url=url,
            title=_construct(children[layout.title]),
            summary=summary(_construct(children[layout.summary])),
            published=self.moment(children, layout.published),
            modified=self.moment(children, layout.modified),
            language=self.tongue(tag) if (tag := entry.get(_LANG) or children[layout.language].text) else self.language,
            authors=self.people(children, layout) if layout.people else (),
            guid=_name(_text(children[layout.guid])),
            publisher=publisher,
        )

    def candidates(self, entry: Element, found: dict[str, Element], base: str) -> Iterator[tuple[str | None, str]]:
        """Pages before other media types (RFC 4287 section 4.2.7.2)."""
        if "feedburner:origlink" in found:
            yield found["feedburner:origlink"].text, base
        links = entry.findall(found["link"].tag) if "link" in found else []
        links = [child for child in links if child.get("rel", "alternate") in _ALTERNATE]
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
    """All text inside an element."""
    if element is None:
        return None
    return spaced(element) if len(element) else element.text


def _name(text: str | None) -> str | None:
    """The name of an entry, its id: most are one word of ASCII."""
    return text if text and text.isascii() and " " not in text and "&" not in text else literal(text)


def _summary(element: Element, url: str) -> str | None:
    """A description, without the closing paragraph in which WordPress links the entry ("... appeared first")."""
    text = _text(element)
    if text and text.find("</p>", -8) >= 0:
        start = text.rfind("<p>")
        if url in text[start:] and start > 0:
            text = text[:start]
    return summary(shown(text))


def _construct(element: Element) -> str | None:
    """An Atom text construct (RFC 4287 section 3.1); 0.3 writes the type as a media type."""
    text, kind = _text(element), element.get("type", "text")
    return shown(text) if "html" in kind and not len(element) else literal(text)


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
