"""The article record as a JSON object, in the order of docs/fields.md.

The one place that knows how a field is spelled outside: every command, export and table goes through it.
Unknown is ``null``, never an empty string; times are RFC 3339 with their offset.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import cast

from wiredesk.errors import InputError
from wiredesk.records import (
    Access,
    Article,
    Attribution,
    AttributionKind,
    Block,
    BlockKind,
    Image,
    Moment,
    Rights,
)

SCHEMA = "1.0"
"""Version of the record: the first number rises when a field goes or changes its meaning, the second when one comes."""

Record = dict[str, object]


def to_record(article: Article) -> Record:
    """The JSON object of an article, keys in the documented order, every key always present.

    ``canonical_elsewhere`` is evidence for the store and no part of the record.
    """
    return {
        "url": article.url or None,
        "canonical_url": article.canonical_url or None,
        "source": article.source or None,
        "publisher": article.publisher or None,
        "title": article.title or None,
        "description": article.description or None,
        "text": article.text or None,
        "blocks": [{"kind": block.kind.value, "text": block.text} for block in article.blocks],
        "authors": list(article.authors),
        "byline": article.byline or None,
        "dateline": article.dateline or None,
        "attribution": [_attribution(credit) for credit in article.attribution],
        "images": [_image(image) for image in article.images],
        "photo_credits": list(article.photo_credits),
        "published_at": _moment(article.published_at),
        "modified_at": _moment(article.modified_at),
        "language": article.language or None,
        "section": article.section or None,
        "tags": list(article.tags),
        "access": article.access.value,
        "rights": _rights(article.rights),
        "discovered_at": _time(article.discovered_at),
        "fetched_at": _time(article.fetched_at),
        "fingerprint": article.fingerprint or None,
        "cluster_id": article.cluster_id,
        "origin_id": article.origin_id,
        "revision": article.revision,
        "evidence": dict(article.evidence),
        "extractor": article.extractor or None,
        "schema": SCHEMA,
    }


def from_record(record: Mapping[str, object]) -> Article:
    """The article of a JSON object that ``to_record`` wrote; keys that are missing read as null.

    Raises ``InputError`` naming the field that cannot be read.
    """
    reader = _Reader(record)
    return Article(
        url=reader.text("url"),
        canonical_url=reader.text("canonical_url"),
        source=reader.maybe("source"),
        publisher=reader.maybe("publisher"),
        title=reader.text("title"),
        description=reader.maybe("description"),
        text=reader.text("text"),
        blocks=tuple(_read_block(_Reader(block)) for block in reader.objects("blocks")),
        authors=reader.texts("authors"),
        byline=reader.maybe("byline"),
        dateline=reader.maybe("dateline"),
        attribution=tuple(_read_attribution(_Reader(credit)) for credit in reader.objects("attribution")),
        images=tuple(_read_image(_Reader(image)) for image in reader.objects("images")),
        photo_credits=reader.texts("photo_credits"),
        published_at=reader.moment("published_at"),
        modified_at=reader.moment("modified_at"),
        language=reader.maybe("language"),
        section=reader.maybe("section"),
        tags=reader.texts("tags"),
        access=Access(reader.choice("access", Access)),
        rights=_read_rights(_Reader(reader.mapping("rights"))),
        discovered_at=reader.time("discovered_at"),
        fetched_at=reader.time("fetched_at"),
        fingerprint=reader.text("fingerprint"),
        cluster_id=reader.number("cluster_id"),
        origin_id=reader.number("origin_id"),
        revision=reader.number("revision") or 1,
        evidence={key: str(value) for key, value in reader.mapping("evidence").items()},
        extractor=reader.text("extractor"),
    )


def _attribution(credit: Attribution) -> Record:
    return {
        "name": credit.name or None,
        "printed": credit.printed or None,
        "kind": credit.kind.value,
        "self": credit.is_self,
        "evidence": credit.evidence or None,
    }


def _image(image: Image) -> Record:
    return {
        "url": image.url or None,
        "caption": image.caption or None,
        "credit": image.credit or None,
        "alt": image.alt or None,
        "lead": image.lead,
    }


def _rights(rights: Rights) -> Record:
    return {
        "license": rights.license or None,
        "copyright": rights.copyright or None,
        "robots": list(rights.robots),
        "tdm_reservation": rights.tdm_reservation,
        "tdm_policy": rights.tdm_policy or None,
        "ai_training": list(rights.ai_training),
    }


def _moment(moment: Moment | None) -> str | None:
    return None if moment is None else str(moment)


def _time(time: datetime | None) -> str | None:
    return None if time is None else time.isoformat()


def _read_block(block: "_Reader") -> Block:
    return Block(BlockKind(block.choice("kind", BlockKind)), block.text("text"))


def _read_attribution(credit: "_Reader") -> Attribution:
    return Attribution(
        name=credit.text("name"),
        printed=credit.text("printed"),
        kind=AttributionKind(credit.choice("kind", AttributionKind)),
        is_self=credit.flag("self") is True,
        evidence=credit.text("evidence"),
    )


def _read_image(image: "_Reader") -> Image:
    return Image(
        url=image.maybe("url"),
        caption=image.maybe("caption"),
        credit=image.maybe("credit"),
        alt=image.maybe("alt"),
        lead=image.flag("lead") is True,
    )


def _read_rights(rights: "_Reader") -> Rights:
    return Rights(
        license=rights.maybe("license"),
        copyright=rights.maybe("copyright"),
        robots=rights.texts("robots"),
        tdm_reservation=rights.flag("tdm_reservation"),
        tdm_policy=rights.maybe("tdm_policy"),
        ai_training=rights.texts("ai_training"),
    )


class _Reader:
    """Typed access to one JSON object; a value of another type is an ``InputError`` that names its key."""

    __slots__ = ("_record",)

    def __init__(self, record: object) -> None:
        if not isinstance(record, Mapping):
            raise InputError(f"record: an object was expected, not {type(record).__name__}")
        self._record = cast("Mapping[str, object]", record)

    def maybe(self, key: str) -> str | None:
        return cast("str | None", self._typed(key, str))

    def text(self, key: str) -> str:
        return self.maybe(key) or ""

    def number(self, key: str) -> int | None:
        return cast("int | None", self._typed(key, int))

    def flag(self, key: str) -> bool | None:
        return cast("bool | None", self._typed(key, bool))

    def mapping(self, key: str) -> Mapping[str, object]:
        return cast("Mapping[str, object]", self._typed(key, Mapping) or {})

    def objects(self, key: str) -> Sequence[object]:
        return cast("Sequence[object]", self._typed(key, list) or ())

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(str(value) for value in self.objects(key))

    def moment(self, key: str) -> Moment | None:
        text = self.maybe(key)
        try:
            return None if text is None else Moment.parse(text)
        except ValueError as error:
            raise InputError(f"record: {key}: {text!r} is no RFC 3339 time with an offset") from error

    def time(self, key: str) -> datetime | None:
        moment = self.moment(key)
        return None if moment is None else moment.at

    def choice(self, key: str, among: type[Access | BlockKind | AttributionKind]) -> str:
        text = self.text(key)
        known = [member.value for member in among]
        if text not in known:
            raise InputError(f"record: {key}: {text!r} is none of {', '.join(known)}")
        return text

    def _typed(self, key: str, kind: type) -> object:
        value = self._record.get(key)
        if value is not None and not isinstance(value, kind):
            raise InputError(f"record: {key}: {kind.__name__.lower()} was expected, not {type(value).__name__}")
        return value
