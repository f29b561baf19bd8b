"""The settings: the only reader of ``wiredesk.toml`` and of the environment."""

from wiredesk.settings.loading import load_settings, source_paths
from wiredesk.settings.table import (
    Agent,
    Fetch,
    Key,
    Log,
    Politeness,
    Retention,
    Schedule,
    Settings,
    SidePort,
    WorkerSettings,
    dump,
    keys,
)

__all__ = [
    "Agent",
    "Fetch",
    "Key",
    "Log",
    "Politeness",
    "Retention",
    "Schedule",
    "Settings",
    "SidePort",
    "WorkerSettings",
    "dump",
    "keys",
    "load_settings",
    "source_paths",
]
