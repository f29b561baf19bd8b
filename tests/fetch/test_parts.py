"""The pure parts of the fetcher: decoders, header lines, normal URLs, statuses."""

import gzip
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from time import process_time

import brotli
import pytest
from backports import zstd
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.errors import FetchError
from wiredesk.fetch.body import Body, ClippedError
from wiredesk.fetch.decompress import STEP, CutError, Decoder, EncodingError
from wiredesk.fetch.headers import declared_length, lower_names, place
from wiredesk.fetch.outcomes import refused
from wiredesk.fetch.redirects import basic_auth
from wiredesk.records import Outcome

PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "br": brotli.compress,
    "deflate": zlib.compress,
    "gzip": gzip.compress,
    "zstd": zstd.compress,
}


def cut_up(body: bytes, cuts: Sequence[int]) -> list[bytes]:
    edges = sorted({0, len(body), *(cut % (len(body) + 1) for cut in cuts)})
    return [body[start:end] for start, end in pairwise(edges)]


@settings(max_examples=80, deadline=None)
@given(
    piece=st.binary(max_size=300),
    times=st.integers(1, 3000),
    names=st.lists(st.sampled_from(sorted(PACKERS)), min_size=1, max_size=3),
    cuts=st.lists(st.integers(0, 10_000), max_size=12),
)
def test_what_is_packed_and_cut_up_in_any_way_comes_out_whole(
    piece: bytes, times: int, names: list[str], cuts: list[int]
) -> None:
    packed = body = piece * times
    for name in names:
        packed = PACKERS[name](packed)
    decoder = Decoder(", ".join(names))
    pieces = [piece for chunk in cut_up(packed, cuts) for piece in decoder.feed(chunk)]
    decoder.finish()
    assert b"".join(pieces) == body
    assert all(len(piece) <= STEP for piece in pieces)


@settings(max_examples=80, deadline=None)
@given(name=st.sampled_from(sorted(PACKERS)), body=st.binary(min_size=1, max_size=600), end=st.integers(1, 10_000))
def test_a_cut_stream_is_never_taken_for_a_whole_one(name: str, body: bytes, end: int) -> None:
    packed = PACKERS[name](body)
    decoder = Decoder(name)
    list(decoder.feed(packed[: 1 + end % (len(packed) - 1)]))
    with pytest.raises(CutError):
        decoder.finish()


@settings(max_examples=150, deadline=None)
@given(
    names=st.lists(st.sampled_from([*PACKERS, "x-gzip", "identity", "what"]), max_size=4), body=st.binary(max_size=400)
)
def test_noise_is_bytes_or_a_typed_error(names: list[str], body: bytes) -> None:
    try:
        decoder = Decoder(",".join(names))
        list(decoder.feed(body))
        decoder.finish()
    except (EncodingError, CutError):
        pass


def test_a_body_stops_decoding_at_its_limit() -> None:
    body = Body("gzip", 1000)
    with pytest.raises(ClippedError) as caught:
        list(body.add(gzip.compress(bytes(50_000_000))))
    assert caught.value.start == bytes(1000)


def test_a_body_may_not_transfer_more_than_its_limit_either() -> None:
    """Nor pass more from one encoding to the next; and what came to nothing is no beginning of anything."""
    swallowed = gzip.compress(gzip.compress(b"")[:10] + bytes((0, 0, 0, 255, 255)) * 10_000_000)
    for encoding, packed in (("gzip", gzip.compress(b"") * 60), ("gzip, gzip", swallowed)):
        with pytest.raises(FetchError, match="more than 1000 bytes") as caught:
            list(Body(encoding, 1000).add(packed))
        assert caught.value.outcome is Outcome.TOO_LARGE
        assert not isinstance(caught.value, ClippedError)


def test_every_step_of_decoding_is_told() -> None:
    """Between two of them others get their turn: what only one of several encodings makes counts as well."""
    packed = gzip.compress(gzip.compress(b"")[:10] + bytes((0, 0, 0, 255, 255)) * 1_000_000)
    told = list(Body("gzip, gzip", 8_000_000).add(packed))
    assert told[-1] > 5_000_000
    assert max(after - before for before, after in pairwise([0, *told])) <= STEP


# ---------------------------------------------------------------------------------------------- passwords


@pytest.mark.parametrize(
    ("password", "header"),
    [("user:pass", "Basic dXNlcjpwYXNz"), ("u%40x:p%3A%C3%BC", "Basic dUB4OnA6w7w="), ("u", "Basic dTo=")],
)
def test_a_password_of_a_url_becomes_a_header(password: str, header: str) -> None:
    assert basic_auth(password) == header


# ------------------------------------------------------------------------------------------------- headers


@pytest.mark.parametrize(
    ("lines", "headers"),
    [
        ([("Vary", "a"), ("VARY", "b")], {"vary": "a, b"}),
        ([("Content-Type", "text/plain"), ("Content-Type", "text/html")], {"content-type": "text/html"}),
        ([("Set-Cookie", "a=1"), ("X", "y")], {"x": "y"}),
        ([("X", "M\udcfcnchen")], {"x": "München"}),
        ([("X", "Zürich")], {"x": "Zürich"}),
    ],
)
def test_header_lines_become_a_mapping(lines: list[tuple[str, str]], headers: dict[str, str]) -> None:
    assert lower_names(lines) == headers


def test_a_header_said_often_costs_no_more_than_as_many_headers() -> None:
    begun = process_time()
    lower_names([(f"x-{number}", "ü" * 1000) for number in range(3000)])
    between = process_time()
    lower_names([("link", "ü" * 1000)] * 3000)
    assert process_time() - between < 30 * (between - begun)


@pytest.mark.parametrize(("value", "length"), [("12", 12), ("", 0), ("-3", 0), ("1e3", 0), ("²", 0), ("9" * 30, 0)])
def test_a_declared_length_is_a_number_or_nothing(value: str, length: int) -> None:
    assert declared_length({"content-length": value}) == length


@pytest.mark.parametrize(("values", "where"), [([], None), (["/a"], "/a"), (["/a", "/a"], "/a"), (["/a", "/b"], None)])
def test_a_location_is_one_place(values: list[str], where: str | None) -> None:
    assert place(values) == where


# ------------------------------------------------------------------------------------------------ statuses


@given(status=st.integers(-1, 1200), after=st.sampled_from(["", "5", "never"]))
def test_every_status_is_a_page_or_one_outcome(status: int, after: str) -> None:
    error = refused(status, {"retry-after": after}, datetime(2026, 3, 2, tzinfo=UTC))
    assert (error is None) == (200 <= status < 300 and status != 206)
    assert error is None or error.outcome not in (Outcome.OK, Outcome.NOT_MODIFIED)
