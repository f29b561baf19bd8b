"""Lines that news sites print between the paragraphs of a story, by language. All are compared folded.

Collected from the wording of news sites in each language; one line per language, most frequent first. A phrase
matches at the start of a line unless its table says otherwise.
"""

import re
import unicodedata
from collections.abc import Callable

# "Read also: ..." and its kin: the line is a pointer to another story.
READ_MORE = {
    "ar": ("اقرأ أيضا|اقرا ايضا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|اقرأ المزيد|شاهد أيضا|طالع أيضا|مواضيع ذات صلة|للمزيد"),
    "bg": "прочетете още|вижте още|още по темата|четете още",
    "bn": "আরও পড়ুন|আরো পড়ুন",
    "ca": "llegiu també|llegeix també|més informació",
    "cs": "čtěte také|čtěte též|čtěte více|přečtěte si|mohlo by vás zajímat|související",
    "da": "læs også|les også|læs mere|se også|læs her",
    "de": (
        "lesen sie auch|lesen sie hier|lesen sie mehr|mehr zum thema|mehr dazu|lies auch|lies hier|"
        "siehe auch|das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant|"
        "auch spannend|passend dazu|hier geht es|hier geht's|hier gibt es mehr|zum weiterlesen|lesetipp|"
        "weiterlesen|mehr lesen|lest auch|lest hier"
    ),
    "el": "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|δείτε επίσης|δείτε ακόμα|δείτε και",
    "en": (
        "read more|read also|also read|read next|read:|read :|read on:|read this|read the full|more:|"
        "see also|see more|related:|related article|related stor|related content|related coverage|"
        "related news|related topics|related posts|related link|related video|recommended|don't miss|"
        "dont miss|do not miss|must read|more on this|more from|more about|more news|more stories|"
        "more coverage|you may also|you might also|you may like|you might like|also on|watch:|watch |"
        "also see|keep reading|continue reading|further reading|story continues|article continues|"
        "explore more|learn more:|up next|next article|click here|click to|tap here|trending|most read|"
        "popular stories|what to read next|here's what you need|in case you missed|icymi|from the archive|"
        "read our|read it here|full story|view more|view all|show more|load more|listen:|listen to|"
        "subscribe to|subscribe now|subscribe today|find out more"
    ),
    "es": (
        "lea también|además:|lee también|lea además|leer más|leer también|te puede interesar|le puede interesar|"
        "ver más|también te puede|también puede|mira también|vea también|más información|más noticias|"
        "relacionad|noticias relacionadas|te recomendamos|le recomendamos|puedes leer|además lee|"
        "sigue leyendo|no te pierdas|te sugerimos|lo más leído|puede leer|lea aquí"
    ),
    "et": "loe ka|loe lisaks|loe veel|vaata ka|seotud lood|seotud artiklid",
    "fa": "بیشتر بخوانید|بیشتر بدانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط",
    "fi": "lue myös|lue lisää|katso myös|lue tästä",
    "fr": (
        "lire aussi|notre dossier :|a lire|à lire|lire également|voir aussi|lisez aussi|sur le même sujet|"
        "pour aller plus loin|lire la suite|à lire aussi|à voir|retrouvez|>> lire|en savoir plus|"
        "nos autres articles|plus d'informations"
    ),
    "he": "קראו גם|קרא גם|קראו עוד|עוד בנושא|לקריאה נוספת",
    "hi": "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|यह भी पढे",
    "hr": "pročitajte i|pročitajte još|pročitaj|vidi još|saznajte više",
    "hu": "olvassa el|olvasta már|olvasson tovább|olvasd el|kapcsolódó|ezt is|további részletek|korábban írtuk",
    "id": "baca juga|baca selengkapnya|simak juga|lihat juga|baca :|baca:",
    "is": "sjá einnig|lesa meira",
    "it": (
        "leggi anche|leggi tutto|leggi:|per approfondire|guarda anche|vedi anche|approfondisci|"
        "ti potrebbe interessare|potrebbe interessarti|continua a leggere|leggi pure|scopri di più"
    ),
    "ja": (
        "関連記事|あわせて読みたい|合わせて読みたい|こちらもおすすめ|続きを読む|【関連記事】|次の記事|"
        "前の記事|詳しくは|おすすめ記事|【あわせて読みたい】|[関連記事]|■関連記事|もっと読む|▶|【関連】|"
        "関連リンク|>>"
    ),
    "ko": "관련기사|관련 기사|더보기|더 보기|함께 읽으면|추천기사|많이 본",
    "lt": "taip pat skaitykite|skaitykite daugiau|skaityti daugiau",
    "lv": "lasi arī|lasiet arī|lasi vēl",
    "ms": "baca lagi|artikel berkaitan",
    "nl": "lees ook|lees meer|lees hier|bekijk ook|lees verder|meer over|ook interessant|zie ook",
    "no": "les også|les mer|les hele|se også|saken fortsetter|artikkelen fortsetter|les her",
    "pl": (
        "czytaj także|czytaj też|czytaj również|czytaj więcej|przeczytaj|zobacz także|zobacz też|"
        "zobacz również|polecamy|dowiedz się więcej|sprawdź także|warto przeczytać|dalsza część"
    ),
    "pt": (
        "leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|confira também|"
        "notícias relacionadas|você também pode|pode interessar|continua depois|continua após|clique aqui"
    ),
    "ro": "citește și|recomandări:|citeşte şi|citește mai|citiți și|vezi și|mai multe|articole similare",
    "ru": (
        "читайте также|читать также|ранее:|смотрите также|читайте далее|подробнее|по теме|материалы по теме|"
        "другие новости|ранее по теме|читать далее|см. также|еще по теме|рекомендуем"
    ),
    "sk": "čítajte aj|prečítajte si|čítajte viac|súvisiace",
    "sl": "preberite tudi|preberite še|berite tudi",
    "sr": "pročitajte još|прочитајте још|погледајте још|pogledajte još|pročitajte i|прочитајте и|povezane vesti",
    "sv": "läs också|läs även|läs mer|se även|missa inte|läs hela|läs vidare",
    "sw": "soma pia|soma zaidi|pia soma|tazama pia",
    "ta": "மேலும் படிக்க|இதையும் படியுங்கள்",
    "th": "อ่านเพิ่มเติม|อ่านข่าว|ข่าวที่เกี่ยวข้อง|อ่านต่อ",
    "tr": "ayrıca okuyun|ilginizi çekebilir|ayrıca bkz|devamını oku|ilgili haber|bunu da oku|bu habere de",
    "uk": "читайте також|раніше:|читати також|дивіться також|більше про це|докладніше|детальніше|ще по темі",
    "ur": "یہ بھی پڑھیں|مزید پڑھیں",
    "vi": "xem thêm|đọc thêm|tin liên quan|mời quý độc giả",
    "zh": (
        "相关阅读|相关新闻|延伸阅读|延伸閱讀|更多阅读|推荐阅读|相關新聞|相關閱讀|阅读更多|看更多|更多新聞|"
        "責任編輯|责任编辑|上一篇|下一篇|【延伸阅读】|【延伸閱讀】|點我看|更多内容|更多報導"
    ),
}

# Invitations: newsletters, accounts, followers, shares, comments, apps, donations, and rules about them.
CALLS = {
    "ar": "اشترك|تابعونا|تابعنا|انضم إلى|حمل التطبيق",
    "cs": "odebírejte|přihlaste se|sledujte nás|diskuse|sdílejte|sdílet",
    "da": "tilmeld dig|følg os|abonner|del artiklen|log ind",
    "de": (
        "jetzt abonnieren|abonnieren sie|newsletter|melden sie sich|folgen sie uns|folgen sie|folge uns|"
        "jetzt anmelden|hier anmelden|diskutieren sie|artikel teilen|teilen sie|jetzt testen|"
        "sie haben bereits|einloggen|externer inhalt|an dieser stelle|empfohlener externer|"
        "dieser artikel ist|kommentar schreiben|mit material|inhalte anzeigen|wir verwenden|"
        "bitte aktivieren|zur startseite|alle nachrichten|feedback an|haben sie einen fehler|"
        "unsere redaktion|der newsletter|redaktioneller hinweis|wenn sie auf einen link"
    ),
    "el": "εγγραφείτε|ακολουθήστε|κάντε εγγραφή",
    "en": (
        "sign up|subscribe|get the latest|follow us|follow me|follow him|follow her|follow on|join our|"
        "join us|join the|download our|download the|log in|login|register|create a free|create an account|"
        "already a|already have|share this|share your|share on|share:|like us|comment|leave a|post a|"
        "write to|email us|send us|contact us|have a tip|got a tip|got a story|do you have|support our|"
        "support us|donate|advertisement|advertise|sponsored|this content is|this article is for|"
        "to continue reading|get unlimited|unlimited access|unlimited online|we've sent|by clicking|"
        "by signing|by submitting|thank you for|thanks for|please enter|please try|invalid email|"
        "enter your|your email|an error|error:|oops|something went wrong|enjoy the latest|enjoy unlimited|"
        "access articles|try refreshing|newsletter|our standards|all rights reserved|this material may not|"
        "this story has|the views expressed|copyright|©|(c)|view comments|show comments|hide comments|"
        "print this|save this|tap to|swipe|scroll|play video|loading|image 1|click on|stay up to date|"
        "stay informed|want more|want to|notice something|report a|report an|spotted an|get our|get the|"
        "get more|make sure|be the first|sign in|we use|we may earn|if you buy|when you buy|"
        "when you purchase|this site|this page|this website|recommended by|promoted|powered by|tell us|"
        "let us know|what do you think|set as|add as|add us|google news|for more|to read|to see|to view|"
        "you must|you need|unlock|manage your|privacy policy|terms of|cookies"
    ),
    "es": (
        "suscríbete|suscríbase|síguenos|síganos|regístrate|regístrese|inicia sesión|únete|comparte|"
        "compartir|recibe|reciba|sigue toda|sigue a|sigue en|tu suscripción|apúntate|puedes seguir|"
        "puedes consultar|haz clic|descarga|comentarios|deja un|publicidad|newsletter|boletín|"
        "todos los derechos|esta noticia|si continúas"
    ),
    "fi": "tilaa|seuraa meitä|kirjaudu|jaa artikkeli|kommentoi",
    "fr": (
        "abonnez-vous|inscrivez-vous|suivez-nous|s'abonner|je m'abonne|partager|partagez|connectez-vous|"
        "newsletter|recevez|rejoignez|commentaires|se connecter|cet article est réservé|"
        "la suite est réservée|publicité|vous avez|votre adresse|ce contenu|déjà abonné|télécharger|"
        "tous droits|il vous reste|créer un compte"
    ),
    "hi": "हमें फॉलो|सब्सक्राइब|डाउनलोड",
    "hu": "iratkozzon|kövesse|kövess|hírlevél|hozzászól|megosztás",
    "id": "ikuti|berlangganan|unduh|komentar|bagikan",
    "it": (
        "iscriviti|abbonati|seguici|segui|registrati|accedi|condividi|commenti|scarica|resta aggiornato|"
        "ricevi|riproduzione riservata|© riproduzione|newsletter|tutti i diritti|hai già|sei già"
    ),
    "ja": (
        "登録|会員|ログイン|フォロー|シェア|無料|この記事は有料|残り|コメント|広告|メールマガジン|"
        "copyright|無断転載|利用規約|有料会員|関連キーワード|記事を保存|この記事を|ご購読|お申し込み|"
        "アプリ"
    ),
    "ko": "구독|무단 전재|무단전재|저작권자|ⓒ|댓글|로그인|공유|제보|기사제보|▶|네이버",
    "nl": ("schrijf je in|abonneer|volg ons|meld je aan|inloggen|deel dit|reageer|reacties|nieuwsbrief|ontvang"),
    "no": "abonner|følg oss|meld deg|logg inn|del artikkelen|kommentarer|nyhetsbrev|har du tips|tips oss",
    "pl": (
        "zapisz się|zaloguj|obserwuj|śledź nas|subskrybuj|udostępnij|komentarze|newsletter|dołącz|"
        "masz temat|materiał chroniony|wszelkie prawa|dziękujemy|reklama|dalszy ciąg|prenumer"
    ),
    "pt": (
        "inscreva-se|assine|siga|cadastre-se|compartilhe|comente|comentários|receba|entre no|participe|"
        "baixe|publicidade|newsletter|todos os direitos|acesse|clique|faça login|já é assinante|"
        "continue lendo"
    ),
    "ro": "abonează|urmărește|urmăriți|distribuie|comentarii|autentific",
    "ru": (
        "подписывайтесь|подпишитесь|подписаться|присоединяйтесь|следите за|поделиться|комментарии|"
        "комментировать|войти|скачать|реклама|наш канал|нашли ошибку|если вы нашли|заметили ошибку|"
        "будьте в курсе|все права"
    ),
    "sv": "prenumerera|följ oss|logga in|dela artikeln|kommentera|nyhetsbrev|bli prenumerant|annons",
    "tr": "abone ol|takip et|bizi takip|paylaş|yorum|giriş yap|haberin devamı",
    "uk": "підписуйтесь|підпишіться|приєднуйтесь|стежте за|поділитися|коментарі|долучайтесь|реклама",
    "vi": "đăng ký|theo dõi|chia sẻ|bình luận",
    "zh": (
        "关注我们|訂閱|订阅|分享|扫码|掃描|下载|下載|登录|登入|评论|留言|版权|版權|免责声明|特别声明|"
        "编辑：|编辑:|（编辑|(编辑|[责任编辑|原标题|点击|點擊|请使用|微信|加入|追蹤|看更多|未经授权"
    ),
}


# Letters that sites write one way or another: accents of Greek capitals, dots and cedillas, Arabic alefs and joiners.
_ONE_SPELLING = str.maketrans("άέήίόύώϊϋΐΰșțأإآٱيىك", "αεηιουωιυιυşţااااییک", "\u0301\u0307\u0308\u064b\u200c")
_SEVERAL_SPELLINGS = re.compile(f"[{''.join(map(chr, _ONE_SPELLING))}]")
BULLETS = " \t\n\r\u3000-–—•●■▪►▶>»→➤👉*[(【|+#※"


def every(table: dict[str, str]) -> frozenset[str]:
    """The phrases of all languages of a table, folded as lines are: the last sigma of Greek is one like others."""
    phrases = (phrase for line in table.values() for phrase in line.split("|") if phrase)
    return frozenset(folded(unicodedata.normalize("NFC", phrase)) for phrase in phrases)


def folded(line: str) -> str:
    """A line (in NFC) as the tables of phrases are written: case, apostrophes and spellings of a letter unified."""
    if line.isascii():
        return line.lower()
    plain = line.casefold().replace("’", "'")
    return plain.translate(_ONE_SPELLING) if _SEVERAL_SPELLINGS.search(plain) else plain


def opening(phrases: frozenset[str], *, whole: bool = False) -> Callable[[str], str | None]:
    """A function that gives what follows the longest of the ``phrases`` at the start of a line, or None.

    Bullets before the phrase do not count; with ``whole`` no word may run on behind it. Plain prefixes, looked up by
    their first letter: a pattern of hundreds of branches takes a tenth of a second to compile, in every process.
    """
    by_letter: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        by_letter[phrase[0]] = (*by_letter.get(phrase[0], ()), phrase)
    bulleted = tuple(phrase for phrase in phrases if phrase[0] in BULLETS)

    def opens(line: str) -> str | None:
        bare = line.lstrip(BULLETS)
        known = by_letter.get(bare[:1], ())
        for phrase in known if bare.startswith(known) else ():
            rest = bare[len(phrase) :]
            if bare.startswith(phrase) and not (whole and (rest[:1].isalnum() or rest[:1] == "_")):
                return rest
        skipped = len(line) - len(bare)
        if not skipped:
            return None
        at = ((line.find(phrase, 0, skipped + len(phrase)), phrase) for phrase in bulleted)
        return next((line[start + len(phrase) :] for start, phrase in at if start >= 0), None)

    return opens


after_read_more = opening(every(READ_MORE))
after_call = opening(every(CALLS))
