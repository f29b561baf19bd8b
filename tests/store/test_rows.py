"""Records survive the database, whatever is in them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.export.test_record import articles
from tests.store.world import NOON, article, database, deliver, stored
from wiredesk.records import Article, Block, BlockKind, Moment
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.sqlite.rows import revision_columns
from wiredesk.store.sqlite.values import clean, ms, time

URL = "https://alpha.test/story/1"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(read=articles, elsewhere=st.none() | st.just("https://agency.test/1"))
async def test_every_field_comes_back(tmp_path_factory: pytest.TempPathFactory, read: Article, elsewhere: str) -> None:
    """All but what the store itself decides: source, cluster, revision, fingerprint, and times to the millisecond."""
    decided = {"url": URL, "canonical_url": URL, "canonical_elsewhere": elsewhere, "fingerprint": "0" * 32}
    read = replace(read, discovered_at=NOON, fetched_at=NOON, **decided)
    async with await SqliteStore.open(database(tmp_path_factory.mktemp("rows"))) as store:
        await deliver(store, read)
        [back] = await stored(store)
    assert back == replace(tidy(read), source="alpha", cluster_id=1, origin_id=1, revision=1)


def tidy(read: Article) -> Article:
    """The article as the columns can hold it: NUL gone from the texts."""
    fields = ("title", "text", "publisher", "description", "byline", "dateline", "language", "section", "extractor")
    tidied = {name: clean(getattr(read, name) or "") for name in fields}
    tidied |= {name: tidied[name] or None for name in fields if getattr(read, name) is None or name in OPTIONAL}
    blocks = tuple(Block(block.kind, clean(block.text)) for block in read.blocks)
    return replace(read, blocks=blocks, **tidied)


OPTIONAL = {"publisher", "description", "byline", "dateline", "language", "section"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The harbour’s old pier stays shut.", 6),
        ("渡轮周一开航，票价12元。", 10),
        ("フェリーは月曜 (Monday) に出ます。", 12),
        ("เรือออก", 6),
        ("배는 월요일에 떠난다.", 3),
        ("", 0),
    ],
)
def test_a_text_is_as_long_as_its_words_or_signs(text: str, words: int) -> None:
    """Where nothing sets words apart a paragraph would be one word, and the longest of two copies anybody's guess."""
    assert revision_columns(article(URL, text))["words"] == words


@pytest.mark.parametrize(
    "moment",
    [
        Moment(datetime(2026, 3, 2, 23, 15, tzinfo=timezone(timedelta(hours=8)))),
        Moment(datetime(2026, 3, 2, tzinfo=timezone(timedelta(hours=-9, minutes=-30))), date_only=True),
        Moment(datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))),
        Moment(datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone(timedelta(hours=-12)))),
        Moment(datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=UTC)),
    ],
    ids=str,
)
async def test_a_moment_keeps_its_offset_and_its_precision(tmp_path: Path, moment: Moment) -> None:
    async with await SqliteStore.open(database(tmp_path)) as store:
        await deliver(store, article(URL, "Some text.", published_at=moment))
        [back] = await stored(store)
    assert back.published_at == moment
    assert str(back.published_at) == str(moment)


def test_milliseconds_round_trip() -> None:
    assert time(ms(NOON)) == NOON


def test_what_sqlite_cannot_hold_is_taken_out_of_texts() -> None:
    columns = revision_columns(article(URL, "One\0 two \udcff three", title="\ud83d", tags=("a\ud83d",)))
    assert (columns["text"], columns["title"], columns["tags"]) == ("One two ? three", "?", '["a?"]')


def test_blocks_are_kept_as_places_in_the_text() -> None:
    """The text is stored once; only a block that does not stand in it keeps its own."""
    blocks = (Block(BlockKind.PARAGRAPH, "Twice."), Block(BlockKind.PARAGRAPH, "Twice."), Block(BlockKind.QUOTE, "No"))
    columns = revision_columns(article(URL, "Twice.\n\nTwice.", blocks=blocks))
    assert columns["blocks"] == '[["paragraph",0,6],["paragraph",8,6],["quote","No"]]'
