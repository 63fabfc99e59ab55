"""A worker whose stories can kill it, hang it, or break it, for the tests of the pool. Nothing else is replaced."""

import os
import re
import signal
from pathlib import Path

from redactor.batch import worker
from redactor.batch.record import Record
from redactor.batch.worker import Done, Task
from redactor.config import Settings
from redactor.errors import StorageFailure


def start(settings: Settings, _out: Path) -> None:
    worker._process = lambda task: _process(task, settings)


def _process(task: Task, settings: Settings) -> Done:
    text = task.submission.text
    worker._limit_processor(settings.detection.story_seconds)
    if "KILL" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "SPIN" in text:
        re.match("(a+)+b", "a" * 64)  # never comes back to the interpreter
    if "FULL" in text:
        raise StorageFailure("no room")
    return Done(Record(task.number, task.source, len(text.split())), None)
