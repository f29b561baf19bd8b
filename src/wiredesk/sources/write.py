"""Write sources and plain values as TOML."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType

from wiredesk.records import Rules, Source
from wiredesk.sources.durations import format_duration
from wiredesk.web.redaction import redact

MASK = "***"
_ESCAPES = MappingProxyType({'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"})
_SECRET = frozenset({"cookies", "headers"})


def toml_value(value: object) -> str:
    """One value in TOML; durations and paths as text. Raises ``TypeError`` for what TOML cannot say."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, timedelta):
        return _quoted(format_duration(value))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (str, Path)):
        return _quoted(str(value))
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(str(key))} = {toml_value(one)}" for key, one in value.items()) + " }"
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    raise TypeError(f"no TOML for {type(value).__name__}")


def write_toml(sources: Iterable[Source], *, mask: bool = False) -> str:
    """``[[source]]`` tables that ``load_sources`` reads back to the same records; defaults are left out.

    With ``mask``, values of headers and cookies and the secrets of URLs are replaced, for people to look at.
    """
    return "\n".join(_source(source, mask) for source in sources)


def _source(source: Source, mask: bool) -> str:
    lines = ["[[source]]"]
    for name, value in _set_fields(source):
        key = name
        if name == "urls" and len(source.urls) == 1:
            key, value = "url", source.urls[0]
        lines.append(f"{key} = {toml_value(_masked(name, value) if mask else value)}")
    for rules in source.rules:
        lines += ["", "[[source.rules]]"]
        lines += [f"{name} = {toml_value(value)}" for name, value in _set_fields(rules)]
    return "\n".join(lines) + "\n"


def _set_fields(record: Source | Rules) -> Iterable[tuple[str, object]]:
    blank: Source | Rules = Source(id="", name="", urls=()) if isinstance(record, Source) else Rules()
    for one in fields(record):
        value = getattr(record, one.name)
        if one.name != "rules" and value != getattr(blank, one.name):
            yield one.name, value


def _masked(name: str, value: object) -> object:
    if name in _SECRET and isinstance(value, Mapping):
        return dict.fromkeys(value, MASK)
    if name in {"proxy", "url"}:
        return redact(str(value))
    return tuple(map(redact, value)) if name == "urls" and isinstance(value, tuple) else value


def _key(text: str) -> str:
    return text if text and text.isascii() and text.replace("-", "").replace("_", "").isalnum() else _quoted(text)


def _quoted(text: str) -> str:
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    return f"\\u{ord(char):04x}" if char < " " or char == "\x7f" else char
