"""Is this text one we have, in other clothes: the judgement on an article and its lookalikes.

A hit is a lookalike whose text is nearly the article's. The best hit's cluster takes the article in.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from wiredesk.dedupe.resemblance import Profile, Traits, profile, traits
from wiredesk.dedupe.weights import FORM, FORM_BIAS, PART, PART_BIAS
from wiredesk.records import Article, Moment

WINDOW = timedelta(days=7)
THRESHOLD = 0.0
MERGE_MARGIN = 1.0  # a merge cannot be undone by the next article, so both its hits must be better than a join's
DIGEST_CLUSTERS = 3  # a text that holds three stories is a digest of them, and none of them
WHOLE = 0.5  # share of all 5-word runs that both texts hold: more, and it is one story rather than a part
MOST_VERIFIED = 12
MOST_PER_CLUSTER = 3
SAME_TEXT = 20.0  # the score of equal token streams, above all that the weights give
TELLING = 25  # tokens: shorter texts are equal by chance ("Photo gallery"), so the window applies to them too


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


def judge(article: Article, lookalikes: Sequence[Lookalike], common: Collection[int] = ()) -> Judgement:
    """Compare an article with its lookalikes; the answer does not depend on their order.

    ``common`` holds the keys of lines (``line_keys``) that stand in several other clusters: they are no evidence.
    Of the lookalikes the twelve with the most votes are compared, at most three per cluster. The article joins the
    best hit's cluster. A second cluster is merged into it only where both hits are beyond doubt, and never by a
    digest, which is a text that is close to three clusters or more.
    """
    left_out = frozenset(common)
    ours = profile(article.title, article.text, left_out)
    if not ours.stream:
        return Judgement()
    found = [
        (hit, whole)
        for lookalike in _promising(lookalikes)
        for hit, whole in _compare(article, ours, lookalike, left_out)
    ]
    found.sort(key=lambda pair: (-pair[0].score, pair[0].article_id))
    return _decide(found)


def _decide(found: list[tuple[Hit, float]]) -> Judgement:
    """What follows from the hits, best first, each with the share of all runs that both texts hold."""
    hits = tuple(hit for hit, _ in found)
    clusters = list(dict.fromkeys(hit.cluster_id for hit in hits))
    if not clusters:
        return Judgement()
    if len(clusters) >= DIGEST_CLUSTERS:
        return Judgement(hits=hits, join=clusters[0] if found[0][1] >= WHOLE else None)
    second = next((hit for hit in hits if hit.cluster_id != clusters[0]), None)
    sure = THRESHOLD + MERGE_MARGIN
    merge = second.cluster_id if second and min(hits[0].score, second.score) > sure else None
    return Judgement(hits=hits, join=clusters[0], merge=merge)


def _promising(lookalikes: Sequence[Lookalike]) -> list[Lookalike]:
    """The lookalikes worth comparing: by votes, few of each cluster, for its members resemble each other."""
    chosen: list[Lookalike] = []
    taken: dict[int, int] = {}
    for lookalike in sorted(lookalikes, key=lambda each: (-each.votes, each.article_id)):
        taken[lookalike.cluster_id] = taken.get(lookalike.cluster_id, 0) + 1
        if taken[lookalike.cluster_id] <= MOST_PER_CLUSTER:
            chosen.append(lookalike)
    return chosen[:MOST_VERIFIED]


def _compare(
    article: Article, ours: Profile, lookalike: Lookalike, left_out: frozenset[int]
) -> list[tuple[Hit, float]]:
    """The hit with its share of common runs, or nothing."""
    theirs = profile(lookalike.title, lookalike.text, left_out)
    same = ours.stream == theirs.stream
    if not theirs.stream or not ((same and len(ours.stream) >= TELLING) or _near_in_time(article, lookalike)):
        return []
    found = traits(ours, theirs)
    score = SAME_TEXT if same else min(SAME_TEXT, *scores(found))
    if score <= THRESHOLD:
        return []
    hit = Hit(
        article_id=lookalike.article_id,
        cluster_id=lookalike.cluster_id,
        score=score,
        evidence="same text" if same else explain(found),
    )
    return [(hit, found.jaccard)]


def scores(found: Traits) -> tuple[float, float]:
    """Two calibrated scores, each the log-odds against one way of being mistaken.

    The first is low for texts that share a form but not its filling (weather, results, obituaries), the second for
    texts of which one holds only a part of the other's story (digests, background, quotations).
    """
    values = found._asdict()
    form = FORM_BIAS + sum(weight * values[name] for name, weight in FORM.items())
    part = PART_BIAS + sum(weight * values[name] for name, weight in PART.items())
    return form, part


def explain(found: Traits) -> str:
    """The measures that decide, in a line for a person."""
    form, part = scores(found)
    return (
        f"{found.runs5:.0%} of the shorter text's 5-word runs, {found.jaccard:.0%} of all; "
        f"leads shared {found.lead_shorter:.0%} and {found.lead_longer:.0%}; "
        f"common runs of {2**found.stretch - 1:.0f} words, between them {found.number_swaps:.1f} numbers "
        f"exchanged per 100; {found.head_clash:.0%} of the names and numbers at the head clash; "
        f"same filling {form:+.1f}, same whole {part:+.1f}"
    )


def _near_in_time(article: Article, lookalike: Lookalike) -> bool:
    """Whether the two were published (where either does not say: seen) within the window."""
    if article.published_at and lookalike.published_at:
        return abs(article.published_at.at - lookalike.published_at.at) <= WINDOW
    seen = article.fetched_at or article.discovered_at
    return seen is None or abs(seen - lookalike.first_seen) <= WINDOW
