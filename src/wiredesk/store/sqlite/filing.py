"""Filing the articles of one batch: each is new, unchanged or a revision, and may join a cluster.

Rows are collected while the drafts are judged one after the other, and written together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wiredesk.records import Verdict, VerdictKind
from wiredesk.store.sqlite.clusters import Clusters
from wiredesk.store.sqlite.connection import Session
from wiredesk.store.sqlite.identity import Draft, Identities, Stored
from wiredesk.store.sqlite.neighbours import Neighbours
from wiredesk.store.sqlite.rows import revision_columns
from wiredesk.store.sqlite.runs import Runs
from wiredesk.store.sqlite.settling import Settling
from wiredesk.store.sqlite.values import Columns, ms
from wiredesk.store.views import Filed


class Filing:
    """One batch. ``begin``, then ``file`` and ``withdraw`` in order, then ``write``."""

    def __init__(self, session: Session, *, article: int, revision: int) -> None:
        self._session = session
        self._next_article, self._next_revision = article, revision
        self._identities, self._clusters = Identities(session), Clusters()
        self._runs: Runs
        self._neighbours: Neighbours
        self._settling: Settling
        self._at = 0
        self._articles: list[Columns] = []
        self._revisions: list[Columns] = []
        self._revised: list[Columns] = []
        self._touched: list[Columns] = []
        self._withdrawn: dict[int, int] = {}  # article id -> when
        self._changes: list[Columns] = []

    @classmethod
    async def begin(cls, session: Session, drafts: Sequence[Draft], others: Iterable[int] = ()) -> "Filing":
        """Read what the drafts will be compared with, and ``others``: articles that may be withdrawn."""
        ids = await session.one("next_ids")
        self = cls(session, article=ids["article"], revision=ids["revision"])
        self._runs = await Runs.load(session, ids["article"])
        self._neighbours = Neighbours(session, self._identities, self._clusters, self._runs)
        self._settling = Settling(session, self._identities, self._neighbours, self._clusters)
        await self._settling.load(drafts)
        await self._identities.load(drafts, others)
        await self._neighbours.load(draft for draft in drafts if not self._identities.seems_unchanged(draft))
        return self

    async def file(self, draft: Draft, source_id: int) -> Filed:
        """File one draft; an article that is new belongs to the source with this number."""
        draft, stored = await self._identities.find(draft)
        self._at = max(self._at, draft.at)
        if stored is None:
            return self._filed(*await self._new(draft, source_id))
        defers = self._identities.defers(draft, stored)
        self._seen(stored, stored.target_id if defers else draft.target_id, draft.at)
        if defers or stored.unchanged(draft.article):
            self._identities.remember(draft, stored.id)
            return self._filed(stored.id, Verdict(kind=VerdictKind.UNCHANGED))
        return self._filed(*await self._revise(draft, stored))

    async def replaced(self, draft: Draft, article_id: int | None) -> bool:
        """Whether the page shows something else than this article, which it had, and no other revision of it."""
        return article_id is not None and await self._identities.replaced(draft, article_id)

    def withdraw(self, article_id: int | None, target_id: int, at: int) -> None:
        """The page of a target is gone: its article is, when this target delivered it last."""
        stored = self._identities.stored.get(article_id) if article_id is not None else None
        if stored is not None and stored.target_id == target_id and not stored.withdrawn:
            self._withdrawn[stored.id] = at
            self._comes_or_goes("withdrawn", stored, at)

    def restore(self, article_id: int | None, target_id: int, at: int) -> None:
        """The page of a target is as it was: its article is there, which may have been gone at this or another URL."""
        stored = self._identities.stored.get(article_id) if article_id is not None else None
        if stored is not None and stored.withdrawn:
            self._seen(stored, target_id, at)

    def _seen(self, stored: Stored, target_id: int, at: int) -> None:
        """The page of an article was there."""
        self._touched.append({"id": stored.id, "at": at, "target_id": target_id})
        self._withdrawn.pop(stored.id, None)
        if stored.withdrawn:
            self._comes_or_goes("restored", stored, at)

    def _comes_or_goes(self, kind: str, stored: Stored, at: int) -> None:
        self._at = max(self._at, at)
        self._identities.stored[stored.id] = replace(stored, withdrawn=kind == "withdrawn")
        self._changes.append({"at": at, "kind": kind, "article_id": stored.id, "revision": stored.n})

    async def write(self) -> None:
        """Write the batch."""
        for article in self._articles:
            article["cluster_id"] = self._neighbours.cluster(int(str(article["id"])))
        many = self._session.many
        await many("put_article", self._articles)
        await many("put_revision", self._revisions)
        await many("revise_article", self._revised)
        await many("touch_article", self._touched)
        await many("withdraw_article", ({"id": article, "at": at} for article, at in self._withdrawn.items()))
        await many("put_alias", self._identities.new_aliases)
        await self._settling.write()
        await many("put_lookalike", self._neighbours.evidence)
        await self._runs.write()
        self._changes += await self._clusters.write(self._session, self._at)
        await many("put_change", self._changes)

    def _filed(self, article_id: int, verdict: Verdict) -> Filed:
        cluster_id = self._clusters.now(self._identities.clusters.get(article_id, article_id))
        return Filed(article_id=article_id, cluster_id=cluster_id, verdict=verdict)

    async def _new(self, draft: Draft, source_id: int) -> tuple[int, Verdict]:
        article_id = self._next_article
        self._next_article += 1
        self._clusters.new.add(article_id)
        self._clusters.begin()
        judgement = await self._neighbours.judge(draft, article_id, None)
        self._articles.append(
            {
                "id": article_id,
                "revision_id": self._put_revision(draft, article_id, 1),
                "source_id": source_id,
                "target_id": draft.target_id,
                "at": draft.at,
            }
        )
        self._learn(draft, article_id, 1, draft.at)
        self._change("new", article_id, 1, draft)
        await self._settling.settle(draft, article_id)
        self._clusters.end(article_id, draft.at)
        if judgement.join is None:
            return article_id, Verdict(kind=VerdictKind.NEW)
        best = judgement.hits[0]
        return article_id, Verdict(
            kind=VerdictKind.NEAR_DUPLICATE, lookalike=best.article_id, score=best.score, evidence=best.evidence
        )

    async def _revise(self, draft: Draft, stored: Stored) -> tuple[int, Verdict]:
        self._settling.leave(stored.id)
        self._clusters.begin()
        await self._neighbours.judge(draft, stored.id, stored)
        self._clusters.end(stored.id, draft.at)
        n = stored.n + 1
        self._revised.append({"id": stored.id, "revision_id": self._put_revision(draft, stored.id, n)})
        self._learn(draft, stored.id, n, ms(stored.first_seen))
        if not stored.alone:
            self._clusters.touch(self._identities.clusters[stored.id])
        self._change("revised", stored.id, n, draft)
        return stored.id, Verdict(kind=VerdictKind.REVISION)

    def _learn(self, draft: Draft, article_id: int, n: int, first_seen: int) -> None:
        self._identities.learn(draft, article_id, n)
        self._neighbours.learn(draft, article_id, first_seen)

    def _put_revision(self, draft: Draft, article_id: int, n: int) -> int:
        revision_id = self._next_revision
        self._next_revision += 1
        columns = {"id": revision_id, "article_id": article_id, "n": n, "at": draft.at}
        self._revisions.append(columns | revision_columns(draft.article))
        return revision_id

    def _change(self, kind: str, article_id: int, n: int, draft: Draft) -> None:
        self._changes.append({"at": draft.at, "kind": kind, "article_id": article_id, "revision": n})
