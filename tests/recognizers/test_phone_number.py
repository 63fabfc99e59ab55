import pytest

from recognizers.phone_number import PhoneNumberRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "My cell is {{303-555-0147}} if it helps.",
    "Reach the desk at {{(918) 555-0122}}.",
    "CALLBACK {{+1 505 555 0168}} RANG OUT",
    "front desk {{412.555.0190}} after hours",
    "office {{(207) 555-0113 ext. 24}}, ask for me",
    "the line is {{770-555-0102 x31}}",
    "call {{555-0142}} and ask for nights",
    "the landlady picked up at {{412-7783}} when we called",
    "Her extension, {{x4410}}, was busy.",
    "i'm at {{five oh five five five five oh one four two}} most days",
    "he gave a number, {{7 0 2, 5 5 5, 0 1 8 8}}, and hung up",
    "fax {{860/555/0119}}",
    "sat phone {{8816 2245 0917}}",
    "text {{806–555–0151}} when you land",
    "the old one was {{1-888-555-0133}}",
]

LEFT = [
    "CAD event 2158055931 stayed open.",
    "The clip is BWC-EAST-20210812-09.",
    "case 18-006231 is closed",
    "It was 10-33 on channel 4.",
    "I ran 1200 to 1345 in the rain.",
    "He owed 12,500 dollars.",
    "We had 555 cars in the lot.",
    "serial 426-8812 on the frame",
    "5 to 10 minutes later it was over",
]

RECOGNIZER = PhoneNumberRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
