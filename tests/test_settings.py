"""Settings: what beats what, and that the commented file tells the truth."""

import re
import tomllib
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest

from wiredesk.app import limits_of, policy_of
from wiredesk.errors import ConfigError
from wiredesk.fetch.limits import FetchLimits
from wiredesk.fetch.policy import PolitenessPolicy
from wiredesk.settings import Settings, dump, keys, load_settings, source_paths
from wiredesk.sources.loader import SETTINGS_KEYS

SHIPPED = Path(__file__).parent.parent / "config" / "wiredesk.toml"


def write(folder: Path, text: str) -> Path:
    (folder / "wiredesk.toml").write_text(text, encoding="utf-8")
    return folder / "wiredesk.toml"


def test_flags_beat_environment_beats_file_beats_default(tmp_path: Path) -> None:
    """One value from each."""
    file = write(tmp_path, '[fetch]\ntotal = "20s"\nconnect = "5s"\nfirst_byte = "6s"\n')
    env = {"WIREDESK_FETCH__CONNECT": "7s", "WIREDESK_FETCH__FIRST_BYTE": "8s", "HOME": "/", "WIREDESK_CONFIG": "x"}
    fetch = load_settings(file, env, {"fetch.first_byte": "9s"}).fetch
    seconds = (fetch.total.seconds, fetch.connect.seconds, fetch.first_byte.seconds, fetch.max_redirects)
    assert seconds == (20, 7, 9, 10)


def test_paths_of_the_file_start_from_its_folder(tmp_path: Path) -> None:
    """Those of flags and environment from the working directory; absolute ones stay."""
    file = write(tmp_path, 'database = "data/w.db"\nsources = ["a.toml", "/b"]\n')
    settings = load_settings(file, {}, {})
    assert settings.database == tmp_path / "data" / "w.db"
    assert settings.sources == (tmp_path / "a.toml", Path("/b"))
    assert load_settings(file, {"WIREDESK_DATABASE": "x.db"}, {}).database == Path("x.db")
    assert load_settings(file, {}, {"database": "y.db"}).database == Path("y.db")
    assert load_settings(write(tmp_path, ""), {}, {}).database == tmp_path / "wiredesk.db"


def test_the_default_folder_of_sources_need_not_exist_but_a_named_one_must(tmp_path: Path) -> None:
    """Else a typo would watch nothing."""
    file = write(tmp_path, "")
    assert source_paths(load_settings(file, {}, {}), file) == (file,)
    (tmp_path / "sources").mkdir()
    assert source_paths(load_settings(file, {}, {}), file) == (file, tmp_path / "sources")
    write(tmp_path, 'sources = ["gone"]')
    assert source_paths(load_settings(file, {}, {}), file) == (file, tmp_path / "gone")


def test_lists_and_networks_are_read(tmp_path: Path) -> None:
    """In the environment a list is separated by commas."""
    file = write(tmp_path, '[fetch]\nallowed_networks = ["127.0.0.0/8", "::1/128"]')
    wanted = (ip_network("127.0.0.0/8"), ip_network("::1/128"))
    assert load_settings(file, {}, {}).fetch.allowed_networks == wanted
    env = {"WIREDESK_FETCH__ALLOWED_NETWORKS": "127.0.0.0/8, ::1/128"}
    assert load_settings(None, env, {}).fetch.allowed_networks == wanted


@pytest.mark.parametrize(
    ("text", "line", "key", "says", "nearest"),
    [
        ("[fech]\n", 1, "fech", "unknown key", "fetch"),
        ("[fetch]\nmaxbytes = 1", 2, "fetch.maxbytes", "unknown key", "max_bytes"),
        ('databse = "x"', 1, "databse", "unknown key", "database"),
        ("\n[fetch]\ntotal = 30", 3, "fetch.total", "a duration such as '15m', not 30", None),
        ("[fetch]\ntotal = '30'", 2, "fetch.total", "no duration", None),
        ("[fetch]\ntotal = '0s'", 2, "fetch.total", "at least", None),
        ("[fetch]\nmax_bytes = '8MB'", 2, "fetch.max_bytes", "a whole number", None),
        ("[fetch]\nmax_redirects = -1", 2, "fetch.max_redirects", "at least 0", None),
        ("[fetch]\nallowed_networks = ['10.0.0.1/8']", 2, "fetch.allowed_networks", "host bits", None),
        ("fetch = 3", 1, "fetch", "must be a table", None),
        ("[log]\nformat = 'xml'", 2, "log.format", "must be one of text, json", None),
        ("[agent]\nname = 'my crawler'", 2, "agent.name", "must not have", None),
        ('[agent]\ncontact = "a\\nb"', 2, "agent.contact", "must not have", None),
        ("database = ''", 1, "database", "must be a path", None),
        ("[fetch\n", 1, "", "not TOML", None),
    ],
)
def test_what_is_wrong_in_the_file_is_named(
    tmp_path: Path, text: str, line: int, key: str, says: str, nearest: str | None
) -> None:
    """File, line, key, reason, nearest right key."""
    with pytest.raises(ConfigError) as caught:
        load_settings(write(tmp_path, text), {}, {})
    error = caught.value
    assert (error.line, error.key, error.nearest) == (line, key, nearest)
    assert says in str(error)


def test_an_unknown_variable_or_flag_is_an_error_with_the_nearest_right_one() -> None:
    """In the spelling of its place."""
    with pytest.raises(ConfigError, match="did you mean 'WIREDESK_FETCH__MAX_BYTES'"):
        load_settings(None, {"WIREDESK_FETCH__MAX_BYTE": "1"}, {})
    with pytest.raises(ConfigError, match=r"did you mean 'log\.format'"):
        load_settings(None, {}, {"log.fromat": "json"})
    with pytest.raises(ConfigError, match="WIREDESK_SIDE_PORT__PORT: must be a number"):
        load_settings(None, {"WIREDESK_SIDE_PORT__PORT": "http"}, {})


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    """Defaults are not put in its place in silence."""
    with pytest.raises(ConfigError, match="cannot be read"):
        load_settings(tmp_path / "none.toml", {}, {})


def test_the_dump_is_the_configuration_again(tmp_path: Path) -> None:
    """Every key, readable by the loader, with credentials masked."""
    settings = load_settings(
        None, {}, {"fetch.total": "45s", "fetch.allowed_networks": "127.0.0.0/8", "database": "/x.db"}
    )
    again = load_settings(write(tmp_path, dump(settings)), {}, {})
    assert again.fetch == settings.fetch
    assert again.database == settings.database
    secret = load_settings(None, {}, {"agent.contact": "https://me:s3cret@desk.example/"})
    assert "s3cret" not in dump(secret)


def test_the_user_agent_is_honest() -> None:
    """Product, version and, where given, contact."""
    agent = load_settings(None, {}, {"agent.contact": "https://desk.example/bot"}).agent
    assert re.fullmatch(r"wiredesk/[\d.]+\S* \(\+https://desk\.example/bot\)", agent.header)


def test_the_shipped_file_shows_every_setting_with_its_default_and_why() -> None:
    """Uncommented it gives the defaults; each key stands below its line of why."""
    lines = SHIPPED.read_text(encoding="utf-8").partition("# What every source inherits")[0].splitlines()
    stated = [line.removeprefix("# ") for line in lines if line.startswith("[") or re.match(r"# [a-z_]+ = ", line)]
    assert tomllib.loads("\n".join(stated)) == tomllib.loads(dump(Settings()))
    whys = [lines[number - 1] for number, line in enumerate(lines) if re.match(r"# [a-z_]+ = ", line)]
    assert whys == [f"# {key.why}" for key in keys().values()]
    assert load_settings(SHIPPED, {}, {}).fetch == Settings().fetch


def test_a_fetcher_built_without_settings_has_the_same_bounds() -> None:
    assert limits_of(Settings()) == FetchLimits()
    assert policy_of(Settings()) == PolitenessPolicy()


def test_sources_may_stand_in_the_settings_file() -> None:
    """The loader of sources passes over exactly the keys that are settings."""
    assert {name.partition(".")[0] for name in keys()} == SETTINGS_KEYS


def test_defaults_follow_the_design() -> None:
    """The figures that politeness and safety rest on."""
    settings = Settings()
    assert (settings.fetch.max_bytes, settings.fetch.max_redirects) == (8_000_000, 10)
    assert settings.fetch.total == timedelta(seconds=30)
    assert settings.politeness.max_crawl_delay == timedelta(seconds=120)
    assert settings.politeness.robots_cache == timedelta(hours=24)
    assert (settings.fetch.allowed_networks, settings.side_port.port) == ((), 0)


@pytest.mark.parametrize("port", ["65536", "70000", "-1"])
def test_a_port_that_does_not_exist_is_an_error_of_the_configuration(tmp_path: Path, port: str) -> None:
    """With its line, before anything starts; the highest port is fine."""
    with pytest.raises(ConfigError, match=r"wiredesk.toml:2: side_port.port: must be at (most 65535|least 0)"):
        load_settings(write(tmp_path, f"[side_port]\nport = {port}\n"), {}, {})
    assert load_settings(write(tmp_path, "[side_port]\nport = 65535\n"), {}, {}).side_port.port == 65_535
