"""Real stories to make editions of: the truths of the shared corpus, read at run time and never copied."""

import json
import re
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from wiredesk.dedupe import lowest_keys, sketch
from wiredesk.dedupe.tokens import tokens

SETS = ("aeb", "fundus", "fundus_eval", "wcxb")
LEAST = 80  # tokens
SAME_KEYS = 3  # shared sketch keys from which two truths count as one story


@dataclass(frozen=True, slots=True)
class Story:
    """One real article: its key in the corpus, headline and paragraphs."""

    key: str
    title: str
    paragraphs: tuple[str, ...]


def load(corpus: Path) -> list[Story]:
    """All stories of the corpus with enough text, without those that resemble an earlier one."""
    stories: list[Story] = []
    seen: dict[int, set[int]] = {}
    for name in SETS:
        for line in (corpus / name / "gold.jsonl").read_bytes().splitlines():
            story = _story(name, json.loads(line))
            if story is None:
                continue
            number, keys = len(stories), sketch(lowest_keys("\n".join(story.paragraphs)))
            votes = [other for key in keys for other in seen.get(key, ())]
            if votes and max(map(votes.count, votes)) >= SAME_KEYS:
                continue
            for key in keys:
                seen.setdefault(key, set()).add(number)
            stories.append(story)
    return stories


def _story(name: str, gold: dict[str, object]) -> Story | None:
    body = str(gold.get("body") or "")
    if len(tokens(body)) < LEAST:
        return None
    paragraphs = tuple(line.strip() for line in re.split(r"\n+", body) if line.strip())
    title = str(gold.get("title") or " ".join(paragraphs[0].split()[:9]))
    return Story(f"{name}/{gold['id']}", title, paragraphs)


def is_dev(story: Story) -> bool:
    """Whether a story belongs to the half on which weights and thresholds are found."""
    return blake2b(story.key.encode(), digest_size=1).digest()[0] % 2 == 0
