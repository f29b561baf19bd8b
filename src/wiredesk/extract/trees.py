"""Boosted trees (Friedman, "Greedy function approximation", 2001), stored as plain numbers and run as Python code.

Every page passes some thousand nodes: walking arrays node by node was most of the cost of the second opinion. One
expression per step of trees, which Python compiles once, at the first page, does the same for much less.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

DROP_BELOW = 0.45  # a kept piece goes below this probability; chosen by cross-validation like the next one
KEEP_ABOVE = 0.55
_DROP_SUM = math.log(DROP_BELOW / (1 - DROP_BELOW))
_KEEP_SUM = math.log(KEEP_ABOVE / (1 - KEEP_ABOVE))
_AT_ONCE = 6  # trees summed before asking again whether the rest matters

State = Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Trees:
    """Steps of a few trees each: what a step adds for a row, and the least and the most that it and the later ones can.

    The first number of a row says whether the rules keep the piece.
    """

    steps: tuple[tuple[Callable[[Sequence[float]], float], float, float], ...]

    @classmethod
    def load(cls, state: State) -> "Trees":
        """The trees that ``state`` holds (see ``eval/train_blocks.py``).

        Node ``n`` asks whether ``features[n]`` of the row is at most ``thresholds[n]`` and goes on to ``left[n]`` or
        ``right[n]``; a node below zero is a leaf, ``values[-1 - node]``. ``roots`` holds the first node of each tree.
        """
        trees = [_tree(state, int(root)) for root in state["roots"]]
        groups = [trees[start : start + _AT_ONCE] for start in range(0, len(trees), _AT_ONCE)]
        # nothing but numbers gets into the code: every value passes int() or float() on its way
        source = "".join(f"lambda row: {' + '.join(code for code, _, _ in group)},\n" for group in groups)
        sums = eval(f"({source})", {"__builtins__": {}})
        least = most = 0.0
        steps = []
        for add, group in zip(reversed(sums), reversed(groups), strict=True):
            least += sum(low for _, low, _ in group)
            most += sum(high for _, _, high in group)
            steps.append((add, least, most))
        return cls(tuple(reversed(steps)))

    def probability(self, row: Sequence[float]) -> float:
        """How likely a piece with the features ``row`` belongs to the story."""
        return 1.0 / (1.0 + math.exp(-sum(add(row) for add, _, _ in self.steps)))

    def moves(self, row: Sequence[float]) -> float | None:
        """The probability where it moves a piece, else None: as soon as the trees to come cannot move it any more."""
        total = 0.0
        if row[0]:
            for add, least, _ in self.steps:
                if total + least >= _DROP_SUM:
                    return None
                total += add(row)
            moved = total < _DROP_SUM
        else:
            for add, _, most in self.steps:
                if total + most <= _KEEP_SUM:
                    return None
                total += add(row)
            moved = total > _KEEP_SUM
        return 1.0 / (1.0 + math.exp(-total)) if moved else None


def _tree(state: State, node: int) -> tuple[str, float, float]:
    """A tree as an expression over ``row``, and its least and greatest value."""
    if node < 0:
        value = float(state["values"][-1 - node])
        return f"({value!r})", value, value
    low = _tree(state, int(state["left"][node]))
    high = _tree(state, int(state["right"][node]))
    feature, threshold = int(state["features"][node]), float(state["thresholds"][node])
    code = f"({low[0]} if row[{feature}] <= {threshold!r} else {high[0]})"
    return code, min(low[1], high[1]), max(low[2], high[2])
