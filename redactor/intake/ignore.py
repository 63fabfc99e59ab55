"""What a folder says is not a submission: its `.redactorignore`, one pattern a line. What it leaves out is counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from redactor.errors import ConfigError, StoryHeld
from redactor.intake.decoding import decode
from redactor.intake.opening import read_bytes
from redactor.story import Reason

FILE_NAME = ".redactorignore"
MOST_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Ignored:
    """The patterns of one folder. A pattern with a slash is for a path from that folder, any other for a name."""

    patterns: tuple[str, ...] = ()

    def covers(self, inside: PurePath) -> bool:
        """Whether this path, relative to the folder, or a folder above it is left out."""
        return any(
            fnmatchcase(place.as_posix() if "/" in pattern else place.name, pattern.strip("/"))
            for place in (inside, *inside.parents)
            for pattern in self.patterns
        )


def read_ignored(folder: Path) -> Ignored:
    """The patterns that stand at the top of an input folder; none without the file. Subfolders have no say.

    Raises:
        ConfigError: the file cannot be read, or asks for something that is not supported.
    """
    try:
        text = decode(read_bytes(folder / FILE_NAME, MOST_BYTES))
    except StoryHeld as error:
        if error.reason is Reason.GONE:
            return Ignored()
        raise ConfigError(f"the {FILE_NAME} of the input folder cannot be read ({error.reason.value})", _HINT) from None
    problems = tuple(_problems(text))
    if problems:
        raise ConfigError(f"the {FILE_NAME} of the input folder is wrong", _HINT, problems)
    return Ignored(tuple(line.strip() for line in text.splitlines() if not _says_nothing(line)))


_HINT = f"write one name or pattern a line into {FILE_NAME}, such as README.md or drafts/*, or remove it"


def _says_nothing(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _problems(text: str) -> Iterator[str]:
    """Patterns of other programs that would not do here what they do there. Line numbers only: a line may be a name."""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.lstrip().startswith("!"):
            yield f"line {number}: exceptions (!) are not supported"
