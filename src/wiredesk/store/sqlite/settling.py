"""Articles that arrive within one second are clustered in an order of their own, whichever came first.

A fetch that is a moment slower must not change the clusters. So whenever an article arrives of which an earlier one of
the same second should have known, that one and what follows it are judged again: by time of publication, headline,
text, URL. Only articles that are related can change each other's judgement: those that share a key or a cluster, and
digests of stories in it. The numbers of articles stay those of their arrival.
"""

import json
from collections.abc import Collection, Iterable, Sequence

from wiredesk.store.sqlite.clusters import Clusters, components
from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.identity import NO_TARGET, Draft, Identities
from wiredesk.store.sqlite.neighbours import MOST_RELATED, SECOND_MS, Neighbours
from wiredesk.store.sqlite.rows import article_of
from wiredesk.store.sqlite.values import clean
from wiredesk.web.urls import url_key


class Settling:
    """The seconds of one batch. Use: ``load``, then ``settle`` after each new article is filed, then ``write``."""

    def __init__(self, session: Session, identities: Identities, neighbours: Neighbours, clusters: Clusters) -> None:
        self._session, self._identities = session, identities
        self._neighbours, self._clusters = neighbours, clusters
        self._shared: set[int] = set()  # seconds with articles from before the batch
        self._drafts: dict[int, Draft] = {}  # article id -> as it arrived
        self._filed: set[int] = set()  # by this batch
        self._revised: set[int] = set()
        self._again: set[int] = set()

    async def load(self, drafts: Iterable[Draft]) -> None:
        """Read which seconds the batch shares with earlier ones."""
        seconds = json.dumps(sorted({draft.at // SECOND_MS for draft in drafts}))
        self._shared = {row["second"] for row in await self._session.all("seconds", seconds=seconds)}

    async def settle(self, draft: Draft, article_id: int) -> None:
        """Judge again what should have known of a new article."""
        self._drafts[article_id] = draft
        self._filed.add(article_id)
        related = self._neighbours.related(draft) - {article_id}
        if not related:
            return
        peers = await self._peers(draft.at // SECOND_MS, article_id, related)
        if len(peers) > MOST_RELATED:
            return
        order = sorted(peers, key=self._rank)
        later = order[order.index(article_id) :]
        if len(later) > 1:
            await self._judge_again(later)

    def leave(self, article_id: int) -> None:
        """A revised article is not judged as it arrived any more."""
        self._drafts.pop(article_id, None)
        self._revised.add(article_id)

    async def write(self) -> None:
        """Forget on disk what was found about the articles judged again."""
        old = [{"id": article_id} for article_id in sorted(self._again - self._filed)]
        await self._session.many("forget_lookalikes", old)

    def _rank(self, article_id: int) -> tuple[int, str, str, str]:
        article = self._drafts[article_id].article
        published = article.published_at.unix_ms if article.published_at else 1 << 62
        return published, clean(article.title), article.fingerprint, clean(article.url)

    async def _peers(self, second: int, article_id: int, related: Collection[int]) -> set[int]:
        """The articles of a second whose judgement may depend on this one's, itself among them."""
        cluster = self._neighbours.cluster
        clusters = {cluster(each) for each in (article_id, *related)}
        parts = await self._parts(second)
        peers: set[int] = set()
        while True:
            found = {each for each, one in self._drafts.items() if one.at // SECOND_MS == second}
            found = {each for each in found if cluster(each) in clusters}
            if second in self._shared:
                members = await self._members(clusters)
                found |= {each for each, (_, first_seen) in members.items() if first_seen // SECOND_MS == second}
            for digest, stories in parts.items():
                if any(cluster(story) in clusters for story in stories):
                    found.add(digest)
                    clusters |= {cluster(digest), *map(cluster, stories)}
            if found <= peers or len(found) > MOST_RELATED:
                return {each for each in found if each in self._drafts}
            await self._read(found)
            drafts = [self._drafts[each] for each in found - peers if each in self._drafts]
            await self._neighbours.load(drafts)
            clusters |= {cluster(each) for one in drafts for each in self._neighbours.related(one)}
            peers |= found

    async def _parts(self, second: int) -> dict[int, set[int]]:
        """The digests of a second with the articles whose stories they hold."""
        rows = [(row["article_id"], row["other_id"], row["at"], row["role"]) for row in self._neighbours.evidence]
        found = [row[:2] for row in rows if row[3] == "part" and int(str(row[2])) // SECOND_MS == second]
        if second in self._shared:
            span = {"since": second * SECOND_MS, "until": second * SECOND_MS + SECOND_MS - 1}
            for row in await self._session.all("parts", **span):
                if row["article_id"] not in self._again:
                    found.append((row["article_id"], row["other_id"]))
        digests: dict[int, set[int]] = {}
        for digest, story in found:
            digests.setdefault(int(str(digest)), set()).add(int(str(story)))
        await self._neighbours.know({each for digest, stories in digests.items() for each in (digest, *stories)})
        return digests

    async def _members(self, clusters: Collection[int]) -> dict[int, tuple[int, int]]:
        """The stored members of clusters: (cluster on disk, first seen)."""
        names = json.dumps(sorted(self._clusters.names(clusters)))
        rows = {
            row["id"]: (row["cluster_id"], row["first_seen"])
            for row in await self._session.all("members", clusters=names)
        }
        moved = self._clusters.moved_into(clusters) - rows.keys()
        if moved:
            for row in await self._session.all("clusters_of", ids=json.dumps(sorted(moved))):
                rows[row["id"]] = (row["cluster_id"], row["first_seen"])
        await self._neighbours.know(rows.keys())
        return {each: row for each, row in rows.items() if self._neighbours.cluster(each) in clusters}

    async def _read(self, peers: Collection[int]) -> None:
        """Have stored articles as they arrived; one that was revised since is left as it is."""
        missing = sorted(set(peers) - self._drafts.keys() - self._revised)
        if not missing:
            return
        for row in await self._session.all("first_readings", ids=json.dumps(missing)):
            article = article_of(row)
            key = url_key(article.url)
            self._drafts[row["article_id"]] = Draft(
                place=-row["article_id"],
                article=article,
                canonical=key,
                own=(key,),
                at=row["first_seen"],
                target_id=NO_TARGET,
            )

    async def _judge_again(self, later: Sequence[int]) -> None:
        """Undo the judgements of these articles and make them in this order."""
        self._neighbours.hide(later)
        self._again |= set(later)
        await self._regroup(later)
        await self._neighbours.load(self._drafts[each] for each in later)
        for each in later:
            await self._neighbours.judge_again(self._drafts[each], each)

    async def _regroup(self, later: Sequence[int]) -> None:
        """Take the clusters of these articles apart along what their own judgements united."""
        clusters = {self._neighbours.cluster(each) for each in later}
        stored = await self._members(clusters)
        members = {*stored, *(each for each in self._filed if self._neighbours.cluster(each) in clusters)}
        unions = [
            (int(str(row["article_id"])), int(str(row["other_id"])))
            for row in self._neighbours.evidence
            if row["role"] in ("join", "merge")
        ]
        for row in await self._session.all("unions", ids=json.dumps(sorted(members))):
            if row["article_id"] not in self._again:
                unions.append((row["article_id"], row["other_id"]))
        parts = components(sorted(members), unions)
        on_disk = {each: cluster_id for each, (cluster_id, _) in stored.items()}
        self._clusters.regroup(clusters, parts, on_disk, self._identities.clusters)
        self._identities.clusters |= parts
