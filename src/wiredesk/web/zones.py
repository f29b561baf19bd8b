"""Time zones as printed: offsets, abbreviations and the zone a source declares.

Abbreviations follow RFC 5322 section 4.3 and the tz database (the names its zones carry today). Several places share
one (IST, CST, BST, AST): there the source's own zone decides when it uses that name at that time, else the table's.
"""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

_FIXED = MappingProxyType(
    {
        "acdt": 630, "acst": 570, "adt": -180, "aedt": 660, "aest": 600, "akdt": -480, "akst": -540, "art": -180,
        "ast": -240, "awst": 480, "bdt": 360, "bot": -240, "brt": -180, "bst": 60, "cat": 120, "cdt": -300,
        "cest": 120, "cet": 60, "cot": -300, "cst": -360, "ct": -360, "eat": 180, "edt": -240, "eest": 180,
        "eet": 120, "est": -300, "gmt": 0, "gst": 240, "hkt": 480, "hst": -600, "ict": 420, "idt": 180, "irst": 210,
        "ist": 330, "jst": 540, "kst": 540, "mdt": -360, "mesz": 120, "mez": 60, "msk": 180, "mst": -420, "myt": 480,
        "ndt": -150, "npt": 345, "nst": -210, "nzdt": 780, "nzst": 720, "pdt": -420, "pet": -300, "pht": 480,
        "pkt": 300, "pst": -480, "sast": 120, "sgt": 480, "trt": 180, "tsi": 180, "utc": 0, "wast": 120, "wat": 60,
        "west": 60, "wet": 0, "wib": 420, "wit": 540, "wita": 480, "z": 0, "мск": 180,
    }
)  # fmt: skip
"""Folded abbreviation -> minutes east of UTC."""

_GENERIC = MappingProxyType(
    {"ct": "America/Chicago", "et": "America/New_York", "mt": "America/Denver", "pt": "America/Los_Angeles"}
)
"""Names that change with summer time -> the zone that knows when."""

_NAMES = "|".join(sorted({*_FIXED, *_GENERIC} - {"z"}, key=len, reverse=True))
ZONE = re.compile(
    rf"""\s*\(?(?:
    (?:gmt|utc|ut)?\s?(?P<sign>[+\-−])(?P<hours>\d{{1,2}})(?::?(?P<minutes>\d{{2}}))?(?![\d:])
    |(?P<name>z|{_NAMES})(?![^\W\d_])
    )""",
    re.VERBOSE,
)
"""A printed zone at the start of the folded text that follows a time of day."""


@lru_cache(maxsize=256)
def zone_named(name: str | None) -> tzinfo | None:
    """The IANA zone of that name, or None when there is no such zone."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return None


def offset(sign: str, hours: str, minutes: str | None) -> tzinfo | None:
    """A fixed offset from its parts, or None beyond the 14 hours that exist."""
    total = int(hours) * 60 + int(minutes or 0)
    if total > 14 * 60:
        return None
    return timezone(timedelta(minutes=total if sign == "+" else -total)) if total else UTC


def printed_zone(found: re.Match[str], local: datetime, own: tzinfo | None) -> tzinfo | None:
    """The zone that a ``ZONE`` match names for a naive local time; ``own`` is the source's zone."""
    if found["sign"]:
        return offset(found["sign"], found["hours"], found["minutes"])
    name = found["name"]
    if own is not None and (own.tzname(local) or "").casefold() == name:
        return own
    if generic := _GENERIC.get(name):
        return zone_named(generic)
    minutes = _FIXED[name]
    return timezone(timedelta(minutes=minutes)) if minutes else UTC
