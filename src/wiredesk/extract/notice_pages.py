"""What pages say of themselves that are no article: not found, asks for consent, checks for robots. By language.

Each entry is a regular expression over a folded line (``phrases.folded``). Sources: the standard texts of WordPress,
Drupal and common frameworks, the titles of Cloudflare's check in each language, the headings of consent platforms.
"""

import re

from wiredesk.extract.phrases import folded

NOT_FOUND = {
    "ar": "الصفحة (?:المطلوبة )?غير موجودة|لم يتم العثور على الصفحة|عذرا، الصفحة المطلوبة غير موجودة",
    "bg": "страницата не (?:е намерена|съществува|беше намерена)",
    "bn": "পৃষ্ঠাটি (?:পাওয়া|খুঁজে পাওয়া) যায়নি|পেজটি (?:পাওয়া|খুঁজে পাওয়া) যায়নি",
    "cs": "stránka (?:nenalezena|nebyla nalezena|neexistuje)|stránku se nepodařilo najít",
    "da": "siden (?:blev ikke fundet|findes ikke|kunne ikke findes|eksisterer ikke)",
    "de": (
        "(?:diese |die gesuchte |die angeforderte )?seite (?:wurde )?(?:leider )?(?:nicht gefunden|"
        "existiert nicht(?: mehr)?|"
        "kann nicht gefunden werden|konnte nicht gefunden werden)|artikel nicht gefunden"
    ),
    "el": "η σελίδα (?:που ζητήσατε )?δεν (?:βρέθηκε|υπάρχει)",
    "en": (
        "(?:that |this |the )?(?:page|article|story|post)(?: you requested| you are looking for)? (?:was |"
        "could )?(?:not (?:be )?found|"
        "can't be found|cannot be found|does not exist|doesn't exist|no longer exists)|(?:we )?can't find "
        "(?:the|that|this) page(?: you're looking for)?|not found|nothing (?:was )?found"
    ),
    "es": (
        "página no encontrada|(?:la|esta) página (?:que buscas? |solicitada )?(?:no existe|no se encuentra|"
        "no fue encontrada)|"
        "no se ha encontrado la página|no (?:encontramos|pudimos encontrar) la página"
    ),
    "fa": "صفحه (?:مورد نظر )?(?:یافت نشد|پیدا نشد)",
    "fi": "sivua ei (?:löydy|löytynyt|ole olemassa)",
    "fr": (
        "page (?:introuvable|non trouvée)|(?:la|cette) page (?:que vous (?:re)?cherchez |demandée )?"
        "n'existe (?:pas|plus)|(?:la|cette) page est introuvable"
    ),
    "he": "(?:הדף|העמוד) (?:לא נמצא|אינו קיים|לא קיים)",
    "hi": "(?:पृष्ठ|पेज) नहीं मिला",
    "hr": "stranica (?:nije pronađena|ne postoji)",
    "hu": "(?:az|a keresett) oldal nem található|az oldal nem létezik",
    "id": "halaman (?:yang anda cari )?tidak ditemukan",
    "it": "pagina non trovata|la pagina (?:che (?:stai cercando|cerchi) |richiesta )?non (?:esiste|è stata trovata)",
    "ja": "(?:お探しの)?ページ(?:が|は)(?:見つかりません(?:でした)?|存在しません)",
    "ko": "(?:요청하신 )?페이지를 찾을 수 없습니다|존재하지 않는 페이지입니다",
    "ms": "halaman tidak (?:dijumpai|ditemui)",
    "nl": "(?:de |deze )?pagina (?:is )?(?:niet gevonden|bestaat niet(?: meer)?)",
    "no": "siden (?:ble ikke funnet|finnes ikke|eksisterer ikke)|fant ikke siden",
    "pl": "nie znaleziono strony|strona (?:nie istnieje|nie została znaleziona)|strony nie znaleziono",
    "pt": (
        "(?:página|conteúdo) não encontrad[ao]|a página que (?:você )?(?:procura|está procurando) não existe|"
        "a página não existe"
    ),
    "ro": "pagina (?:căutată )?nu (?:a fost găsită|există|a putut fi găsită)",
    "ru": "страница не (?:найдена|существует)|(?:такой |запрашиваемой )?страницы не существует|такой страницы нет",
    "sk": "stránka (?:sa nenašla|nebola nájdená|neexistuje)|stránku sa nepodarilo nájsť",
    "sr": "страница (?:није пронађена|не постоји)|stranica nije pronađena",
    "sv": "sidan (?:hittades inte|kunde inte hittas|finns inte(?: längre)?)",
    "sw": "ukurasa (?:haujapatikana|haukupatikana)",
    "th": "ไม่พบหน้า(?:ที่คุณ(?:ต้องการ|ค้นหา))?",
    "tr": "(?:aradığınız )?sayfa bulunamadı",
    "uk": "сторінк[ау] не знайден[ао]|сторінки не існує",
    "vi": "không tìm thấy trang|trang (?:này )?không tồn tại",
    "zh": (
        "(?:抱歉，)?(?:您访问的|您要找的)?页面(?:不存在|找不到了?|未找到)|找不到(?:页面|網頁|頁面)|"
        "您要找的頁面不存在|頁面不存在"
    ),
}
CONSENT = {
    "ar": "قبل المتابعة",
    "bg": "преди да продължите|(?:ние )?ценим вашата поверителност",
    "cs": "než budete pokračovat|vážíme si vašeho soukromí",
    "da": "før du fortsætter|vi værdsætter dit privatliv",
    "de": "bevor sie (?:fortfahren|weiterlesen)|(?:wir schätzen )?ihre privatsphäre(?: ist uns wichtig)?",
    "el": "προτού συνεχίσετε|πριν συνεχίσετε|σεβόμαστε την ιδιωτικότητά σας",
    "en": "before you continue|(?:we value )?your privacy(?: choices| matters)?|privacy settings|cookie consent",
    "es": "antes de continuar|valoramos (?:tu|su) privacidad",
    "fi": "ennen kuin jatkat|arvostamme yksityisyyttäsi",
    "fr": (
        "avant de continuer|(?:le respect de )?votre vie privée(?: est notre priorité)?|"
        "nous respectons votre vie privée"
    ),
    "he": "לפני שתמשיכו",
    "hi": "जारी रखने से पहले",
    "hr": "prije nego što nastavite|cijenimo vašu privatnost",
    "hu": "mielőtt továbblép(?:ne)?|fontos számunkra az ön adatainak védelme",
    "id": "sebelum anda melanjutkan",
    "it": "prima di continuare|(?:il rispetto della )?tua privacy è (?:la nostra priorità|importante)",
    "ja": "続行する前に|google にアクセスする前に",
    "ko": "계속하기 전에",
    "nl": "voordat je verdergaat|voordat u verdergaat|(?:wij|we) waarderen (?:uw|je) privacy",
    "no": "før du fortsetter|vi verdsetter personvernet ditt",
    "pl": "zanim przejdziesz dalej|(?:cenimy|szanujemy) (?:twoją|państwa) prywatność",
    "pt": "antes de continuar|valorizamos a sua privacidade|a sua privacidade é importante",
    "ro": "înainte de a continua|respectăm confidențialitatea datelor (?:dumneavoastră|tale)",
    "ru": "прежде чем продолжить|мы ценим вашу конфиденциальность",
    "sk": "skôr než budete pokračovať|vážime si vaše súkromie",
    "sr": "пре него што наставите|ценимо вашу приватност",
    "sv": "innan du fortsätter|vi värdesätter din integritet",
    "th": "ก่อนที่คุณจะดำเนินการต่อ",
    "tr": "devam etmeden önce|gizliliğinize değer veriyoruz",
    "uk": "перш ніж продовжити|ми цінуємо вашу конфіденційність",
    "vi": "trước khi bạn tiếp tục",
    "zh": "继续之前|繼續之前",
}
ROBOT_CHECK = {
    "ar": "لحظة|تحقق من أنك إنسان",
    "cs": "okamžik, prosím|ověřte, že jste člověk",
    "de": "(?:nur )?einen moment|bestätigen sie, dass sie ein mensch sind|sind sie ein mensch",
    "en": "just a moment|one moment, please|verify(?:ing)? (?:that )?you are (?:a )?human|confirm you are human",
    "es": "un momento|verifi(?:que|ca) que (?:es|eres) (?:un ser )?humano",
    "fr": "un instant|vérifiez que vous êtes humain",
    "id": "tunggu sebentar|verifikasi bahwa anda adalah manusia",
    "it": "un momento|verifica di essere umano",
    "ja": "しばらくお待ちください|人間であることを確認します",
    "ko": "잠시만 기다리십시오|사람인지 확인하십시오",
    "nl": "een moment geduld|bevestig dat u een mens bent",
    "pl": "jeszcze chwila|potwierdź, że jesteś człowiekiem",
    "pt": "um momento|confirme que é humano|verifique se você é humano",
    "ru": "один момент|подтвердите, что вы человек",
    "sv": "vänta ett ögonblick|bekräfta att du är en människa",
    "tr": "bir dakika lütfen|insan olduğunuzu doğrulayın",
    "uk": "зачекайте|підтвердьте, що ви людина",
    "zh": "请稍候|請稍候|请验证您是真人|請驗證您是人類",
}
_NOT_FOUND, _CONSENT, _ROBOT = (
    re.compile("|".join(folded(line) for line in table.values())) for table in (NOT_FOUND, CONSENT, ROBOT_CHECK)
)
_LONGEST = 120  # characters of such a line
_PARTS = re.compile(r"\s+[|»«·•–—:‹›>/-]+\s+|\s*[|｜»›]+\s*")  # the site's name stands before or behind
_SIGH = re.compile(
    r"^(?:oops|oups|ups|hoppla|hups|hoppsan|sorry|lo sentimos|désolé|ой|упс|(?:error |erreur |fehler )?404)"
    r"[\s,!.…:–—-]+(?=[^\W\d_])"
)
_AROUND = " .…!?。！？,"
_NUMBER = re.compile(r"(?:error|fehler|erreur|errore|fel|fejl|feil|chyba|hiba|ошибка|помилка)?\s?404(?: error)?")


def says_not_found(line: str) -> bool:
    """Whether a title, heading or short line says nothing but that there is no such page."""
    parts = _parts(line)
    return any(_NOT_FOUND.fullmatch(part) or _NUMBER.fullmatch(part) for part in parts)


def asks_for_consent(line: str) -> bool:
    """Whether a title, heading or short line stands over a request for consent."""
    return any(map(_CONSENT.fullmatch, _parts(line)))


def checks_for_robots(line: str) -> bool:
    """Whether a title, heading or short line is that of a check for robots."""
    return any(map(_ROBOT.fullmatch, _parts(line)))


def _parts(line: str) -> list[str]:
    if len(line) > _LONGEST:
        return []
    return [part.strip(_AROUND) for part in _PARTS.split(_SIGH.sub("", folded(line), count=1))]
