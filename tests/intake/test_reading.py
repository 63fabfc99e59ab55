"""Listing, opening and decoding: what is read, in which order, and when it is not."""

import json
import os
import random
import sys
from pathlib import Path

import pytest

from redactor import intake
from redactor.errors import MissingDependency, NotPermitted, StorageFailure, StoryHeld, UsageError
from redactor.intake import archive, opening
from redactor.intake.decoding import decode
from redactor.intake.opening import read_bytes
from redactor.story import Held, Reason, Submission
from tests.intake.conftest import GOOD


def test_files_are_listed_by_the_bytes_of_their_names_with_subfolders(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.txt", "Z.txt", "é.txt", "a.txt", "reports 2024.06/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    listed = [str(path.relative_to(tmp_path)) for path in intake.list_files(tmp_path)]
    assert listed == ["Z.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "reports 2024.06/x.txt", "é.txt"]


def test_what_desktops_leave_behind_is_left_out_and_counted(tmp_path: Path, options) -> None:
    for name in (".DS_Store", "~$a.docx", "Thumbs.db", "._a.txt", "a.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "a.txt").write_text("x")
    notices: list[intake.Notice] = []
    assert len(list(intake.read(tmp_path, options, notices.append))) == 1
    assert intake.list_files(tmp_path).hidden == 5
    assert [str(notice) for notice in notices] == ["hidden files and folders left out: 5"]


def test_a_file_of_two_names_is_read_once_and_told(tmp_path: Path, options) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.txt").hardlink_to(tmp_path / "a.txt")
    notices: list[intake.Notice] = []
    assert len(list(intake.read(tmp_path, options, notices.append))) == 1
    assert "read once: 1" in str(notices[0])


@pytest.mark.parametrize(
    "name",
    [b"-rf.txt", b"a\nb.txt", b"\x1b[2J.txt", b"x..txt", b"\xff\xfe.txt", b"Sgt Quist.txt", b"n" * 251 + b".txt"],
)
def test_any_name_a_file_may_have_is_read_and_told_nowhere(tmp_path: Path, options, name: bytes) -> None:
    (tmp_path / os.fsdecode(name)).write_text("He ran.")
    (entry,) = intake.read(tmp_path, options)
    assert entry.outcome.text == "He ran."
    assert os.fsdecode(name) not in repr(entry)


def test_input_that_is_not_there_is_a_usage_error_without_its_name(tmp_path: Path, options) -> None:
    with pytest.raises(UsageError) as caught:
        intake.read(tmp_path / "Quist", options)
    assert "Quist" not in f"{caught.value}{caught.value.hint}"


@pytest.mark.skipif(os.geteuid() != 0, reason="becomes another user")
def test_a_folder_that_may_not_be_listed_is_not_permitted(options) -> None:
    import tempfile

    folder = Path(tempfile.mkdtemp())
    os.seteuid(65534)
    try:
        with pytest.raises(NotPermitted):
            intake.read(folder, options)
    finally:
        os.seteuid(0)
        folder.rmdir()


def test_a_single_file_is_an_input_too(tmp_path: Path, options) -> None:
    (tmp_path / "a.txt").write_text("He ran.")
    (entry,) = intake.read(tmp_path / "a.txt", options)
    assert (entry.number, entry.source) == (1, intake.Source(1, None, "txt"))


def test_a_file_that_grows_while_it_is_read_is_unstable(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("He ran.")
    read = os.read

    def growing(descriptor: int, count: int) -> bytes:
        with path.open("a") as file:
            file.write(" More.")
        return read(descriptor, count)

    monkeypatch.setattr(opening.os, "read", growing)
    with pytest.raises(StoryHeld) as caught:
        read_bytes(path, 1_000)
    assert caught.value.reason is Reason.UNSTABLE


def test_a_file_replaced_between_looking_and_opening_is_not_trusted(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("He ran.")
    really = os.open

    def late(name: Path, flags: int) -> int:
        path.unlink()
        path.symlink_to("/etc/passwd")
        return really(name, flags)

    monkeypatch.setattr(opening.os, "open", late)
    with pytest.raises(StoryHeld) as caught:
        read_bytes(path, 10_000)
    assert caught.value.reason is Reason.SYMLINK


def test_a_file_that_went_away_is_gone(tmp_path: Path, options) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text("x")
    entries = intake.read(tmp_path, options)
    first = next(entries)
    (tmp_path / "b.txt").unlink()
    outcomes = [first.outcome, *[entry.outcome for entry in entries]]
    assert [getattr(outcome, "reason", None) for outcome in outcomes] == [None, Reason.GONE, None]


def test_a_process_that_cannot_open_files_stops_instead_of_holding_all(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "a.txt").write_text("x")

    def full(*_: object) -> int:
        raise OSError(24, "Too many open files", str(tmp_path))

    monkeypatch.setattr(opening.os, "open", full)
    with pytest.raises(StorageFailure) as caught:
        read_bytes(tmp_path / "a.txt", 10)
    assert str(tmp_path) not in str(caught.value)


def test_a_missing_extra_is_told_before_anything_is_read(folder: Path, options, monkeypatch) -> None:
    monkeypatch.setattr(archive, "find_spec", lambda _: None)
    with pytest.raises(MissingDependency) as caught:
        intake.read(folder, options)
    assert caught.value.hint == "pip install 'near-miss-redactor[formats]'"


def test_reading_plain_formats_imports_no_office_library(tmp_path: Path) -> None:
    import subprocess

    (tmp_path / "a.txt").write_text("x")
    code = (
        "import sys; from pathlib import Path; from redactor import intake, config; "
        f"list(intake.read(Path({str(tmp_path)!r}), config.Intake())); "
        "print([m for m in ('openpyxl', 'docx', 'lxml', 'pandas', 'spacy', 'presidio_analyzer') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "latin-1"])
@pytest.mark.parametrize("text", ["Sgt. Núñez went to the café at 40°.", "Peña said ½ mile, « stop »."])
def test_declared_and_western_encodings_are_read(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_windows_quotation_marks_are_read() -> None:
    text = "He said “stop” – I didn’t… €5"
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    "data",
    [
        "Привет, стой".encode("cp1251"),
        "caf\u00e9 and more".encode("mac-roman"),
        "caf\u00e9 and more".encode("cp437"),
        "東京の話".encode("shift-jis"),
        b"a \xff b",
        b"na\xefve caf\xc3\xa9",
        b"end \xc3",
        b"\xed\xa0\x80 half",
        b"\xff\xfea",
        b"\xff\xfe\x00\xd8",
    ],
)
def test_other_bytes_are_held_not_guessed(data: bytes) -> None:
    with pytest.raises(StoryHeld) as caught:
        decode(data)
    assert caught.value.reason is Reason.ENCODING
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_a_text_at_each_limit_passes_and_one_beyond_is_held(tmp_path: Path, options) -> None:
    limits = options.limits
    at = {
        "a.txt": "x " * (limits.characters // 2),
        "b.txt": "x\n" * limits.lines,
        "c.txt": "x" * limits.token,
        "d.txt": "a" + "\u0301" * 10_000,
    }
    over = {"e.txt": at["a.txt"] + "x", "f.txt": at["b.txt"] + "x", "g.txt": at["c.txt"] + "x"}
    for name, text in (at | over).items():
        (tmp_path / name).write_text(text)
    outcomes = [entry.outcome for entry in intake.read(tmp_path, options)]
    assert all(isinstance(outcome, Submission) for outcome in outcomes[:4])
    assert [outcome.reason for outcome in outcomes[4:]] == [Reason.TOO_LONG, Reason.TOO_LONG, Reason.TOKEN]


def test_a_text_without_a_file_obeys_the_same_rules(options) -> None:
    assert intake.read_text(b"He ran.", options).text == "He ran."
    reasons = [b"", b"%PDF-1.4", b"\xff", b"x " * 6_000_000]
    assert [intake.read_text(data, options).reason for data in reasons] == ["empty", "type", "encoding", "too_big"]


def test_damage_anywhere_in_any_file_is_an_entry_never_an_error(
    tmp_path: Path, options, good: dict[str, bytes]
) -> None:
    chance = random.Random(7)
    count = 0
    for turn in range(12):
        for name, data in good.items():
            damaged = bytearray(data)
            for _ in range(chance.choice((1, 5, 50))):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
            (tmp_path / f"{turn}-{name}").write_bytes(damaged[: chance.choice((len(damaged), len(damaged) // 2))])
            count += 1
    entries = list(intake.read(tmp_path, options))
    assert {entry.source.file for entry in entries} == set(range(1, count + 1))
    assert all(isinstance(entry.outcome, Submission | Held) for entry in entries)


def test_a_row_never_loses_its_neighbours_however_it_is_damaged(tmp_path: Path, options) -> None:
    lines = [json.dumps({"text": f"story {n}"}) for n in range(GOOD)]
    lines[7] = '{"text": "' + "[" * 50_000
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    outcomes = [entry.outcome for entry in intake.read(tmp_path, options)]
    assert sum(isinstance(outcome, Submission) for outcome in outcomes) == GOOD - 1
