"""Tab-separated values; cells stay the strings they are."""

from collections.abc import Iterator

from redactor.config import Intake
from redactor.intake.delimited import read_delimited
from redactor.intake.entries import Notice, Record


def read(data: bytes, settings: Intake) -> Iterator[Record | Notice]:
    """A record for each row.

    Raises:
        StoryHeld: as `read_delimited`.
    """
    return read_delimited(data, settings, prefer="\t")
