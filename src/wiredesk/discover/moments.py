"""Times as feeds and sitemaps state them: RFC 822 (with four-digit years), RFC 3339 and the W3C profile of ISO 8601.

These three are read here, in a microsecond or two; anything else goes to ``web.dates``, which reads prose in many
languages at a hundred times the cost and is therefore asked a limited number of times per listing.
"""

import re
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache

from wiredesk.records import Moment
from wiredesk.slotted import maker
from wiredesk.web.dates import FUTURE, parse_moment
from wiredesk.web.zones import ZONE, printed_zone, zone_named

_moment = maker(Moment)
_MOST_OTHERS = 50  # texts in other forms read per listing
_NAMES = (
    "jan january", "feb february", "mar march", "apr april", "may", "jun june",
    "jul july", "aug august", "sep sept september", "oct october", "nov november", "dec december",
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_USUAL_MONTHS = {f" {name.split()[0].title()} ": f"-{number:02d}-" for number, name in enumerate(_NAMES, 1)}
_USUAL_ENDS = {" GMT": "+00:00", " UTC": "+00:00", " Z": "+00:00"}
_RFC822 = re.compile(
    r"(?:[A-Za-z]{3,9}\.?,?\s*)?(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d\d)"
    r"(?:,?[ T]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(\S.*)?)?"
)
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d.*)?")
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-])(\d\d):?(\d\d)")


class Moments:
    """Reads the times of one listing. ``zone`` (IANA) holds where a text gives none, else UTC; ``language`` decides on
    the order of ``6/3/2025``."""

    def __init__(self, *, zone: str | None, language: str | None, now: datetime) -> None:
        self.language = language
        self._zone, self._now = zone, now
        self._own = zone_named(zone) or UTC
        self._latest = now + FUTURE
        # No zone is a day away from UTC: what is earlier than this day lies surely in the past.
        self._limit = (self._latest - timedelta(days=1)).astimezone(UTC).date().isoformat()
        self._days = _Days(self._limit)
        self._ends = _Ends(_USUAL_ENDS)
        self._others = _MOST_OTHERS

    def read(self, text: str | None) -> Moment | None:
        """The time that ``text`` states; None when it is none, or lies more than two days ahead."""
        if not text:
            return None
        try:  # ``Mon, 02 Mar 2026 10:00:00 +0100`` and ``2026-03-02T10:00:00Z``, as nearly every feed has them
            if text[3:5] == ", ":
                return _moment(datetime.fromisoformat(self._days[text[4:17]] + text[17:25] + self._ends[text[25:]]))
            if text[10:11] == "T" and text < self._limit:
                return _moment(datetime.fromisoformat(text))
        except (ValueError, LookupError):
            pass
        found = self._other(text.strip())
        return found if found is not None and found.at <= self._latest else None

    def _other(self, text: str) -> Moment | None:
        try:
            if found := self._iso(text) if text[4:5] == "-" else self._rfc822(text):
                return found
        except (ValueError, OverflowError):
            pass  # a day or hour that does not exist, in this order at least
        self._others -= 1
        if self._others < 0 or not 0 < len(text) <= 64:
            return None
        return parse_moment(text, zone=self._zone, language=self.language, now=self._now)

    def _iso(self, text: str) -> Moment | None:
        if not _ISO.fullmatch(text):
            return None
        at = datetime.fromisoformat(text.replace(" +", "+").replace(" Z", "Z"))
        if at.tzinfo is None:
            at = at.replace(tzinfo=self._own)
        return Moment(at, len(text) == 10)

    def _rfc822(self, text: str) -> Moment | None:
        match = _RFC822.fullmatch(text)
        if match is None:
            return None
        day, month, year, hour, minute, second, zone = match.groups()
        number = _MONTHS.get(month.lower())
        if number is None:
            return None
        when = int(year)
        if when < 100:  # RFC 2822 section 4.3
            when += 2000 if when < 50 else 1900
        if hour is None:
            return Moment(datetime(when, number, int(day), tzinfo=self._own), date_only=True)
        local = datetime(  # noqa: DTZ001 - its zone may depend on the date and comes next
            when, number, int(day), int(hour) % 24, int(minute), min(int(second or 0), 59)
        )
        if hour == "24":
            local += timedelta(days=1)
        place = self._place(zone, local) if zone else self._own
        return Moment(local.replace(tzinfo=place)) if place else None

    def _place(self, zone: str, local: datetime) -> tzinfo | None:
        """The zone that stands after a time of day."""
        if fixed := _fixed(zone):
            return fixed
        named = ZONE.match(zone.casefold())
        return printed_zone(named, local, self._own) if named else None


class _Days(dict[str, str]):
    """`` 02 Mar 2026 `` -> ``2026-03-02T``, for days before a limit: the entries of a feed are about few of them."""

    def __init__(self, limit: str) -> None:
        super().__init__()
        self._limit = limit

    def __missing__(self, printed: str) -> str:
        day = f"{printed[8:12]}{_USUAL_MONTHS[printed[3:8]]}{printed[1:3]}T"
        if printed[0] != " " or printed[12:] != " " or day >= self._limit:
            raise KeyError(printed)
        self[printed] = day
        return day


class _Ends(dict[str, str]):
    """`` +0100`` -> ``+0100``, and the names of UTC, as they stand after a time of day."""

    def __missing__(self, end: str) -> str:
        if end[:2] not in {" +", " -"} or len(end) > 7:
            raise KeyError(end)
        self[end] = end[1:]
        return end[1:]


@lru_cache(maxsize=128)
def _fixed(zone: str) -> tzinfo | None:
    """The zone of ``GMT``, ``Z`` or a numeric offset; None for a name, which may depend on the source."""
    if zone in {"GMT", "UTC", "UT", "Z", "-0000", "+0000"}:
        return UTC
    match = _OFFSET.fullmatch(zone)
    if match is None:
        return None
    return datetime.strptime(f"{match[1]}{match[2]}{match[3]}", "%z").tzinfo
