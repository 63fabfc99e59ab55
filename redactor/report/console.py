"""Rich, tied down: a console that interprets nothing in what it is given, and the text objects to give it."""

import io
import sys
from typing import IO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from redactor.report.visible import visible

COMFORTABLE = 100
"""Columns that a line of reading text takes at most."""


def make_console(*, stderr: bool = False, file: IO[str] | None = None, width: int | None = None) -> Console:
    """A console for text that others wrote. A terminal that lacks a character gets its escape instead of an error."""
    stream = file or (sys.stderr if stderr else sys.stdout)
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    return Console(file=stream, width=width, markup=False, highlight=False, emoji=False, soft_wrap=False)


def safe(s: str, style: str = "") -> Text:
    """Text for the console that shows every character of `s` and obeys none of them."""
    return Text(visible(s), style=style, overflow="fold")


def plain_table(*columns: tuple[str, str]) -> Table:
    """A table with rules only under its head. Each column is a title and `left` or `right`."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold", show_edge=False)
    for title, side in columns:
        table.add_column(safe(title), justify="right" if side == "right" else "left", overflow="fold")
    return table


def coloured(console: Console) -> bool:
    """Whether colours and strokes reach the reader."""
    return console.color_system is not None and not console.no_color
