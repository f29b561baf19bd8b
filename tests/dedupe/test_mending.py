"""Escaped and misread letters are compared as the letters they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.dedupe import fingerprint
from wiredesk.dedupe.mending import mended

SAID = (
    "Fünf Preisträgerinnen prüfen “süße” Äpfel — täglich.",
    "L’été à l’école : « où ça ? » Là-bas, près du château…",
    "Bartın'de taş köprü 7 yıl sonra yeniden açıldı, “çok güzel”",
    "Москва — столица России, сказал мэр.",
    "Η Αθήνα είναι η πρωτεύουσα.",
    "首相は会見で述べた。道路の復旧は来週以降になる。",
    "ชาวนาภูเก็ตเผชิญภัยแล้ง",
)


def misread(text: str) -> str:
    """UTF-8 as a browser shows it that was told windows-1252."""
    shown = []
    for byte in text.encode():
        try:
            shown.append(bytes([byte]).decode("cp1252"))
        except UnicodeDecodeError:
            shown.append(chr(byte))
    return "".join(shown)


@pytest.mark.parametrize("text", SAID)
def test_a_misread_text_is_the_same_text(text: str) -> None:
    assert mended(misread(text)) == text
    assert fingerprint(misread(text)) == fingerprint(text)


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("F&#252;nf &auml;ltere M&#xe4;nner", "Fünf ältere Männer"),
        ("AT&T; R&D &amp; more", "AT&T; R&D & more"),
        ("Fish & chips; salt", "Fish & chips; salt"),
        ("caf&eacute; at ?page=2&region=north", "café at ?page=2&region=north"),
    ],
)
def test_escaped_letters_are_letters(printed: str, meant: str) -> None:
    assert mended(printed) == meant


@pytest.mark.parametrize(
    "text",
    [
        *SAID,
        "„Groß“, „süß“ und „Spaß“ — „ALLES IM MENÜ“, „MENÜ“, „MENÜ“",
        "Ã©t is no word, and two Ã© are chance",
        "NÃO, NÃO e NÃO: SÃO PAULO",
    ],
)
def test_what_was_read_rightly_stays(text: str) -> None:
    assert mended(text) == text


@given(st.text())
def test_mending_is_total(text: str) -> None:
    assert isinstance(mended(text), str)
