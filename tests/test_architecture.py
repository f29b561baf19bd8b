"""The tree is the map: imports point one way, the core is pure, each library has one home."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).parent.parent / "src" / "wiredesk"
MODULES = sorted(path.relative_to(SRC) for path in SRC.rglob("*.py"))

# Low to high. A module may import from lower layers only; modules of one layer do not know each other.
LAYERS = (
    ("slotted", "trees"),
    ("records",),
    ("errors", "politeness"),
    ("ports", "web"),
    ("sources", "schedule", "moves", "secrecy", "discover", "extract", "dedupe", "export"),
    ("fetch", "store", "settings"),
    ("pipeline", "observe", "cases"),
    ("readers", "writer"),
    ("workers",),
    ("app",),
    ("sites", "daemon"),
    ("demo",),
    ("cli",),
)
PURE = {
    "slotted",
    "trees",
    "records",
    "politeness",
    "errors",
    "web",
    "schedule",
    "moves",
    "secrecy",
    "discover",
    "extract",
    "dedupe",
}
IMPURE_MODULES = {
    "aiohttp", "aiosqlite", "asyncio", "glob", "http", "logging", "multiprocessing", "os", "pathlib", "random",
    "secrets", "select", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "tempfile", "threading", "time",
    "uuid",
}  # fmt: skip
IMPURE_CALLS = {"open", "input", "print"}
HOMES = {
    # the client, its connections and its errors; the others only serve
    "aiohttp": ("fetch/http.py", "fetch/connections.py", "fetch/failures.py", "fetch/peer.py", "sites.py", "daemon.py"),
    "aiosqlite": ("store/sqlite/",),
    "apscheduler": ("daemon.py",),
    "argparse": ("cli/",),
    "feedparser": ("discover/",),
    "selectolax": ("extract/", "discover/", "sources/"),
    "tomllib": ("sources/",),
}
LINES, FUNCTION_LINES = 400, 60


def package_of(module: Path) -> str:
    return module.parts[0].removesuffix(".py")


def tree_of(module: Path) -> ast.Module:
    return ast.parse((SRC / module).read_text(encoding="utf-8"))


def imports_of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "absolute imports only"
            module = node.module or ""
            yield module
            if module == "wiredesk":
                yield from (f"wiredesk.{name.name}" for name in node.names)


def layer_of(package: str) -> int:
    return next(index for index, names in enumerate(LAYERS) if package in names)


def test_every_package_has_a_layer() -> None:
    """A new top-level module must say where it stands."""
    known = {name for names in LAYERS for name in names} | {"__init__", "__main__"}
    assert {package_of(module) for module in MODULES} <= known


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_imports_point_down(module: Path) -> None:
    """A module imports its own package and lower layers only."""
    own = package_of(module)
    if own in {"__init__", "__main__"}:
        return
    for name in imports_of(tree_of(module)):
        parts = name.split(".")
        if parts[0] == "wiredesk" and len(parts) > 1 and parts[1] not in {own, "__version__"}:
            assert layer_of(parts[1]) < layer_of(own), f"{module} imports {name}"


@pytest.mark.parametrize("module", [m for m in MODULES if package_of(m) in PURE], ids=str)
def test_the_core_is_pure(module: Path) -> None:
    """No loop, socket, file, clock, randomness or log in the core."""
    tree = tree_of(module)
    assert not {name.split(".")[0] for name in imports_of(tree)} & IMPURE_MODULES
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name):
                assert called.id not in IMPURE_CALLS, f"line {node.lineno}: {called.id}()"
            elif isinstance(called, ast.Attribute):
                assert called.attr not in {"now", "utcnow", "today"}, f"line {node.lineno}: reads the clock"


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_each_library_has_one_home(module: Path) -> None:
    """A library is imported only where it lives."""
    for name in imports_of(tree_of(module)):
        homes = HOMES.get(name.split(".")[0])
        assert homes is None or any(module.as_posix().startswith(home) for home in homes), f"{module} imports {name}"


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_rooms_stay_small(module: Path) -> None:
    """Modules and functions stay readable in one sitting."""
    text = (SRC / module).read_text(encoding="utf-8")
    assert text.count("\n") <= LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= FUNCTION_LINES, f"{node.name} has {length} lines"


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_every_module_says_what_it_is(module: Path) -> None:
    """The first statement of each module is a docstring."""
    assert ast.get_docstring(tree_of(module))
