"""The Store port on SQLite."""

from wiredesk.store.sqlite.store import SqliteStore

__all__ = ["SqliteStore"]
