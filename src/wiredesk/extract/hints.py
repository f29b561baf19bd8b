"""What the listing said fills what the page does not say, and the evidence says so.

A feed often knows a summary, a time or a language that the page leaves out. The page always wins: it is what a reader
sees. Names are held to the same rule as those of the page: persons only.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from wiredesk.extract import persons
from wiredesk.records import OF_LISTING, Article, Link, Source

_SOURCE = "source"


def fill(article: Article, link: Link | None, source: Source | None) -> Article:
    """``article`` with its empty fields taken from ``link``, and the language at last from ``source``."""
    found = {name: (value, evidence) for name, value, evidence in _offers(link, source) if value}
    empty = {name: offer for name, offer in found.items() if not getattr(article, name)}
    if not empty:
        return article
    values: dict[str, Any] = {name: value for name, (value, _) in empty.items()}
    evidence = {**article.evidence, **{name: where for name, (_, where) in empty.items()}}
    return replace(article, **values, evidence=evidence)


def _offers(link: Link | None, source: Source | None) -> Iterator[tuple[str, object, str]]:
    if source is not None:
        yield "language", source.language, _SOURCE
    if link is not None:
        yield "title", link.title, OF_LISTING
        yield "description", link.summary, OF_LISTING
        yield "authors", tuple(name for name in link.authors if persons.is_person(name)), OF_LISTING
        yield "published_at", link.published, OF_LISTING
        yield "modified_at", link.modified, OF_LISTING
        yield "publisher", link.publisher, OF_LISTING
        if link.language:
            yield "language", link.language, OF_LISTING
