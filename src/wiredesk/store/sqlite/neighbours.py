"""The lookalikes of a draft: stored articles that share sketch keys in the window, or the exact text at any time.

Lines that two other clusters have already are left out of a sketch (column footers, background, cookie text that
leaked): counted per cluster, because counting articles would drop the text of a story that many republish.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Collection, Iterable

from wiredesk.dedupe import Judgement, Lookalike, TextKeys, judge, keys_of, sketch
from wiredesk.dedupe.fingerprint import SKETCH_SIZE
from wiredesk.dedupe.lookalike import MOST_PER_CLUSTER, MOST_VERIFIED
from wiredesk.store.sqlite.clusters import Clusters
from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.identity import Draft, Identities, Stored
from wiredesk.store.sqlite.values import keys_blob, ms
from wiredesk.store.sqlite.weeks import MOST_POSTINGS, WINDOW_MS, Postings, Weeks, line_key

_MOST_COPIES = 3  # of the same text: the earliest
_LINE_CLUSTERS = 3  # a line is not followed further: two others are enough to leave it out
_COMMON = 3  # clusters that print a line before it counts as furniture: two are a story and its digest

_Sketched = tuple[frozenset[int], tuple[int, ...]]


class Neighbours:
    """One batch's view of the near-duplicate keys. Use: ``load``, then ``judge`` and ``learn`` draft by draft."""

    def __init__(self, session: Session, identities: Identities, clusters: Clusters, weeks: Weeks) -> None:
        self._session, self._identities, self._clusters, self._weeks = session, identities, clusters, weeks
        self._lines: Postings = {}
        self._postings: Postings = {}
        self._same: dict[str, list[int]] = {}
        self._keys: dict[int, TextKeys] = {}
        self._sketches: dict[int, _Sketched] = {}
        self.evidence: list[dict[str, object]] = []

    async def load(self, drafts: Iterable[Draft]) -> None:
        """Read in a few hops what these drafts need as long as they do not influence each other."""
        fresh = [each for each in drafts if each.article.fingerprint and each.place not in self._sketches]
        if not fresh:
            return
        at = max(draft.at for draft in fresh)
        await asyncio.to_thread(self._cut, fresh)
        lines = {line_key(key) for draft in fresh for key in self._keys[draft.place].lines}
        self._lines |= await self._weeks.find("line", lines - self._lines.keys(), at)
        await self._learn_clusters(article for articles in self._lines.values() for article in articles)
        await asyncio.to_thread(self._sketch, [(draft, self._common(draft, 0)) for draft in fresh])
        await self._load_postings(fresh, at)
        await self._load_same(fresh)
        await self._identities.need({article for draft in fresh for article, _ in await self._candidates(draft, 0)})

    async def judge(self, draft: Draft, article_id: int, stored: Stored | None) -> Judgement:
        """Judge a draft on its lookalikes and unite clusters accordingly; ``stored`` None for a new article.

        A revision stays in the cluster it has; it looks for one while it is alone, as a stub does that the wire's
        full text replaces. Call ``learn`` afterwards.
        """
        if not draft.article.fingerprint:
            return Judgement()
        own_cluster = self._cluster(article_id)
        await self.load([draft])
        await self._refresh(draft, own_cluster)
        if stored is not None and not (stored.alone and self._clusters.is_alone(own_cluster)):
            return Judgement()
        lookalikes = await self._lookalikes(draft, article_id)
        if not lookalikes:
            return Judgement()
        judgement = await asyncio.to_thread(judge, draft.article, lookalikes)
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
        _, keys = self._sketches[draft.place]
        followed = [key for key in keys if len(self._postings[key]) <= MOST_POSTINGS]
        for key in followed:
            self._postings[key].append(article_id)
        self._weeks.add("sketch", followed, article_id, first_seen)
        fresh = [key for key in map(line_key, self._keys[draft.place].lines) if self._follows(key, article_id)]
        for key in fresh:
            self._lines[key].append(article_id)
        self._weeks.add("line", fresh, article_id, first_seen)

    def _follows(self, key: int, article_id: int) -> bool:
        seen = self._clusters_on(key)
        return len(seen) < _LINE_CLUSTERS and self._cluster(article_id) not in seen

    def _common(self, draft: Draft, own_cluster: int) -> frozenset[int]:
        """The lines of a draft that two clusters other than its own have."""
        lines = self._keys[draft.place].lines
        return frozenset(key for key in lines if len(self._clusters_on(line_key(key)) - {own_cluster}) >= _COMMON)

    def _clusters_on(self, key: int) -> set[int]:
        return {self._cluster(article) for article in self._lines[key]}

    def _cluster(self, article_id: int) -> int:
        return self._clusters.now(self._identities.clusters.get(article_id, article_id))

    def _cut(self, drafts: Iterable[Draft]) -> None:
        for draft in drafts:
            self._keys[draft.place] = keys_of(draft.article.text)

    def _sketch(self, wanted: Iterable[tuple[Draft, frozenset[int]]]) -> None:
        for draft, common in wanted:
            keys = sketch(draft.article.text, common) if common else self._keys[draft.place].sketch
            self._sketches[draft.place] = (common, keys)

    async def _refresh(self, draft: Draft, own_cluster: int) -> None:
        """Sketch again when earlier drafts of the batch made lines common."""
        common = self._common(draft, own_cluster)
        if common != self._sketches[draft.place][0]:
            self._sketch([(draft, common)])
            await self._load_postings([draft], draft.at)

    async def _load_postings(self, drafts: Iterable[Draft], at: int) -> None:
        keys = {key for draft in drafts for key in self._sketches[draft.place][1]}
        found = await self._weeks.find("sketch", keys - self._postings.keys(), at)
        await self._learn_clusters(article for articles in found.values() for article in articles)
        self._postings |= found

    async def _candidates(self, draft: Draft, article_id: int) -> list[tuple[int, int]]:
        """(article, shared keys) of the best candidates: most shared keys first, then oldest, few of each cluster."""
        lists = (self._postings[key] for key in self._sketches[draft.place][1])
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
        votes = await self._candidates(draft, article_id)
        await self._identities.need(article for article, _ in votes)
        found = []
        for article, shared in votes:
            stored = self._identities.stored[article]
            same = stored.fingerprint == draft.article.fingerprint
            if same or draft.at - ms(stored.first_seen) <= WINDOW_MS:
                found.append(stored.lookalike(self._cluster(article), shared))
        return found

    async def _learn_clusters(self, articles: Iterable[int]) -> None:
        unknown: Collection[int] = set(articles) - self._identities.clusters.keys()
        if unknown:
            rows = await self._session.all("clusters_of", ids=json.dumps(sorted(unknown)))
            self._identities.clusters.update((row["id"], row["cluster_id"]) for row in rows)

    async def _load_same(self, drafts: Iterable[Draft]) -> None:
        prints = {draft.article.fingerprint for draft in drafts} - self._same.keys()
        keys = keys_blob(map(bytes.fromhex, prints))
        for row in await self._session.all("same_fingerprint", keys=keys, most=_MOST_COPIES):
            self._same[row["fingerprint"].hex()] = json.loads(row["articles"])
        copies = (article for found in self._same.values() for article in found)
        await self._learn_clusters(copies)
