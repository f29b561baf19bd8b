"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

FORM_BIAS = -8.95
FORM: Mapping[str, float] = {
    "head_clash": -3.19,
    "longest": 1.42,
    "number_swaps": -0.89,
    "numbers_lost": -2.2,
    "stretch": 0.65,
    "title_words": 1.35,
    "word_clash": -12.9,
}
PART_BIAS = -2.72
PART: Mapping[str, float] = {
    "head_clash": -2.21,
    "jaccard": 10.23,
    "late_start": -4.92,
    "lead_longer": 0.98,
    "lead_shorter": 0.75,
    "names_lost": -2.32,
    "title_words": 2.0,
    "word_clash": -3.71,
}
