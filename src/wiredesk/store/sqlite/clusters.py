"""Clusters: articles with nearly one text, named by their smallest member's id, with the origin among them.

Because the name does not depend on who joined whom, a replay in the same order gives the same clusters. Joins and
merges of a batch are collected in memory and written once at its end.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from wiredesk.dedupe import Member, choose_origin
from wiredesk.store.sqlite.connection import Row, Session
from wiredesk.store.sqlite.values import moment_of, time
from wiredesk.web.urls import registrable_domain


@dataclass(slots=True)
class Clusters:
    """``new`` holds the ids of articles that the batch itself brings: they announce themselves in the change feed."""

    new: set[int] = field(default_factory=set)
    _into: dict[int, int] = field(default_factory=dict)
    _touched: set[int] = field(default_factory=set)
    _alone: dict[int, bool] = field(default_factory=dict)  # where the batch has decided it
    _merges: list[dict[str, object]] = field(default_factory=list)
    _stored: dict[int, int] = field(default_factory=dict)  # article id -> cluster id before a regrouping
    _regrouped: dict[int, int] = field(default_factory=dict)  # article id -> name of its part

    def now(self, cluster_id: int) -> int:
        """What a cluster is called after the merges so far."""
        while cluster_id in self._into:
            cluster_id = self._into[cluster_id]
        return cluster_id

    def is_alone(self, cluster_id: int, *, before: bool) -> bool:
        """Whether a cluster has one member, as it had ``before`` the batch or not."""
        return self._alone.get(cluster_id, before)

    def unite(self, one: int, other: int, *, article_id: int, at: int) -> None:
        """Make one cluster of two, by the judgement on an article; unless the article itself joins, it is a merge."""
        kept, absorbed = sorted((self.now(one), self.now(other)))
        if kept == absorbed:
            return
        self._into[absorbed] = kept
        self._alone[kept] = False
        self._touched.add(kept)
        if absorbed != article_id:
            self._merges.append({"at": at, "kept": kept, "absorbed": absorbed, "article_id": article_id})

    def touch(self, cluster_id: int) -> None:
        """A member changed: the origin is chosen anew."""
        self._touched.add(cluster_id)

    def names(self, clusters: Iterable[int]) -> set[int]:
        """Everything that these clusters have been called in this batch."""
        wanted = set(clusters)
        return wanted | {name for name in self._into if self.now(name) in wanted}

    def moved_into(self, clusters: Collection[int]) -> set[int]:
        """The stored articles that a regrouping of this batch has put into these clusters."""
        return {article_id for article_id in self._stored if self.now(self._regrouped[article_id]) in clusters}

    def regroup(
        self, clusters: Collection[int], parts: Mapping[int, int], stored: Mapping[int, int], again: Collection[int]
    ) -> None:
        """Take clusters apart: ``parts`` names each member's part, ``stored`` the clusters that are on disk.

        The merges that articles judged ``again`` led to never were.
        """
        self._into = {name: into for name, into in self._into.items() if self.now(name) not in clusters}
        self._merges = [merge for merge in self._merges if merge["article_id"] not in again]
        self._touched |= {*parts.values(), *stored.values()}
        self._regrouped |= parts
        self._alone |= {name: size == 1 for name, size in Counter(parts.values()).items()}
        for article_id, cluster_id in stored.items():
            self._stored.setdefault(article_id, cluster_id)

    async def write(self, session: Session, at: int) -> list[dict[str, object]]:
        """Write the batch's clusters after its articles; returns the changes to announce."""
        assigned = {article_id: self.now(self._regrouped[article_id]) for article_id in self._stored}
        moved = {article_id for article_id, name in assigned.items() if name != self._stored[article_id]}
        await session.many("assign_cluster", ({"id": id_, "cluster_id": assigned[id_]} for id_ in sorted(moved)))
        absorbed = [name for name in self._into if name not in self.new]
        if absorbed:
            found = {row["id"] for row in await session.all("cluster_members", clusters=json.dumps(absorbed))}
            moved |= found
            await session.many("move_cluster", ({"absorbed": old, "kept": self.now(old)} for old in absorbed))
        names = {self.now(cluster_id) for cluster_id in self._touched}
        gone = (self._touched | set(absorbed) | set(self._stored.values())) - names
        await session.many("drop_cluster", ({"id": old} for old in sorted(gone)))
        await session.many("put_merge", self._merges)
        return await self._choose_origins(session, sorted(names), moved, at) if names else []

    async def _choose_origins(
        self, session: Session, touched: list[int], moved: set[int], at: int
    ) -> list[dict[str, object]]:
        names = json.dumps(touched)
        before = {row["id"]: row["origin_id"] for row in await session.all("cluster_rows", clusters=names)}
        members: dict[int, list[Row]] = defaultdict(list)
        for row in await session.all("cluster_members", clusters=names):
            members[row["cluster_id"]].append(row)
        rows: list[dict[str, object]] = []
        changes: list[dict[str, object]] = []
        alone: list[dict[str, object]] = [{"id": name} for name in touched if name not in members]
        for cluster_id, found in members.items():
            if len(found) < 2:
                alone.append({"id": cluster_id})
                continue
            origin = choose_origin([_member(row) for row in found])
            rows.append({"id": cluster_id, "origin_id": origin, "size": len(found), "at": at})
            another = origin != before.get(cluster_id, cluster_id)
            changes += [
                {"at": at, "kind": "clustered", "article_id": row["id"], "revision": row["n"]}
                for row in found
                if row["id"] not in self.new and (another or row["id"] in moved)
            ]
        await session.many("drop_cluster", alone)
        await session.many("put_cluster", rows)
        return changes


async def regroup(session: Session) -> dict[int, int]:
    """The cluster of every article, told from the evidence of joins and merges alone."""
    unions = [(row["article_id"], row["other_id"]) for row in await session.all("all_unions")]
    return components((row["id"] for row in await session.all("all_clusters")), unions)


async def misgrouped(session: Session) -> int:
    """How many articles are in another cluster than their evidence says."""
    names = await regroup(session)
    return sum(names[row["id"]] != row["cluster_id"] for row in await session.all("all_clusters"))


def components(articles: Iterable[int], unions: Iterable[tuple[int, int]]) -> dict[int, int]:
    """The smallest article that each is united with, over any number of steps; unions with others do not count."""
    parent = {article: article for article in articles}

    def root(article: int) -> int:
        while parent[article] != article:
            parent[article] = parent[parent[article]]
            article = parent[article]
        return article

    for one, other in unions:
        if one in parent and other in parent:
            kept, absorbed = sorted((root(one), root(other)))
            parent[absorbed] = kept
    return {article: root(article) for article in parent}


def _member(row: Row) -> Member:
    credits = json.loads(row["attribution"])
    return Member(
        article_id=row["id"],
        url=row["url"],
        domain=registrable_domain(row["url"]),
        publisher=row["publisher"],
        credited=tuple(credit["name"] for credit in credits if "name" in credit and not credit["is_self"]),
        canonical_elsewhere=row["canonical_elsewhere"],
        published_at=moment_of(row, "published"),
        first_seen=time(row["first_seen"]),
        words=row["words"],
    )
