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
FORM_BIAS = 0.38
FORM: Mapping[str, Curve] = {
    "bare_clash": ((0.0, 0.0), (0.03, -0.04), (0.1, -0.07), (0.17, -0.08), (0.41, -0.09)),
    "fillings": ((0.15, 0.0), (0.76, -0.3), (3.57, -2.66), (4.88, -3.48), (5.0, -3.8)),
    "head_clash": ((0.0, 0.0), (0.4, -1.25), (0.67, -4.25), (0.75, -5.09), (0.92, -5.37)),
    "lag": ((0.47, 0.0), (1.0, -0.76), (2.31, -2.58), (3.0, -3.23)),
    "longest": ((3.46, 0.0), (4.39, 1.05), (5.0, 2.14), (6.73, 4.94), (11.26, 5.48)),
    "number_swaps": ((0.18, 0.0), (2.86, -0.54), (3.92, -1.43), (4.48, -1.6), (5.0, -1.62)),
    "numbers_lost": ((0.0, 0.0), (0.05, -0.44), (0.6, -2.8), (0.75, -3.22), (0.82, -3.47), (0.93, -3.54)),
    "rewordings": ((0.0, 0.0), (0.16, 0.55), (0.75, 1.29), (1.4, 1.32), (4.61, 1.86), (5.0, 2.11)),
    "stretch": ((3.05, 0.0), (3.56, 1.14), (3.93, 1.58), (5.74, 2.49), (11.26, 2.77)),
    "title_words": ((0.0, 0.0), (1.0, 0.39)),
    "word_clash": ((0.0, 0.0), (0.11, -1.33), (0.18, -1.71), (0.31, -1.71), (0.98, -2.1)),
}
PART_BIAS = 3.69
PART: Mapping[str, Curve] = {
    "head_clash": ((0.5, 0.0), (0.71, -0.83), (0.89, -0.96)),
    "head_names_longer": ((0.25, 0.0), (0.67, -0.07), (0.8, -1.82), (0.95, -2.28)),
    "head_names_shorter": ((0.5, 0.0), (0.75, -0.38), (0.92, -1.3)),
    "jaccard": ((0.56, 0.0), (1.0, 0.78)),
    "late_start": ((0.01, 0.0), (0.49, -2.35), (0.91, -3.02)),
    "names_lost": ((0.2, 0.0), (0.52, -1.08), (0.79, -2.17)),
    "reach_longer": ((0.2, 0.0), (0.47, 0.15), (0.81, 0.76)),
    "reach_shorter": ((0.08, 0.0), (0.38, 0.25), (0.87, 1.88)),
    "start": ((5.39, 0.0), (6.92, -1.89), (9.94, -3.71)),
    "stray_rest": ((0.0, 0.0), (0.14, -0.04), (0.3, -0.04), (0.45, -0.89), (0.63, -4.07), (0.93, -5.12)),
    "stray_share": ((0.0, 0.0), (0.23, -1.26), (0.48, -3.46), (0.74, -4.98), (0.93, -5.43)),
    "thin": ((0.0, 0.0), (0.02, -0.22), (0.22, -0.81), (0.36, -1.82), (0.49, -1.89)),
    "title_words": ((0.0, 0.0), (1.0, 0.85)),
}
