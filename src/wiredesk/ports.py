"""The seams: what the pipeline needs from the outside, as small Protocols.

One contract suite per port stands in ``tests/contracts`` and runs on every implementation.
"""

from collections.abc import AsyncIterator, Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from wiredesk.politeness import HostDay, Politeness, RobotsCopy
from wiredesk.records import Article, Lease, Page, Request, Result, Source, Verdict


class Clock(Protocol):
    """The time. Real in production, set by hand in tests."""

    def now(self) -> datetime:
        """The current time, aware, in UTC."""
        ...


class Fetcher(Protocol):
    """Gets the bytes of one URL."""

    async def fetch(self, request: Request) -> Page:
        """Answer with a 2xx page, or a 304 page with an empty body.

        Raises ``FetchError`` with the outcome for everything else.
        """
        ...


class PolitenessMemory(Protocol):
    """What earlier processes knew of hosts. Every method may raise ``StoreError``."""

    async def host_day(self, host: str, today: date) -> HostDay | None:
        """The newest day up to ``today`` on which ``host`` had something from us."""
        ...

    async def robots_copy(self, origin: str) -> RobotsCopy | None:
        """The robots.txt of ``origin``, fresh or stale."""
        ...


class PolitenessLedger(Protocol):
    """What changed about hosts and waits to be written down."""

    def changes(self) -> Politeness:
        """What changed since the last call."""
        ...

    def unwritten(self, changes: Politeness) -> None:
        """They could not be written: the next call of ``changes`` gives them, or what is newer, again."""
        ...


class Store(Protocol):
    """Keeps sources, frontier, articles, clusters and the change feed. All times are aware UTC datetimes.

    Every method may raise ``StoreError``. Nothing is visible to readers before ``finish`` has committed.
    """

    async def sync_sources(self, sources: Sequence[Source], now: datetime) -> None:
        """Make the frontier watch exactly these sources: new listing targets are due now, missing ones rest."""
        ...

    async def make_due(self, now: datetime, sources: Collection[str] | None = None) -> int:
        """Make every scheduled target (of these sources) due at ``now``; returns how many."""
        ...

    async def claim(self, owner: str, now: datetime, *, hosts: int, per_host: int, lease: timedelta) -> list[Lease]:
        """Claim up to ``hosts`` ready hosts with up to ``per_host`` due targets each; bumps each host's epoch."""
        ...

    async def heartbeat(self, leases: Sequence[Lease], now: datetime, lease: timedelta) -> frozenset[int]:
        """Extend the leases; returns the host ids that are still ours under their epoch."""
        ...

    async def release(self, lease: Lease, ready_at: datetime) -> None:
        """Give the host back: ready at ``ready_at`` or when its next target is due, whichever is later."""
        ...

    async def finish(
        self,
        results: Sequence[Result],
        politeness: Politeness = Politeness(),  # noqa: B008 - frozen
    ) -> list[Verdict | None]:
        """Apply results in ONE transaction and return after commit; a result under a stale epoch writes nothing.

        ``politeness`` is written in the same transaction, whatever becomes of the results.

        Returns one verdict per result, in order: ``None`` where the result held no article or was stale.
        """
        ...

    async def next_ready(self, now: datetime) -> datetime | None:
        """When the next host with a due target becomes ready; ``None`` when nothing is scheduled."""
        ...

    def articles(
        self, *, since: datetime | None = None, until: datetime | None = None, sources: Collection[str] | None = None
    ) -> AsyncIterator[Article]:
        """Current revisions in order of arrival, read page by page so that no reader blocks the writer for long."""
        ...
