"""The contract of the Store port: what every implementation has to keep."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.store.world import (
    DAY,
    HOUR,
    LEASE,
    MINUTE,
    NOON,
    SECOND,
    answer,
    article,
    claim,
    claim_one,
    database,
    deliver,
    lead,
    links,
    source,
    stored,
    story,
)
from wiredesk.ports import Store
from wiredesk.records import Article, Moment, Outcome, TargetKind, Verdict, VerdictKind
from wiredesk.store.sqlite import SqliteStore


async def sqlite(folder: Path) -> SqliteStore:
    return await SqliteStore.open(database(folder))


@pytest.fixture(params=[sqlite])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    implementation: Callable[[Path], Awaitable[SqliteStore]] = request.param
    opened = await implementation(tmp_path)
    yield opened
    await opened.close()


def kinds(verdicts: list[Verdict | None]) -> list[VerdictKind | None]:
    return [verdict and verdict.kind for verdict in verdicts]


# ------------------------------------------------------------------------------------------------------- sources


async def test_a_new_listing_is_due_at_once(store: Store) -> None:
    await store.sync_sources([source("alpha", "feed", "sport/feed", delay=5 * SECOND)], NOON)
    assert await store.next_ready(NOON) == NOON
    lease = await claim_one(store, NOON)
    assert sorted(target.url for target in lease.targets) == [
        "https://alpha.test/feed",
        "https://alpha.test/sport/feed",
    ]
    assert {(target.source_id, target.kind, target.depth) for target in lease.targets} == {
        ("alpha", TargetKind.FEED, 0)
    }
    assert lease.delay == 5 * SECOND
    assert lease.expires_at == NOON + LEASE


async def test_syncing_again_changes_nothing(store: Store) -> None:
    """Due time, validators and attempts of a target survive a restart."""
    await store.sync_sources([source()], NOON)
    lease = await claim_one(store, NOON)
    await store.finish([answer(lease, lease.targets[0], etag='"1"', interval=HOUR, attempts=2)])
    await store.release(lease, NOON)
    await store.sync_sources([source()], NOON + MINUTE)
    assert await store.next_ready(NOON) == NOON + HOUR
    target = (await claim_one(store, NOON + HOUR)).targets[0]
    assert (target.etag, target.interval, target.attempts, target.fetched_at) == ('"1"', HOUR, 2, NOON)


async def test_a_source_that_is_gone_rests_and_comes_back_with_its_state(store: Store) -> None:
    await deliver(store, article("https://alpha.test/story/1", story(1)))
    await store.sync_sources([source("beta")], NOON)
    assert [lease.host for lease in await claim(store, NOON + DAY)] == ["beta.test"]
    await store.sync_sources([source("alpha"), source("beta")], NOON)
    lease = next(lease for lease in await claim(store, NOON + DAY) if lease.host == "alpha.test")
    assert len(lease.targets) == 2
    assert lease.targets[1].article_id is not None


async def test_a_disabled_source_rests(store: Store) -> None:
    await store.sync_sources([source(enabled=False)], NOON)
    assert await store.next_ready(NOON) is None
    assert await claim(store, NOON + DAY) == []


async def test_a_listing_that_was_removed_rests_while_its_source_goes_on(store: Store) -> None:
    await store.sync_sources([source("alpha", "feed", "old")], NOON)
    await store.sync_sources([source("alpha", "feed")], NOON)
    assert [target.url for target in (await claim_one(store, NOON)).targets] == ["https://alpha.test/feed"]


async def test_make_due_wakes_the_targets_of_some_sources_only(store: Store) -> None:
    await store.sync_sources([source("alpha"), source("beta")], NOON)
    for lease in await claim(store, NOON):
        await store.finish([answer(lease, lease.targets[0], due_at=NOON + DAY)])
        await store.release(lease, NOON)
    assert await store.make_due(NOON + HOUR, {"beta"}) == 1
    assert [lease.host for lease in await claim(store, NOON + HOUR)] == ["beta.test"]
    assert await store.make_due(NOON + HOUR) == 2


async def test_a_listing_of_unknown_type_keeps_the_type_that_the_first_fetch_found(store: Store) -> None:
    sources = [source("alpha", type=TargetKind.AUTO)]
    await store.sync_sources(sources, NOON)
    lease = await claim_one(store, NOON)
    assert lease.targets[0].kind is TargetKind.AUTO
    await store.finish([answer(lease, lease.targets[0], kind=TargetKind.SITEMAP, due_at=NOON)])
    await store.release(lease, NOON)
    await store.sync_sources(sources, NOON)
    assert (await claim_one(store, NOON)).targets[0].kind is TargetKind.SITEMAP


# -------------------------------------------------------------------------------------------------------- leases


async def test_a_leased_host_is_nobody_elses(store: Store) -> None:
    await store.sync_sources([source()], NOON)
    await claim_one(store, NOON)
    assert await claim(store, NOON) == []
    assert await claim(store, NOON + LEASE - SECOND) == []


async def test_a_lease_expires_by_itself_and_the_next_has_a_higher_epoch(store: Store) -> None:
    await store.sync_sources([source()], NOON)
    first = await claim_one(store, NOON)
    second = await claim_one(store, NOON + LEASE)
    assert second.epoch > first.epoch
    assert second.targets == first.targets


async def test_a_heartbeat_extends_what_is_still_ours(store: Store) -> None:
    await store.sync_sources([source("alpha"), source("beta")], NOON)
    leases = await claim(store, NOON)
    half = NOON + LEASE / 2
    assert await store.heartbeat(leases, half, LEASE) == {lease.host_id for lease in leases}
    assert await claim(store, NOON + LEASE) == []
    taken = await claim_one_of(store, half + LEASE)
    ours = await store.heartbeat(leases, half + LEASE, LEASE)
    assert ours == {lease.host_id for lease in leases} - {taken}


async def claim_one_of(store: Store, now: object) -> int:
    [lease] = await store.claim("other", now, hosts=1, per_host=1, lease=LEASE)  # type: ignore[arg-type]
    return lease.host_id


async def test_a_released_host_rests_until_it_may_be_asked_again(store: Store) -> None:
    await lead(store, "https://alpha.test/story/1")
    lease = await claim_one(store, NOON)
    await store.release(lease, NOON + 5 * SECOND)
    assert await store.next_ready(NOON) == NOON + 5 * SECOND
    assert await claim(store, NOON + 4 * SECOND) == []
    assert await claim(store, NOON + 5 * SECOND) != []


async def test_a_released_host_without_work_is_ready_when_its_next_target_is_due(store: Store) -> None:
    await store.sync_sources([source()], NOON)
    lease = await claim_one(store, NOON)
    await store.finish([answer(lease, lease.targets[0], due_at=NOON + HOUR)])
    await store.release(lease, NOON + SECOND)
    assert await store.next_ready(NOON) == NOON + HOUR


async def test_nothing_scheduled_is_nothing_ready(store: Store) -> None:
    assert await store.next_ready(NOON) is None
    await store.sync_sources([source()], NOON)
    lease = await claim_one(store, NOON)
    await store.finish([answer(lease, lease.targets[0], due_at=None)])
    await store.release(lease, NOON)
    assert await store.next_ready(NOON) is None


async def test_releasing_a_lost_lease_changes_nothing(store: Store) -> None:
    await store.sync_sources([source()], NOON)
    lost = await claim_one(store, NOON)
    held = await claim_one(store, NOON + LEASE)
    await store.release(lost, NOON)
    assert await claim(store, NOON + LEASE) == []
    assert await store.heartbeat([held], NOON + LEASE, LEASE) == {held.host_id}


async def test_links_that_arrive_while_their_host_is_leased_wake_it_at_release(store: Store) -> None:
    """The enqueue comes before the release: the release must see it."""
    await store.sync_sources([source("alpha"), source("beta")], NOON)
    alpha, beta = await claim(store, NOON)
    await store.finish([answer(alpha, alpha.targets[0])])
    await store.finish([answer(beta, beta.targets[0], links=links("alpha.test", [1]))])
    await store.release(alpha, NOON + SECOND)
    assert await store.next_ready(NOON) == NOON + SECOND


async def test_links_that_arrive_after_their_host_was_released_wake_it(store: Store) -> None:
    """The release comes before the enqueue, and found nothing due: the enqueue must wake the host."""
    await store.sync_sources([source("alpha"), source("beta")], NOON)
    alpha, beta = await claim(store, NOON)
    await store.finish([answer(alpha, alpha.targets[0])])
    await store.release(alpha, NOON + SECOND)
    await store.finish([answer(beta, beta.targets[0], links=links("alpha.test", [1]))])
    assert await store.next_ready(NOON) == NOON + SECOND


async def test_a_host_that_asked_for_rest_gets_it(store: Store) -> None:
    """Retry-After outlives the lease and counts for all targets of the host."""
    await lead(store, "https://alpha.test/story/1", "https://alpha.test/story/2")
    lease = await claim_one(store, NOON)
    throttled = answer(lease, lease.targets[0], outcome=Outcome.THROTTLED, status=429, hold_until=NOON + HOUR)
    await store.finish([throttled])
    await store.release(lease, NOON + SECOND)
    assert await store.next_ready(NOON) == NOON + HOUR


async def test_listings_go_before_articles_and_sources_take_turns(store: Store) -> None:
    """A source with a long backlog on a shared host does not starve its neighbour."""
    shared = [
        replace(source("alpha"), urls=("https://shared.test/alpha",)),
        replace(source("beta"), urls=("https://shared.test/beta",)),
    ]
    await store.sync_sources(shared, NOON)
    lease = await claim_one(store, NOON)
    counts = {"alpha": range(100, 130), "beta": range(200, 202)}
    await store.finish(
        [
            answer(lease, target, links=links("shared.test", counts[str(target.source_id)]), due_at=NOON)
            for target in lease.targets
        ]
    )
    await store.release(lease, NOON)
    [lease] = await claim(store, NOON, per_host=6)
    assert [target.kind for target in lease.targets][:3] == [TargetKind.FEED, TargetKind.FEED, TargetKind.ARTICLE]
    assert [target.source_id for target in lease.targets].count("beta") == 3


# -------------------------------------------------------------------------------------------------------- finish


async def test_a_stale_epoch_writes_nothing(store: Store) -> None:
    await lead(store, "https://alpha.test/story/1")
    lost = await claim_one(store, NOON)
    held = await claim_one(store, NOON + LEASE)
    late = answer(
        lost,
        lost.targets[0],
        article=article(lost.targets[0].url, story(1)),
        links=links("gamma.test", [9]),
        due_at=None,
        hold_until=NOON + DAY,
    )
    assert await store.finish([late]) == [None]
    assert await stored(store) == []
    await store.release(held, NOON + LEASE)
    assert [(lease.host, lease.targets) for lease in await claim(store, NOON + LEASE)] == [("alpha.test", held.targets)]


async def test_a_batch_may_mix_stale_and_live_results(store: Store) -> None:
    await lead(store, "https://alpha.test/story/1", "https://beta.test/story/2")
    [one] = await store.claim("worker", NOON, hosts=1, per_host=5, lease=LEASE)
    both = await claim(store, NOON + LEASE)
    other = next(lease for lease in both if lease.host != one.host)
    batch = [answer(lease, lease.targets[0], article=article(lease.targets[0].url, story(7))) for lease in (one, other)]
    assert kinds(await store.finish(batch)) == [None, VerdictKind.NEW]
    assert [each.url for each in await stored(store)] == [other.targets[0].url]


async def test_a_stored_article_comes_back_as_it_was_read(store: Store) -> None:
    read = article(
        "https://alpha.test/story/1",
        story(1),
        published_at=Moment((NOON - HOUR).astimezone(tz_of(330))),
        modified_at=Moment(NOON.replace(hour=0), date_only=True),
        discovered_at=NOON - MINUTE,
        canonical_elsewhere="https://agency.test/1",
    )
    await deliver(store, read)
    [back] = await stored(store)
    assert back == replace(read, source="alpha", cluster_id=1, origin_id=1)
    assert str(back.published_at) == "2026-03-02T16:30:00+05:30"
    assert str(back.modified_at) == "2026-03-02"


def tz_of(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes))


async def test_the_same_text_again_is_unchanged_and_a_new_text_a_revision(store: Store) -> None:
    first = article("https://alpha.test/story/1", story(1))
    second = replace(first, title="Another headline")
    third = article(first.url, story(1) + "\n\nCorrection: the mayor was not there.", title=second.title)
    verdicts = [(await deliver(store, each))[0] for each in (first, first, second, third)]
    assert kinds(verdicts) == [VerdictKind.NEW, VerdictKind.UNCHANGED, VerdictKind.REVISION, VerdictKind.REVISION]
    [now] = await stored(store)
    assert (now.revision, now.title, now.text) == (3, third.title, third.text)


async def test_one_article_under_many_urls_is_stored_once(store: Store) -> None:
    """Canonical, final and asked-for URL all name it from then on."""
    page = article("https://alpha.test/story/1", story(1))
    moved = replace(page, url="https://alpha.test/moved/1", canonical_url="https://alpha.test/moved/1")
    await lead(store, page.url)
    lease = await claim_one(store, NOON)
    assert kinds(await store.finish([answer(lease, lease.targets[0], article=moved)])) == [VerdictKind.NEW]
    await store.release(lease, NOON)
    amp = replace(page, url="https://cdn.test/story-1", canonical_url="https://alpha.test/moved/1")
    assert kinds(await deliver(store, amp)) == [VerdictKind.UNCHANGED]
    assert len(await stored(store)) == 1


async def numbered(store: Store, *pages: Article, at: datetime = NOON) -> list[VerdictKind | None]:
    """Bring in pages of a source that names its articles by number; returns what they were."""
    await lead(store, *(page.url for page in pages), at=at)
    pattern, made = r"-(\d+)\.html", {page.url: page for page in pages}
    leases = await claim(store, at)
    fetched = [(lease, target) for lease in leases for target in lease.targets if target.url in made]
    results = [answer(*each, at, article=made[each[1].url], id_pattern=pattern) for each in fetched]
    verdicts = await store.finish(sorted(results, key=lambda one: list(made).index(one.target.url)))
    for lease in leases:
        await store.release(lease, at)
    return kinds(verdicts)


async def test_an_article_of_a_numbered_source_keeps_its_identity_over_other_slugs(store: Store) -> None:
    """Slug, section and subdomain change, the text too: one article; another number is another one."""
    first = article("https://alpha.test/news/bridge-falls-4711.html", story(1))
    same = replace(first, url="https://alpha.test/local/bridge-falls-4711.html", canonical_url=first.url)
    late = article("https://live.alpha.test/news/bridge-is-closed-4711.html", story(2), title="Another headline")
    other = article("https://alpha.test/news/bridge-falls-4712.html", story(3))
    assert await numbered(store, first) == [VerdictKind.NEW]
    assert await numbered(store, same, at=NOON + HOUR) == [VerdictKind.UNCHANGED]
    assert await numbered(store, late, other, at=NOON + 2 * HOUR) == [VerdictKind.REVISION, VerdictKind.NEW]
    now, _ = await stored(store)
    assert (now.revision, now.url, now.title) == (2, late.url, "Another headline")


async def test_slugs_of_one_batch_are_one_article_only_where_the_source_says_so(store: Store) -> None:
    pages = [article(f"https://alpha.test/{slug}-7.html", story(n)) for n, slug in enumerate("abcd")]
    assert kinds(await deliver(store, *pages[:2])) == [VerdictKind.NEW, VerdictKind.NEW]
    assert await numbered(store, *pages[2:], at=NOON + HOUR) == [VerdictKind.NEW, VerdictKind.REVISION]


async def test_the_old_slug_may_go_without_withdrawing_the_article(store: Store) -> None:
    """The page that delivered last counts."""
    first = article("https://alpha.test/bridge-falls-4711.html", story(1))
    await numbered(store, first)
    await numbered(store, replace(first, url="https://alpha.test/bridge-closed-4711.html"), at=NOON + HOUR)
    lease = next(one for one in await claim(store, NOON + DAY) if one.host == "alpha.test")
    old = next(target for target in lease.targets if target.url == first.url)
    await store.finish([answer(lease, old, NOON + DAY, outcome=Outcome.NOT_FOUND, status=404)])
    assert len(await stored(store)) == 1


async def test_pages_that_all_claim_one_canonical_stay_different_stories(store: Store) -> None:
    front = "https://alpha.test/news/front-page"
    pages = [article(f"https://alpha.test/story/{n}", story(n), canonical_url=front) for n in (1, 2, 3)]
    verdicts = [(await deliver(store, page))[0] for page in pages]
    assert kinds(verdicts) == [VerdictKind.NEW] * 3
    assert len({each.canonical_url for each in await stored(store)}) == 3


async def test_a_copy_is_a_near_duplicate_and_joins_the_cluster(store: Store) -> None:
    wire = article("https://alpha.test/story/1", story(1))
    text = "A paragraph of our own.\n\n" + story(1)
    copy = article("https://beta.test/local/9", text, title="Local headline", published_at=Moment(NOON + HOUR))
    other = article("https://beta.test/local/10", story(2))
    assert kinds(await deliver(store, wire)) == [VerdictKind.NEW]
    verdicts = await deliver(store, copy, other, at=NOON + HOUR)
    assert kinds(verdicts) == [VerdictKind.NEAR_DUPLICATE, VerdictKind.NEW]
    assert verdicts[0] is not None
    assert verdicts[0].lookalike == 1
    assert verdicts[0].score is not None
    assert verdicts[0].evidence
    assert [(each.cluster_id, each.origin_id) for each in await stored(store)] == [(1, 1), (1, 1), (3, 3)]


async def test_duplicates_within_one_batch_see_each_other(store: Store) -> None:
    copies = [article(f"https://{host}.test/{host}", story(1)) for host in ("alpha", "beta", "gamma")]
    again = replace(copies[0], url="https://delta.test/x")
    verdicts = await deliver(store, *copies, again)
    assert kinds(verdicts) == [
        VerdictKind.NEW,
        VerdictKind.NEAR_DUPLICATE,
        VerdictKind.NEAR_DUPLICATE,
        VerdictKind.UNCHANGED,
    ]
    assert {each.cluster_id for each in await stored(store)} == {1}


async def test_one_batch_gives_what_single_results_give(store: Store, tmp_path: Path) -> None:
    """Group commit is an economy, not a meaning."""
    pages = [article(f"https://h{n % 5}.test/{n}", story(n % 7, 12) + f"\n\n{story(50 + n, 2)}") for n in range(30)]
    for page in pages:
        await deliver(store, page)
    folder = tmp_path / "other"
    folder.mkdir()
    async with await sqlite(folder) as other:
        await deliver(other, *pages)
        assert await stored(other) == await stored(store)


async def test_a_page_that_is_gone_withdraws_its_article_until_it_is_back(store: Store) -> None:
    page = article("https://alpha.test/story/1", story(1))
    await deliver(store, page)
    lease = await claim_one(store, NOON)
    target = next(target for target in lease.targets if target.article_id)
    await store.finish([answer(lease, target, outcome=Outcome.GONE, status=410, due_at=NOON + HOUR)])
    await store.release(lease, NOON)
    assert await stored(store) == []
    lease = await claim_one(store, NOON + HOUR)
    verdicts = await store.finish([answer(lease, lease.targets[0], NOON + HOUR, article=page)])
    assert kinds(verdicts) == [VerdictKind.UNCHANGED]
    assert len(await stored(store)) == 1


# --------------------------------------------------------------------------------------------------------- links


async def test_a_link_becomes_a_target_once_with_what_the_listing_said(store: Store) -> None:
    await store.sync_sources([source()], NOON)
    lease = await claim_one(store, NOON)
    named = replace(links("alpha.test", [1])[0], published=Moment(NOON), authors=("Ada Lee",), language="en")
    again = replace(named, url=named.url + "?utm_source=feed", title="Said later")
    await store.finish([answer(lease, lease.targets[0], links=(named, again))])
    await store.release(lease, NOON)
    [target] = (await claim_one(store, NOON)).targets
    assert (target.url, target.kind, target.depth, target.discovered_at) == (named.url, TargetKind.ARTICLE, 1, NOON)
    assert target.link == named


async def test_a_known_link_keeps_its_state_but_may_get_its_first_hint(store: Store) -> None:
    await lead(store, "https://alpha.test/story/1")
    lease = await claim_one(store, NOON)
    await store.finish([answer(lease, lease.targets[0], due_at=NOON + HOUR, etag='"e"')])
    await store.release(lease, NOON)
    await store.make_due(NOON + MINUTE)
    [lease] = await claim(store, NOON + MINUTE, per_host=1)  # the listing goes first
    await store.finish([answer(lease, lease.targets[0], links=links("alpha.test", [1]), due_at=NOON + DAY)])
    await store.release(lease, NOON + MINUTE)
    [target] = (await claim_one(store, NOON + MINUTE)).targets
    assert target.link is not None
    assert (target.link.title, target.etag) == ("Story 1", '"e"')


async def test_sitemaps_that_name_each_other_end(store: Store) -> None:
    await store.sync_sources([source(type=TargetKind.SITEMAP)], NOON)
    depths = []
    for step in range(10):
        leases = await claim(store, NOON)
        if not leases:
            break
        [lease] = leases
        [target] = lease.targets
        depths.append(target.depth)
        child = replace(links("alpha.test", [step])[0], kind=TargetKind.SITEMAP)
        await store.finish([answer(lease, target, links=(child,), due_at=None)])
        await store.release(lease, NOON)
    assert depths == [0, 1, 2, 3, 4, 5]


# ------------------------------------------------------------------------------------------------------ articles


async def test_articles_come_in_order_of_arrival_within_bounds_and_sources(store: Store) -> None:
    pages = [article(f"https://alpha.test/story/{n}", story(n)) for n in range(5)]
    for hours, page in enumerate(pages):
        await deliver(store, page, at=NOON + hours * HOUR)
    urls = [page.url for page in pages]
    assert [each.url for each in await stored(store)] == urls
    window = store.articles(since=NOON + HOUR, until=NOON + 3 * HOUR)
    assert [each.url async for each in window] == urls[1:3]
    assert [each.url async for each in store.articles(sources={"beta"})] == []
    assert len([each async for each in store.articles(sources={"alpha", "beta"})]) == 5


async def test_more_articles_than_a_page_holds_come_each_once(store: Store) -> None:
    pages = [article(f"https://alpha.test/story/{n}", story(n, 3)) for n in range(450)]
    await deliver(store, *pages)
    assert [each.url async for each in store.articles()] == [page.url for page in pages]
