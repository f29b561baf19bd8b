"""The settings: the only reader of ``wiredesk.toml`` and of the environment.

Flags beat environment beat file beat default. In the environment, ``WIREDESK_DATABASE`` sets a key at the top and
``WIREDESK_FETCH__MAX_BYTES`` one in a table; lists are separated by commas. ``WIREDESK_CONFIG`` names the file itself
and is left to the command line. The ``Key`` of every field holds the line of why that ``config/wiredesk.toml`` shows.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import timedelta
from difflib import get_close_matches
from importlib.metadata import version
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, get_args, get_type_hints

from wiredesk.errors import ConfigError
from wiredesk.sources.durations import parse_duration
from wiredesk.sources.positions import KeyPath
from wiredesk.sources.toml import Document, read_document
from wiredesk.sources.write import toml_value
from wiredesk.web.redaction import redact

Network = IPv4Network | IPv6Network
_PREFIX = "WIREDESK_"
_ELSEWHERE = frozenset({"WIREDESK_CONFIG"})
_SOURCE_TABLES = frozenset({"defaults", "source"})


@dataclass(frozen=True, slots=True)
class Key:
    """What is said about a setting: one line of why, and the bounds of its value."""

    why: str
    least: int | timedelta | None = None
    among: tuple[str, ...] = ()
    form: str = ""  # a regular expression
    most: int | None = None


_SECOND, _MINUTE, _DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1)
_ZERO = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """Who we say we are."""

    name: Annotated[str, Key("the product token that robots.txt groups may name", form="[A-Za-z_-]+")] = "wiredesk"
    contact: Annotated[
        str, Key("a URL or mail address where a publisher reaches you; sent with every request", form=r"[^\s()]*")
    ] = ""

    @property
    def header(self) -> str:
        """The User-Agent header (RFC 9110 section 10.1.5)."""
        return f"{self.name}/{version('wiredesk')}" + (f" (+{self.contact})" if self.contact else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """What one fetch may cost."""

    max_bytes: Annotated[int, Key("of the decoded body: real news pages end at 3 MB, bombs do not", 1000)] = 8_000_000
    max_redirects: Annotated[int, Key("beyond this it is a loop", 0)] = 10
    total: Annotated[timedelta, Key("all hops together", _SECOND)] = timedelta(seconds=30)
    connect: Annotated[timedelta, Key("name lookup, TCP and TLS", _SECOND)] = timedelta(seconds=10)
    first_byte: Annotated[timedelta, Key("from the request to the end of the headers", _SECOND)] = timedelta(seconds=15)
    connections: Annotated[int, Key("open at once over all hosts; each TLS one takes about 44 KB", 1)] = 1000
    allowed_networks: Annotated[
        tuple[Network, ...], Key("private ranges that may be reached all the same, such as '10.1.0.0/16'")
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Politeness:
    """What a host may be asked for."""

    max_crawl_delay: Annotated[timedelta, Key("a longer Crawl-delay of robots.txt is cut to this", _ZERO)] = timedelta(
        seconds=120
    )
    robots_cache: Annotated[timedelta, Key("how long robots.txt holds; RFC 9309 asks for a day at most", _MINUTE)] = (
        timedelta(hours=24)
    )
    daily_requests: Annotated[int, Key("to one host per day (UTC), robots.txt counted; 0 sets no budget", 0)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerSettings:
    """How much runs at once."""

    hosts: Annotated[int, Key("hosts fetched from at the same time", 1)] = 32
    per_host: Annotated[int, Key("due URLs taken with one claim on a host", 1)] = 50
    lease: Annotated[timedelta, Key("a claim that is not renewed ends by itself", 10 * _SECOND)] = timedelta(
        seconds=120
    )
    readers: Annotated[int, Key("processes that read pages: one per core is enough", 1)] = 2
    read_deadline: Annotated[timedelta, Key("a page that takes longer is given up, its process replaced", _SECOND)] = (
        timedelta(seconds=10)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When to look again."""

    tick: Annotated[timedelta, Key("how often the daemon asks what is due", _SECOND)] = timedelta(seconds=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How long things are kept."""

    fetch_log: Annotated[timedelta, Key("one row per fetch, for status and courtesy reports", _DAY)] = timedelta(
        days=30
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """What is said on standard error."""

    format: Annotated[str, Key("text for people, json for machines", among=("text", "json"))] = "text"
    level: Annotated[str, Key("the least that is said", among=("debug", "info", "warning", "error"))] = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class SidePort:
    """Health, metrics and status over HTTP."""

    host: Annotated[str, Key("the address to listen on")] = "127.0.0.1"
    port: Annotated[int, Key("0 is off", 0, most=65_535)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set. Relative paths in the file are resolved against its folder."""

    database: Annotated[Path, Key("the SQLite file that keeps everything")] = Path("wiredesk.db")
    sources: Annotated[tuple[Path, ...], Key("files and folders of sources, besides those in this file")] = (
        Path("sources"),
    )
    agent: Agent = field(default_factory=Agent)
    fetch: Fetch = field(default_factory=Fetch)
    politeness: Politeness = field(default_factory=Politeness)
    workers: WorkerSettings = field(default_factory=WorkerSettings)
    schedule: Schedule = field(default_factory=Schedule)
    retention: Retention = field(default_factory=Retention)
    log: Log = field(default_factory=Log)
    side_port: SidePort = field(default_factory=SidePort)


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


def dump(settings: Settings) -> str:
    """The settings as TOML; credentials in URLs are masked."""
    lines = [f"{key} = {_shown(value)}" for key, value in _plain(settings).items()]
    for name in _groups():
        group = _plain(getattr(settings, name))
        lines += ["", f"[{name}]", *(f"{key} = {_shown(value)}" for key, value in group.items())]
    return "\n".join(lines) + "\n"


def keys() -> dict[str, Key]:
    """Every dotted key, in order, with what is said about it."""
    found = {name: _key((name,)) for name in _plain(Settings())}
    for name, group in _groups().items():
        found |= {f"{name}.{one.name}": _key((name, one.name)) for one in fields(group)}
    return found


def _beside(settings: Settings, folder: Path) -> Settings:
    return replace(
        settings, database=folder / settings.database, sources=tuple(folder / one for one in settings.sources)
    )


def _groups() -> dict[str, Any]:
    """The tables of the file: name to record class."""
    return {name: kind for name, kind in get_type_hints(Settings).items() if is_dataclass(kind)}


def _hint(key: tuple[str, ...]) -> Any:
    record = Settings if len(key) == 1 else _groups()[key[0]]
    return get_type_hints(record, include_extras=True)[key[-1]]


def _key(key: tuple[str, ...]) -> Key:
    about: Key = get_args(_hint(key))[1]
    return about


def _kind(key: tuple[str, ...]) -> Any:
    return get_args(_hint(key))[0]


def _plain(record: Any) -> dict[str, Any]:
    values = {one.name: getattr(record, one.name) for one in fields(record)}
    return {name: value for name, value in values.items() if not is_dataclass(value)}


def _shown(value: object) -> str:
    if isinstance(value, str) and "://" in value:
        return toml_value(redact(value))
    return toml_value([str(one) for one in value] if isinstance(value, tuple) else value)


def _apply_file(settings: Settings, document: Document) -> Settings:
    document.refuse_unknown(document.values, (), [*(one.name for one in fields(Settings)), *_SOURCE_TABLES])
    groups = _groups()
    for name, value in document.values.items():
        if name in _SOURCE_TABLES:
            continue
        if name not in groups:
            settings = _set(settings, (name,), value, document)
            continue
        table = document.table(value, (name,))
        document.refuse_unknown(table, (name,), [one.name for one in fields(groups[name])])
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
        return _replaced(settings, key, _typed(key, _from_text(_kind(key), text), Path()))
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
    kind, about = _kind(key), _key(key)
    if get_args(kind):
        each = value if isinstance(value, list) else [value]
        return tuple(_one(get_args(kind)[0], one, folder) for one in each)
    found = _one(kind, value, folder)
    if about.least is not None and not found >= about.least:  # so that NaN fails too
        raise ValueError(f"must be at least {toml_value(about.least)}")
    if about.most is not None and found > about.most:
        raise ValueError(f"must be at most {about.most}")
    if about.among and found not in about.among:
        raise ValueError(f"must be one of {', '.join(about.among)}, not {found!r}")
    if about.form and not re.fullmatch(about.form, found):
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
