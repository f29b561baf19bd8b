"""What one may ask a store beyond articles: changes, one article with its history, state of the whole.

Neutral of the engine; all times are aware UTC datetimes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from wiredesk.records import Article, Moment, Outcome, Verdict


class ChangeKind(StrEnum):
    """What happened to an article."""

    NEW = "new"
    REVISED = "revised"
    CLUSTERED = "clustered"  # its cluster or its origin is another now
    WITHDRAWN = "withdrawn"  # its page is gone
    RESTORED = "restored"  # its page is back, unchanged


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of the change feed. ``article`` is the revision that the change is about, with its cluster of today."""

    seq: int
    at: datetime
    kind: ChangeKind
    article_id: int
    article: Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An article that nobody fetched here: read elsewhere, it came to us at this time."""

    article: Article
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """Where an article was filed: its number, the cluster it was in at that moment, and the verdict."""

    article_id: int
    cluster_id: int
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step in the history of an article after its first: ``kind`` is revised, withdrawn or restored.

    ``old`` and ``new`` are consecutive revisions where it was revised, else both the revision of that time.
    """

    at: datetime
    kind: ChangeKind
    article_id: int
    old: Article
    new: Article


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterMember:
    """One article of a cluster. ``score`` and ``evidence`` of its best likeness to another member."""

    article_id: int
    source: str
    title: str
    url: str
    published_at: Moment | None
    first_seen: datetime
    words: int
    is_origin: bool
    withdrawn_at: datetime | None = None
    score: float | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """One article with all it was: ``revisions`` oldest first, the last one current; ``members`` of its cluster."""

    article_id: int
    revisions: tuple[Article, ...]
    members: tuple[ClusterMember, ...]
    first_seen: datetime
    last_seen: datetime
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreStatus:
    """The state of the whole. ``outcomes`` of the last day; ``behind``: changes each consumer has not taken yet."""

    articles: int
    withdrawn: int
    revisions: int
    clusters: int
    sources: int
    hosts: int
    leased: int
    scheduled: int
    due: int
    lag: timedelta  # how long the oldest due target has waited
    outcomes: Mapping[Outcome, int]
    last_change: int
    behind: Mapping[str, int]
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A configured listing that answers with permanent redirects.

    Since ``since`` the address ``to`` is asked instead; where ``followed`` is false it has only led there since then.
    """

    url: str
    to: str
    since: datetime
    followed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceStatus:
    """The state of one source. ``failures``: of its worst listing, in a row."""

    id: str
    name: str
    enabled: bool
    expected_interval: timedelta | None
    listings: int
    scheduled: int
    pending: int  # never fetched
    failures: int
    fetched_at: datetime | None  # a listing, last
    due_at: datetime | None
    articles: int
    newest: datetime | None  # when its newest article arrived
    outcomes: Mapping[Outcome, int]  # of the last day
    listing_outcomes: Mapping[Outcome, int] = field(default_factory=dict)  # those of them that were listings'
    moved: tuple[Moved, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WireShare:
    """How much of a source's output is whose text.

    ``credited`` articles name somebody else as the source of their text (one who only contributed does not count),
    ``copied`` ones lie in a cluster whose origin another source has; an article may be both. ``names``: articles by
    the name credited; ``origins``: copies by the id of the source that has the origin. Both most first.
    """

    source: str
    articles: int
    credited: int
    copied: int
    names: Mapping[str, int]
    origins: Mapping[str, int]
