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
    name: object = None
    try:
        name, text = _parsed(line)
        intake.check(text, settings.intake.limits)
        return {"id": name, "entities": [_entity(f) for f in detector.detect(text).findings]}
    except StoryHeld as held:
        return {"id": name, "entities": [], "held": held.reason.value}


def _parsed(line: bytes) -> tuple[object, str]:
    try:
        row = json.loads(line)
        name, text = row["id"], row["text"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise StoryHeld(Reason.FORMAT, "a line must be an object with id and text") from None
    if not isinstance(text, str) or not isinstance(name, str | int):
        raise StoryHeld(Reason.FORMAT, "text must be a string, id a string or a whole number")
    return name, text


def _entity(finding: Finding) -> dict[str, Any]:
    return {
        "start": finding.start,
        "end": finding.end,
        "entity_type": finding.entity_type,
        "score": round(finding.score, 4),
        "recognizer": finding.recognizer,
    }
