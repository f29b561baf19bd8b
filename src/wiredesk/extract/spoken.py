"""Sentences in which a site speaks to its reader of itself: newsletters, apps, channels, accounts, comments, rights.

By language, as sites word them; a phrase stands where a sentence begins. Each says to whom or of what it speaks
("follow us on", "download our app"), so that "Follow the coastal path" is none. The lines of comment forms are those
that WordPress prints in each language. ``to_reader.py`` says where they count.
"""

SPOKEN = {
    "ar": (
        "اشترك في نشرتنا|اشترك في النشرة|اشتركوا في نشرتنا|تابعونا على|تابعونا عبر|تابعنا على|تابعنا عبر|"
        "انضم إلى قناتنا|انضموا إلى قناتنا|اشترك في قناتنا|حمل تطبيقنا|حمّل تطبيقنا|حملوا تطبيقنا|"
        "تخضع التعليقات للمراجعة|لن يتم نشر عنوان بريدك|الحقول الإلزامية|نستخدم ملفات تعريف|هذا المقال للمشتركين|"
        "هذا المحتوى للمشتركين|اشترك لمتابعة القراءة|اشترك لقراءة|هل أنت مشترك|سجل الدخول أو|سجل الدخول لمتابعة|"
        "يجب تسجيل الدخول|يجب أنت تكون مسجل|ادعمنا بتبرع|ادعموا الصحافة المستقلة|صحافتنا حرة|جميع الحقوق محفوظة|"
        "وجدت خطأ|هل لاحظت خطأ|لمشاهدة هذا الفيديو|لتشغيل هذا الفيديو|تخطى وواصل القراءة"
    ),
    "bg": (
        "абонирайте се за|последвайте ни в|следвайте ни в|присъединете се към нашия|изтеглете нашето приложение|"
        "изтеглете приложението|коментарите се модерират|вашият имейл адрес няма|задължителните полета|"
        "използваме бисквитки|този сайт използва бисквитки|тази статия е само за абонати|абонирайте се, за да|"
        "вече сте абонат|влезте или се|за да коментирате|за да публикувате коментар|подкрепете ни|"
        "подкрепете независимата журналистика|нашата журналистика е|всички права запазени|открихте грешка|"
        "видяхте грешка|намерихте грешка"
    ),
    "bn": (
        "আমাদের নিউজলেটার|মন্তব্য প্রকাশের আগে|আপনার অভিজ্ঞতা উন্নত|গুগল নিউজে আমাদের ফলো|পাঠকদের কারণেই আমাদের|"
        "আমাদের হোয়াটসঅ্যাপ চ্যানেল|আমাদের অ্যাপ ডাউনলোড|খবর পেতে গুগল নিউজ|সর্বশেষ খবর পেতে|আপনার ই-মেইল এ্যাড্রেস|"
        "আপনার ইমেইল ঠিকানা প্রকাশ|মন্তব্য করতে লগইন|পড়া চালিয়ে যেতে|পুরোটা পড়তে|এই প্রতিবেদনটি শুধু গ্রাহক|"
        "স্বাধীন সাংবাদিকতাকে সমর্থন|সর্বস্বত্ব সংরক্ষিত|ভুল পেয়েছেন|কোনো ভুল দেখলে"
    ),
    "cs": (
        "přihlaste se k odběru|odebírejte náš|odebírejte naše|sledujte nás na|stáhněte si naši aplikaci|"
        "komentáře jsou před|vaše e-mailová adresa nebude|vyžadované informace jsou|pro vložení komentáře|"
        "pro přidávání komentářů|používáme cookies|používáme soubory cookie|tento web používá|"
        "tento článek je jen pro|tento článek je pouze pro předpl|předplaťte si náš|předplaťte si nás|"
        "už máte předplatné|jste předplatitel|přihlaste se nebo si|podpořte nás|podpořte nezávislou žurnalistiku|"
        "všechna práva vyhrazena|našli jste chybu|našli jste v článku chybu|publikování nebo šíření obsahu|"
        "publikování či další šíření"
    ),
    "da": (
        "tilmeld dig vores|tilmeld dig nyhedsbrevet|få vores nyhedsbrev|følg os på|hent vores app|"
        "download vores app|kommentarer godkendes|din e-mailadresse vil ikke|krævede felter er|"
        "du skal være logget ind|vi bruger cookies|artiklen er kun for abonnenter|denne artikel er kun for|"
        "denne artikel er for abonnenter|bliv abonnent og|er du allerede abonnent|allerede abonnent|"
        "log ind eller|log ind for at læse|støt os med|støt uafhængig journalistik|alle rettigheder forbeholdes|"
        "kopiering ikke tilladt|har du fundet en fejl|har du set en fejl|har du et tip|"
        "artiklen fortsætter efter annonce|artiklen fortsætter under annonce|få dagens nyheder|"
        "få nyhederne direkte|denne artikel er mere end|artiklen er mere end"
    ),
    "de": (
        "jetzt fan der|jetzt fan von|jetzt fan werden|"
        "melden sie sich für unseren|melden sie sich zu unserem|abonnieren sie unseren|abonniere unseren|"
        "abonnieren sie uns|hier können sie unseren|mit der anmeldung akzeptieren|mit der anmeldung stimmen sie|"
        "mit ihrer anmeldung|folgen sie uns|folge uns auf|folgt uns auf|besuchen sie uns auf|"
        "laden sie unsere app|laden sie sich unsere|hol dir unsere app|alle nachrichten auch in unserer app|"
        "kommentare werden vor|kommentare werden mod|ihre e-mail-adresse wird nicht|"
        "deine e-mail-adresse wird nicht|erforderliche felder sind|bitte beachten sie unsere netiquette|"
        "bitte beachten sie die netiquette|um zu kommentieren|du musst angemeldet sein|"
        "sie müssen angemeldet sein|wir verwenden cookies|diese website verwendet|diese seite verwendet cookies|"
        "dieser artikel ist nur für abo|dieser artikel ist exklusiv|dieser inhalt ist nur für abo|"
        "sie sind bereits abo|bereits abonnent|sie haben bereits ein abo|melden sie sich an, um|"
        "melden sie sich an oder|loggen sie sich ein|weiterlesen mit|jetzt weiterlesen|unterstützen sie uns mit|"
        "unterstützen sie unseren journalismus|unterstützen sie unsere arbeit|unser journalismus ist|"
        "alle rechte vorbehalten|fehler gefunden|haben sie einen fehler|"
        "die wichtigsten nachrichten des tages direkt|"
        "haben sie fehler entdeckt|optimieren sie ihre browsereinstellungen|"
        "um dieses video zu sehen, aktivieren|bitte aktivieren sie javascript|alle angaben ohne gewähr"
    ),
    "el": (
        "εγγραφείτε στο newsletter|εγγραφείτε στο ενημερωτικό|ακολουθήστε μας|κατεβάστε την εφαρμογή μας|"
        "τα σχόλια ελέγχονται|η ηλ. διεύθυνση σας δεν|τα υποχρεωτικά πεδία|χρησιμοποιούμε cookies|"
        "αυτός ο ιστότοπος χρησιμοποιεί|το άρθρο είναι μόνο για συνδρομητές|γίνετε συνδρομητ|είστε ήδη συνδρομητ|"
        "συνδεθείτε ή|πρέπει να συνδεθείτε|για να σχολιάσετε|στηρίξτε μας|στηρίξτε την ανεξάρτητη δημοσιογραφία|"
        "με επιφύλαξη παντός|απαγορεύεται η αναδημοσίευση|βρήκατε λάθος|εντοπίσατε λάθος|"
        "δείτε όλες τις τελευταίες ειδήσεις|το άρθρο συνεχίζεται μετά"
    ),
    "en": (
        "view source version on businesswire|this information was brought to you by cision|"
        "to contact the reporter|to contact the editor responsible|to contact the editors responsible|"
        "sign up for our|sign up to our|sign up here|sign up now|sign up today|subscribe to our|get our free|"
        "get our daily|get our best|get our app|the best of our journalism|follow us on|follow us at|like us on|"
        "find us on|join us on|join our whatsapp|join our telegram|join our facebook|download our|"
        "download the app|support our journalism|support independent journalism|support local journalism|"
        "our journalism is|if you value our|already a subscriber|already a member|already have an account|"
        "already subscribed|log in to comment|log in to continue|log in or|login to comment|sign in to comment|"
        "sign in to continue|sign in or|please log in|please login|please sign in|please subscribe|"
        "you must be logged in|you need to be logged in|you have read your|you've read your|"
        "you have reached your limit|you've reached your limit|you have used all|this article is for subscribers|"
        "this content is for subscribers|this story is for subscribers|this article is exclusive to|"
        "subscribe now|subscribe today|subscribe for|subscribe to continue|subscribe to read|become a subscriber|"
        "become a member|start your free trial|comments are moderated|comments are closed|"
        "comments are subject to|please keep comments|please read our comment|please read our community|"
        "read our community guidelines|your email address will not|required fields are marked|we use cookies|"
        "this site uses cookies|this website uses cookies|our website uses cookies|by continuing to use this|"
        "by continuing to use our|by continuing to browse|by signing up, you|by signing up you|"
        "by subscribing, you|by subscribing you|spotted a mistake|spotted an error|found a mistake|"
        "found an error|noticed an error|noticed a mistake|report an error|report a typo|report a correction|"
        "do you have a tip|do you have a story|got a tip|got a story|have a tip|have a news tip|"
        "story continues below|story continues after|article continues below|article continues after|"
        "continue reading below|donate today|thank you for reading|"
        "we may earn a commission|we may receive a commission|"
        "this article contains affiliate links|this post contains affiliate links|"
        "this story contains affiliate links|follow topics and authors|please use chrome browser|"
        "to view this video please enable|please enable javascript|your browser does not support|"
        "javascript is required|"
        "contact reporter|contact the reporter|contact the writer|email the reporter|email the writer|reach reporter|"
        "follow him on twitter|follow her on twitter|"
        "use this form to send a message to|find out what's happening in|to activate the text-to-speech"
    ),
    "es": (
        "suscríbete a nuestr|suscríbase a nuestr|suscríbete para|suscríbete y|suscríbete gratis|"
        "suscríbete al boletín|recibe gratis nuestr|recibe en tu correo|síguenos en|síganos en|únete a nuestr|"
        "únase a nuestr|descarga nuestra app|descarga nuestra aplicación|descargue nuestra|"
        "los comentarios se moderan|los comentarios son moderados|tu dirección de correo|su dirección de correo|"
        "los campos obligatorios están|para comentar debes|debes iniciar sesión|debe iniciar sesión|"
        "utilizamos cookies|usamos cookies|este sitio utiliza cookies|este sitio web utiliza|"
        "este contenido es exclusivo|este artículo es exclusivo|contenido exclusivo para|ya eres suscriptor|"
        "ya es suscriptor|inicia sesión o|inicia sesión para|inicie sesión|regístrate gratis|apóyanos con|"
        "apoya el periodismo|hazte socio|nuestro periodismo es|todos los derechos reservados|"
        "prohibida la reproducción|prohibida su reproducción|queda prohibida la|has encontrado un error|"
        "ha encontrado un error|has visto algún error|haz clic aquí|sigue toda la información|puedes seguir a|"
        "para ver este video|para ver este vídeo|por favor active javascript|ir a la siguiente sección|"
        "este contenido es posible gracias"
    ),
    "fa": (
        "در خبرنامه ما|به کانال تلگرام ما|ما را در تلگرام|ما را در اینستاگرام|ما را در شبکه|نظرات پس از تایید|"
        "نشانی ایمیل شما|بخش‌های موردنیاز|نظرات حاوی توهین|ما از کوکی|این مطلب ویژه مشترکان|"
        "برای ادامه مطالعه مشترک|برای ادامه مطالعه وارد|مشترک هستید|برای ارسال نظر|برای نوشتن دیدگاه|"
        "با کمک مالی از ما|از روزنامه‌نگاری مستقل|تمامی حقوق محفوظ|تمامی حقوق این سایت|تمامی حقوق مادی و معنوی|"
        "کلیه حقوق محفوظ|کلیه حقوق این سایت|کلیه حقوق مادی و معنوی|خطایی دیدید|گزارش خطا|برنامه ما را"
    ),
    "fi": (
        "tilaa uutiskirje|lataa sovelluksemme|seuraa meitä|kommentit tarkastetaan|kommentit tarkistetaan|"
        "sähköpostiosoitettasi ei|pakolliset kentät|sinun täytyy kirjautua|kirjaudu sisään tai|"
        "kirjaudu sisään jatkaaksesi|käytämme evästeitä|tämä sivusto käyttää evästeitä|"
        "tämä artikkeli on vain til|tämä juttu on vain til|tilaa ja jatka|oletko jo tilaaja|tue meitä lahj|"
        "tue riippumatonta journalismia|kaikki oikeudet pidätetään|huomasitko virheen|löysitkö virheen|"
        "juttu jatkuu mainoksen|artikkeli jatkuu mainoksen|uutiset suoraan sähköposti"
    ),
    "fr": (
        "votre adresse sert uniquement|votre adresse e-mail sert uniquement|votre adresse email sert uniquement|"
        "inscrivez-vous à notre|inscrivez-vous à la newsletter|abonnez-vous à notre|abonnez-vous à la newsletter|"
        "abonnez-vous pour|recevez notre newsletter|recevez chaque matin|recevez chaque jour|"
        "recevez gratuitement|suivez-nous sur|rejoignez-nous sur|rejoignez notre|rejoignez la chaîne|"
        "retrouvez-nous sur|retrouvez toute l'actualité|retrouvez l'ensemble de|téléchargez notre application|"
        "téléchargez gratuitement|les commentaires sont modérés|votre adresse e-mail ne sera|"
        "votre adresse de messagerie ne sera|les champs obligatoires sont|merci de consulter notre charte|"
        "vous devez être connecté|vous devez vous connecter|nous utilisons des cookies|"
        "ce site utilise des cookies|cet article est réservé|ce contenu est réservé|la suite est réservée|"
        "déjà abonné|connectez-vous pour|connectez-vous ou|soutenez-nous|soutenez notre|"
        "faites un don pour soutenir|tous droits réservés|toute reproduction interdite|reproduction interdite|"
        "vous avez repéré une erreur|une erreur dans cet article|la suite après la pub|la suite après cette pub|"
        "pour voir cette vidéo|pour visionner cette vidéo|veuillez activer javascript|chaque matin, recevez|"
        "chaque semaine, recevez|chaque jour, recevez|puisque vous êtes ici"
    ),
    "he": (
        "הירשמו לניוזלטר שלנו|הרשמו לניוזלטר|עקבו אחרינו|הצטרפו לערוץ הוואטסאפ שלנו|הצטרפו לערוץ הטלגרם שלנו|"
        "הצטרפו לקבוצת הוואטסאפ שלנו|הורידו את האפליקציה שלנו|התגובות מפורסמות|תגובות המכילות דברי|"
        "האימייל לא יוצג|שדות החובה מסומנים|יש להתחבר כדי|יש להתחבר למערכת|אנו משתמשים בקובצי|כתבה זו למנויים|"
        "הירשמו כמנויים|כבר מנויים|התחברו או|תמכו בנו|תמכו בעיתונות עצמאית|כל הזכויות שמורות|מצאתם טעות"
    ),
    "hi": (
        "हमारे न्यूज़लेटर|हमारी पत्रकारिता|टिप्पणियाँ प्रकाशित होने से पहले|हम आपके अनुभव को बेहतर|हमारे न्यूजलेटर|"
        "हमारे व्हाट्सएप चैनल|हमें गूगल न्यूज|हमें गूगल न्यूज़|हमें फेसबुक|हमें फॉलो करें|हमारा ऐप|"
        "लेटेस्ट खबरों के लिए|ताजा खबरों के लिए|आपका ईमेल पता प्रकाशित|आवश्यक फ़ील्ड|टिप्पणी करने के लिए|"
        "आगे पढ़ने के लिए|यह लेख केवल सदस्यों|पहले से सदस्य हैं|स्वतंत्र पत्रकारिता का समर्थन|सर्वाधिकार सुरक्षित|"
        "गलती मिली|कोई गलती दिखी|"
        "व्हॉट्सऐप चैनल से जुड़ने|व्हाट्सऐप चैनल से जुड़ने|बीबीसी न्यूज़ हिन्दी के व्हॉट्सऐप"
    ),
    "hr": (
        "prijavite se na naš|pretplatite se na naš|pretplatite se i|pratite nas|pridružite se našoj|"
        "preuzmite našu aplikaciju|komentari se objavljuju nakon|vaša adresa e-pošte neće|obavezna polja su|"
        "za komentiranje je potrebna|koristimo kolačiće|ova stranica koristi kolačiće|"
        "ovaj je članak dostupan samo|ovaj članak je dostupan samo|već ste pretplatnik|prijavite se ili|"
        "podržite nas|podržite neovisno novinarstvo|sva prava pridržana|uočili ste pogrešku|"
        "primijetili ste pogrešku|želite dopuniti temu|želite li dopuniti temu|"
        "članak se nastavlja nakon oglasa|članak se nastavlja ispod oglasa|"
        "tekst se nastavlja ispod oglasa|najvažnije vijesti svakog"
    ),
    "hu": (
        "iratkozzon fel hírlevel|iratkozz fel hírlevel|kövessen minket|kövess minket|csatlakozzon hozzánk|"
        "töltse le alkalmazás|töltsd le alkalmazás|a hozzászólásokat megjelenés|az e-mail címet nem|"
        "a kötelező mezőket|a hozzászóláshoz be kell|hozzászólás küldéséhez|weboldalunk sütiket|"
        "ez a weboldal sütiket|ez a cikk csak előfizető|fizessen elő, és|fizessen elő és|már előfizető|"
        "jelentkezzen be vagy|támogasson minket|támogassa a független újság|minden jog fenntartva|hibát talált?|"
        "hibát talált a cikkben|a cikk a hirdetés után"
    ),
    "id": (
        "yuk, simak juga|simak juga video|"
        "daftar newsletter kami|berlangganan newsletter|ikuti kami di|ikuti saluran|ikuti kanal|"
        "unduh aplikasi kami|komentar dimoderasi|komentar menjadi tanggung jawab|alamat email anda tidak akan|"
        "ruas yang wajib|anda harus masuk|silakan masuk untuk|silakan login untuk|kami menggunakan cookie|"
        "situs ini menggunakan cookie|artikel ini khusus untuk|berlangganan untuk|sudah berlangganan|"
        "masuk atau buat akun|dukung kami dengan|dukung jurnalisme independen|hak cipta dilindungi|"
        "dilarang mengutip|dilarang keras mengambil|menemukan kesalahan|laporkan kesalahan|"
        "cek berita dan artikel|simak berita dan artikel|scroll to continue|berita terpenting setiap|"
        "dapatkan update berita|dapatkan berita pilihan|halaman selanjutnya|halaman berikutnya|"
        "untuk memutar video ini|komentar adalah tanggapan pribadi"
    ),
    "it": (
        "iscriviti alla nostra|iscriviti alla newsletter|iscriviti al nostro|ricevi ogni|ricevi la newsletter|"
        "seguici su|segui la nostra pagina|resta aggiornato|scarica la nostra app|scarica l'app|"
        "i commenti sono moderati|il tuo indirizzo email non|i campi obbligatori sono|per commentare devi|"
        "devi essere connesso|utilizziamo i cookie|utilizziamo cookie|questo sito utilizza|"
        "questo contenuto è riservato|questo articolo è riservato|abbonati per|sei già abbonato|"
        "hai già un abbonamento|accedi o registrati|accedi per continuare|sostienici con|sostieni l'informazione|"
        "sostieni il nostro|il nostro giornalismo è|tutti i diritti riservati|riproduzione riservata|"
        "© riproduzione riservata|hai trovato un errore|segnala un errore alla redazione|"
        "continua a leggere dopo la pubbl|abbonati per continuare"
    ),
    "ja": (
        "メールマガジンに登録|コメントは承認後|メールアドレスが公開されることは|当サイトではサービス|当サイトはクッキー|"
        "当サイトではクッキー|この記事は有料会員|この記事は会員限定|続きを読むには|"
        "続きをお読みいただくには|すでに会員の方|ログインまたは無料会員登録|アプリをダウンロードして|公式アカウントをフォロー|"
        "lineで友だち追加|xでフォローする|無断転載を禁じます|本サイトに掲載の記事|"
        "当サイトに掲載の記事|誤字を見つけたら|記事に関する情報提供は|コメントを投稿するには|独立した報道を支援|"
        "私たちの報道は"
    ),
    "ko": (
        "뉴스레터를 구독하|카카오톡 채널을 추가|댓글은 검토 후|이메일 주소는 공개되지|필수 필드는|"
        "댓글을 쓰려면 로그인|댓글을 달기 위해|더 나은 서비스를 위해 쿠키|이 기사는 유료|구독하고 계속|"
        "이미 회원이신가요|로그인하거나 무료|앱을 내려받아|저희 언론은 독자|독립 언론을 후원|저작권자 ©|"
        "저작권자 ⓒ|저작권자©|저작권자ⓒ|저작권자(c)|무단 전재 및|무단전재 및|무단 전재-|무단전재-|"
        "오류를 발견하셨나요|기사제보 및|제보는 카카오톡|매일 아침 주요 뉴스를"
    ),
    "ms": (
        "langgan surat berita|langgan untuk|ikuti kami di|sertai saluran|muat turun aplikasi kami|komen disemak|"
        "alamat e-mel anda tidak akan|medan diperlukan|kami menggunakan kuki|artikel ini hanya untuk pelanggan|"
        "sudah melanggan|log masuk atau|log masuk untuk|sokong kami|sokong kewartawanan bebas|"
        "hak cipta terpelihara|jumpa kesilapan|berita terpenting setiap"
    ),
    "nl": (
        "schrijf je in voor onze|schrijf je in voor de nieuwsbrief|meld je aan voor onze|"
        "meld je aan voor de nieuwsbrief|abonneer je op ons|abonneer je op onze|volg ons op|volg ons via|"
        "download onze|reacties worden gemodereerd|reacties worden vooraf|je e-mailadres wordt niet|"
        "jouw e-mailadres wordt niet|vereiste velden zijn|je moet ingelogd zijn|je moet inloggen|"
        "wij gebruiken cookies|we gebruiken cookies|deze website gebruikt|deze site gebruikt cookies|"
        "dit artikel is alleen voor|dit artikel is exclusief voor|word abonnee|al abonnee|log in of maak|"
        "log in om|steun ons met|steun onze journalistiek|steun onafhankelijke journalistiek|"
        "onze journalistiek is|alle rechten voorbehouden|foutje gezien|zie je een fout|fout gezien|"
        "heb je een tip|tekst loopt door onder|tekst gaat verder onder|artikel gaat verder onder|"
        "artikel gaat verder na|lees verder onder de advertentie|elke ochtend het nieuws"
    ),
    "no": (
        "meld deg på nyhetsbrev|meld deg på vårt|følg oss på|last ned appen|kommentarer godkjennes|"
        "din e-postadresse vil ikke|obligatoriske felt er|du må være logget inn|du må være innlogget|"
        "vi bruker informasjonskapsler|vi bruker cookies|denne saken er for abonnenter|"
        "denne artikkelen er for abonnenter|bli abonnent og|allerede abonnent|er du allerede abonnent|"
        "logg inn eller|logg inn for å|støtt oss med|støtt uavhengig journalistikk|alle rettigheter reservert|"
        "kopiering av innhold|har du funnet en feil|har du tips|har du et tips|tips oss|"
        "artikkelen fortsetter under ann|artikkelen fortsetter etter ann|saken fortsetter under|"
        "saken fortsetter etter|få nyhetene rett|"
        "hei! denne saken er|denne saken er eldre enn|denne artikkelen er eldre enn"
    ),
    "pl": (
        "zapisz się do naszego|zapisz się do newslettera|zapisz się na newsletter|obserwuj nas|śledź nas|"
        "dołącz do nas na|pobierz naszą aplikację|komentarze są moderowane|twój adres e-mail nie|"
        "wymagane pola są|musisz się zalogować|używamy plików cookie|ta strona używa|artykuł dostępny tylko dla|"
        "treść dostępna tylko dla|kup prenumeratę|kup subskrypcję|masz już prenumeratę|jesteś już prenumeratorem|"
        "zaloguj się lub|zaloguj się, aby|wesprzyj nas|wspieraj niezależne dziennikarstwo|"
        "nasze dziennikarstwo jest|wszelkie prawa zastrzeżone|materiał chroniony prawem|znalazłeś błąd|"
        "zauważyłeś błąd|widzisz błąd|masz temat|dalsza część artykułu|dalszy ciąg materiału|dalsza część tekstu|"
        "dalszy ciąg artykułu|dziękujemy, że przeczytał|aby obejrzeć ten film"
    ),
    "pt": (
        "assine a nossa|assine a newsletter|assine nossa|receba as notícias|receba as principais|receba no seu|"
        "inscreva-se na nossa|inscreva-se em noss|siga-nos n|siga nosso canal|siga o nosso|entre no nosso canal|"
        "entre no canal|participe do nosso canal|clique aqui para|baixe o nosso app|baixe o nosso aplicativo|"
        "baixe nosso|descarregue a nossa|os comentários são moder|os comentários são de respons|"
        "o seu endereço de e-mail não|seu endereço de e-mail não|o seu endereço de email não|"
        "campos obrigatórios são|você precisa fazer o login|usamos cookies|utilizamos cookies|"
        "este site utiliza cookies|este site usa cookies|conteúdo exclusivo para assinantes|"
        "este conteúdo é exclusivo|este artigo é exclusivo|assine para|já é assinante|faça login ou|"
        "faça login para|apoie o jornalismo|o nosso jornalismo é|nosso jornalismo é|todos os direitos reservados|"
        "é proibida a reprodução|proibida a reprodução|encontrou um erro|encontrou algum erro|"
        "continua após a publi|continua depois da publi|para ver este vídeo|por favor ative o javascript"
    ),
    "ro": (
        "abonează-te la|abonează-te pentru|abonați-vă la|urmărește-ne|urmăriți-ne|descarcă aplicația noastră|"
        "comentariile sunt moder|adresa ta de email nu|câmpurile obligatorii|trebuie să fii autentificat|"
        "folosim cookie|acest site folosește|acest articol este exclusiv|ești deja abonat|autentifică-te|"
        "susține-ne cu|susține jurnalismul independent|jurnalismul nostru|toate drepturile rezervate|"
        "ai găsit o greșeală|ai observat o eroare|articolul continuă după|cele mai importante știri, zilnic|"
        "dacă apreciezi munca noastră"
    ),
    "ru": (
        "подпишитесь на наш|подписывайтесь на наш|подпишись на наш|подписывайтесь на «|подписывайтесь на канал|"
        "следите за нами|следите за нашими|читайте нас в|присоединяйтесь к нам|скачайте наше приложение|"
        "скачайте приложение|комментарии проходят|комментарии модер|ваш адрес email|ваш e-mail не будет|"
        "обязательные поля помечены|чтобы оставить комментарий|для отправки комментария|"
        "мы используем файлы cookie|мы используем cookie|сайт использует файлы cookie|сайт использует cookie|"
        "материал доступен только|оформите подписку|уже есть подписка|уже подписаны|войдите или|поддержите нас|"
        "поддержите независимую журналистику|наша журналистика|все права защищены|при перепечатке активная|"
        "при перепечатке материалов|при использовании материалов сайта|при использовании материалов ссылка|"
        "при использовании материалов гиперссылка|перепечатка материалов|нашли ошибку|нашли опечатку|"
        "если вы нашли ошибку|если вы нашли опечатку|если вы заметили ошибку|если вы заметили опечатку|"
        "заметили ошибку|продолжение после рекламы|главные новости дня —|самые важные новости в нашем|"
        "чтобы посмотреть это видео|включите javascript|мы рассказываем о важном благодаря|оформите пожертвование"
    ),
    "sk": (
        "prihláste sa na odber|odoberajte náš|sledujte nás na|stiahnite si našu aplikáciu|komentáre sú pred|"
        "vaša e-mailová adresa nebude|vyžadované polia sú|používame súbory cookie|používame cookies|"
        "tento článok je len pre|tento článok je iba pre|predplaťte si nás|už máte predplatné|prihláste sa alebo|"
        "podporte nás|podporte nezávislú žurnalistiku|všetky práva vyhradené|našli ste chybu|"
        "našli ste v článku chybu|článok pokračuje pod"
    ),
    "sr": (
        "пријавите се на наш|пратите нас|pratite nas|preuzmite našu|преузмите нашу|коментари се објављују након|"
        "komentari se objavljuju nakon|ваша адреса е-поште|vaša adresa e-pošte|неопходна поља су|"
        "neophodna polja su|користимо колачиће|овај текст је доступан само|претплатите се|већ сте претплатник|"
        "пријавите се или|подржите нас|подржите независно новинарство|сва права задржана|sva prava zadržana|"
        "zabranjeno je preuzimanje|забрањено је преузимање|уочили сте грешку|приметили сте грешку|"
        "primetili ste grešku"
    ),
    "sv": (
        "prenumerera på vårt|prenumerera på våra|följ oss på|följ oss i|ladda ner vår app|ladda ned vår app|"
        "kommentarer granskas|din e-postadress kommer|obligatoriska fält|du måste vara inloggad|"
        "vi använder cookies|vi använder kakor|den här webbplatsen använder|den här artikeln är för pren|"
        "bli prenumerant|redan prenumerant|logga in eller|logga in för att|stöd oss med|"
        "stöd oberoende journalistik|vår journalistik är|alla rättigheter förbehåll|kopiering utan tillstånd|"
        "har du hittat ett fel|såg du något fel|hittade du ett fel|rätta fel|har du tips|"
        "artikeln fortsätter efter annons|artikeln fortsätter under annons|få nyheterna direkt|"
        "den här artikeln är äldre än"
    ),
    "sw": (
        "jisajili kwa jarida letu|jisajili ili|tufuate kwenye|tufuate katika|jiunge na chaneli yetu|"
        "pakua programu yetu|maoni hukaguliwa|barua pepe yako haita|tunatumia vidakuzi|makala haya ni kwa|"
        "ingia au fungua akaunti|tuunge mkono|haki zote zimehifadhiwa|umeona kosa"
    ),
    "th": (
        "สมัครรับจดหมายข่าวของเรา|ติดตามเราได้ที่|ติดตามข่าวสารอัปเดต|เพิ่มเพื่อนใน line|ดาวน์โหลดแอปของเรา|"
        "ความคิดเห็นจะได้รับการตรวจสอบ|อีเมลของคุณจะไม่แสดง|เว็บไซต์นี้ใช้คุกกี้|เราใช้คุกกี้|บทความนี้สำหรับสมาชิก|"
        "สมัครสมาชิกเพื่ออ่าน|เป็นสมาชิกอยู่แล้ว|เข้าสู่ระบบหรือ|"
        "กรุณาเข้าสู่ระบบ|ร่วมบริจาคสนับสนุนเรา|งานข่าวของเราเป็นอิสระ|"
        "สนับสนุนสื่ออิสระ|พบข้อผิดพลาด|แจ้งข่าวผิดพลาด|รับข่าวสำคัญทุกเช้า"
    ),
    "tr": (
        "bültenimize abone|bizi google news|bizi takip edin|bizi sosyal medya|whatsapp kanalımıza|"
        "telegram kanalımıza|android ve ios için uygulamamızı|uygulamamızı indirin|yorumlar onaylandıktan|"
        "yorumlarınızda hakaret|e-posta adresiniz yayınlanmayacak|e-posta hesabınız yayımlanmayacak|"
        "gerekli alanlar * ile|deneyiminizi iyileştirmek|bu site çerez|bu haber yalnızca abone|"
        "devamını okumak için|zaten üye misiniz|okumaya devam etmek için|yorum yapmak için giriş|"
        "yorum yapabilmek için|bağımsız gazeteciliği|gazeteciliğimiz|tüm hakları saklıdır|her hakkı saklıdır|"
        "bu haberin izinsiz|hata mı buldunuz|haberde hata mı|haberin devamı reklam"
    ),
    "uk": (
        "підпишіться на наш|підписуйтесь на наш|підписуйтеся на наш|стежте за нами|читайте нас|"
        "долучайтесь до наш|завантажте наш застосунок|коментарі проходять|коментарі модер|ваша e-mail адреса|"
        "обов'язкові поля позначені|щоб залишити коментар|щоб опублікувати коментар|"
        "ми використовуємо файли cookie|ми використовуємо cookie|матеріал доступний лише|оформіть передплату|"
        "уже маєте передплату|увійдіть або|підтримайте нас|підтримайте незалежну журналістику|наша журналістика|"
        "усі права захищено|всі права захищені|передрук матеріалів|знайшли помилку|помітили помилку|"
        "якщо ви помітили помилку|якщо ви знайшли помилку|головні новини дня"
    ),
    "vi": (
        "đăng ký nhận bản tin|theo dõi chúng tôi|tải ứng dụng của chúng tôi|bình luận sẽ được|"
        "email của bạn sẽ không|các trường bắt buộc|chúng tôi sử dụng cookie|trang web này sử dụng cookie|"
        "bài viết này chỉ dành|đăng ký để đọc|bạn đã là thuê bao|đăng nhập hoặc|đăng nhập để|vui lòng đăng nhập|"
        "bạn phải đăng nhập|hãy ủng hộ chúng tôi|ủng hộ báo chí độc lập|giữ bản quyền|chỉ được phát hành lại|"
        "phát hiện lỗi|báo lỗi bài viết|tin quan trọng mỗi"
    ),
    "zh": (
        "平台声明|返回搜狐|您所瀏覽的新聞|"
        "扫描下方二维码|如有侵权|仅代表该机构观点|不代表本站|不代表本网|仅代表作者本人|仅代表作者个人|"
        "第一时间接收|更多粉丝福利|自媒体，不代表|仅提供信息发布平台|订阅我们的|訂閱我們的|关注我们的|"
        "扫描二维码关注|掃描二維碼加入|掃描二維碼追蹤|扫码关注|在google news|加入我们的微信|加入我们的频道|"
        "加入我们的群|加入我們的line|加入我們的頻道|加入我們的群|追蹤我們|下载我们的|下載我們的|打开app|"
        "评论经审核|留言經審核|网友评论仅|您的邮箱地址不会|您的電子郵件地址|必填项已用|發佈留言必須|發佈留言前|"
        "要发表评论，您必须|登录后才能|請先登入|我们使用cookie|我们使用 cookie|我們使用cookie|我們使用 cookie|"
        "本文仅限订阅|本文為訂閱者|订阅后继续|訂閱後繼續|已经订阅|已是会员|已是會員|请登录|請登入或|请捐款支持|"
        "请支持我们|支持独立新闻|支持獨立媒體|版权所有，未经|版權所有，未經|未经授权，不得|未经书面授权|未經授權|"
        "本網站之文字、|本網站之內容|本網站所有內容|本网站所有内容|本站所有內容，|"
        "发现错误|發現錯誤|如发现稿件|我们的新闻因读者|我們的新聞因讀者|错字回报|錯字回報|每天早上把重要新闻|"
        "每天早上把重要新聞|請繼續往下閱讀|请继续往下阅读|此文限时免费阅读"
    ),
}
