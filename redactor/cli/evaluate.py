"""`redactor evaluate`: figures on marked stories."""

from pathlib import Path
from typing import Annotated

import typer

from redactor.cli.options import AsJson, ConfigFile


def evaluate(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD.jsonl...", help="Marked stories; docs/evaluation.md.")],
    config: ConfigFile = None,
    compare: Annotated[
        list[str] | None, typer.Option("--compare", help="Also run `presidio` (as it comes) or `spacy`; repeatable.")
    ] = None,
    label: Annotated[
        list[str] | None, typer.Option("--label", help="THEIRS=OURS for a label that is not ours; repeatable.")
    ] = None,
    misses: Annotated[bool, typer.Option("--misses", help="Show every miss and false alarm, with its text.")] = False,
    as_json: AsJson = False,
) -> None:
    """Measure on marked stories: what stayed readable, and what was hidden for nothing.

    A span is found when every letter and digit of it is hidden, whatever the label. Prints recall by label with 95 %
    bootstrap intervals over stories, precision, stories with no direct identifier left, false alarms a story. Reads
    our gold JSONL, Presidio-research's InputSample JSON and doccano JSONL.

    \b
    Examples:
      redactor evaluate samples/gold.jsonl
      redactor evaluate samples/gold.jsonl --compare presidio
      redactor evaluate theirs.json --label PERSON_NAME=PERSON --misses
    """
    from redactor.cli import evaluating

    evaluating.run(gold, config, compare or [], label or [], misses=misses, as_json=as_json)
