"""Paragraphs of the rich text formats in which headless systems deliver stories, as plain markup.

Portable Text (Sanity), Contentful, ProseMirror (TipTap, Storyblok), Lexical, Slate, Draft.js, Editor.js, ANS (Arc
Publishing), the blocks of WordPress, the elements of React, the trees of htmlparser2: all are lists of objects with a
type, and text or children.
"""

import re
from collections.abc import Iterator, Mapping
from html import escape

Paragraph = tuple[str, str]
"""Tag and inner markup."""

TEXT_KEYS = frozenset(
    {"__html", "articlebody", "body", "content", "copy", "html", "innerhtml", "paragraph", "rendered", "text", "value"}
)
_TYPE_KEYS = ("_type", "nodeType", "type", "__typename", "blockType", "tag", "name", "kind")
_CHILDREN = ("children", "content", "content_elements", "items", "spans", "blocks", "nodes", "innerBlocks")
_INNER = ("data", "attributes", "attrs", "contents", "model", "primary", "fields", "props")
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&#?\w+;")
_OTHER = re.compile(
    r"(?:core[/-])?(?:ad|ads|advert\w*|aside|audio|author\w*|button|caption|code|divider|embed\w*|figcaption|figure|footer"
    r"|form|gallery|iframe|image\w*|interstitial_link|link|link_list|meta|nav|newsletter\w*|oembed\w*|photo\w*|picture"
    r"|poll|promo\w*|raw_html|related\w*|script|slideshow|style|svg|template|tweet|video\w*)"
)
_HEADING = re.compile(r"h[1-6]|.*head(?:er|ing|line)?(?:[-_]?(?:\d|one|two|three|four|five|six))?|(?:inter|sub)title")
_ITEM = re.compile(r"li|.*list[-_]?item")
_ELEMENT = frozenset({"element", "tag"})  # a node of a tree of HTML, which has its name beside
_DEPTH = 6


def paragraphs(node: object, cache: Mapping[str, object], tag: str = "p", depth: int = 0) -> Iterator[Paragraph]:
    """The paragraphs that one member of a list is or holds; ``cache`` resolves the references of Apollo."""
    if isinstance(node, str):
        if reads_as_text(node):
            yield tag, _markup(node)
        return
    shape = _shape(node, cache)
    if shape is None or depth > _DEPTH:
        return
    kind = _kind(shape)
    if _OTHER.fullmatch(kind):
        return
    own = _tag(shape, kind, tag)
    text = _text(shape)
    if text is not None:
        yield own, _markup(text)
        return
    for children in _lists(shape):
        inline = [_inline(child, cache, depth + 1) for child in children]
        if children and None not in inline:
            yield own, "".join(filter(None, inline))
        else:
            for child in children:
                yield from paragraphs(child, cache, own, depth + 1)
        return


def reads_as_text(value: str) -> bool:
    """Whether a string may be words: it has a blank, or letters of scripts that do without."""
    return " " in value or not value.isascii()


def _shape(node: object, cache: Mapping[str, object]) -> Mapping[str, object] | None:
    if isinstance(node, list) and len(node) > 3 and node[0] == "$" and isinstance(node[3], dict):  # React
        return {**node[3], "type": node[1]}
    if not isinstance(node, dict):
        return None
    key = node.get("__ref") or (node.get("id") if node.get("type") == "id" else None)
    target = cache.get(key) if isinstance(key, str) else None
    return target if isinstance(target, dict) else node


def _kind(node: Mapping[str, object]) -> str:
    kinds = [kind.lower() for key in _TYPE_KEYS if isinstance(kind := node.get(key), str)]
    return next((kind for kind in kinds if kind not in _ELEMENT), "")


def _tag(node: Mapping[str, object], kind: str, outer: str) -> str:
    style = node.get("style")
    kind = style.lower() if isinstance(style, str) and style != "normal" else kind
    if node.get("listItem") or _ITEM.fullmatch(kind) or outer == "li":
        return "li"
    if kind.endswith("list") or kind in ("ul", "ol"):
        return "li"
    if "quote" in kind or outer == "blockquote":
        return "blockquote"
    return "h2" if _HEADING.fullmatch(kind) else "p"


def _text(node: Mapping[str, object]) -> str | None:
    for one in (node, *(inner for key in (*_INNER, "content") if isinstance(inner := node.get(key), dict))):
        for key, value in one.items():
            if isinstance(value, str) and key.lower() in TEXT_KEYS and reads_as_text(value):
                return value
    return None


def _lists(node: Mapping[str, object]) -> Iterator[list[object]]:
    for one in (node, *(inner for key in _INNER if isinstance(inner := node.get(key), dict))):
        for key in _CHILDREN:
            value = one.get(key)
            if isinstance(value, list) and value:
                yield [value] if value[0] == "$" else value
            elif isinstance(value, str) and value:
                yield [value]


def _inline(node: object, cache: Mapping[str, object], depth: int) -> str | None:
    """The text of a span, a mark or a link; None for anything that is a block of its own."""
    if isinstance(node, str):
        return _markup(node)
    shape = _shape(node, cache)
    if shape is None or depth > _DEPTH:
        return None
    kind = _kind(shape)
    if kind in ("br", "hardbreak", "linebreak"):
        return "<br>"
    if kind and kind not in _INLINE and not kind.endswith(("inline", "text", "span", "link")):
        return None
    for key in ("text", "value", "data"):
        value = shape.get(key)
        if isinstance(value, str):
            return _markup(value)
    children = next(_lists(shape), None)
    if children is None:
        return None
    parts = [_inline(child, cache, depth + 1) for child in children]
    return None if None in parts else "".join(filter(None, parts))


_INLINE = frozenset({"a", "b", "bold", "em", "i", "italic", "link", "mark", "span", "strong", "sub", "sup", "u"})


def _markup(text: str) -> str:
    return text if _MARKUP.search(text) else escape(text, quote=False)
