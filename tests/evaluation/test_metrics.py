"""Scoring: figures equal those of the project's reference scorer, each rule for itself, and a naive count."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.evaluation.annotation import GoldSpan, GoldStory
from redactor.evaluation.metrics import Result, count, measure
from redactor.evaluation.reading import Reading, read
from redactor.story import INDIRECT
from tests.evaluation.scored_rows import Found, found, stories

# What the reference scorer prints for scored_rows, run once: gold, caught, share of letters and digits hidden.
REFERENCE = {
    "PERSON": (5, 3, 0.7777777777777778),
    "CALL_SIGN": (3, 3, 1.0),
    "STREET_ADDRESS": (2, 2, 1.0),
    "AGENCY": (1, 1, 1.0),
    "BADGE_NUMBER": (1, 1, 1.0),
    "CASE_NUMBER": (1, 0, 0.0),
    "EMAIL_ADDRESS": (1, 1, 1.0),
    "PHONE_NUMBER": (1, 1, 1.0),
    "AGE": (2, 1, 0.5),
    "DATE": (2, 2, 1.0),
    "LOCATION": (2, 2, 1.0),
    "TIME": (2, 1, 0.6666666666666666),
    "ORGANIZATION": (1, 0, 0.5),
}
REFERENCE_TOTALS = {
    "direct": (15, 12, 0.8, 0.875),
    "indirect": (9, 6, 0.6666666666666666, 0.8275862068965517),
    "all": (24, 18, 0.75, 0.8588235294117647),
}


def _result() -> Result:
    return measure(read(story, found(story)) for story in stories())


def _reading(text: str, label: str, *surfaces: str, gold: str) -> Reading:
    start = text.index(gold)
    spans = [Found(text.index(surface), text.index(surface) + len(surface)) for surface in surfaces]
    return read(GoldStory("x", text, (GoldSpan(start, start + len(gold), label),)), spans)


def _left(reading: Reading) -> str:
    (span,) = reading.story.spans
    return "".join(reading.story.text[index] for index in sorted(reading.readable(span)))


def test_figures_equal_the_reference_scorer() -> None:
    figures = _result().as_dict()
    labels = {name: (row["gold"], row["caught"], row["char_recall"]) for name, row in figures["labels"].items()}
    assert labels == REFERENCE
    assert list(labels) == list(REFERENCE)
    for name, expected in REFERENCE_TOTALS.items():
        row = figures[name]
        assert (row["gold"], row["caught"], row["recall"], row["char_recall"]) == expected
    assert figures["stories"] == 12
    assert (figures["precision"], figures["hidden_chars"]) == (0.78, 200)
    assert (figures["stories_without_direct_leak"], figures["stories_without_any_leak"]) == (0.75, 0.6666666666666666)


def test_false_alarms_are_counted_on_stories_without_a_marked_span_too() -> None:
    alarms = {story.id: len(read(story, found(story)).false_alarms()) for story in stories()}
    expected = {"whole": 1, "optional-hidden": 1, "punctuation": 1, "label-differs": 2, "nothing-marked": 3}
    assert alarms == dict.fromkeys(alarms, 0) | expected
    assert _result().false_alarms.value == 8 / 12


def test_a_span_counts_as_one_false_alarm_however_often_it_was_found() -> None:
    story = GoldStory("x", "a white Tahoe rolled by")
    spans = [Found(2, 7), Found(2, 13), Found(8, 13), Found(2, 13)]
    (stretch,) = read(story, spans).false_alarms()
    assert (stretch.start, stretch.end) == (2, 13)


@pytest.mark.parametrize(
    ("text", "label", "gold", "surfaces", "left"),
    [
        ("badge 5512 was", "BADGE_NUMBER", "5512", ("5512",), ""),
        ("the (555) 013-4471 line", "PHONE_NUMBER", "(555) 013-4471", ("555) 013-4471",), ""),
        ("then Unit 62 left", "CALL_SIGN", "Unit 62", ("62",), ""),
        ("then Unit 62 left", "AGENCY", "Unit 62", ("62",), "Unit"),
        ("at 3:40 a.m. sharp", "TIME", "3:40 a.m.", ("3:40",), ""),
        ("at 3:40 a.m. sharp", "TIME", "a.m.", (), "am"),
        ("the 51-year-old ran", "AGE", "51-year-old", ("51",), ""),
        ("Dora Quill waved", "PERSON", "Dora Quill", ("Dora", "ill"), "Qu"),
        ("Dora Quill waved", "PERSON", "Dora Quill", ("Dora", "Quill waved"), ""),
    ],
)
def test_what_is_left_of_a_span(text: str, label: str, gold: str, surfaces: tuple[str, ...], left: str) -> None:
    assert _left(_reading(text, label, *surfaces, gold=gold)) == left


@pytest.mark.parametrize(
    ("text", "label", "gold", "hidden", "alarms"),
    [
        ("badge no 5512", "BADGE_NUMBER", "5512", "badge no 5512", 1),  # "no" is no keyword, and "badge" is too far
        ("badge 5512", "BADGE_NUMBER", "5512", "badge 5512", 0),
        ("the 9th floor", "STREET_ADDRESS", "9th", "9th floor", 0),
        ("Badge Adams", "PERSON", "Adams", "Badge Adams", 1),
        ("5512 is on his badge", "BADGE_NUMBER", "5512", "badge", 1),
    ],
)
def test_a_keyword_beside_a_span_is_no_false_alarm(text: str, label: str, gold: str, hidden: str, alarms: int) -> None:
    assert len(_reading(text, label, hidden, gold=gold).false_alarms()) == alarms


def test_an_optional_span_is_neither_missed_nor_a_false_alarm() -> None:
    story = GoldStory("x", "we told Interpol first", (GoldSpan(8, 16, "AGENCY", optional=True),))
    for spans in ([], [Found(8, 16)]):
        counts = count(read(story, spans))
        assert counts["gold AGENCY"] == counts["false alarms"] == 0
        assert counts["no direct left"] == counts["nothing left"] == 1


def test_spans_beyond_the_text_and_empty_ones_are_harmless() -> None:
    story = GoldStory("x", "Quill", (GoldSpan(0, 5, "PERSON"),))
    counts = count(read(story, [Found(-4, 900), Found(3, 3), Found(700, 800)]))
    assert (counts["caught PERSON"], counts["hidden"], counts["false alarms"]) == (1, 5, 0)


def test_nothing_to_count_gives_null_and_no_interval() -> None:
    figures = measure([read(GoldStory("x", "nothing here"), [])]).as_dict()
    assert figures["all"]["recall"] is figures["all"]["recall_interval"] is figures["precision"] is None
    assert figures["stories_without_any_leak"] == 1.0
    assert measure([]).as_dict()["stories_without_any_leak"] is None


TEXT = "Unit 62, Ofc. Quill; badge 7 at 3 p.m. on 9th St. Dora-Lee!"
LABELS = ("PERSON", "CALL_SIGN", "TIME", "STREET_ADDRESS")
offsets = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 20))
gold_spans = st.lists(st.tuples(offsets, st.sampled_from(LABELS), st.booleans()), max_size=5)
found_spans = st.lists(offsets, max_size=6)


@given(gold_spans, found_spans)
def test_any_spans_are_counted_as_a_naive_count_has_it(
    gold: list[tuple[tuple[int, int], str, bool]], hidden: list[tuple[int, int]]
) -> None:
    spans = tuple(GoldSpan(at, min(at + size, len(TEXT)), label, optional) for (at, size), label, optional in gold)
    counts = count(read(GoldStory("x", TEXT, spans), [Found(at, at + size) for at, size in hidden]))
    naive = _naive(spans, hidden)
    assert {name: counts[name] for name in naive} == naive


def _naive(spans: tuple[GoldSpan, ...], hidden: list[tuple[int, int]]) -> dict[str, int]:
    """The rules once more, one letter at a time."""
    free: set[int] = set()
    for word in re.finditer(r"\b(unit|badge|p\.?m|st|th)\b", TEXT, re.IGNORECASE):
        here = set(range(*word.span()))
        for span in spans:
            inside = set(range(span.start, span.end))
            gap = max(span.start - word.end(), word.start() - span.end)
            others = [i for i in inside - here - free if TEXT[i].isalnum()]
            if span.label != "PERSON" and gap <= 3 and (not here & inside or others):
                free |= here
    seen = {i for at, size in hidden for i in range(at, at + size) if i < len(TEXT) and TEXT[i].isalnum()} - free
    marked = {i for span in spans for i in range(span.start, span.end)}
    required = [span for span in spans if not span.optional]
    needed = [{i for i in range(s.start, s.end) if TEXT[i].isalnum() and i not in free} for s in required]
    missed = {span.label for span, need in zip(required, needed, strict=True) if need - seen}
    return {
        "hidden": len(seen),
        "wanted": len(seen & marked),
        "nothing left": not missed,
        "no direct left": not missed - INDIRECT,
        **{f"gold {x}": sum(s.label == x for s in required) for x in LABELS},
        **{
            f"caught {x}": sum(s.label == x and not n - seen for s, n in zip(required, needed, strict=True))
            for x in LABELS
        },
    }
