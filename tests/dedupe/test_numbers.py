"""Numbers in words count as numbers, in the forms of many languages."""

import pytest

from wiredesk.dedupe import edits
from wiredesk.dedupe.numbers import figures
from wiredesk.records import Article, EditKind


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The bridge cost 15 thousand euros.", "The bridge cost 15 million euros."),
        ("A fund of two million dollars.", "A fund of two billion dollars."),
        ("Three people were hurt.", "Four people were hurt."),
        ("Prices rose 1.5 percent.", "Prices rose 15 percent."),
        ("Prices rose 1,5 percent.", "Prices rose 15 percent."),
        ("It cost 1.234,5 euros.", "It cost 12.345 euros."),
        ("It fell to -5 degrees.", "It fell to 5 degrees."),
        ("It was \u22125 degrees.", "It was 5 degrees."),
        ("A fund of $5m.", "A fund of $5bn."),
        ("A fund of $5m.", "A fund of €5m."),
        ("The score was 2-1.", "The score was 2-2."),
        ("قتل ١٢ شخصا", "قتل ١٥ شخصا"),
        ("पुल पर १२ लाख रुपये", "पुल पर १५ लाख रुपये"),
        ("Die Brücke kostet 15 Mio. Euro.", "Die Brücke kostet 15 Mrd. Euro."),
        ("Der Umbau kostet drei Millionen Euro.", "Der Umbau kostet drei Milliarden Euro."),
        ("El puente costó 15 mil euros.", "El puente costó 15 millones de euros."),
        ("Des milliers de visiteurs.", "Des millions de visiteurs."),
        ("Мост стоил 15 тысяч рублей.", "Мост стоил 15 миллионов рублей."),
        ("Köprü 15 bin liraya mal oldu.", "Köprü 15 milyon liraya mal oldu."),
        ("这座桥耗资15万元。", "这座桥耗资15亿元。"),
        ("橋の費用は三万円だった。", "橋の費用は五万円だった。"),
        ("다리 비용은 15만 원이다.", "다리 비용은 15억 원이다."),
        ("بلغت الكلفة 15 ألف يورو", "بلغت الكلفة 15 مليون يورو"),
        ("پل پر 15 لاکھ روپے خرچ ہوئے", "پل پر 15 کروڑ روپے خرچ ہوئے"),
        ("पुल पर 15 लाख रुपये खर्च हुए", "पुल पर 15 करोड़ रुपये खर्च हुए"),
    ],
)
def test_another_number_is_a_change_of_numbers(old: str, new: str) -> None:
    assert edits(_article(old), _article(new)).kind is EditKind.NUMBERS


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Three people were hurt in the fire last night.", "3 people were hurt in the fire last night."),
        ("Der Umbau kostet 3 Mio. Euro.", "Der Umbau kostet 3 Millionen Euro."),
        ("It cost 1.234,5 euros.", "It cost 1,234.5 euros."),
        ("It cost 12,34,567 rupees.", "It cost 1,234,567 rupees."),
        ("It cost 1 234 567 euros.", "It cost 1,234,567 euros."),
        ("It cost 1\u2019234 francs.", "It cost 1234 francs."),
        ("It cost $5m in all.", "It cost $5 million in all."),
        ("قتل ١٢ شخصا", "قتل 12 شخصا"),
        ("पुल पर १२ लाख", "पुल पर 12 लाख"),
        ("一部の住民が反対した。", "多くの住民が反対した。"),
    ],
)
def test_the_same_number_in_another_form_is_none(old: str, new: str) -> None:
    assert EditKind.NUMBERS not in edits(_article(old), _article(new)).kinds


def test_han_signs_are_numbers_beside_one_another_alone() -> None:
    assert figures("三万人が一部の道を") == ["3", "万"]


def _article(text: str) -> Article:
    """With a paragraph that stays, so that the change is small."""
    rest = "\nThe mayor said on Monday that the old bridge stays open until the new one is ready for use next spring."
    return Article(url="u", canonical_url="u", title="The bridge", text=text + rest * 3)
