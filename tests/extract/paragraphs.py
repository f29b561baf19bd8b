# ruff: noqa: E501  (one paragraph a line)
"""Two paragraphs of one story in many languages, own words: what surrounds the lines under test."""

PARAGRAPHS: dict[str, tuple[str, str]] = {
    "ar": (
        "صوّت مجلس الميناء يوم الاثنين على توسيع القناة الشرقية قبل الشتاء، بحسب ما قالت رئيسته في اجتماع عقد في دار البلدية.",
        "وستبدأ أعمال التجريف في يونيو وتستمر نحو أربعة أشهر، وفق الخطة التي عُرضت على السكان والصيادين في المدينة.",
    ),
    "bg": (
        "Съветът на пристанището гласува в понеделник разширяването на източния канал преди зимата, каза председателката на среща в общината.",
        "Драгирането ще започне през юни и ще продължи около четири месеца според плана, показан на жителите и рибарите.",
    ),
    "bn": (
        "বন্দর বোর্ড সোমবার শীতের আগে পূর্ব চ্যানেল চওড়া করার পক্ষে ভোট দিয়েছে, টাউন হলের এক বৈঠকে বোর্ডের সভাপতি এ কথা জানান।",
        "জুন মাসে খনন শুরু হবে এবং প্রায় চার মাস চলবে, বাসিন্দা ও জেলেদের দেখানো পরিকল্পনায় এমনটাই বলা হয়েছে।",
    ),
    "cs": (
        "Rada přístavu v pondělí odhlasovala rozšíření východního kanálu ještě před zimou, řekla její předsedkyně na schůzi na radnici.",
        "Bagrování začne v červnu a potrvá asi čtyři měsíce, vyplývá z plánu, který byl ukázán obyvatelům a rybářům.",
    ),
    "da": (
        "Havnebestyrelsen vedtog mandag at udvide den østlige sejlrende inden vinteren, sagde formanden på et møde på rådhuset.",
        "Uddybningen begynder i juni og varer omkring fire måneder, fremgår det af planen, der blev vist til beboere og fiskere.",
    ),
    "de": (
        "Der Hafenausschuss hat am Montag beschlossen, die östliche Fahrrinne noch vor dem Winter zu verbreitern, sagte seine Vorsitzende im Rathaus.",
        "Die Baggerarbeiten sollen im Juni beginnen und etwa vier Monate dauern, wie aus dem Plan hervorgeht, der den Anwohnern gezeigt wurde.",
    ),
    "el": (
        "Το συμβούλιο του λιμανιού αποφάσισε τη Δευτέρα τη διεύρυνση του ανατολικού διαύλου πριν από τον χειμώνα, είπε η πρόεδρος στο δημαρχείο.",
        "Η εκβάθυνση θα αρχίσει τον Ιούνιο και θα διαρκέσει περίπου τέσσερις μήνες, σύμφωνα με το σχέδιο που παρουσιάστηκε στους κατοίκους.",
    ),
    "en": (
        "The harbour board voted on Monday to widen the eastern channel before winter, its chair said at a meeting in the town hall.",
        "Dredging will start in June and last for about four months, according to the plan that was shown to residents and fishing crews.",
    ),
    "es": (
        "La junta del puerto votó el lunes ensanchar el canal oriental antes del invierno, dijo su presidenta en una reunión en el ayuntamiento.",
        "El dragado comenzará en junio y durará unos cuatro meses, según el plan que se mostró a los vecinos y a los pescadores.",
    ),
    "fa": (
        "شورای بندر روز دوشنبه به گسترش آبراه شرقی پیش از زمستان رأی داد، رئیس این شورا در نشستی در ساختمان شهرداری گفت.",
        "لایروبی در ماه ژوئن آغاز می‌شود و حدود چهار ماه ادامه خواهد داشت، بر اساس طرحی که به ساکنان و ماهیگیران نشان داده شد.",
    ),
    "fi": (
        "Satamalautakunta päätti maanantaina leventää itäistä väylää ennen talvea, sanoi puheenjohtaja kokouksessa kaupungintalolla.",
        "Ruoppaus alkaa kesäkuussa ja kestää noin neljä kuukautta, ilmenee suunnitelmasta, joka näytettiin asukkaille ja kalastajille.",
    ),
    "fr": (
        "Le conseil du port a voté lundi l'élargissement du chenal est avant l'hiver, a déclaré sa présidente lors d'une réunion à la mairie.",
        "Le dragage commencera en juin et durera environ quatre mois, selon le plan présenté aux habitants et aux équipages de pêche.",
    ),
    "he": (
        "מועצת הנמל הצביעה ביום שני על הרחבת התעלה המזרחית לפני החורף, כך אמרה יושבת הראש בישיבה שנערכה בבניין העירייה.",
        "החפירה תתחיל ביוני ותימשך כארבעה חודשים, על פי התוכנית שהוצגה לתושבים ולצוותי הדיג בעיר.",
    ),
    "hi": (
        "बंदरगाह बोर्ड ने सोमवार को सर्दियों से पहले पूर्वी चैनल को चौड़ा करने के पक्ष में मतदान किया, इसकी अध्यक्ष ने टाउन हॉल की बैठक में कहा।",
        "खुदाई का काम जून में शुरू होगा और लगभग चार महीने चलेगा, निवासियों और मछुआरों को दिखाई गई योजना के अनुसार।",
    ),
    "hu": (
        "A kikötői tanács hétfőn úgy döntött, hogy még a tél előtt kiszélesíti a keleti csatornát, mondta az elnök a városházán tartott ülésen.",
        "A kotrás júniusban kezdődik és nagyjából négy hónapig tart a lakosoknak és a halászoknak bemutatott terv szerint.",
    ),
    "id": (
        "Dewan pelabuhan pada Senin memutuskan untuk memperlebar alur timur sebelum musim hujan, kata ketuanya dalam rapat di balai kota.",
        "Pengerukan akan dimulai pada Juni dan berlangsung sekitar empat bulan, menurut rencana yang diperlihatkan kepada warga dan nelayan.",
    ),
    "it": (
        "Il consiglio del porto ha votato lunedì l'allargamento del canale orientale prima dell'inverno, ha detto la presidente in municipio.",
        "Il dragaggio inizierà a giugno e durerà circa quattro mesi, secondo il piano mostrato ai residenti e agli equipaggi dei pescherecci.",
    ),
    "ja": (
        "港湾委員会は月曜日、冬までに東側の航路を広げることを賛成多数で決めたと、委員長が市役所での会合で明らかにした。",
        "しゅんせつ工事は六月に始まり、約四か月続く予定で、計画は住民と漁業者にすでに示されているという。",
    ),
    "ko": (
        "항만위원회는 월요일 겨울이 오기 전에 동쪽 항로를 넓히기로 의결했다고 위원장이 시청에서 열린 회의에서 밝혔다.",
        "준설 공사는 6월에 시작해 약 넉 달 동안 이어질 예정이라고 주민과 어민에게 공개된 계획서에 적혀 있다.",
    ),
    "nl": (
        "Het havenbestuur heeft maandag besloten de oostelijke vaargeul voor de winter te verbreden, zei de voorzitter in het stadhuis.",
        "Het baggeren begint in juni en duurt ongeveer vier maanden, volgens het plan dat aan bewoners en vissers werd getoond.",
    ),
    "no": (
        "Havnestyret vedtok mandag å utvide den østlige farleden før vinteren, sa lederen på et møte i rådhuset i byen.",
        "Mudringen starter i juni og varer i omtrent fire måneder, ifølge planen som ble vist til innbyggere og fiskere.",
    ),
    "pl": (
        "Rada portu zdecydowała w poniedziałek o poszerzeniu wschodniego toru przed zimą, powiedziała jej przewodnicząca na spotkaniu w ratuszu.",
        "Pogłębianie rozpocznie się w czerwcu i potrwa około czterech miesięcy, jak wynika z planu pokazanego mieszkańcom i rybakom.",
    ),
    "pt": (
        "O conselho do porto votou na segunda-feira o alargamento do canal leste antes do inverno, disse a presidente numa reunião na câmara.",
        "A dragagem começará em junho e durará cerca de quatro meses, segundo o plano mostrado aos moradores e aos pescadores da cidade.",
    ),
    "ro": (
        "Consiliul portului a votat luni lărgirea canalului de est înainte de iarnă, a declarat președinta într-o ședință la primărie.",
        "Dragarea va începe în iunie și va dura circa patru luni, potrivit planului prezentat locuitorilor și pescarilor.",
    ),
    "ru": (
        "Совет порта в понедельник проголосовал за расширение восточного канала до зимы, сообщила его председатель на встрече в ратуше.",
        "Дноуглубительные работы начнутся в июне и продлятся около четырех месяцев, говорится в плане, показанном жителям и рыбакам.",
    ),
    "sr": (
        "Savet luke je u ponedeljak izglasao proširenje istočnog kanala pre zime, rekla je predsednica na sastanku u gradskoj kući.",
        "Produbljivanje će početi u junu i trajaće oko četiri meseca, prema planu koji je pokazan stanovnicima i ribarima.",
    ),
    "sv": (
        "Hamnstyrelsen beslutade i måndags att bredda den östra farleden före vintern, sade ordföranden vid ett möte i stadshuset.",
        "Muddringen börjar i juni och pågår i ungefär fyra månader, enligt planen som visades för de boende och fiskarna.",
    ),
    "sw": (
        "Bodi ya bandari ilipiga kura Jumatatu kupanua njia ya mashariki kabla ya majira ya baridi, mwenyekiti wake alisema katika mkutano.",
        "Uchimbaji utaanza mwezi Juni na utadumu kwa takriban miezi minne, kwa mujibu wa mpango ulioonyeshwa kwa wakazi na wavuvi.",
    ),
    "ta": (
        "துறைமுக வாரியம் திங்கட்கிழமை குளிர்காலத்திற்கு முன் கிழக்கு கால்வாயை அகலப்படுத்த வாக்களித்தது என்று அதன் தலைவர் கூட்டத்தில் தெரிவித்தார்.",
        "தூர்வாரும் பணி ஜூன் மாதம் தொடங்கி சுமார் நான்கு மாதங்கள் நீடிக்கும் என்று மக்களுக்குக் காட்டப்பட்ட திட்டம் கூறுகிறது.",
    ),
    "th": (
        "คณะกรรมการท่าเรือลงมติเมื่อวันจันทร์ให้ขยายร่องน้ำด้านตะวันออกก่อนฤดูหนาว ประธานคณะกรรมการกล่าวในการประชุมที่ศาลาว่าการเมือง",
        "การขุดลอกจะเริ่มในเดือนมิถุนายนและใช้เวลาประมาณสี่เดือน ตามแผนที่ได้แสดงต่อชาวบ้านและชาวประมงในพื้นที่",
    ),
    "tr": (
        "Liman kurulu pazartesi günü doğu kanalının kıştan önce genişletilmesine karar verdi, başkan belediye binasındaki toplantıda açıkladı.",
        "Tarama çalışmaları haziran ayında başlayacak ve yaklaşık dört ay sürecek, halka ve balıkçılara gösterilen plana göre.",
    ),
    "uk": (
        "Рада порту в понеділок проголосувала за розширення східного каналу до зими, повідомила її голова на зустрічі в ратуші.",
        "Днопоглиблювальні роботи почнуться в червні й триватимуть близько чотирьох місяців, ідеться в плані, показаному мешканцям.",
    ),
    "vi": (
        "Hội đồng cảng hôm thứ Hai đã bỏ phiếu mở rộng luồng phía đông trước mùa đông, chủ tịch hội đồng cho biết tại cuộc họp ở tòa thị chính.",
        "Việc nạo vét sẽ bắt đầu vào tháng sáu và kéo dài khoảng bốn tháng, theo kế hoạch đã được trình bày với người dân và ngư dân.",
    ),
    "zh": (
        "港务委员会星期一表决通过，在冬季到来之前拓宽东侧航道，委员会主席在市政厅举行的会议上表示。",
        "疏浚工程将于六月开始，持续大约四个月，相关计划已经向当地居民和渔民公布并征求了他们的意见。",
    ),
    "zh-Hant": (
        "港務委員會星期一表決通過，在冬季到來之前拓寬東側航道，委員會主席在市政廳舉行的會議上表示。",
        "疏浚工程將於六月開始，持續大約四個月，相關計畫已經向當地居民和漁民公布並徵求了他們的意見。",
    ),
}
