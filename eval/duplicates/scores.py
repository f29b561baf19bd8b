"""Scores of a clustering against the truth, over all pairs of documents."""

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from math import comb


@dataclass(frozen=True, slots=True)
class Scores:
    """Precision, recall and F1 of pairs in one cluster; B-cubed F1 of clusters; adjusted Rand index."""

    precision: float
    recall: float
    f1: float
    cluster_f1: float
    rand: float


def score(truth: Mapping[int, Hashable], answer: Mapping[int, Hashable]) -> Scores:
    """Compare two clusterings of the same documents.

    Adjusted Rand index: Hubert and Arabie, "Comparing partitions", 1985. B-cubed: Bagga and Baldwin, 1998.
    """
    cells = Counter((truth[number], answer[number]) for number in truth)
    rows, columns = Counter(truth.values()), Counter(answer[number] for number in truth)
    both = sum(comb(count, 2) for count in cells.values())
    real, found = (sum(comb(count, 2) for count in sizes.values()) for sizes in (rows, columns))
    chance = real * found / comb(len(truth), 2)
    ceiling = (real + found) / 2
    precision, recall = both / found if found else 1.0, both / real if real else 1.0
    exact = sum(count * count / columns[column] for (_, column), count in cells.items()) / len(truth)
    complete = sum(count * count / rows[row] for (row, _), count in cells.items()) / len(truth)
    return Scores(
        precision=precision,
        recall=recall,
        f1=_f1(precision, recall),
        cluster_f1=_f1(exact, complete),
        rand=(both - chance) / (ceiling - chance) if ceiling != chance else 1.0,
    )


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
