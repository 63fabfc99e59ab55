"""The main job on a folder that is not nice: counts add up, kills lose nothing, messages say nothing.

`SOAK=full` makes it 1,000 submissions and 20 kills; the short form is what runs every time.
"""

import csv
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.batch.damaged import KINDS
from tests.batch.generated import write_batch

pytestmark = [pytest.mark.model, pytest.mark.slow]

FULL = os.environ.get("SOAK") == "full"
GOOD, BAD, KILLS = (900, 100, 20) if FULL else (60, len(KINDS), 3)


def redactor(*arguments, **options):
    command = [sys.executable, "-m", "redactor", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, **options)


def results(out: Path) -> dict[str, bytes]:
    """Everything a run leaves but its lock and its clock."""
    files = (path for path in sorted(out.rglob("*")) if path.is_file() and path.name not in ("lock", "run.json"))
    return {str(path.relative_to(out)): path.read_bytes() for path in files if path.name != "index.html"}


def survivors(session: int) -> list[int]:
    """Processes of a session that are still there after a while; a worker that is loading dies when it has loaded."""
    for _ in range(300):
        alive = [int(stat.parent.name) for stat in Path("/proc").glob("[0-9]*/stat") if session_of(stat) == session]
        if not alive:
            return []
        time.sleep(0.1)
    return alive


def session_of(stat: Path) -> int:
    """The session of a process, from its line in /proc; -1 when it is gone or a zombie."""
    try:
        state, _parent, _group, session, *_ = stat.read_text().rpartition(")")[2].split()
    except OSError:
        return -1
    return -1 if state == "Z" else int(session)


@pytest.fixture(scope="module")
def batch(tmp_path_factory):
    folder = tmp_path_factory.mktemp("drop")
    return folder, write_batch(folder, good=GOOD, bad=BAD, seed=11)


@pytest.fixture(scope="module")
def undisturbed(batch, tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "undisturbed"
    return out, redactor("run", batch[0], out, "--json")


def test_every_submission_is_accounted_for(batch, undisturbed):
    _, expected = batch
    out, done = undisturbed
    assert done.returncode == 65, done.stderr
    told = json.loads(done.stdout)
    assert told["submissions"] == expected.total
    assert told["proposed"] == expected.good
    assert told["held"] == {reason.value: count for reason, count in expected.bad.items()}
    with (out / "held.csv").open(newline="") as file:
        assert Counter(row["reason"] for row in csv.DictReader(file)) == Counter(told["held"])
    with (out / "summary.csv").open(newline="") as file:
        assert [int(row["number"]) for row in csv.DictReader(file)] == list(range(1, expected.total + 1))
    assert len(list((out / "clean").iterdir())) == len(list((out / "diff").iterdir())) == expected.good
    assert len((out / "findings.jsonl").read_text().splitlines()) == expected.total


def test_no_value_reaches_a_message_and_no_traceback_is_shown(batch, undisturbed):
    _, expected = batch
    _, done = undisturbed
    told = (done.stdout + done.stderr).decode("utf-8", "replace")
    assert "Traceback" not in told
    assert [canary for canary in expected.canaries + expected.name_canaries if canary in told] == []


def test_no_content_of_a_refused_submission_and_no_file_name_reaches_the_output(batch, undisturbed):
    _, expected = batch
    out, _ = undisturbed
    everything = b"".join(path.read_bytes() for path in out.rglob("*") if path.is_file())
    canaries = expected.canaries + expected.name_canaries
    assert [canary for canary in canaries if canary.encode() in everything] == []


def test_a_run_killed_again_and_again_ends_like_one_that_was_not(batch, undisturbed, tmp_path):
    rng = random.Random(7)
    out = tmp_path / "killed"
    kills = 0
    for _ in range(KILLS):
        command = [sys.executable, "-m", "redactor", "run", str(batch[0]), str(out)]
        running = subprocess.Popen(
            [*command, "--resume"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(rng.uniform(0.2, 12))
        if running.poll() is None:
            os.kill(running.pid, signal.SIGKILL)
            kills += 1
        running.wait()
        assert not survivors(running.pid), "a worker outlived its parent"
    done = redactor("run", batch[0], out, "--resume", "--json")
    assert done.returncode == 65, done.stderr
    assert kills
    assert results(out) == results(undisturbed[0])


@pytest.mark.parametrize("workers", [1, 3])
def test_the_number_of_workers_changes_nothing(batch, undisturbed, tmp_path, workers):
    """Law 10."""
    if FULL:
        pytest.skip("shown by the short form")
    out = tmp_path / "out"
    redactor("run", batch[0], out, "--workers", workers)
    assert results(out) == results(undisturbed[0])


def test_an_interrupted_run_says_so_and_can_be_resumed(batch, undisturbed, tmp_path):
    out = tmp_path / "out"
    command = [sys.executable, "-m", "redactor", "run", str(batch[0]), str(out)]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while not list(out.glob("clean/*.txt")):
        time.sleep(0.05)
        assert running.poll() is None
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert running.returncode == 130
    assert b"--resume" in told
    assert redactor("run", batch[0], out, "--resume").returncode == 65
    assert results(out) == results(undisturbed[0])
