"""What one fetch produced and what it is to the store."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from wiredesk.records.fetching import Hop, Outcome
from wiredesk.records.reading import Article
from wiredesk.records.watching import Link, Target, TargetKind


class VerdictKind(StrEnum):
    """What a read article is to what is stored."""

    NEW = "new"
    UNCHANGED = "unchanged"
    REVISION = "revision"
    NEAR_DUPLICATE = "near-duplicate"


class EditKind(StrEnum):
    """The class of a revision, weightiest first."""

    ACCESS = "access"  # the page shows less of the story to a reader without an account, or more
    REWRITE = "rewrite"
    CORRECTION_NOTE = "correction-note"
    NUMBERS = "numbers"
    HEADLINE = "headline"
    CREDIT = "credit"  # other writers, or other organisations whose text it is
    PARAGRAPH_REMOVED = "paragraph-removed"
    PARAGRAPH_ADDED = "paragraph-added"
    WORDING = "wording"
    TYPO = "typo"
    COSMETIC = "cosmetic"  # no word is another: paragraphs in another order


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
