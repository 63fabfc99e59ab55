"""One gold story laid beside the spans a system found in it, letter by letter: the ground of figures and misses."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from redactor.evaluation.annotation import GoldSpan, GoldStory
from redactor.evaluation.keywords import free_letters, letters


class Span(Protocol):
    """What a system found: a finding of ours, a result of Presidio's, or anything else of this shape."""

    @property
    def start(self) -> int:
        """Offset of the first character."""

    @property
    def end(self) -> int:
        """Offset behind the last character."""

    @property
    def entity_type(self) -> str:
        """The system's own label; it is shown and never compared."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One hidden stretch of text: found spans that overlap or touch, as one. A reader sees them as one redaction."""

    start: int
    end: int
    entity_types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What is hidden, what should be, and what need not be, as offsets of letters and digits of one story."""

    story: GoldStory
    stretches: tuple[Stretch, ...]
    free: frozenset[int] = field(repr=False)
    hidden: frozenset[int] = field(repr=False)
    marked: frozenset[int] = field(repr=False)

    def needed(self, span: GoldSpan) -> frozenset[int]:
        """Letters and digits of a gold span that have to be hidden; keywords in it do not."""
        return frozenset(letters(self.story.text, span.start, span.end)) - self.free

    def readable(self, span: GoldSpan) -> frozenset[int]:
        """Those of them that were left readable. The span is caught when there are none."""
        return self.needed(span) - self.hidden

    def false_alarms(self) -> tuple[Stretch, ...]:
        """Hidden stretches with a letter or digit that is neither marked, not even as optional, nor of a keyword.

        One stretch is one false alarm however many spans it was found as, and also if it hides a marked span besides.
        """
        astray = self.hidden - self.marked
        return tuple(s for s in self.stretches if not astray.isdisjoint(range(s.start, s.end)))


def read(story: GoldStory, found: Sequence[Span]) -> Reading:
    """Lay the spans a system found over a gold story. They may overlap, repeat, and reach beyond the text."""
    free = free_letters(story.text, story.spans)
    hidden = {index for span in found for index in letters(story.text, span.start, span.end)}
    marked = {index for span in story.spans for index in letters(story.text, span.start, span.end)}
    return Reading(story, _stretches(found), frozenset(free), frozenset(hidden - free), frozenset(marked))


def _stretches(found: Sequence[Span]) -> tuple[Stretch, ...]:
    merged: list[Stretch] = []
    for span in sorted(found, key=lambda span: (span.start, span.end, span.entity_type)):
        if merged and span.start <= merged[-1].end:
            last = merged.pop()
            types = dict.fromkeys([*last.entity_types, span.entity_type])
            merged.append(Stretch(last.start, max(last.end, span.end), tuple(types)))
        else:
            merged.append(Stretch(span.start, span.end, (span.entity_type,)))
    return tuple(merged)
