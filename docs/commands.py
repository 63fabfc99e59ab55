"""Writes docs/commands.md from `--help`, and the table of reasons in docs/intake.md: `python -m docs.commands`."""

from collections.abc import Iterator

import typer.main
from typer.testing import CliRunner

from docs.pages import ROOT, filled
from redactor.cli import app
from redactor.story import Reason

COMMANDS_PAGE = ROOT / "docs" / "commands.md"
INTAKE_PAGE = ROOT / "docs" / "intake.md"
COLUMNS = "80"

HEAD = """# Commands

<!-- Made by `python -m docs.commands` from the commands themselves. Do not edit. -->

What `--help` says, for every command. Exit codes are in [exit-codes.md](exit-codes.md).
"""


def command_names() -> list[str]:
    """Every command, groups before their members, as it is typed behind `redactor`."""
    return list(_names(typer.main.get_command(app)))


def _names(command: object, path: str = "") -> Iterator[str]:
    for name, inner in getattr(command, "commands", {}).items():
        yield f"{path} {name}".strip()
        yield from _names(inner, f"{path} {name}")


def help_of(command: str) -> str:
    """What `redactor COMMAND --help` prints on a terminal of 80 columns."""
    result = CliRunner().invoke(app, [*command.split(), "--help"], prog_name="redactor", env={"COLUMNS": COLUMNS})
    if result.exit_code:
        raise RuntimeError(f"{command} --help exits with {result.exit_code}")
    return "\n".join(line.rstrip() for line in result.output.rstrip().split("\n"))


def commands_page() -> str:
    """All of docs/commands.md."""
    sections = [f"## redactor {name}\n\n```text\n{help_of(name)}\n```\n" for name in command_names()]
    return "\n".join([HEAD, f"```text\n{help_of('')}\n```\n", *sections])


def reasons_table() -> str:
    """Every reason for which a submission is held, as a table."""
    rows = [f"| `{reason.value}` | {reason.meaning} | {reason.remedy} |" for reason in Reason]
    return "\n".join(["| reason | what it means | what to do |", "|---|---|---|", *rows])


def intake_page() -> str:
    """docs/intake.md with its table of reasons as it should be."""
    return filled(INTAKE_PAGE.read_text(encoding="utf-8"), "reasons", reasons_table())


def main() -> None:
    """Write both."""
    COMMANDS_PAGE.write_text(commands_page(), encoding="utf-8")
    INTAKE_PAGE.write_text(intake_page(), encoding="utf-8")


if __name__ == "__main__":
    main()
