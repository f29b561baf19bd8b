"""The lookalikes of a draft: stored articles that share sketch keys in the window, or the exact text at any time.

Lines that two other clusters have already are left out of a sketch (column footers, background, cookie text that
leaked): counted per cluster, because counting articles would drop the text of a story that many republish.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from wiredesk.dedupe import Judgement, Lookalike, judge, sketch
from wiredesk.dedupe.fingerprint import SKETCH_SIZE
from wiredesk.store.sqlite.clusters import Clusters
from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.identity import Draft, Identities, Stored
from wiredesk.store.sqlite.rows import keys_blob, ms
from wiredesk.store.sqlite.weeks import MOST_POSTINGS, WINDOW_MS, Postings, Weeks, line_key

MOST_LOOKALIKES = 12
MOST_COPIES = 3  # of the same text: the earliest
_LINE_CLUSTERS = 3  # a line is not followed further: two others are enough to leave it out
_COMMON = 2

_Sketched = tuple[frozenset[int], tuple[int, ...]]


class Neighbours:
    """One batch's view of the near-duplicate keys. Use: ``load``, then ``judge`` and ``learn`` draft by draft."""

    def __init__(self, session: Session, identities: Identities, clusters: Clusters, weeks: Weeks) -> None:
        self._session, self._identities, self._clusters, self._weeks = session, identities, clusters, weeks
        self._lines: Postings = {}
        self._postings: Postings = {}
        self._same: dict[str, list[int]] = {}
        self._sketches: dict[int, _Sketched] = {}
        self.evidence: list[dict[str, object]] = []

    async def load(self, drafts: Sequence[Draft]) -> None:
        """Read in a few hops what the drafts need as long as they do not influence each other."""
        if not drafts:
            return
        at = max(draft.first_seen for draft in drafts)
        self._lines = await self._weeks.find("line", {line_key(key) for d in drafts for key in d.lines}, at)
        await self._learn_clusters(article for articles in self._lines.values() for article in articles)
        wanted = [(draft, self._common(draft, 0)) for draft in drafts]
        await asyncio.to_thread(self._sketch_all, wanted)
        self._postings = await self._weeks.find("sketch", {k for _, s in self._sketches.values() for k in s}, at)
        await self._load_same(drafts)
        await self._identities.need({article for draft in drafts for article, _ in self._votes(draft, 0)})

    async def judge(self, draft: Draft, article_id: int, stored: Stored | None) -> Judgement:
        """Judge a draft on its lookalikes and unite clusters accordingly; ``stored`` None for a new article.

        A revision stays in the cluster it has; it looks for one while it is alone, as a stub does that the wire's
        full text replaces. Call ``learn`` afterwards.
        """
        if not draft.article.fingerprint:
            return Judgement()
        own_cluster = self._cluster(article_id)
        await self._refresh(draft, own_cluster)
        if stored is not None and not (stored.alone and self._clusters.is_alone(own_cluster)):
            return Judgement()
        lookalikes = await self._lookalikes(draft, article_id)
        if not lookalikes:
            return Judgement()
        judgement = await asyncio.to_thread(judge, draft.article, lookalikes)
        at = ms(draft.result.at)
        self.evidence += [
            {
                "article_id": article_id,
                "other_id": hit.article_id,
                "at": at,
                "score": hit.score,
                "evidence": hit.evidence,
            }
            for hit in judgement.hits
        ]
        for other in (judgement.join, judgement.merge):
            if other is not None:
                self._clusters.unite(own_cluster, other, article_id=article_id, at=at)
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
        fresh = [key for key in map(line_key, draft.lines) if self._follows(key, article_id)]
        for key in fresh:
            self._lines[key].append(article_id)
        self._weeks.add("line", fresh, article_id, first_seen)

    def _follows(self, key: int, article_id: int) -> bool:
        seen = self._clusters_on(key)
        return len(seen) < _LINE_CLUSTERS and self._cluster(article_id) not in seen

    def _common(self, draft: Draft, own_cluster: int) -> frozenset[int]:
        """The lines of a draft that two clusters other than its own have."""
        return frozenset(key for key in draft.lines if len(self._clusters_on(line_key(key)) - {own_cluster}) >= _COMMON)

    def _clusters_on(self, key: int) -> set[int]:
        return {self._cluster(article) for article in self._lines[key]}

    def _cluster(self, article_id: int) -> int:
        return self._clusters.now(self._identities.clusters.get(article_id, article_id))

    def _sketch_all(self, wanted: Iterable[tuple[Draft, frozenset[int]]]) -> None:
        for draft, common in wanted:
            self._sketches[draft.place] = (common, sketch(draft.article.text, common))

    async def _refresh(self, draft: Draft, own_cluster: int) -> None:
        """Sketch again when earlier drafts of the batch made lines common."""
        common = self._common(draft, own_cluster)
        if common != self._sketches[draft.place][0]:
            self._sketch_all([(draft, common)])
            missing = set(self._sketches[draft.place][1]) - self._postings.keys()
            self._postings |= await self._weeks.find("sketch", missing, draft.first_seen)

    def _votes(self, draft: Draft, article_id: int) -> list[tuple[int, int]]:
        """(article, shared keys) of the best candidates: most shared keys, then oldest; a copy shares all."""
        lists = (self._postings[key] for key in self._sketches[draft.place][1])
        votes = Counter(article for found in lists if len(found) <= MOST_POSTINGS for article in found)
        for article in self._same.get(draft.article.fingerprint, [])[:MOST_COPIES]:
            votes[article] = SKETCH_SIZE
        del votes[article_id]
        return sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:MOST_LOOKALIKES]

    async def _lookalikes(self, draft: Draft, article_id: int) -> list[Lookalike]:
        votes = self._votes(draft, article_id)
        await self._identities.need(article for article, _ in votes)
        found = []
        for article, shared in votes:
            stored = self._identities.stored[article]
            same = stored.fingerprint == draft.article.fingerprint
            if same or draft.first_seen - ms(stored.first_seen) <= WINDOW_MS:
                found.append(stored.lookalike(self._cluster(article), shared))
        return found

    async def _learn_clusters(self, articles: Iterable[int]) -> None:
        unknown: Collection[int] = set(articles) - self._identities.clusters.keys()
        if unknown:
            rows = await self._session.all("clusters_of", ids=json.dumps(sorted(unknown)))
            self._identities.clusters.update((row["id"], row["cluster_id"]) for row in rows)

    async def _load_same(self, drafts: Sequence[Draft]) -> None:
        prints = {bytes.fromhex(draft.article.fingerprint) for draft in drafts}
        for row in await self._session.all("same_fingerprint", keys=keys_blob(prints), most=MOST_COPIES):
            self._same[row["fingerprint"].hex()] = list(dict.fromkeys(json.loads(row["articles"])))
