"""What in Chinese, Japanese and Korean looks like the name of a person and is none."""

import re

# Names of newspapers, sites and channels hold or end with these; names of persons do not.
_OUTLET = re.compile(
    r"[网網报報闻聞]|(?:社|台|号|號|刊|频道|頻道|科技|财经|財經|消息|传媒|傳媒|中心|公司|集团|团队|小组|[编編][辑輯集]部"
    r"|일보|신문|뉴스|방송|통신|경제|네이버)$"
)
# What follows "reporter" where a sentence says what reporters learnt, saw or asked.
_REPORTS = re.compile(
    r"(?:记者|記者)(?:了解|获悉|獲悉|从|從|在|采访|採訪|看到|发现|發現|注意|问|問|观察|走访|联系|聯繫|今|昨|日前|近日"
    r"|还|還|也|就|对|對|向|多次|先后)"
)
# "作者:李明 点击:211": the writer's name in a row of labels.
_LABELLED = re.compile(
    r"(?:作者|撰文|撰稿)\s*[:：]\s*([\u3400-\u9fff·]{2,4}(?:[、 ][\u3400-\u9fff·]{2,4})*)"
    r"(?=\s*(?:$|[|｜]|\S{2,4}[:：]))"
)
# A line that is nothing but "[서울=김도현 기자]".
_IN_BRACKETS = re.compile(r"[\[(（【〔][^=＝()\[\]]{2,20}[=＝]\s?([가-힣]{2,4})\s(?:기자|특파원)[\])）】〕]")
# Reporters in the dateline of a paragraph: "(광주=연합뉴스) 김도현 기자 =", "新华社北京3月1日电（记者李明、王芳）",
# "【ロンドン＝佐藤一郎】", "（中央社記者林佳蓉台北10日電）".
_IN_DATELINE = re.compile(
    r"^[\[(（【〔][^=＝\])）]{1,12}[=＝][^=＝\])）]{2,8}[\])）】〕]\s?"
    r"(?P<ko>[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3})\s(?:기자|특파원)\s?[=＝]"
    r"|^[^（()）。]{4,24}[电電]\s?[（(](?:记者|記者)\s?(?P<zh>[\u3400-\u9fff·]{2,4}"
    r"(?:[、 ][\u3400-\u9fff·]{2,4}){0,4})[）)]"
    r"|^【[^=＝】]{2,10}[=＝](?P<ja>[\u3400-\u9fff]{1,3}\s?[\u3040-\u309f\u3400-\u9fff]{1,3})】"
    r"|^[（(【]?(?:中央社|新华社|新華社|中新社)(?:记者|記者)(?P<wire>[\u3400-\u9fff]{4,6}?)(?:專|专|综合)?\s?\d{1,2}[日月]"
)


def labelled(text: str) -> str | None:
    """The writers in a row of labels with their values, or of a line that is a dateline alone, or None."""
    match = _LABELLED.search(text) or _IN_BRACKETS.fullmatch(text)
    return match[1] if match else None


def in_dateline(text: str) -> str | None:
    """The reporters in the dateline that opens a paragraph, or None."""
    match = _IN_DATELINE.match(text)
    if match is None:
        return None
    if wired := match["wire"]:
        return wired[: 2 if len(wired) == 4 else 3]  # the place behind has two or three characters
    return match["ko"] or match["zh"] or match["ja"]


def is_outlet(name: str) -> bool:
    """Whether a name is a newspaper's, a site's or a desk's."""
    return _OUTLET.search(name) is not None


def reports(text: str) -> bool:
    """Whether a line that begins with "reporter" is a sentence and no byline."""
    return _REPORTS.match(text) is not None
