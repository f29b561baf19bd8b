# ruff: noqa: E501  (one phrase a line)
"""Phrases with which notes credit a text, per language: who contributed, and where it was published first.

Sources: style books and terms of use of the agencies named in ``agencies.tsv`` ("... contributed to this report"),
republication notes of syndicates and of Creative Commons newsrooms.
"""

# Staff and agency together: what follows (or stands before) contributed. ``{}`` is the place of the names; one phrase
# a line.
CONTRIBUTING: dict[str, str] = {
    "ar": r"""
\(مع {}\)
بالاشتراك مع {}$
بمساهمة (?:من )?{}$""",
    "bg": r"""
(?:по|с) (?:материали|информация) (?:на|от) {}$""",
    "ca": r"""
amb (?:informació|informacions|dades) (?:de l['’]|d['’]|de |del ){}
\(amb {}\)""",
    "cs": r"""
s (?:využitím|přispěním) (?:zpráv |materiálů )?{}
zdroj a redakce {}""",
    "da": r"""
med (?:bidrag|materiale) fra {}""",
    "de": r"""
(?:mit|unter verwendung von) (?:material|inhalten|informationen|agenturmaterial)(?: von| der| des)? {}
mit agenturmaterial \({}\)""",
    "el": r"""
με πληροφορίες (?:από|του|της|των) {}
με στοιχεία από {}
\(με πληροφορίες {}\)""",
    "en": r"""
with (?:additional )?(?:files?|reports?|reporting|inputs?|material|information|contributions?)(?: and (?:inputs?|reports?|files))? (?:from|by) {}
contributing: {}
with (?:agency|wire) (?:inputs?|reports?) (?:from|by) {}
(?:additional )?(?:reporting|information) (?:from|by) {} (?:was|were|is)
additional reporting (?:from|by) {}$
{} contributed\W*$
{} (?:also )?contributed (?:reporting |information )?to this (?:report|story|article)
contains (?:information|material|reporting) from {}
includes (?:reporting|information|material) (?:from|by) {}
with {} inputs
compiled from {}
\(with {}\)
(?:agency )?inputs from {}""",
    "es": r"""
con (?:información|informaciones|datos|reportes?|material) (?:de|del) {}
\(?con {}\)""",
    "et": r"""
kasutatud on {} materjale""",
    "fa": r"""
با استفاده از (?:گزارش|گزارش‌های) {}$""",
    "fi": r"""
lähteinä {}
lähteenä (?:käytetty )?{}""",
    "fr": r"""
avec (?:l['’])?agences? {}
\(avec {}\)
(?:source|informations?) (?:de |d['’]){}""",
    "hi": r"""
{} (?:के इनपुट|इनपुट) के साथ""",
    "hr": r"""
(?:uz|s) (?:korištenje|korištenjem|materijal(?:e|ima)) {}$""",
    "hu": r"""
(?:a|az) {} (?:nyomán|alapján)$
{} nyomán$""",
    "id": r"""
dengan laporan (?:dari )?{}""",
    "it": r"""
con (?:informazioni|materiale|contributi?) (?:di|da|dell['’]) ?{}""",
    "ja": r"""
{}(?:の報道|電)による(?!と)""",
    "ko": r"""
\({} 종합\)""",
    "lt": r"""
parengta pagal {} (?:informaciją|inf)""",
    "lv": r"""
izmantota {} informācija""",
    "nl": r"""
met (?:bijdragen|medewerking|materiaal) van {}""",
    "no": r"""
med bidrag fra {}""",
    "pl": r"""
z wykorzystaniem (?:materiałów |depesz |informacji )?{}
na podstawie (?:materiałów |depesz |informacji )?{}$
(?:na|wg) podst\. {}$""",
    "pt": r"""
com (?:informaç(?:ões|ão)|dados|reportagem)(?: adicionais)? (?:da|do|de|das|dos) {}
\(com {}\)""",
    "ro": r"""
cu informații (?:de la|din|agerpres) {}""",
    "ru": r"""
(?:по|с использованием) (?:материалам|материалов) {}
по (?:данным|информации|сообщениям) {}$""",
    "sk": r"""
s (?:využitím|prispením) (?:správ |materiálov )?{}
spracované (?:podľa|z) {}""",
    "sl": r"""
(?:s|z) uporabo (?:gradiva |informacij )?{}$
povzeto po {}""",
    "sr": r"""
(?:uz|sa) (?:korišćenje|korišćenjem|materijal(?:e|ima)) {}$""",
    "sv": r"""
med (?:material|bidrag) från {}""",
    "tr": r"""
{} (?:haberine|verilerine) göre derlenmiştir
{} (?:haberinden|haberlerinden) derlenmiştir""",
    "uk": r"""
(?:за|з використанням) (?:матеріалами|матеріалів) {}
за (?:даними|інформацією|повідомленнями) {}$""",
    "vi": r"""
\(theo {}\)""",
}

# The text was first published elsewhere.
SYNDICATED: dict[str, str] = {
    "ar": r"""
نُ?شر (?:هذا )?(?:المقال|التقرير|الخبر)?\s?(?:أولا|أصلا|لأول مرة) (?:في|على) (?:موقع |صحيفة )?{}$""",
    "bg": r"""
(?:материалът|статията|текстът) е публикуван[а]? (?:първо|първоначално|за първи път) (?:в|на|от) {}""",
    "ca": r"""
publicat (?:originalment|per primera vegada|primer) (?:a|al|en|per) {}""",
    "cs": r"""
(?:článek|text) (?:původně )?vyšel (?:na|v) {}
převzato (?:z|ze) {}""",
    "da": r"""
(?:artiklen|historien) (?:blev|er|har været) (?:oprindelig[t]? |først )?(?:bragt|udgivet) (?:i|på|af) {}""",
    "de": r"""
(?:erschien|erschienen|veröffentlicht)(?: ist)? (?:zuerst|ursprünglich|zunächst|erstmals)(?: (?:auf|bei|in|im|beim|von))(?: der| dem)? {}
(?:zuerst|ursprünglich|zunächst) (?:auf|bei|in|im|von)(?: der| dem)? {} (?:erschienen|veröffentlicht|publiziert)
(?:übernommen|übernahme) (?:von|aus)(?: der| dem)? {}""",
    "el": r"""
(?:δημοσιεύθηκε|δημοσιεύτηκε|πρώτη δημοσίευση) (?:αρχικά |πρώτα )?(?:στο|στη|στην|στον) {}$
αναδημοσίευση από (?:το |τη |την |τον )?{}$""",
    "en": r"""
(?:was |is |were )?(?:originally|first) (?:published|appeared|posted|written|produced|ran)(?: (?:by|on|in|at|with|for))(?: the)? {}
(?:story|article) was (?:originally|first) reported by {}
(?:appeared|published) (?:first|originally) (?:on|in|at) {}
re-?published (?:here )?(?:from|with (?:the )?(?:kind )?permission (?:of|from)|courtesy of)(?: the)? {}
(?:re-?posted|reprinted|syndicated|cross-?posted|reproduced) (?:here )?(?:from|with (?:the )?(?:kind )?permission (?:of|from)|by)(?: the)? {}
(?:story|article|content|report|press release) (?:is |was )?(?:provided|supplied|produced|sent|issued) (?:to you )?by {}
(?:provided|distributed) by {}$
distributed by {}
(?:published|taken|sourced|auto-generated) from (?:a |an |the )?(?:syndicated|agency|wire|news agency) feed,? (?:of |by |from )?{}
in partnership with {}$
this (?:story|article) (?:comes|is) (?:to you )?(?:courtesy of|from) {}
^courtesy of {}$
this report by {} was first published
{} is part of states newsroom
{} maintains editorial independence""",
    "es": r"""
(?:publicad[oa]|apareci[óo]) (?:originalmente|por primera vez|primero) (?:en|por) {}
(?:artículo|texto|nota) original(?:mente)? (?:publicad[oa] )?(?:en|de|por) {}
(?:tomado|extraído|reproducido) (?:de la|del?) {}
^cortesía de {}$""",
    "et": r"""
(?:artikkel|lugu) (?:ilmus|avaldati) (?:algselt|esmalt|esimest korda) {}$""",
    "fa": r"""
(?:این مطلب|این گزارش) (?:نخستین بار|ابتدا|پیش‌تر) در {} منتشر شد""",
    "fi": r"""
(?:juttu|artikkeli) (?:on )?(?:julkaistu|ilmestyi) (?:ensin|alun perin) {}""",
    "fr": r"""
(?:initialement|originellement|d['’]abord) (?:été )?(?:publiée?|parue?|diffusée?) (?:sur|dans|par|en)(?: le| la)? {}
(?:publié|paru)e? (?:initialement|à l['’]origine) (?:sur|dans|par)(?: le| la)? {}
(?:article|texte) est (?:republié|repris|reproduit) (?:à partir )?(?:de|du) {}""",
    "he": r"""
פורסם (?:לראשונה|במקור) (?:ב|באתר |בעיתון ){}$""",
    "hr": r"""
(?:članak|tekst) je (?:prvotno|prvobitno|izvorno|najprije) objavljen (?:na|u) {}
preuzeto (?:s|sa|iz) {}$""",
    "hu": r"""
(?:cikk|írás) eredetileg (?:a|az) {}(?:-(?:on|en|ön|n|ban|ben))? jelent meg""",
    "id": r"""
telah (?:tayang|terbit|dimuat|dipublikasikan) (?:sebelumnya )?(?:di|pada|dalam) {}
(?:dikutip|dilansir|disadur|diolah) dari {}$""",
    "it": r"""
(?:pubblicat[oa]|apparso|uscito) (?:originariamente|originalmente|in origine|per la prima volta) (?:su|da|in) {}
(?:tratto|ripreso) (?:da|dal|dalla) {}$""",
    "ja": r"""
(?:本記事は|この記事は)(?:、)?{}(?<!記事)(?<!から)(?:の転載|から転載|より転載|からの転載)[^。）]*
(?:本記事は|この記事は)(?:、)?「{}」
(?:本記事は|この記事は)(?:、)?{}[でにが][\d年月日/]*に?(?:掲載|公開|配信)(?:した|された)[^。）]*""",
    "ko": r"""
이 기사는 {}(?:에|에서) (?:먼저 )?(?:게재|제공|보도)""",
    "lt": r"""
(?:straipsnis|tekstas) (?:pirmiausia|pirmą kartą|iš pradžių) (?:publikuotas|paskelbtas|pasirodė) {}$""",
    "ms": r"""
(?:artikel|berita) ini (?:telah )?diterbitkan (?:di|oleh) {}""",
    "nl": r"""
(?:verscheen|gepubliceerd|verschenen) (?:eerder|oorspronkelijk|eerst) (?:op|in|bij|door) {}
overgenomen (?:van|uit) {}$""",
    "no": r"""
(?:saken|artikkelen) (?:ble|er) (?:først|opprinnelig) (?:publisert|omtalt) (?:i|på|av|hos) {}""",
    "pl": r"""
(?:tekst|artykuł) (?:pierwotnie )?(?:ukazał się|opublikowano|został opublikowany) (?:pierwotnie |po raz pierwszy )?(?:na|w|przez) {}
(?:przedruk|przedrukowano) z {}""",
    "pt": r"""
(?:publicad[oa]|apareceu) (?:originalmente|primeiro|pela primeira vez) (?:em|no|na|por|pelo|pela) {}
(?:retirado|extraído|reproduzido) (?:de|do|da) {}$""",
    "ro": r"""
(?:articol|text) preluat (?:de pe|din|de la) {}""",
    "ru": r"""
(?:впервые|изначально|первоначально) (?:опубликован[ао]?|вышел|вышла) (?:на|в|изданием) {}""",
    "sk": r"""
(?:článok|text) (?:pôvodne )?vyšiel (?:pôvodne )?(?:na|v) {}
prevzaté (?:z|zo) {}""",
    "sl": r"""
(?:članek|prispevek) je bil (?:prvotno|najprej|prvič) objavljen (?:na|v) {}""",
    "sr": r"""
(?:članak|tekst) je (?:prvobitno|originalno|prvo) objavljen (?:na|u) {}""",
    "sv": r"""
(?:publicerades|publicerad) (?:först|ursprungligen) (?:i|på|av|hos) {}""",
    "tr": r"""
ilk (?:olarak|kez) {}(?:['’](?:de|da|te|ta))? yayımlan(?:dı|mıştır)""",
    "uk": r"""
(?:вперше|спочатку) (?:опубліковано|вийшов|вийшла) (?:на|в|у) {}""",
    "zh": r"""
(?:本文|文章|稿件)(?:首发|原载|转载|摘|源)(?:于|自)[：:]?{}""",
}

# What ends a name inside such a phrase: license, place, date, the next clause.
NAME_ENDS = (
    "on", "under", "at", "as", "am", "vom", "unter", "le", "el", "em", "il", "sous", "bajo", "sob", "con licenza", "dengan",
    "with the", "with title", "and (?:is|was|has|re|dis|may|can)\\w*", "und wird", "et est", "y se", "where", "by", "for",
    "in accordance", "and data", "via a", "only the", "before",
)  # fmt: skip

# Words with which a note points to the story at hand.
ITSELF = (
    r"this|these|article|column|content|essay|piece|post|report|story|version|dies\w*|artikel|beitrag|text|cet(?:te)?|chronique"
    r"|texte|este|esta|artículo|nota|artigo|questo|questa|articolo|pezzo|dit|deze|verhaal|denne|dette|detta|artikkel\w*"
    r"|sak(?:en)?|ten|artykuł|tekst|tento|článek|эта|этот|материал|статья|текст|ця|цей|стаття|ini|bu|haber|bài"
)

# What a study, book or law may be as well: published first somewhere, and not the story at hand.
OTHER_WORKS = (
    r"(?:album|analys[ei]s|book|data|document|essay collection|figures|film|findings|image|interview|law|letter|memoir|novel"
    r"|paper|photo|picture|play|poem|poll|quote|recipe|research|results?|rule|song|statement|statistics|stud(?:y|ies)|survey"
    r"|tweet|video|word)s?"
    r"|(?:buch|bild|ergebnisse|film|foto|gesetz|interview|lied|roman|song|studien?|umfrage|untersuchung|video|zahlen)"
    r"|(?:livre|étude|film|image|loi|photo|rapport|recherche|résultats|roman|sondage|vidéo|chanson)"
    r"|(?:libro|estudio|encuesta|foto|informe|investigación|ley|novela|película|resultados|vídeo|video|canción)"
    r"|(?:livro|estudo|pesquisa|lei|relatório|romance|resultados|vídeo|canção)"
    r"|(?:romanzo|studio|ricerca|legge|risultati|rapporto|sondaggio|canzone)"
    r"|(?:boek|onderzoek|wet|resultaten|rapport|liedje)|(?:bok(?:en|a)?|bog(?:en)?|studien|undersøkelsen|undersökningen)"
    r"|(?:książka|badanie|wyniki|ustawa|powieść|raport)|(?:kniha|studie|výzkum|zákon)"
    r"|(?:книга|исследование|роман|закон|результаты|дослідження)|(?:研究|論文|论文|書籍|书|著書)"
)

# The first five letters of a word that stands in every phrase of both tables: a cheap test before the patterns.
PHRASE_STARTS = frozenset(
    [
        "(amb", "(avec", "(com", "(con", "(repo", "(theo", "(with", "(με", "(مع", "addit", "agenc", "agent", "agênc",
        "alapj", "apare", "appar", "appea", "artic", "artíc", "auto-", "avald", "beric", "bidra", "bijdr", "bragt",
        "comes", "compi", "conta", "contr", "corte", "court", "cross", "d'abo", "dado", "dados", "datos", "diffu",
        "dikut", "dilan", "dimua", "diola", "dipub", "disad", "distr", "diter", "d’abo", "edita", "editi", "ediçã",
        "erede", "ersch", "extra", "file", "files", "first", "gepub", "haber", "ilk", "ilmes", "ilmus", "inclu",
        "infor", "inhal", "initi", "input", "issue", "izman", "julka", "koriš", "lapor", "lähte", "maint", "mater",
        "medew", "nyomá", "objav", "opubl", "origi", "overg", "paren", "partn", "paru", "parue", "parus", "podst",
        "poste", "povze", "prelu", "preuz", "prevz", "produ", "provi", "przed", "pubbl", "publi", "převz", "přisp",
        "ran", "re-po", "re-pu", "repor", "repos", "repri", "repro", "repub", "retir", "ripre", "saken", "sent",
        "sourc", "sprac", "stand", "state", "suppl", "syndi", "taken", "tayan", "telah", "terbi", "tomad", "tratt",
        "udgiv", "ukaza", "uscit", "veril", "versc", "veröf", "využi", "vyšel", "vyšie", "writi", "writt", "wykor",
        "yayım", "zdroj", "zuers", "übern", "αναδη", "δημοσ", "πληρο", "στοιχ", "вийшл", "вийшо", "вперв", "вперш",
        "даним", "данны", "изнач", "матер", "опубл", "перво", "повід", "сообщ", "інфор", "פורסם", "استفا", "بالاش",
        "بمساه", "منتشر", "نشر", "نُشر", "इनपु",
    ]
)  # fmt: skip

# The same for scripts without spaces between words.
UNSPACED_STARTS = ("本記事は", "この記事は", "による", "本文", "文章", "稿件", "이 기사는", "종합)")
