"""Days and numbers written in one way, before texts are compared: house styles differ in them, and forms by them.

One paper prints "24 September" and "ten", another "Sept. 24" and "10", a third "Wednesday". In a brief of thirty words
that is a tenth of the text, and an exchanged number is what tells two fillings of one form apart. So both texts get the
same word for the same day or number, in all languages of the tables.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from wiredesk.dedupe.numbers import WORDS
from wiredesk.dedupe.standing import SHORT
from wiredesk.dedupe.tokens import all_tokens, tokens
from wiredesk.web.months import fold, month_of
from wiredesk.web.weekdays import WEEKDAYS

_WEEKDAYS = {  # by the first token of a name: "segunda-feira" has two
    tokens(name)[0]: (name, weekday) for names in WEEKDAYS.values() for name, weekday in names.items()
}
_FORMER = 4  # days: "on Friday" is the last one; from the fifth on the next Friday is nearer
_FIGURE = re.compile(r"\d")
_NUMBER = re.compile(r"(?<![\d.,:/$€£])\d{1,2}(?![\d:/%]|[.,]\d)")
_MONTH_BEHIND = re.compile(
    r"(?:st|nd|rd|th|er|[.º°])?\s+(?:(?:of|de|di|d['’])\s*)?([^\W\d_]{3,12})\b\.?", re.IGNORECASE
)
_MONTH_BEFORE = re.compile(r"\b([^\W\d_]{3,12})\.?\s+$")
_ACCENTS = re.compile("(?<=[A-Za-z])[\u0300-\u036f]+")
_STROKES = str.maketrans("đĐøØłŁı", "dDoOlLi")
_PLAIN = re.compile("[\x00-\x7f\u00a0\u00ab\u00bb\u2000-\u20cf]*")  # with typographic signs
_TELLING = 80  # characters: a shorter text may have no accents by chance
_REACH = 14  # characters before a day of the month, in which its month stands
_REST = re.compile(r"(?:st|nd|rd|th)?(?:,?\s+(?:de\s+)?20\d\d\b)?", re.IGNORECASE)
_TWICE = re.compile(r"(\b\d{4}d)(?:[\s,(]+(?:(?:the|den|dem|le|el|il)\s+)?\1\b\)?)+")  # "Wednesday (September 24)"


def in_one_style(one: str, other: str, day: date | None) -> tuple[str, str]:
    """Two texts with "0924d" for the 24th of September and "10" for ten, if one is short: in long ones a few words do
    not matter.

    ``day``: when the first of them was published, which says what day "Wednesday" is; None leaves weekdays alone.
    """
    if min(len(one), len(other)) > SHORT:
        return one, other
    one, other = _in_one_spelling(one, other)
    figures = _FIGURE.search(one) is not None or _FIGURE.search(other) is not None  # texts stripped of them have none
    return _restyled(one, day, figures=figures), _restyled(other, day, figures=figures)


def _in_one_spelling(one: str, other: str) -> tuple[str, str]:
    """Two texts without accents where one of them has none: some feeds and messengers drop them."""
    if min(len(one), len(other)) < _TELLING:
        return one, other
    bare = [text.isascii() or _PLAIN.fullmatch(text.translate(_STROKES)) is not None for text in (one, other)]
    if bare[0] == bare[1]:
        return one, other
    return _unaccented(one), _unaccented(other)


@lru_cache(maxsize=64)
def _unaccented(text: str) -> str:
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text))).translate(_STROKES)


@lru_cache(maxsize=256)
def _restyled(text: str, day: date | None, *, figures: bool) -> str:
    text = "".join(_with_dates(text))
    if day:
        for name, weekday in sorted(_WEEKDAYS[each] for each in _WEEKDAYS.keys() & set(all_tokens(text))):
            text = re.sub(rf"\b{name}\b", _word(_nearest(weekday, day)), text, flags=re.IGNORECASE)
    text = _TWICE.sub(r"\1", text)
    for word in sorted(WORDS.keys() & set(all_tokens(text))) if figures else ():
        text = re.sub(rf"\b{word}\b", WORDS[word], text, flags=re.IGNORECASE)
    return text


def _with_dates(text: str) -> Iterator[str]:
    """The text in pieces, with a word for each day of a month."""
    done = 0
    for number in _NUMBER.finditer(text):
        start, end = number.span()
        if start < done:
            continue
        behind = _MONTH_BEHIND.match(text, end)
        before = _MONTH_BEFORE.search(text, max(done, start - _REACH), start)
        if behind and (month := month_of(fold(behind[1]))):
            end = behind.end()
        elif before and (month := month_of(fold(before[1]))):
            start = before.start()
        else:
            continue
        rest = _REST.match(text, end)
        yield text[done:start] + f"{month:02}{int(number[0]):02}d"
        done = rest.end() if rest else end
    yield text[done:]


def _nearest(weekday: int, day: date) -> date:
    """The day that a weekday names in a text of this day."""
    former = (day.weekday() - weekday) % 7
    return day - timedelta(days=former if former <= _FORMER else former - 7)


def _word(day: date) -> str:
    return f"{day.month:02}{day.day:02}d"
