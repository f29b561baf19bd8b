# ruff: noqa: E501  (one language a line keeps the tables readable)
"""The words of bylines per language: what introduces a name, what joins two, and what is a job and never a name.

Own collection from the bylines that papers of each language print; sorted by language. Words are compared folded
(lower case, accents gone). Short introductions ("di", "por") count only at the start of a short line near a headline.
"""

import re

from wiredesk.extract.branches import branches
from wiredesk.web import weekdays
from wiredesk.web.months import fold

# Introductions that need no more than a name behind them.
_INTRODUCTIONS = """
af: deur|geskryf deur|geskryf deur
am: ጸሐፊ
ar: بقلم|كتب|كتبت|كتبه|إعداد|الكاتب|تقرير|المحرر|تأليف
az: müəllif
be: аўтар
bg: автор|от|автори|автор на материала|автор на статията
bn: লেখক|লিখেছেন
ca: per|autor|autora|escrit per|text
cs: autor|autorka|autoři|napsal|napsala|píše|text|připravil|připravila|všechny články autora|zobrazit všechny příspěvky od|od našeho zpravodaje|od naší zpravodajky|od zvláštního zpravodaje|autor článku|autor textu
cy: gan|awdur
da: af|skrevet af|tekst|forfatter|af redaktør|af journalist|vis alle indlæg af|se alle indlæg af|af vores korrespondent|fra vores korrespondent|af vores udsendte
de: von|vom|autorin/autor|über den autor|über die autorin|zum autor|zur autorin|von unserem redakteur|autor|autorin|autoren|autor*in|text|verfasst von|geschrieben von|erstellt von|ein gastbeitrag von|ein beitrag von|ein kommentar von|eine analyse von|kommentar von|gastbeitrag von|analyse von|interview von|eine kolumne von|kolumne von|ein essay von|essay von|ein porträt von|eine rezension von|eine reportage von|ein interview von|veröffentlicht von|aufgezeichnet von|interview|protokoll|von gastautor|von gastautorin|alle beiträge von|alle artikel von|alles von|alle beiträge anzeigen von|zeige alle beiträge von|weitere beiträge von|von unserem korrespondenten|von unserer korrespondentin|von unserer redakteurin|von unserem reporter|von unserer reporterin|von unserem mitarbeiter|von unserer mitarbeiterin|von unserem autor|von unserer autorin|es berichtet|es berichten|autor des artikels|autorin des artikels|artikelautor
el: γράφει ο|γράφει η|του|της|από τον|από την|από|συντάκτης|επιμέλεια|ρεπορτάζ|συντάκτης άρθρου
en: by|about the author|contributors|contributor|written by|posted by|story by|reported by|reporting by|report by|words by|words|text by|curated by|author|authors|author(s)|contributed by|an article by|article by|opinion by|analysis by|commentary by|review by|a guest post by|guest post by|guest author|created by|submitted by|added by|posted on by|composed by|compiled by|exclusive by|interview by|column by|all posts by|view all posts by|see all posts by|more posts by|all articles by|view all articles by|read all posts by|by our correspondent|from our correspondent|from our own correspondent|article author|story author
es: por|autor|autora|autores|escrito por|texto|texto de|redactado por|publicado por|una nota de|entrevista de|análisis de|opinión de|informa|ver todas las entradas de|todas las entradas de|ver todos los artículos de|todos los artículos de|por nuestro corresponsal|por nuestra corresponsal|de nuestro corresponsal|de nuestra corresponsal|de nuestro enviado especial|de nuestra enviada especial|enviado especial|enviada especial|corresponsal|autor de la nota|autor del artículo|autora del artículo
et: autor|tekst|kirjutas
eu: egilea|egilea:
fa: نویسنده|نوشته|به قلم|گزارش|گزارشگر|خبرنگار
fi: teksti|kirjoittaja|tekijä|toimittaja|kirjoittanut|tekstin kirjoitti|näytä kaikki artikkelit kirjoittajalta
fil: ni|nina|isinulat ni
fr: par|auteur|auteurs|autrice|auteure|écrit par|rédigé par|publié par|propos recueillis par|recueilli par|recueillis par|texte|texte de|texte par|une chronique de|la chronique de|un article de|posté par|reportage de|récit de|analyse de|tous les articles de|voir tous les articles de|voir toutes les publications de|tous les articles par|de notre correspondant|de notre correspondante|par notre correspondant|par notre correspondante|notre correspondant|notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|par notre envoyé spécial|par notre envoyée spéciale|de nos envoyés spéciaux|par nos envoyés spéciaux|auteur de l'article|auteur de l’article
ga: scríofa ag
gl: por|autor|escrito por
gu: લેખક
he: מאת|כתב|כתבה|נכתב על ידי|מאת:
hi: लेखक|द्वारा|रिपोर्ट|लेखक:|प्रस्तुति
hr: piše|pišu|autor|autorica|autori|napisao|napisala|tekst|autor teksta|autor članka
hu: szerző|írta|szöveg|készítette|összes bejegyzés megjelenítése ettől|a cikk szerzője|cikk szerzője
hy: հեղինակ|հեղինակներ
id: oleh|penulis|reporter|wartawan|ditulis oleh|pewarta|jurnalis|lihat semua pos milik|lihat semua tulisan dari
is: eftir|höfundur
it: di|a cura di|autore|autrice|scritto da|articolo di|testo di|testi di|pubblicato da|intervista di|redatto da|inserito da|da|vedi tutti gli articoli di|tutti gli articoli di|vedi tutti i post di|dal nostro inviato|dalla nostra inviata|dai nostri inviati|dal nostro corrispondente|dalla nostra corrispondente|dall'inviato|dall’inviato|dall'inviata|dall’inviata|autore dell'articolo|autore dell’articolo
ja: 文|執筆|著者|取材・文|記者|執筆者|ライター|文・
ka: ავტორი
kk: автор|авторы
km: ដោយ
kn: ಲೇಖಕ|ಬರೆದವರು
ko: 글|작성자|글쓴이
ky: автор|авторлор
lo: ໂດຍ
lt: autorius|autorė|parengė|tekstas
lv: autors|autore|teksts
mk: автор|пишува
ml: ലേഖകൻ|തയ്യാറാക്കിയത്
mn: зохиогч|сурвалжлагч
mr: लेखक|लेखिका
ms: oleh|penulis|ditulis oleh
my: ရေးသားသူ
nb: av|skrevet av|tekst|skribent|journalist|publisert av|forfatter|vis alle innlegg av|alle artikler av|av vår korrespondent|fra vår korrespondent|av vår utsendte
ne: लेखक
nl: door|auteur|geschreven door|tekst|geplaatst door|redactie door|een artikel van|interview door|verslag|alle berichten van|toon alle berichten van|bekijk alle berichten van|alle artikelen van|van onze verslaggever|van onze verslaggeefster|van onze correspondent|van onze correspondente|van onze redacteur|van onze redactrice|van onze medewerker|van onze medewerkster|auteur van dit artikel
pa: ਲੇਖਕ
pl: autor|autorka|autorzy|opracował|opracowała|oprac.|oprac|napisał|napisała|tekst|dodał|dodane przez|opublikowane przez|rozmawiał|rozmawiała|zobacz wszystkie wpisy autora|wszystkie wpisy autora|od naszego korespondenta|od naszej korespondentki|korespondencja|opr.|autor tekstu|autorka tekstu|opracowanie
pt: por|autor|autora|autores|escrito por|texto|texto de|texto por|publicado por|reportagem de|reportagem|postado por|uma crónica de|ver todos os posts de|todos os posts de|ver todos os artigos de|todos os artigos de|do nosso enviado|da nossa enviada|do nosso correspondente|da nossa correspondente|enviado especial|enviada especial|correspondente|autor do artigo|autor da matéria
ro: de|autor|autori|scris de|text|publicat de|un articol de|vezi toate articolele de|vezi toate articolele lui|autorul articolului
ru: автор|авторы|текст|автор статьи|автор текста|подготовил|подготовила|беседовал|беседовала|записал|все записи автора|посмотреть все записи автора|все статьи автора|от нашего корреспондента|специальный корреспондент|наш корреспондент|автор материала|авторы материала
si: ලියන්නේ
sk: autor|autorka|autori|napísal|napísala|text|píše|autor článku|autor textu
sl: avtor|avtorica|piše|pišejo|avtorji|besedilo|tekst
sq: nga|shkruan|nga:|autor
sr: пише|пишу|аутор|piše|pišu|autor|tekst|текст|autor teksta|autor članka|аутор текста
sv: av|text|skribent|skriven av|reporter|författare|publicerad av|text av|visa alla inlägg av|alla artiklar av|av vår korrespondent|från vår korrespondent|av vår utsände|av vår reporter
sw: na|mwandishi
ta: எழுதியவர்|ஆசிரியர்
te: రచయిత|రచన
th: โดย|เขียนโดย|ผู้เขียน|เรื่อง
tr: yazan|yazar|haber|muhabir|yazı|hazırlayan|kaynak kişi|tüm yazıları:|tüm yazıları|haberin yazarı
uk: автор|автори|текст|підготував|підготувала|усі записи автора|всі статті автора|автор матеріалу|авторка матеріалу|авторка
ur: از|تحریر|مصنف
uz: muallif
vi: tác giả|bài|bài viết|người viết|bài và ảnh|thực hiện
zh: 作者|记者|記者|撰文|文|文字|撰稿|文／|編譯|编译|整理|採訪撰文|本报记者|本報記者|编辑部记者|採訪|采写|执笔|文/图|文/圖|特派记者|特派員
"""

# Nouns that open a byline only with a colon behind them: "Text: Jane Doe", but not "Text of the petition".
_LABELS = """
words|text|texte|texto|tekst|teksti|tekstas|teksts|testo|szöveg|besedilo|текст|тэкст|interview|protokoll|verslag|informa|haber|yazı|kaynak kişi|journalist|reporter
|guest author|bài|bài viết|bài và ảnh|thực hiện|เรื่อง|文|文字|文／|編譯|编译|整理|採訪撰文|执笔|글|تقرير|المحرر|گزارش|خبرنگار|گزارشگر|رپورٹ|रिपोर्ट|प्रस्तुति|skribent|toimittaja|wartawan|penulis|muhabir
"""

# Kinds of stories that stand before "by": "Eine Kolumne von", "An analysis by", "Une chronique de".
_KINDS = """
analyse|analysis|análisis|article|artikel|artikkeli|artículo|beitrag|bericht|blogbeitrag|chronicle|chronique|column|comment|commentary|entrevista|essay|exclusive
|gastbeitrag|gastkommentar|guest post|interview|kolumne|kommentar|leitartikel|meinung|nota|opinion|porträt|post|récit|recension|report|reportage|reportagem|reportaje
|review|rezension|story|testi|testo|text|texte|texto|words
"""

# Introductions of others who worked on the page: their names are not authors.
_OTHERS = """
edited by|editing by|editor|reviewed by|medically reviewed by|fact checked by|fact-checked by|fact checked|photos by|photo by|photography by
|photographs by|photograph by|photo|illustration by|illustrations by|illustrated by|video by|translated by|translation by|updated by|presented by
|produced by|provided by|news provided by|content provided by|bereitgestellt von|fourni par|sponsored by|additional reporting by|with reporting by|narrated by|approved by|checked by|powered by|recommended by|medical review by
|foto|fotos|bild|bilder|fotografie|übersetzt von|übersetzung|redaktion|bearbeitet von|geprüft von|kamera|photo|photos|photographe|crédit photo|traduction|traduit par
|revisado por|editado por|foto de|fotos de|fotografía|traducción|traducido por|foto di|traduzione|revisionato da|foto's|vertaling|foto av|fotograf|fotó|zdjęcia|fot.|tłumaczenie
|редактор|фото|перевод|редагувала|责任编辑|責任編輯|编辑|編輯|責編|责编|校对|校對|审核|編集|写真|撮影|翻訳|图|圖|摄影|攝影|사진|편집|번역|المصدر|تحرير|ترجمة|تصوير|ویرایش|ویراستار|عکس|ترجمه|עריכה|צילום
"""

# Jobs, roles and collectives: a name made of them is no person's.
_JOBS = """
a team|admin|administrator|advertorial|agencies|agency|agenturen|analyst|anchor|anonymous|anonymus|apprentice|archiv|associate editor|author|autor|autorin
|blog|blogger|blogteam|bureau|bureau chief|chef|chefredakteur|chefredakteurin|chefredaktion|chief|chief executive|coach|collaborateur|columnist|columna
|content manager|contributing writer|contributor|contributors|copywriter|correspondant|correspondent|correspondents|corresponsal|corrispondente|creator
|critic|cronista|data editor|default|deputy|desk|digital|director|editor|editor in chief|editor-in-chief|editorial|editorial board|editorial team|editors
|equipo|expert|extern|founder|co-founder|freelance|freelancer|freier autor|freier journalist|freie mitarbeiterin|gast|gastautor|gastautorin|gastblogger|gastbloggerin|giornalista|guest
|guest author|guest blogger|guest contributor|guest post|guest writer|head|host|intern|jornalista|journalist|journaliste|journalistin|kolumnist|kolumnistin
|korrespondent|korrespondentin|lecturer|leserbrief|leserreporter|managing editor|marketing|md|mitarbeiter|moderator|news|news desk|newsdesk|newsroom
|notizie|online|onlineredaktion|opinion|owner|periodista|photographer|photojournalist|political|politikredakteur|polizei|praktikant|praktikantin|press
|presse|pressemitteilung|pressestelle|professor|publisher|redacao|redaccion|redactie|redactor|redactora|redacteur|redacteurs|redactrice|redakce|redakcia
|redakcja|redakcija|redakteur|redakteure|redakteurin|redaktion|redaktor|redaktorka|redattore|redattrice|redazione|redação|redacción|redazioni|redaksi
|reporter|reporters|reporterin|researcher|rezension|root|senior|senior editor|senior reporter|senior writer|service|services|special correspondent
|special to|sponsored|sport|sportredakteur|sports|staff|staff reporter|staff reporters|staff writer|staff writers|storyful|strategist|student|superuser
|support|team|test|the author|the editors|the team|toimitus|toimittaja|unknown|unbekannt|user|vice president|video|volontar|volontarin|web|web desk|webdesk|webmaster
|webredaktion|writer|writers|zastupce|новости|редакция|корреспондент|журналист|редактор|автор|администратор|редакція|журналіст|кореспондент|συντακτικη ομαδα
|ομαδα|記者|编辑|編輯|編集部|记者|本报记者|小编|特派員|기자|편집부|온라인뉴스팀|인턴기자|뉴스팀|디지털뉴스팀|رئيس التحرير|هيئة التحرير|مراسل|محرر|صحفي|خبرنگار|مترجم|डेस्क|संवाददाता|ब्यूरो|टीम
|jeune journaliste|rédaction|la rédaction|la redaction|la redaccion|a redação|la redazione|de redactie|die redaktion|toimittajat|redaktionen|nyhetsredaksjonen
|attorney|barrister|consultant|dietitian|engineer|grader|instructor|journalism|lawyer|manager|nurse|nutritionist|physician|psychologist
|specialist|therapist|trainer|وكالات|مراسلون|تحریریه|گروه خبر|گروه تحریریه|กองบรรณาธิการ|ทีมข่าว|ডেস্ক|ডেস্ক রিপোর্ট|নিজস্ব প্রতিবেদক|স্টাফ রিপোর্টার|প্রতিবেদক|本報訊|本报讯|綜合報導|综合报道|綜合報道|本社
|szerkesztőség|hírszerkesztő|redacția|redactia|uredništvo|uredništva|redakcija|redakcia|редколегия|редколегія|уредништво|מערכת|צוות|חדשות|מערכת האתר|haber merkezi|tim redaksi|ban biên tập|szerk
|mwandishi|mwandishi wetu|mwandishi maalum|ویب ڈیسک|نیوز ڈیسک|مانیٹرنگ ڈیسک|انٹرنیشنل ڈیسک|اسپورٹس ڈیسک|اسٹاف رپورٹر|نمائندہ|نمائندہ خصوصی|lokalredaktion|nachrichtenredaktion|politik|wirtschaft|kultur|regional|reportage|interview|kommentar|commentary|analysis|exclusive|promo|paid content|anzeige
|redacção|екип|σύνταξη|yazı işleri|пресс-служба|прес-служба|пресслужба|редакција|التحرير|قسم التحرير
|گروه اقتصادی|گروه سیاسی|گروه ورزشی|گروه اجتماعی|گروه فرهنگی|گروه بین الملل|סוכנויות הידיעות|סוכנויות|כתבי האתר|שירות האתר
|एजेंसी|न्यूज़ एजेंसी|wetu|dawati la habari|责任编辑|責任編輯|综合报道|綜合報導|社会部|政治部|経済部|国際部|運動部|文化部|報道部|科学部
|地方部|デジタル編集部|デジタル報道部|편집국|사회부|정치부|경제부|국제부|문화부|스포츠부|디지털뉴스부|뉴스룸|nhóm pv|tim liputan|meja berita
"""
# Words of organisations and of page furniture, which no person's name holds.
_THINGS = """
上一篇|下一篇|推荐阅读|相关文章|相關文章|关注|關注|发布于|发表于|更新于|来源于|阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|收藏|字号|分享|ag|about|agb|airlines|airways|aktuell|alliance|authority|archive|archiv|article|articles|association|bank|bundestag|bundestagsfraktion|bundnis|bureau|categories|category|center|centre|church|clinic|club|co. kg|college|comments
|commission|committee|company|consortium|consulate|contact|continue|copyright|corp|corporation|council|datenschutz|departement|department|departamento|dipartimento|download|e. v|e.v|email|embassy|facebook|fakultat|federation
|foundation|fraktion|gallery|gesponserte|gmbh|government|home|holdings|hospital|hotel|image|inc|informationen|inhalte|institut|institute|instituto|istituto|kg|kommission|kreuz|limited|link|links|llc|login|ltd|mehr
|menu|ministerium|입력|수정|등록|승인|송고|기사입력|최종수정|発行|公開|更新|配信|掲載|發布|发布|ministerio|ministry|more|municipality|newsletter|office|organisation|organization|partei|partner|party|pharmaceuticals|photo|policy|politics|posts|print|privacy|products|read|reading
|recent|related|research|search|share|shop|society|source|stadt|stiftung|store|strategy|subscribe|tags|terms|time|topics|trust|twitter|uncategorized|union|universidad|universita|universitat
|university|universite|reserved|rights|version|vorbehalten|verband|verein|weiterfuhrende|weiterfuhrender|whatsapp|written|zentrum|zone|министерство|университет|институт|компания|大学|株式会社|有限公司|協会|协会|委員会|委员会|위원회|대학교
|agreement|airport|audio|avenue|courant|international|letter|message|professional|services|studio|studios|systems|text|collectif|colectivo|collettivo|grupa|gruppo|groupe|skupina|csoport|awards|beaches|budget|campaign|cathedral|city|coast|county|crime|crisis|district|election|elections|festival|gardens|harbor
|harbour|island|islands|leaders|league|library|lifestyle|market|museum|night|palace|peninsula|scheme|school|springs|stadium|station|theater
|theatre|traffic|travel|valley|wars|weather|bahnhof|flughafen|hafen|kirche|markt|rathaus|stadion|strasse|wahlen|woche|ecole|elections|guerre
|mairie|ayuntamiento|ciudad|elecciones|elezioni|cidade|eleicoes|prefeitura
"""

_CONJUNCTIONS = """
and|&|und|et|y|e|og|och|ja|en|i|и|та|і|και|ve|dan|и|si|și|és|a|und|with|mit|avec|con|com|met|med|plus|sowie|és|va|və|и|및|と|和|و|और|και|ir|un|eta|agus|kaj|naar|&amp;
"""


def _folded(lines: str) -> set[str]:
    return {fold(word.strip()) for word in lines.replace("\n", "").split("|") if word.strip()}


def _introductions() -> set[str]:
    words: set[str] = set()
    for line in _INTRODUCTIONS.strip().splitlines():
        words |= _folded(line.partition(":")[2])
    return words


def _alternatives(words: set[str] | frozenset[str], *, caseless: bool = False) -> str:
    return branches(sorted(words, key=len, reverse=True), caseless=caseless)


INTRODUCTIONS = frozenset(_introductions())
OTHER_LABELS = frozenset(_folded(_OTHERS))
"""The labels of others who worked on the page, whole."""
ROLES_BEHIND = re.compile(r"\s(?:author|autor(?:in)?|auteure?|autore|autrice|forfatter|kirjoittaja|szerzo|автор)$")
"""A role written behind a name without a mark, in a folded line."""
JOBS = frozenset(_folded(_JOBS))
THINGS = frozenset(_folded(_THINGS))
JOB_WORDS = frozenset(job for job in JOBS if " " not in job)
"""Single words of ``JOBS``: a part of a byline that holds one is a job, not a name."""

LABELS = frozenset(_folded(_LABELS))
"""Nouns that need a colon behind them."""
_BY = "af|av|by|de|di|door|von|por|par|oleh"
OPENING = re.compile(
    rf"^\W*(?:(?:{_alternatives(INTRODUCTIONS - LABELS)})(?:\s*[:：՝=]\s*|\s+)"
    rf"|(?:{_alternatives(LABELS)})\s*[:：՝=／/|]\s*|(?:文|글)(?:[・●]|\s+)"
    rf"|(?:\w+\s){{0,2}}(?:{_alternatives(_folded(_KINDS))})\s(?:{_BY})\s"
    rf"|aus (?:\w+\s){{1,3}}bericht(?:et|en)\s)(?=\S)"
)
"""An introduction at the start of a folded line, with what parts it from the name."""
FIRST_WORDS = frozenset(re.split(r"[\s(]", word)[0] for word in INTRODUCTIONS | _folded(_OTHERS)) | {"aus"}
"""First words of introductions: a cheap look before the patterns."""
OTHERS = re.compile(rf"^\W*(?:{_alternatives(_folded(_OTHERS))})(?:\s*[:：／/|]|\s|$)")
"""The start of a folded line that introduces somebody other than the author."""
INSIDE = re.compile(
    r"(?:(?:(?:19|20)\d\d(?:年\d\d?月\d\d?日)?|\d[:.]\d\d|\bago)\b[^|]{0,12}|[|•·●∙⋅–—-]\s*)(?<![^\W_])(?:by|von|par|por|door|oleh|автор)(?::\s*|\s+)(?=\S)"
    r"|[,/]\s?(?:(?:written|words|text) by|oprac\.|opracowala?|autor(?:ka|in)?\s?:|te[kx]st\s?:|szerzo\s?:|автор\s?:)\s*(?=\S)"
)
"""An introduction behind a date or a mark: "2 May 2026 by Jane Doe", "Politics | By Jane Doe"."""
INSIDE_HINTS = ("by", "von", "par", "por", "door", "oleh", "autor", "автор", "oprac", "text", "tekst", "szerzo")
"""One of these stands in every such introduction: a cheap look before the pattern."""
GLUED = re.compile(r"^(?:By|Von|Par|Por|Door|Oleh|Author|Autor)(?=[A-Z][\w.’'-]*\s)")
"""An introduction whose blank the markup has lost."""
JOINT = re.compile(
    rf"((?<=[\u3400-\u9fff])&(?=[\u3400-\u9fff])|\s*,\s+(?:and|und|et)\s+|\s*[;,，、；|/／•·∙●⋅]\s*|\s+(?:{_alternatives(_folded(_CONJUNCTIONS), caseless=True)})\s+|\s+[–—-]\s+)",
    re.IGNORECASE,
)
"""What parts two names, or a name and what follows it; splitting by it keeps the separators."""

# Days of the week as they stand between a name and a date, folded. In other languages they are surnames: Sobota, Sabato.
_DAYS = (name for code in ("ar", "de", "en", "es", "fr", "hi", "id", "tr") for name in weekdays.WEEKDAYS[code])
# There short forms and names that are other words elsewhere count as well.
_MORE_DAYS = "mon tue wed thu fri sat sun minggu pazar شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه"
WEEKDAYS = frozenset(map(fold, (*_DAYS, *_MORE_DAYS.split()))) - {"sonnabend"}  # which is a surname
