"""Gold files: stories with everything in them marked that identifies. All errors are reported at once, without text."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from redactor.errors import StorageFailure
from redactor.evaluation.annotation import GoldError, GoldSpan, GoldStory
from redactor.evaluation.labels import IGNORE, foreign, printable, unknown
from redactor.evaluation.markup import RawSpan
from redactor.evaluation.rows import Row, rows
from redactor.evaluation.shapes import Draft, draft
from redactor.story import ENTITY_TYPES

NO_LABELS: Mapping[str, str] = {}


def load(path: Path, labels: Mapping[str, str] = NO_LABELS) -> tuple[GoldStory, ...]:
    """Stories of a gold file, in file order. The format is told from the keys of each row.

    Formats: ours (`marked`, or `text` and `spans`), Presidio-research (a list or lines of `full_text` and `spans`) and
    doccano (`text` and `label`, `labels` or `entities`).

    Args:
        path: A JSONL file, or a JSON file with one list.
        labels: Names that the file uses → our entity types, or `labels.IGNORE` to leave such spans unmarked. Taken
            before the built-in table.

    Raises:
        StorageFailure: the file cannot be read.
        GoldError: something is wrong with its content; `problems` has one line for each thing wrong.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise StorageFailure(f"the gold file cannot be read ({type(error).__name__})", "name a JSONL file") from None
    try:
        return parse(content.decode("utf-8-sig"), labels)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _wrong([f"line {line}: not UTF-8"]) from None


def parse(text: str, labels: Mapping[str, str] = NO_LABELS) -> tuple[GoldStory, ...]:
    """Stories from the text of a gold file.

    Raises:
        GoldError: as `load`; also where `labels` maps to something that is no entity type of ours.
    """
    reading = _Reading(labels)
    reading.problems += [f"mapping: {unknown(name)}" for name in labels.values() if name not in ENTITY_TYPES | {IGNORE}]
    stories = [story for row in rows(text) if (story := reading.story(row))]
    if reading.unmapped:
        listed = ", ".join(f"{name} ({count})" for name, count in sorted(reading.unmapped.items()))
        reading.problems.append(f"labels that must be mapped to ours first: {listed}")
    if not stories and not reading.problems:
        reading.problems.append("there is no story in it")
    if reading.problems:
        raise _wrong(reading.problems)
    return tuple(stories)


def _wrong(problems: list[str]) -> GoldError:
    count = len(problems)
    return GoldError(
        f"the gold file has {count} problem{'s' if count > 1 else ''}",
        "mend what is listed and run it again",
        tuple(problems),
    )


@dataclass(slots=True)
class _Reading:
    """What has been seen of a file so far."""

    labels: Mapping[str, str]
    problems: list[str] = field(default_factory=list)
    unmapped: Counter[str] = field(default_factory=Counter)
    places: dict[str, str] = field(default_factory=dict)

    def story(self, row: Row) -> GoldStory | None:
        """The row's story; None if there is none, and why is in `problems` then."""
        if row.record is None:
            self.problems.append(f"{row.place}: {row.problem}")
            return None
        read = draft(row.record)
        name = read.id if read.id is not None or read.ours else str(row.number)
        spans = tuple(self._labelled(read, row.place))
        problems = [*read.problems, *self._id_problems(name, row), *_text_problems(read.text), *_span_problems(read)]
        self.problems += [f"{row.place}: {problem}" for problem in problems]
        return None if problems or name is None else GoldStory(name, read.text, spans, read.style)

    def _id_problems(self, name: str | None, row: Row) -> list[str]:
        if name is None:
            return ["there is no `id`"]
        here = f"{row.unit} {row.number}"
        first = self.places.setdefault(name, here)
        return [] if first == here else [f"the id stands already in {first}"]

    def _labelled(self, read: Draft, place: str) -> Iterator[GoldSpan]:
        """Sound spans under our names; labels without one are noted."""
        for span in read.spans:
            label = self._label(span.label, ours=read.ours)
            if label is None and read.ours:
                self.problems.append(f"{place}: offsets {span.start}:{span.end}: {unknown(span.label)}")
            elif label is None:
                self.unmapped[printable(span.label)] += 1
            elif label != IGNORE and 0 <= span.start < span.end:
                yield GoldSpan(span.start, span.end, label, span.optional)

    def _label(self, name: str, *, ours: bool) -> str | None:
        if name in self.labels:
            return self.labels[name]
        return (name if name in ENTITY_TYPES else None) if ours else foreign(name)


def _text_problems(text: str) -> list[str]:
    broken = next((index for index, char in enumerate(text) if "\ud800" <= char <= "\udfff"), None)
    return [] if broken is None else [f"offset {broken}: half a character (a lone surrogate)"]


def _span_problems(read: Draft) -> Iterator[str]:
    for span in read.spans:
        if not 0 <= span.start < span.end <= len(read.text):
            yield f"offsets {span.start}:{span.end}: outside the text, or empty"
        elif read.ours and (surface := read.text[span.start : span.end]) != surface.strip():
            yield f"offsets {span.start}:{span.end}: white space at the edge of a span"
    if read.ours:
        yield from _overlaps(read.spans)


def _overlaps(spans: list[RawSpan]) -> Iterator[str]:
    ordered = sorted(spans, key=lambda span: (span.start, span.end))
    for one, other in pairwise(ordered):
        if other.start < one.end:
            yield f"offsets {one.start}:{one.end} and {other.start}:{other.end}: overlapping spans"
