"""Whom a reading of a page credits: its writers and the organisations whose text it is.

Two readings are compared only where they are of one URL and by one version of the reader: other templates print other
bylines, and a better reader finds more. What the listing said is no word of the page.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from wiredesk.records import OF_LISTING, Article


@dataclass(frozen=True, slots=True)
class Credited:
    """One reading: ``authors`` as printed, ``sources`` the organisations other than the outlet itself."""

    url: str
    extractor: str
    authors: tuple[str, ...]
    sources: tuple[str, ...]
    told: bool = True  # by the page; False where the listing named the authors

    @classmethod
    def of(cls, article: Article) -> "Credited":
        """What a read article credits."""
        sources = tuple(one.name for one in article.attribution if not one.is_self)
        told = article.evidence.get("authors") != OF_LISTING
        return cls(article.url, article.extractor or "", article.authors, sources, told)

    def differs(self, other: "Credited") -> bool:
        """Whether another reading of the same page credits others. Order and case do not count."""
        if (self.url, self.extractor) != (other.url, other.extractor):
            return False
        named = self.told and other.told and _names(self.authors) != _names(other.authors)
        return named or _names(self.sources) != _names(other.sources)

    def __str__(self) -> str:
        return "; ".join((*self.authors, *self.sources))


def _names(names: Iterable[str]) -> Collection[str]:
    return {name.casefold() for name in names}
