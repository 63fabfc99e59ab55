"""Rows of cells to records: finds the header row, chooses the columns, holds the damaged rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redactor.config import Intake
from redactor.errors import StoryHeld
from redactor.intake.columns import Choice, choose
from redactor.intake.entries import Notice, NoticeKind, Record, held
from redactor.intake.fields import build, notices, total_words
from redactor.intake.header import find_header
from redactor.intake.measures import is_blank
from redactor.story import Held, Reason, Submission

WIDEST = 1_000


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `number` is what a spreadsheet program shows beside it; a damaged row has no cells and says why."""

    number: int
    cells: tuple[str, ...]
    damage: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with their header row found and their columns chosen."""

    names: dict[int, str]
    header: int | None
    rows: tuple[Row, ...]
    skipped: int
    words: dict[int, int]
    choice: Choice[int]


def open_table(rows: Sequence[Row], settings: Intake) -> Table:
    """Find the header and choose the columns.

    Raises:
        StoryHeld: empty (no rows, or only a header), too_long (more rows than the limit) or format (too many columns).
    """
    filled = [row for row in rows if row.damage or not all(is_blank(cell) for cell in row.cells)]
    sound = [row for row in filled if not row.damage]
    if len(filled) > settings.limits.rows + 1:
        raise StoryHeld(Reason.TOO_LONG, "rows")
    if any(len(row.cells) > WIDEST for row in sound):
        raise StoryHeld(Reason.FORMAT, f"a row of more than {WIDEST} columns")
    header = find_header([row.cells for row in sound], settings.fields)
    first = None if header is None else sound[header]
    body = tuple(row for row in filled if row.damage or first is None or row.number > first.number)
    if not body:
        raise StoryHeld(Reason.EMPTY, "no rows")
    names = {} if first is None else dict(enumerate(first.cells))
    words = total_words(dict(enumerate(row.cells)) for row in body)
    choice = choose(names, words, settings.fields)
    place = None if first is None else first.number
    return Table(names, place, body, len(filled) - len(body) - (first is not None), words, choice)


def read_table(table: Table, settings: Intake) -> Iterator[Record | Notice]:
    """The records of a table, then what to tell about it."""
    for row in table.rows:
        yield Record(_outcome(row, table, settings), row.number)
    if table.header is None:
        yield Notice(NoticeKind.NO_HEADER, "no header row was found; the first row is read as a submission")
    if table.skipped:
        yield Notice(NoticeKind.ROWS_UNREAD, f"rows above the header left unread: {table.skipped}")
    yield from notices(table.names, table.words, len(table.rows), table.choice, "column")


def _outcome(row: Row, table: Table, settings: Intake) -> Submission | Held:
    try:
        return _submission(row, table, settings)
    except StoryHeld as error:
        return held(error.reason, error.detail)


def _submission(row: Row, table: Table, settings: Intake) -> Submission:
    if row.damage:
        raise StoryHeld(Reason.FORMAT, row.damage)
    if table.names and any(not is_blank(cell) for cell in row.cells[len(table.names) :]):
        raise StoryHeld(Reason.FORMAT, "more cells than the header")
    if table.choice.narrative and len(row.cells) <= min(table.choice.narrative):
        raise StoryHeld(Reason.FORMAT, "fewer cells than the header")
    return build(dict(enumerate(row.cells)), table.choice, settings)
