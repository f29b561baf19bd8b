"""URLs that may be logged and stored: without passwords and tokens, and how ours are put back in before a fetch."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

_SHORTEST = 6  # characters of a secret; fewer are a page number
_STRONG = 16  # characters of one that is no word of a path
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}://\S+")  # bounded, for letters without an end
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_USERINFO = re.compile(r"^((?:[A-Za-z][A-Za-z0-9+.-]*:[/\\]*|[/\\]{2,})?)[^/\\?#]*@")
_USERINFO_INSIDE = re.compile(r"(?<=://)[^/\\?#\s]*@")  # of an address that another one holds
_STARS = re.compile(r"\*{3,}")
_TAIL = re.compile(r"[?#]")
_PATH_PAIR = re.compile(r"(;)([^=;/]+)=([^;/]*)")
_PAIR = re.compile(r"([?&;#])([^=&;#?]+)=([^&;#]*)")
_SECRET = re.compile(
    r"access_?key|api_?key|credential|passw|secret|sess(?:ion|id)|signature|token"
    r"|(?:^|[^a-z])(?:auth|authorization|hmac|jwt|key|pass|pwd|sid|sig)(?:[^a-z]|$)",
    re.IGNORECASE,
)


def _mask(match: re.Match[str]) -> str:
    lead, name, value = match.groups()
    return f"{lead}{name}=***" if value and _SECRET.search(unquote(name)) else match[0]


def redact(url: str) -> str:
    """``url`` as it may be logged and stored: no user name or password, values of secret-looking parameters as
    ``***``, no control characters. Works on any text, a valid URL or not.
    """
    clean = _USERINFO.sub(r"\1", _CONTROLS.sub("", url).strip(), count=1)
    path, tail = _cut(_USERINFO_INSIDE.sub("", clean))
    return _PATH_PAIR.sub(_mask, path) + _PAIR.sub(_mask, tail)


def _cut(url: str) -> tuple[str, str]:
    """What stands before the query, and the rest."""
    tail = _TAIL.search(url)
    cut = tail.start() if tail else len(url)
    return url[:cut], url[cut:]


def redact_line(text: str) -> str:
    """One line of at most 300 characters without credentials and control characters: fit for logs and the database."""
    line = _CONTROLS.sub("", " ".join(text.split()))
    return _URL.sub(lambda found: redact(found[0]), line)[:300]


def secrets_in(url: str) -> Iterator[tuple[str, str]]:
    """Name and value of the password and of each token in ``url`` that ``redact`` takes out, as written there."""
    userinfo = _USERINFO.match(url)
    if userinfo is not None:
        yield "password", url[userinfo.end(1) : userinfo.end() - 1].partition(":")[2]
    path, tail = _cut(url)
    for _, name, value in (*_PATH_PAIR.findall(path), *_PAIR.findall(tail)):
        if _SECRET.search(unquote(name)):
            yield name, value


class Veil:
    """Hides known secrets in URLs that a publisher sends back to us, and puts them in again before a fetch.

    A feed for subscribers may name its stories with the token that it was asked with. Such a URL is kept with the name
    of the secret in its place: no file has the token, and a new one in the configuration serves at once.
    """

    def __init__(self, secrets: Iterable[tuple[str, str]]) -> None:
        """``secrets`` by name; of several values under one name each has its own place."""
        self._hidden: dict[str, tuple[str, re.Pattern[str]]] = {}  # what stands for it -> value, where it is found
        known: set[str] = set()
        for name, value in secrets:
            if len(value) >= _SHORTEST and value not in known:
                again = sum(place.startswith(f"***{name}") for place in self._hidden)
                self._hidden[f"***{name}{again or ''}***"] = value, _finder(value)
                known.add(value)

    def __bool__(self) -> bool:
        return bool(self._hidden)

    def cover(self, text: str) -> str:
        """``text`` without our secrets, and without what would stand for one."""
        text = _STARS.sub("**", text)
        for place, (_, finder) in self._hidden.items():
            text = finder.sub(place.replace("\\", r"\\"), text)
        return text

    def uncover(self, url: str) -> str:
        """What ``cover`` was given, with today's secrets."""
        for place, (value, _) in self._hidden.items():
            url = url.replace(place, value)
        return url


def _finder(value: str) -> re.Pattern[str]:
    """A long token with digits is found anywhere, any other secret as the whole value of something: a word such as
    ``politics`` stands in the path of every second story.
    """
    if len(value) >= _STRONG and any(map(str.isdigit, value)):
        return re.compile(re.escape(value))
    return re.compile(rf"(?<=[=:]){re.escape(value)}(?=[&;#@\s]|$)")


def without_strangers(url: str) -> str:
    """A published link without the user name and password that it brings; one that ``Veil`` hid is ours and stays."""
    found = _USERINFO.match(url)
    return url if found is None or "***" in found[0] else found[1] + url[found.end() :]
