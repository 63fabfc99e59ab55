"""`redactor redact`: text in, clean text out."""

from pathlib import Path
from typing import Annotated

import typer

from redactor.cli.options import AsJson, ConfigFile, InputFile, Row


def redact(
    file: InputFile = Path("-"),
    config: ConfigFile = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show the redaction diff instead of the clean text.")] = False,
    row: Row = None,
    as_json: AsJson = False,
) -> None:
    """Text in, clean text out. Proposals only: a person has to look at them before anybody else reads the text.

    \b
    Examples:
      redactor redact story.txt
      redactor redact --diff story.docx
      pbpaste | redactor redact > clean.txt
    """
    from redactor import config as configuration
    from redactor.anonymization.clean import apply
    from redactor.cli import one, showing

    settings = configuration.load(config)
    text = one.submission(file, row, settings).text
    proposal = next(one.proposals([text], settings))
    if diff:
        showing.diff(text, proposal, "terminal")
    elif as_json:
        showing.diff(text, proposal, "json")
    else:
        clean = apply(text, proposal.redactions)
        showing.out(clean if clean.endswith("\n") else clean + "\n")
