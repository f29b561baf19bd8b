"""Logistic regression on labelled pairs, each measure held to its sensible sign."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize

from wiredesk.dedupe.resemblance import Traits

Array = np.ndarray[Any, np.dtype[Any]]
_Bounds = list[tuple[float | None, float | None]]


@dataclass(frozen=True, slots=True)
class Settings:
    """``ridge`` holds the weights small; ``precision``: how much more a wrong link counts than a missed one."""

    ridge: float
    precision: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """What each measure adds: a weight times it."""

    bias: float
    parts: Mapping[str, float]

    def score(self, found: Traits) -> float:
        """The log-odds."""
        values = found._asdict()
        return self.bias + sum(weight * values[name] for name, weight in self.parts.items())


def fit_straight(values: Array, same: Array, signs: Mapping[str, int], settings: Settings) -> Fitted:
    """The weights that make the labels likeliest, each on its side of zero."""
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    bounds: _Bounds = [(0, None) if sign > 0 else (None, 0) for sign in signs.values()]
    found = _likeliest((values - mean) / spread, same, bounds, settings)
    raw = found[:-1] / spread
    weights = {name: round(float(value), 2) for name, value in zip(signs, raw, strict=True)}
    return Fitted(round(float(found[-1] - raw @ mean), 2), weights)


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
