"""Lines that poor extractors leave between paragraphs are no part of what is compared."""

import pytest

from tests.dedupe.test_lookalike import article, stored
from wiredesk.dedupe import judge, keys_of
from wiredesk.dedupe.litter import cleared, is_litter

POINTERS = [
    "À lire aussi : La vieille jetée rouvre au printemps",
    "Lire aussi La vieille jetée rouvre au printemps",
    "Lesen Sie auch: Die alte Mole öffnet im Frühjahr wieder",
    "READ NEXT: The old pier opens again in spring",
    "» Lea también: El viejo muelle abre en primavera",
    "Czytaj też: Stare molo otwiera się wiosną",
    "Читайте также: Старый причал откроется весной",
    "延伸閱讀：老碼頭春天重開",
]
BUTTONS = [
    "Share",
    "Save Share Comments",
    "Partager sur Facebook",
    "WhatsApp Facebook X Email",
    "Поделиться",
    "分享到微信",
    "字体：大 中 小",
]
CREDITS = [
    "Photo d'illustration. © Marchand",
    "(Picture: Lomax / Alamy)",
    "Фото: Волков / архив",
    "（图：郑）",
    "Getty Images",
]
STORY = [
    "Share your room with a stranger, the council asked, and forty households did.",
    "Pictures of the pier were shown to the board on Monday, its chair said.",
    "Leonie, 8, and X are the only ones who know.",
    "Read more of it and you will see that also the old pier was meant.",
    "X...X",
    "大和小的船都停了。",
]
LINES = [
    "A motorcyclist of 31 was hurt on Monday at 11.53 in Tanner Street.",
    "Two engines of the fire brigade came to the place within minutes.",
    "The victim, lightly hurt, was taken to the county hospital.",
    "Traffic was slow for 53 minutes until the street was free again.",
    "The police look for witnesses and ask for calls to the station.",
]


@pytest.mark.parametrize("line", [*POINTERS, *BUTTONS, *CREDITS])
def test_pointers_buttons_and_credits_are_litter(line: str) -> None:
    assert is_litter(line)


@pytest.mark.parametrize("line", [*STORY, *LINES, ""])
def test_lines_of_a_story_are_none(line: str) -> None:
    assert not is_litter(line)


def test_a_text_of_nothing_else_stays_as_it_is() -> None:
    assert cleared("Share\nPrint") == "Share\nPrint"


def test_a_brief_between_such_lines_is_the_same_brief() -> None:
    one = "\n".join(line for pair in zip(LINES, POINTERS, strict=False) for line in pair)
    other = "\n".join(line for pair in zip(BUTTONS, LINES, CREDITS, strict=False) for line in pair)
    assert keys_of(one).lowest == keys_of(other).lowest
    assert judge(article(one), [stored(7, other)]).join == 7


def test_the_fingerprint_is_of_the_text_as_it_stands() -> None:
    assert keys_of("A line.\nShare").fingerprint != keys_of("A line.").fingerprint
