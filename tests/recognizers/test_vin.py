import pytest

from recognizers.vin import VinRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "VIN {{1HGCM82633A004352}} was clean",
    "the dash said {{1M8GDM9AXKP042788}} and the door did not",
    "vin ends in {{042788}}",
    "VIN last 8 {{KP042788}}, plate gone",
    "VIN: {{5NPE24AF8FH041922}}",
    "frame number is the VIN, {{2HGES16525H041922}}",
    "vin {{1m8gdm9axkp042788}} lower case",
    "VIN ending {{042788}}",
    "LAST SIX OF THE VIN, {{042788}}, MATCHED",
    "vin ends in {{oh four two seven eight eight}}",
    "trailer VIN {{5HABE1620TN041922}}",
    "({{1HGCM82633A004352}})",
]

LEFT = [
    "The VIN was gone.",
    "BWC-EAST-20210812-09",
    "12345678901234567 rounds",
    "He ran the VIN 3 times.",
    "ABCDEFGHJKLMNPRST is the alphabet test",
    "We had 200 VINs to check by 0600.",
    "serial X81237450",
    "the last six of them ran",
]

RECOGNIZER = VinRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
