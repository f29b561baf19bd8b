"""What one configured value must be. A reader takes a raw TOML value and returns it typed or raises ``ValueError``."""

import re
import warnings
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import TypeVar

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from wiredesk.records import TargetKind
from wiredesk.sources.durations import parse_duration
from wiredesk.web.urls import absolute

T = TypeVar("T")

_ID = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110 section 5.6.2, token
_PROXY = re.compile(r"https?://[^\s/?#]+/?")
_LISTINGS = (TargetKind.AUTO, TargetKind.FEED, TargetKind.SITEMAP, TargetKind.SECTION)
_TYPE_WORDS = {str: "text", bool: "true or false", int: "a whole number", list: "a list", dict: "a table"}
_EMPTY_PAGE = LexborHTMLParser("<p></p>")


def typed(value: object, kind: type[T]) -> T:
    """``value`` when it is of that TOML type (a bool is no number)."""
    if type(value) is not kind:
        raise ValueError(f"must be {_TYPE_WORDS[kind]}, not {_shown(value)}")
    return value


def _shown(value: object) -> str:
    return repr(value) if isinstance(value, (str, int, float)) else _TYPE_WORDS.get(type(value), type(value).__name__)


def text(value: object) -> str:
    """Text that is not empty."""
    found = typed(value, str).strip()
    if not found:
        raise ValueError("must not be empty")
    return found


def flag(value: object) -> bool:
    """true or false."""
    return typed(value, bool)


def source_id(value: object) -> str:
    """Lower-case letters, digits, dots, dashes and underscores: it names files, rows and metric labels."""
    found = text(value)
    if not _ID.fullmatch(found):
        raise ValueError(f"{found!r} must be lower-case letters, digits, '.', '-' or '_', at most 64")
    return found


def url(value: object) -> str:
    """An absolute http(s) URL, in the form in which it is fetched."""
    found = absolute(text(value))
    if found is None:
        raise ValueError(f"{value!r} is no http or https URL")
    return found


def proxy(value: object) -> str:
    """``http://[user:password@]host:port``; never shown in an error."""
    found = text(value)
    if not _PROXY.fullmatch(found) or absolute(found) is None:
        raise ValueError("must be http://host:port or https://host:port")
    return found


def kind(value: object) -> TargetKind:
    """The type of a listing."""
    found = text(value)
    if found not in _LISTINGS:
        raise ValueError(f"must be one of {', '.join(_LISTINGS)}, not {found!r}")
    return TargetKind(found)


def duration(value: object) -> timedelta:
    """A duration, zero allowed."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        raise ValueError(f"needs a unit: write {str(value) + 's'!r}, {str(value) + 'm'!r} or the like")
    return parse_duration(typed(value, str))


def interval(value: object) -> timedelta:
    """A duration of at least ten seconds: nothing is polled faster."""
    found = duration(value)
    if found < timedelta(seconds=10):
        raise ValueError(f"{value!r} is shorter than 10s")
    return found


def count(value: object) -> int:
    """A whole number from 1."""
    found = typed(value, int)
    if found < 1:
        raise ValueError(f"must be at least 1, not {found}")
    return found


def listed(read: Callable[[object], T]) -> Callable[[object], tuple[T, ...]]:
    """A list of such values; one value alone stands for a list of one."""

    def read_list(value: object) -> tuple[T, ...]:
        return tuple(read(one) for one in value) if isinstance(value, list) else (read(value),)

    return read_list


def pattern(value: object) -> str:
    """A regular expression of Python's ``re``."""
    found = text(value)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # "[[" will mean something else in a later Python
            re.compile(found)
    except (re.error, FutureWarning, OverflowError, RecursionError) as error:
        raise ValueError(f"{found!r} is no regular expression: {error}") from None
    return found


def selector(value: object) -> str:
    """A CSS selector that the page reader understands."""
    found = text(value)
    try:
        _EMPTY_PAGE.css(found)
    except SelectolaxError:
        raise ValueError(f"{found!r} is no CSS selector") from None
    return found


def rule(value: object) -> str:
    """A CSS selector, or ``re:PATTERN`` with at least one group."""
    found = text(value)
    if not found.startswith("re:"):
        return selector(found)
    if not re.compile(pattern(found[3:])).groups:
        raise ValueError(f"{found!r} needs a group in parentheses: the first is the value")
    return found


def day(value: object) -> date:
    """A TOML date, or the same as text: ``2026-03-02``."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(typed(value, str))
    except ValueError:
        raise ValueError(f"must be a date such as 2026-03-02, not {value!s}") from None


def headers(value: object) -> Mapping[str, str]:
    """HTTP header fields: name to value."""
    return _pairs(value, "header")


def cookies(value: object) -> Mapping[str, str]:
    """Cookies: name to value."""
    found = _pairs(value, "cookie")
    if any(";" in content for content in found.values()):
        raise ValueError("a cookie value must not hold ';': write one key per cookie")
    return found


def _pairs(value: object, what: str) -> Mapping[str, str]:
    table = typed(value, dict)
    for name, content in table.items():
        if not _HEADER.fullmatch(name):
            raise ValueError(f"{name!r} is no {what} name")
        if not isinstance(content, str) or not content.isprintable():
            raise ValueError(f"{what} {name!r} must be one line of text")
    return dict(table)
