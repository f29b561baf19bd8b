"""Credits in long captions without a picture, above it, in links to its large copy, with the house's own name."""

import pytest

from tests.extract.test_images import read
from wiredesk.extract import cutlines


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("港口的新燈塔於週二啟用，照亮整個海灣。﹝路透﹞", "路透"),
        ("港口的新燈塔於週二啟用。（圖︰港務局提供）", "港務局提供"),
        ("港口的新燈塔於週二啟用。（圖﹕港務局提供）", "港務局提供"),
        ("港口的新燈塔於週二啟用。﹙图∶新华社﹚", "新华社"),
        ("圖∕港務局提供", "港務局提供"),
        ("Pelabuhan dibuka pada pagi hari. Doc. pelabuhan.example RADIO", "pelabuhan.example RADIO"),
    ],
)
def test_other_widths_of_marks_and_the_short_form_of_documentation(caption: str, credit: str) -> None:
    assert cutlines.split_caption(caption)[1] == credit


def test_a_czech_title_is_no_short_form_of_documentation() -> None:
    assert cutlines.split_caption("Na snímku je doc. Jan Novák v přístavu")[1] is None


_LONG = "The ferry of the island is towed past the old pier, where the crew waved to those who had waited for it. " * 5


def test_a_long_caption_counts_where_its_picture_is_for_a_script_to_draw() -> None:
    marked = f"<div class=lead><div></div></div><div class=embed-caption>{_LONG}(AP Photo/Jane Doe)</div>"
    assert read(marked).photo_credits == ("AP Photo/Jane Doe",)
    assert read(marked.replace("embed-caption", "embed-words")).photo_credits == ()


def test_a_class_may_shorten_the_word_for_caption() -> None:
    assert read("<div><div class=img_cptn>The ferry at dawn. (Reuters)</div></div>").photo_credits == ("Reuters",)


@pytest.mark.parametrize(
    ("href", "credits"), [("/i/large.jpg?81", ("Jane Doe",)), ("/i/large.webp", ("Jane Doe",)), ("/another", ())]
)
def test_a_link_to_the_large_copy_may_hold_picture_and_caption(href: str, credits: tuple[str, ...]) -> None:
    inner = "<img src=/i/a.jpg><figcaption>The ferry at dawn, seen from the pier. Bild Jane Doe</figcaption>"
    assert read(f"<div class=image><a href='{href}'>{inner}</a></div>").photo_credits == credits


@pytest.mark.parametrize(
    ("caption", "credits"),
    [
        ("The ferry at dawn. (Gazette file photo)", ("Gazette file photo",)),
        ("The ferry at dawn. (Tribune file photo)", ()),
        ("HARBOUR GAZETTE", ("HARBOUR GAZETTE",)),
        ("HARBOUR NIGHT", ()),
    ],
)
def test_the_house_may_credit_itself_by_its_last_word_or_alone(caption: str, credits: tuple[str, ...]) -> None:
    assert read(f"<div class=pic><img src=a.jpg><p class=figcaption>{caption}</p></div>").photo_credits == credits


@pytest.mark.parametrize(
    ("line", "credits"),
    [
        ("<div class=def-foto>Gazette/Jane Doe</div>", ("Gazette/Jane Doe",)),
        ("<div class=def-foto>The old ferry</div>", ()),
        ("<div class=def-town>Gazette/Jane Doe</div>", ()),
        ("<div class=def-foto>Gazette/Jane Doe</div><p>The harbour in March</p>", ()),
    ],
)
def test_a_credit_may_stand_right_above_its_picture(line: str, credits: tuple[str, ...]) -> None:
    assert read(f"{line}<div class=img-detail><img src=a.jpg></div>").photo_credits == credits


def test_a_credit_word_behind_a_lost_label_is_none_of_the_credit() -> None:
    line = "<span class=caption__credit>: Photo: PA</span>"
    html = f"<figure><img src=/p.jpg width=640 height=400><figcaption>The pier at dawn. {line}</figcaption></figure>"
    assert read(html).photo_credits == ("PA",)


def test_the_caption_before_a_credit_may_be_a_place_with_a_full_stop() -> None:
    html = "<p><img src=/p.jpg width=640 height=400></p><p>Harbour Island, New York. Photo: Getty</p>"
    assert read(html).photo_credits == ("Getty",)


def test_a_picture_that_a_script_loads_late_has_its_credit_below() -> None:
    html = "<p><img data-lazyload=/p.png src=data:image/png;base64,iV width=640 height=400></p><p>港务局供图</p>"
    assert read(html).photo_credits == ("港务局供图",)
