"""A seeded stream of documents with the truth: which of them are one story."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

from duplicates.editions import EDITS, Draft, Edit, agency, headline, reprint, with_foreign
from duplicates.editions import words as length
from duplicates.releases import NEWS, send
from duplicates.templates import FORMS, fill
from duplicates.texts import Story
from duplicates.words import FIRMS, PERSONS, STANDING, TOWNS

START = datetime(2026, 3, 1, tzinfo=UTC)
OUTLETS = 30
SAMPLE = 380  # stories
_DIGEST_TITLES = ("Live: latest updates", "The day at a glance", "Morning briefing", "Newsblog: alle Meldungen")


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

    def print(self, draft: Draft, story: int, kind: str, at: datetime, *, alone: bool = True) -> None:
        """With the lines of the outlet under it; a story that does not stand ``alone`` remains most of the text."""
        outlet = self.random.choice(sorted(self.leaks))
        longer = draft.with_lines(len(draft.paragraphs), *self.leaks[outlet])
        if self.random.random() < 0.4 and (alone or longer.is_fair):
            draft = longer
        text = ("\n\n" if self.random.random() < 0.8 else "\n").join(draft.paragraphs)
        document = Document(number=0, story=story, kind=kind, title=draft.title, text=text, published=at, source=outlet)
        self.printed.append(document)

    def moment(self) -> datetime:
        return START + timedelta(minutes=self.random.randint(0, 20 * 24 * 60))


def build(stories: Sequence[Story], seed: int, edits: Sequence[tuple[float, Edit]] = EDITS) -> list[Document]:
    """A collection over a sample of the stories, in order of publication.

    Half of the sample has editions; the rest carries shared background, is cut up for foreign paragraphs, or is told
    twice in other words.
    """
    random = Random(seed)
    drawn = random.sample(list(stories), min(SAMPLE, len(stories)))
    # Truths run to thousands of words; news does not.
    drafts = [_cut(_draft(story), random.randint(120, 900)) for story in drawn]
    drafts, shorts = drafts[:-50], drafts[-50:]
    used, carriers, rest, told_twice = drafts[:-150], drafts[-150:-60], drafts[-60:-20], drafts[-20:]
    pool: dict[str, list[str]] = defaultdict(list)
    for draft in rest:
        pool[draft.language] += (paragraph for paragraph in draft.paragraphs if len(paragraph) > 80)
    leaks = {f"outlet-{number}": _leaks(f"outlet-{number}", random) for number in range(OUTLETS)}
    press = _Press(random, leaks, [])
    births = _print_editions(press, used, pool, edits)
    _print_templates(press)
    _print_background(press, used, carriers[:50])
    _print_follow_ups(press, used, carriers[50:])
    _print_accounts(press, told_twice)
    _print_digests(press, used)
    _print_bulletins(press, births)
    _print_releases(press, shorts[:20])
    _print_briefs(press, shorts[20:])
    ordered = sorted(press.printed, key=lambda document: document.published)
    return [replace(document, number=number) for number, document in enumerate(ordered, 1)]


def _leaks(outlet: str, random: Random) -> tuple[str, ...]:
    lines = random.sample(STANDING, random.randint(1, 5))
    return tuple(line.format(outlet.title(), random.choice(TOWNS), random.choice(PERSONS)) for line in lines)


def _draft(story: Story) -> Draft:
    return Draft(story.title, story.paragraphs, language=story.language)


def _cut(draft: Draft, words: int) -> Draft:
    kept: list[str] = []
    for paragraph in draft.paragraphs:
        kept.append(paragraph)
        if length(kept) >= words:
            break
    return replace(draft, paragraphs=tuple(kept))


def _opening(draft: Draft, *, marked: bool = False) -> str:
    """The first sixty words at most; for scripts without spaces as many characters as six words have each.

    ``marked``: with a mark where they are cut.
    """
    first = draft.paragraphs[0]
    kept = " ".join(first.split()[:60]) if " " in first[:60] else first[:120]
    return kept + "…" if marked and len(kept) < len(first) else kept


def _print_editions(
    press: _Press, drafts: Sequence[Draft], pool: Mapping[str, Sequence[str]], edits: Sequence[tuple[float, Edit]]
) -> list[tuple[datetime, Draft]]:
    """One to eight editions of each story within three days; returns when each story broke."""
    random = press.random
    births = []
    for draft in drafts:
        story, at = press.story(), press.moment()
        births.append((at, draft))
        editions = random.choice((1, 1, 1, 2, 2, 3, 4, 5, 6, 8))
        originals = 1 if editions == 1 or random.random() < 0.7 else 0
        for number in range(editions):
            edition = draft if number < originals else reprint(draft, random, edits)
            if number >= originals and random.random() < 0.3:
                edition = with_foreign(edition, pool, random)
            delay = timedelta(minutes=0 if number == 0 else random.expovariate(1 / 600))
            press.print(edition, story, "edition", at + min(delay, timedelta(days=3)), alone=False)
    return births


def _print_templates(press: _Press) -> None:
    """Each form filled twenty times, some of the fillings reprinted elsewhere."""
    random = press.random
    for form in FORMS:
        day = press.moment()
        for _ in range(20):
            title, paragraphs = fill(form, random)
            story, draft = press.story(), Draft(title, paragraphs)
            at = day + timedelta(hours=random.choice((0, 1, 2, 24, 48, 96, 24 * 7, 24 * 14)))
            twice = random.random() < 0.2
            press.print(draft, story, f"form-{form.name}", at, alone=not twice)
            if twice:
                press.print(draft, story, f"form-{form.name}", at + timedelta(minutes=40), alone=False)


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
        news = _cut(lead, length(tail) + 60)
        both = replace(news, paragraphs=news.paragraphs + tail)
        if length(tail) < 0.45 * both.words:
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
        marked = random.random() < 0.5
        paragraphs = [p for part in parts for p in (part.paragraphs if whole else (_opening(part, marked=marked),))]
        # Half of them say what they are.
        says = random.choice(_DIGEST_TITLES) if random.random() < 0.5 else f"{parts[0].title}, and more"
        draft = Draft(says, (intro, *paragraphs))
        press.print(draft, press.story(), "live" if whole else "digest", press.moment())


def _print_bulletins(press: _Press, births: Sequence[tuple[datetime, Draft]]) -> None:
    """Two or three stories of one day in one text, none of which has much more of it than another."""
    random = press.random
    ordered = sorted(births, key=lambda birth: birth[0])
    for start in range(0, len(ordered) - 5, 6):
        items, words = random.choice((2, 3)), random.randint(80, 400)
        around = [(at, _cut(draft, words)) for at, draft in ordered[start : start + 6]]
        chosen = [(at, draft) for at, draft in around if draft.words >= 60][:items]
        drafts = [draft for _, draft in chosen]
        lengths = [draft.words for draft in drafts]
        if len(drafts) < items or min(lengths) < 0.8 * max(lengths):
            continue
        says = random.choice((random.choice(_DIGEST_TITLES), f"{drafts[0].title}; {drafts[1].title}", drafts[0].title))
        draft = Draft(says, tuple(paragraph for each in drafts for paragraph in each.paragraphs))
        at = max(at for at, _ in chosen) + timedelta(minutes=random.randint(0, 20 * 60))
        press.print(draft, press.story(), f"bulletin-{items}", at)


def _print_releases(press: _Press, drafts: Sequence[Draft]) -> None:
    """What five firms send out within ten days, some of it printed by two or three, with the lines about the firm.

    Half of it are these stories in short, half is written by forms, of which no firm uses the same.
    """
    random = press.random
    forms = random.sample(NEWS, len(NEWS))
    told = [
        (_braced(draft.title), tuple(map(_braced, _cut(draft, random.randint(40, 120)).paragraphs))) for draft in drafts
    ]
    for place, firm in enumerate(random.sample(FIRMS, 5)):
        day = press.moment()
        for title, paragraphs in send(firm, forms[place::5] + told[place::5], random):
            story, at = press.story(), day + timedelta(hours=random.randint(0, 240))
            _print_often(press, Draft(title, paragraphs), story, "release", at)


def _braced(text: str) -> str:
    """A text in which nothing is filled in."""
    return text.replace("{", "{{").replace("}", "}}")


def _print_briefs(press: _Press, drafts: Sequence[Draft]) -> None:
    """Stories of one short paragraph, most printed twice or more; and texts that hold two to four of them."""
    random = press.random
    briefs = [Draft(draft.title, (_opening(draft),)) for draft in drafts]
    briefs = [brief for brief in briefs if brief.words >= 25]
    for group in (briefs[start : start + 6] for start in range(0, len(briefs), 6)):
        at = press.moment()
        for draft in group:
            _print_often(press, draft, press.story(), "brief", at)
        for start, items in ((0, 2), (2, random.choice((3, 4)))):
            parts = group[start : start + items]
            lengths = [part.words for part in parts]
            if len(parts) < 2 or max(lengths) > 0.6 * sum(lengths):
                continue
            intro = f"{random.choice(PERSONS)} has picked these for you." if random.random() < 0.5 else ""
            lines = [line for part in parts for line in ((part.title,) if intro else ()) + part.paragraphs]
            draft = Draft(f"{parts[0].title}, and other news", tuple(filter(None, (intro, *lines))))
            press.print(draft, press.story(), f"briefs-{items}", at + timedelta(minutes=random.randint(300, 900)))


def _print_often(press: _Press, draft: Draft, story: int, kind: str, at: datetime) -> None:
    """One to three printings within ten hours, the others with a headline and an agency of their own."""
    random = press.random
    times = random.choice((1, 1, 2, 3))
    for turn in range(times):
        printed = draft if turn == 0 else agency(headline(draft, random), random)
        press.print(printed, story, kind, at + timedelta(minutes=random.randint(0, 600)), alone=times == 1)
