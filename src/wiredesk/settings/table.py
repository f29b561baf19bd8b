"""Every setting with its default, its bounds and the line of why that ``config/wiredesk.toml`` shows."""

from dataclasses import dataclass, field, fields, is_dataclass
from datetime import timedelta
from importlib.metadata import version
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Annotated, Any, get_args, get_type_hints

from wiredesk.sources.write import toml_value
from wiredesk.web.redaction import redact

Network = IPv4Network | IPv6Network


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


def dump(settings: Settings) -> str:
    """The settings as TOML; credentials in URLs are masked."""
    lines = [f"{key} = {_shown(value)}" for key, value in plain(settings).items()]
    for name in groups():
        group = plain(getattr(settings, name))
        lines += ["", f"[{name}]", *(f"{key} = {_shown(value)}" for key, value in group.items())]
    return "\n".join(lines) + "\n"


def keys() -> dict[str, Key]:
    """Every dotted key, in order, with what is said about it."""
    found = {name: about((name,)) for name in plain(Settings())}
    for name, group in groups().items():
        found |= {f"{name}.{one.name}": about((name, one.name)) for one in fields(group)}
    return found


def groups() -> dict[str, Any]:
    """The tables of the file: name to record class."""
    return {name: kind for name, kind in get_type_hints(Settings).items() if is_dataclass(kind)}


def _hint(key: tuple[str, ...]) -> Any:
    record = Settings if len(key) == 1 else groups()[key[0]]
    return get_type_hints(record, include_extras=True)[key[-1]]


def about(key: tuple[str, ...]) -> Key:
    """What is said about a setting; a key of a table is ``("fetch", "total")``."""
    found: Key = get_args(_hint(key))[1]
    return found


def kind_of(key: tuple[str, ...]) -> Any:
    """The type of a setting's value."""
    return get_args(_hint(key))[0]


def plain(record: Any) -> dict[str, Any]:
    """The values of a record, without the tables in it."""
    values = {one.name: getattr(record, one.name) for one in fields(record)}
    return {name: value for name, value in values.items() if not is_dataclass(value)}


def _shown(value: object) -> str:
    if isinstance(value, str) and "://" in value:
        return toml_value(redact(value))
    return toml_value([str(one) for one in value] if isinstance(value, tuple) else value)
