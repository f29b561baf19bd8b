"""The documentation says what the code does: commands, options, fields, settings, outcomes, layers, links."""

import argparse
import ast
import inspect
import json
import re
import sqlite3
import tomllib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from tests.test_architecture import LAYERS, PURE
from wiredesk import errors, schedule, settings
from wiredesk.cli import main
from wiredesk.cli.arguments import build_parser
from wiredesk.export.record import SCHEMA, to_record
from wiredesk.records import Access, Article, Attribution, AttributionKind, BlockKind, EditKind, Image, Outcome, Rights
from wiredesk.sources import schema
from wiredesk.store.sqlite import SqliteStore
from wiredesk.store.views import ChangeKind
from wiredesk.writer import Writer

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
DECISIONS = sorted(path for path in (DOCS / "decisions").glob("*.md") if path.name != "README.md")
COMMON = {"-c", "--config", "--db", "-v", "--verbose", "-q", "--quiet", "--log-format"}
SIGNALS = {130, 143}  # 128 + SIGINT, 128 + SIGTERM


def read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def section(text: str, heading: str) -> str:
    """What stands under a heading, up to the next one of its rank or a higher one."""
    rank = len(heading) - len(heading.lstrip("#"))
    start = text.index(f"\n{heading}\n") + len(heading) + 2
    end = re.compile(rf"^#{{1,{rank}}} ", re.M).search(text, start)
    return text[start : end.start() if end else len(text)]


def rows(text: str) -> list[list[str]]:
    """The cells of the lines of tables, heads and rulers left out."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]
    return [row for number, row in enumerate(cells) if not row[0].startswith("---") and not _is_head(lines, number)]


def _is_head(lines: list[str], number: int) -> bool:
    return number + 1 < len(lines) and lines[number + 1].startswith("|---")


# ---------------------------------------------------------------------------------------------- commands


def verbs(parser: argparse.ArgumentParser | None = None, name: str = "") -> Iterator[tuple[str, list[argparse.Action]]]:
    """Every verb with what it takes."""
    parser = parser or build_parser()
    inner = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not inner:
        yield name, [action for action in parser._actions if action.dest != "help"]
    for action in inner:
        for verb, child in action.choices.items():
            yield from verbs(child, f"{name} {verb}".strip())


VERBS = dict(verbs())


def taken(verb: str) -> set[str]:
    """The options and positional arguments of a verb, without those that all have."""
    return {name for action in VERBS[verb] for name in action.option_strings or [action.dest]} - COMMON


def described(text: str) -> set[str]:
    """The names that open the lines of a list of options: ``- `-o`, `--output FILE`: ...``."""
    openings = re.findall(r"^- ((?:`[^`]+`(?:, )?)+)", text, re.M)
    return {name.split()[0] for opening in openings for name in re.findall(r"`([^`]+)`", opening)}


def test_the_documented_verbs_are_the_verbs() -> None:
    """No verb is missing in docs/cli.md and none is made up."""
    headings = set(re.findall(r"^## (.+)$", read("docs/cli.md"), re.M))
    assert headings - {"Common options", "Exit codes"} == set(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_is_documented_with_its_options_and_an_example(verb: str) -> None:
    """Exactly the options and arguments of the parser, and a command to try."""
    text = section(read("docs/cli.md"), f"## {verb}")
    assert described(text) == taken(verb)
    assert f"wiredesk {verb}" in text


def test_every_verb_takes_the_common_options() -> None:
    """What is promised once for all verbs holds for each."""
    assert described(section(read("docs/cli.md"), "## Common options")) == COMMON
    for actions in VERBS.values():
        assert {name for action in actions for name in action.option_strings} >= COMMON


@pytest.mark.parametrize("verb", VERBS)
def test_documented_choices_are_the_choices(verb: str) -> None:
    """An option that takes one of few words names them: ``--format table|json``, or each beside its metavar."""
    text = section(read("docs/cli.md"), f"## {verb}")
    for action in VERBS[verb]:
        if action.choices and action.metavar:
            assert all(f"`{choice}`" in text for choice in action.choices)
        elif action.choices and not set(action.option_strings) & COMMON:
            assert f"`{action.option_strings[-1]} {'|'.join(action.choices)}`" in text


def test_documented_exit_codes_are_those_of_the_errors() -> None:
    """Each error stands in the row of its code, and there is no other code."""
    table = rows(section(read("docs/cli.md"), "## Exit codes"))
    documented = {name: int(row[0]) for row in table for name in re.findall(r"`(\w+Error)`", row[2])}
    classes = {
        name: cls.exit_code
        for name, cls in inspect.getmembers(errors, inspect.isclass)
        if issubclass(cls, errors.WiredeskError)
    }
    assert documented == classes
    assert {int(row[0]) for row in table} == {0, *classes.values(), *SIGNALS}


@cache
def commands() -> tuple[tuple[str, str], ...]:
    """Every command line of ours in code blocks and code spans: the page, and what follows ``wiredesk``."""
    found = []
    for path in PAGES:
        text = path.read_text(encoding="utf-8")
        blocks = [*re.findall(r"^```(?:\w*)\n(.*?)^```", text, re.M | re.S), *re.findall(r"^    \S.*$", text, re.M)]
        lines = [*(line.strip() for block in blocks for line in block.splitlines()), *re.findall(r"`([^`\n]+)`", text)]
        for line in lines:
            match = re.match(r"(?:\$ )?(?:\S+=\S+ )*(?:\.venv/bin/)?wiredesk (.+)", line)
            if match and re.match(r"[a-z]", match[1]):
                found.append((path.relative_to(ROOT).as_posix(), match[1]))
    return tuple(found)


@pytest.mark.parametrize(("page", "command"), commands(), ids=lambda value: value[:60])
def test_commands_that_are_shown_exist(page: str, command: str) -> None:
    """A verb and options of the parser."""
    words = re.split(r"\s+[|<>#]|\s+2>", command)[0].replace("[", " ").replace("]", " ").split()
    verb = next((" ".join(words[:count]) for count in (2, 1) if " ".join(words[:count]) in VERBS), None)
    groups = {name.split()[0] for name in VERBS if " " in name}
    assert verb or words[0] in groups or words[0] == "VERB", f"{page}: wiredesk {command}"
    if verb:
        options = {word.split("=")[0] for word in words if word.startswith("-") and word != "-"}
        assert options <= taken(verb) | COMMON | {"--help"}, f"{page}: wiredesk {command}"


def test_make_targets_that_are_shown_exist() -> None:
    """``make X`` in any page is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.M))
    for path in PAGES:
        shown = re.findall(r"(?:^    |`)make ([a-z-]+)", path.read_text(encoding="utf-8"), re.M)
        assert set(shown) <= targets, path.name


# ---------------------------------------------------------------------------------------------- the README


def test_the_readme_begins_with_two_commands_and_real_output(capsys: pytest.CaptureFixture[str]) -> None:
    """Every shown line is a line of the output today, in order; ``...`` stands for what is left out."""
    text = read("README.md")
    assert text.index("make demo") < text.index("make test") < text.index("```console")
    block = re.search(r"```console\n\$ \S*wiredesk ([^\n]+)\n(.*?)```", text, re.S)
    assert block
    words = [str(ROOT / word) if word.startswith("fixtures/") else word for word in block[1].split()]
    assert main(words) == 0
    printed = iter(capsys.readouterr().out.splitlines())
    for line in block[2].splitlines():
        if line.strip() != "...":
            shown = line.removesuffix("...")
            assert any(real == line or (shown != line and real.startswith(shown)) for real in printed), line
    assert "attribution" in block[2]
    assert "photo_credits" in block[2]


def test_the_pipeline_map_has_eight_lines_in_the_order_of_the_data() -> None:
    """The stages of the package's docstring, each with a link to its folder."""
    stages = re.findall(r"^\| \[(\w+)\]\(src/wiredesk/", read("README.md"), re.M)
    assert stages == ["sources", "schedule", "fetch", "discover", "extract", "dedupe", "store", "export"]


def test_continuous_integration_runs_what_the_readme_says() -> None:
    """The test command of the README is the one that guards the project."""
    assert "make test" in read(".ci/run")
    assert "make check" in read(".ci/run")


# ---------------------------------------------------------------------------------------------- the record


RECORD = to_record(
    Article(
        url="https://paper.example/",
        canonical_url="https://paper.example/",
        title="T",
        text="t",
        attribution=(Attribution(name="A", printed="A", kind=AttributionKind.AGENCY),),
        images=(Image(url=None),),
    )
)


def test_the_documented_fields_are_the_record_in_its_order() -> None:
    """One heading per field and none beside."""
    text = read("docs/fields.md")
    assert re.findall(r"^### `(\w+)`$", text, re.M) == list(RECORD)
    assert f'"{SCHEMA}"' in section(text, "### `schema`")


@pytest.mark.parametrize("field", RECORD)
def test_each_field_says_what_its_absence_means(field: str) -> None:
    """Null or empty is explained where it can occur."""
    text = section(read("docs/fields.md"), f"### `{field}`")
    assert re.search(r"null|empty|no entry|always", text, re.I) or RECORD[field] is not None
    assert len(text) > 40


@pytest.mark.parametrize("field", ["attribution", "images", "rights"])
def test_the_keys_inside_a_field_are_documented(field: str) -> None:
    """The table of a field with parts has exactly its keys."""
    value = RECORD[field]
    inner = value[0] if isinstance(value, list) else value
    assert isinstance(inner, dict)
    table = rows(section(read("docs/fields.md"), f"### `{field}`"))
    assert [row[0].strip("`") for row in table] == list(inner)


@pytest.mark.parametrize(
    ("field", "words"), [("access", Access), ("attribution", AttributionKind), ("blocks", BlockKind)]
)
def test_the_words_of_a_closed_field_are_documented(field: str, words: type[Access | AttributionKind]) -> None:
    """Every value that a closed field can have."""
    text = section(read("docs/fields.md"), f"### `{field}`")
    assert all(f"`{word}`" in text for word in words)


def test_the_kinds_of_changes_are_documented() -> None:
    """Consumers of the change feed meet no word that is not explained."""
    text = section(read("docs/cli.md"), "## changes")
    assert all(f"`{kind}`" in text for kind in ChangeKind)


def test_rights_and_records_have_no_undocumented_part() -> None:
    """A part of the rights that the export forgets would be invisible to later stages."""
    assert {one.name for one in fields(Rights)} == set(json.loads(json.dumps(RECORD["rights"])))


def test_the_classes_of_edits_are_documented() -> None:
    """Every class of a revision stands in the glossary."""
    assert all(f"`{kind}`" in read("docs/glossary.md") for kind in EditKind)


# ---------------------------------------------------------------------------------------------- operations


def test_every_outcome_is_explained_once() -> None:
    """Meaning and advice for each, in the order of the enum."""
    table = rows(section(read("docs/operations.md"), "## Outcomes"))
    assert [row[0].strip("`") for row in table] == [str(outcome) for outcome in Outcome]


def test_the_advice_on_articles_is_the_schedule() -> None:
    """How often an article is tried again after an outcome is said as it is done."""
    for name, *_, tries in rows(section(read("docs/operations.md"), "## Outcomes")):
        failure = schedule._FAILURES.get(Outcome(name.strip("`")))
        if failure is not None and name != "`bad_listing`":
            assert tries == ("given up" if failure.tries == 0 else f"{failure.tries} more tries"), name


def test_the_side_port_is_documented() -> None:
    """Every path that is served and every metric that is shown, and no other."""
    text = section(read("docs/operations.md"), "## Side port")
    names = {name.strip("`") for name, *_ in rows(text)}
    served = re.findall(r'\("(/\w+)", _', read("src/wiredesk/daemon.py"))
    shown = re.findall(r'"(wiredesk_\w+)"', read("src/wiredesk/observe.py"))
    assert names == {*served, *shown}


def test_every_setting_is_listed_with_its_default() -> None:
    """The table is what ``settings/table.py`` says, key by key."""
    plain = tomllib.loads(settings.dump(settings.Settings()))
    expected = {}
    known = settings.keys()
    for key in known:
        group, _, name = key.rpartition(".")
        expected[f"`{key}`"] = f"`{json.dumps((plain[group] if group else plain)[name])}`"
    assert {row[0]: row[1] for row in rows(section(read("docs/operations.md"), "## Settings"))} == expected


def test_every_setting_that_is_mentioned_exists() -> None:
    """A dotted key in any page is a setting."""
    known = settings.keys()
    tables = {key.split(".")[0] for key in known if "." in key}
    for path in PAGES:
        for group, name in re.findall(r"`([a-z_]+)\.([a-z_]+)`", path.read_text(encoding="utf-8")):
            package = (ROOT / f"src/wiredesk/{group}").is_dir()
            if group in tables and not package and name not in {"py", "toml", "md", "sql"}:
                assert f"{group}.{name}" in known, f"{path.name}: {group}.{name}"


def test_the_batch_of_the_writer_is_as_documented() -> None:
    """Group commit is described with the numbers that are in force."""
    parameters = inspect.signature(Writer.__init__).parameters
    words = f"up to {parameters['batch'].default} of them, or what came within {parameters['linger'].default} seconds"
    assert words in " ".join(read("docs/decisions/group-commit.md").split())


def test_every_key_of_a_source_is_listed() -> None:
    """Exactly the keys that a source and its rules may have."""
    keys, rules = section(read("docs/operations.md"), "## Keys of a source").split("A table of `rules`")
    assert sorted(row[0].strip("`") for row in rows(keys)) == sorted([*schema.IDENTITY, *schema.DEFAULTS, "rules"])
    assert sorted(row[0].strip("`") for row in rows(rules)) == sorted(schema.RULES)


# ---------------------------------------------------------------------------------------------- architecture


def test_the_documented_layers_are_the_enforced_ones() -> None:
    """Same layers in the same order, and the same pure set."""
    text = section(read("docs/architecture.md"), "## Layers")
    assert [tuple(re.findall(r"`(\w+)`", row[1])) for row in rows(text)] == list(LAYERS)
    pure = re.search(r"\*\*pure\*\* set is `([^`]+)`", text)
    assert pure and set(pure[1].split()) == PURE


def test_files_that_are_named_exist() -> None:
    """A path of the source tree in the architecture page leads somewhere."""
    for name in re.findall(r"`([a-z_]+/[\w/.]*)`", read("docs/architecture.md")):
        homes = (ROOT / name, ROOT / "src/wiredesk" / name, ROOT / "tests" / name)
        assert any(home.exists() for home in homes), name


def test_every_decision_is_in_the_index() -> None:
    """No page is lost, no line points nowhere."""
    named = re.findall(r"^\| \[([\w-]+)\]\(\1\.md\)", read("docs/decisions/README.md"), re.M)
    assert sorted(named) == [path.stem for path in DECISIONS]


def test_every_dependency_has_its_line() -> None:
    """For what, what else, how heavy, how well kept: for each that pyproject.toml names, and no other."""
    project = tomllib.loads(read("pyproject.toml"))["project"]
    wanted = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    names = {match[0].lower() for one in wanted if (match := re.match(r"[\w.-]+", one))} - {"wiredesk"}
    table = rows(read("docs/decisions/dependencies.md"))
    listed = [re.sub(r"\[([^\]]+)\].*", r"\1", row[0]) for row in table]
    assert sorted(listed) == sorted(names)
    assert all(len(row) == 5 and all(row) for row in table)


# ---------------------------------------------------------------------------------------------- all pages


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", text, re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_inside_the_project_lead_somewhere(page: Path) -> None:
    """Every relative link names a file or folder, and its anchor a heading."""
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if "://" in target or target.startswith("mailto:"):
            continue
        name, _, anchor = target.partition("#")
        path = (page.parent / name).resolve() if name else page
        assert path.exists(), target
        assert path.is_relative_to(ROOT), target
        if anchor and path.suffix == ".md":
            assert anchor in anchors(path.read_text(encoding="utf-8")), target


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_decision_pages_and_others_begin_with_a_title(page: Path) -> None:
    """A page says first what it is."""
    assert re.match(r"# \S", page.read_text(encoding="utf-8"))


async def test_sql_in_pages_fits_the_schema(tmp_path: Path) -> None:
    """Each statement that is shown can be run on a database of today."""
    async with await SqliteStore.open(tmp_path / "news.db"):
        pass
    pages = [path.read_text(encoding="utf-8") for path in PAGES]
    shown = [sql for page in pages for sql in re.findall(r"^```sql\n(.*?)^```", page, re.M | re.S)]
    shown += [sql for page in pages for sql in re.findall(r'sqlite3 -readonly \S+ "([^"]+)"', page)]
    assert len(shown) >= 3
    with closing(sqlite3.connect(tmp_path / "news.db")) as database:
        for sql in shown:
            assert database.execute(f"EXPLAIN {sql}").fetchall()


def test_python_in_pages_is_python() -> None:
    """Code that is shown can be parsed."""
    for path in PAGES:
        for block in re.findall(r"^```python\n(.*?)^```", path.read_text(encoding="utf-8"), re.M | re.S):
            ast.parse(block)
