"""The output folder: empty or resumed, locked, every file whole or not there."""

import pytest

from redactor.batch.output import Output, write
from redactor.batch.record import Record
from redactor.errors import CannotCreate, ConfigError, Locked
from redactor.intake import Source
from redactor.story import Action, Finding, Held, Reason, Redaction


def test_a_folder_with_something_in_it_is_refused(tmp_path):
    (tmp_path / "letter.txt").write_text("mine")
    for resume in (False, True):
        with pytest.raises(CannotCreate), Output(tmp_path).open("a", resume=resume):
            pytest.fail("opened")


def test_a_finished_folder_is_refused_without_resume_and_taken_up_with_it(tmp_path):
    with Output(tmp_path).open("a", resume=False):
        pass
    with pytest.raises(CannotCreate, match="not empty"), Output(tmp_path).open("a", resume=False):
        pytest.fail("opened")
    with Output(tmp_path).open("a", resume=True):
        pass


def test_another_input_or_configuration_is_not_resumed(tmp_path):
    with Output(tmp_path).open("a", resume=False):
        pass
    with pytest.raises(ConfigError, match="changed"), Output(tmp_path).open("b", resume=True):
        pytest.fail("opened")


def test_two_runs_cannot_work_in_one_folder(tmp_path):
    output = Output(tmp_path)
    with output.open("a", resume=False), pytest.raises(Locked), Output(tmp_path).open("a", resume=True):
        pytest.fail("opened")


def test_half_written_files_of_a_killed_run_are_swept_away(tmp_path):
    with Output(tmp_path).open("a", resume=False):
        (tmp_path / "diff" / "0001.html.part").write_text("half")
    with Output(tmp_path).open("a", resume=True):
        assert not list(tmp_path.rglob("*.part"))


def test_a_record_comes_back_as_it_was_written(tmp_path):
    redaction = Redaction(Finding(4, 8, "PERSON", 0.85, "person", "rule rank"), 0, Action.PLACEHOLDER, "[OFFICER 1]")
    held = Held("detection", Reason.SLOW, "person, rule rank")
    records = [
        Record(9, Source(3, None, "txt"), 120, 0, None, (redaction,), ("hidden_chars",), "f" * 16),
        Record(10, Source(4, 7, "csv"), 12, 3, held),
    ]
    output = Output(tmp_path)
    with output.open("a", resume=False):
        for record in reversed(records):
            output.write_record(record)
        assert output.records() == records


def test_files_are_readable_by_their_owner_only(tmp_path):
    out = tmp_path / "out"
    with Output(out).open("a", resume=False):
        write(out / "clean" / "0001.txt", "text")
    assert (out / "clean" / "0001.txt").stat().st_mode & 0o077 == 0
    assert out.stat().st_mode & 0o077 == 0


def test_a_write_to_a_full_disk_says_so_without_a_trace_of_the_text(tmp_path):
    from redactor.errors import StorageFailure

    with pytest.raises(StorageFailure) as caught:
        write(tmp_path / "missing" / "0001.txt", "Ruiz")
    assert "Ruiz" not in str(caught.value)
    assert caught.value.exit_code == 74
