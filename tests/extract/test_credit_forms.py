# ruff: noqa: E501  (one case a line)
"""Forms of photo credits beyond the sentence's end: bars, plug-ins, attributes, data, embeds; and what is none."""

import json

import pytest

from tests.extract.pages import STORY, article
from tests.extract.test_credits_world import read
from wiredesk.extract import read_article

_IMAGE = "<img src=/i/a.jpg width=800 height=500{}>"
_CAPTION = "The ferry leaves the harbour at dawn on Monday."


def _photo_credits(markup: str, language: str = "en") -> list[str]:
    return list(read(language, markup).photo_credits)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("ar", "مصدر الصورة"),
        ("bg", "Източник на снимката"),
        ("cs", "Zdroj fotografie"),
        ("el", "Πηγή φωτογραφίας"),
        ("es", "Fuente de la foto"),
        ("es", "Fuente imagen"),
        ("fa", "منبع عکس"),
        ("fi", "Kuvan lähde"),
        ("fr", "Source de l'image "),
        ("he", "מקור התמונה"),
        ("hu", "Fotó forrása"),
        ("id", "Sumber foto"),
        ("it", "Fonte foto"),
        ("nl", "Bron foto"),
        ("pl", "Źródło zdjęcia"),
        ("pt", "Crédito da foto"),
        ("ro", "Sursa foto"),
        ("ru", "Источник фото"),
        ("sr", "Izvor fotografije"),
        ("th", "ที่มาภาพ"),
        ("tr", "Görsel kaynağı"),
        ("uk", "Джерело фото"),
        ("vi", "Nguồn ảnh"),
    ],
)
def test_the_source_of_a_picture_is_its_credit_beside_it_and_below_the_text(language: str, label: str) -> None:
    figure = f"<figure>{_IMAGE.format('')}<figcaption>{{}}</figcaption></figure>"
    assert _photo_credits(figure.format(f"{label}: Jan Ruiz"), language) == ["Jan Ruiz"]
    found = read_article(article(f"{STORY}{STORY}<p><em>{label}: Jan Ruiz</em></p>"))
    assert (found.photo_credits, found.attribution) == (("Jan Ruiz",), ())


@pytest.mark.parametrize(
    ("language", "line", "credit"),
    [
        ("ar", "صورة | رويترز", "رويترز"),
        ("cs", "Foto | ČTK", "ČTK"),
        ("de", "Foto – APA", "APA"),
        ("el", "ΦΩΤΟ | EUROKINISSI", "EUROKINISSI"),
        ("en", "(Jane Roe/Agency/Handout via REUTERS)", "Jane Roe/Agency/Handout via REUTERS"),
        ("en", "(Xinhua/Li Ming)", "Xinhua/Li Ming"),
        ("en", "AP Photo/Jane Roe", "AP Photo/Jane Roe"),
        ("en", "PHOTO | JANE ROE | NATION", "JANE ROE | NATION"),
        ("en", "Photo – Jane Roe", "Jane Roe"),
        ("es", "Foto | EFE", "EFE"),
        ("fa", "عکس | رضا احمدی", "رضا احمدی"),
        ("fi", "KUVA | STT", "STT"),
        ("fr", "Photo fournie par la mairie", "la mairie"),
        ("fr", "Photo | AFP", "AFP"),
        ("hu", "(Fotó | MTI)", "MTI"),
        ("id", "(ANTARA FOTO/Budi Santoso)", "ANTARA FOTO/Budi Santoso"),
        ("it", "FOTO | ANSA", "ANSA"),
        ("ja", "写真｜ロイター", "ロイター"),
        ("ko", "사진 | 연합뉴스", "연합뉴스"),
        ("nl", "Foto - Jan Roos", "Jan Roos"),
        ("ro", "FOTO | Agerpres", "Agerpres"),
        ("ru", "Фото | ТАСС", "ТАСС"),
        ("sw", "PICHA | AFP", "AFP"),
        ("sw", "Picha: Juma Ali", "Juma Ali"),
        ("sw", "Picha/Reuters", "Reuters"),
        ("tr", "Fotoğraf | Reuters", "Reuters"),
        ("vi", "Ảnh minh họa: Internet", "Internet"),
        ("zh", "图｜视觉中国", "视觉中国"),
        ("zh", "摄影 | 李明", "李明"),
    ],
)
def test_a_line_below_a_picture_credits_it(language: str, line: str, credit: str) -> None:
    figure = f"<figure>{_IMAGE.format('')}</figure>"
    assert _photo_credits(f"{figure}<p>{line}</p>", language) == [credit]
    assert _photo_credits(f"{figure[:-9]}<figcaption>{line}</figcaption></figure>", language) == [credit]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Photos | Videos | News</p>",
        "<p>Photo | Video</p>",
        "<p>Foto | Video | Podcast</p>",
        "<p>사진 | 영상 | 뉴스</p>",
        "<p>PHOTO | Harbour opens for ferries</p>",
        f"<figure>{_IMAGE.format('')}<figcaption>Photo – The harbour at dawn</figcaption></figure>",
        f"<figure>{_IMAGE.format('')}<figcaption>Foto – Hafen Seestadt</figcaption></figure>",
        f"<figure>{_IMAGE.format('')}</figure><p>(Seaside/Northport)</p>",
        f"<figure data-author='Jane Roe' data-source='gallery'>{_IMAGE.format('')}</figure>",
        f"<figure data-source='//cdn.example/Reuters.jpg'>{_IMAGE.format('')}</figure>",
        f"<figure data-credit=true data-copyright=0>{_IMAGE.format('')}</figure>",
        f"<figure data-credit=''>{_IMAGE.format('')}<figcaption>{_CAPTION}</figcaption></figure>",
    ],
)
def test_what_looks_like_these_forms_and_is_none(markup: str) -> None:
    assert _photo_credits(markup) == []


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="media-credit-container">{image}<span class="media-credit">Jane Roe</span></div>',
        '<figure class="wp-caption">{image}<figcaption class="wp-caption-text">{caption}<span class="media-credit"> | Jane Roe</span></figcaption></figure>',
        '<figure>{image}<span class="wp-media-credit">Jane Roe</span><figcaption>{caption}</figcaption></figure>',
        '<figure>{image}<div class="image-credit">Jane Roe</div></figure>',
        '<div class="image-credits-wrapper">{image}<span class="image-credits">Picture: <a href=/x>Jane Roe</a></span></div>',
        '<span class="isc-source">{image}<span class="isc-source-text">Source: Jane Roe</span></span>',
        '<div class="field field--name-field-media-image">{image}</div><div class="field field--name-field-credit field__item">Jane Roe</div>',
        '<article class="media media--type-image"><div class="field field--name-field-media-image">{image}</div><div class="field field--name-field-copyright">© Jane Roe</div></article>',
        '<div class="file file-image"><div class="content">{image}<div class="field field-name-field-file-image-credit"><div class="field-item even">Jane Roe</div></div></div></div>',
        '<figure itemscope itemtype="https://schema.org/ImageObject">{image}<meta itemprop=creditText content="Jane Roe"></figure>',
        '<figure itemscope itemtype="https://schema.org/ImageObject">{image}<meta itemprop=copyrightNotice content="© Jane Roe"></figure>',
        '<figure itemscope itemtype="https://schema.org/ImageObject">{image}<figcaption>{caption} <span itemprop=copyrightHolder>Jane Roe</span></figcaption></figure>',
    ],
)
def test_the_markup_of_publishing_systems_and_plug_ins(markup: str) -> None:
    assert _photo_credits(markup.format(image=_IMAGE.format(""), caption=_CAPTION)) == ["Jane Roe"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("data-copyright", "© Jane Roe"),
        ("data-copyright-notice", "© 2026 Jane Roe"),
        ("data-credit", "Jane Roe"),
        ("data-credit-line", "Photo: Jane Roe"),
        ("data-image-credit", "Jane Roe"),
        ("data-iptc-credit", "Jane Roe"),
        ("data-photographer", "Jane Roe"),
        ("data-attribution", "Jane Roe/Reuters"),
        ("data-byline", "Jane Roe/Reuters"),
        ("data-source", "Jane Roe/Reuters"),
    ],
)
def test_attributes_of_the_picture_or_its_figure(name: str, value: str) -> None:
    attribute = f' {name}="{value}"'
    expected = ["Jane Roe/Reuters"] if "Reuters" in value else ["Jane Roe"]
    assert _photo_credits(f"<figure>{_IMAGE.format(attribute)}<figcaption>{_CAPTION}</figcaption></figure>") == expected
    assert (
        _photo_credits(f"<figure{attribute}>{_IMAGE.format('')}<figcaption>{_CAPTION}</figcaption></figure>")
        == expected
    )


def test_the_link_that_opens_a_picture_large_holds_its_caption() -> None:
    image = _IMAGE.format("")
    caption = 'data-caption="Roots at a market. Photo: Jane Roe"'
    assert _photo_credits(f"<div class=featured-image><a href=/i/a.jpg {caption}>{image}</a></div>") == ["Jane Roe"]
    titled = "<div class=featured-image><a href=/p/1 title='{}'>" + image + "</a></div>"
    assert _photo_credits(titled.format("A man votes. (AP Photo/Jane Roe)")) == ["AP Photo/Jane Roe"]
    assert _photo_credits(titled.format("Harbour red (Tinto Crianza)")) == []


def test_brackets_at_the_end_of_all_captions_hold_their_makers() -> None:
    figure = "<div class=visual><img src=/i/{0}.jpg width=800 height=500><figcaption>{1}</figcaption></div>"
    first, second = "The old carousel turns (Franco Bustamante)", "A horse before (Ignacia Roldán)"
    assert _photo_credits(figure.format(1, first) + figure.format(2, second)) == ["Franco Bustamante", "Ignacia Roldán"]
    assert _photo_credits(figure.format(1, first) + figure.format(2, "A horse before the works")) == []


def test_roles_in_a_box_called_credit_are_no_credits() -> None:
    box = "<div class=credit><h6>Ratih Prameswari</h6><p>Penulis</p><h6>Yudha Wibisono</h6><p>Editor</p></div>"
    figure = f"<figure>{_IMAGE.format('')}<figcaption>Petani. (KABAR/Reza Alamsyah)</figcaption></figure>"
    assert _photo_credits(box + figure, "id") == ["KABAR/Reza Alamsyah"]


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        ({"creditText": "Jane Roe"}, ("Jane Roe",)),
        ({"copyrightNotice": "© Jane Roe/Reuters"}, ("Jane Roe/Reuters",)),
        ({"copyrightHolder": {"@type": "Organization", "name": "AFP"}}, ("AFP",)),
        (
            {"creator": {"@type": "Person", "name": "Jane Roe"}, "acquireLicensePage": "https://news.example/buy"},
            ("Jane Roe",),
        ),
        ({"creator": {"@type": "Person", "name": "Jane Roe"}}, ()),
        ({"creator": {"@type": "Person", "name": "John Doe"}, "acquireLicensePage": "https://news.example/buy"}, ()),
        ({"author": {"@type": "Person", "name": "Jane Roe"}}, ()),
        ({"creditText": "The Example"}, ()),
    ],
)
def test_json_ld_of_the_lead_picture(image: dict[str, object], expected: tuple[str, ...]) -> None:
    """A creator counts where the picture is for sale, and not the writer; the credit is the lead's."""
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Board votes to widen the channel",
        "author": {"@type": "Person", "name": "John Doe"},
        "publisher": {"@type": "Organization", "name": "The Example"},
        "image": {"@type": "ImageObject", "url": "/i/a.jpg", **image},
    }
    head = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    found = read_article(article(f"<figure>{_IMAGE.format('')}</figure>{STORY}", head))
    assert found.photo_credits == expected
    assert found.images[0].credit == (expected[0] if expected else None)


def test_the_state_of_arc_publishing_credits_the_lead_picture() -> None:
    lead = {"type": "image", "credits": {"by": [{"name": "Jane Roe"}], "affiliation": [{"name": "AFP"}]}}
    story = {
        "headlines": {"basic": "x"},
        "content_elements": [{"type": "text", "content": "x" * 300}],
        "promo_items": {"basic": lead},
    }
    after = f"<script id=fusion-metadata>window.Fusion={{}};Fusion.globalContent={json.dumps(story)};</script>"
    found = read_article(article(f"<figure>{_IMAGE.format('')}</figure>{STORY}", after=after))
    assert found.photo_credits == ("Jane Roe/AFP",)


def test_the_embedding_code_of_a_picture_agency_credits_it_and_is_no_text() -> None:
    embed = '<div class="getty embed"><a class="gie-single" href="http://www.gettyimages.com/detail/1">Embed from Getty Images</a></div>'
    found = read_article(article(f"<p>The harbour is old.</p>{embed}{STORY}"))
    assert found.photo_credits == ("Getty Images",)
    assert "Embed from" not in found.text
