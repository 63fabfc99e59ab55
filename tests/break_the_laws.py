"""Shows that each law has a test that fails when the law is broken: `make laws`, or `python -m tests.break_the_laws`.

Each case changes one line of a copy of the program and runs the tests that guard it. They must fail.
"""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
TESTS_FAILED = 1
"""What pytest exits with then; an error in collecting them would be 2."""


@dataclass(frozen=True, slots=True)
class Case:
    """One way to break a law: `old` becomes `new` in `file`, and `tests` must then fail."""

    law: int
    how: str
    file: str
    old: str
    new: str
    tests: str


CASES = (
    Case(
        1,
        "a failing recognizer is skipped",
        "redactor/detection/analyzer.py",
        'raise StoryHeld(Reason.RECOGNIZER_FAILED, f"{self.name}, {type(error).__name__}") from None',
        "return []",
        "tests/detection/test_analyzer.py",
    ),
    Case(
        1,
        "a timed-out rule is skipped",
        "recognizers/rules.py",
        "raise RecognizerTimeout(self.name, compiled.rule.name) from None",
        "return",
        "tests/detection/test_analyzer.py",
    ),
    Case(
        1,
        "a refused submission leaves no record",
        "redactor/batch/run.py",
        "output.write_record(_refused(entry))",
        "_refused(entry)",
        "tests/batch/test_run.py -k accounted",
    ),
    Case(
        2,
        "marks and hidden characters at the end of a span are left behind",
        "redactor/detection/view.py",
        "return self.starts[start], self.ends[end - 1]",
        "return self.starts[start], self.starts[end - 1] + 1",
        "tests/detection/test_view.py",
    ),
    Case(
        2,
        "offsets are those of the view",
        "redactor/detection/view.py",
        "return self.starts[start], self.ends[end - 1]",
        "return start, end",
        "tests/detection/test_view.py",
    ),
    Case(
        3,
        "the first character of a span survives",
        "redactor/anonymization/clean.py",
        "out.append(text[position : finding.start])",
        "out.append(text[position : finding.start + 1])",
        "tests/anonymization/test_clean.py",
    ),
    Case(
        3,
        "two groups share a placeholder",
        "redactor/anonymization/propose.py",
        "taken.add(label)",
        "pass",
        "tests/anonymization/test_propose.py",
    ),
    Case(
        3,
        "redactions are applied in the order in which they come",
        "redactor/anonymization/clean.py",
        "sorted(redactions, key=lambda r: r.finding.start)",
        "redactions",
        "tests/anonymization/test_clean.py",
    ),
    Case(
        3,
        "what overlaps is dropped instead of cut",
        "redactor/detection/overlap.py",
        "return [(s, e) for s, e in ((start, a), (b, end)) if s < e]",
        "return []",
        "tests/detection/test_overlap.py",
    ),
    Case(
        8,
        "something asks for a name on the network",
        "redactor/detection/detector.py",
        "self._limits = settings.detection",
        "self._limits = settings.detection; __import__('socket').getaddrinfo('example.org', 80)",
        "tests/test_no_network.py",
    ),
    Case(
        9,
        "a story is recorded as done before its files are there",
        "redactor/batch/worker.py",
        "    write(output.diff(task.number)",
        "    output.write_record(held_back(task, Held('x', Reason.SLOW)).record); write(output.diff(task.number)",
        "tests/batch/test_worker.py",
    ),
    Case(
        9,
        "two runs may work in one folder",
        "redactor/batch/output.py",
        "fcntl.LOCK_EX | fcntl.LOCK_NB",
        "fcntl.LOCK_SH | fcntl.LOCK_NB",
        "tests/batch/test_output.py",
    ),
    Case(
        10,
        "detection remembers the story before",
        "redactor/detection/detector.py",
        "found = self._resolved(seen, [*found,",
        "self._count = getattr(self, '_count', 0) + 1; found = found[self._count % 2 :]; "
        "found = self._resolved(seen, [*found,",
        "tests/detection/test_detector.py -k beside_any_other",
    ),
)


def broken_is_noticed(case: Case) -> bool:
    """Whether the tests of a case fail once its law is broken."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(
            ROOT, copy, ignore=shutil.ignore_patterns(".git", ".venv", "demo-out", ".*_cache", "__pycache__")
        )
        file = copy / case.file
        source = file.read_text(encoding="utf-8")
        if source.count(case.old) != 1:
            raise SystemExit(f"law {case.law}, {case.how}: the line to break is not in {case.file} exactly once")
        file.write_text(source.replace(case.old, case.new), encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "-x", "-q", *case.tests.split()]
        done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
        return done.returncode == TESTS_FAILED


def main() -> None:
    """Break each law once; exit code 1 if any break goes unnoticed."""
    unnoticed = 0
    for case in CASES:
        noticed = broken_is_noticed(case)
        unnoticed += not noticed
        print(f"law {case.law:>2}  {'noticed  ' if noticed else 'UNNOTICED'}  {case.how}", flush=True)  # noqa: T201
    sys.exit(bool(unnoticed))


if __name__ == "__main__":
    main()
