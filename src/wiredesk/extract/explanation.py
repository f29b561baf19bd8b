"""Why a record is as it is: per field the value, the evidence, and the candidates that lost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wiredesk.extract import passed_over
from wiredesk.extract.parts import Parts
from wiredesk.extract.reading import Candidate, Reading

_MOST_LOST = 40  # candidates shown per field
_LONGEST = 300  # characters of a value that is shown


@dataclass(frozen=True, slots=True)
class Lost:
    """A candidate that was not taken, where it stood, and why."""

    value: str
    evidence: str
    why: str


@dataclass(frozen=True, slots=True)
class FieldExplanation:
    """One field of the record. ``value`` is empty when nothing was found."""

    field: str
    value: str
    evidence: str
    lost: tuple[Lost, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Every field of the record, in its order. ``refused`` says why the page gave no record; empty when it did."""

    url: str
    fields: tuple[FieldExplanation, ...] = ()
    refused: str = ""


def of_parts(parts: Parts) -> Explanation:
    """The explanation of a page that was read."""
    return Explanation(parts.doc.url, tuple(_fields(parts)))


def _fields(parts: Parts) -> Iterator[FieldExplanation]:
    yield _of_reading("title", parts.title)
    dropped = tuple(Lost(_cut(text), parts.body.evidence, why) for text, why in parts.body.lost[:_MOST_LOST])
    dropped += _lost([*passed_over.paragraphs(parts)])
    yield FieldExplanation("text", _cut(parts.body.text), parts.body.evidence, dropped)
    yield FieldExplanation("canonical_url", parts.canonical.url, parts.canonical.evidence, _lost(parts.canonical.lost))
    yield _of_reading("publisher", parts.publisher)
    yield _of_reading("description", parts.description)
    writers = parts.authors
    yield FieldExplanation("authors", "; ".join(writers.authors), writers.evidence, _lost(writers.lost))
    yield FieldExplanation("byline", writers.byline or "", writers.evidence if writers.byline else "")
    yield _of_reading("dateline", parts.dateline)
    credited = parts.attribution
    names = "; ".join(one.name for one in credited.attribution)
    uncredited = _lost([*credited.lost, *passed_over.attributions(parts)])
    yield FieldExplanation("attribution", names, credited.evidence, uncredited)
    credits = "; ".join(parts.images.photo_credits)
    foreign = _lost([*passed_over.photo_credits(parts)])
    yield FieldExplanation("photo_credits", credits, parts.images.evidence, foreign)
    yield _of_reading("published_at", parts.published)
    yield _of_reading("modified_at", parts.modified)
    yield _of_reading("language", parts.language)
    yield _of_reading("section", parts.sections.section)
    yield _of_reading("tags", parts.sections.tags)
    yield _of_reading("access", parts.access)
    yield _of_reading("rights", parts.rights)


def _of_reading(field: str, reading: Reading[object]) -> FieldExplanation:
    return FieldExplanation(field, _shown(reading.value), reading.evidence, _lost(reading.lost))


def _lost(candidates: Sequence[Candidate[object]]) -> tuple[Lost, ...]:
    return tuple(Lost(_shown(one.value), one.evidence, one.why) for one in [*dict.fromkeys(candidates)][:_MOST_LOST])


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return _cut("; ".join(str(part) for part in value))
    return _cut(str(value))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
