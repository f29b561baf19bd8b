"""Writers whom the story itself names: at the end of its standfirst, in its dateline, in brackets behind its last
sentence. These stay text.
"""

import re

from wiredesk.extract import agencies, han_names, han_reports, names, persons
from wiredesk.extract import flags as f
from wiredesk.extract.bylines import Known, is_lone_name
from wiredesk.extract.document import Document
from wiredesk.extract.places import Places
from wiredesk.extract.scope import Scope
from wiredesk.web.months import fold

_DECK, _NEAR = 4, 12  # leaves from a headline within which its standfirst stands, and at the start of a story
_PROSE, _ROW = 200, 90  # characters that are looked at for a dateline and at the end of a paragraph
_CLOSE = 8  # leaves around the end of a story
_FOREIGN = f.HIDDEN | f.FORM | f.COMMENTS | f.CAPTION | f.RELATED
_WIRE_SIGNED = re.compile(r"(?:\(c\)|©)\s?(?P<wire>[A-Z][\w ]{1,20})/(?P<names>[^\W\d_][^()/©]{3,60})$")
# The end of a standfirst names its writer in capitals: "... come back every year, writes JANE DOE."
_IN_DECK = re.compile(
    r"\b(?:writes|reports|says|asks|argues|explains|schreibt|berichtet)\s"
    r"(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+){1,2})\.?$"
)
# The brackets behind the last sentence, and the mark with which a newsroom ends its copy.
_BEHIND = re.compile(
    r"[.!?…”\"“»]\s?[(\[](?P<names>[^\W\d_][^()\[\]]{4,80})[)\]]\s?(?:\+{2,}|#{2,}|/?[Ee]nd(?:item)?/?|/|■|●)?$"
)
_LOGIN_MARK = re.compile("[._-]")
_LAST_MARKS, _LONGEST_END = ")]+#/dm■●", 110


def in_deck(doc: Document, around: Places, own: frozenset[str]) -> tuple[tuple[str, ...], str]:
    """The writer that the end of a standfirst names. The line is part of the story's head, not a byline."""
    start = around.headline
    for leaf in doc.leaves[start + 1 : start + _DECK] if start is not None else ():
        found = _IN_DECK.search(leaf.text)
        name = found["name"].rstrip(".") if found else ""
        if name and persons.is_person(name, own):
            return (name,), "standfirst"
    return (), ""


def in_dateline(doc: Document, scope: Scope | None, own: frozenset[str]) -> tuple[tuple[str, ...], str]:
    """The reporters whom East Asian copy names in its dateline or behind its last sentence. These stay text."""
    for leaf in doc.leaves[max(0, scope.first - _DECK) : scope.first + _NEAR] if scope else ():
        if leaf.text.isascii():
            continue
        at = leaf.text.find("（", 1, _ROW) if leaf.text[0].isdigit() else 0  # behind the date in a row
        if found := han_names.in_dateline(leaf.text[max(at, 0) :][:_PROSE].lstrip()):
            return names.split(found, own)[0], "dateline"
    for leaf in doc.leaves[scope.first : scope.last] if scope else ():
        if found := han_reports.closing(leaf.text):  # wherever the story ends before another one's lines
            return names.split(found, own)[0], "brackets behind the last sentence"
    for leaf in doc.leaves[max(scope.first, scope.last - _DECK) : scope.last] if scope else ():
        if found := han_names.signed_behind(leaf.text):
            return names.split(found, own)[0], "brackets behind the last sentence"
        if (signed := _WIRE_SIGNED.search(leaf.text[-_ROW:])) and agencies.find(signed["wire"]):
            return names.split(signed["names"], own)[0], "behind the agency at the end"
    return (), ""


def in_brackets(doc: Document, scope: Scope | None, own: frozenset[str], found: tuple[str, ...]) -> tuple[str, ...]:
    """Whom the brackets behind the last sentence name: "... by May. (Jane Doe) +++", "... by May. (By Jane Doe)".

    Asked where nobody was ``found``, or only the name under which the same person logs in.
    """
    if scope is None or (found and not _is_login(found)):
        return ()
    known = Known(own, frozenset())
    for leaf in reversed(doc.leaves[max(scope.first, scope.last - _CLOSE) : scope.last + 1]):
        match = _BEHIND.search(leaf.text[-_LONGEST_END:]) if leaf.text[-1] in _LAST_MARKS else None
        if match is None or leaf.flags & _FOREIGN:
            continue
        people, _ = names.split(match["names"], own)
        told = names.is_introduced(match["names"]) or _are_all(people, match["names"])
        if people and told and all(is_lone_name(name, known) for name in people):
            return people if not found or _spells(found[0], people[0]) else ()
    return ()


def _are_all(people: tuple[str, ...], text: str) -> bool:
    """Whether nothing but names that begin as we know names to stands in a text."""
    return len(" and ".join(people)) >= len(text) - 1 and all(map(persons.is_given, people))


def _is_login(people: tuple[str, ...]) -> bool:
    """Whether all that is known is the name under which somebody logs in: "jane.doe"."""
    return len(people) == 1 and " " not in people[0] and _LOGIN_MARK.search(people[0]) is not None


def _spells(login: str, name: str) -> bool:
    """Whether a login is made of words of a name."""
    return set(_LOGIN_MARK.split(fold(login))) <= set(fold(name).split())
