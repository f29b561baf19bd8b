# ruff: noqa: E501  (one case a line)
"""Pictures are scoped before credits are read: own ones count, those of other stories do not."""

import pytest

from wiredesk.extract import images, scope
from wiredesk.extract.document import Document
from wiredesk.extract.images import ImagesReading
from wiredesk.extract.picture_words import IMAGE_SOURCE

_STORY = "".join(
    f"<p>Paragraph {n}: the harbour town has kept its old ferry for another season, the council said on Monday, and it "
    "will look for a new one in spring, when the money from the county is there.</p>"
    for n in range(5)
)

_FIGURE = "<figure><img src=b.jpg><figcaption>{}</figcaption></figure>"


def read(middle: str = "", *, above: str = "", below: str = "", head: str = "") -> ImagesReading:
    """Read a page whose story has ``middle`` between headline and text."""
    html = (
        f"<html><head>{head}</head><body><nav><a href='/'>Home</a></nav><main><article>{above}<h1>Old ferry stays</h1>"
        f"{middle}<div class='story'>{_STORY}</div>{below}</article></main>"
        "<footer><p>© 2026 Harbour Gazette. All rights reserved.</p></footer></body></html>"
    )
    doc = Document(html, "https://gazette.example/ferry")
    return images.read(doc, scope.find(doc), "Harbour Gazette")


@pytest.mark.parametrize(
    ("markup", "caption", "credit"),
    [
        # a class that says credit
        (
            "<figure><img src=a.jpg><figcaption>The ferry at dawn. "
            "<span class=credit>Jane Doe</span></figcaption></figure>",
            "The ferry at dawn.",
            "Jane Doe",
        ),
        # no telling class: the shape of the string decides
        (
            "<figure><img src=a.jpg><div>The ferry at dawn.</div><div>Jane Doe/Reuters</div></figure>",
            "The ferry at dawn.",
            "Jane Doe/Reuters",
        ),
        # no figure: the box that holds image and words
        (
            "<div class=pic><div><img src=a.jpg></div><p>The ferry at dawn.</p><p>© Jane Doe/imago</p></div>",
            "The ferry at dawn.",
            "Jane Doe/imago",
        ),
        # screen-reader labels name the role of what follows
        (
            "<figure><img src=a.jpg><span class=visually-hidden>Image source, </span><div>Town Council</div>"
            "<figcaption><span class=visually-hidden>Image caption, </span><p>The ferry at dawn</p></figcaption>"
            "</figure>",
            "The ferry at dawn",
            "Town Council",
        ),
        # the next line of an old page, known by its credit word
        (
            "<center><img src=a.jpg></center><p class=picture>The ferry at dawn. Photo: Town Council</p>",
            "The ferry at dawn.",
            "Town Council",
        ),
        # a name in an element of its own after a sentence, in no figure
        (
            "<div><div><img src=a.jpg></div><div><span>The ferry waits at dawn today.</span><span>Jane Doe</span></div>"
            "</div>",
            "The ferry waits at dawn today.",
            "Jane Doe",
        ),
        # the counter of a slide is no caption
        (
            "<figure><img src=a.jpg><figcaption><span>1 / 3</span> The ferry at dawn. <span class=credit>Jane Doe"
            "</span></figcaption></figure>",
            "The ferry at dawn.",
            "Jane Doe",
        ),
        # credit before the caption
        (
            "<figure><img src=a.jpg><figcaption><p>The Harbour Shimbun</p><p>The old ferry lies in the harbour at "
            "dawn, before its first trip.</p></figcaption></figure>",
            "The old ferry lies in the harbour at dawn, before its first trip.",
            "The Harbour Shimbun",
        ),
        # a second element goes on the credit
        (
            "<figure><img src=a.jpg><figcaption>The ferry. <span class=credit>Photo by Jane Doe</span>"
            "<span class=credit>/Example News</span></figcaption></figure>",
            "The ferry.",
            "Jane Doe / Example News",
        ),
        # a credit line right below the picture
        ("<div><img src=a.jpg></div><p class=x>Foto: Jane Doe</p>", None, "Jane Doe"),
        # words for photo in an element of their own; the outlet belongs to the credit
        (
            "<div class=media><img src=a.jpg><div class=info><p class=legend>The ferry at dawn.</p><p class=foto>Foto:</p>"
            "<p class=autor>Ana Roe. GACETA DEL PUERTO</p></div></div>",
            "The ferry at dawn.",
            "Ana Roe. GACETA DEL PUERTO",
        ),
        # the label is hidden in the figure
        (
            "<figure><div><img src=a.jpg><p role=text><span class=vh>इमेज स्रोत, </span><span>LOKESH RAO</span></p></div>"
            "<figcaption>गाँव की पाठशाला</figcaption></figure>",
            "गाँव की पाठशाला",
            "LOKESH RAO",
        ),
        (
            "<figure><img src=a.jpg><figcaption>Prie inkilų gatvės / <span>E. Bla / Visuomenė</span></figcaption></figure>",
            "Prie inkilų gatvės",
            "E. Bla / Visuomenė",
        ),
        (
            "<figure><img src=a.jpg><figcaption>クスノキに付けたマイク=県立高提供</figcaption></figure>",
            "クスノキに付けたマイク",
            "県立高提供",
        ),
        (
            "<figure><img src=a.jpg><figcaption><span>চরে বই নিতে এসেছে শিশুরা। গত বুধবার সকালে</span><span class=attribution>"
            "ছবি: সাইফুল রহিম</span></figcaption></figure>",
            "চরে বই নিতে এসেছে শিশুরা। গত বুধবার সকালে",
            "সাইফুল রহিম",
        ),
        # the credit is the text of a link inside
        (
            "<figure><img src=a.jpg><figcaption><span class=caption>The ferry at dawn.</span> <span class=attribution>"
            "<a class=source href=#>Tomas Doe/Shutterstock</a></span></figcaption></figure>",
            "The ferry at dawn.",
            "Tomas Doe/Shutterstock",
        ),
        (
            "<div><img src=a.jpg></div><p class=wp-caption-text>လှေပေါ်ရှိ ကလေးများ (ဓာတ်ပုံ – ကိုအောင်)</p>",
            "လှေပေါ်ရှိ ကလေးများ",
            "ကိုအောင်",
        ),
        # an address behind the name
        (
            "<figure><img src=a.jpg><figcaption><span class=caption-text>The ferry at dawn.</span> <span"
            " class=caption-credit>Anna Doe <a href=mailto:a@b.example>adoe@gazette.example</a></span></figcaption></figure>",
            "The ferry at dawn.",
            "Anna Doe",
        ),
        (
            "<figure><img src=a.jpg><figcaption>Growers turn the baskets. <cite>(Supplied: Lake Oysters)</cite>"
            "</figcaption></figure>",
            "Growers turn the baskets.",
            "Supplied: Lake Oysters",
        ),
        (
            "<figure><img src=a.jpg><figcaption><strong class=caption>The kitchen</strong><span class=photo-author>"
            "/ Foto Zorko Matek/PIXSELL</span></figcaption></figure>",
            "The kitchen",
            "Zorko Matek/PIXSELL",
        ),
        (
            "<figure><img src=a.jpg><figcaption>입학식의 신입생들 [촬영 한지은]</figcaption></figure>",
            "입학식의 신입생들",
            "한지은",
        ),
        (
            "<div><img src=a.jpg width=440><div class=image-metadata><strong class=image__caption>Jane Doe </strong>"
            "(Instagram Jane Doe)</div></div>",
            "Jane Doe",
            "Instagram Jane Doe",
        ),
        # an image that a script adds: only its caption is there
        (
            "<div class=image-wrap><div class=image-credit>Jane Doe | Moment | Getty Images</div></div>",
            None,
            "Jane Doe | Moment | Getty Images",
        ),
    ],
)
def test_layouts_of_caption_and_credit(markup: str, caption: str | None, credit: str) -> None:
    found = read(markup)
    assert found.photo_credits == (credit,)
    assert found.images[0].caption == caption
    assert found.images[0].credit == credit
    assert found.images[0].lead
    assert found.consumed


def test_a_lead_picture_may_stand_above_the_headline() -> None:
    found = read(above="<figure><img src=/a.jpg><figcaption>Foto: Jane Doe</figcaption></figure>")
    assert found.photo_credits == ("Jane Doe",)
    assert found.images[0].url == "https://gazette.example/a.jpg"


def test_a_credit_line_in_the_text_flow_needs_no_picture() -> None:
    found = read("<p>Photo:Ministry of Ports</p>")
    assert found.photo_credits == ("Ministry of Ports",)
    assert found.evidence == "line in the text"
    assert len(found.consumed) == 1


def test_a_photo_note_of_turkish_agency_copy_is_a_credit_line() -> None:
    assert read("<p>Fotoğraf, AA tarafından servis edilmiştir.</p>").photo_credits == ("AA",)


def test_an_east_asian_caption_below_the_picture_is_known_by_its_last_word() -> None:
    found = read("<div><p><img src=a.jpg></p><p>图为旧渡轮停靠在港口。新华社记者 李明 摄</p></div>")
    assert found.photo_credits == ("新华社记者 李明 摄",)
    assert found.images[0].caption == "图为旧渡轮停靠在港口。"


def test_a_bar_in_an_element_of_its_own_joins_maker_and_outlet() -> None:
    markup = (
        "<figure><img src=b.jpg><figcaption>The ferry at dawn.</figcaption><p>Jane Doe</p><p>/</p><p>KQMN</p></figure>"
    )
    assert read(markup).photo_credits == ("Jane Doe / KQMN",)


def test_the_last_words_on_the_card_of_another_story_are_no_credit() -> None:
    title = "هزینه کار حدود ۱۴۰ میلیارد تومان برآورد شده است. نزدیک به نیمی ا"
    card = f"<li><a href=/s><img src=s.jpg></a><a href=/s>{title}</a><span>ایرنا</span></li>"
    assert read(below=f"<ul>{card * 3}</ul>").photo_credits == ()


def test_a_credit_may_run_through_two_links() -> None:
    caption = "Photo by <a href=https://unsplash.com/@j>Jane Doe</a> on <a href=https://unsplash.com>Unsplash</a>"
    assert read(_FIGURE.format(caption)).photo_credits == ("Jane Doe on Unsplash",)


def test_a_line_right_below_the_picture_may_end_with_an_agency_in_brackets() -> None:
    found = read("<div><img src=/a.jpg><br>다리 앞 전경 [연합뉴스 자료사진]<br></div>")
    assert found.photo_credits == ("연합뉴스 자료사진",)


def test_attributes_count_where_nothing_is_printed() -> None:
    assert read("<figure><img src=a.jpg data-credit='Jane Doe'></figure>").photo_credits == ("Jane Doe",)
    titled = read("<figure><img src=a.jpg title='The ferry at dawn | IMAGO/Jane Doe'></figure>")
    assert titled.photo_credits == ("IMAGO/Jane Doe",)


def test_an_old_editor_keeps_the_credit_in_an_attribute_of_its_own() -> None:
    found = read("<p><img src=a.jpg cutline='The ferry at dawn.' credit='By Jane Doe for Harbour Line'></p>")
    assert [(one.caption, one.credit) for one in found.images] == [("The ferry at dawn.", "Jane Doe for Harbour Line")]


def test_a_caption_in_an_attribute_stands_beside_a_credit_in_another() -> None:
    found = read("<div><img src=a.jpg data-caption='The ferry at dawn.' data-credit='Jane Doe/NTB'></div>")
    assert [(one.caption, one.credit) for one in found.images] == [("The ferry at dawn.", "Jane Doe/NTB")]


def test_every_slide_of_a_gallery_below_the_story_counts() -> None:
    slides = "".join(_FIGURE.format(f"The ferry, view {n}. Photo: Jane Doe {n}") for n in range(12))
    assert len(read(below=f"<div class=gallery>{slides}</div>").images) == 12


def test_a_short_story_in_chinese_is_no_caption() -> None:
    text = "".join(
        f"<p>　　港口城市决定把旧渡轮再保留一个航季，市议会第{n}次会议周一宣布了这一决定。</p>" for n in range(5)
    )
    html = f"<html><body><h1>渡轮再留一季</h1><div><p><img src=a.jpg></p><p>渡轮。李明 摄</p>{text}</div></body></html>"
    doc = Document(html, "https://gazette.example/ferry")
    assert len(images.read(doc, scope.find(doc)).consumed) == 1


def test_structured_data_counts_where_the_page_prints_no_such_credit() -> None:
    ld = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Old ferry stays", "image": '
        '{"@type": "ImageObject", "url": "a.jpg", "creditText": "Jane Doe"}}</script>'
    )
    assert read("<figure><img src=a.jpg></figure>", head=ld).photo_credits == ("Jane Doe",)
    assert read(head=ld).photo_credits == ("Jane Doe",)
    printed = "<figure><img src=a.jpg><figcaption>© Jane Doe / Example Images</figcaption></figure>"
    assert read(printed, head=ld).photo_credits == ("Jane Doe / Example Images",)


def test_the_publisher_in_structured_data_is_no_credit() -> None:
    ld = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Old ferry stays", "image": '
        '{"@type": "ImageObject", "creditText": "Harbour Gazette"}}</script>'
    )
    assert read("<figure><img src=a.jpg></figure>", head=ld).photo_credits == ()


def test_a_credit_printed_on_several_pictures_is_given_once_and_the_lead_comes_first() -> None:
    one = "<figure><img src=a.jpg><figcaption>One. © Jane Doe</figcaption></figure>"
    two = "<figure><img src=b.jpg><figcaption>Two. © John Roe</figcaption></figure>"
    three = "<figure><img src=c.jpg><figcaption>Three. © JANE DOE</figcaption></figure>"
    found = read(one + two + three)
    assert found.photo_credits == ("Jane Doe", "John Roe")
    assert [image.lead for image in found.images] == [True, False, False]


@pytest.mark.parametrize(
    "markup",
    [
        f"<div class=related>{_FIGURE.format('Other story. Foto: John Roe')}</div>",
        f"<a href=/other>{_FIGURE.format('Another ferry sinks in the harbour, nobody is hurt')}</a>",
        "<div class=author-box><img src=j.jpg><p>Jane Doe</p><p>She writes about harbours, ferries, towns.</p></div>",
        f"<div class=advertisement>{_FIGURE.format('© Soap Company')}</div>",
        _FIGURE.format("The ferry at dawn. © RIPRODUZIONE RISERVATA"),
        _FIGURE.format("The ferry leaves the harbour in the morning fog (Archivbild)"),
        _FIGURE.format("Image: The ferry leaves the harbour in the morning fog as children wave"),
        "<p>Alle Fotos auf dieser Seite stehen unter der Lizenz des jeweiligen Verlags und sind geschützt.</p>",
    ],
)
def test_pages_without_credit_give_none(markup: str) -> None:
    assert read(markup).photo_credits == ()


def test_icons_and_thumbnails_are_no_pictures_of_the_story() -> None:
    assert read("<img src=/img/logo.svg><img src=x.jpg width=40 height=40>").images == ()


@pytest.mark.parametrize("name", ["btn_print.gif", "qrcode-app.png", "dotclear.gif", "writer_rss.gif"])
def test_buttons_and_codes_are_no_pictures(name: str) -> None:
    assert read(f"<img src='/common/{name}'>").images == ()


def test_the_call_sign_of_the_station_alone_below_a_picture_is_its_credit() -> None:
    html = f"<main><article><h1>Old ferry stays</h1>{_FIGURE.format('KQMN')}<div>{_STORY}</div></article></main>"
    doc = Document(html, "https://kqmn.example/ferry")
    assert images.read(doc, scope.find(doc), "KQMN News 5").photo_credits == ("KQMN",)


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("<div>Tekst: Guro Dahl Foto: Kai Lund</div>", "Kai Lund"),
        ("<p>Фото Ивана Петрова</p>", "Ивана Петрова"),
        ("<p>Text und Fotos: Kai Lund</p>", "Kai Lund"),
        ("<div>STORY BY GURO DAHL | PHOTOS BY KAI LUND</div>", "KAI LUND"),
        ("<div>GAZETTE PHOTO / KAI LUND</div>", "GAZETTE PHOTO / KAI LUND"),
        ("<div>(Borítókép: A régi híd. Fotó: Lund Kai / Kikötő)</div>", "Lund Kai / Kikötő"),
    ],
)
def test_a_line_may_name_the_maker_behind_the_writer_or_without_a_mark(line: str, credit: str) -> None:
    assert read(line).photo_credits == (credit,)


def test_a_box_called_credit_with_the_writer_credits_no_picture() -> None:
    box = "<div class=credit><div class=credit-name><h6>Anna Doe</h6></div><div class=credit-label>Tim Redaksi</div></div>"
    found = read(
        above=box + "<div class=photo><img src=/a.jpg><div class=caption>The ferry. (Foto: ANTARA)</div></div>"
    )
    assert found.photo_credits == ("ANTARA",)


def test_the_picture_of_another_story_below_is_none_of_this_one() -> None:
    card = (
        "<div class=list><h3>Trending</h3><article><figure><img src=/t.jpg><figcaption>(Getty Images)</figcaption></figure>"
        "<a href=/t1>The ferry schedule returns to normal</a></article></div>"
    )
    assert read(below=card).photo_credits == ()


def test_an_image_label_before_a_caption_makes_it_no_credit() -> None:
    markup = (
        "<figure><img src=a.jpg><figcaption><span>Image:</span> <p>The mayor, left, has left the ferry</p></figcaption>"
    )
    assert read(markup + "</figure>").photo_credits == ()


def test_attributes_of_an_empty_element_that_a_script_fills_hold_caption_and_credit() -> None:
    data = "<div class=ccw data-c-caption='The ferry.' data-c-credit='Jane Doe/Gazette'></div>"
    [image] = read(f"<figure><img src=a.jpg>{data}</figure>").images
    assert (image.caption, image.credit) == ("The ferry.", "Jane Doe/Gazette")


def test_a_gallery_below_the_story_belongs_to_it() -> None:
    slides = "".join(
        f"<li><img src=/g{n}.jpg><span>The alley.</span> <span>Picture: {who}</span></li>"
        for n, who in ((1, "Jane Doe"), (2, "Harbour Club"))
    )
    found = read(below=f"<div class=gallery><h4>Gallery</h4><ul>{slides}</ul></div>")
    assert found.photo_credits == ("Jane Doe", "Harbour Club")


def test_a_byline_beside_a_logo_is_no_credit() -> None:
    row = "<div class=Art-logo><img src=/npr.png alt=NPR></div><div class=Art-byline><span>NPR</span> | By <a>Jane Doe</a></div>"
    assert read(above=row).photo_credits == ()


@pytest.mark.parametrize("label", IMAGE_SOURCE.split("|"))
def test_labels_for_screen_readers_name_whose_picture_it_is(label: str) -> None:
    markup = f"<figure><img src=a.jpg><p role=text><span class=vh>{label}, </span><span>LOKESH RAO</span></p></figure>"
    assert read(markup).photo_credits == ("LOKESH RAO",)


@pytest.mark.parametrize("credit", ["Polizei", "Archiv", "Redaktion"])
def test_a_house_or_an_archive_may_be_the_credit(credit: str) -> None:
    markup = f"<figure><img src=a.jpg><figcaption>The ferry at dawn. <span class=credit>{credit}</span></figcaption></figure>"
    assert read(markup).photo_credits == (credit,)


@pytest.mark.parametrize(("kind", "credits"), [("body", ("Jane Doe/AFP",)), ("offer", ())])
def test_a_figure_behind_a_meter_belongs_to_the_story(kind: str, credits: tuple[str, ...]) -> None:
    """Where the last paragraph stands in a paywall as well; else it is a picture of the offer."""
    figure = _FIGURE.format("The ferry. Photograph: Jane Doe/AFP").replace("<figure", f"<figure class='{kind} paywall'")
    rest = _STORY.replace("<p>", "<p class='body paywall'>") if kind == "body" else _STORY
    html = f"<main><article><h1>Old ferry stays</h1><div>{_STORY}{figure}{rest}</div></article></main>"
    doc = Document(html, "https://gazette.example/ferry")
    assert images.read(doc, scope.find(doc)).photo_credits == credits


_LONG = "The ferry leaves the old pier on its first trip of the day."


@pytest.mark.parametrize(
    ("markup", "credits"),
    [
        (f"<div class=image><img src=/a.jpg width=600><div><cite>Jane Doe/Icon</cite>{_LONG}</div></div>", ("Jane Doe/Icon",)),
        (f"<div class=photo><img src=/a.jpg width=600><span class='pb author'>Facebook</span> {_LONG}</div>", ("Facebook",)),
        ("<figure><img src=/a.jpg><figcaption data-caption=x><span data-copyright='AFP/JANE DOE'></span></figcaption></figure>", ("AFP/JANE DOE",)),
        ("<figure><img src=/a.jpg><span class=rights>Copyright 2026 The Associated Press. All rights reserved</span></figure>", ("The Associated Press",)),
        (f"<div class='fotonoticia_compartir'><div class=foto><img src=/a.jpg width=600><p class=figcaption>{_LONG} / JANE DOE</p></div></div>", ("JANE DOE",)),
        ("<div class=teaser><div><p>The ferry.</p></div><div class=teaser_right>Foto: Antara/Jane Doe</div></div>", ("Antara/Jane Doe",)),
        ("<div class=head><b>Fotografer: Jane Doe</b></div>", ("Jane Doe",)),
        (f"<figure><object></object></figure><span class=video-credit>Video muted: click for sound</span><p class=caption>{_LONG}</p>", ()),
        (f"<figure><figcaption itemprop=author itemtype=http://schema.org/Person><span>Jane Doe</span></figcaption></figure><figure><img src=/a.jpg><figcaption><span>TV</span><div>{_LONG}</div></figcaption></figure>", ()),
        (_FIGURE.format("<span class=desc>The pier.</span> <span class=copy>Photo Markus Schreiber. AP</span>"), ("Markus Schreiber. AP",)),
        (_FIGURE.format(f"{_LONG} - crédito @janedoe/X"), ("@janedoe/X",)),
        (_FIGURE.format(f"{_LONG} - crédito hipotecario"), ()),
        (f"<figure><img src=a.jpg><figcaption class=img-caption><div class=caption-text>{_LONG}</div>Jane Doe III / AP, file</figcaption></figure>", ("Jane Doe III / AP, file",)),
        ("<div><img src=/a.jpg width=800 title='Foto Jane Doe / LaPresse\n17-01-2026 Roma\nPolitica\nPhoto Jane Doe / LaPresse\n17-01-2026 Rome (Italy)\nIn the pic the board'></div>", ("Jane Doe / LaPresse",)),
        (f"<figure><img src=/a.jpg><figcaption class=h5><span class=author>Autor: SE</span> <span>{_LONG}</span></figcaption></figure>", ("SE",)),
        (_FIGURE.format("Arthur A. Levine Books"), ()),
        (_FIGURE.format("The pier / Photo by Jane Doe on <a href=https://unsplash.com>Unsplash</a>"), ("Jane Doe on Unsplash",)),
        ("<p>© 2026 Harbour Network</p>", ()),
        ("<div class=credit><p class=byline>Jane Doe</p><p>From Tuesday's Gazette</p></div>", ()),
        ("<div class='vcard source-org'><img src=/ap.jpg width=200>The Associated Press</div>", ()),
    ],
)  # fmt: skip
def test_markup_that_old_editors_and_portals_use(markup: str, credits: tuple[str, ...]) -> None:
    assert read(markup).photo_credits == credits


def test_a_menu_beside_a_logo_is_no_credit() -> None:
    menu = "<div class=top><div><a href=/t>TOP NEWS</a> | <a href=/n>NEWEST</a> | <a href=/p>PRESS</a> |</div><img src=/gazette.png width=300></div>"
    assert read(above=menu).photo_credits == ()
