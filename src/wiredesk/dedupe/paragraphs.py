"""Which paragraphs of two texts differ, and in which words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wiredesk.dedupe.difference import differences
from wiredesk.dedupe.numbers import printed_key, printed_numbers
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
_HAN_NUMBER = "一二两兩三四五六七八九十百千万萬亿億兆"
_WORD = re.compile(rf"[\d.,]*[{_HAN_NUMBER}][\d.,{_HAN_NUMBER}]*|[{_UNSPACED}]|[^\s{_UNSPACED}]+")


@dataclass(frozen=True, slots=True)
class Change:
    """One place where the words differ: ``old`` was replaced by ``new``; either may be empty."""

    old: str
    new: str


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs that say something, without the lines that a page changes by itself."""
    return [line for line in text.splitlines() if tokens(line) and not passes(line)]


def paragraph_key(line: str) -> tuple[str, ...]:
    """What a paragraph is compared by: equal for two printings of the same words and numbers."""
    return (*tokens(line), *printed_numbers(line))


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
    """In one stretch of changed paragraphs: each old one with the next new one that shares most of its words."""
    if paragraph_key("\n".join(before)) == paragraph_key("\n".join(after)):
        return []  # the same words, cut into paragraphs elsewhere
    pairs: list[tuple[str, str]] = []
    place = 0
    for old in before:
        match = next((i for i in range(place, min(place + REACH, len(after))) if _alike(old, after[i])), None)
        if match is None:
            pairs.append((old, ""))
            continue
        pairs += [("", new) for new in after[place:match]]
        pairs.append((old, after[match]))
        place = match + 1
    return pairs + [("", new) for new in after[place:]]


def _alike(one: str, other: str) -> bool:
    words, others = set(tokens(one)), set(tokens(other))
    return len(words & others) >= ALIKE * min(len(words), len(others))


def _without_moves(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs but for paragraphs that were taken from one place and put at another."""
    came = [paragraph_key(new) for old, new in pairs if not old]
    moved = [key for key in (paragraph_key(old) for old, new in pairs if not new) if key in came]
    return list(_left(pairs, moved)) if moved else list(pairs)


def _left(pairs: Sequence[tuple[str, str]], moved: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    gone, come = list(moved), list(moved)
    for old, new in pairs:
        key, side = paragraph_key(old or new), come if not old else gone
        if not (old and new) and key in side:
            side.remove(key)
        else:
            yield old, new
