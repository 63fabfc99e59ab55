"""JSON: one object, a list of objects or texts, or an object that holds such a list."""

from collections.abc import Iterator

from redactor.config import Intake
from redactor.errors import StoryHeld
from redactor.intake import jsonl
from redactor.intake.decoding import decode
from redactor.intake.entries import Notice, Record
from redactor.intake.objects import parse, read_items, unwrap
from redactor.story import Reason


def read(data: bytes, settings: Intake) -> Iterator[Record | Notice]:
    """A record for each object; a file that is damaged as a whole has none.

    Raises:
        StoryHeld: encoding, format, empty or too_long.
    """
    text = decode(data)
    if not text.strip():
        raise StoryHeld(Reason.EMPTY)
    try:
        items, beside = unwrap(parse(text), settings.fields)
    except StoryHeld:
        items, beside = jsonl.all_objects(text, settings.limits.rows), 0  # JSON lines under the wrong name
        if not items:
            raise
    yield from read_items(items, beside, settings)
