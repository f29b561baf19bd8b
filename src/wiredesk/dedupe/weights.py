"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there.
"""

from collections.abc import Mapping

FORM_BIAS = -8.77
FORM: Mapping[str, float] = {
    "fillings": -0.52,
    "head_clash": -3.67,
    "longest": 1.53,
    "number_swaps": -0.62,
    "numbers_lost": -1.23,
    "rewordings": 0.09,
    "stretch": 0.56,
    "title_words": 1.48,
    "word_clash": -12.26,
}
PART_BIAS = 3.18
PART: Mapping[str, float] = {
    "head_clash": -2.45,
    "jaccard": 4.1,
    "late_start": -2.96,
    "lead_longer": 2.35,
    "lead_shorter": 0.81,
    "names_lost": -0.91,
    "rewordings": 0.94,
    "stray_rest": -11.3,
    "title_words": 1.5,
    "word_clash": -1.18,
}
