"""`redactor detect`: findings for programs, one JSON line a text."""

from pathlib import Path
from typing import Annotated

import typer

from redactor.cli.options import ConfigFile


def detect(
    file: Annotated[
        Path, typer.Argument(metavar="[FILE.jsonl|-]", help='Lines of {"id", "text"}; `-` is stdin.')
    ] = Path("-"),
    config: ConfigFile = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="The default and only format; accepted like everywhere.")
    ] = False,
) -> None:
    """Find identifiers: reads {"id", "text"} lines, writes {"id", "entities"} lines in the same order.

    Each entity has start, end (Unicode code points, half-open), entity_type, score and recognizer. A text that cannot
    be processed safely has "entities": [] and "held": a reason code, and the exit code is then 65.

    \b
    Examples:
      redactor detect stories.jsonl > findings.jsonl
      echo '{"id": 1, "text": "Ofc. Ruiz, badge 4471"}' | redactor detect
    """
    from redactor.cli import detecting

    if detecting.run(file, config):
        raise typer.Exit(65)
