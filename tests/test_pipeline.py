"""The pipeline as a unit: a real loopback site, the real fetcher, pages read in this process."""

import hashlib
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import chain, repeat
from pathlib import Path

import pytest

from tests.hostile.fetching import HandClock, Names, http
from tests.hostile.server import Dialogue, Hostile, Script, ok, redirects, says, says_then_resets
from wiredesk.pipeline import Pipeline, read_page
from wiredesk.records import (
    Article,
    Hop,
    Lease,
    Link,
    Listing,
    Moment,
    Outcome,
    Page,
    Result,
    Source,
    Target,
    TargetKind,
)
from wiredesk.schedule import DOUBT
from wiredesk.store.sqlite import SqliteStore

NOW = HandClock().now()
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SOURCE = Source(id="herald", name="Herald", urls=(), delay=timedelta(0))
LEASE = Lease(host_id=7, host="herald.test", epoch=3, delay=timedelta(0), expires_at=NOW + HOUR, targets=())

LINE = "The council voted on the new bridge after a long evening of speeches, and the mayor smiled at last. "
STORY = f"<html lang=en><body><article><h1>The bridge</h1><p>{LINE * 3}</p><p>{LINE * 2}</p></article></body></html>"
NAMELESS = f"<html><body><article><p>{LINE * 3}</p><p>{LINE * 2}</p></article></body></html>"


class InProcess:
    """Reads here and now."""

    async def read(self, page: Page, target: Target, source: Source) -> Listing | Article:
        return read_page(page, target, source)


@dataclass
class Site:
    """A site that answers by script, and a pipeline that looks at it."""

    server: Hostile
    pipeline: Pipeline
    sources: dict[str, Source] = field(default_factory=dict)

    def target(self, path: str, kind: TargetKind = TargetKind.ARTICLE, **fields: object) -> Target:
        made = Target(id=1, url=f"http://herald.test:{self.server.port}{path}", kind=kind, source_id="herald")
        return replace(made, **fields)  # type: ignore[arg-type]

    async def run(self, target: Target) -> Result:
        return await self.pipeline.run(LEASE, target)

    async def at(self, path: str, script: Script, kind: TargetKind = TargetKind.ARTICLE, **fields: object) -> Result:
        """What comes of a path that is answered like this."""
        self.server.scripts[path] = script
        return await self.run(self.target(path, kind, **fields))

    def asked(self) -> list[str | None]:
        """The ETag that came with each request so far."""
        return [heard.headers.get("if-none-match") for heard in self.server.heard]

    def draws(self, *numbers: float) -> None:
        """What chance says from now on; the last number stays."""
        drawn: Iterator[float] = chain(numbers, repeat(numbers[-1]))
        self.pipeline = replace(self.pipeline, jitter=lambda: next(drawn))


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with Hostile() as server, http(names=Names()) as fetcher:
        sources = {SOURCE.id: SOURCE}
        pipeline = Pipeline(fetcher, InProcess(), HandClock(), lambda: 0.5, sources)
        yield Site(server, pipeline, sources)


def html(text: str = STORY, *lines: str) -> Script:
    return says(ok(text.encode(), "Content-Type: text/html; charset=utf-8", *lines))


def feed_text(*titles: str, at: datetime = NOW, language: str = "en") -> bytes:
    entries = "".join(
        f"<item><title>{title}</title><link>/story/{title}</link>"
        f"<pubDate>{at.strftime('%a, %d %b %Y %H:%M:%S +0000')}</pubDate></item>"
        for title in titles
    )
    return f"<rss version='2.0'><channel><language>{language}</language>{entries}</channel></rss>".encode()


def xml(body: bytes, *lines: str) -> Script:
    return says(ok(body, "Content-Type: application/rss+xml", *lines))


def hash_of(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=16).digest()


def obstinate(body: Callable[[], bytes], etag: str = '"1"') -> Script:
    """Says 304 to whoever names any ETag, whatever there is to tell."""

    async def script(line: Dialogue) -> None:
        if "if-none-match" in line.heard.headers:
            await line.say(ok(b"", f"ETag: {etag}", status="304 Not Modified", length=False))
        else:
            await line.say(ok(body(), "Content-Type: application/rss+xml", f"ETag: {etag}"))

    return script


# ------------------------------------------------------------------------------------------------ outcomes

FEED = TargetKind.FEED
CASES: dict[str, tuple[Script, TargetKind, Outcome]] = {
    "an article": (html(), TargetKind.ARTICLE, Outcome.OK),
    "a feed": (xml(feed_text("a", "b")), FEED, Outcome.OK),
    "an empty body": (html(""), TargetKind.ARTICLE, Outcome.EMPTY),
    "white space": (html(" \n\t "), FEED, Outcome.EMPTY),
    "a feed that is a page": (html(), FEED, Outcome.WRONG_TYPE),
    "a feed with entities": (xml(b"<!DOCTYPE a [<!ENTITY b 'c'>]><rss/>"), FEED, Outcome.BAD_LISTING),
    "a page that is a PDF": (html("%PDF-1.7 \x00\x01"), TargetKind.ARTICLE, Outcome.WRONG_TYPE),
    "a page without a story": (html("<html><body></body></html>"), TargetKind.ARTICLE, Outcome.NOT_ARTICLE),
    "a 404": (says(ok(b"", status="404 Not Found")), TargetKind.ARTICLE, Outcome.NOT_FOUND),
    "a 410": (says(ok(b"", status="410 Gone")), TargetKind.ARTICLE, Outcome.GONE),
    "a 403": (says(ok(b"", status="403 Forbidden")), TargetKind.ARTICLE, Outcome.BLOCKED),
    "a 429": (says(ok(b"", "Retry-After: 120", status="429 Slow Down")), FEED, Outcome.THROTTLED),
    "a 500": (says(ok(b"", status="500 Oops")), FEED, Outcome.SERVER_ERROR),
    "a 304 that nobody asked for": (says(ok(b"", status="304 Not Modified")), FEED, Outcome.BAD_RESPONSE),
    "a connection that breaks": (says_then_resets(b""), TargetKind.ARTICLE, Outcome.CONNECT_ERROR),
    "half a body": (says(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"), FEED, Outcome.TRUNCATED),
    "a redirect to itself": (redirects("/page"), TargetKind.ARTICLE, Outcome.TOO_MANY_REDIRECTS),
    "a redirect to nowhere": (redirects("mailto:desk@herald.test"), TargetKind.ARTICLE, Outcome.BAD_REDIRECT),
    "a redirect inside": (redirects("http://10.0.0.1/"), TargetKind.ARTICLE, Outcome.FORBIDDEN_ADDRESS),
}


@pytest.mark.parametrize("name", CASES)
async def test_each_fetch_ends_in_its_outcome(name: str, site: Site) -> None:
    """One outcome under the lease it was made for; only what was read holds something, only failures say why."""
    script, kind, outcome = CASES[name]
    result = await site.at("/page", script, kind, attempts=2)
    assert result.outcome is outcome, result.error
    assert (result.host_id, result.epoch, result.target.id) == (LEASE.host_id, LEASE.epoch, 1)
    assert (result.article is not None) == (outcome is Outcome.OK and kind is TargetKind.ARTICLE)
    assert bool(result.links) == (outcome is Outcome.OK and kind is FEED)
    assert result.attempts == (0 if outcome is Outcome.OK else 3)
    assert (result.error is None) == (outcome in {Outcome.OK, Outcome.EMPTY})


@pytest.mark.parametrize(("article_id", "outcome"), [(None, Outcome.NOT_ARTICLE), (7, Outcome.NOT_FOUND)])
async def test_a_page_that_says_not_found_is_taken_at_its_word_for_an_article_we_have(
    site: Site, article_id: int | None, outcome: Outcome
) -> None:
    """A status of 200 does not make it one; of a page we never had it only says that it holds no article."""
    said = html("<title>Page not found</title><h1>Page not found</h1><p>The page you were looking for is gone.</p>")
    result = await site.at("/page", said, TargetKind.ARTICLE, article_id=article_id)
    assert (result.outcome, result.error) == (outcome, "error page with status 200")


async def test_a_throttled_host_rests_as_long_as_it_asked(site: Site) -> None:
    """Retry-After holds the host and sets the next poll of the listing."""
    result = await site.at("/feed", CASES["a 429"][0], FEED)
    assert result.hold_until is not None
    assert result.hold_until >= NOW + timedelta(seconds=120)
    assert result.due_at == result.hold_until


async def test_a_target_of_no_source_is_read_all_the_same(site: Site) -> None:
    """A source that left the configuration while its targets were leased costs nothing."""
    site.sources.clear()
    result = await site.at("/story", html())
    assert result.article is not None
    assert result.article.source is None


# ------------------------------------------------------------------------------------------------- unchanged


async def test_what_is_known_goes_along_and_a_304_keeps_it(site: Site) -> None:
    """Validators leave verbatim; a 304 that names none leaves them in force."""
    script = says(ok(b"", status="304 Not Modified", length=False))
    known = {"etag": 'W/"odd, tag"', "last_modified": "Mon, 2 Mar 2026 10:00:00 GMT", "body_hash": b"h" * 16}
    result = await site.at("/feed", script, FEED, **known)
    assert result.outcome is Outcome.NOT_MODIFIED
    assert site.server.heard[-1].headers["if-none-match"] == known["etag"]
    assert site.server.heard[-1].headers["if-modified-since"] == known["last_modified"]
    assert (result.etag, result.last_modified) == (known["etag"], known["last_modified"])
    assert result.body_hash == known["body_hash"]


async def test_the_same_bytes_are_not_read_again(site: Site) -> None:
    """A server without validators costs a transfer, not a reading; new validators are kept."""
    body = feed_text("a")
    result = await site.at("/feed", xml(body, 'ETag: "2"'), FEED, etag='"1"', body_hash=hash_of(body))
    assert result.outcome is Outcome.SAME_BYTES
    assert (result.links, result.etag, result.body_hash) == ((), '"2"', hash_of(body))


@pytest.mark.parametrize(
    "name", ["an empty body", "a feed with entities", "a feed that is a page", "a page that is a PDF"]
)
async def test_what_could_not_be_read_is_not_remembered(name: str, site: Site) -> None:
    """Else the next answer would be "unchanged", which counts as well, and the failure would be forgotten."""
    script, kind, outcome = CASES[name]
    for _ in range(2):
        result = await site.at("/page", script, kind, etag='"1"', body_hash=b"h" * 16)
        assert result.outcome is outcome
        assert (result.etag, result.last_modified, result.body_hash) == (None, None, None)


# ------------------------------------------------------------------------------------------------ dishonest 304

OLD, NEW = feed_text("old", at=NOW - DAY), feed_text("old", "new")
WATCHED = {"etag": '"1"', "body_hash": hash_of(OLD), "fetched_at": NOW - HOUR, "interval": HOUR}


async def test_a_304_is_mostly_believed(site: Site) -> None:
    """Beyond the doubt no second request leaves."""
    site.draws(DOUBT)
    result = await site.at("/feed", obstinate(lambda: NEW), FEED, **WATCHED)
    assert result.outcome is Outcome.NOT_MODIFIED
    assert site.asked() == ['"1"']


async def test_a_304_that_hides_news_costs_the_validators(site: Site) -> None:
    """At a doubt the listing is asked in full; its news are taken, its validators are not."""
    site.draws(0.0)
    result = await site.at("/feed", obstinate(lambda: NEW), FEED, **WATCHED)
    assert site.asked() == ['"1"', None]
    assert result.outcome is Outcome.OK
    assert len(result.links) == 2
    assert (result.etag, result.last_modified, result.body_hash) == (None, None, hash_of(NEW))
    assert result.error is not None


async def test_an_honest_304_keeps_the_validators(site: Site) -> None:
    """The same bytes in full prove it."""
    site.draws(0.0)
    result = await site.at("/feed", obstinate(lambda: OLD), FEED, **WATCHED)
    assert (result.outcome, result.etag) == (Outcome.SAME_BYTES, '"1"')


async def test_other_bytes_without_news_are_no_lie(site: Site) -> None:
    """The time stamp of a page cache changes the bytes and not what there is to tell."""
    site.draws(0.0)
    result = await site.at("/feed", obstinate(lambda: OLD + b"<!-- cached just now -->"), FEED, **WATCHED)
    assert (result.outcome, result.etag) == (Outcome.OK, '"1"')


async def test_a_liar_is_asked_in_full_until_it_behaves(site: Site) -> None:
    """News and quiet polls leave it in disbelief; a doubt that finds the same bytes ends it."""
    disbelieved = WATCHED | {"etag": None}
    site.draws(DOUBT)
    assert (await site.at("/feed", obstinate(lambda: NEW), FEED, **disbelieved)).etag is None
    assert (await site.at("/feed", obstinate(lambda: OLD), FEED, **disbelieved)).etag is None
    site.draws(0.0)
    assert (await site.at("/feed", obstinate(lambda: NEW), FEED, **disbelieved)).etag is None
    assert (await site.at("/feed", obstinate(lambda: OLD), FEED, **disbelieved)).etag == '"1"'
    assert site.asked() == [None] * 4


def undated(*titles: str, clock: int = 0) -> bytes:
    """A section page as its server prints it at that moment: no dates, and never the same bytes."""
    items = "".join(
        f"<article><h2><a href='/2026/03/02/{title}-was-seen'>The {title} was seen in the harbour</a></h2></article>"
        for title in titles
    )
    return f"<html><body><p>It is now {clock}</p><main>{items}</main></body></html>".encode()


SHIPS = ("ferry", "trawler", "liner", "tug", "barge")


async def test_an_undated_page_with_the_same_links_has_no_news(site: Site) -> None:
    """Its bytes change at each poll: neither a lie, nor a reason to be polled as often."""
    site.draws(0.0)
    page = says(ok(undated(*SHIPS), "Content-Type: text/html", 'ETag: "1"'))
    first = await site.at("/news", page, TargetKind.SECTION, fetched_at=NOW - HOUR, interval=HOUR)
    assert len(first.links) == len(SHIPS)
    known = WATCHED | {"links_hash": first.links_hash, "body_hash": first.body_hash}
    later = await site.at("/news", obstinate(lambda: undated(*SHIPS, clock=1)), TargetKind.SECTION, **known)
    assert (later.outcome, later.etag, later.error) == (Outcome.OK, '"1"', None)
    assert later.interval == HOUR * 1.5
    believed = await site.at("/news", page, TargetKind.SECTION, **(known | {"etag": None, "body_hash": b"h" * 16}))
    assert believed.etag == '"1"'


async def test_an_undated_page_with_another_link_has_news(site: Site) -> None:
    site.draws(0.0)
    page = says(ok(undated(*SHIPS), "Content-Type: text/html", 'ETag: "1"'))
    first = await site.at("/news", page, TargetKind.SECTION)
    known = WATCHED | {"links_hash": first.links_hash, "body_hash": first.body_hash}
    later = await site.at("/news", obstinate(lambda: undated(*SHIPS, "schooner")), TargetKind.SECTION, **known)
    assert (later.outcome, later.etag) == (Outcome.OK, None)
    assert later.error is not None


# ------------------------------------------------------------------------------------------------------ wishes


def due_in(result: Result) -> timedelta:
    assert result.due_at is not None
    return result.due_at - NOW


TTL = feed_text("old", at=NOW - DAY).replace(b"<language>", b"<ttl>300</ttl><language>")
HOURLY = feed_text("old", at=NOW - DAY).replace(
    b"<channel>",
    b"<channel><sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>daily</sy:updatePeriod>"
    b"<sy:updateFrequency xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>4</sy:updateFrequency>",
)


@pytest.mark.parametrize(
    ("script", "floor"),
    [
        (xml(OLD, "Cache-Control: public, max-age=14400"), 4 * HOUR),
        (xml(OLD, f"Expires: {NOW + 3 * HOUR:%a, %d %b %Y %H:%M:%S} GMT"), 3 * HOUR),
        (xml(TTL), 5 * HOUR),
        (xml(HOURLY), 6 * HOUR),
        (says(ok(b"", "Cache-Control: max-age=10800", status="304 Not Modified", length=False)), 3 * HOUR),
    ],
    ids=["Cache-Control", "Expires", "ttl", "updatePeriod", "Cache-Control of a 304"],
)
async def test_a_publishers_wish_is_the_floor_of_the_next_poll(script: Script, floor: timedelta, site: Site) -> None:
    """From the wire to the due time."""
    watched = {"etag": '"1"', "fetched_at": NOW - HOUR, "interval": HOUR}
    assert due_in(await site.at("/feed", script, FEED, **watched)) == floor


async def test_the_wish_of_a_document_holds_while_it_is_unchanged(site: Site) -> None:
    """A 304 and the same bytes do not repeat it."""
    watched = WATCHED | {"body_hash": hash_of(TTL), "ttl": 5 * HOUR}
    unchanged = says(ok(b"", status="304 Not Modified", length=False))
    assert due_in(await site.at("/feed", unchanged, FEED, **watched)) == 5 * HOUR
    assert due_in(await site.at("/feed", xml(TTL), FEED, **watched)) == 5 * HOUR
    assert due_in(await site.at("/feed", xml(OLD), FEED, **watched)) < 2 * HOUR


async def test_links_beyond_the_bounds_are_named_in_the_log(site: Site) -> None:
    """A page with more links than are taken says how many were left; so does a sitemap that leads too deep."""
    links = "".join(f"<a href='/2026/03/02/story-number-{n}-of-very-many'>Story</a>" for n in range(3000))
    result = await site.at("/front", html(f"<html><body>{links}</body></html>"), TargetKind.SECTION)
    assert (len(result.links), result.outcome, result.error) == (300, Outcome.OK, "left out: 2700 links too many")
    index = b"<sitemapindex><sitemap><loc>/deeper.xml</loc></sitemap></sitemapindex>"
    errors = [(await site.at("/map", xml(index), TargetKind.SITEMAP, depth=depth)).error for depth in (4, 5)]
    assert errors == [None, "left out: 1 listings too deep"]


async def test_a_moved_listing_is_asked_where_it_is_without_the_secrets_of_the_old_place(site: Site) -> None:
    """As the redirect itself would have dropped them; on the same host they go along."""
    urls = (f"http://herald.test:{site.server.port}/feed",)
    site.sources["herald"] = replace(SOURCE, urls=urls, headers={"X-Key": "k"}, cookies={"a": "1"})
    site.server.scripts["/rss"] = xml(OLD)
    for host, sent in (("other.test", set()), ("herald.test", {"x-key", "cookie"})):
        url = f"http://{host}:{site.server.port}/rss"
        result = await site.run(site.target("/feed", FEED, moved_to=url))
        assert (result.outcome, result.final_url) == (Outcome.OK, url)
        assert {"x-key", "cookie"} & set(site.server.heard[-1].headers) == sent


async def test_the_secrets_of_a_source_go_where_it_is_configured_and_nowhere_else(site: Site) -> None:
    """A feed names stories on any host, and who wrote it need not be who was given the secrets."""
    home = f"http://herald.test:{site.server.port}"
    site.sources["herald"] = replace(SOURCE, urls=(f"{home}/feed",), headers={"X-Key": "k"}, cookies={"a": "1"})
    for url, sent in (
        (f"{home}/story", {"x-key", "cookie"}),
        (f"http://HERALD.test.:{site.server.port}/story", {"x-key", "cookie"}),
        (f"http://evil.test:{site.server.port}/story", set()),
        (f"http://www.herald.test:{site.server.port}/story", set()),
    ):
        await site.run(replace(site.target("/story", TargetKind.ARTICLE), url=url))
        assert {"x-key", "cookie"} & set(site.server.heard[-1].headers) == sent, url


async def test_a_503_rests_the_host_and_a_500_only_the_url(site: Site) -> None:
    """Neither has said how long."""
    busy = await site.at("/feed", says(ok(b"", status="503 Busy")), FEED)
    broken = await site.at("/feed", says(ok(b"", status="500 Oops")), FEED)
    assert busy.outcome is broken.outcome is Outcome.SERVER_ERROR
    assert busy.hold_until is not None
    assert broken.hold_until is None


async def test_a_first_answer_is_believed(site: Site) -> None:
    """Nothing is known of it yet."""
    assert (await site.at("/feed", obstinate(lambda: OLD), FEED)).etag == '"1"'


async def test_articles_are_not_doubted(site: Site) -> None:
    """They are visited three times; a check would cost more than it finds."""
    site.draws(0.0)
    known = await site.at("/story", obstinate(lambda: b""), etag='"1"', body_hash=b"h" * 16)
    assert known.outcome is Outcome.NOT_MODIFIED
    result = await site.at("/other", html(STORY, 'ETag: "2"'), body_hash=b"h" * 16)
    assert (result.outcome, result.etag) == (Outcome.OK, '"2"')


# ------------------------------------------------------------------------------------------------- redirects


async def test_hops_are_recorded_and_the_last_place_counts(site: Site) -> None:
    """Each URL that redirected, with its status; relative links of the page start from the last one."""
    site.server.scripts |= {"/b/": redirects("/c/feed", status="302 Found"), "/c/feed": xml(feed_text("x"))}
    result = await site.at("/a", redirects("/b/", status="301 Moved Permanently"), FEED)
    base = f"http://herald.test:{site.server.port}"
    assert result.redirects == (Hop(url=f"{base}/a", status=301), Hop(url=f"{base}/b/", status=302))
    assert result.final_url == f"{base}/c/feed"
    assert [link.url for link in result.links] == [f"{base}/story/x"]


async def test_the_hops_to_a_failure_are_recorded(site: Site) -> None:
    """Where it ended and how it got there."""
    site.server.scripts["/b"] = says(ok(b"", status="410 Gone"))
    result = await site.at("/a", redirects("/b"))
    assert (result.outcome, result.status) == (Outcome.GONE, 410)
    assert [hop.url.rsplit("/", 1)[1] for hop in result.redirects] == ["a"]
    assert result.final_url is not None
    assert result.final_url.endswith("/b")


# --------------------------------------------------------------------------------------------------- secrets


@pytest.mark.parametrize(
    "place", ["http://u:hunter2@10.0.0.1/", "http://10.0.0.1/?token=hunter2", "ftp://u:hunter2@h.test/", "//[hunter2"]
)
async def test_no_secret_of_a_redirect_gets_into_the_error(place: str, site: Site) -> None:
    """Whatever went wrong on the way."""
    result = await site.at("/page", redirects(place))
    assert result.outcome in {Outcome.FORBIDDEN_ADDRESS, Outcome.BAD_REDIRECT}
    assert result.error is not None
    assert "hunter2" not in result.error


@pytest.mark.parametrize("kind", TargetKind)
async def test_no_secret_of_the_target_gets_into_the_error(kind: TargetKind, site: Site) -> None:
    """A feed behind a password that fails in reading or in fetching."""
    site.server.scripts |= {"/down?key=hunter2": CASES["a 500"][0], "/odd?key=hunter2": html("%PDF-1.7")}
    for path in ("/down", "/odd"):
        target = site.target(f"{path}?key=hunter2", kind)
        result = await site.run(replace(target, url=target.url.replace("://", "://desk:hunter2@")))
        assert result.error is not None
        assert "hunter2" not in result.error
        assert "hunter2" not in (result.final_url or "").split("?")[0]


# ------------------------------------------------------------------------------------- what a listing passes on


async def test_a_home_page_that_names_feeds_is_read_as_their_list(site: Site) -> None:
    """AUTO: autodiscovery first, the links of the page beside it; the kind is settled."""
    page = (
        "<html><head><link rel=alternate type=application/rss+xml href=/news.rss></head><body>"
        + "".join(f"<h2><a href=/2026/03/02/story-{n}>The mayor opens bridge number {n}</a></h2>" for n in range(8))
        + "</body></html>"
    )
    result = await site.at("/", html(page), TargetKind.AUTO)
    assert (result.outcome, result.kind) == (Outcome.OK, TargetKind.SECTION)
    assert (result.links[0].kind, result.links[0].url[-9:]) == (FEED, "/news.rss")
    assert {link.kind for link in result.links[1:]} == {TargetKind.ARTICLE}


async def test_an_auto_target_that_is_a_feed_becomes_one(site: Site) -> None:
    """The bytes decide."""
    assert (await site.at("/", xml(feed_text("a")), TargetKind.AUTO)).kind is FEED
    assert (await site.at("/", xml(feed_text("a")), FEED)).kind is None


async def test_links_inherit_the_language_of_their_listing(site: Site) -> None:
    """An entry seldom states its own."""
    result = await site.at("/feed", xml(feed_text("a", "b", language="de")), FEED)
    assert [link.language for link in result.links] == ["de", "de"]


async def test_the_listing_fills_what_the_page_does_not_say(site: Site) -> None:
    """Title and time of the feed's entry; what the page says itself stands above it."""
    link = Link(url="", title="From the feed", published=Moment(NOW - HOUR))
    bare = await site.at("/bare", html(NAMELESS), link=link, discovered_at=NOW - DAY)
    assert bare.article is not None
    assert (bare.article.title, bare.article.published_at) == ("From the feed", link.published)
    assert (bare.article.discovered_at, bare.article.fetched_at) == (NOW - DAY, NOW)
    whole = await site.at("/whole", html(), link=link)
    assert whole.article is not None
    assert whole.article.title == "The bridge"


# ---------------------------------------------------------------------------------------------------- pace


async def test_freshness_and_ttl_of_a_listing_are_floors(site: Site) -> None:
    """The longest of what header and document ask for."""
    body = feed_text("a").replace(b"<channel>", b"<channel><ttl>180</ttl>")
    result = await site.at("/feed", xml(body, "Cache-Control: max-age=60"), FEED)
    assert result.due_at is not None
    assert result.due_at >= NOW + 3 * HOUR


async def test_a_new_slug_of_a_numbered_source_is_a_revision(site: Site, tmp_path: Path) -> None:
    """From the configured pattern through the fetch to the stored article."""
    store = await SqliteStore.open(tmp_path / "slugs.db")
    listing = replace(SOURCE, urls=(site.target("/feed").url,), type=FEED, id_pattern=r"-(\d+)$")
    site.sources[SOURCE.id] = listing
    for number, slug in enumerate(("falls", "closed")):
        site.server.scripts["/feed"] = xml(feed_text(f"bridge-{slug}-47"))
        site.server.scripts[f"/story/bridge-{slug}-47"] = html(STORY.replace("The bridge", f"Bridge {slug}"))
        await store.sync_sources([listing], NOW + number * HOUR)
        for _ in range(2):  # the listing, then what it names
            await store.make_due(NOW + number * HOUR)
            leases = await store.claim("me", NOW + DAY, hosts=1, per_host=9, lease=HOUR)
            await store.finish([await site.pipeline.run(lease, each) for lease in leases for each in lease.targets])
            for lease in leases:
                await store.release(lease, NOW)
    assert [(one.title, one.revision) async for one in store.articles()] == [("Bridge closed", 2)]
    await store.close()


async def test_the_next_poll_follows_what_is_new(site: Site) -> None:
    """Only news halve the interval; a feed full of old entries lengthens it."""
    known = {"fetched_at": NOW - HOUR, "interval": HOUR}
    busy = await site.at("/feed", xml(feed_text("a", "b", at=NOW - HOUR / 2)), FEED, **known)
    quiet = await site.at("/feed", xml(feed_text("a", "b", at=datetime(2026, 1, 1, tzinfo=UTC))), FEED, **known)
    assert (busy.interval, quiet.interval) == (HOUR / 2, HOUR * 1.5)


# ------------------------------------------------------------------------------------------------- the store


async def test_disbelief_outlives_the_store(site: Site, tmp_path: Path) -> None:
    """Four polls of a liar through a real database: believed, caught, asked in full, and never lost a story."""
    titles = ["old"]
    site.server.scripts["/feed"] = obstinate(lambda: feed_text(*titles, at=NOW + HOUR))
    listing = replace(SOURCE, type=FEED, urls=(site.target("/feed").url,))
    outcomes = []
    async with await SqliteStore.open(tmp_path / "news.db") as store:
        await store.sync_sources([listing], NOW)
        for title, draw in (("second", 0.5), ("third", 0.5), ("fourth", 0.0), ("fifth", 0.5)):
            site.draws(draw)
            (lease,) = await store.claim("worker", NOW, hosts=1, per_host=1, lease=HOUR)
            result = await site.pipeline.run(lease, lease.targets[0])
            await store.finish([replace(result, due_at=NOW)])
            await store.release(lease, NOW)
            outcomes.append((result.outcome, len(result.links)))
            titles.append(title)
    assert outcomes == [(Outcome.OK, 1), (Outcome.NOT_MODIFIED, 0), (Outcome.OK, 3), (Outcome.OK, 4)]
    assert site.asked() == [None, '"1"', '"1"', None, None]
