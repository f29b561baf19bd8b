"""The pace of every host that was met, beyond the life of a process when there is a memory."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

from wiredesk.fetch.gate import Answer
from wiredesk.fetch.pace import HostPace
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.politeness import HostDay
from wiredesk.ports import Clock, PolitenessMemory
from wiredesk.records import Request


class Hosts:
    """Paces by host; the memory is asked when one is first met, ``changes`` hands over what has to be written down."""

    def __init__(
        self,
        policy: PolitenessPolicy,
        clock: Clock,
        memory: PolitenessMemory | None,
        jitter: Callable[[], float],
        timer: Callable[[], float],
    ) -> None:
        """``jitter`` and ``timer`` as in ``PoliteFetcher``."""
        self.clock = clock
        self._policy, self._memory, self._jitter, self._timer = policy, memory, jitter, timer
        self._paces: OrderedDict[str, HostPace] = OrderedDict()
        self._changed: set[str] = set()  # hosts that had something from us since ``changes`` was asked last
        self._past: list[HostDay] = []  # days that ended since then

    async def pace(self, host: str, now: datetime) -> HostPace:
        """The pace of a host, with what an earlier process knew of it, on the day of ``now``."""
        if host not in self._paces:
            known = await self._memory.host_day(host, now.date()) if self._memory else None
            if host not in self._paces:  # somebody else may have asked the memory at the same time
                self._make_room()
                self._paces[host] = HostPace(host, self._policy, now, known, self._timer)
        self._paces.move_to_end(host)
        pace = self._paces[host]
        self._turn_day(pace, now)
        if self._memory is not None:
            self._changed.add(host)
        return pace

    async def start(self, pace: HostPace, request: Request, now: datetime) -> None:
        """Return when a request to the host may leave. Raises ``FetchError`` with THROTTLED, as ``HostPace`` does."""
        pace.delay = request.delay.total_seconds()
        if request.concurrency > 1:
            pace.widen(request.concurrency)
        if await pace.admit():  # a day may have ended meanwhile
            now = self.clock.now()
            self._turn_day(pace, now)
        pace.begin(now)

    def end(self, pace: HostPace, answer: Answer) -> None:
        """A request that ``start`` let leave is over."""
        pace.end(answer, self._jitter())
        if self._memory is not None:
            self._changed.add(pace.host)

    def spacing(self, host: str) -> timedelta:
        """How long ``host`` must be left alone from now on, counting any rest it asked for."""
        pace = self._paces.get(host)
        return timedelta(0) if pace is None else timedelta(seconds=max(pace.spacing(), pace.wait()))

    def today(self) -> tuple[HostDay, ...]:
        """What each host had from us today, in order of name."""
        now = self.clock.now()
        return tuple(self._paces[host].kept(now) for host in sorted(self._paces))

    def changes(self) -> tuple[HostDay, ...]:
        """What changed since this was asked last."""
        now = self.clock.now()
        days = (*self._past, *(self._paces[host].kept(now) for host in sorted(self._changed)))
        self._past.clear()
        self._changed.clear()
        return days

    def unwritten(self, days: tuple[HostDay, ...]) -> None:
        """These could not be written down: they are changes still."""
        for day in days:
            pace = self._paces.get(day.host)
            if pace is not None and pace.day == day.day.toordinal():
                self._changed.add(day.host)
            else:
                self._past.append(day)

    def _turn_day(self, pace: HostPace, now: datetime) -> None:
        if pace.day != now.toordinal():
            if pace.host in self._changed:
                self._past.append(pace.kept(now))
            pace.turn_day(now)

    def _make_room(self) -> None:
        if len(self._paces) < self._policy.hosts:
            return
        idle = (name for name, one in self._paces.items() if not one.busy and name not in self._changed)
        if (name := next(idle, None)) is not None:
            del self._paces[name]
