"""A recognizer that is mostly data: rules with a score, context, negative context and a time limit that raises.

Presidio's own `PatternRecognizer` logs a timed-out regular expression and goes on, so a story counts as analysed
although one rule never finished (`pattern_recognizer.py`, presidio-analyzer 2.2.366). Here a time-out is an exception.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

import regex
from presidio_analyzer import AnalysisExplanation, LocalRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from recognizers.guards import guarded_spans, placeholder_spans

SPAN_GROUP = "id"
DEFAULT_TIME_LIMIT = 2.0


class RecognizerTimeout(Exception):
    """A rule did not finish within the time limit. Carries the names of recognizer and rule, never text."""

    def __init__(self, recognizer: str, rule: str) -> None:
        super().__init__(f"{recognizer}: rule {rule} ran out of time")
        self.recognizer = recognizer
        self.rule = rule


@dataclass(frozen=True, slots=True)
class Rule:
    """One way an identifier is written.

    Attributes:
        name: Short, in snake case; shown to the reviewer as the reason.
        pattern: For the `regex` module. Every capture of the group `id` is a span; without it, the whole match is.
        score: Confidence from 0 to 1 where no context word is near.
        context: Regular expressions of words; one of them within `window` characters before the match, or
            within `window` characters after it, lifts the score to `context_score`.
        context_score: Score in context; 0 means that context plays no part.
        unless: Regular expressions; one of them in the same windows takes the match back.
        window: Characters looked at on each side.
        case_sensitive: Off by default, since stories come in capitals and in lower case.
        guarded: A match inside guarded text (a ten-code, a calibre, a make) is taken back. Off for rules whose own
            words leave no doubt ("badge 1033").
    """

    name: str
    pattern: str
    score: float
    context: tuple[str, ...] = ()
    context_score: float = 0.0
    unless: tuple[str, ...] = ()
    window: int = 40
    case_sensitive: bool = False
    guarded: bool = True


def cased(name: str, pattern: str, score: float) -> Rule:
    """A rule for which capitals count."""
    return Rule(name, pattern, score, case_sensitive=True)


@dataclass(frozen=True, slots=True)
class _Compiled:
    rule: Rule
    pattern: "regex.Pattern[str]"
    context: "regex.Pattern[str] | None"
    unless: "regex.Pattern[str] | None"


def _words(patterns: Sequence[str]) -> "regex.Pattern[str] | None":
    return regex.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", regex.IGNORECASE) if patterns else None


@cache  # a second detector in one process need not compile again
def _compile(rule: Rule) -> _Compiled:
    flags = 0 if rule.case_sensitive else regex.IGNORECASE
    return _Compiled(rule, regex.compile(rule.pattern, flags), _words(rule.context), _words(rule.unless))


class RuleRecognizer(LocalRecognizer):
    """Base of the recognizers here. A subclass sets `ENTITY` and `RULES`; `accept`, `shorten`, `again` are its hooks.

    Raises (from `analyze`):
        RecognizerTimeout: a rule did not finish within `time_limit` seconds.
    """

    ENTITY: ClassVar[str]
    RULES: ClassVar[tuple[Rule, ...]]
    name: str
    id: str

    def __init__(self, time_limit: float = DEFAULT_TIME_LIMIT, supported_language: str = "en") -> None:
        self.time_limit = time_limit
        self._compiled = [_compile(rule) for rule in self.RULES]
        super().__init__(
            supported_entities=[self.ENTITY], supported_language=supported_language, name=type(self).__name__
        )

    def load(self) -> None:
        """Presidio's hook; there is nothing to load."""

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """A last check of one span, such as a checksum. True by default."""
        return True

    def shorten(self, rule: Rule, text: str, start: int, end: int) -> int:
        """Where the span really ends, for rules that match a run of words; at or before `start`, there is none."""
        return end

    def again(self, text: str, found: Sequence[RecognizerResult]) -> Iterable[tuple[Rule, int, int]]:
        """Further spans that follow from what the rules found, such as a surname alone. None by default."""
        return ()

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """Presidio's entry point: every span of every rule, with its explanation."""
        if entities and self.ENTITY not in entities:
            return []
        found = [result for compiled in self._compiled for result in self._results(compiled, text)]
        further = (span for span in self.again(text, found) if not self._protected(span[0], text, *span[1:]))
        return found + [self._result(rule, start, end, rule.score, in_context=False) for rule, start, end in further]

    def _results(self, compiled: _Compiled, text: str) -> Iterator[RecognizerResult]:
        rule = compiled.rule
        for start, long_end, match_start, match_end in self._spans(compiled, text):
            around = (text[max(0, match_start - rule.window) : match_start], text[match_end : match_end + rule.window])
            if compiled.unless and any(compiled.unless.search(side) for side in around):
                continue
            end = self.shorten(rule, text, start, long_end)
            if end <= start or self._protected(rule, text, start, end) or not self.accept(rule, text, start, end):
                continue
            seen = bool(compiled.context and any(compiled.context.search(side) for side in around))
            score = rule.context_score if seen and rule.context_score else rule.score
            if score > 0:
                yield self._result(rule, start, end, score, in_context=seen)

    def _protected(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Inside a placeholder, or inside what is guarded unless the rule's own words leave no doubt."""
        spans = guarded_spans(text) if rule.guarded else placeholder_spans(text)
        return any(a <= start and end <= b for a, b in spans)

    def _spans(self, compiled: _Compiled, text: str) -> Iterator[tuple[int, int, int, int]]:
        """Start and end of each span, and of the match it came from."""
        try:
            for match in compiled.pattern.finditer(text, timeout=self.time_limit):
                spans = match.spans(SPAN_GROUP) if SPAN_GROUP in compiled.pattern.groupindex else [match.span()]
                for start, end in spans:
                    if start < end:
                        yield start, end, match.start(), match.end()
        except TimeoutError:
            raise RecognizerTimeout(self.name, compiled.rule.name) from None

    def _result(self, rule: Rule, start: int, end: int, score: float, *, in_context: bool) -> RecognizerResult:
        explanation = AnalysisExplanation(
            recognizer=self.name,
            original_score=rule.score,
            pattern_name=rule.name,
            textual_explanation=f"rule {rule.name}" + (", in context" if in_context else ""),
        )
        explanation.set_improved_score(score)
        return RecognizerResult(
            entity_type=self.ENTITY,
            start=start,
            end=end,
            score=score,
            analysis_explanation=explanation,
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
            },
        )
