"""The house stays in order: imports point down, no cycle, small modules, heavy libraries only where they belong."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("redactor", "recognizers")
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for package in PACKAGES
    for path in sorted((ROOT / package).rglob("*.py"))
}

LEVELS = [
    {"redactor.__main__"},
    {"redactor.cli"},
    {"redactor.doctor"},
    {"redactor.batch", "redactor.evaluation"},
    {"redactor.intake", "redactor.detection", "redactor.anonymization", "redactor.report"},
    {"redactor.config"},
    {"redactor.program"},
    {"redactor.errors"},
    {"redactor.story"},
]
"""From the top down. A module may import from its own package and from levels below it."""

ONLY_IN = {
    "presidio_analyzer": ("recognizers", "redactor.detection", "redactor.evaluation.stock"),
    "presidio_anonymizer": ("redactor.anonymization.operators",),
    "spacy": ("redactor.detection.nlp", "redactor.evaluation.stock"),
    "pandas": ("redactor.batch.results",),
    "pydantic": ("redactor.config",),
    "yaml": ("redactor.config", "redactor.evaluation.stock"),
    "jinja2": ("redactor.report.html",),
    "rich": ("redactor.report", "redactor.evaluation.render", "redactor.cli.running", "redactor.cli.evaluating"),
    "typer": ("redactor.cli",),
}
FORBIDDEN_EVERYWHERE = {"socket", "urllib.request", "http", "requests", "httpx", "pickle", "marshal", "shelve"}
FORBIDDEN_NAMES = {"utils", "helpers", "common", "base", "misc"}


def imports(path: Path) -> Iterator[str]:
    """Full names of what a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: relative import"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in MODULES else str(node.module)


def package_of(module: str) -> str:
    """`redactor.intake` for `redactor.intake.csv`; top modules stand for themselves."""
    return ".".join(module.split(".")[:2])


def level(module: str) -> int:
    return next((i for i, names in enumerate(LEVELS) if package_of(module) in names), len(LEVELS))


@pytest.mark.parametrize("module", [m for m in MODULES if m.startswith("redactor.")])
def test_imports_point_down(module):
    assert level(module) < len(LEVELS), "a new package needs its place in LEVELS"
    for target in imports(MODULES[module]):
        if target.startswith("redactor.") and package_of(target) != package_of(module):
            assert level(target) > level(module), f"{module} imports {target}"


@pytest.mark.parametrize("module", [m for m in MODULES if m.startswith("recognizers")])
def test_recognizers_need_nothing_from_the_application(module):
    assert not [target for target in imports(MODULES[module]) if target.startswith("redactor")]


def test_there_is_no_cycle():
    graph = {module: {t for t in imports(path) if t in MODULES and t != module} for module, path in MODULES.items()}
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " → ".join([*trail[trail.index(module) :], module])
        if module not in done:
            for target in graph[module]:
                visit(target, (*trail, module))
            done.add(module)

    for module in graph:
        visit(module, ())


@pytest.mark.parametrize("module", MODULES)
def test_heavy_libraries_are_imported_only_where_they_belong(module):
    for target in imports(MODULES[module]):
        allowed = ONLY_IN.get(target.split(".")[0])
        if allowed:
            assert module.startswith(allowed), f"{module} imports {target}"


@pytest.mark.parametrize("module", MODULES)
def test_nothing_can_reach_a_network_or_unpickle(module):
    found = {t for t in imports(MODULES[module]) for f in FORBIDDEN_EVERYWHERE if t == f or t.startswith(f"{f}.")}
    assert not found


@pytest.mark.parametrize("module", MODULES)
def test_modules_are_small_and_say_what_they_are_for(module):
    source = MODULES[module].read_text(encoding="utf-8")
    assert source.count("\n") <= 260
    assert ast.get_docstring(ast.parse(source))
    assert module.rpartition(".")[2] not in FORBIDDEN_NAMES


@pytest.mark.parametrize("module", MODULES)
def test_functions_are_short(module):
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 45, f"{module}.{node.name}"
