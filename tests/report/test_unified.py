"""The unified diff: like a patch, with both sides whole, and inert."""

import pytest

from redactor.report import unified
from redactor.report.segments import clean_text, segments
from redactor.report.visible import visible
from tests.report.hostile import ALL, acting
from tests.report.stories import build, crossfire


def side(diff: str, sign: str) -> list[str]:
    """The original (`-`) or clean (`+`) side of a diff that shows everything."""
    body = diff.splitlines()[3:]
    return [line[1:] for line in body if line[0] in (sign, " ")]


def test_both_sides_can_be_read_back_from_the_diff():
    text, proposal = crossfire()
    diff = unified.diff(text, proposal, context=10_000)
    assert " ".join(side(diff, "-")).split() == visible(text).split()
    assert " ".join(side(diff, "+")).split() == visible(clean_text(segments(text, proposal))).split()


def test_it_looks_like_a_patch_without_file_names_or_colour():
    text, proposal = crossfire()
    lines = unified.diff(text, proposal).splitlines()
    assert lines[:2] == ["--- original", "+++ clean"]
    assert lines[2].startswith("@@ -1,")
    assert all(line[0] in "-+ @" for line in lines)
    assert "\x1b" not in "".join(lines)


def test_lines_of_the_original_keep_to_the_width():
    text, proposal = crossfire()
    assert max(map(len, side(unified.diff(text, proposal, width=60, context=999), "-"))) <= 60


def test_a_replacement_changes_only_its_own_line():
    text, proposal = build(
        "one two three four five {{PERSON=[A RATHER LONG PLACEHOLDER 1]|Al}} six seven eight nine ten\n"
    )
    changed = [line for line in unified.diff(text, proposal, width=24).splitlines()[3:] if line[0] in "-+"]
    assert changed == ["-Al six seven eight nine", "+[A RATHER LONG PLACEHOLDER 1] six seven eight nine"]


def test_distant_changes_are_separate_hunks():
    filler = "\n".join(f"line {number}" for number in range(20))
    text, proposal = build(f"{{{{PERSON=[P 1]|Al}}}} ran\n{filler}\n{{{{PERSON=[P 2]|Bo}}}} fell\n")
    assert unified.diff(text, proposal).count("@@ -") == 2


def test_a_line_break_inside_a_redaction_is_two_lines_against_one():
    text, proposal = build("Ask {{PERSON=[OFFICER 1]|Ana\nQuade}} now.\n")
    assert unified.diff(text, proposal).splitlines()[3:] == ["-Ask Ana", "-Quade now.", "+Ask [OFFICER 1] now."]


def test_nothing_to_change_is_an_empty_diff():
    assert unified.diff(*build("All quiet.\n")) == ""


@pytest.mark.parametrize("payload", ALL)
def test_a_hostile_story_cannot_act_through_it(payload):
    assert acting(unified.diff(*build(f"{payload} {{{{PERSON=[P 1]|Quade}}}} {payload}"))) == []
