"""robots.txt: what a file allows, by RFC 9309, with the liberties that Google's parser takes with real files.

The liberties (typing errors in names, a missing colon, ``/index.htm*`` standing for its directory, agent names cut at
the first foreign character) decide what site owners get to see in their tools, so they are what owners mean. See
docs/decisions/robots.md. The protocol around the file (caching, redirects, expiry) is the fetcher's.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import chain, islice
from typing import Literal

from wiredesk.web.robots_file import MOST_SIGNALS, PRODUCT, Group, Rule, read_lines

_PATH_START = re.compile(r"[/?;]")


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a URL may be fetched, with the line (counted from 1) and the rule that decided; None when none did."""

    allowed: bool
    line: int | None = None
    rule: str | None = None


def path_of(url: str) -> str:
    """Path, parameters and query of an absolute or relative URL as rules are compared with them; "/" when empty."""
    start = 2 if url.startswith("//") else 0
    scheme = url.find("://", start)
    first = _PATH_START.search(url, start)
    if scheme >= 0 and (first is None or scheme < first.start()):
        first = _PATH_START.search(url, scheme + 3)
    if first is None:
        return "/"
    fragment = url.find("#", start)
    if 0 <= fragment < first.start():
        return "/"
    path = url[first.start() : fragment if fragment >= 0 else len(url)]
    return path if path.startswith("/") else f"/{path}"


def is_product_token(agent: str) -> bool:
    """Whether ``agent`` can be named by a robots.txt: letters, ``_`` and ``-`` only (RFC 9309, 2.2.1)."""
    return bool(agent) and PRODUCT.fullmatch(agent) is not None


def robots_verdict_for_status(status: int) -> Literal["parse", "allow", "disallow"]:
    """What the HTTP status of robots.txt means (RFC 9309, 2.3.1): read it, no rules, or stay away.

    429 counts as unreachable, as Google documents it: a host that asks for less traffic is not asking for more.
    A redirect that could not be followed counts as unavailable (2.3.1.2); 304 to a question without a condition is no
    answer at all.
    """
    if 200 <= status < 300:
        return "parse"
    if 300 <= status < 500 and status not in (304, 429):
        return "allow"
    return "disallow"


@dataclass(frozen=True, slots=True)
class Robots:
    """A parsed robots.txt; ``sitemaps`` are the URLs of its Sitemap lines, as written.

    ``_groups`` maps a product token in lower case (or ``*``) to its groups. The rules of each stand in the order in
    which they decide, so that the first match is the group's answer.
    """

    sitemaps: tuple[str, ...] = ()
    _groups: Mapping[str, Sequence[Group]] = field(default_factory=dict)
    _delays: Mapping[str, timedelta] = field(default_factory=dict)
    _signals: bool = False  # whether there are any: most files have none, and each page is asked about

    @classmethod
    def parse(cls, body: bytes) -> "Robots":
        """Read the first 500 KiB of a robots.txt. Never fails: what cannot be understood is passed over."""
        reader = read_lines(body)
        every = list({id(group): group for groups in reader.groups.values() for group in groups}.values())
        for group in every:
            group.rules.sort(key=_precedence)
        return cls(tuple(reader.sitemaps), reader.groups, reader.delays, any(group.signals for group in every))

    def decide(self, url: str, agent: str) -> Decision:
        """Whether ``agent`` (a product token such as ``wiredesk``) may fetch ``url`` (percent-encoded, any form).

        The group that names the agent holds alone; the ``*`` group only where none does. robots.txt itself is always
        allowed (RFC 9309, 2.2.2).
        """
        path = path_of(url)
        if path == "/robots.txt":
            return Decision(True)
        matches = (next((rule for rule in group.rules if rule.matches(path)), None) for group in self._of(agent))
        decisive = min((rule for rule in matches if rule), key=_precedence, default=None)
        return Decision(decisive.allow, decisive.line, decisive.text) if decisive else Decision(True)

    def crawl_delay(self, agent: str) -> timedelta | None:
        """The spacing that the agent's group asks for (no part of RFC 9309), at most a day; None when it says none."""
        return self._delays.get(self._token(agent))

    def signals(self, url: str, agent: str) -> tuple[str, ...]:
        """What the agent's group says about the use of ``url``; of contradicting lines the longest path counts.

        Content-Signal (https://contentsignals.org: ``ai-train=no``) and Content-Usage
        (https://datatracker.ietf.org/doc/draft-ietf-aipref-attach/: ``train-ai=n``), no part of RFC 9309.
        """
        if not self._signals:
            return ()
        said = islice(chain.from_iterable(group.signals for group in self._of(agent)), MOST_SIGNALS)
        asked = path_of(url)
        holding = sorted((len(path), signal) for path, signal in said if asked.startswith(path))
        return tuple({signal.partition("=")[0]: signal for _, signal in holding}.values())

    def _token(self, agent: str) -> str:
        token = agent.lower()
        return token if token in self._groups else "*"

    def _of(self, agent: str) -> Sequence[Group]:
        return self._groups.get(self._token(agent), ())


def _precedence(rule: Rule) -> tuple[int, bool, int]:
    """Longest first, Allow before Disallow, earlier line first (RFC 9309, 2.2.2)."""
    return -rule.weight, not rule.allow, rule.line
