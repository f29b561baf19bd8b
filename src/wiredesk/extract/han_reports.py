"""Who reports in Chinese: "記者林佳蓉／台北報導", "（海港新聞林佳蓉、陳怡君台北報導）", "（记者 李明）".

The form stands on a line of its own, opens the first paragraph or ends the last one. Names are told by the surname that
they begin with, since the place of the report may be glued to them.
"""

import re

_HAN = r"[\u3400-\u9fff]"
SURNAME = (
    "(?:歐陽|欧阳|司馬|司马|諸葛|诸葛|上官|夏侯|皇甫|張簡|范姜"
    # the most frequent of China (Ministry of Public Security, 2020)
    "|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆"
    "范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常"
    # and of Taiwan (Ministry of the Interior, 2018), where they are written otherwise
    "張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮蕭葉蔣蘇呂盧鍾鐘譚陸韋賈鄒閻龍賀顧龔萬錢嚴洪賴莊簡游詹施顏柯翁傅卓溫藍紀連歐湯"
    "康尤巫黎涂阮童柳凃伍倪駱甘章官俞饒闕凌華魯])"
)
"""A frequent surname, in both ways to write Chinese."""

_NAME = rf"(?:{SURNAME}{_HAN}{{1,2}})"
_NAMES = rf"{_NAME}(?:[、，, ]{_NAME})*"
_ROLE = (
    "(?:見習|见习|實習|实习|特派|特約|特约|首席|文字)?(?:記者|记者|編譯|编译|特派員|特派员|通訊員|通讯员)(?:[:： ])?"
)
_REPORTS = "(?:報導|報道|报道)"
_KIND = "(?:綜合|综合|即時|即时|專題|专题|現場|现场|獨家|独家|連線|外電|外电|整理)"
_HOUSE = r"(?:[\w·]{1,8}(?:新聞|新闻|[報报網网社]))"
_FORMS = tuple(
    map(
        re.compile,
        (
            # a role, names and perhaps, behind a mark, a place: "海港晚报记者 李明", "記者林佳蓉 陳怡君 台北報導"
            rf"[^／。，！？]{{0,10}}?[／ ]?{_ROLE}(?P<names>{_NAMES}(?: ?{_ROLE}{_NAMES})*)(?:[／ ｜|].{{0,24}})?",
            # a role and names, of which the last runs into the place: "記者林佳蓉、陳怡君台北報導"
            rf"[^／。，！？]{{0,10}}?[／ ]?{_ROLE}(?P<names>(?:{_NAME}[、 ])*)(?P<last>{SURNAME}{_HAN}{{1,5}}?)"
            rf"{_KIND}{{0,2}}(?:{_REPORTS}|\d{{1,2}}日[電电])",
            # no role, but a place behind a slash: "林佳蓉／綜合外電報導"
            rf"(?P<names>{_NAMES})／[^／]{{1,10}}{_REPORTS}",
            rf"{_HOUSE}(?P<names>(?:{_NAME}[、 ])*)(?P<last>{SURNAME}{_HAN}{{1,5}}?){_KIND}{{0,2}}{_REPORTS}",
            rf"(?:(?:文|作者|撰文|采写|採訪|采訪|采访|撰稿|整理)[、・]?){{1,3}}[／:：] ?(?P<names>{_NAMES})",
        ),
    )
)
_SLASHES = str.maketrans("/╱∕⁄", "／／／／")
_OPEN, _CLOSE = r"[〔﹝（(\[【［]", r"[〕﹞）)\]】］]"
_WRAPPED = re.compile(rf"{_OPEN}(?P<inner>[^〔﹝（(\[【［〕﹞）)\]】］]{{3,60}}){_CLOSE}")
_CLOSING = re.compile(rf"[。！？…」”\w]\s?{_WRAPPED.pattern}(?:[／/]?完)?$")
# A report that opens a paragraph without brackets: up to the word for it.
_OPENING = re.compile(rf"[^。，！？（(]{{0,14}}?(?:記者|记者|[／/╱∕])[^。，！？（(]{{2,24}}?{_REPORTS}")
_STAMP = re.compile(r"^\D{0,16}(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2} ")  # "海港網2026.03.10 "
# who else worked on the page, from there to the end
_OTHERS = re.compile(r"[／ ](?:攝影|摄影|編輯|编辑|責編|责编|責任編輯|责任编辑|校对|审核|剪輯|剪辑|圖|图)[:：／ ].*$")
_PICTURES = ("攝", "摄", "攝影", "摄影", "圖", "图")
_LONGEST = 60
_HINTS = ("記者", "记者", "報導", "報道", "报道", "文", "作者", "编译", "編譯", "撰", "采", "採", "通讯员")
# places, houses and words that begin with a surname
_PLACES = frozenset(
    re.findall(
        r"\w+",
        "周刊 安徽 方面 江苏 江蘇 江西 白宮 石家 華府 華視 連江 金山 金門 金门 韓國 韩国 馬來 馬祖 马祖 高雄",
    )
)


def alone(text: str) -> str | None:
    """The reporters whom a line of its own names, in brackets or without, or None."""
    line = text.strip()
    if len(line) > _LONGEST or not any(map(line.__contains__, _HINTS)):
        return None
    wrapped = _WRAPPED.fullmatch(line)
    return _read(wrapped["inner"] if wrapped else _STAMP.sub("", line))


def opening(text: str) -> str | None:
    """The reporters whom the beginning of a paragraph names, or None."""
    if match := _WRAPPED.match(text):
        return _read(match["inner"])
    match = _OPENING.match(text)
    return _read(match[0]) if match else None


def closing(text: str) -> str | None:
    """The reporters whom the brackets at the end of a paragraph name, or None."""
    match = _CLOSING.search(text[-_LONGEST:]) if text.endswith(("）", ")", "】", "〕", "﹞", "]", "完")) else None
    return _read(match["inner"]) if match else None


def _read(inner: str) -> str | None:
    """The names in a form, which end with marks between them."""
    line = _OTHERS.sub("", " ".join(inner.translate(_SLASHES).split()).replace(" ／", "／").replace("／ ", "／"))
    if line.endswith(_PICTURES):
        return None
    match = next(filter(None, (form.fullmatch(line) for form in _FORMS)), None)
    if match is None:
        return None
    found = re.findall(_NAME, re.sub(_ROLE, "、", match["names"]))
    if last := match.groupdict().get("last"):
        found.append(last if len(last) < 4 else last[: 2 if len(last) == 4 else 3])  # the place has two or three
    people = [name for name in found if name[:2] not in _PLACES]
    return "、".join(people) or None
