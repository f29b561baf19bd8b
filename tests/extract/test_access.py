"""Who may read the story, and pages that have none."""

import pytest

from tests.extract.pages import FIRST, SECOND, STORY, article, page
from wiredesk.errors import ReadError
from wiredesk.extract import read_article
from wiredesk.extract.form_pages import ACCOUNT, MESSAGE
from wiredesk.records import Access, Outcome

LINKS = "".join(f"<li><a href=/s/{i}>The headline of quite another story, number {i}</a></li>" for i in range(60))


@pytest.mark.parametrize(
    ("head", "access"),
    [
        ("<meta property='article:content_tier' content='metered'>", Access.METERED),
        ("<meta property='article:content_tier' content='locked'>", Access.PAYWALLED),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
            Access.PAYWALLED,
        ),
        ('<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>', Access.FREE),
        ("", Access.UNKNOWN),
    ],
)
def test_access_is_what_the_page_declares(head: str, access: Access) -> None:
    assert read_article(article(head=head)).access is access


def test_a_paywall_beside_a_teaser_says_paywalled() -> None:
    wall = "<div class=paywall><p>Subscribe to go on reading this story today.</p></div>"
    assert read_article(article(after=wall)).access is Access.PAYWALLED


@pytest.mark.parametrize(
    ("html", "outcome"),
    [
        ("<title>Just a moment...</title><p>Checking your browser before you can go on to the page.</p>", Outcome.WALL),
        (
            "<title>Before you continue</title><p>We and our partners store cookies on your device for many ends.</p>",
            Outcome.WALL,
        ),
        (
            "<title>Anmelden</title><form><input type=password></form><p>Bitte geben Sie Ihre Daten ein.</p>",
            Outcome.WALL,
        ),
        (
            "<title>404 - Page not found</title><p>The page you were looking for is not here any more, sorry.</p>",
            Outcome.NOT_ARTICLE,
        ),
        (
            "<title>Página no encontrada</title><p>La página que busca no existe o ha cambiado.</p>",
            Outcome.NOT_ARTICLE,
        ),
        (f"<title>News</title><ul>{LINKS}</ul>", Outcome.NOT_ARTICLE),
        (
            "<title>Clip</title><meta property=og:type content=video.other><p>Watch the clip of the day here.</p>",
            Outcome.NOT_ARTICLE,
        ),
        ("", Outcome.NOT_ARTICLE),
    ],
)
def test_pages_without_a_story_are_refused_with_a_reason(html: str, outcome: Outcome) -> None:
    with pytest.raises(ReadError) as caught:
        read_article(page(html))
    assert caught.value.outcome is outcome
    assert str(caught.value)


def test_a_story_about_a_missing_page_is_a_story() -> None:
    more = "".join(
        f"<p>Sentence {i} of a long story about pages that went away, as told by makers.</p>" for i in range(9)
    )
    html = f"<title>Page not found: art of errors</title><h1>Page not found: art of errors</h1>{STORY}{more}"
    assert read_article(page(html)).text


def test_a_section_page_of_headlines_and_summaries_is_no_article() -> None:
    cards = "".join(
        f"<article><h2><a href=/{n}>Number {n} of the stories of the day</a></h2>"
        f"<p>Crew number {n} asks the harbour board for an answer before June.</p></article>"
        for n in range(8)
    )
    with pytest.raises(ReadError) as refusal:
        read_article(page(f"<title>Town</title><main><h1>Town</h1>{cards}</main>"))
    assert refusal.value.outcome is Outcome.NOT_ARTICLE


@pytest.mark.parametrize(
    ("html", "outcome"),
    [
        ("<title>news.example</title><p>Please enable JS and disable any ad blocker</p>", Outcome.WALL),
        (
            "<title>The Example</title><div id=cmp><h2>We and our partners ask you something</h2><p>With your consent "
            "we store and read files on your device, in order to show advertisements and to measure them.</p></div>",
            Outcome.WALL,
        ),
        (
            "<title>Oops! | The Example</title><h1>Sorry, that one is gone</h1><p>The page you are looking for may "
            "have been moved, or it never existed at all. Go back to the beginning and try again.</p>",
            Outcome.NOT_ARTICLE,
        ),
    ],
)
def test_notices_say_themselves_what_they_are(html: str, outcome: Outcome) -> None:
    with pytest.raises(ReadError) as refused:
        read_article(page(f"<html><body>{html}</body></html>"))
    assert refused.value.outcome is outcome


_CARDS = "".join(
    f"<article><h2><a href=/s/{n}>Story number {n} of a long spring day</a></h2><p>{FIRST} {SECOND}</p></article>"
    for n in range(8)
)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://news.example/", "News"),
        ("https://news.example/tag/port", "Tag: port"),
        ("https://news.example/?s=x", "Search results for: x"),
    ],
)
def test_home_pages_and_lists_that_say_so_are_no_articles(url: str, name: str) -> None:
    with pytest.raises(ReadError) as refused:
        read_article(page(f"<html><body><main><h1>{name}</h1>{_CARDS}</main></body></html>", url))
    assert refused.value.outcome is Outcome.NOT_ARTICLE


@pytest.mark.parametrize(
    ("url", "head"),
    [
        ("https://news.example/tag/channel", ""),
        ("https://news.example/autor/jana-roh", ""),
        ("https://news.example/people/jana-roh", "<meta property=og:type content=profile>"),
        ("https://news.example/x", '<script type="application/ld+json">{"@type":"CollectionPage"}</script>'),
    ],
)
def test_an_introduction_over_a_list_is_no_article(url: str, head: str) -> None:
    html = f"<html><head>{head}</head><body><h1>Channel</h1><p>{FIRST}</p><ul>{LINKS[:900]}</ul></body></html>"
    with pytest.raises(ReadError) as refused:
        read_article(page(html, url))
    assert refused.value.outcome is Outcome.NOT_ARTICLE


def test_a_short_story_filed_under_a_tag_is_one() -> None:
    html = f"<html><body><h1>Channel closed</h1><p>{FIRST}</p><a href=/2>More from the harbour board</a></body></html>"
    assert read_article(page(html, "https://news.example/topic/channel/closed")).text == FIRST


FORM = (
    "<form><input type=email name=mail><textarea></textarea></form><p>Please fill in every field, and we will see.</p>"
)


@pytest.mark.parametrize(
    ("title", "outcome"),
    [
        ("Sign in to your account", Outcome.WALL),
        ("Create your account – The Harbour Gazette", Outcome.WALL),
        ("Passwort vergessen? | Hafenblatt", Outcome.WALL),
        ("Вход", Outcome.WALL),
        ("会員登録｜港新聞", Outcome.WALL),
        ("Contact us", Outcome.NOT_ARTICLE),
        ("Port Journal - Formulaire de contact", Outcome.NOT_ARTICLE),
    ],
)
def test_forms_with_a_heading_are_no_story(title: str, outcome: Outcome) -> None:
    with pytest.raises(ReadError) as caught:
        read_article(page(f"<title>{title}</title><h1>The Harbour Gazette</h1>{FORM}"))
    assert caught.value.outcome is outcome


@pytest.mark.parametrize("title", ["Contact lenses found on the beach", "Login data of 3,000 sailors stolen"])
def test_a_short_story_beside_a_form_is_a_story(title: str) -> None:
    assert read_article(page(f"<title>{title}</title><h1>{title}</h1><p>{FIRST}</p>{FORM}")).text.startswith(FIRST)


@pytest.mark.parametrize("table", [ACCOUNT, MESSAGE])
def test_forms_are_known_in_at_least_thirty_languages(table: dict[str, str]) -> None:
    assert len(table) >= 30


def test_a_site_that_is_called_like_a_form_has_stories() -> None:
    html = f"<title>Two boats rescued - Kontakty</title><h1>Two boats rescued</h1><p>{FIRST}</p>{FORM}"
    assert read_article(page(html, url="https://www.kontakty.example/boats")).text.startswith(FIRST)


CARDS = "".join(
    f"<div class=c{n}><h3><a href=/n/{n}>The council opens the pier number {n} after all</a></h3>"
    f"<p>{FIRST} {SECOND} This is what happened at pier {n}.</p></div>"
    for n in range(9)
)


@pytest.mark.parametrize(
    "said",
    [
        "Page not found", "La página que buscas no existe", "Cette page n'existe plus", "Sidan hittades inte",
        "Страница не найдена", "Stránka neexistuje", "Η σελίδα δεν βρέθηκε", "الصفحة غير موجودة", "ไม่พบหน้าที่คุณต้องการ",
        "页面不存在", "ページが見つかりませんでした", "페이지를 찾을 수 없습니다", "Trang không tồn tại", "404",
    ],
)  # fmt: skip
def test_a_page_that_calls_itself_not_found_is_none_whatever_it_lists_below(said: str) -> None:
    for body in (f"<h1>{said}</h1>{CARDS}", f"<h2>Oops!</h2><p>{said}.</p>"):
        with pytest.raises(ReadError) as refused:
            read_article(page(f"<title>{said} | The Gazette</title>{body}"))
        assert (refused.value.outcome, refused.value.gone) == (Outcome.NOT_ARTICLE, True)


@pytest.mark.parametrize(
    "said",
    [
        "Nur einen Moment…",
        "Un instant…",
        "Один момент…",
        "请稍候…",
        "人間であることを確認します",
        "Verifica di essere umano",
    ],
)
def test_checks_for_robots_are_known_in_other_languages(said: str) -> None:
    with pytest.raises(ReadError) as refused:
        read_article(page(f"<title>{said}</title><h1>www.gazette.example</h1><p>{said}</p><p>Ray ID: 8f2a01</p>"))
    assert refused.value.outcome is Outcome.WALL


@pytest.mark.parametrize(
    "said",
    [
        "Wir schätzen Ihre Privatsphäre",
        "Innan du fortsätter",
        "Cenimy Twoją prywatność",
        "続行する前に",
        "Перш ніж продовжити",
    ],
)
def test_a_request_for_consent_is_known_by_its_heading(said: str) -> None:
    shown = f"<div class=q><h2>{said}</h2><p>We and 900 partners keep what you do here, and pass it on.</p></div>"
    with pytest.raises(ReadError) as refused:
        read_article(page(f"<title>The Gazette</title>{shown}<button>OK</button>"))
    assert refused.value.outcome is Outcome.WALL


def test_a_section_of_headlines_with_a_summary_each_is_no_article() -> None:
    with pytest.raises(ReadError) as refused:
        read_article(page(f"<title>Harbour | The Gazette</title><h1>Harbour</h1>{CARDS}"))
    assert refused.value.outcome is Outcome.NOT_ARTICLE


def test_a_story_about_a_list_of_places_is_an_article() -> None:
    title = "The nine finest piers of the islands, and how to get to each"
    assert "pier 8" in read_article(page(f"<title>{title} | The Gazette</title><h1>{title}</h1>{CARDS}")).text


def test_a_player_with_one_line_below_it_is_no_article() -> None:
    player = '<iframe src="https://www.youtube.com/embed/a1"></iframe>'
    with pytest.raises(ReadError) as refused:
        read_article(page(f"<title>The pier at dawn</title><h1>The pier at dawn</h1>{player}<p>{FIRST}</p>"))
    assert "video" in str(refused.value)


@pytest.mark.parametrize("title", ["Not found: the keys of the harbour", "Page not found in the old register of ships"])
def test_a_story_may_begin_like_an_error(title: str) -> None:
    html = f"<title>{title}</title><meta property=og:type content=article><h1>{title}</h1>{STORY}"
    assert read_article(page(html)).text.startswith(FIRST)
