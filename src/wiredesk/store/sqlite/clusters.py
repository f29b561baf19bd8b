"""Clusters: articles with nearly one text, named by their smallest member's id, with the origin among them.

Because the name does not depend on who joined whom, a replay in the same order gives the same clusters. Joins and
merges of a batch are collected in memory and written once at its end.
"""

import json
from collections import defaultdict
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
    _merges: list[dict[str, object]] = field(default_factory=list)

    def now(self, cluster_id: int) -> int:
        """What a cluster is called after the merges so far."""
        while cluster_id in self._into:
            cluster_id = self._into[cluster_id]
        return cluster_id

    def is_alone(self, cluster_id: int) -> bool:
        """Whether the batch has put nothing into this cluster so far."""
        return cluster_id not in self._touched

    def unite(self, one: int, other: int, *, article_id: int, at: int) -> None:
        """Make one cluster of two, by the judgement on an article; unless the article itself joins, it is a merge."""
        kept, absorbed = sorted((self.now(one), self.now(other)))
        if kept == absorbed:
            return
        self._into[absorbed] = kept
        self._touched.add(kept)
        if absorbed != article_id:
            self._merges.append({"at": at, "kept": kept, "absorbed": absorbed, "article_id": article_id})

    def touch(self, cluster_id: int) -> None:
        """A member changed: the origin is chosen anew."""
        self._touched.add(cluster_id)

    async def write(self, session: Session, at: int) -> list[dict[str, object]]:
        """Write the batch's clusters after its articles; returns the changes to announce."""
        absorbed = [int(str(merge["absorbed"])) for merge in self._merges]
        moved: set[int] = set()
        if absorbed:
            moved = {row["id"] for row in await session.all("cluster_members", clusters=json.dumps(absorbed))}
            await session.many("move_cluster", ({"absorbed": old, "kept": self.now(old)} for old in absorbed))
            await session.many("drop_cluster", ({"id": old} for old in absorbed))
            await session.many("put_merge", self._merges)
        touched = sorted({self.now(cluster_id) for cluster_id in self._touched})
        return await self._choose_origins(session, touched, moved, at) if touched else []

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
        for cluster_id, found in members.items():
            if len(found) < 2:
                continue
            origin = choose_origin([_member(row) for row in found])
            rows.append({"id": cluster_id, "origin_id": origin, "size": len(found), "at": at})
            another = origin != before.get(cluster_id, cluster_id)
            changes += [
                {"at": at, "kind": "clustered", "article_id": row["id"], "revision": row["n"]}
                for row in found
                if row["id"] not in self.new and (another or row["id"] in moved)
            ]
        await session.many("put_cluster", rows)
        return changes


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
