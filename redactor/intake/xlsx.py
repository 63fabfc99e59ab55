"""Excel workbooks: each row of each sheet that names a narrative column, else of the sheet with the most words."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import islice
from typing import TYPE_CHECKING

from redactor.config import Intake
from redactor.errors import StoryHeld
from redactor.intake.archive import check_package, damage_held, require_library
from redactor.intake.entries import Notice, NoticeKind, Record
from redactor.intake.table import WIDEST, Row, Table, open_table, read_table
from redactor.story import Reason

if TYPE_CHECKING:
    from openpyxl import Workbook

LAST_ROW = 1_048_576
"""No sheet has more; a row number beyond it would be filled up with blank rows for ever."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that holds a table, and its place in the workbook from 1."""

    place: int
    table: Table


def read(data: bytes, settings: Intake) -> Iterator[Record | Notice]:
    """A record for each row. Formulas are not evaluated: the value that was last shown is read.

    Raises:
        StoryHeld: type, too_big, too_long, format or empty.
        MissingDependency: the extra `formats` is not installed.
    """
    require_library("xlsx")
    check_package(data, settings.limits.bytes)
    with damage_held("not readable as a workbook"):
        sheets, others = _load(data, settings)
    chosen = _chosen(sheets)
    for sheet in chosen:
        for item in read_table(sheet.table, settings):
            yield replace(item, sheet=sheet.place) if isinstance(item, Record) and len(chosen) > 1 else item
    if others := others + len(sheets) - len(chosen):
        yield Notice(NoticeKind.SHEETS_UNREAD, f"sheets left unread: {others}")


def _load(data: bytes, settings: Intake) -> tuple[list[Sheet], int]:
    """The visible sheets with rows in them, and how many hidden ones there are."""
    import openpyxl  # noqa: PLC0415  # an optional extra, and slow to import

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions; they would go to the terminal
        workbook = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            return _sheets(workbook, settings)
        finally:
            workbook.close()


def _sheets(workbook: "Workbook", settings: Intake) -> tuple[list[Sheet], int]:
    sheets, hidden = [], 0
    for place, sheet in enumerate(workbook.worksheets, 1):
        if sheet.sheet_state != "visible":
            hidden += 1
            continue
        sheet.reset_dimensions()  # some programs declare a sheet smaller than it is
        rows = _rows(sheet.iter_rows(values_only=True), settings.limits.rows)
        try:
            sheets.append(Sheet(place, open_table(rows, settings)))
        except StoryHeld as error:
            if error.reason is not Reason.EMPTY:
                raise
    return sheets, hidden


def _rows(values: Iterator[tuple[object, ...]], most: int) -> list[Row]:
    """The rows that are not blank, as wide as the widest so far."""
    rows: list[Row] = []
    width = 0
    for number, cells in enumerate(islice(values, LAST_ROW + 1), 1):
        if number > LAST_ROW or len(cells) > WIDEST:
            raise StoryHeld(Reason.FORMAT, "a row or column beyond the last")
        if all(cell is None for cell in cells):
            continue
        if len(rows) > most:
            raise StoryHeld(Reason.TOO_LONG, "rows")
        width = max(width, len(cells))
        rows.append(Row(number, tuple(map(as_text, cells)) + ("",) * (width - len(cells))))
    return rows


def as_text(cell: object) -> str:
    """What a cell says: dates in ISO form, whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer():
        return f"{cell:.0f}"
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def _chosen(sheets: list[Sheet]) -> list[Sheet]:
    """All sheets with a narrative column by name, else the one with the most words.

    Raises:
        StoryHeld: empty.
    """
    if not sheets:
        raise StoryHeld(Reason.EMPTY, "no sheet has rows")
    named = [sheet for sheet in sheets if not sheet.table.choice.guessed]
    return named or [max(sheets, key=lambda sheet: sum(sheet.table.words.values()))]
