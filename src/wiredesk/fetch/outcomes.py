"""What an HTTP status means for us."""

from collections.abc import Mapping
from datetime import datetime

from wiredesk.errors import FetchError
from wiredesk.records import Outcome
from wiredesk.web.freshness import retry_after

# RFC 9110 section 15.4: the ones that name a new place for a GET. 300, 305 and 306 are not followed by browsers either.
REDIRECTS = frozenset({301, 302, 303, 307, 308})

_BY_STATUS = {
    206: Outcome.TRUNCATED,  # a part, although the whole was asked for
    304: Outcome.BAD_RESPONSE,  # nobody set a condition
    401: Outcome.BLOCKED,
    403: Outcome.BLOCKED,
    404: Outcome.NOT_FOUND,
    410: Outcome.GONE,
    429: Outcome.THROTTLED,
    451: Outcome.BLOCKED,
}
_BY_CLASS = {3: Outcome.BAD_REDIRECT, 4: Outcome.CLIENT_ERROR, 5: Outcome.SERVER_ERROR}


def refused(status: int, headers: Mapping[str, str], now: datetime) -> FetchError | None:
    """The error that a response stands for; ``None`` when it is the page.

    ``headers`` with lower-case names. 304 is a page only as an answer to a condition: the caller looks at that first.
    """
    if headers.get("cf-mitigated", "").strip().lower() == "challenge":
        # The header by which Cloudflare tells its challenge page from the site's own answer, whatever the status.
        return FetchError(Outcome.BLOCKED, f"bot check (status {status})", status=status)
    if 200 <= status < 300 and status not in _BY_STATUS:
        return None
    wait = retry_after(headers, now) if status in (429, 503) else None
    outcome = _BY_STATUS.get(status) or _BY_CLASS.get(status // 100, Outcome.BAD_RESPONSE)
    if status == 503 and wait is not None:
        outcome = Outcome.THROTTLED
    return FetchError(outcome, f"status {status}", status=status, retry_after=wait)
