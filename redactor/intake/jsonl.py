"""JSON lines: each line one object or text; a damaged line is held, the others go on."""

import io
from collections.abc import Iterator

from redactor.config import Intake
from redactor.errors import StoryHeld
from redactor.intake.decoding import decode
from redactor.intake.entries import Notice, Record
from redactor.intake.objects import Item, parse, read_items, unwrap
from redactor.story import Reason


def read(data: bytes, settings: Intake) -> Iterator[Record | Notice]:
    """A record for each line that is not blank.

    Raises:
        StoryHeld: encoding, empty or too_long.
    """
    text = decode(data)
    items = _lines(text, settings.limits.rows)
    if not items:
        raise StoryHeld(Reason.EMPTY)
    beside = 0
    if not any(isinstance(item.value, dict | str) for item in items):
        items, beside = _as_one_value(text, items, settings)
    yield from read_items(items, beside, settings)


def all_objects(text: str, most: int) -> list[Item]:
    """The lines of a text in which two or more lines are objects and no line is anything else; else none.

    Raises:
        StoryHeld: too_long (more than `most` lines).
    """
    items = _lines(text, most, stop_at_damage=True)
    return items if len(items) > 1 and all(isinstance(item.value, dict) for item in items) else []


def _lines(text: str, most: int, *, stop_at_damage: bool = False) -> list[Item]:
    items: list[Item] = []
    for number, line in enumerate(io.StringIO(text, newline=""), 1):
        if not line.strip():
            continue
        if len(items) == most:
            raise StoryHeld(Reason.TOO_LONG, "rows")
        items.append(_item(number, line))
        if stop_at_damage and items[-1].damage:
            break
    return items


def _item(number: int, line: str) -> Item:
    try:
        return Item(number, parse(line))
    except StoryHeld as error:
        return Item(number, None, error.detail)


def _as_one_value(text: str, lines: list[Item], settings: Intake) -> tuple[list[Item], int]:
    """A whole JSON document under the name of JSON lines; when it is not one either, the damaged lines."""
    try:
        return unwrap(parse(text), settings.fields)
    except StoryHeld:
        return lines, 0
