"""The quality gate: scores per field on the corpus may not sink below their floors.

    python eval/gate.py ../shared            compare with eval/floors.json; 1 when a floor is broken
    python eval/gate.py ../shared --raise    write today's scores as floors where they are higher, never lower

The floors belong to one corpus: its digest stands beside them, and another corpus is refused. A floor sinks only by an
edit of floors.json that a person explains in the commit. Where the corpus is absent the gate says so and passes.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

FLOORS = Path(__file__).with_name("floors.json")
SLACK = 0.0005  # rounding; a page that changes moves every score by more
GATED = {
    "aeb": ("f1",),
    "credits": ("credit_f1", "lead_found", "source_f1"),
    "fundus": ("f1", "para_f1", "title_exact", "date_day", "authors_f1", "lang_acc"),
    "fundus_eval": ("f1", "para_match_f1"),
    "traf": ("f1", "title_exact", "date_day", "authors_f1"),
    "wcxb": ("f1", "title_exact", "date_day", "authors_f1"),
}


def digest(corpus: Path) -> str:
    """One hash over the truths of every set; pages are named in them and do not change without them."""
    together = hashlib.blake2b(digest_size=16)
    for name in sorted(GATED):
        together.update((corpus / name / "gold.jsonl").read_bytes())
    return together.hexdigest()


def measure(shared: Path) -> dict[str, dict[str, float]]:
    """The gated scores of the command line as it stands."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "scores.json"
        command = f"{sys.executable} -m wiredesk parse --jsonl"
        score = [sys.executable, str(shared / "tools" / "score.py"), "--command", command, "--json", str(out)]
        subprocess.run(score, check=True, stdout=subprocess.DEVNULL)
        sets: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))["sets"]
    return {name: {field: round(sets[name]["totals"][field], 4) for field in fields} for name, fields in GATED.items()}


def compare(
    floors: dict[str, dict[str, float]], scores: dict[str, dict[str, float]], unseen: dict[str, dict[str, float]]
) -> list[str]:
    """Print the table; returns the broken floors.

    ``unseen`` is what ``eval/train_blocks.py`` measures on publishers that the block model has not seen: text read from
    the pages that it was trained on looks better than that.
    """
    broken = []
    print(f"{'set':<12} {'field':<14} {'floor':>8} {'now':>8} {'unseen':>8}")
    for name, fields in GATED.items():
        for field in fields:
            floor, now = floors.get(name, {}).get(field, 0.0), scores[name][field]
            mark = "  BROKEN" if now < floor - SLACK else ""
            honest = unseen.get(name, {}).get(field)
            print(f"{name:<12} {field:<14} {floor:>8.4f} {now:>8.4f} {honest or '':>8}{mark}")
            if mark:
                broken.append(f"{name} {field}")
    return broken


def raised(floors: dict[str, dict[str, float]], scores: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """The higher of floor and score, field by field."""
    return {
        name: {field: max(value, floors.get(name, {}).get(field, 0.0)) for field, value in fields.items()}
        for name, fields in scores.items()
    }


def main() -> int:
    """Run the gate; 0 passed, 1 broken, 2 another corpus."""
    parser = argparse.ArgumentParser(description="Scores per field may not sink below their floors.")
    parser.add_argument("shared", type=Path, help="the folder that has corpus/ and tools/")
    parser.add_argument("--raise", dest="lift", action="store_true", help="raise the floors to today's scores")
    arguments = parser.parse_args()
    corpus = arguments.shared / "corpus"
    if not corpus.is_dir():
        print(f"{corpus} is not here: no scores to compare")
        return 0
    kept = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    if kept and kept["corpus"] != digest(corpus):
        print("these floors belong to another corpus", file=sys.stderr)
        return 2
    scores = measure(arguments.shared)
    unseen = kept.get("unseen", {})
    broken = compare(kept.get("floors", {}), scores, unseen)
    if arguments.lift:
        lifted = {"corpus": digest(corpus), "floors": raised(kept.get("floors", {}), scores), "unseen": unseen}
        FLOORS.write_text(json.dumps(lifted, indent=2) + "\n", encoding="utf-8")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
