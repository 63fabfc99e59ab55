"""Whether this machine has what a run needs: each check with a remedy, none with a side effect."""

import importlib
import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from redactor import config
from redactor.detection.installed import require_model
from redactor.errors import ConfigError, MissingDependency

PACKAGES = ("spacy", "presidio-analyzer", "presidio-anonymizer", "pandas", "typer", "rich", "regex", "pydantic")
FORMATS = ("openpyxl", "docx", "defusedxml")
EXTRA = "pip install 'near-miss-redactor[formats]'"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. An optional one that is not there is worth a note and no more."""

    what: str
    ok: bool
    remedy: str = ""
    optional: bool = False
    exit_code: int = MissingDependency.exit_code

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def examine(config_file: Path | None) -> list[Check]:
    """All checks, in the order in which a run needs them."""
    return [*_interpreter(), *_packages(), *_configured(config_file), *_formats()]


def _interpreter() -> Iterator[Check]:
    good = (3, 11) <= sys.version_info < (3, 14) and sys.platform == "linux"
    what = f"Python {platform.python_version()} on {platform.system()}"
    yield Check(what, good, "" if good else "Python 3.11, 3.12 or 3.13 on Linux is what this is tested on")


def _packages() -> Iterator[Check]:
    for name in PACKAGES:
        try:
            yield Check(f"{name} {metadata.version(name)}", ok=True)
        except metadata.PackageNotFoundError:
            yield Check(f"{name} is not installed", False, "pip install --require-hashes -r requirements.lock")


def _configured(config_file: Path | None) -> Iterator[Check]:
    try:
        settings = config.load(config_file)
    except ConfigError as error:
        problems = "; ".join(error.problems) or error.message
        yield Check(f"configuration: {problems}", False, error.hint, exit_code=error.exit_code)
        return
    yield Check(f"configuration, fingerprint {settings.fingerprint()}", ok=True)
    yield from _model(settings.detection.spacy_model)
    yield from _recognizers(settings.recognizers)


def _model(name: str) -> Iterator[Check]:
    try:
        require_model(name)
    except MissingDependency as error:
        yield Check(error.message, False, error.hint)
    else:
        yield Check(f"spaCy model {name}", ok=True)


def _recognizers(names: tuple[str, ...]) -> Iterator[Check]:
    broken = []
    for name in names:
        try:
            importlib.import_module(f"recognizers.{name}").RECOGNIZER()
        except Exception as error:  # noqa: BLE001  # whatever keeps it from loading is the finding
            broken.append(f"{name} ({type(error).__name__})")
    what = f"recognizers that do not load: {', '.join(broken)}" if broken else f"{len(names)} recognizers load"
    yield Check(what, not broken, "mend the file in recognizers/, or take it out of pipeline.yaml" if broken else "")


def _formats() -> Iterator[Check]:
    missing = [name for name in FORMATS if find_spec(name) is None]
    what = f".xlsx and .docx need {', '.join(missing)}" if missing else ".xlsx and .docx can be read"
    yield Check(what, not missing, EXTRA if missing else "", optional=True)
