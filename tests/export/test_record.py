"""The record as a JSON object."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.errors import InputError
from wiredesk.export.record import SCHEMA, from_record, to_record
from wiredesk.records import (
    Access,
    Article,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    Image,
    Moment,
    Rights,
)

FIELDS = [
    "url",
    "canonical_url",
    "source",
    "publisher",
    "title",
    "description",
    "text",
    "blocks",
    "authors",
    "byline",
    "dateline",
    "attribution",
    "images",
    "photo_credits",
    "published_at",
    "modified_at",
    "language",
    "section",
    "tags",
    "access",
    "rights",
    "discovered_at",
    "fetched_at",
    "fingerprint",
    "cluster_id",
    "origin_id",
    "revision",
    "evidence",
    "extractor",
    "schema",
]

words = st.text(min_size=1, max_size=20)
maybe_words = st.none() | words
times = st.datetimes(
    min_value=datetime(1900, 1, 1),  # noqa: DTZ001 - hypothesis wants naive bounds
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
moments = st.one_of(
    times.map(lambda at: Moment(at.replace(microsecond=0))),
    st.dates().map(lambda day: Moment(datetime(day.year, day.month, day.day, tzinfo=UTC), date_only=True)),
)
several = st.lists(words, max_size=3).map(tuple)
articles = st.builds(
    Article,
    url=words,
    canonical_url=words,
    title=words,
    text=words,
    blocks=st.lists(st.builds(Block, st.sampled_from(BlockKind), words), max_size=3).map(tuple),
    source=maybe_words,
    publisher=maybe_words,
    description=maybe_words,
    authors=several,
    byline=maybe_words,
    dateline=maybe_words,
    attribution=st.lists(
        st.builds(
            Attribution,
            name=words,
            printed=words,
            kind=st.sampled_from(AttributionKind),
            is_self=st.booleans(),
            evidence=words,
        ),
        max_size=2,
    ).map(tuple),
    images=st.lists(
        st.builds(Image, url=maybe_words, caption=maybe_words, credit=maybe_words, alt=maybe_words, lead=st.booleans()),
        max_size=2,
    ).map(tuple),
    photo_credits=several,
    published_at=st.none() | moments,
    modified_at=st.none() | moments,
    language=maybe_words,
    section=maybe_words,
    tags=several,
    access=st.sampled_from(Access),
    rights=st.builds(
        Rights,
        license=maybe_words,
        copyright=maybe_words,
        robots=several,
        tdm_reservation=st.none() | st.booleans(),
        tdm_policy=maybe_words,
        ai_training=several,
    ),
    evidence=st.dictionaries(words, words, max_size=3),
    extractor=words,
    fingerprint=words,
    discovered_at=st.none() | times,
    fetched_at=st.none() | times,
    cluster_id=st.none() | st.integers(1, 2**60),
    origin_id=st.none() | st.integers(1, 2**60),
    revision=st.integers(1, 99),
)

BARE = Article(url="https://a.test/1", canonical_url="https://a.test/1", title="T", text="B")


@settings(max_examples=100)
@given(articles)
def test_a_record_survives_json_and_back(article: Article) -> None:
    assert from_record(json.loads(json.dumps(to_record(article)))) == article


def test_keys_stand_in_the_documented_order() -> None:
    assert list(to_record(BARE)) == FIELDS


def test_nothing_is_ever_an_empty_string() -> None:
    empty = replace(
        BARE,
        description="",
        byline="",
        publisher="",
        fingerprint="",
        images=(Image(url="", caption=""),),
        attribution=(Attribution(name="AP", printed="AP", kind=AttributionKind.AGENCY),),
    )
    assert '""' not in json.dumps(to_record(empty))


def test_times_keep_their_offset_and_a_date_stays_a_date() -> None:
    record = to_record(
        replace(
            BARE,
            published_at=Moment(datetime(2026, 3, 2, 23, 15, tzinfo=timezone(timedelta(hours=8)))),
            modified_at=Moment(datetime(2026, 3, 3, tzinfo=UTC), date_only=True),
        )
    )
    assert (record["published_at"], record["modified_at"]) == ("2026-03-02T23:15:00+08:00", "2026-03-03")


def test_self_and_schema_are_spelled_as_documented() -> None:
    credit = Attribution(name="X", printed="x", kind=AttributionKind.SOURCE_LINE, is_self=True, evidence="byline")
    record = to_record(replace(BARE, attribution=(credit,)))
    assert record["attribution"] == [
        {"name": "X", "printed": "x", "kind": "source-line", "self": True, "evidence": "byline"}
    ]
    assert record["schema"] == SCHEMA


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("title", 3),
        ("blocks", {}),
        ("blocks", ["x"]),
        ("blocks", [{"kind": "poem", "text": "x"}]),
        ("published_at", "yesterday"),
        ("access", "secret"),
        ("revision", "two"),
        ("rights", []),
    ],
)
def test_a_value_of_the_wrong_type_is_an_input_error_naming_its_field(key: str, value: object) -> None:
    with pytest.raises(InputError, match=key if not isinstance(value, list) else "record"):
        from_record({**to_record(BARE), key: value})
