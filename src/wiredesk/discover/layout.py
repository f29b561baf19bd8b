"""Where the parts of a feed's entries stand, worked out once per sequence of tags."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What a family of formats calls the parts of an entry, best first."""

    title: tuple[str, ...]
    summary: tuple[str, ...]
    guid: tuple[str, ...]
    publisher: tuple[str, ...]
    people: tuple[str, ...]


RSS = Vocabulary(
    title=("title", "dc:title"),
    summary=("description",),
    guid=("guid",),
    publisher=("source", "dc:publisher"),
    people=("dc:creator", "author", "atom:author"),
)
ATOM = Vocabulary(
    title=("title",), summary=("summary",), guid=("id",), publisher=("source",), people=("author", "dc:creator")
)
_PUBLISHED = (
    "pubdate", "published", "issued", "dc:date", "dcterms:issued", "dcterms:created", "created", "atom:published",
    "prism:publicationdate", "date",
)  # fmt: skip
_MODIFIED = ("updated", "modified", "atom:updated", "dcterms:modified", "lastbuilddate")
_PROXIED = frozenset({"feedburner:origlink", "pheedo:origlink"})
ABSENT = -1


class Layout:
    """Where the parts of an entry stand among its children, by position.

    The entries of a feed repeat one sequence of tags, or a few; what follows from it is worked out once. A part that
    is not there is at ``ABSENT``, where every list of children has an empty element.
    """

    __slots__ = ("guid", "language", "links", "modified", "names", "people", "proxied", "published", "publisher",
                 "summary", "title")  # fmt: skip

    def __init__(self, names: list[str], words: Vocabulary) -> None:
        """``names`` are the short names of the children."""
        self.names = {name: place for place, name in reversed([*enumerate(names)])}
        self.title = self._place(words.title)
        self.summary = self._place(words.summary)
        self.guid = self._place(words.guid)
        self.publisher = self._place(words.publisher)
        self.language = self._place(("dc:language",))
        self.published = [self.names[name] for name in _PUBLISHED if name in self.names]
        self.modified = [self.names[name] for name in _MODIFIED if name in self.names]
        self.people = [place for word in words.people for place, name in enumerate(names) if name == word]
        self.links = [place for place, name in enumerate(names) if name == "link"]
        self.proxied = not _PROXIED.isdisjoint(names)

    def _place(self, names: tuple[str, ...]) -> int:
        return next((self.names[name] for name in names if name in self.names), ABSENT)
