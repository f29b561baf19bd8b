"""Boosted trees (Friedman, "Greedy function approximation", 2001), stored as plain numbers and run as Python code.

Every page passes some thousand nodes: walking arrays node by node was most of the cost of a second opinion. One
expression per step of trees, which Python compiles once, at the first use, does the same for much less.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

_AT_ONCE = 6  # trees summed before asking again whether the rest matters

State = Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Trees:
    """Steps of a few trees each.

    A step has what it adds for a row, and the least and the most that it and the later ones can add.
    """

    steps: tuple[tuple[Callable[[Sequence[float]], float], float, float], ...]

    @classmethod
    def load(cls, state: State) -> "Trees":
        """The trees that ``state`` holds (see ``eval/flat_trees.py``).

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

    def total(self, row: Sequence[float]) -> float:
        """What all trees add up to: log-odds."""
        return sum(add(row) for add, _, _ in self.steps)

    def probability(self, row: Sequence[float]) -> float:
        """The log-odds as a probability."""
        return logistic(self.total(row))


def logistic(log_odds: float) -> float:
    """Log-odds as a probability."""
    return 1.0 / (1.0 + math.exp(-log_odds))


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
