"""Every exception of wiredesk.

    WiredeskError              exit code
    ├── UsageError             2    the command line asks for something impossible
    ├── InputError             65   input data that cannot be used at all
    ├── UnreachableError       69   nothing could be reached
    ├── StoreError             74   the database cannot be read or written
    │   ├── StoreBusyError     75   another instance holds it
    │   ├── SchemaError        78   the file is no wiredesk database, or from a newer version
    │   └── StaleLeaseError    -    a write under an epoch that is no longer ours; dropped, never applied
    ├── ConfigError            78   file, line, key and the nearest right key
    ├── FetchError             -    a fetch that ended without a page: carries its Outcome
    └── ReadError              -    a page or listing that gives no record: carries its Outcome

Library errors are mapped to these where the library is called, and nowhere else.
"""

from datetime import timedelta

from wiredesk.records import Hop, Outcome


class WiredeskError(Exception):
    """Root. ``str()`` is one clear line for a person."""

    exit_code = 1


class UsageError(WiredeskError):
    """The command line asks for something impossible."""

    exit_code = 2


class InputError(WiredeskError):
    """Input data that cannot be used at all."""

    exit_code = 65


class UnreachableError(WiredeskError):
    """Nothing could be reached."""

    exit_code = 69


class StoreError(WiredeskError):
    """The database cannot be read or written."""

    exit_code = 74


class StoreBusyError(StoreError):
    """Another instance holds the database."""

    exit_code = 75


class SchemaError(StoreError):
    """The file is no wiredesk database, or was written by a newer version."""

    exit_code = 78


class StaleLeaseError(StoreError):
    """A write under an epoch that is no longer ours."""


class ConfigError(WiredeskError):
    """A configuration that cannot be used.

    ``file`` as given, ``line`` counted from 1 (0 when unknown), ``key`` in dotted form, ``nearest`` the nearest
    right key where there is one.
    """

    exit_code = 78

    def __init__(self, message: str, *, file: str = "", line: int = 0, key: str = "", nearest: str | None = None):
        self.file, self.line, self.key, self.nearest = file, line, key, nearest
        place = f"{file}:{line}: " if line else f"{file}: " if file else ""
        hint = f" (did you mean {nearest!r}?)" if nearest else ""
        super().__init__(f"{place}{key + ': ' if key else ''}{message}{hint}")


class FetchError(WiredeskError):
    """A fetch that ended without a page.

    ``outcome`` says how, ``status`` is the HTTP status where there was one, ``retry_after`` the server's own wish,
    ``redirects`` the hops followed before it ended.
    """

    def __init__(
        self,
        outcome: Outcome,
        message: str = "",
        *,
        status: int | None = None,
        retry_after: timedelta | None = None,
        final_url: str | None = None,
        redirects: tuple[Hop, ...] = (),
    ):
        self.outcome, self.status, self.retry_after = outcome, status, retry_after
        self.final_url, self.redirects = final_url, redirects
        super().__init__(message or outcome.value)


class ReadError(WiredeskError):
    """A page or listing that gives no record; ``outcome`` is one of the reading outcomes.

    ``gone``: the page says that what was asked for is not there, whatever its status.
    """

    exit_code = 65

    def __init__(self, outcome: Outcome, message: str = "", *, gone: bool = False):
        self.outcome, self.gone = outcome, gone
        super().__init__(message or outcome.value)
