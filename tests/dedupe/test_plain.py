"""What of a text is compared: one script of Chinese, one set of figures."""

from tests.dedupe.test_lookalike import article, stored
from wiredesk.dedupe import fingerprint, judge, keys_of
from wiredesk.dedupe.plain import plain

_TRADITIONAL = (
    "港務局星期六宣布，東邊的航道將在冬天以前拓寬四十米。\n"
    "工程六月開始，預計要四個月，漁民要求夜裡留一條通道。\n"
    "局長說，新的燈塔會在明年春天點亮，費用由市政府負擔。"
)
_SIMPLIFIED = (
    "港务局星期六宣布，东边的航道将在冬天以前拓宽四十米。\n"
    "工程六月开始，预计要四个月，渔民要求夜里留一条通道。\n"
    "局长说，新的灯塔会在明年春天点亮，费用由市政府负担。"
)


def test_a_story_in_the_other_script_of_chinese_is_the_same_story() -> None:
    assert keys_of(_TRADITIONAL).lowest == keys_of(_SIMPLIFIED).lowest
    assert judge(article(_TRADITIONAL), [stored(7, _SIMPLIFIED)]).join == 7
    assert fingerprint(_TRADITIONAL) != fingerprint(_SIMPLIFIED)


def test_figures_of_all_scripts_are_one() -> None:
    assert plain("٤-٣ في الدقيقة ٨١") == plain("4-3 في الدقيقة ८१") == "4-3 في الدقيقة 81"
