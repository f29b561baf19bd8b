"""What the keys of a text and a judgement cost, in CPU time of one process.

    python bench/dedupe.py [--rounds N]

Texts are made up (seeded): 500 words, as news has, in plain and in typographic Latin letters, and in Han characters.
CPU time leaves other processes out, but not the caches they share: the best of several rounds is reported.
"""

import argparse
import random
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from wiredesk.dedupe import Lookalike, judge, keys_of
from wiredesk.dedupe.fingerprint import _all_keys
from wiredesk.dedupe.likeness import likeness, stream
from wiredesk.dedupe.profile import profile
from wiredesk.dedupe.tokens import cut
from wiredesk.records import Article, Moment

TEXTS = 200
WORDS = 500
NOW = datetime(2026, 3, 2, tzinfo=UTC)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    plain = [_text(random.Random(seed), "abcdefghijklmnoprstuvw") for seed in range(TEXTS)]
    typographic = [text.replace("e", "é").replace('"', "“") for text in plain]
    han = [_han(random.Random(seed)) for seed in range(TEXTS)]
    print(f"{'':<46} {'per CPU-second':>15}")
    for name, texts in (("plain Latin", plain), ("typographic Latin", typographic), ("Han, 800 characters", han)):
        print(f"{'fingerprint and sketch keys, ' + name:<46} {_rate(texts, keys_of, rounds):15,.0f}")
    for count in (1, 3, 12):
        print(f"{f'judgement on {count} lookalikes':<46} {_rate(plain, _judgement(plain, count), rounds):15,.0f}")


def _rate(texts: Sequence[str], step: Callable[[str], object], rounds: int) -> float:
    """Texts per CPU-second, in the best round; nothing is remembered from one round to the next."""
    best = 0.0
    for _ in range(rounds):
        for memory in (cut, _all_keys, stream, profile, likeness):
            memory.cache_clear()
        start = time.process_time()
        for text in texts:
            step(text)
        best = max(best, len(texts) / (time.process_time() - start))
    return best


def _judgement(texts: Sequence[str], count: int) -> Callable[[str], object]:
    """Judge a text on copies of itself with another tail: every comparison is made in full."""

    def step(text: str) -> object:
        article = Article(url="u", canonical_url="u", title="A headline", text=text, published_at=Moment(NOW))
        lines = text.split("\n")
        lookalikes = [
            Lookalike(
                article_id=number,
                cluster_id=number,
                title="A headline",
                text="\n".join((*lines[: 4 + number % 5], f"line {number}")),
                first_seen=NOW,
                votes=8,
            )
            for number in range(count)
        ]
        return judge(article, lookalikes)

    return step


def _text(draw: random.Random, letters: str) -> str:
    vocabulary = ["".join(draw.choices(letters, k=draw.randint(2, 9))) for _ in range(900)]
    lines = []
    for _ in range(10):
        words = [draw.choice(vocabulary) for _ in range(WORDS // 10)]
        lines.append(" ".join([words[0].title(), *words[1:]]).replace(" a", ', "a') + ".")
    return "\n".join(lines)


def _han(draw: random.Random) -> str:
    return "\n".join("".join(chr(draw.randint(0x4E00, 0x5FFF)) for _ in range(80)) + "。" for _ in range(10))


if __name__ == "__main__":
    main()
