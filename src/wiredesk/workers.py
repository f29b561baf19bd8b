"""Many pipelines at once: claim hosts, run their due targets, keep the leases alive, drain.

One dispatcher claims as many hosts as there are free places; each lease becomes one task that runs the host's
targets one after the other (or as many at once as the source allows) and gives the host back when all its results
are committed. The dispatcher sleeps until a lease ends, somebody calls ``wake`` or the next host becomes ready.
"""

import asyncio
import logging
import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

from wiredesk.errors import StoreError
from wiredesk.pipeline import Pipeline
from wiredesk.ports import Clock, Store
from wiredesk.records import Lease, Target
from wiredesk.writer import Writer

log = logging.getLogger(__name__)

_STORE_PAUSE = 5.0  # seconds before the daemon tries a failing store again
_UNWRITTEN = 12  # results of one host that may wait for their commit: what a crash makes us ask that host for again


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How much runs at once.

    ``turn``: after so long a lease starts no further target, so that what became due meanwhile gets its place.
    ``patience``: how long an idle drain waits for a host to become ready.
    """

    hosts: int = 32
    per_host: int = 50
    lease: timedelta = timedelta(seconds=120)
    turn: timedelta = timedelta(seconds=30)
    patience: timedelta = timedelta(seconds=130)


class Workers:
    """Runs leases until told to stop. ``spacing`` says how long a host must rest after its last request."""

    def __init__(
        self,
        store: Store,
        pipeline: Pipeline,
        writer: Writer,
        clock: Clock,
        *,
        pace: Pace,
        spacing: Callable[[str], timedelta] = lambda host: timedelta(0),
    ) -> None:
        self._store, self._pipeline, self._writer, self._clock = store, pipeline, writer, clock
        self._pace, self._spacing = pace, spacing
        self._owner = f"{socket.gethostname()}:{os.getpid()}"
        self._leases: dict[asyncio.Task[None], Lease] = {}
        self._expires: dict[int, datetime] = {}
        self._woken = asyncio.Event()
        self._stopping = False
        self._failure: StoreError | None = None
        self.progress_at = monotonic()  # of the last finished target, for the watchdog

    @property
    def busy(self) -> bool:
        """Whether leases run."""
        return bool(self._leases)

    def wake(self) -> None:
        """Look for due hosts now."""
        self._woken.set()

    def stop(self) -> None:
        """Claim nothing more, start no further target; running fetches end and are committed."""
        self._stopping = True
        self._woken.set()

    async def drain(self) -> None:
        """Work until nothing is due within the patience, or ``stop`` is called. Raises ``StoreError``."""
        await self._work(until_idle=True)
        if self._failure is not None:
            raise self._failure

    async def serve(self) -> None:
        """Work until ``stop`` is called; a failing store is tried again after a pause."""
        while not self._stopping:
            self._failure = None
            await self._work(until_idle=False)
            if self._failure is not None and not self._stopping:
                log.error("store failed, trying again in %g s: %s", _STORE_PAUSE, self._failure)
                self._woken.clear()
                await self._wait(_STORE_PAUSE)

    async def _work(self, *, until_idle: bool) -> None:
        heart = asyncio.create_task(self._beat(), name="heartbeat")
        try:
            while not self._stopping and self._failure is None:
                self._woken.clear()
                if not await self._claim() and not await self._rest(until_idle):
                    break
        except StoreError as error:
            self._failure = error
        finally:
            if self._leases:
                await asyncio.wait(self._leases)
            heart.cancel()
            await asyncio.gather(heart, return_exceptions=True)

    async def _claim(self) -> bool:
        """Start what is ready; returns whether more may be ready at once."""
        free = self._pace.hosts - len(self._leases)
        if free <= 0:
            return False
        leases = await self._store.claim(
            self._owner, self._clock.now(), hosts=free, per_host=self._pace.per_host, lease=self._pace.lease
        )
        for lease in leases:
            running = asyncio.create_task(self._run(lease), name=f"lease {lease.host}")
            self._leases[running] = lease
            running.add_done_callback(self._ended)
        return len(leases) == free

    def _ended(self, running: "asyncio.Task[None]") -> None:
        del self._leases[running]
        self._woken.set()
        if not running.cancelled() and (error := running.exception()) is not None:
            if isinstance(error, StoreError):
                self._failure = error
            else:
                log.error("a lease ended unexpectedly", exc_info=error)

    async def _rest(self, until_idle: bool) -> bool:
        """Sleep until there may be work; returns False when an idle drain is over."""
        now = self._clock.now()
        ready = await self._store.next_ready(now)
        if until_idle and not self._leases and (ready is None or ready > now + self._pace.patience):
            return False
        full = len(self._leases) >= self._pace.hosts
        pause = None if ready is None or full else max((ready - now).total_seconds(), 0.01)
        await self._wait(pause)
        return True

    async def _wait(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return

    async def _run(self, lease: Lease) -> None:
        """All targets of one lease; then give the host back, rested. A lease that was lost is left alone."""
        self._expires[lease.host_id] = lease.expires_at
        turn_ends = self._clock.now() + self._pace.turn
        rests = False  # the host shall be left alone: the targets that are left stay due
        gate = asyncio.Semaphore(self._concurrency(lease))
        begun = asyncio.Semaphore(self._concurrency(lease) + _UNWRITTEN)

        async def one(target: Target) -> None:
            nonlocal rests
            async with begun:
                async with gate:
                    if rests or self._stopping or self._clock.now() >= turn_ends or not self._holds(lease):
                        return
                    result = await self._pipeline.run(lease, target)
                    self.progress_at = monotonic()
                    rests = rests or result.hold_until is not None
                await (await self._writer.submit(result))

        ends = await asyncio.gather(*(one(target) for target in lease.targets), return_exceptions=True)
        held = self._expires.pop(lease.host_id, None) is not None
        for end in ends:
            if isinstance(end, BaseException):
                raise end
        if held:
            await self._store.release(lease, self._clock.now() + self._spacing(lease.host))

    def _concurrency(self, lease: Lease) -> int:
        """The smallest that any source on this host allows: the host is what politeness protects."""
        sources = self._pipeline.sources
        allowed = [source.concurrency for target in lease.targets if (source := sources.get(target.source_id or ""))]
        return max(1, min(allowed, default=1))

    def _holds(self, lease: Lease) -> bool:
        """Whether enough of the lease is left to start a fetch: a process that slept must not fetch on waking."""
        expires = self._expires.get(lease.host_id)
        return expires is not None and self._clock.now() < expires - self._pace.lease / 4

    async def _beat(self) -> None:
        """Keep the leases alive; forget those that are no longer ours."""
        while True:
            await asyncio.sleep(self._pace.lease.total_seconds() / 6)
            leases, now = list(self._leases.values()), self._clock.now()
            try:
                ours = await self._store.heartbeat(leases, now, self._pace.lease)
            except StoreError as error:
                log.warning("heartbeat failed: %s", error)
                continue
            for lease in leases:
                if lease.host_id in ours and lease.host_id in self._expires:
                    self._expires[lease.host_id] = now + self._pace.lease
                elif self._expires.pop(lease.host_id, None):
                    log.warning("lost the lease on %s", lease.host)
