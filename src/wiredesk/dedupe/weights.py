"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

FORM_BIAS = -8.99
FORM: Mapping[str, float] = {
    "fillings": -0.49,
    "head_clash": -3.57,
    "longest": 1.45,
    "number_swaps": -0.58,
    "numbers_lost": -1.4,
    "rewordings": 0.12,
    "stretch": 0.61,
    "title_words": 1.42,
    "word_clash": -11.99,
}
PART_BIAS = -0.69
PART: Mapping[str, float] = {
    "head_clash": -1.74,
    "jaccard": 5.98,
    "late_start": -2.63,
    "lead_longer": 2.0,
    "lead_shorter": 1.45,
    "names_lost": -2.27,
    "rewordings": 1.02,
    "runs3": 1.09,
    "stray_rest": -6.88,
    "title_words": 2.0,
    "word_clash": -1.35,
}
