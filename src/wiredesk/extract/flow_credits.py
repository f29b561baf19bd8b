"""Credit lines that stand alone in the flow of the text, beside no picture."""

import re
from collections.abc import Collection, Iterator

from wiredesk.extract import credit_lines, credits, cutlines, persons, shared_lines
from wiredesk.extract import flags as f
from wiredesk.extract.credit_worth import level, name_like, unwrap
from wiredesk.extract.document import Document
from wiredesk.extract.frame import Frame

# Turkish pages: "Photo, served by AA."
_SERVED = re.compile(r"Fotoğraf(?:lar)?,?\s+(?P<name>.{2,40}?)\s+tarafından\s+servis\s+edil", re.I)
# What the embedding code of a picture agency leaves where its script does not run.
_EMBED = "Embed from"
_EMBEDDED = re.compile(rf"{_EMBED} (?P<name>Getty Images)$", re.I)
_MAKER_LINE = 50
_BEHIND_SOURCES = re.compile(r"^Sources?: .{3,110}/\s?Photo credits?:\s?(\S.{2,40})$", re.I)
_PARTS = re.compile(r"\s*[;,/]\s*")
_BEHIND = 2  # leaves behind the story's container, where the credit of the lead picture may stand
_RIGHTS_LINE = re.compile(r"©\s?(?:19|20)\d\d\s")  # of the text, where it stands alone in the flow
_MAX_LINE = 140  # characters of a credit line in the flow of the text
_FLOW_FOREIGN = f.NAV | f.FOOTER | f.COMMENTS | f.RELATED | f.PROMO | f.CONSENT | f.SHARE | f.FORM | f.HIDDEN


def find(doc: Document, frame: Frame, taken: Collection[int]) -> Iterator[tuple[int, str]]:
    """Credit lines that stand alone between headline and end of the story, with their leaf: "Photo: Jane Doe".

    ``taken`` are leaves beside a picture.
    """
    for leaf in doc.leaves[frame.headline : frame.last + _BEHIND]:
        if leaf.index in taken or len(leaf.text) > _MAX_LINE:
            continue
        opens = credits.may_open(leaf.text)
        named = _named_in_line(leaf.text, opens=opens)
        if named is None and not (opens and credits.opens_photo_line(leaf.text)):
            continue
        embedded = named is not None and (leaf.text.startswith(_EMBED) or _BEHIND_SOURCES.search(leaf.text) is not None)
        said = frame.flags.up_to_root(leaf.box)
        if said & f.TAGS and named is None and credits.opens_with_photo(leaf.text):
            said &= ~f.FOOTER  # the foot of an article, where tags and credits stand
        if leaf.index < frame.story and not leaf.links and credits.opens_with_photo(leaf.text):
            said &= ~f.RELATED  # the head of the story may be called a teaser
        if _RIGHTS_LINE.match(leaf.text):
            continue
        if said & _FLOW_FOREIGN or (2 * leaf.link_chars > len(leaf.text) and not embedded):
            continue
        if named is None and leaf.index >= frame.story_last and not credits.opens_with_photo(leaf.text):
            continue  # a copyright line below the story credits the text
        caption, credit = (None, named) if named else cutlines.split_caption(leaf.text)
        whole = unwrap(leaf.text) != leaf.text  # "(Cover: the pier at dawn. Photo: Jane Doe)"
        if credit and (caption is None or whole) and (level(credit) or len(credit) < 40 or _are_names(credit)):
            yield leaf.index, credit


def _are_names(credit: str) -> bool:
    """Whether a long credit is nothing but names: "Example Stock; Jane Doe, John Roe, Ann Poe/Gazette"."""
    return all(map(name_like, (part for part in _PARTS.split(credit) if part)))


def _named_in_line(text: str, *, opens: bool) -> str | None:
    """The maker of the pictures in a line of one of the forms that name nothing else; ``opens``: with a credit word."""
    if shared := shared_lines.find(text):
        return credits.tidy(shared.maker)
    if opens:
        if credited := _BEHIND_SOURCES.search(text):
            return credits.tidy(credited[1])
        served = _SERVED.match(text)
        return served["name"] if served else _named_maker(text)
    if text.startswith(_EMBED):
        embedded = _EMBEDDED.match(text)
        return embedded["name"] if embedded else None
    return text if credit_lines.is_photo_by(text) else None


def _named_maker(text: str) -> str | None:
    """The whole name behind a photo word, without a mark between them: "Фото Ивана Петрова"; None in other lines."""
    named = credits.strip_photo_word(text) if len(text) < _MAKER_LINE else None
    if named is None or not 2 <= len(named.split()) <= 3 or not all(word[0].isupper() for word in named.split()):
        return None
    return named if persons.is_given(named) or not named.isascii() else None
