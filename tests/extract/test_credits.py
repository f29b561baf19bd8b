"""The grammar of printed credits: what is cut off, what stays, and what is no credit at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.extract import credit_worth, credits, cutlines
from wiredesk.extract.credit_worth import Level


@pytest.mark.parametrize(
    ("printed", "credit"),
    [
        ("Photo:Ministry of Transport", "Ministry of Transport"),
        ("© JANE DOE", "JANE DOE"),
        ("Foto: Bild: Jane Doe", "Jane Doe"),
        ("(Foto: Pool via REUTERS)", "Pool via REUTERS"),
        ("Bildrechte: dpa-Bildfunk/Jane Doe", "dpa-Bildfunk/Jane Doe"),
        ("Photo by Jane Doe/Bloomberg", "Jane Doe/Bloomberg"),
        ("Photo via Example Academy", "Example Academy"),
        ("via Example Commons", "Example Commons"),
        ("Credits: Supplied Image;", "Supplied Image"),
        ("(Image credit: NASA/ESA)", "NASA/ESA"),
        ("(Image: GETTY )", "GETTY"),
        ("Image copyright EPA", "EPA"),
        ("Credit...Jane Doe for The Example Times", "Jane Doe for The Example Times"),
        ("Crédits photos : Jean Dupont", "Jean Dupont"),
        ("Tous droits réservés Capture d'écran de Reddit", "Capture d'écran de Reddit"),
        ("Fotoğraf : Ali Veli", "Ali Veli"),
        ("Ảnh: Bệnh viện cung cấp", "Bệnh viện cung cấp"),
        ("Фото: Иван Петров, Газета", "Иван Петров, Газета"),
        ("Isithombe: Sithunyelwe", "Sithunyelwe"),
        ("Ljósmynd/Jón Jónsson", "Jón Jónsson"),
        ("Fot. Jan Kowalski / Agencja Przykład", "Jan Kowalski / Agencja Przykład"),
        ("[사진=연합뉴스]", "연합뉴스"),
        ("[사진 출처 = 뉴시스]", "뉴시스"),
        ("图源：视觉中国", "视觉中国"),
        ("© 2026 The Canadian Press", "The Canadian Press"),
        ("Foto: Jane Doe (REUTERS) | Vídeo: XYZ", "Jane Doe (REUTERS)"),
        ("AP Photo Close", "AP Photo"),
        ("[+] Enlarge Jane Doe/Reuters", "Jane Doe/Reuters"),
        ("(top) Jane Doe/Reuters (below) John Roe", "Jane Doe/Reuters / John Roe"),
        ("Фото: Фото: Иван Петров © ГАЗЕТА.РУ", "Иван Петров © ГАЗЕТА.РУ"),
    ],
)
def test_prefix_words_go_and_the_name_stays(printed: str, credit: str) -> None:
    assert credits.tidy(printed) == credit


@pytest.mark.parametrize(
    ("printed", "caption", "credit"),
    [
        ("The bridge at dawn. (AP Photo/Jane Doe)", "The bridge at dawn.", "AP Photo/Jane Doe"),
        (
            "© Jane Doe, AFP | The bridge is closed for six weeks from Monday",
            "The bridge is closed for six weeks from Monday",
            "Jane Doe, AFP",
        ),
        ("Foto: LA VOZ", None, "LA VOZ"),
        ("The bridge. (AP Photo/Jane Doe) more >", "The bridge.", "AP Photo/Jane Doe"),
        (
            "The two (Photos by Jane Doe, left, and Mark Von Roe/Invision/AP)",
            "The two",
            "Jane Doe, left, and Mark Von Roe/Invision/AP",
        ),
        ("The bridge. Photo by Jane Doe, courtesy of the Line.", "The bridge.", "Jane Doe, courtesy of the Line"),
        ("Oil on wood. Photo: Jane Doe. Courtesy Roe & Poe", "Oil on wood.", "Jane Doe. Courtesy Roe & Poe"),
        ("Die Brücke © picture alliance/dpa Photo|Jane Doe", "Die Brücke", "picture alliance/dpa Photo|Jane Doe"),
        ("Die Brücke. (Quelle: IMAGO/U.S. Example Command / X)", "Die Brücke.", "IMAGO/U.S. Example Command / X"),
        ("The bridge at dawn. (Example Estates)", "The bridge at dawn.", "Example Estates"),
        ("The bridge at dawn. Picture supplied by Example Trust", "The bridge at dawn.", "Example Trust"),
        ("Il ponte all’alba (foto Corpo forestale)", "Il ponte all’alba", "Corpo forestale"),
        ("清晨的橋。圖／林大同攝", "清晨的橋。", "林大同攝"),
        ("Die Brücke. (Archivbild) (Quelle: Example/imago)", "Die Brücke. (Archivbild)", "Example/imago"),
        ("朝の百冊の橋＝岡田真理撮影", "朝の百冊の橋", "岡田真理撮影"),
        ("El puente al alba. Jane Doe (REUTERS)", "El puente al alba.", "Jane Doe (REUTERS)"),
        ("El puente al alba en Madrid EFE/ Jane Doe", "El puente al alba en Madrid", "EFE/ Jane Doe"),
        (
            "The bridge at dawn | Jane Doe/PA Images via Getty Images",
            "The bridge at dawn",
            "Jane Doe/PA Images via Getty Images",
        ),
        ("De brug bij dageraad. — © BELGA", "De brug bij dageraad.", "BELGA"),
        ("Tiltas / J. Jonaitis / ELTA nuotr.", "Tiltas", "J. Jonaitis / ELTA nuotr."),
        ("The bridge.Photo: Jane Doe", "The bridge.", "Jane Doe"),
        ("Die Brücke (l) am Morgen. © Jane Doe/dpa/Archiv", "Die Brücke (l) am Morgen.", "Jane Doe/dpa/Archiv"),
        ("橋の前に立つ人（市役所提供）", "橋の前に立つ人", "市役所提供"),
        ("港口的灯塔。图片来源：海港IC 版权作品 请勿转载", "港口的灯塔。", "海港IC"),
        (
            "Reuters – Jane Doe poses at the harbour, March 3, 2026. …",
            "Jane Doe poses at the harbour, March 3, 2026. …",
            "Reuters",
        ),
        ("新燈塔位在港口東側。（圖翻攝自google map）", "新燈塔位在港口東側。", "翻攝自google map"),
        ("燈塔週二啟用。港務社記者王小明東港攝　115年6月28日", "燈塔週二啟用。", "港務社記者王小明東港攝"),
        ("燈塔週二啟用。\n（港務局提供）\n港務社記者王小明東港傳真 105年3月19日", "燈塔週二啟用。", "港務局提供"),
        ("朝の橋＝ＡＰ", "朝の橋", "ＡＰ"),
        ("다리가 보인다. 연합뉴스", "다리가 보인다.", "연합뉴스"),
        ("The bridge at dawn. Supplied", "The bridge at dawn.", "Supplied"),
        ("Luka u zoru | Foto: Tanjug", "Luka u zoru", "Tanjug"),
        ("Liman | Foto: Jane Doe/AA", "Liman", "Jane Doe/AA"),
        ("הנמל | צילום: רויטרס", "הנמל", "רויטרס"),
        ("다리 앞 / 사진=연합뉴스", "다리 앞", "연합뉴스"),
        ("다리. /뉴스1", "다리.", "뉴스1"),
        ("Il ponte all'alba - Foto LaPresse", "Il ponte all'alba", "LaPresse"),
        (
            "FILE PHOTO: The bridge in Oslo, March 3, 2026. REUTERS/Jane Doe/File Photo",
            "FILE PHOTO: The bridge in Oslo, March 3, 2026.",
            "REUTERS/Jane Doe/File Photo",
        ),
        ("Il ponte. (Foto d'archivio Carla Bianchi)", "Il ponte.", "Carla Bianchi"),
        ("Most | Foto: Jana Malá | Zdroj: Rozhlas", "Most", "Jana Malá | Zdroj: Rozhlas"),
        ("(Cover: The bridge. Photo: Jane Doe / Gazette)", "Cover: The bridge.", "Jane Doe / Gazette"),
        ("Credit : Rare pictures of the bridge | Photo: Quora", "Credit : Rare pictures of the bridge", "Quora"),
    ],
)
def test_a_caption_is_cut_from_its_credit(printed: str, caption: str, credit: str) -> None:
    assert cutlines.split_caption(printed) == (caption, credit)


@pytest.mark.parametrize(
    "printed",
    [
        "Senator Jane Doe (D., Mont.)",  # a party and a state
        "Das Plakat der Partei (AfD)",  # a party
        "Las casas de los colonos (Jerusalén)",  # a place
        "El puente de Toledo, al alba. (Toledo)",  # a place that the caption has named
        "Umsatz im Quartal (+1,3 %)",  # a number
        "Die Brücke im Winter. (Archivbild)",  # a kind of picture
        "Symbolbild: Der Hafen.",  # labels a caption
        "Imagen de archivo",
        "© RIPRODUZIONE RISERVATA",  # rights reserved, nobody named
        "Image: The minister leaves the building on a rainy morning after a long day of talks",  # labels a caption
        "Photo from the 1981 yearbook of the school where he taught",  # a photo described
        "Foto de familia de la segunda reunión del grupo",
        "00:15 future cases from riding here in the harbour. But the",
        "Copyright Policy",
        "Size: 36 / 37 / 38",
        "A boat. Log In",
        "© May032026",
        "The bridge at dawn.» LAUNCH PHOTO GALLERY",  # a button
        "Photo: The bridge at Dawn",  # labels a caption
    ],
)
def test_traps_give_no_credit(printed: str) -> None:
    assert cutlines.split_caption(printed)[1] is None


def test_an_outlet_may_begin_with_an_article() -> None:
    assert cutlines.split_caption("Foto: The Nation") == (None, "The Nation")
    assert cutlines.split_caption("Foto: Илья Петров © ГАЗЕТА.РУ") == (None, "Илья Петров © ГАЗЕТА.РУ")


def test_a_name_in_brackets_counts_where_the_page_always_credits_so() -> None:
    text = "The bridge at dawn (Example Estates)"
    assert cutlines.split_caption(text)[1] is None
    assert cutlines.split_caption(text, brackets=True) == ("The bridge at dawn", "Example Estates")


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("AFP", Level.SURE),
        ("HANDOUT / AFP", Level.SURE),
        ("Jane Doe via Example", Level.SURE),
        ("Jane Doe | Moment | Getty Images", Level.SURE),
        ("新华社记者 李明 摄", Level.SURE),
        ("Supplied", Level.SURE),
        ("Submitted photo", Level.SURE),
        ("D.R.", Level.SURE),
        ("Jane Doe/Staff photographer", Level.SURE),
        ("Jane Doe", Level.NAME),
        ("Read More", Level.NO),
        ("The minister leaves the building", Level.NO),
        ("12:30 / 14:45", Level.NO),
        ("editors@example.org", Level.NO),
        ("", Level.NO),
        ("Unsplash/Representational image", Level.SURE),
    ],
)
def test_bare_strings_are_weighed(text: str, level: Level) -> None:
    assert credit_worth.level(text) is level


@settings(max_examples=150)
@given(st.text(alphabet="ab AB.:©()[]/|=-—Foto:Photo by 提供1'\"", max_size=120) | st.text(max_size=200))
def test_any_string_is_read_and_tidying_is_stable(text: str) -> None:
    caption, credit = cutlines.split_caption(text)
    assert caption is None or caption.strip()
    if credit is not None:
        assert 0 < len(credit) <= credits.MAX_CREDIT
    credits.opens_photo_line(text)
    credits.parts(text)
    credits.strip_lone_words(text)


def test_running_text_is_no_caption_to_look_for_a_credit_in() -> None:
    assert cutlines.split_caption(f"{'A long walk. ' * 120}(Reuters)")[1] is None
    assert credits.tidy("© " * 1000) is None
    assert credits.strip_prefix("Photo: " * 400) == ("Photo: " * 400, False)
