"""Headings below a story, by language: other stories, and what readers wrote."""

from wiredesk.extract.phrases import every, opening

# Headings after which nothing of the story follows.
ENDS = (
    "related|more from|more on|more in|more stories|more news|you may also|you might also|recommended|read more|"
    "about the author|about author|comments|leave a comment|leave a reply|share this|tags|topics|sign up|"
    "newsletter|trending|most read|most popular|popular|latest|top stories|up next|editor's picks|follow us|"
    "pressekontakt|presse-kontakt|press contact|media contact|contact presse|contatto stampa|"
    "mehr zum thema|das könnte|dies könnte|das thema könnte|kommentare|schlagworte|themen|weitere artikel|"
    "zur startseite|auch interessant|die redaktion empfiehlt|audio und video zum thema|sur le même sujet|"
    "à lire aussi|commentaires|plus d'articles|mots-clés|les plus lus|la rédaction vous recommande|"
    "audios et vidéos sur le sujet|noticias relacionadas|te puede interesar|más noticias|lo más leído|"
    "comentarios|etiquetas|relacionad|leggi anche|ti potrebbe|commenti|potrebbe interessarti|articoli correlati|"
    "leia também|notícias relacionadas|veja também|comentários|mais lidas|lees ook|meer over|gerelateerd|"
    "reacties|les også|mer om|relaterte|læs også|läs också|relaterat|czytaj także|zobacz także|komentarze|"
    "polecane|čtěte také|diskuze|lue myös|aiheesta lisää|читайте также|по теме|комментарии|читайте також|"
    "коментарі|関連記事|関連ニュース|おすすめ|ランキング|コメント|为你推荐|猜你喜欢|推荐阅读|相关推荐|热门推荐|"
    "精彩推荐|相关报道|相关文章|更多新闻|网友评论|最新评论|相关阅读|相关新闻|相關新聞|延伸閱讀|関連キーワード|"
    "관련기사|많이 본 뉴스|ilgili haberler|yorumlar|baca juga|berita terkait|xem thêm|tin liên quan|"
    "مواضيع ذات صلة|اقرأ أيضا|مطالب مرتبط|meistgelesen|meest gelezen|i più letti|mest lest|mest läst|mest læste|"
    "luetuimmat|najczęściej czytane|nejčtenější|najčítanejšie|legolvasottabb|cele mai citite|najčitanije|"
    "najbolj brano|skaitomiausi|loetumad|lasītākie|δημοφιλή|самое читаемое|популярное|найпопулярніше|най-четени|"
    "çok okunanlar|الأكثر قراءة|پربازدیدترین|پربازدیدترین‌ها|הנקראות ביותר|सबसे ज्यादा पढ़ी गई|সর্বাধিক পঠিত|"
    "அதிகம் படித்தவை|ข่าวยอดนิยม|đọc nhiều|terpopuler|アクセスランキング|热门文章|熱門新聞|"
    "también te puede interesar|nos derniers articles|verwandte artikel|relaterade artiklar|relaterede artikler|"
    "mere om|relaterte saker|lisää aiheesta|suosittelemme|související|související články|mohlo by vás zajímat|"
    "súvisiace|súvisiace články|mohlo by vás zaujímať|odporúčame|kapcsolódó cikkek|ajánlott|ez is érdekelheti|"
    "citește și|articole similare|recomandări|свързани новини|още по темата|препоръчани|σχετικά άρθρα|"
    "διαβάστε επίσης|περισσότερα νέα|ilginizi çekebilir|diğer haberler|материалы по теме|другие новости|"
    "похожие новости|матеріали за темою|популярне|інші новини|povezane vesti|повезане вести|прочитајте још|"
    "најчитаније|povezane vijesti|pročitajte i|preporučujemo|أخبار ذات صلة|اخبار مرتبط|بیشتر بخوانید|"
    "כתבות נוספות|עוד בנושא|אולי יעניין אותך|संबंधित खबरें|और खबरें|यह भी पढ़ें|সম্পর্কিত খবর|আরও পড়ুন|"
    "এ সম্পর্কিত আরও খবর|ข่าวที่เกี่ยวข้อง|บทความแนะนำ|có thể bạn quan tâm|rekomendasi untuk anda|berita lainnya|"
    "artikel berkaitan|berita berkaitan|paling popular|habari zinazohusiana|zilizosomwa zaidi|推薦閱讀|相关链接|"
    "この記事も読まれています|많이 본 기사|추천기사|추천 기사|이 기사와 함께 본 뉴스"
)
# The heading over what readers wrote, by language.
COMMENTS = {
    "ar": "التعليقات|تعليقات|أضف تعليق|اترك تعليق",
    "bg": "коментари",
    "bn": "মন্তব্য",
    "ca": "comentaris",
    "cs": "komentáře|diskuze|diskuse",
    "da": "kommentarer",
    "de": "kommentare|leserkommentare|diskussion",
    "el": "σχόλια|σχόλιο",
    "en": (
        "comments|leave a comment|leave a reply|join the discussion|blog comments powered by disqus|"
        "comments powered by disqus|view the discussion thread"  # these are left by Disqus in every language
    ),
    "es": "comentarios",
    "et": "kommentaarid",
    "fa": "نظرات|دیدگاه|نظر شما|ارسال نظر",
    "fi": "kommentit|kommentoi",
    "fr": "commentaires|réagir|réagir à cet article|réactions",
    "he": "תגובות|הוסף תגובה",
    "hi": "टिप्पणियां|टिप्पणियाँ|कमेंट",
    "hr": "komentari",
    "hu": "hozzászólások|kommentek",
    "id": "komentar",
    "it": "commenti",
    "ja": "コメント",
    "ko": "댓글",
    "lt": "komentarai",
    "lv": "komentāri",
    "ms": "komen",
    "nl": "reacties|reageer",
    "no": "kommentarer",
    "pl": "komentarze|opinie",
    "pt": "comentários",
    "ro": "comentarii",
    "ru": "комментарии|обсуждение",
    "sk": "komentáre|diskusia",
    "sl": "komentarji",
    "sr": "komentari|коментари",
    "sv": "kommentarer",
    "ta": "கருத்துகள்|கருத்துக்கள்",
    "th": "ความคิดเห็น",
    "tr": "yorumlar|yorum yap",
    "uk": "коментарі",
    "ur": "تبصرے",
    "vi": "bình luận|ý kiến bạn đọc",
    "zh": "评论|網友評論|网友评论|最新评论|評論|留言|跟帖",
}
after_comments = opening(every(COMMENTS), whole=True)
after_end = opening(every({"all": ENDS}) | every(COMMENTS), whole=True)
