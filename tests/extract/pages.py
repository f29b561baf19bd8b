"""Small pages in the shapes that news sites use, with own words."""

from datetime import UTC, datetime

from wiredesk.records import Page

AT = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
FIRST = "The harbour board voted on Monday to widen the eastern channel before winter, its chair said."
SECOND = "Dredging will start in June and last for about four months, according to the plan that was shown."
THIRD = "Fishing crews asked for a corridor that stays open at night, and the board promised an answer soon."
STORY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
HEADLINE = "Board votes to widen the channel"


def page(html: str, url: str = "https://news.example/town/channel", **headers: str) -> Page:
    """A fetched page with ``html`` as its body."""
    return Page(
        url=url,
        final_url=url,
        status=200,
        headers={"content-type": "text/html; charset=utf-8", **headers},
        body=html.encode(),
        fetched_at=AT,
    )


def article(body: str = STORY, head: str = "", before: str = "", after: str = "") -> Page:
    """A page with a headline, ``body`` in a plain container, and more around it."""
    return page(
        f"<html><head><title>{HEADLINE} | The Example</title>{head}</head><body>{before}"
        f"<h1>{HEADLINE}</h1><div>{body}</div>{after}</body></html>"
    )
