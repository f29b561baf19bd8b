"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

FORM_BIAS = -6.48
FORM: Mapping[str, float] = {
    "bare_clash": -20.7,
    "fillings": -0.42,
    "head_clash": -4.42,
    "lag": -1.17,
    "longest": 1.23,
    "number_swaps": -0.49,
    "numbers_lost": -3.18,
    "rewordings": 0.99,
    "stretch": 0.72,
    "title_words": 0.84,
    "word_clash": -2.79,
}
PART_BIAS = 5.23
PART: Mapping[str, float] = {
    "head_clash": -0.81,
    "jaccard": 2.35,
    "late_start": -3.11,
    "lead_longer": 0.93,
    "names_lost": -0.36,
    "rewordings": 0.83,
    "stray_rest": -11.53,
    "thin": -3.96,
    "title_words": 1.5,
}
