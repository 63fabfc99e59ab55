"""Rows and objects, as mappings, to submissions. What is not asked for is dropped unread and counted."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from redactor.config import Intake
from redactor.errors import StoryHeld
from redactor.intake.assembly import LESSONS, NARRATIVE, TITLE, Part, assemble
from redactor.intake.columns import PROSE_WORDS, Choice, count_words, printable_name
from redactor.intake.entries import Notice, NoticeKind
from redactor.story import Reason, Submission

Key = TypeVar("Key", bound=int | str)


def build(values: Mapping[Key, object], choice: Choice[Key], settings: Intake) -> Submission:
    """One submission from the chosen values of one row or object.

    Raises:
        StoryHeld: format (a chosen value is no text), or as `assemble`.
    """
    read = choice.keys()
    dropped = sum(value is not None and value != "" for key, value in values.items() if key not in read)
    return assemble(_parts(values, choice), dropped, settings.limits)


def _parts(values: Mapping[Key, object], choice: Choice[Key]) -> Iterator[Part]:
    seen: set[str] = set()
    for name, keys in ((TITLE, choice.title), (NARRATIVE, choice.narrative), (LESSONS, choice.lessons)):
        for key in keys:
            text = _text(name, values.get(key, ""))
            if text not in seen:  # an export may give the same text under two names
                yield Part(name, text)
            seen.add(text)


def _text(name: str, value: object) -> str:
    if isinstance(value, str):
        return value
    if value is None and name != NARRATIVE:
        return ""
    if name == LESSONS and isinstance(value, list) and all(isinstance(line, str) for line in value):
        return "\n".join(value)
    raise StoryHeld(Reason.FORMAT, f"the {name} field is not text")


def total_words(rows: Iterable[Mapping[Key, object]]) -> Counter[Key]:
    """How many words each column holds, in order of first appearance."""
    totals: Counter[Key] = Counter()
    for row in rows:
        for key, value in row.items():
            totals[key] += count_words(value) if isinstance(value, str) else 0
    return totals


def notices(
    names: Mapping[Key, str], words: Mapping[Key, int], rows: int, choice: Choice[Key], unit: str
) -> Iterator[Notice]:
    """What to tell about the choice: which column was guessed, and which long ones nobody asked for."""
    if choice.guessed and choice.narrative:
        where = _place(names, choice.narrative[0], unit)
        yield Notice(
            NoticeKind.COLUMN_GUESSED,
            f"no {unit} is named as in intake.fields.narrative; {where} holds the most words and is read",
        )
    read = choice.keys()
    unread = [key for key in words if key not in read]
    if unread:
        yield Notice(NoticeKind.FIELDS_DROPPED, f"{unit}s dropped unread: {len(unread)}")
    for key in (key for key in unread if rows and words[key] / rows >= PROSE_WORDS):
        yield Notice(
            NoticeKind.TEXT_UNREAD,
            f"{_place(names, key, unit)} holds long text and was left unread; name it in intake.fields to include it",
        )


def _place(names: Mapping[Key, str], key: Key, unit: str) -> str:
    place = f" {key + 1}" if isinstance(key, int) else ""
    return f"{unit}{place}{printable_name(names.get(key, ''))}"
