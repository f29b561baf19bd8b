"""What a source's configuration keeps secret, kept out of what its publisher sends back.

source -> veil_of -> veil;    result, veil -> covered -> result that may be logged and stored
"""

from collections.abc import Iterator
from dataclasses import replace

from wiredesk.records import Link, Result, Source
from wiredesk.web.redaction import Veil, secrets_in, without_strangers
from wiredesk.web.urls import absolute, host_of

_SHORTEST_TOKEN = 16  # characters of a header or cookie that is a key and not a preference such as a language


def veil_of(source: Source) -> Veil:
    """Over the passwords and tokens in a source's URLs, headers and cookies."""
    return Veil(_secrets(source))


def may_have(url: str, source: Source) -> bool:
    """Whether the source's headers and cookies may go to ``url``: to the scheme, host and port of a configured URL."""
    return _origin(url) in map(_origin, source.urls)


def _origin(url: str) -> tuple[str, str]:
    return (absolute(url) or "").partition(":")[0], host_of(url)


def _secrets(source: Source) -> Iterator[tuple[str, str]]:
    for url in source.urls:
        yield from secrets_in(url)
    for name, value in (*source.headers.items(), *source.cookies.items()):
        if len(value) >= _SHORTEST_TOKEN:
            yield name, value


def covered(result: Result, veil: Veil) -> Result:
    """Without our secrets, and without passwords of others, in what the publisher sent back."""
    links = tuple(_covered_link(link, veil) for link in result.links)
    if not veil:
        return replace(result, links=links)
    article = result.article
    if article is not None:
        article = replace(
            article,
            url=veil.cover(article.url),
            canonical_url=veil.cover(article.canonical_url),
            canonical_elsewhere=veil.cover(article.canonical_elsewhere) if article.canonical_elsewhere else None,
            images=tuple(replace(image, url=veil.cover(image.url) if image.url else None) for image in article.images),
        )
    return replace(
        result,
        links=links,
        article=article,
        error=veil.cover(result.error) if result.error else None,
        final_url=veil.cover(result.final_url) if result.final_url else None,
        redirects=tuple(replace(hop, url=veil.cover(hop.url)) for hop in result.redirects),
    )


def _covered_link(link: Link, veil: Veil) -> Link:
    if not veil and "@" not in link.url:
        return link
    url, guid = without_strangers(veil.cover(link.url)), veil.cover(link.guid) if link.guid else None
    return replace(link, url=url, guid=guid)
