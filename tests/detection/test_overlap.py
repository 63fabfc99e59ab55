"""Overlapping findings become disjoint ones that hide exactly the same characters."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detection.overlap import resolve
from redactor.story import Finding

TYPES = ["PERSON", "AGENCY", "LOCATION", "URL"]


def finding(start, end, entity_type="PERSON", score=0.8, recognizer="r"):
    return Finding(start, end, entity_type, score, recognizer)


@st.composite
def findings(draw):
    start = draw(st.integers(0, 60))
    length = draw(st.integers(1, 20))
    return finding(
        start,
        start + length,
        draw(st.sampled_from(TYPES)),
        draw(st.sampled_from([0.4, 0.6, 0.85])),
        draw(st.sampled_from("ab")),
    )


def covered(found):
    return {i for f in found for i in range(f.start, f.end)}


@settings(max_examples=10_000, deadline=None)
@given(st.lists(findings(), max_size=12), st.randoms())
def test_the_union_survives_without_overlap_whatever_the_order(found, rng):
    resolved = resolve(found)
    assert covered(resolved) == covered(found)
    assert all(a.end <= b.start for a, b in pairwise(resolved))
    shuffled = found[:]
    rng.shuffle(shuffled)
    assert resolve(shuffled) == resolved


def test_the_same_type_becomes_one_finding_from_the_first_to_the_last_character():
    assert resolve([finding(0, 5), finding(3, 9, score=0.5)]) == (finding(0, 9),)


def test_two_neighbours_that_only_touch_stay_two():
    assert len(resolve([finding(0, 5), finding(5, 9)])) == 2


def test_the_better_type_keeps_its_span_and_the_other_keeps_the_rest():
    name, link = finding(10, 14, score=0.9), finding(0, 20, "URL", score=0.6)
    assert [(f.start, f.end, f.entity_type) for f in resolve([link, name])] == [
        (0, 10, "URL"),
        (10, 14, "PERSON"),
        (14, 20, "URL"),
    ]


def test_at_equal_score_the_longer_one_wins():
    assert resolve([finding(0, 4), finding(0, 12, "AGENCY")]) == (finding(0, 12, "AGENCY"),)


def test_a_merged_finding_names_the_other_recognizer():
    merged = resolve([finding(0, 5), finding(0, 5, score=0.6, recognizer="spacy_ner")])
    assert "spacy_ner" in merged[0].reason
