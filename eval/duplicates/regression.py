"""Logistic regression on labelled pairs, each measure held to its sensible sign: as straight lines or as curves."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Generic, TypeVar

import numpy as np
from scipy.optimize import minimize

from wiredesk.dedupe.likeness import points
from wiredesk.dedupe.resemblance import Traits
from wiredesk.dedupe.weights import Curve

CORNERS = 6  # of a curve, so that as many pairs lie between two of them; four find less, nine no more

Array = np.ndarray[Any, np.dtype[Any]]
Part = TypeVar("Part", float, Curve)
_Bounds = list[tuple[float | None, float | None]]


@dataclass(frozen=True, slots=True)
class Settings:
    """``ridge`` holds the weights small; ``precision``: how much more a wrong link counts than a missed one."""

    ridge: float
    precision: float


@dataclass(frozen=True, slots=True)
class Fitted(Generic[Part]):
    """What each measure adds: a weight times it, or points by a curve that rises or falls all along."""

    bias: float
    parts: Mapping[str, Part]

    def score(self, found: Traits) -> float:
        """The log-odds."""
        values = found._asdict()
        return self.bias + sum(
            part * values[name] if isinstance(part, float) else points(values[name], part)
            for name, part in self.parts.items()
        )


def fit_straight(values: Array, same: Array, signs: Mapping[str, int], settings: Settings) -> Fitted[float]:
    """The weights that make the labels likeliest, each on its side of zero."""
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    bounds: _Bounds = [(0, None) if sign > 0 else (None, 0) for sign in signs.values()]
    found = _likeliest((values - mean) / spread, same, bounds, settings)
    raw = found[:-1] / spread
    weights = {name: round(float(value), 2) for name, value in zip(signs, raw, strict=True)}
    return Fitted(round(float(found[-1] - raw @ mean), 2), weights)


def fit_curved(
    values: Array, same: Array, signs: Mapping[str, int], most: Mapping[str, float], settings: Settings
) -> Fitted[Curve]:
    """The curves that make the labels likeliest; those that ``most`` names are one line that adds so much at most."""
    corners = [np.array([0.0, 1.0]) if name in most else _corners(values[:, place]) for place, name in enumerate(signs)]
    rises, bounds = [], []
    for (name, sign), column, at in zip(signs.items(), values.T, corners, strict=True):
        rises += [np.clip((column - left) / (right - left), 0, 1) for left, right in pairwise(at)]
        bounds += [(0, most.get(name)) if sign > 0 else (None, 0)] * (len(at) - 1)
    found = _likeliest(np.stack(rises, axis=1), same, bounds, settings)
    curves, done = {}, 0
    for name, at in zip(signs, corners, strict=True):
        heights = np.concatenate([[0.0], np.cumsum(found[done : done + len(at) - 1])])
        curves[name] = tuple((float(x), round(float(y), 2)) for x, y in zip(at, heights, strict=True))
        done += len(at) - 1
    return Fitted(round(float(found[-1]), 2), curves)


def _corners(column: Array) -> Array:
    """Where a curve may bend: at even shares of the pairs; where many have one value, of those between the ends."""
    shares = np.linspace(0, 1, CORNERS)
    found = np.unique(np.quantile(column, shares).round(2))
    inner = column[(column > column.min()) & (column < column.max())]
    if len(found) < CORNERS - 1 and len(inner):
        ends = (column.min(), column.max())
        found = np.unique(np.array([*ends, *np.quantile(inner, np.linspace(0.02, 0.98, CORNERS - 2))]).round(2))
    return found


def _likeliest(inputs: Array, same: Array, bounds: _Bounds, settings: Settings) -> Array:
    """The weights of the inputs, and last the bias."""
    count = np.where(same > 0, 1.0, settings.precision)
    count /= count.sum()

    def loss(theta: Array) -> tuple[float, Array]:
        logit = inputs @ theta[:-1] + theta[-1]
        error = count * (1 / (1 + np.exp(-logit)) - same)
        likelihood = count @ (np.logaddexp(0, logit) - same * logit)
        penalty = settings.ridge * theta[:-1]
        return likelihood + penalty @ theta[:-1] / 2, np.append(inputs.T @ error + penalty, error.sum())

    start = np.zeros(inputs.shape[1] + 1)
    options = {"maxiter": 2000, "maxfun": 4000}
    return minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds, (None, None)], options=options).x
