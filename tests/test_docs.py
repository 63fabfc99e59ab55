"""README and docs/ do what they say: their blocks run, their tables match the code, their links lead somewhere.

`UPDATE_DOCS=1 pytest tests/test_docs.py` renews the transcripts from what the commands print now.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from docs import commands, pages, transcripts
from redactor import config, errors
from redactor.config import Settings, recognizer_names
from redactor.evaluation import annotation
from redactor.intake import SUFFIXES
from redactor.story import DIRECT, ENTITY_TYPES, INDIRECT, Action, Reason
from tests.recognizers.marked import assert_finds

ROOT = pages.ROOT
DOCS = ROOT / "docs"
UPDATE = bool(os.environ.get("UPDATE_DOCS"))
README = "README.md"
PARTS = ("redactor", "recognizers", "docs", "samples", "tests", "benchmarks")
ON_TOP = re.compile(r"[A-Z]+\.md|Makefile|LICENSE|pipeline\.yaml|[\w-]+\.(?:toml|lock)")


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def each_page(*, with_python_or_console: bool = False) -> list[str]:
    names = [page.relative_to(ROOT).as_posix() for page in pages.PAGES]
    languages = {name: {block.language for block in pages.blocks(text_of(name))} for name in names}
    return [name for name in names if not with_python_or_console or languages[name] & {"console", "python"}]


@pytest.fixture
def shell(tmp_path, monkeypatch, detector, settings):
    """A shell in a folder with the samples, whose commands share one detector instead of loading each their own."""
    from redactor.cli import detecting, evaluating, one

    def loaded(wanted):
        assert wanted == settings, "a transcript with another configuration would load the model again"
        return detector

    for module in (detecting, evaluating, one):
        monkeypatch.setattr(module, "Detector", loaded)
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    (tmp_path / "docs").mkdir()
    shutil.copy(DOCS / "story.txt", tmp_path / "docs")
    return transcripts.Shell(tmp_path)


@pytest.mark.model
@pytest.mark.parametrize("name", each_page(with_python_or_console=True))
def test_what_a_page_shows_is_what_happens(name, shell):
    found = list(transcripts.outcomes(text_of(name), shell))
    if UPDATE:
        (ROOT / name).write_text(transcripts.rewritten(text_of(name), found), encoding="utf-8")
        return
    for outcome in found:
        assert transcripts.agrees(outcome.shown, outcome.printed), "\n".join((outcome.code, *outcome.printed))


def test_a_transcript_that_shows_something_else_is_noticed():
    assert transcripts.agrees(["a", "…", "in 3 s   2 a second"], ["a", "b", "c", "in 12 s  1.5 a second"])
    assert not transcripts.agrees(["a", "c"], ["a", "b"])
    assert not transcripts.agrees(["a", "…", "d"], ["a", "b", "c"])


def test_a_renewed_transcript_is_cut_where_it_was_cut():
    printed = ["a2", "x", "y", "b2", "c", "z", "d2"]
    assert transcripts.renewed(["a", "…", "b", "c", "…", "d"], printed) == ["a2", "…", "b2", "c", "…", "d2"]
    assert transcripts.renewed(["a"], ["a", "b"]) == ["a", "b"]
    assert transcripts.renewed(["in 3 s  2 a second"], ["in 4 s  1 a second"]) == ["in 3 s  2 a second"]


def recipe(name: str) -> list[pages.Block]:
    return [block for block in pages.blocks(text_of(name)) if block.setting("recipe")]


@pytest.mark.model
def test_the_recognizer_of_the_readme_works_in_a_copy(tmp_path):
    for part in ("redactor", "recognizers", "tests/recognizers"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    for part in ("pyproject.toml", "pipeline.yaml", "tests/__init__.py", "tests/conftest.py"):
        shutil.copy(ROOT / part, tmp_path / part)
    code, test, line = recipe(README)
    for block in (code, test):
        (tmp_path / block.setting("recipe")).write_text(block.text, encoding="utf-8")
    listed = yaml.safe_load(text_of("pipeline.yaml"))
    listed["recognizers"] += yaml.safe_load(line.text)["recognizers"]
    (tmp_path / "pipeline.yaml").write_text(yaml.safe_dump(listed), encoding="utf-8")
    name = Path(code.setting("recipe")).stem

    def python(*arguments: str, stdin: str = "") -> str:
        done = subprocess.run(
            [sys.executable, "-m", *arguments], cwd=tmp_path, capture_output=True, text=True, input=stdin, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    python("ruff", "check", code.setting("recipe"), test.setting("recipe"))
    python("ruff", "format", "--check", code.setting("recipe"), test.setting("recipe"))
    python("pytest", test.setting("recipe"))
    python("pytest", "tests/recognizers/test_contract.py", "-k", name)
    sentence = '{"id": 1, "text": "We stopped at utility pole 118/22."}'
    assert f'"recognizer": "{name}"' in python("redactor", "detect", stdin=sentence)


@pytest.mark.parametrize("name", each_page())
def test_configuration_that_a_page_shows_is_valid(name):
    for block in pages.blocks(text_of(name)):
        if block.language == "yaml" and not block.setting("recipe"):
            shipped = yaml.safe_load(text_of("pipeline.yaml"))
            config.parse(yaml.safe_dump(merged(shipped, yaml.safe_load(block.text))))


def merged(whole: dict, part: dict) -> dict:
    return whole | {
        key: merged(whole[key], value) if isinstance(value, dict) and isinstance(whole.get(key), dict) else value
        for key, value in part.items()
    }


def keys(model: type[BaseModel], path: str = "") -> set[str]:
    found = set()
    for name, field in model.model_fields.items():
        inner = field.annotation
        nested = isinstance(inner, type) and issubclass(inner, BaseModel)
        found |= keys(inner, f"{path}{name}.") if nested else {f"{path}{name}"}
    return found


def first_column(name: str, shape: str) -> dict[str, list[str]]:
    """Rows whose first cell is inline code of this shape, under what stands in it."""
    found = {}
    for row in pages.rows(text_of(name)):
        if match := re.fullmatch(rf"`({shape})`", row[0]):
            assert match[1] not in found, f"{match[1]} stands twice"
            found[match[1]] = row
    return found


def test_every_key_of_the_configuration_is_documented_with_its_shipped_value():
    shipped = config.parse(text_of("pipeline.yaml")).model_dump(mode="json")
    rows = first_column("docs/configuration.md", r"[a-z_.]+")
    assert set(rows) == keys(Settings) | set(Action)
    for key in keys(Settings):
        value = shipped
        for part in key.split("."):
            value = value[part]
        if not isinstance(value, list | dict):
            assert rows[key][1].strip("`").replace(",", "") == str(value), key


def test_every_exit_code_is_documented():
    raised = {kind.exit_code for kind in tree(errors.RedactorError)} | {
        annotation.GoldError.exit_code,
        errors.Interrupted.exit_code,
        0,
    }
    for name in (README, "docs/exit-codes.md"):
        assert {int(code) for code in first_column(name, r"\d+")} == raised, name


def tree(kind: type) -> set[type]:
    return {kind}.union(*(tree(below) for below in kind.__subclasses__()))


def test_every_reason_is_documented():
    assert set(first_column("docs/intake.md", r"[a-z_]+")) >= {reason.value for reason in Reason}
    assert text_of("docs/intake.md") == commands.intake_page(), "run `python -m docs.commands`"


def test_every_suffix_is_documented():
    page = text_of("docs/intake.md")
    assert [suffix for suffix in SUFFIXES if f"`{suffix}`" not in page] == []


def test_the_reference_of_commands_is_what_help_says():
    assert text_of("docs/commands.md") == commands.commands_page(), "run `python -m docs.commands`"
    assert all(f"## redactor {name}\n" in text_of("docs/commands.md") for name in commands.command_names())


@pytest.mark.parametrize("name", sorted(recognizer_names()))
def test_the_examples_of_a_label_are_found(name):
    from importlib import import_module

    recognizer = import_module(f"recognizers.{name}").RECOGNIZER()
    row = first_column("docs/recognizers.md", "[A-Z_]+")[recognizer.ENTITY]
    examples = re.findall(r"`([^`]*\{\{[^`]*)`", row[2].replace("\\|", "|"))
    assert examples
    for example in examples:
        assert_finds(recognizer, example)


def test_every_label_is_documented_as_direct_or_indirect():
    assert set(first_column("docs/recognizers.md", "[A-Z_]+")) == ENTITY_TYPES
    direct, _, indirect = text_of("docs/recognizers.md").partition("## Indirect")
    assert all(f"| `{label}` |" in direct for label in DIRECT)
    assert all(f"| `{label}` |" in indirect for label in INDIRECT)


@pytest.mark.parametrize("name", each_page())
def test_links_lead_somewhere(name):
    for target in pages.links(text_of(name)):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        file = (ROOT / name).parent / path if path else ROOT / name
        assert file.exists(), target
        assert not anchor or anchor in pages.anchors(file.read_text(encoding="utf-8")), target


@pytest.mark.parametrize("name", each_page())
def test_files_that_a_page_names_are_there(name):
    made = {block.setting("recipe") for block in recipe(name)}
    for code in pages.inline_code(text_of(name)):
        inside = code.partition("/")[0] in PARTS and re.fullmatch(r"[\w.-]+(/[\w.-]*)+", code)
        if (inside or ON_TOP.fullmatch(code)) and code not in made:
            assert (ROOT / code).exists(), code


def test_every_page_can_be_reached_from_the_readme():
    reached: set[str] = set()
    todo = {README}
    while todo:
        name = todo.pop()
        reached.add(name)
        todo |= set(linked_pages(name)) - reached
    assert set(each_page()) <= reached


def linked_pages(name: str) -> list[str]:
    targets = [target.partition("#")[0] for target in pages.links(text_of(name)) if "://" not in target]
    files = [((ROOT / name).parent / target).resolve() for target in targets if target.endswith(".md")]
    return [file.relative_to(ROOT).as_posix() for file in files]
