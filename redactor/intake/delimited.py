"""Text with delimiters to rows. A record with damaged quotation marks costs that line, not the rest of the file."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from redactor.config import Fields, Intake
from redactor.errors import StoryHeld
from redactor.intake.columns import is_named
from redactor.intake.decoding import decode
from redactor.intake.entries import Notice, Record
from redactor.intake.header import HEADER_WITHIN
from redactor.intake.table import Row, open_table, read_table
from redactor.story import Reason

DELIMITERS = ",;\t|"
NOT_IN_TEXT = "\x1f"
SEPARATOR_LINE = re.compile(r"sep=([,;|\t])\s*")
SAMPLE_LINES = 200


def read_delimited(data: bytes, settings: Intake, prefer: str) -> Iterator[Record | Notice]:
    """A record for each row of a table. `prefer` is the delimiter to use where several fit equally well.

    Raises:
        StoryHeld: encoding, empty, too_long or format.
    """
    lines = list(io.StringIO(decode(data), newline=""))
    if not any(line.strip() for line in lines):
        raise StoryHeld(Reason.EMPTY)
    skip, delimiter = 0, None
    if declared := SEPARATOR_LINE.fullmatch(lines[0]):
        skip, delimiter = 1, declared[1]
    with _longer_cells(settings.limits.bytes):
        rows = parse_rows(
            lines, delimiter or find_delimiter(lines, prefer, settings.fields), settings.limits.rows, skip
        )
    yield from read_table(open_table(rows, settings), settings)


@contextmanager
def _longer_cells(most: int) -> Iterator[None]:
    """The csv module's one limit for the whole process, raised to the size of a file while one is parsed."""
    before = csv.field_size_limit(most)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def parse_rows(lines: Sequence[str], delimiter: str, most: int, skip: int = 0) -> list[Row]:
    """All records from line `skip` on, numbered from 1 as a spreadsheet program would, blank lines included.

    Raises:
        StoryHeld: too_long (more than `most` damaged records).
    """
    rows = _quoted(lines, delimiter, skip, most)
    if delimiter == "\t" and any(row.damage for row in rows):
        unquoted = _unquoted(lines, skip)
        if len({len(row.cells) for row in unquoted if row.cells}) == 1:
            return unquoted  # databases export tabs without quoting: marks there are text
    return rows


def _quoted(lines: Sequence[str], delimiter: str, skip: int = 0, most: int = SAMPLE_LINES) -> list[Row]:
    rows: list[Row] = []
    place, damaged = skip, 0
    while place < len(lines):
        reader = csv.reader(_from(lines, place), delimiter=delimiter, strict=True)
        read = 0
        try:
            for cells in reader:
                read = reader.line_num
                rows.append(Row(len(rows) + 1 + skip, tuple(cells)))
            break
        except csv.Error:
            rows.append(Row(len(rows) + 1 + skip, (), damage="damaged quotation marks"))
            place += read + 1  # go on at the line after the one the damaged record began on
            damaged += 1
            if damaged > most:
                raise StoryHeld(Reason.TOO_LONG, "rows") from None
    return rows


def _from(lines: Sequence[str], place: int) -> Iterator[str]:
    for index in range(place, len(lines)):
        yield lines[index]


def _unquoted(lines: Sequence[str], skip: int) -> list[Row]:
    reader = csv.reader(_from(lines, skip), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [Row(number, tuple(cells)) for number, cells in enumerate(reader, 1 + skip)]


def find_delimiter(lines: Sequence[str], prefer: str, fields: Fields) -> str:
    """The delimiter that cuts the first rows most evenly; one that stands in no text when there is only one column."""
    candidates = sorted(DELIMITERS, key=lambda delimiter: delimiter != prefer)
    scores = {delimiter: _score(lines[:SAMPLE_LINES], delimiter, fields) for delimiter in candidates}
    best = max(candidates, key=lambda delimiter: scores[delimiter])
    return best if scores[best] > 0 else NOT_IN_TEXT


def _score(sample: Sequence[str], delimiter: str, fields: Fields) -> float:
    """How evenly it cuts, from 0 to 1, and 1 more where it uncovers a header row that names our fields."""
    rows = [row.cells for row in _quoted(sample, delimiter) if any(cell.strip() for cell in row.cells)]
    named = any(len(row) > 1 and any(is_named(cell, fields) for cell in row) for row in rows[:HEADER_WITHIN])
    return named + _evenness([len(row) for row in rows])


def _evenness(widths: list[int]) -> float:
    """The share of rows of the usual width; 0 when the first row is not cut at all."""
    if not widths or widths[0] < 2:
        return 0.0
    return max(widths.count(width) for width in set(widths) if width > 1) / len(widths)
