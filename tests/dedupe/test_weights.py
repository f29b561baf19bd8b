"""The tables of weights and words."""

from importlib import resources
from itertools import pairwise

import pytest

from wiredesk.dedupe.digests import DIGEST_WORDS
from wiredesk.dedupe.origin import AGENCY_DOMAINS
from wiredesk.dedupe.resemblance import Traits
from wiredesk.dedupe.weights import BARE, FORM, PART, Curve
from wiredesk.web.urls import registrable_domain


def test_weights_are_of_measures_that_exist() -> None:
    assert set(BARE) | set(FORM) | set(PART) <= set(Traits._fields)


def test_every_measure_has_a_weight_or_is_evidence() -> None:
    """A measure may be kept for its evidence alone, the shares of common runs, or to choose the weights."""
    assert set(Traits._fields) - set(BARE) - set(FORM) - set(PART) <= {"runs5", "lead_shorter", "bare"}


@pytest.mark.parametrize("curve", [*FORM.values(), *PART.values()])
def test_a_curve_rises_or_falls_all_along(curve: Curve) -> None:
    """So that more of a measure never speaks now for and now against one story."""
    steps = [(right - left, high - low) for (left, low), (right, high) in pairwise(curve)]
    assert all(width > 0 for width, _ in steps)
    assert all(rise >= 0 for _, rise in steps) or all(rise <= 0 for _, rise in steps)


def test_tables_are_sorted() -> None:
    assert list(DIGEST_WORDS) == sorted(DIGEST_WORDS)
    assert list(AGENCY_DOMAINS) == sorted(AGENCY_DOMAINS)


def test_agencies_with_a_site_are_agencies_that_credits_can_name() -> None:
    """By the canonical name, and by a domain that somebody registered: nothing else would ever match."""
    table = resources.files("wiredesk.extract").joinpath("agencies.tsv").read_text(encoding="utf-8")
    names = {line.partition("\t")[0] for line in table.splitlines() if not line.startswith("#")}
    assert set(AGENCY_DOMAINS) <= names
    assert [domain for site in AGENCY_DOMAINS.values() for domain in site if registrable_domain(domain) != domain] == []
