"""The words in which two texts differ.

Myers, "An O(ND) difference algorithm and its variations", 1986, on words between paragraphs that are alike. The work
is bounded: where more than ``MOST_EDITS`` words differ, the rest of the stretch counts as replaced.
"""

from collections.abc import Iterator, Sequence

MOST_EDITS = 400

Span = tuple[int, int, int, int]  # from, to in the old text; from, to in the new


def differences(old: Sequence[str], new: Sequence[str]) -> list[Span]:
    """The spans in which two sequences differ, in order; none overlap, and between them the sequences are equal."""
    start = _common_start(old, new)
    end = _common_start(old[start:][::-1], new[start:][::-1])
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    if not middle_old and not middle_new:
        return []
    matches = _matches(middle_old, middle_new)
    spans: list[Span] = []
    at_old = at_new = 0
    for in_old, in_new in [*matches, (len(middle_old), len(middle_new))]:
        if (at_old, at_new) != (in_old, in_new):
            spans.append((at_old + start, in_old + start, at_new + start, in_new + start))
        at_old, at_new = in_old + 1, in_new + 1
    return spans


def _common_start(old: Sequence[str], new: Sequence[str]) -> int:
    for place, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return place
    return min(len(old), len(new))


def _matches(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of equal elements on a shortest edit path; none when the path is longer than allowed."""
    # The state per number of edits: how far into ``old`` each diagonal (old - new) has come.
    furthest = {1: 0}
    trail: list[dict[int, int]] = []
    for edits in range(min(len(old) + len(new), MOST_EDITS) + 1):
        trail.append(dict(furthest))
        for diagonal in range(-edits, edits + 1, 2):
            down = _goes_down(furthest, diagonal, edits)
            place = furthest[diagonal + 1] if down else furthest[diagonal - 1] + 1
            while place < len(old) and place - diagonal < len(new) and old[place] == new[place - diagonal]:
                place += 1
            furthest[diagonal] = place
            if place >= len(old) and place - diagonal >= len(new):
                return list(_walk_back(trail, len(old), len(new)))[::-1]
    return []


def _goes_down(furthest: dict[int, int], diagonal: int, edits: int) -> bool:
    """Whether the path to a diagonal comes from the one above: by a word of ``new``, not by one of ``old``."""
    return diagonal == -edits or (diagonal != edits and furthest.get(diagonal - 1, -1) < furthest.get(diagonal + 1, -1))


def _walk_back(trail: Sequence[dict[int, int]], in_old: int, in_new: int) -> Iterator[tuple[int, int]]:
    """The equal elements of the path, from its end."""
    for edits in range(len(trail) - 1, -1, -1):
        furthest, diagonal = trail[edits], in_old - in_new
        before = diagonal + 1 if _goes_down(furthest, diagonal, edits) else diagonal - 1
        from_old = furthest[before]
        from_new = from_old - before
        while in_old > from_old and in_new > from_new and in_old > 0 and in_new > 0:
            in_old, in_new = in_old - 1, in_new - 1
            yield in_old, in_new
        if edits:
            in_old, in_new = from_old, from_new
