import pytest

from recognizers.us_ssn import SsnRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "SSN {{219-55-0187}} on the card",
    "his social, {{219 55 0187}}, came back to a woman",
    "soc on the form {{219550187}}",
    "SSN ENDING {{0187}}",
    "last four {{0187}}, no hit",
    "last four of his social was {{0187}}",
    "{{XXX-XX-0187}} was readable",
    "{{***-**-0187}} on the printout",
    "social security number: {{219-55-0187}}",
    "social of {{two one nine five five oh one eight seven}} he said",
    "S.S.N. {{219-55-0187}}",
    "the number {{219-55-0187}} was on the wristband",
]

LEFT = [
    "She is in social work 12345.",
    "call 303-555-0147",
    "case 19-55-0187-2",
    "social media was full of it",
    "last four blocks on foot",
    "2019-55-018 is a file name",
    "The last four guys ran.",
    "He has 219 55 gallon drums.",
]

RECOGNIZER = SsnRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
