"""The one tree of errors: exit codes, and nothing lost on the way from a worker to its parent."""

import pickle

import pytest

from redactor import errors
from redactor.errors import ConfigError, RedactorError, StoryHeld
from redactor.evaluation.annotation import GoldError  # noqa: F401  # registers the class
from redactor.story import Reason


def tree(kind=RedactorError):
    return {kind, *(leaf for child in kind.__subclasses__() for leaf in tree(child))}


def test_every_class_has_an_exit_code_and_stands_in_the_docstring():
    for kind in tree():
        assert f"{kind.__name__} " in errors.__doc__
        line = next(line for line in errors.__doc__.splitlines() if f"{kind.__name__} " in line)
        assert f" {kind.exit_code}" in line


@pytest.mark.parametrize(
    "error",
    [
        RedactorError("what", "how"),
        ConfigError("what", "how", ("one", "two")),
        StoryHeld(Reason.SLOW, "person"),
        errors.StorageFailure("what", "how"),
    ],
    ids=lambda e: type(e).__name__,
)
def test_an_error_survives_the_way_from_a_worker(error):
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert vars(again) == vars(error)
    assert str(again) == str(error)


def test_every_reason_has_a_code_a_meaning_and_a_remedy():
    for reason in Reason:
        assert reason == reason.value == str(reason)
        assert reason.meaning
        assert reason.remedy
        assert Reason.of(reason.value) is reason
        assert pickle.loads(pickle.dumps(reason)) is reason


def test_an_interrupt_is_no_error_that_could_hold_a_story():
    assert not issubclass(errors.Interrupted, Exception)
    assert errors.Interrupted.exit_code == 130
