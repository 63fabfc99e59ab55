"""The digest of the program follows its files."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
ASK = "from redactor import program; print(program.digest())"


def digest(folder):
    return subprocess.run([sys.executable, "-c", ASK], cwd=folder, capture_output=True, text=True, check=True).stdout


def test_a_changed_word_list_or_rule_changes_the_digest_and_a_compiled_file_does_not(tmp_path):
    for package in ("redactor", "recognizers"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    before = digest(tmp_path)
    assert digest(tmp_path) == before
    with (tmp_path / "recognizers" / "lexicon" / "gear.txt").open("a") as file:
        file.write("some new gadget\n")
    after = digest(tmp_path)
    assert after != before
    with (tmp_path / "recognizers" / "vin.py").open("a") as file:
        file.write("# a remark\n")
    assert digest(tmp_path) != after
