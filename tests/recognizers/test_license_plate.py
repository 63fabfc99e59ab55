import pytest

from recognizers.license_plate import LicensePlateRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "TX plate {{KRX 4419}} came back clear",
    "tag {{5HWN418}}, two up",
    "Georgia tag {{VWD 3186}}",
    "plate {{frank ida tom four oh six}} he said",
    "the plate was {{MWD-3186}}",
    "a red Durango with Ohio plates {{WDN 3186}}",
    "partial of {{4WD}} on a gray sedan",
    "plate {{3186422}}",
    "reg. {{WDH-3186}}",
    "a stolen Malibu, {{7BHW418}}, ran",
    "vessel no. {{FL 3186 WD}}",
    "tag {{WVN\n3186}} was on it",
    "Colorado temp tag {{4410773K}}",
    "license plate {{C 318 226}}",
]

LEFT = [
    "The plate was bent.",
    "a Tahoe 30 feet back",
    "tag him out and go",
    "We hung 3 plates on the steel.",
    "front plate carrier, level IIIA",
    "registration was expired",
    "The truck was 2 miles off.",
    "in a 2014 Tahoe",
    "a Charger going 105 mph",
    "RAM 2500 in the median",
    "level III plates and a helmet",
]

RECOGNIZER = LicensePlateRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
