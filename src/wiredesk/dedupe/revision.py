"""What changed between two revisions of one article, and what kind of change it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wiredesk.dedupe.corrections import CORRECTION_WORDS
from wiredesk.dedupe.difference import differences
from wiredesk.dedupe.numbers import figures
from wiredesk.dedupe.tokens import tokens, word_key
from wiredesk.records import Article, EditKind

ALIKE = 0.5  # paragraphs that share more of their words are one paragraph in two wordings
REWRITTEN = 0.35  # share of the words that differ, from which on it is another text
REACH = 20  # paragraphs in which the new wording of one is looked for
MOST_COMPARED = 60  # paragraphs that are compared word by word; the rest counts as replaced
TYPO_WORDS = 2  # a slip is put right in a word or two
TYPO_LETTERS = 2

_WORD = re.compile(r"\S+")
_NOTES = frozenset(" ".join(tokens(word)) for word in CORRECTION_WORDS)


@dataclass(frozen=True, slots=True)
class Change:
    """One place where the words differ: ``old`` was replaced by ``new``; either may be empty."""

    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """The difference of two revisions: its chief class, all that apply (weightiest first), and the words."""

    kind: EditKind
    kinds: tuple[EditKind, ...]
    title: Change | None = None
    changes: tuple[Change, ...] = ()


def edits(old: Article, new: Article) -> Edit:
    """Classify the step from one revision to the next.

    Paragraphs are matched first; what is left over was added, removed, or reworded, and reworded ones are compared
    word by word. Words are compared without case and punctuation, but shown as printed.
    """
    title = Change(old.title, new.title) if tokens(old.title) != tokens(new.title) else None
    kinds: set[EditKind] = {EditKind.HEADLINE} if title else set()
    changes: list[Change] = []
    for count, (before, after) in enumerate(paragraph_changes(old.text, new.text)):
        if count < MOST_COMPARED:
            found, paragraph_kinds = _compare(before, after)
        else:
            found, paragraph_kinds = [Change(before, after)], {EditKind.WORDING}
        changes += found
        kinds |= paragraph_kinds
    if _share_changed(old.text, new.text, changes) > REWRITTEN:
        kinds = (kinds & {EditKind.HEADLINE, EditKind.CORRECTION_NOTE}) | {EditKind.REWRITE}
    ordered = tuple(kind for kind in EditKind if kind in kinds) or (EditKind.COSMETIC,)
    return Edit(kind=ordered[0], kinds=ordered, title=title, changes=tuple(changes))


def paragraph_changes(old: str, new: str) -> list[tuple[str, str]]:
    """Paragraphs that differ, as (before, after); one side is empty where it was removed or added."""
    before, after = ([line for line in text.splitlines() if tokens(line)] for text in (old, new))
    keys = [[" ".join(tokens(line)) for line in lines] for lines in (before, after)]
    pairs: list[tuple[str, str]] = []
    for from_old, to_old, from_new, to_new in differences(*keys):
        pairs += _pair(before[from_old:to_old], after[from_new:to_new])
    return pairs


def _pair(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, str]]:
    """In one stretch of changed paragraphs: each old one with the next new one that shares most of its words."""
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


def _compare(before: str, after: str) -> tuple[list[Change], set[EditKind]]:
    """The changes of one paragraph and their classes."""
    if not before or not after:
        kind = EditKind.PARAGRAPH_REMOVED if before else EditKind.PARAGRAPH_ADDED
        noted = {EditKind.CORRECTION_NOTE} if _is_note(after) else set()
        return [Change(before, after)], {kind, *noted}
    old, new = _WORD.findall(before), _WORD.findall(after)
    keys = [[word_key(word) for word in words] for words in (old, new)]
    changes = [
        Change(" ".join(old[from_old:to_old]), " ".join(new[from_new:to_new]))
        for from_old, to_old, from_new, to_new in differences(*keys)
        if any(keys[0][from_old:to_old]) or any(keys[1][from_new:to_new])
    ]
    kinds = {_class_of(change) for change in changes}
    return changes, kinds | ({EditKind.CORRECTION_NOTE} if _is_note(after) and not _is_note(before) else set())


def _class_of(change: Change) -> EditKind:
    """The class of one change of words inside a paragraph."""
    old, new = tokens(change.old), tokens(change.new)
    if figures(old) != figures(new):
        return EditKind.NUMBERS
    slip = 0 < len(old) <= TYPO_WORDS and 0 < len(new) <= TYPO_WORDS
    return EditKind.TYPO if slip and _few_letters("".join(old), "".join(new)) else EditKind.WORDING


def _few_letters(old: str, new: str) -> bool:
    """Whether two words differ in at most two letters, and in less than half of them."""
    changed = sum(
        max(to_old - from_old, to_new - from_new) for from_old, to_old, from_new, to_new in differences(old, new)
    )
    return changed <= TYPO_LETTERS and 2 * changed < max(len(old), len(new))


def _is_note(paragraph: str) -> bool:
    """Whether a paragraph tells of a correction: a word for it stands among its first words."""
    first = " ".join(tokens(paragraph)[:8])
    return any(f" {note} " in f" {first} " for note in _NOTES)


def _share_changed(old: str, new: str, changes: Sequence[Change]) -> float:
    """The share of the words that changed: of the old text or of the new, whichever is less.

    A text that only grew or shrank keeps the other, so it is no rewrite.
    """
    gone = sum(len(tokens(change.old)) for change in changes) / max(len(tokens(old)), 1)
    come = sum(len(tokens(change.new)) for change in changes) / max(len(tokens(new)), 1)
    return min(gone, come)
