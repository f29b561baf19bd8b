"""Flags beat environment beat file beat default.

In the environment, ``WIREDESK_DATABASE`` sets a key at the top and ``WIREDESK_FETCH__MAX_BYTES`` one in a table; lists
are separated by commas. ``WIREDESK_CONFIG`` names the file itself and is left to the command line.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import timedelta
from difflib import get_close_matches
from ipaddress import ip_network
from pathlib import Path
from typing import Any, get_args

from wiredesk.errors import ConfigError
from wiredesk.settings.table import Network, Settings, about, groups, keys, kind_of
from wiredesk.sources.durations import parse_duration
from wiredesk.sources.positions import KeyPath
from wiredesk.sources.toml import Document, read_document
from wiredesk.sources.write import toml_value

_PREFIX = "WIREDESK_"
_ELSEWHERE = frozenset({"WIREDESK_CONFIG"})
_SOURCE_TABLES = frozenset({"defaults", "source"})


def load_settings(path: Path | None, env: Mapping[str, str], overrides: Mapping[str, str]) -> Settings:
    """The settings in force.

    ``path`` is the configuration file, or None for defaults; ``env`` the process environment; ``overrides`` flags by
    dotted key (``fetch.max_bytes``). Paths of the file are resolved against its folder, those of flags and environment
    against the working directory. Raises ``ConfigError``.
    """
    settings = Settings()
    if path is not None:
        settings = _apply_file(_beside(settings, path.parent), read_document(path))
    for name in sorted(env):
        if name.startswith(_PREFIX) and name not in _ELSEWHERE:
            key = tuple(name.removeprefix(_PREFIX).lower().split("__"))
            settings = _apply_text(settings, key, env[name], name)
    for name, text in overrides.items():
        settings = _apply_text(settings, tuple(name.split(".")), text, name)
    return settings


def source_paths(settings: Settings, path: Path | None) -> tuple[Path, ...]:
    """What ``load_sources`` shall read: the configuration file ``path`` itself, then the files and folders it names.

    The folder that is only there by default need not exist.
    """
    standard = _beside(Settings(), path.parent if path else Path()).sources
    named = tuple(one for one in settings.sources if one not in standard or one.exists())
    return ((path,) if path else ()) + named


def _beside(settings: Settings, folder: Path) -> Settings:
    return replace(
        settings, database=folder / settings.database, sources=tuple(folder / one for one in settings.sources)
    )


def _apply_file(settings: Settings, document: Document) -> Settings:
    document.refuse_unknown(document.values, (), [*(one.name for one in fields(Settings)), *_SOURCE_TABLES])
    tables = groups()
    for name, value in document.values.items():
        if name in _SOURCE_TABLES:
            continue
        if name not in tables:
            settings = _set(settings, (name,), value, document)
            continue
        table = document.table(value, (name,))
        document.refuse_unknown(table, (name,), [one.name for one in fields(tables[name])])
        for key, one in table.items():
            settings = _set(settings, (name, key), one, document)
    return settings


def _set(settings: Settings, key: tuple[str, ...], value: object, document: Document) -> Settings:
    try:
        return _replaced(settings, key, _typed(key, value, document.file.parent))
    except ValueError as error:
        path: KeyPath = key
        document.fail(str(error), path)


def _apply_text(settings: Settings, key: tuple[str, ...], text: str, name: str) -> Settings:
    """One flag or variable; ``name`` is how the person spelt it."""
    known = keys()
    if ".".join(key) not in known:
        near = get_close_matches(".".join(key), known, 1, 0.5)
        if near and name.startswith(_PREFIX):
            near = [_PREFIX + near[0].upper().replace(".", "__")]
        raise ConfigError("unknown setting", key=name, nearest=near[0] if near else None)
    try:
        return _replaced(settings, key, _typed(key, _from_text(kind_of(key), text), Path()))
    except ValueError as error:
        raise ConfigError(str(error), key=name) from None


def _from_text(kind: Any, text: str) -> object:
    """The TOML value that a flag or a variable stands for."""
    if kind in {int, float}:
        try:
            return kind(text)
        except ValueError:
            raise ValueError(f"must be a number, not {text!r}") from None
    if get_args(kind):
        return [one.strip() for one in text.split(",") if one.strip()]
    return text


def _replaced(settings: Settings, key: tuple[str, ...], value: Any) -> Settings:
    if len(key) == 1:
        return replace(settings, **{key[0]: value})
    group: Any = replace(getattr(settings, key[0]), **{key[1]: value})
    return replace(settings, **{key[0]: group})


def _typed(key: tuple[str, ...], value: object, folder: Path) -> Any:
    """The TOML value as the key's type and within its bounds. Raises ``ValueError``."""
    kind, bounds = kind_of(key), about(key)
    if get_args(kind):
        each = value if isinstance(value, list) else [value]
        return tuple(_one(get_args(kind)[0], one, folder) for one in each)
    found = _one(kind, value, folder)
    if bounds.least is not None and not found >= bounds.least:  # so that NaN fails too
        raise ValueError(f"must be at least {toml_value(bounds.least)}")
    if bounds.most is not None and found > bounds.most:
        raise ValueError(f"must be at most {bounds.most}")
    if bounds.among and found not in bounds.among:
        raise ValueError(f"must be one of {', '.join(bounds.among)}, not {found!r}")
    if bounds.form and not re.fullmatch(bounds.form, found):
        raise ValueError(f"{found!r} has characters that it must not have")
    return found


def _one(kind: Any, value: object, folder: Path) -> Any:
    if kind is Network and isinstance(value, str):
        return ip_network(value)
    if kind is timedelta and isinstance(value, str):
        return parse_duration(value)
    if kind is Path and isinstance(value, str) and value:
        return folder / Path(value).expanduser()
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        wanted = {int: "a whole number", float: "a number", str: "text", timedelta: "a duration such as '15m'"}
        raise ValueError(f"must be {wanted.get(kind, 'a network' if kind is Network else 'a path')}, not {value!r}")
    return value
