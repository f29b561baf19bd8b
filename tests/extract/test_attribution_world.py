# ruff: noqa: E501  (one case a line)
"""How newsrooms of many languages credit their text: byline row, dateline, end of the text, notes, meta tags.

Each case is a whole page whose other words say nothing about where the text is from.
"""

import pytest

from tests.extract.pages import page
from tests.extract.paragraphs import PARAGRAPHS
from wiredesk.extract import parts

_HEADLINE = "Board votes to widen the channel"


def names(
    language: str, row: str = "", opening: str = "", closing: str = "", last: str = "", after: str = "", head: str = ""
) -> list[str]:
    """The names that a page in ``language`` credits its text to, with markup at one place."""
    first, second = PARAGRAPHS[language]
    story = "".join(
        f"<p>{text}</p>" for text in (opening + first, second, f"{first} {second}", f"{second} {first}{closing}")
    )
    found = parts.read(
        page(
            f"<html><head><title>{_HEADLINE}</title><meta property=og:site_name content='Harbour Gazette'>{head}</head><body>"
            f"<header><a href=/>Home</a></header><main><article><h1>{_HEADLINE}</h1>{row}<div class=body>{story}{last}</div>"
            f"{after}</article></main><footer><p>© 2026 Harbour Gazette</p></footer></body></html>"
        )
    )
    return sorted(one.name for one in found.attribution.attribution)


@pytest.mark.parametrize(
    ("language", "markup", "credited"),
    [
        ("en", "<div class=byline>By Reuters Staff</div>", ["Reuters"]),
        ("en", "<p>By Reuters</p>", ["Reuters"]),
        ("en", "<div class=author>PTI</div>", ["Press Trust of India"]),
        (
            "en",
            "<div class=author-info><span>By: PTI</span> | <span>Updated: March 3, 2026</span></div>",
            ["Press Trust of India"],
        ),
        ("en", "<p>Press Trust of India | Updated On: Mar 03, 2026</p>", ["Press Trust of India"]),
        ("en", "<div><span>ANI</span><span>Updated: Mar 3, 2026</span></div>", ["ANI"]),
        (
            "en",
            "<p><em>This story was originally published by the <a href=/h>Harbour Beacon</a>.</em></p>",
            ["Harbour Beacon"],
        ),
        ("en", "<div>Source: Xinhua | 2026-03-03 10:11:12 | Editor: huaxia</div>", ["Xinhua News Agency"]),
        (
            "en",
            "<div class=info><span>Source: Xinhua</span><span>Editor: huaxia</span><span>2026-03-03</span></div>",
            ["Xinhua News Agency"],
        ),
        ("en", "<div>Xinhua | Updated: 2026-03-03 10:11</div>", ["Xinhua News Agency"]),
        ("en", "<div class=byline>By Jane Roe, PA</div>", ["PA Media"]),
        ("en", "<div class=byline>PA Reporters</div>", ["PA Media"]),
        ("en", "<div class=byline>Press Association</div>", ["PA Media"]),
        ("en", "<div class=byline>Jane Roe AAP</div>", ["AAP"]),
        ("en", "<div class=byline>AAP</div>", ["AAP"]),
        ("en", "<div class=byline>Jane Roe | Bloomberg</div>", ["Bloomberg"]),
        ("en", "<div class=byline>By Jane Roe, CNN</div>", ["CNN"]),
        ("en", "<p>KYODO NEWS</p>", ["Kyodo News"]),
        ("en", "<div>APP</div><div>March 03, 2026</div>", ["Associated Press of Pakistan"]),
        ("en", "<div class=source><img src=/l/afp.png alt='AFP'></div>", ["Agence France-Presse"]),
        ("en", "<a href=/source/afp><img src=/l/afp.png alt='AFP logo'></a>", ["Agence France-Presse"]),
        ("en", "<div class=byline>Jane Roe, SWNS</div>", ["SWNS"]),
        ("de", "<div>Von APA</div>", ["Austria Presse Agentur"]),
        ("de", "<div class=author>SDA</div>", ["Keystone-SDA"]),
        ("de", "<div class=meta><span>Quelle: dpa</span> <time>03.03.2026</time></div>", ["Deutsche Presse-Agentur"]),
        ("de", "<div class=meta>Von Jana Roth und dpa</div>", ["Deutsche Presse-Agentur"]),
        ("de", "<p>Veröffentlicht am 03.03.2026 Quelle: Reuters</p>", ["Reuters"]),
        ("fr", "<div>Par AFP</div><div>Publié le 3 mars 2026</div>", ["Agence France-Presse"]),
        ("fr", "<div>Par Le Courrier avec AFP</div>", ["Agence France-Presse"]),
        ("fr", "<div>Agence France-Presse</div>", ["Agence France-Presse"]),
        ("fr", "<div>Belga</div>", ["Belga"]),
        ("fr", "<div class=author>Agence QMI</div>", ["Agence QMI"]),
        ("es", "<div class=autor>EFE</div><div>Madrid</div>", ["Agencia EFE"]),
        ("es", "<div>Agencia EFE</div>", ["Agencia EFE"]),
        ("es", "<div>Por EFE</div>", ["Agencia EFE"]),
        ("es", "<div>EFE | Madrid | 3 de marzo de 2026</div>", ["Agencia EFE"]),
        ("es", "<div>Notimex</div>", ["Notimex"]),
        ("it", "<div>di Redazione ANSA</div>", ["ANSA"]),
        ("pt", "<div>Por Agência Brasil</div>", ["Agência Brasil"]),
        ("pt", "<div>Estadão Conteúdo</div>", ["Agência Estado"]),
        ("pt", "<p>Por: Estadão Conteúdo</p>", ["Agência Estado"]),
        ("pt", "<div>Lusa</div>", ["Agência Lusa"]),
        ("pt", "<div class=author>Agência Lusa</div>", ["Agência Lusa"]),
        ("nl", "<div>Door: ANP</div>", ["ANP"]),
        ("nl", "<div>ANP</div>", ["ANP"]),
        ("nl", "<div>Door Belga</div>", ["Belga"]),
        ("pl", "<div>Autor: PAP</div>", ["PAP"]),
        ("cs", "<div>ČTK</div>", ["ČTK"]),
        ("cs", "<div>Jana Nová, ČTK</div>", ["ČTK"]),
        ("sv", "<div>TT</div>", ["TT"]),
        ("sv", "<div class=byline>TT-Reuters</div>", ["TT"]),
        ("sv", "<div class=byline>Anna Berg/TT</div>", ["TT"]),
        ("no", "<div class=byline>NTB</div>", ["NTB"]),
        ("no", "<div class=byline>Av NTB</div>", ["NTB"]),
        ("da", "<div class=byline>Ritzau</div>", ["Ritzau"]),
        ("da", "<div>Af Ritzau</div>", ["Ritzau"]),
        ("fi", "<div class=byline>STT</div>", ["STT"]),
        ("fi", "<div>Suomen Tietotoimisto</div>", ["STT"]),
        ("hu", "<div>MTI</div>", ["MTI"]),
        ("tr", "<div>Kaynak: AA</div>", ["Anadolu Agency"]),
        ("tr", "<div>Kaynak: Anadolu Ajansı / AA</div>", ["Anadolu Agency"]),
        ("tr", "<div>DHA</div><div>03.03.2026 10:11</div>", ["DHA"]),
        ("tr", "<div>Haber Kaynağı: İHA</div>", ["İHA"]),
        ("tr", "<div>İhlas Haber Ajansı</div>", ["İHA"]),
        ("ru", "<div>Источник: Морские вести</div>", ["Морские вести"]),
        ("ru", "<div>Источник: Казинформ</div>", ["Kazinform"]),
        ("bg", "<div>БТА</div>", ["BTA"]),
        ("sr", "<div>Izvor: Tanjug</div>", ["Tanjug"]),
        ("sr", "<div>Tanjug</div>", ["Tanjug"]),
        ("sr", "<div>Izvor: Beta</div>", ["Beta"]),
        ("sr", "<div class=autor>Hina</div>", ["Hina"]),
        ("sr", "<div>Autor: HINA</div>", ["Hina"]),
        ("ar", "<div>الرياض - واس</div>", ["Saudi Press Agency"]),
        ("ar", "<div>لندن - رويترز</div>", ["Reuters"]),
        ("ar", "<div>المصدر: سكاي نيوز عربية</div>", ["سكاي نيوز عربية"]),
        ("fa", "<div>منبع: ایسنا</div>", ["ISNA"]),
        ("hi", "<div>भाषा</div>", ["Press Trust of India"]),
        ("hi", "<div>एएनआई</div>", ["ANI"]),
        ("bn", "<div>ইউএনবি</div>", ["United News of Bangladesh"]),
        ("zh", "<div>2026-03-03 10:11 来源：新华社</div>", ["Xinhua News Agency"]),
        (
            "zh",
            "<div><span>2026年03月03日 10:11</span><span>来源：新华社</span><span>作者：李明</span></div>",
            ["Xinhua News Agency"],
        ),
        ("zh", "<div>来源：海港日报 作者：李明 编辑：王芳</div>", ["海港日报"]),
        ("zh", "<div>来源: 海港日报</div>", ["海港日报"]),
        ("zh", "<div>2026年03月03日10:11 来源：<a href=x>人民网</a></div>", ["人民网"]),
        ("zh", "<div>来源：中国新闻网</div>", ["中国新闻社"]),
        ("zh-Hant", "<div>來源：海港日報</div>", ["海港日報"]),
        ("zh-Hant", "<div>資料來源：海港時報</div>", ["海港時報"]),
        ("ja", "<div>共同通信</div><div>2026/3/3 10:11</div>", ["Kyodo News"]),
        ("ja", "<div>配信：港湾新聞</div>", ["港湾新聞"]),
        ("ko", "<div>연합뉴스</div>", ["Yonhap News"]),
        ("ko", "<div>출처: 연합뉴스</div>", ["Yonhap News"]),
        ("en", "<div>Anna Roe <span>AAP</span></div>", ["AAP"]),
        ("sr", "<div>Piše: STA</div>", ["STA"]),
        ("sr", "<div>Autor: Tanjug</div>", ["Tanjug"]),
        ("de", "<div>Von RND/dpa</div>", ["Deutsche Presse-Agentur", "RedaktionsNetzwerk Deutschland"]),
    ],
)
def test_the_row_under_the_headline(language: str, markup: str, credited: list[str]) -> None:
    assert names(language, row=markup) == credited


@pytest.mark.parametrize(
    ("language", "markup"),
    [
        ("en", "<p>Photo: Reuters/Jane Roe</p>"),
        ("en", "<p>By <a href=/a>Jane Roe</a>, Senior Correspondent</p>"),
        ("en", "<p>Last updated: March 3, 2026 | Source: Getty Images</p>"),
        ("de", "<p>Foto: dpa</p>"),
    ],
)
def test_the_row_under_the_headline_may_credit_nobody(language: str, markup: str) -> None:
    assert names(language, row=markup) == []


@pytest.mark.parametrize(
    ("language", "markup", "credited"),
    [
        ("en", "SEASIDE, Ore. (AP) — ", ["Associated Press"]),
        ("en", "By The Associated Press</p><p>", ["Associated Press"]),
        ("en", "New Delhi, Mar 3 (PTI) ", ["Press Trust of India"]),
        ("en", "SEASIDE, Ore., March 3, 2026 /PRNewswire/ -- ", ["PR Newswire"]),
        ("en", "SEASIDE, Ore.--(BUSINESS WIRE)--", ["Business Wire"]),
        ("en", "SEASIDE, March 03, 2026 (GLOBE NEWSWIRE) -- ", ["GlobeNewswire"]),
        ("en", "JAKARTA, March 3 (Xinhua) -- ", ["Xinhua News Agency"]),
        ("en", "JAKARTA (ANTARA) - ", ["Antara"]),
        ("en", "Jakarta (ANTARA) - ", ["Antara"]),
        ("en", "Tokyo, March 3 (Jiji Press)--", ["Jiji Press"]),
        ("en", "SEOUL, March 3 (Yonhap) -- ", ["Yonhap News"]),
        ("en", "MOSCOW, March 3. /TASS/. ", ["ТАСС"]),
        ("en", "(JTA) — ", ["Jewish Telegraphic Agency"]),
        ("en", "NAIROBI, Mar 3 2026 (IPS) - ", ["Inter Press Service"]),
        ("de", "Seestadt (dpa) - ", ["Deutsche Presse-Agentur"]),
        ("de", "Seestadt (dpa/lni) - ", ["Deutsche Presse-Agentur"]),
        ("de", "Seestadt (awp) - ", ["awp"]),
        ("de", "Seestadt (epd). ", ["epd"]),
        ("de", "Seestadt (SID) - ", ["Sport-Informations-Dienst"]),
        ("de", "Seestadt (dts Nachrichtenagentur) - ", ["dts Nachrichtenagentur"]),
        ("de", "Paris (AFP) ", ["Agence France-Presse"]),
        ("fr", "Paris (AFP) - ", ["Agence France-Presse"]),
        ("fr", "Paris, 3 mars 2026 (AFP) - ", ["Agence France-Presse"]),
        ("es", "Madrid, 3 mar (EFE).- ", ["Agencia EFE"]),
        ("es", "Madrid (EFE).- ", ["Agencia EFE"]),
        ("es", "MADRID, 3 (EUROPA PRESS) ", ["Europa Press"]),
        ("es", "MADRID 3 Mar. (EUROPA PRESS) - ", ["Europa Press"]),
        ("es", "BEIJING, 3 mar (Xinhua) -- ", ["Xinhua News Agency"]),
        ("es", "La Habana, 3 mar (Prensa Latina) ", ["Prensa Latina"]),
        ("it", "(ANSA) - ROMA, 03 MAR - ", ["ANSA"]),
        ("it", "Roma, 3 mar. (Adnkronos) - ", ["Adnkronos"]),
        ("it", "Roma, 3 mar. (askanews) – ", ["Askanews"]),
        ("it", "Roma, 3 mar. (LaPresse) - ", ["LaPresse"]),
        ("it", "AGI - ", ["AGI"]),
        ("it", "ROMA (ITALPRESS) - ", ["Italpress"]),
        ("it", "(DIRE) Roma, 3 mar. - ", ["Agenzia Dire"]),
        ("pt", "SÃO PAULO, SP (FOLHAPRESS) - ", ["Folhapress"]),
        ("pt", "Lisboa, 03 mar 2026 (Lusa) – ", ["Agência Lusa"]),
        ("pt", "SÃO PAULO (Reuters) - ", ["Reuters"]),
        ("nl", "ROTTERDAM (ANP) - ", ["ANP"]),
        ("pl", "Gdańsk (PAP) – ", ["PAP"]),
        ("cs", "Praha (ČTK) - ", ["ČTK"]),
        ("cs", "Bratislava 3. marca (TASR) - ", ["TASR"]),
        ("cs", "BRATISLAVA 3. marca (SITA) - ", ["SITA"]),
        ("hu", "Budapest, 2026. március 3., kedd (MTI) - ", ["MTI"]),
        ("tr", "ANKARA (AA) - ", ["Anadolu Agency"]),
        ("tr", "İZMİR, (DHA)- ", ["DHA"]),
        ("ru", "МОСКВА, 3 мар — РИА Новости. ", ["РИА Новости"]),
        ("ru", "МОСКВА, 3 марта. /ТАСС/. ", ["ТАСС"]),
        ("ru", "Москва. 3 марта. INTERFAX.RU - ", ["Interfax"]),
        ("ru", "МОСКВА, 3 мар (Рейтер) - ", ["Reuters"]),
        ("ru", "АСТАНА. КАЗИНФОРМ – ", ["Kazinform"]),
        ("ru", "3 марта, Минск /Корр. БЕЛТА/. ", ["BelTA"]),
        ("ru", "МИНСК, 3 мар — Sputnik. ", ["Sputnik"]),
        ("ar", "القاهرة (رويترز) - ", ["Reuters"]),
        ("ar", "باريس (أ ف ب) - ", ["Agence France-Presse"]),
        ("ar", "الكويت (كونا) -- ", ["Kuwait News Agency"]),
        ("ar", "أبوظبي في 3 مارس / وام / ", ["Emirates News Agency"]),
        ("ar", "عمان 3 آذار (بترا)- ", ["Petra News Agency"]),
        ("ar", "بكين 3 مارس 2026 (شينخوا) ", ["Xinhua News Agency"]),
        ("hi", "नई दिल्ली, 3 मार्च (भाषा) ", ["Press Trust of India"]),
        ("hi", "नई दिल्ली, 3 मार्च (आईएएनएस)। ", ["IANS"]),
        ("bn", "ঢাকা, ৩ মার্চ, ২০২৬ (বাসস) : ", ["BSS"]),
        ("th", "ปักกิ่ง, 3 มี.ค. (ซินหัว) — ", ["Xinhua News Agency"]),
        ("id", "KUALA LUMPUR, 3 Mac (Bernama) -- ", ["Bernama"]),
        ("zh", "新华社北京3月3日电（记者李明）", ["Xinhua News Agency"]),
        ("zh", "中新网北京3月3日电 (记者 李明)", ["中国新闻社"]),
        ("zh-Hant", "（中央社記者李明台北3日電）", ["中央社"]),
        ("zh-Hant", "(中央社台北3日電)", ["中央社"]),
        ("zh-Hant", "（法新社巴黎3日電） ", ["Agence France-Presse"]),
        ("ja", "【ロンドン共同】", ["Kyodo News"]),
        ("ja", "【ソウル時事】", ["Jiji Press"]),
        ("ja", "[東京 3日 ロイター] - ", ["Reuters"]),
        ("ja", "［ロンドン ３日 ロイター］ - ", ["Reuters"]),
        ("ja", "【3月3日 AFP】", ["Agence France-Presse"]),
        ("ja", "【新華社北京3月3日】", ["Xinhua News Agency"]),
        ("ko", "(서울=연합뉴스) 홍길동 기자 = ", ["Yonhap News"]),
        ("ko", "[서울=뉴시스] 홍길동 기자 = ", ["뉴시스"]),
        ("ko", "【서울=뉴시스】홍길동 기자 = ", ["뉴시스"]),
        ("ko", "(서울=뉴스1) 홍길동 기자 = ", ["뉴스1"]),
    ],
)
def test_the_opening_of_the_text(language: str, markup: str, credited: list[str]) -> None:
    assert names(language, opening=markup) == credited


@pytest.mark.parametrize(
    ("language", "markup"),
    [
        ("ru", "Об этом сообщает РИА Новости со ссылкой на порт. "),
        ("vi", "Theo Reuters, cảng sẽ được mở rộng. "),
    ],
)
def test_the_opening_of_the_text_may_credit_nobody(language: str, markup: str) -> None:
    assert names(language, opening=markup) == []


@pytest.mark.parametrize(
    ("language", "markup", "credited"),
    [
        ("en", " — Reuters", ["Reuters"]),
        ("en", " – Bernama", ["Bernama"]),
        ("en", " (ANI)", ["ANI"]),
        ("en", " (NAN)", ["NAN"]),
        ("de", " (dpa)", ["Deutsche Presse-Agentur"]),
        ("de", " dpa", ["Deutsche Presse-Agentur"]),
        ("it", " (ANSA).", ["ANSA"]),
        ("hu", " (MTI)", ["MTI"]),
        ("ro", " (Agerpres)", ["Agerpres"]),
        ("id", " - BERNAMA", ["Bernama"]),
        ("ja", "（時事）", ["Jiji Press"]),
    ],
)
def test_the_end_of_the_last_paragraph(language: str, markup: str, credited: list[str]) -> None:
    assert names(language, closing=markup) == credited


@pytest.mark.parametrize(
    ("language", "markup"),
    [
        ("en", " The board told Reuters on Monday that it would publish the plan."),
        ("en", " Reuters reported that the board will publish the plan."),
        ("en", " The plan, first reported by AFP, was confirmed by the board."),
        ("en", " The Associated Press does not name victims of crimes."),
        ("en", " According to Xinhua, the channel will be ready in winter."),
        ("en", " “It is a good plan,” she told the AP."),
        ("en", " Reuters could not reach the board for comment."),
        ("en", " AFP has asked the board for a comment and will update this story."),
        ("en", " The first published plan on Nov 20 was withdrawn."),
        ("de", " Das sagte der Vorsitzende der dpa."),
        ("fr", " Elle l'a confirmé à l'AFP."),
        ("es", " Así lo dijo a EFE la presidenta."),
        ("it", " Lo ha detto all'ANSA la presidente."),
        ("ru", " Об этом сообщает ТАСС."),
        ("ar", " وقالت لوكالة رويترز إن العمل سيبدأ."),
        ("zh", "据新华社报道，工程将如期完成。"),
        ("ja", "関係者が共同通信に語った。"),
        ("ko", " 위원장은 연합뉴스와의 통화에서 이같이 말했다."),
    ],
)
def test_the_end_of_the_last_paragraph_may_credit_nobody(language: str, markup: str) -> None:
    assert names(language, closing=markup) == []


@pytest.mark.parametrize(
    ("language", "markup", "credited"),
    [
        (
            "en",
            "<p>Copyright 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</p>",
            ["Associated Press"],
        ),
        (
            "en",
            "<p>© 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.</p>",
            ["Associated Press"],
        ),
        (
            "en",
            "<p>(Copyright (c) 2026 The Associated Press. All Rights Reserved. This material may not be published, broadcast, rewritten, or redistributed.)</p>",
            ["Associated Press"],
        ),
        ("en", "<p>© 2026 AFP</p>", ["Agence France-Presse"]),
        ("en", "<p>© Agence France-Presse</p>", ["Agence France-Presse"]),
        ("en", "<p>AFP</p>", ["Agence France-Presse"]),
        ("en", "<p>— AFP</p>", ["Agence France-Presse"]),
        ("en", "<p>— Reuters</p>", ["Reuters"]),
        ("en", "<p>-- BERNAMA</p>", ["Bernama"]),
        ("en", "<p>AFP contributed to this report.</p>", ["Agence France-Presse"]),
        ("en", "<p>AFP and Reuters contributed to this report.</p>", ["Agence France-Presse", "Reuters"]),
        ("en", "<p>Reporting by Jane Roe in Seaside; Editing by John Doe</p>", ["Reuters"]),
        (
            "en",
            "<p>(Reporting by Jane Roe; additional reporting by Ann Lee; Editing by John Doe and Tom Poe)</p>",
            ["Reuters"],
        ),
        ("en", "<p>Our Standards: The Thomson Reuters Trust Principles.</p>", ["Reuters"]),
        ("en", "<p>(ANI)</p>", ["ANI"]),
        (
            "en",
            "<p>(This story has not been edited by staff and is published from a syndicated feed of PTI.)</p>",
            ["Press Trust of India"],
        ),
        (
            "en",
            "<p><em>(This story is taken from a syndicated feed, PTI. Only the headline may have been changed.)</em></p>",
            ["Press Trust of India"],
        ),
        ("en", "<p>(With PTI inputs)</p>", ["Press Trust of India"]),
        ("en", "<p>(With inputs from PTI)</p>", ["Press Trust of India"]),
        ("en", "<p>With agency inputs from ANI and PTI</p>", ["ANI", "Press Trust of India"]),
        ("en", "<p><em>This story was originally published by <a href=/x>Futurology</a>.</em></p>", ["Futurology"]),
        ("en", "<p>This article first appeared in Coast Watch.</p>", ["Coast Watch"]),
        (
            "en",
            "<p>This story first appeared on Coast Watch and is republished here with permission.</p>",
            ["Coast Watch"],
        ),
        (
            "en",
            "<p>This article is republished from <a href=https://theconversation.com>The Conversation</a> under a Creative Commons license. Read the <a href=x>original article</a>.</p>",
            ["The Conversation"],
        ),
        ("en", "<p>This report by The Canadian Press was first published March 3, 2026.</p>", ["The Canadian Press"]),
        ("en", "<p>© 2026 The Canadian Press</p>", ["The Canadian Press"]),
        ("en", "<p>Jane Roe, The Canadian Press</p>", ["The Canadian Press"]),
        (
            "en",
            "<p>— With files from The Canadian Press and The Associated Press</p>",
            ["Associated Press", "The Canadian Press"],
        ),
        ("en", "<p>Australian Associated Press</p>", ["AAP"]),
        ("en", "<p>©2026 Bloomberg L.P.</p>", ["Bloomberg"]),
        (
            "en",
            "<p>The-CNN-Wire™ & © 2026 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.</p>",
            ["CNN"],
        ),
        ("en", "<p>==Kyodo</p>", ["Kyodo News"]),
        ("en", "<p>(Yonhap)</p>", ["Yonhap News"]),
        ("en", "<p>IANS</p>", ["IANS"]),
        ("en", "<p>--IANS</p>", ["IANS"]),
        ("en", "<p>(TASS)</p>", ["ТАСС"]),
        (
            "en",
            "<p>Copyright (c) 2026. RFE/RL, Inc. Reprinted with the permission of Radio Free Europe/Radio Liberty, 1201 Connecticut Ave.</p>",
            ["Radio Free Europe/Radio Liberty"],
        ),
        ("en", "<p>Reprinted with permission from Futurology.</p>", ["Futurology"]),
        ("en", "<p>The post Board votes to widen the channel appeared first on Futurology.</p>", ["Futurology"]),
        ("en", "<p>GNA</p>", ["GNA"]),
        ("en", "<p>Source: Coast Watch</p>", ["Coast Watch"]),
        ("en", "<p><strong>Source:</strong> <a href=http://x>Coast Watch</a></p>", ["Coast Watch"]),
        ("en", "<p>Originally published at Coast Watch</p>", ["Coast Watch"]),
        ("de", "<p>(dpa/lni)</p>", ["Deutsche Presse-Agentur"]),
        ("de", "<p>© dpa-infocom, dpa:260303-99-123456/2</p>", ["Deutsche Presse-Agentur"]),
        ("de", "<p>dpa-infocom, dpa:260303-930-123456/1</p>", ["Deutsche Presse-Agentur"]),
        ("de", "<p>Quelle: dpa</p>", ["Deutsche Presse-Agentur"]),
        ("de", "<p>dpa/abc</p>", ["Deutsche Presse-Agentur"]),
        ("de", "<p>mit dpa</p>", ["Deutsche Presse-Agentur"]),
        ("de", "<p>Mit Material von dpa und AFP</p>", ["Agence France-Presse", "Deutsche Presse-Agentur"]),
        ("de", "<p>Mit Agenturmaterial (dpa)</p>", ["Deutsche Presse-Agentur"]),
        ("de", "<p>rtr/dpa</p>", ["Deutsche Presse-Agentur", "Reuters"]),
        ("de", "<p>(APA)</p>", ["Austria Presse Agentur"]),
        ("de", "<p>Quelle: APA</p>", ["Austria Presse Agentur"]),
        ("de", "<p>(APA/red)</p>", ["Austria Presse Agentur"]),
        ("de", "<p>(APA/dpa)</p>", ["Austria Presse Agentur", "Deutsche Presse-Agentur"]),
        ("de", "<p>(Quelle: APA/dpa)</p>", ["Austria Presse Agentur", "Deutsche Presse-Agentur"]),
        ("de", "<p>(sda)</p>", ["Keystone-SDA"]),
        ("de", "<p>SDA/abc</p>", ["Keystone-SDA"]),
        ("de", "<p>(KNA)</p>", ["KNA"]),
        ("de", "<p>(SID)</p>", ["Sport-Informations-Dienst"]),
        ("de", "<p>© 2026 SID</p>", ["Sport-Informations-Dienst"]),
        ("de", "<p>© AFP</p>", ["Agence France-Presse"]),
        ("de", "<p>Dieser Text erschien zuerst in der Beispielpost.</p>", ["Beispielpost"]),
        ("de", "<p>Quelle: Hafenkurier</p>", ["Hafenkurier"]),
        ("de", "<p>Quelle der Polizeimeldung: Kapo BE</p>", ["Kapo BE"]),
        ("de", "<p>Quelle: Kantonspolizei Seeland</p>", ["Kantonspolizei Seeland"]),
        ("fr", "<p>(AFP)</p>", ["Agence France-Presse"]),
        ("fr", "<p>Avec AFP</p>", ["Agence France-Presse"]),
        ("fr", "<p>(avec AFP)</p>", ["Agence France-Presse"]),
        ("fr", "<p>Avec AFP et Reuters</p>", ["Agence France-Presse", "Reuters"]),
        ("fr", "<p>La rédaction avec AFP</p>", ["Agence France-Presse"]),
        ("fr", "<p>(ats)</p>", ["Keystone-SDA"]),
        ("fr", "<p>ats/jd</p>", ["Keystone-SDA"]),
        ("fr", "<p>Source: Belga</p>", ["Belga"]),
        ("fr", "<p>Belga</p>", ["Belga"]),
        ("fr", "<p>© 2026 La Presse canadienne</p>", ["The Canadian Press"]),
        ("fr", "<p>APS</p>", ["Algérie Presse Service"]),
        ("fr", "<p>(MAP)</p>", ["MAP"]),
        ("fr", "<p>Avec MAP</p>", ["MAP"]),
        ("fr", "<p>(AIP)</p>", ["Agence Ivoirienne de Presse"]),
        ("fr", "<p>Source : Le Courrier du Port</p>", ["Le Courrier du Port"]),
        (
            "fr",
            "<p>Cet article est republié à partir de The Conversation sous licence Creative Commons. Lire l’article original.</p>",
            ["The Conversation"],
        ),
        ("fr", "<p>Cet article a été initialement publié dans La Gazette du Port.</p>", ["La Gazette du Port"]),
        (
            "fr",
            "<p>© 2026 AFP. Tous droits de reproduction et de représentation réservés.</p>",
            ["Agence France-Presse"],
        ),
        ("es", "<p>EFE</p>", ["Agencia EFE"]),
        ("es", "<p>Fuente: EFE</p>", ["Agencia EFE"]),
        ("es", "<p>(EFE)</p>", ["Agencia EFE"]),
        ("es", "<p>Con información de EFE</p>", ["Agencia EFE"]),
        ("es", "<p>*Con información de AFP y AP.</p>", ["Agence France-Presse", "Associated Press"]),
        ("es", "<p>(Con información de Reuters)</p>", ["Reuters"]),
        ("es", "<p>© Agence France-Presse</p>", ["Agence France-Presse"]),
        ("es", "<p>Fuente: Télam</p>", ["Télam"]),
        ("es", "<p>Fuente: Noticias Argentinas</p>", ["Noticias Argentinas"]),
        ("es", "<p>Este artículo fue publicado originalmente en El Heraldo.</p>", ["El Heraldo"]),
        ("es", "<p>Publicado originalmente en El Heraldo</p>", ["El Heraldo"]),
        ("es", "<p>Tomado de Diario del Puerto</p>", ["Diario del Puerto"]),
        ("it", "<p>(ANSA).</p>", ["ANSA"]),
        ("it", "<p>Riproduzione riservata © Copyright ANSA</p>", ["ANSA"]),
        ("it", "<p>(ITALPRESS).</p>", ["Italpress"]),
        ("it", "<p>Fonte: Gazzetta del Porto</p>", ["Gazzetta del Porto"]),
        ("pt", "<p>Fonte: Agência Brasil</p>", ["Agência Brasil"]),
        ("pt", "<p>*Com informações da Agência Brasil</p>", ["Agência Brasil"]),
        ("pt", "<p>(Com AFP)</p>", ["Agence France-Presse"]),
        ("pt", "<p>Com informações de Reuters</p>", ["Reuters"]),
        ("pt", "<p>Publicado originalmente em Jornal do Porto</p>", ["Jornal do Porto"]),
        ("pt", "<p>Fonte: Agência Senado</p>", ["Agência Senado"]),
        ("pt", "<p>Este artigo foi publicado originalmente em The Conversation.</p>", ["The Conversation"]),
        ("pt", "<p>Fonte: G1</p>", ["G1"]),
        ("nl", "<p>Bron: ANP</p>", ["ANP"]),
        ("nl", "<p>(Belga)</p>", ["Belga"]),
        ("nl", "<p>Met medewerking van Belga</p>", ["Belga"]),
        ("nl", "<p>© ANP</p>", ["ANP"]),
        ("nl", "<p>Bron: De Havenbode</p>", ["De Havenbode"]),
        ("nl", "<p>Dit artikel verscheen eerder in De Havenbode.</p>", ["De Havenbode"]),
        ("pl", "<p>Źródło: PAP</p>", ["PAP"]),
        ("pl", "<p>(PAP)</p>", ["PAP"]),
        ("pl", "<p>PAP</p>", ["PAP"]),
        ("pl", "<p>abc/ PAP</p>", ["PAP"]),
        ("pl", "<p>Źródło: PAP, Reuters</p>", ["PAP", "Reuters"]),
        (
            "pl",
            "<footer class=article-footer><p>© Licencja na publikację</p><p>Źródło: Harbour Gazette</p></footer>",
            ["Harbour Gazette"],
        ),
        ("cs", "<p>Zdroj: ČTK</p>", ["ČTK"]),
        ("cs", "<p>(ČTK)</p>", ["ČTK"]),
        ("cs", "<p>S využitím ČTK</p>", ["ČTK"]),
        ("cs", "<p>Zdroj: TASR</p>", ["TASR"]),
        ("sv", "<p>TT</p>", ["TT"]),
        ("sv", "<p>Källa: TT</p>", ["TT"]),
        ("no", "<p>(©NTB)</p>", ["NTB"]),
        ("no", "<p>(NTB)</p>", ["NTB"]),
        ("no", "<p>Kilde: Havnebladet</p>", ["Havnebladet"]),
        ("no", "<p>Saken ble først publisert i Havnebladet.</p>", ["Havnebladet"]),
        ("da", "<p>/ritzau/</p>", ["Ritzau"]),
        ("da", "<p>Kilde: Ritzau</p>", ["Ritzau"]),
        ("da", "<p>/ritzau/Reuters</p>", ["Reuters", "Ritzau"]),
        ("fi", "<p>STT</p>", ["STT"]),
        ("fi", "<p>Lähde: STT</p>", ["STT"]),
        ("hu", "<p>Forrás: MTI</p>", ["MTI"]),
        ("hu", "<p>(MTI)</p>", ["MTI"]),
        ("hu", "<p>Forrás: Kikötői Hírek</p>", ["Kikötői Hírek"]),
        ("ro", "<p>Sursa: Agerpres</p>", ["Agerpres"]),
        ("ro", "<p>AGERPRES</p>", ["Agerpres"]),
        ("ro", "<p>Sursa: Mediafax</p>", ["Mediafax"]),
        ("ro", "<p>Sursă: Ziarul Portului</p>", ["Ziarul Portului"]),
        ("el", "<p>Πηγή: ΑΠΕ-ΜΠΕ</p>", ["ΑΠΕ-ΜΠΕ"]),
        ("el", "<p>ΠΗΓΗ: ΑΠΕ-ΜΠΕ</p>", ["ΑΠΕ-ΜΠΕ"]),
        ("el", "<p>Πηγή: ΑΠΕ</p>", ["ΑΠΕ-ΜΠΕ"]),
        ("el", "<p>Με πληροφορίες από Reuters</p>", ["Reuters"]),
        ("el", "<p>Με πληροφορίες από AFP</p>", ["Agence France-Presse"]),
        ("el", "<p>Πηγή: newsport.gr</p>", ["newsport.gr"]),
        ("tr", "<p>Kaynak: AA</p>", ["Anadolu Agency"]),
        ("tr", "<p>(DHA)</p>", ["DHA"]),
        ("tr", "<p>Kaynak: İHA</p>", ["İHA"]),
        ("tr", "<p>(ANKA)</p>", ["Anka"]),
        ("tr", "<p>Kaynak: Liman Postası</p>", ["Liman Postası"]),
        ("ru", "<p>Источник: ТАСС</p>", ["ТАСС"]),
        ("ru", "<p>Источник: Морские вести</p>", ["Морские вести"]),
        ("ru", "<p>Источник: РБК</p>", ["РБК"]),
        ("ru", "<p>По материалам ТАСС</p>", ["ТАСС"]),
        ("ru", "<p>По материалам: РИА Новости</p>", ["РИА Новости"]),
        ("uk", "<p>Джерело: Укрінформ</p>", ["Укринформ"]),
        ("uk", "<p>Джерело: УНІАН</p>", ["УНИАН"]),
        ("uk", "<p>Джерело: Морські новини</p>", ["Морські новини"]),
        ("uk", '<p>Джерело: "Українська правда"</p>', ["Українська правда"]),
        ("bg", "<p>Източник: БТА</p>", ["BTA"]),
        ("bg", "<p>Източник: Пристанищни новини</p>", ["Пристанищни новини"]),
        ("sr", "<p>(Tanjug)</p>", ["Tanjug"]),
        ("sr", "<p>Izvor: Hina</p>", ["Hina"]),
        ("sr", "<p>(FENA)</p>", ["Fena"]),
        ("ar", "<p>المصدر: رويترز</p>", ["Reuters"]),
        ("ar", "<p>المصدر : الأناضول</p>", ["Anadolu Agency"]),
        ("ar", "<p>المصدر : الجزيرة</p>", ["الجزيرة"]),
        ("ar", "<p>المصدر: الجزيرة نت</p>", ["الجزيرة نت"]),
        ("ar", "<p>(أ ف ب)</p>", ["Agence France-Presse"]),
        ("fa", "<p>منبع: ایرنا</p>", ["IRNA"]),
        ("fa", "<p>منبع: خبرگزاری تسنیم</p>", ["Tasnim News Agency"]),
        ("fa", "<p>منبع: همشهری آنلاین</p>", ["همشهری آنلاین"]),
        ("hi", "<p>भाषा</p>", ["Press Trust of India"]),
        ("hi", "<p>--आईएएनएस</p>", ["IANS"]),
        ("hi", "<p>(इनपुट: पीटीआई)</p>", ["Press Trust of India"]),
        ("hi", "<p>स्रोत: दैनिक बंदरगाह</p>", ["दैनिक बंदरगाह"]),
        ("bn", "<p>সূত্র: রয়টার্স</p>", ["Reuters"]),
        ("bn", "<p>সূত্র : এএফপি</p>", ["Agence France-Presse"]),
        ("bn", "<p>সূত্র: বিবিসি বাংলা</p>", ["বিবিসি বাংলা"]),
        ("ta", "<p>பிடிஐ</p>", ["Press Trust of India"]),
        ("th", "<p>ที่มา: รอยเตอร์</p>", ["Reuters"]),
        ("th", "<p>ที่มา : Reuters</p>", ["Reuters"]),
        ("th", "<p>ที่มา: AFP</p>", ["Agence France-Presse"]),
        ("vi", "<p>Theo TTXVN</p>", ["TTXVN"]),
        ("vi", "<p>(TTXVN)</p>", ["TTXVN"]),
        ("vi", "<p>TTXVN</p>", ["TTXVN"]),
        ("vi", "<p>Nguồn: Báo Cảng</p>", ["Báo Cảng"]),
        ("vi", "<p>Theo Báo Cảng</p>", ["Báo Cảng"]),
        ("vi", "<p>(Theo Reuters)</p>", ["Reuters"]),
        ("vi", "<p>Minh Anh (theo Reuters)</p>", ["Reuters"]),
        ("id", "<p>Sumber: Antara</p>", ["Antara"]),
        ("id", "<p>(Antara)</p>", ["Antara"]),
        ("id", "<p>Sumber : ANTARA</p>", ["Antara"]),
        ("id", "<p>(Sumber: CNN)</p>", ["CNN"]),
        ("id", "<p>(AFP/abc)</p>", ["Agence France-Presse"]),
        (
            "id",
            "<p>Artikel ini telah tayang di Kompas.com dengan judul Dewan pelabuhan memutuskan.</p>",
            ["Kompas.com"],
        ),
        (
            "id",
            "<p>Artikel ini telah tayang di <a href=x>TribunPelabuhan.com</a> dengan judul Dewan pelabuhan memutuskan, https://x.example/a</p>",
            ["TribunPelabuhan.com"],
        ),
        ("id", "<p>Dengan laporan dari Reuters</p>", ["Reuters"]),
        ("id", "<p>– Bernama</p>", ["Bernama"]),
        ("zh", "<p>（来源：海港日报）</p>", ["海港日报"]),
        ("zh", "<p>来源丨海港日报</p>", ["海港日报"]),
        ("zh", "<p>来源｜海港日报</p>", ["海港日报"]),
        ("zh", "<p>转自：海港日报</p>", ["海港日报"]),
        ("zh", "<p>原标题：东侧航道将拓宽</p><p>稿件来源：海港日报</p>", ["海港日报"]),
        ("zh", "<p>（路透社）</p>", ["Reuters"]),
        ("zh-Hant", "<p>新聞來源：自由亞洲電台</p>", ["自由亞洲電台"]),
        ("ja", "<p>（共同）</p>", ["Kyodo News"]),
        ("ja", "<p>(共同通信)</p>", ["Kyodo News"]),
        ("ja", "<p>(c)AFP</p>", ["Agence France-Presse"]),
        ("ja", "<p>(c)AFP/Jane ROE</p>", ["Agence France-Presse"]),
        ("ja", "<p>出典：港湾新聞</p>", ["港湾新聞"]),
        ("ko", "<p>출처 : 연합뉴스</p>", ["Yonhap News"]),
        ("ko", "<p>[연합뉴스]</p>", ["Yonhap News"]),
        ("ko", "<p>출처 : 항만일보(http://port.example)</p>", ["항만일보"]),
        ("sw", "<p>Chanzo: AFP</p>", ["Agence France-Presse"]),
        ("sw", "<p>Chanzo: Mwananchi</p>", ["Mwananchi"]),
        ("es", "<p>(Tomado de Faro Ejemplo)</p>", ["Faro Ejemplo"]),
        ("en", "<p>- RNZ</p>", ["RNZ"]),
    ],
)
def test_the_last_line(language: str, markup: str, credited: list[str]) -> None:
    assert names(language, last=markup) == credited


@pytest.mark.parametrize(
    ("language", "markup"),
    [
        ("en", "<p>Published in Harbour Gazette, March 3rd, 2026</p>"),
        ("en", "<p>The board told Reuters on Monday that it would publish the plan.</p>"),
        ("en", "<p>Reuters reported that the board will publish the plan.</p>"),
        ("en", "<p>The plan, first reported by AFP, was confirmed by the board.</p>"),
        ("en", "<p>The Associated Press does not name victims of crimes.</p>"),
        ("en", "<p>According to Xinhua, the channel will be ready in winter.</p>"),
        ("en", "<p>“It is a good plan,” she told the AP.</p>"),
        ("en", "<p>Reuters could not reach the board for comment.</p>"),
        ("en", "<p>AFP has asked the board for a comment and will update this story.</p>"),
        ("en", "<figure><img src=c.png><figcaption>Source: Eurostat</figcaption></figure>"),
        ("en", "<div class=chart><h4>Ships per year</h4><img src=c.png><p>Source: Bloomberg</p></div>"),
        (
            "en",
            "<div class=related><h3>Related</h3><ul><li><a href=/1>Ferry runs aground</a><span>Reuters</span></li></ul></div>",
        ),
        ("en", "<p>First published on Nov 20, 2025 01:38 pm</p>"),
        ("en", "<p>First published: 3 March 2026</p>"),
        ("en", "<p>This story was originally published March 3, 2026, 5:00 AM.</p>"),
        ("en", "<p>This article was first published in 2019 and has been updated.</p>"),
        ("en", "<p>Source: The channel survey said so in 2020, residents recall.</p>"),
        ("en", "<p>Jane Roe is a reporter for the Harbour Gazette.</p>"),
        ("en", "<p>Read more on BBC News</p>"),
        ("en", "<p>Comments</p>"),
        ("en", "<p>Sign up for our daily newsletter</p>"),
        ("de", "<p>Verwendete Quellen:</p><ul><li>eigene Recherche</li><li>Hafenbericht 2025</li></ul>"),
        ("de", "<p>Zuerst hatte die dpa darüber berichtet.</p>"),
        ("de", "<p>Lesen Sie auch: Fähre auf Grund gelaufen</p>"),
        ("de", "<figure><img src=c.png><figcaption>Quelle: Statistisches Bundesamt</figcaption></figure>"),
        ("fr", "<p>Contactée par l'AFP, la présidente n'a pas répondu.</p>"),
        ("fr", "<p>Lire aussi : Le ferry échoué</p>"),
        ("es", "<p>En declaraciones a Europa Press, la presidenta lo confirmó.</p>"),
        ("pt", "<p>Leia também: Balsa encalhada</p>"),
        ("nl", "<p>Lees ook: Veerboot gestrand</p>"),
        ("ru", "<p>Ранее РИА Новости сообщило, что канал расширят.</p>"),
        ("zh", "<p>免责声明：本文来自网络，仅代表作者观点。</p>"),
        ("zh", "<p>责任编辑：李明</p>"),
    ],
)
def test_the_last_line_may_credit_nobody(language: str, markup: str) -> None:
    assert names(language, last=markup) == []


@pytest.mark.parametrize(
    ("language", "markup", "credited"),
    [
        ("de", "<p class=copyright>© dpa</p>", ["Deutsche Presse-Agentur"]),
    ],
)
def test_what_follows_the_article(language: str, markup: str, credited: list[str]) -> None:
    assert names(language, after=markup) == credited


@pytest.mark.parametrize(
    ("language", "markup"),
    [
        (
            "en",
            "<div class=author-bio><img src=j.jpg><p>Jane Roe covers ports. She worked for Reuters and The Associated Press before.</p></div>",
        ),
        ("en", "<ul class=more><li>By AFP</li><li>Ferry aground</li><li>By Reuters</li><li>Bridge shut</li></ul>"),
        (
            "cs",
            "<aside><div class=list>"
            + "<div class=card><a href=/r><img src=r.jpg></a><span>Zdroj: SITA</span><a href=/r><h2>Another story about the harbour and its channel</h2></a></div>"
            * 3
            + "</div></aside>",
        ),
    ],
)
def test_what_follows_the_article_may_credit_nobody(language: str, markup: str) -> None:
    assert names(language, after=markup) == []


@pytest.mark.parametrize(
    ("language", "markup", "credited"),
    [
        (
            "en",
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Board votes to widen the channel","sourceOrganization":{"@type":"Organization","name":"Associated Press"}}</script>',
            ["Associated Press"],
        ),
        (
            "en",
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Board votes to widen the channel","author":{"@type":"Organization","name":"The Associated Press"}}</script>',
            ["Associated Press"],
        ),
        (
            "en",
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Board votes to widen the channel","author":{"@type":"Person","name":"Jane Roe"},"copyrightHolder":{"@type":"Organization","name":"Reuters"}}</script>',
            ["Reuters"],
        ),
        ("en", "<meta name=article:source content='Reuters'>", ["Reuters"]),
        ("en", "<meta property=article:author content='Reuters'>", ["Reuters"]),
        ("en", "<meta name=byl content='By Reuters'>", ["Reuters"]),
        ("en", "<meta name=copyright content='Reuters'>", ["Reuters"]),
        ("en", "<meta name=DC.source content='Reuters'>", ["Reuters"]),
        ("tr", "<meta name=articleAuthor content='AA'>", ["Anadolu Agency"]),
    ],
)
def test_the_head_of_the_document(language: str, markup: str, credited: list[str]) -> None:
    assert names(language, head=markup) == credited


@pytest.mark.parametrize(
    ("language", "markup"),
    [
        ("en", "<meta name=news_keywords content='Reuters, AP'>"),
        ("en", "<meta name=keywords content='AFP'>"),
        ("en", "<meta name=author content='Jane Roe'>"),
        (
            "en",
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Board votes to widen the channel","image":{"@type":"ImageObject","creditText":"AFP","copyrightHolder":{"name":"Reuters"}},"author":{"@type":"Person","name":"Jane Roe"}}</script>',
        ),
        (
            "en",
            """<meta property=og:site_name content='Bernama'><script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Bernama"}}</script>""",
        ),
    ],
)
def test_the_head_of_the_document_may_credit_nobody(language: str, markup: str) -> None:
    assert names(language, head=markup) == []
