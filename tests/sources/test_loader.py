"""Sources from TOML: inheritance, and one clear line for everything that can be wrong."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from wiredesk.errors import ConfigError
from wiredesk.records import Rules, TargetKind
from wiredesk.sources import load_sources

ROOT = Path(__file__).parents[2]
GOOD = '[[source]]\nid = "a"\nurl = "https://a.example/rss"\n'


def write(folder: Path, text: str, name: str = "s.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def failure(tmp_path: Path, text: str) -> ConfigError:
    file = write(tmp_path / "sources", text)
    with pytest.raises(ConfigError) as caught:
        load_sources([file.parent])
    assert caught.value.exit_code == 78
    assert "\n" not in str(caught.value)
    assert caught.value.file == str(file)
    return caught.value


def test_every_key_is_read(tmp_path: Path) -> None:
    """All keys of cli.md, typed."""
    file = write(
        tmp_path,
        """
[[source]]
id = "harbour"
name = "Harbour Gazette"
urls = ["HTTPS://Harbour.example:443/rss#x", "https://harbour.example/news.xml"]
type = "feed"
language = "EN-gb"
country = "gb"
timezone = "Europe/London"
interval = "15m"
min_interval = "1m30s"
max_interval = "2d"
expected_interval = "4h"
delay = "5s"
concurrency = 2
headers = { Accept-Language = "en" }
cookies = { consent = "yes" }
proxy = "http://user:secret@proxy.example:8080"
include = ['/news/\\d+']
exclude = "/video/"
id_pattern = '-(\\d+)\\.html'
enabled = false
tags = ["coast", "local"]

[[source.rules]]
title = "h1.headline"
credit = 're:Photo: ([^.]+)'
remove = [".promo", "aside"]
valid_from = 2026-01-31
[[source.rules]]
text = "article > div"
valid_from = "2025-01-01"
""",
    )
    (source,) = load_sources([file])
    assert source.urls == ("https://harbour.example/rss", "https://harbour.example/news.xml")
    assert (source.id, source.name, source.type) == ("harbour", "Harbour Gazette", TargetKind.FEED)
    assert (source.language, source.country, source.timezone) == ("en-GB", "GB", "Europe/London")
    assert source.interval == timedelta(minutes=15)
    assert source.min_interval == timedelta(seconds=90)
    assert (source.max_interval, source.expected_interval) == (timedelta(days=2), timedelta(hours=4))
    assert (source.delay, source.concurrency) == (timedelta(seconds=5), 2)
    assert (source.headers, source.cookies) == ({"Accept-Language": "en"}, {"consent": "yes"})
    assert source.proxy == "http://user:secret@proxy.example:8080"
    assert (source.include, source.exclude) == ((r"/news/\d+",), ("/video/",))
    assert source.id_pattern == r"-(\d+)\.html"
    assert (source.enabled, source.tags) == (False, ("coast", "local"))
    assert source.rules == (
        Rules(
            title="h1.headline", credit="re:Photo: ([^.]+)", remove=(".promo", "aside"), valid_from=date(2026, 1, 31)
        ),
        Rules(text="article > div", valid_from=date(2025, 1, 1)),
    )


def test_a_source_needs_only_id_and_url(tmp_path: Path) -> None:
    """The id names it until something better is given."""
    (source,) = load_sources([write(tmp_path, GOOD)])
    assert (source.name, source.type, source.delay) == ("a", TargetKind.AUTO, timedelta(seconds=2))


def test_the_nearest_defaults_win_key_by_key(tmp_path: Path) -> None:
    """Defaults of a file reach the folders next to it; a file's own beat them; a source's own key beats all."""
    main = write(
        tmp_path, '[log]\nlevel = "info"\n[defaults]\ndelay = "9s"\ncountry = "DE"\ntags = ["all"]\n', "wiredesk.toml"
    )
    write(
        tmp_path / "sources",
        '[defaults]\ncountry = "AT"\nlanguage = "de"\n'
        + GOOD
        + '[[source]]\nid = "b"\nurl = "https://b.example"\nlanguage = "hr"\n',
        "at.toml",
    )
    write(tmp_path / "sources", GOOD.replace('"a"', '"c"'), "other.toml")
    found = {
        one.id: (one.delay.seconds, one.country, one.language, one.tags)
        for one in load_sources([main, tmp_path / "sources"])
    }
    assert found == {"a": (9, "AT", "de", ("all",)), "b": (9, "AT", "hr", ("all",)), "c": (9, "DE", None, ("all",))}


@pytest.mark.parametrize(
    ("text", "line", "key", "says", "nearest"),
    [
        (GOOD + 'langage = "en"', 4, "source[1].langage", "unknown key", "language"),
        (GOOD + '\n[source.rules]\ntitel = "h1"', 6, "source[1].rules.titel", "unknown key", "title"),
        ("[[sources]]\n" + GOOD[11:], 1, "sources", "unknown key", "source"),
        ("[defaults]\ndelai = '1s'", 2, "defaults.delai", "unknown key", "delay"),
        ('[fetch]\ntotal = "1s"', 1, "fetch", "unknown key", None),
        (GOOD + "enabled = 'yes'", 4, "source[1].enabled", "must be true or false, not 'yes'", None),
        (GOOD + "concurrency = true", 4, "source[1].concurrency", "must be a whole number", None),
        (GOOD + "concurrency = 0", 4, "source[1].concurrency", "at least 1", None),
        (GOOD + "name = ''", 4, "source[1].name", "must not be empty", None),
        (GOOD + "tags = [1]", 4, "source[1].tags", "must be text, not 1", None),
        (GOOD + GOOD, 5, "source[2].id", "'a' is already used in", None),
        ("[[source]]\nid = 'a'\nurl = 'ftp://a.example'", 3, "source[1].url", "no http or https URL", None),
        ("[[source]]\nid = 'a'\nurls = ['https://a.example', 'nowhere']", 3, "source[1].urls", "no http", None),
        ("[[source]]\nid = 'a'\nurls = []", 3, "source[1].urls", "must not be empty", None),
        ("[[source]]\nid = 'a'", 1, "source[1]", "needs either url or urls", None),
        (GOOD + "urls = ['https://b.example']", 1, "source[1]", "needs either url or urls", None),
        ("[[source]]\nurl = 'https://a.example'", 1, "source[1]", "needs an id", None),
        ("[[source]]\nid = 'A b'\nurl = 'https://a.example'", 2, "source[1].id", "lower-case letters", None),
        (GOOD + "interval = '15'", 4, "source[1].interval", "no duration", None),
        (GOOD + "interval = 15", 4, "source[1].interval", "needs a unit", None),
        (GOOD + "interval = '1s'", 4, "source[1].interval", "shorter than 10s", None),
        (GOOD + "min_interval = '2d'", 4, "source[1].min_interval", "longer than max_interval", None),
        (GOOD + "include = ['(']", 4, "source[1].include", "no regular expression", None),
        (GOOD + "id_pattern = '-(\\d+'", 4, "source[1].id_pattern", "no regular expression", None),
        (GOOD + "id_pattern = 7", 4, "source[1].id_pattern", "must be text", None),
        (GOOD + "id_pattern = '-\\d+'", 4, "source[1].id_pattern", "has 0 groups; it needs one", None),
        (GOOD + "id_pattern = '(a)-(b)'", 4, "source[1].id_pattern", "has 2 groups; it needs one", None),
        (GOOD + f"id_pattern = '({'a' * 200})'", 4, "source[1].id_pattern", "longer than 200 characters", None),
        (GOOD + "id_pattern = '(?:a+)+(b)'", 4, "source[1].id_pattern", "repeats a group", None),
        (GOOD + "language = 'english'", 4, "source[1].language", "no language tag", None),
        (GOOD + "language = 'ua'", 4, "source[1].language", "no language tag", None),
        (GOOD + "country = 'UK'", 4, "source[1].country", "'GB'", None),
        (GOOD + "country = 'Germany'", 4, "source[1].country", "no country code", None),
        (GOOD + "timezone = 'Europe/Berln'", 4, "source[1].timezone", "did you mean 'Europe/Berlin'", None),
        (GOOD + "type = 'rss'", 4, "source[1].type", "must be one of auto, feed, sitemap, section", None),
        (GOOD + "proxy = 'socks5://u:secret@p'", 4, "source[1].proxy", "must be http://host:port", None),
        (GOOD + "headers = { 'Bad Name' = 'x' }", 4, "source[1].headers", "no header name", None),
        (GOOD + 'headers = { X = "a\\r\\nB: c" }', 4, "source[1].headers", "one line of text", None),
        (GOOD + "cookies = { a = 'b; c=d' }", 4, "source[1].cookies", "must not hold ';'", None),
        (GOOD + "rules = { title = 'h1[' }", 4, "source[1].rules.title", "no CSS selector", None),
        (GOOD + "[[source.rules]]\n[[source.rules]]\nremove = ['..']", 6, "source[1].rules[2].remove", "no CSS", None),
        (GOOD + "rules = { title = 're:(' }", 4, "source[1].rules.title", "no regular expression", None),
        (GOOD + "rules = { title = 're:x' }", 4, "source[1].rules.title", "needs a group", None),
        (GOOD + "rules = { valid_from = 'May' }", 4, "source[1].rules.valid_from", "must be a date", None),
        (GOOD + "rules = 'h1'", 4, "source[1].rules", "must be a table", None),
        ("[source]\nid = 'a'", 1, "source", "two brackets", None),
        ("[defaults]\nid = 'a'", 2, "defaults.id", "only a source itself", None),
        (GOOD + "\n\nname = oops", 6, "", "not TOML", None),
        (GOOD + "name = 'open", 4, "", "not TOML", None),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_place(
    tmp_path: Path, text: str, line: int, key: str, says: str, nearest: str | None
) -> None:
    """File, line, dotted key, the reason, and the nearest right key."""
    error = failure(tmp_path, text)
    assert (error.line, error.key, error.nearest) == (line, key, nearest)
    assert says in str(error)
    assert "secret" not in str(error)


def test_text_that_is_not_utf8_names_its_line(tmp_path: Path) -> None:
    """TOML is UTF-8."""
    (tmp_path / "s.toml").write_bytes(b"# x\n# \xff\n")
    with pytest.raises(ConfigError, match=r"s\.toml:2: is not UTF-8"):
        load_sources([tmp_path / "s.toml"])


def test_a_missing_path_is_an_error(tmp_path: Path) -> None:
    """Nothing is watched in silence."""
    with pytest.raises(ConfigError, match="no such file"):
        load_sources([tmp_path / "none"])


def test_an_id_used_in_two_files_names_both(tmp_path: Path) -> None:
    """The message leads to the first use."""
    first, second = write(tmp_path, GOOD, "1.toml"), write(tmp_path, GOOD, "2.toml")
    with pytest.raises(ConfigError) as caught:
        load_sources([tmp_path])
    assert caught.value.file == str(second)
    assert f"{first}:2" in str(caught.value)


def test_the_starter_set_is_wide() -> None:
    """At least 40 real sources in many languages and countries, each with what reading its dates needs."""
    sources = load_sources([ROOT / "config" / "wiredesk.toml", ROOT / "config" / "sources"])
    assert len(sources) >= 40
    assert len({one.language for one in sources}) >= 20
    assert len({one.country for one in sources}) >= 20
    assert all(one.language and one.country and one.timezone and one.type is not TargetKind.AUTO for one in sources)
    assert len({url for one in sources for url in one.urls}) == sum(len(one.urls) for one in sources)
