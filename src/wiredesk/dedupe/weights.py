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
FORM_BIAS = -3.94
FORM: Mapping[str, Curve] = {
    "bare_clash": ((0.0, 0.0), (0.03, -0.02), (0.11, -0.02), (0.17, -0.03)),
    "fillings": ((0.0, 0.0), (0.15, -0.05), (0.87, -0.45), (3.57, -1.98), (4.88, -2.53), (5.0, -2.72)),
    "head_clash": ((0.0, 0.0), (0.33, -0.83), (0.6, -3.52), (0.73, -5.04), (0.92, -5.42)),
    "lag": ((0.42, 0.0), (1.0, -0.5), (2.31, -2.77), (3.0, -3.45)),
    "longest": ((3.7, 0.0), (4.39, 1.0), (5.0, 2.22), (6.63, 4.89), (9.92, 5.5)),
    "number_swaps": ((0.17, 0.0), (3.19, -0.8), (3.92, -1.53), (4.48, -1.7)),
    "numbers_lost": ((0.0, 0.0), (0.57, -1.85), (0.73, -2.41)),
    "rewordings": ((0.0, 0.0), (0.18, 0.92), (0.78, 1.88), (1.48, 2.87), (4.61, 4.38), (5.0, 4.77)),
    "stretch": ((3.12, 0.0), (3.56, 1.79), (3.94, 4.32), (5.68, 5.93), (9.92, 6.15)),
    "word_clash": ((0.0, 0.0), (0.11, -0.43), (0.17, -0.63), (0.28, -1.15), (0.98, -2.3)),
}
PART_BIAS = 2.57
PART: Mapping[str, Curve] = {
    "head_clash": ((0.5, 0.0), (0.71, -0.41), (0.89, -0.65)),
    "head_names_longer": ((0.21, 0.0), (0.6, -0.29), (0.8, -1.81), (0.95, -2.53)),
    "head_names_shorter": ((0.5, 0.0), (0.75, -0.51), (0.92, -1.55), (0.95, -1.59)),
    "jaccard": ((0.0, 0.0), (0.03, 0.02), (0.55, 0.02), (1.0, 1.34)),
    "late_start": ((0.01, 0.0), (0.39, -2.31), (0.88, -3.69)),
    "names_lost": ((0.19, 0.0), (0.5, -0.45), (0.77, -2.17), (0.99, -2.85)),
    "reach_longer": ((0.0, 0.0), (0.06, 0.02), (0.46, 0.02), (0.81, 0.42)),
    "reach_shorter": ((0.0, 0.0), (0.12, 0.21), (0.45, 0.82), (0.89, 2.03)),
    "start": ((5.04, 0.0), (6.75, -1.36), (10.07, -4.43)),
    "stray_rest": ((0.3, -0.0), (0.45, -1.04), (0.62, -3.72), (0.92, -5.76)),
    "stray_share": ((0.0, 0.0), (0.24, -0.19), (0.48, -2.24), (0.72, -3.24), (0.9, -3.77)),
    "thin": ((0.0, 0.0), (0.01, -0.34), (0.22, -0.49), (0.36, -1.36)),
    "title_words": ((0.0, 0.0), (1.0, 1.17)),
}
