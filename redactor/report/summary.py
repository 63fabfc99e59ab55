"""The counts of a run for a terminal: what came in, what became of it, what was redacted."""

from collections.abc import Iterator, Mapping

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table

from redactor.report import labels
from redactor.report.console import plain_table, safe
from redactor.report.rows import RunSummary, duration

QUIET, BAD, DIRECT = "dim", "bold red", "bold"


def run_summary(summary: RunSummary) -> RenderableType:
    """The tables that end a run: counts that add up, held by reason with the remedy, redactions by label, flags."""
    return Group(*(Padding(part, (0, 1, 1, 1)) for part in _parts(summary)))


def _parts(summary: RunSummary) -> Iterator[RenderableType]:
    yield _totals(summary)
    if summary.held:
        yield _held(summary)
    if summary.redactions:
        yield _redactions(summary.redactions)
    if summary.flags:
        yield _flags(summary.flags)


def _totals(summary: RunSummary) -> Table:
    table = plain_table(
        ("submissions", "right"), ("proposed", "right"), ("held", "right"), ("time", "right"), ("", "left")
    )
    held = sum(summary.held.values())
    rate = f"{summary.submissions / summary.seconds:,.1f} a second" if summary.seconds > 0 else ""
    table.add_row(
        safe(f"{summary.submissions:,}"),
        safe(f"{summary.proposed:,}"),
        safe(f"{held:,}", BAD if held else ""),
        safe(duration(summary.seconds)),
        safe(rate, QUIET),
    )
    return table


def _held(summary: RunSummary) -> Table:
    table = plain_table(("held", "right"), ("because", "left"), ("what to do", "left"))
    for reason, count in sorted(summary.held.items(), key=lambda item: (-item[1], item[0])):
        because = safe(f"{reason.value}: ", "bold") + safe(reason.meaning)
        table.add_row(safe(f"{count:,}", BAD), because, safe(reason.remedy))
    return table


def _redactions(counts: Mapping[str, int]) -> Table:
    table = plain_table(("redactions", "right"), ("label", "left"), ("kind", "left"))
    for entity_type in sorted(counts, key=labels.rank):
        kind = labels.kind(entity_type)
        style = DIRECT if kind == "direct" else QUIET
        table.add_row(safe(f"{counts[entity_type]:,}"), safe(labels.name(entity_type)), safe(kind, style))
    table.add_row(safe(f"{sum(counts.values()):,}", "bold"), safe("in all", "bold"))
    return table


def _flags(counts: Mapping[str, int]) -> Table:
    table = plain_table(("flags", "right"), ("kind", "left"))
    for kind, count in sorted(counts.items()):
        table.add_row(safe(f"{count:,}"), safe(kind.replace("_", " ")))
    return table
