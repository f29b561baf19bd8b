"""Files that a person names: read whole, and never written over the database."""

import gzip
import zlib
from pathlib import Path

from wiredesk.errors import InputError, UsageError


def read_file(path: Path) -> bytes:
    """The bytes of a saved page, unpacked when it is gzip. Raises ``InputError``."""
    try:
        body = path.read_bytes()
        return gzip.decompress(body) if body.startswith(b"\x1f\x8b") else body
    except (OSError, EOFError, ValueError, zlib.error) as error:  # ValueError: a NUL in the name
        raise InputError(f"{path}: {getattr(error, 'strerror', None) or error}") from None


def check_output(path: Path, database: Path) -> None:
    """Raises ``UsageError`` where nothing may be written: a folder, the database, the files that belong to it."""
    if path.is_dir() or not path.parent.is_dir():
        raise UsageError(f"{path}: {'a folder, not a file' if path.is_dir() else 'no such folder'}")
    ours = database.resolve()
    if path.resolve() in {ours, *(ours.with_name(ours.name + end) for end in ("-wal", "-shm", ".lock"))}:
        raise UsageError(f"{path}: belongs to the database {database}, which would be lost")
