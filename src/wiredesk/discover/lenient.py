"""Feeds that are no XML even after mending, read by feedparser. It gets text, never an address, and fetches nothing."""

import io
from dataclasses import replace
from datetime import timedelta
from typing import Any

from wiredesk.discover.gather import Gathering, language_of, literal, person, plain, summary
from wiredesk.errors import ReadError
from wiredesk.records import Link, Listing, Outcome, TargetKind

_MOST = 1_000_000  # characters: feedparser takes a second and a hundred megabytes for so many, if they are hostile


def read_leniently(text: str, gathering: Gathering) -> Listing:
    """The entries that feedparser makes out. Raises ``ReadError`` when it makes out none."""
    import feedparser  # here, for it takes as long to import as to read a hundred feeds, and few runs need it

    headers = {"content-location": gathering.base, "content-type": "application/xml; charset=utf-8"}
    body = io.BytesIO(text[:_MOST].encode("utf-8", "replace"))
    try:
        parsed = feedparser.parse(body, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
        for entry in parsed.entries:
            _add(entry, gathering)
    except Exception as error:  # hostile input leads feedparser into errors of every kind
        raise ReadError(Outcome.BAD_LISTING, f"not a feed: {type(error).__name__}") from None
    if not parsed.entries:
        raise ReadError(Outcome.BAD_LISTING, "not well-formed, and no entries can be made out")
    form = parsed.version.rstrip("0123456789") if parsed.version else "rss"
    language = language_of(_field(parsed.feed, "language"))
    listing = gathering.listing(
        TargetKind.FEED,
        {"rss": "rss", "atom": "atom"}.get(form, "rss"),
        title=plain(_field(parsed.feed, "title")),
        language=language,
    )
    ttl = _field(parsed.feed, "ttl") or ""
    wish = timedelta(minutes=int(ttl)) if ttl.isascii() and ttl.isdigit() and 0 < len(ttl) < 5 else None
    return replace(listing, ttl=wish, fallback=True)


def _field(record: Any, name: str) -> str | None:
    value = dict.get(record, name)  # the mapping's own ``get`` guesses other fields
    return value if isinstance(value, str) else None


def _add(entry: Any, gathering: Gathering) -> None:
    reference = _field(entry, "feedburner_origlink") or _field(entry, "link") or ""
    url = gathering.resolve(reference.strip()) if reference.strip() else None
    if url is None:
        gathering.dropped["bad_link" if reference.strip() else "no_link"] += 1
        return
    names = [person(_field(author, "name")) for author in dict.get(entry, "authors") or ()]
    gathering.add(
        Link(
            url=url,
            title=plain(_field(entry, "title")),
            summary=summary(plain(_field(entry, "summary"))),
            published=gathering.moments.read(_field(entry, "published")),
            modified=gathering.moments.read(_field(entry, "updated")),
            authors=tuple(dict.fromkeys(name for name in names if name)),
            guid=literal(_field(entry, "id")),
        )
    )
