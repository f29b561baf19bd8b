"""Which paragraphs of two texts differ, and in which words."""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wiredesk.dedupe.difference import differences
from wiredesk.dedupe.numbers import HAN_NUMBERS, printed_key, printed_numbers
from wiredesk.dedupe.passing import passes
from wiredesk.dedupe.tokens import tokens

ALIKE = 0.5  # paragraphs that share more of their words are one paragraph in two wordings
LONG = 8  # words of a paragraph that two texts do not share by chance
REACH = 20  # paragraphs in which the new wording of one is looked for

# A printed word; in the scripts without spaces, where nothing sets words apart, a sign or a number.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_QUESTION = re.compile("[?\uff1f\u061f]")
_SIGN = re.compile(f"[{_UNSPACED}]")
_DIGITS = "\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9"  # Thai, Lao, Myanmar, Khmer
_WORD = re.compile(
    rf"(?:周|週|星期|礼拜|禮拜)[一二三四五六]|[\d.,]*[{HAN_NUMBERS}][\d.,{HAN_NUMBERS}]*|"  # days of the week, numbers
    rf"[{_DIGITS}](?:[{_DIGITS}.,]*[{_DIGITS}])?|[{_UNSPACED}]|[^\s{_UNSPACED}]+"
)


@dataclass(frozen=True, slots=True)
class Change:
    """One place where the words differ: ``old`` was replaced by ``new``; either may be empty."""

    old: str
    new: str


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs that say something, without the lines that a page changes by itself."""
    return [line for line in text.splitlines() if tokens(line) and not passes(line)]


def count_words(text: str) -> int:
    """How long a text is: its words, of which each sign is one in the scripts that do not set them apart."""
    if text.isascii() or _SIGN.search(text) is None:
        return len(text.split())
    return len(tokens(text))


def paragraph_key(line: str) -> tuple[str, ...]:
    """What a paragraph is compared by: equal for two printings of the same words and numbers."""
    return (*tokens(line), *printed_numbers(line))


def headline_key(title: str) -> tuple[str, ...]:
    """What a headline is compared by: as a paragraph, and a question is another than the statement."""
    return (*paragraph_key(title), "?" if _QUESTION.search(title) else "")


def same_but_for_passing(old: str, new: str) -> bool:
    """Whether two texts differ in nothing but lines that a page changes by itself."""
    sides = ([line for line in text.splitlines() if not passes(line)] for text in (old, new))
    return next(sides) == next(sides)


def share_paragraph(one: str, other: str) -> bool:
    """Whether two texts have a paragraph in common that is long enough to be nobody else's."""
    sides = [{key for line in text.splitlines() if len(key := tuple(tokens(line))) >= LONG} for text in (one, other)]
    return not sides[0].isdisjoint(sides[1])


def paragraph_changes(old: str, new: str) -> list[tuple[str, str]]:
    """Paragraphs that differ, as (before, after); one side is empty where it was removed or added.

    One that only stands elsewhere, or that was cut in two, does not differ.
    """
    before, after = paragraphs_of(old), paragraphs_of(new)
    keys = [["\0".join(paragraph_key(line)) for line in lines] for lines in (before, after)]
    pairs: list[tuple[str, str]] = []
    for from_old, to_old, from_new, to_new in differences(*keys):
        pairs += _pair(before[from_old:to_old], after[from_new:to_new])
    return _without_moves(pairs)


def word_changes(before: str, after: str) -> list[Change]:
    """The places in which two wordings of a paragraph differ, as printed."""
    old, new = list(_WORD.finditer(before)), list(_WORD.finditer(after))
    keys = [[printed_key(word[0]) for word in words] for words in (old, new)]
    return [
        Change(_printed(before, old[from_old:to_old]), _printed(after, new[from_new:to_new]))
        for from_old, to_old, from_new, to_new in differences(*keys)
        if any(keys[0][from_old:to_old]) or any(keys[1][from_new:to_new])
    ]


def _printed(paragraph: str, words: Sequence[re.Match[str]]) -> str:
    return paragraph[words[0].start() : words[-1].end()] if words else ""


def _pair(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, str]]:
    """In one stretch of changed paragraphs: each old one with the new one that shares most of its words."""
    if paragraph_key("\n".join(before)) == paragraph_key("\n".join(after)):
        return []  # the same words, cut into paragraphs elsewhere
    pairs: list[tuple[str, str]] = []
    at_old = at_new = 0
    for old, new in [*_matches(before, after), (len(before), len(after))]:
        pairs += [(one, "") for one in before[at_old:old]] + [("", one) for one in after[at_new:new]]
        pairs += [(before[old], after[new])] if old < len(before) else []
        at_old, at_new = old + 1, new + 1
    return pairs


def _matches(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Which paragraph became which, in order: the likest first, and none across another."""
    sides = [[set(tokens(line)) for line in lines] for lines in (before, after)]
    alike = [
        (len(one & other) / len(one | other), -old, -new)
        for old, one in enumerate(sides[0])
        for new, other in enumerate(sides[1][max(old - REACH, 0) : old + REACH], max(old - REACH, 0))
        if len(one & other) >= ALIKE * min(len(one), len(other))
    ]
    found: list[tuple[int, int]] = [(-1, -1), (len(before), len(after))]
    for _, minus_old, minus_new in sorted(alike, reverse=True):
        old, new = -minus_old, -minus_new
        place = bisect(found, (old, new))
        if found[place - 1][0] < old < found[place][0] and found[place - 1][1] < new < found[place][1]:
            found.insert(place, (old, new))
    return found[1:-1]


def _without_moves(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs but for paragraphs that were taken from one place and put at another."""
    gone = Counter(paragraph_key(old) for old, new in pairs if not new)
    come = Counter(paragraph_key(new) for old, new in pairs if not old)
    moved = {"gone": gone & come, "come": gone & come}
    return [pair for pair in pairs if not _takes(moved, *pair)]


def _takes(moved: Mapping[str, Counter[tuple[str, ...]]], old: str, new: str) -> bool:
    """Whether one side of a moved paragraph is this pair; it is taken once for each time that it moved."""
    if old and new:
        return False
    left, key = moved["gone" if old else "come"], paragraph_key(old or new)
    left[key] -= 1
    return left[key] >= 0
