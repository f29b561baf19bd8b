"""Clusters: articles with nearly one text, named by their smallest member's id, with the origin among them.

Because the name does not depend on who joined whom, a replay in the same order gives the same clusters. What a batch
unites is collected in memory and written once at its end. It is a merge where clusters of other articles become one
with the filing of an article; that the article joins is none, whichever of them gives the name.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from wiredesk.dedupe import Member, choose_origin
from wiredesk.records import AttributionKind
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
    _before: dict[int, int] = field(default_factory=dict)  # ``_into`` when the filing of an article began
    _were: dict[int, int] = field(default_factory=dict)  # name of a part -> the cluster it was taken out of since
    _stored: dict[int, int] = field(default_factory=dict)  # article id -> cluster id before a regrouping
    _regrouped: dict[int, int] = field(default_factory=dict)  # article id -> name of its part

    def now(self, cluster_id: int) -> int:
        """What a cluster is called after what the batch has united so far."""
        return _follow(cluster_id, self._into)

    def is_alone(self, cluster_id: int, *, before: bool) -> bool:
        """Whether a cluster has one member, as it had ``before`` the batch or not."""
        return self._alone.get(cluster_id, before)

    def begin(self) -> None:
        """The filing of an article begins: from here on it is told what becomes one."""
        self._before, self._were = dict(self._into), {}

    def unite(self, one: int, other: int) -> None:
        """Make one cluster of two."""
        kept, absorbed = sorted((self.now(one), self.now(other)))
        if kept == absorbed:
            return
        self._into[absorbed] = kept
        self._alone[kept] = False
        self._touched.add(kept)

    def end(self, article_id: int, at: int) -> None:
        """The article is filed: log which clusters of other articles are one since it began."""
        united = {name for name, into in self._into.items() if self._before.get(name) != into}
        for kept in sorted({self.now(name) for name in united}):
            names = {kept, *(name for name in united if self.now(name) == kept)}
            whole = {self._were.get(name, name) for name in names if self._is_whole(name)} - {article_id}
            for absorbed in sorted(whole)[1:]:
                self._merges.append({"at": at, "kept": kept, "absorbed": absorbed, "article_id": article_id})

    def _is_whole(self, name: int) -> bool:
        """Whether the cluster that this was, or was a part of, is together still."""
        return len({self.now(part) for part, were in self._were.items() if were == self._were.get(name)}) < 2

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
        self, clusters: Collection[int], parts: Mapping[int, int], stored: Mapping[int, int], read: Mapping[int, int]
    ) -> None:
        """Take clusters apart: ``parts`` names each member's part, ``stored`` the clusters that are on disk, ``read``
        those in which the batch has had articles so far.
        """
        self._were |= {name: _follow(read.get(name, name), self._before) for name in parts.values()}
        self._into = {name: into for name, into in self._into.items() if self.now(name) not in clusters}
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


def _follow(name: int, into: Mapping[int, int]) -> int:
    while name in into:
        name = into[name]
    return name


def _member(row: Row) -> Member:
    credits = [one for one in json.loads(row["attribution"]) if one.get("kind") != AttributionKind.CONTRIBUTING]
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
