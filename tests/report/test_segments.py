"""A story cut into pieces: nothing lost, nothing twice, and flags where they begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.report.segments import Change, Plain, clean_text, lines, quote, segments, snippet
from redactor.story import Action, Finding, Flag, Proposal, Redaction
from tests.report.stories import build, crossfire


def redaction(start: int, end: int, action: Action = Action.PLACEHOLDER) -> Redaction:
    return Redaction(Finding(start, end, "PERSON", 0.9, "PersonRecognizer"), 0, action, "[X 1]")


def proposal(*redactions: Redaction, flags: tuple[Flag, ...] = ()) -> Proposal:
    return Proposal(redactions, (), flags, "0" * 16)


@st.composite
def cut_stories(draw: st.DrawFn) -> tuple[str, Proposal]:
    text = draw(st.text(min_size=1, max_size=60))
    bounds = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [(a, b) for a, b in zip(bounds[::2], bounds[1::2], strict=False) if a < b]
    actions = st.sampled_from(Action)
    starts = draw(st.lists(st.integers(0, len(text)), max_size=3))
    flags = tuple(Flag("cji", start, min(start + 3, len(text)), "look") for start in starts)
    return text, proposal(*(redaction(a, b, draw(actions)) for a, b in spans), flags=flags)


@given(cut_stories())
def test_pieces_join_to_the_original_and_to_the_clean_text(story):
    text, made = story
    pieces = segments(text, made)
    expected, at = "", 0
    for r in made.redactions:
        expected += text[at : r.finding.start]
        expected += text[r.finding.start : r.finding.end] if r.action is Action.KEEP else r.replacement
        at = r.finding.end
    assert "".join(piece.original for piece in pieces) == text
    assert clean_text(pieces) == expected + text[at:]


@given(cut_stories())
def test_every_flag_begins_once_and_at_its_place(story):
    text, made = story
    seen: dict[int, int] = {}
    at = 0
    for piece in segments(text, made):
        for flag in piece.flags:
            assert flag not in seen
            seen[flag] = at
        at += len(piece.original)
    for number, flag in enumerate(made.flags, 1):
        inside = [r.finding for r in made.redactions if r.finding.start <= flag.start < r.finding.end]
        assert seen[number] == (inside[0].start if inside else flag.start)


def test_redactions_are_numbered_in_text_order_and_keep_their_text():
    text, made = crossfire()
    changes = [piece for piece in segments(text, made) if isinstance(piece, Change)]
    assert [change.number for change in changes] == list(range(1, 26))
    assert changes[0].original == "4-Charles-22"
    assert [change.original for change in changes if change.kept] == ["FBI"]


@pytest.mark.parametrize("spans", [((0, 3), (2, 5)), ((4, 6), (0, 2)), ((0, 11),), ((10, 12),)])
def test_redactions_that_do_not_fit_the_text_are_refused_without_quoting_it(spans):
    with pytest.raises(ValueError, match="out of order or outside") as caught:
        segments("Marisol Qu", proposal(*(redaction(a, b) for a, b in spans)))
    assert "Marisol" not in str(caught.value)


def test_a_flag_behind_the_text_stands_at_its_end():
    (plain, end) = segments("abc", proposal(flags=(Flag("cji", 9, 12, ""),)))
    assert (plain, end) == (Plain("abc"), Plain("", (1,)))


def test_a_line_break_inside_a_redaction_does_not_end_a_line():
    text, made = build("Ask {{PERSON=[OFFICER 1]|Ana\nQuade}} about it.\r\nOver.")
    rows = list(lines(segments(text, made)))
    assert [[piece.original for piece in row] for row in rows] == [["Ask ", "Ana\nQuade", " about it."], ["Over."]]


def test_pieces_show_no_text_in_their_repr():
    text, made = crossfire()
    assert "Quade" not in repr(segments(text, made))


def test_a_snippet_is_cut_at_words_and_stays_on_one_line():
    text = "Everybody on the night shift knew\nthat Quade would never wait for a second car on that road."
    start = text.index("Quade")
    before, after = snippet(text, start, start + 5, reach=20)
    assert (before, after) == ("… shift knew that ", " would never wait …")


def test_a_snippet_at_the_edges_has_no_ellipsis():
    assert snippet("Quade ran", 0, 5) == ("", " ran")


def test_a_flag_about_the_whole_story_quotes_nothing():
    assert quote("all of it", Flag("language", 0, 9, "")) == ""
    assert quote("x" * 200, Flag("cji", 0, 100, "")) == "x" * 59 + "…"
