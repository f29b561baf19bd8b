# ruff: noqa: E501  (one phrase a line)
"""Phrases with which notes credit a text, per language: who contributed, and where it was published first.

Sources: style books and terms of use of the agencies named in ``agencies.tsv`` ("... contributed to this report"),
republication notes of syndicates and of Creative Commons newsrooms.
"""

# Staff and agency together: what follows (or stands before) contributed. ``{}`` is the place of the names; one phrase
# a line.
CONTRIBUTING: dict[str, str] = {
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
με στοιχεία από {}""",
    "en": r"""
with (?:additional )?(?:files?|reports?|reporting|inputs?|material|information|contributions?)(?: and (?:inputs?|reports?|files))? (?:from|by) {}
with (?:agency|wire) (?:inputs?|reports?) (?:from|by) {}
(?:additional )?(?:reporting|information) (?:from|by) {} (?:was|were|is)
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
    "fi": r"""
lähteinä {}""",
    "fr": r"""
avec (?:l['’])?agences? {}
\(avec {}\)
(?:source|informations?) (?:de |d['’]){}""",
    "hi": r"""
{} (?:के इनपुट|इनपुट) के साथ""",
    "id": r"""
dengan laporan (?:dari )?{}""",
    "it": r"""
con (?:informazioni|materiale|contributi?) (?:di|da|dell['’]) ?{}""",
    "ja": r"""
{}(?:の報道|電)による""",
    "nl": r"""
met (?:bijdragen|medewerking|materiaal) van {}""",
    "no": r"""
med bidrag fra {}""",
    "pl": r"""
z wykorzystaniem (?:materiałów |depesz |informacji )?{}""",
    "pt": r"""
com (?:informaç(?:ões|ão)|dados|reportagem)(?: adicionais)? (?:da|do|de|das|dos) {}
\(com {}\)""",
    "ro": r"""
cu informații (?:de la|din|agerpres) {}""",
    "ru": r"""
(?:по|с использованием) (?:материалам|материалов|данным|сообщениям) {}""",
    "sv": r"""
med (?:material|bidrag) från {}""",
    "tr": r"""
{} (?:haberine|verilerine) göre derlenmiştir""",
    "vi": r"""
\(theo {}\)""",
}

# The text was first published elsewhere.
SYNDICATED: dict[str, str] = {
    "cs": r"""
(?:článek|text) (?:původně )?vyšel (?:na|v) {}
převzato (?:z|ze) {}""",
    "da": r"""
(?:artiklen|historien) (?:blev|er|har været) (?:oprindelig[t]? |først )?(?:bragt|udgivet) (?:i|på|af) {}""",
    "de": r"""
(?:erschien|erschienen|veröffentlicht)(?: ist)? (?:zuerst|ursprünglich|zunächst|erstmals)(?: (?:auf|bei|in|im|beim|von))(?: der| dem)? {}
(?:zuerst|ursprünglich|zunächst) (?:auf|bei|in|im|von)(?: der| dem)? {} (?:erschienen|veröffentlicht|publiziert)
(?:übernommen|übernahme) (?:von|aus)(?: der| dem)? {}""",
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
this report by {} was first published""",
    "es": r"""
(?:publicad[oa]|apareci[óo]) (?:originalmente|por primera vez|primero) (?:en|por) {}
(?:artículo|texto|nota) original(?:mente)? (?:publicad[oa] )?(?:en|de|por) {}
(?:tomado|extraído|reproducido) (?:de la|del?) {}
^cortesía de {}$""",
    "fi": r"""
(?:juttu|artikkeli) (?:on )?(?:julkaistu|ilmestyi) (?:ensin|alun perin) {}""",
    "fr": r"""
(?:initialement|originellement|d['’]abord) (?:été )?(?:publiée?|parue?|diffusée?) (?:sur|dans|par|en)(?: le| la)? {}
(?:publié|paru)e? (?:initialement|à l['’]origine) (?:sur|dans|par)(?: le| la)? {}
(?:article|texte) est (?:republié|repris|reproduit) (?:à partir )?(?:de|du) {}""",
    "id": r"""
telah (?:tayang|terbit|dimuat|dipublikasikan) (?:sebelumnya )?(?:di|pada|dalam) {}
(?:dikutip|dilansir|disadur|diolah) dari {}$""",
    "it": r"""
(?:pubblicat[oa]|apparso|uscito) (?:originariamente|originalmente|in origine|per la prima volta) (?:su|da|in) {}
(?:tratto|ripreso) (?:da|dal|dalla) {}$""",
    "ja": r"""
(?:本記事は|この記事は)(?:、)?{}(?:の転載|から転載|より転載|からの転載)
(?:本記事は|この記事は)(?:、)?「{}」""",
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
    "in accordance", "via a", "only the", "before",
)  # fmt: skip

# The first five letters of a word that stands in every phrase of both tables: a cheap test before the patterns.
PHRASE_STARTS = frozenset(
    [
        "(avec", "(com", "(con", "(repo", "(theo", "(with", "addit", "agenc", "agênc", "apare", "appar", "appea",
        "artic", "artíc", "auto-", "beric", "bidra", "bijdr", "bragt", "comes", "compi", "conta", "contr", "corte",
        "court", "cross", "d'abo", "dado", "dados", "datos", "diffu", "dikut", "dilan", "dimua", "diola", "dipub",
        "disad", "distr", "diter", "d’abo", "edita", "editi", "ediçã", "ersch", "extra", "file", "files", "first",
        "gepub", "haber", "ilk", "ilmes", "inclu", "infor", "inhal", "initi", "input", "issue", "julka", "lapor",
        "lähte", "mater", "medew", "opubl", "origi", "overg", "partn", "paru", "parue", "parus", "poste", "prelu",
        "produ", "provi", "przed", "pubbl", "publi", "převz", "přisp", "ran", "re-po", "re-pu", "repor", "repos",
        "repri", "repro", "repub", "retir", "ripre", "saken", "sent", "sourc", "stand", "suppl", "syndi", "taken",
        "tayan", "telah", "terbi", "tomad", "tratt", "udgiv", "ukaza", "uscit", "veril", "versc", "veröf", "využi",
        "vyšel", "writi", "writt", "wykor", "yayım", "zdroj", "zuers", "übern", "πληρο", "στοιχ", "вийшл", "вийшо",
        "вперв", "вперш", "данны", "изнач", "матер", "опубл", "перво", "сообщ", "इनपु",
    ]
)  # fmt: skip

# The same for scripts without spaces between words.
UNSPACED_STARTS = ("本記事は", "この記事は", "による", "本文", "文章", "稿件")
