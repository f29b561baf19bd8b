"""Where a redirect may lead, and what travels along."""

import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import trustme

from tests.hostile.fetching import Case, Names, check, each, http, outcome_of
from tests.hostile.server import STORY, Hostile, ok, redirects, says
from wiredesk.errors import FetchError
from wiredesk.records import Hop, Outcome, Page, Request

HUGE = "/" + "x" * 9000

CASES = (
    *(
        Case(f"status {status}", redirects("/landing", status=f"{status} Moved"), Outcome.OK, 2, body=STORY)
        for status in (301, 302, 303, 307, 308)
    ),
    Case("relative", redirects("landing"), Outcome.OK, 2, body=STORY),
    Case("with blanks around", redirects("  /landing  "), Outcome.OK, 2, body=STORY),
    Case("with a fragment", redirects("/landing#part"), Outcome.OK, 2, body=STORY),
    Case("with raw UTF-8", says("HTTP/1.1 302 F\r\nLocation: /straße\r\n\r\n".encode()), Outcome.OK, 2, body=STORY),
    Case("with a long body", says(ok(b"x" * 90_000, "Location: /landing", status="302 F")), Outcome.OK, 2, body=STORY),
    Case("said twice, the same", redirects("/landing", "/landing"), Outcome.OK, 2, body=STORY),
    Case("to itself", redirects("/story"), Outcome.TOO_MANY_REDIRECTS),
    Case("to itself by an empty fragment", redirects("#"), Outcome.TOO_MANY_REDIRECTS),
    Case("nowhere", redirects(), Outcome.BAD_REDIRECT),
    Case("to an empty place", redirects(""), Outcome.BAD_REDIRECT),
    Case("to two places", redirects("/one", "/two"), Outcome.BAD_REDIRECT),
    Case("to a file", redirects("file:///etc/passwd"), Outcome.BAD_REDIRECT),
    Case("to a script", redirects("javascript:alert(1)"), Outcome.BAD_REDIRECT),
    Case("to data", redirects("data:text/html,hi"), Outcome.BAD_REDIRECT),
    Case("to FTP", redirects("ftp://hostile.test/story"), Outcome.BAD_REDIRECT),
    Case("to an app", redirects("intent://hostile.test#Intent;end"), Outcome.BAD_REDIRECT),
    Case("to a host that is none", redirects("http://[bad/"), Outcome.BAD_REDIRECT),
    Case("to a port that is none", redirects("http://hostile.test:99999/"), Outcome.BAD_REDIRECT),
    Case("to a place too long to be one", redirects(HUGE), Outcome.BAD_REDIRECT),
    Case("choices", redirects("/landing", status="300 Multiple Choices"), Outcome.BAD_REDIRECT),
    Case("use a proxy", redirects("http://127.0.0.1:9/", status="305 Use Proxy"), Outcome.BAD_REDIRECT),
    Case("to loopback by another name", redirects("http://0x7f.2/"), Outcome.FORBIDDEN_ADDRESS),
    Case("to the metadata service", redirects("http://169.254.169.254/latest/"), Outcome.FORBIDDEN_ADDRESS),
    Case("to mapped metadata", redirects("http://[::ffff:a9fe:a9fe]/"), Outcome.FORBIDDEN_ADDRESS),
    Case("to a mail server", redirects("http://hostile.test:25/"), Outcome.FORBIDDEN_ADDRESS),
)


@each(CASES)
async def test_redirect(case: Case) -> None:
    await check(case)


def chain(length: int) -> dict[str, object]:
    return {f"/{step}": redirects(f"/{step + 1}") for step in range(length)}


@pytest.mark.parametrize(("length", "outcome"), [(10, Outcome.OK), (11, Outcome.TOO_MANY_REDIRECTS)])
async def test_ten_redirects_are_followed_and_no_more(length: int, outcome: Outcome) -> None:
    async with Hostile(chain(length)) as server, http() as fetcher:  # type: ignore[arg-type]
        url = f"http://hostile.test:{server.port}"
        got, result = await outcome_of(fetcher, Request(url=f"{url}/0"))
        assert got is outcome
        assert server.paths() == [f"/{step}" for step in range(11)]
        assert result.redirects == tuple(Hop(url=f"{url}/{step}", status=302) for step in range(length))
        assert result.final_url == f"{url}/10"


async def test_a_loop_ends_at_the_first_repetition() -> None:
    loop = {"/a": redirects("/b"), "/b": redirects("/c"), "/c": redirects("/a")}
    async with Hostile(loop) as server, http() as fetcher:
        outcome, _ = await outcome_of(fetcher, Request(url=f"http://hostile.test:{server.port}/a"))
        assert outcome is Outcome.TOO_MANY_REDIRECTS
        assert server.paths() == ["/a", "/b", "/c"]


async def test_an_error_behind_a_redirect_tells_the_way() -> None:
    gone = says(ok(b"", status="410 Gone"))
    async with Hostile({"/old": redirects("/new"), "/new": gone}) as server, http() as fetcher:
        base = f"http://hostile.test:{server.port}"
        with pytest.raises(FetchError) as caught:
            await fetcher.fetch(Request(url=f"{base}/old"))
        assert caught.value.outcome is Outcome.GONE
        assert caught.value.final_url == f"{base}/new"
        assert caught.value.redirects == (Hop(url=f"{base}/old", status=302),)


# ------------------------------------------------------------------------------------------------- secrets


@dataclass
class Pair:
    """Two servers on two ports, and one more with TLS."""

    first: Hostile
    second: Hostile
    secure: Hostile
    trust: ssl.SSLContext


@pytest.fixture
async def pair() -> AsyncIterator[Pair]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("site.test", "other.test").configure_cert(context)
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    async with Hostile() as first, Hostile() as second, Hostile(tls=context) as secure:
        yield Pair(first, second, secure, trust)


SECRETS = ("authorization", "cookie", "x-token")


async def travel(pair: Pair, place: str, back: str | None = None) -> list[Hostile]:
    """Fetch with every kind of secret through a redirect to ``place``."""
    pair.first.scripts["/story"] = redirects(place)
    if back:
        pair.second.scripts["/landing"] = redirects(back)
    async with http(trust=pair.trust) as fetcher:
        url = f"http://user:pass%21@site.test:{pair.first.port}/story"
        page = await fetcher.fetch(Request(url=url, headers={"X-Token": "t"}, cookies={"seen": "1"}, etag='"v"'))
        assert isinstance(page, Page)
        assert "pass" not in page.final_url
    return [pair.first, pair.second, pair.secure]


def sent(server: Hostile, path: str) -> dict[str, str]:
    heard = next(one for one in server.heard if one.path == path)
    return {name: heard.headers[name] for name in SECRETS if name in heard.headers}


ALL = {"authorization": "Basic dXNlcjpwYXNzIQ==", "cookie": "seen=1", "x-token": "t"}


async def test_secrets_go_to_the_configured_origin_and_stay_within_it(pair: Pair) -> None:
    await travel(pair, "/landing")
    assert sent(pair.first, "/story") == sent(pair.first, "/landing") == ALL


async def test_secrets_do_not_go_to_another_port(pair: Pair) -> None:
    await travel(pair, f"http://site.test:{pair.second.port}/landing")
    assert sent(pair.second, "/landing") == {}


async def test_secrets_do_not_go_to_another_host(pair: Pair) -> None:
    await travel(pair, f"http://other.test:{pair.first.port}/landing")
    assert sent(pair.first, "/landing") == {}


async def test_secrets_do_not_go_to_another_scheme(pair: Pair) -> None:
    await travel(pair, f"https://site.test:{pair.secure.port}/landing")
    assert sent(pair.secure, "/landing") == {}


async def test_secrets_do_not_come_back_with_the_way(pair: Pair) -> None:
    back = f"http://site.test:{pair.first.port}/home"
    await travel(pair, f"http://other.test:{pair.second.port}/landing", back)
    assert sent(pair.first, "/home") == {}


async def test_a_password_in_a_location_is_never_sent(pair: Pair) -> None:
    await travel(pair, f"http://evil:word@other.test:{pair.second.port}/landing")
    assert sent(pair.second, "/landing") == {}


async def test_validators_travel_verbatim_to_the_end(pair: Pair) -> None:
    await travel(pair, f"http://site.test:{pair.second.port}/landing")
    assert pair.second.heard[0].headers["if-none-match"] == '"v"'


# ----------------------------------------------------------------------------------------------- downgrade


async def test_a_redirect_from_https_to_another_port_of_http_is_refused(pair: Pair) -> None:
    pair.secure.scripts["/story"] = redirects(f"http://site.test:{pair.first.port}/landing")
    async with http(trust=pair.trust) as fetcher:
        outcome, _ = await outcome_of(fetcher, Request(url=f"https://site.test:{pair.secure.port}/story"))
    assert outcome is Outcome.BAD_REDIRECT
    assert pair.first.heard == []


async def test_a_redirect_from_https_to_http_is_asked_for_over_tls(pair: Pair) -> None:
    """Nothing is sent in the clear: the way stays with TLS, or it ends."""
    pair.secure.scripts["/story"] = redirects("http://closed.test/landing")
    names = Names({"closed.test": [OSError("no such host")]})
    async with http(trust=pair.trust, names=names) as fetcher:
        outcome, error = await outcome_of(fetcher, Request(url=f"https://site.test:{pair.secure.port}/story"))
    assert outcome is Outcome.DNS_ERROR
    assert error.final_url == "https://closed.test/landing"
