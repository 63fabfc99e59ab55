"""Law 2: offsets of the view lead back to exactly the characters it was made from."""

import random
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detection.view import view

SPOILED = [
    ("555\u200b-0142", "555-0142"),
    ("５５５－０１４２", "555-0142"),
    ("٥٥٥-٠١٤٢", "555-0142"),
    ("𝟓𝟓𝟓-𝟎𝟏𝟒𝟐", "555-0142"),
    ("5\u00ad5\ufeff5-0142", "555-0142"),
    ("555‑0142", "555-0142"),
    ("555–0142", "555-0142"),
    ("О’Нara", "O'Hara"),
    ("Аdаm", "Adam"),
    ("R\u200du\u200ciz", "Ruiz"),
    ("Ru\U000e0069iz", "Ruiz"),
    ("Nu\u0303n\u0303ez", "Nũñez"),
    ("J\u0336o\u0336e\u0336", "Joe"),
    ("𝓡𝓾𝓲𝔃", "Ruiz"),
    ("a\u00a0b", "a b"),
    ("a\r\nb\u2028c\x85d", "a\nb\nc\nd"),
]


@pytest.mark.parametrize(("stored", "seen"), SPOILED)
def test_a_spoiled_identifier_is_seen_plain(stored, seen):
    assert view(stored).text == seen


@pytest.mark.parametrize(("stored", "seen"), SPOILED)
def test_the_whole_view_leads_back_to_the_whole_text(stored, seen):
    shown = view(stored)
    assert shown.original(0, len(seen)) == (0, len(stored))


def test_a_word_of_another_alphabet_stays_as_it_is():
    assert view("Смирнов и Жуков").text == "Смирнов и Жуков"


def test_hidden_characters_are_reported_where_they_stand():
    assert view("a\u200bb\x1b[8mname\x00").hidden == (1, 3, 11)


def test_a_line_that_is_written_over_is_reported_and_a_line_end_is_not():
    assert view("John Doe\rREDACTED\r\nnext\x08").hidden == (8, 23)


def test_marks_on_the_last_letter_belong_to_the_span():
    stored = "Zed\u0335\u0336, yes"
    shown = view(stored)
    start, end = shown.original(0, 3)
    assert stored[end:] == ", yes"
    assert start == 0


@pytest.mark.parametrize("span", [(0, 0), (-1, 2), (2, 1), (0, 99)])
def test_an_impossible_range_is_refused(span):
    with pytest.raises(ValueError, match="outside"):
        view("short").original(*span)


ALPHABET = st.characters(codec="utf-8") | st.sampled_from(
    "\u200b\u200d\u00ad\ufeff\u202e\u0301\u0335–—’“”\r\n\x00\x1b５Ａ①½éß𝐀🚓👮🏽‍♀️ІоΑ"
)


@settings(max_examples=10_000, deadline=None)
@given(st.text(ALPHABET, max_size=60))
def test_every_character_of_the_view_leads_back_inside_the_text_and_in_order(text):
    shown = view(text)
    assert len(shown.starts) == len(shown.ends) == len(shown.text)
    assert all(0 <= a < b <= len(text) for a, b in zip(shown.starts, shown.ends, strict=True))
    assert list(shown.starts) == sorted(shown.starts)
    assert list(shown.ends) == sorted(shown.ends)


@settings(max_examples=2_000, deadline=None)
@given(st.text(ALPHABET, max_size=60))
def test_a_view_of_the_view_is_the_view(text):
    assert view(view(text).text).text == view(text).text


def test_10_000_random_spans_lead_back_to_what_they_were_made_from():
    """A span of plain letters, spoiled at random, is found in the view and covers all of its letters in the text."""
    rng = random.Random(2)
    spoilers = ["\u200b", "\u00ad", "\ufeff", "\u0335", "\u202e", "", "", ""]
    for _ in range(10_000):
        words = [
            "".join(rng.choices("abcdefghij0123456789", k=rng.randrange(3, 9))) for _ in range(rng.randrange(1, 6))
        ]
        target = rng.randrange(len(words))
        stored, span = "", (0, 0)
        for place, word in enumerate(words):
            spoiled = "".join(c + rng.choice(spoilers) for c in word[:-1]) + word[-1]
            if place == target:
                span = (len(stored), len(stored) + len(spoiled))
            stored += spoiled + rng.choice([" ", "\r\n", "\u00a0", " 🚓 "])
        shown = view(stored)
        at = len(view(stored[: span[0]]).text)
        assert shown.text[at : at + len(words[target])] == words[target]
        assert shown.original(at, at + len(words[target])) == span


def test_no_invisible_character_is_left_in_a_view():
    for code in (*range(0x300), *range(0x2000, 0x2070), 0xFE0F, 0xE0041, 0xFEFF):
        seen = view(f"a{chr(code)}b").text
        assert all(c == "\n" or unicodedata.category(c) not in ("Cc", "Cf") for c in seen), hex(code)
