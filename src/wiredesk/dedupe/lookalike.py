"""Is this text one we have, in other clothes: the judgement on an article and its lookalikes.

A hit is a lookalike whose text is nearly the article's. The best hit's cluster takes the article in.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from wiredesk.dedupe.digests import announces_digest
from wiredesk.dedupe.likeness import THRESHOLD, WHOLE, Likeness, is_whole, likeness, stream
from wiredesk.dedupe.plain import plain
from wiredesk.dedupe.resemblance import GREATER
from wiredesk.dedupe.standing import standing_lines, without, without_common_end
from wiredesk.dedupe.style import in_one_style
from wiredesk.records import Article, Moment

T = TypeVar("T")

WINDOW = timedelta(days=7)
SAME_PLACES = 0.25  # of the lesser part: two clusters that hold different places of a text are two stories in it
OWN = 3.0  # what a lookalike of the same source must convince the more: a site prints a form or its own lines again
MERGE_MARGIN = 0.25  # a merge cannot be undone by the next article, so both its hits must be better than a join's
DIGEST_CLUSTERS = 3  # a text that holds three stories is a digest of them, and none of them
PART_OF_DIGEST = 30  # 5-word runs
LEAST_PEER = 12  # 5-word runs
PEERS = 2 / 3  # of the greatest part: a bulletin of stories that are as long as each other is none of them
MOST_VERIFIED = 6  # twelve find no more
MOST_PER_CLUSTER = 2
TELLING = 25  # tokens: shorter texts are equal by chance ("Photo gallery"), so the window applies to them too


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookalike:
    """A stored article that shares sketch keys or the fingerprint with the new one.

    ``votes``: how many, the rarer, the more; ``several``: it was judged to hold several stories, a digest or bulletin.
    """

    article_id: int
    cluster_id: int
    title: str
    text: str
    language: str | None = None
    published_at: Moment | None = None
    first_seen: datetime
    source: str | None = None
    votes: float = 0.0
    several: bool = False


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


def judge(article: Article, lookalikes: Sequence[Lookalike], common: frozenset[int] = frozenset()) -> Judgement:
    """Compare an article with its lookalikes; the answer does not depend on their order.

    Of the lookalikes six count, those with the most votes, few of each cluster; its second is compared where the first
    is no hit. The article joins the best hit's cluster. A second cluster is merged into it only where both hits are
    beyond doubt, and never by a digest.
    """
    if not stream(article.text):
        return Judgement()
    article, lookalikes = bare(article, lookalikes, common)
    chosen = [each for each in _promising(lookalikes) if _in_time(article, each)]
    compared: list[_Compared] = []
    hits: list[Hit] = []
    for lookalike in _likest_first(chosen):
        if any(hit.cluster_id == lookalike.cluster_id for hit in hits) or not stream(lookalike.text):
            continue
        compared.append(_compare(article, lookalike))
        hits += _hit(article, compared[-1])
    hits.sort(key=lambda hit: (-hit.score, hit.article_id))
    if not hits:
        return Judgement()
    found = {each.lookalike.article_id: each.found for each in compared}
    best, join = hits[0], hits[0].cluster_id
    openings = _parts((each for each in compared if each.found.opens), LEAST_PEER)
    if _are_peers(openings) and found[best.article_id].share < GREATER:
        return Judgement(hits=tuple(hits))
    if len(_parts(compared, PART_OF_DIGEST)) >= DIGEST_CLUSTERS:
        chief = _is_chief(found[best.article_id], compared)
        return Judgement(hits=tuple(hits), join=join if chief else None)
    second = next((hit for hit in hits if hit.cluster_id != join), None)
    merge = second.cluster_id if second and _show_one_story(best, second, found) else None
    return Judgement(hits=tuple(hits), join=join, merge=merge)


def bare(
    article: Article, lookalikes: Sequence[Lookalike], common: frozenset[int]
) -> tuple[Article, Sequence[Lookalike]]:
    """What is compared: all made plain, without the standing lines of each unless one is a copy word for word."""
    article = replace(article, text=plain(article.text))
    lookalikes = [replace(each, text=plain(each.text)) for each in lookalikes]
    if not common:
        return article, lookalikes
    texts = [article.text, *(each.text for each in lookalikes)]
    lines = frozenset(line for text in texts for line in standing_lines(text, common))
    if not lines or has_copy(article.text, lookalikes):
        return article, lookalikes
    shorter = [replace(each, text=without(each.text, lines)) for each in lookalikes]
    return replace(article, text=without(article.text, lines)), shorter


def has_copy(text: str, lookalikes: Iterable[Lookalike]) -> bool:
    """Whether a lookalike is the greater part of a text word for word, or holds it so."""
    return any(is_whole(text, each.text) for each in lookalikes)


def _show_one_story(best: Hit, second: Hit, found: Mapping[int, Likeness]) -> bool:
    """Whether two hits are beyond doubt, and hold the same places of the article at least in part."""
    one, other = (found[hit.article_id].places for hit in (best, second))
    lesser = min(one.bit_count(), other.bit_count())
    sure = min(best.score, second.score) > THRESHOLD + MERGE_MARGIN
    return sure and (one & other).bit_count() >= SAME_PLACES * lesser


@dataclass(frozen=True, slots=True)
class _Compared:
    lookalike: Lookalike
    found: Likeness


def _compare(article: Article, lookalike: Lookalike) -> _Compared:
    """As printed where one holds the other word for word, else in one style of days and numbers."""
    ours, theirs = _times(article, lookalike)
    days = abs(ours - theirs) / timedelta(days=1)
    texts = printed = article.text, lookalike.text
    if not is_whole(*printed):
        texts = in_one_style(*printed, min(ours, theirs).date())
    found = _likeness(article.title, lookalike.title, texts, days)
    if found.score > THRESHOLD and _are_of_one_source(article, lookalike) and not is_whole(*texts):
        rest = _likeness(article.title, lookalike.title, without_common_end(*texts), days)
        if rest.score < found.score:
            evidence = f"without the last lines of both {rest.evidence}"
            found = replace(found, score=rest.score, evidence=evidence)
    if texts != printed:
        found = replace(found, evidence=f"{found.evidence}; days and numbers in one style")
    return _Compared(lookalike, found)


def _likeness(title: str, other_title: str, texts: tuple[str, str], days: float) -> Likeness:
    return likeness(title, texts[0], other_title, texts[1], days)


def _are_of_one_source(article: Article, lookalike: Lookalike) -> bool:
    """Whether both are known to be of the same source."""
    return bool(article.source) and article.source == lookalike.source


def _in_time(article: Article, lookalike: Lookalike) -> bool:
    """Whether a lookalike is of the window, or of any time and has the same telling text."""
    ours = stream(article.text)
    return _near_in_time(article, lookalike) or (ours.count(" ") + 1 >= TELLING and ours == stream(lookalike.text))


def _likest_first(lookalikes: Collection[Lookalike]) -> list[Lookalike]:
    """The first of each cluster, then the others: dear to compare, and needed only where the first is no hit."""
    first = {each.cluster_id: each for each in reversed([*lookalikes])}
    return [*reversed(first.values()), *(each for each in lookalikes if each is not first[each.cluster_id])]


def _hit(article: Article, compared: _Compared) -> list[Hit]:
    """The hit that a comparison is, or nothing."""
    found, lookalike = compared.found, compared.lookalike
    digest = announces_digest(article.title) or announces_digest(lookalike.title)
    threshold = THRESHOLD + OWN if _are_of_one_source(article, lookalike) else THRESHOLD
    least = GREATER if lookalike.several else WHOLE if digest else 0.0
    if found.score <= threshold or found.share < least:
        return []
    return [
        Hit(
            article_id=lookalike.article_id,
            cluster_id=lookalike.cluster_id,
            score=found.score,
            evidence=found.evidence,
        )
    ]


def _is_chief(best: Likeness, compared: Iterable[_Compared]) -> bool:
    """Whether the best hit is the article rather than one of its parts: of all texts, or of all known places."""
    known = 0
    for each in compared:
        known |= each.found.places
    return best.share >= WHOLE or best.places.bit_count() > WHOLE * known.bit_count()


def _parts(compared: Iterable[_Compared], least: int) -> list[int]:
    """For each cluster how many places of the article it holds that larger parts do not; the few of chance left out."""
    places: dict[int, int] = {}
    for each in compared:
        places[each.lookalike.cluster_id] = places.get(each.lookalike.cluster_id, 0) | each.found.places
    seen, parts = 0, []
    for own in sorted(places.values(), key=lambda mask: (-mask.bit_count(), mask)):
        parts.append((own & ~seen).bit_count())
        seen |= own
    return sorted((part for part in parts if part >= least), reverse=True)


def _are_peers(parts: Sequence[int]) -> bool:
    """Whether no part is much more than the next one: then none of the clusters is the article's story."""
    return len(parts) > 1 and parts[1] >= PEERS * parts[0]


def _promising(lookalikes: Sequence[Lookalike]) -> list[Lookalike]:
    """The lookalikes worth comparing, by votes."""
    ranked = sorted(lookalikes, key=lambda each: (-round(each.votes, 6), each.article_id))
    return few_of_each(ranked, lambda each: each.cluster_id)


def few_of_each(ranked: Sequence[T], cluster: Callable[[T], int]) -> list[T]:
    """The first six of which no cluster has more than two; where that leaves places, the next ones of any cluster.

    The members of a cluster resemble each other, but of a story that many cut and reword not all resemble the next.
    """
    chosen: list[T] = []
    others: list[T] = []
    taken: Counter[int] = Counter()
    for each in ranked:
        taken[cluster(each)] += 1
        (chosen if taken[cluster(each)] <= MOST_PER_CLUSTER else others).append(each)
    return [*chosen, *others][:MOST_VERIFIED]


def _near_in_time(article: Article, lookalike: Lookalike) -> bool:
    """Whether the two are within the window."""
    ours, theirs = _times(article, lookalike)
    return abs(ours - theirs) <= WINDOW


def _times(article: Article, lookalike: Lookalike) -> tuple[datetime, datetime]:
    """When the two were published; where either does not say, when they were first seen."""
    if article.published_at and lookalike.published_at:
        return article.published_at.at, lookalike.published_at.at
    return article.fetched_at or article.discovered_at or lookalike.first_seen, lookalike.first_seen
