"""TOML documents with places: every complaint names file, line, key and, where there is one, the nearest right key."""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from wiredesk.errors import ConfigError
from wiredesk.sources.positions import KeyPath, positions


@dataclass(frozen=True, slots=True)
class Document:
    """One parsed file: its raw values, and the line of each key."""

    file: Path
    values: dict[str, object]
    lines: dict[KeyPath, int]

    def fail(self, message: str, path: KeyPath, nearest: str | None = None) -> NoReturn:
        """Raise a ``ConfigError`` that points at ``path``, or at the closest place around it that has a line."""
        around = path
        while around and around not in self.lines:
            around = around[:-1]
        line = self.lines.get(around, 1)
        raise ConfigError(message, file=str(self.file), line=line, key=dotted(path), nearest=nearest)

    def refuse_unknown(self, table: dict[str, object], path: KeyPath, known: Collection[str]) -> None:
        """Fail on the first key of ``table`` that is not ``known``."""
        for key in table:
            if key not in known:
                near = get_close_matches(key.lower().replace("-", "_"), sorted(known), 1, 0.5)
                self.fail("unknown key", (*path, key), near[0] if near else None)

    def table(self, value: object, path: KeyPath) -> dict[str, object]:
        """``value`` as a table, or fail."""
        if not isinstance(value, dict):
            self.fail("must be a table", path)
        return value


def dotted(path: KeyPath) -> str:
    """``source[2].rules.title`` for a path; elements are counted from 1, as people count."""
    parts: list[str] = []
    for step in path:
        if isinstance(step, int):
            parts[-1] += f"[{step + 1}]"
        else:
            parts.append(step)
    return ".".join(parts)


def read_document(file: Path) -> Document:
    """Read one file. Raises ``ConfigError`` when it cannot be read or is not TOML."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
        values = tomllib.loads(text)
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror or error}", file=str(file)) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ConfigError("is not UTF-8 text", file=str(file), line=line) from None
    except tomllib.TOMLDecodeError as error:
        raise _broken(file, text, str(error)) from None
    except RecursionError:
        raise ConfigError("is nested too deep", file=str(file)) from None
    return Document(file, values, positions(text))


def _broken(file: Path, text: str, message: str) -> ConfigError:
    """tomllib says ``... (at line 3, column 7)`` or ``... (at end of document)``."""
    what, _, place = message.rpartition(" (at ")
    digits = place.removeprefix("line ").partition(",")[0]
    line = int(digits) if digits.isdigit() else text.count("\n") + (not text.endswith("\n"))
    return ConfigError(f"not TOML: {what or message}", file=str(file), line=max(line, 1))
