"""Sitemaps (sitemaps.org 0.9): news sitemaps (Google News extension 0.9), plain ones, and indexes of sitemaps."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import Element

from wiredesk.discover.gather import MAX_ENTRIES, Gathering, language_of, literal
from wiredesk.discover.xml import Names
from wiredesk.records import Link, Listing, TargetKind

MAX_AGE = timedelta(days=30)
"""Sitemaps and entries that have not changed for longer hold no news."""

_MONTH = re.compile(r"(?<!\d)(20\d\d)[-_/]?(0[1-9]|1[0-2])(?!\d{3})")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_DIGITS = re.compile(r"\d+")
_SHORT = re.compile(r"(?<!\d)\d{1,5}(?!\d)(?![^?]*\d{6})")
_FIRST = datetime.min.replace(tzinfo=UTC)


def read_sitemap(root: Element, gathering: Gathering) -> Listing:
    """The entries of a sitemap, or the child sitemaps of an index, in document order.

    What is older than ``MAX_AGE`` by its own word is dropped as stale; of more than 2,000 the newest stay.
    """
    names = Names(root)
    if names[root.tag] == "sitemapindex":
        children = [element for element in root if names[element.tag] == "sitemap"]
        counted = _counted((part.text or "" for element in children for part in element), gathering.now)
        links = [_child(element, names, gathering, counted) for element in children]
        form, kind = "sitemap-index", TargetKind.SITEMAP
    else:
        links = [_entry(element, names, gathering) for element in root if names[element.tag] == "url"]
        news = any(name.startswith("news:") for name in names.values())
        form, kind = ("news-sitemap" if news else "sitemap"), TargetKind.SITEMAP
    for link in _newest([link for link in links if link is not None], gathering):
        gathering.add(link)
    return gathering.listing(kind, form)


def _newest(links: list[Link], gathering: Gathering) -> list[Link]:
    if len(links) <= MAX_ENTRIES:
        return links
    fresh = sorted(links, key=_said, reverse=True)[:MAX_ENTRIES]
    gathering.dropped["too_many"] += len(links) - MAX_ENTRIES
    kept = set(map(id, fresh))
    return [link for link in links if id(link) in kept]


def _said(link: Link) -> datetime:
    moment = link.published or link.modified
    return moment.at if moment else _FIRST


def _child(element: Element, names: Names, gathering: Gathering, counted: frozenset[str]) -> Link | None:
    found = {names[part.tag]: part.text for part in element}
    url = _location(found, gathering)
    if url is None:
        return None
    if url == gathering.base:
        gathering.dropped["itself"] += 1
        return None
    modified = gathering.moments.read(found.get("lastmod"))
    if modified:
        stale = modified.at < gathering.now - MAX_AGE
    else:
        stale = _shape(url) not in counted and _names_the_past(url, gathering.now)
    if stale:
        gathering.dropped["stale"] += 1
        return None
    return Link(url=url, kind=TargetKind.SITEMAP, modified=modified)


def _counted(urls: Iterable[str], now: datetime) -> frozenset[str]:
    """The shapes of child URLs that count up (``/map/1500.xml``, ``/map/2000.xml``): their 2000 is not a year."""
    highest = {url: max(map(int, numbers)) for url in urls if (numbers := _SHORT.findall(_path(url)))}
    return frozenset(_shape(url) for url, number in highest.items() if not 1900 <= number <= now.year + 1)


def _path(url: str) -> str:
    return url.partition("://")[2].partition("/")[2]


def _shape(url: str) -> str:
    return _DIGITS.sub("0", url.strip())


def _names_the_past(url: str, now: datetime) -> bool:
    """Whether the URL of an archive sitemap names a month or year that ended more than ``MAX_AGE`` ago."""
    path = _path(url)
    limit = now - MAX_AGE
    if months := _MONTH.findall(path):
        year, month = max((int(year), int(month)) for year, month in months)
        return (year, month) < (limit.year, limit.month)
    years = [int(year) for year in _YEAR.findall(path)]
    return bool(years) and max(years) < limit.year


def _entry(element: Element, names: Names, gathering: Gathering) -> Link | None:
    found: dict[str, str | None] = {}
    for part in element:
        name = names[part.tag]
        if name == "news:news":
            for inner in part:
                _note(inner, names, found)
        else:
            found.setdefault(name, part.text)
    url = _location(found, gathering)
    if url is None:
        return None
    moments = gathering.moments
    published, modified = moments.read(found.get("news:publication_date")), moments.read(found.get("lastmod"))
    newest = max((moment.at for moment in (published, modified) if moment), default=None)
    if newest is not None and newest < gathering.now - MAX_AGE:
        gathering.dropped["stale"] += 1
        return None
    return Link(
        url=url,
        title=literal(found.get("news:title")),
        published=published,
        modified=modified,
        language=language_of(found.get("news:language")),
        publisher=literal(found.get("news:name")),
    )


def _note(inner: Element, names: Names, found: dict[str, str | None]) -> None:
    """``news:publication`` holds name and language; the rest stands beside it."""
    if names[inner.tag] == "news:publication":
        for part in inner:
            found.setdefault(names[part.tag], part.text)
    else:
        found.setdefault(names[inner.tag], inner.text)


def _location(found: dict[str, str | None], gathering: Gathering) -> str | None:
    reference = (found.get("loc") or "").strip()
    url = gathering.resolve(reference) if reference else None
    if url is None:
        gathering.dropped["bad_link" if reference else "no_link"] += 1
    return url
