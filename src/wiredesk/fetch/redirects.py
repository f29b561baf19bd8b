"""The way from the asked URL to the page: where a redirect may lead and what may travel along."""

from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from wiredesk.errors import FetchError
from wiredesk.records import Hop, Outcome, Request
from wiredesk.web.redaction import redact
from wiredesk.web.urls import absolute


class Way:
    """The hops of one fetch. ``url`` is where the next request goes, never with a password in it.

    ``hops`` holds each URL that answered with a redirect, in order. The source's own headers, its cookies and its
    password go only to the scheme, host and port that were configured: they are dropped at the first hop elsewhere and
    stay dropped (GHSA-cw9j-q3vf-hrrv and its kin).
    """

    __slots__ = ("_most", "hops", "secrets", "url")

    def __init__(self, request: Request, most: int) -> None:
        """Raises ``FetchError`` with BAD_URL when the URL of ``request`` cannot be fetched."""
        url, password = _start(request.url)
        if not url:
            raise FetchError(Outcome.BAD_URL, f"not a URL that can be fetched: {redact(request.url)[:200]}")
        self.url = url
        self.secrets: Mapping[str, str] = _secrets(request, password) if _has_secrets(request, password) else {}
        self.hops: list[Hop] = []
        self._most = most

    @property
    def host(self) -> str:
        """Host and port of ``url``, for messages."""
        return self.url.split("/", 3)[2]

    def follow(self, status: int, location: str | None) -> None:
        """Go where a redirect points. Raises ``FetchError``: BAD_REDIRECT or TOO_MANY_REDIRECTS."""
        old = self.url
        self.hops.append(Hop(url=old, status=status))
        if len(self.hops) > self._most:
            raise FetchError(Outcome.TOO_MANY_REDIRECTS, f"more than {self._most} redirects", status=status)
        new = absolute(location, old) if location and location.strip() else None
        if new is None:
            raise FetchError(Outcome.BAD_REDIRECT, f"status {status} without a usable Location", status=status)
        self.url, _ = without_password(_never_down(old, new))
        if any(hop.url == self.url for hop in self.hops):
            raise FetchError(Outcome.TOO_MANY_REDIRECTS, "redirect loop", status=status)
        if self.secrets and _origin(self.url) != _origin(old):
            self.secrets = {}


@lru_cache(maxsize=16_384)  # a listing is asked for again and again
def _start(url: str) -> tuple[str, str | None]:
    """The URL to ask for and the password it came with; "" when it cannot be fetched."""
    fetchable = absolute(url)
    return without_password(fetchable) if fetchable else ("", None)


def _has_secrets(request: Request, password: str | None) -> bool:
    return bool(request.headers or request.cookies or password)


def _secrets(request: Request, password: str | None) -> dict[str, str]:
    headers = dict(request.headers)
    if request.cookies:
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in request.cookies.items())
    if password:
        headers["Authorization"] = basic_auth(password)
    return headers


def basic_auth(password: str) -> str:
    """The value of an Authorization header for ``user:password`` as it stands, percent-encoded, in a URL (RFC 7617)."""
    user, _, word = password.partition(":")
    return "Basic " + b64encode(f"{unquote(user)}:{unquote(word)}".encode()).decode("ascii")


def without_password(url: str) -> tuple[str, str | None]:
    """``url`` (absolute) as it goes on the wire, and the ``user:password`` that stood in it."""
    start = url.index("://") + 3
    end = url.find("/", start)
    authority = url[start : end if end >= 0 else len(url)]
    if "@" not in authority:
        return url, None
    password, _, host = authority.rpartition("@")
    return url[:start] + host + url[start + len(authority) :], password


def _never_down(old: str, new: str) -> str:
    """Keep to TLS once the way has it: ``http`` on its usual port is asked for as ``https``.

    Browsers' HTTPS-first modes do the same. On another port there is no telling where TLS would listen.
    """
    if not (old.startswith("https:") and new.startswith("http:")):
        return new
    if urlsplit(new).port is not None:
        raise FetchError(Outcome.BAD_REDIRECT, "redirect from https to http")
    return "https" + new[4:]


def _origin(url: str) -> str:
    return "/".join(url.split("/", 3)[:3])
