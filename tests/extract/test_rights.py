"""Signals on re-use are recorded as found."""

from wiredesk.extract import rights
from wiredesk.extract.document import Document
from wiredesk.records import Rights


def read(
    head: str = "", body: str = "<p>x</p>", headers: dict[str, str] | None = None, signals: tuple[str, ...] = ()
) -> Rights:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return rights.read(Document(page, "https://daily.example/a"), headers or {}, signals).value


def test_robots_of_page_and_response_are_joined_once_each() -> None:
    found = read(
        '<meta name="robots" content="Index, NOARCHIVE, max-snippet:-1">',
        headers={"x-robots-tag": "noarchive, nosnippet"},
    )
    assert found.robots == ("index", "noarchive", "max-snippet:-1", "nosnippet")


def test_signals_against_training_stand_apart() -> None:
    found = read('<meta name="robots" content="index, noai, noimageai">')
    assert (found.robots, found.ai_training) == (("index",), ("noai", "noimageai"))


def test_a_signal_against_training_in_the_response_counts() -> None:
    assert read(headers={"x-robots-tag": "noai, noindex"}) == Rights(robots=("noindex",), ai_training=("noai",))


def test_content_signals_of_robots_txt_and_of_the_response_are_recorded_once_each() -> None:
    """As they are written; what is said about search is no word on training, and what is no signal is left out."""
    headers = {"content-usage": "train-ai=n", "content-signal": "search=yes, AI-Train=no, nonsense, a b=c"}
    found = read(
        '<meta name="robots" content="noai">', headers=headers, signals=("ai-train=no", "search=no", "ai-input=yes")
    )
    assert found.ai_training == ("noai", "ai-train=no", "train-ai=n", "ai-input=yes")


def test_the_tdm_reservation_of_the_page_beats_the_header() -> None:
    head = '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://daily.example/tdm.json">'
    found = read(head, headers={"tdm-reservation": "0"})
    assert (found.tdm_reservation, found.tdm_policy) == (True, "https://daily.example/tdm.json")
    assert read(headers={"tdm-reservation": "0"}).tdm_reservation is False
    assert read(headers={"tdm-reservation": "maybe"}).tdm_reservation is None


def test_a_licence_is_read_from_data_link_and_footer() -> None:
    deed = "https://creativecommons.org/licenses/by/4.0/"
    data = f'<script type="application/ld+json">{{"@type": "Article", "license": "{deed}"}}</script>'
    footer = (
        f'<footer><p>Text under <a rel="license" href="{deed}">Creative Commons BY</a> where not noted</p></footer>'
    )
    assert [read(data).license, read(f'<link rel="license" href="{deed}">').license, read(body=footer).license] == [
        deed
    ] * 3


def test_the_copyright_line_stands_in_the_footer() -> None:
    story = "<p>The film © shows a harbour.</p>" + "<p>More of the story follows here.</p>" * 12
    assert (
        read(body=f"{story}<footer><p>© 2026 Daily Example Ltd.</p></footer>").copyright == "© 2026 Daily Example Ltd."
    )
    assert read(body=story).copyright is None


def test_the_holder_in_structured_data_makes_the_line() -> None:
    data = '{"@type": "Article", "copyrightHolder": {"name": "Daily"}, "copyrightYear": 2026}'
    assert read(f'<script type="application/ld+json">{data}</script>').copyright == "© 2026 Daily"


def test_a_silent_page_has_no_rights() -> None:
    assert read() == Rights()
