"""Intervals: reproducible, as wide as stories differ, and honest about few stories."""

import time

import pytest

from redactor.evaluation.bootstrap import Rate, Sample

HALF = [{"hit": story % 2, "of": 1} for story in range(100)]


def _rate(stories: list[dict[str, int]]) -> Rate:
    return Sample(stories).rate(["hit"], ["of"])


def test_the_interval_is_that_of_the_binomial_for_one_span_a_story() -> None:
    rate = _rate(HALF)
    assert (rate.hits, rate.of, rate.value) == (50, 100, 0.5)
    assert rate.interval == pytest.approx([0.4, 0.6], abs=0.015)


def test_spans_of_one_story_are_not_taken_for_independent() -> None:
    alone, together = _rate(HALF), _rate([{"hit": 20 * (story % 2), "of": 20} for story in range(100)])
    assert together.interval == alone.interval


def test_the_same_counts_give_the_same_interval() -> None:
    assert _rate(HALF) == _rate(HALF)


def test_columns_that_no_story_has_count_as_none() -> None:
    assert Sample(HALF).rate(["hit", "other"], ["of"]) == _rate(HALF)
    assert Sample(HALF).rate(["other"], ["nothing"]) == Rate(0, 0)
    assert Rate(0, 0).value is Rate(0, 0).interval is None


def test_two_of_two_is_not_certain() -> None:
    rate = _rate([{"hit": 1, "of": 1}] * 2 + [{"hit": 0, "of": 0}] * 50)
    assert rate.value == 1.0
    assert rate.interval == pytest.approx([0.158, 1.0], abs=0.001)


def test_none_of_sixty_may_still_be_six_in_a_hundred() -> None:
    assert _rate([{"hit": 0, "of": 3}] * 60).interval == pytest.approx([0.0, 0.0596], abs=0.0001)


def test_a_thousand_resamples_of_many_stories_take_no_time() -> None:
    start = time.perf_counter()
    sample = Sample([{f"c{column}": story % (column + 2) for column in range(60)} for story in range(500)])
    sample.rate(["c1", "c2"], ["c3"])
    assert time.perf_counter() - start < 2
