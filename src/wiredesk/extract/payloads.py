"""The page state of frameworks that do not leave plain JSON: Nuxt 3, the app router of Next.js, functions of Nuxt 2.

Nuxt 3 writes one flat array whose objects hold places in it (devalue). Next.js pushes rows ``id:JSON`` and
``id:Tsize,text`` in pieces. Nuxt 2 writes a function: of it only the string literals can be read.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

_MAX_ROWS = 20_000
_FEWEST = 3  # values of a flat array
_WRAPPERS = frozenset({"Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef", "EmptyShallowRef"})
_ROW = re.compile(r"^[0-9a-f]+:", re.MULTILINE)
_LONG_TEXT = re.compile(r"T[0-9a-f]+,")
# Always ends, closed or not: a start that failed would be tried again at every quote that is escaped.
_LITERAL = re.compile(r""""((?:[^"\\\n]|\\.)*+)("?)|'((?:[^'\\\n]|\\.)*+)'?""")
_LONG = 200  # characters of a literal that may be a story
_FLIGHT = "__next_f"
_PARAGRAPH_ENDS = ("p>", "p\\u003E", "p\\u003e")  # as it is, and as scripts in pages escape it


def is_flat(value: object) -> bool:
    """Whether a JSON array is one of objects whose values are places in that array."""
    if not isinstance(value, list) or len(value) < _FEWEST:
        return False
    first = value[0]
    wrapped = isinstance(first, list) and len(first) > 1 and first[0] in _WRAPPERS
    return wrapped or (isinstance(first, Mapping) and bool(first) and all(type(at) is int for at in first.values()))


def joined(flat: Sequence[object]) -> object:
    """The value that a flat array spells. A hostile one may hold itself: whoever walks it counts its steps."""
    made: list[object] = [_empty(value) for value in flat]

    def at(place: object) -> object:
        return made[place] if type(place) is int and 0 <= place < len(made) else None

    for value, target in zip(flat, made, strict=True):
        if isinstance(value, Mapping) and isinstance(target, dict):
            target.update({key: at(place) for key, place in value.items()})
        elif isinstance(value, list) and isinstance(target, list):
            target.extend(at(place) for place in (value[1:] if value and isinstance(value[0], str) else value))
    return made[0]


def _empty(value: object) -> object:
    if isinstance(value, Mapping):
        return {}
    return [] if isinstance(value, list) else value


def of_scripts(texts: Sequence[str]) -> Iterator[object]:
    """What the scripts of one page hold besides plain JSON: rows of Next.js, then long string literals with markup."""
    pushed = [text for text in texts if _FLIGHT in text]
    if pushed:
        yield from _rows("".join(chunk for text in pushed for chunk in _chunks(text)))
    for text in texts:
        if _FLIGHT not in text and any(sign in text for sign in _PARAGRAPH_ENDS):
            found = (match for match in _LITERAL.finditer(text) if match[2] and len(match[1]) >= _LONG)
            yield from (value for value in map(_string, (match[0] for match in found)) if value and "</p>" in value)


def _chunks(script: str) -> Iterator[str]:
    start = script.find("[", script.find("push("))
    try:
        value = json.JSONDecoder(strict=False).raw_decode(script, start)[0] if start >= 0 else None
    except (ValueError, RecursionError):
        return
    if isinstance(value, list):
        yield from (part for part in value if isinstance(part, str))


def _rows(flight: str) -> Iterator[object]:
    starts = [match.end() for match in _ROW.finditer(flight)][:_MAX_ROWS]
    for start, following in zip(starts, [*starts[1:], len(flight)], strict=False):
        if flight[start : start + 1] in ("[", "{"):
            try:
                yield json.JSONDecoder(strict=False).raw_decode(flight, start)[0]
            except (ValueError, RecursionError):
                continue
        elif text := _LONG_TEXT.match(flight, start):
            yield [flight[text.end() : following]]


def _string(literal: str) -> str | None:
    """A string literal of JavaScript, or None where it is not one of JSON too."""
    try:
        value = json.loads(literal, strict=False)
    except ValueError:
        return None
    return value if isinstance(value, str) else None
