"""What `redactor evaluate` runs and prints."""

import json
from collections.abc import Sequence
from pathlib import Path

import typer

from redactor import config
from redactor.detection.detector import Detector
from redactor.errors import UsageError
from redactor.evaluation import gold, stock
from redactor.evaluation.evaluate import Detect, Evaluation
from redactor.evaluation.evaluate import compare as run_all
from redactor.evaluation.render import misses_list, results_table
from redactor.report.console import make_console

OURS = "redactor"
OTHERS = {"presidio": stock.stock_presidio, "spacy": stock.plain_spacy}


def run(
    files: Sequence[Path], config_file: Path | None, compare: Sequence[str], labels: Sequence[str], *,
    misses: bool, as_json: bool,
) -> None:  # fmt: skip
    """Evaluate this program, and others beside it, on all the gold files together."""
    settings = config.load(config_file)
    mapping = dict(_pair(label) for label in labels)
    stories = [story for file in files for story in gold.load(file, mapping)]
    detector = Detector(settings)
    systems: dict[str, Detect] = {OURS: lambda text: detector.detect(text).findings}
    for name in compare:
        if name not in OTHERS:
            raise UsageError("--compare knows presidio and spacy", "leave it out to measure this program alone")
        systems[name] = OTHERS[name](settings.detection.spacy_model)
    evaluations = run_all(stories, systems)
    if as_json:
        typer.echo(json.dumps({name: _as_dict(e, misses=misses) for name, e in evaluations.items()}))
        return
    console = make_console()
    console.print(results_table({name: e.result for name, e in evaluations.items()}))
    if misses:
        console.print(misses_list(evaluations[OURS].misses))


def _pair(label: str) -> tuple[str, str]:
    theirs, found, ours = label.partition("=")
    if not found:
        raise UsageError("--label takes THEIRS=OURS", "for example --label PERSON_NAME=PERSON")
    return theirs, ours


def _as_dict(evaluation: Evaluation, *, misses: bool) -> dict[str, object]:
    listed = {"misses": [miss.as_dict() for miss in evaluation.misses]} if misses else {}
    return {**evaluation.result.as_dict(), **listed}
