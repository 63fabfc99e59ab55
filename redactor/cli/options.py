"""Arguments and options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

ConfigFile = Annotated[
    Path | None,
    typer.Option("--config", "-c", help="A pipeline.yaml; else the one in the working folder, else the one shipped."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on stdout, for programs.")]
InputFile = Annotated[
    Path, typer.Argument(metavar="[FILE|-]", help="One submission in any format that is read; `-` is text on stdin.")
]
InputFiles = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[FILE|-]...", help="Submissions in any format that is read; `-` is text on stdin."),
]
Row = Annotated[int | None, typer.Option("--row", min=1, help="Which submission, where the file holds several.")]
