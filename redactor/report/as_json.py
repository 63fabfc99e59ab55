"""The redaction diff as plain data. It holds the original strings: showing them is what a diff is for."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from redactor.report import labels
from redactor.report.segments import Change, clean_text, segments
from redactor.story import Flag, MentionGroup, Proposal


def diff(text: str, proposal: Proposal, *, number: int | None = None) -> dict[str, Any]:
    """What `proposal` does to `text`, ready for `json.dumps`. Offsets are half-open code points into the original.

    Raises:
        ValueError: the redactions do not fit the text.
    """
    pieces = segments(text, proposal)
    return {
        "story": number,
        "fingerprint": proposal.fingerprint,
        "clean": clean_text(pieces),
        "redactions": [_redaction(piece) for piece in pieces if isinstance(piece, Change)],
        "groups": [_group(group) for group in proposal.groups],
        "flags": [_flag(flag, text) for flag in proposal.flags],
    }


def dumps(data: Mapping[str, Any]) -> str:
    """JSON in pure printable ASCII, which no terminal obeys: `json` alone lets DEL through."""
    return json.dumps(data, indent=2, ensure_ascii=True, allow_nan=False).replace("\x7f", "\\u007f")


def _redaction(change: Change) -> dict[str, Any]:
    finding = change.redaction.finding
    return {
        "start": finding.start,
        "end": finding.end,
        "entity_type": finding.entity_type,
        "action": change.redaction.action.value,
        "replacement": change.redaction.replacement,
        "group": change.redaction.group,
        "score": round(finding.score, 4),
        "recognizer": finding.recognizer,
        "reason": finding.reason,
        "original": change.original,
    }


def _group(group: MentionGroup) -> dict[str, Any]:
    return {**asdict(group), "kind": labels.kind(group.entity_type)}


def _flag(flag: Flag, text: str) -> dict[str, Any]:
    return {**asdict(flag), "original": text[flag.start : flag.end]}
