import importlib
from pathlib import Path

import pytest
from presidio_analyzer import EntityRecognizer, PatternRecognizer, predefined_recognizers

from redactor.config import load, recognizer_names
from redactor.story import ENTITY_TYPES

NAMES = sorted(recognizer_names())
REPOSITORY = Path(__file__).parents[2]
REDACTED = [
    "",
    " \n\t",
    "[OFFICER 1] met [AGENCY A] on [DATE 1, spring]",
    "[OFFICER 1] and [K-9 1] of [AGENCY A] left [STREET A] with [SUSPECT 1].",
]
REPEATED = ["a", "A", "1", "9-", "@", ".", " ", "\n", "-", "(", "é", "X ", "1 ", "a.", "www.", "'", "#1", "Ab "]
MIXED = (
    "On 3/14 at 0340 Ofc. Ada Lund, 34, badge 4471, ran TX plate KRX 4419 by 12 Elm St. Call 555-0142 or a@b.example."
)


def module(name: str) -> object:
    return importlib.import_module(f"recognizers.{name}")


def made(name: str) -> EntityRecognizer:
    recognizer = module(name).RECOGNIZER()  # type: ignore[attr-defined]
    assert isinstance(recognizer, EntityRecognizer)
    return recognizer


@pytest.mark.parametrize("name", NAMES)
def test_each_file_documents_and_names_its_recognizer(name: str) -> None:
    assert module(name).__doc__
    assert module(name).RECOGNIZER.__doc__  # type: ignore[attr-defined]
    assert made(name).supported_entities == [made(name).ENTITY]


@pytest.mark.parametrize("name", NAMES)
def test_each_file_has_a_test_of_its_name(name: str) -> None:
    assert (REPOSITORY / "tests" / "recognizers" / f"test_{name}.py").is_file()


@pytest.mark.parametrize("name", NAMES)
def test_each_finds_a_known_entity_type(name: str) -> None:
    assert made(name).ENTITY in ENTITY_TYPES


@pytest.mark.parametrize("name", NAMES)
def test_each_is_listed_in_the_shipped_configuration(name: str) -> None:
    assert name in load(REPOSITORY / "pipeline.yaml").recognizers


def test_every_entity_type_has_a_recognizer() -> None:
    assert {made(name).ENTITY for name in NAMES} == ENTITY_TYPES


@pytest.mark.parametrize("name", NAMES)
def test_presidios_silent_time_out_is_not_inherited(name: str) -> None:
    assert not isinstance(made(name), PatternRecognizer)


@pytest.mark.parametrize("text", REDACTED, ids=range(len(REDACTED)))
@pytest.mark.parametrize("name", NAMES)
def test_redacted_text_has_nothing_left_to_find(name: str, text: str) -> None:
    assert made(name).analyze(text, []) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_rule_runs_out_of_time_on_repeats(name: str) -> None:
    """A rule that is not linear in such a text raises `RecognizerTimeout`; so much time, that no slow machine does."""
    recognizer = module(name).RECOGNIZER(time_limit=10.0)  # type: ignore[attr-defined]
    for piece in REPEATED:
        recognizer.analyze((piece * 10_000)[:10_000], [])


@pytest.mark.parametrize("name", NAMES)
def test_no_class_is_named_like_one_of_presidios(name: str) -> None:
    """Presidio finds recognizers by class name among all subclasses; two of one name and its registry loads ours."""
    assert not hasattr(predefined_recognizers, module(name).RECOGNIZER.__name__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", NAMES)
def test_spans_lie_inside_the_text_and_scores_between_zero_and_one(name: str) -> None:
    text = MIXED * 3
    for result in made(name).analyze(text, []):
        assert 0 <= result.start < result.end <= len(text)
        assert 0 < result.score <= 1
        assert result.entity_type == made(name).ENTITY


@pytest.mark.parametrize("name", NAMES)
def test_the_same_text_gives_the_same_findings(name: str) -> None:
    first, second = made(name).analyze(MIXED, []), made(name).analyze(MIXED, [])
    assert [(r.start, r.end, r.score) for r in first] == [(r.start, r.end, r.score) for r in second]
