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
    title=("title", "atom:title", "dc:title"),
    summary=("description",),
    guid=("guid", "atom:id", "id"),
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

    __slots__ = ("guid", "language", "links", "modified", "people", "proxied", "published", "publisher",
                 "summary", "title")  # fmt: skip

    def __init__(self, names: list[str], words: Vocabulary) -> None:
        """``names`` are the short names of the children."""
        first: dict[str, int] = {}
        for place, name in enumerate(names):
            first.setdefault(name, place)
        self.title = _place(first, words.title)
        self.summary = _place(first, words.summary)
        self.guid = _place(first, words.guid)
        self.publisher = _place(first, words.publisher)
        self.language = first.get("dc:language", ABSENT)
        self.published = [first[name] for name in _PUBLISHED if name in first]
        self.modified = [first[name] for name in _MODIFIED if name in first]
        people = [word for word in words.people if word in first]
        self.people = [place for word in people for place, name in enumerate(names) if name == word]
        self.links = [place for place, name in enumerate(names) if name == "link"]
        self.proxied = not _PROXIED.isdisjoint(first)


def _place(first: dict[str, int], names: tuple[str, ...]) -> int:
    for name in names:
        if name in first:
            return first[name]
    return ABSENT
