"""What is watched and where articles are: sources, their listings, the targets of the frontier."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from wiredesk.records.moments import Moment
from wiredesk.slotted import slotted


class TargetKind(StrEnum):
    """What a URL of the frontier is expected to be."""

    FEED = "feed"
    SITEMAP = "sitemap"
    SECTION = "section"
    ARTICLE = "article"
    AUTO = "auto"  # a listing whose type the first fetch decides


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Per-source reading rules by field, in force for pages fetched from ``valid_from`` on.

    A value is a CSS selector, or ``re:PATTERN`` (first group, over the visible text); ``remove``: dropped unread.
    """

    title: str | None = None
    text: str | None = None
    authors: str | None = None
    published: str | None = None
    attribution: str | None = None
    credit: str | None = None
    remove: tuple[str, ...] = ()
    valid_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A publisher we watch, with its listing URLs, pace and rules. All intervals are ``timedelta``."""

    id: str
    name: str
    urls: tuple[str, ...]
    type: TargetKind = TargetKind.AUTO
    language: str | None = None
    country: str | None = None
    timezone: str | None = None
    interval: timedelta | None = None  # fixed; None adapts between min and max
    min_interval: timedelta = timedelta(minutes=5)
    max_interval: timedelta = timedelta(hours=24)
    expected_interval: timedelta | None = None
    delay: timedelta = timedelta(seconds=2)
    concurrency: int = 1
    headers: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    proxy: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    id_pattern: str | None = None  # finds the article's number in its URLs: see web.urls.identity
    rules: tuple[Rules, ...] = ()
    enabled: bool = True
    tags: tuple[str, ...] = ()


@slotted
@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A discovered article URL with what the listing said about it; ``kind`` SITEMAP for a child sitemap."""

    url: str
    kind: TargetKind = TargetKind.ARTICLE
    title: str | None = None
    summary: str | None = None
    published: Moment | None = None
    modified: Moment | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    guid: str | None = None
    publisher: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a feed, sitemap or section page yields."""

    kind: TargetKind
    format: str  # rss, atom, rdf, jsonfeed, news-sitemap, sitemap, sitemap-index, section
    links: tuple[Link, ...]
    title: str | None = None
    language: str | None = None
    ttl: timedelta | None = None  # <ttl> or sy:updatePeriod: the publisher's wish for the next poll
    dropped: Mapping[str, int] = field(default_factory=dict)  # reason -> entries left out
    fallback: bool = False  # read by the lenient parser after the strict one refused the document


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A URL the frontier may schedule, with what earlier fetches left behind."""

    id: int
    url: str
    kind: TargetKind
    source_id: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: bytes | None = None
    links_hash: bytes | None = None  # of the links that a listing named last
    ttl: timedelta | None = None  # what a listing said last about its next poll
    moved_to: str | None = None  # asked instead of ``url``, to which it was redirected for good
    attempts: int = 0  # consecutive failures so far
    interval: timedelta | None = None  # current adaptive interval
    fetched_at: datetime | None = None
    discovered_at: datetime | None = None
    depth: int = 0  # listings followed to get here: caps sitemap recursion
    article_id: int | None = None
    link: Link | None = None  # what the listing said


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """A time-limited claim on a host with its due targets. ``epoch`` is the fencing token of the host."""

    host_id: int
    host: str
    epoch: int
    delay: timedelta
    expires_at: datetime
    targets: tuple[Target, ...]
