"""Deadlines for many requests at once, from one timer.

A timer per request (``asyncio.timeout``) costs about a fifth of a small request on uvloop, and is nearly always
cancelled unused. Here one sweep looks at all requests under way; a deadline is met up to one period late, which is
little against deadlines of seconds. Times are those of the event loop.
"""

import asyncio
from types import TracebackType


class Deadline:
    """Cancels the task that entered it once ``when`` has passed, and turns that into ``TimeoutError``."""

    __slots__ = ("_before", "_task", "_watch", "late", "when")

    def __init__(self, watch: "Watch", when: float) -> None:
        self._watch, self.when, self.late = watch, when, False

    def __enter__(self) -> "Deadline":
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a deadline needs a task")
        self._task, self._before = task, task.cancelling()
        self._watch.under_way.add(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._watch.under_way.discard(self)
        # As asyncio.timeout does it: our own cancellation becomes a TimeoutError, a foreign one goes on.
        if self.late and self._task.uncancel() <= self._before and isinstance(exc, asyncio.CancelledError):
            raise TimeoutError from exc

    def expire(self) -> None:
        """Time is over."""
        self.late = True
        self._task.cancel()


class Watch:
    """The timer behind the deadlines of one fetcher."""

    def __init__(self, period: float) -> None:
        """``period`` in seconds between two sweeps."""
        self.under_way: set[Deadline] = set()
        self._period = period
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin to sweep, on the running loop."""
        self._timer = asyncio.get_running_loop().call_later(self._period, self._sweep)

    def stop(self) -> None:
        """No further sweep."""
        if self._timer is not None:
            self._timer.cancel()

    def _sweep(self) -> None:
        now = asyncio.get_running_loop().time()
        for deadline in self.under_way:
            if now >= deadline.when and not deadline.late:
                deadline.expire()
        self.start()
