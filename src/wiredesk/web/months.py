# ruff: noqa: E501  (one language a line keeps the table sortable)
"""Month names as newspapers print them, per language: the table behind written-out dates.

Twelve cells per language, January first; ``|`` parts the forms of one month (nominative, genitive, short). Names are
those of the Unicode CLDR (common/main/*.xml, months, format and stand-alone), with older and regional spellings that
news pages use added. Languages in alphabetical order of their code. ``_`` stands for the blank of a two-word month.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

_TABLE = """
af januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sept oktober|okt november|nov desember|des
ar يناير|كانون_الثاني|جانفي|جانفيي فبراير|شباط|فيفري مارس|آذار أبريل|إبريل|نيسان|أفريل مايو|أيار|ماي يونيو|يونية|حزيران|جوان|يونيه يوليو|يوليوز|يولية|تموز|جويلية|يوليه أغسطس|آب|غشت|أوت سبتمبر|أيلول|شتنبر أكتوبر|تشرين_الأول|تشرين_الاول نوفمبر|تشرين_الثاني|نونبر ديسمبر|كانون_الأول|كانون_الاول|دجنبر
as জানুৱাৰী ফেব্ৰুৱাৰী মাৰ্চ এপ্ৰিল মে’|মে জুন জুলাই আগষ্ট ছেপ্তেম্বৰ অক্টোবৰ নৱেম্বৰ ডিচেম্বৰ
az yanvar fevral mart aprel may iyun iyul avqust|avq sentyabr|sen oktyabr|okt noyabr|noy dekabr|dek
be студзень|студзеня|сту люты|лютага сакавік|сакавіка|сак красавік|красавіка|кра май|мая|траўня|травень чэрвень|чэрвеня|чэр ліпень|ліпеня|ліп жнівень|жніўня|жні|жнв верасень|верасня|вер|врс кастрычнік|кастрычніка|кас лістапад|лістапада|ліс снежань|снежня|сне
bg януари|яну|ян февруари|фев март|мар април|апр май юни юли август|авг септември|сеп|септ октомври|окт ноември|ное|ноем декември|дек
bn জানুয়ারি|জানুয়ারী|জানু ফেব্রুয়ারি|ফেব্রুয়ারী|ফেব মার্চ এপ্রিল|এপ্রি মে জুন জুলাই আগস্ট|আগষ্ট সেপ্টেম্বর|সেপ্ট|সেপ অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে
ca gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des
ckb کانوونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەمووز|تەممووز ئاب ئەیلوول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم
cs leden|ledna|led únor|února|úno|únr březen|března|bře duben|dubna|dub květen|května|kvě červen|června|čvn|čer červenec|července|čvc|črv|črc srpen|srpna|srp září|zář říjen|října|říj listopad|listopadu|lis prosinec|prosince|pro
cy ionawr|ion chwefror|chwef mawrth ebrill|ebr mai mehefin|meh gorffennaf|gorff awst medi hydref|hyd tachwedd|tach rhagfyr|rhag
da januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov december|dec
de januar|jänner|jan februar|feber|feb märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez
el ιανουάριος|ιανουαρίου|ιαν|γενάρη φεβρουάριος|φεβρουαρίου|φεβ|φλεβάρη μάρτιος|μαρτίου|μαρ|μάρτη απρίλιος|απριλίου|απρ|απρίλη μάιος|μαΐου|μάη|μαι ιούνιος|ιουνίου|ιουν|ιούνη ιούλιος|ιουλίου|ιουλ|ιούλη αύγουστος|αυγούστου|αυγ σεπτέμβριος|σεπτεμβρίου|σεπ|σεπτ|σεπτέμβρη οκτώβριος|οκτωβρίου|οκτ|οκτώβρη νοέμβριος|νοεμβρίου|νοε|νοέμβρη δεκέμβριος|δεκεμβρίου|δεκ|δεκέμβρη
en january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec
es enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept|set octubre|oct noviembre|nov diciembre|dic
et jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt november|nov detsember|dets
eu urtarrila|urtarrilaren|urt otsaila|otsailaren|ots martxoa|martxoaren apirila|apirilaren|api maiatza|maiatzaren|mai ekaina|ekainaren|eka uztaila|uztailaren|uzt abuztua|abuztuaren|abu iraila|irailaren|ira urria|urriaren|urr azaroa|azaroaren|aza abendua|abenduaren|abe
fa ژانویه فوریه مارس آوریل مه|می ژوئن|جون ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر
fi tammikuu|tammikuuta|tammi|tammik helmikuu|helmikuuta|helmi|helmik maaliskuu|maaliskuuta|maalis|maalisk huhtikuu|huhtikuuta|huhti|huhtik toukokuu|toukokuuta|touko|toukok kesäkuu|kesäkuuta|kesä|kesäk heinäkuu|heinäkuuta|heinä|heinäk elokuu|elokuuta|elo|elok syyskuu|syyskuuta|syys|syysk lokakuu|lokakuuta|loka|lokak marraskuu|marraskuuta|marras|marrask joulukuu|joulukuuta|joulu|jouluk
fil enero|ene pebrero|peb marso abril|abr mayo hunyo|hun hulyo|hul agosto|ago setyembre|set oktubre|okt nobyembre|nob disyembre|dis
fr janvier|janv|jan février|févr|fév mars|mar avril|avr mai juin|jui juillet|juil août|aou septembre|sept|sep octobre|oct novembre|nov décembre|déc
ga eanáir|ean feabhra|feabh márta aibreán|aib bealtaine|beal meitheamh|meith iúil lúnasa|lún meán_fómhair deireadh_fómhair samhain|samh nollaig|noll
gl xaneiro|xan febreiro|feb marzo|mar abril|abr maio xuño|xuñ xullo|xul agosto|ago setembro|set outubro|out novembro|nov decembro|dec
gu જાન્યુઆરી|જાન્યુ ફેબ્રુઆરી|ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ|ઓગસ્ટ સપ્ટેમ્બર|સપ્ટે ઑક્ટોબર|ઓક્ટોબર|ઑક્ટો નવેમ્બર|નવે ડિસેમ્બર|ડિસે
ha janairu faburairu maris afirilu mayu yuni yuli agusta satumba oktoba nuwamba disamba
he ינואר|בינואר|ינו פברואר|בפברואר|פבר מרץ|במרץ|מרס|במרס|מארס אפריל|באפריל|אפר מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט|אוג ספטמבר|בספטמבר|ספט אוקטובר|באוקטובר|אוק נובמבר|בנובמבר|נוב דצמבר|בדצמבר|דצמ
hi जनवरी|जन फ़रवरी|फरवरी|फेब्रुअरी|फ़र|फर मार्च अप्रैल|अप्रैैल|अप्र मई जून जुलाई|जुल अगस्त|अग सितंबर|सितम्बर|सित अक्तूबर|अक्टूबर|अक्तू|अक्टू नवंबर|नवम्बर|नव दिसंबर|दिसम्बर|दिस
hr siječanj|siječnja|sij veljača|veljače|velj ožujak|ožujka|ožu travanj|travnja|tra svibanj|svibnja|svi lipanj|lipnja|lip srpanj|srpnja|srp kolovoz|kolovoza|kol rujan|rujna|ruj listopad|listopada|lis studeni|studenog|studenoga|stu prosinac|prosinca|pro
hu január|jan február|febr|feb március|márc|már április|ápr május|máj június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec
hy հունվար|հունվարի|հնվ փետրվար|փետրվարի|փտվ մարտ|մարտի ապրիլ|ապրիլի|ապր մայիս|մայիսի հունիս|հունիսի|հնս հուլիս|հուլիսի|հլս օգոստոս|օգոստոսի|օգս սեպտեմբեր|սեպտեմբերի|սեպ հոկտեմբեր|հոկտեմբերի|հոկ նոյեմբեր|նոյեմբերի|նոյ դեկտեմբեր|դեկտեմբերի|դեկ
id januari|jan februari|pebruari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu|ags|agt september|sep|sept oktober|okt november|nopember|nov|nop desember|des
is janúar|jan febrúar|feb mars apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sept október|okt nóvember|nóv desember|des
it gennaio|gen febbraio|febb|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic
ka იანვარი|იანვარს|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ
kk қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүйек|қыр қазан|қаз қараша|қар желтоқсан|жел
km មករា កុម្ភៈ|កុម្ភះ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ
kn ಜನವರಿ|ಜನ ಫೆಬ್ರವರಿ|ಫೆಬ್ರುವರಿ|ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್|ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್|ಆಗ ಸೆಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ ಅಕ್ಟೋಬರ್|ಅಕ್ಟೋ ನವೆಂಬರ್|ನವೆಂ ಡಿಸೆಂಬರ್|ಡಿಸೆಂ
ky январь|янв февраль|фев март|мар апрель|апр май июнь|июн июль|июл август|авг сентябрь|сен октябрь|окт ноябрь|ноя декабрь|дек
lb januar|jan februar|feb mäerz abrëll|abr mee juni|jun juli|jul august|aug september|sep oktober|okt november|nov dezember|dez
lo ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ
lt sausis|sausio|saus vasaris|vasario|vas kovas|kovo|kov balandis|balandžio|bal gegužė|gegužės|geg birželis|birželio|birž liepa|liepos|liep rugpjūtis|rugpjūčio|rugp rugsėjis|rugsėjo|rugs spalis|spalio|spal lapkritis|lapkričio|lapkr gruodis|gruodžio|gruod
lv janvāris|janvārī|janv februāris|februārī|febr marts|martā aprīlis|aprīlī|apr maijs|maijā jūnijs|jūnijā|jūn jūlijs|jūlijā|jūl augusts|augustā|aug septembris|septembrī|sept oktobris|oktobrī|okt novembris|novembrī|nov decembris|decembrī|dec
mk јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп|септ октомври|окт ноември|ное|ноем декември|дек
ml ജനുവരി|ജനു ഫെബ്രുവരി|ഫെബ്രു മാർച്ച്|മാർ ഏപ്രിൽ|ഏപ്രി മേയ്|മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ആഗസ്റ്റ്|ഓഗ സെപ്റ്റംബർ|സെപ്തംബർ|സെപ്റ്റം ഒക്ടോബർ|ഒക്‌ടോബർ|ഒക്ടോ നവംബർ|നവം ഡിസംബർ|ഡിസം
mr जानेवारी|जाने फेब्रुवारी|फेब्रु मार्च एप्रिल|एप्रि मे जून जुलै ऑगस्ट|ऑग सप्टेंबर|सप्टें ऑक्टोबर|ऑक्टो नोव्हेंबर|नोव्हें डिसेंबर|डिसें
ms januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep|sept oktober|okt november|nov disember|dis
mt jannar|jan frar|fra marzu|mar april|apr mejju|mej ġunju|ġun lulju|lul awwissu|aww settembru|set ottubru|ott novembru|nov diċembru|diċ
my ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ်|သြဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ
nb januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov desember|des
ne जनवरी फेब्रुअरी|फेब्रुवरी मार्च अप्रिल मे|मई जुन जुलाई अगस्ट|अगस्त सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर
nl januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep|sept oktober|okt november|nov december|dec
or ଜାନୁଆରୀ ଫେବୃଆରୀ|ଫେବ୍ରୁଆରୀ ମାର୍ଚ୍ଚ|ମାର୍ଚ୍ଚ ଅପ୍ରେଲ|ଏପ୍ରିଲ ମଇ|ମେ ଜୁନ ଜୁଲାଇ ଅଗଷ୍ଟ|ଅଗଷ୍ଟ ସେପ୍ଟେମ୍ବର ଅକ୍ଟୋବର ନଭେମ୍ବର ଡିସେମ୍ବର
pa ਜਨਵਰੀ|ਜਨ ਫ਼ਰਵਰੀ|ਫਰਵਰੀ|ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾਈ|ਜੁਲਾ ਅਗਸਤ|ਅਗ ਸਤੰਬਰ|ਸਤੰ ਅਕਤੂਬਰ|ਅਕਤੂ ਨਵੰਬਰ|ਨਵੰ ਦਸੰਬਰ|ਦਸੰ
pl styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi|kwie maj|maja czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik|października|paź listopad|listopada|lis grudzień|grudnia|gru
ps جنوري فبروري|فېبروري مارچ اپریل مۍ جون جولای اګست سپتمبر|سېپتمبر اکتوبر نومبر دسمبر
pt janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez
ro ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept|sep octombrie|oct noiembrie|noi|nov|noiem decembrie|dec
ru январь|января|янв февраль|февраля|фев|февр март|марта|мар апрель|апреля|апр май|мая июнь|июня|июн июль|июля|июл август|августа|авг сентябрь|сентября|сен|сент октябрь|октября|окт ноябрь|ноября|ноя|нояб декабрь|декабря|дек
si ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල්|අප්රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්
sk január|januára|jan február|februára|feb marec|marca|mar apríl|apríla|apr máj|mája jún|júna júl|júla august|augusta|aug september|septembra|sep október|októbra|okt november|novembra|nov december|decembra|dec
sl januar|januarja|jan februar|februarja|feb marec|marca|mar april|aprila|apr maj|maja junij|junija|jun julij|julija|jul avgust|avgusta|avg september|septembra|sep oktober|oktobra|okt november|novembra|nov december|decembra|dec
so jannaayo|janaayo febraayo maarso abriil maajo juun luuliyo ogost|agoosto sebtembar oktoobar nofembar desembar|diseembar
sq janar|jan shkurt|shk mars prill|pri maj qershor|qer korrik|korr gusht|gush shtator|sht tetor|tet nëntor|nën dhjetor|dhj
sr јануар|јануара|јан фебруар|фебруара|феб март|марта|мар април|априла|апр мај|маја јун|јуна|јуни јул|јула|јули август|августа|авг септембар|септембра|сеп октобар|октобра|окт новембар|новембра|нов децембар|децембра|дец
sr januar|januara|jan februar|februara|feb mart|marta april|aprila|apr maj|maja jun|juna|juni jul|jula|juli avgust|avgusta|august|augusta|avg septembar|septembra|sep oktobar|oktobra|okt novembar|novembra|nov decembar|decembra|dec
sv januari|jan februari|feb|febr mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep|sept oktober|okt november|nov december|dec
sw januari|jan februari|feb machi|mac aprili|apr mei juni|jun julai|jul agosti|ago septemba|sep oktoba|okt novemba|nov desemba|des
ta ஜனவரி|ஜன பிப்ரவரி|பிப் மார்ச்|மார்ச|மார் ஏப்ரல்|ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக செப்டம்பர்|செப் அக்டோபர்|அக் நவம்பர்|நவ டிசம்பர்|டிச
te జనవరి|జన ఫిబ్రవరి|ఫిబ్ర మార్చి ఏప్రిల్|ఏప్రి మే జూన్ జులై|జూలై ఆగస్టు|ఆగస్ట్|ఆగ సెప్టెంబర్|సెప్టెంబరు|సెప్టెం అక్టోబర్|అక్టోబరు|అక్టో నవంబర్|నవంబరు|నవం డిసెంబర్|డిసెంబరు|డిసెం
tg январ|январи феврал|феврали март|марти апрел|апрели май|майи июн|июни июл|июли август|августи сентябр|сентябри октябр|октябри ноябр|ноябри декабр|декабри
th มกราคม|ม.ค|มค|มกรา กุมภาพันธ์|ก.พ|กพ|กุมภา มีนาคม|มี.ค|มีค|มีนา เมษายน|เม.ย|เมย|เมษา พฤษภาคม|พ.ค|พค|พฤษภา มิถุนายน|มิ.ย|มิย|มิถุนา กรกฎาคม|ก.ค|กค|กรกฎา สิงหาคม|ส.ค|สค|สิงหา กันยายน|ก.ย|กย|กันยา ตุลาคม|ต.ค|ตค|ตุลา พฤศจิกายน|พ.ย|พย|พฤศจิกา ธันวาคม|ธ.ค|ธค|ธันวา
tr ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara
uk січень|січня|січ лютий|лютого|лют березень|березня|бер|берез квітень|квітня|кві|квіт травень|травня|тра|трав червень|червня|чер|черв липень|липня|лип серпень|серпня|сер|серп вересень|вересня|вер|верес жовтень|жовтня|жов|жовт листопад|листопада|лис|листоп грудень|грудня|гру|груд
ur جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
uz yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avgust|avg sentabr|sentyabr|sen oktabr|oktyabr|okt noyabr|noy dekabr|dek
vi tháng_1|tháng_giêng|tháng_một|thg_1 tháng_2|tháng_hai|thg_2 tháng_3|tháng_ba|thg_3 tháng_4|tháng_tư|thg_4 tháng_5|tháng_năm|thg_5 tháng_6|tháng_sáu|thg_6 tháng_7|tháng_bảy|thg_7 tháng_8|tháng_tám|thg_8 tháng_9|tháng_chín|thg_9 tháng_10|tháng_mười|thg_10 tháng_11|tháng_mười_một|thg_11 tháng_12|tháng_chạp|tháng_mười_hai|thg_12
zu januwari|jan februwari|feb mashi|mas ephreli|eph meyi|mey juni|jun julayi|jul agasti|aga septhemba|sep okthoba|okt novemba|nov disemba|dis
"""

_JALALI = """
farvardin|فروردین|حمل ordibehesht|اردیبهشت|ثور khordad|خرداد|جوزا tir|تیر|سرطان mordad|مرداد|امرداد|اسد
shahrivar|شهریور|سنبله mehr|مهر|میزان aban|آبان|عقرب azar|آذر|قوس dey|دی|جدی bahman|بهمن|دلو esfand|اسفند|حوت
"""

_HIJRI = """
محرم|muharram صفر|safar ربيع_الأول|ربيع_الاول|ربیع‌الاول ربيع_الآخر|ربيع_الاخر|ربيع_الثاني جمادى_الأولى|جمادى_الاولى
جمادى_الآخرة|جمادى_الاخرة|جمادى_الثانية رجب|rajab شعبان|shaban رمضان|ramadan شوال|shawwal ذو_القعدة|ذي_القعدة ذو_الحجة|ذي_الحجة
"""

# Accents of Latin, Greek and Cyrillic and the points of Hebrew and Arabic are optional in print, and so are nuktas;
# the vowel signs of Indic and Thai script, of the same Unicode category (Mn), tell January from June.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c]"
)
_DIGITS = re.compile(r"(?![0-9])\d")
_DOTTED = re.compile(r"[.‌]")


def fold(text: str) -> str:
    """Lower case, compatibility forms and digits unified, accents and vowel points gone: what tables are keyed by."""
    return text.lower() if text.isascii() else _fold(text)


@lru_cache(maxsize=512)  # the readers of names and dates look at the same lines
def _fold(text: str) -> str:
    plain = _DIGITS.sub(_ascii_digit, _MARKS.sub("", unicodedata.normalize("NFKD", text)))
    return unicodedata.normalize("NFC", plain.casefold())


def _ascii_digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found[0]))


def _forms(row: str) -> Mapping[str, int]:
    names = {}
    for number, cell in enumerate(row.split(), start=1):
        for name in cell.split("|"):
            names[_DOTTED.sub("", fold(name))] = number
    return names


def _by_language() -> Mapping[str, Mapping[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for line in _TABLE.strip().splitlines():
        code, row = line.split(" ", 1)
        table.setdefault(code, {}).update(_forms(row))
    for same, code in (("no", "nb"), ("nn", "nb"), ("bs", "sr"), ("sh", "sr"), ("tl", "fil")):
        table[same] = table[code]
    return MappingProxyType(table)


MONTHS = _by_language()
"""Language code -> folded month name -> 1..12."""

# Croatian listopad is October, Czech and Polish listopad November; the language decides, without one the larger press.
_ANY = MappingProxyType(
    {
        name: number
        for code in sorted(MONTHS, key=lambda c: (c != "hr", c in ("en", "pl")))
        for name, number in MONTHS[code].items()
    }
)
_JALALI_MONTHS = MappingProxyType(_forms(_JALALI))
_HIJRI_MONTHS = MappingProxyType(_forms(_HIJRI))
_SHORT_FORM = 3
SEVERAL_WORDS = tuple(
    sorted({tuple(name.split("_")) for table in (_ANY, _HIJRI_MONTHS) for name in table if "_" in name})
)
"""Month names of several words, each as a tuple: a reader joins them with ``_`` before it looks single words up."""


def month_of(word: str, language: str | None = None) -> int | None:
    """Number 1..12 of a folded Gregorian month name; the base language decides where two languages disagree."""
    word = word.rstrip(".")
    own = MONTHS.get(language) if language else None
    if own is None:
        return _ANY.get(word)
    # Short forms of other languages are words of this one: "ago" is August in Spanish alone.
    return own.get(word) or MONTHS["en"].get(word) or (_ANY.get(word) if len(word) > _SHORT_FORM else None)


def jalali_month(word: str) -> int | None:
    """Number 1..12 of a folded month name of the Iranian or Afghan solar calendar."""
    return _JALALI_MONTHS.get(word)


def hijri_month(word: str) -> int | None:
    """Number 1..12 of a folded month name of the Islamic calendar."""
    return _HIJRI_MONTHS.get(word)
