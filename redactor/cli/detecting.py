"""What `redactor detect` reads and writes, line by line."""

import json
import sys
from pathlib import Path
from typing import IO, Any

from redactor import config, intake
from redactor.detection.detector import Detector
from redactor.errors import StorageFailure, StoryHeld
from redactor.story import Finding, Reason


def run(file: Path, config_file: Path | None) -> int:
    """Answer every line of the file; the number of texts that were held."""
    settings = config.load(config_file)
    detector = Detector(settings)
    held = 0
    with _opened(file) as lines:
        for answer in (_answer(line, detector, settings) for line in lines if line.strip()):
            held += "held" in answer
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
    return held


def _opened(file: Path) -> IO[bytes]:
    if str(file) == "-":
        return sys.stdin.buffer
    try:
        return file.open("rb")
    except OSError as error:
        raise StorageFailure(f"the file cannot be read ({type(error).__name__})", "check the path") from None


def _answer(line: bytes, detector: Detector, settings: config.Settings) -> dict[str, Any]:
    row = _parsed(line)
    name = row.get("id")
    known = name if isinstance(name, str | int) else None
    try:
        text = row.get("text")
        if known is None or not isinstance(text, str):
            raise StoryHeld(Reason.FORMAT, "a line must be an object with an id and a text")
        if text.strip():
            intake.check(text, settings.intake.limits)
        return {"id": known, "entities": [_entity(f) for f in detector.detect(text).findings]}
    except StoryHeld as held:
        return {"id": known, "entities": [], "held": held.reason.value}


def _parsed(line: bytes) -> dict[str, Any]:
    """The object in a line; an empty one if there is none."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return row if isinstance(row, dict) else {}


def _entity(finding: Finding) -> dict[str, Any]:
    return {
        "start": finding.start,
        "end": finding.end,
        "entity_type": finding.entity_type,
        "score": round(finding.score, 4),
        "recognizer": finding.recognizer,
    }
