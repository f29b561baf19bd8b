"""The tables of weights and words."""

import json
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.dedupe.digests import DIGEST_WORDS
from wiredesk.dedupe.likeness import shipped
from wiredesk.dedupe.origin import AGENCY_DOMAINS
from wiredesk.dedupe.resemblance import Traits
from wiredesk.dedupe.weights import BARE
from wiredesk.web.urls import registrable_domain

AGAINST = {
    "thin", "late_start", "number_swaps", "numbers_lost", "names_lost", "head_clash", "word_clash", "bare_clash",
    "fillings", "stray_rest", "stray_share", "lag", "start", "head_names_shorter", "head_names_longer",
}  # fmt: skip
MEASURES = st.lists(st.floats(0, 12), min_size=len(Traits._fields), max_size=len(Traits._fields))


def test_weights_are_of_measures_that_exist() -> None:
    assert set(BARE) <= set(Traits._fields)


def test_every_measure_decides_or_is_evidence() -> None:
    """A measure may be kept for its evidence alone, the share of common runs, or to choose the score."""
    file = resources.files("wiredesk.dedupe").joinpath("scores.json")
    known = json.loads(file.read_text(encoding="utf-8"))
    asked = {Traits._fields[place] for trees in known.values() for place in trees["features"]}
    assert set(Traits._fields) - asked - set(BARE) == {"runs5", "bare"}


@pytest.mark.parametrize("score", [0, 1])
@settings(max_examples=300, deadline=None)
@given(measures=MEASURES, place=st.integers(0, len(Traits._fields) - 1), more=st.floats(0.01, 12))
def test_more_of_a_measure_never_speaks_now_for_and_now_against_one_story(
    score: int, measures: list[float], place: int, more: float
) -> None:
    """It speaks always for it, or always against it, whatever the others say."""
    trees = shipped()[score]
    lifted = [value + more if at == place else value for at, value in enumerate(measures)]
    rise = trees.total(lifted) - trees.total(measures)
    assert rise * (-1 if Traits._fields[place] in AGAINST else 1) >= -1e-9


def test_tables_are_sorted() -> None:
    assert list(DIGEST_WORDS) == sorted(DIGEST_WORDS)
    assert list(AGENCY_DOMAINS) == sorted(AGENCY_DOMAINS)


def test_agencies_with_a_site_are_agencies_that_credits_can_name() -> None:
    """By the canonical name, and by a domain that somebody registered: nothing else would ever match."""
    table = resources.files("wiredesk.extract").joinpath("agencies.tsv").read_text(encoding="utf-8")
    names = {line.partition("\t")[0] for line in table.splitlines() if not line.startswith("#")}
    assert set(AGENCY_DOMAINS) <= names
    assert [domain for site in AGENCY_DOMAINS.values() for domain in site if registrable_domain(domain) != domain] == []
