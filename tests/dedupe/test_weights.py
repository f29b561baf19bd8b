"""The tables of weights and words."""

from wiredesk.dedupe.corrections import CORRECTION_PHRASES, CORRECTION_WORDS
from wiredesk.dedupe.digests import DIGEST_WORDS
from wiredesk.dedupe.origin import AGENCY_DOMAINS
from wiredesk.dedupe.resemblance import Traits
from wiredesk.dedupe.weights import FORM, PART


def test_weights_are_of_measures_that_exist() -> None:
    assert set(FORM) | set(PART) <= set(Traits._fields)


def test_every_measure_has_a_weight_or_is_evidence() -> None:
    """A measure may be kept for its evidence alone: the share of common runs."""
    assert set(Traits._fields) - set(FORM) - set(PART) <= {"runs5"}


def test_tables_are_sorted() -> None:
    assert list(CORRECTION_WORDS) == sorted(CORRECTION_WORDS)
    assert list(CORRECTION_PHRASES) == sorted(CORRECTION_PHRASES)
    assert list(DIGEST_WORDS) == sorted(DIGEST_WORDS)
    assert list(AGENCY_DOMAINS) == sorted(AGENCY_DOMAINS)
