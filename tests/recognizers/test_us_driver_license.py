import pytest

from recognizers.us_driver_license import DriverLicenseRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "Ohio OLN {{TK441902}} came back clear",
    "DL {{W4410-77120-88341}}, suspended",
    "TX DL {{40771923}}",
    "his driver's license number was {{H44190277}}",
    "driver's license {{D204-5519-3307}} in his sock",
    "CDL {{P2207714}}",
    "lic {{S44190277}} active",
    "the license read {{004419027712}}",
    "{{C 318 226 907 441}} is a soundex one",
    "Wisconsin card: {{D318-2269-0741-05}}",
    "{{R318-226-90-741-0}} on the screen",
    "ID {{WD318622H}} in her purse",
    "NJ license {{T3186 22407 18530}}",
]

LEFT = [
    "He had no license on him.",
    "license to carry since 2014",
    "DL was suspended 3 times",
    "I hold a class A license.",
    "The ID was fake and 12 people saw it.",
    "driver 2 got out first",
    "a permit for 40 people",
    "my card said 15 minutes",
]

RECOGNIZER = DriverLicenseRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
