# ruff: noqa: E501  (one language a line)
"""The declared language stands unless script or words speak against it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import language, tongues
from wiredesk.extract.document import Document

PROSE = {
    "en": "The council said that it would not pay for the new bridge, which was to be built in the north of the town. ",
    "de": "Der Rat hat sich gegen die neue Brücke entschieden, die im Norden der Stadt gebaut werden sollte, und das ist gut. ",
    "fr": "Le conseil a dit que la ville ne paiera pas pour le pont qui est prévu dans le nord, et les habitants sont surpris. ",
    "es": "El consejo dijo que la ciudad no pagará por el puente que se va a construir en el norte, y los vecinos lo saben. ",
    "it": "Il consiglio ha detto che la città non pagherà per il ponte che sarà costruito nel nord, e gli abitanti lo sanno. ",
    "pt": "O conselho disse que a cidade não vai pagar pela ponte que será feita no norte, e os moradores não sabem. ",
    "nl": "De raad heeft gezegd dat de stad niet zal betalen voor de brug die in het noorden van de stad wordt gebouwd. ",
    "pl": "Rada powiedziała, że miasto nie zapłaci za most, który ma być zbudowany na północy, ale to jest za mało dla nas. ",
    "tr": "Meclis, kentin kuzeyinde yapılacak olan köprü için para ödemeyecek ve bu karar çok önemli olarak görüldü dedi. ",
    "ru": "Совет сказал, что город не будет платить за мост, который был построен на севере, но это для нас не так важно. ",
    "uk": "Рада сказала, що місто не буде платити за міст, який був на півночі, але це для нас не так важливо, як він. ",
    "ar": "قال المجلس إن المدينة لن تدفع من أجل الجسر الذي كان في الشمال على أن هذا بعد ذلك كان مع ما هو أو بين. ",
    "fa": "شورا گفت که شهر برای پل که در شمال است پول نمی‌دهد و این را با مردم تا آن روز در میان خواهد گذاشت. ",
    "hi": "परिषद ने कहा कि शहर पुल के लिए पैसे नहीं देगा और यह उत्तर में है, पर लोग इस से खुश हैं और वे भी नहीं थे। ",
    "zh": "市议会表示，城市不会为北部新建的大桥付款，居民对此感到意外，但他们仍然希望工程能够继续进行下去。",
    "ja": "市議会は、北部に建設される新しい橋の費用を市が負担しないと述べた。住民はこれに驚いている。",
    "ko": "시의회는 북쪽에 새로 지어질 다리에 대해 시가 비용을 내지 않을 것이라고 말했다. 주민들은 놀랐다. ",
    "el": "Το συμβούλιο είπε ότι η πόλη δεν θα πληρώσει για τη γέφυρα που θα χτιστεί στον βορρά της πόλης. ",
    "th": "สภากล่าวว่าเมืองจะไม่จ่ายเงินสำหรับสะพานใหม่ที่จะสร้างทางตอนเหนือของเมือง ",
}


def document(attributes: str = "", head: str = "") -> Document:
    return Document(f"<html {attributes}><head>{head}</head><body><p>x</p></body></html>", "https://daily.example/a")


@pytest.mark.parametrize("code", PROSE)
def test_a_right_declaration_stands(code: str) -> None:
    found = language.read(document(f'lang="{code}"'), PROSE[code] * 4)
    assert (found.value, found.evidence) == (code, "html[lang]")


@pytest.mark.parametrize("code", sorted(PROSE.keys() - {"en"}))
def test_an_english_template_around_another_language_is_noticed(code: str) -> None:
    found = language.read(document('lang="en"'), PROSE[code] * 4)
    assert (found.value, found.lost[0].value) == (code, "en")


@pytest.mark.parametrize("code", PROSE)
def test_without_declaration_the_text_decides(code: str) -> None:
    assert language.read(document(), PROSE[code] * 4).value == code


def test_a_language_without_word_list_is_detected() -> None:
    malagasy = (
        "Nilaza ny filankevitra fa tsy handoa ny vidin'ny tetezana vaovao any avaratra ny tanàna, ka gaga ny mponina. "
    )
    found = language.read(document('lang="en"'), malagasy * 5)
    assert (found.value, found.evidence) == ("mg", "language detection")


OTHERS = {
    "as": "পৰিষদে কৈছে যে চহৰৰ উত্তৰে নিৰ্মাণ কৰা এই দলঙৰ বাবে ধন নিদিব আৰু এই সিদ্ধান্তই মানুহক আচৰিত কৰিছে। ",
    "bn": "পরিষদ বলেছে শহরের উত্তরে নতুন সেতুর জন্য টাকা দেওয়া হবে না এবং এই সিদ্ধান্ত থেকে মানুষ অবাক হয়েছে। ",
    "mr": "परिषदेने सांगितले की शहराच्या उत्तरेला होणाऱ्या पुलासाठी पैसे दिले जाणार नाही आणि हे लोकांना मान्य नाही असे ते म्हणाले आहे। ",
    "ne": "परिषद्ले सहरको उत्तरमा बन्ने पुलको लागि पैसा नदिने भएको छ र यो निर्णय मानिसहरूले मन पराएका छन् भने। ",
    "xh": "Ibhunga lithe isixeko asizukuhlawula ngenxa yebhulorho entsha kwaye abantu bayothuka kuba ukuba ayakhiwa kwisithili. ",
    "zh": "Women 我们 zuotian 昨天 jihua 计划 xinli 心里的话 hai you hua 还有话想对你说 chengshi 城市北部新建的大桥 zhengfu 政府。 ",
    "zu": "Umkhandlu uthe idolobha ngeke likhokhele ibhuloho elisha elizokwakhiwa enyakatho yedolobha, abantu bamangele ukuthi. ",
}


@pytest.mark.parametrize("code", OTHERS)
def test_near_languages_of_one_script_are_told_without_a_model(code: str) -> None:
    found = language.read(document('lang="en"'), OTHERS[code] * 3)
    assert (found.value, found.evidence) == (code, "words of the text")


TAGS = [
    ("en", "en"), ("en_US", "en-US"), ("EN-gb", "en-GB"), ("zh-hans-cn", "zh-Hans-CN"), ("deu", "de"), ("iw", "he"),
    ("es-419", "es-419"), ("English", "en"), ("de-DE, en", "de-DE"), ("pt_BR.UTF-8", "pt-BR"),
    ("x-default", None), ("{{lang}}", None), ("", None), ("und", None), ("javascript:alert(1)", None),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "expected"), TAGS)
def test_tags_take_the_form_of_bcp_47(printed: str, expected: str | None) -> None:
    assert language.normal(printed) == expected


def test_the_places_of_declaration_are_asked_in_order() -> None:
    ld = '<script type="application/ld+json">{"@type": "NewsArticle", "inLanguage": {"@type": "Language", "name": "fr"}}</script>'
    locale = '<meta property="og:locale" content="de_AT">'
    assert language.declared(document('xml:lang="it"', ld + locale)) == "it"
    assert language.declared(document("", ld + locale)) == "fr"
    assert language.declared(document("", locale)) == "de-AT"
    assert language.declared(document()) is None


def test_near_languages_do_not_overrule_each_other() -> None:
    norwegian = (
        "Rådet sa at det ikke ville betale for den nye broen som skal bygges i nord, og det er ikke bra for byen. "
    )
    assert language.read(document('lang="da"'), norwegian * 4).value == "da"


def test_a_short_text_is_no_witness() -> None:
    assert language.read(document('lang="en"'), "Der Rat hat entschieden.").value == "en"


@settings(max_examples=80)
@given(st.text(max_size=200), st.text(max_size=12))
def test_any_text_and_tag_give_an_answer(text: str, tag: str) -> None:
    language.normal(tag)
    tongues.judge(text)
    assert tongues.could_be("en", text) in (True, False)
