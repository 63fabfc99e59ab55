"""What reading yields: entries, one for each submission, and notices, which are printed and hold nobody's text."""

from dataclasses import dataclass
from enum import StrEnum

from redactor.story import Held, Reason, Submission

STAGE = "intake"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a submission came from, in numbers only.

    `file` is the place in the list of files, from 1. `row` is what a spreadsheet program shows beside the row (the line
    of a .jsonl, the place in a list), `sheet` the place of the sheet in a workbook that has several.
    """

    file: int
    row: int | None
    format: str
    sheet: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One submission as it was read, or why it could not be. `number` counts from 1 over the whole input."""

    number: int
    source: Source
    outcome: Submission | Held


class NoticeKind(StrEnum):
    """What a notice is about."""

    COLUMN_GUESSED = "column_guessed"
    NO_HEADER = "no_header"
    TEXT_UNREAD = "text_unread"
    ROWS_UNREAD = "rows_unread"
    SHEETS_UNREAD = "sheets_unread"
    FIELDS_DROPPED = "fields_dropped"
    FILES_LEFT_OUT = "files_left_out"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person should know about how the input was read. `message` holds counts, places and column names."""

    kind: NoticeKind
    message: str
    file: int | None = None

    def __str__(self) -> str:
        return self.message if self.file is None else f"file {self.file}: {self.message}"


@dataclass(frozen=True, slots=True)
class Record:
    """What a reader makes of one file or one row of it."""

    outcome: Submission | Held
    row: int | None = None
    sheet: int | None = None


def held(reason: Reason, detail: str = "") -> Held:
    """A `Held` of this stage."""
    return Held(stage=STAGE, reason=reason, detail=detail)
