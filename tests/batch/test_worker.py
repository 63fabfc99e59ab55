"""Law 9 at its narrowest: wherever a worker dies, a story counts as done only when all its files are there."""

import pytest

from redactor.batch import output as output_module
from redactor.batch import worker
from redactor.batch.output import Output
from redactor.batch.worker import Task, process
from redactor.detection.detector import Detection
from redactor.errors import StorageFailure
from redactor.intake import Source
from redactor.story import Finding, Reason, Submission

TEXT = "Ofc. Ruiz fell."


class Killed(BaseException):
    """Stands for a SIGKILL: nothing in the program catches it."""


class Fixed:
    """A detector that always finds the same."""

    def detect(self, text):
        return Detection((Finding(5, 9, "PERSON", 0.9, "r"),), (0,), ())


@pytest.fixture
def task():
    return Task(1, Source(1, None, "txt"), Submission(TEXT))


@pytest.fixture
def output(tmp_path):
    made = Output(tmp_path)
    with made.open("a", resume=False):
        yield made


def complete(output):
    return output.clean(1).exists() and output.diff(1).exists()


@pytest.mark.parametrize("dies_at", range(1, 5))
def test_a_worker_killed_at_any_write_leaves_the_story_undone_or_whole(settings, output, task, monkeypatch, dies_at):
    writes = []
    real = output_module.write

    def write(path, text):
        writes.append(path)
        if len(writes) == dies_at:
            path.with_name(f"{path.name}.part").write_text(text[: len(text) // 2])
            raise Killed
        real(path, text)

    monkeypatch.setattr(worker, "write", write)
    monkeypatch.setattr(output_module, "write", write)
    try:
        process(task, Fixed(), output, settings)
    except Killed:
        assert not output.records()
    else:
        assert len(writes) == 3
        assert output.records()
        assert complete(output)


def test_clean_text_and_diff_are_written_and_the_record_says_so(settings, output, task):
    done = process(task, Fixed(), output, settings)
    assert output.clean(1).read_text() == "Ofc. [OFFICER 1] fell."
    assert output.records() == [done.record]
    assert done.record.held is None


def test_an_internal_error_holds_the_story_and_keeps_its_message_to_itself(settings, output, task, monkeypatch):
    def broken(*_arguments, **_options):
        raise KeyError("Ruiz")

    monkeypatch.setattr(worker, "propose", broken)
    held = process(task, Fixed(), output, settings).record.held
    assert held.reason is Reason.CRASHED
    assert held.detail == "KeyError"
    assert not output.clean(1).exists()


def test_a_full_disk_is_not_blamed_on_the_story(settings, output, task, monkeypatch):
    def full(*_arguments):
        raise StorageFailure("no room")

    monkeypatch.setattr(worker, "write", full)
    with pytest.raises(StorageFailure):
        process(task, Fixed(), output, settings)
    assert not output.records()


def test_a_story_whose_file_was_removed_is_not_done(settings, output, task):
    record = process(task, Fixed(), output, settings).record
    assert output.is_done(record)
    output.clean(1).unlink()
    assert not output.is_done(record)
