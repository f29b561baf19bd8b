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


def labelled(text: str) -> str | None:
    """The writers in a row of labels with their values, or None."""
    match = _LABELLED.search(text)
    return match[1] if match else None


def is_outlet(name: str) -> bool:
    """Whether a name is a newspaper's, a site's or a desk's."""
    return _OUTLET.search(name) is not None


def reports(text: str) -> bool:
    """Whether a line that begins with "reporter" is a sentence and no byline."""
    return _REPORTS.match(text) is not None
