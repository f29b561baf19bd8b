"""One writing process per database: a POSIX record lock on ``<database>.lock``.

The kernel drops such a lock when its process ends, SIGKILL included, and a forked child does not inherit it (unlike
``flock``, where a surviving parse process would keep it). It does not tell two openers in one process apart, so a set
of the paths held here does. SQLite's own exclusive mode would shut readers out as well. See docs/decisions/store.md.
"""

import fcntl
import os
from datetime import UTC, datetime
from pathlib import Path

from wiredesk.errors import StoreBusyError, StoreError

_held: set[Path] = set()


class WriterLock:
    """Held from construction to ``release``. Raises ``StoreBusyError`` when another opener has it."""

    def __init__(self, database: Path) -> None:
        real = database.resolve()
        self._path = real.with_name(real.name + ".lock")
        if self._path in _held:
            raise StoreBusyError(f"{database}: already open for writing in this process")
        try:
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise StoreError(f"{self._path}: {error.strerror}") from error
        try:
            fcntl.lockf(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.pread(self._descriptor, 200, 0).decode(errors="replace").strip()
            os.close(self._descriptor)
            raise StoreBusyError(f"{database}: in use by another instance ({holder or 'just starting'})") from error
        _held.add(self._path)
        started = datetime.now(UTC).isoformat(timespec="seconds")
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, f"pid {os.getpid()}, since {started}\n".encode(), 0)

    def release(self) -> None:
        """Let the next opener in. The file stays: removing it would let two processes lock two different files."""
        _held.discard(self._path)
        os.close(self._descriptor)
