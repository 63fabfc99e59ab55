"""`redactor diff`: the redaction diff of one submission, in four formats."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from redactor.cli.options import AsJson, ConfigFile, InputFiles, Row


class Format(StrEnum):
    """How the diff is shown."""

    terminal = "terminal"
    html = "html"
    unified = "unified"
    json = "json"


def diff(
    files: InputFiles = None,
    config: ConfigFile = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="How it is shown.")] = Format.terminal,
    row: Row = None,
    as_json: AsJson = False,
) -> None:
    """Show what would be redacted in a submission, by which recognizer and why.

    \b
    Examples:
      redactor diff story.txt another.docx
      redactor diff export.csv --row 4
      redactor diff story.eml --format html > story.html
    """
    from redactor import config as configuration
    from redactor.cli import one, showing

    settings = configuration.load(config)
    texts = [one.submission(file, row, settings).text for file in files or [Path("-")]]
    for text, proposal in zip(texts, one.proposals(texts, settings), strict=True):
        showing.diff(text, proposal, Format.json if as_json else form)
