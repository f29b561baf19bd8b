"""Finds the weights of the scores from labelled pairs: which measures, held to which sign, from which pairs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from duplicates.collection import Document
from duplicates.regression import Array, Fitted, Settings, fit_curved, fit_straight
from duplicates.stream import Desk
from wiredesk.dedupe import Lookalike
from wiredesk.dedupe.lookalike import WINDOW
from wiredesk.dedupe.profile import profile
from wiredesk.dedupe.resemblance import Traits, traits
from wiredesk.dedupe.style import in_one_style
from wiredesk.dedupe.weights import Curve

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
    "stray_share": -1,
    "reach_shorter": 1,
    "reach_longer": 1,
    "start": -1,
    "head_names_shorter": -1,
    "head_names_longer": -1,
}
MOST = {"title_words": 1.5}  # made-up headlines keep more of each other than real ones
RIDGE = 1e-4
BARE_RIDGE = 1e-2  # for some hundred pairs instead of ten thousand
REAL_COUNTS = 5  # real pairs are few; each counts as so many made ones
LIVE_COUNTS = 4  # a live blog that is taken for one of its stories is rare, but no other measure catches it
BARE_PRECISION = 1.5  # less than below: hard pairs are far more frequent among these than on the wire
PART_PRECISION = 1.2  # hardly more: what is taken for a whole is mostly one digest, and what is refused a copy
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
    """The weights of both scores; ``bare`` stands in for ``form`` where ``Traits.bare``."""

    form: Fitted[Curve]
    bare: Fitted[float]
    part: Fitted[Curve]

    def accept(self, found: Traits) -> bool:
        """Whether these measures are those of one story."""
        first = self.bare.score(found) if found.bare else self.form.score(found)
        return min(first, self.part.score(found)) > 0


def find_weights(made: Sequence[Pair], real: Sequence[Pair]) -> Weights:
    """The weights of both scores. Real pairs of stripped texts that are two stories are fillings of one form."""
    bare = [pair for pair in (*made, *real) if pair.found.bare]
    forms = [pair for pair in made if pair.same or pair.is_form] + [*real] * REAL_COUNTS
    forms = [pair for pair in forms if not pair.found.bare]
    parts = [pair for pair in made if pair.same or not pair.is_form]
    parts += [pair for pair in real if pair.same or not pair.found.bare] * REAL_COUNTS
    parts += [pair for pair in made if not pair.same and "live" in pair.kind] * (LIVE_COUNTS - 1)
    form, part = _curved(forms, FORM_SIGNS, PRECISION), _curved(parts, PART_SIGNS, PART_PRECISION)
    return Weights(form, _straight(bare, BARE_SIGNS), part)


def _straight(labelled: Sequence[Pair], signs: Mapping[str, int]) -> Fitted[float]:
    values, same = _columns(labelled, signs)
    return fit_straight(values, same, signs, Settings(BARE_RIDGE, BARE_PRECISION))


def _curved(labelled: Sequence[Pair], signs: Mapping[str, int], precision: float) -> Fitted[Curve]:
    values, same = _columns(labelled, signs)
    return fit_curved(values, same, signs, MOST, Settings(RIDGE, precision))


def _columns(labelled: Sequence[Pair], signs: Mapping[str, int]) -> tuple[Array, Array]:
    """The measures that ``signs`` names, a row for each pair; and which pairs are one story."""
    columns = [Traits._fields.index(name) for name in signs]
    same = np.array([pair.same for pair in labelled], dtype=float)
    return np.array([pair.found for pair in labelled])[:, columns], same
