"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

FORM_BIAS = -5.07
FORM: Mapping[str, float] = {
    "bare_clash": -26.43,
    "fillings": -0.45,
    "head_clash": -4.74,
    "lag": -1.36,
    "longest": 1.17,
    "number_swaps": -0.45,
    "numbers_lost": -3.44,
    "rewordings": 0.36,
    "stretch": 0.62,
    "title_words": 0.71,
    "word_clash": -2.57,
}
PART_BIAS = 5.09
PART: Mapping[str, float] = {
    "head_clash": -0.8,
    "jaccard": 2.48,
    "late_start": -3.1,
    "lead_longer": 0.92,
    "names_lost": -0.28,
    "rewordings": 0.84,
    "stray_rest": -11.41,
    "thin": -4.06,
    "title_words": 1.5,
}
