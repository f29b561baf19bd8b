"""What the libraries below raise, as an ``Outcome``."""

import os
import socket
import ssl
from collections.abc import Mapping

import aiohttp

from wiredesk.errors import FetchError
from wiredesk.fetch.decompress import CutError, EncodingError
from wiredesk.fetch.exchange import Exchange
from wiredesk.fetch.guard import ForbiddenAddressError
from wiredesk.fetch.peer import FloodError
from wiredesk.records import Outcome
from wiredesk.web.redaction import redact

# What aiohttp, ssl and the system raise, by what it means for the target. The nearest class in the order of
# inheritance decides; ``tests/fetch/test_http.py`` walks aiohttp's tree and finds every class here.
OUTCOMES: Mapping[type[BaseException], Outcome] = {
    ForbiddenAddressError: Outcome.FORBIDDEN_ADDRESS,
    EncodingError: Outcome.BAD_RESPONSE,
    CutError: Outcome.TRUNCATED,
    FloodError: Outcome.BAD_RESPONSE,
    TimeoutError: Outcome.TIMEOUT,
    OSError: Outcome.CONNECT_ERROR,
    socket.gaierror: Outcome.DNS_ERROR,
    ssl.SSLError: Outcome.TLS_ERROR,
    ValueError: Outcome.BAD_URL,  # a URL or header that cannot be put on the wire
    aiohttp.ClientError: Outcome.BAD_RESPONSE,
    aiohttp.ClientConnectionError: Outcome.CONNECT_ERROR,
    aiohttp.ClientConnectionResetError: Outcome.CONNECT_ERROR,
    aiohttp.ClientConnectorCertificateError: Outcome.TLS_ERROR,
    aiohttp.ClientConnectorDNSError: Outcome.DNS_ERROR,
    aiohttp.ClientConnectorError: Outcome.CONNECT_ERROR,
    aiohttp.ClientConnectorSSLError: Outcome.TLS_ERROR,
    aiohttp.ClientHttpProxyError: Outcome.CONNECT_ERROR,
    aiohttp.ClientOSError: Outcome.CONNECT_ERROR,
    aiohttp.ClientPayloadError: Outcome.TRUNCATED,
    aiohttp.ClientProxyConnectionError: Outcome.CONNECT_ERROR,
    aiohttp.ClientResponseError: Outcome.BAD_RESPONSE,
    aiohttp.ClientSSLError: Outcome.TLS_ERROR,
    aiohttp.ConnectionTimeoutError: Outcome.TIMEOUT,
    aiohttp.ContentTypeError: Outcome.BAD_RESPONSE,
    aiohttp.InvalidURL: Outcome.BAD_URL,
    aiohttp.InvalidUrlClientError: Outcome.BAD_URL,
    aiohttp.InvalidUrlRedirectClientError: Outcome.BAD_REDIRECT,
    aiohttp.NonHttpUrlClientError: Outcome.BAD_URL,
    aiohttp.NonHttpUrlRedirectClientError: Outcome.BAD_REDIRECT,
    aiohttp.RedirectClientError: Outcome.BAD_REDIRECT,
    aiohttp.ServerConnectionError: Outcome.CONNECT_ERROR,
    aiohttp.ServerDisconnectedError: Outcome.CONNECT_ERROR,
    aiohttp.ServerFingerprintMismatch: Outcome.TLS_ERROR,
    aiohttp.ServerTimeoutError: Outcome.TIMEOUT,
    aiohttp.SocketTimeoutError: Outcome.TIMEOUT,
    aiohttp.TooManyRedirects: Outcome.TOO_MANY_REDIRECTS,
    aiohttp.client_exceptions.UnixClientConnectorError: Outcome.CONNECT_ERROR,
    aiohttp.UploadAbortedError: Outcome.CONNECT_ERROR,
    aiohttp.WSMessageTypeError: Outcome.BAD_RESPONSE,
    aiohttp.WSServerHandshakeError: Outcome.BAD_RESPONSE,
}
KNOWN = tuple(OUTCOMES)


def outcome_of(exc: BaseException) -> Outcome:
    """The outcome for an exception of the libraries below, by the nearest class."""
    return next(OUTCOMES[kind] for kind in type(exc).__mro__ if kind in OUTCOMES)


def failure(exc: BaseException, exchange: Exchange) -> FetchError:
    """The error that ``exc`` stands for at this point of the exchange; its text is one line without secrets."""
    outcome = outcome_of(exc)
    if outcome is Outcome.CONNECT_ERROR and exchange.status:
        outcome = Outcome.TRUNCATED  # the connection broke under the body
    said = exchange.lateness() if outcome is Outcome.TIMEOUT else " ".join(_said(exc).split()) or type(exc).__name__
    return FetchError(outcome, f"{exchange.host}: {redact(said)[:200]}", status=exchange.status or None)


def _said(exc: BaseException) -> str:
    """What the system said, where aiohttp and asyncio tell a story around it."""
    if not isinstance(exc, aiohttp.ClientConnectorError) or isinstance(exc, aiohttp.ClientSSLError):
        return str(exc)
    below = exc.os_error
    if isinstance(below, socket.gaierror) or not below.errno:
        return below.strerror or str(below)
    return os.strerror(below.errno)
