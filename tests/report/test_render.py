"""One call for every format, and nothing heavy imported before it is needed."""

import json
import subprocess
import sys

import pytest

from redactor.report import Format, render
from tests.report.stories import crossfire


@pytest.mark.parametrize(
    ("chosen", "start"),
    [("terminal", "Story 0012"), ("html", "<!doctype html>"), ("unified", "--- original"), ("json", "{")],
)
def test_every_format_renders_and_ends_in_a_newline(chosen, start):
    shown = render(chosen, *crossfire(), number=12)
    assert shown.startswith(start)
    assert shown.endswith("\n")


def test_the_same_proposal_renders_the_same_every_time():
    assert [render(f, *crossfire()) for f in Format] == [render(f, *crossfire()) for f in Format]


def test_an_unknown_format_is_refused():
    with pytest.raises(ValueError, match="pdf"):
        render("pdf", *crossfire())


def test_json_is_one_document():
    assert json.loads(render("json", *crossfire(), number=3))["story"] == 3


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("redactor.report", "rich jinja2 difflib"),
        ("redactor.report.html", "rich"),
        ("redactor.report.terminal", "jinja2"),
        ("redactor.report.unified", "rich jinja2"),
        ("redactor.report.as_json", "rich jinja2"),
        ("redactor.report.rows", "rich jinja2"),
        ("redactor.report.visible", "rich jinja2"),
    ],
)
def test_a_module_loads_only_what_it_needs(module, absent):
    code = f"import sys, {module}; print([name for name in {absent.split()} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
