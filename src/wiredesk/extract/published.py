"""When the story was published and modified: a vote of the places where pages say it, never running text.

Each place gives candidates. The day with the most weight wins (structured data, meta tags, dates in the URL and the
date line near the headline confirm each other); among the candidates of that day the most exact is answered: time and
offset before time, time before date.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from types import MappingProxyType

from wiredesk.extract import date_lines, state_facts
from wiredesk.extract import date_sources as where
from wiredesk.extract.document import Document
from wiredesk.extract.places import Places
from wiredesk.extract.reading import Candidate, Reading
from wiredesk.extract.stated_dates import Found, Reader, in_order
from wiredesk.records import Link, Moment
from wiredesk.web.dates import Stamp
from wiredesk.web.months import fold
from wiredesk.web.text import squash

_ZONED_TIME = 3  # exactness of a time of day with its offset
_KEPT_FOR_SCRIPTS = ("title", "data-timestamp", "data-datetime", "data-livestamp", "data-time", "data-published")
_FOR_SCRIPTS = ", ".join(("abbr[title]", "span[title]", *(f"[{name}]" for name in _KEPT_FOR_SCRIPTS[1:])))
_MOST_FOR_SCRIPTS = 40
_WECHAT = re.compile(r"\bvar ct\s*=\s*[\"'](?P<seconds>\d{10})")
_LONGEST_STAMP = 40  # characters
_MACHINE_FORMS = frozenset({"iso", "epoch"})
_IN_URL = "date in the URL"
_ARCHIVED = re.compile(r"^https?://[^/]+/web/\d{14}[a-z_]*/")  # web archives put their own date before the address


def read(
    doc: Document,
    *,
    zone: str | None,
    language: str | None,
    now: datetime,
    link: Link | None,
    places: Places | None = None,
) -> tuple[Reading[Moment | None], Reading[Moment | None]]:
    """Published and modified as the page states them.

    ``zone`` is the source's IANA zone (applies where a text has no offset), ``language`` the page's tag, ``now`` the
    time of the fetch, ``link`` what the listing said (asked last), ``places`` the neighbourhood of the headline where
    it is known already. Never raises.
    """
    reader = Reader(zone, language, now)
    around = places or Places(doc)
    published = [*_structured(doc, reader)] or [*_abbreviated(doc, reader)] or [*_behind_words(around, reader)]
    modified = list(_structured_modified(doc, reader))
    on_page, changed = date_lines.visible(around, reader, enough=bool(published))
    published += on_page
    modified += changed
    published += _from_url(doc.url, reader)
    if published and not any(one.stamp.zoned for one in published):
        published += _unseen(doc, reader)
    if not published:
        published += _in_foot(doc, reader) or _in_wechat(doc, reader)
    if not published and (node := state_facts.story(doc)):
        held = next((node[key] for key in state_facts.PUBLISHED if node.get(key)), None)
        published += _given(reader, held, "state of the story", 1.0)
    if link and link.published and link.published.at <= now + timedelta(days=2):
        published.append(Found(Stamp(link.published, "link", True), "listing", 1.0))
    first = _vote(in_order(published) or [_only(one) for one in changed[:1]], now)
    return replace(first, lost=(*first.lost, *dict.fromkeys(reader.refused))), _latest(modified, first.value)


def _only(changed: Found) -> Found:
    """The printed date of an update as the story's own, where its page says no other: readers know it by that."""
    return replace(changed, evidence=f"{changed.evidence}; only an update is stated")


# ------------------------------------------------------------------------------------------------ places


def _structured(doc: Document, reader: Reader) -> Iterator[Found]:
    article = doc.ld_article
    if article is not None:
        for key, weight in (("datePublished", 3.0), ("dateCreated", 1.5), ("uploadDate", 1.0)):
            yield from _given(reader, article.get(key), f"json-ld {key}", weight)
    for node in doc.ld:
        if node is not article and "datePublished" in node:
            weight = 0.9 if article is None else 0.5
            yield from _given(reader, node.get("datePublished"), f"json-ld {_type(node)} datePublished", weight)
    yield from _metas(doc, reader, where.PUBLISHED_META, 2.5)
    yield from _metas(doc, reader, where.WEAK_META, 1.3)


def _abbreviated(doc: Document, reader: Reader) -> Iterator[Found]:
    """The hAtom microformat of Blogger and old themes; several of them are a list of posts."""
    nodes = doc.tree.css("abbr.published[title]")
    if len(nodes) == 1:
        yield from _given(reader, nodes[0].attributes.get("title"), "abbr.published", 2.5)


def _behind_words(around: Places, reader: Reader) -> Sequence[Found]:
    """The one moment near the headline that an attribute keeps for scripts: print says "2 hours ago"."""
    near = {leaf.box: leaf.text for leaf, _ in around.near()}
    found = []
    for node in around.doc.tree.css(_FOR_SCRIPTS)[:_MOST_FOR_SCRIPTS]:
        box = around.doc.box_of(node)
        if box is None or box.index not in near or where.UPDATED_LABEL.search(fold(near[box.index])):
            continue
        kept = ((name, node.attributes.get(name) or "") for name in _KEPT_FOR_SCRIPTS)
        stamps = ((name, reader.read(value)) for name, value in kept if value[:4].isdigit())
        found += [Found(one, f"{node.tag} {name}", 2.0) for name, one in stamps if one and one.form in _MACHINE_FORMS]
    return found if len(found) == 1 else ()


def _unseen(doc: Document, reader: Reader) -> Iterator[Found]:
    """Microdata that style hides from readers: where nothing else gives the offset, it may."""
    node = doc.tree.css_first("[itemprop=datePublished]")
    stamp = reader.read(squash(node.text())[:_LONGEST_STAMP]) if node is not None else None
    if stamp and stamp.zoned:
        yield Found(stamp, "itemprop datePublished", 1.0)


def _in_foot(doc: Document, reader: Reader) -> list[Found]:
    """The moment that microdata give, where it stands far from the headline and no other element gives another day."""
    given = (node.attributes for node in doc.tree.css("[itemprop~=datePublished]")[:_MOST_FOR_SCRIPTS])
    stamps = [reader.read(one.get("datetime") or one.get("content") or "") for one in given]
    found = [Found(stamp, "itemprop datePublished", 1.0) for stamp in stamps if stamp]
    return found[:1] if len({one.stamp.moment.at.date() for one in found}) == 1 and all(stamps) else []


def _in_wechat(doc: Document, reader: Reader) -> list[Found]:
    """The moment that articles of WeChat's public accounts keep in a script; print says "yesterday"."""
    for node in doc.tree.css("script") if doc.tree.css_first("#js_content") is not None else ():
        if stated := _WECHAT.search(node.text()):
            return [*_given(reader, stated["seconds"], "script of WeChat", 2.0)]
    return []


def _structured_modified(doc: Document, reader: Reader) -> Iterator[Found]:
    if doc.ld_article is not None:
        yield from _given(reader, doc.ld_article.get("dateModified"), "json-ld dateModified", 3.0)
    yield from _metas(doc, reader, where.MODIFIED_META, 2.0)


def _given(reader: Reader, value: object, evidence: str, weight: float) -> Iterator[Found]:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value")
    if stamp := reader.read(value):
        yield Found(stamp, evidence, weight)
    elif value:
        reader.refuse(value, evidence)


def _type(node: object) -> str:
    kind = node.get("@type") if isinstance(node, dict) else None
    return kind if isinstance(kind, str) else "node"


def _metas(doc: Document, reader: Reader, names: Iterable[str], weight: float) -> Iterator[Found]:
    """The named meta tags; each further one that says the same adds little."""
    meta = doc.meta
    for name in names:
        contents = meta.get(name)
        if contents and (stamp := reader.read(contents[0])):
            yield Found(stamp, f"meta {name}", weight)
            weight = min(weight, 0.5)
        elif contents and contents[0]:
            reader.refuse(contents[0], f"meta {name}")


def _from_url(url: str, reader: Reader) -> Iterator[Found]:
    found = where.URL_DATE.search(_ARCHIVED.sub("/", url))
    if not found:
        return
    year, month, day = (next(filter(None, (found[f"{part}{n}"] for n in "12345"))) for part in "ymd")
    number = where.MONTH_NUMBERS.get(month[:3].lower()) or month
    if stamp := reader.read(f"{year}-{int(number):02}-{int(day):02}"):
        plain = not found["more"]  # "art-2000011204418" is the number of an article
        yield Found(stamp, _IN_URL, 2.5 if plain else 1.0, shown=plain, fixed=plain)


# ------------------------------------------------------------------------------------------------ choosing


def _vote(found: list[Found], now: datetime) -> Reading[Moment | None]:
    if not found:
        return Reading(None)
    weights: dict[date, float] = {}
    first_stated = min((one.moment.at.date() for one in found if not one.shown and one.weight > 2), default=None)
    for one in found:
        for day in one.days:
            weights[day] = weights.get(day, 0.0) + one.trust(now, first_stated)
    day = max(weights, key=lambda d: weights[d])
    day = next(filter(None, (_printed_later(one, day, found) for one in found)), day)
    agreeing = [one for one in found if day in one.days]
    best = max(agreeing, key=lambda one: (one.exactness, one.weight))
    lost = tuple(_lost(one, best, weights) for one in found if one is not best)
    if best.exactness == _ZONED_TIME and not best.moment.at.utcoffset():
        best = next((one for one in agreeing if _is_local(one, best)), best)
    local = next(filter(None, (_in_print(best, one) for one in found)), None)
    if local is not None:
        return Reading(local, f"{best.evidence}; offset from the printed time", lost)
    return Reading(best.moment, _evidence(best), lost)


def _printed_later(one: Found, day: date, found: Sequence[Found]) -> date | None:
    """The day of a printed time, where the ``day`` before is that of the URL alone: put in on the evening before."""
    alone = all(other.evidence == _IN_URL for other in found if day in other.days)
    timed = one.shown and one.exactness > 1
    return day + timedelta(days=1) if alone and timed and day + timedelta(days=1) in one.days else None


def _is_local(one: Found, best: Found) -> bool:
    """Whether a place states the moment of ``best``, which is in UTC, with the offset of the newsroom."""
    return not one.shown and one.stamp.zoned and one.moment.at == best.moment.at and bool(one.moment.at.utcoffset())


def _in_print(stated: Found, printed: Found) -> Moment | None:
    """The stated UTC moment at the offset in which the page prints it: ``03:37Z`` beside a printed 23:37 is -04:00."""
    if stated.exactness < _ZONED_TIME or stated.moment.at.utcoffset() or printed.stamp.zoned or printed.exactness < 2:
        return None
    gap = printed.moment.at.replace(tzinfo=UTC, second=0) - stated.moment.at.replace(second=0)
    if not gap or gap % timedelta(minutes=15) or not timedelta(hours=-12) <= gap <= timedelta(hours=14):
        return None
    return Moment(stated.moment.at.astimezone(timezone(gap)))


def _latest(found: list[Found], published: Moment | None) -> Reading[Moment | None]:
    """The modification: the most trusted place, refused where it lies before the publication."""
    fit = [one for one in found if published is None or one.moment.at.date() >= published.at.date()]
    if not fit:
        return Reading(None, "", tuple(Candidate(one.moment, one.evidence, "before publication") for one in found))
    best = max(fit, key=lambda one: (one.weight, one.exactness))
    return Reading(best.moment, _evidence(best), tuple(_lost(one, best) for one in found if one is not best))


def _evidence(found: Found) -> str:
    if found.moment.date_only or found.stamp.zoned:
        return found.evidence
    zone = found.moment.at.tzname() or "UTC"
    return f"{found.evidence}; no offset given, read in {getattr(found.moment.at.tzinfo, 'key', zone)}"


def _lost(found: Found, best: Found, weights: Mapping[date, float] = MappingProxyType({})) -> Candidate[Moment | None]:
    why = "the same day, less exact" if found.days & best.days else "another day, less support"
    if weights and not found.days & best.days:
        why += f" ({max(map(weights.__getitem__, found.days)):.1f} to {max(map(weights.__getitem__, best.days)):.1f})"
    return Candidate(found.moment, found.evidence, why)
