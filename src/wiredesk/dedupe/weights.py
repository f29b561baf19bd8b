"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

FORM_BIAS = -8.56
FORM: Mapping[str, float] = {
    "head_clash": -3.84,
    "longest": 1.42,
    "number_swaps": -0.98,
    "numbers_lost": -2.08,
    "stretch": 0.62,
    "title_words": 1.36,
    "word_clash": -12.99,
}
PART_BIAS = -3.1
PART: Mapping[str, float] = {
    "head_clash": -2.14,
    "jaccard": 11.6,
    "late_start": -5.07,
    "lead_longer": 1.48,
    "lead_shorter": 0.42,
    "names_lost": -2.89,
    "title_words": 2.0,
    "word_clash": -2.04,
}
