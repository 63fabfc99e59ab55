"""Law 1: a recognizer that fails, times out or answers nonsense holds the story; nothing is skipped."""

import math

import pytest
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, PatternRecognizer, RecognizerResult

from recognizers.rules import Rule, RuleRecognizer
from redactor.config import recognizer_names
from redactor.detection.analyzer import CheckedRecognizer, recognizer
from redactor.detection.nlp import InstalledModelEngine
from redactor.errors import MissingDependency, StoryHeld
from redactor.story import Reason

STORY = "Sgt. Ruiz told me."


class Faulty(EntityRecognizer):
    """Answers with what it was given, or raises it."""

    def __init__(self, answer):
        self._answer = answer
        super().__init__(["PERSON"], name="Faulty")

    def load(self):
        pass

    def analyze(self, text, entities, nlp_artifacts):
        if isinstance(self._answer, BaseException):
            raise self._answer
        return self._answer


class Endless(RuleRecognizer):
    ENTITY = "PERSON"
    RULES = (Rule("nested", r"(?:a+)+b", 0.9),)


def result(start, end, score=0.9):
    return [RecognizerResult("PERSON", start, end, score)]


ANSWERS = [
    ValueError(f"cannot read {STORY}"),
    MemoryError(),
    TimeoutError(),
    KeyError("Ruiz"),
    result(5, 99),
    result(-1, 4),
    result(4, 4),
    result(6, 5),
    result(0, 4, math.nan),
    result(0, 4, 1.5),
    result(0.0, 4),
]


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda a: type(a).__name__)
def test_a_recognizer_that_fails_holds_the_story_and_quotes_nothing(answer):
    with pytest.raises(StoryHeld) as caught:
        CheckedRecognizer(Faulty(answer), "faulty").analyze(STORY, ["PERSON"], None)
    assert caught.value.reason is Reason.RECOGNIZER_FAILED
    assert "faulty" in caught.value.detail
    assert "Ruiz" not in f"{caught.value} {caught.value.detail} {caught.value.record('detection')}"


def test_a_timed_out_recognizer_holds_the_story():
    endless = CheckedRecognizer(Endless(time_limit=0.05), "endless")
    with pytest.raises(StoryHeld) as caught:
        endless.analyze("a" * 4_000, ["PERSON"], None)
    assert caught.value.reason is Reason.SLOW
    assert caught.value.detail == "endless, rule nested"


@pytest.mark.model
@pytest.mark.parametrize("answer", ANSWERS[:2], ids=lambda a: type(a).__name__)
def test_one_failing_recognizer_among_all_holds_the_story(detector, answer):
    registry = detector._analyzer.registry
    faulty = CheckedRecognizer(Faulty(answer), "faulty")
    registry.recognizers.append(faulty)
    try:
        with pytest.raises(StoryHeld):
            detector.detect(STORY)
    finally:
        registry.recognizers.remove(faulty)
    assert detector.detect(STORY).findings


@pytest.mark.model
def test_presidios_own_fail_open_recognizers_are_not_reachable(detector):
    inner = [r._inner for r in detector._analyzer.registry.recognizers]
    assert len(inner) == len(detector._analyzer.registry.recognizers)
    assert not [r for r in inner if isinstance(r, PatternRecognizer)]


def test_a_missing_model_is_said_at_once_and_not_downloaded():
    with pytest.raises(MissingDependency) as caught:
        InstalledModelEngine("en_core_web_none").load()
    assert caught.value.exit_code == 69


@pytest.mark.model
def test_our_recognizers_work_in_a_bare_analyzer_engine(settings):
    engine = InstalledModelEngine(settings.detection.spacy_model)
    engine.load()
    bare = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    for name in sorted(recognizer_names()):
        bare.registry.add_recognizer(recognizer(name, 2.0))
    text = "Dep. Ana Ruiz, badge 4471, Cold Creek Police Department, 3-Adam-12, at 1400 block of Elm St."
    found = {(r.entity_type, text[r.start : r.end]) for r in bare.analyze(text, "en", score_threshold=0.4)}
    assert {
        ("BADGE_NUMBER", "4471"),
        ("AGENCY", "Cold Creek Police Department"),
        ("CALL_SIGN", "3-Adam-12"),
    } <= found
