"""`redactor run`: a whole folder."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from redactor.cli.options import AsJson, ConfigFile


class Shown(StrEnum):
    """How diffs can be printed as they come; the HTML one is written for every story anyway."""

    terminal = "terminal"


def run(
    source: Annotated[Path, typer.Argument(metavar="IN", help="A folder of submissions, or one file of them.")],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="An output folder that is empty or does not exist yet.")],
    config: ConfigFile = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on where an earlier run into OUT stopped.")] = False,
    workers: Annotated[int, typer.Option("--workers", "-w", min=0, help="Processes; 0: as many as pay.")] = 0,
    diff: Annotated[Shown | None, typer.Option("--diff", help="Print each redaction diff as it goes.")] = None,
    locate: Annotated[
        int, typer.Option("--locate", min=0, help="Print the name of the N-th file of IN (as in held.csv) and stop.")
    ] = 0,
    as_json: AsJson = False,
) -> None:
    """Process every submission of a folder: redaction diff, clean text, and a list to work through.

    Reads .txt .md .json .jsonl .csv .tsv .xlsx .docx .eml .html. Writes OUT/index.html (start there), OUT/diff/,
    OUT/clean/, findings.jsonl, summary.csv and held.csv. What cannot be processed safely is held with a reason and
    the rest goes on; the exit code is then 65.

    OUT holds originals. No erasure is promised for it.

    \b
    Examples:
      redactor run inbox/ out/
      redactor run export.csv out/ --diff terminal
      redactor run inbox/ out/ --resume
    """
    from redactor.cli import running

    if locate:
        running.locate(source, locate)
    else:
        running.run(source, out, config, resume=resume, workers=workers, show_diffs=diff is not None, as_json=as_json)
