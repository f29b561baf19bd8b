"""What an element is to the walk: its kind by its tag, its flags by its tag and attributes."""

import re
from collections.abc import Mapping

from selectolax.lexbor import LexborNode

from wiredesk.extract import flags as f
from wiredesk.extract.flags import words

Attributes = Mapping[str, str | None]

_INLINE_TAGS = words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small",
    "span strike strong sub sup time tt u var wbr",
)
_PASSED_TAGS = words(
    "amp-ad amp-analytics amp-iframe amp-sidebar applet area audio base canvas col colgroup embed iframe input map",
    "math meter object param progress rp rt rtc source style svg template title track",
)
IMAGE_TAGS = frozenset({"img", "amp-img"})
_SPECIAL_TAGS = IMAGE_TAGS | words("br head link meta noscript script")
# attributes besides class and id
_TELLING = words("aria-modal data-component data-dot data-test data-testid hidden itemprop role style")
_SECTION_HEADINGS = words("h2 h3 h4 h5 h6")
_STREAMED = re.compile(r"[SB]:\w+$").match  # React streams content in hidden blocks that a script puts in place
_SET_APART = f.HIDDEN | f.CAPTION | f.SHARE | f.FORM

# Kinds of elements, in the order in which the walk asks. A span that is set apart stands for a block of its own.
PASSED, SPECIAL, PLAIN, LINK, STRONG, ITALIC, TIME, SPAN, APART, BLOCK = range(10)
_INLINE_KINDS = {
    "a": LINK, "b": STRONG, "em": ITALIC, "i": ITALIC, "picture": PLAIN, "strong": STRONG, "time": TIME,
}  # fmt: skip

# The parser numbers the tags of the HTML standard alike in every page, and a number costs less than a new string.
# Tags of other names (custom elements) get a number per page, far above these.
STANDARD_TAGS = 256
TEXT = 2  # LXB_TAG__TEXT
KNOWN: dict[int, tuple[str, int]] = {}
"""Tag and kind by the number of a standard tag, as far as pages have had it."""

# Where class names are made up by a build, these attributes name the parts, for tests and scripts.
COMPONENT_NAMES = ("data-component", "data-dot", "data-test", "data-testid")
_OF_COMPONENT = (
    f.BYLINE | f.CAPTION | f.SHARE | f.RELATED | f.COMMENTS | f.TAGS | f.PROMO | f.AUTHOR_BOX | f.NAV | f.EMBED
)
_NAMES: dict[tuple[str, str | None, str | None], tuple[str, int]] = {}
_MOST_NAMES = 32_768  # what the sites of some hundred sources use


def kind_of(node: LexborNode) -> tuple[str, int]:
    """Tag and kind of an element whose number is not in ``KNOWN``. Processing instructions have no tag."""
    tag = node.tag
    if tag is None or tag[0] == "-" or tag in _PASSED_TAGS:
        known = (tag or "", PASSED)
    elif tag in _INLINE_KINDS:
        known = (tag, _INLINE_KINDS[tag])
    elif tag in _INLINE_TAGS:
        known = (tag, SPAN)
    else:
        known = (tag, SPECIAL if tag in _SPECIAL_TAGS else BLOCK)
    number = node.tag_id
    if number < STANDARD_TAGS:
        KNOWN[number] = known
    return known


def named(tag: str, attrs: Attributes) -> tuple[str, int]:
    """Class and id of a block, lower case, and what its tag and attributes say."""
    cls, name = attrs.get("class"), attrs.get("id")
    found = _NAMES.get((tag, cls, name)) or _by_name(tag, cls, name)
    return found if _TELLING.isdisjoint(attrs) else (found[0], found[1] | _told(attrs))


def is_apart(attrs: Attributes) -> bool:
    """Whether a span with ``attrs`` is hidden, or is a caption or credit: it stands for a block of its own."""
    return named("span", attrs)[1] & _SET_APART != 0


def _by_name(tag: str, cls: str | None, name: str | None) -> tuple[str, int]:
    """What ``named`` looks up; remembered, for most boxes of a site look alike."""
    if not name or tag in _SECTION_HEADINGS:  # made of its words: "copyright-in-the-courts" is no copyright notice
        spoken = cls.lower() if cls else ""
    else:
        spoken = f"{cls} {name}".lower() if cls else name.lower()
    if len(_NAMES) >= _MOST_NAMES:
        _NAMES.clear()
    found = _NAMES[tag, cls, name] = spoken, f.TAG_FLAGS.get(tag, 0) | (f.of_class(spoken) if spoken else 0)
    return found


def _told(attrs: Attributes) -> int:
    """What attributes other than class and id say."""
    own = 0
    role = attrs.get("role")
    if role:
        own |= f.ROLE_FLAGS.get(role.lower(), 0)
    style = attrs.get("style")
    if style and _hides(style):
        own |= f.HIDDEN
    if ("hidden" in attrs and not _STREAMED(attrs.get("id") or "")) or attrs.get("aria-modal") == "true":
        own |= f.HIDDEN
    prop = attrs.get("itemprop")
    if prop:
        own |= f.ITEMPROP_FLAGS.get(prop.lower(), 0)
    for name in COMPONENT_NAMES:
        if value := attrs.get(name):
            own |= f.of_class(value.lower()) & _OF_COMPONENT
    return own


def _hides(style: str) -> bool:
    compact = style.lower().replace(" ", "")
    return "display:none" in compact or "visibility:hidden" in compact
