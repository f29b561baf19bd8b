"""Train the block model of ``wiredesk.extract.sieve`` and say honestly what it brings.

    python eval/train_blocks.py ../shared                  cross-validate, print the table
    python eval/train_blocks.py ../shared --write          ... then train on every page and write sieve.json
    python eval/train_blocks.py ../shared --folds 10

Every page is read by the rules alone; each doubtful piece gets the features that the product computes and a label from
the truth of its set. The folds part publishers (registrable domains), so a page is always judged by a model that has
seen nothing of its publisher. The rows of the table: the rules alone; the model on publishers that it has not seen
(the figure to believe); the shipped model on the pages that it was trained on (the figure that ``eval/gate.py`` pins).
Same input, same file: seeds and threads are fixed. Needs the extra ``eval`` (lightgbm), best in an environment of its
own:

    python -m venv build/training
    build/training/bin/pip install --only-binary :all: --constraint constraints.txt --editable '.[eval]'
    build/training/bin/python eval/train_blocks.py ../shared --write
"""

import argparse
import gzip
import hashlib
import importlib
import json
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import lightgbm
import numpy as np
from flat_trees import flat

from wiredesk.errors import ReadError
from wiredesk.extract import body, features, parts, sieve
from wiredesk.extract.boilerplate import Piece
from wiredesk.records import BlockKind, Page
from wiredesk.trees import Trees
from wiredesk.web.urls import registrable_domain

MODEL = Path(body.__file__).with_name("sieve.json")
SETS = ("aeb", "fundus", "fundus_eval", "traf", "wcxb")
TREES = 90
DEPTH = 4
LEAVES = 8
SEEDS = (1, 2, 3)  # repeats of the cross-validation: one split of the publishers says little about a difference of .002
GRAM = 4  # words that are compared at once
PAGE_WEIGHT = 1.5  # the most that one page counts: some truths leave out nearly all of a long page
RECOVERED = ("json-ld articleBody", "script state")

Row = dict[str, Any]
Probability = Callable[[Sequence[Sequence[float]]], Sequence[float]]


@dataclass
class Sample:
    """One page: its pieces as the rules left them, and per doubtful piece features, label and weight."""

    set_name: str
    key: str
    domain: str
    pieces: list[Piece]
    rows: dict[int, list[float]]
    labels: dict[int, tuple[bool, float]]
    recovered: str  # the text where it came from scripts: there is nothing to move

    def text(self, chances: dict[int, float]) -> str:
        """The story after the second opinion, with the rules' verdicts untouched afterwards."""
        if self.recovered:
            return self.recovered
        before = [(piece.why, piece.note) for piece in self.pieces]
        sieve.move(self.pieces, chances)
        text = "\n\n".join(piece.text for piece in self.pieces if not piece.why)
        for piece, (why, note) in zip(self.pieces, before, strict=True):
            piece.why, piece.note = why, note
        return text


def read_sample(shared: Path, name: str, key: str, truth: Row, metrics: ModuleType) -> Sample | None:
    """Read one page by rules alone; None where it gives no record."""
    page = Page(
        url=truth["url"],
        final_url=truth["url"],
        status=200,
        headers={},
        body=gzip.decompress((shared / "corpus" / truth["path"]).read_bytes()),
        fetched_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    try:
        read = parts.read(page)
    except ReadError:
        return None
    taken = read.images.consumed | read.authors.consumed | read.attribution.consumed
    title = read.title.value
    pieces = sieve.with_dead(read.doc, read.scope, body.sift(read.doc, read.scope, title, taken), taken)
    rows = features.of_doubtful(read.doc, read.scope, title, pieces)
    recovered = read.body.text if read.body.evidence in RECOVERED else ""
    labels = {} if recovered else label(name, truth, pieces, metrics)
    return Sample(name, key, registrable_domain(truth["url"]), pieces, rows, labels, recovered)


def label(name: str, truth: Row, pieces: Sequence[Piece], metrics: ModuleType) -> dict[int, tuple[bool, float]]:
    """Per piece whether the truth has it, and what that counts; pieces of which the truth says nothing are absent."""
    if name == "traf":
        return _snippet_labels(truth, pieces)
    words = [metrics.words_cjk(metrics.plain(piece.text)) for piece in pieces]
    shares = _shares(name, truth, pieces, words, metrics)
    size = sum(len(words[n]) for n, share in shares.items() if share > 0.5) or 1
    count = sum(share > 0.5 for share in shares.values()) or 1
    found = {}
    for number, share in shares.items():
        weight = (0.6 * min(len(words[number]) / size, 1.0) + 0.4 * min(1 / count, 0.2)) * abs(share - 0.5) * 2
        if name == "fundus" and share < 0.5:  # that truth leaves out lists and tables that belong to the story
            weight *= {BlockKind.TABLE_ROW: 0.0, BlockKind.LIST_ITEM: 0.3}.get(pieces[number].kind, 1.0)
        found[number] = (share > 0.5, weight)
    total = sum(weight for _, weight in found.values())
    scale = min(1.0, PAGE_WEIGHT / total) if total else 1.0
    return {number: (kept, weight * scale) for number, (kept, weight) in found.items()}


def _snippet_labels(truth: Row, pieces: Sequence[Piece]) -> dict[int, tuple[bool, float]]:
    wanted = [" ".join(snippet.split()) for snippet in truth["with"]]
    unwanted = [" ".join(snippet.split()) for snippet in truth["without"]]
    weight = 1 / max(len(wanted) + len(unwanted), 4)
    found = {}
    for number, piece in enumerate(pieces):
        text = " ".join(piece.text.split())
        if any(snippet in text or (len(text) > 15 and text in snippet) for snippet in wanted):
            found[number] = (True, weight)
        elif any(snippet in text for snippet in unwanted):
            found[number] = (False, weight)
    return found


def _shares(
    name: str, truth: Row, pieces: Sequence[Piece], words: Sequence[list[str]], metrics: ModuleType
) -> dict[int, float]:
    """How much of each piece stands in the truth. What the rules kept claims the truth's words first."""
    lines = [str(line) for line in truth.get("paragraphs") or truth["body"].split("\n")]
    lines = [line[1:-1] if name == "fundus_eval" and line[:1] + line[-1:] == "[]" else line for line in lines]
    gold = [metrics.words_cjk(metrics.plain(line)) for line in lines]
    whole = Counter(map(tuple, gold))
    left = Counter(_grams([word for line in gold for word in line]))
    either = {tuple(metrics.words_cjk(metrics.plain(line))) for line in truth.get("summary") or ()}
    shares: dict[int, float] = {}
    for number in sorted(range(len(pieces)), key=lambda n: (bool(pieces[n].why), n)):
        tokens = tuple(words[number])
        if not tokens or tokens in either:
            continue
        if len(tokens) < GRAM:
            shares[number] = float(whole[tokens] > 0)
        else:
            grams = _grams(tokens)
            shares[number] = sum(left[gram] > 0 for gram in grams) / len(grams)
            if shares[number] > 0.5:
                left.subtract(grams)
        if shares[number] > 0.5:
            whole[tokens] -= 1
    return shares


def _grams(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + GRAM]) for at in range(len(words) - GRAM + 1)]


def fit(samples: Iterable[Sample]) -> lightgbm.Booster:
    """Boosted trees over the labelled pieces of ``samples``."""
    rows, kept, weights = [], [], []
    for sample in samples:
        for number, row in sample.rows.items():
            if number in sample.labels and sample.labels[number][1] > 0:
                rows.append(row)
                kept.append(sample.labels[number][0])
                weights.append(sample.labels[number][1])
    scaled = np.array(weights) * len(weights) / sum(weights)
    options = {
        "objective": "binary", "learning_rate": 0.1, "num_leaves": LEAVES, "max_depth": DEPTH, "min_data_in_leaf": 40,
        "bagging_fraction": 0.8, "bagging_freq": 1, "feature_fraction": 0.5, "lambda_l2": 5.0, "seed": 1,
        "deterministic": True, "force_row_wise": True, "num_threads": 2, "verbosity": -1,
    }  # fmt: skip
    table = np.array(rows, dtype=np.float64)
    return lightgbm.train(options, lightgbm.Dataset(table, np.array(kept, dtype=float), weight=scaled), TREES)


def judge(model: lightgbm.Booster, sample: Sample) -> dict[int, float]:
    """The probability of every doubtful piece, by the arithmetic of the product."""
    trees = Trees.load(flat(model))
    return {number: trees.probability(row) for number, row in sample.rows.items()}


def fold(domain: str, folds: int, seed: int) -> int:
    """The fold of a publisher."""
    return int.from_bytes(hashlib.blake2b(f"{seed} {domain}".encode(), digest_size=8).digest(), "big") % folds


def cross_validate(samples: Sequence[Sample], folds: int, seed: int) -> dict[str, str]:
    """The text of every page by a model that has seen nothing of its publisher."""
    texts = {}
    for number in range(folds):
        model = fit(sample for sample in samples if fold(sample.domain, folds, seed) != number)
        trees = Trees.load(flat(model))
        for sample in samples:
            if fold(sample.domain, folds, seed) == number:
                chances = {place: trees.probability(row) for place, row in sample.rows.items()}
                texts[sample.key] = sample.text(chances)
    return texts


def show(title: str, runs: Sequence[dict[str, str]], truths: dict[str, dict[str, Row]], score: ModuleType) -> None:
    """One row of the table: the score of every set, the mean over ``runs``."""
    cells = []
    for name in SETS:
        totals = [
            score.score_set(name, truths[name], {key: {"text": run.get(key, "")} for key in truths[name]})[0]
            for run in runs
        ]
        cell = f"{statistics.mean(total['f1'] for total in totals):.4f}"
        paragraphs = [total["para_f1"] for total in totals if "para_f1" in total]
        cells.append(f"{cell} / {statistics.mean(paragraphs):.4f}" if paragraphs else cell)
    print(f"{title:34}" + "".join(f"{cell:>18}" for cell in cells), flush=True)


def main() -> int:
    """Cross-validate; with ``--write`` train and write the model. 0, or 1 where the corpus is absent."""
    parser = argparse.ArgumentParser(description="Train the block model, judged per publisher.")
    parser.add_argument("shared", type=Path, help="the folder that has corpus/ and tools/")
    parser.add_argument("--folds", type=int, default=6)
    parser.add_argument("--write", action="store_true", help=f"train on every page and write {MODEL.name}")
    arguments = parser.parse_args()
    if not (arguments.shared / "corpus").is_dir():
        print(f"{arguments.shared / 'corpus'} is not here", file=sys.stderr)
        return 1
    setattr(sieve, "shipped", lambda: Trees(()))  # rules alone, and features that sieve.json has not seen  # noqa: B010
    sys.path.insert(0, str((arguments.shared / "tools").resolve()))
    score, metrics = importlib.import_module("score"), importlib.import_module("text_metrics")
    truths: dict[str, dict[str, Row]] = score.load_gold(list(SETS))
    read = (read_sample(arguments.shared, n, key, row, metrics) for n in SETS for key, row in truths[n].items())
    samples = [sample for sample in read if sample is not None]
    pieces = sum(len(sample.rows) for sample in samples)
    publishers = len({sample.domain for sample in samples})
    print(f"{len(samples)} pages of {publishers} publishers, {pieces / len(samples):.0f} doubtful pieces each")
    print(f"{'':34}" + "".join(f"{name:>18}" for name in SETS))
    show("rules alone", [{sample.key: sample.text({}) for sample in samples}], truths, score)
    crossed = [cross_validate(samples, arguments.folds, seed) for seed in SEEDS]
    show("with the model, unseen publishers", crossed, truths, score)
    model = fit(samples)
    show("with the model, its own pages", [{s.key: s.text(judge(model, s)) for s in samples}], truths, score)
    if arguments.write:
        MODEL.write_text(json.dumps(flat(model), separators=(",", ":")) + "\n", encoding="utf-8")
        print(f"{MODEL.name}: {MODEL.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
