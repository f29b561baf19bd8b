"""Words with which pages credit their text to somebody, per language.

Sources: style books and terms of use of the agencies named in ``agencies.tsv`` ("... contributed to this report"),
republication notes of syndicates and Creative Commons newsrooms, and Wiktionary for "source" and "by".
"""

# Before a colon at the start of a line of its own: the text comes from whoever follows.
SOURCE_LABELS: dict[str, str] = {
    "af": "Bron",
    "am": "ምንጭ",
    "ar": "المصدر|مصدر|المصادر|نقلا عن|نقلاً عن",
    "az": "Mənbə",
    "be": "Крыніца",
    "bg": "Източник|Източници",
    "bn": "সূত্র|সুত্র|উৎস",
    "bs": "Izvor|Izvori",
    "ca": "Font|Fonts",
    "cs": "Zdroj|Zdroje",
    "cy": "Ffynhonnell",
    "da": "Kilde|Kilder",
    "de": "Quelle|Quellen|Weitere Quellen|Textquelle|Mit Material von",
    "el": "Πηγή|Πηγές|ΠΗΓΗ|ΠΗΓΕΣ|Με πληροφορίες",
    "en": "Source|Sources|Additional sources|Story source|News source|Text source|Courtesy|Story courtesy",
    "es": "Fuente|Fuentes|Otras fuentes|Agencia|Agencias",
    "et": "Allikas",
    "eu": "Iturria",
    "fa": "منبع|منابع|به نقل از",
    "fi": "Lähde|Lähteet",
    "fil": "Pinagmulan",
    "fr": "Source|Sources|Autres sources|Source AFP|Agence",
    "he": "מקור|מקורות",
    "hi": "स्रोत|सोर्स|साभार|इनपुट|सौजन्य",
    "hr": "Izvor|Izvori",
    "hu": "Forrás|További források|Források",
    "hy": "Աղբյուր|Աղբյուրը",
    "id": "Sumber|Sumber berita",
    "is": "Heimild|Heimildir",
    "it": "Fonte|Fonti|Altre fonti",
    "ja": "出典|引用元|提供|配信|情報提供|引用|配信元|提供元|記事提供|ソース",
    "ka": "წყარო",
    "kk": "Дереккөз",
    "km": "ប្រភព",
    "ko": "출처|자료출처|기사출처|기사제공|뉴스출처",
    "lo": "ແຫຼ່ງຂ່າວ",
    "lt": "Šaltinis|Šaltiniai",
    "lv": "Avots|Avoti",
    "mk": "Извор",
    "ml": "ഉറവിടം|കടപ്പാട്",
    "mn": "Эх сурвалж",
    "ms": "Sumber",
    "my": "သတင်းရင်းမြစ်",
    "ne": "स्रोत",
    "nl": "Bron|Bronnen",
    "no": "Kilde|Kilder",
    "pl": "Źródło|Źródła|Źródło informacji",
    "pt": "Fonte|Fontes|Outras fontes|Agência",
    "ro": "Sursa|Sursă|Surse|Sursa foto și text",
    "ru": "Источник|Источники|По материалам|Другие источники",
    "si": "මූලාශ්‍රය",
    "sk": "Zdroj|Zdroje",
    "sl": "Vir|Viri",
    "sq": "Burimi",
    "sr": "Извор|Izvor|Извори|Izvori",
    "sv": "Källa|Källor",
    "sw": "Chanzo|Chanzo cha habari",
    "ta": "ஆதாரம்|நன்றி|மூலம்",
    "te": "మూలం|సోర్స్",
    "th": "ที่มา|แหล่งที่มา|แหล่งข่าว|ข้อมูลจาก|ขอบคุณข้อมูลจาก|ที่มาข่าว",
    "tr": "Kaynak|Haber Kaynağı|Kaynaklar",
    "uk": "Джерело|Джерела|За матеріалами",
    "ur": "ماخذ|بشکریہ|ذریعہ",
    "uz": "Manba|Манба",
    "vi": "Nguồn|Theo|Nguồn tin",
    "zh": (
        "来源|來源|消息来源|消息來源|稿源|文章来源|文章來源|信息来源|資訊來源|资料来源|資料來源|新闻来源|新聞來源|转自|轉自"
        "|出处|出處|稿件来源|稿件來源|来源于|转载自|轉載自|新闻出处|素材来源|综合自|文章转自|本文来源|本文转自"
    ),
}

# Labels that count in the middle of a row, too: they hardly stand for anything else.
ROW_LABELS: dict[str, str] = {
    "ar": "المصدر",
    "bg": "Източник",
    "de": "Quelle",
    "el": "Πηγή",
    "en": "Source",
    "es": "Fuente",
    "fa": "منبع",
    "hr": "Izvor",
    "hu": "Forrás",
    "it": "Fonte",
    "ja": "配信|提供",
    "ko": "출처",
    "nl": "Bron",
    "pl": "Źródło",
    "ro": "Sursa|Sursă",
    "ru": "Источник",
    "sr": "Извор",
    "tr": "Kaynak",
    "uk": "Джерело",
    "vi": "Nguồn",
    "zh": "来源|來源|稿源|消息来源|文章来源|信息来源|稿件来源",
}

# What may stand behind a name in one row: the next label.
ROW_ENDS: dict[str, str] = {
    "de": "Aktualisiert|Veröffentlicht|Stand:|Autor:",
    "en": "Author:|Authors:|Date:|Edited by|Editor:|Published|Posted|Time:|Updated|Last Updated|Last updated",
    "es": "Actualizado|Publicado",
    "fr": "Mis à jour|Publié",
    "pt": "Atualizado|Publicado",
    "ru": "Автор:|Опубликовано",
    "tr": "Giriş|Güncelleme|Yayın",
    "vi": "Tác giả",
    "zh": (
        "作者|编辑|編輯|责编|責編|责任编辑|記者|记者|撰文|发布|發布|时间|時間|发表|字号|校对|审核|点击|浏览|评论|分享"
    ),
}

# "of this report" behind a label: the words between it and its noun.
OF_THE = "de|de la|del|della|der|des|dieser|du|of|of this|of the|van"

# Before the name without a colon; the name must be that of an agency or outlet.
BARE_LABELS: dict[str, str] = {
    "de": "Quelle ",
    "en": "Source ",
    "fr": "Source ",
    "id": "Sumber ",
    "it": "Fonte ",
    "vi": "Theo |Nguồn |Tổng hợp từ ",
    "zh": "转载自|轉載自|转自|轉自|来源于",
}

# Before the agencies whose material the newsroom used.
WITH_WORDS: dict[str, str] = {
    "cs": "s",
    "da": "med",
    "de": "mit",
    "en": "with",
    "es": "con",
    "fr": "avec",
    "nl": "met",
    "pt": "com",
}

# "By" before the names of a byline.
BY_WORDS: dict[str, str] = {
    "da": "af",
    "de": "text|von",
    "en": "article by|by|from|story by|text by|via|words by|written by",
    "es": "por|de|redacción",
    "fi": "teksti",
    "fr": "par|avec",
    "hu": "írta",
    "id": "oleh",
    "it": "di|a cura di",
    "nl": "door|van",
    "no": "av|tekst",
    "pl": "autor|oprac.",
    "pt": "por|da|do",
    "ro": "de",
    "ru": "автор",
    "sv": "av|text",
    "tr": "haber",
}

# Agencies that stay unnamed: no attribution.
UNNAMED = frozenset(
    [
        "agences",
        "agencias",
        "agencies",
        "agency",
        "agência",
        "agências",
        "agentur",
        "agenturen",
        "agentschappen",
        "agenzie",
        "bureau",
        "compiled",
        "news agencies",
        "post wires",
        "staff",
        "staff and agencies",
        "staff reports",
        "wire reports",
        "wire services",
        "wires",
    ]
)
