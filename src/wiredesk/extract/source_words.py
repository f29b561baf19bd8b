"""Words with which pages credit their text to somebody, per language.

Sources: style books and terms of use of the agencies named in ``agencies.tsv`` ("... contributed to this report"),
republication notes of syndicates and Creative Commons newsrooms, and Wiktionary for "source" and "by".
"""

# Before a colon at the start of a line of its own: the text comes from whoever follows.
SOURCE_LABELS: dict[str, str] = {
    "af": "Bron",
    "ar": "المصدر|مصدر",
    "az": "Mənbə",
    "bg": "Източник",
    "bn": "সূত্র",
    "bs": "Izvor",
    "ca": "Font",
    "cs": "Zdroj|Zdroje",
    "da": "Kilde|Kilder",
    "de": "Quelle|Quellen|Weitere Quellen|Textquelle|Mit Material von",
    "el": "Πηγή|Πηγές",
    "en": "Source|Sources|Additional sources|Story source|News source|Text source",
    "es": "Fuente|Fuentes|Otras fuentes|Agencia|Agencias",
    "et": "Allikas",
    "fa": "منبع",
    "fi": "Lähde|Lähteet",
    "fr": "Source|Sources|Autres sources|Source AFP|Agence",
    "he": "מקור",
    "hi": "स्रोत|सोर्स",
    "hr": "Izvor",
    "hu": "Forrás|További források",
    "id": "Sumber",
    "is": "Heimild",
    "it": "Fonte|Fonti|Altre fonti",
    "ja": "出典|引用元|提供|配信|情報提供|引用",
    "ka": "წყარო",
    "kk": "Дереккөз",
    "ko": "출처|자료출처",
    "lt": "Šaltinis",
    "lv": "Avots",
    "ms": "Sumber",
    "nl": "Bron|Bronnen",
    "no": "Kilde|Kilder",
    "pl": "Źródło|Źródła|Źródło informacji",
    "pt": "Fonte|Fontes|Outras fontes|Agência",
    "ro": "Sursa|Sursă|Surse",
    "ru": "Источник|Источники|По материалам|Другие источники",
    "sk": "Zdroj|Zdroje",
    "sl": "Vir",
    "sq": "Burimi",
    "sr": "Извор|Izvor",
    "sv": "Källa|Källor",
    "th": "ที่มา|แหล่งที่มา",
    "tr": "Kaynak|Haber Kaynağı",
    "uk": "Джерело|Джерела|За матеріалами",
    "ur": "ماخذ|بشکریہ",
    "vi": "Nguồn|Theo",
    "zh": "来源|來源|消息来源|稿源|文章来源|信息来源|资料来源|新闻来源|转自|出处",
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

# Staff and agency together: what follows (or stands before) contributed. ``{}`` is the place of the names.
CONTRIBUTING: dict[str, str] = {
    "cs": r"s využitím (?:zpráv |materiálů )?{}|zdroj a redakce {}",
    "da": r"med bidrag fra {}",
    "de": r"(?:mit|unter verwendung von) (?:material|inhalten|informationen|agenturmaterial)(?: von| der| des)? {}",
    "en": (
        r"with (?:additional )?(?:files?|reports?|reporting|inputs?|material|information|contributions?)"
        r"(?: and (?:inputs?|reports?|files))? (?:from|by) {}"
        r"|(?:additional )?(?:reporting|information) (?:from|by) {} (?:was|were|is)"
        r"|{} (?:also )?contributed (?:reporting )?to this (?:report|story|article)"
        r"|contains (?:information|material|reporting) from {}|includes (?:reporting|information) (?:from|by) {}"
        r"|with {} inputs|compiled from {}|\(with {}\)|(?:inputs|agency inputs) from {}"
    ),
    "es": r"con (?:información|informaciones|datos|reportes?) de {}|\(?con {}\)",
    "fi": r"lähteinä {}",
    "fr": r"avec (?:l['’])?agences? {}|\(avec {}\)|(?:source|informations?) (?:de |d['’]){}",
    "id": r"dengan laporan (?:dari )?{}",
    "it": r"con (?:informazioni|materiale|contributi?) (?:di|da|dell['’]) ?{}",
    "nl": r"met (?:bijdragen|medewerking|materiaal) van {}",
    "no": r"med bidrag fra {}",
    "pt": r"com (?:informaç(?:ões|ão)|dados|reportagem)(?: adicionais)? (?:da|do|de|das|dos) {}|\(com {}\)",
    "ru": r"(?:по|с использованием) (?:материалам|материалов|данным|сообщениям) {}",
    "tr": r"{} (?:haberine|verilerine) göre derlenmiştir",
}

# The text was first published elsewhere.
SYNDICATED: dict[str, str] = {
    "cs": r"(?:článek|text) (?:původně )?vyšel (?:na|v) {}",
    "da": r"(?:artiklen|historien) blev (?:oprindelig[t]? )?(?:bragt|udgivet) (?:i|på|af) {}",
    "de": (
        r"(?:erschien|erschienen|veröffentlicht)(?: ist)? (?:zuerst|ursprünglich|zunächst|erstmals)"
        r"(?: (?:auf|bei|in|im|beim|von))(?: der| dem)? {}"
        r"|(?:zuerst|ursprünglich|zunächst) (?:auf|bei|in|im|von)(?: der| dem)? {}"
        r" (?:erschienen|veröffentlicht|publiziert)"
        r"|(?:übernommen|übernahme) (?:von|aus)(?: der| dem)? {}"
    ),
    "en": (
        r"(?:was |is |were )?(?:originally|first) (?:published|appeared|posted|written|produced|ran|reported)"
        r"(?: (?:by|on|in|at|with|for))(?: the)? {}"
        r"|(?:appeared|published) (?:first|originally) (?:on|in|at) {}"
        r"|re-?published (?:here )?(?:from|with (?:the )?permission (?:of|from)|courtesy of)(?: the)? {}"
        r"|(?:re-?posted|reprinted|syndicated|cross-?posted) (?:from|with permission (?:of|from)|by)(?: the)? {}"
        r"|(?:story|article|content|report) (?:is |was )?(?:provided|supplied|produced) by {}"
        r"|(?:provided|distributed) by {}$"
        r"|in partnership with {}$|this (?:story|article) (?:comes|is) (?:courtesy of|from) {}"
    ),
    "es": (
        r"(?:publicad[oa]|apareci[óo]) (?:originalmente|por primera vez|primero) (?:en|por) {}"
        r"|(?:artículo|texto) original(?:mente)? (?:publicado )?(?:en|de) {}"
    ),
    "fi": r"(?:juttu|artikkeli) (?:on )?(?:julkaistu|ilmestyi) (?:ensin|alun perin) {}",
    "fr": (
        r"(?:initialement|originellement|d['’]abord) (?:été )?(?:publiée?|parue?|diffusée?)"
        r" (?:sur|dans|par|en)(?: le| la)? {}"
        r"|(?:publié|paru)e? (?:initialement|à l['’]origine) (?:sur|dans|par)(?: le| la)? {}"
        r"|cet article est republié .{0,40}de {}"
    ),
    "it": (
        r"(?:pubblicat[oa]|apparso|uscito) (?:originariamente|originalmente|in origine|per la prima volta)"
        r" (?:su|da|in) {}"
    ),
    "nl": r"(?:verscheen|gepubliceerd|verschenen) (?:eerder|oorspronkelijk|eerst) (?:op|in|bij|door) {}",
    "no": r"(?:saken|artikkelen) (?:ble|er) (?:først|opprinnelig) (?:publisert|omtalt) (?:i|på|av|hos) {}",
    "pl": r"(?:tekst|artykuł) (?:pierwotnie )?(?:ukazał się|opublikowano|został opublikowany) (?:na|w|przez) {}",
    "pt": r"(?:publicad[oa]|apareceu) (?:originalmente|primeiro|pela primeira vez) (?:em|no|na|por|pelo|pela) {}",
    "ru": r"(?:впервые|изначально|первоначально) (?:опубликован[ао]?|вышел|вышла) (?:на|в|изданием) {}",
    "sv": r"(?:publicerades|publicerad) (?:först|ursprungligen) (?:i|på|av|hos) {}",
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

# The first five letters of a word that stands in every phrase of both tables above: a cheap test before the patterns.
PHRASE_STARTS = frozenset(
    [
        "(avec", "(com", "(con", "(with", "agenc", "agênc", "apare", "appar", "appea", "artíc", "bidra",
        "bijdr", "comes", "compi", "conta", "contr", "court", "cross", "d'abo", "dado", "dados", "datos",
        "diffu", "distr", "d’abo", "ersch", "file", "files", "first", "gepub", "haber", "ilmes", "inclu",
        "infor", "inhal", "initi", "input", "julka", "lapor", "lähte", "mater", "medew", "opubl", "origi",
        "partn", "paru", "parue", "parus", "poste", "produ", "provi", "pubbl", "publi", "ran", "re-po", "re-pu",
        "repor", "repos", "repri", "repub", "saken", "suppl", "syndi", "ukaza", "uscit", "veril", "versc",
        "veröf", "využi", "vyšel", "write", "writt", "zdroj", "zuers", "übern", "вперв", "данны", "изнач",
        "матер", "перво", "сообщ",
    ]
)  # fmt: skip
