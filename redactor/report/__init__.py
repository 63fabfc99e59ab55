"""What the program shows: the redaction diff in four formats, the index of a run, its summary.

Importing this loads neither rich nor Jinja2; each format loads what it needs.
"""

from enum import StrEnum

from redactor.story import Proposal


class Format(StrEnum):
    """How a redaction diff can be shown."""

    TERMINAL = "terminal"
    HTML = "html"
    UNIFIED = "unified"
    JSON = "json"


def render(chosen: Format | str, text: str, proposal: Proposal, *, number: int | None = None, width: int = 80) -> str:
    """The redaction diff of one story as text in the format of that name, ending in a newline unless it is empty.

    `terminal` comes without colour here; for colour, print `terminal.diff` on a console. `width` is in columns.

    Raises:
        ValueError: no such format, or the redactions do not fit the text.
    """
    match Format(chosen):
        case Format.TERMINAL:
            return _terminal(text, proposal, number, width)
        case Format.HTML:
            from redactor.report.html import diff_page  # noqa: PLC0415  # Jinja2 only where it is needed

            return diff_page(text, proposal, number=number)
        case Format.UNIFIED:
            from redactor.report import unified  # noqa: PLC0415

            return unified.diff(text, proposal, width=width - 2)
        case Format.JSON:
            from redactor.report import as_json  # noqa: PLC0415

            return as_json.dumps(as_json.diff(text, proposal, number=number)) + "\n"


def _terminal(text: str, proposal: Proposal, number: int | None, width: int) -> str:
    from io import StringIO  # noqa: PLC0415

    from redactor.report import terminal  # noqa: PLC0415  # rich only where it is needed
    from redactor.report.console import make_console  # noqa: PLC0415

    paper = StringIO()
    make_console(file=paper, width=width).print(terminal.diff(text, proposal, number=number))
    return paper.getvalue()
