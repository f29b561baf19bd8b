"""Words with which pages credit their text to somebody, per language.

Sources: style books and terms of use of the agencies named in ``agencies.tsv`` ("... contributed to this report"),
republication notes of syndicates and Creative Commons newsrooms, and Wiktionary for "source" and "by".
"""

from wiredesk.extract.branches import branches

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
    "da": "Kilde|Kilder|Bureau",
    "de": "Quelle|Quellen|Agentur|Weitere Quellen|Textquelle|Original-Content von|Mit Material von",
    "el": "Πηγή|Πηγές|ΠΗΓΗ|ΠΗΓΕΣ|Με πληροφορίες",
    "en": (
        "Source|Sources|Agency|News agency|Additional sources|Story source|News source|Text source|Courtesy|Via"
        "|Story courtesy"
    ),
    "es": "Fuente|Fuentes|Otras fuentes|Agencia|Agencias",
    "et": "Allikas|Allikad",
    "eu": "Iturria",
    "fa": "منبع|منابع|به نقل از",
    "fi": "Lähde|Lähteet",
    "fil": "Pinagmulan",
    "fr": "Source|Sources|Autres sources|Source AFP|Agence",
    "ha": "Tushe|Tushen labari|Majiya",
    "he": "מקור|מקורות",
    "gu": "સ્ત્રોત|સોર્સ",
    "hi": "स्रोत|सोर्स|साभार|इनपुट|सौजन्य|एजेंसी",
    "hr": "Izvor|Izvori",
    "hu": "Forrás|További források|Források",
    "hy": "Աղբյուր|Աղբյուրը",
    "id": "Sumber|Sumber berita|Sumber artikel|Dikutip dari|Disadur dari",
    "is": "Heimild|Heimildir",
    "it": "Fonte|Fonti|Altre fonti|Agenzia",
    "ja": "出典|引用元|提供|配信|情報提供|引用|配信元|提供元|記事提供|ソース",
    "ka": "წყარო",
    "kk": "Дереккөз",
    "kn": "ಮೂಲ",
    "km": "ប្រភព",
    "ko": "출처|자료출처|기사출처|기사제공|뉴스출처",
    "ky": "Булак|Булагы",
    "lo": "ແຫຼ່ງຂ່າວ|ທີ່ມາ",
    "lt": "Šaltinis|Šaltiniai",
    "lv": "Avots|Avoti",
    "mk": "Извор",
    "mr": "स्रोत|सौजन्य",
    "ml": "ഉറവിടം|കടപ്പാട്",
    "mn": "Эх сурвалж",
    "ms": "Sumber",
    "my": "သတင်းရင်းမြစ်|ရင်းမြစ်|အရင်းအမြစ်",
    "ne": "स्रोत",
    "nl": "Bron|Bronnen|Persbureau",
    "no": "Kilde|Kilder|Kjelde|Kjelder",
    "pa": "ਸਰੋਤ",
    "pl": "Źródło|Źródła|Źródło informacji|Agencja|Na podstawie|Opracowano na podstawie",
    "pt": "Fonte|Fontes|Outras fontes|Agência",
    "ro": "Sursa|Sursă|Surse|Sursa foto și text",
    "ru": "Источник|Источники|По материалам|Другие источники|Агентство",
    "si": "මූලාශ්‍රය",
    "sk": "Zdroj|Zdroje",
    "sl": "Vir|Viri",
    "sq": "Burimi",
    "sr": "Извор|Izvor|Извори|Izvori",
    "sv": "Källa|Källor|Nyhetsbyrå",
    "sw": "Chanzo|Chanzo cha habari",
    "ta": "ஆதாரம்|நன்றி|மூலம்",
    "te": "మూలం|సోర్స్",
    "th": "ที่มา|แหล่งที่มา|แหล่งข่าว|ข้อมูลจาก|ขอบคุณข้อมูลจาก|ที่มาข่าว",
    "tr": "Kaynak|Haber Kaynağı|Kaynaklar|Ajans|Haber Ajansı",
    "uk": "Джерело|Джерела|За матеріалами|Агентство",
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
    "bn": "সূত্র",
    "ca": "Font",
    "cs": "Zdroj",
    "da": "Kilde",
    "de": "Quelle|Agentur",
    "el": "Πηγή|ΠΗΓΗ",
    "en": "Source|Agency|News agency",
    "es": "Fuente|Agencia",
    "et": "Allikas",
    "fa": "منبع",
    "fi": "Lähde",
    "fr": "Agence",
    "he": "מקור",
    "hi": "स्रोत|सोर्स|एजेंसी",
    "hr": "Izvor",
    "hu": "Forrás",
    "id": "Sumber",
    "it": "Fonte|Agenzia",
    "ja": "配信|提供",
    "ka": "წყარო",
    "ko": "출처",
    "lt": "Šaltinis",
    "lv": "Avots",
    "nl": "Bron",
    "pl": "Źródło|źródło",
    "pt": "Agência",
    "ro": "Sursa|Sursă",
    "ru": "Источник|Агентство",
    "sl": "Vir",
    "sr": "Извор",
    "sv": "Källa",
    "ta": "ஆதாரம்",
    "th": "ที่มา",
    "tr": "Kaynak|KAYNAK|Ajans",
    "uk": "Джерело",
    "ur": "ماخذ",
    "vi": "Nguồn",
    "zh": "来源|來源|稿源|消息来源|文章来源|信息来源|稿件来源",
}

# What may stand behind a name in one row: the next label.
ROW_ENDS: dict[str, str] = {
    "ar": "تاريخ النشر|نشر في|آخر تحديث",
    "ca": "Actualitzada|Actualitzat|Publicada|Publicat",
    "cs": "Autor:|Publikováno|Aktualizováno",
    "da": "Publiceret|Opdateret|Udgivet",
    "de": "übermittelt durch|Aktualisiert|Veröffentlicht|Stand:|Autor:|Redaktion:",
    "el": "Δημοσίευση|Ενημέρωση|Συντάκτης:",
    "en": "Author:|Authors:|Date:|Edited by|Editor:|Published|Posted|Time:|Updated|Last Updated|Last updated",
    "es": "Actualizado|Publicado|Redacción:",
    "fi": "Julkaistu|Päivitetty",
    "fr": "Mis à jour|Publié",
    "hi": "Edited By|प्रकाशित|अपडेट",
    "hu": "Szerző:|Közzétéve|Frissítve",
    "id": "Editor:|Penulis:|Diterbitkan|Diperbarui",
    "it": "Pubblicato|Aggiornato|Autore:",
    "ja": "公開|更新|掲載",
    "ko": "입력|수정|승인|기자",
    "nl": "Geplaatst|Bijgewerkt|Gepubliceerd|Auteur:",
    "no": "Publisert|Oppdatert",
    "pl": "Autor:|Opublikowano|Aktualizacja|Data:|oprac.",
    "pt": "Atualizado|Publicado|Autor:",
    "ro": "Publicat|Actualizat|Autor:",
    "ru": "Автор:|Опубликовано|Обновлено",
    "sv": "Publicerad|Uppdaterad",
    "tr": "Giriş|Güncelleme|Yayın|Editör|Haber:|Muhabir",
    "uk": "Автор:|Опубліковано|Оновлено",
    "vi": "Tác giả",
    "baltic": "Avaldatud|Uuendatud|Paskelbta|Atnaujinta|Publicēts|Atjaunots|Atjaunināts",
    "slavic": (
        "Objavljeno|Ažurirano|Posodobljeno|Publikované|Aktualizované|Zverejnené|Објављено|Ажурирано|Објавено|Публикувано|Обновено"
    ),
    "zh": (
        "举报|舉報|大小|收藏|打印|订阅|扫描|作者|编辑|編輯|责编|責編|责任编辑|記者|记者|撰文|发布|發布|时间|時間|发表|字号|校对|审核|点击|浏览|评论|分享"
    ),
}

# Headings of facts beside the story.
FACT_HEADINGS: dict[str, str] = {
    "cs": "fakta|čísla",
    "da": "fakta|blå bog|tal",
    "de": "fakten|faktenbox|daten und fakten|infobox|zahlen|hintergrund|steckbrief|zur person",
    "el": "στοιχεία|αριθμοί",
    "en": "fact (?:box|file)|factbox|(?:key |quick )?facts|by the numbers|in numbers|at a glance",
    "es": "hechos|datos|las cifras|en cifras|las claves|ficha",
    "fi": "fakta|tausta",
    "fr": "faits|les chiffres|en chiffres|chiffres clés|repères",
    "hu": "tények|számokban|adatok",
    "it": "i numeri|in cifre|la scheda|i fatti",
    "nl": "feiten|de cijfers|in cijfers",
    "no": "fakta|bakgrunn",
    "pl": "fakty|liczby|w liczbach",
    "pt": "factos|fatos|os números|em números|ficha",
    "ro": "cifre|în cifre|date cheie",
    "ru": "факты|цифры|справка|досье",
    "sv": "fakta(?:ruta)?|bakgrund|siffror",
    "tr": "rakamlarla|veriler",
    "uk": "факти|цифри|довідка|досьє",
    "zh": "数据|數據|小资料|小資料|名词解释|名詞解釋",
    "ja": "データ|用語解説|メモ",
}

# Short names of weekdays, before a date that follows a source in one row (CLDR).
SHORT_WEEKDAYS = frozenset(
    [
        "di", "dim", "do", "dom", "fr", "fre", "fri", "jeu", "jue", "ke", "la", "lau", "lun", "lör", "lø", "lør",
        "ma", "man", "mar", "mer", "mi", "mié", "mo", "mon", "mån", "ons", "ont", "pa", "pe", "po", "pon", "pt",
        "pá", "qua", "qui", "sa", "sab", "sam", "sat", "seg", "sex", "so", "sob", "st", "su", "sun", "sáb", "sön",
        "søn", "te", "ter", "thu", "ti", "tir", "tis", "to", "tor", "tue", "ven", "vie", "vr", "wed", "wo", "wt",
        "za", "zo", "út", "čt", "śr", "вс", "вт", "нд", "пн", "пт", "сб", "ср", "чт",
    ]
)  # fmt: skip

# "of this report" behind a label: the words between it and its noun.
OF_THE = "de|de la|del|della|der|des|dieser|du|of|of this|of the|van"

# Before the name without a colon; the name must be that of an agency or outlet.
BARE_LABELS: dict[str, str] = {
    "de": "Quelle ",
    "en": "Source |Via ",
    "es": "Vía ",
    "fr": "Source ",
    "id": "Sumber |Dari |Dikutip dari ",
    "it": "Fonte ",
    "ko": "기사제공 |기사 제공 ",
    "vi": "Theo |Nguồn |Tổng hợp từ ",
    "zh": "转载自|轉載自|转自|轉自|来源于",
}

# Before the agencies whose material the newsroom used.
WITH_WORDS: dict[str, str] = {
    "ca": "amb",
    "cs": "s",
    "da": "med",
    "el": "με",
    "de": "mit",
    "en": "with",
    "es": "con",
    "fr": "avec",
    "nl": "met",
    "pt": "com",
    "ro": "cu",
    "ru": "с",
}

# "By" before the names of a byline.
BY_WORDS: dict[str, str] = {
    "ar": "كتب|كتبت|بقلم|إعداد",
    "bg": "автор",
    "bn": "লেখক",
    "cs": "autor|autoři|připravil",
    "da": "af|tekst",
    "de": "text|von|autor",
    "el": "συντάκτης|επιμέλεια",
    "en": "article by|by|from|story by|text by|via|words by|written by",
    "es": "por|de|redacción|autor",
    "et": "autor|toimetas",
    "fa": "به گزارش",
    "fi": "teksti",
    "fr": "par|avec|auteur",
    "he": "מאת",
    "hr": "piše|autor",
    "hu": "írta|szerző",
    "id": "oleh|dari|penulis|pewarta",
    "it": "di|a cura di|autore|redazione",
    "lt": "autorius|parengė",
    "lv": "autors",
    "mk": "пишува",
    "nl": "door|van",
    "no": "av|tekst",
    "pl": "autor|oprac.",
    "pt": "por|da|do",
    "ro": "de|autor",
    "ru": "автор",
    "sk": "autor",
    "sl": "piše|avtor",
    "sq": "nga",
    "sr": "piše|autor|пише|аутор|autorka",
    "sv": "av|text",
    "sw": "na|kutoka",
    "th": "โดย",
    "tr": "haber|yazar|yazan",
    "uk": "автор",
    "vi": "theo",
    "zh": "作者|记者|記者|编译|編譯|撰文",
}

# Agencies that stay unnamed: no attribution.
UNNAMED = frozenset(
    [
        "agences", "agencias", "agencies", "agency", "agency reports", "agensi", "agentschap", "agentschappen",
        "agentur", "agenturen", "agenturer", "agentury", "agenzie", "agjencitë", "agência", "agências", "ajans",
        "ajanslar", "bureau", "byråer", "compiled", "các hãng tin", "hírügynökségek", "internet", "mashirika",
        "news agencies", "news wires", "post wires", "staff", "staff and agencies", "staff reports", "tổng hợp",
        "wire report", "wire reports", "wire services", "wires", "πρακτορεία", "агентства", "агенции",
        "агенції", "по материалам агентств", "וסוכנויות", "סוכנויות", "خبرگزاری‌ها", "وكالات", "وكالات الأنباء",
        "एजेंसियां", "एजेंसी", "এজেন্সি", "外信", "外媒", "外电", "外電", "綜合", "綜合報導", "綜合報道", "综合", "综合报道",
        "通信社", "통신사", "互联网", "原创", "原創", "本站", "本站原创", "本网", "未知", "网络", "网络整理", "網路",
    ]
)  # fmt: skip


def any_of(table: dict[str, str], *, caseless: bool = True) -> str:
    """The alternatives of a pattern for all words of a table, longest first; ``caseless`` as of ``branches``."""
    words = {word for text in table.values() for word in text.split("|")}
    return branches(sorted(words, key=lambda word: (-len(word), word)), caseless=caseless)
