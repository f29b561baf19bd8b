"""Read a time as a publisher writes it: machine formats, numeric dates, and dates written out in many languages.

One short text in, one ``Moment`` out, or None. Pure: the clock is handed in and only refuses the future. A date needs
day, month and year: relative times ("2 hours ago") and dates without a year are never guessed.

Order: the machine formats (ISO 8601, RFC 3339, epoch) on a fast path; then zone and time of day are cut out of the
text, and what is left is read as a numeric, a CJK or a written date. Languages that name their months and have no table
of ours go to dateparser.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from wiredesk.records import Moment
from wiredesk.web import numerals
from wiredesk.web.months import MONTHS, fold
from wiredesk.web.written import find_written
from wiredesk.web.zones import offset, zone_named

MAX_TEXT = 160
"""Longer texts are prose, not a date."""
FUTURE = timedelta(days=2)
"""How far ahead of the clock a stated time may lie: zones and careless servers, no more."""

# Languages that need no library: those of our month tables, and those that number their months.
_READ = frozenset({*MONTHS, "ja", "ko", "zh"})
_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[Tt _]?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,:]\d+)?)?\s?(?:([Zz])|([+\-−])(\d\d):?(\d\d)?)?(?:\[[\w/+\-]+\])?)?"
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time that was read. ``form`` names the grammar; ``zoned`` whether the text itself gave offset or zone."""

    moment: Moment
    form: str
    zoned: bool


def parse_moment(text: str, *, zone: str | None = None, language: str | None = None, now: datetime) -> Moment | None:
    """The time that ``text`` states, or None.

    ``zone`` is the IANA name that applies where the text gives no offset (else UTC), ``language`` a BCP 47 tag that
    decides the order of numeric dates and reads month names, ``now`` an aware clock time: what lies more than two days
    after it is refused. Never raises.
    """
    stamp = read_stamp(text, zone=zone, language=language, now=now)
    return stamp.moment if stamp else None


def read_stamp(text: str, *, zone: str | None = None, language: str | None = None, now: datetime) -> Stamp | None:
    """As ``parse_moment``, with the grammar that matched and whether the text named its zone."""
    text = text.strip()
    if not 6 <= len(text) <= MAX_TEXT:
        return None
    own = zone_named(zone)
    try:
        stamp = _machine(text, own) or _printed(text, own, language, now)
        return stamp if stamp and stamp.moment.at <= now + FUTURE else None
    except (ValueError, OverflowError):
        return None  # a day, hour or year that does not exist


@lru_cache(maxsize=256)  # data, meta tags and time tags of a page repeat one stamp
def _machine(text: str, own: tzinfo | None) -> Stamp | None:
    if found := _ISO.fullmatch(text):
        year, month, day, hour, minute, second, utc, sign, hours, minutes = found.groups()
        if not 1900 <= int(year) <= 2100:
            return None  # another calendar, or an epoch that looks like one
        if hour is None:
            return Stamp(Moment(datetime(int(year), int(month), int(day), tzinfo=own or UTC), True), "iso", False)
        stated = UTC if utc else offset(sign, hours, minutes) if sign else None
        clock = numerals.Clock(int(hour), int(minute), int(second or 0), stated)
        return _joined(date(int(year), int(month), int(day)), clock, own, "iso")
    if _EPOCH.fullmatch(text):
        seconds = float(text) if len(text.split(".")[0]) == 10 else float(text) / 1000
        return Stamp(Moment(datetime.fromtimestamp(int(seconds), tz=UTC)), "epoch", True)
    return None


def _printed(text: str, own: tzinfo | None, language: str | None, now: datetime) -> Stamp | None:
    folded = fold(text)
    if not any(c.isdigit() for c in folded) and "年" not in folded:
        return None
    base = language.replace("_", "-").split("-", 1)[0].lower() if language else None
    rest, clock = numerals.take_clock(folded, own)
    order = numerals.Order(language, getattr(own, "key", None), now.year)
    day, form = numerals.find_numeric(rest, order), "numeric"
    if day is not None and day > (now + FUTURE).date() and order.is_habit:
        day = numerals.find_numeric(rest, replace(order, day_first=True))
    if day is None:
        day, form = find_written(rest, base, now.year), "written"
    if day is None and base is not None and base not in _READ:
        return _by_library(text, base, own)
    if day is None:
        return None
    return _joined(day, clock or numerals.loose_clock(rest, own), own, form)


def _joined(day: date, clock: numerals.Clock | None, own: tzinfo | None, form: str) -> Stamp:
    """Day and time of day as one stamp; without a time it stays a date. Raises ``ValueError`` for impossible times."""
    if clock is None:
        return Stamp(Moment(datetime(day.year, day.month, day.day, tzinfo=own or UTC), date_only=True), form, False)
    midnight = datetime(day.year, day.month, day.day, tzinfo=clock.zone or own or UTC)
    hour, extra = (0, timedelta(days=1)) if (clock.hour, clock.minute) == (24, 0) else (clock.hour, timedelta(0))
    second = min(clock.second, 59)  # a leap second is written 60
    at = midnight.replace(hour=hour, minute=clock.minute, second=second) + extra
    return Stamp(Moment(at), form, clock.zone is not None)


def _by_library(text: str, base: str, own: tzinfo | None) -> Stamp | None:
    """Languages beyond our tables. Imported here: loading dateparser costs more than reading twenty pages."""
    import dateparser

    settings = {
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None),  # never the clock
        "REQUIRE_PARTS": ["day", "month", "year"],
    }
    try:
        found = dateparser.parse(text[:60], languages=[base], settings=settings)
    except Exception:  # an unknown language or one of the library's own slips: either way, no date
        return None
    if not isinstance(found, datetime):
        return None
    zoned = found.tzinfo is not None
    at = found if zoned else found.replace(tzinfo=own or UTC)
    dateless = (found.hour, found.minute, found.second) == (0, 0, 0) and ":" not in text
    return Stamp(Moment(at.replace(microsecond=0), date_only=dateless), "dateparser", zoned)
