"""Calendars that newspapers print beside the Gregorian one, converted to it.

Solar Hijri (Jalali; Iran, Afghanistan), Islamic (Umm al-Qura; the Gulf), Buddhist era (Thailand, Laos, Cambodia),
Republic of China era (Taiwan) and Japanese eras. Pure arithmetic, except the Islamic calendar: its months follow a
published table, which the hijridate package carries.
"""

from datetime import date, timedelta

from hijridate import Hijri

_JALALI_YEARS = range(1300, 1500)  # 1921-2121: newspapers of our time; inside it the 33-year rule is exact
_BUDDHIST_YEARS = range(2443, 2644)  # 1900-2100
_JALALI_EPOCH = date(1921, 3, 21)  # 1 Farvardin 1300
_LEAP_REMAINDERS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})  # of year mod 33 (ICU's persncal)

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
"""Era name before a CJK year -> what to add to the year."""


def is_jalali_year(year: int) -> bool:
    """Whether a year number can only be a Solar Hijri one in a newspaper (or an Islamic one: the month decides)."""
    return year in _JALALI_YEARS


def from_buddhist(year: int) -> int:
    """A Buddhist-era year as a Gregorian one; any other year unchanged."""
    return year - 543 if year in _BUDDHIST_YEARS else year


def from_jalali(year: int, month: int, day: int) -> date:
    """The Gregorian day. Raises ``ValueError`` where there is no such day."""
    if year not in _JALALI_YEARS or not 1 <= month <= 12 or not 1 <= day <= _jalali_days(year, month):
        raise ValueError("no such day in the Solar Hijri calendar")
    leaps = sum(1 for y in range(1300, year) if _is_leap(y))
    passed = (year - 1300) * 365 + leaps + 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1
    return _JALALI_EPOCH + timedelta(days=passed)


def from_hijri(year: int, month: int, day: int) -> date:
    """The Gregorian day of a day of the Umm al-Qura calendar. Raises ``ValueError`` where there is none."""
    try:
        return date(*Hijri(year, month, day).to_gregorian().datetuple())
    except OverflowError as error:
        raise ValueError("outside the Umm al-Qura table") from error


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP_REMAINDERS


def _jalali_days(year: int, month: int) -> int:
    if month <= 6:
        return 31
    return 30 if month < 12 or _is_leap(year) else 29
