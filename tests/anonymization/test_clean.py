"""Law 3: one path makes clean text, and nothing of an accepted span survives it."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.anonymization.clean import apply
from redactor.story import Action, Finding, Redaction

NUMBERS = "0123456789"
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="[]"), min_size=1, max_size=80)


def redaction(start, end, replacement="[X 1]", action=Action.PLACEHOLDER):
    return Redaction(Finding(start, end, "PERSON", 0.9, "r"), 0, action, replacement)


@st.composite
def cases(draw):
    text = draw(TEXT)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=10)))
    spans = [pair for pair in zip(cuts[::2], cuts[1::2], strict=False) if pair[0] < pair[1]]
    return text, [redaction(a, b, f"[X {i + 1}]") for i, (a, b) in enumerate(spans)]


@settings(max_examples=10_000, deadline=None)
@given(cases(), st.randoms())
def test_outside_is_untouched_inside_is_gone_and_order_does_not_matter(case, rng):
    text, redactions = case
    clean = apply(text, redactions)
    pieces, position = [], 0
    for r in redactions:
        pieces += [text[position : r.finding.start], r.replacement]
        position = r.finding.end
    assert clean == "".join([*pieces, text[position:]])
    shuffled = redactions[:]
    rng.shuffle(shuffled)
    assert apply(text, shuffled) == clean


def test_no_character_of_an_accepted_span_survives():
    """Spans are written in characters that occur nowhere else, so a survivor would be seen."""
    rng = random.Random(3)
    for _ in range(1_000):
        text, redactions = "", []
        for number in range(rng.randrange(1, 8)):
            text += "".join(rng.choices("abc .\n🚓é", k=rng.randrange(0, 9)))
            secret = "".join(rng.choices("ΩΨΞ𝕏", k=rng.randrange(1, 12)))
            redactions.append(redaction(len(text), len(text) + len(secret), f"[X {number}]"))
            text += secret
        assert not set(apply(text, redactions)) & set("ΩΨΞ𝕏")


def test_a_kept_redaction_leaves_its_span():
    assert apply("met Ruiz", [redaction(4, 8, action=Action.KEEP)]) == "met Ruiz"


@pytest.mark.parametrize("spans", [[(0, 4), (3, 6)], [(2, 99)]])
def test_overlapping_or_outlying_redactions_are_refused(spans):
    with pytest.raises(ValueError, match="redaction"):
        apply("met Ruiz", [redaction(a, b) for a, b in spans])


def test_the_whole_text_can_be_one_redaction():
    assert apply("Ruiz", [redaction(0, 4)]) == "[X 1]"


def test_neighbours_keep_their_own_replacements():
    assert apply("RuizLim", [redaction(0, 4, "[A]"), redaction(4, 7, "[B]")]) == "[A][B]"
