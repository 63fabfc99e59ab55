"""A run over gold stories: held stories are counted as missed, everything wrong is listed with its context."""

import json
import subprocess
import sys

import pytest

from redactor.errors import StoryHeld
from redactor.evaluation import gold
from redactor.evaluation.evaluate import compare, evaluate
from redactor.evaluation.misses import CONTEXT, Kind
from redactor.story import Reason
from tests.evaluation.scored_rows import Found, found, stories

FOUND = {story.text: found(story) for story in stories()}


def _detect(text: str) -> list[Found]:
    return FOUND[text]


def _hold(text: str) -> list[Found]:
    raise StoryHeld(Reason.SLOW if text.startswith("It") else Reason.TOO_LONG)


def test_held_stories_are_missed_and_counted_never_skipped() -> None:
    result = evaluate(stories(), _hold).result
    assert result.held == {"slow": 1, "too_long": 11}
    assert (result.stories, result.all.spans.of, result.all.spans.hits) == (12, 24, 0)
    assert result.as_dict()["held"] == {"slow": 1, "too_long": 11}


def test_an_error_that_is_no_hold_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        evaluate(stories(), lambda text: [Found(0, 1 // 0)])


def test_progress_is_told_after_every_story() -> None:
    told: list[int] = []
    evaluate(stories(), _detect, lambda: told.append(1))
    assert len(told) == 12


def test_systems_are_compared_on_the_same_stories() -> None:
    both = compare(stories(), {"ours": _detect, "none": lambda text: []})
    assert list(both) == ["ours", "none"]
    assert both["ours"].result == evaluate(stories(), _detect).result
    assert both["none"].result.false_alarms.hits == 0


def test_figures_can_be_written_as_json() -> None:
    figures = json.loads(json.dumps(evaluate(stories(), _detect).result.as_dict()))
    low, high = figures["direct"]["recall_interval"]
    assert 0 <= low < figures["direct"]["recall"] < high <= 1


def test_every_miss_and_false_alarm_is_listed_in_text_order() -> None:
    misses = evaluate(stories(), _detect).misses
    assert [(m.story, m.kind, m.text, m.letters) for m in misses] == [
        ("whole", Kind.TOO_WIDE, "Sgt. Halvorsen", 3),
        ("partial", Kind.PARTLY, "Mirela Oduya", 5),
        ("optional-hidden", Kind.FALSE_ALARM, "two miles", 8),
        ("keyword-in-name", Kind.PARTLY, "Shield Patrol", 6),
        ("keyword-in-name", Kind.PARTLY, "Ike Badge", 5),
        ("only-keywords", Kind.MISSED, "a.m.", 2),
        ("only-keywords", Kind.MISSED, "case", 4),
        ("punctuation", Kind.TOO_WIDE, " to q.rost@example.org;", 2),
        ("label-differs", Kind.TOO_WIDE, "Orrin County that", 4),
        ("label-differs", Kind.TOO_WIDE, "OCSO on Friday", 2),
        ("label-differs", Kind.MISSED, "44", 2),
        ("nothing-marked", Kind.FALSE_ALARM, "Crown Vic", 8),
        ("nothing-marked", Kind.FALSE_ALARM, "leaves and I", 10),
        ("nothing-marked", Kind.FALSE_ALARM, "Weekend", 7),
    ]


def test_a_miss_has_its_offsets_label_and_surroundings() -> None:
    text = "b" * 60 + " Quill " + "a" * 60
    (story,) = gold.parse(json.dumps({"id": "s", "marked": text.replace("Quill", "{{PERSON:Quill}}")}))
    (miss,) = evaluate([story], lambda text: []).misses
    assert (miss.start, miss.end, miss.label) == (61, 66, "PERSON")
    assert miss.before == "b" * (CONTEXT - 1) + " "
    assert miss.after == " " + "a" * (CONTEXT - 1)
    assert miss.as_dict()["kind"] == "missed"
    assert "Quill" not in repr(miss)


def test_a_false_alarm_carries_what_the_system_called_it() -> None:
    (story,) = gold.parse(json.dumps({"id": "s", "marked": "two Tahoes"}))
    spans = [Found(4, 10, "PERSON"), Found(4, 8, "AGENCY"), Found(0, 4, "DATE")]
    (miss,) = evaluate([story], lambda text: spans).misses
    assert (miss.label, miss.start, miss.end) == ("DATE+AGENCY+PERSON", 0, 10)


def test_measuring_loads_neither_spacy_nor_presidio() -> None:
    code = (
        "import sys, redactor.evaluation.evaluate, redactor.evaluation.gold, redactor.evaluation.render\n"
        "sys.exit(bool({'spacy', 'presidio_analyzer', 'pandas'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
