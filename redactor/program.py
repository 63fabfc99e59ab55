"""What this program is, as a digest: any change of its rules, word lists, templates or code is a change of results."""

import hashlib
from functools import cache
from importlib import metadata
from importlib.resources import files
from importlib.resources.abc import Traversable

PACKAGES = ("redactor", "recognizers")
COUNTED = (".py", ".txt", ".j2", ".css", ".js")


@cache
def digest() -> str:
    """16 hexadecimal digits over every file of both packages that can change a finding or a page."""
    total = hashlib.sha256()
    for package in PACKAGES:
        _add(total, files(package), package)
    return total.hexdigest()[:16]


def model_version(name: str) -> str:
    """The version of an installed model's package; an empty string for a model that came some other way."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _add(total: "hashlib._Hash", folder: Traversable, name: str) -> None:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            _add(total, entry, f"{name}/{entry.name}")
        elif entry.name.endswith(COUNTED):
            total.update(f"{name}/{entry.name}\0".encode() + entry.read_bytes())
