"""`--help` and every command that detects nothing start without the heavy libraries."""

import subprocess
import sys

import pytest

HEAVY = ("spacy", "presidio_analyzer", "presidio_anonymizer", "pandas", "onnxruntime")
PROBE = """
import runpy, sys
sys.argv = ["redactor", *{arguments!r}]
try:
    runpy.run_module("redactor", run_name="__main__")
except SystemExit:
    pass
print("LOADED", *sorted(name for name in {heavy!r} if name in sys.modules))
"""


def loaded(*arguments):
    """Heavy modules that a command line has imported when it ends."""
    probe = PROBE.format(arguments=list(arguments), heavy=[*HEAVY, "pydantic", "rich", "jinja2"])
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return set(done.stdout.rpartition("LOADED")[2].split())


@pytest.mark.parametrize(
    "command", [(), ("run",), ("detect",), ("redact",), ("diff",), ("evaluate",), ("config", "check")]
)
def test_help_loads_nothing_heavy_and_no_pydantic(command):
    assert loaded(*command, "--help") == set()


def test_checking_the_configuration_loads_no_model():
    assert not loaded("config", "check") & set(HEAVY)


def test_the_version_is_printed():
    done = subprocess.run([sys.executable, "-m", "redactor", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("redactor 0.")
