"""`Detector`: one text in, everything found in it out, or a reason to hold the story."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from presidio_analyzer import RecognizerResult

from redactor.config import Settings
from redactor.detection import analyzer, grouping, mentions, overlap
from redactor.detection.limits import story_limit
from redactor.detection.nlp import LANGUAGE
from redactor.detection.view import TextView, view
from redactor.story import ENTITY_TYPES, Action, Finding, Flag


@dataclass(frozen=True, slots=True)
class Detection:
    """Disjoint findings in text order, the mention group of each, and flags. Offsets are into the stored text."""

    findings: tuple[Finding, ...]
    groups: tuple[int, ...]
    flags: tuple[Flag, ...]


class Detector:
    """The whole of detection, loaded once and used for any number of stories.

    Raises (from the constructor):
        MissingDependency: the spaCy model is not installed.
    """

    def __init__(self, settings: Settings) -> None:
        self._limits = settings.detection
        self._kept = frozenset(t for t in ENTITY_TYPES if settings.action(t) is Action.KEEP)
        self._analyzer = analyzer.build(settings)

    def detect(self, text: str) -> Detection:
        """Everything found in one text.

        Raises:
            StoryHeld: a recognizer failed, timed out or answered nonsense, or all of it took too long.
        """
        with story_limit(self._limits.story_seconds):
            seen = view(text)
            found = mentions.claim(seen.text, self._findings(seen)) if seen.text.strip() else ()
            found = self._resolved(seen, [*found, *mentions.spread(seen.text, found)])
            groups = grouping.group(seen.text, found)
            return Detection(tuple(_back(seen, f) for f in found), groups, tuple(_hidden(seen)))

    def _findings(self, seen: TextView) -> tuple[Finding, ...]:
        results = self._analyzer.analyze(seen.text, LANGUAGE, score_threshold=0.0, return_decision_process=True)
        accepted = (f for f in map(_finding, results) if f.score >= self._limits.threshold(f.entity_type))
        return _readable(seen.text, self._resolved(seen, accepted))

    def _resolved(self, seen: TextView, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        return overlap.resolve((_whole(seen, f) for f in findings), self._kept)


def _whole(seen: TextView, finding: Finding) -> Finding:
    start, end = seen.whole(finding.start, finding.end)
    return replace(finding, start=start, end=end)


def _finding(result: RecognizerResult) -> Finding:
    explanation = result.analysis_explanation
    name = result.recognition_metadata[RecognizerResult.RECOGNIZER_NAME_KEY]
    reason = explanation.textual_explanation if explanation else ""
    if name == analyzer.NER:
        reason = "spaCy takes it for a name"
    return Finding(result.start, result.end, result.entity_type, float(result.score), name, reason or "")


def _readable(text: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Without blanks at the edges of left-over pieces, and without those that hold no letter and no digit."""
    return tuple(_unpadded(text, f) for f in findings if any(c.isalnum() for c in text[f.start : f.end]))


def _unpadded(text: str, finding: Finding) -> Finding:
    surface = text[finding.start : finding.end]
    start = finding.start + len(surface) - len(surface.lstrip())
    return replace(finding, start=start, end=start + len(surface.strip()))


def _back(seen: TextView, finding: Finding) -> Finding:
    start, end = seen.original(finding.start, finding.end)
    return replace(finding, start=start, end=end)


def _hidden(seen: TextView) -> Iterator[Flag]:
    """One flag for each stretch of hidden characters."""
    start = previous = -2
    for place in seen.hidden:
        if place != previous + 1:
            if start >= 0:
                yield _hidden_flag(start, previous)
            start = place
        previous = place
    if start >= 0:
        yield _hidden_flag(start, previous)


def _hidden_flag(start: int, last: int) -> Flag:
    return Flag("hidden_chars", start, last + 1, f"{last + 1 - start} invisible or control characters")
