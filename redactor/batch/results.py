"""The lists that a run leaves beside the stories: index.html, summary.csv, held.csv and findings.jsonl."""

import json
from collections.abc import Sequence
from typing import Any

import pandas as pd

from redactor.batch.output import Output, write
from redactor.batch.record import Record
from redactor.report.html import index_page
from redactor.report.rows import RunSummary
from redactor.story import DIRECT, INDIRECT


def write_all(output: Output, records: Sequence[Record], seconds: float) -> RunSummary:
    """Write all four from the records, and say what they add up to."""
    rows = [record.row() for record in records]
    summary = RunSummary.of(rows, seconds, sum(record.dropped for record in records))
    write(output.findings, "".join(json.dumps(_findings(record)) + "\n" for record in records))
    write(output.summary, _summary(records).to_csv(index=False))
    write(output.held, _held(records).to_csv(index=False))
    write(output.index, index_page(rows, summary))
    return summary


def _findings(record: Record) -> dict[str, Any]:
    return {
        "number": record.number,
        "held": record.held.reason.value if record.held else None,
        "fingerprint": record.fingerprint,
        "redactions": [
            {
                "start": r.finding.start,
                "end": r.finding.end,
                "entity_type": r.finding.entity_type,
                "score": round(r.finding.score, 4),
                "recognizer": r.finding.recognizer,
                "reason": r.finding.reason,
                "group": r.group,
                "action": r.action.value,
                "replacement": r.replacement,
            }
            for r in record.redactions
        ],
    }


def _summary(records: Sequence[Record]) -> pd.DataFrame:
    """One line a submission: where it came from, what became of it, counts a label."""
    rows = [
        _place(record)
        | {"state": "held" if record.held else "proposed", "reason": record.held.reason.value if record.held else ""}
        | {"words": record.words, "dropped_fields": record.dropped, "flags": len(record.flags)}
        | {label: record.row().counts.get(label, 0) for label in (*sorted(DIRECT), *sorted(INDIRECT))}
        for record in records
    ]
    return pd.DataFrame(rows)


def _held(records: Sequence[Record]) -> pd.DataFrame:
    """One line a held submission, with what to do about it."""
    columns = ["number", "file", "sheet", "row", "format", "stage", "reason", "detail", "meaning", "remedy"]
    rows = [
        _place(record)
        | {"stage": held.stage, "reason": held.reason.value, "detail": held.detail}
        | {"meaning": held.reason.meaning, "remedy": held.reason.remedy}
        for record in records
        if (held := record.held)
    ]
    return pd.DataFrame(rows, columns=columns)


def _place(record: Record) -> dict[str, Any]:
    """Number, place of the file in the sorted listing, row in it. File names can name people and are not repeated."""
    source = record.source
    return {
        "number": record.number,
        "file": source.file,
        "sheet": "" if source.sheet is None else source.sheet,
        "row": "" if source.row is None else source.row,
        "format": source.format,
    }
