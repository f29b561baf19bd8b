"""The number parts of a printed time: time of day with its zone, and dates in digits.

Works on text that went through ``months.fold``: lower case, ASCII digits, no accents.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from wiredesk.web.calendars import ERAS, from_buddhist, from_jalali, is_jalali_year
from wiredesk.web.months import fold
from wiredesk.web.zones import ZONE, printed_zone

_AM = ("am", "a.m.", "a. m.", "上午", "午前", "凌晨", "早上", "오전", "صباحا", "ص", "π.μ.", "πμ", "sa", "सुबह")
_PM = ("pm", "p.m.", "p. m.", "下午", "午後", "晚上", "중午", "오후", "مساء", "م", "μ.μ.", "μμ", "ch", "शाम")


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(fold(word)) for word in sorted(words, key=len, reverse=True))


_BEFORE = rf"(?:(?P<am1>{_any(_AM[3:])})|(?P<pm1>{_any(_PM[3:])}))"
_AFTER = rf"(?:(?P<am2>{_any(_AM)})|(?P<pm2>{_any(_PM)}))(?![^\W\d_])"
_CLOCK = re.compile(
    rf"""(?:{_BEFORE}\s*)?(?<![\d:.])(?P<hour>\d{{1,2}})
    (?:
      (?:\s?[:∶]\s?|\s?h\s?|\s?uhr\s|\s?(?:時|时|點|点|시)\s?)(?P<minute>\d{{2}})(?:(?::|분\s?|分)(?P<second>\d{{2}})(?:[.,]\d+)?)?
        (?!\d)(?:\s?(?:分|분|秒|초))?(?:\s*{_AFTER})?
      |\s*(?P<whole>{_AFTER.replace("am2", "am3").replace("pm2", "pm3")}|(?:時|时|點|点|시|uhr)(?![^\W\d_]))
    )""",
    re.VERBOSE,
)
_LOOSE = re.compile(r"(?<![\d.,/-])(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?![\d.,/%-])")
_HEAD = r"(?<![\d/.\-])"
_TAIL = r"(?![/\d]|[.\-]\d)"
_YEAR_FIRST = re.compile(_HEAD + r"(\d{4})\s?([./\-])\s?(\d{1,2})\s?\2\s?(\d{1,2})" + r"(?![/\d])")
_YEAR_LAST = re.compile(_HEAD + r"(\d{1,2})\s?([./\-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})" + _TAIL)
_CJK = re.compile(
    rf"(?P<era>{'|'.join(map(fold, ERAS))})?\s?(?P<year>\d{{1,4}}|元)\s?[年년]"
    r"\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})"
)
_COMPACT = re.compile(r"(?<!\d)(20\d\d|19\d\d)([01]\d)([0-3]\d)(?!\d)")
_YEAR_FIRST_LANGUAGES = frozenset({"hu", "ja", "ko", "lt", "mn", "zh"})
# Month before day: the United States, its Pacific neighbours and Belize (CLDR short date patterns).
_MONTH_FIRST_REGIONS = frozenset({"AS", "BZ", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "US", "VI"})
_US_ZONES = re.compile(
    r"America/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Nome|Sitka"
    r"|Indiana/.*|Kentucky/.*|North_Dakota/.*)|Pacific/(Honolulu|Guam)|US/.*|Asia/Manila"
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; ``zone`` is the printed one or None."""

    hour: int
    minute: int
    second: int = 0
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What decides the order of a numeric date: the language tag, the IANA zone, and the year of the clock."""

    language: str | None
    zone: str | None
    year: int

    @property
    def month_first(self) -> bool:
        """Whether ``03/04/2026`` is the fourth of March: American English, unless region or zone say otherwise."""
        parts = (self.language or "").replace("_", "-").split("-")
        regions = [part.upper() for part in parts[1:] if len(part) == 2]
        if regions:
            return regions[0] in _MONTH_FIRST_REGIONS
        if self.zone:
            return bool(_US_ZONES.fullmatch(self.zone))
        return parts[0].lower() in {"en", "fil", "tl"}

    @property
    def year_first(self) -> bool:
        """Whether ``24.03.02`` starts with the year."""
        return (self.language or "")[:2].lower() in _YEAR_FIRST_LANGUAGES


def take_clock(text: str, own: tzinfo | None) -> tuple[str, Clock | None]:
    """Cut time of day and zone out of folded text: what is left, and the clock if there was one."""
    found = _CLOCK.search(text)
    if found is None:
        return text, None
    hour, minute, second = int(found["hour"]), int(found["minute"] or 0), int(found["second"] or 0)
    if found["pm1"] or found["pm2"] or found["pm3"]:
        hour = hour + 12 if hour < 12 else hour
    elif (found["am1"] or found["am2"] or found["am3"]) and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return text, None
    end = found.end()
    zone = None
    if printed := ZONE.match(text, end):
        zone = printed_zone(printed, datetime(2000, 1, 1, hour % 24), own)  # noqa: DTZ001  (a local time by intent)
        end = printed.end()
    return f"{text[: found.start()]} {text[end:]}", Clock(hour, minute, second, zone)


def loose_clock(text: str) -> Clock | None:
    """A time written with a dot (``14.30``), as Nordic, Italian and Indonesian papers do, in text without its date."""
    found = _LOOSE.search(text)
    return Clock(int(found["hour"]), int(found["minute"])) if found else None


def find_numeric(text: str, order: Order) -> date | None:
    """The first date in digits of folded text. Raises ``ValueError`` for a day that does not exist."""
    if found := _YEAR_FIRST.search(text):
        year, _, month, day = found.groups()
        return to_date(int(year), int(month), int(day))
    if found := _CJK.search(text):
        year = 1 if found["year"] == "元" else int(found["year"])
        shift = ERAS.get(found["era"] or "", 0)
        year = year + shift if shift else full_year(year, order.year)
        return to_date(year, int(found["month"]), int(found["day"]))
    if found := _YEAR_LAST.search(text):
        return _year_last(found, order)
    if found := _COMPACT.search(text):
        return to_date(*map(int, found.groups()))
    return None


def to_date(year: int, month: int, day: int) -> date:
    """A day of any calendar whose years tell it apart. Raises ``ValueError`` for a day that does not exist."""
    if is_jalali_year(year):
        return from_jalali(year, month, day)
    year = from_buddhist(year)
    if not 1900 <= year <= 2100:
        raise ValueError("no year of a newspaper")
    return date(year, month, day)


def _year_last(found: re.Match[str], order: Order) -> date:
    first, separator, second, last = found.groups()
    one, two, three = int(first), int(second), int(last)
    if len(last) == 2 and order.year_first:
        return to_date(full_year(one, order.year), two, three)
    year = full_year(three, order.year) if len(last) == 2 else three
    month_first = separator != "." and order.month_first
    if two > 12 or (month_first and one <= 12):
        one, two = two, one
    return to_date(year, two, one)


def full_year(year: int, present: int) -> int:
    """Two digits mean the nearest past year that ends so, one year of grace for the clock."""
    if year >= 100:
        return year
    century = present // 100 * 100
    return century + year if century + year <= present + 1 else century - 100 + year
