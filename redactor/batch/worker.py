"""One worker process: loads the detector once, then does one submission after another."""

import ctypes
import multiprocessing
import os
import resource
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from redactor.anonymization.clean import apply
from redactor.anonymization.propose import propose
from redactor.batch.output import Output, write
from redactor.batch.record import Record, of_proposal
from redactor.config import Settings
from redactor.detection.detector import Detector
from redactor.errors import RedactorError, StorageFailure, StoryHeld
from redactor.intake import Source
from redactor.report.html import diff_page
from redactor.story import Held, Proposal, Reason, Submission

PROCESSOR_FACTOR = 4
"""How much processor time a story may take as a multiple of its wall clock limit before the kernel ends the worker."""


@dataclass(frozen=True, slots=True)
class Task:
    """One submission to be done."""

    number: int
    source: Source
    submission: Submission


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it. The proposal is there unless the story is held."""

    record: Record
    proposal: Proposal | None


_process: Callable[[Task], Done]


def start(settings: Settings, out: Path) -> None:
    """Prepare this process: die with the parent, write no core, leave Ctrl-C to the parent, load the detector."""
    _die_with_parent()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    global _process  # noqa: PLW0603  # a pool's initializer has no other way to hand something to its tasks
    _process = _prepared(settings, Output(out))


def _die_with_parent() -> None:
    """Have the kernel end this process when the parent is gone, and end it now if the parent is gone already."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG
    parent = multiprocessing.parent_process()
    if parent and os.getppid() != parent.pid:
        os._exit(1)


def _prepared(settings: Settings, output: Output) -> Callable[[Task], Done]:
    """What does a task. If the detector cannot be loaded, every task says so: that ends the run, not the stories."""
    try:
        detector = Detector(settings)
    except Exception as error:  # noqa: BLE001  # a broken recognizer file can raise anything
        failure = error if isinstance(error, RedactorError) else _not_loaded(error)

        def refuse(_task: Task) -> Done:
            raise failure

        return refuse

    def limited(task: Task) -> Done:
        _limit_processor(settings.detection.story_seconds * PROCESSOR_FACTOR)
        return process(task, detector, output, settings)

    return limited


def _not_loaded(error: Exception) -> RedactorError:
    return RedactorError(f"detection cannot be loaded ({type(error).__name__})", "run `redactor doctor`")


def work(task: Task) -> Done:
    """Do one submission in this process."""
    return _process(task)


def process(task: Task, detector: Detector, output: Output, settings: Settings) -> Done:
    """Detect, propose, and write diff, clean text and record; a story that cannot be processed safely is held.

    Raises:
        StorageFailure: the output cannot be written.
    """
    try:
        done = _propose(task, detector, output, settings)
    except StorageFailure:
        raise
    except StoryHeld as held:
        done = held_back(task, held.record("detection"))
    except Exception as error:  # noqa: BLE001  # one story must not end the batch, whatever is wrong with it
        done = held_back(task, Held("proposal", Reason.CRASHED, type(error).__name__))
    output.write_record(done.record)
    return done


def held_back(task: Task, held: Held) -> Done:
    """The outcome of a submission that is held."""
    words = len(task.submission.text.split())
    return Done(Record(task.number, task.source, words, task.submission.dropped, held), None)


def _propose(task: Task, detector: Detector, output: Output, settings: Settings) -> Done:
    text = task.submission.text
    found = detector.detect(text)
    proposal = propose(text, found.findings, found.groups, found.flags, settings)
    write(output.diff(task.number), diff_page(text, proposal, number=task.number, home="../index.html"))
    write(output.clean(task.number), apply(text, proposal.redactions))
    return Done(of_proposal(task.number, task.source, len(text.split()), task.submission.dropped, proposal), proposal)


def _limit_processor(seconds: float) -> None:
    """Let the kernel kill this process if one story burns this much processor time inside code that never yields."""
    used = sum(os.times()[:2])
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = int(used + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))
