"""How commands put a redaction diff or a clean text on standard output."""

import sys

from redactor import report
from redactor.report.console import make_console
from redactor.report.visible import visible
from redactor.story import Proposal


def diff(text: str, proposal: Proposal, chosen: str) -> None:
    """One redaction diff in the chosen format, in colour where the terminal has colour."""
    if chosen == report.Format.TERMINAL:
        from redactor.report import terminal

        make_console().print(terminal.diff(text, proposal))
    else:
        sys.stdout.write(report.render(chosen, text, proposal))


def out(text: str) -> None:
    """Text as it is into a pipe or file; to a terminal, with control characters made visible."""
    if sys.stdout.isatty():
        sys.stdout.write(visible(text))
    else:
        sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
