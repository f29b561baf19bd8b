"""What is asked before a request leaves and told when it is over, redirects included.

A fetcher that follows redirects sends several requests for one ``fetch``; robots.txt and spacing count each of them,
on the host that it goes to. So the fetcher takes a gate beside the request. ``OPEN_GATE`` lets everything pass.
"""

from datetime import timedelta
from typing import Protocol

from wiredesk.records import Page, Request


class Answer(Protocol):
    """How one request ended."""

    status: int  # 0 when no answer came
    waited: float  # seconds until the headers were there
    fresh: bool  # the connection was opened for it: the request left some time after its start
    wire: int  # bytes of the body as transferred
    retry_after: timedelta | None


class Gate(Protocol):
    """Stands before every request of one fetch."""

    async def enter(self, url: str) -> None:
        """Return when the request to ``url`` may leave. Raises ``FetchError`` when it may not."""
        ...

    def leave(self, url: str, answer: Answer) -> None:
        """The request that ``enter`` let pass is over. Called exactly once for each ``enter`` that returned."""
        ...


class GatedFetcher(Protocol):
    """A ``ports.Fetcher`` that asks a gate before each of its requests."""

    async def fetch(self, request: Request, gate: Gate = ...) -> Page:
        """As ``ports.Fetcher.fetch``; also raises what the gate raises."""
        ...


class _OpenGate:
    async def enter(self, url: str) -> None:
        return None

    def leave(self, url: str, answer: Answer) -> None:
        return None


OPEN_GATE: Gate = _OpenGate()
