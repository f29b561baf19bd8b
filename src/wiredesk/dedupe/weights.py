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
FORM_BIAS = 0.93
FORM: Mapping[str, Curve] = {
    "bare_clash": ((0.0, 0.0), (0.02, -0.03), (0.1, -0.04)),
    "fillings": ((0.15, 0.0), (0.8, -0.29), (3.7, -2.69), (4.88, -3.56), (5.0, -3.92)),
    "head_clash": ((0.0, 0.0), (0.4, -1.3), (0.67, -4.2), (0.75, -5.07), (0.92, -5.35)),
    "lag": ((0.47, 0.0), (1.0, -0.73), (2.31, -2.43), (3.0, -3.0)),
    "longest": ((3.7, 0.0), (4.52, 1.23), (5.0, 2.05), (6.71, 4.93), (11.26, 5.42)),
    "number_swaps": ((0.19, 0.0), (2.38, -0.25), (3.92, -1.45), (4.48, -1.62)),
    "numbers_lost": ((0.0, 0.0), (0.04, -0.72), (0.6, -3.04), (0.75, -3.8), (0.8, -4.06), (0.93, -4.07)),
    "rewordings": ((0.0, 0.0), (0.16, 0.54), (0.75, 1.25), (1.41, 1.25), (4.59, 1.78), (5.0, 1.98)),
    "stretch": ((3.12, 0.0), (3.64, 1.35), (4.11, 1.6), (5.72, 2.56), (11.26, 2.84)),
    "title_words": ((0.0, 0.0), (1.0, 0.14)),
    "word_clash": ((0.0, 0.0), (0.11, -1.28), (0.18, -2.03), (0.29, -2.03), (0.98, -2.23)),
}
PART_BIAS = 1.41
PART: Mapping[str, Curve] = {
    "head_clash": ((0.5, 0.0), (0.71, -0.65), (0.89, -0.92)),
    "head_names_longer": ((0.25, 0.0), (0.67, -0.07), (0.8, -1.85), (0.95, -2.3)),
    "head_names_shorter": ((0.5, 0.0), (0.75, -0.42), (0.92, -1.14)),
    "jaccard": ((0.0, 0.0), (0.02, 0.49), (0.12, 0.5), (0.56, 0.5), (1.0, 1.47)),
    "late_start": ((0.01, 0.0), (0.48, -2.39), (0.9, -3.07)),
    "lead_shorter": ((0.0, 0.0), (0.03, 0.07)),
    "names_lost": ((0.21, 0.0), (0.53, -1.12), (0.79, -2.21), (0.99, -2.26)),
    "reach_longer": ((0.0, 0.0), (0.05, 0.31), (0.2, 0.31), (0.47, 0.46), (0.81, 1.02)),
    "reach_shorter": ((0.0, 0.0), (0.09, 0.45), (0.38, 1.28), (0.87, 2.94)),
    "start": ((5.46, 0.0), (6.92, -2.01), (9.94, -3.57)),
    "stray_rest": ((0.3, -0.0), (0.45, -0.85), (0.63, -4.15), (0.93, -5.11)),
    "stray_share": ((0.0, 0.0), (0.23, -0.86), (0.48, -3.12), (0.74, -4.58), (0.92, -4.9)),
    "thin": ((0.0, 0.0), (0.02, -0.17), (0.22, -0.7), (0.36, -1.62), (0.49, -1.69)),
    "title_words": ((0.0, 0.0), (1.0, 0.82)),
}
