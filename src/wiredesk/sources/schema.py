"""The keys of a ``[[source]]``, of ``[defaults]`` and of ``rules``, each with the reader of its value."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from wiredesk.sources import values
from wiredesk.sources.codes import country_code, language_tag, zone_name
from wiredesk.sources.id_pattern import id_pattern

Reader = Callable[[object], object]

RULES: Mapping[str, Reader] = MappingProxyType(
    {
        "attribution": values.rule,
        "authors": values.rule,
        "credit": values.rule,
        "published": values.rule,
        "remove": values.listed(values.selector),
        "text": values.rule,
        "title": values.rule,
        "valid_from": values.day,
    }
)

DEFAULTS: Mapping[str, Reader] = MappingProxyType(
    {
        "concurrency": values.count,
        "cookies": values.cookies,
        "country": lambda value: country_code(values.text(value)),
        "delay": values.duration,
        "enabled": values.flag,
        "exclude": values.listed(values.pattern),
        "expected_interval": values.interval,
        "headers": values.headers,
        "id_pattern": id_pattern,
        "include": values.listed(values.pattern),
        "interval": values.interval,
        "language": lambda value: language_tag(values.text(value)),
        "max_interval": values.interval,
        "min_interval": values.interval,
        "proxy": values.proxy,
        "tags": values.listed(values.text),
        "timezone": lambda value: zone_name(values.text(value)),
        "type": values.kind,
    }
)
"""What ``[defaults]`` may set; ``rules`` too, which the loader reads by its own table."""

IDENTITY: Mapping[str, Reader] = MappingProxyType(
    {"id": values.source_id, "name": values.text, "url": values.url, "urls": values.listed(values.url)}
)
"""What only a source itself can say."""
