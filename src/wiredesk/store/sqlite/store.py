"""The Store port on SQLite: every method is one transaction or one consistent reading."""

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from types import TracebackType

from wiredesk.politeness import HostDay, Politeness, RobotsCopy
from wiredesk.records import Article, Lease, Result, Source, Verdict
from wiredesk.store.sqlite import changes, frontier, hosts, reading, state, upkeep, writing
from wiredesk.store.sqlite.connection import Database, Session, open_beside, open_database
from wiredesk.store.views import (
    Arrival,
    Change,
    ClusterMember,
    Dossier,
    Filed,
    SourceStatus,
    Step,
    StoreStatus,
    WireShare,
)
from wiredesk.web.redaction import redact


class SqliteStore:
    """Open with ``SqliteStore.open``; use as an async context manager or ``close`` it. Raises ``StoreError``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._secret_urls: dict[str, str] = {}  # as stored -> as configured: secrets stay out of the file
        self._orphans_freed = False

    @classmethod
    async def open(cls, path: Path, *, read_only: bool = False) -> "SqliteStore":
        """Open a database, creating or migrating it when writing.

        Raises ``StoreBusyError`` when another instance writes to it, ``SchemaError`` for a file that is not a
        database of this version, ``StoreError`` otherwise.
        """
        return cls(await open_database(Path(path), read_only=read_only))

    @classmethod
    async def open_beside(cls, path: Path) -> "SqliteStore":
        """Open to ``acknowledge`` changes while another instance may be crawling. Raises ``StoreError``."""
        return cls(await open_beside(Path(path)))

    async def close(self) -> None:
        """Close the connections and let another instance in."""
        await self._database.close()

    async def __aenter__(self) -> "SqliteStore":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def sync_sources(self, sources: Sequence[Source], now: datetime) -> None:
        """Watch exactly these sources; see ``ports.Store``."""
        urls = (url for source in sources for url in source.urls)
        self._secret_urls = {redact(url): url for url in urls if redact(url) != url}
        async with self._database.write() as session:
            await self._free_orphans(session, now)
            await frontier.sync_sources(session, sources, now)

    async def make_due(self, now: datetime, sources: Collection[str] | None = None) -> int:
        """Make scheduled targets due; see ``ports.Store``."""
        async with self._database.write() as session:
            return await frontier.make_due(session, now, sources)

    async def claim(self, owner: str, now: datetime, *, hosts: int, per_host: int, lease: timedelta) -> list[Lease]:
        """Lease ready hosts; see ``ports.Store``."""
        async with self._database.write(durable=False) as session:
            await self._free_orphans(session, now)
            leases = await frontier.claim(session, owner, now, hosts=hosts, per_host=per_host, lease=lease)
        return [self._with_secrets(lease) for lease in leases]

    async def heartbeat(self, leases: Sequence[Lease], now: datetime, lease: timedelta) -> frozenset[int]:
        """Extend leases; see ``ports.Store``."""
        async with self._database.write(durable=False) as session:
            return await frontier.heartbeat(session, leases, now, lease)

    async def release(self, lease: Lease, ready_at: datetime) -> None:
        """Give a host back; see ``ports.Store``. A lease that was lost is left alone."""
        async with self._database.write(durable=False) as session:
            await frontier.release(session, lease, ready_at)

    async def finish(
        self,
        results: Sequence[Result],
        politeness: Politeness = Politeness(),  # noqa: B008 - frozen
    ) -> list[Verdict | None]:
        """Apply results in one transaction; see ``ports.Store``."""
        return await writing.finish(self._database, results, politeness)

    async def host_day(self, host: str, today: date) -> HostDay | None:
        """The newest day of a host up to today; see ``ports.PolitenessMemory``."""
        async with self._database.read() as session:
            return await hosts.host_day(session, host, today)

    async def robots_copy(self, origin: str) -> RobotsCopy | None:
        """The robots.txt of an origin; see ``ports.PolitenessMemory``."""
        async with self._database.read() as session:
            return await hosts.robots_copy(session, origin)

    async def file(self, arrivals: Sequence[Arrival]) -> list[Filed]:
        """Store articles that were not fetched, in one transaction: judged as if they had been, in this order.

        Their URLs count as known: a listing that names one does not have it fetched.
        The commit survives the process but perhaps not a power loss: whoever brought them still has them.
        """
        return await writing.file(self._database, arrivals)

    async def clusters(self, articles: Collection[int]) -> dict[int, int]:
        """The clusters in which these articles are now, by article."""
        async with self._database.read() as session:
            return await reading.clusters(session, articles)

    async def next_ready(self, now: datetime) -> datetime | None:
        """When the next host is ready or its lease expires; see ``ports.Store``."""
        async with self._database.read() as session:
            return await frontier.next_ready(session)

    def articles(
        self, *, since: datetime | None = None, until: datetime | None = None, sources: Collection[str] | None = None
    ) -> AsyncIterator[Article]:
        """Current revisions in order of arrival; see ``ports.Store``. Withdrawn articles are left out."""
        return reading.articles(self._database, since, until, sources)

    def steps(self, since: datetime | None = None) -> AsyncIterator[Step]:
        """What happened since then to articles that were known before: revisions, withdrawals, returns; by time."""
        return reading.steps(self._database, since)

    async def show(self, wanted: int | str) -> Dossier | None:
        """One article by id or by any URL that led to it, with its history and cluster; None when there is none."""
        async with self._database.read() as session:
            return await reading.show(session, wanted)

    async def cluster(self, cluster_id: int) -> tuple[ClusterMember, ...]:
        """The members of a cluster in order of arrival; empty for an unknown id."""
        async with self._database.read() as session:
            return await reading.cluster(session, cluster_id)

    async def changes(self, consumer: str, limit: int = 100) -> list[Change]:
        """The oldest changes that a consumer has not acknowledged."""
        async with self._database.read() as session:
            return await changes.changes(session, consumer, limit)

    async def acknowledge(self, consumer: str, seq: int, now: datetime) -> None:
        """Everything up to ``seq`` is safe with the consumer; a cursor never goes back."""
        async with self._database.write() as session:
            await changes.acknowledge(session, consumer, seq, now)

    async def status(self, now: datetime) -> StoreStatus:
        """The state of the whole."""
        async with self._database.read() as session:
            return await state.status(session, now)

    async def sources_status(self, now: datetime) -> list[SourceStatus]:
        """The state of every source, by id."""
        async with self._database.read() as session:
            return await state.sources_status(session, now)

    async def courtesy(self, since: datetime) -> list[HostDay]:
        """Each host since the day of ``since``: its newest day, with the counts of all days together; by host."""
        async with self._database.read() as session:
            return await hosts.courtesy(session, since)

    async def wire_share(self, since: datetime | None = None) -> list[WireShare]:
        """How much of each source's output is whose text, of articles that arrived since then."""
        async with self._database.read() as session:
            return await state.wire_share(session, since)

    async def retention(self, now: datetime, keep_fetches: timedelta = upkeep.KEEP_FETCHES) -> int:
        """Forget old fetches, days of hosts and near-duplicate keys; returns how many fetches are gone."""
        await upkeep.forget_keys(self._database, now)
        async with self._database.write() as session:
            await hosts.forget(session, now, keep_fetches)
        return await upkeep.forget_fetches(self._database, now - keep_fetches)

    async def check(self) -> list[str]:
        """What is wrong with the file, a line each; empty when all is well."""
        async with self._database.read() as session:
            return await upkeep.check(session)

    async def backup(self, to: Path) -> None:
        """Write a compact, consistent copy while everybody works on."""
        async with self._database.read() as session:
            await upkeep.backup(session, to)

    async def optimize(self) -> None:
        """Refresh the planner's statistics and empty the write-ahead log."""
        async with self._database.alone() as session:
            await upkeep.optimize(session)

    async def vacuum(self) -> None:
        """Give freed space back to the disk."""
        async with self._database.alone() as session:
            await upkeep.vacuum(session)

    async def _free_orphans(self, session: Session, now: datetime) -> None:
        """We are the only writer: a lease from before we opened belongs to a process that is gone."""
        if not self._orphans_freed:
            await frontier.free_orphans(session, now)
            self._orphans_freed = True

    def _with_secrets(self, lease: Lease) -> Lease:
        if not self._secret_urls:
            return lease
        targets = (replace(target, url=self._secret_urls.get(target.url, target.url)) for target in lease.targets)
        return replace(lease, targets=tuple(targets))
