"""How likely two texts are one story: the score, and why, in a line for a person.

Most copies are the whole text with words before or after, or cut short; that is seen without measuring anything.
"""

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from wiredesk.dedupe.fingerprint import SHINGLE
from wiredesk.dedupe.profile import profile
from wiredesk.dedupe.resemblance import GREATER, Traits, compare
from wiredesk.dedupe.tokens import all_tokens
from wiredesk.dedupe.weights import BARE, BARE_BIAS
from wiredesk.trees import Trees

SAME_TEXT = 20.0  # the score of equal token streams, above all that the weights give
WHOLE = 0.5  # share of all 5-word runs that both texts hold: more, and it is one story rather than a part
MOST = 0.5  # of the first words
LEAST_WORDS = 12  # tokens: fewer stand in other texts by chance
LEAST_SHARE = 0.28  # of the shorter text's 5-word runs: two reports on one event have a quotation or three in common
THRESHOLD = 0.0  # of the score
ALL = 0.95  # of the shorter text's 5-word runs: a story that stands whole in a local frame
FRAMED = 0.5  # the least score of one that is more than half of both, behind an opening, whatever the frame speaks of


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two texts have in common."""

    score: float
    evidence: str
    share: float  # of all 5-word runs, those in both
    opens: bool  # whether the first words of the other text stand in the one, or most of them
    places: int  # which runs of the one stand in the other: a set, as a number with one byte per place


@lru_cache(maxsize=256)
def stream(text: str) -> str:
    """The tokens of a text with single spaces between them. Remembers the last texts."""
    return " ".join(all_tokens(text))


@lru_cache(maxsize=64)
def likeness(title: str, text: str, other_title: str, other_text: str, days: float) -> Likeness:
    """Compare two texts that have tokens and were published so many days apart.

    Remembers the last pairs: an article is judged again with more lookalikes.
    """
    if (found := _whole(stream(text), stream(other_text))) is not None:
        return found
    ours, theirs = profile(title, text), profile(other_title, other_text)
    measured, places, lead = compare(ours, theirs, days)
    form, part = scores(measured)
    if measured.runs5 >= ALL and measured.jaccard >= WHOLE and measured.lead_longer < MOST:
        part = max(part, FRAMED)
    score = min(SAME_TEXT, form, part)
    if measured.runs5 < LEAST_SHARE or min(len(ours.stream), len(theirs.stream)) < LEAST_WORDS:
        score = min(score, THRESHOLD)
    return Likeness(score, _explain(measured, form, part), measured.jaccard, lead >= MOST, places)


def is_whole(text: str, other_text: str) -> bool:
    """Whether one text is the greater part of the other, word for word."""
    return _whole(stream(text), stream(other_text)) is not None


def _whole(one: str, other: str) -> Likeness | None:
    """The likeness of texts of which one is the greater part of the other, word for word."""
    shorter, longer = sorted((f" {one} ", f" {other} "), key=len)
    words, all_words = shorter.count(" ") - 1, longer.count(" ") - 1
    if one == other:
        return Likeness(SAME_TEXT, "same text", 1.0, True, _run_of(0, words, words))
    if words < max(LEAST_WORDS, GREATER * all_words) or (at := longer.find(shorter)) < 0:
        return None
    share = _runs(words) / _runs(all_words)
    start = longer.count(" ", 0, at)
    places = _run_of(start if len(one) > len(other) else 0, words, one.count(" ") + 1)
    evidence = f"one text is {share:.0%} of the other, word for word"
    opens = len(one) > len(other) or start == 0
    return Likeness(SAME_TEXT * share, evidence, share, opens, places)


def _runs(words: int) -> int:
    return max(1, words - SHINGLE + 1)


def _run_of(start: int, words: int, of: int) -> int:
    """The places of one common stretch."""
    return int.from_bytes(bytes(start) + b"\1" * _runs(words) + bytes(_runs(of) - _runs(words) - start), "big")


def scores(found: Traits) -> tuple[float, float]:
    """Two calibrated scores, each the log-odds against one way of being mistaken.

    The first is low for texts that share a form but not its filling (weather, results, obituaries), the second for
    texts of which one holds only a part of the other's story (digests, background, quotations). Where nothing tells
    what is filled in, the first is a weighted sum of its own.
    """
    form, part = shipped()
    if found.bare:
        values = found._asdict()
        return BARE_BIAS + sum(weight * values[name] for name, weight in BARE.items()), part.total(found)
    return form.total(found), part.total(found)


@cache
def shipped() -> tuple[Trees, Trees]:
    """The trees of both scores that the package carries: read and compiled for the first pair, not at import."""
    file = resources.files("wiredesk.dedupe").joinpath("scores.json")
    known = json.loads(file.read_text(encoding="utf-8"))
    return Trees.load(known["form"]), Trees.load(known["part"])


def _explain(found: Traits, form: float, part: float) -> str:
    """The measures that decide, in a line for a person."""
    return (
        f"{found.runs5:.0%} of the shorter text's 5-word runs, {found.jaccard:.0%} of all; "
        f"leads shared {found.lead_shorter:.0%} and {found.lead_longer:.0%}; "
        f"common runs of {2**found.stretch - 1:.0f} words, the first behind {2**found.start - 1:.0f}, "
        f"between them {found.number_swaps:.1f} numbers exchanged per 100; "
        f"{found.head_clash:.0%} of the names and numbers at the head clash, {found.head_names_shorter:.0%} and "
        f"{found.head_names_longer:.0%} of the names there are new; "
        f"same filling {form:+.1f}, same whole {part:+.1f}"
    )
