"""Lines of keys agree with what tomllib reads."""

import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from wiredesk.sources.positions import KeyPath, positions
from wiredesk.sources.write import toml_value

DOCUMENT = '''# first
top = [ 1, # ]
  { deep."quo ted" = "}" } ]
multi = """
[not.a.table]
x = 1 \\""" """

[table . 'sub']  # comment
date = 2026-03-02T10:00:00Z
text = 'a # b = ['
[[list]]
k = 1
[list.inner]
v = true
[[list]]
k = {a = {b = [[1], []]}}
[[list.more]]
z = 0
'''


def paths(value: Any, at: KeyPath = ()) -> set[KeyPath]:
    """Every path that a parsed document has."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return {at} | {path for step, inner in steps for path in paths(inner, (*at, step))}


def test_each_key_has_its_line() -> None:
    """Comments, strings and nested tables do not lead astray."""
    found = positions(DOCUMENT)
    assert set(found) == paths(tomllib.loads(DOCUMENT)) - {()}
    lines = {("top", 1, "deep", "quo ted"): 3, ("table", "sub", "text"): 10, ("list", 1, "k", "a", "b", 0, 0): 16}
    assert {path: found[path] for path in lines} == lines
    assert (found["list", 0, "inner", "v"], found["list", 1, "more", 0, "z"]) == (14, 18)


KEYS = st.text(st.sampled_from("ab-_ .#[\"'é\\\n"), min_size=1, max_size=4)
VALUES = st.recursive(
    st.integers(-9, 9) | st.booleans() | st.text(st.sampled_from("ab\"'#[]{}=,\\\n\x01é"), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_any_document_is_followed(values: dict[str, Any]) -> None:
    """What the writer writes, tomllib reads back, and every path of it has a line."""
    text = "".join(f"{toml_value({key: value})[2:-2]}\n" for key, value in values.items())
    assert tomllib.loads(text) == values
    assert set(positions(text)) == paths(values) - {()}
