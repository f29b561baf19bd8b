# ruff: noqa: E501  (one case a line)
"""Which pictures are the story's, and which words beside them are their captions."""

import pytest

from tests.extract.pages import STORY, page
from wiredesk.extract import read_article
from wiredesk.records import Article, Image

_CAPTION = "The ferry leaves the harbour at dawn."
_OTHERS = "The council of the town across the bay has bought two old trams, which will run along the quay from the first week of May."
_PICTURE = "<img src=/i/a.jpg width=800 height=500{}>"
_HER, _PORTRAIT = _PICTURE.format(" alt='Jane Doe'"), _PICTURE.format(" alt='Portrait of Jane Doe'")


def read(head: str = "", *, before: str = "", behind: str = "") -> Article:
    """The record of a page with ``before`` above its headline, ``head`` below it and ``behind`` between the paragraphs."""
    first, *rest = STORY.split("</p>")
    html = (
        "<html><head><title>Old ferry stays - Harbour Gazette</title><meta property=og:site_name content='Harbour Gazette'></head>"
        f"<body><main><article>{before}<h1>Old ferry stays</h1>{head}<div class=story>{first}</p>{behind}{'</p>'.join(rest)}</div>"
        "</article></main></body></html>"
    )
    return read_article(page(html))


def lone(article: Article) -> Image:
    (image,) = article.images
    return image


@pytest.mark.parametrize(
    ("before", "head"),
    [
        (
            f"<div class=top>{_PICTURE.format('')}",
            "<p class=date>3 March 2026</p></div>",
        ),  # the picture above the headline
        ("<header><p class=kicker>Town</p>", f"{_PICTURE.format('')}</header>"),  # and below it
    ],
)
def test_headline_and_date_are_no_caption_of_the_picture_in_their_box(before: str, head: str) -> None:
    image = lone(read(head, before=before))
    assert (image.url, image.caption, image.lead) == ("https://news.example/i/a.jpg", None, True)


def test_caption_and_maker_in_elements_of_their_own_below_the_picture_of_the_head() -> None:
    markup = f"{_PICTURE.format('')}<div class=article__image-desc>{_CAPTION}</div><div class=article__image-author>PAP/ Jane Doe</div></header>"
    article = read(markup, before="<header><p class=date>3 March 2026</p>")
    image = lone(article)
    assert (image.url, image.caption, image.credit) == ("https://news.example/i/a.jpg", _CAPTION, "PAP/ Jane Doe")
    assert (article.authors, article.attribution) == ((), ())


def test_a_paragraph_of_the_story_is_no_caption_of_the_picture_beside_it() -> None:
    beside = f"<div class=step>{_PICTURE.format('')}<p>{_OTHERS}</p></div>"
    article = read(behind=beside)
    assert lone(article).caption is None
    assert _OTHERS in article.text


def test_a_picture_beside_a_paragraph_that_is_not_the_storys_goes_with_it() -> None:
    offer = "Get our award-winning daily news email with exclusive stories, opinion and expert analysis from all over the bay."
    article = read(behind=f"<div class=step>{_PICTURE.format('')}<p>{offer}</p></div>")
    assert (article.images, offer in article.text) == ((), False)


@pytest.mark.parametrize(
    "words",
    [
        "Subscribe to our newsletter and never miss a ferry again.",
        'Need more sea? Subscribe to our sister title "All About Boats" for the latest news from the bay! (Image credit: All About Boats)',
    ],
)
def test_what_sells_something_beside_a_picture_makes_it_none_of_the_storys(words: str) -> None:
    assert read(behind=f"<figure>{_PICTURE.format('')}<figcaption>{words}</figcaption></figure>").images == ()


def test_reserved_rights_beside_a_credit_are_no_caption() -> None:
    figure = f"<figure>{_PICTURE.format('')}<figcaption><span class=credit>Jane Doe/AFP</span><span>Tous droits réservés</span></figcaption></figure>"
    image = lone(read(behind=figure))
    assert (image.caption, image.credit) == (None, "Jane Doe/AFP")


@pytest.mark.parametrize(
    "row",
    [
        f"<div class=row>{_PICTURE.format('')}<p>By Jane Doe</p></div>",  # nothing but the byline
        f"<div class=row>{_PORTRAIT}<p class=author>By Jane Doe</p><p>3 March 2026</p></div>",
        f"<div class=row>{_PICTURE.format('').replace('a.jpg', 'jane-doe.jpg')}<p class=author>By Jane Doe</p><p>3 March 2026</p></div>",
        f"<p class=byline>By Jane Doe</p><div>{_HER}</div>",  # nothing beside it, but her name
    ],
)
def test_the_portrait_of_the_writer_is_no_picture_of_the_story(row: str) -> None:
    article = read(row)
    assert (article.authors, article.images) == (("Jane Doe",), ())


def test_a_picture_of_somebody_called_like_the_writer_stays_with_its_credit() -> None:
    figure = f"<figure>{_HER}<figcaption>Jane Doe at sea. <span class=credit>John Roe/AFP</span></figcaption></figure>"
    assert lone(read(f"<p class=byline>By Jane Doe</p>{figure}")).credit == "John Roe/AFP"


@pytest.mark.parametrize("name", ["Left%20Logo.png", "the logo.png"])
def test_a_logo_with_a_blank_in_its_name_is_no_picture(name: str) -> None:
    assert read(behind=f"<div><img src='/i/{name}' width=800 height=500></div>").images == ()


def test_the_copyright_of_a_text_that_was_published_elsewhere_is_no_photo_credit() -> None:
    below = "<p class=article-copyright>©Jane Doe, John Roe. Originally published in Harbour Journal (https://journal.example), 25.06.2019.</p>"
    assert read(behind="").photo_credits == read(behind=below).photo_credits == ()


def test_the_word_before_a_credit_in_a_link_is_no_part_of_the_caption() -> None:
    figure = f"<figure>{_PICTURE.format('')}<figcaption>{_CAPTION} — via <a href=https://commons.example>Wikimedia Commons</a></figcaption></figure>"
    image = lone(read(behind=figure))
    assert (image.caption, image.credit) == (_CAPTION, "Wikimedia Commons")
