"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

BARE_BIAS = -2.62
BARE: Mapping[str, float] = {
    "bare_clash": -9.03,
    "lag": -1.37,
    "late_start": -11.02,
    "lead_longer": 0.36,
    "longest": 0.66,
    "stray_rest": -1.51,
    "stretch": 0.47,
    "thin": -3.34,
}
FORM_BIAS = -2.67
FORM: Mapping[str, float] = {
    "bare_clash": -1.03,
    "fillings": -0.51,
    "head_clash": -4.93,
    "lag": -0.75,
    "longest": 0.92,
    "number_swaps": -0.52,
    "numbers_lost": -4.42,
    "rewordings": 0.82,
    "stretch": 0.62,
    "title_words": 0.26,
    "word_clash": -4.06,
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
