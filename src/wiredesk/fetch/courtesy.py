"""What we did to each host, to be shown to a publisher that asks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HostCourtesy:
    """Counts for one host since the fetcher started. ``bytes`` are bodies as transferred."""

    host: str
    requests: int
    bytes: int
    not_modified: int
    throttled: int  # 429 and 503 answers
    retry_after_obeyed: int  # Retry-After wishes; no request left before one had passed
    robots_fetched: int
    robots_allowed: int
    robots_denied: int
    robots_unreachable: int
