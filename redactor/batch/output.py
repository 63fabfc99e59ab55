"""The output folder of a run: made once, locked while a run works in it, every file whole or not there.

OUT/index.html  summary.csv  held.csv  findings.jsonl     written at the end, from the records
OUT/diff/NNNN.html  OUT/clean/NNNN.txt                    one a story
OUT/.run/                                                 what --resume needs: the run's identity, a record a story
"""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from redactor.batch.record import Record, dumps, loads
from redactor.errors import CannotCreate, ConfigError, Locked, StorageFailure
from redactor.report.rows import story_name

STATE = ".run"
FILE_MODE = 0o600
FOLDER_MODE = 0o700


class Output:
    """The paths of one output folder, and what is written to them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.index = folder / "index.html"
        self.summary = folder / "summary.csv"
        self.held = folder / "held.csv"
        self.findings = folder / "findings.jsonl"
        self._state = folder / STATE

    def diff(self, number: int) -> Path:
        """Where the redaction diff of a story goes."""
        return self.folder / "diff" / f"{story_name(number)}.html"

    def clean(self, number: int) -> Path:
        """Where the clean text of a story goes."""
        return self.folder / "clean" / f"{story_name(number)}.txt"

    def write_record(self, record: Record) -> None:
        """Write down that a submission is done; after its other files, so that a kill between leaves it undone."""
        write(self._record(record.number), dumps(record) + "\n")

    def records(self) -> list[Record]:
        """All records written so far, by number."""
        return [
            loads(path.read_text(encoding="utf-8"))
            for path in sorted((self._state / "records").glob("*.json"), key=_number)
        ]

    def is_done(self, record: Record) -> bool:
        """Whether what the record says was done is there; somebody may have removed a file since."""
        return record.held is not None or (self.diff(record.number).exists() and self.clean(record.number).exists())

    def _record(self, number: int) -> Path:
        return self._state / "records" / f"{number}.json"

    @contextmanager
    def open(self, identity: str, *, resume: bool) -> Iterator[None]:
        """Make the folder or take it up again, and hold its lock.

        Args:
            identity: Of input, configuration and program; a resumed run must have the same.
            resume: Go on with what an earlier run left, or begin anew in an empty folder.

        Raises:
            CannotCreate: it cannot be made, or something is in it and `resume` is off.
            Locked: another run works in it.
            ConfigError: input, configuration or program are not those of the run to be resumed.
        """
        self._make(resume=resume)
        with _private(self._state / "lock") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise Locked(
                    "another run works in this output folder", "wait for it, or choose another folder"
                ) from None
            self._identify(identity)
            self._sweep()
            yield

    def _make(self, *, resume: bool) -> None:
        try:
            self.folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
            used = any(self.folder.iterdir())
            if used and not resume:
                raise CannotCreate("the output folder is not empty", "choose an empty one, or go on with --resume")
            if used and not self._state.is_dir():
                raise CannotCreate("the output folder holds files that no run made", "choose an empty one")
            for part in (self._state, self._state / "records", self.folder / "diff", self.folder / "clean"):
                part.mkdir(mode=FOLDER_MODE, exist_ok=True)
        except OSError as error:
            raise CannotCreate(f"the output folder cannot be made ({os.strerror(error.errno or 0)})") from None

    def _identify(self, identity: str) -> None:
        file = self._state / "run.json"
        if not file.exists():
            write(file, json.dumps({"identity": identity}))
        elif json.loads(file.read_text(encoding="utf-8"))["identity"] != identity:
            raise ConfigError(
                "the input, the configuration or the program changed since the run began",
                "start again in an empty output folder",
            )

    def _sweep(self) -> None:
        """Remove what a killed run left half written."""
        for part in self.folder.rglob("*.part"):
            part.unlink()


def _private(path: Path) -> TextIO:
    """A file opened for writing that only its owner can read."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, FILE_MODE)
    return os.fdopen(descriptor, "w", encoding="utf-8", errors="surrogatepass", newline="")


def _number(path: Path) -> int:
    return int(path.stem)


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all: under another name first, then renamed.

    Raises:
        StorageFailure: the file system refuses, for want of space or otherwise.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with _private(part) as file:
            file.write(text)
        part.replace(path)
    except OSError as error:
        raise StorageFailure(
            f"the output cannot be written ({os.strerror(error.errno or 0)})", "make room, then run again with --resume"
        ) from None
