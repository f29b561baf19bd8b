"""How two texts resemble each other: a few plain measures, each of which a person can check by reading.

Everything is counted in runs of tokens that stand in both texts. The measures are symmetric: it does not matter which
text came first. Sources: containment after Broder (1997); the rest from what told templates, digests and shared
background from reprints in ``eval/duplicates.py``.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise
from math import log2, prod, sqrt
from operator import mul
from typing import NamedTuple

from wiredesk.dedupe.fingerprint import SHINGLE
from wiredesk.dedupe.profile import Profile
from wiredesk.dedupe.tokens import is_sign

LEAD = 40  # words: the first sentence or two
SHORT_GAP = 4  # words: what a template fills in is short
MOST_SWAPS = 5.0
MOST_GAP = 12  # words between two common runs that are still one place in both texts
GREATER = 2 / 3  # of a text or of all runs: what else is said is not measured; two stories in one text are halves
STORY = 200  # words, at which a text that goes on about something else weighs half of what any number would
TERM = 5  # letters: shorter words are mostly grammar

_Span = tuple[int, int]  # of common runs: the first, and the one behind the last
_COMMON_RUN = re.compile(b"\1+")


class Traits(NamedTuple):
    """The measures. Shares run from 0 to 1; "shorter" and "longer" are the two texts by tokens."""

    runs5: float  # share of the shorter text's 5-word runs that stand in the longer
    thin: float  # how much less than half that is: two reports on one event share a quotation or two
    jaccard: float  # 5-word runs in both, of all in either
    lead_shorter: float  # share of the shorter text's first 40 words that stand in the longer
    lead_longer: float  # share of the longer text's first 40 words that stand in the shorter
    late_start: float  # how far into the longer text the first common run stands
    stretch: float  # log2 of the words per common run
    longest: float  # log2 of the words in the longest common run
    number_swaps: float  # short interruptions that hold a number, per 100 common words, at most 5
    numbers_lost: float  # share of the shorter text's numbers that the longer lacks
    names_lost: float  # share of the shorter text's names that the longer lacks
    title_words: float  # share of the shorter title's words in the longer title; 0.5 when there is no title
    head_clash: float  # names and numbers of each head that the other text lacks: the smaller of the two shares
    word_clash: float  # the same for all words of the head
    bare_clash: float  # the same again where no capitals tell names from other words, else 0
    fillings: float  # places where the one has other names or numbers than the other, per 100 common words, at most 5
    rewordings: float  # places where the one has other words in small letters, likewise; 0 where names have no capitals
    stray_rest: float  # how much of a text is neither common nor about the same: the larger; 0 if two thirds are common
    bare: bool  # neither names nor numbers can be told from other words in either text
    lag: float  # log2 of one more than the days between: forms are filled anew each day, copies come within hours
    start: float  # log2 of one more than the words before the shorter text's first common run
    head_names_shorter: float  # share of the names at the head of the shorter text that the longer lacks
    head_names_longer: float  # the same the other way round: who is new at the head is what the news is about
    reach_shorter: float  # how much of the shorter text lies between its first common run and its last
    reach_longer: float  # the same of the longer: the copy of a story is shared from the beginning to the end
    stray_share: float  # as the stray rest, however short the text
    cut: bool  # the shorter text ends in the mark of what was cut off: a teaser
    subject: float  # how much the rest of the longer text is about what is common; 1 if two thirds are common


def traits(one: Profile, other: Profile, days: float = 0.0) -> Traits:
    """Measure two texts that both have tokens and were published so many days apart."""
    return compare(one, other, days)[0]


def compare(one: Profile, other: Profile, days: float) -> tuple[Traits, int, float]:
    """Measure two texts that both have tokens; and say where in the one runs of the other stand: one byte per place.

    And how much of the first words of the other stands in the one.
    """
    marks, counter_marks = _marks(one.runs5, other.places), _marks(other.runs5, one.places)
    if (len(one.stream), one.stream) <= (len(other.stream), other.stream):
        found = _measure(one, other, marks, counter_marks, days)
    else:
        found = _measure(other, one, counter_marks, marks, days)
    return found, int.from_bytes(marks, "big"), _lead(counter_marks, other.per_word)


def _measure(shorter: Profile, longer: Profile, marks: bytes, counter_marks: bytes, days: float) -> Traits:
    once = len(shorter.places) == len(shorter.runs5)
    shared = marks.count(1) if once else len(shorter.places.keys() & longer.places.keys())
    spans, counter_spans = _spans(marks), _spans(counter_marks)
    common, per_word = _common(spans, shorter), shorter.per_word
    caseless = not (shorter.names or longer.names)
    word_clash = min(_lost(shorter.head, longer.vocabulary), _lost(longer.head, shorter.vocabulary))
    fillings, rewordings = _exchanged(spans, shorter, longer)
    jaccard = shared / (len(shorter.places) + len(longer.places) - shared)
    stray_rest, stray_share, subject = 0.0, 0.0, 1.0
    if jaccard < GREATER:
        stray_rest, stray_share, subject = _stray(_Rest(spans, shorter), _Rest(counter_spans, longer))
    return Traits(
        runs5=(runs5 := marks.count(1) / len(marks)),
        thin=max(0.0, 0.5 - runs5),
        jaccard=jaccard,
        lead_shorter=_lead(marks, shorter.per_word),
        lead_longer=_lead(counter_marks, longer.per_word),
        late_start=_first(counter_marks) / len(counter_marks),
        stretch=log2(1 + common.tokens / per_word / (common.breaks + 1)),
        longest=log2(1 + common.longest / per_word),
        number_swaps=min(MOST_SWAPS, 100 * common.numbers / (common.tokens / per_word + 1)),
        numbers_lost=_lost(shorter.numbers, longer.vocabulary),
        names_lost=_lost(shorter.names, longer.vocabulary),
        title_words=_overlap(shorter.title, longer.title),
        head_clash=min(
            _lost(shorter.head & shorter.telling, longer.vocabulary),
            _lost(longer.head & longer.telling, shorter.vocabulary),
        ),
        word_clash=word_clash,
        bare_clash=word_clash if caseless else 0.0,
        fillings=fillings,
        rewordings=0.0 if caseless else rewordings,
        stray_rest=stray_rest,
        bare=not (shorter.telling or longer.telling),
        lag=log2(1 + days),
        start=log2(1 + _first(marks) / per_word),
        head_names_shorter=_lost(shorter.head & shorter.names, longer.vocabulary),
        head_names_longer=_lost(longer.head & longer.names, shorter.vocabulary),
        reach_shorter=_reach(spans, len(marks)),
        reach_longer=_reach(counter_spans, len(counter_marks)),
        stray_share=stray_share,
        cut=shorter.is_cut,
        subject=subject,
    )


def _exchanged(spans: Sequence[_Span], shorter: Profile, longer: Profile) -> tuple[float, float]:
    """The places between common runs, aligned in both texts, where names or numbers differ; and other words."""
    if len(spans) < 2:
        return 0.0, 0.0
    fillings = rewordings = common = 0
    here = there = -1
    most = MOST_GAP * shorter.per_word
    for start, end in spans:
        other = longer.places[shorter.runs5[start]]
        if here >= 0 and 0 <= start - here <= most and 0 <= other - there <= most:
            one, two = set(shorter.stream[here:start]), set(longer.stream[there:other])
            one, two = one - two, two - one
            if one and two:
                tells = not (one.isdisjoint(shorter.telling) or two.isdisjoint(longer.telling))
                fillings, rewordings = fillings + tells, rewordings + (not tells)
        common += end - start + SHINGLE - 1
        here, there = end + SHINGLE - 1, longer.places[shorter.runs5[end - 1]] + SHINGLE
    hundreds = (common / shorter.per_word + 1) / 100
    return min(MOST_SWAPS, fillings / hundreds), min(MOST_SWAPS, rewordings / hundreds)


class _Rest:
    """What the common runs of a text leave out."""

    def __init__(self, spans: Sequence[_Span], text: Profile):
        self._spans, self._text = spans, text
        self._rest = _rest(spans, len(text.stream))
        self._length = _length(self._rest)
        self.share = self._length / len(text.stream)

    @property
    def weight(self) -> float:
        """From 0 to 1: the root of its share of the text, less where its words are few: an opening is no story."""
        return sqrt(self.share) * self._length / (self._length + STORY * self._text.per_word)

    def subject(self) -> float:
        """How much it is about what the common part is about: the cosine of their words; 1 where there is no rest."""
        if not self._rest:
            return 1.0
        common = ((start, end + SHINGLE - 1) for start, end in self._spans)
        return _cosine(_terms(self._text, _apart(common)), _terms(self._text, self._rest))


def _stray(shorter: _Rest, longer: _Rest) -> tuple[float, float, float]:
    """How much of a text is neither common nor about the same: its weight times what its subject lacks.

    Of the text whose rest weighs more. The rest's share of its text times the same; and the subject of the longer's.
    """
    subject = longer.subject()
    if shorter.weight > longer.weight:
        off = 1 - shorter.subject()
        return shorter.weight * off, shorter.share * off, subject
    return longer.weight * (1 - subject), longer.share * (1 - subject), subject


def _length(spans: Iterable[_Span]) -> int:
    return sum(stop - start for start, stop in spans)


def _apart(spans: Iterable[_Span]) -> Iterator[_Span]:
    """These spans in order, without what the ones before them cover."""
    behind = 0
    for start, end in spans:
        yield max(start, behind), end
        behind = end


def _rest(spans: Iterable[_Span], length: int) -> list[_Span]:
    """What the runs of a text leave out."""
    behind = 0
    rest = []
    for start, end in (*spans, (length, length)):
        if start > behind:
            rest.append((behind, start))
        behind = end + SHINGLE - 1
    return rest


def _terms(text: Profile, spans: Iterable[_Span]) -> Counter[str]:
    """The words long enough to have a subject; pairs of signs in scripts without spaces."""
    found: list[str] = []
    for start, stop in spans:
        words = text.stream[start:stop]
        found += [word for word in words if len(word) >= TERM]
        if text.per_word > 1:
            found += [one + two for one, two in pairwise(words) if is_sign(one) and is_sign(two)]
    return Counter(found)


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    squares = prod(sum(map(mul, counts, counts)) for counts in (one.values(), other.values()))
    return sum(one[word] * other[word] for word in one.keys() & other.keys()) / sqrt(squares) if squares else 0.0


def _marks(runs: tuple[int, ...], known: Mapping[int, int]) -> bytes:
    """One byte per run: 1 where it stands in the other text."""
    return bytes(map(known.__contains__, runs))


def _first(marks: bytes) -> int:
    """The place of the first common run; behind the last where there is none."""
    return place if (place := marks.find(1)) >= 0 else len(marks)


def _reach(spans: Sequence[_Span], length: int) -> float:
    return (spans[-1][1] - spans[0][0]) / length if spans else 0.0


def _spans(marks: bytes) -> list[_Span]:
    return [run.span() for run in _COMMON_RUN.finditer(marks)]


def _lead(marks: bytes, per_word: float) -> float:
    lead = marks[: round(LEAD * per_word) - SHINGLE + 1]
    return lead.count(1) / len(lead)


class _Common(NamedTuple):
    """The common runs of a text: their tokens, what interrupts them, and how many short interruptions hold a number."""

    tokens: int
    longest: int
    breaks: int
    numbers: int


def _common(spans: Sequence[_Span], text: Profile) -> _Common:
    covered = longest = numbers = 0
    behind = -1  # first token behind the common run before this one
    for start, end in spans:
        width = end - start + SHINGLE - 1
        gap = start - behind if behind >= 0 else 0
        # Runs that overlap though a 5-word run between them differs stand apart in the other text.
        covered += width + min(gap, 0)
        longest = max(longest, width)
        if 0 < gap <= SHORT_GAP * text.per_word:
            numbers += not text.numbers.isdisjoint(text.stream[behind:start])
        behind = start + width
    return _Common(covered, longest, max(0, len(spans) - 1), numbers)


def _lost(words: Set[str], vocabulary: Set[str]) -> float:
    """The share of these words that a vocabulary lacks; a few words count less than many."""
    return len(words - vocabulary) / (len(words) + 1)


def _overlap(one: Set[str], other: Set[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.5
