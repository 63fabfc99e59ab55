"""Tables fit 80 columns with three systems, need no colour, and let nothing in a text steer the terminal."""

import io
import json

from rich.console import Console, RenderableType

from redactor.errors import StoryHeld
from redactor.evaluation import gold
from redactor.evaluation.evaluate import compare, evaluate
from redactor.evaluation.render import misses_list, results_table
from redactor.story import Reason
from tests.evaluation.scored_rows import Found, found, stories

FOUND = {story.text: found(story) for story in stories()}


def _hold(text: str) -> list[Found]:
    raise StoryHeld(Reason.SLOW)


def _shown(renderable: RenderableType) -> str:
    stream = io.StringIO()
    Console(file=stream, width=80, color_system=None).print(renderable)
    return stream.getvalue()


def _table() -> list[str]:
    systems = {"stock Presidio": lambda text: [], "plain spaCy": _hold, "redactor": FOUND.__getitem__}
    results = {name: evaluation.result for name, evaluation in compare(stories(), systems).items()}
    return _shown(results_table(results)).splitlines()


def test_three_systems_fit_side_by_side_and_nothing_is_cut() -> None:
    lines = _table()
    assert max(map(len, lines)) <= 80
    assert "…" not in "".join(lines)
    assert lines[0].split() == ["12", "stories", "marked", "stock", "Presidio", "plain", "spaCy", "redactor"]


def test_rows_hold_the_figures_with_their_intervals() -> None:
    rows = {line[:18].strip(): line[18:].split() for line in _table()}
    assert rows["PERSON"][0] == "5"
    assert rows["PERSON"][-2] == "60.0"
    assert rows["all direct"][1:3] == ["0.0", "[0–31]"]
    assert rows["precision"][:2] == ["–", "–"]
    assert rows["false alarms/story"][-2] == "0.67"
    assert rows["held stories"] == ["0", "12", "0"]


def test_held_stories_are_explained() -> None:
    assert "Held by plain spaCy, all in them counted as missed: slow 12" in _table()


def test_misses_are_shown_by_story_with_the_span_set_off() -> None:
    shown = _shown(misses_list(evaluate(stories(), FOUND.__getitem__).misses))
    assert (
        "\npartial\n  partly missed  PERSON 12:24\n    The caller, »Mirela Oduya«, lives at 88 Tamarack Ct.\n" in shown
    )


def test_control_and_direction_characters_are_not_passed_on() -> None:
    marked = "a\x1b[31m {{PERSON:Qu\nill}} \u202ez"
    (story,) = gold.parse(json.dumps({"id": "s", "marked": marked}))
    shown = _shown(misses_list(evaluate([story], lambda text: []).misses))
    assert "    a·[31m »Qu⏎ill« ·z\n" in shown


def test_square_brackets_in_a_text_are_text() -> None:
    (story,) = gold.parse(json.dumps({"id": "s", "marked": "[bold]{{PERSON:Quill}}[/]"}))
    assert "[bold]»Quill«[/]" in _shown(misses_list(evaluate([story], lambda text: []).misses))


def test_no_miss_is_said_so() -> None:
    assert _shown(misses_list(())) == "nothing missed, no false alarm\n"
