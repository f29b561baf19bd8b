"""When something was published, as the publisher says it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from wiredesk.slotted import slotted


@slotted
@dataclass(frozen=True, slots=True)
class Moment:
    """A time as a publisher states it; ``date_only`` without a time of day: then ``at`` is midnight of its zone."""

    at: datetime
    date_only: bool = False

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a Moment needs a timezone-aware datetime")

    def __str__(self) -> str:
        """RFC 3339: ``2026-03-02T23:15:00+08:00``, or ``2026-03-02`` for a date only."""
        return self.at.date().isoformat() if self.date_only else self.at.isoformat(timespec="seconds")

    @property
    def unix_ms(self) -> int:
        """Milliseconds since 1970 in UTC: the sortable value."""
        return round(self.at.timestamp() * 1000)

    @classmethod
    def parse(cls, text: str) -> "Moment":
        """Read back what ``str()`` wrote. Raises ``ValueError`` for anything else."""
        if len(text) == 10:
            return cls(datetime.combine(date.fromisoformat(text), time(), UTC), date_only=True)
        return cls(datetime.fromisoformat(text))
