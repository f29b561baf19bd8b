"""The tags that a page prints beside its story. Sites print as many links in their menus, clouds and consent boxes."""

import re
from collections.abc import Iterator

from wiredesk.extract import flags as f
from wiredesk.extract.document import Document
from wiredesk.extract.frame import Frame
from wiredesk.extract.scope import Scope
from wiredesk.extract.source_names import is_date
from wiredesk.extract.walk import Leaf
from wiredesk.web.text import squash

_ABOVE, _BELOW = 6, 30  # leaves around headline and story in which tags are printed
_LONGEST, _LONGEST_ROW = 40, 200  # characters of a tag, and of a row of them
_MOST = 20  # tags of a story; more are a cloud of the site's
_FOREIGN = (
    f.NAV | f.FOOTER | f.ASIDE | f.COMMENTS | f.RELATED | f.PROMO | f.CONSENT | f.FORM | f.HIDDEN | f.SHARE
    | f.AUTHOR_BOX | f.BYLINE
)  # fmt: skip
_LABEL = re.compile(
    r"^(?:tags?|tagged|labels?|topics?|filed under|categories|schlagw[oö]rte[r]?|themen|etiquetas|temas"
    r"|mots-clés|tag correlati"
    r"|标签|標籤|关键词|關鍵詞|关键字|タグ|태그)\b\s*[:：]?\s*",
    re.IGNORECASE,
)
_MARKS = re.compile(r"^[#\-–•·\s]+|[\s,;:]+$|\s*\(\d+\)$")


def printed(doc: Document, scope: Scope) -> list[str]:
    """The tags in lists of links right above and below the story; none where there are as many as in a cloud."""
    found = [tag for leaf in _leaves(doc, scope) for tag in _labels(doc, leaf)]
    return found if len(found) <= _MOST else []


def _leaves(doc: Document, scope: Scope) -> Iterator[Leaf]:
    frame = Frame.of(doc, scope)
    for leaf in doc.leaves[max(frame.headline - _ABOVE, 0) : frame.story_last + 1 + _BELOW]:
        if leaf.links and not frame.story <= leaf.index <= frame.story_last:
            said = frame.flags.up_to_root(leaf.box)
            if said & f.TAGS and not said & _FOREIGN:
                yield leaf


def _labels(doc: Document, leaf: Leaf) -> list[str]:
    """The tags in one line: a link each where there are several, whether or not a blank parts them."""
    text = _LABEL.sub("", leaf.text)
    several = leaf.links > 1
    if len(text) > (_LONGEST_ROW if several else _LONGEST) or leaf.link_chars * 2 < len(text):
        return []
    links = (squash(link.text()) for link in doc.boxes[leaf.box].node.css("a")) if several else [text]
    tags = (_MARKS.sub("", link) for link in links if link in leaf.text)
    return [tag for tag in tags if tag and len(tag) <= _LONGEST and not is_date(tag)]
