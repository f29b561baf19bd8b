"""What a page says: the article record and its parts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from wiredesk.records.moments import Moment

OF_LISTING = "listing"
"""The evidence for a field that the page leaves out and its listing gave."""


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
