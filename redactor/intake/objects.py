"""Values parsed from JSON to records, and the strict parser: what JSON leaves open is damage here."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Never

from redactor.config import Fields, Intake
from redactor.errors import StoryHeld
from redactor.intake.assembly import NARRATIVE, Part, assemble
from redactor.intake.columns import Choice, choose, is_named, squeeze
from redactor.intake.entries import Notice, NoticeKind, Record, held
from redactor.intake.fields import build, notices, total_words
from redactor.story import Held, Reason, Submission

CONTAINERS = frozenset(
    {
        "submissions",
        "submission",
        "stories",
        "items",
        "data",
        "records",
        "record",
        "rows",
        "entries",
        "results",
        "reports",
        "report",
        "responses",
    }
)
LONGEST_NUMBER = 400


class NotStrict(ValueError):
    """A duplicate key, NaN or an absurd number."""


@dataclass(frozen=True, slots=True)
class Item:
    """One parsed value and its place; damage instead of a value when it could not be parsed."""

    row: int | None
    value: object
    damage: str = ""


def parse(text: str) -> Any:
    """One JSON value. Numbers are never converted: nothing here is a number.

    Raises:
        StoryHeld: format, without the place or the value.
    """
    try:
        return json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_refuse,
            parse_int=_number,
            parse_float=_number,
        )
    except NotStrict as error:
        raise StoryHeld(Reason.FORMAT, str(error)) from None
    except RecursionError:
        raise StoryHeld(Reason.FORMAT, "nested too deeply") from None
    except ValueError:
        raise StoryHeld(Reason.FORMAT, "not valid JSON") from None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise NotStrict("a key stands twice")
    return fields


def _refuse(_name: str) -> Never:
    raise NotStrict("NaN or Infinity")


def _number(digits: str) -> float:
    if len(digits) > LONGEST_NUMBER:
        raise NotStrict("a number of too many digits")
    return 0.0


def unwrap(value: object, fields: Fields) -> tuple[list[Item], int]:
    """The submissions in one JSON value and how many fields beside them were dropped.

    Raises:
        StoryHeld: empty (a list of nothing).
    """
    beside = 0
    while isinstance(value, dict) and not any(is_named(str(key), fields) for key in value):
        inside = [key for key in value if squeeze(key) in CONTAINERS and isinstance(value[key], list | dict)]
        if len(inside) != 1:
            break
        beside += len(value) - 1
        value = value[inside[0]]
    if not isinstance(value, list):
        return [Item(None, value)], beside
    if not value:
        raise StoryHeld(Reason.EMPTY, "an empty list")
    return [Item(row, item) for row, item in enumerate(value, 1)], beside


def read_items(items: Sequence[Item], beside: int, settings: Intake) -> Iterator[Record | Notice]:
    """The records of all values, then what to tell about them.

    Raises:
        StoryHeld: too_long (more rows than the limit).
    """
    if len(items) > settings.limits.rows:
        raise StoryHeld(Reason.TOO_LONG, "rows")
    objects = [item.value for item in items if isinstance(item.value, dict)]
    words = total_words(objects)
    names = {key: key for key in words}
    choice = choose(names, words, settings.fields)
    for item in items:
        yield Record(_outcome(item, choice, settings), item.row)
    if beside:
        yield Notice(NoticeKind.FIELDS_DROPPED, f"fields beside the list of submissions dropped unread: {beside}")
    yield from notices(names, words, len(objects), choice, "field")


def _outcome(item: Item, choice: Choice[str], settings: Intake) -> Submission | Held:
    try:
        return _submission(item, choice, settings)
    except StoryHeld as error:
        return held(error.reason, error.detail)


def _submission(item: Item, choice: Choice[str], settings: Intake) -> Submission:
    if item.damage:
        raise StoryHeld(Reason.FORMAT, item.damage)
    if isinstance(item.value, dict):
        return build(item.value, choice, settings)
    if isinstance(item.value, str):
        return assemble([Part(NARRATIVE, item.value)], 0, settings.limits)
    raise StoryHeld(Reason.FORMAT, "neither an object nor text")
