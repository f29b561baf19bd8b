"""Frozen records that travel between the stages; one module per step of the run, in the order of the data.

Every time is an aware ``datetime``; what a publisher says about time is a ``Moment``. Nothing here knows I/O.
"""

from wiredesk.records.fetching import Hop, Outcome, Page, Request
from wiredesk.records.moments import Moment
from wiredesk.records.reading import (
    OF_LISTING,
    Access,
    Article,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    Image,
    Rights,
)
from wiredesk.records.storing import EditKind, Result, Verdict, VerdictKind
from wiredesk.records.watching import Lease, Link, Listing, Rules, Source, Target, TargetKind

__all__ = [
    "OF_LISTING",
    "Access",
    "Article",
    "Attribution",
    "AttributionKind",
    "Block",
    "BlockKind",
    "EditKind",
    "Hop",
    "Image",
    "Lease",
    "Link",
    "Listing",
    "Moment",
    "Outcome",
    "Page",
    "Request",
    "Result",
    "Rights",
    "Rules",
    "Source",
    "Target",
    "TargetKind",
    "Verdict",
    "VerdictKind",
]
