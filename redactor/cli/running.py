"""What `redactor run` prints: progress, diffs as they come, and the summary."""

import json
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.progress import Task as BarTask
from rich.text import Text

from redactor import config, intake
from redactor.batch.run import How, Step
from redactor.batch.run import run as run_batch
from redactor.errors import StoryHeld, UsageError
from redactor.report import terminal
from redactor.report.console import make_console
from redactor.report.rows import RunSummary
from redactor.report.summary import run_summary
from redactor.report.visible import visible


def locate(source: Path, number: int) -> None:
    """Print the name of one file of the input, whose number stands in held.csv."""
    listed = intake.list_files(source).files
    if number > len(listed):
        raise UsageError(f"the input has {len(listed)} files", "take the number from the column `file` of held.csv")
    typer.echo(visible(str(listed[number - 1])))


def run(
    source: Path, out: Path, config_file: Path | None, *, resume: bool, workers: int, show_diffs: bool, as_json: bool
) -> None:
    """Run the batch with a progress bar on stderr and the summary on stdout."""
    settings = config.load(config_file)
    console = make_console()
    with _bar(make_console(stderr=True)) as bar:
        task = bar.add_task("loading", total=None)

        def watch(step: Step) -> None:
            bar.update(task, description="stories", total=step.total, completed=step.done)
            if show_diffs and step.proposal:
                console.print(terminal.diff(step.text, step.proposal, number=step.number))

        def notify(notice: intake.Notice) -> None:
            bar.console.print(Text(visible(str(notice))))

        summary = run_batch(source, out, settings, How(resume, workers, watch, notify))
    _report(console, summary, out, as_json=as_json)
    if summary.held:
        raise typer.Exit(StoryHeld.exit_code)


def _report(console: Console, summary: RunSummary, out: Path, *, as_json: bool) -> None:
    if as_json:
        held = {reason.value: count for reason, count in summary.held.items()}
        counts = {"submissions": summary.submissions, "proposed": summary.proposed, "held": held}
        typer.echo(json.dumps(counts | {"redactions": dict(summary.redactions), "flags": dict(summary.flags)}))
        return
    console.print(run_summary(summary))
    console.print(Text(f"Start with {visible(str(out / 'index.html'))}"))
    console.print(Text("This folder holds originals: it identifies people. No erasure is promised for it."))


class _Rate(TextColumn):
    """Stories a second."""

    def __init__(self) -> None:
        super().__init__("")

    def render(self, task: BarTask) -> Text:
        """The rate, once there is one."""
        return Text(f"{task.speed:.1f}/s" if task.speed else "")


def _bar(console: Console) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
