"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

FORM_BIAS = -5.12
FORM: Mapping[str, float] = {
    "head_clash": -6.45,
    "longest": 1.08,
    "number_swaps": -0.96,
    "numbers_lost": -4.99,
    "stretch": 0.66,
    "title_words": 0.63,
}
PART_BIAS = -3.63
PART: Mapping[str, float] = {
    "head_clash": -2.18,
    "jaccard": 9.94,
    "late_start": -4.81,
    "lead_longer": 1.01,
    "lead_shorter": 0.67,
    "names_lost": -1.48,
    "runs3": 0.99,
    "title_words": 2.0,
    "word_clash": -3.52,
}
