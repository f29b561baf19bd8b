"""The story in the state of pages that scripts draw: the rich text of headless systems, and payloads of frameworks."""

import json

import pytest

from tests.extract.pages import FIRST, HEADLINE, SECOND, THIRD, article, page
from wiredesk.extract import payloads, read_article
from wiredesk.extract.document import Document

CROSSHEAD = "What happens in June"
WANTED = [("paragraph", FIRST), ("heading", CROSSHEAD), ("paragraph", SECOND), ("paragraph", THIRD)]
MARKUP = f"<p>{FIRST}</p><h2>{CROSSHEAD}</h2><p>{SECOND}</p><p>{THIRD}</p>"
PAD = "x" * 500
CONSENT = "We use cookies on this page and on others, as our partners do, to measure what readers like. " * 3


def blocks(script: str) -> list[tuple[str, str]]:
    read = read_article(article("", script))
    assert read.evidence["text"] == "script state"
    return [(str(block.kind), block.text) for block in read.blocks]


def next_page(story: object) -> str:
    state = {"props": {"pageProps": {"story": story, "legal": {"text": CONSENT}}}, "pad": PAD}
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'


def each(paragraph: object, heading: object) -> list[object]:
    """One object per block, made by ``paragraph`` and ``heading``."""
    make = {"paragraph": paragraph, "heading": heading}
    return [make[kind](text) for kind, text in WANTED]  # type: ignore[operator]


def spans(text: str, key: str = "text") -> list[dict[str, str]]:
    return [{"type": "text", key: text[:12]}, {"type": "text", key: text[12:]}]


FORMATS = {
    "blocks of WordPress in JSON": {"title": {"rendered": HEADLINE}, "content": {"rendered": MARKUP}},
    "portable text": {
        "title": HEADLINE,
        "body": each(
            lambda text: {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": text}]},
            lambda text: {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": text}]},
        ),
    },
    "contentful": {
        "title": HEADLINE,
        "body": {
            "nodeType": "document",
            "content": each(
                lambda text: {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": text}]},
                lambda text: {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": text}]},
            ),
        },
    },
    "prosemirror": {
        "title": HEADLINE,
        "doc": {
            "type": "doc",
            "content": each(
                lambda text: {"type": "paragraph", "content": spans(text)},
                lambda text: {"type": "heading", "attrs": {"level": 2}, "content": spans(text)},
            ),
        },
    },
    "editor.js": {
        "title": HEADLINE,
        "blocks": each(
            lambda text: {"type": "paragraph", "data": {"text": text}},
            lambda text: {"type": "header", "data": {"text": text}},
        ),
    },
    "draft.js": {
        "title": HEADLINE,
        "blocks": each(
            lambda text: {"type": "unstyled", "text": text}, lambda text: {"type": "header-two", "text": text}
        ),
    },
    "tree of HTML": {
        "headline": HEADLINE,
        "body": each(
            lambda text: {"type": "p", "children": [{"type": "text", "data": text}]},
            lambda text: {"type": "tag", "name": "h2", "children": [{"type": "text", "data": text}]},
        ),
    },
    "arc": {
        "headlines": {"basic": HEADLINE},
        "content_elements": [
            *each(lambda text: {"type": "text", "content": text}, lambda text: {"type": "header", "content": text}),
            {"type": "image", "caption": "The channel at dusk, seen from the eastern mole."},
            {"type": "interstitial_link", "content": "Read more about the channel here"},
        ],
    },
    "JSON inside JSON": json.dumps({"title": HEADLINE, "html": MARKUP}),
}


@pytest.mark.parametrize("name", FORMATS)
def test_rich_text_gives_its_blocks_with_their_kinds(name: str) -> None:
    assert blocks(next_page(FORMATS[name])) == WANTED


def test_lists_and_quotes_of_rich_text_keep_their_kinds() -> None:
    story = [
        {"type": "paragraph", "children": spans(FIRST)},
        {"type": "bulleted-list", "children": [{"type": "list-item", "children": spans(SECOND)}]},
        {"type": "block-quote", "children": spans(THIRD)},
    ]
    found = blocks(next_page({"title": HEADLINE, "children": story}))
    assert found == [("paragraph", FIRST), ("list_item", SECOND), ("quote", THIRD)]


def test_the_text_under_the_own_headline_wins_over_a_longer_one() -> None:
    other = {"title": "Another story", "html": "".join(f"<p>{CONSENT}</p>" for _ in range(2))}
    assert blocks(next_page([other, {"title": HEADLINE, "html": MARKUP}])) == WANTED


def test_references_of_apollo_are_followed() -> None:
    state = {
        "ROOT_QUERY": {"__typename": "Query"},
        "Story:1": {"title": HEADLINE, "body": [{"__ref": f"Text:{at}"} for at in range(len(WANTED))]},
        **{
            f"Text:{at}": {"__typename": "Heading" if kind == "heading" else "Paragraph", "text": text}
            for at, (kind, text) in enumerate(WANTED)
        },
    }
    assert blocks(f"<script>window.__APOLLO_STATE__={json.dumps(state)};</script>") == WANTED


def test_the_flat_array_of_nuxt_is_joined() -> None:
    flat = [["Reactive", 1], {"data": 2}, {"story": 3}, {"title": 4, "content": 5, "pad": 6}, HEADLINE, MARKUP, PAD]
    assert blocks(f'<script type="application/json" id="__NUXT_DATA__">{json.dumps(flat)}</script>') == WANTED


def test_the_function_of_nuxt_gives_its_markup() -> None:
    call = f"(function(a){{return {{data:[{{title:a,body:{json.dumps(MARKUP)}}}]}}}}({json.dumps(HEADLINE)}))"
    assert blocks(f"<script>window.__NUXT__={call};</script>") == WANTED


@pytest.mark.parametrize("slash", ["/", "\\u002F"])
def test_markup_that_a_script_escapes_is_read(slash: str) -> None:
    body = json.dumps(MARKUP).replace("<", "\\u003C").replace(">", "\\u003E").replace("/", slash)
    assert (
        blocks(f"<script>window.__NUXT__=(function(a){{return {{data:[{{body:{body}}}]}}}}(null));</script>") == WANTED
    )


def test_rows_that_next_pushes_in_pieces_are_joined() -> None:
    tags = {"paragraph": "p", "heading": "h2"}
    members = [["$", tags[kind], str(at), {"children": text}] for at, (kind, text) in enumerate(WANTED)]
    row = "7:" + json.dumps(["$", "article", None, {"children": members}]) + "\n"
    pieces = (row[:300], row[300:])
    scripts = "".join(f"<script>self.__next_f.push({json.dumps([1, piece])})</script>" for piece in pieces)
    assert blocks(scripts) == WANTED


def test_texts_without_blanks_are_recovered() -> None:
    texts = [
        "港务局周一投票决定在入冬前拓宽东航道，主席表示工程将于六月开始。" * 3,
        "渔民要求在夜间保留一条通道，委员会承诺尽快答复，并将在下月公布详细计划。" * 3,
    ]
    state = {"story": {"title": HEADLINE, "blocks": [{"type": "p", "text": text} for text in texts]}, "pad": PAD}
    assert [text for _, text in blocks(f"<script>window.__STATE__={json.dumps(state)}</script>")] == texts


def test_an_array_that_holds_itself_ends() -> None:
    looped = payloads.joined([["Reactive", 1], {"again": 1, "list": 2}, [2, 1]])
    assert isinstance(looped, list)
    state = f'<script type="application/json">{json.dumps([["Reactive", 1], {"a": 1}, PAD])}</script>'
    story = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
    assert read_article(article(story, state)).text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


@pytest.mark.parametrize(
    "script",
    [
        'self.__next_f.push([1,"no row at all"])',
        "self.__next_f.push([1,",
        'self.__next_f.push({"a":[0]})',
        'self.__next_f.push([1,"1:[[[[\\n2:T9,<p>x"])',
        'window.a = "<p>never closed',
        "window.a = '\\",
    ],
)
def test_broken_payloads_are_passed_over(script: str) -> None:
    assert list(payloads.of_scripts([script])) in ([], [["<p>x"]])


def test_pictures_and_writers_of_the_hidden_story_are_read_as_well() -> None:
    picture = "<figure><img src=/p.jpg width=800><figcaption>The pier. Photo: Jane Doe</figcaption></figure>"
    story = {"title": HEADLINE, "html": f"<p>By Ada Lee</p>{picture}{MARKUP}"}
    read = read_article(article("", next_page(story)))
    assert [block.text for block in read.blocks] == [FIRST, CROSSHEAD, SECOND, THIRD]
    assert read.photo_credits == ("Jane Doe",)
    framed = f"<html><body><main class=story><h1>{HEADLINE}</h1></main>{next_page(story)}</body></html>"
    assert read_article(page(framed)).evidence["text"] == "script state"
    assert read.authors == ("Ada Lee",)


def test_a_teaser_is_not_read_beside_the_whole_story() -> None:
    teaser = f"<div class=teaser-text><p>{FIRST[:60]} ...</p></div>"
    read = read_article(article(teaser, next_page({"title": HEADLINE, "html": MARKUP})))
    assert [block.text for block in read.blocks] == [FIRST, CROSSHEAD, SECOND, THIRD]


@pytest.mark.parametrize("hidden", [f"{'<div>' * 400}{MARKUP}{MARKUP}{'</div>' * 400}", f"<p>{CONSENT}</p>"])
def test_what_the_page_shows_stays_where_its_scripts_hold_nothing_better(hidden: str) -> None:
    read = read_article(article(f"<p>{FIRST}</p><p>{SECOND}</p>", next_page({"title": "Terms", "html": hidden})))
    assert [block.text for block in read.blocks] == [FIRST, SECOND]


def test_the_page_itself_is_the_same_after_a_story_was_printed_into_its_copy() -> None:
    doc = Document(f"<html><body><main><h1>{HEADLINE}</h1></main></body></html>", "https://news.example/a")
    before = doc.tree.html
    whole = doc.with_story(doc.boxes[-1], MARKUP)
    assert MARKUP in (whole.tree.html or "")
    assert doc.tree.html == before
