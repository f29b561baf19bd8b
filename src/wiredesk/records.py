"""Frozen records that travel between the stages, in the order in which the data flows.

Every time is an aware ``datetime``; what a publisher says about time is a ``Moment``. Nothing here knows I/O.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from wiredesk.slotted import slotted


@slotted
@dataclass(frozen=True, slots=True)
class Moment:
    """A time as a publisher states it; ``date_only`` without a time of day: then ``at`` is midnight of its zone."""

    at: datetime
    date_only: bool = False

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a Moment needs a timezone-aware datetime")

    def __str__(self) -> str:
        """RFC 3339: ``2026-03-02T23:15:00+08:00``, or ``2026-03-02`` for a date only."""
        return self.at.date().isoformat() if self.date_only else self.at.isoformat(timespec="seconds")

    @property
    def unix_ms(self) -> int:
        """Milliseconds since 1970 in UTC: the sortable value."""
        return round(self.at.timestamp() * 1000)

    @classmethod
    def parse(cls, text: str) -> "Moment":
        """Read back what ``str()`` wrote. Raises ``ValueError`` for anything else."""
        if len(text) == 10:
            return cls(datetime.combine(date.fromisoformat(text), time(), UTC), date_only=True)
        return cls(datetime.fromisoformat(text))


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


class Outcome(StrEnum):
    """How one fetch ended. Closed: every fetch ends in exactly one of these."""

    OK = "ok"
    NOT_MODIFIED = "not_modified"  # 304
    SAME_BYTES = "same_bytes"  # 200 with the bytes we already read
    EMPTY = "empty"  # a body without content
    NOT_FOUND = "not_found"  # 404
    GONE = "gone"  # 410
    BLOCKED = "blocked"  # 401, 403, 451 or a bot-check page
    THROTTLED = "throttled"  # 429 or 503 with Retry-After
    ROBOTS_DENIED = "robots_denied"
    ROBOTS_UNREACHABLE = "robots_unreachable"  # robots.txt answers 5xx or not at all: RFC 9309 says stay away
    CLIENT_ERROR = "client_error"  # other 4xx
    SERVER_ERROR = "server_error"  # 5xx
    DNS_ERROR = "dns_error"
    CONNECT_ERROR = "connect_error"
    TLS_ERROR = "tls_error"
    TIMEOUT = "timeout"
    TRUNCATED = "truncated"  # the connection or the compressed stream ended early
    BAD_RESPONSE = "bad_response"  # not HTTP, or a header that cannot be right
    TOO_LARGE = "too_large"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    BAD_REDIRECT = "bad_redirect"
    FORBIDDEN_ADDRESS = "forbidden_address"
    BAD_URL = "bad_url"
    WRONG_TYPE = "wrong_type"  # a PDF where a page was expected, HTML where a feed was
    BAD_LISTING = "bad_listing"  # a feed or sitemap that cannot be read
    NOT_ARTICLE = "not_article"  # a listing, home page, video-only page or soft 404
    WALL = "wall"  # consent, login or bot check instead of the story
    PARSE_TIMEOUT = "parse_timeout"
    PARSE_ERROR = "parse_error"


@slotted
@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to ask for: a URL with validators of the last answer and the source's own headers, cookies and proxy."""

    url: str
    kind: TargetKind = TargetKind.ARTICLE
    etag: str | None = None
    last_modified: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    proxy: str | None = None
    delay: timedelta = timedelta(0)  # the source's own spacing; politeness may ask for more
    concurrency: int = 1  # requests at once that the source allows on its host
    max_bytes: int | None = None  # of the decoded body; None takes the fetcher's limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One redirect that was followed."""

    url: str
    status: int


@slotted
@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The bytes of one response. ``headers`` has lower-case names; ``body`` is decoded (not decompressed text)."""

    url: str  # as asked for
    final_url: str  # after redirects
    status: int
    headers: Mapping[str, str]
    body: bytes
    fetched_at: datetime
    elapsed: timedelta = timedelta(0)
    redirects: tuple[Hop, ...] = ()
    wire_bytes: int = 0  # as transferred
    signals: tuple[str, ...] = ()  # what robots.txt says about the use of this URL: "ai-train=no"

    @property
    def content_type(self) -> str:
        """Media type in lower case without parameters; empty when the server named none."""
        return self.headers.get("content-type", "").split(";", 1)[0].strip().lower()


class Access(StrEnum):
    """Whether a reader without an account sees the whole story."""

    FREE = "free"
    METERED = "metered"
    PAYWALLED = "paywalled"
    WALL = "wall"
    UNKNOWN = "unknown"


class BlockKind(StrEnum):
    """What a block of the body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"


class AttributionKind(StrEnum):
    """How the page credits its text to somebody."""

    AGENCY = "agency"
    SOURCE_LINE = "source-line"
    SYNDICATED = "syndicated"
    CONTRIBUTING = "contributing"


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the body, in order."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Whom the text is credited to. ``name`` is canonical, ``printed`` as on the page."""

    name: str
    printed: str
    kind: AttributionKind
    is_self: bool = False
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """One of the article's own pictures."""

    url: str | None
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    lead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What the page says about re-use, as found; for the later stage that must decide."""

    license: str | None = None
    copyright: str | None = None
    robots: tuple[str, ...] = ()  # robots meta and X-Robots-Tag directives
    tdm_reservation: bool | None = None
    tdm_policy: str | None = None
    ai_training: tuple[str, ...] = ()  # noai, noimageai, ai.txt-like signals


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The article record (docs/fields.md). Reading fills everything down to ``evidence``; the store adds the rest."""

    url: str
    canonical_url: str
    title: str
    text: str
    blocks: tuple[Block, ...] = ()
    source: str | None = None
    publisher: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    byline: str | None = None
    dateline: str | None = None
    attribution: tuple[Attribution, ...] = ()
    images: tuple[Image, ...] = ()
    photo_credits: tuple[str, ...] = ()
    published_at: Moment | None = None
    modified_at: Moment | None = None
    language: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    access: Access = Access.UNKNOWN
    rights: Rights = field(default_factory=Rights)
    canonical_elsewhere: str | None = None  # rel=canonical on another site: evidence for the origin, not identity
    evidence: Mapping[str, str] = field(default_factory=dict)
    extractor: str = ""
    fingerprint: str = ""  # 32 hex digits of the normalised text; "" when there is no text
    discovered_at: datetime | None = None
    fetched_at: datetime | None = None
    cluster_id: int | None = None
    origin_id: int | None = None
    revision: int = 1


class VerdictKind(StrEnum):
    """What a read article is to what is stored."""

    NEW = "new"
    UNCHANGED = "unchanged"
    REVISION = "revision"
    NEAR_DUPLICATE = "near-duplicate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The judgement on one article. ``lookalike`` and ``score`` only for a near duplicate."""

    kind: VerdictKind
    lookalike: int | None = None  # article id
    score: float | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Everything one fetch produced. The store applies it in one transaction."""

    target: Target
    host_id: int
    epoch: int
    outcome: Outcome
    at: datetime
    status: int | None = None
    error: str | None = None  # one line, no secrets
    elapsed: timedelta = timedelta(0)
    wire_bytes: int = 0
    body_bytes: int = 0
    final_url: str | None = None
    redirects: tuple[Hop, ...] = ()
    content_type: str | None = None
    etag: str | None = None  # validators to store, verbatim
    last_modified: str | None = None
    body_hash: bytes | None = None
    links_hash: bytes | None = None
    ttl: timedelta | None = None
    kind: TargetKind | None = None  # what an AUTO target turned out to be
    links: tuple[Link, ...] = ()
    article: Article | None = None
    id_pattern: str | None = None  # the source's, by which the article is known
    due_at: datetime | None = None  # next fetch; None retires the target
    interval: timedelta | None = None
    attempts: int = 0
    hold_until: datetime | None = None  # Retry-After or breaker: the whole host rests
