"""Lines that name who wrote a story and who made its pictures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wiredesk.extract import shared_lines
from wiredesk.extract.shared_lines import Shared


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Text und Fotos: Jane Doe", "Jane Doe"),
        ("Fotos und Text: Jane Doe", "Jane Doe"),
        ("Text & photos by Jane Doe", "Jane Doe"),
        ("STORY AND PHOTOS BY JANE DOE", "JANE DOE"),
        ("Texto y fotos: Jane Doe", "Jane Doe"),
        ("Texto e fotos: Jane Doe", "Jane Doe"),
        ("Texte et photos Jane Doe", "Jane Doe"),
        ("Testo e foto di Carla Bianchi", "Carla Bianchi"),
        ("Tekst en foto's: Piet Smit", "Piet Smit"),
        ("Tekst og foto: Kari Lie", "Kari Lie"),
        ("Text och bild: Sven Ek", "Sven Ek"),
        ("Teksti ja kuvat: Aino Virta", "Aino Virta"),
        ("Tekst i zdjęcia: Jan Nowak", "Jan Nowak"),
        ("Text a foto: Jan Novák", "Jan Novák"),
        ("Szöveg és fotó: Kiss Anna", "Kiss Anna"),
        ("Text și foto: Ion Pop", "Ion Pop"),
        ("Текст и фото: Иван Петров", "Иван Петров"),
        ("Yazı ve fotoğraflar: Ali Can", "Ali Can"),
        ("Bài và ảnh: Minh Thư", "Minh Thư"),
        ("文・写真／田中太一", "田中太一"),
        ("文/图 记者 李明", "记者 李明"),
        ("글·사진 김민수 기자", "김민수 기자"),
    ],
)
def test_one_name_for_both(line: str, name: str) -> None:
    assert shared_lines.find(line) == Shared(name, name)


@pytest.mark.parametrize(
    "line",
    [
        "Story by Jane Doe | Photos by John Roe",
        "By Jane Doe | Photography by John Roe",
        "Photos by John Roe, Story by Jane Doe",
        "By Jane Doe (text) and John Roe (photos)",
        "Von Jane Doe (Text) und John Roe (Fotos)",
        "Von Jane Doe Fotos: John Roe",
        "Text: Jane Doe, Fotos: John Roe",
        "Tekst: Jane Doe Foto: John Roe",
        "Текст: Jane Doe, фото: John Roe",
    ],
)
def test_a_name_for_each(line: str) -> None:
    assert shared_lines.find(line) == Shared("Jane Doe", "John Roe")


@pytest.mark.parametrize(
    "line",
    [
        "Text: Jane Doe",
        "Foto: Jane Doe",
        "Text and photos of the fair can be found online.",
        "Bericht und Bilder vom Hafenfest",
        "Von Bild zu Bild: Die Reise",
        "Beitragsbild: Hafenkapelle von Jane Doe in Musterhafen, Beton mit Glas",
        "The board looked at photos by Jane Doe and voted.",
    ],
)
def test_other_lines(line: str) -> None:
    assert shared_lines.find(line) is None


@given(st.text(max_size=150))
def test_any_line_is_read(line: str) -> None:
    found = shared_lines.find(f"Text: {line} Foto: {line}")
    assert found is None or (found.writer in line and found.maker in line) or found.writer
