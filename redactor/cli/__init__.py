"""The command line. Each command parses, calls one function below, prints, and sets the exit code; no logic.

Only typer is imported here. spaCy, Presidio, pandas and pydantic load inside the commands that need them, so that
`--help` answers at once.
"""

import typer

from redactor import __version__
from redactor.cli import config, detect, diff, doctor, evaluate, redact, run

app = typer.Typer(
    name="redactor",
    help="Find and hide what identifies people, agencies, places and times in police near-miss stories.",
    epilog="Try it: redactor run samples/ demo-out/",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"redactor {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    pass


app.command()(run.run)
app.command()(detect.detect)
app.command()(redact.redact)
app.command()(diff.diff)
app.command()(evaluate.evaluate)
app.command()(doctor.doctor)
app.add_typer(config.app, name="config")
