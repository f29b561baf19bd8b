"""One request and its answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from wiredesk.records.watching import TargetKind
from wiredesk.slotted import slotted


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
