"""One statement of a date on a page, how far it is trusted, and the reader of the texts that state one."""

from collections.abc import Set
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from wiredesk.extract.reading import Candidate
from wiredesk.records import Moment
from wiredesk.web.dates import Stamp, read_stamp

EARLIEST = 1990
"""Before the web: a default of a database, not a date of publication."""

_EARLIER = 1.75
_LONG_BEFORE = timedelta(days=30)
_JUST_NOW = timedelta(minutes=5)
_SHOWN = 80  # characters of a text that was refused
_FEWEST_DIGITS, _UNREADABLE = 5, "no day, month and year that can be read"
_AGES = timedelta(days=365_000)


@dataclass(frozen=True, slots=True)
class Found:
    """One statement of a date. ``weight`` is how far its place is trusted."""

    stamp: Stamp
    evidence: str
    weight: float
    shown: bool = False  # to the reader: in the page or its address
    fixed: bool = False  # in the address, or behind a word for "published": no update moves it

    @property
    def moment(self) -> Moment:
        return self.stamp.moment

    @property
    def days(self) -> frozenset[date]:
        """The day as printed, and in UTC: two places may print one moment in two zones."""
        at = self.moment.at
        return frozenset({at.date(), at.astimezone(UTC).date()} if not self.moment.date_only else {at.date()})

    @property
    def exactness(self) -> int:
        if self.moment.date_only:
            return 0
        midnight = (self.moment.at.hour, self.moment.at.minute, self.moment.at.second) == (0, 0, 0)
        return (1 if midnight else 2) + self.stamp.zoned

    def trust(self, now: datetime, first_stated: date | None) -> float:
        """The weight of its vote. ``first_stated`` is the earliest day that structured data states."""
        if abs(self.moment.at - now) < _JUST_NOW:
            return self.weight / 4  # more often the clock of the page than a scoop: others may overrule it
        if not self.shown or first_stated is None:
            return self.weight
        ahead = self.moment.at.date() - first_stated
        if self.fixed and abs(ahead) <= timedelta(days=1):
            return min(self.weight, 2.0)  # one moment in two zones: the stated one is exact
        if ahead < -_LONG_BEFORE and self.fixed:
            return self.weight * 2 * _EARLIER  # an address is given once
        if ahead < timedelta(days=-1):
            return self.weight * _EARLIER  # moving to a new system stamps old stories anew, what readers see stays
        later = ahead > timedelta(days=1) and not self.fixed
        return self.weight / 2 if later else self.weight  # a later one is of an update


Pair = tuple[list[Found], list[Found]]  # published, modified


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads texts of one page: zone of the source, language of the page, the clock."""

    zone: str | None
    language: str | None
    now: datetime
    refused: list[Candidate[Moment | None]] = field(default_factory=list)

    def refuse(self, text: object, evidence: str, why: str = "") -> None:
        """Remember what was looked at and taken for no date, with the reason."""
        shown = str(text)[:_SHOWN]
        self.refused.append(Candidate(None, f"{evidence}: {shown!r}", why or self._reason(shown)))

    def _reason(self, text: str) -> str:
        if sum(map(str.isdigit, text)) < _FEWEST_DIGITS:
            return _UNREADABLE
        stamp = read_stamp(text, zone=self.zone, language=self.language, now=self.now + _AGES)
        if stamp is None:
            return _UNREADABLE
        return "in the future" if stamp.moment.at > self.now else "before the web: a default of a database"

    def read(self, text: object) -> Stamp | None:
        if isinstance(text, int | float) and not isinstance(text, bool):
            text = str(int(text))
        if not isinstance(text, str):
            return None
        stamp = read_stamp(text, zone=self.zone, language=self.language, now=self.now)
        return stamp if stamp and stamp.moment.at.year >= EARLIEST else None


def in_order(found: list[Found]) -> list[Found]:
    """Numeric dates with day and month exchanged where that, and only that, is a day that others give: 12.09.16 in
    print beside 2016-12-09 in a meta tag; 11/01/2023 in a meta tag, whose order no language tells, beside 01.11.2023.
    """
    sure = {day for one in found if not one.shown and one.stamp.form != "numeric" for day in one.days}
    printed = {day for one in found if one.shown for day in one.days}
    return [_exchanged(one) if _is_exchanged(one, sure if one.shown else printed) else one for one in found]


def _is_exchanged(one: Found, others: Set[date]) -> bool:
    at = one.moment.at
    ambiguous = one.stamp.form == "numeric" and at.day <= 12 and others.isdisjoint(one.days)
    return ambiguous and date(at.year, at.day, at.month) in others


def _exchanged(one: Found) -> Found:
    at = one.moment.at
    moment = replace(one.moment, at=at.replace(month=at.day, day=at.month))
    return replace(one, stamp=replace(one.stamp, moment=moment))
