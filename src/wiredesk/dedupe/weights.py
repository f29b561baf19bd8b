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
FORM_BIAS = -3.92
FORM: Mapping[str, Curve] = {
    "bare_clash": ((0.0, 0.0), (0.03, -0.02), (0.11, -0.03)),
    "fillings": ((0.0, 0.0), (0.15, -0.06), (0.86, -0.45), (3.57, -1.96), (4.88, -2.5), (5.0, -2.7)),
    "head_clash": ((0.0, 0.0), (0.33, -0.84), (0.6, -3.52), (0.73, -5.04), (0.92, -5.42)),
    "lag": ((0.42, 0.0), (1.0, -0.5), (2.31, -2.77), (3.0, -3.45)),
    "longest": ((3.7, 0.0), (4.39, 0.98), (5.0, 2.2), (6.63, 4.85), (9.92, 5.47)),
    "number_swaps": ((0.17, 0.0), (3.19, -0.81), (3.92, -1.53), (4.48, -1.71)),
    "numbers_lost": ((0.0, 0.0), (0.57, -1.87), (0.73, -2.43)),
    "rewordings": ((0.0, 0.0), (0.18, 0.93), (0.78, 1.88), (1.48, 2.89), (4.61, 4.38), (5.0, 4.77)),
    "stretch": ((3.12, 0.0), (3.56, 1.78), (3.94, 4.31), (5.68, 5.94), (9.92, 6.17)),
    "word_clash": ((0.0, 0.0), (0.11, -0.43), (0.17, -0.6), (0.28, -1.14), (0.98, -2.28)),
}
PART_BIAS = 4.11
PART: Mapping[str, Curve] = {
    "head_clash": ((0.5, 0.0), (0.71, -0.32), (0.89, -0.59), (0.93, -0.6)),
    "head_names_longer": ((0.21, 0.0), (0.6, -0.19), (0.8, -1.71), (0.95, -2.41)),
    "head_names_shorter": ((0.5, 0.0), (0.75, -0.7), (0.92, -1.73), (0.95, -1.76)),
    "jaccard": ((0.55, 0.0), (1.0, 0.8)),
    "late_start": ((0.01, 0.0), (0.39, -2.39), (0.88, -3.76)),
    "names_lost": ((0.19, 0.0), (0.5, -0.36), (0.77, -2.14), (0.99, -2.93)),
    "reach_longer": ((0.46, 0.0), (0.81, 0.38)),
    "reach_shorter": ((0.12, 0.0), (0.45, 0.04), (0.89, 1.37)),
    "start": ((5.04, 0.0), (6.75, -1.32), (10.07, -4.48)),
    "stray_rest": ((0.0, 0.0), (0.15, -0.36), (0.3, -0.36), (0.45, -1.45), (0.62, -4.23), (0.92, -6.37)),
    "stray_share": ((0.0, 0.0), (0.24, -0.71), (0.48, -2.64), (0.72, -3.61), (0.9, -4.03)),
    "thin": ((0.0, 0.0), (0.01, -0.31), (0.22, -0.62), (0.36, -1.51)),
    "title_words": ((0.0, 0.0), (1.0, 1.08)),
}
