"""Every identifier left readable and every false alarm, with the text around it, for a person to look through."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from redactor.evaluation.reading import Reading

CONTEXT = 40
"""Characters shown on each side."""


class Kind(StrEnum):
    """What went wrong."""

    MISSED = "missed"
    PARTLY = "partly missed"
    FALSE_ALARM = "false alarm"
    TOO_WIDE = "too wide"


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that went wrong in one story.

    Attributes:
        story: Its id.
        kind: A gold span left whole or in part, or something hidden for nothing: alone, or beside a marked span.
        start: Offset of the gold span, or of the hidden stretch.
        end: Offset behind it.
        label: The gold label, or what the system called it (several joined by `+`).
        letters: Letters and digits left readable, or hidden for nothing.
        before: Text before it.
        text: The span or stretch itself.
        after: Text behind it.
    """

    story: str
    kind: Kind
    start: int
    end: int
    label: str
    letters: int
    before: str = field(repr=False)
    text: str = field(repr=False)
    after: str = field(repr=False)

    def as_dict(self) -> dict[str, Any]:
        """For `--misses --json`."""
        return asdict(self) | {"kind": self.kind.value}


def find_misses(readings: Iterable[Reading]) -> tuple[Miss, ...]:
    """All misses and false alarms, story by story in text order. Optional spans are neither."""
    return tuple(miss for reading in readings for miss in sorted(_of(reading), key=lambda m: (m.start, m.end, m.kind)))


def _of(reading: Reading) -> Iterator[Miss]:
    for span in reading.story.spans:
        readable = reading.readable(span)
        if readable and not span.optional:
            kind = Kind.MISSED if readable == reading.needed(span) else Kind.PARTLY
            yield _miss(reading, kind, (span.start, span.end), span.label, len(readable))
    astray = reading.hidden - reading.marked
    for stretch in reading.false_alarms():
        hidden = reading.hidden & set(range(stretch.start, stretch.end))
        kind = Kind.FALSE_ALARM if hidden.isdisjoint(reading.marked) else Kind.TOO_WIDE
        label = "+".join(stretch.entity_types)
        yield _miss(reading, kind, (stretch.start, stretch.end), label, len(hidden & astray))


def _miss(reading: Reading, kind: Kind, span: tuple[int, int], label: str, letters: int) -> Miss:
    text = reading.story.text
    start, end = max(span[0], 0), min(span[1], len(text))
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Miss(reading.story.id, kind, start, end, label, letters, before, text[start:end], after)
