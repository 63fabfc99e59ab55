"""The diff on a terminal: readable with colour and without, inside its width, and inert."""

import io
import re

import pytest

from redactor.report import terminal
from redactor.report.console import make_console
from redactor.report.rows import RunSummary
from redactor.report.summary import run_summary
from redactor.story import Reason
from tests.report.hostile import ALL, acting
from tests.report.stories import build, crossfire

STYLE = re.compile(r"\x1b\[[0-9;]*m")


def on_paper(renderable, width=80, **console):
    paper = io.StringIO()
    made = make_console(file=paper, width=width)
    made._color_system, made.no_color = console.get("colours"), console.get("no_color", False)
    made.print(renderable)
    return paper.getvalue()


def coloured(text, proposal):
    from rich.console import ColorSystem

    return on_paper(terminal.diff(text, proposal), colours=ColorSystem.STANDARD)


def flat(s: str) -> str:
    return " ".join(s.split())


def test_without_colour_every_redaction_is_marked_with_both_sides():
    text, proposal = crossfire()
    shown = flat(on_paper(terminal.diff(text, proposal, number=12)))
    for redaction in proposal.redactions:
        original = text[redaction.finding.start : redaction.finding.end]
        marks = f"{{={original}=}}" if original == "FBI" else f"[-{original}-]{{+{redaction.replacement}+}}"
        assert marks in shown


def test_with_colour_originals_are_struck_red_and_replacements_green():
    text, proposal = crossfire()
    shown = coloured(text, proposal)
    assert "\x1b[9;31mOswalt\x1b[0m \x1b[1;32m[SUBJECT 1]\x1b[0m" in shown
    assert "[-" not in shown
    assert acting(STYLE.sub("", shown)) == []


def test_no_color_falls_back_to_marks():
    from rich.console import ColorSystem

    text, proposal = crossfire()
    assert "[-Oswalt-]" in on_paper(terminal.diff(text, proposal), colours=ColorSystem.STANDARD, no_color=True)


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_terminal_or_100_columns(width):
    text, proposal = crossfire()
    shown = on_paper(terminal.diff(text, proposal, number=12, title="Crossfire"), width=width)
    assert max(map(len, shown.splitlines())) <= min(width, 100)


def test_a_replacement_is_never_broken_across_lines():
    text, proposal = crossfire()
    story = on_paper(terminal.diff(text, proposal)).split("shown as")[0]
    assert all(line.count("{+") == line.count("+}") for line in story.splitlines())


def test_each_group_has_a_row_with_who_found_it_and_why():
    text, proposal = crossfire()
    table = on_paper(terminal.diff(text, proposal)).split("shown as")[1]
    row = next(line for line in table.splitlines() if line.startswith(" [SUBJECT 1]"))
    assert row.split() == ["[SUBJECT", "1]", "person", "2", "0.59", "Person:", "model;", "surname_of_group"]
    assert "FBI (kept)" in table


def test_flags_stand_in_the_text_and_in_a_table_of_their_own():
    text, proposal = crossfire()
    shown = on_paper(terminal.diff(text, proposal))
    assert "⚑1 each of us was the other one's" in flat(shown)
    assert "rare event" in shown
    assert "⟨U+202E⟩our reserves⟨U+202C⟩" in shown


def test_the_last_line_counts_everything():
    text, proposal = crossfire()
    last = on_paper(terminal.diff(text, proposal)).strip().splitlines()[-1]
    assert last.strip() == "24 redactions in 20 groups (14 direct, 6 indirect), 1 kept, 2 flags"


def test_a_story_with_nothing_found_is_shown_as_it_is():
    text, proposal = build("We forgot to check the back seat.\n")
    shown = on_paper(terminal.diff(text, proposal))
    assert "We forgot to check the back seat." in shown
    assert "0 redactions in 0 groups" in shown
    assert "shown as" not in shown


@pytest.mark.parametrize("payload", ALL)
def test_a_hostile_story_cannot_act_on_the_terminal(payload):
    text, proposal = build(
        f"before {payload} {{{{PERSON=[OFFICER 1]|Quade}}}} after {payload}", ("cji", payload, payload)
    )
    assert acting(STYLE.sub("", coloured(text, proposal))) == []
    assert acting(on_paper(terminal.diff(text, proposal, title=payload))) == []


def test_a_run_is_summed_up_with_remedies_and_labels():
    summary = RunSummary(
        30, 27, {Reason.EMPTY: 2, Reason.TYPE: 1}, {"PERSON": 70, "DATE": 9}, {"rare_event": 3}, seconds=125, dropped=4
    )
    shown = flat(on_paper(run_summary(summary)))
    assert "30 27 3 2 min 05 s 0.2 a second" in shown
    assert "type: the content is not" in shown
    assert "export it as text" in shown
    assert shown.index("70 person direct") < shown.index("9 date indirect") < shown.index("79 in all")
    assert "3 rare event" in shown
