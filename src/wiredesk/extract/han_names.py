"""What in Chinese, Japanese and Korean looks like the name of a person and is none."""

import re

from wiredesk.extract import han_reports

# Names of newspapers, sites and channels hold or end with these; names of persons do not.
_OUTLET = re.compile(
    r"[网網报報闻聞]|(?:社|台|号|號|刊|频道|頻道|科技|财经|財經|消息|传媒|傳媒|中心|公司|集团|团队|小组|[编編][辑輯集]部"
    r"|일보|신문|뉴스|방송|통신|경제|네이버)$|^네이버\s|^(?:网易|網易|新浪|搜狐|腾讯|騰訊|凤凰|鳳凰|今日头条|澎湃)$"
)
_SECTION = re.compile(
    r"(?:要[聞闻])?(?:港|要)[聞闻]|(?:本地|國際|国际|兩岸|两岸|國內|国内|社會|社会|時事|时事|時政|时政|財經|财经|體育|体育|娛樂|娱乐|生活"
    r"|科技|即時|即时|最新|頭條|头条|熱門|热门)(?:新[聞闻])?"
)
# What follows "reporter" where a sentence says what reporters learnt, saw or asked.
_REPORTS = re.compile(
    r"(?:记者|記者)(?:了解|获悉|獲悉|从|從|在|采访|採訪|看到|发现|發現|注意|问|問|观察|走访|联系|聯繫|今|昨|日前|近日"
    r"|还|還|也|就|对|對|向|多次|先后)"
)
# "作者:李明 点击:211": the writer's name in a row of labels.
_LABELLED = re.compile(
    r"(?:作者|撰文|撰稿)\s*[:：︱]\s*([\u3400-\u9fff·]{2,4}(?:[、 ](?![责責编編来來])[\u3400-\u9fff·]{2,4})*)"
    r"(?=\s*(?:$|[|｜]|\S{2,4}[:：]))"
    r"|(?:记者|記者|編譯|编译)\s?([\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4})*)\s?[／/]\s?[\u3400-\u9fff]{2,8}(?:報導|报道|報道|电|電)"
    r"|^[\u3400-\u9fff]{2,10}[\s　]?(?:记者|記者)[\s　]+([\u3400-\u9fff]{2,4}(?:[\s、　][\u3400-\u9fff]{2,4})*)$"
    # "采写：海都见习记者 李明 王芳"
    r"|^(?:采写|撰文|文|作者|执笔)[:：/／|｜]\s?[\u3400-\u9fff]{0,6}(?:记者|記者|通讯员)\s?"
    r"([\u3400-\u9fff]{2,3}(?:[、 ][\u3400-\u9fff]{2,3})*)$"
    # "作者 李明" alone or behind a bar, "李明/海港日报", "[佐藤健，Gazette]", "김철수 음악 칼럼니스트"
    r"|(?:^(?:《[^》]{1,12}》)?|[|｜]\s?)(?:特约)?作者[\s|]{0,3}([\u3400-\u9fff]{2,3}(?:[、 ][\u3400-\u9fff]{2,3})*)$"
    r"|^([\u3400-\u9fff]{2,3})\s?[/／]\s?[\u3400-\u9fff]{2,8}(?:报|報|网|網|社|周刊|新闻|新聞)$"
    r"|^[【\[［(（]([\u3400-\u9fff]{3,5})[，,、]\s?[A-Za-z][\w .]{1,20}[】\]］)）]$"
    # "李明 王芳 | 来源：海港日报"
    r"|^(?P<row>[\u3400-\u9fff]{2,3}(?:[、 ][\u3400-\u9fff]{2,3})*)\s?[|｜丨]\s?(?:来源|來源)[:：]"
    r"|^(?:등록|송고|승인|입력)\s?[\d.:년월일 -]{8,24}\s([가-힣]{2,4})\s(?:기자|특파원)$"
    r"|^([가-힣]{2,4})\s(?:[가-힣]{1,6}\s){0,2}(?:칼럼니스트|평론가|논설위원|소설가|편집장|변호사)$"
)
# "本报记者 李明 实习生 王芳 北京报道": name by name, the place last; a date may be glued to it.
_TRAINEES = "实习生|實習生|实习记者|通讯员|見習記者|见习记者"
_ROW = re.compile(
    r"^[\u3400-\u9fff]{0,10}(?:记者|記者)"
    rf"(?P<names>(?:[\s　]+(?:(?:{_TRAINEES})[\s　]+)?[\u3400-\u9fff·]{{2,4}}){{1,5}}?)"
    r"[\s　]+[\u3400-\u9fff]{2,6}(?:报道|報導|報道)(?![\u3400-\u9fff])"
)
_TRAINEE = re.compile(rf"(?:{_TRAINEES})[\s　]+")
# A line that is nothing but "[서울=김도현 기자]".
_ADDRESS = re.compile(r"\s\S+@\S+$")
_IN_BRACKETS = re.compile(r"[\[(（【〔]?[^\s=＝()\[\]]{2,20}[=＝]\s?([가-힣]{2,4})\s(?:기자|특파원)[\])）】〕]?")
# Reporters in the dateline of a paragraph: "(광주=연합뉴스) 김도현 기자 =", "新华社北京3月1日电（记者李明、王芳）",
# "【ロンドン＝佐藤一郎】", "（中央社記者林佳蓉台北10日電）".
_IN_DATELINE = re.compile(
    r"^[\[(（【〔][^=＝\])）]{1,12}[=＝][^=＝\])）]{2,8}[\])）】〕]\s?"
    r"(?P<ko>[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3})\s(?:기자|특파원)\s?[=＝]"
    r"|^[^（()）。]{2,24}[电電讯訊]】?\s?[（(][^（()）]{0,8}?(?:记者|記者|通讯员|通訊員)\s?(?P<zh>[\u3400-\u9fff·]{2,4}"
    r"(?:[、 ](?!整合|综合|綜合|报道|報道)[\u3400-\u9fff·]{2,4}){0,4})(?:[、 ][^（()）]{2,8})?[）)]"
    r"|^【[^=＝】]{2,10}[=＝](?P<ja>[\u3400-\u9fff]{1,3}\s?[\u3040-\u309f\u3400-\u9fff]{1,3})】"
    r"|^[（(【〔](?:本報)?記者(?P<local>[\u3400-\u9fff]{4,6}?)(?:報導|報道)[）)】〕]"
    r"|^[（(【]?(?:中央社|新华社|新華社|中新社)(?:记者|記者)(?P<wire>[\u3400-\u9fff]{4,6}?)(?:專|专|综合)?\s?\d{1,2}[日月]"
)


_HAN_OR_HANGUL = re.compile(r"[\u3400-\u9fff가-힣]")
_OPENED = re.compile(r"^[〔（(\[【]([^〕）)\]】]{3,30})[〕）)\]】]")


def labelled(text: str) -> str | None:
    """The writers in a row of labels with their values, or of a line that is a dateline alone, or None."""
    if text.isascii() or not _HAN_OR_HANGUL.search(text):
        return None
    if row := _ROW.match(text):
        return "、".join(_TRAINEE.sub("", row["names"]).split())
    if reporters := han_reports.alone(text):
        return reporters
    match = _LABELLED.search(text)
    if match and match["row"]:
        return match["row"].replace(" ", "、")
    match = match or _IN_BRACKETS.fullmatch(_ADDRESS.sub("", text) if "@" in text else text)
    return next(filter(None, match.groups()), None) if match else None


def in_dateline(text: str) -> str | None:
    """The reporters in the dateline that opens a paragraph, or None."""
    match = _IN_DATELINE.match(text)
    if match is None:
        opened = _OPENED.match(text)  # "〔記者林佳蓉／雲林報導〕"
        return (labelled(opened[1]) if opened else None) or han_reports.opening(text)
    if wired := match["wire"] or match["local"]:
        return wired[: 2 if len(wired) == 4 else 3]  # the place behind has two or three characters
    return match["ko"] or (match["zh"] or "").replace(" ", "、") or match["ja"]


# The most frequent surnames of Japan (Meiji Yasuda's count of 2018).
_SURNAMES = (
    r"(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|齋藤|斉藤|清水"
    r"|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村"
    r"|藤井|金子|岡本|藤原|中野|三浦|原田|松田|竹内|中川|小野|田村|中山|和田|石田|森田|上田|原|内田|柴田|酒井|宮崎|横山"
    r"|高木|安藤|宮本|大野|小島|谷口|今井|工藤|高田|増田|丸山|杉山|村田|大塚|新井|藤本|小山|平野|河野|上野|野口|武田|松井"
    r"|千葉|菅原|岩崎|久保|佐野|野村|松尾|市川|菊地|菊池|杉本|古川|大西|島田|水野|桜井|高野|吉川|山内|西田|飯田|西川|小松"
    r"|北村|安田|五十嵐|川口|平田|関|中田|久保田|服部|東|岩田|土屋|川崎|福島|本田|辻|樋口|秋山|田口|永井|山中|中西|吉村"
    r"|川上|大橋|石原|松岡|浜田|馬場|森本|矢野|浅野|松下|星野|大久保|吉岡|小池|野田|荒木|熊谷|松浦|大島|内藤)"
)
_GIVEN = r"[\u3041-\u30ff\u3400-\u9fff]{1,3}"
_JAPANESE = re.compile(rf"{_SURNAMES}[\s　]{_GIVEN}(?=$|[\s　]*(?:19|20)\d\d年)")
# What a Japanese writer did or is, before the name: "（聞き手・佐藤健）".
_DID = "(?:(?:文|構成|取材・文|聞き手|編集委員|論説委員|.{2,5}支局長|.{1,4}部)[・＝=])?"
_SIGNED = re.compile(
    rf"[【（(]{_DID}(?![関原東辻森林])({_SURNAMES}[\s　]?{_GIVEN}(?:[、・]{_SURNAMES}[\s　]?{_GIVEN}){{0,3}})[】）)]"
)


_CHINESE_SIGNED = re.compile(
    rf"[。！？”][（(]({han_reports.SURNAME}[\u3400-\u9fff]{{1,2}}"
    rf"(?:[、 ]{han_reports.SURNAME}[\u3400-\u9fff]{{1,2}}){{0,2}})[）)]$"
)


def japanese(text: str) -> str | None:
    """The frequent Japanese surname and the given name behind a space that a line holds before a date: "佐藤 健"."""
    match = _JAPANESE.match(text)
    return match[0] if match else None


def signed(text: str) -> str | None:
    """The writers in the brackets that are a whole last line: "【佐藤健、鈴木花子】"."""
    match = _SIGNED.fullmatch(text)
    return match[1] if match else None


def signed_behind(text: str) -> str | None:
    """The writers in the brackets that end a Chinese paragraph: "…。（李明）"."""
    match = _CHINESE_SIGNED.search(text) if text.endswith(("）", ")")) else None
    return match[1].replace(" ", "、") if match else None


def is_outlet(name: str) -> bool:
    """Whether a name is a newspaper's, a site's or a desk's, and not a section's."""
    return _OUTLET.search(name) is not None and not is_section(name)


def is_section(name: str) -> bool:
    """Whether a name is that of a section of a Chinese paper."""
    return _SECTION.fullmatch(name) is not None


def reports(text: str) -> bool:
    """Whether a line that begins with "reporter" is a sentence and no byline."""
    return _REPORTS.match(text) is not None
