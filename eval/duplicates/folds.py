"""How well weights tell real pairs apart that they were not found on: five folds, by the first text of a pair."""

from collections.abc import Sequence
from hashlib import blake2b

from duplicates.fit import Pair, find_weights
from duplicates.real import Labelled
from wiredesk.dedupe.resemblance import Traits

FOLDS = 5

Measured = tuple[Labelled, Traits]


def judge_unseen(made: Sequence[Pair], measured: Sequence[Measured]) -> list[tuple[Labelled, bool]]:
    """Every pair with the verdict of weights found on the made pairs and the other folds; far pairs are refused."""
    verdicts = []
    for fold in range(FOLDS):
        seen = [each for each in measured if fold_of(each[0]) != fold and not each[0].is_far]
        weights = find_weights(made, [Pair(found, pair.same, "real") for pair, found in seen])
        unseen = (each for each in measured if fold_of(each[0]) == fold)
        verdicts += [(pair, not pair.is_far and weights.accept(found)) for pair, found in unseen]
    return verdicts


def fold_of(pair: Labelled) -> int:
    """Drawn by the first text, so that most pairs about one text lie in one fold."""
    return blake2b(f"k{pair.one}".encode(), digest_size=2).digest()[0] % FOLDS
