"""The command line as a user meets it: real processes, real exit codes, and no value in any message."""

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from redactor import __main__ as entry

ROOT = Path(__file__).parent.parent.parent
STORY = "Ofc. Marisol Ventura, badge 4471, stopped on 1400 block of Elm St at 2315 hours. She drew her Glock 17."


@dataclass(frozen=True)
class Finished:
    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def redactor(monkeypatch):
    """Run the command line in this process, where the recognizers are compiled once for all tests."""

    def run(*arguments, text=""):
        out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
        monkeypatch.chdir(ROOT)
        monkeypatch.setattr(sys, "argv", ["redactor", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8"))
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        monkeypatch.setattr(entry, "_harden", lambda: None)
        code = 0
        try:
            entry.main()
        except SystemExit as end:
            code = int(end.code or 0)
        out.flush()
        err.flush()
        return Finished(code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode())

    return run


@pytest.fixture
def story(tmp_path):
    file = tmp_path / "Sgt Quillanby.txt"
    file.write_text(STORY)
    return file


@pytest.mark.model
def test_redact_reads_standard_input_and_writes_clean_text(redactor):
    done = redactor("redact", text=STORY)
    assert done.returncode == 0
    assert "Ventura" not in done.stdout
    assert "4471" not in done.stdout
    assert "[OFFICER 1]" in done.stdout
    assert "Glock 17" in done.stdout


@pytest.mark.model
def test_redacting_clean_text_again_changes_nothing(redactor):
    once = redactor("redact", text=STORY).stdout
    assert redactor("redact", text=once).stdout == once


@pytest.mark.model
@pytest.mark.parametrize("form", ["terminal", "html", "unified", "json"])
def test_diff_shows_both_sides_in_every_format(redactor, story, form):
    done = redactor("diff", story, "--format", form)
    assert done.returncode == 0, done.stderr
    assert "Ventura" in done.stdout
    assert "[OFFICER 1]" in done.stdout
    assert "Quillanby" not in done.stdout + done.stderr


@pytest.mark.model
def test_redact_json_is_one_document(redactor, story):
    told = json.loads(redactor("redact", story, "--json").stdout)
    assert told["clean"].startswith("Ofc. [OFFICER 1]")


@pytest.mark.model
def test_detect_answers_every_line_in_order_and_holds_what_it_cannot_read(redactor):
    lines = ['{"id": "a", "text": "badge 4471"}', '{"id": 2, "text": 5}', "not json", '{"id": "c", "text": ""}']
    lines += [json.dumps({"id": "long", "text": "x " * 20_000})]
    done = redactor("detect", text="\n".join(lines) + "\n")
    assert done.returncode == 65
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", 2, None, "c", "long"]
    assert answers[0]["entities"][0] | {"score": 0} == {
        "start": 6,
        "end": 10,
        "entity_type": "BADGE_NUMBER",
        "score": 0,
        "recognizer": "badge_number",
    }
    assert [answer.get("held") for answer in answers] == [None, "format", "format", None, "too_long"]


@pytest.mark.model
def test_evaluate_prints_figures_and_json(redactor, tmp_path):
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "1", "style": "plain", "marked": "Badge {{BADGE_NUMBER:4471}} fell."}) + "\n")
    told = json.loads(redactor("evaluate", gold, "--json").stdout)
    assert told["redactor"]["direct"]["recall"] == 1.0
    table = redactor("evaluate", gold, "--misses")
    assert table.returncode == 0, table.stderr
    assert "BADGE_NUMBER" in table.stdout


@pytest.mark.model
def test_doctor_is_content_here(redactor):
    done = redactor("doctor")
    assert done.returncode == 0, done.stdout
    assert "FAIL" not in done.stdout


FAILURES = [
    (("redact", "no-such-file.txt"), 2),
    (("run", "no-such-folder", "out"), 2),
    (("detect", "no-such-file.jsonl"), 74),
    (("diff", "samples/18 New Text Document.txt"), 65),
    (("redact", "samples/09 online form export.csv"), 2),
    (("redact", "samples/09 online form export.csv", "--row", "99"), 2),
    (("evaluate", "samples/README.md"), 65),
    (("evaluate", "samples/gold.jsonl", "--compare", "magic"), 2),
    (("config", "check", "--config", "no-such.yaml"), 78),
    (("run", "samples", "redactor"), 73),
    (("run", "samples", "samples/out"), 2),
    (("run", "samples", "out", "--config", "tests/cli/no_model.yaml"), 69),
    (("redact", "samples/17 door wedge.txt", "--config", "tests/cli/no_model.yaml"), 69),
    (("run", "samples", "out", "--locate", "999"), 2),
]


@pytest.mark.parametrize(("arguments", "code"), FAILURES, ids=lambda x: " ".join(x) if isinstance(x, tuple) else str(x))
def test_every_failure_has_its_exit_code_and_says_what_to_do(redactor, arguments, code):
    done = redactor(*arguments)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("redactor: ")
    assert done.stderr.count("\n") >= 2, "no word on what to do next"


def test_locate_names_the_file_that_held_csv_counts(redactor):
    assert redactor("run", "samples", "out", "--locate", "2").stdout.strip().endswith("02 Sgt Marisol Okafor.txt")


def test_an_unexpected_error_shows_its_place_and_not_its_message(tmp_path):
    code = "import redactor.__main__ as m; m._harden(); raise ValueError('Ventura 4471')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 1
    assert "ValueError at __main__:1" in done.stderr
    assert "Ventura" not in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion_is_there(shell):
    environment = {**os.environ, "_REDACTOR_COMPLETE": f"source_{shell}"}
    command = [sys.executable, "-c", "import sys; sys.argv = ['redactor']; import redactor.__main__ as m; m.main()"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)
    assert "redactor" in done.stdout
    assert "COMPLETE" in done.stdout


@pytest.mark.parametrize("sink", [">/dev/full", ">&-"])
def test_an_output_that_takes_nothing_is_said_and_has_its_exit_code(sink):
    command = f"{sys.executable} -m redactor config show {sink}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 74
    assert done.stderr.startswith("redactor: ")


def test_a_reader_that_goes_away_is_not_an_internal_error():
    command = f"{sys.executable} -m redactor config show | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, cwd=ROOT)
    assert "Traceback" not in done.stderr
    assert "internal error" not in done.stderr
