"""The named queries of queries.sql.

Each query stands under a line ``-- name: purpose``. ``{table}`` stands for a run of keys.
"""

import re
from dataclasses import dataclass
from importlib.resources import files

_HEAD = re.compile(r"^-- (?P<name>\w+): (?P<purpose>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Query:
    """One statement and the line that says what it is for."""

    name: str
    purpose: str
    sql: str


def parse(text: str) -> dict[str, Query]:
    """The queries of a file by name. Raises ``ValueError`` for a name that stands twice."""
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    queries: dict[str, Query] = {}
    for head, end in zip(heads, ends, strict=True):
        name = head["name"]
        if name in queries:
            raise ValueError(f"queries.sql: {name} stands twice")
        queries[name] = Query(name, head["purpose"], text[head.end() : end].strip().rstrip(";"))
    return queries


QUERIES = parse(files(__package__).joinpath("queries.sql").read_text(encoding="utf-8"))
