"""The counts of a run add up or are refused."""

import pytest

from redactor.report.rows import IndexRow, RunSummary, duration, story_name
from redactor.story import Held, Reason


def test_rows_are_summed_up_so_that_the_counts_add_up():
    rows = [
        IndexRow(1, 200, {"PERSON": 3, "DATE": 1}, {"cji": 1}),
        IndexRow(2, 90, {"PERSON": 1}),
        IndexRow(3, 0, held=Held("intake", Reason.EMPTY)),
    ]
    summary = RunSummary.of(rows, seconds=2.5, dropped=7)
    assert (summary.submissions, summary.proposed, dict(summary.held)) == (3, 2, {Reason.EMPTY: 1})
    assert dict(summary.redactions) == {"PERSON": 4, "DATE": 1}
    assert (summary.flags["cji"], summary.seconds, summary.dropped) == (1, 2.5, 7)


def test_counts_that_do_not_add_up_are_refused():
    with pytest.raises(ValueError, match="30 submissions are not 27 proposed"):
        RunSummary(30, 27, {Reason.EMPTY: 2})


def test_a_row_tells_direct_from_indirect():
    row = IndexRow(12, 10, {"PERSON": 3, "URL": 1, "DATE": 4})
    assert (row.name, row.direct, row.indirect) == ("0012", 4, 4)


def test_names_grow_past_four_digits():
    assert [story_name(number) for number in (7, 12345)] == ["0007", "12345"]


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, "0.0 s"),
        (0.42, "0.4 s"),
        (9.96, "10 s"),
        (59.4, "59 s"),
        (59.6, "1 min 00 s"),
        (185, "3 min 05 s"),
        (7800, "2 h 10 min"),
    ],
)
def test_durations_are_for_people(seconds, shown):
    assert duration(seconds) == shown
