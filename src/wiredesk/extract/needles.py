"""A cheap look before a costly search: few short strings of which every phrase of a table holds one."""

from collections.abc import Callable, Collection

_SIZE = 5  # characters: shorter ones stand in any text, longer ones are shared by no two phrases


def may_hold(phrases: Collection[str]) -> Callable[[str], bool]:
    """A function that tells whether a text may hold one of ``phrases``: where it says no, none stands in it."""
    needles = tuple(_cover(phrases))

    def holds(text: str) -> bool:
        for needle in needles:  # noqa: SIM110 - asked of every line: a generator takes twice the time
            if needle in text:
                return True
        return False

    return holds


def _cover(phrases: Collection[str]) -> list[str]:
    """The needles, by the greedy rule for set covers: next comes the one that most of the phrases left hold."""
    left = sorted(set(phrases))
    found = []
    while left:
        counts: dict[str, int] = {}
        for phrase in left:
            size = min(_SIZE, len(phrase))
            for needle in {phrase[at : at + size] for at in range(len(phrase) - size + 1)}:
                counts[needle] = counts.get(needle, 0) + 1
        best = max(counts, key=lambda needle: (counts[needle], needle))
        found.append(best)
        left = [phrase for phrase in left if best not in phrase]
    return found
