"""What the headers of an answer say about the next request: Retry-After, and how long the answer stays fresh."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d+)", re.IGNORECASE)
_NOT_FRESH = re.compile(r"(?:^|[\s,])no-(?:cache|store)\b", re.IGNORECASE)
_SECONDS = re.compile(r"\d+")
_LONGEST = timedelta(days=366)


def _http_date(text: str) -> datetime | None:
    """An HTTP date (RFC 9110, 5.6.7) as an aware datetime; None for anything else."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _seconds(text: str) -> timedelta:
    return min(timedelta(seconds=int(text[:12])), _LONGEST)


def retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """The Retry-After header (RFC 9110, 10.2.3), seconds or a date; None when absent or unreadable.

    ``headers`` has lower-case names. A date in the past is no delay, and a year is the most.
    """
    text = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(text) and text.isascii():
        return _seconds(text)
    moment = _http_date(text) if text else None
    return min(max(moment - now, timedelta(0)), _LONGEST) if moment else None


def fresh_for(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long the answer stays fresh (RFC 9111, 4.2.1, for a private cache); None when nothing says so."""
    control = headers.get("cache-control", "")
    if _NOT_FRESH.search(control):
        return None
    found = _MAX_AGE.search(control)
    if found:
        age = headers.get("age", "").strip()
        used = _seconds(age) if age.isascii() and _SECONDS.fullmatch(age) else timedelta(0)
        return max(_seconds(found[1]) - used, timedelta(0))
    expires = _http_date(headers.get("expires", ""))
    if expires is None:
        return None
    return max(expires - (_http_date(headers.get("date", "")) or now), timedelta(0))
