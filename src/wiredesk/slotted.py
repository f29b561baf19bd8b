"""A cheaper way into frozen records.

The ``__init__`` that ``dataclasses`` writes for a frozen class goes through ``object.__setattr__`` and looks each name
up again; a record of ten fields takes 2.4 microseconds, as long as everything else that is done to one entry of a feed.
Writing to the slots themselves takes a third of that.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def slotted(record: type[T]) -> type[T]:
    """Replace ``__init__`` of a frozen dataclass with slots by one that takes the same arguments and fills the slots.

    Stands above ``@dataclass(frozen=True, slots=True)``. The source is made from the fields' names alone.
    """
    known: dict[str, Any] = {f"_set_{one.name}": getattr(record, one.name).__set__ for one in _fields(record)}
    lines = _writes(record, known, "_set_{}(self, {})")
    if hasattr(record, "__post_init__"):
        lines.append("    self.__post_init__()\n")
    exec(f"def __init__(self, {_arguments(record, known)}):\n{''.join(lines)}", known)
    made = known["__init__"]
    made.__qualname__, made.__annotations__ = f"{record.__qualname__}.__init__", record.__init__.__annotations__
    record.__init__ = made  # type: ignore[method-assign]
    return record


def maker(record: Callable[P, T]) -> Callable[P, T]:
    """A function that makes what ``record(...)`` makes, for the few places that make thousands: a third of the time.

    Calling a class builds a dictionary of the arguments, and each write to a slot of a frozen record is a call. Here a
    bare object with the same slots is filled, which the interpreter does in place, and then becomes the record. Takes
    what ``slotted`` takes.
    """
    names = [one.name for one in _fields(record)]
    known: dict[str, Any] = {"_bare": type("Bare", (), {"__slots__": names}), "_record": record}
    lines = ["    self = _bare()\n", *_writes(record, known, "self.{} = {}"), "    self.__class__ = _record\n"]
    if hasattr(record, "__post_init__"):
        lines.append("    self.__post_init__()\n")
    exec(f"def make({_arguments(record, known)}):\n{''.join(lines)}    return self\n", known)
    made: Callable[P, T] = known["make"]
    return made


def _fields(record: Any) -> tuple[Field[Any], ...]:
    return fields(record)


def _arguments(record: Any, known: dict[str, Any]) -> str:
    """The parameters of a function that takes what the record takes."""
    star = "*, " if _fields(record)[0].kw_only else ""
    return star + ", ".join(one.name + _default(one, known) for one in _fields(record))


def _writes(record: Any, known: dict[str, Any], form: str) -> list[str]:
    """A line for each field that writes its argument, or what its factory makes when there is none."""
    known["_absent"] = MISSING
    made = "_make_{0}() if {0} is _absent else {0}"
    values = {
        one.name: made.format(one.name) if one.default_factory is not MISSING else one.name for one in _fields(record)
    }
    return [f"    {form.format(name, value)}\n" for name, value in values.items()]


def _default(one: Field[Any], known: dict[str, Any]) -> str:
    """What stands behind the argument's name; its value goes into ``known``."""
    if one.default_factory is not MISSING:
        known[f"_make_{one.name}"] = one.default_factory
        return "=_absent"
    if one.default is MISSING:
        return ""
    known[f"_default_{one.name}"] = one.default
    return f"=_default_{one.name}"
