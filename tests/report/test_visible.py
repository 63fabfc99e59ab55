"""Nothing that a story contains reaches a screen as anything but visible characters."""

import io

import pytest

from redactor.report.console import make_console, safe
from redactor.report.visible import visible
from tests.report.hostile import ALL, CONTROL, DIRECTION, MARKUP, OSC_52, acting, random_strings


def printed(s: str) -> str:
    paper = io.StringIO()
    make_console(file=paper, width=400).print(safe(s))
    return paper.getvalue()


def test_no_acting_character_survives_in_20_000_random_strings():
    assert sum(bool(acting(visible(s))) for s in random_strings(20_000, seed=1)) == 0


def test_no_acting_character_reaches_a_console_in_2_000_random_strings():
    assert [acting(printed(s)) for s in random_strings(2_000, seed=2) if acting(printed(s))] == []


@pytest.mark.parametrize("s", CONTROL + DIRECTION)
def test_every_acting_character_is_written_out_with_its_code_point(s):
    shown = visible(s)
    assert acting(shown) == []
    for char in s:
        assert char in shown or f"⟨U+{ord(char):04X}⟩" in shown


@pytest.mark.parametrize("s", MARKUP)
def test_console_markup_is_shown_as_typed(s):
    assert printed(s).rstrip() == s


def test_a_clipboard_command_is_inert():
    assert visible(OSC_52) == "⟨U+001B⟩]52;c;aGVsbG8=⟨U+0007⟩"


def test_newline_and_tab_stay_and_a_windows_line_end_is_a_newline():
    assert visible("a\n\tb\r\nc\rd") == "a\n\tb\nc⟨U+000D⟩d"


@pytest.mark.parametrize("s", ["\u115f", "\u3164", "\u2800", "\u034f", "\ufe00", "\U000e0100"])
def test_letters_and_marks_that_draw_nothing_are_written_out(s):
    assert visible(f"a{s}b") == f"a⟨U+{ord(s):04X}⟩b"


@pytest.mark.parametrize("s", ["Zoë Nuñez", "東京", "naïve", "👮🏽", "❤️", "“quoted” — 5°", "שלום"])
def test_ordinary_writing_is_untouched(s):
    assert visible(s) == s


def test_visible_twice_is_visible_once():
    for s in ALL:
        assert visible(visible(s)) == visible(s)


def test_a_terminal_without_the_character_gets_an_escape_and_no_error():
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    make_console(file=stream, width=60).print(safe("Nuñez ⟨x⟩"))
    stream.flush()
    assert raw.getvalue().startswith(b"Nu\\xf1ez")
