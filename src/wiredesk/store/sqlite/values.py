"""Values to columns and back: times, texts, lists. The one place that knows how a value is spelled in the database.

Text is cleaned of lone surrogates, which SQLite cannot store, and of NUL, at which its text functions stop.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone

from wiredesk.records import Moment
from wiredesk.store.sqlite.connection import Row

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_MINUTE = timedelta(minutes=1)

Columns = dict[str, object]


def ms(time: datetime) -> int:
    """Milliseconds since 1970."""
    return (time - EPOCH) // _MILLISECOND


def maybe_ms(time: datetime | None) -> int | None:
    """``ms``, or None for None."""
    return None if time is None else ms(time)


def time(value: int) -> datetime:
    """The UTC time of milliseconds since 1970."""
    return EPOCH + timedelta(milliseconds=value)


def maybe_time(value: int | None) -> datetime | None:
    """``time``, or None for None."""
    return None if value is None else time(value)


def span(value: int | None) -> timedelta | None:
    """The length of time of a column in milliseconds."""
    return None if value is None else timedelta(milliseconds=value)


def span_ms(length: timedelta | None) -> int | None:
    """The column of a length of time."""
    return None if length is None else length // _MILLISECOND


def clean(text: str) -> str:
    """The text without what SQLite cannot hold."""
    if "\0" in text:
        text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def maybe_clean(text: str | None) -> str | None:
    """``clean``, or None for None and where nothing is left."""
    return (clean(text) or None) if text else None


def to_json(value: object) -> str:
    """Compact JSON in readable UTF-8."""
    return clean(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def keys_blob(keys: Iterable[bytes]) -> bytes:
    """Many 16-byte keys as one parameter; queries cut it up again (SQLite's JSON cannot carry bytes)."""
    return b"".join(keys)


def said(fields: Mapping[str, object]) -> Columns:
    """The fields that say something: most pages say little about most of them."""
    return {key: value for key, value in fields.items() if value is not None and value != "" and value != ()}


def moment_of(row: Row, name: str) -> Moment | None:
    """The moment in the three columns ``name_at``, ``name_offset``, ``name_date_only``."""
    return _moment(row[f"{name}_at"], row[f"{name}_offset"], row[f"{name}_date_only"])


def moment_columns(name: str, moment: Moment | None) -> Columns:
    """The three columns ``name_at``, ``name_offset``, ``name_date_only``."""
    at, offset, date_only = moment_json(moment) or (None, None, None)
    return {f"{name}_at": at, f"{name}_offset": offset, f"{name}_date_only": date_only}


def moment_json(moment: Moment | None) -> tuple[int, int, int] | None:
    """(milliseconds, minutes east of UTC, 1 for a date only), or None for None."""
    if moment is None:
        return None
    offset = moment.at.utcoffset() or timedelta(0)
    return moment.unix_ms, round(offset / _MINUTE), int(moment.date_only)


def moment_from_json(value: Sequence[int] | None) -> Moment | None:
    """The moment of such a triple."""
    return _moment(*value) if value else None


def _moment(at: int | None, offset: int | None, date_only: int | None) -> Moment | None:
    if at is None or offset is None:
        return None
    # the wall clock first: a time near year 1 or 9999 would overflow on its way through UTC
    wall = datetime(1970, 1, 1) + timedelta(milliseconds=at, minutes=offset)  # noqa: DTZ001
    return Moment(wall.replace(tzinfo=timezone(timedelta(minutes=offset)) if offset else UTC), bool(date_only))
