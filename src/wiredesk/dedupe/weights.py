"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

BARE_BIAS = -2.13
BARE: Mapping[str, float] = {
    "bare_clash": -9.13,
    "lag": -1.16,
    "late_start": -8.67,
    "longest": 0.62,
    "stray_rest": -1.69,
    "stretch": 0.42,
    "thin": -3.59,
}
FORM_BIAS = -4.42
FORM: Mapping[str, float] = {
    "bare_clash": -1.25,
    "fillings": -0.45,
    "head_clash": -4.52,
    "lag": -0.62,
    "longest": 1.04,
    "number_swaps": -0.47,
    "numbers_lost": -4.42,
    "rewordings": 0.63,
    "stretch": 0.68,
    "title_words": 0.59,
    "word_clash": -3.69,
}
PART_BIAS = 5.33
PART: Mapping[str, float] = {
    "head_clash": -0.84,
    "jaccard": 2.25,
    "late_start": -3.12,
    "lead_longer": 0.93,
    "names_lost": -0.45,
    "rewordings": 0.82,
    "stray_rest": -11.57,
    "thin": -3.87,
    "title_words": 1.5,
}
