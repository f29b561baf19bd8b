"""The lines of a robots.txt: from bytes to groups of rules, delays, signals and sitemaps, by RFC 9309, section 2.2."""

import math
import re
from dataclasses import dataclass, field
from datetime import timedelta

MAX_BYTES = 500 * 1024  # RFC 9309, 2.5: at least 500 KiB must be read
MAX_LINE = 16_663  # bytes; Google's parser reads eight times the longest URL of old browsers, less the final NUL
MAX_DELAY = timedelta(days=1)

_BOM = b"\xef\xbb\xbf"
PRODUCT = re.compile(r"[A-Za-z_-]*")  # RFC 9309, 2.2.1
_LINE_END = re.compile(rb"\r\n|\r|\n")
_ESCAPABLE = re.compile(rb"%[0-9A-Fa-f]{2}|[\x80-\xff]")
_SIGNAL = re.compile(r"[a-z][a-z0-9-]{0,30}=[a-z0-9.-]{1,30}")
MOST_SIGNALS = 50  # of one group

# What a line's name may begin with; the misspellings are the frequent ones that google/robotstxt accepts.
_NAMES = (
    ("agent", (b"user-agent", b"useragent", b"user agent")),
    ("allow", (b"allow",)),
    ("disallow", (b"disallow", b"dissallow", b"dissalow", b"disalow", b"diasllow", b"disallaw")),
    ("sitemap", (b"sitemap", b"site-map")),
    ("delay", (b"crawl-delay", b"crawldelay", b"crawl delay")),
    ("signal", (b"content-signal", b"content-usage")),
)


@dataclass(frozen=True, slots=True)
class Rule:
    """One compiled pattern: literal pieces that must follow each other, the first at the start of the path."""

    allow: bool
    pieces: tuple[str, ...]
    anchored: bool  # a final $: the last piece must end the path
    weight: int  # length of the pattern: the longest match decides
    line: int
    text: str  # fit for a terminal

    def matches(self, path: str) -> bool:
        """Whether the pattern matches a prefix of ``path``; linear, since each piece is found leftmost once."""
        if not path.startswith(self.pieces[0]):
            return False
        first, *rest = self.pieces
        if not rest:
            return not self.anchored or len(path) == len(first)
        position = len(first)
        last = rest.pop() if self.anchored else ""
        for piece in rest:
            position = path.find(piece, position)
            if position < 0:
                return False
            position += len(piece)
        return not self.anchored or (len(path) - position >= len(last) and path.endswith(last))


def _compile(allow: bool, pattern: str, line: int, text: str) -> Rule:
    anchored = pattern.endswith("$")
    pieces = tuple((pattern[:-1] if anchored else pattern).split("*"))
    return Rule(allow, pieces, anchored, len(pattern), line, text)


def _escape(found: re.Match[bytes]) -> bytes:
    escape = found[0]
    return escape.upper() if len(escape) == 3 else b"%%%02X" % escape[0]


def escape_pattern(value: bytes) -> str:
    """A path pattern in one spelling: bytes beyond ASCII percent-encoded, hex digits in upper case."""
    return _ESCAPABLE.sub(_escape, value).decode("ascii")


def _printable(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)


def _without_bom(body: bytes) -> bytes:
    """The body without a UTF-8 byte order mark, of which broken editors leave one, two or three bytes."""
    for length in (3, 2, 1):
        if body.startswith(_BOM[:length]):
            return body[length:]
    return body


def _complete(body: bytes) -> bytes:
    """At most ``MAX_BYTES``, ending at a line end: half a rule would forbid more than its author wrote."""
    if len(body) <= MAX_BYTES:
        return body
    head = body[:MAX_BYTES]
    return head[: max(head.rfind(b"\n"), head.rfind(b"\r")) + 1]


def _split(line: bytes) -> tuple[str, bytes] | None:
    """What kind of line it is and its value, or None for comments and what cannot be read."""
    text = line[:MAX_LINE].partition(b"#")[0].strip()
    name, colon, value = text.partition(b":")
    if not colon:
        words = text.split()
        if len(words) != 2:
            return None
        name, value = words
    name = name.strip().lower()
    kind = next((kind for kind, starts in _NAMES if name.startswith(starts)), None)
    return (kind, value.strip()) if kind else None


def _agent_token(value: bytes) -> str:
    """``*``, the product token in lower case, or "" when the line names nobody."""
    if value[:1] == b"*" and not value[1:2].strip():
        return "*"
    found = PRODUCT.match(value.decode("latin-1"))
    return found[0].lower() if found else ""


def _delay(value: bytes) -> timedelta | None:
    try:
        seconds = float(value)
    except ValueError:
        return None
    if not math.isfinite(seconds) or seconds < 0:
        return None
    return timedelta(seconds=min(seconds, MAX_DELAY.total_seconds()))


def _signals(value: bytes) -> list[tuple[str, str]]:
    """What a line says (``ai-train=no``, ``train-ai=n``), each with the path of a Content-Usage line, "" for all."""
    text, path = value.decode("latin-1"), ""
    if text.startswith("/"):
        path, _, text = text.partition(" ")
    return [(path, signal) for signal in _SIGNAL.findall("".join(text.lower().split(" ")))]


@dataclass(slots=True)
class Group:
    """What one run of agent lines heads. All its agents share it: a file may name thousands over thousands of rules."""

    rules: list[Rule] = field(default_factory=list)
    signals: list[tuple[str, str]] = field(default_factory=list)  # path, what is said about it


@dataclass(slots=True)
class Reader:
    """State while lines are read. A group is a run of agent lines up to the first agent line after a rule."""

    groups: dict[str, list[Group]] = field(default_factory=dict)
    delays: dict[str, timedelta] = field(default_factory=dict)
    sitemaps: list[str] = field(default_factory=list)
    group: Group = field(default_factory=Group)
    agents: set[str] = field(default_factory=set)  # of the group
    hasty: list[str] = field(default_factory=list)  # agents of the group that no delay was said for
    ruled: bool = False  # a rule was seen: the next agent line opens a new group

    def line(self, number: int, kind: str, value: bytes) -> None:
        if kind == "agent":
            self._agent(_agent_token(value))
        elif kind == "sitemap":
            if value:
                self.sitemaps.append(value.decode("utf-8", "replace"))
        elif kind == "delay":
            self._slow(_delay(value))
        elif kind == "signal" and self.agents:
            self.group.signals.extend(_signals(value)[: MOST_SIGNALS - len(self.group.signals)])
        elif kind in ("allow", "disallow"):
            self._rule(number, kind == "allow", value)

    def _agent(self, token: str) -> None:
        if self.ruled:
            self.group, self.agents, self.hasty, self.ruled = Group(), set(), [], False
        if token and token not in self.agents:
            self.agents.add(token)
            self.hasty.append(token)
            self.groups.setdefault(token, []).append(self.group)

    def _slow(self, delay: timedelta | None) -> None:
        """A delay holds for the agents named since the last one: it does not close a group, as Google reads it."""
        for agent in self.hasty:
            if delay is not None:
                self.delays[agent] = max(delay, self.delays.get(agent, delay))
        self.hasty = []

    def _rule(self, number: int, allow: bool, value: bytes) -> None:
        self.ruled = True
        if not value or not self.agents:
            return
        pattern = escape_pattern(value)
        text = f"{'Allow' if allow else 'Disallow'}: {_printable(value.decode('utf-8', 'replace'))}"
        self.group.rules.append(_compile(allow, pattern, number, text))
        directory, slash, name = pattern.rpartition("/")
        if allow and slash and name.startswith("index.htm"):
            self.group.rules.append(_compile(True, f"{directory}/$", number, text))


def read_lines(body: bytes) -> Reader:
    """Everything that the first 500 KiB of a file say."""
    reader = Reader()
    for number, line in enumerate(_LINE_END.split(_complete(_without_bom(body))), start=1):
        found = _split(line)
        if found is not None:
            reader.line(number, *found)
    return reader
