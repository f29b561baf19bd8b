"""How two texts resemble each other: a few plain measures, each of which a person can check by reading.

Everything is counted in runs of tokens that stand in both texts. The measures are symmetric: it does not matter which
text came first. Sources: containment after Broder (1997); the rest from what told templates, digests and shared
background from reprints in ``eval/duplicates.py``.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log2, sqrt
from typing import NamedTuple

from wiredesk.dedupe.fingerprint import SHINGLE, run_keys
from wiredesk.dedupe.tokens import cut, tokens

LEAD = 40  # tokens: the first sentence or two
HEAD = 25  # tokens of the text that, after the title, name what the story is about
SHORT_GAP = 4  # tokens: what a template fills in is short
MOST_SWAPS = 5.0
MOST_GAP = 12  # tokens between two common runs that are still one place in both texts
TERM = 5  # letters: shorter words are mostly grammar
SPACED = "\u0e00"  # the scripts before it have spaces


class Traits(NamedTuple):
    """The measures. Shares run from 0 to 1; "shorter" and "longer" are the two texts by tokens."""

    runs5: float  # share of the shorter text's 5-word runs that stand in the longer
    jaccard: float  # 5-word runs in both, of all in either
    lead_shorter: float  # share of the shorter text's first 40 tokens that stand in the longer
    lead_longer: float  # share of the longer text's first 40 tokens that stand in the shorter
    late_start: float  # how far into the longer text the first common run stands
    stretch: float  # log2 of the tokens per common run
    longest: float  # log2 of the tokens in the longest common run
    number_swaps: float  # short interruptions that hold a number, per 100 common tokens, at most 5
    numbers_lost: float  # share of the shorter text's numbers that the longer lacks
    names_lost: float  # share of the shorter text's names that the longer lacks
    title_words: float  # share of the shorter title's words in the longer title; 0.5 when there is no title
    head_clash: float  # names and numbers of each head that the other text lacks: the smaller of the two shares
    word_clash: float  # the same for all words of the head
    fillings: float  # places where the one has other names or numbers than the other, per 100 common tokens, at most 5
    rewordings: float  # places where the one has other words in small letters, likewise
    stray_rest: float  # share of a text that is neither common nor about the same: the larger of the two


@dataclass(frozen=True, slots=True)
class Profile:
    """One text prepared for comparison."""

    stream: tuple[str, ...]
    runs5: tuple[int, ...]
    known5: Set[int]
    vocabulary: Set[str]
    title: Set[str]
    names: Set[str]
    head: Set[str]
    places: Mapping[int, int]  # where each 5-word run stands first
    unspaced: bool  # whether it has signs of scripts without spaces


@lru_cache(maxsize=256)
def profile(title: str, text: str) -> Profile:
    """Prepare a text for comparison. Remembers the last texts: a story that many print is compared often."""
    stream = tuple(tokens(text))
    words = set(tokens(title))
    runs5 = run_keys(text)
    places = dict(zip(reversed(runs5), range(len(runs5) - 1, -1, -1), strict=True))
    return Profile(
        stream=stream,
        runs5=runs5,
        known5=places.keys(),
        vocabulary=frozenset(stream) | words,
        title=words,
        names=_names(cut(text)),
        head=words | set(stream[:HEAD]),
        places=places,
        unspaced=max(stream, default="") > SPACED,
    )


def _names(cased: str) -> Set[str]:
    """Capitalised tokens that the text never writes small; empty for scripts without capitals."""
    words = set(cased.split())
    return {word.casefold() for word in words if word[0].isupper() and word.lower() not in words}


def traits(one: Profile, other: Profile) -> Traits:
    """Measure two texts that both have tokens."""
    shorter, longer = sorted((one, other), key=lambda p: (len(p.stream), p.stream))
    marks = _marks(shorter.runs5, longer.known5)
    counter_marks = _marks(longer.runs5, shorter.known5)
    shared = len(shorter.known5 & longer.known5)
    common = _common(marks, shorter)
    first = counter_marks.find(1)
    fillings, rewordings = _exchanged(marks, shorter, longer)
    return Traits(
        runs5=marks.count(1) / len(marks),
        jaccard=shared / (len(shorter.known5) + len(longer.known5) - shared),
        lead_shorter=_lead(marks),
        lead_longer=_lead(counter_marks),
        late_start=(first if first >= 0 else len(counter_marks)) / len(counter_marks),
        stretch=log2(1 + common.tokens / (common.breaks + 1)),
        longest=log2(1 + common.longest),
        number_swaps=min(MOST_SWAPS, 100 * common.numbers / (common.tokens + 1)),
        numbers_lost=_lost({word for word in shorter.vocabulary if word[0].isdigit()}, longer.vocabulary),
        names_lost=_lost(shorter.names, longer.vocabulary),
        title_words=_overlap(shorter.title, longer.title),
        head_clash=min(_clash(shorter, longer), _clash(longer, shorter)),
        word_clash=min(_lost(shorter.head, longer.vocabulary), _lost(longer.head, shorter.vocabulary)),
        fillings=fillings,
        rewordings=rewordings,
        stray_rest=max(_stray_rest(marks, shorter), _stray_rest(counter_marks, longer)),
    )


def _exchanged(marks: bytes, shorter: Profile, longer: Profile) -> tuple[float, float]:
    """The places between common runs, aligned in both texts, where names or numbers differ; and other words."""
    fillings = rewordings = common = 0
    here = there = -1
    for run in re.finditer(b"\1+", marks):
        start, other = run.start(), longer.places[shorter.runs5[run.start()]]
        if here >= 0 and 0 <= start - here <= MOST_GAP and 0 <= other - there <= MOST_GAP:
            one, two = set(shorter.stream[here:start]), set(longer.stream[there:other])
            one, two = one - two, two - one
            if one and two:
                if _tells(one, shorter) and _tells(two, longer):
                    fillings += 1
                else:
                    rewordings += 1
        width = run.end() - start + SHINGLE - 1
        common += width
        here, there = start + width, longer.places[shorter.runs5[run.end() - 1]] + SHINGLE
    return min(MOST_SWAPS, 100 * fillings / (common + 1)), min(MOST_SWAPS, 100 * rewordings / (common + 1))


def _tells(words: Set[str], text: Profile) -> bool:
    """Whether a name or a number is among these words of a text."""
    return any(word[0].isdigit() or word in text.names for word in words)


def _stray_rest(marks: bytes, text: Profile) -> float:
    """How much of a text is neither common nor about what the common part is about: its share times 1 - cosine."""
    shared: Counter[str] = Counter()
    rest: Counter[str] = Counter()
    end = beside = 0
    for run in re.finditer(b"\1+", marks):
        start, stop = max(run.start(), end), run.end() + SHINGLE - 1
        if start > end:
            rest.update(_terms(text, end, start))
            beside += start - end
        shared.update(_terms(text, start, stop))
        end = stop
    rest.update(_terms(text, end, len(text.stream)))
    beside += len(text.stream) - end
    return beside / len(text.stream) * (1 - _cosine(shared, rest))


def _terms(text: Profile, start: int, stop: int) -> list[str]:
    """The words long enough to have a subject; pairs of signs in scripts without spaces."""
    words = text.stream[start:stop]
    long = [word for word in words if len(word) >= TERM]
    if text.unspaced:
        pairs = pairwise(words)
        long += [one + two for one, two in pairs if len(one) == len(two) == 1 and min(one, two) > SPACED]
    return long


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    squares = sum(n * n for n in one.values()) * sum(n * n for n in other.values())
    return sum(one[word] * other[word] for word in one.keys() & other.keys()) / sqrt(squares) if squares else 0.0


def covered(one: Profile, other: Profile) -> int:
    """Which 5-word runs of the one stand in the other: a set of places, as a number with one byte per place."""
    return int.from_bytes(_marks(one.runs5, other.known5), "big")


def _marks(runs: tuple[int, ...], known: Set[int]) -> bytes:
    """One byte per run: 1 where it stands in the other text."""
    return bytes(map(known.__contains__, runs))


def _lead(marks: bytes) -> float:
    lead = marks[: LEAD - SHINGLE + 1]
    return lead.count(1) / len(lead)


class _Common(NamedTuple):
    """The common runs of a text: their tokens, what interrupts them, and how many short interruptions hold a number."""

    tokens: int
    longest: int
    breaks: int
    numbers: int


def _common(marks: bytes, text: Profile) -> _Common:
    covered = longest = breaks = numbers = 0
    end = -1  # first token behind the common run before this one
    for run in re.finditer(b"\1+", marks):
        width = len(run[0]) + SHINGLE - 1
        gap = run.start() - end if end >= 0 else 0
        breaks += end >= 0
        # Runs that overlap though a 5-word run between them differs stand apart in the other text.
        covered += width + min(gap, 0)
        longest = max(longest, width)
        if 0 < gap <= SHORT_GAP:
            numbers += any(word[0].isdigit() for word in text.stream[end : run.start()])
        end = run.start() + width
    return _Common(covered, longest, breaks, numbers)


def _lost(words: Collection[str], vocabulary: Set[str]) -> float:
    """The share of these words that a vocabulary lacks; a few words count less than many."""
    return sum(word not in vocabulary for word in words) / (len(words) + 1)


def _clash(one: Profile, other: Profile) -> float:
    return _lost([word for word in one.head if word[0].isdigit() or word in one.names], other.vocabulary)


def _overlap(one: Set[str], other: Set[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.5
