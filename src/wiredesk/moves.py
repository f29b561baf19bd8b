"""Permanent redirects of listings: when they are believed, and when no longer.

    old move, what one poll brought  ->  after  ->  the move as it is now

A redirect is followed at each poll anyway; what is decided here is whether the next poll asks the new address at once.
A slip of an administrator, a lapsed domain or a login wall answer with 301 as well, so a move needs proof: the same
place on several days, permanent redirects alone on the way, and a listing at its end that could be read.
docs/decisions/moved-listings.md has the argument.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from wiredesk.records import Outcome, Result, TargetKind
from wiredesk.web.redaction import redact
from wiredesk.web.urls import registrable_domain

PERMANENT = frozenset({301, 308})  # RFC 9110, 15.4.2 and 15.4.9
DEAD = 3  # failures in a row at the new address; then the configured one is asked again

_READ = frozenset({Outcome.OK, Outcome.NOT_MODIFIED, Outcome.SAME_BYTES})
# Home pages, also of one language: "/", "/index.html", "/en/", "/pt-br".
_FRONT = re.compile(r"/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|default)(?:\.\w{2,5})?/?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Proof:
    """How long a permanent redirect must stand: on so many days (UTC), the first and the last so far apart."""

    days: int
    span: timedelta


NEAR = Proof(3, timedelta(hours=72))
FAR = Proof(7, timedelta(days=7))  # to another registrable domain, where a lapsed name may lead


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """Where the address that is asked leads for good, and since when it does without exception."""

    url: str
    first_at: datetime
    last_at: datetime
    days: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What is known of one listing: ``polled`` is asked instead of the configured URL since ``moved_at``."""

    polled: str | None = None
    moved_at: datetime | None = None
    lead: Lead | None = None


STAYS = Move()


def proven(lead: Lead, asked: str) -> bool:
    """Whether ``asked`` has led there for long enough."""
    proof = NEAR if registrable_domain(asked) == registrable_domain(lead.url) else FAR
    return lead.days >= proof.days and lead.last_at - lead.first_at >= proof.span


def after(old: Move, result: Result) -> Move:
    """The move of a listing after one poll. A poll that failed proves nothing, except that the new address is dead."""
    if result.target.moved_to != old.polled:  # leased before the configuration changed
        return old
    if result.outcome not in _READ:
        return STAYS if old.polled and result.attempts >= DEAD else old
    asked = old.polled or result.target.url
    place = _place(result, asked)
    if place is None:
        return replace(old, lead=None)
    lead = old.lead
    if lead is None or lead.url != place:
        return replace(old, lead=Lead(url=place, first_at=result.at, last_at=result.at))
    days = lead.days + (result.at.date() > lead.last_at.date())
    lead = replace(lead, last_at=max(result.at, lead.last_at), days=days)
    return Move(polled=place, moved_at=result.at) if proven(lead, asked) else replace(old, lead=lead)


def _place(result: Result, asked: str) -> str | None:
    """Where this poll was redirected for good; None where it was not, or where a move would not be one."""
    place = result.final_url
    if not place or place == asked or not result.redirects:
        return None
    if any(hop.status not in PERMANENT for hop in result.redirects):
        return None
    if redact(place) != place or "***" in place:  # a token in the address: it is not ours to keep
        return None
    if _is_front(place) and not _is_front(asked):  # the listing is gone, and everything gone leads home
        return None
    kind = result.kind or result.target.kind
    if kind is TargetKind.SECTION and registrable_domain(place) != registrable_domain(asked):
        return None  # any page of a stranger reads as a section; a feed does not come about by chance
    return place


def _is_front(url: str) -> bool:
    parts = urlsplit(url)
    return not parts.query and _FRONT.fullmatch(parts.path) is not None
