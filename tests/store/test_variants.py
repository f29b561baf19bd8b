"""Other pages of one article: print versions, pages of a series, templates that name one canonical URL for all."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.store.world import HOUR, NOON, answer, article, claim, database, deliver, lead, stored, story
from wiredesk.records import Article, Hop, Moment, Verdict, VerdictKind
from wiredesk.store.sqlite import SqliteStore

URL = "https://alpha.test/news/story/1"
PRINT = f"{URL}/print"
TEXT = story(1)
PRINTED = f"{TEXT}\n\nThis story was printed from the site of the Alpha on a Sunday."


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with await SqliteStore.open(database(tmp_path)) as opened:
        yield opened


def kinds(verdicts: list[Verdict | None]) -> list[VerdictKind | None]:
    return [verdict.kind if verdict else None for verdict in verdicts]


async def revisions(store: SqliteStore, url: str = URL) -> list[str]:
    dossier = await store.show(url)
    return [one.text for one in dossier.revisions] if dossier else []


async def test_a_print_version_is_an_alias_and_no_revision(store: SqliteStore) -> None:
    """However often the two are read in turn."""
    for hour in range(3):
        await deliver(store, article(URL, TEXT), at=NOON + hour * HOUR)
        await deliver(store, article(PRINT, PRINTED, canonical_url=URL, title="Headline of 1"), at=NOON + hour * HOUR)
    assert await revisions(store) == await revisions(store, PRINT) == [TEXT]
    changed = f"{TEXT}\n\nMore."
    await deliver(store, article(URL, changed), at=NOON + 4 * HOUR)
    assert await revisions(store) == [TEXT, changed]


async def test_a_print_version_that_came_first_gives_way_once(store: SqliteStore) -> None:
    for hour in range(3):
        await deliver(store, article(PRINT, PRINTED, canonical_url=URL, title="Headline of 1"), at=NOON + hour * HOUR)
        await deliver(store, article(URL, TEXT), at=NOON + hour * HOUR)
    assert await revisions(store) == [PRINTED, TEXT]


async def test_of_two_pages_that_call_each_other_canonical_the_first_has_the_text(store: SqliteStore) -> None:
    pages = ((URL, PRINT, ""), (PRINT, URL, " Printed."), (URL, PRINT, " Changed."), (PRINT, URL, " Printed, changed."))
    for hour, (url, canonical, end) in enumerate(pages):
        page = article(url, TEXT + end, canonical_url=canonical, title="Headline of 1")
        await deliver(store, page, at=NOON + hour * HOUR)
    assert await revisions(store) == [TEXT, f"{TEXT} Changed."]


@pytest.mark.parametrize("fetched", [True, False], ids=["canonical fetched", "canonical claimed alone"])
async def test_stories_under_one_canonical_and_one_headline_stay_apart(store: SqliteStore, fetched: bool) -> None:
    """Templates print the site's name where the headline belongs; pages of a series have the headline of the first."""
    first = article(URL if fetched else f"{URL}?page=1", TEXT, canonical_url=URL, title="The Alpha")
    others = [article(f"{URL}?page={n}", story(n), canonical_url=URL, title="The Alpha") for n in (2, 3)]
    for hour in range(2):
        verdicts = await deliver(store, first, *others, at=NOON + hour * HOUR)
        assert kinds(verdicts) == [VerdictKind.UNCHANGED if hour else VerdictKind.NEW] * 3
    assert await revisions(store) == [TEXT]


async def through(store: SqliteStore, asked: str, page: Article, *hops: str) -> None:
    """Fetch ``asked``, from where redirects lead over ``hops`` to the page."""
    await lead(store, asked)
    for lease in await claim(store, NOON):
        way = tuple(Hop(url=url, status=302) for url in (asked, *hops))
        results = [
            answer(lease, target, article=page, redirects=way) for target in lease.targets if target.url == asked
        ]
        await store.finish(results)
        await store.release(lease, NOON)


async def test_every_url_of_a_chain_of_redirects_leads_to_the_article(store: SqliteStore) -> None:
    await through(store, "https://alpha.test/r/1", article(URL, TEXT), "https://alpha.test/r/2?go=1")
    assert await revisions(store, "https://alpha.test/r/1") == [TEXT]
    assert await revisions(store, "https://alpha.test/r/2?go=1") == [TEXT]


async def test_a_hop_that_many_stories_share_makes_no_one_story_of_them(store: SqliteStore) -> None:
    """Pages for consent and log-in; and when such a page is an article after all, it is its own."""
    gate = "https://alpha.test/consent/page"
    for number in (1, 2):
        page = article(f"https://alpha.test/news/story/{number}", story(number))
        await through(store, f"https://alpha.test/go/{number}", page, gate)
    await deliver(store, article(gate, story(3)), at=NOON + HOUR)
    assert [one.text for one in await stored(store)] == [story(1), story(2), story(3)]
    assert await revisions(store, gate) == [story(3)]


async def test_the_page_that_a_copy_calls_its_original_is_known_under_any_of_its_urls(store: SqliteStore) -> None:
    """Copies name the canonical URL of the original, which may have been read under another."""
    copy = article(
        "https://beta.test/news/copy", TEXT, canonical_elsewhere=URL, published_at=Moment(NOON - 2 * HOUR), title="Copy"
    )
    await deliver(store, copy)
    await deliver(store, article("https://alpha.test/read?id=1", TEXT, canonical_url=URL), at=NOON + HOUR)
    assert {one.url: one.origin_id for one in await stored(store)} == {
        copy.url: 2,
        "https://alpha.test/read?id=1": 2,
    }


async def test_an_update_under_a_claimed_canonical_is_a_revision(store: SqliteStore) -> None:
    """The headline and a paragraph are the same."""
    await deliver(store, article(f"{URL}?edition=2", TEXT, canonical_url=URL, title="Headline of 1"))
    update = "\n\n".join([*story(8).split("\n\n"), TEXT.split("\n\n")[0]])
    assert kinds(await deliver(store, article(URL, update), at=NOON + HOUR)) == [VerdictKind.REVISION]
