"""TLS is verified, always."""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
import trustme

from tests.hostile.fetching import http, outcome_of
from tests.hostile.server import STORY, Hostile, says, says_then_hangs
from wiredesk.records import Outcome, Page, Request

HOSTS = ("site.test", *(f"s{number}.test" for number in range(9)))  # the others in crawls
NOW = datetime.now(UTC)  # certificates are checked against the real time


@cache
def authority() -> trustme.CA:
    return trustme.CA()


def trusting() -> ssl.SSLContext:
    trust = ssl.create_default_context()
    authority().configure_trust(trust)
    return trust


def serving(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def good() -> ssl.SSLContext:
    return serving(authority().issue_cert(*HOSTS))


def expired() -> ssl.SSLContext:
    return serving(authority().issue_cert(*HOSTS, not_after=NOW - timedelta(days=1)))


def not_yet() -> ssl.SSLContext:
    return serving(authority().issue_cert(*HOSTS, not_before=NOW + timedelta(days=1)))


def another_host() -> ssl.SSLContext:
    return serving(authority().issue_cert("elsewhere.test"))


def unknown_authority() -> ssl.SSLContext:
    return serving(trustme.CA().issue_cert(*HOSTS))


def outdated_protocol() -> ssl.SSLContext:
    context = good()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.minimum_version = ssl.TLSVersion.TLSv1
    return context


@dataclass(frozen=True)
class TlsCase:
    context: Callable[[], ssl.SSLContext]
    outcome: Outcome


CASES = (
    TlsCase(good, Outcome.OK),
    TlsCase(expired, Outcome.TLS_ERROR),
    TlsCase(not_yet, Outcome.TLS_ERROR),
    TlsCase(another_host, Outcome.TLS_ERROR),
    TlsCase(unknown_authority, Outcome.TLS_ERROR),
)


@pytest.mark.parametrize("case", CASES, ids=[case.context.__name__ for case in CASES])
async def test_tls(case: TlsCase) -> None:
    """A certificate that is not right ends the fetch before the request is sent."""
    async with Hostile(tls=case.context()) as server, Hostile() as sibling, http(trust=trusting()) as fetcher:
        outcome, result = await outcome_of(fetcher, Request(url=f"https://site.test:{server.port}/story"))
        assert outcome is case.outcome, result
        assert server.paths() == (["/story"] if outcome is Outcome.OK else [])
        assert (await fetcher.fetch(Request(url=f"http://site.test:{sibling.port}/"))).body == STORY


async def test_without_a_context_of_ours_only_known_authorities_count() -> None:
    async with Hostile(tls=good()) as server, http() as fetcher:
        outcome, _ = await outcome_of(fetcher, Request(url=f"https://site.test:{server.port}/story"))
        assert outcome is Outcome.TLS_ERROR


async def test_an_outdated_protocol_gets_no_request() -> None:
    async with Hostile(tls=outdated_protocol()) as server, http(trust=trusting()) as fetcher:
        outcome, _ = await outcome_of(fetcher, Request(url=f"https://site.test:{server.port}/story"))
        assert outcome in (Outcome.TLS_ERROR, Outcome.CONNECT_ERROR)  # by alert or by a closed connection
        assert server.heard == []


async def test_plain_http_on_a_tls_port_is_a_tls_error() -> None:
    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server, http() as fetcher:
        port = server.sockets[0].getsockname()[1]
        outcome, _ = await outcome_of(fetcher, Request(url=f"https://site.test:{port}/story"))
        assert outcome is Outcome.TLS_ERROR


async def test_tls_on_a_plain_port_is_no_page() -> None:
    async with Hostile(tls=good()) as server, http() as fetcher:
        outcome, result = await outcome_of(fetcher, Request(url=f"http://site.test:{server.port}/story"))
        assert outcome in (Outcome.CONNECT_ERROR, Outcome.BAD_RESPONSE)
        assert not isinstance(result, Page)


async def test_a_body_cut_under_tls_is_noticed() -> None:
    cut = {"/story": says(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nshort")}
    async with Hostile(cut, tls=good()) as server, http(trust=trusting()) as fetcher:
        outcome, _ = await outcome_of(fetcher, Request(url=f"https://site.test:{server.port}/story"))
        assert outcome is Outcome.TRUNCATED


async def test_silence_under_tls_is_a_timeout() -> None:
    async with Hostile({"/story": says_then_hangs(b"")}, tls=good()) as server, http(trust=trusting()) as fetcher:
        outcome, _ = await outcome_of(fetcher, Request(url=f"https://site.test:{server.port}/story"))
        assert outcome is Outcome.TIMEOUT
