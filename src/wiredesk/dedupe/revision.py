"""What changed between two revisions of one article, and what kind of change it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wiredesk.dedupe.credited import Credited
from wiredesk.dedupe.difference import differences
from wiredesk.dedupe.numbers import figures, is_number, other_numbers
from wiredesk.dedupe.paragraphs import Change, headline_key, paragraph_changes, paragraphs_of, word_changes
from wiredesk.dedupe.tokens import tokens
from wiredesk.records import Access, Article, EditKind
from wiredesk.web.corrections import is_correction_note

REWRITTEN = 0.35  # share of the words that differ, from which on it is another text
MOST_COMPARED = 60  # paragraphs that are compared word by word; the rest counts as replaced
SLIP_WORDS = 2  # a slip is put right in a word or two
SLIP_LETTERS = 4  # of the longer word: in shorter ones another letter is another word
NOTE_WORDS = 5  # in fewer words "corrected" may be what somebody did
_BEGINNING = 8  # words by which a stub is known as the opening of a story
STUB = 0.5  # share of the words that a page shows at most when it hides the rest

_NEGATION = re.compile("n['\u2019]t\\b", re.IGNORECASE)
_CLOSED = frozenset({Access.METERED, Access.PAYWALLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """The difference of two revisions: its chief class, all that apply (weightiest first), and the words."""

    kind: EditKind
    kinds: tuple[EditKind, ...]
    title: Change | None = None
    credit: Change | None = None
    changes: tuple[Change, ...] = ()


def edits(old: Article, new: Article) -> Edit:
    """Classify the step from one revision to the next.

    Paragraphs are matched first; what is left over was added, removed, or reworded, and reworded ones are compared
    word by word. Words are compared without case and punctuation, but shown as printed. Where one of the two shows
    only an opening because the rest is for subscribers, only the openings are compared.
    """
    title = Change(old.title, new.title) if headline_key(old.title) != headline_key(new.title) else None
    told, tells = Credited.of(old), Credited.of(new)
    credit = Change(str(told), str(tells)) if told.differs(tells) else None
    before, after = old.text, new.text
    access = _access_changed(old, new)
    if access:
        before, after = _openings(before, after)
    changes, kinds = _compare_texts(before, after)
    if access:
        kinds = (kinds - {EditKind.REWRITE}) | {EditKind.ACCESS}
    if title:
        kinds |= {EditKind.HEADLINE} | ({EditKind.NUMBERS} if _renumbered(title) else set())
    if credit:
        kinds |= {EditKind.CREDIT}
    ordered = tuple(kind for kind in EditKind if kind in kinds) or (EditKind.COSMETIC,)
    return Edit(kind=ordered[0], kinds=ordered, title=title, credit=credit, changes=tuple(changes))


def _renumbered(title: Change) -> bool:
    """Whether a headline gives other numbers than the one before gave; one that gives none does not."""
    if figures(title.old) and figures(title.new) and other_numbers(title.old, title.new):
        return True
    changes = word_changes(title.old, title.new)
    return any(is_number(one.old) and is_number(one.new) and other_numbers(one.old, one.new) for one in changes)


def _compare_texts(old: str, new: str) -> tuple[list[Change], set[EditKind]]:
    """The changes of words and their classes."""
    changes: list[Change] = []
    kinds: set[EditKind] = set()
    for count, (before, after) in enumerate(paragraph_changes(old, new)):
        if count < MOST_COMPARED:
            found, paragraph_kinds = _compare(before, after)
        else:
            found, paragraph_kinds = [Change(before, after)], {EditKind.WORDING}
        changes += found
        kinds |= paragraph_kinds
    if _share_changed(old, new, changes) > REWRITTEN:
        kinds = (kinds & {EditKind.CORRECTION_NOTE}) | {EditKind.REWRITE}
    return changes, kinds


def _access_changed(old: Article, new: Article) -> bool:
    """Whether one of the two is a stub: the page says that the rest is for subscribers, and much of it is missing."""
    stub, whole = sorted((old, new), key=lambda one: len(tokens(one.text)))
    if stub.access not in _CLOSED or len(tokens(stub.text)) > STUB * len(tokens(whole.text)):
        return False
    first = min(_BEGINNING, len(tokens(stub.text)) - 1)  # the last word may be cut
    return stub.access is not whole.access or tokens(stub.text)[:first] == tokens(whole.text)[:first]


def _openings(old: str, new: str) -> tuple[str, str]:
    """The first paragraphs of both, as many as both have; of the last ones no more than both say."""
    sides = [paragraphs_of(text) for text in (old, new)]
    count = min(map(len, sides))
    heads = [side[:count] for side in sides]
    if count:
        heads = [[*head[:-1], last] for head, last in zip(heads, _cut(heads[0][-1], heads[1][-1]), strict=True)]
    return "\n\n".join(heads[0]), "\n\n".join(heads[1])


def _cut(old: str, new: str) -> tuple[str, str]:
    """Two paragraphs, of which one may be the beginning of the other: then they are equal."""
    shorter, longer = sorted((old, new), key=len)
    return (shorter, shorter) if " ".join(tokens(longer)).startswith(" ".join(tokens(shorter))) else (old, new)


def _compare(before: str, after: str) -> tuple[list[Change], set[EditKind]]:
    """The changes of one paragraph and their classes."""
    noted = {EditKind.CORRECTION_NOTE} if is_correction_note(after) and not is_correction_note(before) else set()
    if not before or not after:
        kind = EditKind.PARAGRAPH_REMOVED if before else EditKind.PARAGRAPH_ADDED
        return [Change(before, after)], {kind, *noted}
    changes = word_changes(before, after)
    if any(_adds_note(change) for change in changes):
        noted = {EditKind.CORRECTION_NOTE}
    return changes, {_class_of(change) for change in changes} | noted


def _adds_note(change: Change) -> bool:
    """Whether a note of correction was written into a paragraph: below it after a mere line break, in brackets."""
    long = len(tokens(change.new)) > NOTE_WORDS
    return long and is_correction_note(change.new) and not is_correction_note(change.old)


def _class_of(change: Change) -> EditKind:
    """The class of one change of words inside a paragraph."""
    if other_numbers(change.old, change.new):
        return EditKind.NUMBERS
    old, new = tokens(change.old), tokens(change.new)
    few = 0 < len(old) <= SLIP_WORDS and 0 < len(new) <= SLIP_WORDS
    negated = len(_NEGATION.findall(change.old)) != len(_NEGATION.findall(change.new))
    return EditKind.TYPO if few and not negated and _slip("".join(old), "".join(new)) else EditKind.WORDING


def _slip(old: str, new: str) -> bool:
    """Whether two words are one with a slip of the keys: a letter too much, missing, wrong or in its neighbour's place.

    Another first letter makes another word ("hired", "fired"), and so does one more or one less ("never", "ever").
    """
    spans = differences(old, new)
    if not spans:
        return True
    from_old, from_new = spans[0][0], spans[0][2]
    one, other = old[from_old : spans[-1][1]], new[from_new : spans[-1][3]]
    if len(one) == 2 == len(other) and one == other[::-1]:
        return True
    single = max(len(one), len(other)) == 1 and from_old > 0
    return single and max(len(old), len(new)) >= SLIP_LETTERS


def _share_changed(old: str, new: str, changes: Sequence[Change]) -> float:
    """The share of the words that changed: of the old text or of the new, whichever is less.

    A text that only grew or shrank keeps the other, so it is no rewrite.
    """
    gone = sum(len(tokens(change.old)) for change in changes) / max(len(tokens(old)), 1)
    come = sum(len(tokens(change.new)) for change in changes) / max(len(tokens(new)), 1)
    return min(gone, come)
