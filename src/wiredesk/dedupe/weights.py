"""The weights of the two near-duplicate scores, as ``eval/duplicates.py --fit`` finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that a table does not name has no weight there. A curve gives
what a measure adds at its corners; between them it is straight, outside them level.
"""

from collections.abc import Mapping

Curve = tuple[tuple[float, float], ...]  # (value, what it adds), by value

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
FORM_BIAS = 0.87
FORM: Mapping[str, Curve] = {
    "bare_clash": ((0.0, 0.0), (0.02, -0.04), (0.1, -0.05), (0.15, -0.06)),
    "fillings": ((0.15, 0.0), (0.8, -0.36), (3.7, -2.74), (4.88, -3.53), (5.0, -3.83)),
    "head_clash": ((0.0, 0.0), (0.4, -1.34), (0.67, -4.32), (0.75, -5.21), (0.92, -5.49)),
    "lag": ((0.47, 0.0), (1.0, -0.79), (2.31, -2.52), (3.0, -3.13)),
    "longest": ((3.7, 0.0), (4.52, 1.24), (5.0, 1.91), (6.71, 4.8), (11.26, 5.29)),
    "number_swaps": ((0.18, 0.0), (2.63, -0.37), (3.92, -1.44), (4.48, -1.61), (5.0, -1.62)),
    "numbers_lost": ((0.0, 0.0), (0.06, -0.56), (0.62, -2.89), (0.75, -3.54), (0.83, -3.83), (0.93, -3.86)),
    "rewordings": ((0.0, 0.0), (0.16, 0.58), (0.75, 1.36), (1.41, 1.39), (4.59, 1.91), (5.0, 2.14)),
    "stretch": ((3.12, 0.0), (3.64, 1.36), (4.1, 1.52), (5.72, 2.53), (11.26, 2.81)),
    "title_words": ((0.0, 0.0), (1.0, 0.18)),
    "word_clash": ((0.0, 0.0), (0.11, -1.25), (0.18, -1.79), (0.3, -1.79), (0.98, -1.99)),
}
PART_BIAS = 3.57
PART: Mapping[str, Curve] = {
    "head_clash": ((0.5, 0.0), (0.71, -0.68), (0.89, -1.04)),
    "head_names_longer": ((0.25, 0.0), (0.67, -0.08), (0.8, -1.82), (0.95, -2.28)),
    "head_names_shorter": ((0.5, 0.0), (0.75, -0.37), (0.92, -1.3)),
    "jaccard": ((0.56, 0.0), (1.0, 0.77)),
    "late_start": ((0.01, 0.0), (0.48, -2.36), (0.9, -3.12)),
    "lead_shorter": ((0.0, 0.0), (0.03, 0.07)),
    "names_lost": ((0.2, 0.0), (0.52, -1.09), (0.78, -2.18), (0.99, -2.2)),
    "reach_longer": ((0.2, 0.0), (0.47, 0.13), (0.81, 0.73)),
    "reach_shorter": ((0.09, 0.0), (0.38, 0.27), (0.87, 1.93)),
    "start": ((5.46, 0.0), (6.92, -1.9), (9.94, -3.6)),
    "stray_rest": ((0.3, 0.0), (0.45, -0.86), (0.63, -4.05), (0.93, -5.09)),
    "stray_share": ((0.0, 0.0), (0.23, -1.27), (0.48, -3.46), (0.74, -4.98), (0.92, -5.41)),
    "thin": ((0.0, 0.0), (0.02, -0.19), (0.22, -0.75), (0.36, -1.78), (0.49, -1.86)),
    "title_words": ((0.0, 0.0), (1.0, 0.84)),
}
