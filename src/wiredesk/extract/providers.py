"""Rows beside the headline of a portal that say whose text it runs: a link to the outlet's front page, an account."""

import re
from itertools import islice
from urllib.parse import urlsplit

from wiredesk.extract import source_words as w
from wiredesk.extract.document import Document, sound
from wiredesk.extract.source_names import Claim, claim, is_caseless, is_date, is_name
from wiredesk.extract.walk import Leaf
from wiredesk.records import AttributionKind
from wiredesk.web.text import squash
from wiredesk.web.urls import registrable_domain

_MOST_LINKS, _MOST_BLANKS = 3, 3  # links of a row that are looked at; blanks in an outlet's name
_ACCOUNT = re.compile(r"(?:^|[\s_-])(?:account|author|source|user)-?name(?:$|[\s_-])")
_LONGEST, _PERSON = 12, 3  # characters of an account's name; of the longest name of a person
_JOINTS = " |·•–—-,"


def of_row(doc: Document, leaf: Leaf) -> tuple[Claim, ...]:
    """The outlet or account that a line beside the headline names as the one that wrote the story; none in others."""
    return _linked(doc, leaf) or _account(doc, leaf)


def _linked(doc: Document, leaf: Leaf) -> tuple[Claim, ...]:
    """The other outlet whose front page a row links by its name, with a date behind: portals run what others wrote."""
    if not 0 < leaf.link_chars < len(leaf.text):
        return ()
    here = registrable_domain(doc.url) if doc.url else ""
    for node in islice(doc.boxes[leaf.box].node.css("a[href^=http]"), _MOST_LINKS if here else 0):
        address = urlsplit(sound(node.attributes.get("href") or ""))
        name = squash(node.text())
        front = address.path in ("", "/") and not address.query and registrable_domain(address.geturl()) != here
        rest = leaf.text.removeprefix(name).lstrip(_JOINTS)
        dated = leaf.text.startswith(name) and rest[:1].isdigit() and is_date(rest)
        if front and dated and is_name(name) and name.count(" ") <= _MOST_BLANKS:
            return (claim(name, AttributionKind.SYNDICATED),)
    return ()


def _account(doc: Document, leaf: Leaf) -> tuple[Claim, ...]:
    """The account that wrote for a Chinese portal, where its box holds no person's name: "IT之家"."""
    name = leaf.text
    fits = _PERSON < len(name) <= _LONGEST and is_caseless(name) and not any(map(str.isspace, name))
    if not fits or not _ACCOUNT.search(doc.boxes[leaf.box].cls) or is_date(name) or name in w.UNNAMED:
        return ()
    return (claim(name, AttributionKind.SOURCE_LINE),)
