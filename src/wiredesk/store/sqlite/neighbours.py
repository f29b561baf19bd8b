"""The lookalikes of a draft: stored articles that share sketch keys in the window, or the exact text at any time.

Keys that three other clusters have already are left out of a sketch: they come from lines that many stories carry
(column footers, background, cookie text that leaked). They are counted per cluster, because counting articles would
drop the text of a story that many republish.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Iterable, Sequence

from wiredesk.dedupe import Judgement, Lookalike, TextKeys, judge, keys_of, sketch
from wiredesk.dedupe.fingerprint import SKETCH_SIZE
from wiredesk.dedupe.lookalike import MOST_PER_CLUSTER, MOST_VERIFIED
from wiredesk.records import Article
from wiredesk.store.sqlite.clusters import Clusters
from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.identity import Draft, Identities, Stored
from wiredesk.store.sqlite.runs import MOST_POSTINGS, WINDOW_MS, Postings, Runs
from wiredesk.store.sqlite.values import keys_blob, ms

_MOST_COPIES = 3  # of the same text: the earliest
_COMMON = 3  # clusters that have a key before it counts as furniture: two are a story and its digest


class Neighbours:
    """One batch's view of the near-duplicate keys. Use: ``load``, then ``judge`` and ``learn`` draft by draft."""

    def __init__(self, session: Session, identities: Identities, clusters: Clusters, runs: Runs) -> None:
        self._session, self._identities, self._clusters, self._runs = session, identities, clusters, runs
        self._postings: Postings = {}
        self._first_seen: dict[int, int] = {}  # of the articles in postings
        self._same: dict[str, list[int]] = {}
        self._keys: dict[int, TextKeys] = {}
        self.evidence: list[dict[str, object]] = []

    async def load(self, drafts: Iterable[Draft]) -> None:
        """Read in a few hops what these drafts need as long as they do not influence each other."""
        fresh = [each for each in drafts if each.article.fingerprint and each.place not in self._keys]
        if not fresh:
            return
        await asyncio.to_thread(self._cut, fresh)
        await self._load_postings(fresh, [self._keys[draft.place].lowest[:SKETCH_SIZE] for draft in fresh])
        crowded = [draft for draft in fresh if self._common(draft, 0)]
        await self._load_postings(crowded, [self._keys[draft.place].lowest for draft in crowded])
        await self._load_same(fresh)
        found = {article for draft in fresh for article, _ in self._candidates(draft, 0, self._sketch(draft, 0))}
        await self._identities.need(found)

    async def judge(self, draft: Draft, article_id: int, stored: Stored | None) -> Judgement:
        """Judge a draft on its lookalikes and unite clusters accordingly; ``stored`` None for a new article.

        A revision stays in the cluster it has; it looks for one while it is alone, as a stub does that the wire's
        full text replaces. Call ``learn`` afterwards.
        """
        if not draft.article.fingerprint:
            return Judgement()
        own_cluster = self._cluster(article_id)
        await self.load([draft])
        if self._common(draft, own_cluster):  # perhaps only since earlier drafts of the batch
            await self._load_postings([draft], [self._keys[draft.place].lowest])
        if stored is not None and not (stored.alone and self._clusters.is_alone(own_cluster)):
            return Judgement()
        lookalikes = await self._lookalikes(draft, article_id)
        if not lookalikes:
            return Judgement()
        judgement = await asyncio.to_thread(_judge, draft.article, lookalikes)
        self.evidence += [
            {
                "article_id": article_id,
                "other_id": hit.article_id,
                "at": draft.at,
                "score": hit.score,
                "evidence": hit.evidence,
            }
            for hit in judgement.hits
        ]
        for other in (judgement.join, judgement.merge):
            if other is not None:
                self._clusters.unite(own_cluster, other, article_id=article_id, at=draft.at)
        return judgement

    def learn(self, draft: Draft, article_id: int, first_seen: int) -> None:
        """Remember the keys of a draft that is now stored under this id."""
        if not draft.article.fingerprint:
            return
        self._same.setdefault(draft.article.fingerprint, []).append(article_id)
        self._first_seen[article_id] = first_seen
        keys = self._sketch(draft, self._cluster(article_id))
        followed = [key for key in keys if len(self._articles_on(key, draft)) <= MOST_POSTINGS]
        for key in followed:
            self._postings[key].append(article_id)
        self._runs.add(followed, article_id, first_seen)

    def _sketch(self, draft: Draft, own_cluster: int) -> tuple[int, ...]:
        return sketch(self._keys[draft.place].lowest, self._common(draft, own_cluster))

    def _common(self, draft: Draft, own_cluster: int) -> frozenset[int]:
        """The keys of a draft that three clusters other than its own have, as far as their articles are read."""
        keys = (key for key in self._keys[draft.place].lowest if len(self._postings.get(key, ())) >= _COMMON)
        return frozenset(key for key in keys if len(self._clusters_on(key, draft) - {own_cluster}) >= _COMMON)

    def _clusters_on(self, key: int, draft: Draft) -> set[int]:
        return {self._cluster(article) for article in self._articles_on(key, draft)}

    def _articles_on(self, key: int, draft: Draft) -> list[int]:
        """The articles that have a key and were first seen within the window of a draft."""
        return [a for a in self._postings.get(key, ()) if abs(draft.at - self._first_seen[a]) <= WINDOW_MS]

    def _cluster(self, article_id: int) -> int:
        return self._clusters.now(self._identities.clusters.get(article_id, article_id))

    def _cut(self, drafts: Iterable[Draft]) -> None:
        for draft in drafts:
            self._keys[draft.place] = keys_of(draft.article.text)

    async def _load_postings(self, drafts: Sequence[Draft], wanted: Iterable[Sequence[int]]) -> None:
        keys = {key for some in wanted for key in some} - self._postings.keys()
        if not keys:
            return
        times = [draft.at for draft in drafts]
        found = await self._runs.find(keys, min(times), max(times))
        await self._learn_clusters(article for articles in found.values() for article in articles)
        self._postings |= found

    def _candidates(self, draft: Draft, article_id: int, keys: Iterable[int]) -> list[tuple[int, int]]:
        """(article, shared keys) of the best candidates: most shared keys first, then oldest, few of each cluster."""
        lists = [self._articles_on(key, draft) for key in keys]
        votes = Counter(article for found in lists if len(found) <= MOST_POSTINGS for article in found)
        for article in self._same.get(draft.article.fingerprint, [])[:_MOST_COPIES]:
            votes[article] = SKETCH_SIZE  # even one that has left the window
        del votes[article_id]
        taken: Counter[int] = Counter()
        chosen = []
        for article, shared in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0])):
            taken[self._cluster(article)] += 1
            if taken[self._cluster(article)] <= MOST_PER_CLUSTER:
                chosen.append((article, shared))
        return chosen[:MOST_VERIFIED]

    async def _lookalikes(self, draft: Draft, article_id: int) -> list[Lookalike]:
        keys = self._sketch(draft, self._cluster(article_id))
        votes = self._candidates(draft, article_id, keys)
        await self._identities.need(article for article, _ in votes)
        found = []
        for article, shared in votes:
            stored = self._identities.stored[article]
            same = stored.fingerprint == draft.article.fingerprint
            if same or abs(draft.at - ms(stored.first_seen)) <= WINDOW_MS:
                found.append(stored.lookalike(self._cluster(article), shared))
        return found

    async def _learn_clusters(self, articles: Iterable[int]) -> None:
        if unknown := set(articles) - self._first_seen.keys():
            for row in await self._session.all("clusters_of", ids=json.dumps(sorted(unknown))):
                self._identities.clusters[row["id"]] = row["cluster_id"]
                self._first_seen[row["id"]] = row["first_seen"]

    async def _load_same(self, drafts: Iterable[Draft]) -> None:
        prints = {draft.article.fingerprint for draft in drafts} - self._same.keys()
        keys = keys_blob(map(bytes.fromhex, prints))
        for row in await self._session.all("same_fingerprint", keys=keys, most=_MOST_COPIES):
            self._same[row["fingerprint"].hex()] = json.loads(row["articles"])
        copies = (article for found in self._same.values() for article in found)
        await self._learn_clusters(copies)


def _judge(article: Article, lookalikes: Sequence[Lookalike]) -> Judgement:
    """The judgement on the likest of each cluster; on others only where that one was no hit, for it is dear."""
    likest = {each.cluster_id: each for each in reversed(lookalikes)}
    first = judge(article, [each for each in lookalikes if each is likest[each.cluster_id]])
    hit = {each.cluster_id for each in first.hits}
    wanted = [each for each in lookalikes if each is likest[each.cluster_id] or each.cluster_id not in hit]
    return first if len(wanted) == len(likest) else judge(article, wanted)
