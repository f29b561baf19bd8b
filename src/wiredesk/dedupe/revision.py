"""What changed between two revisions of one article."""

from dataclasses import dataclass
from enum import StrEnum

from wiredesk.records import Article


class EditKind(StrEnum):
    """The class of a revision."""

    COSMETIC = "cosmetic"  # punctuation, case, white space or fields beside the story
    TYPO = "typo"
    HEADLINE = "headline"
    NUMBERS = "numbers"
    PARAGRAPH_ADDED = "paragraph-added"
    PARAGRAPH_REMOVED = "paragraph-removed"
    CORRECTION_NOTE = "correction-note"
    REWRITE = "rewrite"


@dataclass(frozen=True, slots=True)
class Change:
    """One place where the words differ: ``old`` was replaced by ``new``; either may be empty."""

    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """The difference of two revisions: its chief class, all that apply, and the words."""

    kind: EditKind
    kinds: tuple[EditKind, ...]
    title: Change | None = None
    changes: tuple[Change, ...] = ()


def edits(old: Article, new: Article) -> Edit:
    """Classify the step from one revision to the next."""
    kinds = [EditKind.HEADLINE] if old.title != new.title else []
    if old.text != new.text:
        kinds.append(EditKind.REWRITE)
    title = Change(old.title, new.title) if old.title != new.title else None
    changes = (Change(old.text, new.text),) if old.text != new.text else ()
    return Edit(kind=kinds[-1] if kinds else EditKind.COSMETIC, kinds=tuple(kinds), title=title, changes=changes)
