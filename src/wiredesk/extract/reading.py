"""What a field reader answers: the value, the evidence for it, and the candidates that lost."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T]):
    """A value that was considered. ``evidence`` names rule, tag or JSON-LD path; ``why`` says why it lost."""

    value: T
    evidence: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """The answer of one field reader. ``evidence`` is empty when nothing was found (``value`` None or empty)."""

    value: T
    evidence: str = ""
    lost: tuple[Candidate[T], ...] = ()
