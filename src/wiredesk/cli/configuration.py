"""From the common options to settings and sources."""

import argparse
import os
from difflib import get_close_matches
from pathlib import Path

from wiredesk.errors import ConfigError
from wiredesk.observe import configure_logging
from wiredesk.records import Source
from wiredesk.settings import Log, Settings, load_settings, source_paths
from wiredesk.sources import load_sources, loader
from wiredesk.web.redaction import redact

_USUAL = (Path("config/wiredesk.toml"), Path("wiredesk.toml"))


def configured(arguments: argparse.Namespace) -> bool:
    """Whether there is a configuration file: named, or in a usual place."""
    return _file(arguments) is not None


def load(arguments: argparse.Namespace, *, sources: bool = True) -> tuple[Settings, tuple[Source, ...]]:
    """Settings and (when wanted) the enabled sources. Raises ``ConfigError``."""
    file = _file(arguments)
    overrides = {"database": str(arguments.db)} if arguments.db else {}
    settings = load_settings(file, os.environ, overrides)
    set_logging(arguments, settings.log)
    if not sources:
        return settings, ()
    if file is None:
        raise ConfigError(f"no configuration: none of {', '.join(map(str, _USUAL))} here; name one with --config")
    return settings, load_sources(source_paths(settings, file))


def places(arguments: argparse.Namespace) -> dict[tuple[str, str], str]:
    """Where each listing is configured, (source, URL as it may be shown) to ``file:line``; nothing where none can be
    read.
    """
    file = _file(arguments)
    if file is None:
        return {}
    try:
        found = loader.places(source_paths(load_settings(file, os.environ, {}), file))
    except ConfigError:
        return {}
    return {(source, redact(url)): place for (source, url), place in found.items()}


def set_logging(arguments: argparse.Namespace, log: Log) -> None:
    """Flags beat the configuration; without either, warnings go to standard error as text."""
    named = arguments.verbose - arguments.quiet
    verbosity = named or {"error": -1, "warning": 0, "info": 1, "debug": 2}[log.level]
    configure_logging(arguments.log_format or log.format, verbosity)


def choose(sources: tuple[Source, ...], wanted: list[str]) -> tuple[Source, ...]:
    """The enabled sources, or the named ones. Raises ``ConfigError`` for a name that is not configured."""
    if not wanted:
        return tuple(source for source in sources if source.enabled)
    known = {source.id: source for source in sources}
    for name in wanted:
        if name not in known:
            raise ConfigError(
                f"no source is called {name!r}", nearest=next(iter(get_close_matches(name, known, 1)), None)
            )
    return tuple(known[name] for name in wanted)


def _file(arguments: argparse.Namespace) -> Path | None:
    named = arguments.config or (Path(os.environ["WIREDESK_CONFIG"]) if "WIREDESK_CONFIG" in os.environ else None)
    if named is not None:
        return Path(named)
    return next((path for path in _USUAL if path.is_file()), None)
