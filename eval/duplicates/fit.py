"""Finds the weights of the scores from labelled pairs: which measures, held to which sign, from which pairs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import lightgbm
import numpy as np
from flat_trees import flat

from duplicates.collection import Document
from duplicates.regression import Array, Fitted, Settings, fit_straight
from duplicates.stream import Desk
from wiredesk.dedupe import Lookalike
from wiredesk.dedupe.lookalike import WINDOW
from wiredesk.dedupe.profile import profile
from wiredesk.dedupe.resemblance import Traits, traits
from wiredesk.dedupe.style import in_one_style
from wiredesk.trees import State, Trees

# Which measures the trees ask for; +1: more of it never speaks against one story, -1: never for it.
SIGNS = {
    "thin": -1,
    "jaccard": 1,
    "lead_shorter": 1,
    "lead_longer": 1,
    "late_start": -1,
    "stretch": 1,
    "longest": 1,
    "number_swaps": -1,
    "numbers_lost": -1,
    "names_lost": -1,
    "title_words": 1,
    "head_clash": -1,
    "word_clash": -1,
    "bare_clash": -1,
    "fillings": -1,
    "rewordings": 1,
    "stray_rest": -1,
    "stray_share": -1,
    "subject": 1,
    "lag": -1,
    "start": -1,
    "head_names_shorter": -1,
    "head_names_longer": -1,
    "reach_shorter": 1,
    "reach_longer": 1,
    "cut": 1,
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
TREES = 120
OPTIONS = {
    "objective": "binary", "learning_rate": 0.1, "num_leaves": 8, "max_depth": 4, "min_data_in_leaf": 40,
    "lambda_l2": 5.0, "seed": 1, "deterministic": True, "force_row_wise": True, "num_threads": 2, "verbosity": -1,
    "monotone_constraints": list(SIGNS.values()), "monotone_constraints_method": "advanced",
}  # fmt: skip
BARE_RIDGE = 1e-2  # for some hundred pairs instead of ten thousand
REAL_COUNTS = 5  # real pairs are few; each counts as so many made ones
LIVE_COUNTS = 4  # a live blog that is taken for one of its stories is rare, but no other measure catches it
BARE_PRECISION = 1.5  # less than below: hard pairs are far more frequent among these than on the wire
PART_PRECISION = 1.0  # what is taken for a whole is mostly one digest, and what is refused a copy
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
        for lookalike in lookalikes:
            first = min(document.published, lookalike.first_seen).date()
            text, other = in_one_style(document.text, lookalike.text, first)
            ours, theirs = profile(document.title, text), profile(lookalike.title, other)
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
    """The trees of both scores as numbers; ``bare`` stands in for ``form`` where ``Traits.bare``."""

    form: State
    bare: Fitted
    part: State

    def accept(self, found: Traits) -> bool:
        """Whether these measures are those of one story."""
        first = self.bare.score(found) if found.bare else Trees.load(self.form).total(found)
        return min(first, Trees.load(self.part).total(found)) > 0


def find_weights(made: Sequence[Pair], real: Sequence[Pair]) -> Weights:
    """The weights of both scores. Real pairs of stripped texts that are two stories are fillings of one form."""
    bare = [pair for pair in (*made, *real) if pair.found.bare]
    forms = [pair for pair in made if pair.same or pair.is_form] + [*real] * REAL_COUNTS
    forms = [pair for pair in forms if not pair.found.bare]
    parts = [pair for pair in made if pair.same or not pair.is_form]
    parts += [pair for pair in real if pair.same or not pair.found.bare] * REAL_COUNTS
    parts += [pair for pair in made if not pair.same and "live" in pair.kind] * (LIVE_COUNTS - 1)
    return Weights(_trees(forms, PRECISION), _straight(bare, BARE_SIGNS), _trees(parts, PART_PRECISION))


def _straight(labelled: Sequence[Pair], signs: Mapping[str, int]) -> Fitted:
    settings = Settings(BARE_RIDGE, BARE_PRECISION)
    return fit_straight(_columns(labelled, signs), _labels(labelled), signs, settings)


def _trees(labelled: Sequence[Pair], precision: float) -> State:
    """Boosted trees over the measures, which the arrays name by their places in ``Traits``."""
    same = _labels(labelled)
    data = lightgbm.Dataset(_columns(labelled, SIGNS), same, weight=np.where(same > 0, 1.0, precision))
    state = flat(lightgbm.train(OPTIONS, data, TREES))
    places = [Traits._fields.index(name) for name in SIGNS]
    return {**state, "features": [places[int(feature)] for feature in state["features"]]}


def _columns(labelled: Sequence[Pair], names: Iterable[str]) -> Array:
    """These measures, a row for each pair."""
    columns = [Traits._fields.index(name) for name in names]
    return np.array([pair.found for pair in labelled], dtype=float)[:, columns]


def _labels(labelled: Sequence[Pair]) -> Array:
    return np.array([pair.same for pair in labelled], dtype=float)
