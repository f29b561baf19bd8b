"""What the JSON state of a page says about its story, where the visible page lacks the story altogether.

Frameworks that draw the page in the browser leave one object per story in a script: headline, body, authors, dates.
"""

import re
from collections.abc import Iterator, Mapping

from wiredesk.extract.document import Document

_VISIBLE = 600  # characters of paragraphs from which a page shows its story
_PARAGRAPH = 60
_MAX_NODES = 60_000
_FUSION = "fusion-metadata"  # the script in which Arc Publishing leaves the story
_LETTERS = 12  # shared letters from which two titles are one
_NO_LETTERS = re.compile(r"[\W_]+")
_TITLES = ("headline", "title", "name")
_BODIES = frozenset(
    {"articlebody", "blocks", "body", "content", "content_elements", "copy", "elements", "html", "paragraphs", "text"}
)
PUBLISHED = (
    "publishedAt", "published_at", "datePublished", "publishDate", "publish_date", "publishedDate", "published_date",
    "publicationDate", "publication_date", "firstPublished", "firstPublishedAt", "first_publish_date", "publishedTime",
    "publishTime", "pubDate", "published", "display_date", "displayDate",
)  # fmt: skip
"""Keys under which such objects hold the publication, as the common headless systems name them."""
AUTHORS = ("authors", "author", "byline", "bylines", "contributors", "writers")


def writers(node: Mapping[str, object]) -> object:
    """The authors of a story's object; Arc Publishing keeps them under ``credits.by``."""
    credits = node.get("credits")
    by = credits.get("by") if isinstance(credits, Mapping) else None
    return by or next((node[key] for key in AUTHORS if node.get(key)), None)


def story(doc: Document) -> Mapping[str, object] | None:
    """The object that describes this page's story: its headline is the page's, and a body stands beside it.

    None where the page shows a story of its own.
    """
    shown = (leaf for leaf in doc.leaves if len(leaf.text) >= _PARAGRAPH and 2 * leaf.link_chars < len(leaf.text))
    if not doc.is_whole and sum(len(leaf.text) for leaf in shown) >= _VISIBLE:
        return None
    known = titles(doc)
    if not known:
        return None
    return next((node for state in doc.states for node in _nodes(state) if _describes(node, known)), None)


def titles(doc: Document) -> list[str]:
    """The letters of the headlines that the page prints or states, where they are long enough to know it by."""
    stated = [doc.text_of(h1) for h1 in doc.h1s] + [doc.first_meta("og:title") or "", doc.title_tag or ""]
    return [letters for title in stated if len(letters := _letters(title)) >= _LETTERS]


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text[:200].casefold())


def _describes(node: Mapping[str, object], titles: list[str]) -> bool:
    return any(key.lower() in _BODIES for key in node if isinstance(key, str)) and is_titled(node, titles)


def is_titled(node: Mapping[str, object], titles: list[str]) -> bool:
    """Whether an object holds one of the headlines ``titles`` of its page."""
    headlines = node.get("headlines")  # Arc Publishing
    basic = headlines.get("basic") if isinstance(headlines, Mapping) else None
    for value in (basic, *map(node.get, _TITLES)):
        value = value.get("rendered") if isinstance(value, Mapping) else value  # WordPress
        letters = _letters(value) if isinstance(value, str) else ""
        if len(letters) >= _LETTERS and any(letters in title for title in titles):
            return True
    return False


def _nodes(state: object) -> Iterator[Mapping[str, object]]:
    pending = [state]
    for _ in range(_MAX_NODES):
        if not pending:
            return
        node = pending.pop()
        if isinstance(node, Mapping):
            yield node
            pending.extend(value for value in node.values() if isinstance(value, dict | list))
        elif isinstance(node, list):
            pending.extend(value for value in node if isinstance(value, dict | list))


def filed(doc: Document) -> Mapping[str, object] | None:
    """The story as Arc Publishing leaves it in its pages (``Fusion.globalContent``, in the ANS format), or None."""
    states = (state for state in doc.state_in(_FUSION) if isinstance(state, Mapping))
    return next((state for state in states if "headlines" in state and "content_elements" in state), None)
