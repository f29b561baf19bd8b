"""Finds the weights of the score: logistic regression on labelled pairs, each weight held to its sensible sign."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
from scipy.optimize import minimize

from duplicates.collection import Document
from duplicates.stream import Desk
from wiredesk.dedupe import Lookalike
from wiredesk.dedupe.lookalike import WINDOW
from wiredesk.dedupe.resemblance import Traits, profile, traits

# Which measures each score uses; +1: more of it speaks for one story, -1: against.
FORM_SIGNS = {
    "stretch": 1,
    "longest": 1,
    "number_swaps": -1,
    "numbers_lost": -1,
    "title_words": 1,
    "head_clash": -1,
    "word_clash": -1,
    "bare_clash": -1,
    "fillings": -1,
    "rewordings": 1,
    "lag": -1,
}
# In texts without capitals and numbers, where all labelled pairs are real ones.
BARE_SIGNS = {
    "stretch": 1,
    "longest": 1,
    "jaccard": 1,
    "lead_longer": 1,
    "bare_clash": -1,
    "thin": -1,
    "late_start": -1,
    "stray_rest": -1,
    "lag": -1,
}
PART_SIGNS = {
    "thin": -1,
    "jaccard": 1,
    "lead_shorter": 1,
    "lead_longer": 1,
    "late_start": -1,
    "title_words": 1,
    "head_clash": -1,
    "word_clash": -1,
    "names_lost": -1,
    "stray_rest": -1,
    "rewordings": 1,
}
MOST = {"title_words": 1.5}  # made-up headlines keep more of each other than real ones
RIDGE = 1e-3
BARE_RIDGE = 1e-2  # for some hundred pairs instead of ten thousand
REAL_COUNTS = 5  # real pairs are few; each counts as so many made ones
LIVE_COUNTS = 4  # a live blog that is taken for one of its stories is rare, but no other measure catches it
BARE_PRECISION = 1.5  # less than below: hard pairs are far more frequent among these than on the wire
PRECISION = 2.0  # how much more a wrong link counts than a missed one: links are closed over clusters


@dataclass(frozen=True, slots=True)
class Pair:
    """A candidate pair with its measures and the truth."""

    found: Traits
    same: bool
    kind: str

    @property
    def is_form(self) -> bool:
        """Whether both texts are fillings of forms."""
        return all(kind.startswith("form") for kind in self.kind.split("/"))


def pairs(documents: Sequence[Document]) -> list[Pair]:
    """All candidate pairs that the simulation meets when its clusters are the true ones."""
    story_of = {document.number: document.story for document in documents}
    kind_of = {document.number: document.kind for document in documents}
    collected: list[Pair] = []

    def watch(document: Document, lookalikes: Sequence[Lookalike]) -> None:
        ours = profile(document.title, document.text)
        for lookalike in lookalikes:
            theirs = profile(lookalike.title, lookalike.text)
            apart = abs(document.published - lookalike.first_seen)
            if apart > WINDOW or ours.stream == theirs.stream:
                continue  # decided without a score
            same = story_of[lookalike.article_id] == document.story
            kind = f"{document.kind}/{kind_of[lookalike.article_id]}"
            collected.append(Pair(traits(ours, theirs, apart / timedelta(days=1)), same, kind))

    desk = Desk(watch=watch, truth=True)
    for document in documents:
        desk.take(document)
    return collected


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of both scores, each with its ``bias``; ``bare`` stands in for ``form`` where ``Traits.bare``."""

    form: Mapping[str, float]
    bare: Mapping[str, float]
    part: Mapping[str, float]

    def accept(self, found: Traits) -> bool:
        """Whether these measures are those of one story."""
        values = found._asdict() | {"bias": 1.0}
        both = (self.bare if found.bare else self.form, self.part)
        return all(sum(weight * values[name] for name, weight in each.items()) > 0 for each in both)


def find_weights(made: Sequence[Pair], real: Sequence[Pair]) -> Weights:
    """The weights of both scores. Real pairs that are two stories are nearly all two fillings of one form."""
    bare = [pair for pair in (*made, *real) if pair.found.bare]
    forms = [pair for pair in made if pair.same or pair.is_form] + [*real] * REAL_COUNTS
    forms = [pair for pair in forms if not pair.found.bare]
    parts = [pair for pair in made if pair.same or not pair.is_form] + [p for p in real if p.same] * REAL_COUNTS
    parts += [pair for pair in made if not pair.same and "live" in pair.kind] * (LIVE_COUNTS - 1)
    return Weights(fit(forms, FORM_SIGNS), fit(bare, BARE_SIGNS, BARE_RIDGE, BARE_PRECISION), fit(parts, PART_SIGNS))


def fit(
    labelled: Sequence[Pair], signs: Mapping[str, int], ridge: float = RIDGE, precision: float = PRECISION
) -> dict[str, float]:
    """The weights and the ``bias`` that make the labels likeliest, each weight on its side of zero."""
    columns = [Traits._fields.index(name) for name in signs]
    values = np.array([pair.found for pair in labelled])[:, columns]
    same = np.array([pair.same for pair in labelled], dtype=float)
    count = np.where(same > 0, 1.0, precision)
    count /= count.sum()
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    x = (values - mean) / spread

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        logit = x @ theta[:-1] + theta[-1]
        error = count * (1 / (1 + np.exp(-logit)) - same)
        likelihood = count @ (np.logaddexp(0, logit) - same * logit)
        penalty = ridge * theta[:-1]
        return likelihood + penalty @ theta[:-1] / 2, np.append(x.T @ error + penalty, error.sum())

    bounds = [(0, MOST.get(name)) if sign > 0 else (None, 0) for name, sign in signs.items()]
    scaled = [
        (None if low is None else low * s, None if high is None else high * s)
        for (low, high), s in zip(bounds, spread, strict=True)
    ]
    found = minimize(loss, np.zeros(len(signs) + 1), jac=True, method="L-BFGS-B", bounds=[*scaled, (None, None)])
    raw = found.x[:-1] / spread
    weights = {name: round(float(value), 2) for name, value in zip(signs, raw, strict=True)}
    return weights | {"bias": round(float(found.x[-1] - raw @ mean), 2)}
