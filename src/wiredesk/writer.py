"""Group commit: results from many workers share one transaction.

A worker submits a result and gets a future that is done after the commit; until then the result counts for nothing.
The queue is bounded, so a slow disk slows fetching down instead of filling memory.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress

from wiredesk.politeness import Politeness
from wiredesk.ports import PolitenessLedger, Store
from wiredesk.records import Result, Verdict

log = logging.getLogger(__name__)

_Submission = tuple[Result, "asyncio.Future[Verdict | None]"]


class Writer:
    """Collects up to ``batch`` results, or what arrives within ``linger`` seconds, per transaction."""

    def __init__(
        self,
        store: Store,
        *,
        batch: int = 100,
        linger: float = 0.05,
        observe: Callable[[Result, Verdict | None], None] = lambda result, verdict: None,
        ledger: PolitenessLedger | None = None,
    ) -> None:
        """``ledger``: what changed about hosts is written with each batch, and with the last one."""
        self._store, self._batch, self._linger, self._observe = store, batch, linger, observe
        self._ledger = ledger
        self._queue: asyncio.Queue[_Submission | None] = asyncio.Queue(maxsize=2 * batch)
        self._loop_ended: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "Writer":
        self._loop_ended = asyncio.create_task(self._run(), name="writer")
        return self

    async def __aexit__(self, *_: object) -> None:
        """Commit what was submitted, then stop."""
        await self._queue.put(None)
        if self._loop_ended is not None:
            with suppress(asyncio.CancelledError):
                await self._loop_ended

    async def submit(self, result: Result) -> "asyncio.Future[Verdict | None]":
        """Hand over one result; waits while the queue is full.

        The future gives the verdict after the commit, or raises ``StoreError``.
        """
        done: asyncio.Future[Verdict | None] = asyncio.get_running_loop().create_future()
        await self._queue.put((result, done))
        return done

    async def _run(self) -> None:
        open_ = True
        while open_:
            batch, open_ = await self._collect()
            if batch or not open_:
                await self._commit(batch)

    async def _collect(self) -> tuple[list[_Submission], bool]:
        """The next batch, and whether more may come."""
        first = await self._queue.get()
        if first is None:
            return [], False
        batch = [first]
        with suppress(TimeoutError):
            async with asyncio.timeout(self._linger):
                while len(batch) < self._batch:
                    following = await self._queue.get()
                    if following is None:
                        return batch, False
                    batch.append(following)
        return batch, True

    async def _commit(self, batch: list[_Submission]) -> None:
        results = [result for result, _ in batch]
        politeness = self._ledger.changes() if self._ledger else Politeness()
        try:
            verdicts = await self._store.finish(results, politeness)
        except Exception as error:  # whatever it is, nobody may wait for ever
            if self._ledger:
                self._ledger.unwritten(politeness)
            if not batch:
                log.error("what hosts asked of us could not be written down: %s", error)
            for _, done in batch:
                if not done.done():
                    done.set_exception(error)
            return
        for (result, done), verdict in zip(batch, verdicts, strict=True):
            self._observe(result, verdict)
            if not done.done():
                done.set_result(verdict)
