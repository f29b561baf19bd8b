"""Dates with the month spelled out, in any of the languages of ``months``.

The grammar is one for all languages: near a month name stand a day (one or two digits) and a year (four digits), before
or after, with at most two short words (``de``, ``of``, ``. gada``) between the parts.
"""

import re
from datetime import date

from wiredesk.web.calendars import from_hijri, from_jalali
from wiredesk.web.months import SEVERAL_WORDS, hijri_month, jalali_month, month_of
from wiredesk.web.numerals import full_year, to_date

# Dots inside Thai short forms, the Thai word for "month", and joiners inside Malayalam and Persian words.
_NOISE = re.compile(r"(?<=[ก-๎])\.(?=[ก-ฮ])|เดือน|\u200c")
_PAIRS = re.compile(
    r"(?<![^\W\d_])(?:"
    + "|".join(sorted({r"\s".join(words) for words in SEVERAL_WORDS}, reverse=True))
    + r")(?![^\W_])"
)
_TOKEN = re.compile(r"\d+|[^\s\d.,;:/|()\[\]{}<>\-–—•·’'\"“”«»،、。॰׳+*=&@#!?%]+(?:(?<=_)\d+)?")
_MAX_TOKENS = 40
_MAX_WORDS = 2  # "2nd of March", "2 de marzo del 2026"


def find_written(text: str, language: str | None, present: int) -> date | None:
    """The first written date of folded text. ``present`` is the clock's year. Raises ``ValueError`` for a day that
    does not exist."""
    joined = _PAIRS.sub(lambda m: re.sub(r"\s", "_", m[0]), _NOISE.sub("", text))
    tokens = _TOKEN.findall(joined)[:_MAX_TOKENS]
    for index, token in enumerate(tokens):
        if token[0].isdigit() or len(token) < 2 or _before_a_date(tokens[index + 1 : index + 4], language):
            continue
        month = month_of(token, language) or jalali_month(token) or hijri_month(token)
        # Thai papers shorten the Buddhist year: 69 is 2569.
        era = present + 543 if language == "th" else present
        if month and (parts := _around(tokens, index, era)):
            return _day(token, month, parts, language)
    return None


def _before_a_date(tokens: list[str], language: str | None) -> bool:
    """Whether these are day, month and year: in "mar. 3 juin 2025" the first word is a Tuesday."""
    if len(tokens) < 3 or not tokens[0][0].isdigit() or not _is_day(tokens[0]) or not _is_year(tokens[2]):
        return False
    return tokens[2].isdigit() and month_of(tokens[1], language) is not None


def _day(token: str, month: int, parts: tuple[int, int], language: str | None) -> date:
    day, year = parts
    if month_of(token, language) and year > 1600:
        return to_date(year, month, day)
    if jalali_month(token):
        return from_jalali(year, month, day)
    if hijri_month(token):
        return from_hijri(year, month, day)
    raise ValueError("no year of a newspaper")


def _around(tokens: list[str], index: int, present: int) -> tuple[int, int] | None:
    """Day and year beside the month at ``index``."""
    before = _numbers(tokens, index - 1, -1)
    after = _numbers(tokens, index + 1, 1)
    day_before = before[0] if before and _is_day(before[0]) else None
    day_after = after[0] if after and _is_day(after[0]) else None
    if day_before and after and _is_year(after[0]):
        return int(day_before), int(after[0])
    if day_after and len(after) > 1 and _is_year(after[1]):
        return int(day_after), int(after[1])
    if before and _is_year(before[0]) and day_after:
        return int(day_after), int(before[0])
    if day_before and len(before) > 1 and _is_year(before[1]):
        return int(day_before), int(before[1])
    if day_before and after and len(after[0]) == 2 and tokens[index + 1] == after[0]:
        return int(day_before), full_year(int(after[0]), present)
    return None


def _numbers(tokens: list[str], start: int, step: int) -> list[str]:
    """Up to two numbers on one side of the month; two short words may stand before each."""
    numbers: list[str] = []
    words = 0
    position = start
    while 0 <= position < len(tokens) and len(numbers) < 2 and words <= _MAX_WORDS:
        token = tokens[position]
        if token[0].isdigit():
            numbers.append(token)
            words = 0
        elif len(token) > 9:
            break
        else:
            words += 1
        position += step
    return numbers


def _is_day(token: str) -> bool:
    return len(token) <= 2 and 1 <= int(token) <= 31


def _is_year(token: str) -> bool:
    return len(token) == 4
