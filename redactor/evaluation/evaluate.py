"""Run a system over gold stories and measure it. A story it cannot process is counted as missed, never skipped."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from redactor.errors import StoryHeld
from redactor.evaluation.annotation import GoldStory
from redactor.evaluation.metrics import Result, measure
from redactor.evaluation.misses import Miss, find_misses
from redactor.evaluation.reading import Span, read

Detect = Callable[[str], Sequence[Span]]
"""Text in, spans out. Raises `StoryHeld` for a text that it cannot process safely."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures of one system, and everything it got wrong."""

    result: Result
    misses: tuple[Miss, ...]


def evaluate(stories: Sequence[GoldStory], detect: Detect, advance: Callable[[], None] = lambda: None) -> Evaluation:
    """Detect in every story and measure what is left and what was hidden for nothing.

    Args:
        stories: Of `gold.load`.
        detect: The system.
        advance: Called after every story, for a progress bar.
    """
    held: Counter[str] = Counter()
    readings = []
    for story in stories:
        readings.append(read(story, _found(story, detect, held)))
        advance()
    return Evaluation(measure(readings, held), find_misses(readings))


def compare(
    stories: Sequence[GoldStory], systems: Mapping[str, Detect], advance: Callable[[], None] = lambda: None
) -> dict[str, Evaluation]:
    """`evaluate` for several systems by name, on the same stories and with the same draws for the intervals."""
    return {name: evaluate(stories, detect, advance) for name, detect in systems.items()}


def _found(story: GoldStory, detect: Detect, held: Counter[str]) -> Sequence[Span]:
    try:
        return detect(story.text)
    except StoryHeld as error:
        held[error.reason.value] += 1
        return ()
