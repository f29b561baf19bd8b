"""A seeded stream of documents with the truth: which of them are one story."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

from duplicates.editions import Draft, headline, reprint, with_foreign
from duplicates.templates import FORMS, fill
from duplicates.texts import Story
from duplicates.words import PERSONS, TOWNS

START = datetime(2026, 3, 1, tzinfo=UTC)
OUTLETS = 30
SAMPLE = 330  # stories
_DIGEST_TITLES = ("Live: latest updates", "The day at a glance", "Morning briefing", "Newsblog: alle Meldungen")
_LEAKS = (
    "Sign up for the {0} newsletter and get the best of {1} in your inbox every morning.",
    "Follow {0} on every channel. Got a story? Call our newsroom in {1} or write to the editor {2}.",
    "{2} is the {1} correspondent of the {0}. The views in this column are those of the author and do not have to be those of the publisher or its editors.",  # noqa: E501
    "Read more stories from {1} in the {0}. Support local journalism with a subscription and cancel at any time.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One text of the stream. ``story`` is the truth; ``kind`` says what made it."""

    number: int
    story: int
    kind: str
    title: str
    text: str
    published: datetime
    source: str


@dataclass(slots=True)
class _Press:
    """Prints drafts for outlets; collects the documents of one collection."""

    random: Random
    leaks: dict[str, tuple[str, ...]]
    printed: list[Document]
    stories: int = 0

    def story(self) -> int:
        self.stories += 1
        return self.stories

    def print(self, draft: Draft, story: int, kind: str, at: datetime) -> None:
        outlet = self.random.choice(sorted(self.leaks))
        paragraphs = draft.paragraphs
        if self.random.random() < 0.4:
            paragraphs = (*paragraphs, *self.leaks[outlet])
        text = ("\n\n" if self.random.random() < 0.8 else "\n").join(paragraphs)
        document = Document(number=0, story=story, kind=kind, title=draft.title, text=text, published=at, source=outlet)
        self.printed.append(document)

    def moment(self) -> datetime:
        return START + timedelta(minutes=self.random.randint(0, 20 * 24 * 60))


def build(stories: Sequence[Story], seed: int) -> list[Document]:
    """A collection over a sample of the stories, in order of publication.

    Half of the sample has editions; the rest carries shared background, is cut up for foreign paragraphs, or is told
    twice in other words.
    """
    random = Random(seed)
    drawn = random.sample(list(stories), min(SAMPLE, len(stories)))
    # Truths run to thousands of words; news does not.
    drafts = [_cut(Draft(story.title, story.paragraphs), random.randint(120, 900)) for story in drawn]
    used, carriers, rest, told_twice = drafts[:-150], drafts[-150:-60], drafts[-60:-20], drafts[-20:]
    pool = [paragraph for draft in rest for paragraph in draft.paragraphs if len(paragraph) > 80]
    leaks = {f"outlet-{number}": _leaks(f"outlet-{number}", random) for number in range(OUTLETS)}
    press = _Press(random, leaks, [])
    _print_editions(press, used, pool)
    _print_templates(press)
    _print_background(press, used, carriers[:50])
    _print_follow_ups(press, used, carriers[50:])
    _print_accounts(press, told_twice)
    _print_digests(press, used)
    ordered = sorted(press.printed, key=lambda document: document.published)
    return [replace(document, number=number) for number, document in enumerate(ordered, 1)]


def _leaks(outlet: str, random: Random) -> tuple[str, ...]:
    lines = random.sample(_LEAKS, random.randint(1, 3))
    return tuple(line.format(outlet.title(), random.choice(TOWNS), random.choice(PERSONS)) for line in lines)


def _cut(draft: Draft, words: int) -> Draft:
    kept: list[str] = []
    for paragraph in draft.paragraphs:
        kept.append(paragraph)
        if Draft("", tuple(kept)).words >= words:
            break
    return Draft(draft.title, tuple(kept))


def _opening(draft: Draft) -> str:
    """The first sixty words at most; for scripts without spaces as many characters as six words have each."""
    first = draft.paragraphs[0]
    return " ".join(first.split()[:60]) if " " in first[:60] else first[:120]


def _print_editions(press: _Press, drafts: Sequence[Draft], pool: Sequence[str]) -> None:
    """One to eight editions of each story within three days."""
    random = press.random
    for draft in drafts:
        story, at = press.story(), press.moment()
        editions = random.choice((1, 1, 1, 2, 2, 3, 4, 5, 6, 8))
        originals = 1 if editions == 1 or random.random() < 0.7 else 0
        for number in range(editions):
            edition = draft if number < originals else reprint(draft, random)
            if number >= originals and random.random() < 0.3:
                edition = with_foreign(edition, pool, random)
            delay = timedelta(minutes=0 if number == 0 else random.expovariate(1 / 600))
            press.print(edition, story, "edition", at + min(delay, timedelta(days=3)))


def _print_templates(press: _Press) -> None:
    """Each form filled twenty times, some of the fillings reprinted elsewhere."""
    random = press.random
    for form in FORMS:
        day = press.moment()
        for _ in range(20):
            title, paragraphs = fill(form, random)
            story, draft = press.story(), Draft(title, paragraphs)
            at = day + timedelta(hours=random.choice((0, 1, 2, 24, 48, 96, 24 * 7, 24 * 14)))
            press.print(draft, story, f"form-{form.name}", at)
            if random.random() < 0.2:
                press.print(Draft(title, draft.paragraphs), story, f"form-{form.name}", at + timedelta(minutes=40))


def _print_background(press: _Press, used: Sequence[Draft], carriers: Sequence[Draft]) -> None:
    """Pairs of different stories that share paragraphs of background or one quotation."""
    random = press.random
    for first, second in zip(carriers[::2], carriers[1::2], strict=True):
        source = random.choice(used)
        shared = source.paragraphs[1 : 1 + random.randint(1, 3)]
        at = press.moment()
        for draft in (first, second):
            # Background is at most the lesser half of a story.
            limit = 0.8 * sum(map(len, draft.paragraphs))
            some = tuple(p for i, p in enumerate(shared) if sum(map(len, shared[: i + 1])) <= limit)
            press.print(replace(draft, paragraphs=draft.paragraphs + some), press.story(), "background", at)


def _print_follow_ups(press: _Press, used: Sequence[Draft], carriers: Sequence[Draft]) -> None:
    """A new story that ends with the first two fifths of an older one."""
    for lead in carriers:
        source = press.random.choice(used)
        kept = source.paragraphs[1:]
        tail = kept[: max(1, len(kept) * 2 // 5)]
        news = _cut(lead, Draft("", tail).words + 60)
        both = replace(news, paragraphs=news.paragraphs + tail)
        if Draft("", tail).words < 0.45 * both.words:
            press.print(both, press.story(), "follow-up", press.moment())


def _print_accounts(press: _Press, drafts: Sequence[Draft]) -> None:
    """Two reports on one event, which have names, a headline's words and one to three sentences in common."""
    random = press.random
    for draft in drafts:
        sentences = [s for text in draft.paragraphs for s in re.split(r"(?<=[.!?。])\s+", text) if len(s) > 30]
        if len(sentences) < 8:
            continue
        quoted = random.sample(range(2, len(sentences)), random.randint(1, min(3, len(sentences) // 5)))
        story_at = press.moment()
        for turn in (0, 1):
            told = [s for place, s in enumerate(sentences) if place % 2 == turn or place in quoted]
            paragraphs = tuple(" ".join(told[start : start + 2]) for start in range(0, len(told), 2))
            report = Draft(draft.title, paragraphs) if turn == 0 else headline(Draft(draft.title, paragraphs), random)
            press.print(report, press.story(), "account", story_at + timedelta(minutes=random.randint(0, 600)))


def _print_digests(press: _Press, used: Sequence[Draft]) -> None:
    """First paragraphs of many stories, or some stories whole, behind a few words of introduction."""
    random = press.random
    for number in range(30):
        whole = number % 5 == 0
        parts = random.sample(list(used), 4 if whole else random.randint(5, 8))
        intro = f"Good morning from {random.choice(TOWNS)}. {random.choice(PERSONS)} sums up what matters today."
        paragraphs = [p for part in parts for p in (part.paragraphs if whole else (_opening(part),))]
        # Half of them say what they are.
        says = random.choice(_DIGEST_TITLES) if random.random() < 0.5 else f"{parts[0].title}, and more"
        draft = Draft(says, (intro, *paragraphs))
        press.print(draft, press.story(), "live" if whole else "digest", press.moment())
