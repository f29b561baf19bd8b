"""The lookalikes of a draft: stored articles that share sketch keys in the window, or the exact text at any time.

Keys that three other clusters have already are left out of a sketch: they come from lines that many stories carry
(column footers, background, cookie text that leaked). They are counted per cluster, because counting articles would
drop the text of a story that many republish.
"""

import asyncio
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from wiredesk.dedupe import Judgement, Lookalike, TextKeys, judge, keys_of, sketch
from wiredesk.dedupe.fingerprint import REACH, SKETCH_SIZE
from wiredesk.dedupe.lookalike import few_of_each
from wiredesk.dedupe.plain import plain
from wiredesk.dedupe.standing import SHORT, standing_lines, without
from wiredesk.records import Article
from wiredesk.store.sqlite.clusters import Clusters
from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.identity import Draft, Identities, Stored
from wiredesk.store.sqlite.runs import MOST_COPIES, MOST_POSTINGS, WINDOW_MS, Found, Postings, Runs
from wiredesk.store.sqlite.values import Columns, ms

MOST_RELATED = 200  # articles of one second: with more, the order of arrival stands
SECOND_MS = 1000
_SHORT = 20_000  # characters: read into keys or compared in a millisecond, about what waking a thread costs
_COMMON = 3  # clusters that have a key before it counts as furniture: two are a story and its digest


class Neighbours:
    """One batch's view of the near-duplicate keys. Use: ``load``, then ``judge`` and ``learn`` draft by draft."""

    def __init__(self, session: Session, identities: Identities, clusters: Clusters, runs: Runs) -> None:
        self._session, self._identities, self._clusters, self._runs = session, identities, clusters, runs
        self._postings: Postings = {}
        self._first_seen: dict[int, int] = {}  # of the articles in postings
        self._same: dict[str, list[int]] = {}
        self._keys: dict[int, TextKeys] = {}
        self._above: dict[int, TextKeys] = {}  # keys without standing lines, of drafts that have such
        self._hidden: set[int] = set()
        self._anew: set[int] = set()  # judged again in this batch
        self.evidence: list[Columns] = []

    async def load(self, drafts: Iterable[Draft]) -> None:
        """Read in a few hops what these drafts need as long as they do not influence each other."""
        fresh = [each for each in drafts if each.article.fingerprint and each.place not in self._keys]
        if not fresh:
            return
        if sum(len(draft.article.text) for draft in fresh) > _SHORT:
            await asyncio.to_thread(self._cut, fresh)
        else:
            self._cut(fresh)
        await self._look_up(fresh, SKETCH_SIZE)
        await self._look_deeper([draft for draft in fresh if self._common(draft, 0)])
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
        self._above.pop(draft.place, None)
        if self._common(draft, own_cluster):  # perhaps only since earlier drafts of the batch
            await self._look_deeper([draft])
        if stored is not None and not self._clusters.is_alone(own_cluster, before=stored.alone):
            return Judgement()
        lookalikes = await self._lookalikes(draft, article_id)
        if not lookalikes:
            return Judgement()
        common = self._common(draft, own_cluster)
        judgement = await _judge(draft.article, lookalikes, common)
        if not judgement.hits and (standing := await self._standing(draft, lookalikes)):
            judgement = await _judge(draft.article, lookalikes, common | standing)
        self.evidence += _evidence(judgement, article_id, draft.at)
        for other in (judgement.join, judgement.merge):
            if other is not None:
                self._clusters.unite(own_cluster, other)
        return judgement

    def learn(self, draft: Draft, article_id: int, first_seen: int) -> None:
        """Remember the keys of a draft that is now stored under this id."""
        if not draft.article.fingerprint:
            return
        self._same.setdefault(draft.article.fingerprint, []).append(article_id)
        self._first_seen[article_id] = first_seen
        keys = self._sketch(draft, self._cluster(article_id))
        followed = [key for key in keys if self._is_followed(key, draft)]
        for key in followed:
            self._postings[key].append(article_id)
        self._runs.add(followed, article_id, first_seen)

    def related(self, draft: Draft) -> set[int]:
        """The articles that share a key with a draft, or its text."""
        found = {article for key in self._all_keys(draft) for article in self._articles_on(key, draft)}
        return found | set(self._same.get(draft.article.fingerprint, ()))

    def cluster(self, article_id: int) -> int:
        """The cluster of an article that was read, after what the batch has done so far."""
        return self._cluster(article_id)

    async def know(self, articles: Iterable[int]) -> None:
        """Read the clusters of these articles."""
        if unknown := set(articles) - self._first_seen.keys():
            for row in await self._session.all("clusters_of", ids=json.dumps(sorted(unknown))):
                self._place(row["id"], row["cluster_id"], row["first_seen"])

    def hide(self, articles: Collection[int]) -> None:
        """Judge as if these were not there yet; what was found about them is forgotten."""
        self._hidden |= set(articles)
        self._anew |= set(articles)
        self.evidence = [row for row in self.evidence if row["article_id"] not in self._hidden]

    async def judge_again(self, draft: Draft, article_id: int) -> None:
        """Judge a hidden article anew; from then on it is there, under the keys of its new sketch."""
        had = self._all_keys(draft)
        await self.judge(draft, article_id, None)
        self._hidden.discard(article_id)
        if draft.place not in self._keys:
            return
        wanted = set(self._sketch(draft, self._cluster(article_id)))
        for key in sorted(had | self._all_keys(draft)):
            articles = self._postings.setdefault(key, [])
            if key in wanted and article_id not in articles and self._is_followed(key, draft):
                articles.append(article_id)
                self._runs.add([key], article_id, draft.at)
            elif key not in wanted and article_id in articles:
                articles.remove(article_id)
                self._runs.remove([key], article_id, draft.at)

    def _sketch(self, draft: Draft, own_cluster: int) -> tuple[int, ...]:
        keys = self._above.get(draft.place) or self._keys[draft.place]
        return sketch(keys, self._common(draft, own_cluster))

    def _all_keys(self, draft: Draft) -> set[int]:
        """The keys of a draft, with its standing lines and without them; none where it was not read."""
        known = (keys[draft.place] for keys in (self._keys, self._above) if draft.place in keys)
        return {key for each in known for key in (*each.lowest, *each.opening)}

    def _common(self, draft: Draft, own_cluster: int) -> frozenset[int]:
        """The keys of a draft that three clusters other than its own have, as far as their articles are read."""
        keys = (key for key in self._all_keys(draft) if len(self._postings.get(key, ())) >= _COMMON)
        return frozenset(key for key in keys if len(self._clusters_on(key, draft) - {own_cluster}) >= _COMMON)

    async def _standing(self, draft: Draft, lookalikes: Sequence[Lookalike]) -> frozenset[int]:
        """The common keys of the short lookalikes of a draft, whose last lines may stand under many stories."""
        keys = {key for each in lookalikes if len(each.text) <= SHORT for key in keys_of(each.text).lowest}
        if unknown := keys - self._postings.keys():
            self._know(await self._runs.find(unknown, draft.at, draft.at))
        common = (key for key in keys if len(self._postings.get(key, ())) >= _COMMON)
        return frozenset(key for key in common if self._is_old_and_common(key, draft))

    def _is_old_and_common(self, key: int, draft: Draft) -> bool:
        """Whether enough clusters had a key before the second of a draft: its order must make no difference."""
        now, seen = draft.at // SECOND_MS, self._first_seen
        earlier = (article for article in self._articles_on(key, draft) if seen[article] // SECOND_MS < now)
        return len({self._cluster(article) for article in earlier}) >= _COMMON

    def _clusters_on(self, key: int, draft: Draft) -> set[int]:
        return {self._cluster(article) for article in self._articles_on(key, draft)}

    def _articles_on(self, key: int, draft: Draft) -> list[int]:
        """The articles that have a key and were first seen within the window of a draft."""
        seen, hidden = self._first_seen, self._hidden
        return [a for a in self._postings.get(key, ()) if abs(draft.at - seen[a]) <= WINDOW_MS and a not in hidden]

    def _is_followed(self, key: int, draft: Draft) -> bool:
        """Whether a key is still written on: a draft's own second does not count, so that its order makes no
        difference, until the second is too full to be put in order.
        """
        found = self._articles_on(key, draft)
        before = sum(self._first_seen[article] // SECOND_MS < draft.at // SECOND_MS for article in found)
        return before <= MOST_POSTINGS and len(found) <= MOST_POSTINGS + MOST_RELATED

    def _cluster(self, article_id: int) -> int:
        return self._clusters.now(self._identities.clusters.get(article_id, article_id))

    def _cut(self, drafts: Iterable[Draft]) -> None:
        for draft in drafts:
            self._keys[draft.place] = keys_of(draft.article.text)

    async def _look_deeper(self, drafts: Sequence[Draft]) -> None:
        """Read who has all lowest keys of these drafts, and those of what stands above the lines of an outlet.

        Of a brief under a long footer few of the lowest keys are its own.
        """
        await self._look_up(drafts, REACH)
        for draft in drafts:
            text = plain(draft.article.text)
            known = frozenset(key for key in self._keys[draft.place].lowest if self._is_old_and_common(key, draft))
            lines = standing_lines(text, known) if len(text) <= SHORT else ()
            if lines:
                self._above[draft.place] = keys_of(without(text, lines))
        times = [draft.at for draft in drafts]
        if unknown := {key for draft in drafts for key in self._all_keys(draft)} - self._postings.keys():
            self._know(await self._runs.find(unknown, min(times), max(times)))

    async def _look_up(self, drafts: Sequence[Draft], depth: int) -> None:
        """Read who has so many lowest keys of these drafts, and who has their texts."""
        cut = [self._keys[draft.place] for draft in drafts]
        keys = {key for each in cut for key in (*each.lowest[:depth], *each.opening)} - self._postings.keys()
        prints = {draft.article.fingerprint for draft in drafts} - self._same.keys()
        if not keys and not prints:
            return
        times = [draft.at for draft in drafts]
        self._know(await self._runs.find(keys, min(times), max(times), prints))

    def _know(self, found: Found) -> None:
        """Remember what was read about keys and texts."""
        self._postings |= found.postings
        self._same |= found.copies
        for article, (cluster, first_seen) in found.homes.items():
            self._place(article, cluster, first_seen)

    def _place(self, article_id: int, cluster_id: int, first_seen: int) -> None:
        """Note where a stored article is, unless the batch has moved it since."""
        if article_id not in self._first_seen:
            self._identities.clusters.setdefault(article_id, cluster_id)
            self._first_seen[article_id] = first_seen

    def _candidates(self, draft: Draft, article_id: int, keys: Iterable[int]) -> list[tuple[int, float]]:
        """(article, votes) of the best candidates: most votes first, then oldest, few of each cluster.

        A key that a few articles have says more than one that many have: it gives each its share of one vote. Asked
        for are also the lowest keys and the opening as they are, for older articles keep keys that became common since.
        """
        votes: dict[int, float] = defaultdict(float)
        own = self._keys[draft.place]
        for key in {*keys, *own.lowest[:SKETCH_SIZE], *own.opening}:
            found = self._articles_on(key, draft)
            for article in found if len(found) <= MOST_POSTINGS else ():
                votes[article] += 1 / len(found)
        copies = [a for a in self._same.get(draft.article.fingerprint, ()) if a not in self._hidden]
        for article in copies[:MOST_COPIES]:
            votes[article] = SKETCH_SIZE  # even one that has left the window
        votes.pop(article_id, None)
        seen = self._first_seen
        ranked = sorted(votes.items(), key=lambda vote: (-round(vote[1], 6), seen[vote[0]], vote[0]))
        return few_of_each(ranked, lambda vote: self._cluster(vote[0]))

    def _holds_several(self, stored: Stored, draft: Draft) -> bool:
        """Whether an article of an earlier second was judged to hold several stories: in this batch or before."""
        if ms(stored.first_seen) // SECOND_MS >= draft.at // SECOND_MS:
            return False
        in_batch = any(row["article_id"] == stored.id and row["role"] == "part" for row in self.evidence)
        return in_batch or (stored.several and stored.id not in self._anew)

    async def _lookalikes(self, draft: Draft, article_id: int) -> list[Lookalike]:
        keys = self._sketch(draft, self._cluster(article_id))
        votes = self._candidates(draft, article_id, keys)
        await self._identities.need(article for article, _ in votes)
        found = []
        for article, shared in votes:
            stored = self._identities.stored[article]
            same = stored.fingerprint == draft.article.fingerprint
            if same or abs(draft.at - ms(stored.first_seen)) <= WINDOW_MS:
                lookalike = stored.lookalike(self._cluster(article), shared)
                found.append(replace(lookalike, several=self._holds_several(stored, draft)))
        return found


def _evidence(judgement: Judgement, article_id: int, at: int) -> list[Columns]:
    """A row per hit; the first of each cluster that the judgement names says what it led to."""
    roles = {judgement.merge: "merge", judgement.join: "join"}
    other = "part" if judgement.join is None else "near"
    return [
        {
            "article_id": article_id,
            "other_id": hit.article_id,
            "at": at,
            "score": hit.score,
            "evidence": hit.evidence,
            "role": roles.pop(hit.cluster_id, other),
        }
        for hit in judgement.hits
    ]


async def _judge(article: Article, lookalikes: Sequence[Lookalike], common: frozenset[int]) -> Judgement:
    if len(article.text) + sum(len(each.text) for each in lookalikes) > _SHORT:
        return await asyncio.to_thread(_judge_here, article, lookalikes, common)
    return _judge_here(article, lookalikes, common)


def _judge_here(article: Article, lookalikes: Sequence[Lookalike], common: frozenset[int]) -> Judgement:
    """Between equals the one seen first counts, not the one with the smaller number, which depends on commits."""
    ids = [each.article_id for each in sorted(lookalikes, key=lambda each: (each.first_seen, each.article_id))]
    places = {article_id: place for place, article_id in enumerate(ids)}
    judgement = judge(article, [replace(each, article_id=places[each.article_id]) for each in lookalikes], common)
    return replace(judgement, hits=tuple(replace(each, article_id=ids[each.article_id]) for each in judgement.hits))
