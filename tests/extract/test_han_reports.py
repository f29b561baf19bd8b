"""Reporters whom East Asian copy names on a line, at the start of its first paragraph or the end of its last one."""

import pytest

from wiredesk.extract import authors, byline_sources, han_reports, scope, source_lines
from wiredesk.extract.document import Document

_TEXT = "市議會週二通過決議老舊的市民游泳池將閉館一年半，期間更換屋頂並更新設備。" * 4


def _authors(*paragraphs: str) -> tuple[str, ...]:
    story = "".join(f"<p>{text}</p>" for text in paragraphs)
    html = f"<html><body><article><h1>市民游泳池閉館</h1>{story}</article></body></html>"
    doc = Document(html, "https://daily.example/a")
    return authors.read(doc, scope.find(doc), None).authors


_REPORTS = [
    ("（記者林佳蓉／台北報導）", ("林佳蓉",)),
    ("(記者林佳蓉/台北報導)", ("林佳蓉",)),
    ("【海港晚報╱記者林佳蓉╱即時報導】", ("林佳蓉",)),
    ("﹝記者林佳蓉∕台北報導﹞", ("林佳蓉",)),
    ("（林佳蓉／綜合外電報導）", ("林佳蓉",)),
    ("（海港新聞林佳蓉、陳怡君台北報導）", ("林佳蓉", "陳怡君")),
    ("（記者林佳蓉、陳怡君台北報導）", ("林佳蓉", "陳怡君")),
    ("（中央社記者林佳蓉、陳怡君台北10日電）", ("林佳蓉", "陳怡君")),
    ("（记者 李明 通讯员 王芳）", ("李明", "王芳")),
]


@pytest.mark.parametrize(
    ("report", "reporters"), [*_REPORTS[2:], ("【海港網訊】(香港海港報記者 林佳蓉 陳怡君)", ("林佳蓉", "陳怡君"))]
)
def test_brackets_that_open_the_story_name_its_reporters(report: str, reporters: tuple[str, ...]) -> None:
    assert _authors(report + _TEXT, _TEXT) == reporters


@pytest.mark.parametrize(
    ("report", "reporters"),
    [
        *_REPORTS,
        ("（海港晚报记者 李明 王芳）", ("李明", "王芳")),
        ("（记者：李明 编辑：王芳）", ("李明",)),
        ("（文/李明）", ("李明",)),
        ("（編譯林佳蓉）", ("林佳蓉",)),
        ("（歐陽佳蓉／台北報導）", ("歐陽佳蓉",)),
        ("（陳怡君）", ("陳怡君",)),
    ],
)
def test_brackets_that_end_the_story_name_its_reporters(report: str, reporters: tuple[str, ...]) -> None:
    assert _authors(_TEXT, _TEXT + report) == reporters


def test_a_report_ends_its_story_wherever_others_begin() -> None:
    others = (f"港口的第{number}則消息，" + _TEXT for number in range(8))
    assert _authors(_TEXT, _TEXT + "（記者林佳蓉台北報導）", *others) == ("林佳蓉",)


@pytest.mark.parametrize(
    ("line", "reporters"),
    [
        ("記者林佳蓉 陳怡君 台北報導", ("林佳蓉", "陳怡君")),
        ("【海港晚報╱記者林佳蓉╱即時報導】", ("林佳蓉",)),
        ("海港網2026.03.10 金名/高雄報導", ("金名",)),
        ("記者林佳蓉｜台北報導", ("林佳蓉",)),
        ("（記者林佳蓉、陳怡君台北報導）", ("林佳蓉", "陳怡君")),
        ("（记者 李明）", ("李明",)),
        ("（聞き手・佐藤健）", ("佐藤健",)),
        ("（編集委員・佐藤健）", ("佐藤健",)),
    ],
)
def test_a_line_of_its_own_names_the_reporters(line: str, reporters: tuple[str, ...]) -> None:
    assert _authors(line, _TEXT, _TEXT) == _authors(_TEXT, _TEXT, line) == reporters


def test_a_report_without_brackets_may_run_into_the_first_sentence() -> None:
    assert _authors(f"記者林佳蓉／台北報導 {_TEXT}", _TEXT) == ("林佳蓉",)
    assert _authors(f"記者林佳蓉台北報導　{_TEXT}", _TEXT) == ("林佳蓉",)


@pytest.mark.parametrize(
    "line",
    [
        "（完）",
        "（責編：李明）",
        "（記者林佳蓉攝）",
        "（圖／李明）",
        "（记者从市政府获悉）",
        "（作者系海港大学教授）",
        "（高雄／綜合報導）",
        "（社會中心／綜合報導）",
        "（周刊王／綜合報導）",
        "記者今天到港口",
    ],
)
def test_other_brackets_name_no_reporter(line: str) -> None:
    assert han_reports.alone(line) is None
    assert _authors(_TEXT, _TEXT + line) == ()


def test_where_a_report_is_from_is_no_outlet() -> None:
    assert [*source_lines.stamped("2026/03/10 18:58 報導", "海港時報")] == []
    assert [*byline_sources.byline("李明/高雄報導", "海港日報", marked=True)] == []
    assert [one.name for one in byline_sources.byline("李明/高雄日報", "海港日報", marked=True)] == ["高雄日報"]
