"""Whether a table has a header row, and which row it is. In doubt a row is a story: none may be lost."""

import re
from collections.abc import Sequence
from statistics import median

from redactor.config import Fields
from redactor.intake.columns import count_words, is_named

Cells = Sequence[str]

HEADER_WITHIN = 10
"""A header by name is looked for in so many rows: exports like to begin with a banner."""

SHORT = 6
"""A cell of fewer words may be a column's name."""

LONGEST_VALUE = 100
VALUE = re.compile(r"[\d\s.,:/+()$%-]+|\S+@\S+\.\S+|\w+://\S+|\d{4}-\d\d-\d\dT\S+")


def find_header(rows: Sequence[Cells], fields: Fields) -> int | None:
    """The index of the header row, or nothing when the first row is data already."""
    for index, row in enumerate(rows[:HEADER_WITHIN]):
        banners = all(_filled(above) < _filled(row) for above in rows[:index])
        if banners and any(is_named(cell, fields) for cell in row):
            return index
    return 0 if rows and _looks_like_names(rows[0], rows[1:]) else None


def _filled(row: Cells) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _looks_like_names(first: Cells, others: Sequence[Cells]) -> bool:
    if not others or any(_is_value(cell.strip()) for cell in first):
        return False
    column = _wordiest([first, *others])
    cell = first[column].strip() if column < len(first) else ""
    usual = median(count_words(row[column]) if column < len(row) else 0 for row in others)
    return _is_name(cell, usual)


def _is_value(cell: str) -> bool:
    return len(cell) <= LONGEST_VALUE and VALUE.fullmatch(cell) is not None


def _is_name(cell: str, usual: float) -> bool:
    """Is this the name of a column whose cells usually have so many words?"""
    words = len(cell.split())
    if cell.endswith("?"):
        return words < usual
    if words < SHORT:
        return words < 2 or not cell.endswith((".", "!"))
    return words * 3 < usual


def _wordiest(rows: Sequence[Cells]) -> int:
    width = max(len(row) for row in rows)
    totals = [sum(count_words(row[column]) for row in rows if column < len(row)) for column in range(width)]
    return totals.index(max(totals))
