"""Per-source rules: selectors that override what the readers find, each set dated.

A rule is a CSS selector, or ``re:PATTERN`` whose first group is searched in the visible text. A rule that matches
nothing leaves the field to the reader.
"""

import re
from collections.abc import Sequence
from datetime import datetime

from selectolax.lexbor import LexborNode, SelectolaxError

from wiredesk.errors import ReadError
from wiredesk.extract import agencies, body
from wiredesk.extract.body import Body
from wiredesk.extract.document import Document
from wiredesk.extract.reading import Reading
from wiredesk.records import Attribution, AttributionKind, Moment, Outcome, Rules, Source
from wiredesk.web.dates import parse_moment
from wiredesk.web.text import squash

_NONE = Rules()


def in_force(source: Source | None, at: datetime) -> Rules:
    """The rules of ``source`` for a page fetched at ``at``: the latest set that is valid by then."""
    best = _NONE
    for rules in source.rules if source else ():
        newer = best.valid_from is None or (rules.valid_from is not None and rules.valid_from >= best.valid_from)
        if (rules.valid_from is None or rules.valid_from <= at.date()) and newer:
            best = rules
    return best


def text_of(doc: Document, rule: str | None, field: str) -> Reading[str | None] | None:
    """The first match of ``rule`` as text, or None."""
    found = all_of(doc, rule, field)
    return Reading(found.value[0], found.evidence) if found else None


def all_of(doc: Document, rule: str | None, field: str) -> Reading[tuple[str, ...]] | None:
    """Every match of ``rule`` as text, without repeats, or None. Raises ``ReadError`` for a broken rule."""
    if not rule:
        return None
    if rule.startswith("re:"):
        texts = _search(doc, rule[3:], field)
    else:
        texts = [
            squash(node.attributes.get("content") or node.text(separator=" ")) for node in select(doc, rule, field)
        ]
    values = tuple(dict.fromkeys(text for text in texts if text))
    return Reading(values, f"rule {field} {rule!r}") if values else None


def select(doc: Document, selector: str, field: str) -> Sequence[LexborNode]:
    """The elements that ``selector`` matches. Raises ``ReadError`` (PARSE_ERROR) for a broken selector."""
    try:
        return doc.tree.css(selector)
    except (SelectolaxError, ValueError) as error:
        raise ReadError(Outcome.PARSE_ERROR, f"rule {field}: bad selector {selector!r}") from error


def _search(doc: Document, pattern: str, field: str) -> list[str]:
    try:
        match = re.search(pattern, "\n".join(leaf.text for leaf in doc.leaves))
    except re.error as error:
        raise ReadError(Outcome.PARSE_ERROR, f"rule {field}: bad pattern {pattern!r}") from error
    return [squash(match[1] if match.lastindex else match[0])] if match else []


def story(doc: Document, rule: str | None) -> Body | None:
    """The blocks of the elements that ``rule`` selects, nothing filtered; or the text that its pattern finds."""
    if not rule:
        return None
    if rule.startswith("re:"):
        found = all_of(doc, rule, "text")
        return body.of_texts(found.value, found.evidence) if found else None
    boxes = [box for node in select(doc, rule, "text") if (box := doc.box_of(node)) is not None]
    leaves = sorted({index for box in boxes for index in range(box.first, box.last)})
    return body.of_leaves(doc, leaves, f"rule text {rule!r}") if leaves else None


def published(doc: Document, rule: str | None, source: Source | None, now: datetime) -> Reading[Moment | None] | None:
    """The time that ``rule`` points at: a ``datetime`` attribute, else the text."""
    if not rule:
        return None
    texts = [] if rule.startswith("re:") else [n.attributes.get("datetime") for n in select(doc, rule, "published")]
    found = all_of(doc, rule, "published")
    for text in (*texts, *(found.value if found else ())):
        moment = parse_moment(
            text or "", zone=source.timezone if source else None, language=source.language if source else None, now=now
        )
        if moment is not None:
            return Reading(moment, f"rule published {rule!r}")
    return None


def attribution(doc: Document, rule: str | None) -> tuple[Attribution, ...]:
    """Whom the text is credited to by ``rule``; agencies under their canonical name."""
    found = all_of(doc, rule, "attribution")
    out = []
    for printed in found.value if found else ():
        agency = agencies.find(printed)
        kind = AttributionKind.AGENCY if agency else AttributionKind.SOURCE_LINE
        name = agency.name if agency else printed
        out.append(Attribution(name=name, printed=printed, kind=kind, evidence=found.evidence if found else ""))
    return tuple(out)
