"""The weights of the first near-duplicate score where nothing tells what is filled in, as ``eval/duplicates.py --fit``
finds them from labelled pairs.

The measures are described at ``resemblance.Traits``; one that the table does not name has no weight there. All other
pairs are scored by trees (``scores.json``, from the same pairs).
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
