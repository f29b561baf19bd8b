"""Have we seen it: the keys of a text, the judgement on lookalikes, a cluster's origin, a revision's class. Pure."""

from wiredesk.dedupe.credited import Credited
from wiredesk.dedupe.fingerprint import TextKeys, fingerprint, keys_of, lowest_keys, sketch
from wiredesk.dedupe.lookalike import Hit, Judgement, Lookalike, judge
from wiredesk.dedupe.numbers import printed_numbers
from wiredesk.dedupe.origin import Member, choose_origin
from wiredesk.dedupe.paragraphs import (
    Change,
    count_words,
    headline_key,
    paragraph_changes,
    same_but_for_passing,
    share_paragraph,
)
from wiredesk.dedupe.removal import announces_removal
from wiredesk.dedupe.revision import Edit, edits

__all__ = [
    "Change",
    "Credited",
    "Edit",
    "Hit",
    "Judgement",
    "Lookalike",
    "Member",
    "TextKeys",
    "announces_removal",
    "choose_origin",
    "count_words",
    "edits",
    "fingerprint",
    "headline_key",
    "judge",
    "keys_of",
    "lowest_keys",
    "paragraph_changes",
    "printed_numbers",
    "same_but_for_passing",
    "share_paragraph",
    "sketch",
]
