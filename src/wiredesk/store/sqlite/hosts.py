"""What is remembered of our politeness: host days and copies of robots.txt, to rows and back."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime, timedelta

from wiredesk.politeness import Counts, HostDay, Politeness, RobotsCopy
from wiredesk.records import Outcome
from wiredesk.store.sqlite.connection import Row, Session
from wiredesk.store.sqlite.values import clean, maybe_clean, ms, span_ms, time

_EPOCH_DAY = date(1970, 1, 1).toordinal()
_COUNTS = tuple(one.name for one in fields(Counts))
STALE_ROBOTS = timedelta(days=30)  # nobody asks an older copy


async def write(session: Session, politeness: Politeness) -> None:
    """Put the rows in, newer over older."""
    await session.many("put_host_day", (_day_columns(one) for one in politeness.days))
    await session.many("put_robots_copy", (_copy_columns(one) for one in politeness.robots))


async def host_day(session: Session, host: str, today: date) -> HostDay | None:
    """The newest day of a host up to today: a clock that was set back leaves days to come."""
    rows = await session.all("host_day", host=clean(host), today=_day_number(today))
    return _day(rows[0]) if rows else None


async def robots_copy(session: Session, origin: str) -> RobotsCopy | None:
    """The copy of an origin's robots.txt; a row that lost its body is none."""
    rows = await session.all("robots_copy", origin=clean(origin))
    return _copy(rows[0]) if rows and (rows[0]["failure"] or rows[0]["body"] is not None) else None


async def courtesy(session: Session, since: datetime) -> list[HostDay]:
    """Each host since the day of ``since``: its newest day, with the counts of all days together; by host."""
    days: dict[str, list[HostDay]] = {}
    for row in await session.all("host_days", day=_day_number(since.date())):
        days.setdefault(row["host"], []).append(_day(row))
    return [_sum(some) for _, some in sorted(days.items())]


async def forget(session: Session, now: datetime, keep: timedelta) -> None:
    """Forget days and copies that are too old."""
    await session.all("prune_host_days", day=_day_number((now - keep).date()))
    await session.all("prune_robots_copies", before=ms(now - STALE_ROBOTS))


def _sum(days: Sequence[HostDay]) -> HostDay:
    counts = Counts(**{name: sum(getattr(one.counts, name) for one in days) for name in _COUNTS})
    last = max(days, key=lambda one: one.day)
    return HostDay(
        host=last.host,
        day=last.day,
        started_at=last.started_at,
        rest_until=last.rest_until,
        latency=last.latency,
        strain=last.strain,
        broken=last.broken,
        counts=counts,
    )


def _day_number(day: date) -> int:
    return day.toordinal() - _EPOCH_DAY


def _day_columns(one: HostDay) -> dict[str, object]:
    return {
        "host": clean(one.host),
        "day": _day_number(one.day),
        "started_at": ms(one.started_at),
        "rest_until": ms(one.rest_until),
        "latency_ms": span_ms(one.latency),
        "strain": one.strain,
        "broken": one.broken,
        **{name: getattr(one.counts, name) for name in _COUNTS},
    }


def _day(row: Row) -> HostDay:
    return HostDay(
        host=row["host"],
        day=date.fromordinal(row["day"] + _EPOCH_DAY),
        started_at=time(row["started_at"]),
        rest_until=time(row["rest_until"]),
        latency=timedelta(milliseconds=row["latency_ms"]),
        strain=row["strain"],
        broken=row["broken"],
        counts=Counts(**{name: row[name] for name in _COUNTS}),
    )


def _copy_columns(one: RobotsCopy) -> dict[str, object]:
    return {
        "origin": clean(one.origin),
        "fetched_at": ms(one.fetched_at),
        "expires_at": ms(one.expires_at),
        "why": clean(one.why),
        "failure": one.failure.value if one.failure else None,
        "etag": maybe_clean(one.etag),
        "last_modified": maybe_clean(one.last_modified),
        "body": one.body,
    }


def _copy(row: Row) -> RobotsCopy:
    return RobotsCopy(
        origin=row["origin"],
        fetched_at=time(row["fetched_at"]),
        expires_at=time(row["expires_at"]),
        why=row["why"],
        body=row["body"],
        failure=Outcome(row["failure"]) if row["failure"] else None,
        etag=row["etag"],
        last_modified=row["last_modified"],
    )
