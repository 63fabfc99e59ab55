"""Single submissions, from files or from standard input, all the way to their proposals."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from redactor import config, intake
from redactor.anonymization.propose import propose
from redactor.detection.detector import Detector
from redactor.errors import StoryHeld, UsageError
from redactor.story import Held, Proposal, Submission


def submission(file: Path, row: int | None, settings: config.Settings) -> Submission:
    """The submission in a file; with `row`, the one of that number where the file holds several.

    Raises:
        StoryHeld: it cannot be read safely.
        UsageError: the file holds several, and none was chosen.
    """
    if str(file) == "-":
        outcome = intake.read_text(sys.stdin.buffer.read(settings.intake.limits.bytes + 1), settings.intake)
        return _readable(outcome)
    outcomes = [entry.outcome for entry in intake.read(file, settings.intake)]
    if not outcomes or (row or 1) > len(outcomes):
        raise UsageError(f"the file holds {len(outcomes)} submissions", "choose one of them with --row")
    if row is None and len(outcomes) > 1:
        raise UsageError(
            f"the file holds {len(outcomes)} submissions", "choose one with --row, or process all with `redactor run`"
        )
    return _readable(outcomes[(row or 1) - 1])


def _readable(outcome: Submission | Held) -> Submission:
    if isinstance(outcome, Held):
        raise StoryHeld(outcome.reason, outcome.detail)
    return outcome


def proposals(texts: Sequence[str], settings: config.Settings) -> Iterator[Proposal]:
    """The proposal of each text, by one detector.

    Raises:
        StoryHeld: detection could not be completed.
    """
    detector = Detector(settings)
    for text in texts:
        found = detector.detect(text)
        yield propose(text, found.findings, found.groups, found.flags, settings)
