"""The store's part of de-duplication in memory: the same calls in the same order, without the tables."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from duplicates.collection import Document
from wiredesk.dedupe import Hit, Judgement, Lookalike, judge, keys_of, sketch
from wiredesk.dedupe.fingerprint import SKETCH_SIZE
from wiredesk.dedupe.lookalike import bare
from wiredesk.dedupe.plain import plain
from wiredesk.dedupe.standing import SHORT, standing_lines, without
from wiredesk.records import Article, Moment

POSTINGS = 40  # a key in more texts than this says nothing
CANDIDATES = 12
COMMON = 3  # clusters from which on a key counts as common: its own, a digest, and one more

Watch = Callable[[Document, Sequence[Lookalike]], None]


@dataclass(slots=True)
class Desk:
    """Takes documents one by one and keeps clusters."""

    watch: Watch | None = None  # sees every document with its lookalikes before the judgement
    truth: bool = False  # cluster by the truth instead of the judgement: for collecting pairs to learn from
    cluster_of: dict[int, int] = field(default_factory=dict)
    seen: dict[int, Lookalike] = field(default_factory=dict)
    postings: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    prints: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    hits: dict[int, tuple[Hit, ...]] = field(default_factory=dict)

    def take(self, document: Document) -> Judgement:
        """Decide on one document and store it."""
        keys, text = keys_of(document.text), plain(document.text)
        common = self._common(text)
        if len(text) <= SHORT and (lines := standing_lines(text, common)):
            text = without(text, lines)
            common |= self._common(text)
            signs = sketch(keys_of(text), common)
        else:
            signs = sketch(keys, common)
        print_ = keys.fingerprint
        lookalikes = self._lookalikes({*signs, *keys.lowest[:SKETCH_SIZE], *keys.opening}, print_)
        standing = common | {key for each in lookalikes if len(each.text) <= SHORT for key in self._common(each.text)}
        if self.watch:
            article, others = bare(as_article(document), lookalikes, standing)
            self.watch(replace(document, text=article.text), others)
        judgement = Judgement() if self.truth else judge(as_article(document), lookalikes, common)
        if not self.truth and not judgement.hits:
            judgement = judge(as_article(document), lookalikes, standing)
        cluster = judgement.join if judgement.join is not None else document.number
        if self.truth:
            cluster = -document.story
        if judgement.merge is not None:
            self._merge(cluster, judgement.merge)
        self.cluster_of[document.number] = cluster
        self.hits[document.number] = judgement.hits
        several = bool(judgement.hits) and judgement.join is None
        self.seen[document.number] = replace(as_lookalike(document), several=several)
        for sign in signs:
            if len(self.postings[sign]) <= POSTINGS:
                self.postings[sign].append(document.number)
        self.prints[print_].append(document.number)
        return judgement

    def _common(self, text: str) -> frozenset[int]:
        return frozenset(key for key in keys_of(text).lowest if len(self._clusters(key)) >= COMMON)

    def _clusters(self, key: int) -> set[int]:
        return {self.cluster_of[number] for number in self.postings.get(key, ())}

    def _lookalikes(self, signs: Iterable[int], print_: str) -> list[Lookalike]:
        votes: dict[int, float] = defaultdict(float)
        for sign in signs:
            found = self.postings.get(sign, ())
            for number in found if len(found) <= POSTINGS else ():
                votes[number] += 1 / len(found)
        votes.update(dict.fromkeys(self.prints.get(print_, ()), SKETCH_SIZE))
        best = sorted(votes.items(), key=lambda pair: (-round(pair[1], 6), pair[0]))[:CANDIDATES]
        return [_with(self.seen[number], self.cluster_of[number], count) for number, count in best]

    def _merge(self, kept: int, gone: int) -> None:
        for number, cluster in self.cluster_of.items():
            if cluster == gone:
                self.cluster_of[number] = kept


def as_article(document: Document) -> Article:
    """The document as the reading stage would hand it on."""
    return Article(
        url=f"https://{document.source}.example/{document.number}",
        canonical_url=f"https://{document.source}.example/{document.number}",
        title=document.title,
        text=document.text,
        published_at=Moment(document.published),
        fetched_at=document.published,
        source=document.source,
    )


def as_lookalike(document: Document) -> Lookalike:
    """The document as the store hands it back, with no cluster yet."""
    return Lookalike(
        article_id=document.number,
        cluster_id=0,
        title=document.title,
        text=document.text,
        published_at=Moment(document.published),
        first_seen=document.published,
        source=document.source,
    )


def _with(stored: Lookalike, cluster: int, votes: float) -> Lookalike:
    """A stored document with its cluster and votes of now."""
    return replace(stored, cluster_id=cluster, votes=votes)
