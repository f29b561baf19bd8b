"""What a field reader answers: the value, the evidence for it, and the candidates that lost."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T_co]):
    """A value that was considered. ``evidence`` names rule, tag or JSON-LD path; ``why`` says why it lost."""

    value: T_co
    evidence: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """The answer of one field reader. ``evidence`` is empty when nothing was found (``value`` None or empty)."""

    value: T_co
    evidence: str = ""
    lost: tuple[Candidate[T_co], ...] = ()
