"""Durations as the configuration writes them: ``30s``, ``15m``, ``2h``, ``1d``, ``2w``, or joined: ``1h30m``."""

import re
from datetime import timedelta

_UNITS = {"w": timedelta(weeks=1), "d": timedelta(days=1), "h": timedelta(hours=1), "m": timedelta(minutes=1)}
_SECOND = timedelta(seconds=1)
_FORM = re.compile(r"(?:(\d{1,5})w)?(?:(\d{1,6})d)?(?:(\d{1,7})h)?(?:(\d{1,8})m)?(?:(\d{1,9}(?:\.\d{1,6})?)s)?")


def parse_duration(text: str) -> timedelta:
    """Read ``15m`` and the like, largest unit first. Raises ``ValueError`` with the accepted form."""
    match = _FORM.fullmatch(text.strip())
    if match is None or not any(match.groups()):
        raise ValueError(f"{text!r} is no duration; write 30s, 15m, 2h, 1d or 1h30m")
    *whole, seconds = match.groups()
    total = sum((int(count or 0) * unit for count, unit in zip(whole, _UNITS.values(), strict=True)), timedelta())
    return total + float(seconds or 0) * _SECOND


def format_duration(span: timedelta) -> str:
    """The shortest form that ``parse_duration`` reads back to the same span (not negative)."""
    if span < timedelta():
        raise ValueError("a duration is not negative")
    parts, rest = [], span
    for letter, unit in _UNITS.items():
        if letter == "w" and rest % unit:  # 10d reads better than 1w3d
            continue
        count, rest = divmod(rest, unit)
        if count:
            parts.append(f"{count}{letter}")
    if rest or not parts:
        seconds = (
            f"{rest.seconds}.{rest.microseconds:06d}".rstrip("0").rstrip(".") if rest.microseconds else rest.seconds
        )
        parts.append(f"{seconds}s")
    return "".join(parts)
