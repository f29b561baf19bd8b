"""The story where the visible page lacks it: JSON-LD articleBody, then the state that frameworks leave in scripts."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import groupby

from wiredesk.extract import payloads, state_facts
from wiredesk.extract.document import Document
from wiredesk.extract.richtext import TEXT_KEYS, Paragraph, paragraphs, reads_as_text
from wiredesk.extract.structured import load_json
from wiredesk.records import Block, BlockKind
from wiredesk.web.text import squash

_SHORTEST = 200  # characters of a story worth recovering
_MAX_NODES = 60_000
_MAX_TEXTS = 3_000
_OWN = 3  # times what a text counts for that stands under the page's own headline
_TAG = re.compile(r"<[^<>]*>")
_BLOCK_END = re.compile(r"</(?:p|div|h[1-6]|li|blockquote|tr)\s*>|<br\s*/?>|\r?\n\s*\r?\n|\n", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?。！？।؟۔]|[\u0e01-\u0e5b]{40}")  # Thai ends sentences with a blank
_HIDDEN_MARKUP = re.compile(r"<(/?)(?:script|style|figure|iframe)\b[^<>]*>", re.IGNORECASE)

Run = tuple[list[Paragraph], bool]
"""Paragraphs that stand together, and whether the page's own headline stands over them."""


def from_structured(doc: Document) -> tuple[Block, ...]:
    """The articleBody of the page's JSON-LD as paragraphs; empty when there is none worth reading."""
    node = doc.ld_article
    text = node.get("articleBody") if node is not None else None
    if isinstance(text, list):
        text = "\n".join(part for part in text if isinstance(part, str))
    return _blocks(text) if isinstance(text, str) and len(text) >= _SHORTEST else ()


def from_state(doc: Document) -> str:
    """The longest run of prose in the state of the page, as markup: one long text, or a list of paragraphs.

    Empty when there is none worth reading.
    """
    best: list[Paragraph] = []
    best_size = _SHORTEST
    titles = state_facts.titles(doc)
    for state in _states(doc):
        for texts, own in _runs(state, titles):
            worth = _OWN if own else 1
            if worth * sum(len(text) for _, text in texts) > best_size:
                size = worth * sum(map(_prose, texts))
                if size > best_size:
                    best, best_size = texts, size
    return "".join(map(_markup, ([*group] for _, group in groupby(best, key=lambda one: one[0] == "li"))))


def _markup(paragraphs: list[Paragraph]) -> str:
    text = "".join(f"<{tag}>{inner}</{tag}>" for tag, inner in paragraphs)
    return f"<ul>{text}</ul>" if paragraphs[0][0] == "li" else text


def _states(doc: Document) -> Iterator[object]:
    yield from doc.states
    yield from payloads.of_scripts([node.text() for node in doc.tree.css("script:not([src])")])


def _prose(paragraph: Paragraph) -> int:
    return sum(len(block.text) for block in _blocks(paragraph[1]) if _SENTENCE.search(block.text))


def _runs(state: object, titles: list[str]) -> Iterator[Run]:
    """Texts that stand side by side in lists, and single long texts. JSON inside of JSON is opened."""
    pending: list[tuple[object, bool]] = [(state, False)]
    cache = state if isinstance(state, dict) else {}
    for _ in range(_MAX_NODES):
        if not pending:
            return
        node, own = pending.pop()
        if isinstance(node, str):
            value = load_json(node) if node[:1] in ("{", "[") else None
            if isinstance(value, dict | list):
                pending.append((value, own))
            elif "</" in node:
                yield [("div", node)], own
        elif isinstance(node, dict):
            cache = node if "ROOT_QUERY" in node else cache
            own = own or state_facts.is_titled(node, titles)
            pending.extend((value, own) for value in node.values() if _opens(value))
            long = (text for text in _texts(node) if len(text) >= _SHORTEST and text[:1] not in ("{", "["))
            yield from (([("div", text)], own) for text in long)
        elif isinstance(node, list):
            texts = [text for member in node[:_MAX_TEXTS] for text in paragraphs(member, cache)]
            if len(texts) > 1:
                yield texts, own
            pending.extend((value, own) for value in node if _opens(value))


def _opens(value: object) -> bool:
    return isinstance(value, dict | list) or (
        isinstance(value, str) and len(value) >= _SHORTEST and value[:1] in ("{", "[")
    )


def _texts(node: Mapping[str, object]) -> list[str]:
    found = [
        value
        for key, value in node.items()
        if isinstance(value, str) and key.lower() in TEXT_KEYS and reads_as_text(value)
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
