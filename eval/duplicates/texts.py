"""Real stories to make editions of: the truths of the shared corpus, read at run time and never copied."""

import json
import re
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from gcld3 import NNetLanguageIdentifier

from wiredesk.dedupe import lowest_keys
from wiredesk.dedupe.fingerprint import SKETCH_SIZE
from wiredesk.dedupe.tokens import tokens

SETS = ("aeb", "fundus", "fundus_eval", "wcxb")
LEAST = 80  # tokens
_DETECTOR = NNetLanguageIdentifier(0, 1000)
_SAMPLE = 2000  # characters
SAME_KEYS = 3  # shared sketch keys from which two truths count as one story


@dataclass(frozen=True, slots=True)
class Story:
    """One real article: its key in the corpus, headline, paragraphs and language (as detected, empty when in doubt)."""

    key: str
    title: str
    paragraphs: tuple[str, ...]
    language: str


def load(corpus: Path) -> list[Story]:
    """All stories of the corpus with enough text, without those that resemble an earlier one."""
    stories: list[Story] = []
    seen: dict[int, set[int]] = {}
    for name in SETS:
        for line in (corpus / name / "gold.jsonl").read_bytes().splitlines():
            story = _story(name, json.loads(line))
            if story is None:
                continue
            number, keys = len(stories), lowest_keys("\n".join(story.paragraphs))[:SKETCH_SIZE]
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
    return Story(f"{name}/{gold['id']}", title, paragraphs, _language(body))


def _language(text: str) -> str:
    found = _DETECTOR.FindLanguage(text[:_SAMPLE])
    return str(found.language) if found.is_reliable else ""


def is_dev(story: Story) -> bool:
    """Whether a story belongs to the half on which weights and thresholds are found."""
    return blake2b(story.key.encode(), digest_size=1).digest()[0] % 2 == 0
