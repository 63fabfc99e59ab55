import pytest

from recognizers.date import CalendarDateRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "On {{03/14/2021}} it rained.",
    "{{3-14-21}}, nights",
    "ON {{14 MAR 2021}} AT DUSK",
    "{{2021-03-14}} and after",
    "{{March 14th}}, no wind",
    "on {{the 14th of March}} we met",
    "in {{February 2019}} I was new",
    "back in {{July}} it was dry",
    "last {{Tuesday}} it happened",
    "I have been here since {{2011}}.",
    "{{141530ZMAR21}} by the log",
    "on {{Christmas Eve}} we had two",
    "{{Memorial Day weekend}}, the lake",
    "{{march fourteenth twenty twenty one}} was the day",
    "the winter of {{'74}} was hard",
    "{{Tues. 9/27/16}}, mids",
    "{{16feb21}} on the form",
    "on the {{24th}} at dusk",
    "{{Super Bowl Sunday}} is busy",
    "in {{May}} it was calm",
    "DOB {{8/8/79}}",
    "{{Fri 5/3}} we started",
]

LEFT = [
    "You may go, he said.",
    "We march on in the rain.",
    "a 2014 Tahoe",
    "2014 hours on the clock",
    "1/4 mile out, then 3/4",
    "the 5th floor",
    "10-33 and Code 4",
    "the second car",
    "12 years on the job",
    "5 to 10 minutes",
    "24/7 and 50/50",
    "Officer Summer was there last summer",
    "the sun was low",
    "he sat 3 rows back",
    "the 14th Street bridge",
]


def test_a_preposition_is_no_part_of_a_date() -> None:
    assert_finds(CalendarDateRecognizer(), "On {{Saturday, October 9, 2021}} we met. On {{Tuesday}} we did not.")


RECOGNIZER = CalendarDateRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
