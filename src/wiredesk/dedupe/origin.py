"""Whose text it is: the member of a cluster from which the others most likely come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wiredesk.records import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One article of a cluster, as far as its origin is concerned.

    ``domain`` is the registrable domain of its URL, ``credited`` the canonical names of its attributions that do not
    name the publisher itself, ``words`` the length of its text.
    """

    article_id: int
    url: str
    domain: str
    publisher: str | None = None
    credited: tuple[str, ...] = ()
    canonical_elsewhere: str | None = None
    published_at: Moment | None = None
    first_seen: datetime
    words: int = 0


def choose_origin(members: Sequence[Member]) -> int:
    """The article id of the origin. Raises ``ValueError`` when there are no members."""
    return min(
        members,
        key=lambda m: (
            m.published_at is None,
            m.published_at.at if m.published_at else m.first_seen,
            -m.words,
            m.article_id,
        ),
    ).article_id
