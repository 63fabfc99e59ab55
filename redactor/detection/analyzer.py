"""Presidio's analyzer with our recognizers and spaCy's entities; a recognizer that fails holds the story."""

import math
from importlib import import_module

from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts
from presidio_analyzer.predefined_recognizers import SpacyRecognizer

from recognizers.rules import RecognizerTimeout
from redactor.config import Settings
from redactor.detection.ner import trimmed
from redactor.detection.nlp import LANGUAGE, NER_LABELS, InstalledModelEngine
from redactor.errors import StoryHeld
from redactor.story import Reason

NER = "spacy_ner"


class CheckedRecognizer(EntityRecognizer):
    """Any Presidio recognizer, of which a failure, a time-out or a nonsensical span holds the story."""

    name: str

    def __init__(self, recognizer: EntityRecognizer, name: str) -> None:
        self._inner = recognizer
        super().__init__(list(recognizer.supported_entities), name=name, supported_language=LANGUAGE)

    def load(self) -> None:
        """Load the recognizer inside."""
        self._inner.load()

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        """Results of the recognizer inside, each checked.

        Raises:
            StoryHeld: it raised, timed out or answered with an impossible span or score.
        """
        try:
            results = list(self._inner.analyze(text, entities, nlp_artifacts) or [])
        except StoryHeld:
            raise
        except RecognizerTimeout as timeout:
            raise StoryHeld(Reason.SLOW, f"{self.name}, rule {timeout.rule}") from None
        except Exception as error:  # noqa: BLE001  # whatever a recognizer raises, the story waits for a person
            raise StoryHeld(Reason.RECOGNIZER_FAILED, f"{self.name}, {type(error).__name__}") from None
        for result in results:
            self._check(result, len(text))
        return results

    def _check(self, result: RecognizerResult, length: int) -> None:
        whole = isinstance(result.start, int) and isinstance(result.end, int)
        if not whole or not 0 <= result.start < result.end <= length:
            raise StoryHeld(Reason.RECOGNIZER_FAILED, f"{self.name}, impossible span")
        if not (math.isfinite(result.score) and 0 <= result.score <= 1):
            raise StoryHeld(Reason.RECOGNIZER_FAILED, f"{self.name}, impossible score")
        result.recognition_metadata = {
            **(result.recognition_metadata or {}),
            RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
        }


class TrimmedNer(SpacyRecognizer):
    """spaCy's entities, trimmed before Presidio compares them with ours and drops what lies inside another."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """Those of spaCy's entities of which something is left."""
        kept = []
        for result in super().analyze(text, entities, nlp_artifacts):
            if span := trimmed(text, result.start, result.end):
                result.start, result.end = span
                kept.append(result)
        return kept


def recognizer(name: str, rule_seconds: float) -> EntityRecognizer:
    """The recognizer that `recognizers/NAME.py` names as its `RECOGNIZER`."""
    made = import_module(f"recognizers.{name}").RECOGNIZER(time_limit=rule_seconds)
    assert isinstance(made, EntityRecognizer)  # noqa: S101  # a mistake of the file's author, caught by its test
    return made


def build(settings: Settings) -> AnalyzerEngine:
    """An analyzer with exactly the recognizers that the configuration names, and spaCy's entities.

    Nothing predefined by Presidio is in it: its pattern recognizers skip a rule that times out.

    Raises:
        MissingDependency: the spaCy model is not installed.
    """
    nlp = InstalledModelEngine(settings.detection.spacy_model)
    nlp.load()
    ner = TrimmedNer(supported_language=LANGUAGE, supported_entities=sorted(set(NER_LABELS.values())))
    ours = [CheckedRecognizer(recognizer(name, settings.detection.rule_seconds), name) for name in settings.recognizers]
    registry = RecognizerRegistry(
        recognizers=[*ours, CheckedRecognizer(ner, NER)], supported_languages=[LANGUAGE], global_regex_flags=0
    )
    return AnalyzerEngine(registry=registry, nlp_engine=nlp, supported_languages=[LANGUAGE])
