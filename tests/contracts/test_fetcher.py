"""The contract of the Fetcher port: what every implementation has to keep."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.hostile.fetching import HandClock, http
from tests.hostile.server import STORY, Hostile, ok, says
from wiredesk.errors import FetchError
from wiredesk.fetch.folder import FolderFetcher, save_case
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.fetch.polite import PoliteFetcher
from wiredesk.ports import Fetcher
from wiredesk.records import Outcome, Page, Request

ETAG = '"v1"'
SCRIPTS = {
    "/story": says(ok(STORY, "Content-Type: text/html; charset=utf-8", f"ETag: {ETAG}")),
    "/unchanged": says(ok(b"", f"ETag: {ETAG}", status="304 Not Modified", length=False)),
    "/gone": says(ok(b"", status="410 Gone")),
    "/down": says(ok(b"", status="500 Oops")),
}


@dataclass
class World:
    """A fetcher and where its pages are."""

    fetcher: Fetcher
    base: str

    def request(self, path: str) -> Request:
        return Request(url=self.base + path)


@asynccontextmanager
async def over_http(_: Path) -> AsyncIterator[World]:
    async with Hostile(dict(SCRIPTS)) as server, http() as fetcher:
        yield World(fetcher, f"http://site.test:{server.port}")


@asynccontextmanager
async def politely(_: Path) -> AsyncIterator[World]:
    async with Hostile(dict(SCRIPTS)) as server, http() as inner:
        clock, policy = HandClock(), PolitenessPolicy()
        async with PoliteFetcher(inner, agent="wiredesk", clock=clock, policy=policy) as fetcher:
            yield World(fetcher, f"http://site.test:{server.port}")


@asynccontextmanager
async def from_a_folder(root: Path) -> AsyncIterator[World]:
    statuses = {"/story": 200, "/unchanged": 304, "/gone": 410, "/down": 500}
    for path, status in statuses.items():
        url = f"http://site.test{path}"
        headers = {"content-type": "text/html; charset=utf-8", "etag": ETAG}
        at = datetime(2026, 3, 2, tzinfo=UTC)
        page = Page(url=url, final_url=url, status=status, headers=headers, body=STORY, fetched_at=at)
        save_case(root / "site" / path.strip("/"), page if status == 200 else replace(page, body=b""))
    yield World(FolderFetcher(root), "http://site.test")


@pytest.fixture(params=[over_http, politely, from_a_folder])
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    async with request.param(tmp_path) as world:
        yield world


async def test_a_page_has_what_was_asked_for_and_what_came(world: World) -> None:
    page = await world.fetcher.fetch(world.request("/story"))
    assert (page.url, page.final_url, page.status) == (f"{world.base}/story", f"{world.base}/story", 200)
    assert page.body == STORY
    assert page.content_type == "text/html"
    assert page.headers["etag"] == ETAG
    assert page.redirects == ()


async def test_header_names_are_lower_case(world: World) -> None:
    page = await world.fetcher.fetch(world.request("/story"))
    assert all(name == name.lower() for name in page.headers)


async def test_times_are_aware(world: World) -> None:
    page = await world.fetcher.fetch(world.request("/story"))
    assert page.fetched_at.tzinfo is not None


async def test_unchanged_is_a_page_with_an_empty_body(world: World) -> None:
    page = await world.fetcher.fetch(replace(world.request("/unchanged"), etag=ETAG))
    assert (page.status, page.body) == (304, b"")


@pytest.mark.parametrize(
    ("path", "outcome", "status"), [("/gone", Outcome.GONE, 410), ("/down", Outcome.SERVER_ERROR, 500)]
)
async def test_what_is_no_page_is_an_error_with_its_outcome(
    world: World, path: str, outcome: Outcome, status: int
) -> None:
    with pytest.raises(FetchError) as caught:
        await world.fetcher.fetch(world.request(path))
    assert (caught.value.outcome, caught.value.status) == (outcome, status)
    assert "\n" not in str(caught.value)


async def test_what_is_no_url_is_an_error_too(world: World) -> None:
    with pytest.raises(FetchError) as caught:
        await world.fetcher.fetch(Request(url="javascript:alert(1)"))
    assert caught.value.outcome in (Outcome.BAD_URL, Outcome.NOT_FOUND)
