"""One leased target through every stage.

    store.claim | fetch(request) | read(page) -> listing or article | schedule(next due) | store.finish

The pipeline decides nothing about leases, batches or deadlines (``workers``) and writes nothing (``writer``):
it turns a target into exactly one ``Result`` with exactly one ``Outcome``, whatever happens on the way.
"""

import asyncio
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from wiredesk import schedule
from wiredesk.dedupe import fingerprint
from wiredesk.discover import autodiscover, read_listing
from wiredesk.errors import FetchError, ReadError
from wiredesk.extract import read_article
from wiredesk.ports import Clock, Fetcher
from wiredesk.records import (
    Article,
    Lease,
    Link,
    Listing,
    Outcome,
    Page,
    Request,
    Result,
    Source,
    Target,
    TargetKind,
)
from wiredesk.secrecy import covered, may_have, veil_of
from wiredesk.web.media import foreign_type
from wiredesk.web.redaction import Veil, redact_line

_MOST_TEXT = 1_000_000  # characters: a book; the longest live blogs have a third of it
_MUCH = 512 * 1024  # bytes that take about a millisecond to hash


class Reader(Protocol):
    """Reads a page somewhere: in this process or in one that can be killed."""

    async def read(self, page: Page, target: Target, source: Source) -> Listing | Article:
        """Answer with what the page holds; raises ``ReadError``."""
        ...


def read_page(page: Page, target: Target, source: Source) -> Listing | Article:
    """Read a page as what its target says it is: pure, and the only place where that is decided.

    A home page configured as ``auto`` that names feeds or sitemaps is read as the list of those.
    Raises ``ReadError``.
    """
    if target.kind is TargetKind.ARTICLE:
        if foreign := foreign_type(page.body):
            raise ReadError(Outcome.WRONG_TYPE, f"{foreign}, not a page")
        article = read_article(page, source=source, link=target.link)
        if len(article.text) > _MOST_TEXT:
            raise ReadError(Outcome.TOO_LARGE, f"a text of {len(article.text)} characters is no article")
        return replace(
            article,
            source=source.id or None,
            fingerprint=fingerprint(article.text),
            discovered_at=target.discovered_at,
            fetched_at=page.fetched_at,
        )
    listing = read_listing(page, target.kind, source)
    if target.kind is TargetKind.AUTO and listing.kind is TargetKind.SECTION and (named := autodiscover(page)):
        listing = replace(listing, links=(*named, *listing.links))
    return replace(listing, links=_inherit(listing))


@dataclass(frozen=True, slots=True)
class Pipeline:
    """``jitter`` gives numbers in [0, 1); ``sources`` maps source ids to sources and may grow while we run."""

    fetcher: Fetcher
    reader: Reader
    clock: Clock
    jitter: Callable[[], float]
    sources: Mapping[str, Source]

    async def run(self, lease: Lease, target: Target) -> Result:
        """Fetch and read one target. Never raises for bad input or a bad network."""
        source = self.sources.get(target.source_id or "") or Source(id="", name="", urls=())
        result = Result(
            target=target,
            host_id=lease.host_id,
            epoch=lease.epoch,
            outcome=Outcome.OK,
            at=self.clock.now(),
            id_pattern=source.id_pattern,
        )
        veil = veil_of(source)
        result, wishes = await self._ended(result, source, veil)
        result = covered(result, veil)
        new_links = _new_links(result)
        plan = schedule.next_poll(
            target,
            result.outcome,
            source=source,
            now=self.clock.now(),
            wishes=wishes,
            new_links=new_links,
            seen_links=len(result.links) - new_links,
            jitter=self.jitter(),
        )
        return replace(
            result, due_at=plan.due_at, interval=plan.interval, attempts=plan.attempts, hold_until=plan.hold_until
        )

    async def _ended(self, result: Result, source: Source, veil: Veil) -> tuple[Result, schedule.Wishes]:
        """How the fetch and the reading ended, and what the publisher asks for."""
        target, wishes = result.target, schedule.Wishes()
        doubt = target.kind is not TargetKind.ARTICLE and schedule.doubts(target.interval, self.jitter())
        try:
            page, said_unchanged = await self._fetch(_request(target, source, veil), doubt)
            wishes = schedule.wishes_from_headers(page.headers, page.fetched_at)
            result = _fetched(result, page, await _digest(page.body))
            if result.outcome is Outcome.OK:
                result = _read(result, await self.reader.read(page, target, source))
            # an unchanged document says nothing anew: what it said last stays in force
            wishes = replace(wishes, ttl=result.ttl if result.outcome is Outcome.OK else target.ttl)
            result = _weighed(result, said_unchanged=said_unchanged, doubt=doubt)
        except FetchError as error:
            wishes = _wishes(error)
            result = _failed(result, error)
        except ReadError as error:
            result = _unread(result, error)
        return result, wishes

    async def _fetch(self, request: Request, doubt: bool) -> tuple[Page, bool]:
        """The page; when ``doubt``, a 304 is not taken for an answer. The second value: there was such a 304.

        Some servers answer 304 for ever (MediaCloud's rss-fetcher keeps conditional requests off for that reason).
        """
        page = await self.fetcher.fetch(request)
        if page.status != 304 or not doubt:
            return page, False
        return await self.fetcher.fetch(replace(request, etag=None, last_modified=None)), True


def _wishes(error: FetchError) -> schedule.Wishes:
    """What a fetch without a page asks for. A throttle without a status is our own doing."""
    unasked = error.outcome is Outcome.THROTTLED and error.status is None
    return schedule.Wishes(retry_after=error.retry_after, status=error.status, unasked=unasked)


def _request(target: Target, source: Source, veil: Veil) -> Request:
    """Headers and cookies go where the source is configured: a feed names stories on any host, and moves to one."""
    url = target.moved_to or veil.uncover(target.url)
    trusted = (source.headers or source.cookies) and may_have(url, source)
    return Request(
        url=url,
        kind=target.kind,
        etag=target.etag,
        last_modified=target.last_modified,
        headers=source.headers if trusted else {},
        cookies=source.cookies if trusted else {},
        proxy=source.proxy,
        delay=source.delay,
        concurrency=source.concurrency,
    )


async def _digest(body: bytes) -> bytes:
    """What stands for the bytes, which a thread adds up when they are many."""

    def digest() -> bytes:
        return hashlib.blake2b(body, digest_size=16).digest()

    return digest() if len(body) < _MUCH else await asyncio.to_thread(digest)


def _fetched(result: Result, page: Page, digest: bytes) -> Result:
    """What a page says before it is read: not modified, the same bytes as last time, empty, or worth reading."""
    target = result.target
    body_hash = digest if page.body else target.body_hash
    if page.status == 304:
        outcome = Outcome.NOT_MODIFIED
    elif not page.body or page.body.isspace():
        return replace(_answered(result, page), outcome=Outcome.EMPTY)
    elif body_hash == target.body_hash:
        outcome = Outcome.SAME_BYTES
    else:
        outcome = Outcome.OK
    return replace(
        _answered(result, page),
        outcome=outcome,
        # a 304 may leave validators out: the stored ones stay in force (RFC 9110, 15.4.5)
        etag=page.headers.get("etag") or (target.etag if page.status == 304 else None),
        last_modified=page.headers.get("last-modified") or (target.last_modified if page.status == 304 else None),
        body_hash=body_hash,
    )


def _answered(result: Result, page: Page) -> Result:
    return replace(
        result,
        status=page.status,
        elapsed=page.elapsed,
        wire_bytes=page.wire_bytes,
        body_bytes=len(page.body),
        final_url=page.final_url,
        redirects=page.redirects,
        content_type=page.content_type or None,
    )


def _weighed(result: Result, *, said_unchanged: bool, doubt: bool) -> Result:
    """Without validators where a 304 for them could not be believed.

    A listing lies when it brings news right after a 304; other bytes alone may be a time stamp of the server's cache.
    From then on it is a listing whose bytes are known and whose validators are not; it is believed again at a doubt
    that finds the same bytes or the same links.
    """
    target = result.target
    lied = said_unchanged and result.outcome is Outcome.OK and _new_links(result) > 0
    if lied:
        return replace(result, etag=None, last_modified=None, error="said 304 and had news: asked in full from now on")
    disbelieved = target.body_hash is not None and target.etag is None and target.last_modified is None
    quiet = result.outcome is Outcome.SAME_BYTES or _same_links(result)
    if target.kind is TargetKind.ARTICLE or not disbelieved or (doubt and quiet):
        return result
    return replace(result, etag=None, last_modified=None)


def _read(result: Result, found: Listing | Article) -> Result:
    """Put what was read into the result."""
    if isinstance(found, Article):
        return replace(result, article=found)
    kind = found.kind if result.target.kind is TargetKind.AUTO else None
    links_hash = hashlib.blake2b("\n".join(sorted(link.url for link in found.links)).encode(), digest_size=16).digest()
    return replace(
        result,
        kind=kind,
        links=found.links,
        links_hash=links_hash,
        ttl=found.ttl,
        error=_left_out(found, result.target.depth),
    )


def _left_out(listing: Listing, depth: int) -> str | None:
    """What shows that a listing may have no end, for the log: more links than are taken, or sitemaps too deep."""
    too_many = listing.dropped.get("too_many", 0)
    too_deep = sum(link.kind is not TargetKind.ARTICLE for link in listing.links) if depth >= schedule.MOST_DEPTH else 0
    said = (f"{too_many} links too many",) * bool(too_many) + (f"{too_deep} listings too deep",) * bool(too_deep)
    return f"left out: {', '.join(said)}" if said else None


def _inherit(listing: Listing) -> tuple[Link, ...]:
    """Links with the language of their listing where they state none of their own."""
    if not listing.language:
        return listing.links
    return tuple(link if link.language else replace(link, language=listing.language) for link in listing.links)


def _new_links(result: Result) -> int:
    """How many links of a listing appeared since its last fetch, as their times say; undated changes count as one.

    Other bytes with the same links are no change: a page's clock, a visitor's token, a reordered list.
    """
    since = result.target.fetched_at
    if since is None:
        return len(result.links)
    if _same_links(result):
        return 0
    published = [link.published.at for link in result.links if link.published]
    return sum(at > since for at in published) if published else min(1, len(result.links))


def _same_links(result: Result) -> bool:
    return result.links_hash is not None and result.links_hash == result.target.links_hash


def _unread(result: Result, error: ReadError) -> Result:
    """Keeps nothing that would let the next answer pass as one that was read before.

    An article whose page says that it is not there is not found, whatever the status.
    """
    gone = error.gone and result.target.article_id is not None
    return replace(
        result,
        outcome=Outcome.NOT_FOUND if gone else error.outcome,
        error=redact_line(str(error)),
        etag=None,
        last_modified=None,
        body_hash=None,
    )


def _failed(result: Result, error: FetchError) -> Result:
    return replace(
        result,
        outcome=error.outcome,
        status=error.status,
        error=redact_line(str(error)),
        final_url=error.final_url,
        redirects=error.redirects,
    )
