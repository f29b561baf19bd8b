"""Character sets: the right text from the bytes, whatever the labels say."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.web.decode import decode, is_latin1, utf8
from wiredesk.web.detect import likeliest

CHINESE = "港口大桥周三正式通车，市民可以步行过桥。"
TAIWANESE = "港口大橋週三正式通車，市民可以步行過橋。"
JAPANESE = "港の橋が水曜日に開通し、市民は歩いて渡ることができる。カタカナも。"
KOREAN = "항구 다리가 수요일에 개통되어 시민들이 걸어서 건널 수 있다."
RUSSIAN = "Мост в порту открылся в среду, жители могут пройти пешком."
GREEK = "Η γέφυρα του λιμανιού άνοιξε την Τετάρτη για τους πολίτες."
ARABIC = "افتتح جسر الميناء يوم الأربعاء ويمكن للسكان العبور سيرا."
HEBREW = "הגשר בנמל נפתח ביום רביעי והתושבים יכולים לחצות אותו."
THAI = "สะพานท่าเรือเปิดใช้งานเมื่อวันพุธ ประชาชนเดินข้ามได้"
FRENCH = "Le pont du port a ouvert mercredi\xa0: les habitants “déjà” émus l’ont traversé à pied, où ça\xa0?"
CZECH = "Přístavní most byl ve středu otevřen, lidé jej mohou přejít pěšky, žádné mýto už není."
POLISH = "Most portowy otwarto w środę, mieszkańcy mogą przejść pieszo, żadnych opłat już nie będzie."
TURKISH = "Liman köprüsü çarşamba günü açıldı, İzmirli halk yürüyerek geçebiliyor, ağaçlar gölgesinde."

LEGACY = [
    ("gbk", "gb18030", CHINESE),
    ("big5", "big5hkscs", TAIWANESE),
    ("shift_jis", "cp932", JAPANESE),
    ("euc-jp", "euc_jp", JAPANESE),
    ("euc-kr", "cp949", KOREAN),
    ("windows-1251", "cp1251", RUSSIAN),
    ("koi8-r", "koi8_r", RUSSIAN),
    ("windows-1253", "cp1253", GREEK),
    ("windows-1256", "cp1256", ARABIC),
    ("windows-1255", "cp1255", HEBREW),
    ("windows-874", "cp874", THAI),
    ("windows-1252", "cp1252", FRENCH),
    ("windows-1250", "cp1250", CZECH),
    ("iso-8859-2", "iso8859_2", POLISH),
    ("windows-1254", "cp1254", TURKISH),
]
IDS = [name for name, _, _ in LEGACY]


def page(text: str, codec: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}<title>t</title></head><body><p>{text}</p></body></html>".encode(codec)


@pytest.mark.parametrize(("name", "codec", "text"), LEGACY, ids=IDS)
@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="{}">',
        "<META CHARSET='{}' />",
        "<meta charset={}>",
        '<meta http-equiv="Content-Type" content="text/html; charset={}">',
        "<meta content='text/html;charset = {}' http-equiv='content-type'>",
        '<!-- <meta charset="utf-8"> --><meta name="description" content="charset=utf-8"><meta charset="{}">',
    ],
)
def test_a_meta_label_is_read_in_each_form(head: str, name: str, codec: str, text: str) -> None:
    """Both forms of <meta>, any quotes; comments and other metas do not count."""
    assert decode(page(text, codec, head.format(name))) == (page(text, codec, head.format(name)).decode(codec), name)


@pytest.mark.parametrize(("name", "codec", "text"), LEGACY, ids=IDS)
def test_the_header_stands_above_the_page(name: str, codec: str, text: str) -> None:
    """The Content-Type header decides where <meta> says otherwise."""
    found, used = decode(page(text, codec, '<meta charset="macintosh">'), f'text/html; Charset="{name.upper()}"')
    assert text in found
    assert used == name


@pytest.mark.parametrize(("name", "codec", "text"), LEGACY, ids=IDS)
def test_unlabelled_bytes_are_detected(name: str, codec: str, text: str) -> None:
    """Without any label the text decides; scripts in ASCII before it do not hide it."""
    script = "<script>" + "var filler = 1;" * 8000 + "</script>"
    assert text in decode(page(text, codec))[0]
    assert text in decode(page(text, codec, script))[0]


@pytest.mark.parametrize("text", [CHINESE, RUSSIAN, FRENCH, "plain ASCII"])
@pytest.mark.parametrize("header", ["", "text/html; charset=iso-8859-1", "text/html; charset=gb2312"])
def test_valid_utf8_is_utf8_whatever_the_label(text: str, header: str) -> None:
    """No other encoding looks like UTF-8 by chance; servers and templates lie."""
    assert decode(page(text, "utf-8", '<meta charset="big5">'), header) == (
        page(text, "utf-8", '<meta charset="big5">').decode(),
        "utf-8",
    )


def test_utf8_with_a_cut_character_stays_utf8() -> None:
    """One broken sequence must not turn a page into mojibake, labelled or not."""
    broken = page(CHINESE, "utf-8").replace(b"</p>", b"\xe6\xb8</p>")
    for header in ("", "text/html; charset=windows-1252"):
        text, name = decode(broken, header)
        assert name == "utf-8"
        assert CHINESE in text
        assert text.count("\ufffd") == 1


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16be"),
    ],
)
def test_a_byte_order_mark_is_the_last_word(mark: bytes, codec: str, name: str) -> None:
    """The mark stands above every label and is no part of the text."""
    assert decode(mark + CHINESE.encode(codec), "text/html; charset=gbk") == (CHINESE, name)


@pytest.mark.parametrize(("codec", "name"), [("utf-16-le", "utf-16le"), ("utf-16-be", "utf-16be")])
def test_utf16_without_a_mark_is_seen_by_its_zeros(codec: str, name: str) -> None:
    """Markup in UTF-16 has a zero in every second byte."""
    assert decode(page(CHINESE, codec)) == (page(CHINESE, codec).decode(codec), name)


def test_an_xml_declaration_labels_a_feed() -> None:
    """Feeds have no <meta>; a nameless declaration says nothing."""
    feed = f'<?xml version="1.0" encoding="Shift_JIS"?><rss><title>{JAPANESE}</title></rss>'
    assert decode(feed.encode("cp932"), "application/xml") == (feed, "shift_jis")
    assert decode(b"<?xml version='1.0'?><rss/>") == ("<?xml version='1.0'?><rss/>", "utf-8")


def test_iso_2022_jp_is_not_taken_for_ascii() -> None:
    """Its bytes are all ASCII: the label and an escape sequence tell."""
    body = page(JAPANESE, "iso2022_jp", '<meta charset="iso-2022-jp">')
    assert decode(body)[1] == "iso-2022-jp"
    assert JAPANESE in decode(body)[0]
    assert decode(b"\x1b$B is an escape", "text/html")[1] == "utf-8"


@pytest.mark.parametrize(
    ("label", "body", "text"),
    [
        ("iso-8859-1", b"\x93caf\xe9\x94 \x80\x81", "“café” €\x81"),
        ("latin1", b"\x85", "…"),
        ("us-ascii", b"na\xefve", "naïve"),
        ("gb2312", "镕".encode("gbk"), "镕"),
        ("gb2312", "𠀀".encode("gb18030"), "𠀀"),
        ("euc-kr", "똠".encode("cp949"), "똠"),
        ("shift_jis", "①㈱".encode("cp932"), "①㈱"),
        ("x-sjis", "①".encode("cp932"), "①"),
        ("euc-jp", b"\xad\xa1", "①"),
        ("big5", "碁銹".encode("cp950"), "碁銹"),
        ("iso-8859-9", "ığ".encode("cp1254"), "ığ"),
        ("tis-620", "ก".encode("cp874"), "ก"),
        ("windows-1253", b"\xd2\xc1", "\ufffdΑ"),
        ("x-user-defined", "né".encode("cp1252"), "né"),
        ("iso-2022-kr", "né".encode("cp1252"), "né"),
        ("no-such-label", "né".encode("cp1252"), "né"),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label: str, body: bytes, text: str) -> None:
    """The label table of the WHATWG Encoding Standard, not the codec of the same name."""
    assert decode(body, f"text/html; charset={label}")[0] == text


def test_a_label_that_does_not_fit_gives_way_to_one_that_does() -> None:
    """A header that cannot be right is overruled by a <meta> that can."""
    body = page(RUSSIAN, "cp1251", '<meta charset="windows-1251">')
    text, name = decode(body, "text/html; charset=euc-kr")
    assert (RUSSIAN in text, name) == (True, "windows-1251")


def test_a_wrong_only_label_is_still_followed() -> None:
    """Bytes without meaning become replacement characters; the rest is read."""
    text, name = decode(b"<p>\xb0\xa1 \xff\xff ok</p>", "text/html; charset=gbk")
    assert name == "gbk"
    assert text.startswith("<p>啊 ")
    assert text.endswith(" ok</p>")
    assert "\ufffd" in text


def test_nothing_but_western_letters_is_windows_1252() -> None:
    """The web's default where a text could be several Latin code pages."""
    assert likeliest("Größe".encode("cp1252")) == "windows-1252"
    assert likeliest(b"\xff\xfe\x00") == "windows-1252"


@given(st.binary(max_size=400), st.sampled_from(["", "text/html", *(f"text/html; charset={name}" for name in IDS)]))
@settings(max_examples=300)
def test_decoding_is_total(body: bytes, header: str) -> None:
    """Any bytes give storable text: no NUL, no lone surrogate, no leading mark."""
    text, name = decode(body, header)
    assert "\0" not in text
    assert text.encode().decode() == text
    assert name == name.lower()
    assert utf8(body, header) == text.encode()


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0\x1b"), max_size=200))
def test_utf8_text_comes_back(text: str) -> None:
    """What was written in UTF-8 is read unchanged, but for a mark at its head."""
    assert decode(("<p>" + text).encode())[0] == "<p>" + text


@pytest.mark.parametrize("before", range(32_765, 32_769))
def test_long_utf8_is_taken_as_it_is_wherever_its_letters_lie(before: int) -> None:
    """Long bodies are looked through slice by slice; a letter may lie across two of them."""
    body = b"x" * before + "Überfahrt über zwölf Brücken nach 東京大阪京都 😀".encode()
    assert utf8(body) is body
    cut = body[:-1]
    assert utf8(cut) == decode(cut)[0].encode() != cut


LABELS = st.sampled_from(["", "text/xml; charset=iso-8859-1", "text/xml; charset=utf-8", "text/xml; charset=koi8-r"])
LATIN = st.text("ab é\xa0ñÃÂ©¿€’\x81", max_size=40)


@settings(deadline=None)
@given(LATIN, st.sampled_from(["latin-1", "cp1252", "utf-8"]), LABELS)
def test_what_is_taken_for_latin1_is_what_decode_reads(text: str, codec: str, label: str) -> None:
    declared = b'<?xml version="1.0" encoding="ISO-8859-1"?>'
    body = declared + text.encode(codec, "ignore") + "é naïf".encode(codec)
    if is_latin1(body, label):
        assert body.decode("latin-1") == decode(body, label)[0]


@pytest.mark.parametrize("label", ["", "text/xml; charset=windows-1252"])
def test_labelled_latin1_is_known_by_its_bytes(label: str) -> None:
    declared = "<?xml version='1.0' encoding='ISO-8859-1'?>"
    assert is_latin1(f"{declared}café".encode("latin-1"), label)
    assert not is_latin1(f"{declared}café".encode(), label)
    assert not is_latin1(codecs.BOM_UTF8 + f"{declared}café".encode("latin-1"), label)
    assert not is_latin1(f"{declared}café “noir”".encode("cp1252"), label)


def test_a_template_that_says_utf8_over_older_text_is_not_believed() -> None:
    text = "Портовый мост закроют на ремонт до осени, сообщили в управлении, после того как нашли трещины. " * 4
    page = f'<meta charset="utf-8"><p>{text}</p>'
    assert decode(page.encode("cp1251")) == (page, "windows-1251")
    assert decode(page.encode("cp1251"), "text/html; charset=utf-8") == (page, "windows-1251")


def test_utf8_with_many_cut_characters_stays_utf8_where_its_label_says_so() -> None:
    cut = "Портовый мост".encode()[:-1] + b" "
    assert decode(b"<meta charset=utf-8>" + cut * 3)[1] == "utf-8"


def test_escapes_into_japanese_need_no_label() -> None:
    page = "<p>交通局は、港の橋を通行止めにすると発表した。</p><p>市民は渡し船を使う。</p>"
    assert decode(page.encode("iso2022_jp")) == (page, "iso-2022-jp")


def test_unlabelled_ukrainian_is_told_from_russian() -> None:
    text = "Міст через гавань із понеділка закриють для всього транспорту, повідомили її інженери. " * 4
    assert decode(f"<p>{text}</p>".encode("koi8_u"))[0] == f"<p>{text}</p>"
