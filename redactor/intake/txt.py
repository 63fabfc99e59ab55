"""Plain text: the whole file is the narrative, kept as it is."""

from collections.abc import Iterator

from redactor.config import Intake
from redactor.intake.assembly import NARRATIVE
from redactor.intake.decoding import decode
from redactor.intake.entries import Record
from redactor.intake.measures import check
from redactor.story import Section, Submission


def read(data: bytes, settings: Intake) -> Iterator[Record]:
    """One record.

    Raises:
        StoryHeld: encoding, empty, too_long or token.
    """
    text = decode(data)
    check(text, settings.limits)
    yield Record(Submission(text, (Section(NARRATIVE, 0, len(text)),)))
