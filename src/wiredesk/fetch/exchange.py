"""One request under way: the state that a step of a fetch fills in."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from time import monotonic

from wiredesk.fetch.headers import lower_names


class Exchange:
    """One request under way and what is known of its answer. ``left`` is the time that the fetch still has, in s."""

    __slots__ = (
        *("at", "begun", "fresh", "headers", "host", "left", "location", "retry_after", "status", "waited", "wire"),
    )

    def __init__(self, host: str, left: float) -> None:
        self.host, self.left = host, left
        self.begun = monotonic()
        self.status = self.wire = 0
        self.waited = 0.0
        self.fresh = False
        self.headers: dict[str, str] = {}
        self.location: str | None = None
        self.retry_after: timedelta | None = None

    def answered(self, status: int, lines: Mapping[str, str], at: datetime) -> None:
        """The headers are there; ``lines`` as they came, names may repeat."""
        self.status, self.at = status, at
        self.waited = monotonic() - self.begun
        self.headers = lower_names(lines.items())

    def remaining(self) -> float:
        """Seconds that the fetch still has."""
        return self.left - (monotonic() - self.begun)

    def lateness(self) -> str:
        """What a timeout means at this point."""
        if not self.status:
            return "no answer in time"
        return "the body came too slowly" if self.remaining() > 0 else "the body took too long"
