"""A story that kills its worker is held; the others of the batch come through, each exactly once."""

import time

import pytest

from redactor.batch.pool import Pool
from redactor.batch.worker import Task
from redactor.errors import StorageFailure
from redactor.intake import Source
from redactor.story import Reason, Submission
from tests.batch import faulty


def tasks(*texts):
    return [Task(n, Source(n, None, "txt"), Submission(text)) for n, text in enumerate(texts, 1)]


@pytest.fixture
def outcomes(settings, tmp_path):
    def run(*texts, workers=2):
        done = list(Pool(settings, tmp_path, workers, faulty.start).run(tasks(*texts)))
        assert sorted(d.record.number for d in done) == list(range(1, len(texts) + 1))
        return {d.record.number: d.record.held for d in done}

    return run


def test_every_story_comes_out_once(outcomes):
    assert set(outcomes(*["fine"] * 20).values()) == {None}


@pytest.mark.slow
def test_a_story_that_kills_its_worker_is_held_and_the_others_come_through(outcomes):
    held = outcomes(*["fine"] * 7, "KILL", *["fine"] * 7, "KILL", "fine")
    assert {n: h.reason for n, h in held.items() if h} == {8: Reason.CRASHED, 16: Reason.CRASHED}


@pytest.mark.slow
def test_a_story_that_never_yields_is_ended_by_the_kernel(settings, tmp_path):
    hasty = settings.model_copy(update={"detection": settings.detection.model_copy(update={"story_seconds": 1})})
    done = list(Pool(hasty, tmp_path, 1, faulty.start).run(tasks("fine", "SPIN", "fine")))
    assert [d.record.held.reason for d in done if d.record.held] == [Reason.CRASHED]
    assert len(done) == 3


def test_a_full_disk_ends_the_run(outcomes):
    with pytest.raises(StorageFailure):
        outcomes("fine", "FULL")


@pytest.mark.slow
def test_no_story_is_lost_when_a_worker_dies_while_the_reader_is_busy(settings, tmp_path):
    numbers = []
    for done in Pool(settings, tmp_path, 2, faulty.start).run(tasks(*["fine"] * 3, "KILL", *["fine"] * 6)):
        numbers.append(done.record.number)
        time.sleep(0.4)
    assert sorted(numbers) == list(range(1, 11))
