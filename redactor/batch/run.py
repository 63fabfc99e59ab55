"""Folder to folder: read every submission, process each once, write the work list. Resumable, and its counts add up."""

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from redactor import intake
from redactor.batch import results
from redactor.batch.output import Output
from redactor.batch.pool import Pool
from redactor.batch.record import Record
from redactor.batch.worker import Done, Task
from redactor.config import Settings
from redactor.detection.installed import require_model
from redactor.errors import RedactorError, UsageError
from redactor.report.rows import RunSummary
from redactor.story import Proposal, Submission

STORIES_A_WORKER = 8
"""From how many stories on another worker pays for the seconds that it takes to load."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a run tells while it goes on: how many are done of how many, and the story that was just done."""

    done: int
    total: int
    number: int
    text: str
    proposal: Proposal | None


Watch = Callable[[Step], None]
Notify = Callable[[intake.Notice], None]


@dataclass(frozen=True, slots=True)
class How:
    """The way a run is done.

    Attributes:
        resume: Go on with what an earlier run of the same input left.
        workers: Processes; 0 for one a core, but none that would not pay.
        watch: Called after each submission.
        notify: Called with what a person should know about how the input was read.
    """

    resume: bool = False
    workers: int = 0
    watch: Watch = lambda _: None
    notify: Notify = lambda _: None


def run(source: Path, out: Path, settings: Settings, how: How) -> RunSummary:
    """Process every submission of a file or folder.

    Args:
        source: One file, or a folder.
        out: The output folder; empty or not there, unless `resume`.
        settings: The configuration.
        how: The way it is done; nothing of it changes a result.

    Raises:
        UsageError: there is no input, or the output lies inside it.
        CannotCreate, Locked, ConfigError: see `Output.open`.
        StorageFailure: the output cannot be written; what is done stays done.
        MissingDependency: the model or an extra for a format is not installed.
    """
    began = time.monotonic()
    require_model(settings.detection.spacy_model)
    _keep_apart(source, out)
    output = Output(out)
    with output.open(_identity(source, settings), resume=how.resume):
        entries = list(intake.read(source, settings.intake, how.notify))
        known = {record.number for record in output.records() if output.is_done(record)}
        tasks = [_task(entry) for entry in entries if entry.number not in known and _readable(entry)]
        for entry in entries:
            if entry.number not in known and not _readable(entry):
                output.write_record(_refused(entry))
        _process(output, tasks, settings, how, len(entries))
        records = output.records()
        _add_up(entries, records)
        return results.write_all(output, records, time.monotonic() - began)


def _keep_apart(source: Path, out: Path) -> None:
    """An output inside the input would be read as input the next time."""
    if out.resolve().is_relative_to(source.resolve()):
        raise UsageError("the output folder lies inside the input", "choose a folder beside it")


def _process(output: Output, tasks: Sequence[Task], settings: Settings, how: How, total: int) -> None:
    texts = {task.number: task.submission.text for task in tasks}
    pool = Pool(settings, output.folder, _workers(how.workers, len(tasks)))
    for done, outcome in enumerate(pool.run(tasks), 1 + total - len(tasks)):
        if outcome.proposal is None:
            output.write_record(outcome.record)
        how.watch(_step(done, total, outcome, texts.pop(outcome.record.number)))


def _step(done: int, total: int, outcome: Done, text: str) -> Step:
    return Step(done, total, outcome.record.number, text, outcome.proposal)


def _readable(entry: intake.Entry) -> bool:
    return isinstance(entry.outcome, Submission)


def _task(entry: intake.Entry) -> Task:
    assert isinstance(entry.outcome, Submission)  # noqa: S101  # for the type checker; the caller asked
    return Task(entry.number, entry.source, entry.outcome)


def _refused(entry: intake.Entry) -> Record:
    assert not isinstance(entry.outcome, Submission)  # noqa: S101  # as above
    return Record(entry.number, entry.source, held=entry.outcome)


def _workers(wanted: int, tasks: int) -> int:
    if wanted:
        return max(1, min(wanted, tasks))
    cores = len(os.sched_getaffinity(0))
    return max(1, min(cores, tasks // STORIES_A_WORKER))


def _add_up(entries: Sequence[intake.Entry], records: Sequence[Record]) -> None:
    """Nothing is skipped silently: there is exactly one record for each submission that came in."""
    if [entry.number for entry in entries] != [record.number for record in records]:
        raise RedactorError(
            f"{len(entries)} submissions came in, but {len(records)} are accounted for", "report this as a bug"
        )


def _identity(source: Path, settings: Settings) -> str:
    """Changes when the listing of the input, the configuration or the program does."""
    digest = hashlib.sha256(f"{settings.fingerprint()}\0{settings.model_dump_json()}".encode())
    for path in intake.list_files(source).files:
        digest.update(b"\0" + os.fsencode(path.name) + _size_and_time(path))
    return digest.hexdigest()


def _size_and_time(path: Path) -> bytes:
    try:
        status = path.lstat()
    except OSError:
        return b""  # gone since it was listed; reading will say so
    return f" {status.st_size} {status.st_mtime_ns}".encode()
