"""What a run keeps of one submission, and how it is written down: counts, offsets and codes, never text."""

import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

from redactor.intake import Source
from redactor.report.rows import IndexRow
from redactor.story import Action, Finding, Held, Proposal, Reason, Redaction


@dataclass(frozen=True, slots=True)
class Record:
    """The outcome of one submission. Either `held` says why not, or the redactions are those of its proposal."""

    number: int
    source: Source
    words: int = 0
    dropped: int = 0
    held: Held | None = None
    redactions: tuple[Redaction, ...] = ()
    flags: tuple[str, ...] = ()
    fingerprint: str = ""

    def row(self) -> IndexRow:
        """The record as a line of the work list."""
        hidden = (r.finding.entity_type for r in self.redactions if r.action is not Action.KEEP)
        return IndexRow(self.number, self.words, Counter(hidden), Counter(self.flags), self.held)


def of_proposal(number: int, source: Source, words: int, dropped: int, proposal: Proposal) -> Record:
    """The record of a story that was processed."""
    flags = tuple(flag.kind for flag in proposal.flags)
    return Record(number, source, words, dropped, None, proposal.redactions, flags, proposal.fingerprint)


def dumps(record: Record) -> str:
    """One line of JSON."""
    return json.dumps(asdict(record), sort_keys=True)


def loads(line: str) -> Record:
    """The record that `dumps` wrote."""
    raw: dict[str, Any] = json.loads(line)
    held = raw["held"]
    return Record(
        raw["number"],
        Source(**raw["source"]),
        raw["words"],
        raw["dropped"],
        Held(held["stage"], Reason.of(held["reason"]), held["detail"]) if held else None,
        tuple(
            Redaction(Finding(**r["finding"]), r["group"], Action(r["action"]), r["replacement"])
            for r in raw["redactions"]
        ),
        tuple(raw["flags"]),
        raw["fingerprint"],
    )
