"""Law 8: nothing connects, sends or resolves. Shown by Python's audit hooks and, with strace, by the kernel."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.model

ROOT = Path(__file__).parent.parent

STORY = "Write to m.ventura@coldcreek.gov or see https://www.example.org/a?b=c and example.com/x, 192.0.2.7, 555-0142."
AUDIT = """
import os, sys
LOOKED_AT = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg")
def refuse(event, arguments):
    if event in LOOKED_AT and not (event == "socket.connect" and isinstance(arguments[1], (str, bytes))):
        os.write(2, b"NETWORK")
        os._exit(99)
sys.addaudithook(refuse)
"""
"""As sitecustomize, so that every interpreter has it from its start, those of the workers too."""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    for number in range(3):
        (tmp_path / "in" / f"{number}.txt").write_text(f"{STORY} Story {number}.")
    return tmp_path


def test_no_python_code_asks_for_the_network(folder):
    (folder / "hook").mkdir()
    (folder / "hook" / "sitecustomize.py").write_text(AUDIT)
    command = [sys.executable, "-m", "redactor", "run", str(folder / "in"), str(folder / "out")]
    environment = {**os.environ, "PYTHONPATH": f"{folder / 'hook'}:{ROOT}"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)
    assert "NETWORK" not in done.stderr
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
@pytest.mark.parametrize("command", [("run", "in", "out"), ("evaluate", "gold.jsonl", "--compare", "presidio")])
def test_the_kernel_sees_no_connection(folder, command):
    (folder / "gold.jsonl").write_text('{"id": "1", "style": "plain", "marked": "' + STORY + '"}\n')
    log = folder / "calls"
    interpreter = str(Path(sys.executable).resolve())
    python = [interpreter, "-m", "redactor", *command, "--config", str(ROOT / "pipeline.yaml")]
    traced = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(log), *python]
    environment = {**os.environ, "PYTHONPATH": ":".join([str(ROOT), *filter(None, sys.path)])}
    done = subprocess.run(traced, capture_output=True, text=True, check=False, cwd=folder, env=environment)
    if "ptrace" in done.stderr:
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, done.stderr
    calls = [line for line in log.read_text().splitlines() if re.search(r"\b(connect|sendto|sendmsg|sendmmsg)\(", line)]
    assert [line for line in calls if "AF_INET" in line] == []
    binds = [line for line in log.read_text().splitlines() if " bind(" in line and "AF_INET" in line]
    assert all('"::1"' in line for line in binds), "urllib3 probes ::1 once when it is imported; nothing else may bind"
