"""JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

import json
from collections.abc import Iterator

from wiredesk.discover.gather import Gathering, language_of, literal, person, plain, summary
from wiredesk.errors import ReadError
from wiredesk.records import Link, Listing, Outcome, TargetKind


def read_jsonfeed(text: str, gathering: Gathering) -> Listing:
    """The entries in document order. Raises ``ReadError`` (BAD_LISTING) for JSON that is no feed."""
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ReadError(Outcome.BAD_LISTING, f"not JSON: {type(error).__name__}") from None
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        raise ReadError(Outcome.BAD_LISTING, "JSON without a list of items")
    language = language_of(_text(feed, "language"))
    for entry in feed["items"]:
        if isinstance(entry, dict):
            _add(entry, language, gathering)
        else:
            gathering.dropped["no_link"] += 1
    return gathering.listing(TargetKind.FEED, "jsonfeed", title=plain(_text(feed, "title")), language=language)


def _text(record: dict[str, object], name: str) -> str | None:
    value = record.get(name)
    # JSON can write half of a surrogate pair, which no file or database takes
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else None


def _add(entry: dict[str, object], language: str | None, gathering: Gathering) -> None:
    url, reason = None, "no_link"
    identity = _identity(entry)
    for reference in (_text(entry, "url"), _text(entry, "external_url"), identity if "://" in identity else None):
        if reference and reference.strip():
            url, reason = gathering.resolve(reference.strip()), "bad_link"
        if url:
            break
    if url is None:
        gathering.dropped[reason] += 1
        return
    moments = gathering.moments
    gathering.add(
        Link(
            url=url,
            title=literal(_text(entry, "title")),
            summary=summary(plain(_text(entry, "summary"))),
            published=moments.read(_text(entry, "date_published")),
            modified=moments.read(_text(entry, "date_modified")),
            language=language_of(_text(entry, "language")) or language,
            authors=tuple(dict.fromkeys(_authors(entry))),
            guid=literal(identity),
        )
    )


def _identity(entry: dict[str, object]) -> str:
    """A string by the standard; numbers are common."""
    value = entry.get("id")
    return str(value) if type(value) is int and abs(value) < 2**63 else _text(entry, "id") or ""


def _authors(entry: dict[str, object]) -> Iterator[str]:
    """1.1 has a list ``authors``, 1.0 one ``author``."""
    several = entry.get("authors")
    for author in several if isinstance(several, list) else [entry.get("author")]:
        if isinstance(author, dict) and (name := person(_text(author, "name"))):
            yield name
