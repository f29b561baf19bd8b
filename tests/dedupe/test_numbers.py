"""Numbers in words count as numbers, in the forms of many languages."""

from dataclasses import replace

import pytest

from wiredesk.dedupe import Change, edits
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
        ("Fourteen people were hurt.", "Fifteen people were hurt."),
        ("Dreizehn Menschen wurden verletzt.", "Vierzehn Menschen wurden verletzt."),
        ("Der Brand verletzte einundzwanzig Menschen.", "Der Brand verletzte zweiundzwanzig Menschen."),
        ("Der Umbau kostet zweitausend Euro.", "Der Umbau kostet dreitausend Euro."),
        ("Er raakten tweeëntwintig mensen gewond.", "Er raakten drieëntwintig mensen gewond."),
        ("Murieron quince personas.", "Murieron dieciséis personas."),
        ("Пострадали пятеро рабочих.", "Пострадали шестеро рабочих."),
        ("Не хватает пяти домов.", "Не хватает шести домов."),
        ("Rannych zostało pięciu strażaków.", "Rannych zostało sześciu strażaków."),
        ("Zraněno bylo pět lidí.", "Zraněno bylo šest lidí."),
        ("Τραυματίστηκαν δώδεκα άτομα.", "Τραυματίστηκαν δεκατρία άτομα."),
        ("נפצעו ארבעה אנשים בשריפה.", "נפצעו חמישה אנשים בשריפה."),
        ("पुल पर बारह लोग घायल हुए।", "पुल पर तेरह लोग घायल हुए।"),
        ("다리에서 세 명이 다쳤다.", "다리에서 네 명이 다쳤다."),
        ("火灾造成十二人受伤。", "火灾造成十三人受伤。"),
        ("火灾造成三人受伤。", "火灾造成五人受伤。"),
        ("火灾造成三人受伤。", "火灾造成5人受伤。"),
        ("该桥建于一九九八年。", "该桥建于一九八九年。"),
        ("该桥建于二〇〇五年。", "该桥建于二〇〇六年。"),
        ("บาดเจ็บ ๑๒ คน", "บาดเจ็บ ๒๑ คน"),
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
        ("火灾造成十二人受伤。", "火灾造成12人受伤。"),
        ("火灾造成三人受伤。", "火灾造成3人受伤。"),
        ("工程投资三十五亿元。", "工程投资35亿元。"),
        ("该桥建于二〇〇五年。", "该桥建于2005年。"),
        ("议会周二投票。", "议会周三投票。"),
        ("两会在北京召开。", "大会在北京召开。"),
    ],
)
def test_the_same_number_in_another_form_is_none(old: str, new: str) -> None:
    assert EditKind.NUMBERS not in edits(_article(old), _article(new)).kinds


def test_han_signs_are_numbers_beside_one_another_alone() -> None:
    assert figures("三万人が一部の道を") == ["3", "万"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("火灾致十二人死亡", "火灾致十三人死亡"),
        ("火灾致三人死亡", "火灾致五人死亡"),
        ("大火烧毁二十栋", "大火烧毁30栋"),
    ],
)
def test_a_headline_with_another_han_number_is_a_change_of_numbers(old: str, new: str) -> None:
    before = _article("火灾昨晚发生。")
    assert EditKind.NUMBERS in edits(replace(before, title=old), replace(before, title=new)).kinds


def test_a_number_in_thai_digits_is_shown_as_one() -> None:
    changed = edits(_article("บาดเจ็บ ๑๒ คน"), _article("บาดเจ็บ ๒๑ คน")).changes
    assert changed == (Change("๑๒", "๒๑"),)


def test_endless_han_digits_are_read_in_bounded_time() -> None:
    assert len(figures("九" * 100_000)) > 1


def _article(text: str) -> Article:
    """With a paragraph that stays, so that the change is small."""
    rest = "\nThe mayor said on Monday that the old bridge stays open until the new one is ready for use next spring."
    return Article(url="u", canonical_url="u", title="The bridge", text=text + rest * 3)
