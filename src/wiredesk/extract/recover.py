"""The story where the visible page lacks it: JSON-LD articleBody, then the state that frameworks leave in scripts."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape

from wiredesk.extract.document import Document
from wiredesk.records import Block, BlockKind
from wiredesk.web.text import squash

_SHORTEST = 200  # characters of a story worth recovering
_MAX_NODES = 60_000
_TEXT_KEYS = frozenset({"content", "text", "html", "body", "value", "paragraph", "articlebody", "copy"})
_TAG = re.compile(r"<[^<>]*>")
_BLOCK_END = re.compile(r"</(?:p|div|h[1-6]|li|blockquote|tr)\s*>|<br\s*/?>|\r?\n\s*\r?\n|\n", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?。！？।]")
_HIDDEN_MARKUP = re.compile(r"<(/?)(?:script|style|figure|iframe)\b[^<>]*>", re.IGNORECASE)


def from_structured(doc: Document) -> tuple[Block, ...]:
    """The articleBody of the page's JSON-LD as paragraphs; empty when there is none worth reading."""
    node = doc.ld_article
    text = node.get("articleBody") if node is not None else None
    if isinstance(text, list):
        text = "\n".join(part for part in text if isinstance(part, str))
    return _blocks(text) if isinstance(text, str) and len(text) >= _SHORTEST else ()


def from_state(doc: Document) -> tuple[Block, ...]:
    """The longest run of prose in the JSON state of the page: one long string of markup, or a list of paragraphs."""
    best: tuple[Block, ...] = ()
    best_size = _SHORTEST
    for state in doc.states:
        for texts in _runs(state):
            size = sum(len(text) for text in texts)
            if size > best_size:
                blocks = tuple(block for text in texts for block in _blocks(text))
                size = sum(len(block.text) for block in blocks if _SENTENCE.search(block.text))
                if size > best_size:
                    best, best_size = blocks, size
    return best


def _runs(state: object) -> Iterator[Sequence[str]]:
    """Lists of texts that stand side by side in lists, and single long texts."""
    pending = [state]
    seen = 0
    while pending and seen < _MAX_NODES:
        seen += 1
        node = pending.pop()
        if isinstance(node, Mapping):
            pending.extend(value for value in node.values() if isinstance(value, dict | list))
            yield from ([text] for text in _texts(node) if len(text) >= _SHORTEST)
        elif isinstance(node, list):
            pending.extend(value for value in node if isinstance(value, dict | list))
            texts = [text for member in node if isinstance(member, Mapping) for text in _texts(member)]
            texts = texts or [member for member in node if isinstance(member, str) and " " in member]
            if len(texts) > 1:
                yield texts


def _texts(node: Mapping[str, object]) -> list[str]:
    found = [
        value for key, value in node.items() if isinstance(value, str) and key.lower() in _TEXT_KEYS and " " in value
    ]
    return found[:1]


def _blocks(markup: str) -> tuple[Block, ...]:
    shown = " ".join(_shown(markup))
    parts = (squash(unescape(_TAG.sub(" ", part))) for part in _BLOCK_END.split(shown))
    return tuple(Block(BlockKind.PARAGRAPH, part) for part in parts if len(part) > 1)


def _shown(markup: str) -> Iterator[str]:
    """``markup`` without scripts, styles and figures. One pass: hostile markup may open thousands and close none."""
    at = 0
    hidden = False
    for match in _HIDDEN_MARKUP.finditer(markup):
        if not hidden:
            yield markup[at : match.start()]
        hidden = not match[1]
        at = match.end()
    if not hidden:
        yield markup[at:]
