"""Lines that stand under many stories: what an outlet or a firm prints below all that it prints.

They are learned by clusters and not by articles, for the lines of a story that many print are no such lines. A text's
lowest keys are a fair sample of its runs (``fingerprint``), and the lowest of them become known first, for under longer
texts the others are in no sketch: a line of which the lower half, or the four lowest, are common is standing. Only the
last lines of a text: the first ones of a story stand in digests as well.
"""

from collections.abc import Collection, Sequence

from wiredesk.dedupe.fingerprint import SHINGLE, lowest_keys, run_keys, short_key
from wiredesk.dedupe.tokens import tokens

LEAST_SHARE = 1 / 8  # of the sampled keys: a line or two under a long story do not hide what it is
ENOUGH = 4  # keys: four in a row are common by chance in one line of sixteen of which half is
COMMON_END = 150  # tokens: some sites print 120 words below all that they print
SHORT = 2500  # characters: in longer lookalikes standing lines are too small a part to be looked for


def standing_lines(text: str, common: frozenset[int]) -> frozenset[str]:
    """The last lines of a text that stand under other stories; none where that is all of it.

    ``common``: keys that many clusters have, as ``lowest_keys`` gives them; those of other texts do no harm.
    """
    lowest = lowest_keys(text)
    if len(common.intersection(lowest)) < max(1, LEAST_SHARE * len(lowest)):
        return frozenset()
    rank = {key: place for place, key in enumerate(lowest)}
    sampled = {place: rank[key] for place, run in enumerate(run_keys(text)) if (key := short_key(run)) in rank}
    lines = [(line, len(tokens(line))) for line in text.splitlines()]
    end = sum(length for _, length in lines)
    found: set[str] = set()
    for line, length in reversed(lines):
        end -= length
        ranks = sorted(sampled[place] for place in range(end, end + length - SHINGLE + 1) if place in sampled)
        if not _is_common([lowest[each] for each in ranks], common):
            return frozenset(found)
        found.add(line)
    return frozenset()


def _is_common(keys: Sequence[int], common: frozenset[int]) -> bool:
    """Whether the lower half of a line's sampled keys is common, or the four lowest; also where none is sampled."""
    return common.issuperset(keys[: min(ENOUGH, (len(keys) + 1) // 2)])


def without(text: str, lines: Collection[str]) -> str:
    """The text without these lines; the text as it is where no word would be left."""
    rest = "\n".join(line for line in text.splitlines() if line not in lines).strip()
    return rest if tokens(rest) else text


def without_common_end(text: str, other: str) -> tuple[str, str]:
    """Two texts without the last lines that stand in both, at most 150 tokens of them.

    Both as they are where nothing would be left of one. What ends two texts of one source is what it prints below all
    that it prints, sooner than it is known to be standing; more of it is the rest of one story.
    """
    ours, theirs = text.splitlines(), other.splitlines()
    left = COMMON_END
    while ours and theirs and (last := tokens(ours[-1])) == tokens(theirs[-1]) and len(last) <= left:
        left -= len(last)
        ours.pop()
        theirs.pop()
    if not tokens("\n".join(ours)) or not tokens("\n".join(theirs)):
        return text, other
    return "\n".join(ours), "\n".join(theirs)
