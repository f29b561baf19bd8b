"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

BARE_BIAS = -2.97
BARE: Mapping[str, float] = {
    "bare_clash": -9.61,
    "jaccard": 0.17,
    "lag": -1.17,
    "late_start": -8.55,
    "lead_longer": 0.16,
    "longest": 0.65,
    "stretch": 0.44,
    "thin": -4.35,
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
PART_BIAS = 5.42
PART: Mapping[str, float] = {
    "head_clash": -1.6,
    "jaccard": 3.21,
    "late_start": -4.18,
    "lead_longer": 0.6,
    "names_lost": -1.95,
    "rewordings": 0.91,
    "stray_rest": -13.46,
    "thin": -9.36,
    "title_words": 1.5,
}
