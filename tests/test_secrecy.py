"""What a source keeps secret is in nothing that its publisher sends back."""

from datetime import UTC, datetime

from wiredesk.records import Article, Hop, Link, Outcome, Result, Source, Target, TargetKind
from wiredesk.secrecy import covered, veil_of

TOKEN, COOKIE = "swordfish", "4f1c9a7be2d08536"
SOURCE = Source(
    id="herald",
    name="Herald",
    urls=(f"https://ann:whale-song@herald.test/feed?api_key={TOKEN}",),
    headers={"Accept-Language": "de-DE"},
    cookies={"session": COOKIE},
)


def result(**fields: object) -> Result:
    target = Target(id=1, url="https://herald.test/feed", kind=TargetKind.FEED)
    at = datetime(2026, 3, 2, tzinfo=UTC)
    return Result(target=target, host_id=1, epoch=1, outcome=Outcome.OK, at=at, **fields)  # type: ignore[arg-type]


def test_no_place_of_a_result_shows_them() -> None:
    """Links with their ids, the article's addresses, the way to it and what was said about it."""
    url = f"https://herald.test/a?api_key={TOKEN}&sid={COOKIE}"
    article = Article(url=url, canonical_url=url, canonical_elsewhere=url, title="t", text="t")
    found = covered(
        result(
            links=(Link(url=url, guid=url), Link(url="https://ann:whale-song@herald.test/b")),
            article=article,
            final_url=url,
            redirects=(Hop(url=url, status=302),),
            error=f"no answer from {url}",
        ),
        veil_of(SOURCE),
    )
    shown = "https://herald.test/a?api_key=***api_key***&sid=***session***"
    assert [link.url for link in found.links] == [shown, "https://ann:***password***@herald.test/b"]
    assert (found.links[0].guid, found.final_url, found.redirects[0].url) == (shown, shown, shown)
    assert found.article is not None
    assert {found.article.url, found.article.canonical_url, found.article.canonical_elsewhere} == {shown}
    for secret in (TOKEN, COOKIE, "whale-song"):
        assert secret not in repr(found)


def test_they_are_put_in_again_for_the_fetch() -> None:
    assert veil_of(SOURCE).uncover("https://herald.test/a?api_key=***api_key***").endswith(TOKEN)


def test_a_source_without_secrets_leaves_its_results_alone_but_for_credentials_of_strangers() -> None:
    """A preference is no secret: a language stands in many addresses."""
    plain = Source(id="a", name="A", urls=("https://a.test/feed?id=swordfish",), headers={"Accept-Language": "de-DE"})
    found = result(links=(Link(url="https://a.test/de-DE/swordfish", guid="1"), Link(url="https://eve:word@a.test/b")))
    links = covered(found, veil_of(plain)).links
    assert links == (found.links[0], Link(url="https://a.test/b"))
