"""Is this text one we have, in other clothes: the judgement on an article and its lookalikes.

A hit is a lookalike whose text is nearly the article's. The best hit's cluster takes the article in.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from wiredesk.dedupe.tokens import tokens
from wiredesk.records import Article, Moment

WINDOW = timedelta(days=7)
THRESHOLD = 0.0
MERGE_MARGIN = 1.0  # a merge cannot be undone by the next article, so both its hits must be better than a join's
DIGEST_CLUSTERS = 3  # a text that is nearly three stories at once is a digest of them, and joins none


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookalike:
    """A stored article that shares sketch keys (``votes`` of them) or the fingerprint with the new one."""

    article_id: int
    cluster_id: int
    title: str
    text: str
    language: str | None = None
    published_at: Moment | None = None
    first_seen: datetime
    source: str | None = None
    votes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A lookalike that is a near duplicate: ``score`` is above the threshold, ``evidence`` is for a person."""

    article_id: int
    cluster_id: int
    score: float
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """All hits, best first; the cluster to join (None: a new one) and a second cluster to merge into it."""

    hits: tuple[Hit, ...] = ()
    join: int | None = None
    merge: int | None = None


def judge(article: Article, lookalikes: Sequence[Lookalike]) -> Judgement:
    """Compare an article with its lookalikes. The answer does not depend on their order."""
    hits = [hit for lookalike in lookalikes if (hit := _compare(article, lookalike)) is not None]
    hits.sort(key=lambda hit: (-hit.score, hit.article_id))
    clusters = list(dict.fromkeys(hit.cluster_id for hit in hits))
    if not clusters or len(clusters) >= DIGEST_CLUSTERS:
        return Judgement(hits=tuple(hits))
    second = next((hit for hit in hits if hit.cluster_id != clusters[0]), None)
    sure = THRESHOLD + MERGE_MARGIN
    merge = second.cluster_id if second and hits[0].score > sure and second.score > sure else None
    return Judgement(hits=tuple(hits), join=clusters[0], merge=merge)


def _compare(article: Article, lookalike: Lookalike) -> Hit | None:
    ours, theirs = tokens(article.text), tokens(lookalike.text)
    if not _near_in_time(article, lookalike):
        return None
    shingles = [set(zip(*(stream[start:] for start in range(5)), strict=False)) for stream in (ours, theirs)]
    smaller = min(map(len, shingles))
    if not smaller:
        return None
    share = len(shingles[0] & shingles[1]) / smaller
    score = 20 * (share - 0.6)
    if score <= THRESHOLD:
        return None
    evidence = f"{share:.0%} of the shorter text's 5-word runs"
    return Hit(article_id=lookalike.article_id, cluster_id=lookalike.cluster_id, score=score, evidence=evidence)


def _near_in_time(article: Article, lookalike: Lookalike) -> bool:
    """Whether the two were published (where either does not say: seen) within the window."""
    if article.published_at and lookalike.published_at:
        return abs(article.published_at.at - lookalike.published_at.at) <= WINDOW
    seen = article.fetched_at or article.discovered_at
    return seen is None or abs(seen - lookalike.first_seen) <= WINDOW
