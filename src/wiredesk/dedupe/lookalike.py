"""Is this text one we have, in other clothes: the judgement on an article and its lookalikes.

A hit is a lookalike whose text is nearly the article's. The best hit's cluster takes the article in.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from wiredesk.dedupe.digests import announces_digest
from wiredesk.dedupe.resemblance import Profile, Traits, compare, profile
from wiredesk.dedupe.weights import FORM, FORM_BIAS, PART, PART_BIAS
from wiredesk.records import Article, Moment

WINDOW = timedelta(days=7)
THRESHOLD = 0.0
MERGE_MARGIN = 1.0  # a merge cannot be undone by the next article, so both its hits must be better than a join's
DIGEST_CLUSTERS = 3  # a text that holds three stories is a digest of them, and none of them
PART_OF_DIGEST = 30  # 5-word runs
WHOLE = 0.5  # share of all 5-word runs that both texts hold: more, and it is one story rather than a part
MOST_VERIFIED = 6  # twelve find no more
MOST_PER_CLUSTER = 3
SAME_TEXT = 20.0  # the score of equal token streams, above all that the weights give
TELLING = 25  # tokens: shorter texts are equal by chance ("Photo gallery"), so the window applies to them too


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookalike:
    """A stored article that shares sketch keys or the fingerprint with the new one; ``votes``: the rarer, the more."""

    article_id: int
    cluster_id: int
    title: str
    text: str
    language: str | None = None
    published_at: Moment | None = None
    first_seen: datetime
    source: str | None = None
    votes: float = 0.0


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
    """Compare an article with its lookalikes; the answer does not depend on their order.

    Of the lookalikes the six with the most votes are compared, at most three per cluster. The article joins the
    best hit's cluster. A second cluster is merged into it only where both hits are beyond doubt, and never by a digest.
    """
    ours = profile(article.title, article.text)
    if not ours.stream:
        return Judgement()
    compared = [
        _Compared(lookalike, *_measured(article.title, article.text, lookalike.title, lookalike.text))
        for lookalike in _in_time(article, ours, _promising(lookalikes))
    ]
    hits = [hit for each in compared if (hit := _hit(article, each)) is not None]
    hits.sort(key=lambda hit: (-hit.score, hit.article_id))
    if not hits:
        return Judgement()
    best, join = hits[0], hits[0].cluster_id
    if _is_digest(compared):
        whole = next(each for each in compared if each.lookalike.article_id == best.article_id)
        return Judgement(hits=tuple(hits), join=join if _is_chief(whole, compared) else None)
    second = next((hit for hit in hits if hit.cluster_id != join), None)
    sure = THRESHOLD + MERGE_MARGIN
    merge = second.cluster_id if second and min(best.score, second.score) > sure else None
    return Judgement(hits=tuple(hits), join=join, merge=merge)


@dataclass(frozen=True, slots=True)
class _Compared:
    lookalike: Lookalike
    found: Traits
    same: bool
    places: int  # of the article's runs, as ``resemblance.compare`` gives them


@lru_cache(maxsize=64)
def _measured(title: str, text: str, other_title: str, other_text: str) -> tuple[Traits, bool, int]:
    """What two texts have in common. Remembers the last pairs: an article is judged again with more lookalikes."""
    ours, theirs = profile(title, text), profile(other_title, other_text)
    found, places = compare(ours, theirs)
    return found, ours.stream == theirs.stream, places


def _in_time(article: Article, ours: Profile, lookalikes: Iterable[Lookalike]) -> Iterator[Lookalike]:
    """The lookalikes of the window, and those of any time that have the same telling text."""
    for lookalike in lookalikes:
        theirs = profile(lookalike.title, lookalike.text)
        same = ours.stream == theirs.stream and len(ours.stream) >= TELLING
        if theirs.stream and (same or _near_in_time(article, lookalike)):
            yield lookalike


def _hit(article: Article, compared: _Compared) -> Hit | None:
    found, lookalike = compared.found, compared.lookalike
    one_digest = announces_digest(article.title) != announces_digest(lookalike.title)
    if one_digest and found.jaccard < WHOLE:
        return None
    score = SAME_TEXT if compared.same else min(SAME_TEXT, *scores(found))
    if score <= THRESHOLD:
        return None
    evidence = "same text" if compared.same else explain(found)
    return Hit(article_id=lookalike.article_id, cluster_id=lookalike.cluster_id, score=score, evidence=evidence)


def _is_chief(best: _Compared, compared: Iterable[_Compared]) -> bool:
    """Whether the best hit is the article rather than one of its parts: of all texts, or of all known places."""
    known = 0
    for each in compared:
        known |= each.places
    return best.found.jaccard >= WHOLE or best.places.bit_count() > WHOLE * known.bit_count()


def _is_digest(compared: Iterable[_Compared]) -> bool:
    """Whether three clusters or more each hold a part of the article that the others do not."""
    places: dict[int, int] = {}
    for each in compared:
        places[each.lookalike.cluster_id] = places.get(each.lookalike.cluster_id, 0) | each.places
    seen = parts = 0
    for own in sorted(places.values(), key=lambda mask: (-mask.bit_count(), mask)):
        parts += (own & ~seen).bit_count() >= PART_OF_DIGEST
        seen |= own
    return parts >= DIGEST_CLUSTERS


def _promising(lookalikes: Sequence[Lookalike]) -> list[Lookalike]:
    """The lookalikes worth comparing: by votes, few of each cluster, for its members resemble each other."""
    chosen: list[Lookalike] = []
    taken: dict[int, int] = {}
    for lookalike in sorted(lookalikes, key=lambda each: (-round(each.votes, 6), each.article_id)):
        taken[lookalike.cluster_id] = taken.get(lookalike.cluster_id, 0) + 1
        if taken[lookalike.cluster_id] <= MOST_PER_CLUSTER:
            chosen.append(lookalike)
    return chosen[:MOST_VERIFIED]


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
