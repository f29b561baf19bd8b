"""Near duplicates in the storing transaction: lines, windows, merges, revisions."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.world import DAY, HOUR, NOON, SECOND, article, database, deliver, stored, story
from wiredesk.dedupe import lowest_keys
from wiredesk.records import Article, Moment, VerdictKind
from wiredesk.store.sqlite import SqliteStore, runs
from wiredesk.store.sqlite.runs import MOST_POSTINGS, PERIOD_MS
from wiredesk.store.views import ChangeKind

FOOTER = "Write to our newsdesk with hints and corrections at any hour, all letters are read by the editors."


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with await SqliteStore.open(database(tmp_path)) as opened:
        yield opened


def page(number: int, text: str, host: str = "alpha.test", **fields: object) -> Article:
    return article(f"https://{host}/story/{number}", text, **fields)


async def count(store: SqliteStore, table: str) -> int:
    async with store._database.read() as session:
        return int((await session.script(f"SELECT count(*) FROM {table}"))[0][0])


async def tables(store: SqliteStore) -> list[str]:
    async with store._database.read() as session:
        return sorted(
            row[0] for row in await session.script("SELECT name FROM sqlite_schema WHERE name GLOB 'sketch_*'")
        )


async def periods(store: SqliteStore) -> list[int]:
    async with store._database.read() as session:
        return [row["period"] for row in await session.all("runs")]


async def test_a_line_that_many_stories_carry_stops_counting(store: SqliteStore) -> None:
    """Its keys are left out of sketches once three clusters have them, so nobody is compared for its sake."""
    await deliver(store, *(page(n, f"{story(n, 6)}\n\n{FOOTER}") for n in range(10)))
    assert await count(store, "cluster") == 0
    async with store._database.read() as session:
        [table] = await tables(store)
        shared = await session.script(f"SELECT count(*) FROM {table} GROUP BY k >> 24")
    assert max(row[0] for row in shared) == 3


async def test_a_story_that_many_republish_keeps_its_lines(store: SqliteStore) -> None:
    """Keys count per cluster: a text in twenty copies is still found by its sketch."""
    for n in range(20):
        await deliver(store, page(n, story(1), f"h{n}.test"))
    [verdict] = await deliver(store, page(99, "Our own opening.\n\n" + story(1), "late.test"))
    assert verdict is not None
    assert verdict.kind is VerdictKind.NEAR_DUPLICATE
    assert {each.cluster_id for each in await stored(store)} == {1}


async def test_a_key_that_too_many_articles_share_is_not_written_on(store: SqliteStore) -> None:
    """Counted are the articles of earlier seconds."""
    copies = [page(n, story(1), f"h{n}.test") for n in range(MOST_POSTINGS + 10)]
    await deliver(store, *copies[: MOST_POSTINGS + 1])
    await deliver(store, *copies[MOST_POSTINGS + 1 :], at=NOON + SECOND)
    [sketches] = await tables(store)
    assert await count(store, sketches) == 16 * (MOST_POSTINGS + 1)
    assert len(await store.cluster(1)) == len(copies)


async def test_a_retold_story_outside_the_window_is_another(store: SqliteStore) -> None:
    retold = story(1, 18) + "\n\n" + story(2, 3)
    await deliver(store, page(1, story(1, 18)))
    for number, days, kind in ((2, 6, VerdictKind.NEAR_DUPLICATE), (3, 30, VerdictKind.NEW)):
        at = NOON + days * DAY
        text = f"{retold}\n\nTold for the {number} time."
        [verdict] = await deliver(store, page(number, text, published_at=Moment(at), fetched_at=at), at=at)
        assert verdict is not None
        assert verdict.kind is kind


async def test_the_same_words_are_the_same_story_at_any_time(store: SqliteStore) -> None:
    at = NOON + 300 * DAY
    await deliver(store, page(1, story(1)))
    await store.retention(at)
    [verdict] = await deliver(store, page(2, story(1), "b.test", published_at=Moment(at), fetched_at=at), at=at)
    assert verdict is not None
    assert (verdict.kind, verdict.lookalike) == (VerdictKind.NEAR_DUPLICATE, 1)


async def test_keys_outside_the_window_are_forgotten(store: SqliteStore) -> None:
    for week in range(4):
        await deliver(store, page(week, story(week)), at=NOON + 7 * week * DAY)
    assert len(set(await periods(store))) == 4
    now = NOON + 21 * DAY
    await store.retention(now)
    this = int(now.timestamp() * 1000) // PERIOD_MS
    assert await periods(store) == [this - 2, this]
    assert len(await tables(store)) == 2
    assert await store.check() == []


async def test_keys_are_found_wherever_their_run_has_got_to(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Poured, sealed, merged, or put into one run when their time is over."""
    monkeypatch.setattr(runs, "FRESH_KEYS", 48)
    monkeypatch.setattr(runs, "YOUNG_KEYS", 96)
    monkeypatch.setattr(runs, "STEP_KEYS", 12)
    monkeypatch.setattr(runs, "SLICE_KEYS", 24)
    monkeypatch.setattr(runs, "SEALED_RUNS", 3)
    levels = set()
    for n in range(30):
        await deliver(store, page(n, story(n)))
        async with store._database.read() as session:
            levels |= {row["level"] for row in await session.all("runs")}
    assert levels == set(runs.Level)
    await store.retention(NOON + 4 * DAY)
    assert len(await tables(store)) == 2  # what is merged already, and the rest
    late = NOON + 5 * DAY
    copies = [page(n, f"An opening of ours.\n\n{story(n)}", "b.test", fetched_at=late) for n in range(30)]
    verdicts = await deliver(store, *copies, at=late)
    assert [verdict.lookalike for verdict in verdicts if verdict] == list(range(1, 31))
    assert await store.check() == []


async def test_a_stub_that_becomes_the_wire_story_joins_its_cluster(store: SqliteStore) -> None:
    """The cluster is named by its smallest member, so the wire's article moves into the stub's cluster."""
    stub, wire = page(1, "More soon.", "b.test"), page(2, story(1), "wire.test", published_at=Moment(NOON - HOUR))
    await deliver(store, stub)
    await deliver(store, wire)
    [verdict] = await deliver(store, replace(stub, text=story(1), fingerprint=wire.fingerprint))
    assert verdict is not None
    assert verdict.kind is VerdictKind.REVISION
    assert {(each.cluster_id, each.origin_id) for each in await stored(store)} == {(1, 2)}
    assert [(member.article_id, member.is_origin) for member in await store.cluster(1)] == [(1, False), (2, True)]
    assert await store.check() == []


async def test_a_revision_stays_in_its_cluster(store: SqliteStore) -> None:
    first, second, other = page(1, story(1)), page(2, story(1), "b.test"), page(3, story(2), "c.test")
    await deliver(store, first, second, other)
    [verdict] = await deliver(store, replace(second, text=story(2), fingerprint=""))
    assert verdict is not None
    assert verdict.kind is VerdictKind.REVISION
    assert {each.url: each.cluster_id for each in await stored(store)} == {first.url: 1, second.url: 1, other.url: 3}


def halves_and_whole() -> list[Article]:
    """Two texts without a common line, and one that holds both, by three sources."""
    half, rest = story(1, 30), story(2, 30)
    texts = (half, rest, half + "\n\n" + rest)
    title = "Flood closes the valley road"
    return [page(n, text, f"{'abc'[n]}.test", title=title, source="abc"[n]) for n, text in enumerate(texts)]


async def test_two_clusters_that_a_third_text_shows_to_be_one_are_merged_and_it_is_told(store: SqliteStore) -> None:
    half, rest, whole = halves_and_whole()
    await deliver(store, half, rest)
    assert {each.cluster_id for each in await stored(store)} == {1, 2}
    await deliver(store, whole)
    assert {each.cluster_id for each in await stored(store)} == {1}
    assert await count(store, "cluster_merge") == 1
    told = [(change.kind, change.article_id) for change in await store.changes("reader")]
    assert told[:3] == [(ChangeKind.NEW, 1), (ChangeKind.NEW, 2), (ChangeKind.NEW, 3)]
    assert (ChangeKind.CLUSTERED, 2) in told[3:]
    assert await store.check() == []


async def test_a_merge_within_one_batch_is_the_same(store: SqliteStore) -> None:
    await deliver(store, *halves_and_whole())
    assert {each.cluster_id for each in await stored(store)} == {1}
    assert await count(store, "cluster_merge") == 1
    assert await store.check() == []


async def test_an_article_that_joins_and_gives_the_cluster_its_name_is_no_merge(store: SqliteStore) -> None:
    """A stub has the smaller number; what it becomes is the story of one other cluster."""
    stub, wire = page(1, "More soon.", "b.test"), page(2, story(1), "wire.test")
    await deliver(store, stub)
    await deliver(store, wire, at=NOON + SECOND)
    await deliver(store, replace(stub, text=story(1), fingerprint=wire.fingerprint), at=NOON + 2 * SECOND)
    assert {each.cluster_id for each in await stored(store)} == {1}
    assert await count(store, "cluster_merge") == 0


async def test_copies_of_one_second_are_no_merge_whichever_is_judged_first(store: SqliteStore) -> None:
    """The later ones are published earlier, so that those before them are judged again."""
    copies = [page(n, story(1), f"h{n}.test", published_at=Moment(NOON - n * HOUR)) for n in range(4)]
    for copy in copies:
        await deliver(store, copy)
    assert {each.cluster_id for each in await stored(store)} == {1}
    assert await count(store, "cluster_merge") == 0


async def test_evidence_is_kept_for_every_hit(store: SqliteStore) -> None:
    await deliver(store, page(1, story(1)), page(2, story(1) + "\n\nTail.", "b.test"), at=NOON + SECOND)
    first, second = await store.cluster(1)
    assert (first.score, first.evidence) == (None, None)
    assert second.score is not None
    assert second.evidence


OUTLETS = (
    "Support our newsroom with a subscription from four pounds a month and read every story without any advertising. "
    "Complaints about accuracy go to the editor in Mill Street, who answers each of them within five working days. "
    "Comments are open until midnight, must keep to the subject and are taken down where they insult or threaten.",
    "The Lakeshore Chronicle belongs to its readers, takes no money from parties and prints corrections on page two. "
    "Send pictures of the harbour and of the market to the desk by noon, and tell us who took them and when it was. "
    "Whoever copies more than a paragraph asks our publisher first, and machines need a contract for learning.",
)


async def test_a_brief_is_found_under_the_lines_of_two_outlets_once_these_are_known(store: SqliteStore) -> None:
    """And two briefs of one outlet are two, though most of their words are the same."""
    told = [f"{story(n, 4)}\n\n{OUTLETS[n % 2]}" for n in range(16)]
    brief = " ".join(story(50, 2).split()[:20])
    for n, text in enumerate([*told, f"{brief}\n\n{OUTLETS[0]}"]):
        await deliver(store, page(n, text), at=NOON + n * SECOND)
    assert len({each.cluster_id for each in await stored(store)}) == len(told) + 1
    copy = page(99, f"From our wire service.\n\n{brief}\n\n{OUTLETS[1]}", "late.test")
    [verdict] = await deliver(store, copy, at=NOON + 60 * SECOND)
    assert verdict is not None
    assert (verdict.kind, verdict.lookalike) == (VerdictKind.NEAR_DUPLICATE, 17)


async def test_the_sketch_of_a_brief_is_of_what_stands_above_the_lines_of_its_outlet(store: SqliteStore) -> None:
    """Else few of its keys were its own, and a copy that is edited would share none."""
    lines = " ".join(story(200, 30).split()[:120])
    for n in range(10):
        await deliver(store, page(n, f"{story(n, 2)}\n\n{lines}"), at=NOON + n * SECOND)
    brief = " ".join(story(50, 2).split()[:24])
    await deliver(store, page(20, f"{brief}\n\n{lines}"), at=NOON + HOUR)
    async with store._database.read() as session:
        [table] = await tables(store)
        kept = {row[0] for row in await session.script(f"SELECT k >> 24 FROM {table} WHERE k & 0xffffff = 11")}
    assert kept == set(lowest_keys(brief)[:16])


@pytest.mark.parametrize("teaser_first", [True, False])
async def test_a_teaser_and_its_long_story_find_each_other_by_the_opening(
    store: SqliteStore, teaser_first: bool
) -> None:
    """Of the lowest keys of the story none stands in the teaser."""
    whole = story(3, 60)
    teaser = " ".join(whole.split()[:34]) + " …"
    assert not set(lowest_keys(whole)[:16]) & set(lowest_keys(teaser))
    texts = [teaser, whole] if teaser_first else [whole, teaser]
    for place, text in enumerate(texts):
        await deliver(store, page(place, text, f"outlet{place}.test"), at=NOON + place * HOUR)
    assert [each.cluster_id for each in await stored(store)] == [1, 1]


async def test_a_bulletin_stays_apart_from_the_stories_that_it_holds(store: SqliteStore) -> None:
    """Also from copies that come after it: in a later batch, and in its own."""
    one, two = story(1, 15), story(2, 15)
    first, second = page(1, one), page(2, two, "beta.test")
    bulletin = page(3, f"{one}\n\n{two}", "gamma.test")
    copies = [page(4, f"Our own words.\n\n{one}", "delta.test"), page(5, f"Said here first.\n\n{two}", "eta.test")]
    await deliver(store, first, second)
    await deliver(store, bulletin, at=NOON + HOUR)
    for place, copy in enumerate(copies):
        await deliver(store, copy, at=NOON + 2 * HOUR + place * SECOND)
    assert [each.cluster_id for each in await stored(store)] == [1, 2, 3, 1, 2]
